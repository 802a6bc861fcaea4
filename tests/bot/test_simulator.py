"""The channel that plays any medium."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.channels.simulator import Simulator, UnknownButton
from core.message import Outgoing, SendError, Sent

NOW = dt.datetime(2026, 1, 5, 15, 0, tzinfo=dt.UTC)
ASK = Outgoing("maya:3:0", "telegram", "maya", "Did you?", buttons=(("Yes", "yes"), ("Not yet", "no")))


async def test_keeps_what_it_sent_in_order() -> None:
    phone = Simulator("telegram:1", "telegram")
    other = Outgoing("sam:1:0", "telegram", "sam", "Hello")
    assert [await phone.send(ASK), await phone.send(other)] == [Sent("sim-maya:3:0"), Sent("sim-sam:1:0")]
    assert phone.sent == [ASK, other]
    assert phone.to("sam") == [other]


async def test_refuses_by_script_then_accepts() -> None:
    phone, flood = Simulator("telegram:1", "telegram"), SendError("429", retryable=True, retry_after=3)
    phone.refuse("maya", [flood])
    assert await phone.send(ASK) == flood
    assert phone.sent == []
    assert await phone.send(ASK) == Sent("sim-maya:3:0")


def test_what_people_type_arrives_once_each() -> None:
    phone = Simulator("sms:+1", "sms")
    first, second = phone.type("+2", "yes", NOW), phone.type("+2", "yes", NOW, first_name="Maya")
    assert (first.lane, first.medium, first.sender, first.text, first.kind) == ("sms:+1", "sms", "+2", "yes", "text")
    assert second.first_name == "Maya"
    assert first.id != second.id


@pytest.mark.parametrize("label", ["Not yet", "not yet", "no"])
async def test_a_press_carries_the_value_and_its_message(label: str) -> None:
    phone = Simulator("telegram:1", "telegram")
    await phone.send(ASK)
    pressed = phone.press("maya", label, NOW)
    assert (pressed.kind, pressed.button, pressed.reply_to) == ("button", "no", "sim-maya:3:0")


async def test_a_button_that_is_not_there() -> None:
    phone = Simulator("telegram:1", "telegram")
    with pytest.raises(UnknownButton, match="no message to maya has buttons"):
        phone.press("maya", "Yes", NOW)
    await phone.send(ASK)
    with pytest.raises(UnknownButton, match="there is Yes, Not yet"):
        phone.press("maya", "Maybe", NOW)
