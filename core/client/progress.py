"""Commitments in time: which are open, what an answer changes in them, and how they are said."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace

from core.case import AskedItem, ClientCase
from core.contract import Commitment, Promise, Terms
from core.message import Day, Phrase

WEEK = dt.timedelta(days=7)
ITEMS_A_CHECK_IN = 3
"""More than three do not fit one thumb, nor one SMS segment."""


def monday(day: dt.date) -> dt.date:
    """The Monday of the day's week."""
    return day - dt.timedelta(days=day.weekday())


def period_start(case: ClientCase, day: dt.date) -> dt.date:
    """First day of the week that a check-in on ``day`` asks about.

    The first check-in of a calendar week looks back on the week before, if the case was signed by then.
    """
    this = monday(day)
    first_of_week = case.checked_on is None or case.checked_on < this
    signed_before = case.signed_at is not None and case.signed_at.date() < this
    return this - WEEK if first_of_week and signed_before else this


def in_period(commitment: Commitment, day: dt.date, start: dt.date) -> Commitment:
    """The commitment with its count begun anew when its period has changed."""
    if commitment.period == "once":
        return commitment
    since = day if commitment.period == "day" else start
    if commitment.since is not None and commitment.since >= since:
        return commitment
    return replace(commitment, since=since, done=0)


def counted_from(terms: Terms, day: dt.date, start: dt.date) -> Terms:
    """The terms with every count begun anew whose period has changed."""
    return replace(terms, commitments=tuple(in_period(c, day, start) for c in terms.commitments))


def is_open(commitment: Commitment, day: dt.date) -> bool:
    """Whether a check-in on ``day`` has something to ask about it; what was already reported is not asked again."""
    if commitment.dropped or commitment.done >= commitment.target:
        return False
    return commitment.period != "once" or commitment.due is None or day >= commitment.due


def open_items(terms: Terms, day: dt.date) -> tuple[AskedItem, ...]:
    """The lines of a check-in on ``day``, numbered from one."""
    found = [c for c in terms.commitments if is_open(c, day)][:ITEMS_A_CHECK_IN]
    return tuple(AskedItem(n, c.kind, c.target, c.id) for n, c in enumerate(found, 1))


def commitment(terms: Terms, about: int) -> Commitment | None:
    """The commitment with an id, or None when it has ended."""
    return next((c for c in terms.commitments if c.id == about), None)


def with_commitment(terms: Terms, changed: Commitment) -> Terms:
    """The terms with one commitment replaced, or added when its id is new."""
    if commitment(terms, changed.id) is None:
        return replace(terms, commitments=(*terms.commitments, changed))
    return replace(terms, commitments=tuple(changed if c.id == changed.id else c for c in terms.commitments))


def without_commitment(terms: Terms, about: int) -> Terms:
    """The terms without one commitment."""
    return replace(terms, commitments=tuple(c for c in terms.commitments if c.id != about))


def answered(item: Commitment, outcome: str | int, final: bool) -> Commitment:
    """The commitment after an answer: ``done``, ``not_done`` or how many of it in all.

    ``final``: its period is over, so that not done counts towards the question whether to keep it.
    """
    if outcome == "done":
        return replace(item, done=max(item.done, item.target), not_done_in_row=0)
    if isinstance(outcome, int) and outcome > 0:
        done = outcome
        return replace(item, done=done, not_done_in_row=0 if done >= item.target or not final else item.not_done_in_row)
    return replace(item, not_done_in_row=item.not_done_in_row + 1) if final else item


def is_final(item: Commitment, day: dt.date) -> bool:
    """Whether the period a check-in on ``day`` asked about is over."""
    if item.period == "week":
        return item.since is not None and monday(day) > item.since
    return item.period == "day" or (item.due is not None and day >= item.due)


def what(item: Commitment) -> Phrase:
    """A commitment as a short noun, for asks and confirmations: "5 applications"."""
    if item.kind == "custom" and item.target > 1:
        # "3 coffee chats", but "walk, 3 times": the coach's words may be a deed or a thing.
        several = any(word[-1:] in "sx" for word in item.text.split())
        sentence = "item_custom_count" if several else "item_custom_times"
        return Phrase(sentence, {"count": item.target, "text": item.text})
    if item.text and item.target == 1:
        return Phrase("item_custom", {"text": item.text})
    return Phrase(f"item_{item.kind}", {"count": item.target})


def counted(item: Commitment, count: int) -> Phrase:
    """So many of a commitment: "3 applications"."""
    return what(replace(item, target=count))


def full(item: Commitment) -> Phrase:
    """A commitment as a line of the contract: "5 applications a week, mornings at the library"."""
    if item.plan.words:
        return Phrase("line_planned", {"what": _period(item), "plan": item.plan.words})
    return _period(item)


def _period(item: Commitment) -> Phrase:
    if item.period == "once":
        if item.due is None:
            return what(item)
        return Phrase("line_once", {"what": what(item), "day": Day(item.due)})
    return Phrase(f"line_{item.period}", {"what": what(item)})


def promise(made: Promise) -> Phrase:
    """A promise of the coach's as a line of the contract."""
    if made.due is None:
        return Phrase("promise_line", {"text": made.text})
    return Phrase("promise_due_line", {"text": made.text, "day": Day(made.due)})
