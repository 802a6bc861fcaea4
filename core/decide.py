"""decide(case, stimulus, now) -> Decision: the table of contents of the bot's behaviour.

Pure: no clock, no network, no database, no randomness. Raises ValueError for a naive ``now`` and TypeError for a
stimulus that such a case never gets; never changes what it was given.
"""

from __future__ import annotations

import datetime as dt

from core import cadence
from core.case import Address, Case, ClientCase, CoachCase, Joining, Program
from core.client import hearing, joining, orders, receipts, silence, ticking
from core.coach import agenda_coach, decide_coach
from core.draft import C, Draft
from core.hours import local_date
from core.message import require_aware
from core.templates import terms_for
from core.turn import Decision, Heard, Invited, Ordered, Receipt, Stimulus, Tick, Unread


def decide(case: Case, stimulus: Stimulus, now: dt.datetime) -> Decision:
    """What one stimulus does to one case at ``now`` (aware)."""
    require_aware(now)
    if isinstance(case, CoachCase):
        return _coach(case, stimulus, now)
    return _client(case, stimulus, now)


def _client(case: ClientCase, stimulus: Stimulus, now: dt.datetime) -> Decision:
    draft = _draft(case, stimulus, now)
    match stimulus:
        case Tick():
            pass
        case Heard():
            hearing.heard(draft, stimulus)
        case Receipt():
            receipts.receive(draft, stimulus)
        case Ordered():
            orders.ordered(draft, stimulus)
            joining.show_changes(draft, case)
        case Unread():
            hearing.unread(draft, stimulus)
        case Invited():
            draft.note("invited")
        case _:
            raise TypeError(f"a client's case gets no {type(stimulus).__name__}")
    if not isinstance(stimulus, Tick):
        _let_go_by(draft, case)
    return draft.decision(ticking.tick(draft))


def _let_go_by(draft: Draft[ClientCase], before: ClientCase) -> None:
    """What a word or an order brings back begins with the next check-in; one that was due anyway still comes."""
    at, due_before = _due_check_in(draft.case), _due_check_in(before)
    if at is not None and at <= draft.now and (due_before is None or due_before > at):
        silence.let_go_by(draft)


def _due_check_in(case: ClientCase) -> dt.datetime | None:
    return next((due.at for due in cadence.agenda(case) if due.what == "check_in"), None)


def _coach(case: CoachCase, stimulus: Stimulus, now: dt.datetime) -> Decision:
    draft = _draft(case, stimulus, now)
    decide_coach(draft, stimulus)
    dues = agenda_coach(draft.case, now)
    return draft.decision(dues[0][0] if dues else None)


def _draft(case: C, stimulus: Stimulus, now: dt.datetime) -> Draft[C]:
    if not isinstance(stimulus, Heard):
        return Draft(case, now)
    incoming = stimulus.incoming
    known = next((a for a in case.addresses if a.medium == incoming.medium and a.address == incoming.sender), None)
    on = known or Address(incoming.medium, incoming.sender, incoming.lane)
    return Draft(case, now, on, stimulus.entropy, incoming.at)


def open_case(organisation: str, case_id: str, invited: Invited, now: dt.datetime, program: Program) -> ClientCase:
    """A client's case as it is before its first turn."""
    terms = terms_for(program.template, local_date(invited.zone, now), invited.locale)
    return ClientCase(
        organisation=organisation,
        id=case_id,
        turn=0,
        name=invited.name,
        coach=invited.coach,
        coach_name=invited.coach_name,
        organisation_name=invited.organisation_name,
        zone=invited.zone,
        stage="invited",
        stage_since=now,
        locale=invited.locale,
        program=program,
        joining=Joining(invited_at=now, expires_at=invited.expires_at, terms=terms),
    )
