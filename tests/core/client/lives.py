"""A client's life without database or network: stimuli in, everything that was said with its moment out.

Receipts come back at once unless a test makes an address fail; ticks happen when the case asks for them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from itertools import count
from typing import Literal

import msgspec

from core.case import Address, ClientCase, ClosedCheckIn, Program
from core.contract import Commitment, Contract, Promise, Terms
from core.decide import decide
from core.message import Incoming, Medium, Say, SendError, Status
from core.order import Order
from core.turn import Decision, Heard, Ordered, Receipt, Stimulus, Tick, Told

UTC = dt.UTC
START = dt.datetime(2026, 1, 5, 15, 30, tzinfo=UTC)
"""A Monday, 10:30 in Toronto."""
CHAT, NUMBER = "1001", "+14165550123"
TERMS = Terms(
    commitments=(
        Commitment(1, "applications", 5, least=2, most=8),
        Commitment(2, "thank_you", 1),
        Commitment(3, "outreach", 3),
    ),
    promises=(Promise(1, "Read your résumé"),),
)

Fate = Callable[[Say], SendError | None]


def delivered(say: Say) -> SendError | None:
    """Everything arrives."""
    return None


def signed_client(
    *,
    now: dt.datetime = START,
    zone: str = "America/Toronto",
    region: str = "CA-ON",
    media: tuple[Medium, ...] = ("telegram", "sms"),
    terms: Terms = TERMS,
    locale: str = "en",
    program: Program | None = None,
) -> ClientCase:
    """A client who signed at ``now``, with a consented address for each of ``media``."""
    where: dict[Medium, str] = {"telegram": CHAT, "sms": NUMBER}
    return ClientCase(
        organisation="default",
        id="c-maya",
        turn=1,
        name="Maya",
        coach="k-kim",
        coach_name="Kim",
        organisation_name="Bright Paths",
        zone=zone,
        stage="early",
        stage_since=now,
        locale=locale,
        program=program or Program(region=region),
        addresses=tuple(Address(m, where[m], f"{m}:us", "ok", now, now) for m in media),
        ladder=media,
        contract=Contract(1, terms, now, now, "Maya"),
        signed_at=now,
        checked_on=None,
    )


class Life:
    """One case and what it did. ``said`` holds (moment, message); ``told`` what its coach was told."""

    def __init__(self, case: ClientCase, now: dt.datetime = START, fate: Fate = delivered) -> None:
        self.case, self.now, self.fate = case, now, fate
        self.said: list[tuple[dt.datetime, Say]] = []
        self.touches: list[str] = []
        """``turn:n`` of each message of ``said``, as whoever quotes it hands it in."""
        self.told: list[tuple[dt.datetime, Told]] = []
        self.closed: dict[int, ClosedCheckIn] = {}
        self.stages: list[tuple[dt.datetime, str]] = [(now, case.stage)]
        self.wake_at: dt.datetime | None = None
        self._ids = count(1)
        self.apply(Tick())

    def apply(self, stimulus: Stimulus) -> Decision:
        """One turn; the case goes through its JSON document, as in storage."""
        decision = decide(self.case, stimulus, self.now)
        assert isinstance(decision.case, ClientCase)
        self.case = msgspec.json.decode(msgspec.json.encode(decision.case), type=ClientCase)
        assert self.case == decision.case
        self.wake_at = decision.wake_at
        if self.case.stage != self.stages[-1][1]:
            self.stages.append((self.now, self.case.stage))
        self.said.extend((self.now, say) for say in decision.says)
        self.touches.extend(f"{decision.case.turn}:{n}" for n in range(len(decision.says)))
        self.told.extend((self.now, t.stimulus) for t in decision.tells if isinstance(t.stimulus, Told))
        self.closed.update({c.number: c for c in decision.closed})
        for n, say in enumerate(decision.says):
            self._receipt(decision, n, say)
        return decision

    def _receipt(self, decision: Decision, n: int, say: Say) -> None:
        if say.purpose != "ask" and not say.ask:
            return
        error = self.fate(say)
        status: Status = "failed" if error else "sent"
        self.apply(Receipt(decision.case.turn, n, status, self.now, error, say.address))

    def until(self, moment: dt.datetime) -> None:
        """Let time pass, with a tick whenever the case asks for one."""
        for _ in range(2000):
            due = self.wake_at
            if due is None or due > moment:
                self.now = max(self.now, moment)
                return
            assert due >= self.now, f"{due} is before {self.now}: the case would be parked"
            self.now = due
            self.apply(Tick())
            assert self.wake_at is None or self.wake_at > self.now, "a tick left something due"
        raise AssertionError("the case never rests")

    def days(self, number: float) -> None:
        """Let days pass."""
        self.until(self.now + dt.timedelta(days=number))

    def hears(self, text: str, medium: Medium = "telegram", **more: str) -> Decision:
        """The client writes."""
        sender = CHAT if medium == "telegram" else NUMBER
        incoming = Incoming(str(next(self._ids)), f"{medium}:us", medium, sender, self.now, text)
        return self.apply(Heard(incoming, "0123456789abcdef" * 2, **more))

    def presses(self, button: str, which: int = -1) -> Decision:
        """The client presses a button of the newest message that has it, or of the ``which``-th (from the end)."""
        shown = [
            t for t, (_, say) in zip(self.touches, self.said, strict=True) if button in {c.value for c in say.choices}
        ]
        kind: Literal["button"] = "button"
        incoming = Incoming(str(next(self._ids)), "telegram:us", "telegram", CHAT, self.now, kind=kind, button=button)
        return self.apply(Heard(incoming, "0123456789abcdef" * 2, answers_touch=shown[which]))

    def ordered(self, order: Order) -> Decision:
        """The coach commands."""
        return self.apply(Ordered("k-kim", "Kim", order, "telegram:9"))

    @property
    def stage(self) -> str:
        """The case's stage now."""
        return self.case.stage

    @property
    def decided(self) -> list[Say]:
        """What was said, without its moments."""
        return [say for _, say in self.said]

    def kinds(self, since: dt.datetime | None = None) -> list[str]:
        """Kinds of what was said, in order."""
        return [say.kind for at, say in self.said if since is None or at > since]

    def news(self) -> list[str]:
        """What the coach was told, in order."""
        return [told.what for _, told in self.told]

    def outcomes(self) -> list[str]:
        """How the check-ins ended, in order."""
        return [closed.outcome for _, closed in sorted(self.closed.items())]
