"""Which client is meant: first name, @handle, first name and initial or family name, full name, or the case's id."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz import fuzz, process

from core.case import Known
from core.order.text import Word, fold, said

LONGEST = 6
"""Most words of a name that are tried."""
LETTER_WORDS = frozenset("aeiouy")
"""Letters that are words as well ("a very good week"): taken for an initial only when one is needed."""


def find(typed: Sequence[Word], caseload: Sequence[Known]) -> tuple[tuple[Known, ...], int]:
    """The clients that the first words name, by the longest name that fits, and how many words that took."""
    for size in range(min(LONGEST, len(typed)), 0, -1):
        if size > 1 and not fold(typed[size - 1].raw):
            continue
        found = matches(said(typed[:size]), caseload)
        if found and not (size == 2 and _letter_is_a_word(typed, caseload)):
            return found, size
    return (), 0


def _letter_is_a_word(typed: Sequence[Word], caseload: Sequence[Known]) -> bool:
    letter = typed[1]
    if letter.raw not in LETTER_WORDS or len(typed) == 2:
        return False
    return len(matches(typed[0].raw, caseload)) == 1


def matches(name: str, caseload: Sequence[Known]) -> tuple[Known, ...]:
    """The clients that are called ``name``: any case, accents optional."""
    bare = name.strip(" .,;:!?")
    if bare.startswith("@"):
        return tuple(k for k in caseload if k.handle and _handle(k.handle) == _handle(bare))
    wanted = fold(bare) or bare.casefold()
    if not wanted:
        return ()
    found = tuple(
        k for k in caseload if wanted in names_of(k.name) or bare == k.id or _handle(k.handle) == bare.casefold()
    )
    return _closest_of(wanted, found)


def _closest_of(wanted: str, found: tuple[Known, ...]) -> tuple[Known, ...]:
    """Of several, the one whose whole name was written, else the only one whose name begins so; else all of them."""
    whole = tuple(k for k in found if fold(k.name) == wanted)
    begun = tuple(k for k in found if fold(k.name).startswith(wanted))
    return next((one for one in (whole, begun) if len(one) == 1), found)


def with_part(name: str, caseload: Sequence[Known]) -> tuple[Known, ...]:
    """The clients of whose names ``name`` is a later part: "Ortiz", "del Río"."""
    wanted = f" {fold(name)} "
    return tuple(k for k in caseload if wanted.strip() and wanted in f" {fold(k.name)} ")


def _handle(handle: str) -> str:
    return handle.lstrip("@").casefold()


@lru_cache(maxsize=4096)
def names_of(name: str) -> frozenset[str]:
    """Every folded way to write ``name``: "Maya Rossi" is "maya", "maya r", "maya rossi"."""
    parts = [part for part in map(fold, name.split()) if part] or [name.casefold().strip()]
    first, later = parts[0], parts[1:]
    ways = {" ".join(parts[: n + 1]) for n in range(len(parts))} | {first.replace(" ", "")}
    for part in later:
        ways |= {f"{first} {part}", f"{first} {part[0]}"}
    return frozenset(ways)


def closest(typed: str, caseload: Sequence[Known]) -> str:
    """The name most like what was typed, or "" when nothing is like it."""
    wanted = fold(typed)
    found = process.extractOne(wanted, [fold(k.name) for k in caseload], scorer=fuzz.WRatio, score_cutoff=50)
    return caseload[found[2]].name if found and wanted else ""
