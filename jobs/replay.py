"""Asks providers what people sent, for what their webhooks could not bring: after an outage nothing is missing."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Iterable
from functools import partial

from core.channel import Channel, Lists
from core.message import SendError
from storage.database import Connection, Database, Rank
from storage.forgetting import KEEP
from storage.inbox import receive
from storage.organisations import read_fact, write_fact

log = logging.getLogger(__name__)

EVERY = dt.timedelta(minutes=5)
AGAIN = dt.timedelta(minutes=1)
"""When to ask again a provider that did not answer."""
OVERLAP = dt.timedelta(hours=2)
"""What was listed before is listed once more: a provider's lists may lag, and everything is kept once."""
LONGEST = KEEP - dt.timedelta(days=2)
"""No further back than ids are kept, or what was forgotten would come as new."""


class Replay:
    """The job. ``channels`` are (organisation, channel); those that cannot list are left out."""

    def __init__(self, db: Database, channels: Iterable[tuple[str, Channel]]) -> None:
        self._db = db
        self._lists = [(organisation, one) for organisation, one in channels if isinstance(one, Lists)]

    async def step(self, now: dt.datetime) -> dt.datetime | None:
        """Store what is missing of what arrived since the last look; when to look again. Raises DatabaseAway."""
        dues = [await self._look(organisation, channel, now) for organisation, channel in self._lists]
        return min(dues, default=None)

    async def _look(self, organisation: str, channel: Channel, now: dt.datetime) -> dt.datetime:
        assert isinstance(channel, Lists)
        seen = await self._db.read(lambda conn: read_fact(conn, _fact(channel.lane)))
        if seen is None:
            # What came before this lane was ours is nobody's.
            await self._db.write(partial(write_fact, key=_fact(channel.lane), value=now.isoformat()))
            return now + EVERY
        since = max(dt.datetime.fromisoformat(seen) - OVERLAP, now - LONGEST)
        found = await channel.arrived(since)
        if isinstance(found, SendError):
            log.warning("%s: what arrived could not be listed (%s)", channel.lane, found.code)
            return now + AGAIN

        def keep(conn: Connection) -> int:
            write_fact(conn, _fact(channel.lane), now.isoformat())
            return receive(conn, organisation, channel.lane, found, now, late=True)

        missed = await self._db.write(keep, rank=Rank.DOOR)
        if missed:
            log.info("%s: %d messages that no webhook had brought", channel.lane, missed)
        return now + EVERY


def _fact(lane: str) -> str:
    return f"listed {lane}"
