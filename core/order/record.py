"""The records of a coach's command: what was understood, what was wrong with it, who it might be about."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import Struct

from core.case import Known, Stage
from core.contract import CommitmentKind, Period
from core.message import Args, Choice, Phrase

OrderKind = Literal[
    "invite", "contract", "commit", "promise", "clients", "client", "called", "why", "plan",
    "pause", "resume", "go", "note", "landed", "deputy", "help",
]  # fmt: skip
CallOutcome = Literal["", "reached", "voicemail", "no"]


class Order(Struct, frozen=True, tag="order", omit_defaults=True):
    """A command understood. Only what its ``kind`` needs is filled."""

    kind: OrderKind
    client: str = ""
    """The client's case id; for ``invite`` of someone who was invited before and gets fresh codes, else empty."""
    commitment: CommitmentKind | None = None
    target: int = 1
    period: Period = "week"
    due: dt.date | None = None
    until: dt.date | None = None
    text: str = ""
    """The coach's words: a custom commitment (or a detail of another kind), a promise, a note, an invited name, a
    deputy's name."""
    plan: str = ""
    """When and where a commitment is to be done, as the coach put it."""
    outcome: CallOutcome = ""
    program: str = ""
    locale: str = ""
    zone: str = ""
    template: str = ""
    remove: int = 0
    """Id of the commitment or promise to end."""
    done: int = 0
    """Id of the promise that is kept."""
    stage: Stage | Literal["", "calls"] = ""
    """Which clients to list."""
    page: int = 1
    topic: str = ""
    """The command that help is wanted for."""


class Problem(Struct, frozen=True, omit_defaults=True):
    """A command that cannot be carried out: the sentence that says what was understood, what is missing, an example."""

    sentence: str
    args: Args = {}
    choices: tuple[Choice, ...] = ()
    """Whole commands that mend it; the value of each is the command."""


class Ambiguous(Struct, frozen=True):
    """A command that could be about several clients. ``typed`` is the name as it was written."""

    typed: str
    clients: tuple[Known, ...]
    line: str
    """The command with ``{client}`` where the name stood: put a case id there and it is clear."""


def missing(command: str, what: str, example: str, name: str = "") -> Problem:
    """What was understood (``command``, perhaps for client ``name``), what is missing, and one example."""
    understood = Phrase("coach_got_client", {"command": command, "name": name}) if name else command
    args: Args = {"understood": understood, "missing": Phrase(f"coach_lacks_{what}"), "example": example}
    return Problem("coach_missing", args)
