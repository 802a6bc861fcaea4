"""What ``/commit`` asks for: how many of what, how often or by when (DESIGN §1, BEHAVIOUR §3)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace
from rapidfuzz.distance import OSA

from core.contract import LARGEST_TARGET, Commitment, CommitmentKind, Period
from core.order.dates import DAYS, WEEKDAYS, take_day
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
    HOUR_AFTER,
    HOUR_BEFORE,
    KIND_WORDS,
    NEAR_COUNT,
    NEARLY,
    NUMBERS,
    OBJECTS,
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
    """What the words say about number and period, and the words that are left: ``after`` are those of the plan."""

    rest: tuple[Word, ...]
    period: Period | None = None
    after: tuple[Word, ...] = ()
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
    rest = found.rest if quoted else _corrected(found.rest)
    kind = "custom" if quoted else _kind(folded(rest))
    number = _take_count(rest, anywhere=kind != "custom", per=counted.period is not None)
    late = take_day(counted.after, line.when, bare=False)
    if number.impossible or _numbers(counted.after):
        return _impossible(number.impossible or "several", line)
    if (found.day or late.day or late.wrong) and counted.period:
        return Problem("coach_once_or_often", {"example": line.example(EXAMPLE)})
    number = replace(number, after=counted.after)
    return _order(line, kind, number, quoted, "once" if found.day else counted.period, found.day)


def _order(
    line: Line, kind: CommitmentKind, counted: Counted, quoted: str, period: Period | None, due: dt.date | None
) -> Order | Problem:
    detail, plan = _detail(kind, counted.rest), _plan(counted.after)
    if kind in COUNTED and counted.count is None:
        if detail:
            kind = "custom"
        elif counted.rest[0].fold not in ARTICLES:
            return line.lacks("count", f"5 {_word_of(kind)} a week")
    text = quoted or (_own_words(counted.rest) if kind == "custom" else detail)
    if kind in COUNTED:
        text, plan = "", f"{_beside(kind, counted.rest)} {plan}".strip()
    if kind == "custom" and not has_letter(text):
        return line.lacks("commitment", EXAMPLE)
    if max(len(text), len(plan)) > LONGEST_TEXT:
        return Problem("coach_too_long", {"most": LONGEST_TEXT})
    if period is None and kind not in COUNTED and kind != "club":
        shown = f'"{quoted}"' if quoted else text or said(counted.rest)
        return line.lacks("when", f"{shown} by Friday")
    target = counted.count or 1
    return Order(
        "commit", line.client, commitment=kind, target=target, period=period or "week", due=due, text=text, plan=plan
    )


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
            return _around(typed, at, at + 1, ALONE[word.fold])
        if word.fold in ALONE_UNCOUNTED:
            return Counted(typed, impossible="period")
        if word.fold in PER:
            size, period = _unit(typed[at:])
            if period == "impossible":
                return Counted(typed, impossible="period")
            if period:
                return _around(typed, at, at + size, period)
    return Counted(typed)


def _around(typed: tuple[Word, ...], start: int, stop: int, period: Period) -> Counted:
    """What stands before a period says what to do, what stands after it when and where; "every Tuesday" says when."""
    before, after, last = typed[:start], typed[stop:], typed[stop - 1].fold
    day = typed[start:stop] if last in WEEKDAYS or last.removesuffix("s") in WEEKDAYS else ()
    if any(word.fold not in FILLER | ARTICLES and _number(word) is None for word in before):
        return Counted(before, period, day + after)
    return Counted(before + after, period, day)


def _numbers(typed: tuple[Word, ...]) -> bool:
    """Whether there is a further number to count with: not the 9 of "at 9" or "9 am"."""
    return any(_number(word) is not None and not _is_hour(typed, at) for at, word in enumerate(typed))


def _is_hour(typed: Sequence[Word], at: int) -> bool:
    before, after = typed[at - 1].fold if at else "", typed[at + 1].fold if at + 1 < len(typed) else ""
    return before in HOUR_BEFORE or after in HOUR_AFTER


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
    if every and (unit in WEEKDAYS or unit.removesuffix("s") in WEEKDAYS):
        return at + 1, "week"
    if unit in UNCOUNTED or (every and (unit[:1].isdecimal() or unit in NUMBERS or unit in DAYS)):
        return 0, "impossible"
    return 0, ""


def _take_count(typed: tuple[Word, ...], *, anywhere: bool, per: bool) -> Counted:
    """The number of a counted kind wherever it stands; a custom one's only in front, before "times", or at the end
    where the period stood."""
    found: list[tuple[int, int | None]] = []
    for at, word in enumerate(typed):
        value = None if _is_hour(typed, at) else _number(word)
        if value is None or not (anywhere or at == 0 or _times(typed, at) or (per and at == len(typed) - 1)):
            continue
        found.append((at, value if 1 <= value <= LARGEST_TARGET else None))
    if any(value is None for _, value in found):
        return Counted(typed, impossible="count")
    if len(found) > 1:
        return Counted(typed, impossible="several")
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


def _corrected(typed: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words, those of a kind without their slips: "aplications"."""
    if _kind(folded(typed)) != "custom":
        return typed
    return tuple(Word(word.raw, _meant(word.fold)) for word in typed)


def _meant(word: str) -> str:
    slips = 0 if len(word) < 7 else 1 if len(word) < 9 else 2
    near = [known for known in NEARLY if slips and OSA.distance(word, known, score_cutoff=slips) <= slips]
    return min(near, key=lambda known: OSA.distance(word, known), default=word)


def _kind(text: str) -> CommitmentKind:
    return next((kind for kind, ways in KIND_WORDS.items() if re.search(rf"(?<!\S)(?:{ways})(?!\S)", text)), "custom")


def _detail(kind: CommitmentKind, rest: tuple[Word, ...]) -> str:
    """The words as written, where they say more than the kind does."""
    ways = KIND_WORDS.get(kind, "")
    left = re.sub(rf"(?<!\S)(?:{ways})(?!\S)", " ", folded(rest)) if ways else folded(rest)
    more = [word for word in left.split() if word not in FILLER]
    return said(rest).strip(" .,;:") if more else ""


def _beside(kind: CommitmentKind, rest: tuple[Word, ...]) -> str:
    """The words beside a counted kind's own, as written: "mornings at home"."""
    text, starts = folded(rest), [len(folded(rest[:at])) + bool(at) for at in range(len(rest))]
    own = [m.span() for m in re.finditer(rf"(?<!\S)(?:{KIND_WORDS[kind]})(?!\S)", text)]
    inside = [any(start < stop and end > start_of for start_of, stop in own) for start, end in
              ((at, at + len(word.fold)) for at, word in zip(starts, rest, strict=True))]  # fmt: skip
    first = inside.index(True) if True in inside else 0
    left = [w for at, w in enumerate(rest) if not inside[at] and (at > first or w.fold not in FILLER)]
    while left and left[0].fold in OBJECTS | ARTICLES:
        left.pop(0)
    return _plan(left) if any(word.fold not in FILLER for word in left) else ""


def _plan(left: Sequence[Word]) -> str:
    return re.sub(r"^(and|et|y) ", "", said(left).strip(" .,;:"))


def as_words(item: Commitment) -> str:
    """A commitment as ``/commit`` reads it back: for a button that agrees to it."""
    what = f'"{item.text}"' if item.kind == "custom" else item.text or item.kind
    how_often = f"by {item.due}" if item.period == "once" and item.due else f"a {item.period}"
    return f"{item.target} {what} {how_often}"
