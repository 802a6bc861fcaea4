"""Days in English words, by the conventions of ``core.reply.dates``."""

from __future__ import annotations

import calendar
import datetime as dt
import re

from core.reply.day_words_english import AHEAD, DAY, DAYS, FULL_DAY, MONTH, MONTHS, PAST
from core.reply.months import in_month, monday, month_after, next_nth


def english_day(words: str, today: dt.date, *, day_first: bool, numeric: bool) -> tuple[dt.date, int, int] | None:
    """The first day in canonical English ``words`` and where it stands. Without ``numeric``, "3/15" is no day."""
    past = PAST.search(words) is not None and AHEAD.search(words) is None
    for pattern, read in _READERS:
        if not numeric and read in (_slashes, _iso):
            continue
        for match in pattern.finditer(words):
            day = read(match, today, past=past, day_first=day_first)
            if day is not None:
                return day, match.start(), match.end()
    return None


_Match = re.Match[str]


def _after(today: dt.date, days: int) -> dt.date | None:
    return today + dt.timedelta(days=days) if abs(days) <= 3660 else None


def _relative(match: _Match, today: dt.date, *, past: bool, day_first: bool) -> dt.date | None:
    word = match[0]
    shifts = (
        (("day after tomorrow",), 2),
        (("day before yesterday",), -2),
        (("tomorrow", "following day", "next day"), 1),
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
        return monday(today) + dt.timedelta(days=11)
    friday = monday(today) + dt.timedelta(days=4)
    return friday if friday >= today else friday + dt.timedelta(days=7)


def _span(match: _Match, today: dt.date, *, past: bool, day_first: bool) -> dt.date | None:
    if past and not match["ago"]:
        return None
    count = {"a": 1, "an": 1, "few": 3, "a few": 3}.get(match["n"]) or int(match["n"])
    days = count * {"day": 1, "week": 7, "month": 30, "fortnight": 14}[match["unit"]]
    if match["ago"]:
        return _after(today, -days)
    start = _next_weekday(today, DAYS[match["from"]]) if match["from"] else today
    return _after(start, days)


def _next_weekday(today: dt.date, weekday: int) -> dt.date:
    return today + dt.timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _weekday(match: _Match, today: dt.date, *, past: bool, day_first: bool) -> dt.date | None:
    weekday, which = DAYS[match["day"]], match["which"]
    ahead = _next_weekday(today, weekday)
    if which in ("next", "following"):
        return monday(today) + dt.timedelta(days=7 + weekday)
    if which == "this":
        return today if weekday == today.weekday() else ahead
    if which in ("last", "past", "previous") or past:
        return ahead - dt.timedelta(days=7 if weekday != today.weekday() else 14 if which else 7)
    return ahead + dt.timedelta(days=7) if match["week"] else ahead


def _weekday_ordinal(match: _Match, today: dt.date, *, past: bool, day_first: bool) -> dt.date | None:
    """ "Friday the 23rd"."""
    return next_nth(today, int(match["nth"]), DAYS[match["full"]])


def _weekday_of(match: _Match, today: dt.date, *, past: bool, day_first: bool) -> dt.date | None:
    """ "Tuesday of next week"."""
    weekday = DAYS[match["w1"] or match["w2"]]
    which = match["k1"] or match["k2"]
    return monday(today) + dt.timedelta(days=weekday + {"next": 7, "following": 7, "this": 0}.get(which, -7))


def _after_that(match: _Match, today: dt.date, *, past: bool, day_first: bool) -> dt.date | None:
    """ "Three weeks from tomorrow", "two days after today", "2 days before yesterday"."""
    count = {"a": 1, "an": 1, "few": 3, "a few": 3}.get(match["n"]) or int(match["n"])
    days = count * {"day": 1, "week": 7, "month": 30, "fortnight": 14}[match["unit"]]
    start = {"tomorrow": 1, "yesterday": -1}.get(match["start"], 0)
    return _after(today, start + (-days if match["way"] == "before" else days))


def _holiday(match: _Match, today: dt.date, *, past: bool, day_first: bool) -> dt.date | None:
    month, day = (12, 25) if match[0].startswith(("christmas", "xmas")) else (12, 24) if "eve" in match[0] else (1, 1)
    return _next_such(today, 0, month, day, past=past)


def _ordinal_of(match: _Match, today: dt.date, *, past: bool, day_first: bool) -> dt.date | None:
    """ "The 15th of next month", "the 21st of this month"."""
    ahead = match["which"] == "next"
    return in_month(month_after(today) if ahead else today.replace(day=1), int(match["nth"]))


def _short(match: _Match, today: dt.date, *, past: bool, day_first: bool) -> dt.date | None:
    """ "in 20 minutes", "in two hours": today."""
    return today


def _week(match: _Match, today: dt.date, *, past: bool, day_first: bool) -> dt.date | None:
    what = match[0]
    if what.endswith("month"):
        first = today.replace(day=28) + dt.timedelta(days=4)
        return first.replace(day=1)
    if "weekend" in what:
        saturday = monday(today) + dt.timedelta(days=5)
        if what.startswith("next"):
            return saturday + dt.timedelta(days=7)
        if what.startswith("last") or past:
            return saturday - dt.timedelta(days=7)
        return max(saturday, today)
    if what.startswith("next"):
        return monday(today) + dt.timedelta(days=7)
    friday = monday(today) + dt.timedelta(days=4)
    return max(friday, today)


def _named(match: _Match, today: dt.date, *, past: bool, day_first: bool) -> dt.date | None:
    day = match["d1"] or match["d2"]
    return _next_such(today, int(match["year"] or 0), MONTHS[match["m1"] or match["m2"]], int(day), past=past)


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
    return next_nth(today, int(match["nth"]))


def _month_start(match: _Match, today: dt.date, *, past: bool, day_first: bool) -> dt.date | None:
    return _next_such(today, 0, MONTHS[match["month"]], 1, past=False)


_READERS = (
    (re.compile(r"\b\d{4}-\d\d?-\d\d?\b"), _iso),
    (
        re.compile(
            rf"\b(?:(?P<m1>{MONTH})(?: [,/-])? (?:the )?(?P<d1>\d\d?)(?:st|nd|rd|th)?|(?P<d2>\d\d?)(?:st|nd|rd"
            rf"|th)? (?:of |[/-] )?(?P<m2>{MONTH}))\b"
            r"(?:(?: ,)? (?P<year>20\d\d)\b)?"
        ),
        _named,
    ),
    (re.compile(r"(?<![\d/])(?P<a>\d\d?)/(?P<b>\d\d?)(?:/(?P<c>\d{4}|\d\d))?(?![\d/])"), _slashes),
    (
        re.compile(
            rf"\b(?:(?P<w1>{FULL_DAY}) (?:of |in )?(?P<k1>next|this|last|following|previous) week"
            rf"|(?P<k2>next|this|last|previous|following) week (?:on |- |, )?(?P<w2>{FULL_DAY}))\b"
        ),
        _weekday_of,
    ),
    (
        re.compile(
            r"\b(?P<n>\d{1,3}|an?|few|a few) (?P<unit>day|week|month|fortnight)s? (?P<way>from|after|before)"
            r" (?P<start>today|now|tomorrow|yesterday)\b"
        ),
        _after_that,
    ),
    (
        re.compile(
            rf"\b(?P<full>{FULL_DAY}|mon|sat|sun)(?: , ?(?=the |\d+(?:st|nd|rd|th)))? ?(?:the )?(?P<nth>[1-3]?\d)"
            r"(?:(?:st|nd|rd|th)\b|\b(?= ?$| ?[.!?)]| ,| (?:at|with|around|in|for|if|or)\b)(?! ?[./:-] ?\d))"
        ),
        _weekday_ordinal,
    ),
    (
        re.compile(r"\b(?P<nth>\d\d?)(?:st|nd|rd|th)?(?: day)? (?:of )?(?P<which>this|next) month\b"),
        _ordinal_of,
    ),
    (
        re.compile(
            r"\b(?:christmas(?! eve)|xmas|christmas eve|new years?(?: s)?(?: day)?)\b(?! (?:party|card|gift"
            r"|season|bonus))"
        ),
        _holiday,
    ),
    (
        re.compile(
            r"\b(?:(?:the )?day (?:after tomorrow|before yesterday)|(?:the )?(?:following|next) day|tomorrow"
            r"|yesterday|last night)\b"
        ),
        _relative,
    ),
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
            rf" (?:more |business |full |whole )*(?P<unit>day|week|month|fortnight)s?(?: from (?:now|today"
            rf"|(?P<from>{FULL_DAY})))?"
            r"(?P<ago> ago)?\b(?! (?:of|per)\b)"
        ),
        _span,
    ),
    (
        re.compile(
            rf"\b(?P<n>\d{{1,3}}|an?|few|a few) (?P<unit>day|week|month|fortnight)s?"
            rf"(?: from (?:now|today|(?P<from>{FULL_DAY}))|(?P<ago> ago)| off| break)\b"
        ),
        _span,
    ),
    (
        re.compile(
            rf"(?<!every )(?<!each )(?<!every other )\b(?:(?P<which>next|this|last|past|coming|previous"
            rf"|following) )?{DAY}\b(?P<week> week)?"
        ),
        _weekday,
    ),
    (
        re.compile(
            r"\b(?:next week(?:end)?|next month|(?:this|the|last|over the) weekend|later this week|by this week"
            r"|(?:during|sometime|some time) this week)\b"
        ),
        _week,
    ),
    (re.compile(rf"\b(?:until|till|til|in|by|before) (?:early )?(?P<month>{MONTH})\b(?! be\b)"), _month_start),
    (re.compile(r"\b(?:on|by|until|till|til|before) the (?P<nth>\d\d?)(?:st|nd|rd|th)\b"), _ordinal),
    (
        re.compile(
            r"\b(?:in|within) (?:about |like )?(?:\d{1,3}|an?|half an|a few) (?:more )?(?:minutes?|mins?|hours?|hrs?)\b"
            r"|\b(?:\d{1,3}|an?|half an) (?:minutes?|mins?|hours?|hrs?) (?:later|from now)\b"
        ),
        _short,
    ),
    (re.compile(r"\b(?:later )?(?:today|tonight|this (?:morning|afternoon|evening))\b"), _relative),
)
