"""One turn while it is being decided: the case so far, and what it says, tells and notes.

Modules that decide take a Draft and add to it; :meth:`Draft.decision` closes it.
This is the only mutable record of core.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, Generic, TypeVar

from msgspec.structs import replace

from core.cadence import in_writing
from core.calls import CALLED, as_call
from core.case import Address, ClientCase, ClosedCheckIn, CoachCase
from core.contract import Contract
from core.message import USEFUL_FOR, Args, Choice, Purpose, Say
from core.turn import Decision, NewInvite, Note, Tell, Told

C = TypeVar("C", ClientCase, CoachCase)


class Draft(Generic[C]):
    """A turn of one case at ``now``."""

    __slots__ = (
        "case",
        "closed",
        "entropy",
        "heard_on",
        "invites",
        "notes",
        "now",
        "said_at",
        "says",
        "signed",
        "spoken",
        "tells",
        "unprompted",
    )

    def __init__(
        self,
        case: C,
        now: dt.datetime,
        heard_on: Address | None = None,
        entropy: str = "",
        said_at: dt.datetime | None = None,
    ) -> None:
        self.case: C = replace(case, turn=case.turn + 1)
        self.now = now
        self.said_at = min(said_at or now, now)
        """When the message of this turn was written: an outage may lie between, and other messages."""
        self.heard_on = heard_on
        """Where the message of this turn came from, and where its answers go."""
        self.entropy = entropy
        """Randomness that came with the stimulus, as hexadecimal characters."""
        self.unprompted = False
        """Nobody wrote just now: what would be an answer is an event, and keeps to sending hours."""
        self.spoken = ""
        """The language the person wrote in just now, where it is clearly not the case's: answers are in it."""
        self.says: list[Say] = []
        self.tells: list[Tell] = []
        self.notes: list[Note] = []
        self.closed: list[ClosedCheckIn] = []
        self.signed: Contract | None = None
        self.invites: list[NewInvite] = []

    def change(self, **fields: Any) -> None:
        """Replace fields of the case."""
        self.case = replace(self.case, **fields)

    def say(
        self,
        sentence: str,
        args: Args | None = None,
        *,
        kind: str = "answer",
        purpose: Purpose = "answer",
        on: Address | None = None,
        choices: tuple[Choice, ...] = (),
        ask: int = 0,
        expires_at: dt.datetime | None = None,
        not_before: dt.datetime | None = None,
        locale: str = "",
        variant: int = 0,
        picture: str = "",
        worded: bool = False,
    ) -> int:
        """Add a message to this case's own person and return its ``n``; -1 when there is no address to say it on."""
        address = self.place_for(kind, on)
        if address is None:
            return -1
        if self.unprompted and purpose == "answer":
            purpose = "event"
        said = Say(
            kind=kind,
            purpose=purpose,
            medium=address.medium,
            address=address.address,
            sentence=sentence,
            locale=locale or self.spoken or self.case.locale,
            args=args or {},
            variant=variant,
            choices=choices,
            ask=ask,
            not_before=not_before,
            expires_at=expires_at or self._of_use_until(purpose, not_before),
            picture=picture,
            worded=worded,
        )
        self.says.append(
            as_call(said, self.case, address)
            if address.medium == "voice" and isinstance(self.case, ClientCase)
            else said
        )
        return len(self.says) - 1

    def place_for(self, kind: str, on: Address | None = None) -> Address | None:
        """Where a message of this kind goes: ``on``, or to where the words of this turn came from.

        A call only asks what a key can answer; the rest is written. What was pressed on a telephone or in a mail is
        answered where the client types, if there is such a place.
        """
        address = on or self.heard_on
        if address is None or isinstance(self.case, CoachCase):
            return address
        if address.medium == "voice" and kind not in CALLED:
            return in_writing(self.case)
        return in_writing(self.case) if address.medium == "email" and on is None else address

    def _of_use_until(self, purpose: Purpose, not_before: dt.datetime | None) -> dt.datetime | None:
        useful = USEFUL_FOR[purpose]
        return None if useful is None else max(self.now, not_before or self.now) + useful

    def another(self: Draft[ClientCase]) -> int:
        """The next wording of a sentence that may come again and again."""
        self.change(variant=self.case.variant + 1)
        return self.case.variant

    def note(self, kind: str, **args: str | int) -> None:
        """Add a line to the record: ids, kinds and numbers only."""
        self.notes.append(Note(kind, args))

    def tell(self, case: str, stimulus: Any) -> None:
        """Hand another case its stimulus."""
        self.tells.append(Tell(case, stimulus))

    def decision(self, wake_at: dt.datetime | None) -> Decision:
        """Close the turn."""
        return Decision(
            case=self.case,
            says=tuple(self.says),
            tells=tuple(self.tells),
            notes=tuple(self.notes),
            closed=tuple(self.closed),
            signed=self.signed,
            invites=tuple(self.invites),
            wake_at=wake_at,
        )


def tell_coach(
    draft: Draft[ClientCase],
    what: str,
    args: Args | None = None,
    *,
    task: str = "",
    urgent: bool = False,
    reply_on: str = "",
    choices: tuple[tuple[str, str], ...] = (),
) -> None:
    """Tell this client's coach something; ``what`` is a sentence of the catalogue that takes ``name``."""
    case = draft.case
    draft.tell(
        case.coach,
        Told(case.id, case.name, what, {"name": case.name, **(args or {})}, task, urgent, reply_on, choices),
    )
