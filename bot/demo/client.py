"""What the demo's clients have in common: they join, and act by rules when a message reaches them."""

from __future__ import annotations

import datetime as dt
import random
from typing import ClassVar
from zoneinfo import ZoneInfo

from bot.demo.records import Message, Person
from bot.demo.world import World
from core.message import Arg, Medium, Phrase, Say

Item = tuple[int, int]
"""A line of a check-in: its number, and how many are wanted."""

WAKES, SLEEPS = dt.time(8, 10), dt.time(21, 30)
JOINING = {
    "consent": "Yes",
    "join_name": "Yes",
    "join_zone": "Yes",
    "join_hour": "Yes",
    "join_second_sms": "No",
    "join_second_telegram": "No",
    "second_confirm": "YES",
    "contract_item": "Yes",
    "contract_item_range": "Yes",
    "shall_we_go_on": "Yes, let's",
    "proposal_from_coach": "Yes",
    "comeback_return": "Yes",
    "found_work_confirm": "Yes",
    "still_paused": "Carry on",
    "not_done_twice": "Make it smaller",
}
"""What everybody says to a question, unless they have words of their own: a button's label, or typed."""
ASKED_AGAIN = frozenset({"clarify_yes_no", "clarify_count", "clarify_list"})
PLANS = (
    "Tuesday and Thursday mornings, at the library",
    "after lunch, at the kitchen table",
    "Fridays at ten, by phone",
)


class Client:
    """Somebody who says yes to joining, and then does as :meth:`answer` says."""

    person: ClassVar[Person]
    words: ClassVar[dict[str, str]] = {}
    """Words of their own for a question, by its sentence."""
    typing = (10, 90)
    """Seconds to answer a question of the joining dialogue."""

    def __init__(self, world: World, seed: int) -> None:
        self.world = world
        self.random = random.Random(f"{seed}: {self.person.id}")
        self.check_ins = 0
        """How many reached this person."""
        self.answered = 0
        self._waiting = 0
        self._plans = list(PLANS)

    # What a life consists of

    def answer(self, message: Message) -> tuple[float, str] | None:
        """What is said to a check-in or nudge, after how many minutes; None for nothing."""
        raise NotImplementedError

    def quiet_touch(self, message: Message) -> tuple[float, str] | None:
        """The same for a light touch."""

    def lives(self, signed: dt.datetime) -> None:
        """Plan what this person does unasked, once signed."""

    # What happens

    def invited(self, link: str, code: str) -> None:
        """The coach passed the invitation on: open it within the hour."""
        medium = self.person.addresses[0][0]
        text = f"/start {link.rpartition('=')[2]}" if medium == "telegram" else code
        self.writes_after(self.minutes(15, 55), text, medium)

    def hears(self, message: Message) -> None:
        """A message arrived on this person's telephone."""
        if message.person != self.person.id or message.direction == "in":
            return
        if message.kind in {"check_in", "nudge"} or message.sentence in ASKED_AGAIN:
            self._asked(message, self.answer(message))
        elif message.kind == "light_touch":
            self._asked(message, self.quiet_touch(message))
        elif message.sentence == "signed":
            self.lives(message.at)
        elif (said := self._said(message)) is not None:
            seconds = self.random.uniform(*self.typing) if message.kind == "joining" else self.minutes(4, 40) * 60
            self._replies(message, seconds / 60, said)

    def _asked(self, message: Message, said: tuple[float, str] | None) -> None:
        self.check_ins += message.kind == "check_in"
        if said is None or self._waiting:
            return
        self._waiting += 1
        self.answered += 1
        self._replies(message, *said)

    def _said(self, message: Message) -> str | None:
        if message.sentence == "join_language":
            return {"en": "English", "fr": "Français"}[message.say.locale if message.say else "en"]
        if message.sentence == "contract_plan_ask":
            return self._plans.pop(0)
        if message.sentence == "contract_summary":
            return self.person.name
        if message.sentence == "clarify_which":
            return message.buttons[0] if message.buttons else "1"
        if message.sentence == "smaller_how_many":
            return str(argument(message.say, "most"))
        return self.words.get(message.sentence) or JOINING.get(message.sentence)

    def _replies(self, message: Message, minutes: float, text: str) -> None:
        """Press the button of that name, or type."""
        labels = {label.casefold(): label for label in message.buttons}
        at = self.awake(self.world.now + dt.timedelta(minutes=minutes))
        button = labels.get(text.casefold())

        async def act() -> None:
            self._waiting = 0
            if button is not None:
                await self.world.presses(self.person.id, button)
            else:
                await self.world.writes(self.person.id, text, message.medium)

        self.world.plan(at, act)

    def writes_after(self, minutes: float, text: str, medium: Medium | None = None) -> None:
        """Plan to write unasked."""
        at = self.awake(self.world.now + dt.timedelta(minutes=minutes))

        async def act() -> None:
            await self.world.writes(self.person.id, text, medium or self.person.addresses[0][0])

        self.world.plan(at, act)

    # What it is made of

    def minutes(self, least: float, most: float) -> float:
        return self.random.uniform(least, most)

    def awake(self, at: dt.datetime) -> dt.datetime:
        """``at``, or the next morning when that is in the night."""
        there = at.astimezone(ZoneInfo(self.person.zone))
        if WAKES <= there.time() <= SLEEPS:
            return at
        morning = there.date() + dt.timedelta(days=there.time() > SLEEPS)
        return dt.datetime.combine(morning, WAKES, there.tzinfo) + dt.timedelta(minutes=self.minutes(0, 40))

    def reports(self, message: Message, share: float) -> str:
        """An answer in counts, with ``share`` of everything done."""
        items = items_of(message.say)
        counts = [(number, target, min(target, round(target * share))) for number, target in items]
        if all(count == target for _, target, count in counts):
            return self.random.choice(("all done", "all of it", "ALL") if len(counts) > 1 else ("done", "yes, done"))
        if len(counts) > 1:
            return ", ".join(_in_words(*each) for each in counts)
        _, target, count = counts[0]
        if target == 1:
            return "not yet"
        return self.random.choice((f"{count}", f"{count} so far", f"did {count} of {target}"))


def _in_words(number: int, target: int, count: int) -> str:
    if count == target:
        return f"{number} done"
    return f"{number}: {count}" if count else f"{number} not yet"


def items_of(say: Say | None) -> list[Item]:
    """The lines of a check-in."""
    if say is None:
        return []
    listed = say.args.get("items")
    if isinstance(listed, list):
        return [(_number(line.args.get("number")), _target(line.args.get("what"))) for line in listed]
    return [(1, _target(say.args.get("item")))]


def _target(what: Arg | None) -> int:
    return _number(what.args.get("count")) if isinstance(what, Phrase) else 1


def _number(value: Arg | None) -> int:
    return value if isinstance(value, int) else 1


def argument(say: Say | None, name: str) -> str | int:
    """One plain argument of a sentence; empty when it is not there."""
    value = say.args.get(name) if say else None
    return value if isinstance(value, str | int) else ""


def week_so_far(message: Message) -> float:
    """How much of the week that a check-in asks about is over, from 0 to 1."""
    if argument(message.say, "week") == "last":
        return 1.0
    return min(1.0, (message.at.weekday() + 1) / 5)
