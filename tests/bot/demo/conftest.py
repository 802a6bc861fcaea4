"""Plays are run once a session: each takes seconds."""

import asyncio
import datetime as dt
import json
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from bot.demo.play import open_play
from bot.demo.report import as_text, report

FIRST_DAY = dt.date(2026, 1, 5)
Document = dict[str, Any]


async def _text(seed: int) -> str:
    with open_play(seed, FIRST_DAY) as play:
        await play.whole()
        return as_text(await report(play))


def run(seed: int) -> str:
    """A whole play's document as it is printed."""
    return asyncio.run(_text(seed))


@pytest.fixture(scope="session")
def played() -> Callable[[int], str]:
    """The document of a seed, as text."""
    return cache(run)


@pytest.fixture(scope="session")
def document(played: Callable[[int], str]) -> Document:
    """The document of the default seed."""
    found: Document = json.loads(played(1))
    return found
