"""A channel that plays any medium: it keeps what it was given, in order, and types and presses for people."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict, deque
from collections.abc import Iterable
from typing import Literal

from core.channel import LIMITS, Limits
from core.message import Incoming, Medium, Outgoing, SendError, Sent


class UnknownButton(ValueError):
    """The newest message to this person has no such button."""


class Simulator:
    """One sender identity of ``medium``. Provider ids derive from ours, so that a run is the same each time."""

    def __init__(self, lane: str, medium: Medium, limits: Limits | None = None) -> None:
        self._lane, self._medium = lane, medium
        self._limits = limits or LIMITS[medium]
        self.sent: list[Outgoing] = []
        """What was accepted, oldest first."""
        self._refusals: defaultdict[str, deque[SendError]] = defaultdict(deque)
        self._heard = 0

    @property
    def lane(self) -> str:
        return self._lane

    @property
    def medium(self) -> Medium:
        return self._medium

    @property
    def limits(self) -> Limits:
        return self._limits

    def refuse(self, address: str, errors: Iterable[SendError]) -> None:
        """Answer the next messages to ``address`` with ``errors``, one each."""
        self._refusals[address].extend(errors)

    async def send(self, message: Outgoing) -> Sent | SendError:
        refusals = self._refusals[message.to]
        if refusals:
            return refusals.popleft()
        self.sent.append(message)
        return Sent(_provider_id(message))

    async def close(self) -> None:
        """There is nothing to release."""

    def to(self, address: str) -> list[Outgoing]:
        """What ``address`` received, oldest first."""
        return [message for message in self.sent if message.to == address]

    def type(self, sender: str, text: str, at: dt.datetime, *, first_name: str = "", handle: str = "") -> Incoming:
        """What arrives when ``sender`` types ``text`` at ``at``."""
        return self._incoming(sender, at, text=text, first_name=first_name, handle=handle)

    def press(self, sender: str, label: str, at: dt.datetime) -> Incoming:
        """What arrives when ``sender`` presses a button of the newest message that has buttons.

        ``label`` is what stands on it, or its value. Raises UnknownButton when it is not there.
        """
        message = self._newest_with_buttons(sender)
        for shown, value in message.buttons:
            if label.casefold() in (shown.casefold(), value.casefold()):
                return self._incoming(sender, at, kind="button", button=value, reply_to=_provider_id(message))
        labels = ", ".join(shown for shown, _ in message.buttons)
        raise UnknownButton(f"there is no button {label!r} here; there is {labels}")

    def _newest_with_buttons(self, address: str) -> Outgoing:
        for message in reversed(self.sent):
            if message.to == address and message.buttons:
                return message
        raise UnknownButton(f"no message to {address} has buttons")

    def _incoming(
        self,
        sender: str,
        at: dt.datetime,
        *,
        kind: Literal["text", "button"] = "text",
        text: str = "",
        button: str = "",
        reply_to: str = "",
        first_name: str = "",
        handle: str = "",
    ) -> Incoming:
        self._heard += 1
        return Incoming(
            # The instant tells apart what a later run on the same database hears.
            id=f"{at.astimezone(dt.UTC):%Y%m%dT%H%M%S%f}-{self._heard}",
            lane=self._lane,
            medium=self._medium,
            sender=sender,
            at=at,
            text=text,
            kind=kind,
            button=button,
            reply_to=reply_to,
            first_name=first_name,
            handle=handle,
        )


def _provider_id(message: Outgoing) -> str:
    return f"sim-{message.id}"
