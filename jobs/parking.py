"""Tells people what was given up, in the transaction that gives it up."""

from __future__ import annotations

import datetime as dt
import logging

from core import parked
from core.turn import Tell
from jobs.trouble import trouble
from storage.addresses import find_case
from storage.cases import load_case
from storage.database import Connection
from storage.documents import FromCase, FromPerson
from storage.inbox import Arrival
from storage.parking import PARKED, tell

log = logging.getLogger(__name__)

WORDLESS = frozenset({"other", "blocked", "unblocked", "migrated"})
"""Kinds of what arrives that nobody wrote."""


def tell_of_row(conn: Connection, organisation: str, row: Arrival, now: dt.datetime) -> None:
    """Let the person and the coach know about ``row``, once. What cannot even be told about is left to the operator."""
    # A notice that fails is told of by no further one.
    if row.lane == PARKED:
        return
    try:
        with conn.begin_nested():
            tell(conn, organisation, row.id, _about(conn, organisation, row), now)
    except Exception as error:
        log.error("nobody could be told of %s: %s", row.id, trouble(error))


def tell_of_case(conn: Connection, organisation: str, case_id: str, now: dt.datetime) -> None:
    """Let the coach know that a client's case is parked."""
    try:
        with conn.begin_nested():
            case = load_case(conn, organisation, case_id)
            tell(conn, organisation, f"{case_id}:{now:%Y%m%dT%H%M%S}", parked.stuck(case) if case else (), now)
    except Exception as error:
        log.error("nobody could be told of case %s: %s", case_id, trouble(error))


def _about(conn: Connection, organisation: str, row: Arrival) -> tuple[Tell, ...]:
    payload = row.payload
    if isinstance(payload, FromPerson) and payload.incoming.kind not in WORDLESS:
        owner = find_case(conn, organisation, payload.incoming.medium, payload.incoming.sender)
        case = load_case(conn, organisation, owner) if owner else None
        return parked.unheard(case, payload.incoming) if case else ()
    if isinstance(payload, FromCase):
        case = load_case(conn, organisation, row.case_id)
        return parked.undone(row.case_id, case.name if case else "?", payload.stimulus)
    return ()
