"""A typed line as words, each as written and as compared: lower case, without accents and outer punctuation."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from msgspec import Struct

LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "\u0131": "i"})
MINUS = str.maketrans("\u2212\u2013\u2014\u2011", "----")
QUOTES = ('""', "“”", "«»", "''", "\u2018\u2019")
OUTER = ".,;:!?()[]„" + "".join(QUOTES)


class Word(Struct, frozen=True):
    """One word: ``raw`` as written, ``fold`` as compared."""

    raw: str
    fold: str


def fold(text: str) -> str:
    """Lower case without accents; what is no letter, digit or underscore is a blank."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(LETTERS))
    bare = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^\w]+", " ", bare).split())


def words(text: str) -> tuple[Word, ...]:
    """The words of ``text``; a word of punctuation alone keeps it."""
    return tuple(_word(raw) for raw in text.split())


def _word(raw: str) -> Word:
    bare = raw.strip(OUTER).casefold().translate(LETTERS).translate(MINUS)
    plain = unicodedata.normalize("NFKD", bare)
    return Word(raw, "".join(c for c in plain if not unicodedata.combining(c)) or raw)


def said(found: Iterable[Word]) -> str:
    """The words as they were written."""
    return " ".join(word.raw for word in found)


def folded(found: Iterable[Word]) -> str:
    """The words as they are compared."""
    return " ".join(word.fold for word in found)


def tidy(text: str) -> str:
    """``text`` without the punctuation that joined it to the command and without quotes around the whole."""
    text = text.strip(" \t,;:")
    if len(text) > 1 and text[0] + text[-1] in QUOTES:
        text = text[1:-1].strip()
    return text


def vocabulary(text: str) -> frozenset[str]:
    """The words of a list, to look words up in."""
    return frozenset(text.split())


def has_letter(text: str) -> bool:
    """Whether a word is in it at all."""
    return any(c.isalpha() for c in text)
