"""The conversation at the keys of a terminal."""

from __future__ import annotations

import datetime as dt
import re
from zoneinfo import ZoneInfo

from rich.align import Align
from rich.console import Console
from rich.panel import Panel
from rich.text import Text

from bot.demo.chat import YOU, BadLine, Chat, duration, medium_of, open_chat
from bot.demo.coach import KIM
from bot.demo.records import Message, Person
from bot.demo.screen import MEDIA, clock
from bot.demo.world import World
from core.message import Medium

SPOKEN_BY = re.compile(r"(kim|sms|telegram)\s*:\s*(.+)", re.IGNORECASE | re.DOTALL)
HELP = (
    "You are Maya, and the bot is Kim's assistant. Type an answer, or a button's words. Also:\n"
    "  kim: /clients     be the coach for one message (kim: /help lists the commands)\n"
    "  sms: yes          answer by text instead of Telegram\n"
    "  +2d, +3h          let time pass\n"
    "  /quit             end"
)


def chat_in_terminal(seed: int, first_day: dt.date) -> int:
    """Talk until /quit or the end of input."""
    console = Console()
    with open_chat(seed, first_day) as (chat, runner):
        console.print(HELP, highlight=False, markup=False)
        while True:
            for message in chat.news():
                console.print(_drawn(chat.world, message))
            now = chat.world.now.astimezone(ZoneInfo(YOU.zone))
            try:
                typed = console.input(f"[grey58]{clock(now)}[/] [bold]maya>[/] ").strip()
            except EOFError:
                console.print()
                return 0
            if typed in {"/quit", "/exit"}:
                return 0
            try:
                runner.run(_typed(chat, typed))
            except BadLine as problem:
                console.print(str(problem), style="#f2c14e", highlight=False)


async def _typed(chat: Chat, typed: str) -> None:
    if not typed:
        return
    if typed in {"?", "/help"}:
        raise BadLine(HELP)
    if typed.startswith(("+", "/skip ")):
        await chat.skip(duration(typed.removeprefix("/skip ")))
        return
    spoken = SPOKEN_BY.fullmatch(typed)
    by = spoken[1].lower() if spoken else ""
    text = spoken[2] if spoken else typed
    person = KIM if by == "kim" else YOU
    medium = medium_of(person, by if by in MEDIA else _newest_medium(chat, person))
    if medium == "telegram" and _is_button(chat, person, text):
        await chat.presses(person.id, text)
    else:
        await chat.writes(person.id, text, medium)


def _newest(chat: Chat, person: Person) -> Message | None:
    return next((message for message in reversed(chat.world.messages) if message.to == person.id), None)


def _newest_medium(chat: Chat, person: Person) -> Medium | None:
    newest = _newest(chat, person)
    return newest.medium if newest else None


def _is_button(chat: Chat, person: Person, text: str) -> bool:
    newest = _newest(chat, person)
    return newest is not None and text.casefold() in {label.casefold() for label in newest.buttons}


def _drawn(world: World, message: Message) -> Align:
    """A message as a bubble: the client's on the left, the coach's on the right."""
    person = world.people[message.to]
    body = Text(message.text)
    if message.buttons:
        body.append("\n" + " ".join(f"[{label}]" for label in message.buttons), "#7fa7e0")
    title = f"{person.name} · {MEDIA[message.medium]} · {clock(message.at)}"
    style = "#f2c14e" if person.id == KIM.id else "#9fd8b4"
    bubble = Panel(body, title=Text(title, style), title_align="left", border_style="grey46", width=64)
    return Align.right(bubble) if person.id == KIM.id else Align.left(bubble)
