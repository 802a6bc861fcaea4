"""One line that says what is happening, for the top of the demo's screen."""

from __future__ import annotations

from collections.abc import Mapping

from bot.demo.records import Message
from core.message import Medium

MEDIA: Mapping[Medium, str] = {"telegram": "by Telegram", "sms": "by text"}
LINES = {
    "coach_invited": "The coach gets a link and a code to pass on",
    "join_language": "{name} opens the invitation: language first",
    "consent": "{name} is asked for consent before anything else",
    "consent_declined": "{name} said no, and that is that",
    "second_confirm": "A second medium needs its own yes",
    "contract_intro": "The agreement has two sides; the coach's promises come first",
    "contract_plan_ask": "{name} makes a plan: when and where",
    "contract_summary": "{name} reads the agreement",
    "signed": "{name} signs: two weeks of daily check-ins begin",
    "nudge": "No answer from {name}: one nudge, half way through the reply window",
    "light_touch": "Weeks later one light touch for {name}, {medium}, with no word of what was missed",
    "comeback": "One word, and {name} is back: warmly, with a single commitment",
    "comeback_return": "Two answers later the rest may come back, if {name} says yes",
    "proposal_from_coach": "A change to the contract waits for {name}'s yes",
    "paused_two_weeks": "{name} pauses: no check-ins for two weeks, then one question",
    "still_paused": "The pause is over; {name} is asked how to go on",
    "found_work_confirm": "{name} has news; it is confirmed before it counts",
    "landed_congrats": "{name} found work: everything automated ends",
    "stop_confirm": "{name} says STOP: not one more message, on any medium",
    "not_done_twice": "Not done twice: {name} is asked what would help",
    "interview_noted": "{name} has an interview",
    "coach_call_task": "A check-in was missed, so the coach is asked to call",
    "coach_low_power": "Silence: the bot steps back, and the coach's time is free for the others",
    "coach_plan": "What is due in the next four weeks, if nothing is heard",
    "coach_clients": "The caseload at a glance, calls first",
    "coach_promised": "The coach's promises are kept like commitments",
}


def caption(message: Message, name: str) -> str:
    """What ``message``, on the telephone of ``name``, means; empty when it is nothing new."""
    if message.direction == "in":
        return f"{name} types {message.text.partition(' ')[0]}" if message.kind == "command" else f"{name} answers"
    if message.kind == "check_in":
        return f"A check-in for {name}, {MEDIA[message.medium]}"
    if message.kind == "light_touch" or message.kind == "nudge":
        return _line(message.kind, message, name)
    return _line(message.sentence, message, name)


def _line(key: str, message: Message, name: str) -> str:
    return LINES.get(key, "").format(name=name, medium=MEDIA[message.medium])


def telling(message: Message) -> bool:
    """Whether a message is a turning point of the story, worth a moment longer."""
    return message.sentence in TURNING_POINTS or message.kind == "light_touch"


TURNING_POINTS = frozenset({
    "signed", "coach_low_power", "comeback", "comeback_return", "landed_congrats", "stop_confirm", "paused_two_weeks",
    "coach_call_task", "still_paused",
})  # fmt: skip
