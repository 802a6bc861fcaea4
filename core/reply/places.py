"""Items by their place: how a number or an ordinal names one, and what is said of it."""

from __future__ import annotations

import re

from core.reply.lists import words_of
from core.reply.reading import verdict
from core.reply.records import Item, Outcome

_ORDINALS = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "fifth": 5,
    "5th": 5,
}
_MARKED = re.compile(
    r"(?:\b(?:number|item|task|question|num|numero|le|la|el) |# ?)(\d{1,2})\b(?! (?:mois|semaines?|jours?|dias?"
    r"|semanas?|h)\b)"
)
_ORDINAL = re.compile(
    rf"\b(?:the )?({'|'.join(_ORDINALS)}|last)(?: (?:ones?|item|thing|task))?\b(?! (?:thing|time|of all|week|day"
    rf"|interview|round|night|month|monday|tuesday|wednesday|thursday|friday|few|place))"
)
_FIRST_FEW = re.compile(r"\b(?:the )?first (2|3|two|three)\b(?: ones?)?")
JOINERS = frozenset({"and", "&", "+", ",", "y", "et", "or"})
ARTICLES = frozenset({"the", "le", "la", "les", "el", "los", "las", "number", "numero", "no", "item"})
NOISE = words_of(
    """
    . , ! ; please thanks thank you done yet today so far ) though sorry lol
    """
)


def with_places(words: str, items: tuple[Item, ...]) -> str:
    """``words`` with "number 1", "#1" and "the first one" written ``@1``."""
    words = _FIRST_FEW.sub(lambda m: " , ".join(f"@{n}" for n in range(1, (2 if m[1] in "two2" else 3) + 1)), words)
    words = _MARKED.sub(r"@\1", words)
    last = str(max(item.number for item in items))
    return _ORDINAL.sub(lambda m: f"@{_ORDINALS.get(m[1], last)}", words)


def number_of(word: str) -> int | None:
    bare = word.removeprefix("@")
    return int(bare) if bare.isdigit() and len(bare) <= 2 else None


def outcome_of(text: str) -> Outcome | None:
    """Done or not done from the words about one item; None for anything else, "tomorrow" too."""
    if text in ("check", "x", "fait", "ok done"):
        return "done"
    said = verdict(text)
    if said in ("done", "yes"):
        return "done"
    return "not_done" if said in ("not_done", "no") else None
