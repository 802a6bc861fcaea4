"""What can happen to a case (the stimuli) and what one turn does (the decision)."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct

from core.case import Case, ClosedCheckIn
from core.contract import Contract
from core.message import Args, Incoming, Medium, Say, SendError, Status
from core.order import Order


class Tick(Struct, frozen=True, tag="tick"):
    """Something is due: everything whose moment has come is handled in one turn."""


class Heard(Struct, frozen=True, tag="heard", omit_defaults=True):
    """A message from the case's own person. ``entropy`` is 32 hexadecimal characters of randomness from the door."""

    incoming: Incoming
    entropy: str = ""
    code: str = ""
    """The invite's or link's code that brought this sender here, already checked and used up by listen."""
    answers_touch: str = ""
    """``turn:n`` of our message that was quoted or whose button was pressed."""


class Receipt(Struct, frozen=True, tag="receipt", omit_defaults=True):
    """What became of message ``n`` of turn ``turn``."""

    turn: int
    n: int
    status: Status
    at: dt.datetime
    error: SendError | None = None
    address: str = ""
    """Where it went, for messages that carried no ask."""
    medium: Medium | None = None


class Invited(Struct, frozen=True, tag="invited", omit_defaults=True):
    """The first stimulus of a client's case that a coach opens; the case is made from it."""

    coach: str
    coach_name: str
    organisation_name: str
    name: str
    program: str
    zone: str
    locale: str
    expires_at: dt.datetime
    medium: Medium | None = None


class Ordered(Struct, frozen=True, tag="ordered", omit_defaults=True):
    """A coach's command about this client, permitted and understood by the coach's case."""

    by: str
    by_name: str
    order: Order
    reply_on: str = ""
    """``medium:address`` where the coach waits for the confirmation."""
    history: tuple[Step, ...] = ()
    """The record, gathered by the turn for orders that tell it (WHY)."""


class Step(Struct, frozen=True, omit_defaults=True):
    """One line of a case's record, for WHY."""

    at: dt.datetime
    kind: str
    args: dict[str, str | int] = {}


class Told(Struct, frozen=True, tag="told", omit_defaults=True):
    """News for a coach's case from a client's: ``what`` names the sentence (``coach-…``), ``task`` opens a task."""

    client: str
    name: str
    what: str
    args: Args = {}
    task: str = ""
    """``call``, ``human``, ``distress``: opens one; ``-call``: closes the open one of that kind."""
    urgent: bool = False
    """At any hour."""
    reply_on: str = ""
    """``medium:address`` when this answers a command; else the coach's first address that is ok."""
    choices: tuple[tuple[str, str], ...] = ()
    """(command, sentence id) offered beside it."""
    picture: str = ""


class Unread(Struct, frozen=True, tag="unread"):
    """A message that the case's own person sent from ``address`` was given up after five tries."""

    medium: Medium
    address: str


Stimulus = Tick | Heard | Receipt | Invited | Ordered | Told | Unread


class Tell(Struct, frozen=True, omit_defaults=True):
    """A stimulus for another case: an inbox row in the same transaction, unique by (organisation, case, turn, n)."""

    case: str
    stimulus: Invited | Ordered | Told | Unread


class Note(Struct, frozen=True, omit_defaults=True):
    """A line for the record: ids, kinds and numbers, never a text, name or number of a person."""

    kind: str
    args: dict[str, str | int] = {}


class NewInvite(Struct, frozen=True, omit_defaults=True):
    """A code that leads its holder to ``case``. Codes are single use and expire; storage keeps their hash."""

    case: str
    codes: tuple[str, ...]
    expires_at: dt.datetime


class Decision(Struct, frozen=True, omit_defaults=True):
    """Everything one turn does."""

    case: Case
    says: tuple[Say, ...] = ()
    tells: tuple[Tell, ...] = ()
    notes: tuple[Note, ...] = ()
    closed: tuple[ClosedCheckIn, ...] = ()
    signed: Contract | None = None
    """A new version of the contract, for its own row."""
    invites: tuple[NewInvite, ...] = ()
    wake_at: dt.datetime | None = None
