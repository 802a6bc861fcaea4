"""Clients of the demo: people with different lives, who act by rules when a message reaches them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import ClassVar

from bot.demo.client import Client, items_of, week_so_far
from bot.demo.records import Message, Person
from bot.demo.world import World


class Maya(Client):
    """Diligent, by Telegram: answers within an hour or two, and tells what she did unasked."""

    person = Person("maya", "Maya", "America/Toronto", (("telegram", "1001"),))
    NEWS = (
        (2, "applied to Acme"),
        (6, "met Bob Hart for coffee, he knows people at Northwind"),
        (9, "applied to Northwind and Fabrikam"),
        (16, "applied to Contoso"),
        (22, "interview with Northwind on Thursday at 2pm!"),
        (30, "met Priya from the alumni club"),
        (37, "applied to Tailspin"),
        (44, "second interview at Northwind next week"),
        (50, "applied to Litware"),
    )

    def answer(self, message: Message) -> tuple[float, str]:
        return self.minutes(8, 110), self.reports(message, week_so_far(message) * self.random.uniform(0.85, 1.1))

    def lives(self, signed: dt.datetime) -> None:
        for days, news in self.NEWS:
            self.writes_after(days * 24 * 60 + self.minutes(60, 240), news)


class Sam(Client):
    """Telegram and SMS. Quiet after the first days; low power; one word on a light touch brings him back."""

    person = Person("sam", "Sam", "America/Toronto", (("telegram", "1002"), ("sms", "+16475550102")))
    words: ClassVar[dict[str, str]] = {"join_second_sms": "647 555 0102"}
    ANSWERS_FIRST = 6
    back = False

    def answer(self, message: Message) -> tuple[float, str] | None:
        if self.back:
            return self.minutes(30, 150), self.reports(message, 0.8)
        if self.answered >= self.ANSWERS_FIRST:
            return None
        return self.minutes(60, 230), self.random.choice(("1: 1", "not much yet", "no, sorry", "2: 1"))

    def quiet_touch(self, message: Message) -> tuple[float, str]:
        self.back = True
        return self.minutes(3.6, 4.3) * 24 * 60, "hello"


class Daniel(Client):
    """By SMS only, from another zone; answers when he gets to it."""

    person = Person("daniel", "Daniel", "America/Vancouver", (("sms", "+16045550103"),))
    words: ClassVar[dict[str, str]] = {
        "contract_item": "yes, evenings at home",
        "contract_item_range": "yes, evenings at home",
        "not_done_twice": "2",
    }
    _mood = "now"

    def answer(self, message: Message) -> tuple[float, str] | None:
        if message.kind == "check_in":
            self._mood = self.random.choice(("busy", "busy", "later", "now", "now"))
        if self._mood == "busy" or (self._mood == "later" and message.kind == "check_in"):
            return None
        share = week_so_far(message) * self.random.choice((0.0, 0.4, 0.7, 1.0))
        return self.minutes(20, 200), self.reports(message, share) if share else "no, nothing yet, sorry"


class Lea(Client):
    """In French, by Telegram: needs a pause after three weeks, and comes back from it."""

    person = Person("lea", "Léa", "America/Toronto", (("telegram", "1004"),))
    words: ClassVar[dict[str, str]] = {
        **dict.fromkeys(("consent", "join_name", "join_zone", "join_hour"), "Oui"),
        **dict.fromkeys(("contract_item", "contract_item_range", "proposal_from_coach", "comeback_return"), "Oui"),
        "join_second_sms": "Non",
    }
    PAUSES_AFTER = dt.timedelta(days=20)
    FRENCH_PLANS = ("le matin, à la bibliothèque", "mardi et jeudi après-midi", "le vendredi, par téléphone")

    def __init__(self, world: World, seed: int) -> None:
        super().__init__(world, seed)
        self._plans = list(self.FRENCH_PLANS)

    def answer(self, message: Message) -> tuple[float, str]:
        items = items_of(message.say)
        share = week_so_far(message)
        if len(items) == 1 and items[0][1] == 1:
            return self.minutes(20, 180), "oui" if share > 0.5 else "non"
        said = [(number, min(target, round(target * share))) for number, target in items]
        one_line = len(said) == 1
        return self.minutes(20, 180), ", ".join(f"{count}" if one_line else f"{n}: {count}" for n, count in said)

    def lives(self, signed: dt.datetime) -> None:
        self.writes_after(self.PAUSES_AFTER.total_seconds() / 60 + self.minutes(30, 90), "PAUSE")

    def _said(self, message: Message) -> str | None:
        # The first of the three buttons carries on.
        return message.buttons[0] if message.sentence == "still_paused" and message.buttons else super()._said(message)


class Tom(Client):
    """By Telegram; lands a job in the sixth week."""

    person = Person("tom", "Tom", "America/Toronto", (("telegram", "1005"),))
    LANDS_AFTER = dt.timedelta(days=35)

    def answer(self, message: Message) -> tuple[float, str]:
        return self.minutes(15, 160), self.reports(message, week_so_far(message) * self.random.uniform(0.6, 1.0))

    def lives(self, signed: dt.datetime) -> None:
        self.writes_after(self.LANDS_AFTER.total_seconds() / 60 - 20 * 60, "third interview at Contoso tomorrow")
        self.writes_after(self.LANDS_AFTER.total_seconds() / 60 + self.minutes(60, 300), "I got the job!!")


class Ana(Client):
    """By SMS; answers for two weeks, then wants no more texts."""

    person = Person("ana", "Ana", "America/Winnipeg", (("sms", "+12045550106"),))
    words: ClassVar[dict[str, str]] = {
        "join_zone": "Winnipeg",
        "join_hour": "2pm",
        "contract_item": "yes, after lunch",
        "contract_item_range": "yes, after lunch",
    }
    STOPS_AFTER = dt.timedelta(days=15)

    def answer(self, message: Message) -> tuple[float, str]:
        return self.minutes(10, 200), self.reports(message, week_so_far(message) * self.random.uniform(0.3, 0.9))

    def lives(self, signed: dt.datetime) -> None:
        self.writes_after(self.STOPS_AFTER.total_seconds() / 60 + self.minutes(30, 90), "STOP")


EVERYBODY: Sequence[type[Client]] = (Maya, Sam, Daniel, Lea, Tom, Ana)
