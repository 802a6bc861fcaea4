"""A text against the open ask: an option picked, or what it says about each item."""

from __future__ import annotations

import datetime as dt
import re
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from core.reply.activities import activities
from core.reply.choice import chosen
from core.reply.dates import dated
from core.reply.free import reads_as
from core.reply.grammar import Bound, bind
from core.reply.numbered import Found
from core.reply.reason import reason_of
from core.reply.records import Activity, Asked, Intent, Item, Outcome, Reply
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
_PAST_DAY = re.compile(r"(?:yesterday|last \w+|this morning|on \w+day last week|the day before yesterday|\w+ \w+ ago)")


class Heard(Struct, frozen=True):
    """One text in the forms that the stages need: as typed, canonical with digits; ``base`` holds what is known."""

    text: str
    words: str
    asked: Asked
    locale: str
    now: dt.datetime
    zone: str
    base: Reply

    def day(self) -> dt.date | None:
        """The day that is named."""
        return self.day_and_words()[0]

    def day_and_words(self) -> tuple[dt.date | None, str]:
        """The day that is named, and the words without it, so that its digits are nobody's count."""
        found = dated(self.words, self.now, self.zone, self.locale, numeric=not self.asked.items)
        if found is None:
            return None, self.words
        day, start, end = found
        if not re.search(r"\d", self.words[start:end]):
            return day, self.words
        return day, f"{self.words[:start].rstrip()} {self.words[end:].lstrip()}".strip()

    def activities(self) -> tuple[Activity, ...]:
        """What is reported."""
        return activities(self.text, self.now, self.zone, self.locale, numeric=not self.asked.items)

    def option(self) -> str | None:
        """The option that is picked."""
        return chosen(self.text, self.words, self.asked) if self.asked.options else None

    def outcomes(self) -> tuple[tuple[int, Outcome], ...]:
        """What is said of the items, beside anything else."""
        bound = bind(self.day_and_words()[1], self.asked) if self.asked.items else Bound()
        return tuple(sorted(bound.outcomes.items()))


def answer(heard: Heard) -> Reply | None:
    """The reading bound to the open ask; None when there is none or the text does not answer it."""
    if heard.asked.options:
        return _option(heard)
    if not heard.asked.items or reads_as(heard.words) in ("landed", "pause", "question"):
        return None
    day, words = heard.day_and_words()
    found = heard.activities()
    bound = _by_activity(heard.asked.items, found) or bind(words, heard.asked)
    if day is not None and bound.verdict is None and not bound.outcomes:
        bound = _day_alone(heard, day) or bound
    if bound.verdict is None and not bound.outcomes:
        return None
    return _answer(heard, bound, day, found)


def _option(heard: Heard) -> Reply | None:
    option = heard.option()
    if option is None:
        return None
    intent = _OPTION_INTENTS.get(option, "done")
    return replace(heard.base, intent=intent, choice=option, date=heard.day(), confidence=0.95, why=f"picks {option}")


def _by_activity(items: tuple[Item, ...], found: tuple[Activity, ...]) -> Bound | None:
    """ "Applied to Acme and Initech" answers the open applications."""
    count = sum(activity.count for activity in found if activity.kind == "applied")
    if len(items) != 1 or items[0].kind != "applications" or not count:
        return None
    return Bound({items[0].number: count}, None, 0.85, "what was applied to, counted")


def _day_alone(heard: Heard, day: dt.date) -> Bound | None:
    """ "Yesterday" says that it was done, "Friday" that it will be."""
    said = heard.words.strip(" .!")
    if _PAST_DAY.fullmatch(said):
        done: Found = {item.number: "done" for item in heard.asked.items}
        return Bound(done, "done", 0.8, "a day that is past")
    if day > heard.now.astimezone(ZoneInfo(heard.zone)).date() and len(said.split()) <= 4:
        return Bound({}, "will_do", 0.8, "a day to come")
    return None


def _answer(heard: Heard, bound: Bound, day: dt.date | None, found: tuple[Activity, ...]) -> Reply:
    outcomes = bound.outcomes
    intent = _intent(heard.asked.items, bound)
    counted = any(item.kind == "applications" and item.number in outcomes for item in heard.asked.items)
    return replace(
        heard.base,
        intent=intent,
        items=tuple(sorted(outcomes.items())),
        date=day,
        activities=tuple(replace(each, counted=counted and each.kind == "applied") for each in found),
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
