"""What a newcomer sees: three telephones, plain lines where there is no terminal, and a table at the end."""

import asyncio
import datetime as dt
import io
from collections.abc import Iterator

import pytest
from rich.console import Console

from bot.demo.play import Play, open_play
from bot.demo.terminal import Show, as_lines, fits
from tests.bot.demo.conftest import FIRST_DAY

SHORT = dt.timedelta(days=2)


def terminal(width: int, height: int) -> Console:
    return Console(file=io.StringIO(), record=True, force_terminal=True, width=width, height=height)


@pytest.fixture
def play() -> Iterator[Play]:
    """The play's first two days."""
    with open_play(1, FIRST_DAY) as whole:
        yield Play(whole.world, whole.seed, whole.start, whole.start + SHORT)


def drawn(show: Show, console: Console) -> list[str]:
    console.print(show.frame())
    return console.export_text().rstrip("\n").split("\n")


@pytest.mark.parametrize(("width", "height"), [(100, 30), (140, 40)])
def test_three_telephones_fill_the_terminal_and_no_more(play: Play, width: int, height: int) -> None:
    show = Show(play)

    async def whole() -> None:
        async for _ in show.moments():
            pass

    asyncio.run(whole())
    lines = drawn(show, terminal(width, height))
    assert len(lines) == height
    assert max(map(len, lines)) <= width
    assert "Day 2 · Tue 6 Jan" in lines[0]
    assert all(name in lines[2] for name in ("Kim", "Maya", "Sam"))
    text = "\n".join(lines)
    assert "first two weeks" in text
    assert "[All of it]" in text


def test_every_moment_has_a_line_that_says_what_happens(play: Play) -> None:
    show = Show(play)

    async def captions() -> set[str]:
        found = set()
        async for _ in show.moments():
            found.add(drawn(show, terminal(120, 30))[1].strip())
        return found

    assert {"Kim types /invite", "Maya is asked for consent before anything else"} <= asyncio.run(captions())


@pytest.mark.parametrize(("width", "height", "wide"), [(100, 30, True), (80, 24, False), (140, 15, False)])
def test_a_terminal_too_small_for_three_telephones_gets_lines(width: int, height: int, wide: bool) -> None:
    assert fits(terminal(width, height)) is wide


def test_without_a_terminal_each_message_is_one_line_and_a_table_follows(play: Play) -> None:
    console = Console(file=io.StringIO(), record=True, width=80)
    assert not fits(console)
    asyncio.run(as_lines(play, console))
    lines = console.export_text().splitlines()
    assert lines[0].startswith("Mon 5 Jan 08:31  Kim → the bot  (telegram)  /start ")
    assert sum(" → " in line for line in lines) == len(play.world.messages)
    assert any("Who is where" in line for line in lines)
    assert any(line.startswith("│ Maya") for line in lines)
