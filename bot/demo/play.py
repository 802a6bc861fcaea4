"""The play: who is in it, when it begins and ends."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from zoneinfo import ZoneInfo

from msgspec import Struct

from bot.demo.coach import KIM, Coach
from bot.demo.people import EVERYBODY
from bot.demo.world import World, open_world

WEEKS = 8
BEGINS = dt.time(8, 30)
"""On the coach's wall clock; the play ends at midnight after the last day of the last week."""


class Play(Struct, frozen=True):
    """A world in which everybody acts by themselves, from ``start`` to ``end``."""

    world: World
    seed: int
    start: dt.datetime
    end: dt.datetime

    def end_of_day(self, number: int) -> dt.datetime:
        """The midnight at the end of the ``number``-th day (from 1), on the coach's wall clock."""
        return dt.datetime.combine(self.start.date() + dt.timedelta(days=number), dt.time(), self.start.tzinfo)

    @property
    def days(self) -> int:
        """How many days the play lasts."""
        return (self.end.date() - self.start.date()).days

    async def whole(self) -> None:
        """Let all of it happen."""
        await self.world.until(self.end)


@contextmanager
def open_play(seed: int, first_day: dt.date) -> Iterator[Play]:
    """The play of eight weeks that begins on ``first_day``."""
    zone = ZoneInfo(KIM.zone)
    start = dt.datetime.combine(first_day, BEGINS, zone)
    end = dt.datetime.combine(first_day + dt.timedelta(weeks=WEEKS), dt.time(), zone)
    with open_world([one.person for one in EVERYBODY], KIM, start.astimezone(dt.UTC), seed) as (world, code):
        clients = [one(world, seed) for one in EVERYBODY]
        coach = Coach(world, clients, seed)
        world.listeners += [coach.hears, *(client.hears for client in clients)]
        coach.begins(code)
        yield Play(world, seed, start, end)
