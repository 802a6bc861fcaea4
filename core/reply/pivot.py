"""French and Spanish words about numbered items, said in the English words that the grammar of items reads.

Only what names, counts, parts and joins items is put into English; whether something was done is read as it was typed.
"""

from __future__ import annotations

import re

from core.reply.pivot_french import RULES as FRENCH
from core.reply.pivot_spanish import RULES as SPANISH
from core.reply.records import Asked

_Rule = tuple[re.Pattern[str], str]


def _compiled(rules: tuple[str, ...]) -> tuple[_Rule, ...]:
    lines = [rule.partition(" =>") for rule in rules]
    return tuple((re.compile(pattern), english.strip().replace("_", " ")) for pattern, _, english in lines)


_RULES = {"fr": _compiled(FRENCH), "es": _compiled(SPANISH)}
_ONE = re.compile(r"(?:i )?((?:only |did )?)ONE")
_ALL_OF = re.compile(
    r"\b(?:tou[st]e?s? )?(?:les|los|las|tod[ao]s (?:los|las)) (\d{1,3})\b(?! (?:prochain|autre|otr|que falt|qui))"
)


def in_english(words: str, language: str, asked: Asked) -> str:
    """Canonical ``words`` with digits, put into English as far as items need it."""
    rules = _RULES.get(language)
    if rules is None:
        return words
    whole = len(asked.items) if len(asked.items) > 1 else asked.items[0].target if asked.items else 0
    words = _ALL_OF.sub(lambda m: ("both" if whole == 2 else f"all {m[1]}") if int(m[1]) == whole else m[1], words)
    for pattern, english in rules:
        words = pattern.sub(english, words)
    names = len(asked.items) > 1 and all(item.target == 1 for item in asked.items)
    words = _ONE.sub("1 of 2" if names else lambda m: f"{m[1] or ''}1", words)
    return " ".join(words.replace("OF", f"of {len(asked.items)}" if names else "").split())
