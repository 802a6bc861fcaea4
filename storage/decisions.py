"""Saves what turns decided: cases with their messages, tells and record, a few statements for many turns."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import Connection

from core.case import Case
from core.contract import Contract
from core.turn import Decision, Heard, NewInvite, Note, Receipt, Stimulus, Tick
from storage.addresses import save_addresses
from storage.cases import Saved, save_cases
from storage.inbox import LATER, SOON, add_tells, tell_rows
from storage.invites import add_invite
from storage.record import add_check_ins, add_contract, add_notes, check_in_rows, note_rows
from storage.restored import Cause, doubt_says
from storage.says import add_says, say_rows
from storage.tables import micros

Rows = list[tuple[Any, ...]]


class Decisions:
    """The turns of one transaction, gathered by :meth:`add` and saved together."""

    def __init__(self, now: dt.datetime) -> None:
        self._now = now
        self._at = micros(now)
        self._saved: dict[str, Saved] = {}
        self._says: Rows = []
        self._causes: list[Cause] = []
        self._tells: Rows = []
        self._notes: Rows = []
        self._check_ins: Rows = []
        self._contracts: list[tuple[Case, Contract]] = []
        self._invites: list[NewInvite] = []

    def add(self, before: Case, stimulus: Stimulus, decision: Decision) -> None:
        """One more turn. ``before`` is the case as it was loaded, several turns of one case come in order."""
        case, wake_at = decision.case, decision.wake_at
        parked = isinstance(stimulus, Tick) and wake_at is not None and wake_at <= self._now
        notes = (*decision.notes, Note("parked")) if parked else decision.notes
        self._saved[case.id] = Saved(before, case, wake_at, parked)
        self._notes += note_rows(case, notes, self._at)
        self._check_ins += check_in_rows(case, decision.closed)
        if decision.says:
            heard = stimulus.incoming if isinstance(stimulus, Heard) else None
            self._says += say_rows(case, decision.says, heard, self._at)
            self._causes.append((before, stimulus, case.turn))
        if decision.tells:
            rank = LATER if isinstance(stimulus, Tick | Receipt) else SOON
            self._tells += tell_rows(case, decision.tells, self._now, rank)
        if decision.signed:
            self._contracts.append((case, decision.signed))
        self._invites += decision.invites

    def save(self, conn: Connection, organisation: str) -> None:
        """Write everything. Raises Stale when somebody else saved one of the cases meanwhile."""
        saved = list(self._saved.values())
        save_cases(conn, organisation, saved, self._now)
        add_says(conn, self._says)
        if self._causes:
            doubt_says(conn, organisation, self._causes, self._now)
        add_tells(conn, self._tells)
        add_notes(conn, self._notes)
        add_check_ins(conn, self._check_ins)
        for case, contract in self._contracts:
            add_contract(conn, case, contract)
        for invite in self._invites:
            add_invite(conn, organisation, invite)
        for one in saved:
            if one.before.addresses != one.after.addresses:
                save_addresses(conn, organisation, one.before.addresses, one.after, self._now)
