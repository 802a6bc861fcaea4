"""Numbers from 0 to 100 in words, in English, French and Spanish."""

from __future__ import annotations

import re

from core.reply.lists import word_list

_EN_UNITS = word_list(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen
    """
)
_EN_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_EN_ORDINALS = word_list("first second third fourth fifth sixth seventh eighth ninth")
_FR_UNITS = (
    "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept"
    " dix-huit dix-neuf"
).replace("-", "_")
_FR_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre vingt"}
_ES_UNITS = word_list(
    """
    cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis
    diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis
    veintisiete veintiocho veintinueve
    """
)
_ES_TENS = ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"]


def _english() -> dict[str, int]:
    words = {word: n for n, word in enumerate(_EN_UNITS)}
    for tens, word in enumerate(_EN_TENS, 2):
        words |= {word: 10 * tens} | {f"{word} {_EN_UNITS[n]}": 10 * tens + n for n in range(1, 10)}
        words |= {f"{word} {ordinal}": 10 * tens + n for n, ordinal in enumerate(_EN_ORDINALS, 1)}
    return words | {
        "a hundred": 100,
        "one hundred": 100,
        "hundred": 100,
        "a couple of": 2,
        "a couple": 2,
        "couple of": 2,
        "couple": 2,
        "half a dozen": 6,
        "a dozen": 12,
        "dozen": 12,
        "twice": 2,
    }


def _french() -> dict[str, int]:
    units = [word.replace("_", " ") for word in _FR_UNITS.split()]
    words = {word: n for n, word in enumerate(units)}
    for tens, word in _FR_TENS.items():
        top = 20 if tens >= 60 else 10
        words[word] = tens
        for n in range(1, top):
            words[f"{word} {units[n]}"] = tens + n
        words[f"{word} et un"] = tens + 1
    return words | {"quatre vingts": 80, "soixante et onze": 71, "cent": 100, "une": 1, "une dizaine": 10}


def _spanish() -> dict[str, int]:
    words = {word: n for n, word in enumerate(_ES_UNITS)}
    for tens, word in enumerate(_ES_TENS, 3):
        words |= {word: 10 * tens} | {f"{word} y {_ES_UNITS[n]}": 10 * tens + n for n in range(1, 10)}
    return words | {"cien": 100, "una": 1, "un": 1, "un par": 2, "una docena": 12}


# "one", "un" and "once" are pronouns and adverbs more often than numbers.
_PRONOUN = "".join(
    f"(?<!{word} )"
    for word in ("no", "the", "this", "that", "any", "first", "second", "last", "each", "every", "which", "either")
)
_ALONE = frozenset({"un", "une", "una", "uno", "sept", "once", "ten"})
_TABLES = {"en": _english(), "fr": _french(), "es": _spanish()}


def _pattern(words: dict[str, int], alone: frozenset[str]) -> re.Pattern[str]:
    longest_first = sorted((word for word in words if word not in alone), key=len, reverse=True)
    return re.compile(rf"{_PRONOUN}\b(?:{'|'.join(longest_first)})\b(?! and only\b)")


_PATTERNS = {
    "en": _pattern(_TABLES["en"], frozenset()),
    "fr": _pattern(_TABLES["fr"], _ALONE - {"ten"}),
    "es": _pattern(_TABLES["es"], _ALONE - {"sept", "ten"}),
}


# "The twenty seventh" is a day, so "the" is no hindrance.
_ORDINALS = re.compile(rf"\b(?:twenty|thirty) (?:{'|'.join(_EN_ORDINALS)})\b")


def with_digits(words: str, language: str) -> str:
    """``words`` with number words as digits: "twenty three of thirty" becomes "23 of 30".

    English words count in every language; French "un" and Spanish "once" only when they stand alone.
    """
    words = _ORDINALS.sub(lambda m: str(_TABLES["en"][m[0]]), words)
    if language in ("fr", "es"):
        table = _TABLES[language]
        words = str(table[words]) if words in table else _PATTERNS[language].sub(lambda m: str(table[m[0]]), words)
    return _PATTERNS["en"].sub(lambda m: str(_TABLES["en"][m[0]]), words)
