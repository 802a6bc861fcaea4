"""Draws docs/demo.svg from the running demo: make picture."""

from __future__ import annotations

import asyncio
import datetime as dt
import io
import re
import sys
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import MONOKAI

from bot.demo.play import open_play
from bot.demo.terminal import Show

WIDTH, HEIGHT = 132, 38
FIRST_DAY = dt.date(2026, 1, 5)
LAST = "coach_comeback"
"""The picture is of the moment when this sentence has just been said."""


async def moment(show: Show) -> None:
    """Go on until the story's turning point."""
    async for _ in show.moments():
        if show.newest is not None and show.newest.sentence == LAST:
            return
    sys.exit(f"nobody said {LAST}")


def main(target: Path) -> None:
    """Play up to the moment and write what the screen shows."""
    console = Console(record=True, width=WIDTH, height=HEIGHT, file=io.StringIO(), force_terminal=True)
    with open_play(1, FIRST_DAY) as play:
        show = Show(play)
        asyncio.run(moment(show))
        console.print(show.frame())
    drawn = console.export_svg(title="make demo", theme=MONOKAI, unique_id="followthrough")
    # The reader's own monospace font serves as well as one fetched from elsewhere.
    target.write_text(re.sub(r"\s*@font-face \{.*?\}", "", drawn, flags=re.DOTALL), encoding="utf-8")


if __name__ == "__main__":
    main(Path(__file__).parents[1] / "docs" / "demo.svg")
