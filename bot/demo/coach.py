"""Kim, the demo's coach: types real commands, at her desk on working days from 9 to 17."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterable, Mapping
from zoneinfo import ZoneInfo

from bot.demo.client import Client, argument
from bot.demo.records import Message, Person
from bot.demo.world import World
from core.hours import next_working_day

KIM = Person("kim", "Kim", "America/Toronto", (("telegram", "1000"),))
REGION = "CA-ON"
COMES, LEAVES = dt.time(9), dt.time(17)
SCRIPT: tuple[tuple[int, str, str], ...] = (
    (0, "09:04", "/invite Maya"),
    (0, "11:31", "/invite Tom program=agency"),
    (1, "09:12", "/invite Sam program=outplacement"),
    (1, "10:40", "/invite Daniel program=agency zone=America/Vancouver"),
    (2, "09:20", "/invite Léa lang=fr"),
    (2, "13:15", "/invite Ana program=agency"),
    (4, "16:20", "/clients"),
    (8, "11:05", "/promise maya feedback on the cover letter by Friday"),
    (14, "09:10", "/clients"),
    (15, "10:15", "/commit maya 4 applications a week"),
    (28, "09:10", "/clients"),
    (36, "15:40", "/note daniel easiest to reach after 5"),
    (42, "09:10", "/clients"),
    (53, "15:05", "/clients"),
)
"""Day from the start, wall clock, command."""


class Coach:
    """The coach at the desk. ``clients`` are by name, as invitations name them."""

    def __init__(self, world: World, clients: Iterable[Client], seed: int) -> None:
        self._world = world
        self._clients: Mapping[str, Client] = {client.person.name: client for client in clients}
        self._random = random.Random(f"{seed}: {KIM.id}")

    def begins(self, code: str, script: Iterable[tuple[int, str, str]] = SCRIPT) -> None:
        """Join with ``code``, then do as the script says."""
        self._types(self._world.now + dt.timedelta(minutes=1), f"/start {code}")
        first = self._world.now.astimezone(ZoneInfo(KIM.zone)).date()
        for days, at, command in script:
            when = dt.datetime.combine(first + dt.timedelta(days=days), dt.time.fromisoformat(at), ZoneInfo(KIM.zone))
            self._types(self._at_the_desk(when), command)

    def hears(self, message: Message) -> None:
        """A message arrived on Kim's telephone."""
        if message.person != KIM.id or message.direction == "in":
            return
        name = str(argument(message.say, "name"))
        match message.sentence:
            case "coach_invited":
                self._pass_on(message, name)
            case "coach_call_task" | "coach_unsigned_call":
                outcome = "voicemail" if name == "Sam" else "reached"
                self._later(90, 230, f"/called {name.lower()} {outcome}")
            case "coach_wants_to_talk" | "coach_human":
                self._later(30, 90, f"/called {name.lower()} reached")
            case "coach_low_power":
                self._later(10, 25, f"/plan {name.lower()}")
            case "coach_comeback":
                self._later(15, 40, f"/client {name.lower()}")
            case "coach_promised":
                number = argument(message.say, "number")
                self._later(2 * 24 * 60, 2 * 24 * 60 + 90, f"/promise {name.lower()} done {number}")
            case "coach_landed_news":
                self._later(30, 60, f"/note {name.lower()} card and a call on the first day")

    def _pass_on(self, message: Message, name: str) -> None:
        """Hand the invitation to whom it is for, as coaches do: in person or by e-mail."""
        found: dict[str, str] = {}
        ways = message.say.args.get("ways") if message.say else None
        for way in ways if isinstance(ways, list) else []:
            found |= {key: str(value) for key, value in way.args.items()}
        if name in self._clients:
            self._clients[name].invited(found.get("link", ""), found.get("code", ""))

    def _later(self, least: float, most: float, command: str) -> None:
        minutes = self._random.uniform(least, most)
        self._types(self._at_the_desk(self._world.now + dt.timedelta(minutes=minutes)), command)

    def _types(self, at: dt.datetime, text: str) -> None:
        async def act() -> None:
            await self._world.writes(KIM.id, text, "telegram")

        self._world.plan(at, act)

    def _at_the_desk(self, at: dt.datetime) -> dt.datetime:
        """``at``, or soon after Kim next sits down."""
        there = at.astimezone(ZoneInfo(KIM.zone))
        after_hours = there.time() >= LEAVES
        day = next_working_day(there.date() + dt.timedelta(days=after_hours), REGION, inclusive=True)
        if day == there.date() and there.time() >= COMES:
            return at
        comes = dt.datetime.combine(day, COMES, there.tzinfo)
        return comes + dt.timedelta(minutes=self._random.uniform(3, 50))
