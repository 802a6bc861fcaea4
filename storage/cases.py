"""Cases: one row each, locked and loaded for a turn, saved only when nobody else did meanwhile."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import sqlalchemy as sa
from msgspec.structs import fields, replace
from sqlalchemy import Connection

from core.cadence import next_message
from core.case import Around, Case, ClientCase, CoachCase, Known
from core.policy import DEFAULT, Policy
from core.turn import Note
from storage.bulk import insert_many, write_many
from storage.documents import CASE
from storage.errors import Stale
from storage.record import add_note
from storage.tables import cases, maybe_micros, micros, organisations

MOST_TRIES = 5
FIRST_RETRY = dt.timedelta(seconds=10)
NOTHING_AROUND = Around()
# The very objects that the records have as defaults, which is how the encoder knows to leave them out.
_BARE = {kind: field.default for kind in (ClientCase, CoachCase) for field in fields(kind) if field.name == "around"}

# A coach's row names no coach, and by coach there is an index: clients are not looked at.
IS_COACH = sa.and_(cases.c.kind == "coach", cases.c.coach == "")

_ROW = (cases.c.organisation == sa.bindparam("org"), cases.c.id == sa.bindparam("id"))
_LOCKED = (
    sa.select(cases.c.id, cases.c.document)
    .where(_ROW[0], cases.c.id.in_(sa.bindparam("ids", expanding=True)))
    .order_by(cases.c.id)
    # Not FOR UPDATE: that would block every insert of a row that refers to the case.
    .with_for_update(key_share=True)
)
_DUE = (
    sa.select(cases.c.id, cases.c.document)
    .where(_ROW[0], cases.c.wake_at <= sa.bindparam("now"))
    .order_by(cases.c.wake_at)
    .limit(sa.bindparam("most"))
    .with_for_update(key_share=True, skip_locked=True)
)
_SAVE = (
    "UPDATE cases SET stage = ?, hold_until = ?, held = ?, wake_at = ?, turn = ?, parked_at = ?, document = ?,"
    " tries = 0 WHERE organisation = ? AND id = ? AND turn = ?"
)
# Apart, because SQLite writes an index anew whenever its columns are named, changed or not.
_SAVE_SELDOM = (
    "UPDATE cases SET coach = ?, program = ?, zone = ?, region = ?, opens = ?, closes = ?, automated_a_day = ?,"
    " asking_a_day = ? WHERE organisation = ? AND id = ?"
)
_FAILING = (
    sa.select(cases.c.tries, cases.c.turn, cases.c.wake_at, cases.c.parked_at)
    .where(*_ROW)
    .with_for_update(key_share=True)
)
_NEXT = sa.select(
    organisations.c.organisation,
    sa.select(sa.func.min(cases.c.wake_at))
    .where(cases.c.organisation == organisations.c.organisation, cases.c.wake_at.is_not(None))
    .scalar_subquery()
    .label("wake_at"),
)
_CASELOAD = (
    sa.select(cases.c.id, cases.c.wake_at, cases.c.document)
    .where(_ROW[0], cases.c.coach == sa.bindparam("coach"))
    .order_by(cases.c.id)
)


class Saved(NamedTuple):
    """A case to save: as it was loaded, as it is now, when it is due next, and whether it has to be parked."""

    before: Case
    after: Case
    wake_at: dt.datetime | None
    parked: bool = False


def lock_cases(conn: Connection, organisation: str, ids: Iterable[str]) -> dict[str, Case]:
    """The cases among ``ids``, locked one after the other by id, waiting for whoever holds them."""
    found = conn.execute(_LOCKED, {"org": organisation, "ids": sorted(ids)})
    return {row.id: CASE.record(row.document) for row in found}


def lock_due(conn: Connection, organisation: str, now: dt.datetime, limit: int, only: str = "") -> dict[str, Case]:
    """At most ``limit`` cases that are due, longest overdue first; those that somebody else holds are left out.

    ``only`` the case of that id, when it is given.
    """
    values = {"org": organisation, "now": now, "most": limit}
    found = conn.execute(_DUE.where(cases.c.id == only) if only else _DUE, values)
    return {row.id: CASE.record(row.document) for row in found}


def due_ids(conn: Connection, organisation: str, now: dt.datetime, limit: int) -> list[str]:
    """Ids of due cases, longest overdue first, without a lock."""
    mine = (cases.c.organisation == organisation, cases.c.wake_at <= now)
    return list(conn.scalars(sa.select(cases.c.id).where(*mine).order_by(cases.c.wake_at).limit(limit)))


def load_case(conn: Connection, organisation: str, case_id: str) -> Case | None:
    """One case to look at, without a lock."""
    query = sa.select(cases.c.document).where(cases.c.organisation == organisation, cases.c.id == case_id)
    text = conn.execute(query).scalar()
    return None if text is None else CASE.record(text)


def is_coach(conn: Connection, organisation: str, case_id: str) -> bool:
    """Whether a case is a coach's."""
    mine = (cases.c.organisation == organisation, cases.c.id == case_id)
    return conn.execute(sa.select(cases.c.kind).where(*mine)).scalar() == "coach"


def add_case(conn: Connection, case: Case, wake_at: dt.datetime | None = None) -> None:
    """A row for a case that is new."""
    add_cases(conn, [(case, wake_at)])


def add_cases(conn: Connection, new: Sequence[tuple[Case, dt.datetime | None]]) -> None:
    """Rows for cases that are new, each with when it is due."""
    columns = (
        "organisation, id, kind, coach, program, zone, region, opens, closes, automated_a_day, asking_a_day, "
        "stage, hold_until, held, wake_at, turn, parked_at, document"
    )
    rows = [
        (case.organisation, case.id, "client" if isinstance(case, ClientCase) else "coach", *_seldom(case),
         *_often(case, wake_at, None))
        for case, wake_at in new
    ]  # fmt: skip
    insert_many(conn, "cases", columns, rows)


def save_cases(conn: Connection, organisation: str, saved: Sequence[Saved], now: dt.datetime) -> None:
    """Save what turns made of locked cases. Raises Stale when one of them is no longer at the turn it was loaded at."""
    at = micros(now)
    rows = [
        (*_often(one.after, one.wake_at, at if one.parked else None), organisation, one.after.id, one.before.turn)
        for one in saved
    ]
    if write_many(conn, _SAVE, rows) != len(rows):
        raise Stale(f"one of {len(rows)} cases of {organisation} was saved by somebody else")
    moved = [(*_seldom(one.after), organisation, one.after.id) for one in saved if _seldom_changed(one)]
    write_many(conn, _SAVE_SELDOM, moved)


def fail_case(conn: Connection, organisation: str, case_id: str, now: dt.datetime) -> bool:
    """Count a Tick that raised; try again later, or park the case at the fifth. Whether it is parked now.

    Somebody else may have counted the same failure: then the case is no longer due, and nothing is done.
    """
    row = conn.execute(_FAILING, {"org": organisation, "id": case_id}).one()
    if row.wake_at is None or row.wake_at > now:
        return bool(row.parked_at)
    tries: int = row.tries + 1
    parked = tries >= MOST_TRIES
    again = None if parked else now + FIRST_RETRY * 2 ** (tries - 1)
    values = {"tries": tries, "wake_at": again, "parked_at": now if parked else None}
    conn.execute(sa.update(cases).where(cases.c.organisation == organisation, cases.c.id == case_id).values(values))
    if parked:
        add_note(conn, organisation, case_id, row.turn, Note("parked", {"tries": tries}), now)
    return parked


def next_wakes(conn: Connection) -> dict[str, dt.datetime]:
    """For each organisation that has one, the earliest instant at which a case of it is due."""
    return {row.organisation: row.wake_at for row in conn.execute(_NEXT) if row.wake_at is not None}


def caseload(conn: Connection, organisation: str, coach: str) -> tuple[Known, ...]:
    """A coach's clients, as the coach's case may look at them."""
    return tuple(_known(*row) for row in conn.execute(_CASELOAD, {"org": organisation, "coach": coach}))


def coaches(conn: Connection, organisation: str) -> tuple[CoachCase, ...]:
    """The coaches of an organisation, as they are now."""
    mine = sa.select(cases.c.document).where(cases.c.organisation == organisation, IS_COACH)
    found = (CASE.record(text) for text in conn.scalars(mine.order_by(cases.c.id)))
    return tuple(case for case in found if isinstance(case, CoachCase))


def colleagues(conn: Connection, organisation: str) -> tuple[Known, ...]:
    """The coaches of an organisation, as each other's cases may look at them."""
    return tuple(
        Known(one.id, one.name, one.handle, "steady" if one.joined_at else "invited")
        for one in coaches(conn, organisation)
    )


def coach_ids(conn: Connection, organisation: str) -> list[str]:
    """Cases of the organisation's coaches."""
    mine = (cases.c.organisation == organisation, IS_COACH)
    return list(conn.scalars(sa.select(cases.c.id).where(*mine).order_by(cases.c.id)))


def wake_coaches(conn: Connection, organisation: str, now: dt.datetime) -> None:
    """Have coaches' cases find out anew when they are due: what they read beside themselves has changed."""
    mine = (cases.c.organisation == organisation, IS_COACH, cases.c.parked_at.is_(None))
    conn.execute(sa.update(cases).where(*mine).values(wake_at=now))


def touch_some(conn: Connection, organisation: str, after: str, now: dt.datetime, limit: int) -> str | None:
    """Make up to ``limit`` waiting cases after id ``after`` due now; the last one's id, or None when none is left.

    A turn with nothing to do only computes anew when the case is due.
    """
    mine = (cases.c.organisation == organisation, cases.c.wake_at.is_not(None))
    ids = conn.scalars(sa.select(cases.c.id).where(*mine, cases.c.id > after).order_by(cases.c.id).limit(limit)).all()
    if not ids:
        return None
    conn.execute(sa.update(cases).where(*mine, cases.c.id.in_(ids), cases.c.wake_at > now).values(wake_at=now))
    return str(ids[-1])


def _often(case: Case, wake_at: dt.datetime | None, parked_at: int | None) -> tuple[object, ...]:
    """stage, hold_until, held, wake_at, turn, parked_at, document."""
    nothing = _BARE[type(case)]
    bare = case if case.around is nothing else replace(case, around=nothing)
    due = None if parked_at is not None else maybe_micros(wake_at)
    if isinstance(case, ClientCase):
        return (case.stage, maybe_micros(case.hold_until), case.held, due, case.turn, parked_at, CASE.text(bare))
    return ("", None, False, due, case.turn, parked_at, CASE.text(bare))


def _seldom(case: Case) -> tuple[str | int, ...]:
    """coach, program, zone, region, opens, closes, automated_a_day, asking_a_day."""
    if isinstance(case, ClientCase):
        program = case.program
        return (case.coach, program.id, case.zone, program.region, *_numbers(program.policy))
    return ("", "", case.zone, case.region, *_numbers(DEFAULT))


def _seldom_changed(one: Saved) -> bool:
    before, after = one.before, one.after
    if isinstance(before, ClientCase) and isinstance(after, ClientCase):
        same = before.program is after.program and before.coach == after.coach
        return not (same and before.zone == after.zone)
    return _seldom(before) != _seldom(after)


def _numbers(policy: Policy) -> tuple[int, int, int, int]:
    hours = policy.hours
    return _minutes(hours.opens), _minutes(hours.closes), policy.automated_a_day, policy.asking_a_day


def _minutes(at: dt.time) -> int:
    return at.hour * 60 + at.minute


def _known(case_id: str, wake_at: dt.datetime | None, document: str) -> Known:
    seen = CASE.record(document)
    assert isinstance(seen, ClientCase)
    following = None if wake_at is None else next_message(seen)
    return Known(
        id=case_id,
        name=seen.name,
        handle=seen.handle,
        stage=seen.stage,
        last_word_at=seen.last_word_at,
        next_at=following.at if following else None,
        missed_in_row=seen.missed_in_row,
        call_task=seen.call_task,
        held=seen.held,
        stopped=seen.stopped,
    )
