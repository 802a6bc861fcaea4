"""Who runs a deployment's coaches: the organisation's record, and how it is named to people (BEHAVIOUR §10)."""

from __future__ import annotations

from msgspec import Struct

from core.message import Arg, Phrase


class Organisation(Struct, frozen=True, omit_defaults=True):
    """What an operator sets with ``followthrough organisation set``. Empty texts and 0 mean that nothing was set."""

    legal_name: str = ""
    postal_address: str = ""
    """On one line, as the law wants it in e-mail."""
    privacy_contact: str = ""
    """An address or number for questions about personal data."""
    retention_days: int = 30
    """How long what arrived is kept after it was dealt with."""
    deputy: str = ""
    """Case id of the coach who stands in for coaches without a deputy of their own."""
    spend_cap_day: int = 0
    """SMS segments a day (UTC) over all numbers; 0 for no limit."""
    spend_cap_number_day: int = 0
    """SMS segments a day (UTC) of each number; 0 for no limit."""


def named(record: Organisation, shown: str) -> Arg:
    """The organisation in a sentence: by its legal name, else by ``shown``, the name that the deployment has for it."""
    return Phrase("run_by", {"legal": record.legal_name}) if record.legal_name else shown


def named_and_reached(record: Organisation, shown: str) -> Arg:
    """As :func:`named`, with how to reach it about personal data."""
    if not record.privacy_contact:
        return named(record, shown)
    return Phrase("run_by_reached", {"legal": record.legal_name or shown, "contact": record.privacy_contact})
