"""Records as JSON text. A stored text says its version; older ones are lifted by upcasters when they are read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

import msgspec
from msgspec import Struct

from core.case import VERSION, Case, ClientCase, CoachCase, Program
from core.contract import Contract
from core.message import Incoming, Report, Say
from core.organisation import Organisation
from core.turn import Invited, Ordered, Receipt, Told, Unread

T = TypeVar("T")
Plain = dict[str, Any]
Upcasters = Mapping[int, Callable[[Plain], Plain]]
"""From a version to what makes plain JSON of it into that of the next version."""


class Stored(Struct, Generic[T], frozen=True):
    """A text in the database: the version of the record's shape, and the record."""

    v: int
    d: T


class Envelope(Struct, frozen=True):
    """The outside of a stored text of any version."""

    v: int
    d: msgspec.Raw


class Shape(Generic[T]):
    """How records of one type are written and read."""

    def __init__(self, kind: Any, version: int = 1, upcasters: Upcasters | None = None) -> None:
        self._version = version
        self._upcasters = upcasters or {}
        self._start = f'{{"v":{version},"d":'
        self._head = self._start.encode()
        self._encode = msgspec.json.Encoder().encode
        self._envelope = msgspec.json.Decoder(Envelope)
        self._kind = kind
        self._decode = msgspec.json.Decoder(Stored[kind]).decode

    def text(self, record: T) -> str:
        """The text to store."""
        return (self._head + self._encode(record) + b"}").decode()

    def record(self, text: str) -> T:
        """The record of a stored text, of whatever version. Raises ValueError for one this program is too old for."""
        if text.startswith(self._start):
            stored: Stored[T] = self._decode(text)
            return stored.d
        return self._lifted(text)

    def _lifted(self, text: str) -> T:
        envelope = self._envelope.decode(text)
        if envelope.v > self._version:
            raise ValueError(f"A record of version {envelope.v} needs a newer release than this one.")
        plain: Plain = msgspec.json.decode(envelope.d)
        for version in range(envelope.v, self._version):
            plain = self._upcasters[version](plain)
        lifted: T = msgspec.convert(plain, self._kind)
        return lifted


class FromPerson(Struct, frozen=True, tag="incoming", omit_defaults=True):
    """A message as the door stored it, with the randomness that its turn may use (32 hexadecimal characters)."""

    incoming: Incoming
    entropy: str


class FromProvider(Struct, frozen=True, tag="report"):
    """A status callback."""

    report: Report


class FromCase(Struct, frozen=True, tag="tell"):
    """A stimulus for a case that is named beside it: a Tell, an operator's order, or a receipt to be tried again."""

    stimulus: Invited | Ordered | Told | Receipt | Unread


Payload = FromPerson | FromProvider | FromCase
Buttons = tuple[tuple[str, str], ...]


CASE: Shape[Case] = Shape(ClientCase | CoachCase, VERSION)
CONTRACT: Shape[Contract] = Shape(Contract)
PROGRAM: Shape[Program] = Shape(Program)
ORGANISATION: Shape[Organisation] = Shape(Organisation)
PAYLOAD: Shape[Payload] = Shape(FromPerson | FromProvider | FromCase)

say_text: Callable[[Say], bytes] = msgspec.json.Encoder().encode
say_record = msgspec.json.Decoder(Say).decode
buttons_text: Callable[[Buttons], bytes] = msgspec.json.Encoder().encode
buttons_record = msgspec.json.Decoder(Buttons).decode
args_text: Callable[[Mapping[str, str | int]], bytes] = msgspec.json.Encoder().encode
args_record = msgspec.json.Decoder(dict[str, str | int]).decode
