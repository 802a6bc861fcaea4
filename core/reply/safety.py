"""What is looked for in every message: danger, a wish for a human, an automatic reply, a wrong number."""

from __future__ import annotations

import re

from core.reply import safety_phrases as phrases
from core.reply import safety_romance as romance
from core.reply.fold import LONGEST_SEEN, canon
from core.reply.people import asks_for

_DISTRESS = re.compile("|".join((*phrases.DISTRESS, *romance.DISTRESS)))
_WORN = re.compile("|".join((*phrases.WORN, *romance.WORN)))
_HUMAN = re.compile("|".join((*phrases.HUMAN, *romance.HUMAN)))
_NOT_ASKING = re.compile("|".join(phrases.NOT_ASKING))
_AUTO = re.compile("|".join(phrases.AUTO))
_WRONG_NUMBER = re.compile("|".join(phrases.WRONG_NUMBER))


def distress(words: str) -> bool:
    """Whether the person may be in danger. Recall first: a human looks at it."""
    return _DISTRESS.search(words) is not None


def is_distress(text: str) -> bool:
    """The same for a text as it was written."""
    return any(distress(canon(text[:LONGEST_SEEN], locale)) for locale in ("en", "fr", "es"))


def worn_out(words: str) -> bool:
    """Whether the person has no strength left, in no danger as far as is known."""
    return _WORN.search(words) is not None


def wants_human(words: str, names: tuple[str, ...] = ()) -> bool:
    """Whether a person is asked for: "call me", "can I talk to someone", or somebody of ``names``: "get me Kim"."""
    return (_HUMAN.search(words) is not None and _NOT_ASKING.search(words) is None) or asks_for(words, names)


def auto_reply(words: str) -> bool:
    """Whether a machine wrote it: out of office, "I'm driving"."""
    return _AUTO.search(words) is not None


def wrong_number(words: str) -> bool:
    """Whether a stranger says so."""
    return _WRONG_NUMBER.search(words) is not None
