"""Calls at the door: keys, outcomes, and who calls us; by raw signed requests, as Twilio makes them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping

import httpx
import pytest

from bot.channels.voice_hooks import parse_call_status
from bot.web.doors import Question
from core.calls import in_full
from core.message import STOP_HERE, Choice, Incoming, Report, Say, SendError
from tests.bot.test_web import MAYA, NOW, OURS, World, client_of, twilio
from tests.core.client.test_calls import TestWords

LANE = f"voice:{OURS}"
ATTEMPT = "c-maya:7:2"
HOOK = f"/hooks/twilio/voice?attempt={ATTEMPT.replace(':', '%3A')}"
CALLED = {"CallSid": "CA1", "From": OURS, "To": MAYA, "Direction": "outbound-api", "CallStatus": "in-progress"}
SAY = TestWords.SAY


async def asked(message: str) -> Question | None:
    return Question(SAY, LANE) if message == ATTEMPT else None


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
async def client(world: World) -> AsyncIterator[httpx.AsyncClient]:
    async with client_of(world, calling=(OURS,), asked=asked, organisation="Bright Paths") as running:
        yield running


async def press(client: httpx.AsyncClient, key: str, path: str = HOOK) -> str:
    answer = await twilio(client, path, CALLED | {"Digits": key})
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/xml")
    return answer.text


@pytest.mark.parametrize(
    ("key", "value", "label"), [("1", "all", "all of it"), ("2", "some", "some of it"), ("3", "no", "not yet")]
)
async def test_a_key_is_the_choice_it_stands_for(
    client: httpx.AsyncClient, world: World, key: str, value: str, label: str
) -> None:
    said = await press(client, key)
    [(lane, item)] = world.kept
    assert lane == LANE
    assert item == Incoming(f"CA1:{value}", LANE, "voice", SAY.address, NOW, kind="button", button=value, touch="7:2")
    assert said.endswith(f'<Say language="en-US">Thank you. I noted: {label}. Goodbye.</Say><Hangup /></Response>')


async def test_nine_tells_it_in_full_and_waits_again(client: httpx.AsyncClient, world: World) -> None:
    said = await press(client, "9")
    assert "5 applications" in said
    assert 'numDigits="1"' in said
    assert HOOK in said
    assert world.kept == []


@pytest.mark.parametrize("key", ["4", "8", "#", "", "11", "x"])
async def test_another_key_has_it_said_again(client: httpx.AsyncClient, world: World, key: str) -> None:
    said = await press(client, key)
    assert "That key has no meaning here. Hello. This is an automated call from Bright Paths" in said
    assert world.kept == []


async def test_zero_ends_the_calls(client: httpx.AsyncClient, world: World) -> None:
    said = await press(client, "0")
    [(_, item)] = world.kept
    assert isinstance(item, Incoming)
    assert (item.button, item.medium, item.sender) == (STOP_HERE, "voice", SAY.address)
    assert "No more calls come to this number" in said


async def test_what_is_not_stored_is_not_confirmed(client: httpx.AsyncClient, world: World) -> None:
    world.broken = True
    assert (await twilio(client, HOOK, CALLED | {"Digits": "1"})).status_code == 503


async def test_a_message_that_is_not_there(client: httpx.AsyncClient, world: World) -> None:
    said = await press(client, "1", "/hooks/twilio/voice?attempt=gone%3A1%3A1")
    assert "goodbye" in said
    assert world.kept == []


async def test_a_key_signed_for_another_message(client: httpx.AsyncClient, world: World) -> None:
    other = "/hooks/twilio/voice?attempt=c-leo%3A7%3A2"
    answer = await twilio(client, other, CALLED | {"Digits": "1"}, called=HOOK)
    assert (answer.status_code, world.kept) == (403, [])


async def test_who_calls_us_hears_whose_number_it_is(client: httpx.AsyncClient, world: World) -> None:
    answer = await twilio(client, "/hooks/twilio/voice", {"CallSid": "CA2", "From": MAYA, "To": OURS})
    assert answer.text.count("Bright Paths") == 3
    assert [language in answer.text for language in ('"en-US"', '"fr-CA"', '"es-MX"')] == [True] * 3
    assert answer.text.endswith("<Hangup /></Response>")
    assert world.kept == []


async def test_an_outcome_is_of_the_calling_lane(client: httpx.AsyncClient, world: World) -> None:
    form = CALLED | {"CallStatus": "no-answer"}
    assert (await twilio(client, f"/hooks/twilio/status?attempt={ATTEMPT}", form)).status_code == 200
    [(lane, item)] = world.kept
    assert isinstance(item, Report)
    assert (lane, item.lane, item.status, item.attempt) == (LANE, LANE, "failed", ATTEMPT)


OUTCOMES: dict[str, tuple[Mapping[str, str], str, SendError | None]] = {
    "ringing": ({"CallStatus": "ringing"}, "sent", None),
    "picked_up": ({"CallStatus": "in-progress"}, "sent", None),
    "human": ({"CallStatus": "completed", "AnsweredBy": "human"}, "delivered", None),
    "voicemail": ({"CallStatus": "completed", "AnsweredBy": "machine_end_beep"}, "delivered", None),
    "voicemail_without_a_tone": ({"CallStatus": "completed", "AnsweredBy": "machine_end_silence"}, "delivered", None),
    "nobody_knows_who": ({"CallStatus": "completed", "AnsweredBy": "unknown"}, "delivered", None),
    "fax": ({"CallStatus": "completed", "AnsweredBy": "fax"}, "failed", SendError("fax", unreachable=True)),
    "busy": ({"CallStatus": "busy"}, "failed", SendError("busy")),
    "no_answer": ({"CallStatus": "no-answer"}, "failed", SendError("no-answer")),
    "canceled": ({"CallStatus": "canceled"}, "failed", SendError("canceled")),
    "failed": ({"CallStatus": "failed", "SipResponseCode": "503"}, "failed", SendError("failed")),
    "not_in_use": ({"CallStatus": "failed", "SipResponseCode": "404"}, "failed", SendError("404", unreachable=True)),
    "no_number": ({"CallStatus": "failed", "ErrorCode": "13224"}, "failed", SendError("13224", unreachable=True)),
}  # fmt: skip


@pytest.mark.parametrize(("form", "status", "error"), OUTCOMES.values(), ids=OUTCOMES)
def test_outcomes(form: Mapping[str, str], status: str, error: SendError | None) -> None:
    report = parse_call_status({"CallSid": "CA1", **form}, {"attempt": ATTEMPT}, LANE, NOW)
    assert report is not None
    assert (report.status, report.error) == (status, error)
    assert (report.id, report.provider_id, report.attempt) == (f"CA1:{form['CallStatus']}", "CA1", ATTEMPT)


def test_an_outcome_that_says_nothing() -> None:
    assert parse_call_status({"CallSid": "CA1", "CallStatus": "dancing"}, {}, LANE, NOW) is None
    assert parse_call_status({"CallStatus": "busy"}, {}, LANE, NOW) is None


def test_in_full_of_what_is_no_call() -> None:
    text = Say("answer", "answer", "sms", MAYA, "noted", "en", {"name": "Maya"}, choices=(Choice("yes", "button_yes"),))
    assert in_full(text) == text
