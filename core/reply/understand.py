"""The order in which a text is understood: safety, keywords, the open ask, free words; in doubt, unclear."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata

from msgspec.structs import replace

from core.reply import safety
from core.reply.addition import adds
from core.reply.answering import INTENTS, Heard, answer, counted, hear
from core.reply.correction import parted
from core.reply.fold import LONGEST_READ, LONGEST_SEEN, canon, reaction
from core.reply.free import hardship, reads_as
from core.reply.keywords import keyword_of, near_keyword
from core.reply.language import foreign, language_of
from core.reply.numbers import with_digits
from core.reply.reading import rejected, verdict
from core.reply.reason import reason_of
from core.reply.records import Asked, Intent, Reply
from core.reply.spellings import IN_FRENCH, IN_SPANISH
from core.reply.stop import asks_to_stop

Keyword = tuple[str, str, str]
"""A keyword, its language, and the words after it."""

_KEYWORD_INTENTS: dict[str, Intent] = {
    "STOP": "opt_out",
    "START": "greeting",
    "HELP": "help",
    "STATUS": "question",
    "CONTRACT": "question",
    "WHY": "question",
    "PAUSE": "pause",
    "LESS": "pause",
    "NOT_THIS_WEEK": "pause",
    "BACK": "greeting",
    "FIX": "question",
    "JOIN": "greeting",
    "AGREE": "done",
    "LANGUAGE": "question",
}
_LETTERS = re.compile(r"\b[yn]\b(?! (?:not|est|ai|avait|a) )")
_C_EST = re.compile(r"\bc (?=(?:fait|bon|fini|tout|pas|ok|termine)\b)")
# "Correct" is a yes in English only; "j'ai pu" is no "plus".
_FINE = re.compile(r"^(?:c est )?correct(?= ?$)")
_PU = re.compile(r"(?<!\bai )(?<!\bas )(?<!\ba )(?<!\bpas )(?<!\bavons )(?<!\bont )(?<!\brien )\bpu\b")
_BARE_YA = re.compile(r"(?:^|(?<=[,.!;] ))ya(?= ?(?:[,.!;]|$))")
_BEGINS = re.compile(
    r"(?:yes|yeah|yep|yup|sure|oui|ouais|si)\b[ ,.!]*(?:(?:i|we|to|can|let|us|ready|je|on|peux|puedo|from|on|a) )*"
    r"(?:start\w*|begin\w*|commenc\w*|partir|empiez\w*|empezar|comienz\w*|comenzar)\b"
)
_NOTHING = Asked()
_LONG = 45
"""Words of a text that is more than an answer."""


def understand(
    text: str, asked: Asked | None, *, locale: str, now: dt.datetime, zone: str, names: tuple[str, ...] = ()
) -> Reply:
    """What ``text`` says, given what is open (``asked``).

    ``locale`` is the person's (``en``, ``fr-CA``), ``now`` an aware instant, ``zone`` an IANA name, in which days are
    read; ``names`` are first names of those who may be asked for, the coach's. Any text is read without an error;
    safety looks at the first 8,192 characters (twice Telegram's longest message), the rest at the first 1,600.
    Raises ``zoneinfo.ZoneInfoNotFoundError`` for an unknown zone.
    Opting out, danger and humans come first, then keywords, the open ask, free words.
    """
    sign = reaction(text[:LONGEST_SEEN])
    seen = _as_meant((text if sign is None else sign)[:LONGEST_SEEN])
    keyword = keyword_of(seen, locale)
    all_words = canon(seen, locale)
    language = keyword[1] if keyword else language_of(all_words[:LONGEST_READ], locale)
    words = _spoken(with_digits(all_words[:LONGEST_READ], language), language, locale)
    base = Reply(
        "unclear",
        distress=safety.distress(all_words),
        auto_reply=safety.auto_reply(all_words),
        wrong_number=safety.wrong_number(all_words),
        correction=parted(words, counted=counted(asked)) is not None,
        addition=adds(words),
        foreign=keyword is None and foreign(all_words[:LONGEST_READ], locale),
        language=language,
    )
    heard = hear(seen[:LONGEST_READ], words, asked or _NOTHING, base, locale=locale, now=now, zone=zone)
    found = _safety(heard, keyword, all_words, names) or _keyword(heard, keyword) or answer(heard) or _free(heard)
    return _worn(found, all_words)


def _as_meant(text: str) -> str:
    """``text`` with its accents as one letter each, and without what only makes it louder or more polite at the end."""
    quiet = _LOUD.sub("", unicodedata.normalize("NFC", text).strip())
    bare = _THANKS.sub("", quiet)
    # Thanks alone are what is said.
    return bare if " " in bare else quiet


_LOUD = re.compile(r"(?<=\w)\s*!+\s*\.?$")
_THANKS = re.compile(r"(?<=\w),?\s+(?:muchas\s+)?gracias\s*\.?$", re.IGNORECASE)


def _worn(found: Reply, words: str) -> Reply:
    """Who is in danger, worn out or tells a long story is heard by a person: that is more than a no."""
    if found.keyword or found.intent not in ("not_done", "unclear", "greeting", "will_do", "question"):
        return found
    if found.distress and found.intent == "not_done":
        return replace(found, intent="blocked", items=(), confidence=0.7, why="in danger, which is no answer")
    if safety.worn_out(words):
        return replace(found, intent="blocked", confidence=0.7, why="worn out")
    if found.intent == "not_done" and len(words.split()) > _LONG and not found.choice:
        return replace(found, intent="blocked", confidence=0.6, why="a long story, more than a no")
    return found


def _spoken(words: str, language: str, locale: str) -> str:
    """``words`` with the short forms of a language written out: "y", "nan", "c fait", "q"."""
    if language == "fr":
        return _PU.sub("plus", _FINE.sub("ok", _C_EST.sub("c est ", _written_out(words, IN_FRENCH))))
    if language == "es":
        words = _written_out(words, IN_SPANISH)
        # Where Spanish is spoken, a bare "ya" is an "already" or a "soon", no yes.
        return _BARE_YA.sub("", words) if locale[:2] == "es" else words
    return _LETTERS.sub(lambda m: "yes" if m[0] == "y" else "no", words)


def _written_out(words: str, short: dict[str, str]) -> str:
    return " ".join(short.get(word, word) for word in words.split(" "))


def _safety(heard: Heard, keyword: Keyword | None, all_words: str, names: tuple[str, ...]) -> Reply | None:
    base = heard.base
    if keyword and keyword[0] == "STOP":
        named = replace(base, keyword="STOP", keyword_language=keyword[1])
        return replace(named, intent="opt_out", confidence=1.0, why="the keyword STOP")
    if keyword is None and asks_to_stop(all_words):
        return replace(base, intent="opt_out", confidence=0.9, why="words that ask for no more messages")
    if base.auto_reply:
        return replace(base, confidence=0.9, why="an automatic reply, no words of the person")
    if base.wrong_number:
        return replace(base, confidence=0.9, why="a wrong number")
    if keyword is None and safety.wants_human(all_words, names):
        # An answer may come along: "1 yes 2 no, call me".
        answered = replace(base, items=heard.outcomes(), choice=heard.option(), date=heard.day)
        return replace(answered, intent="needs_human", confidence=0.9, why="asks for a person")
    return None


def _keyword(heard: Heard, keyword: Keyword | None) -> Reply | None:
    if keyword is None and verdict(heard.words) is None:
        keyword = near_keyword(heard.text, heard.locale)
    if keyword is None:
        return None
    name, language, argument = keyword
    if name in ("YES", "NO"):
        answered = answer(heard) or _free(heard)
        return replace(answered, keyword=name, keyword_language=language, language=language)
    return replace(
        heard.base,
        intent="unclear" if name == "AGREE" and heard.asked.items else _KEYWORD_INTENTS[name],
        keyword=name,
        keyword_language=language,
        argument=argument,
        choice=argument if argument in heard.asked.options else heard.option(),
        date=heard.pause_day() if name == "PAUSE" else None,
        language=language,
        confidence=1.0,
        why=f"the keyword {name}",
    )


def _free(heard: Heard) -> Reply:
    """Words that answer nothing open."""
    base = replace(heard.base, date=heard.day)
    free, found = reads_as(heard.words), heard.found
    if free in ("landed", "pause"):
        day = heard.pause_day() if free == "pause" else base.date
        seen = replace(base, items=heard.outcomes(), date=day, activities=found)
        return replace(seen, intent=free, confidence=0.85, why=f"words for {free}")
    if found:
        return replace(base, intent="activity", activities=found, confidence=0.85, why="reports an activity")
    if free in ("help", "question"):
        return replace(base, intent=free, confidence=0.85, why=f"words for {free}")
    said = verdict(heard.words) if not heard.asked.items else None
    if said == "will_do" and _BEGINS.match(heard.words):
        said = "yes"
    if said is not None and said != "maybe":
        reason = reason_of(heard.text) if said in ("not_done", "no", "blocked") else ""
        return replace(
            base, intent=INTENTS[said], reason=reason, confidence=0.6, why="by its words alone, no item open"
        )
    if free == "greeting":
        return replace(base, intent=free, confidence=0.85, why="a greeting")
    if hardship(heard.words) or rejected(heard.words):
        return replace(base, intent="blocked", reason=reason_of(heard.text), confidence=0.7, why="a hard time")
    return replace(base, confidence=0.3, why="nothing sure")
