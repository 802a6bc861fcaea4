"""What ``/commit`` asks for: how many of what, how often or by when (DESIGN §1, BEHAVIOUR §3)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from core.contract import LARGEST_TARGET, Commitment, CommitmentKind, Period
from core.order.dates import DAYS, take_day
from core.order.lexicon import (
    ALONE,
    ALONE_UNCOUNTED,
    ARTICLES,
    ARTICLES_OF_UNITS,
    COUNT,
    COUNTED,
    DROP,
    EVERY,
    FILLER,
    KIND_WORDS,
    NEAR_COUNT,
    NUMBERS,
    PER,
    TIMES,
    UNCOUNTED,
    UNITS,
)
from core.order.line import LONGEST_TEXT, Line
from core.order.record import Order, Problem
from core.order.text import Word, folded, has_letter, said, words

EXAMPLE = "5 applications a week"


class Counted(Struct, frozen=True):
    """What the words say about number and period, and the words that are left."""

    rest: tuple[Word, ...]
    period: Period | None = None
    impossible: Literal["", "period", "count", "several"] = ""
    count: int | None = None


def read_commitment(line: Line) -> Order | Problem:
    """The order of ``/commit``; what cannot be is answered with what can."""
    typed, quoted = _unquoted(line.rest)
    drop = DROP.fullmatch(folded(typed))
    if drop and not quoted:
        number = int(drop[1])
        return Order("commit", line.client, remove=number) if number else _impossible("count", line)
    if not typed and not quoted:
        return line.lacks("commitment", EXAMPLE)
    return _count(line, typed, quoted)


def _count(line: Line, typed: tuple[Word, ...], quoted: str) -> Order | Problem:
    counted = _take_period(typed)
    found = take_day(counted.rest, line.when, bare=counted.period is None)
    if counted.impossible:
        return _impossible(counted.impossible, line)
    if found.wrong:
        return line.no_such_day(found.wrong, "5 applications by Friday")
    kind = "custom" if quoted else _kind(folded(found.rest))
    number = _take_count(found.rest, anywhere=kind != "custom", per=counted.period is not None)
    if number.impossible:
        return _impossible(number.impossible, line)
    if found.day and counted.period:
        return Problem("coach_once_or_often", {"example": line.example(EXAMPLE)})
    return _order(line, kind, number, quoted, "once" if found.day else counted.period, found.day)


def _order(
    line: Line, kind: CommitmentKind, counted: Counted, quoted: str, period: Period | None, due: dt.date | None
) -> Order | Problem:
    detail = _detail(kind, counted.rest)
    if kind in COUNTED and counted.count is None:
        if detail:
            kind = "custom"
        elif counted.rest[0].fold not in ARTICLES:
            return line.lacks("count", f"5 {_word_of(kind)} a week")
    text = quoted or (_own_words(counted.rest) if kind == "custom" else detail)
    if kind == "custom" and not has_letter(text):
        return line.lacks("commitment", EXAMPLE)
    if len(text) > LONGEST_TEXT:
        return Problem("coach_too_long", {"most": LONGEST_TEXT})
    if period is None and kind not in COUNTED and kind != "club":
        shown = f'"{quoted}"' if quoted else text or said(counted.rest)
        return line.lacks("when", f"{shown} by Friday")
    target = counted.count or 1
    return Order("commit", line.client, commitment=kind, target=target, period=period or "week", due=due, text=text)


def _own_words(rest: tuple[Word, ...]) -> str:
    return re.sub(r"^(to|de|d'|a) ", "", said(rest).strip(" .,;:"))


def _word_of(kind: CommitmentKind) -> str:
    return {"follow_up": "follow-ups", "thank_you": "thank-you notes", "outreach": "contacts"}.get(kind, kind)


def _impossible(why: str, line: Line) -> Problem:
    return Problem(f"coach_impossible_{why}", {"most": LARGEST_TARGET, "example": line.example(EXAMPLE)})


QUOTED = re.compile(r'"([^"]*)"|“([^”]*)”|«([^»]*)»|„([^“”]*)[“”]')


def _unquoted(text: str) -> tuple[tuple[Word, ...], str]:
    """The words outside quotes, with "5/week" and "5x" apart, and the words inside."""
    match = QUOTED.search(text)
    quoted = " ".join(next(part for part in match.groups() if part is not None).split()) if match else ""
    outside = QUOTED.sub(" ", text, count=1) if match else text
    outside = re.sub(r"(?<=[^\W_])\s?[x×]?\s?/\s?(?=[^\W\d_]+(?!\S))", " per ", outside, flags=re.IGNORECASE)
    outside = re.sub(r"(?<=\d)\s?[x×](?!\w)", " times", outside, flags=re.IGNORECASE)
    outside = re.sub(r"(?<!\w)[x×](?=\d)", "", outside, flags=re.IGNORECASE)
    return words(outside.replace('"', " ")), quoted


def _take_period(typed: tuple[Word, ...]) -> Counted:
    for at, word in enumerate(typed):
        if word.fold in ALONE:
            return Counted(typed[:at] + typed[at + 1 :], ALONE[word.fold])
        if word.fold in ALONE_UNCOUNTED:
            return Counted(typed, None, "period")
        if word.fold in PER:
            size, period = _unit(typed[at:])
            if period == "impossible":
                return Counted(typed, None, "period")
            if period:
                return Counted(typed[:at] + typed[at + size :], period)
    return Counted(typed)


def _unit(typed: Sequence[Word]) -> tuple[int, Period | Literal["", "impossible"]]:
    """How many words "a week" or "every single working day" takes, and its period."""
    at = 1
    while at < len(typed) and typed[at].fold in ARTICLES_OF_UNITS:
        at += 1
    if at >= len(typed):
        return 0, ""
    unit, every = typed[at].fold, typed[0].fold in EVERY
    if unit in UNITS:
        return at + 1, UNITS[unit]
    if unit in UNCOUNTED or (every and (unit[:1].isdecimal() or unit in NUMBERS)):
        return 0, "impossible"
    if every and (unit in DAYS or unit.removesuffix("s") in DAYS):
        return at + 1, "week"
    return 0, ""


def _take_count(typed: tuple[Word, ...], *, anywhere: bool, per: bool) -> Counted:
    """The number of a counted kind wherever it stands; a custom one's only in front, before "times", or at the end
    where the period stood."""
    found: list[tuple[int, int | None]] = []
    for at, word in enumerate(typed):
        value = _number(word)
        if value is None or not (anywhere or at == 0 or _times(typed, at) or (per and at == len(typed) - 1)):
            continue
        found.append((at, value if 1 <= value <= LARGEST_TARGET else None))
    if any(value is None for _, value in found):
        return Counted(typed, None, "count")
    if len(found) > 1:
        return Counted(typed, None, "several")
    if not found:
        return Counted(tuple(w for w in typed if w.fold not in TIMES) if anywhere else typed)
    at, count = found[0]
    after = at + 2 if _times(typed, at) else at + 1
    return Counted(typed[:at] + typed[after:], count=count)


def _times(typed: tuple[Word, ...], at: int) -> bool:
    return at + 1 < len(typed) and typed[at + 1].fold in TIMES


def _number(word: Word) -> int | None:
    """The number that a word is; 0 for one that is none to count with; None for no number."""
    if word.fold in NUMBERS:
        return NUMBERS[word.fold]
    if COUNT.fullmatch(word.fold):
        return int(word.fold)
    return 0 if NEAR_COUNT.fullmatch(word.fold) else None


def _kind(text: str) -> CommitmentKind:
    return next((kind for kind, ways in KIND_WORDS.items() if re.search(rf"(?<!\S)(?:{ways})(?!\S)", text)), "custom")


def _detail(kind: CommitmentKind, rest: tuple[Word, ...]) -> str:
    """The words as written, where they say more than the kind does."""
    ways = KIND_WORDS.get(kind, "")
    left = re.sub(rf"(?<!\S)(?:{ways})(?!\S)", " ", folded(rest)) if ways else folded(rest)
    more = [word for word in left.split() if word not in FILLER]
    return said(rest).strip(" .,;:") if more else ""


def as_words(item: Commitment) -> str:
    """A commitment as ``/commit`` reads it back: for a button that agrees to it."""
    what = f'"{item.text}"' if item.kind == "custom" else item.text or item.kind
    how_often = f"by {item.due}" if item.period == "once" and item.due else f"a {item.period}"
    return f"{item.target} {what} {how_often}"
