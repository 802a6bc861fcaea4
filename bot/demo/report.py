"""What happened in the demo, as numbers: the JSON document of ``demo --headless --json``."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from bot.demo.play import Play
from bot.demo.records import Message
from core.case import ClientCase
from core.turn import Step

VERSION = 1
ENDED = "check_in_"
OUTCOMES = ("answered", "missed", "excused", "undelivered")
CALLS = frozenset({
    "coach_call_task", "coach_unsigned_call", "coach_wants_to_talk", "coach_human", "coach_no_address",
    "coach_undelivered", "coach_wrong_number",
})  # fmt: skip
RELAYS = frozenset({"coach_question", "coach_words", "coach_blocked", "coach_unclear", "coach_change_wanted"})
CONTRACTS = frozenset({"coach_signed"})
MINUTES = {**dict.fromkeys(CALLS, 15), **dict.fromkeys(RELAYS, 3), **dict.fromkeys(CONTRACTS, 5)}
"""What a message to the coach asks of them: a call task, words to answer, a contract."""


def coach_minutes(messages: list[Message]) -> int:
    """The coach's minutes that ``messages`` ask for."""
    return sum(MINUTES.get(message.sentence, 0) for message in messages)


def is_touch(message: Message) -> bool:
    """Whether a message asks a client for an answer by itself: check-in, nudge, light touch."""
    return message.say is not None and message.say.purpose == "ask"


def shown(message: Message) -> dict[str, Any]:
    """A message as the outside sees it."""
    return {
        "id": message.id,
        "at": message.at.isoformat(),
        "direction": message.direction,
        "kind": message.kind,
        "from": message.sender,
        "to": message.to,
        "medium": message.medium,
        "text": message.text,
        "buttons": list(message.buttons),
    }


async def report(play: Play) -> dict[str, Any]:
    """The whole document; see DESIGN §3. ``asked`` counts the open check-in too, if there is one."""
    messages = play.world.messages
    clients = [_client(person, case, steps, messages) for person, case, steps in await play.world.clients()]
    return {
        "version": VERSION,
        "seed": play.seed,
        "start": play.start.isoformat(),
        "end": play.end.isoformat(),
        "clients": clients,
        "messages": [shown(message) for message in messages],
        "totals": {
            "messages": len(messages),
            "touches": sum(sum(client["touches"].values()) for client in clients),
            "answers": sum(client["check_ins"]["answered"] for client in clients),
            "coach_minutes": coach_minutes(messages),
        },
    }


def as_text(document: dict[str, Any]) -> str:
    """The document as it is printed: the same bytes for the same document."""
    return msgspec.json.format(msgspec.json.encode(document), indent=1).decode()


def _client(person: str, case: ClientCase, steps: tuple[Step, ...], messages: list[Message]) -> dict[str, Any]:
    ends = Counter(step.kind.removeprefix(ENDED) for step in steps if step.kind.startswith(ENDED))
    touches = Counter(message.medium for message in messages if message.to == person and is_touch(message))
    return {
        "id": person,
        "name": case.name,
        "zone": case.zone,
        "stage": case.stage,
        "check_ins": {
            "asked": sum(ends[outcome] for outcome in OUTCOMES) + (case.check_in is not None),
            **{outcome: ends[outcome] for outcome in OUTCOMES},
        },
        "touches": {"telegram": touches["telegram"], "sms": touches["sms"]},
        "stage_history": _stages(case.zone, steps),
    }


def _stages(zone: str, steps: tuple[Step, ...]) -> list[dict[str, str]]:
    found = [("invited", step.at) for step in steps if step.kind == "invited"]
    found += [(str(step.args["stage"]), step.at) for step in steps if step.kind == "stage"]
    return [{"stage": stage, "at": _there(zone, at)} for stage, at in found]


def _there(zone: str, at: dt.datetime) -> str:
    return at.astimezone(ZoneInfo(zone)).isoformat()
