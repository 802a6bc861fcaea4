"""What Twilio has of what people sent: as its webhooks would have brought it, page by page."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator

import pytest

from bot.channels import sms
from bot.channels.sms import TwilioChannel
from bot.channels.sms_hooks import parse_message
from core.channel import Lists
from core.message import Outgoing, SendError
from tests.fakes.clock import START
from tests.fakes.server import FakeServer
from tests.fakes.twilio import ACCOUNT, AUTH_TOKEN, NUMBER, FakeTwilio

MAYA, OMAR = "+15145550199", "+15145550198"
MINUTE = dt.timedelta(minutes=1)


class Clock:
    """Moves on by a minute each time somebody looks."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> dt.datetime:
        self.now += MINUTE
        return self.now


@pytest.fixture
def twilio() -> Iterator[FakeTwilio]:
    with FakeTwilio(clock=Clock()) as fake:
        fake.loses_webhooks = True
        yield fake


def channel_to(fake: FakeServer, token: str = AUTH_TOKEN) -> TwilioChannel:
    return TwilioChannel(NUMBER, ACCOUNT, token, "https://bot.example.org", fake.url)


@pytest.fixture
async def channel(twilio: FakeTwilio) -> AsyncIterator[TwilioChannel]:
    made = channel_to(twilio)
    yield made
    await made.close()


async def test_what_people_sent_comes_as_the_webhook_would_have_brought_it(
    twilio: FakeTwilio, channel: TwilioChannel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sms, "PAGE", 2)
    assert isinstance(channel, Lists)
    for n in range(5):
        twilio.client_texts(MAYA if n % 2 else OMAR, f"déjà fait {n}")
        await channel.send(Outgoing(f"c:{n}:0", "sms", MAYA, "Noted."))
    found = await channel.arrived(START)
    forms = [
        {"MessageSid": one.sid, "From": one.number, "To": NUMBER, "Body": one.body, "NumMedia": "0"}
        for one in twilio.received
    ]
    ats = [one.at for one in twilio.received]
    assert found == [parse_message(form, channel.lane, at) for form, at in zip(forms, ats, strict=True)]
    assert await channel.arrived(ats[2]) == found[2:]
    assert await channel.arrived(ats[-1] + MINUTE) == []


async def test_why_nothing_could_be_listed(twilio: FakeTwilio) -> None:
    for channel, error in (
        (channel_to(twilio, "wrong"), SendError("unparsable", unknown=True)),
        (TwilioChannel(NUMBER, ACCOUNT, AUTH_TOKEN, "", "http://127.0.0.1:1"), SendError("connect", retryable=True)),
    ):
        assert await channel.arrived(START) == error
        await channel.close()
