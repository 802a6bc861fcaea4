"""Days as people name them."""

from __future__ import annotations

import datetime as dt

import pytest

from core.reply import find_date
from tests.core.reply.asks import FIVE, NOW, ZONE, read, table

DAYS = """
today|tonight => 2026-01-07
tomorrow|tmrw|tommorow => 2026-01-08
yesterday|last night => 2026-01-06
the day after tomorrow|Friday|by friday|fri|this friday|end of week|end of the week|eow => 2026-01-09
in a couple of days => 2026-01-09
Wednesday|in a week|for a week => 2026-01-14
on Monday|next week|next mon => 2026-01-12
next Tuesday => 2026-01-13
next friday|end of next week|a week from friday => 2026-01-16
this weekend|in 3 days|on sat => 2026-01-10
next weekend => 2026-01-17
end of the month => 2026-01-31
next month|until February => 2026-02-01
Jan 15|15 Jan|January 15th|the 15th of January|15 January => 2026-01-15
3/15 => 2026-03-15
in two weeks|for two weeks|2 weeks|two weeks from now => 2026-01-21
hello|I sat with him|5 applications a week|I may do 5|I worked 3 days on it|march on|Feb 30 => none
2 of 3|at 10:30|yes|sun was out|first thing|13/45 => none
on the 20th => 2026-01-20
2026-03-01 => 2026-03-01
sunday => 2026-01-11
did it monday => 2026-01-05
I sent it last Friday => 2026-01-02
3 days ago => 2026-01-04
a week ago => 2025-12-31
Dec 20 I applied => 2025-12-20
until January => 2027-01-01
Jan 5 => 2027-01-05
"""


@pytest.mark.parametrize(("text", "day"), table(DAYS))
def test_days_on_wednesday_7_january_2026(text: str, day: str) -> None:
    assert str(find_date(text, NOW, ZONE, "en")).lower() == day


def test_days_are_those_of_the_zone_and_the_locale() -> None:
    late = dt.datetime(2026, 1, 8, 3, 0, tzinfo=dt.UTC)
    assert find_date("tomorrow", late, "America/Toronto", "en") == dt.date(2026, 1, 8)
    assert find_date("tomorrow", late, "Europe/Paris", "en") == dt.date(2026, 1, 9)
    assert find_date("3/4", NOW, ZONE, "en") == dt.date(2026, 3, 4)
    assert find_date("3/4", NOW, ZONE, "fr") == dt.date(2026, 4, 3)


@pytest.mark.parametrize(
    ("text", "day"),
    table(
        """
will do Friday => 2026-01-09
did it yesterday => 2026-01-06
no, will do tomorrow => 2026-01-08
3/15|2 of 3|2/3 => none
"""
    ),
)
def test_digits_are_no_days_while_items_are_open(text: str, day: str) -> None:
    assert str(read(text, FIVE).date).lower() == day
