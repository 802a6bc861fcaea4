"""Labelled replies: lines of ``tests/replies/*.jsonl``, and how a reading of one is judged.

A file is called ``<language>.<half>.jsonl``. The labels say what the person means, whatever is answered today;
``docs/replies.md`` tells what they hold.
"""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

import msgspec
from msgspec import Struct

from core.reply import Activity, Asked, Intent, Item, Outcome, Reply, understand

LANGUAGES = ("en", "fr", "es")
HALVES = ("building", "held_out")
FOLDER = Path(__file__).parents[1] / "tests" / "replies"
COACHES = ("Kim",)
"""Whom the lines may ask for by name."""
_OPEN = ("partial", "will_do", "blocked", "pause", "needs_human", "question")
"""Under these an item that the line leaves out may as well be read as not done."""


class Ask(Struct, frozen=True, forbid_unknown_fields=True):
    """What is open, as JSON has it: items are [number, kind, target]."""

    items: tuple[tuple[int, str, int], ...]
    form: Literal["yes_no", "count", "list", "choice"]
    options: tuple[str, ...] = ()


class Told(Struct, frozen=True, forbid_unknown_fields=True):
    """An activity that is reported; ``who`` is "" when nobody is named."""

    kind: Literal["applied", "interview", "met"]
    who: str = ""
    count: int = 1
    date: dt.date | None = None


class Line(Struct, frozen=True, forbid_unknown_fields=True, dict=True):
    """One labelled reply.

    ``also`` holds other intents that a fair reader could give; ``loose`` names fields that are not judged.
    """

    text: str
    asked: Ask | None
    now: dt.datetime
    zone: str
    locale: str
    intent: Intent
    items: dict[str, Outcome]
    date: dt.date | None
    activities: tuple[Told, ...]
    distress: bool
    choice: str | None = None
    auto_reply: bool = False
    wrong_number: bool = False
    also: tuple[Intent, ...] = ()
    loose: tuple[Literal["items", "date"], ...] = ()
    note: str = ""

    @cached_property
    def open(self) -> Asked | None:
        """The ask as core takes it."""
        if self.asked is None:
            return None
        return Asked(tuple(Item(*item) for item in self.asked.items), self.asked.form, self.asked.options)

    @property
    def today(self) -> dt.date:
        return self.now.astimezone(ZoneInfo(self.zone)).date()

    @property
    def intents(self) -> tuple[Intent, ...]:
        return (self.intent, *self.also)

    @property
    def dated(self) -> bool:
        """Whether a day from today on is named that every reader would find."""
        return self.date is not None and self.date >= self.today and "date" not in self.loose

    @property
    def dateless(self) -> bool:
        return self.date is None and "date" not in self.loose


def load(folder: Path, language: str, half: str) -> tuple[Line, ...]:
    """The lines of one file, none when it is not there. Raises msgspec.ValidationError for a wrong line."""
    path = folder / f"{language}.{half}.jsonl"
    if not path.exists():
        return ()
    return tuple(msgspec.json.decode(line, type=Line) for line in path.read_bytes().splitlines())


def read(line: Line, text: str | None = None) -> Reply:
    """The reading of a line, or of ``text`` in its place."""
    said = line.text if text is None else text
    return understand(said, line.open, locale=line.locale, now=line.now, zone=line.zone, names=COACHES)


def intent_right(line: Line, reply: Reply) -> bool:
    """Beside distress the intent matters to nobody: what counts is that it was found."""
    return reply.distress if line.distress else reply.intent in line.intents


def items_right(line: Line, reply: Reply) -> bool:
    """Whether each item is recorded as meant, and the option picked as meant.

    What a line leaves out may be read as not done where the line is of something not done yet, or done in part.
    """
    got, meant = _recorded(line, reply), _meant(line)
    if "items" in line.loose or (line.distress and not got):
        return True
    if reply.intent != line.intent and reply.intent in line.also:
        whole = reply.intent if reply.intent in ("done", "not_done") else None
        return got in (meant, {}, {number: _count(whole, target) for number, target in _targets(line).items() if whole})
    if line.intent in _OPEN:
        got = {number: count for number, count in got.items() if count or number in meant}
    if line.intent in _OPEN and line.intent != "partial":
        got |= {number: 0 for number, count in meant.items() if not count and number not in got}
    return got == meant and reply.choice == line.choice


def right(line: Line, reply: Reply) -> bool:
    return intent_right(line, reply) and items_right(line, reply)


def flipped(line: Line, reply: Reply) -> bool:
    """Whether a yes was read as a no or a no as a yes: an item, or the whole."""
    meant, got = _meant(line), _recorded(line, reply)
    if any((meant[n] > 0) != (got[n] > 0) for n in meant.keys() & got.keys()):
        return True
    return {line.intent, reply.intent} == {"done", "not_done"} and reply.intent not in line.also


def false_done(line: Line, reply: Reply) -> bool:
    """Whether more is recorded as done than was said, or an option is picked as done that was not meant."""
    if "items" in line.loose or reply.intent in line.also:
        return False
    meant = _meant(line)
    picked = reply.choice is not None and reply.intent == "done" and line.choice != reply.choice
    return picked or any(count > meant.get(n, 0) for n, count in _recorded(line, reply).items())


def misread(line: Line, reply: Reply) -> bool:
    """Whether what is no yes and no no was read as one."""
    answers = "items" in line.loose or line.items or {"done", "not_done", "partial"} & set(line.intents)
    return not answers and reply.intent in ("done", "not_done")


def abstained(line: Line, reply: Reply) -> bool:
    """Whether the bot would ask again where the line has something to say."""
    return reply.intent == "unclear" and "unclear" not in line.intents


def date_right(line: Line, reply: Reply) -> bool:
    return line.date in {reply.date, *(activity.date for activity in reply.activities)}


def date_made_up(line: Line, reply: Reply) -> bool:
    return line.dateless and (reply.date is not None or any(a.date for a in reply.activities))


def activities_right(line: Line, reply: Reply) -> bool:
    """Whether each report of the line is found once, with the name that was typed somewhere in its name."""
    left = list(reply.activities)
    for told in line.activities:
        here = [one for one in left if (one.kind, one.count) == (told.kind, told.count) and _named(told, one)]
        if not here:
            return False
        left.remove(here[0])
    return not left


def _named(told: Told, found: Activity) -> bool:
    return bool(found.who) == bool(told.who) and _bare(told.who) in _bare(found.who)


def _bare(name: str) -> str:
    small = {"the", "la", "le", "el", "los", "las", "les"}
    words = name.casefold().replace("’", "'").removeprefix("l'").split()
    return " ".join(word for word in words if word not in small)


def _targets(line: Line) -> dict[int, int]:
    return {number: target for number, _, target in line.asked.items} if line.asked else {}


def _count(outcome: Outcome | None, target: int) -> int:
    """An outcome as a count: done is the whole target, not done is 0."""
    return outcome if isinstance(outcome, int) else target if outcome == "done" else 0


def _meant(line: Line) -> dict[int, int]:
    targets = _targets(line)
    return {int(number): _count(outcome, targets.get(int(number), 1)) for number, outcome in line.items.items()}


def _recorded(line: Line, reply: Reply) -> dict[int, int]:
    targets = _targets(line)
    return {number: _count(outcome, targets.get(number, 1)) for number, outcome in reply.items}
