"""What was parked, for the operator: listed by ``doctor``, taken up again by ``inbox retry``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence

from bot.opening import Failed
from bot.setup import WrongUse
from storage import parking
from storage.database import Connection, Database
from storage.parking import Parked

SHOWN = 10
RETRY = "followthrough inbox retry"


def wanted(ids: Collection[str], everything: bool) -> frozenset[str] | None:
    """Which ids were asked for; None for all. Raises WrongUse for neither or both."""
    if bool(ids) == everything:
        raise WrongUse(f"Name what to take up again, as in {RETRY} ID, or everything: {RETRY} --all")
    return None if everything else frozenset(ids)


def retry(db: Database, ids: frozenset[str] | None, now: dt.datetime) -> str:
    """Take them up again; what to say about it. Raises Failed, and takes nothing up, when one of them is not parked."""

    def take_up(conn: Connection) -> list[Parked]:
        found = {one.id for one in parking.parked(conn)}
        missing = sorted((ids or found) - found)
        if missing:
            raise Failed(f"Nothing of that name is parked: {', '.join(missing)}; followthrough doctor lists what is.")
        return parking.retry(conn, found if ids is None else ids, now)

    taken = db.run(take_up)
    cases = sum(one.kind == "case" for one in taken)
    return f"Taken up again: {_counted(len(taken) - cases, 'message')}, {_counted(cases, 'case')}."


def listed(found: Sequence[Parked]) -> str:
    """Ids, kinds and since when, and what to do."""
    shown = ", ".join(f"{one.id} ({one.kind}, since {one.since:%Y-%m-%d %H:%M} UTC)" for one in found[:SHOWN])
    more = f" and {len(found) - SHOWN} more" if len(found) > SHOWN else ""
    return f"{shown}{more}; the log of serve tells why each failed five times; once that is mended: {RETRY} --all"


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
