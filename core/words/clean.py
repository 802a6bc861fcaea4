"""What people typed, made fit to stand inside a sentence."""

from __future__ import annotations

import unicodedata
from collections.abc import Set

LONGEST_NAME = 40
NAMES = frozenset({"name", "coach", "organisation", "client"})
"""Arguments that are names: capped at LONGEST_NAME, and without pictures."""
WHOLE = frozenset({"link", "code", "number", "contact", "command", "example", "options", "first", "last"})
"""Arguments that are of no use when cut."""
_DROPPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs"})


def clean(text: str) -> str:
    """One line: no control, direction or private characters, single spaces, accents composed."""
    text = unicodedata.normalize("NFC", text)
    if not text.isprintable():
        text = "".join(_kept(char, _DROPPED) for char in text)
    return " ".join(text.split())


def _kept(char: str, dropped: Set[str]) -> str:
    category = unicodedata.category(char)
    if category not in dropped:
        return char
    return " " if category in {"Cc", "Zl", "Zp", "Zs"} else ""


def clean_name(name: str) -> str:
    """A cleaned name without emoji (unless nothing else is in it), at most LONGEST_NAME characters."""
    name = clean(name)
    if not name.isascii():
        name = " ".join("".join(_kept(char, {"So", "Sk"}) for char in name).split()) or name
    return cut(name, LONGEST_NAME)


def cut(text: str, longest: int) -> str:
    """``text`` in at most ``longest`` characters, ending in ".." when something is missing."""
    return text if len(text) <= longest else text[: max(longest - 2, 0)].rstrip() + ".."[:longest]
