"""Finds out what became of messages whose outcome nobody knows, where the provider can be asked what it has."""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
from collections.abc import Iterable, Sequence
from functools import partial

from core.channel import Channel, Finds
from core.message import SendError
from jobs.trouble import trouble
from jobs.turn import Tell
from storage.database import Connection, Database, Rank
from storage.doubts import Doubt, answered, any_doubt, take_doubts

log = logging.getLogger(__name__)

AT_ONCE = 8
"""Messages asked about at the same time."""
EVERY = dt.timedelta(seconds=5)

Answer = Sequence[str] | SendError


class Settling:
    """The job. ``channels`` are (organisation, channel); ``tell`` hands an organisation's cases their receipts."""

    def __init__(self, db: Database, channels: Iterable[tuple[str, Channel, Tell]]) -> None:
        self._db = db
        self._finders: dict[str, dict[str, Finds]] = {}
        self._tell: dict[str, Tell] = {}
        for organisation, channel, tell in channels:
            if isinstance(channel, Finds):
                self._finders.setdefault(organisation, {})[channel.lane] = channel
                self._tell[organisation] = tell

    async def step(self, now: dt.datetime) -> dt.datetime | None:
        """Ask about what is due to be asked about; when to look again, or None where no provider can be asked.

        Raises DatabaseAway; nothing is lost by it: what was asked about is asked about once more.
        """
        busy = [await self._settle(organisation, now) for organisation in self._finders]
        if not busy:
            return None
        return now if any(busy) else now + EVERY

    async def _settle(self, organisation: str, now: dt.datetime) -> bool:
        """Settle one round of an organisation's doubts; whether there may be more that are due."""
        lanes = self._finders[organisation]
        if not await self._db.read(partial(any_doubt, organisation=organisation, lanes=lanes)):
            return False
        take = partial(take_doubts, organisation=organisation, lanes=lanes, most=AT_ONCE)
        doubts = await self._db.write(take, rank=Rank.RESULT)
        if not doubts:
            return False
        answers = await asyncio.gather(*(_asked(lanes[doubt.lane], doubt) for doubt in doubts))

        def write(conn: Connection) -> None:
            for doubt, answer in zip(doubts, answers, strict=True):
                if not isinstance(answer, SendError):
                    self._tell[organisation](conn, answered(conn, organisation, doubt, answer, now), now)

        await self._db.write(write, rank=Rank.RESULT)
        return len(doubts) == AT_ONCE


async def _asked(channel: Finds, doubt: Doubt) -> Answer:
    try:
        return await channel.find(doubt.message, doubt.since)
    except Exception as error:
        # A channel does not raise; where one does, the doubt stays.
        log.error("%s: asking about %s broke: %s", doubt.lane, doubt.message.id, trouble(error))
        return SendError(type(error).__name__, unknown=True)
