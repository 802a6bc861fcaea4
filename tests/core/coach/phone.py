"""A coach's phone for tests: what comes in, and what one turn makes of it."""

import datetime as dt
from typing import Literal

from msgspec.structs import replace

from core.case import Address, Around, CoachCase, Known
from core.coach import agenda_coach, decide_coach, new_coach
from core.draft import Draft
from core.message import Incoming, Medium, SendError
from core.turn import Decision, Heard, Receipt, Stimulus, Told

NOW = dt.datetime(2026, 1, 7, 15, tzinfo=dt.UTC)
"""A Wednesday, ten in the morning in Toronto."""
MINUTE = dt.timedelta(minutes=1)
ENTROPY = "00112233445566778899aabbccddeeff"
TELEGRAM, SMS = "4711", "+15550001111"

CASELOAD = (
    Known("c-maya", "Maya Rossi", "maya_r", stage="steady", last_word_at=NOW - dt.timedelta(days=1)),
    Known("c-lee", "Sam Lee", stage="early", call_task=True),
    Known("c-ortiz", "Sam Ortiz", stage="low_power"),
)
AROUND = Around(
    clients=CASELOAD,
    programs=("agency", "outplacement", "private"),
    bot_name="FollowBot",
    sms_number="+15550009999",
)


def address(medium: Medium, value: str = "", **fields: object) -> Address:
    """An address of the coach's that works."""
    given = value or (SMS if medium == "sms" else TELEGRAM)
    return replace(Address(medium, given, f"{medium}:1", "ok", consent_at=NOW, since=NOW), **fields)


def coach(*media: Medium, **fields: object) -> CoachCase:
    """Kim, who joined on ``media`` (Telegram unless said)."""
    made = new_coach("org", "Harbour Careers", "k-kim", "Kim", "America/Toronto")
    addresses = tuple(address(medium) for medium in media or ("telegram",))
    return replace(made, **{"addresses": addresses, "joined_at": NOW, "around": AROUND} | fields)


def turn(case: CoachCase, stimulus: Stimulus, at: dt.datetime = NOW) -> Decision:
    """One turn, as `decide` makes it."""
    draft = Draft(case, at, None, stimulus.entropy if isinstance(stimulus, Heard) else "")
    decide_coach(draft, stimulus)
    dues = agenda_coach(draft.case, at)
    return draft.decision(dues[0][0] if dues else None)


Kind = Literal["text", "button", "sticker", "edited", "blocked", "unblocked"]


def incoming(text: str, medium: Medium = "telegram", kind: Kind = "text", sender: str = "") -> Incoming:
    """A message of the coach's; for a button ``text`` is what it carries."""
    given = sender or (SMS if medium == "sms" else TELEGRAM)
    pressed = text if kind == "button" else ""
    return Incoming("m1", f"{medium}:1", medium, given, NOW, "" if pressed else text, kind, pressed)


def write(
    case: CoachCase,
    text: str,
    medium: Medium = "telegram",
    at: dt.datetime = NOW,
    kind: Kind = "text",
    quoted: str = "",
) -> Decision:
    """The coach writes, or presses a button."""
    return turn(case, Heard(incoming(text, medium, kind), ENTROPY, answers_touch=quoted), at)


def after(decision: Decision) -> CoachCase:
    """The coach's case after a turn."""
    assert isinstance(decision.case, CoachCase)
    return decision.case


def sentences(decision: Decision) -> list[str]:
    """What was said, as sentence ids."""
    return [say.sentence for say in decision.says]


CALLED = tuple(
    (f"/called {{client}} {outcome}", f"coach_button_{label}")
    for outcome, label in (("reached", "reached"), ("voicemail", "voicemail"), ("no", "no_answer"))
)


def news(client: str = "c-maya", name: str = "Maya Rossi", **fields: object) -> Told:
    """A client's case asks for a call, unless ``fields`` say something else."""
    told = Told(client, name, "coach_call_task", {"name": name, "missed": 1}, "call", choices=CALLED)
    return replace(told, **fields)


def failed(decision: Decision, n: int = 0, *, opted_out: bool = False) -> Receipt:
    """The provider's word that a message of this turn did not reach anybody."""
    error = SendError("21610" if opted_out else "30005", unreachable=not opted_out, opted_out=opted_out)
    return Receipt(decision.case.turn, n, "failed", NOW, error, decision.says[n].address)
