"""What the providers accepted, in their own words: the oracle's one side."""

from __future__ import annotations

from msgspec import Struct


class Entry(Struct, frozen=True, omit_defaults=True):
    """One message that a provider accepted."""

    lane: str
    to: str
    text: str
    at: float
    """Seconds since 1970 by the machine's clock."""
    shown: str = ""
    """The case's time as the clock file showed it then."""
    message: str = ""
    """Our id of it: ``case:turn:n`` from a callback's address, ``turn:n`` from a button; empty where neither came."""


class Book(Struct, frozen=True):
    """Everything accepted so far, and what was sent to a lane in spite of its ``retry_after``."""

    entries: tuple[Entry, ...]
    too_early: int = 0
    refused: int = 0
    """Requests that met something else than an answer."""
    highest_rate: int = 0
    """The most messages one lane sent within a second."""
