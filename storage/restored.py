"""After a backup was restored: what is decided about the time that it does not know may have been said in it already.

Everything between the backup and the first start after it may have happened: the same check-in may have been sent, the
same message answered. A message about that time is put in doubt as it is written, as if its sender had been killed:
where the provider can be asked what it has, it is asked before anything goes out; elsewhere it goes out once more at
most, and what is rather lost than said twice does not.
"""

from __future__ import annotations

import datetime as dt
import logging
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from core.case import Case
from core.channel import LIMITS, Limits
from core.hours import local_date
from core.message import SendError
from core.missed import Window, may_repeat
from core.turn import Stimulus
from core.words import render
from storage.documents import buttons_text, say_record
from storage.facts import Row
from storage.inbox import try_receipt_again
from storage.organisations import read_fact, write_fact
from storage.outbox import Values, change, update
from storage.outcomes import in_doubt
from storage.tables import outbox

log = logging.getLogger(__name__)

WINDOW = "restored"
"""The fact: the backup's moment and, from the first start on, that start's."""
RESTORED = SendError("restored", unknown=True)

Cause = tuple[Case, Stimulus, int]
"""A case before its turn, what happened to it, and the turn's number."""


def begin_window(conn: Connection, since: dt.datetime) -> None:
    """A backup as of ``since`` has been restored."""
    write_fact(conn, WINDOW, f"{since.isoformat()}\n")


def end_window(conn: Connection, now: dt.datetime) -> None:
    """Jobs start. The first start after a restore ends what is not known."""
    found = _window(conn)
    if found and found.until is None:
        write_fact(conn, WINDOW, f"{found.since.isoformat()}\n{now.isoformat()}")


def waits_for_a_start(conn: Connection) -> bool:
    """A backup has been restored, and nothing has run since."""
    found = _window(conn)
    return found is not None and found.until is None


def doubt_says(conn: Connection, organisation: str, causes: Iterable[Cause], now: dt.datetime) -> None:
    """Put in doubt what these turns have just put into the outbox, as far as it is about what is not known."""
    window = _window(conn)
    if window is None:
        return
    turns = {(case.id, turn) for case, stimulus, turn in causes if may_repeat(window, case, stimulus, now)}
    said = (
        outbox.c.organisation == organisation,
        outbox.c.case_id.in_({case_id for case_id, _ in turns}),
        outbox.c.turn.in_({turn for _, turn in turns}),
        outbox.c.state == "pending",
        outbox.c.not_before <= now,
    )
    rows = conn.execute(sa.select(outbox).where(*said)).all() if turns else ()
    doubt(conn, organisation, [row for row in rows if (row.case_id, row.turn) in turns], window.since, now)


def doubt(
    conn: Connection, organisation: str, rows: Sequence[Row], since: dt.datetime, now: dt.datetime
) -> Counter[str]:
    """Put ``rows`` in doubt, which may have left at ``since`` or later; how many there are of each state now.

    Their cases are told through the inbox.
    """
    states: Counter[str] = Counter()
    for row in rows:
        limits = LIMITS[row.medium]
        values, receipts = in_doubt(row, RESTORED, now, again=not limits.settles_unknown)
        if limits.settles_unknown:
            values |= _as_it_left(row, limits, since, now)
        update(conn, organisation, [change(row, **values)])
        states[str(values["state"])] += 1
        for case_id, receipt in receipts:
            try_receipt_again(conn, organisation, case_id, receipt, now)
    return states


def _as_it_left(row: Row, limits: Limits, since: dt.datetime, now: dt.datetime) -> Values:
    """What its provider is asked for: the words, and since when."""
    values: dict[str, Any] = {"created_at": min(row.created_at, since), "sent_on": local_date(row.zone, now)}
    if row.text is not None:
        return values
    try:
        worded = render(say_record(row.document), limits)
    except Exception as error:
        # No text in the log: it may quote a person.
        log.error("message %s:%d:%d cannot be worded: %s", row.case_id, row.turn, row.n, type(error).__name__)
        return {"state": "failed", "why": "wording"}
    return {**values, "text": worded.text, "buttons": buttons_text(worded.buttons).decode()}


def _window(conn: Connection) -> Window | None:
    fact = read_fact(conn, WINDOW)
    if fact is None:
        return None
    since, _, until = fact.partition("\n")
    return Window(dt.datetime.fromisoformat(since), dt.datetime.fromisoformat(until) if until else None)
