"""The demo for people: three telephones moving in a terminal, or plain lines where there is none."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.layout import Layout
from rich.live import Live

from bot.demo.captions import caption, telling
from bot.demo.coach import KIM
from bot.demo.people import Maya, Sam
from bot.demo.play import Play
from bot.demo.records import BOT, Message, Person
from bot.demo.report import coach_minutes, report
from bot.demo.screen import FAINT, STAGES, STOPPED, Moment, Telephone, clock, ending, screen
from core.turn import Step

NARROWEST, LOWEST = 90, 24
"""Columns and lines that three telephones need."""
SHOWN = ((KIM, "the coach"), (Maya.person, "diligent"), (Sam.person, "goes quiet"))
OPENING = "A coach, six clients, a contract with each: eight weeks begin"
DAY_TAKES, MESSAGE_TAKES, ELSEWHERE_TAKES, TURNING_POINT_TAKES = 0.2, 0.12, 0.01, 1.0
"""Seconds on the screen."""


def fits(console: Console) -> bool:
    """Whether three telephones fit on this terminal."""
    moves = console.is_terminal and not console.is_dumb_terminal
    return moves and console.width >= NARROWEST and console.height >= LOWEST


async def on_screen(play: Play, console: Console) -> None:
    """Play it in about a minute, then say who is where."""
    show = Show(play)
    with Live(show.frame(), console=console, screen=True, auto_refresh=False) as live:
        due = time.monotonic()
        async for seconds in show.moments():
            live.update(show.frame(), refresh=True)
            due = max(due + seconds, time.monotonic() - 1)
            await asyncio.sleep(max(due - time.monotonic(), 0))
    await summary(play, console)


async def as_lines(play: Play, console: Console) -> None:
    """Say everything in plain lines, as fast as it goes, then who is where."""
    said = 0
    for day in range(1, play.days + 1):
        await play.world.until(play.end_of_day(day))
        for message in play.world.messages[said:]:
            console.print(line(play, message), markup=False, highlight=False, soft_wrap=True)
        said = len(play.world.messages)
    await summary(play, console)


def line(play: Play, message: Message) -> str:
    """A message as one line: when (on the coach's wall clock), from whom to whom, on what, what."""
    at = message.at.astimezone(ZoneInfo(KIM.zone))
    names = [_name(play, message.sender), _name(play, message.to)]
    buttons = "".join(f" [{label}]" for label in message.buttons)
    return f"{clock(at)}  {names[0]} → {names[1]}  ({message.medium})  {' '.join(message.text.split())}{buttons}"


async def summary(play: Play, console: Console) -> None:
    """The table at the end, and what it took."""
    document = await report(play)
    stopped = {person for person, case, _ in await play.world.clients() if case.stopped}
    totals = document["totals"]
    console.print()
    console.print(ending(document["clients"], stopped))
    console.print(
        f"{totals['messages']} messages, {totals['touches']} touches, {totals['answers']} check-ins answered; "
        f"{totals['coach_minutes']} minutes asked of the coach in eight weeks.",
        highlight=False,
    )
    console.print("Talk to it yourself: followthrough demo --chat", style="bold", highlight=False)


class Show:
    """What is on the screen, moving on message by message."""

    def __init__(self, play: Play) -> None:
        self._play = play
        self._shown: list[Message] = []
        self._records: dict[str, tuple[Step, ...]] = {}
        self._moment = Moment(1, play.days, play.start, OPENING)

    @property
    def newest(self) -> Message | None:
        """What was shown last."""
        return self._shown[-1] if self._shown else None

    def frame(self) -> Layout:
        """The screen as it is now."""
        return screen(self._moment, [self._telephone(person, role) for person, role in SHOWN])

    async def moments(self) -> AsyncIterator[float]:
        """Move on through the whole play; each time how many seconds to stay."""
        for day in range(1, self._play.days + 1):
            begun = len(self._play.world.messages)
            await self._play.world.until(self._play.end_of_day(day))
            self._records = {person: steps for person, _, steps in await self._play.world.clients()}
            for message in self._play.world.messages[begun:]:
                yield self._goes_on(day, message)
            yield DAY_TAKES

    def _goes_on(self, day: int, message: Message) -> float:
        self._shown.append(message)
        said = caption(message, _name(self._play, message.person)) or self._moment.caption
        self._moment = Moment(day, self._play.days, message.at.astimezone(self._play.start.tzinfo), said)
        visible = any(message.person == person.id for person, _ in SHOWN)
        stays = MESSAGE_TAKES if visible else ELSEWHERE_TAKES
        return stays + (TURNING_POINT_TAKES if telling(message) else 0.0)

    def _telephone(self, person: Person, role: str) -> Telephone:
        mine = [message for message in self._shown if message.person == person.id]
        state = (f"{coach_minutes(mine)} minutes asked for", FAINT) if person is KIM else self._stage(person.id)
        return Telephone(person, role, mine, state)

    def _stage(self, person: str) -> tuple[str, str]:
        """The stage as the record has it at this moment."""
        state = ("", FAINT)
        for step in self._records.get(person, ()):
            if step.at > self._moment.now:
                break
            if step.kind == "stage":
                state = STAGES[str(step.args["stage"])]
            elif step.kind == "stopped":
                state = STOPPED
        return state


def _name(play: Play, person: str) -> str:
    return "the bot" if person == BOT else play.world.people[person].name
