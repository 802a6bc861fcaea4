"""Keeps the database small, and due times right when the rules of a time zone change."""

from __future__ import annotations

import datetime as dt
import logging
from functools import partial

from core.hours import zone_data_version
from storage.cases import touch_some
from storage.database import Connection, Database, Rank
from storage.forgetting import forget
from storage.organisations import organisation_names, read_fact, write_fact

log = logging.getLogger(__name__)

SLICE = 500
"""Rows of one transaction."""
EVERY = dt.timedelta(hours=1)
ZONE_DATA, TOUCHED = "zone_data", "zone_data_touched"
"""Facts: the zone data that every due time was computed with; how far a new one has got."""


class Upkeep:
    """The job. ``zone_data`` is the version of the zone data in use."""

    def __init__(self, db: Database, *, zone_data: str = "") -> None:
        self._db = db
        self._zone_data = zone_data or zone_data_version()

    async def step(self, now: dt.datetime) -> dt.datetime:
        """Do a slice of what there is to do; ``now`` when there is more of it, else in an hour."""
        organisations = sorted(await self._db.read(organisation_names))
        busy = await self._db.write(partial(self._recompute, organisations=organisations, now=now), rank=Rank.HERD)
        for organisation in organisations:
            forgotten = await self._db.write(partial(self._forget, organisation=organisation, now=now), rank=Rank.HERD)
            busy = busy or forgotten >= SLICE
        return now if busy else now + EVERY

    def _forget(self, conn: Connection, organisation: str, now: dt.datetime) -> int:
        return forget(conn, organisation, now, SLICE)

    def _recompute(self, conn: Connection, organisations: list[str], now: dt.datetime) -> bool:
        """Have the next slice of cases compute anew when they are due; whether there is more to do."""
        if read_fact(conn, ZONE_DATA) == self._zone_data:
            return False
        version, _, place = (read_fact(conn, TOUCHED) or "").partition("\n")
        organisation, _, case_id = place.partition("\n") if version == self._zone_data else ("", "", "")
        for one in organisations:
            if one < organisation:
                continue
            last = touch_some(conn, one, case_id if one == organisation else "", now, SLICE)
            if last is not None:
                write_fact(conn, TOUCHED, f"{self._zone_data}\n{one}\n{last}")
                return True
        write_fact(conn, ZONE_DATA, self._zone_data)
        log.info("every due time is computed with zone data %s", self._zone_data)
        return False
