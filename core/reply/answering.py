"""A text against the open ask: an option picked, or what it says about each item."""

from __future__ import annotations

import datetime as dt
import re
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from core.reply.activities import activities
from core.reply.activities_romance import romance_activities
from core.reply.addition import added
from core.reply.away import back_on
from core.reply.bound import Bound, Found
from core.reply.choice import chosen
from core.reply.correction import parted
from core.reply.dates import dated
from core.reply.fold import plain
from core.reply.free import reads_as
from core.reply.grammar import bind, with_applied
from core.reply.lists import words_of
from core.reply.pivot import in_english
from core.reply.reading import verdict
from core.reply.reason import reason_of
from core.reply.records import Activity, Asked, Intent, Item, Outcome, Reply
from core.reply.repair import repaired
from core.reply.verdict import Verdict

INTENTS: dict[Verdict, Intent] = {
    "done": "done",
    "yes": "done",
    "not_done": "not_done",
    "no": "not_done",
    "will_do": "will_do",
    "partial": "partial",
    "blocked": "blocked",
    "maybe": "unclear",
}
_OPTION_INTENTS: dict[str, Intent] = {
    "no": "not_done",
    "not_now": "not_done",
    "later": "not_done",
    "found_work": "landed",
    "landed": "landed",
    "talk": "needs_human",
}
COUNTED_AS = {"applied": "applications", "met": "outreach"}
_THIS_WEEK = re.compile(r"\b(?:this week|cette semaine|esta semana)\b")
_PAST_DAY = re.compile(
    r"(?:yesterday|(?:avant )?hier(?: (?:soir|matin))?|(?:ante)?ayer(?: (?:por|en) la \w+)?|anoche|last \w+"
    r"|this morning|on \w+day last week|the day before yesterday"
    r"|\w+ \w+ ago)"
)


class Heard(Struct, frozen=True):
    """One text in the forms that the stages need; ``base`` holds what is known.

    ``text`` is as typed, ``words`` canonical with digits, ``rest`` the words without the day that is named, so that its
    digits are nobody's count; ``found`` what is reported, ``back`` the day on which an absence ends.
    """

    text: str
    words: str
    rest: str
    asked: Asked
    locale: str
    today: dt.date
    day: dt.date | None
    back: dt.date | None
    found: tuple[Activity, ...]
    base: Reply

    def pause_day(self) -> dt.date | None:
        """The day on which a pause ends: the end of what is named, or the Monday after "this week"."""
        if self.back is None and _THIS_WEEK.search(self.words):
            return self.today + dt.timedelta(days=7 - self.today.weekday())
        return self.back

    def option(self) -> str | None:
        """The option that is picked."""
        return chosen(self.text, self.words, self.asked) if self.asked.options else None

    def outcomes(self) -> tuple[tuple[int, Outcome], ...]:
        """What is said of the items, beside anything else."""
        bound = _bound(self) if self.asked.items else Bound()
        return tuple(sorted(bound.outcomes.items()))


def hear(text: str, words: str, asked: Asked, base: Reply, *, locale: str, now: dt.datetime, zone: str) -> Heard:
    """``text`` with the day it names and what it reports; numbers with strokes are no days while items are open."""
    numeric = not asked.items
    day, rest = None, words
    if (found := dated(words, now, zone, locale, numeric=numeric)) is not None:
        day, start, end = found
        if re.search(r"\d", words[start:end]):
            rest = f"{words[:start].rstrip()} {words[end:].lstrip()}".strip()
    news = _WORD.sub(lambda m: _news(m[0], base.language), text)
    reported = activities(news, now, zone, locale, numeric=numeric)
    if base.language in ("fr", "es"):
        reported += tuple(romance_activities(news, now, zone, base.language, numeric=numeric))
    said = verdict(words) if not reported else None
    if said == "yes" or said == "no":
        base = replace(base, plain=said)
    today = now.astimezone(ZoneInfo(zone)).date()
    back = back_on(words, day, now, zone, locale)
    return Heard(text, words, rest, asked, locale, today, day, back, reported, base)


_WORD = re.compile(r"(?<![^\W_])[^\W\d_]{5,}")
_NEWS = words_of(
    """
    applied interview interviews application applications resume submitted dropped entrevue entretien candidature
    candidatures postule rencontre entrevista solicitud solicitudes aplique postule curriculum curriculums
    """
)


def _news(word: str, language: str) -> str:
    """The word as typed, or the one that tells of news which it is a slip of."""
    mended = repaired(plain(word), language)
    return mended if mended in _NEWS and mended != plain(word) else word


def answer(heard: Heard) -> Reply | None:
    """The reading bound to the open ask; None when there is none or the text does not answer it."""
    if heard.asked.options:
        return _option(heard)
    if not heard.asked.items or reads_as(heard.words) in ("landed", "pause", "question"):
        return None
    bound = _bound(heard)
    if heard.day is not None and not heard.found and bound.verdict is None and not bound.outcomes:
        bound = _day_alone(heard, heard.day) or bound
    if bound.verdict is None and not bound.outcomes:
        return None
    return _answer(heard, bound)


def _option(heard: Heard) -> Reply | None:
    option = heard.option()
    if option is None:
        return None
    intent = _OPTION_INTENTS.get(option, "done")
    if reads_as(heard.words) == "landed":
        intent = "landed"
    return replace(heard.base, intent=intent, choice=option, date=heard.day, confidence=0.95, why=f"picks {option}")


def counted(asked: Asked | None) -> bool:
    """Whether a number alone can only be how many of the one open item."""
    return asked is not None and len(asked.items) == 1 and asked.items[0].target > 1


def _bound(heard: Heard) -> Bound:
    """The reading of the items; what is taken back counts no more."""
    parts = parted(heard.rest, counted=counted(heard.asked))
    if parts is None:
        return with_applied(_read(heard, heard.rest), heard.asked.items, _applied(heard))
    before, after = (_read(heard, part) if part else Bound() for part in parts)
    if after.verdict is None and not after.outcomes and parts[1]:
        return _read(heard, heard.rest)
    return replace(after, outcomes=before.outcomes | after.outcomes) if len(after.outcomes) else after


def _read(heard: Heard, words: str) -> Bound:
    english = in_english(words, heard.base.language, heard.asked)
    if heard.base.addition and (more := added(english, heard.asked.items)) is not None:
        return more
    return bind(english, heard.asked, typed=words)


def _applied(heard: Heard) -> int:
    return sum(activity.count for activity in heard.found if activity.kind == "applied")


def _day_alone(heard: Heard, day: dt.date) -> Bound | None:
    """ "Yesterday" says that it was done, "Friday" that it will be."""
    said = heard.words.strip(" .!")
    if _PAST_DAY.fullmatch(said):
        done: Found = {item.number: "done" for item in heard.asked.items}
        return Bound(done, "done", 0.8, "a day that is past")
    if day > heard.today and len(said.split()) <= 4:
        return Bound({}, "will_do", 0.8, "a day to come")
    return None


def _answer(heard: Heard, bound: Bound) -> Reply:
    outcomes = bound.outcomes
    intent = _intent(heard.asked.items, bound)
    kinds = {item.kind for item in heard.asked.items if item.number in outcomes}
    return replace(
        heard.base,
        intent=intent,
        items=tuple(sorted(outcomes.items())),
        date=heard.day,
        activities=tuple(replace(each, counted=COUNTED_AS.get(each.kind) in kinds) for each in heard.found),
        reason=reason_of(heard.text) if intent in ("not_done", "blocked", "will_do") else "",
        confidence=bound.confidence,
        why=bound.why,
    )


def _intent(items: tuple[Item, ...], bound: Bound) -> Intent:
    if not bound.outcomes:
        return INTENTS[bound.verdict] if bound.verdict else "unclear"
    outcomes = [bound.outcomes.get(item.number) for item in items]
    if all(_whole(item, outcome) for item, outcome in zip(items, outcomes, strict=True)):
        return "done"
    return "not_done" if all(outcome == "not_done" for outcome in outcomes) else "partial"


def _whole(item: Item, outcome: object) -> bool:
    return outcome == "done" or (isinstance(outcome, int) and outcome >= item.target)
