"""Does once at the start what the first check-in or the first reply would otherwise wait for."""

from __future__ import annotations

import datetime as dt
import gc
from collections.abc import Iterable

from core import words
from core.hours import working_day, zones
from core.reply import Asked, understand
from jobs.turn import take_turns, tick_due
from storage import inbox
from storage.database import Connection, Database
from storage.views import regions

SOMEWHERE = ("US", "CA-ON")
"""The first calendar of a process takes longest, whatever it is of."""


def warm(db: Database, organisation: str, now: dt.datetime) -> None:
    """Catalogues, understanding, holidays, statements; then what is there is taken out of the collector's sight."""
    words.warm()
    for locale in ("en", "fr", "es"):
        understand("yes, 3 on Tuesday", Asked(), locale=locale, now=now, zone="Etc/UTC")
    zones()
    _calendars({*SOMEWHERE, *db.look(regions)}, now.date())
    db.run(lambda conn: _statements(conn, organisation, now))
    gc.collect()
    gc.freeze()


def _calendars(kept: Iterable[str], today: dt.date) -> None:
    for region in kept:
        for year in (today.year, today.year + 1):
            # A weekend needs no calendar.
            working_day(next(d for n in range(3) if (d := dt.date(year, 1, 1 + n)).weekday() < 5), region)


def _statements(conn: Connection, organisation: str, now: dt.datetime) -> None:
    """Compile what every turn runs, on nothing: no case was due in 1970, and nobody is called so."""
    tick_due(conn, organisation, dt.datetime.fromtimestamp(0, dt.UTC), 1)
    take_turns(conn, organisation, {}, now)
    inbox.take(conn, organisation, inbox.SOON, 0)
