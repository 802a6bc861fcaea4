"""Gives every case that is due its Tick: a sweep of rows, many cases a transaction, organisations in rotation."""

from __future__ import annotations

import datetime as dt
import logging
from collections import deque
from collections.abc import Mapping
from functools import partial

from core.case import Around
from core.decide import decide as core_decide
from jobs.parking import tell_of_case
from jobs.trouble import trouble
from jobs.turn import Decide, tick_due
from storage.cases import NOTHING_AROUND, due_ids, fail_case, next_wakes
from storage.database import Connection, Database, DatabaseAway, Rank

log = logging.getLogger(__name__)

BATCH = 50
"""Cases in one transaction."""
MOST = 20
"""Transactions in one step, so that ``now`` does not grow old."""
HELD = dt.timedelta(seconds=1)
"""When to look again at what is due but in other hands."""


class Wake:
    """The job. ``around`` is the bot's side of each organisation: its name, number and lanes."""

    def __init__(
        self, db: Database, *, around: Mapping[str, Around] | None = None, decide: Decide = core_decide
    ) -> None:
        self._db = db
        self._around = around or {}
        self._decide = decide

    async def step(self, now: dt.datetime) -> dt.datetime | None:
        """Give due cases their Tick; when the next is due, which is ``now`` when there are more, or None.

        Raises DatabaseAway; nothing is lost by it.
        """
        due = [organisation for organisation, at in (await self._db.read(next_wakes)).items() if at <= now]
        ticked = await self._sweep(deque(due), now) if due else 0
        wakes = (await self._db.read(next_wakes)).values()
        if not wakes:
            return None
        return max(min(wakes), now if ticked or not due else now + HELD)

    async def _sweep(self, queue: deque[str], now: dt.datetime) -> int:
        ticked = 0
        for _ in range(MOST):
            if not queue:
                break
            organisation = queue.popleft()
            count = await self._batch(organisation, now)
            ticked += count
            if count == BATCH:
                queue.append(organisation)
        return ticked

    async def _batch(self, organisation: str, now: dt.datetime) -> int:
        around = self._around.get(organisation, NOTHING_AROUND)

        def tick(conn: Connection) -> int:
            return tick_due(conn, organisation, now, BATCH, around=around, decide=self._decide)

        try:
            return await self._db.write(tick, rank=Rank.HERD)
        except DatabaseAway:
            raise
        except Exception as error:
            log.warning("a batch of %s is taken one by one: %s", organisation, trouble(error))
            return await self._one_by_one(organisation, now)

    async def _one_by_one(self, organisation: str, now: dt.datetime) -> int:
        ids = await self._db.read(partial(due_ids, organisation=organisation, now=now, limit=BATCH))
        for case_id in ids:
            await self._alone(organisation, case_id, now)
        return len(ids)

    async def _alone(self, organisation: str, case_id: str, now: dt.datetime) -> None:
        around = self._around.get(organisation, NOTHING_AROUND)

        def tick(conn: Connection) -> None:
            tick_due(conn, organisation, now, 1, only=case_id, around=around, decide=self._decide)

        def fail(conn: Connection) -> bool:
            parked = fail_case(conn, organisation, case_id, now)
            if parked:
                tell_of_case(conn, organisation, case_id, now)
            return parked

        try:
            await self._db.write(tick, rank=Rank.HERD)
        except DatabaseAway:
            raise
        except Exception as error:
            parked = await self._db.write(fail, rank=Rank.HERD)
            fate = "is parked" if parked else "is tried again later"
            log.error("case %s of %s %s: %s", case_id, organisation, fate, trouble(error))
