"""What is open for a person, and what their words say about it."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import Struct

Intent = Literal[
    "done",
    "not_done",
    "partial",
    "will_do",
    "pause",
    "blocked",
    "needs_human",
    "landed",
    "opt_out",
    "help",
    "greeting",
    "activity",
    "question",
    "unclear",
]
Outcome = Literal["done", "not_done"] | int


class Item(Struct, frozen=True):
    """One numbered line of an ask: its number as shown, the commitment's kind, how many are wanted."""

    number: int
    kind: str
    target: int = 1


class Asked(Struct, frozen=True):
    """The open ask. ``form`` is ``yes_no``, ``count``, ``list`` or ``choice``; ``options`` are ids in shown order."""

    items: tuple[Item, ...] = ()
    form: str = "yes_no"
    options: tuple[str, ...] = ()


class Activity(Struct, frozen=True):
    """Something reported: ``who`` as typed ("" when nobody is named), ``count`` of them, a day and time if said.

    ``counted`` tells that an item of the same reply holds this count already.
    """

    kind: Literal["applied", "interview", "met"]
    who: str = ""
    count: int = 1
    date: dt.date | None = None
    time: dt.time | None = None
    counted: bool = False


class Reply(Struct, frozen=True):
    """A reading of a text.

    With options, ``choice`` is the one picked, and ``intent`` is ``done`` for any of them but these: ``not_done`` for
    no and not now, ``landed``, ``needs_human``.

    ``items`` pairs an item's number with ``done``, ``not_done`` or a count; items that nothing was said about are
    left out. ``keyword`` is the English upper-case id whatever language was typed, ``argument`` the words after it.
    ``reason`` holds the person's own words for a not-done or for what is in the way. ``correction`` tells that the
    text takes back something said in it or before; ``items`` are as corrected. ``addition`` tells that it adds to an
    answer ("and 2 also"), ``foreign`` that it is clearly in ``language``, which is not the person's. ``plain`` is the
    text's bare yes or no, which reports nothing: consent needs one. ``confidence`` runs from 0 to 1.
    ``why`` is for people.
    """

    intent: Intent
    items: tuple[tuple[int, Outcome], ...] = ()
    keyword: str | None = None
    keyword_language: str | None = None
    argument: str = ""
    choice: str | None = None
    date: dt.date | None = None
    activities: tuple[Activity, ...] = ()
    distress: bool = False
    auto_reply: bool = False
    wrong_number: bool = False
    reason: str = ""
    correction: bool = False
    plain: Literal["", "yes", "no"] = ""
    addition: bool = False
    foreign: bool = False
    language: str = "en"
    confidence: float = 0.0
    why: str = ""
