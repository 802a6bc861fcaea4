"""The verdict: what the providers have against what we believe, and what people were promised against what we did."""

from __future__ import annotations

import datetime as dt
import zoneinfo
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from msgspec import Struct
from sqlalchemy import Connection

from bench.faults.ledger import Entry
from bench.faults.people import Said
from bench.seeding import ORGANISATION
from core.case import ClientCase
from storage.documents import CASE
from storage.outbox import message_id
from storage.outcomes import NEVER_TWICE
from storage.tables import IN_DOUBT, UNSENT, cases, inbox, outbox

Row = sa.Row[Any]
Key = tuple[str, ...]
ZONE = zoneinfo.ZoneInfo("America/New_York")
"""Where all clients of :mod:`bench.seeding` live."""
SHOWN = 5
"""Examples kept of each kind of fault."""


class Verdict(Struct, frozen=True):
    """How often each promise was broken, and what is merely counted."""

    broken: dict[str, int]
    examples: dict[str, list[str]]
    sent: int = 0
    """Messages in the ledger."""
    unknown: int = 0
    """Messages whose outcome was in doubt at some time."""
    copies: int = 0
    """Messages that left twice, each recorded as in doubt."""
    missing: int = 0
    """Messages that stay in doubt and never arrived."""
    heard: int = 0
    """Messages of people that were acknowledged."""

    @property
    def kept(self) -> bool:
        """Whether every promise was."""
        return not self.broken


class Findings:
    """Broken promises while they are looked for."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.examples: dict[str, list[str]] = {}

    def add(self, promise: str, example: str) -> None:
        """``promise`` was broken by ``example``: ids only."""
        self.counts[promise] += 1
        shown = self.examples.setdefault(promise, [])
        if len(shown) < SHOWN:
            shown.append(example)


def judge(
    conn: Connection, entries: Sequence[Entry], acknowledged: Iterable[Said], clients: int, due_on: dt.date
) -> Verdict:
    """Compare once everything has come to rest: nothing waits that is due, nobody writes.

    ``clients`` were due on the local day ``due_on``.
    """
    found = Findings()
    rows = conn.execute(sa.select(outbox).where(outbox.c.organisation == ORGANISATION)).all()
    copies, missing = _messages(found, rows, entries)
    _cases(found, conn, rows, clients, due_on)
    said = {one.key + one.lane: one for one in acknowledged}.values()
    _heard(found, conn, rows, said)
    doubted = sum(row.unknown_at is not None for row in rows)
    return Verdict(dict(found.counts), found.examples, len(entries), doubted, copies, missing, len(said))


# What left


def _messages(found: Findings, rows: Iterable[Row], entries: Iterable[Entry]) -> tuple[int, int]:
    """Every message is in the ledger as often as its row says; how many are in it twice, and in doubt and not in it."""
    left = Counter(map(_entry_key, entries))
    grouped: dict[Key, list[Row]] = {}
    for row in rows:
        grouped.setdefault(_row_key(row), []).append(row)
    for key in left.keys() - grouped.keys():
        found.add("sent what was never decided", " ".join(key[:2]))
    copies = missing = 0
    for key, alike in grouped.items():
        least, most = sum(map(_certainly, alike)), sum(map(_at_most, alike))
        if left[key] < least:
            found.add("lost", f"{_name(alike[0])} {left[key]}/{least}")
        for row in alike:
            if row.state == "unknown" and row.medium == "telegram" and row.kind not in NEVER_TWICE and row.attempt < 2:
                found.add("in doubt and not sent once more", _name(row))
        if left[key] > most:
            found.add("sent twice outside unknown", f"{_name(alike[0])} {left[key]}/{most}")
        copies += max(0, left[key] - len(alike))
        missing += max(0, sum(row.state == "unknown" for row in alike) + least - left[key])
    return copies, missing


def _entry_key(entry: Entry) -> Key:
    """What tells a message from others: our id where it came along, else its words."""
    return (entry.to, entry.message or entry.text)


def _row_key(row: Row) -> Key:
    if row.medium == "sms":
        return (row.address, message_id(row.case_id, row.turn, row.n))
    if row.buttons not in (None, "[]"):
        return (row.address, f"{row.turn}:{row.n}")
    return (row.address, row.text or "")


def _certainly(row: Row) -> int:
    """How often ``row`` must have left at least."""
    return int(row.provider_id is not None or row.state in {"sent", "delivered"})


def _at_most(row: Row) -> int:
    """How often ``row`` may have left: a text once, whatever happened; elsewhere once more after a doubt."""
    most = 1 if row.medium == "sms" or row.unknown_at is None else 2
    return min(int(row.attempt), most)


def _name(row: Row) -> str:
    return f"{message_id(row.case_id, row.turn, row.n)} {row.kind} {row.state} attempt {row.attempt}"


# What is remembered


def _cases(found: Findings, conn: Connection, rows: Iterable[Row], clients: int, due_on: dt.date) -> None:
    """Everybody was asked, once a day, and their open check-in says what the outbox says."""
    by_place = {(row.case_id, row.turn, row.n): row for row in rows}
    days = Counter((row.case_id, row.created_at.astimezone(ZONE).date()) for row in rows if row.kind == "check_in")
    for (case_id, day), times in days.items():
        if times > 1:
            found.add("asked twice a day", f"{case_id} {day}")
    documents = conn.execute(
        sa.select(cases).where(cases.c.organisation == ORGANISATION, cases.c.kind == "client")
    ).all()
    if len(documents) != clients:
        found.add("cases gone", str(clients - len(documents)))
    for row in documents:
        case = CASE.record(row.document)
        assert isinstance(case, ClientCase)
        if row.parked_at is not None:
            found.add("a case was parked", case.id)
        if case.checked_on is None or case.checked_on < due_on:
            found.add("never asked", case.id)
        if case.check_in is not None:
            _check_in(found, case, by_place)


def _check_in(found: Findings, case: ClientCase, by_place: dict[tuple[str, int, int], Row]) -> None:
    assert case.check_in is not None
    for touch in case.check_in.ask.touches:
        row = by_place.get((case.id, touch.turn, touch.n))
        if row is None:
            found.add("a touch without its message", f"{case.id}:{touch.turn}:{touch.n}")
        elif (touch.sent_at is not None) != (row.state in {"sent", "delivered"}):
            found.add("a case that does not know what was sent", _name(row))


# What was heard


def _heard(found: Findings, conn: Connection, rows: Iterable[Row], said: Iterable[Said]) -> None:
    """Every acknowledged message is in the inbox, done, and had its effect once."""
    arrived = conn.execute(sa.select(inbox).where(inbox.c.organisation == ORGANISATION)).all()
    stored = {(row.lane, row.key): row for row in arrived}
    asked: Counter[str] = Counter()
    for row in arrived:
        if row.state in {"new", "parked"}:
            found.add(f"{row.state} in the inbox", row.id)
    for one in said:
        kept = stored.get((one.lane, one.key))
        if kept is None:
            found.add("acknowledged and lost", f"{one.lane} {one.key}")
        elif one.text == "STATUS":
            asked[one.case_id] += 1
    told = Counter(row.case_id for row in rows if '"sentence":"status' in row.document)
    for case_id in asked.keys() | told.keys():
        if asked[case_id] != told[case_id]:
            found.add("not one answer to one question", f"{case_id} {told[case_id]}/{asked[case_id]}")


# At rest, and right after a kill


def at_rest(conn: Connection, now: dt.datetime, *, doubts: bool = False) -> bool:
    """Whether nothing that is due waits: no case, no message in either direction; with ``doubts`` no text in doubt."""
    waits = [
        sa.select(cases.c.id).where(cases.c.organisation == ORGANISATION, cases.c.wake_at <= now),
        sa.select(inbox.c.id).where(inbox.c.organisation == ORGANISATION, inbox.c.state == "new"),
        sa.select(outbox.c.n).where(outbox.c.organisation == ORGANISATION, sa.text(UNSENT), outbox.c.not_before <= now),
    ]
    if doubts:
        waits.append(
            sa.select(outbox.c.n).where(
                outbox.c.organisation == ORGANISATION, sa.text(IN_DOUBT), outbox.c.medium == "sms"
            )
        )
    return all(conn.execute(query.limit(1)).first() is None for query in waits)


def next_wake(conn: Connection) -> dt.datetime | None:
    """When the next case is due."""
    return conn.execute(sa.select(sa.func.min(cases.c.wake_at)).where(cases.c.organisation == ORGANISATION)).scalar()


def orphans(conn: Connection) -> dict[str, int]:
    """Messages in ``sending`` by lane: after a kill, those of which nobody knows what became."""
    mine = (outbox.c.organisation == ORGANISATION, sa.text(UNSENT), outbox.c.state == "sending")
    counted = sa.select(outbox.c.lane, sa.func.count().label("number")).where(*mine).group_by(outbox.c.lane)
    return {row.lane: row.number for row in conn.execute(counted)}
