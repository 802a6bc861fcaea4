"""Days in words, leaning to the future, read in the client's zone.

Conventions: a bare weekday is its next day after today (after a past verb: the last one); "this Friday" may be today;
"next Tuesday" is the Tuesday of next week (weeks begin on Monday); "next week" is its Monday; the end of a week is
its Friday, "this weekend" its Saturday; "3/15" is month/day in American and Canadian English, else day/month; a day
without a year is the next such day; "for a week" ends a week from today.
"""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from core.reply.day_words_english import SOME_DAY
from core.reply.day_words_romance import SOME_DAY as SOME_ROMANCE_DAY
from core.reply.days_english import english_day
from core.reply.days_romance import romance_day
from core.reply.fold import LONGEST_READ, canon
from core.reply.numbers import with_digits


def find_date(text: str, now: dt.datetime, zone: str, locale: str = "en") -> dt.date | None:
    """The first day named in ``text``, as a date in ``zone`` (an IANA name); None when there is none.

    ``now`` is aware. Raises ``zoneinfo.ZoneInfoNotFoundError`` for a zone that does not exist.
    """
    found = dated(with_digits(canon(text[:LONGEST_READ], locale), locale[:2]), now, zone, locale)
    return found[0] if found else None


def dated(
    words: str, now: dt.datetime, zone: str, locale: str, *, numeric: bool = True
) -> tuple[dt.date, int, int] | None:
    """The first day in canonical ``words`` and where it stands. Without ``numeric``, "3/15" is no day."""
    some, romance = SOME_DAY.search(words), SOME_ROMANCE_DAY.search(words)
    if some is None and romance is None:
        return None
    today = now.astimezone(ZoneInfo(zone)).date()
    if romance is not None and (found := romance_day(words, today)) is not None:
        return found
    day_first = locale[:2] != "en" or locale in {"en-GB", "en_GB", "en-AU", "en_AU", "en-IE", "en-NZ"}
    return english_day(words, today, day_first=day_first, numeric=numeric)
