"""People with telephones, and what is on these."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import Struct

from core.message import Medium, Say

BOT = "followthrough"
"""Stands for the product among the senders and recipients of messages."""


class Person(Struct, frozen=True):
    """Somebody with a telephone. ``zone`` is where they are; the first address is the one they like best."""

    id: str
    name: str
    zone: str
    addresses: tuple[tuple[Medium, str], ...]

    def address(self, medium: Medium) -> str:
        """Raises LookupError when this person is not on ``medium``."""
        found = next((address for known, address in self.addresses if known == medium), None)
        if found is None:
            raise LookupError(f"{self.name} is not on {medium}")
        return found


class Message(Struct, frozen=True):
    """One message on somebody's telephone: ``in`` when the person wrote it. ``at`` is in that person's zone."""

    id: str
    at: dt.datetime
    direction: Literal["in", "out"]
    kind: str
    sender: str
    to: str
    medium: Medium
    text: str
    buttons: tuple[str, ...] = ()
    say: Say | None = None
    """The sentence, its arguments and choices, for what the product said."""

    @property
    def person(self) -> str:
        """Whose telephone it is on."""
        return self.sender if self.direction == "in" else self.to

    @property
    def sentence(self) -> str:
        """Name of the sentence in the catalogue; empty for what a person wrote."""
        return self.say.sentence if self.say else ""
