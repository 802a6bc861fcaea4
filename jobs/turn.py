"""One turn: gather, decide, apply, in one transaction. The same for one case and for many, whatever the cause."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec.structs import replace

from core.case import Around, Case, CoachCase
from core.decide import decide as core_decide
from core.decide import open_case
from core.turn import Decision, Invited, Ordered, Receipt, Stimulus, Tick
from jobs.trouble import trouble
from storage.cases import NOTHING_AROUND, add_case, caseload, lock_cases, lock_due
from storage.database import Connection
from storage.decisions import Decisions
from storage.inbox import try_receipt_again
from storage.organisations import load_program, program_ids
from storage.record import history

log = logging.getLogger(__name__)

Decide = Callable[[Case, Stimulus, dt.datetime], Decision]
Tell = Callable[[Connection, Iterable[tuple[str, Receipt]], dt.datetime], None]
"""Hands an organisation's cases their receipts, in the transaction that records what these say."""
Work = Mapping[str, Sequence[Stimulus]]
"""What happens to which cases, each in order."""
TICK = (Tick(),)


def take_turns(
    conn: Connection,
    organisation: str,
    work: Work,
    now: dt.datetime,
    *,
    around: Around = NOTHING_AROUND,
    decide: Decide = core_decide,
) -> None:
    """Lock the cases of ``work``, waiting; decide each stimulus; save everything. ``around`` is the bot's side of it.

    Raises LookupError when a case does not exist, and whatever ``decide`` raises; the transaction is to be undone.
    """
    cases = lock_cases(conn, organisation, work)
    for case_id in work:
        if case_id not in cases:
            cases[case_id] = _open(conn, organisation, case_id, work[case_id][0], now)
    _turn(conn, organisation, cases, work, now, around, decide)


def tick_due(
    conn: Connection,
    organisation: str,
    now: dt.datetime,
    limit: int,
    *,
    only: str = "",
    around: Around = NOTHING_AROUND,
    decide: Decide = core_decide,
) -> int:
    """Give up to ``limit`` due cases that nobody else holds their Tick (``only`` one of them); how many it were."""
    cases = lock_due(conn, organisation, now, limit, only)
    _turn(conn, organisation, cases, dict.fromkeys(cases, TICK), now, around, decide)
    return len(cases)


def receipts(
    conn: Connection,
    organisation: str,
    received: Sequence[tuple[str, Receipt]],
    now: dt.datetime,
    *,
    around: Around = NOTHING_AROUND,
    decide: Decide = core_decide,
) -> None:
    """Tell cases what became of their messages, inside the transaction that records it.

    A case that cannot take its receipts keeps nobody's result from being recorded: they go to the inbox instead.
    Receipts of messages to strangers concern no case.
    """
    known = lock_cases(conn, organisation, {case_id for case_id, _ in received})
    work: dict[str, list[Stimulus]] = {}
    for case_id, receipt in received:
        if case_id in known:
            work.setdefault(case_id, []).append(receipt)
    try:
        with conn.begin_nested():
            _turn(conn, organisation, known, work, now, around, decide)
    except Exception as error:
        log.warning("receipts of %d cases are taken one by one: %s", len(work), trouble(error))
        for case_id in work:
            _receipts_apart(conn, organisation, case_id, work[case_id], now, around, decide)


def teller(organisation: str, around: Mapping[str, Around], decide: Decide = core_decide) -> Tell:
    """:func:`receipts` for one organisation; ``around`` is looked at anew each time."""

    def tell(conn: Connection, received: Iterable[tuple[str, Receipt]], now: dt.datetime) -> None:
        if found := list(received):
            mine = around.get(organisation, NOTHING_AROUND)
            receipts(conn, organisation, found, now, around=mine, decide=decide)

    return tell


def _receipts_apart(
    conn: Connection,
    organisation: str,
    case_id: str,
    stimuli: Sequence[Stimulus],
    now: dt.datetime,
    around: Around,
    decide: Decide,
) -> None:
    try:
        with conn.begin_nested():
            take_turns(conn, organisation, {case_id: stimuli}, now, around=around, decide=decide)
    except Exception as error:
        log.error("case %s could not take its receipts: %s", case_id, trouble(error))
        for stimulus in stimuli:
            assert isinstance(stimulus, Receipt)
            try_receipt_again(conn, organisation, case_id, stimulus, now)


def _open(conn: Connection, organisation: str, case_id: str, stimulus: Stimulus, now: dt.datetime) -> Case:
    if not isinstance(stimulus, Invited):
        raise LookupError(f"there is no case {case_id}")
    case = open_case(organisation, case_id, stimulus, now, load_program(conn, organisation, stimulus.program))
    add_case(conn, case)
    return case


def _turn(
    conn: Connection,
    organisation: str,
    cases: Mapping[str, Case],
    work: Work,
    now: dt.datetime,
    around: Around,
    decide: Decide,
) -> None:
    decisions = Decisions(now)
    for case_id, before in cases.items():
        case = _look_around(conn, before, around)
        for stimulus in work[case_id]:
            decision = decide(case, _filled(conn, stimulus, case), now)
            decisions.add(before, stimulus, decision)
            case = decision.case
    decisions.save(conn, organisation)


def _look_around(conn: Connection, case: Case, around: Around) -> Case:
    """The case with what its turn may look at beside it."""
    if isinstance(case, CoachCase):
        clients = caseload(conn, case.organisation, case.id)
        return replace(case, around=replace(around, clients=clients, programs=program_ids(conn, case.organisation)))
    return case if around is NOTHING_AROUND else replace(case, around=around)


def _filled(conn: Connection, stimulus: Stimulus, case: Case) -> Stimulus:
    """WHY is told from the record."""
    if isinstance(stimulus, Ordered) and stimulus.order.kind == "why":
        return replace(stimulus, history=history(conn, case.organisation, case.id))
    return stimulus
