"""The day in a command's words: which of them say it, and which day that is."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from msgspec import Struct

from core.hours import local_date
from core.message import Day, Phrase
from core.order.text import Word, fold, said, vocabulary
from core.reply.dates import find_date

FARTHEST = dt.timedelta(days=366)
BEFORE = vocabulary("by before until till til due on avant jusque jusqu'au d'ici pour antes hasta para")
DUE = BEFORE - {"on"}
"""What says a deadline even beside "a week": "on Tuesday" is then a plan."""
POINTING = vocabulary("this next coming end prochain prochaine cette fin proximo proxima este esta viene que vient")
BESIDE = POINTING | vocabulary("the of at in le la les de du des el los a")
SPANS = vocabulary("week weekend month semaine mois semana mes")
"""Days only with a word that points: "next week", "fin de semana"."""
WEEKDAYS = vocabulary(
    "monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun"
    " today tomorrow tonight tmrw eow yesterday"
    " lundi mardi mercredi jeudi vendredi samedi dimanche aujourd'hui demain hier"
    " lunes martes miercoles jueves viernes sabado domingo hoy manana ayer"
)
DAYS = WEEKDAYS | vocabulary(
    "january jan february feb march mar april apr may june jun july jul august aug september sep sept october oct"
    " november nov december dec janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"
    " enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
)
THIS_WEEK = frozenset({"this week", "cette semaine", "esta semana"})
NUMBER = re.compile(r"\d{1,4}(st|nd|rd|th|er)?")
ORDINAL = re.compile(r"\d{1,2}(st|nd|rd|th)")
NUMERIC_DAY = re.compile(r"\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?")
SPAN = re.compile(r"(?:for |in |pour |dans |por |en )?(\d{1,3}|an?|one|two|three|four|une?|deux|trois|una?|dos|tres) "
                  r"(days?|weeks?|months?|jours?|semaines?|mois|dias?|semanas?|mes(?:es)?)")  # fmt: skip
SMALL = {"a": 1, "an": 1, "one": 1, "un": 1, "une": 1, "una": 1, "two": 2, "deux": 2, "dos": 2,
         "three": 3, "trois": 3, "tres": 3, "four": 4}  # fmt: skip


class Clockwork(Struct, frozen=True):
    """When, where and in which language the coach writes."""

    now: dt.datetime
    zone: str
    locale: str

    def today(self) -> dt.date:
        return local_date(self.zone, self.now)


def dated(day: dt.date, today: dt.date, style: str = "short") -> Day | Phrase:
    """``day`` as it is shown on ``today``: with its year when that is another one."""
    shown = Day(day, style)
    return shown if day.year == today.year else Phrase("day_of_year", {"day": shown, "year": str(day.year)})


def example_day(today: dt.date) -> str:
    """A day two weeks ahead, as a coach would type it: "20 Jan"."""
    day = today + dt.timedelta(days=14)
    return f"{day.day} {day:%b}"


class Found(Struct, frozen=True):
    """What is left of the words, the day, and the words that look like a day but are none that can be used."""

    rest: tuple[Word, ...]
    day: dt.date | None = None
    wrong: str = ""


def take_day(typed: Sequence[Word], when: Clockwork, *, bare: bool = True) -> Found:
    """The last day said after "by" and the like, or else (``bare``) at the very end."""
    typed, marks = tuple(typed), BEFORE if bare else DUE
    for at in range(len(typed) - 2, -1, -1):
        run = _run(typed[at + 1 :]) if typed[at].fold in marks else 0
        if run:
            return _read(typed, at, at + 1, at + 1 + run, when)
    for at in range(len(typed) if bare else 0):
        if _run(typed[at:]) == len(typed) - at:
            found = _read(typed, at, at, len(typed), when)
            return found if found.day or _meant(found.wrong) else Found(typed)
    return Found(typed)


def _meant(words: str) -> bool:
    """Whether words that are no day we can use were surely meant as one: "31 February", "yesterday"."""
    return any(c.isdecimal() for c in words) or fold(words) in {"yesterday", "hier", "ayer"}


def _run(typed: Sequence[Word]) -> int:
    """How many of the first words are a day's; 0 when nothing among them names one."""
    size, named, pointed, spanned = 0, False, False, False
    for at, word in enumerate(typed):
        day = _names_a_day(word.fold)
        if not (day or word.fold in BESIDE | SPANS or _is_its_number(typed, at)):
            break
        named, size = named or day, size + 1
        pointed, spanned = pointed or word.fold in POINTING, spanned or word.fold in SPANS
    return size if named or (pointed and spanned) else 0


def _names_a_day(word: str) -> bool:
    return word in DAYS or bool(NUMERIC_DAY.fullmatch(word)) or bool(ORDINAL.fullmatch(word))


def _is_its_number(typed: Sequence[Word], at: int) -> bool:
    """A number that belongs to a day: not the 3 of "by friday 3 applications"."""
    if not NUMBER.fullmatch(typed[at].fold):
        return False
    after_weekday = at > 0 and typed[at - 1].fold in WEEKDAYS
    return not after_weekday or (at + 1 < len(typed) and typed[at + 1].fold in DAYS)


def _read(typed: tuple[Word, ...], start: int, first: int, stop: int, when: Clockwork) -> Found:
    words = said(typed[first:stop]).strip(" .,;!?")
    rest = typed[:start] + typed[stop:]
    day = read_day(words, when)
    return Found(rest, day) if day else Found(rest, None, words)


def read_day(words: str, when: Clockwork) -> dt.date | None:
    """The day that ``words`` say, if it is from today to a year ahead."""
    if not words:
        return None
    if fold(words) in THIS_WEEK:
        words = "end of week"
    try:
        day: dt.date | None = dt.date.fromisoformat(words)
    except ValueError:
        day = find_date(words, when.now, when.zone, when.locale)
    today = when.today()
    return day if day is not None and today <= day <= today + FARTHEST else None


def read_span(folded: str, when: Clockwork) -> dt.date | None:
    """The day after "2 weeks", "for a month", "10 days"; None for anything else."""
    match = SPAN.fullmatch(folded)
    if match is None:
        return None
    number = SMALL.get(match[1]) or int(match[1])
    days = number * (1 if match[2][0] in "dj" else 7 if match[2][0] in "ws" else 30)
    return when.today() + dt.timedelta(days=days) if 0 < days <= FARTHEST.days else None
