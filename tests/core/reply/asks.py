"""The asks that the tests answer, and one way to read a text against them."""

from __future__ import annotations

import datetime as dt

from core.reply import Asked, Item, Reply, understand

ZONE = "America/Toronto"
NOW = dt.datetime(2026, 1, 7, 15, 0, tzinfo=dt.UTC)
"""Wednesday 7 January 2026, ten in the morning in Toronto."""

HOMEWORK = Asked((Item(1, "homework"),), "yes_no")
FIVE = Asked((Item(1, "applications", 5),), "count")
TWO = Asked((Item(1, "follow_up"), Item(2, "thank_you")), "list")
THREE = Asked((Item(1, "homework"), Item(2, "club"), Item(3, "thank_you")), "list")
COUNTS = Asked((Item(1, "applications", 5), Item(2, "outreach", 3)), "list")
LISTED = Asked((Item(1, "applications", 5), Item(2, "outreach", 3), Item(3, "follow_up", 2)), "list")
OUTREACH = Asked((Item(1, "outreach", 3),), "count")
MIXED = Asked((Item(1, "homework"), Item(2, "applications", 5)), "list")
LIGHT = Asked((), "choice", ("found_work", "talk", "own", "not_now"))
CONFIRM = Asked((), "choice", ("yes", "no"))
NOTHING = None


def read(
    text: str,
    asked: Asked | None = None,
    locale: str = "en",
    now: dt.datetime = NOW,
    names: tuple[str, ...] = (),
) -> Reply:
    return understand(text, asked, locale=locale, now=now, zone=ZONE, names=names)


def rows(block: str) -> list[str]:
    """The texts of a block: parted by "|" and by line ends; ``\\n`` is a line end inside a text."""
    return [text.replace("\\n", "\n") for line in block.strip().split("\n") for text in line.split("|")]


def table(block: str) -> list[tuple[str, str]]:
    """Pairs of a text and what it should give, from lines like ``text|text => result``."""
    lines = [line.rpartition(" => ") for line in block.strip().split("\n")]
    return [(text, result) for texts, _, result in lines for text in rows(texts)]
