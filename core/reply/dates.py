"""Days in words, leaning to the future, read in the client's zone.

Conventions: a bare weekday is its next day after today (after a past verb: the last one); "this Friday" may be today;
"next Tuesday" is the Tuesday of next week (weeks begin on Monday); "next week" is its Monday; the end of a week is
its Friday, "this weekend" its Saturday; "3/15" is month/day in American and Canadian English, else day/month; a day
without a year is the next such day; "for a week" ends a week from today.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from zoneinfo import ZoneInfo

from core.reply.days_romance import SOME_DAY, romance_day
from core.reply.fold import LONGEST_READ, canon
from core.reply.numbers import with_digits

_DAYS = {
    name: index
    for index, names in enumerate(
        (
            "monday mon",
            "tuesday tue tues",
            "wednesday wed weds",
            "thursday thu thur thurs",
            "friday fri",
            "saturday sat",
            "sunday sun",
        )
    )
    for name in names.split()
}
_MONTHS = {
    name: index
    for index, names in enumerate(
        [
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sep sept",
            "october oct",
            "november nov",
            "december dec",
        ],
        1,
    )
    for name in names.split()
}
_FULL_DAY = "|".join(name for name in _DAYS if name not in {"sat", "sun", "mon"})
_DAY = (
    rf"(?P<day>{_FULL_DAY}|(?:(?<=by )|(?<=on )|(?<=next )|(?<=this )|(?<=until )|(?<=till )|(?<=til )"
    rf"|(?<=do )|(?<=last ))(?:mon|sat|sun)|^(?:mon|sat|sun)(?= at |$| \d)|(?:mon|sat|sun)(?= \d{{1,2}}"
    r"(?::\d\d)?[ap]m))"
)
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_PAST = re.compile(
    r"\b(?:did|done|was|were|had|went|sent|applied|finished|completed|met|called|wrote|emailed|spoke|talked|already"
    r"|last|ago|got"
    r"|have (?:been|had|done|sent|applied|met)|interviewed)\b"
)
_AHEAD = re.compile(
    r"\b(?:will|going to|tomorrow|next|by|until|till|plan|not|have an?|has an?|got an? (?:\w+ )?interview)\b"
)


def find_date(text: str, now: dt.datetime, zone: str, locale: str = "en") -> dt.date | None:
    """The first day named in ``text``, as a date in ``zone`` (an IANA name); None when there is none.

    ``now`` is aware. Raises ``zoneinfo.ZoneInfoNotFoundError`` for a zone that does not exist.
    """
    found = dated(with_digits(canon(text[:LONGEST_READ]), locale[:2]), now, zone, locale)
    return found[0] if found else None


def dated(
    words: str, now: dt.datetime, zone: str, locale: str, *, numeric: bool = True
) -> tuple[dt.date, int, int] | None:
    """The first day in canonical ``words`` and where it stands. Without ``numeric``, "3/15" is no day."""
    some, romance = _SOME_DAY.search(words), SOME_DAY.search(words)
    if some is None and romance is None:
        return None
    today = now.astimezone(ZoneInfo(zone)).date()
    if romance is not None and (found := romance_day(words, today)) is not None:
        return found
    past = _PAST.search(words) is not None and _AHEAD.search(words) is None
    day_first = locale[:2] != "en" or locale in {"en-GB", "en_GB", "en-AU", "en_AU", "en-IE", "en-NZ"}
    for pattern, read in _READERS:
        if not numeric and read in (_slashes, _iso):
            continue
        for match in pattern.finditer(words):
            day = read(match, today, past=past, day_first=day_first)
            if day is not None:
                return day, match.start(), match.end()
    return None


_SOME_DAY = re.compile(
    rf"\d|\b(?:to|yester)?(?:day|night|morrow)s?\b|morning|afternoon|evening|week|month|\beo[dwm]\b"
    rf"|\b(?:{'|'.join((*_DAYS, *_MONTHS))})\b"
)
_Match = re.Match[str]


def _monday(day: dt.date) -> dt.date:
    return day - dt.timedelta(days=day.weekday())


def _after(today: dt.date, days: int) -> dt.date | None:
    return today + dt.timedelta(days=days) if abs(days) <= 3660 else None


def _relative(match: _Match, today: dt.date, *, past: bool, day_first: bool) -> dt.date | None:
    word = match[0]
    shifts = (
        (("day after tomorrow",), 2),
        (("day before yesterday",), -2),
        (("tomorrow",), 1),
        (("yesterday", "last night"), -1),
    )
    return _after(today, next((days for ends, days in shifts if word.endswith(ends)), 0))


def _end_of(match: _Match, today: dt.date, *, past: bool, day_first: bool) -> dt.date | None:
    what = match["what"] or match["short"]
    if what in ("day", "eod", "today"):
        return today
    if what in ("month", "eom"):
        return today.replace(day=calendar.monthrange(today.year, today.month)[1])
    if what == "next week":
        return _monday(today) + dt.timedelta(days=11)
    friday = _monday(today) + dt.timedelta(days=4)
    return friday if friday >= today else friday + dt.timedelta(days=7)


def _span(match: _Match, today: dt.date, *, past: bool, day_first: bool) -> dt.date | None:
    if past and not match["ago"]:
        return None
    count = {"a": 1, "an": 1, "few": 3, "a few": 3}.get(match["n"]) or int(match["n"])
    days = count * {"day": 1, "week": 7, "month": 30}[match["unit"]]
    if match["ago"]:
        return _after(today, -days)
    start = _next_weekday(today, _DAYS[match["from"]]) if match["from"] else today
    return _after(start, days)


def _next_weekday(today: dt.date, weekday: int) -> dt.date:
    return today + dt.timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _weekday(match: _Match, today: dt.date, *, past: bool, day_first: bool) -> dt.date | None:
    weekday, which = _DAYS[match["day"]], match["which"]
    ahead = _next_weekday(today, weekday)
    if which == "next":
        return _monday(today) + dt.timedelta(days=7 + weekday)
    if which == "this":
        return today if weekday == today.weekday() else ahead
    if which in ("last", "past") or past:
        return ahead - dt.timedelta(days=7 if weekday != today.weekday() else 14 if which else 7)
    return ahead + dt.timedelta(days=7) if match["week"] else ahead


def _week(match: _Match, today: dt.date, *, past: bool, day_first: bool) -> dt.date | None:
    what = match[0]
    if what.endswith("month"):
        first = today.replace(day=28) + dt.timedelta(days=4)
        return first.replace(day=1)
    if "weekend" in what:
        saturday = _monday(today) + dt.timedelta(days=5)
        if what.startswith("next"):
            return saturday + dt.timedelta(days=7)
        if what.startswith("last") or past:
            return saturday - dt.timedelta(days=7)
        return max(saturday, today)
    if what.startswith("next"):
        return _monday(today) + dt.timedelta(days=7)
    friday = _monday(today) + dt.timedelta(days=4)
    return max(friday, today)


def _named(match: _Match, today: dt.date, *, past: bool, day_first: bool) -> dt.date | None:
    day = match["d1"] or match["d2"]
    return _next_such(today, int(match["year"] or 0), _MONTHS[match["m1"] or match["m2"]], int(day), past=past)


def _next_such(today: dt.date, year: int, month: int, day: int, *, past: bool) -> dt.date | None:
    year += 2000 if 0 < year < 100 else 0
    try:
        if year:
            return dt.date(year, month, day) if abs(year - today.year) <= 10 else None
        found = dt.date(today.year, month, day)
        if past and found > today:
            return found.replace(year=today.year - 1)
        return found.replace(year=today.year + 1) if found < today and not past else found
    except ValueError:
        return None


def _slashes(match: _Match, today: dt.date, *, past: bool, day_first: bool) -> dt.date | None:
    first, second, year = (int(part or 0) for part in match.group("a", "b", "c"))
    month, day = (second, first) if (day_first and second <= 12) or first > 12 else (first, second)
    return _next_such(today, year, month, day, past=past)


def _iso(match: _Match, today: dt.date, *, past: bool, day_first: bool) -> dt.date | None:
    year, month, day = (int(part) for part in match[0].split("-"))
    return _next_such(today, year, month, day, past=past)


def _ordinal(match: _Match, today: dt.date, *, past: bool, day_first: bool) -> dt.date | None:
    day, first = int(match["nth"]), today.replace(day=1)
    for _ in range(3):
        if day <= calendar.monthrange(first.year, first.month)[1] and first.replace(day=day) >= today:
            return first.replace(day=day)
        first = (first + dt.timedelta(days=32)).replace(day=1)
    return None


def _month_start(match: _Match, today: dt.date, *, past: bool, day_first: bool) -> dt.date | None:
    return _next_such(today, 0, _MONTHS[match["month"]], 1, past=False)


_READERS = (
    (re.compile(r"\b\d{4}-\d\d?-\d\d?\b"), _iso),
    (
        re.compile(
            rf"\b(?:(?P<m1>{_MONTH}) (?:the )?(?P<d1>\d\d?)(?:st|nd|rd|th)?|(?P<d2>\d\d?)(?:st|nd|rd"
            rf"|th)? (?:of )?(?P<m2>{_MONTH}))\b"
            r"(?:(?: ,)? (?P<year>20\d\d)\b)?"
        ),
        _named,
    ),
    (re.compile(r"(?<![\d/])(?P<a>\d\d?)/(?P<b>\d\d?)(?:/(?P<c>\d{4}|\d\d))?(?![\d/])"), _slashes),
    (re.compile(r"\b(?:(?:the )?day (?:after tomorrow|before yesterday)|tomorrow|yesterday|last night)\b"), _relative),
    (
        re.compile(
            r"\b(?:(?:by |at )?(?:the )?end of (?:the |this )?(?P<what>day|today|next week|work week|week|month)"
            r"|(?P<short>eo[dwm]))\b"
        ),
        _end_of,
    ),
    (
        re.compile(
            rf"(?:^|\b(?:in|for|after|within|until|pause|another)(?: about| the next| like"
            rf"| another)? )(?P<n>\d{{1,3}}|an?|few|a few)"
            rf" (?:more |business |full |whole )*(?P<unit>day|week|month)s?(?: from (?:now|today"
            rf"|(?P<from>{_FULL_DAY})))?"
            r"(?P<ago> ago)?\b(?! (?:of|per)\b)"
        ),
        _span,
    ),
    (
        re.compile(
            rf"\b(?P<n>\d{{1,3}}|an?|few|a few) (?P<unit>day|week|month)s?"
            rf"(?: from (?:now|today|(?P<from>{_FULL_DAY}))|(?P<ago> ago)| off| break)\b"
        ),
        _span,
    ),
    (re.compile(rf"\b(?:(?P<which>next|this|last|past|coming) )?{_DAY}\b(?P<week> week)?"), _weekday),
    (
        re.compile(
            r"\b(?:next week(?:end)?|next month|(?:this|the|last|over the) weekend|later this week|by this week"
            r"|(?:during|sometime|some time) this week)\b"
        ),
        _week,
    ),
    (re.compile(rf"\b(?:until|till|til|in|by|before) (?:early )?(?P<month>{_MONTH})\b(?! be\b)"), _month_start),
    (re.compile(r"\b(?:on|by|until|till|til|before) the (?P<nth>\d\d?)(?:st|nd|rd|th)\b"), _ordinal),
    (re.compile(r"\b(?:later )?(?:today|tonight|this (?:morning|afternoon|evening))\b"), _relative),
)
