"""Three telephones side by side, drawn with Rich: a picture of one moment of the play."""

from __future__ import annotations

import datetime as dt
import re
import textwrap
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct
from rich.console import Console, ConsoleOptions, Group, RenderResult
from rich.layout import Layout
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from bot.demo.records import Message, Person

BUBBLE = 0.86
"""The widest bubble, as a share of the telephone."""
QUIET = dt.timedelta(hours=2)
"""After so long a line tells the time anew."""
POINT = re.compile(r"(?:–|\d[.)]) ")
"""How a line of a list begins."""
MEDIA = {"telegram": "Telegram", "sms": "SMS"}
FROM_BOT, FROM_PERSON = "#e8edf5 on #2c3a56", "#10261b on #9fd8b4"
FROM_BOT_SMS, FROM_PERSON_SMS = "#f2eef8 on #4a3a63", "#1d1230 on #c9b6ec"
BUTTON, FAINT, ACCENT = "#7fa7e0", "grey58", "bold #f2c14e"
STAGES = {
    "invited": ("invited", "grey58"),
    "early": ("first two weeks", "#9fd8b4"),
    "steady": ("steady", "#9fd8b4"),
    "low_power": ("low power", "#f2c14e"),
    "paused": ("paused", "#c9b6ec"),
    "landed": ("found work", "bold #9fd8b4"),
    "closed": ("closed", "grey58"),
}
STOPPED = ("stopped", "#e59a8f")


class Moment(Struct, frozen=True):
    """What the top of the screen says. ``now`` is on the coach's wall clock, ``days`` the length of the play."""

    day: int
    days: int
    now: dt.datetime
    caption: str = ""


class Telephone(Struct, frozen=True):
    """One person's telephone: what is on it, oldest first; ``role`` beside the name, ``state`` (words, style) below."""

    person: Person
    role: str
    messages: Sequence[Message]
    state: tuple[str, str] = ("", "")

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        height = options.height or console.height
        width = options.max_width - 4
        lines = _newest(self.messages, width, height - 2)
        body = Group(*([Text("")] * (height - 2 - len(lines))), *lines)
        title = Text.assemble((f" {self.person.name} ", "bold"), (f"{self.role} ", FAINT))
        words, style = self.state
        subtitle = Text(f" {words} ", style) if words else None
        yield Panel(body, title=title, subtitle=subtitle, height=height, border_style="grey46", padding=(0, 1))


def screen(moment: Moment, telephones: Sequence[Telephone]) -> Layout:
    """The whole screen, as high and wide as its console."""
    phones = Layout(name="phones")
    phones.split_row(*(Layout(phone, name=phone.person.id) for phone in telephones))
    whole = Layout()
    whole.split_column(Layout(_top(moment), size=2), phones, Layout(_bar(moment), size=1))
    return whole


def clock(at: dt.datetime) -> str:
    """A moment as ``Tue 6 Jan 10:02``."""
    return f"{at:%a} {at.day} {at:%b %H:%M}"


def _top(moment: Moment) -> Group:
    when = Text.assemble((" Followthrough ", "bold black on #f2c14e"), "  ", (f"Day {moment.day}", ACCENT))
    when.append(f" · {clock(moment.now)}", "bold")
    return Group(when, Text(f" {moment.caption}", "italic", no_wrap=True, overflow="ellipsis"))


class _Weeks:
    """How much of the play is over."""

    def __init__(self, moment: Moment) -> None:
        self._moment = moment

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        label = f" week {(self._moment.day - 1) // 7 + 1} of {self._moment.days // 7} "
        room = options.max_width - len(label) - 1
        done = round(room * min(self._moment.day, self._moment.days) / self._moment.days)
        yield Text.assemble((label, FAINT), ("━" * done, "#f2c14e"), ("━" * (room - done), "grey27"))


def _bar(moment: Moment) -> _Weeks:
    return _Weeks(moment)


def _newest(messages: Sequence[Message], width: int, height: int) -> list[Text]:
    """The last ``height`` lines of a conversation. Only as much of it is laid out as can be seen."""
    lines: list[Text] = []
    for number in range(len(messages) - 1, -1, -1):
        before = messages[number - 1] if number else None
        lines = [*_message(messages[number], before, width), *lines]
        if len(lines) >= height:
            break
    return lines[-height:]


def _message(message: Message, before: Message | None, width: int) -> Iterator[Text]:
    if before is None or message.at - before.at > QUIET or message.medium != before.medium:
        stamp = f"{clock(message.at)} · {MEDIA.get(message.medium, message.medium)}"
        yield Text(stamp.center(width), FAINT)
    right = message.direction == "in"
    by_text = message.medium == "sms"
    style = (FROM_PERSON_SMS if by_text else FROM_PERSON) if right else (FROM_BOT_SMS if by_text else FROM_BOT)
    yield from _bubble(message.text, style, width, right=right)
    if message.buttons:
        yield from _buttons(message.buttons, width)
    yield Text("")


def _bubble(text: str, style: str, width: int, *, right: bool) -> Iterator[Text]:
    lines = list(_wrapped(text, max(int(width * BUBBLE) - 2, 8)))
    room = max(map(len, lines), default=0)
    for line in lines:
        bubble = Text(f" {line.ljust(room)} ", style, no_wrap=True)
        yield Text(" " * (width - room - 2), no_wrap=True).append_text(bubble) if right else bubble


def _wrapped(text: str, room: int) -> Iterator[str]:
    # A link gets lines of its own rather than the rest of one.
    apart = re.sub(rf"[ ](\S{{{room},}})", r"\n\1", text)
    for paragraph in apart.splitlines() or [""]:
        point = POINT.match(paragraph)
        indent = " " * len(point[0]) if point else ""
        yield from textwrap.wrap(paragraph, room, subsequent_indent=indent, break_on_hyphens=False) or [""]


def _buttons(labels: Iterable[str], width: int) -> Iterator[Text]:
    """Buttons in rows, as many as fit."""
    row = ""
    for label in labels:
        button = f"[{label}]"
        if row and len(row) + 1 + len(button) > width:
            yield Text(row, BUTTON)
            row = ""
        row = f"{row} {button}" if row else button
    yield Text(row, BUTTON, no_wrap=True, overflow="ellipsis")


def ending(clients: Sequence[Mapping[str, Any]], stopped: Container[str]) -> Table:
    """Who is where at the end: a table of the report's clients; ``stopped`` are those who said STOP."""
    table = Table(title="Who is where after eight weeks", title_style="bold", title_justify="left")
    for heading in ("client", "stage", "asked", "answered", "missed", "excused", "Telegram", "SMS"):
        table.add_column(heading, justify="left" if heading in {"client", "stage"} else "right")
    for client in clients:
        ends, touches = client["check_ins"], client["touches"]
        word, style = STOPPED if client["id"] in stopped else STAGES[client["stage"]]
        numbers = [*(ends[each] for each in ("asked", "answered", "missed", "excused")), *touches.values()]
        table.add_row(client["name"], Text(word, style), *map(str, numbers))
    return table
