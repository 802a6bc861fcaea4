"""The record of a case: notes, closed check-ins, versions of the contract. Only ever added to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from core.case import Case, ClosedCheckIn
from core.contract import Contract
from core.turn import Note, Step
from storage.bulk import insert_many
from storage.documents import CONTRACT, args_record, args_text
from storage.outcomes import NEVER_LEFT
from storage.tables import check_ins, micros, notes, outbox

NEWEST = 30
"""Lines of the record that an order for it gets."""


def note_rows(case: Case, said: Sequence[Note], now: int) -> list[tuple[Any, ...]]:
    """Rows of one turn's notes; ``now`` in microseconds."""
    return [
        (case.organisation, case.id, case.turn, n, now, note.kind, args_text(note.args).decode())
        for n, note in enumerate(said)
    ]


def add_notes(conn: Connection, rows: Sequence[tuple[Any, ...]]) -> None:
    """Put rows of :func:`note_rows` into the record."""
    insert_many(conn, "notes", "organisation, case_id, turn, n, at, kind, args", rows)


def add_note(conn: Connection, organisation: str, case_id: str, turn: int, note: Note, now: dt.datetime) -> None:
    """One more line, about the case itself and not from a decision: after those of its newest ``turn``."""
    where = (notes.c.organisation == organisation, notes.c.case_id == case_id, notes.c.turn == turn)
    n = conn.execute(sa.select(sa.func.count()).select_from(notes).where(*where)).scalar_one()
    add_notes(conn, [(organisation, case_id, turn, n, micros(now), note.kind, args_text(note.args).decode())])


def check_in_rows(case: Case, closed: Sequence[ClosedCheckIn]) -> list[tuple[Any, ...]]:
    """Rows of the check-ins that a turn closed."""
    return [
        (case.organisation, case.id, one.number, one.day.isoformat(), micros(one.asked_at), micros(one.closed_at),
         one.medium, one.outcome, one.why)
        for one in closed
    ]  # fmt: skip


def add_check_ins(conn: Connection, rows: Sequence[tuple[Any, ...]]) -> None:
    """Store closed check-ins; a late answer changes how one ended."""
    columns = "organisation, case_id, number, day, asked_at, closed_at, medium, outcome, why"
    late = "ON CONFLICT (organisation, case_id, number) DO UPDATE SET outcome = excluded.outcome, why = excluded.why"
    insert_many(conn, "check_ins", columns, rows, late)


def add_contract(conn: Connection, case: Case, signed: Contract) -> None:
    """Keep a version of the contract with who agreed and when."""
    agreed = (micros(signed.client_agreed_at), micros(signed.coach_agreed_at))
    row = (case.organisation, case.id, signed.version, CONTRACT.text(signed), *agreed)
    columns = "organisation, case_id, version, document, client_agreed_at, coach_agreed_at"
    insert_many(conn, "contracts", columns, [row])


def history(conn: Connection, organisation: str, case_id: str, most: int = NEWEST) -> tuple[Step, ...]:
    """The newest lines of a case's record, oldest first: notes, ends of check-ins, and what became of messages."""
    steps = [
        *_noted(conn, organisation, case_id, most),
        *_ended(conn, organisation, case_id, most),
        *_sent(conn, organisation, case_id, most),
    ]
    return tuple(sorted(steps, key=lambda step: step.at)[-most:])


def _noted(conn: Connection, organisation: str, case_id: str, most: int) -> list[Step]:
    mine = (notes.c.organisation == organisation, notes.c.case_id == case_id)
    newest = (notes.c.turn.desc(), notes.c.n.desc())
    found = conn.execute(sa.select(notes.c.at, notes.c.kind, notes.c.args).where(*mine).order_by(*newest).limit(most))
    return [Step(row.at, row.kind, args_record(row.args)) for row in reversed(found.all())]


def _ended(conn: Connection, organisation: str, case_id: str, most: int) -> list[Step]:
    mine = (check_ins.c.organisation == organisation, check_ins.c.case_id == case_id)
    found = conn.execute(sa.select(check_ins).where(*mine).order_by(check_ins.c.number.desc()).limit(most))
    return [
        Step(row.closed_at, f"check_in_{row.outcome}", {"number": row.number, "medium": row.medium, "why": row.why})
        for row in reversed(found.all())
    ]


def _sent(conn: Connection, organisation: str, case_id: str, most: int) -> list[Step]:
    mine = (outbox.c.organisation == organisation, outbox.c.case_id == case_id)
    newest = (outbox.c.turn.desc(), outbox.c.n.desc())
    found = conn.execute(sa.select(outbox).where(*mine).order_by(*newest).limit(most))
    return [Step(row.sent_at or row.created_at, "message", _fate(row)) for row in reversed(found.all())]


def _fate(row: sa.Row[*tuple[Any, ...]]) -> dict[str, str | int]:
    copied = row.state in {"sent", "delivered"} and row.unknown_at and row.attempt > 1 and row.error != NEVER_LEFT
    return {"kind": row.kind, "medium": row.medium, "state": "again" if copied else row.state, "why": row.why or ""}
