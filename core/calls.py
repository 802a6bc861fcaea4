"""What is said on the telephone. Anybody may pick up, or a machine: who calls and what for, and nothing private.

The words themselves are told to whoever presses :data:`MORE`.
"""

from __future__ import annotations

from msgspec.structs import replace

from core.case import Address, ClientCase
from core.message import Args, Phrase, Say

CALLED = frozenset({"check_in", "light_touch", "last_offer", "still_paused"})
"""Kinds of messages that are worth a call: questions that a key can answer."""
MORE, NO_MORE = "9", "0"
"""The keys that tell the whole question, and that end the calls."""
MOST_KEYS = 8
"""Choices that keys can stand for."""


def as_call(say: Say, case: ClientCase, on: Address) -> Say:
    """``say`` as it is spoken: organisation, purpose and the number to call back, as the opening of a call has to be.

    The words that it stands for travel along as ``more``.
    """
    opening: Args = {
        "organisation": case.organisation_name,
        "number": number_of(on.lane),
        "what": Phrase(f"call_{say.kind}", {"coach": case.coach_name, "week": say.args.get("week", "this")}),
        "more": Phrase(say.sentence, say.args),
    }
    return replace(say, sentence="call", args=opening, worded=False)


def in_full(say: Say) -> Say:
    """What a call stands for, for whoever asked for it by a key."""
    more = say.args.get("more")
    return replace(say, sentence=more.id, args=more.args) if isinstance(more, Phrase) else say


def number_of(lane: str) -> str:
    """The telephone number of a lane such as ``voice:+15145550123``."""
    return lane.partition(":")[2]
