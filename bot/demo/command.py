"""``followthrough demo``: which of its shapes runs."""

from __future__ import annotations

import asyncio
import datetime as dt
import os
import sys
from collections.abc import Iterator

from rich.console import Console

from bot.demo.chat import chat_in_json
from bot.demo.play import Play, open_play
from bot.demo.report import as_text, report
from bot.demo.talk import chat_in_terminal
from bot.demo.terminal import as_lines, fits, on_screen

FIRST_DAY = dt.date(2026, 1, 5)
EARLIEST, LATEST = dt.date(2000, 1, 1), dt.date(2099, 1, 1)


def demo(
    headless: bool = False, as_json: bool = False, chat: bool = False, seed: int = 1, start: dt.date = FIRST_DAY
) -> int:
    """Run the demo; the exit code. ``headless`` never draws; ``as_json`` prints a document, or lines with ``chat``."""
    if not EARLIEST <= start <= LATEST:
        message = f"The demo begins on a day from {EARLIEST} to {LATEST}, as in --start {FIRST_DAY}."
        Console(stderr=True, soft_wrap=True).print(message, highlight=False)
        return 2
    try:
        if chat and as_json:
            return chat_in_json(_lines(), sys.stdout, seed, start)
        if chat:
            return chat_in_terminal(seed, start)
        with open_play(seed, start) as play:
            asyncio.run(_play(play, headless, as_json))
    except KeyboardInterrupt:
        Console(stderr=True, soft_wrap=True).print(
            "Stopped. The demo keeps nothing; start it again at any time.", highlight=False
        )
    except BrokenPipeError:
        # Whoever read us has seen enough; nothing may be flushed into the closed pipe at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _lines() -> Iterator[str]:
    """Lines as they come; bytes that are no text spoil only their own line."""
    return (line.decode(errors="replace") for line in sys.stdin.buffer)


async def _play(play: Play, headless: bool, as_json: bool) -> None:
    console = Console()
    if as_json:
        await play.whole()
        sys.stdout.write(as_text(await report(play)) + "\n")
        sys.stdout.flush()
    elif headless or not fits(console):
        await as_lines(play, console)
    else:
        await on_screen(play, console)
