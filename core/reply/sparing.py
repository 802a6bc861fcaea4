"""Some done and not the others: "all but 2", "1 but not 2", "not 1 but 2"."""

from __future__ import annotations

import re

from core.reply.bound import Found
from core.reply.kinds import NAMED
from core.reply.places import ARTICLES, JOINERS, NOISE, number_of, outcome_of
from core.reply.records import Item

_NOT_THESE = r"(?:not|did not(?: do| get to)?|have not(?: done| finished| started)?|not done(?: with)?)(?: yet)?"
_THESE = r"@?\d{1,2}(?:(?: (?:,|and|&|or|nor))* @?\d{1,2})*"
_BUT_NOT = re.compile(
    rf"(?P<some>.+?)(?: (?:,|\.|;|but|and))+ {_NOT_THESE} (?P<others>{_THESE})(?P<tail>(?: [a-z.,!]+){{0,3}})$"
)
_NOT_BUT = re.compile(
    rf"{_NOT_THESE} (?P<others>{_THESE})(?: (?:,|;|but|only))+ (?P<some>(?:i did |did "
    rf"|i have done )?{_THESE}(?: [a-z]+){{0,2}})[ .!]*$"
)
_BUT = re.compile(
    r"\b(?:all|everything|every one|both|each|any|tout|tous|toutes|todo|todos|todas)\b(?: of (?:them|it))?(?: (?:is"
    r"|are|was|were|done"
    r"|finished|completed|good|did|of|them))*"
    r" ?,? (?:but|except|besides|apart from|other than|minus|save|excluding|sauf|menos|excepto)(?: for"
    r"| not)? (?P<refs>.+)$"
)


def but_not(words: str, items: tuple[Item, ...]) -> Found | None:
    """ "1 but not 2", "did 1 and 3, not 2", "not 1 but 2": some are done, the others are not."""
    match = _BUT_NOT.fullmatch(words) or _NOT_BUT.fullmatch(words)
    if match is None or any(word not in NOISE for word in (match.groupdict().get("tail") or "").split()):
        return None
    some, others = _numbers(match["some"]), _numbers(match["others"])
    said = outcome_of(_DIGITS.sub("it", match["some"])) if not _IS_LIST.fullmatch(match["some"]) else "done"
    if said != "done" or not some or set(some) & set(others) or not {item.number for item in items} >= {*some, *others}:
        return None
    found: Found = {}
    found |= dict.fromkeys(some, "done")
    return found | dict.fromkeys(others, "not_done")


def _numbers(words: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", words)]


_DIGITS = re.compile(r"@?\d+(?:(?: (?:,|and|&))* @?\d+)*")
_IS_LIST = re.compile(rf"(?:(?:ok|i|did|just|only|have|done|so|hi|,) )*{_THESE}(?: (?:is|are|done|yes|good|ok|,))*")


def all_but(words: str, items: tuple[Item, ...]) -> Found | None:
    """ "All but 2": done, save those named."""
    match = _BUT.search(words)
    if match is None:
        return None
    named = by_name(match["refs"], items)
    refs = [number_of(word) for word in named.split() if word not in JOINERS | NOISE | ARTICLES]
    if not refs or any(ref not in {item.number for item in items} for ref in refs):
        return None
    return {item.number: "not_done" if item.number in refs else "done" for item in items}


def by_name(words: str, items: tuple[Item, ...]) -> str:
    """``words`` with the names of items that are the only one of their kind written ``@2``."""
    kinds = [item.kind for item in items]
    for item in items:
        if item.kind in NAMED and kinds.count(item.kind) == 1:
            words = NAMED[item.kind].sub(f"@{item.number}", words)
    return words
