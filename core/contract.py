"""The two-sided agreement: commitments of the client, promises of the coach, and proposals to change them."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import Struct

CommitmentKind = Literal[
    "postings", "applications", "follow_up", "thank_you", "outreach", "homework", "club", "meeting", "custom"
]
KINDS: tuple[CommitmentKind, ...] = (
    "postings", "applications", "follow_up", "thank_you", "outreach", "homework", "club", "meeting", "custom",
)  # fmt: skip
Period = Literal["day", "week", "once"]
Side = Literal["client", "coach"]
LARGEST_TARGET = 99


class Plan(Struct, frozen=True, omit_defaults=True):
    """When, where and how a commitment is carried out, in the client's own words; empty until asked."""

    words: str = ""


class Commitment(Struct, frozen=True, omit_defaults=True):
    """What the client will do: ``target`` times a ``period``, or once by ``due``. ``text`` names a ``custom`` one."""

    id: int
    kind: CommitmentKind
    target: int = 1
    period: Period = "week"
    due: dt.date | None = None
    text: str = ""
    plan: Plan = Plan()
    least: int = 0
    """Range of a template's number: a counter-offer inside it needs nobody's yes. 0 and 0: the target alone."""
    most: int = 0
    done: int = 0
    """Counted in the period that began on ``since``."""
    since: dt.date | None = None
    not_done_in_row: int = 0
    dropped: bool = False
    """Resting after a comeback, until it returns by proposal."""


class Promise(Struct, frozen=True, omit_defaults=True):
    """What the coach will do."""

    id: int
    text: str
    due: dt.date | None = None
    done_at: dt.datetime | None = None


class Terms(Struct, frozen=True, omit_defaults=True):
    """What both sides agree on. ``days`` are weekdays of check-ins in ``steady`` (Monday is 0)."""

    commitments: tuple[Commitment, ...] = ()
    promises: tuple[Promise, ...] = ()
    days: tuple[int, ...] = (0, 3)
    at: dt.time = dt.time(10)
    review_on: dt.date | None = None


class Contract(Struct, frozen=True, omit_defaults=True):
    """One version of the terms and when each side agreed to it."""

    version: int
    terms: Terms
    client_agreed_at: dt.datetime
    coach_agreed_at: dt.datetime
    client_words: str = ""
    """What the client typed to sign: a name or AGREE."""


class Proposal(Struct, frozen=True, omit_defaults=True):
    """A change that waits for the other side's yes: the whole new ``terms``; ``about`` names what changes."""

    id: int
    by: Side
    about: str
    """``commitment:3``, ``commitment:3,4`` for several at once, ``return`` (of what rested after a comeback)."""
    terms: Terms
    proposed_at: dt.datetime
