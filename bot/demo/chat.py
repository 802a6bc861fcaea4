"""A conversation in which you are the client, or the coach, as lines of JSON for a script."""

from __future__ import annotations

import asyncio
import datetime as dt
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, ClassVar, TextIO
from zoneinfo import ZoneInfo

import msgspec

from bot.channels.simulator import UnknownButton
from bot.demo.coach import KIM, Coach
from bot.demo.people import Maya
from bot.demo.play import BEGINS
from bot.demo.records import Message, Person
from bot.demo.report import shown
from bot.demo.world import World, open_world
from core.message import Medium

YOU = Person("maya", "Maya", "America/Toronto", (("telegram", "1001"), ("sms", "+16475550101")))
A_MESSAGE_TAKES = dt.timedelta(minutes=1)
LONGEST_SKIP = dt.timedelta(days=366)
A_WHILE = dt.timedelta(days=14)
"""Long enough to sign and to be asked, also before holidays."""
SCRIPT = (
    (0, "09:00", "/invite Maya"),
    (0, "09:01", "/commit maya 1 application a day"),
    (0, "09:02", "/commit maya -2"),
    (0, "09:03", "/commit maya -3"),
)
"""One daily commitment: every working day has its check-in, and one word answers it."""
UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}

DURATION = re.compile(r"(\d{1,4})\s*([mhdw])", re.IGNORECASE)


class BadLine(ValueError):
    """A line that says nothing we can do; the message is one sentence that says what to write."""


class _You(Maya):
    """Maya until the conversation begins: she joins on Telegram and adds her number."""

    person = YOU
    words: ClassVar[dict[str, str]] = {"join_second_sms": "647 555 0101"}


class Chat:
    """A signed client and a coach, moved by whoever is at the keys."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._told = 0

    async def begin(self, code: str, seed: int) -> None:
        """Join, sign, and go on to the first check-in."""
        maya = _You(self.world, seed)
        coach = Coach(self.world, [maya], seed)
        self.world.listeners += [maya.hears, coach.hears]
        coach.begins(code, SCRIPT)
        await self.world.until(self.world.now + A_WHILE, self._asked)
        self._told = next(n for n, message in enumerate(self.world.messages) if message.kind == "check_in")
        self.world.listeners.clear()
        self.world.forget_plans()

    def _asked(self) -> bool:
        return bool(self.world.messages) and self.world.messages[-1].kind == "check_in"

    def news(self) -> list[Message]:
        """What the product said since the last time."""
        new = self.world.messages[self._told :]
        self._told = len(self.world.messages)
        return [message for message in new if message.direction == "out"]

    async def writes(self, person: str, text: str, medium: Medium) -> None:
        """Somebody writes, and a minute passes."""
        await self.world.writes(person, text, medium)
        await self.skip(A_MESSAGE_TAKES)

    async def presses(self, person: str, label: str) -> None:
        """Somebody presses a button, and a minute passes."""
        await self.world.presses(person, label)
        await self.skip(A_MESSAGE_TAKES)

    async def skip(self, time: dt.timedelta) -> None:
        """Let time pass."""
        await self.world.until(self.world.now + time)


@contextmanager
def open_chat(seed: int, first_day: dt.date) -> Iterator[tuple[Chat, asyncio.Runner]]:
    """A conversation that begins with the first check-in after the day of signing."""
    start = dt.datetime.combine(first_day, BEGINS, ZoneInfo(KIM.zone)).astimezone(dt.UTC)
    with open_world([YOU], KIM, start, seed) as (world, code), asyncio.Runner() as runner:
        chat = Chat(world)
        runner.run(chat.begin(code, seed))
        yield chat, runner


# Lines of JSON


def chat_in_json(lines: Iterable[str], out: TextIO, seed: int, first_day: dt.date) -> int:
    """Read orders, write what the product says, each on a line of its own; 0 at the end of the lines."""
    with open_chat(seed, first_day) as (chat, runner):
        _write(out, map(shown, chat.news()))
        for line in lines:
            if not line.strip():
                continue
            try:
                runner.run(_carry_out(chat, line))
            except BadLine as problem:
                _write(out, [{"error": str(problem)}])
            _write(out, map(shown, chat.news()))
    return 0


def _write(out: TextIO, objects: Iterable[dict[str, Any]]) -> None:
    for each in objects:
        out.write(msgspec.json.encode(each).decode() + "\n")
    out.flush()


async def _carry_out(chat: Chat, line: str) -> None:
    try:
        order = msgspec.json.decode(line, type=dict[str, Any])
    except msgspec.DecodeError:
        raise BadLine('Write one JSON object a line, such as {"from":"maya","medium":"sms","text":"yes"}.') from None
    if "skip" in order:
        await chat.skip(duration(str(order["skip"])))
        return
    person = chat.world.people.get(str(order.get("from", "")).casefold())
    if person is None:
        raise BadLine('Say who writes: "from" is "maya" or "kim"; or let time pass with {"skip":"2d"}.')
    if isinstance(order.get("press"), str):
        await _press(chat, person, order["press"])
    elif isinstance(order.get("text"), str) and order["text"].strip():
        await chat.writes(person.id, order["text"], medium_of(person, order.get("medium")))
    else:
        raise BadLine('Say what is written with "text", or which button is pressed with "press".')


async def _press(chat: Chat, person: Person, label: str) -> None:
    try:
        await chat.presses(person.id, label)
    except UnknownButton as problem:
        raise BadLine(f"{str(problem)[:1].upper()}{str(problem)[1:]}.") from None


def medium_of(person: Person, named: object) -> Medium:
    """The medium that was named, or the one this person likes best. Raises BadLine for one they are not on."""
    if named is None:
        return person.addresses[0][0]
    for medium, _ in person.addresses:
        if medium == named:
            return medium
    media = " or ".join(medium for medium, _ in person.addresses)
    raise BadLine(f'"medium" for {person.id} is {media}.')


def duration(text: str) -> dt.timedelta:
    """``2d``, ``3h``, ``90m``, ``1w``, up to a year. Raises BadLine."""
    found = DURATION.fullmatch(text.strip().lstrip("+"))
    time = dt.timedelta(**{UNITS[found[2].lower()]: int(found[1])}) if found else dt.timedelta()
    if not dt.timedelta() < time <= LONGEST_SKIP:
        raise BadLine("Let time pass by minutes, hours, days or weeks, up to a year: 30m, 3h, 2d or 1w.")
    return time
