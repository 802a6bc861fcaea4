"""Texts that are cut into SMS segments: how many, in which alphabet, and what keeps them few."""

from __future__ import annotations

import unicodedata
from typing import Literal

import smsutil

from core.channel import Limits

Alphabet = Literal["GSM-7", "UCS-2"]

# Typography that GSM-7 lacks and no spelling needs. Accents are not in it: they stay, whatever they cost.
_PLAIN = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032`\u00b4", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys("\u2022\u00b7", "-"),
        **dict.fromkeys("\u00a0\u2002\u2003\u2007\u2008\u2009\u200a\u202f\t", " "),
        **dict.fromkeys("\u00ad\u200b\u2060\ufeff\ufe0f", ""),
        "\u2026": "...",
        "×": "x",
    }
)


def segments(text: str) -> tuple[int, Alphabet]:
    """How many segments carry ``text``, and in which alphabet."""
    if not text:
        return 1, "GSM-7"
    found = smsutil.split(text)
    return len(found.parts), "GSM-7" if found.encoding == "gsm0338" else "UCS-2"


def plain(text: str) -> str:
    """``text`` with typography as GSM-7 has it: straight quotes, hyphens, plain spaces. Accents stay."""
    return text if text.isascii() and "`" not in text else unicodedata.normalize("NFC", text).translate(_PLAIN)


def size(text: str) -> int:
    """Characters as providers count them: UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def fit(text: str, limits: Limits) -> str:
    """``text`` in the channel's alphabet and length; what is too long ends in ".."."""
    if limits.segmented:
        text = plain(text)
    if size(text) <= limits.longest:
        return text
    kept = text[: max(limits.longest - 2, 0)]
    while size(kept) > max(limits.longest - 2, 0):
        kept = kept[:-1]
    return kept.rstrip() + ".."[: limits.longest]
