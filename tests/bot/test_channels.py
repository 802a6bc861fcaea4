"""Sending, by one table for every channel: an Outgoing and what the provider does → what was accepted and learned."""

import asyncio
import datetime as dt
import socket
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

import msgspec
import pytest

from bot.channels.email import EmailChannel
from bot.channels.sms import TwilioChannel
from bot.channels.telegram import TelegramChannel
from bot.channels.voice import VoiceChannel
from bot.links import Links
from core.channel import VOICE, Channel
from core.message import Outgoing, SendError, Sent
from jobs.deliver import in_flight
from tests.fakes import clock, smtp, telegram, twilio
from tests.fakes.server import DROPPED, UNPARSABLE, FakeServer, Fault
from tests.fakes.twilio_calls import Calls

CHAT = "4242"
NUMBER = "+15145550199"
MAIL = "maya@example.org"
QUIET = Fault(processed=True, dropped=True, hangs=1)

TELEGRAM_MESSAGE = Outgoing(id="org:case:7:2", medium="telegram", to=CHAT, text="How is it going, “Maya”? <b> & é 🙂")
SMS_MESSAGE = Outgoing(id="org:case:7:2", medium="sms", to=NUMBER, text="How is it going? + é & 🙂", valid_for=3600)

EMAIL_MESSAGE = Outgoing(id="org:case:7:2", medium="email", to=MAIL, text="How is it going, “Maya”? <b> & é 🙂")
VOICE_MESSAGE = Outgoing(id="org:case:7:2", medium="voice", to=NUMBER, text="How is it going? <b> & é", locale="fr")


@dataclass(frozen=True)
class Rig:
    """One channel in front of its fake."""

    channel: Channel
    message: Outgoing
    fake: FakeServer | smtp.FakeSMTP
    accepted: Callable[[], list[str]]
    """The texts in the fake's ledger."""
    with_url: Callable[[str], Channel]
    with_wrong_credentials: Callable[[], Channel]


@pytest.fixture
async def telegram_rig() -> AsyncIterator[Rig]:
    with telegram.FakeTelegram() as fake:
        channel = TelegramChannel(telegram.TOKEN, fake.url, read_timeout=0.5)
        wrong = "123456789:" + "w" * 35
        yield Rig(
            channel,
            TELEGRAM_MESSAGE,
            fake,
            lambda: [message.text for message in fake.sent],
            lambda url: TelegramChannel(telegram.TOKEN, url),
            lambda: TelegramChannel(wrong, fake.url),
        )
        await channel.close()


def twilio_channel(url: str, *, token: str = twilio.AUTH_TOKEN, read_timeout: float = 0.5) -> TwilioChannel:
    public = "https://bot.example.org"
    return TwilioChannel(twilio.NUMBER, twilio.ACCOUNT, token, public, url, read_timeout=read_timeout)


@pytest.fixture
async def sms_rig() -> AsyncIterator[Rig]:
    with twilio.FakeTwilio() as fake:
        channel = twilio_channel(fake.url)
        yield Rig(
            channel,
            SMS_MESSAGE,
            fake,
            lambda: [text.body for text in fake.sent],
            twilio_channel,
            lambda: twilio_channel(fake.url, token="wrong"),
        )
        await channel.close()


def voice_channel(url: str, *, token: str = twilio.AUTH_TOKEN, read_timeout: float = 0.5) -> VoiceChannel:
    public = "https://bot.example.org"
    return VoiceChannel(twilio.NUMBER, twilio.ACCOUNT, token, public, url, read_timeout=read_timeout)


@pytest.fixture
async def voice_rig() -> AsyncIterator[Rig]:
    with twilio.FakeTwilio() as fake:
        channel = voice_channel(fake.url)
        yield Rig(
            channel,
            VOICE_MESSAGE,
            fake,
            lambda: [call.text for call in fake.calls.made],
            voice_channel,
            lambda: voice_channel(fake.url, token="wrong"),
        )
        await channel.close()


def email_channel(url: str) -> EmailChannel:
    links = Links("https://bot.example.org", "a key")
    return EmailChannel(url.replace("http:", "smtp:"), "North <hi@north.test>", links, clock.standing, timeout=0.5)


@pytest.fixture
async def email_rig() -> AsyncIterator[Rig]:
    with smtp.FakeSMTP() as fake:
        channel = email_channel(fake.url)
        yield Rig(
            channel,
            EMAIL_MESSAGE,
            fake,
            lambda: [mail.said for mail in fake.sent],
            email_channel,
            lambda: email_channel(fake.url.replace(smtp.USER, "somebody")),
        )
        await channel.close()


@pytest.fixture(params=["telegram", "sms", "voice", "email"])
def rig(request: pytest.FixtureRequest) -> Rig:
    found: Rig = request.getfixturevalue(f"{request.param}_rig")
    return found


@pytest.fixture(params=["telegram", "sms", "voice"])
def http_rig(request: pytest.FixtureRequest) -> Rig:
    """What a mail server in trouble says, ``test_email`` tells."""
    found: Rig = request.getfixturevalue(f"{request.param}_rig")
    return found


SHARED = {
    "slow_down": (
        {"telegram": telegram.too_many(7), "sms": twilio.too_many(7), "voice": twilio.too_many(7)},
        SendError(code="429", retryable=True, retry_after=7),
    ),
    "slow_down_without_a_time": (
        {
            "telegram": telegram.refused(429, "Too Many Requests"),
            "sms": twilio.too_many(),
            "voice": twilio.too_many(),
        },
        SendError(code="429", retryable=True),
    ),
    "broke_on_their_side": (
        {"telegram": telegram.SERVER_ERROR, "sms": twilio.SERVER_ERROR, "voice": twilio.SERVER_ERROR},
        {
            "telegram": SendError(code="500", unknown=True),
            "sms": SendError(code="20500", unknown=True),
            "voice": SendError(code="20500", unknown=True),
        },
    ),
    "no_gateway": (Fault(502, b"<html>Bad Gateway"), SendError(code="502", unknown=True)),
    "sent_elsewhere": (Fault(302, b""), SendError(code="302", configuration=True)),
    "accepted_then_dropped": (DROPPED, SendError(code="network", unknown=True)),
    "accepted_then_quiet": (QUIET, SendError(code="timeout", unknown=True)),
    "accepted_in_gibberish": (UNPARSABLE, SendError(code="unparsable", unknown=True)),
    "accepted_as_something_else": (Fault(200, [1], processed=True), SendError(code="unparsable", unknown=True)),
    "accepted_without_saying_what": (Fault(200, {}, processed=True), SendError(code="unparsable", unknown=True)),
}


@pytest.mark.parametrize(("fault", "learned"), SHARED.values(), ids=SHARED)
async def test_a_provider_in_trouble(
    http_rig: Rig, fault: Fault | dict[str, Fault], learned: SendError | dict[str, SendError]
) -> None:
    rig = http_rig
    medium = rig.message.medium
    trouble = fault[medium] if isinstance(fault, dict) else fault
    fails(rig, trouble)
    assert await rig.channel.send(rig.message) == (learned[medium] if isinstance(learned, dict) else learned)
    # Sent once, never again by itself.
    assert rig.accepted() == [rig.message.text] * trouble.processed


def fails(rig: Rig, fault: Fault) -> None:
    """The next message meets ``fault``."""
    assert isinstance(rig.fake, FakeServer)
    rig.fake.fail(fault)


async def test_a_message_arrives_as_it_is(rig: Rig) -> None:
    sent = await rig.channel.send(rig.message)
    assert isinstance(sent, Sent)
    assert sent.provider_id
    assert rig.accepted() == [rig.message.text]


async def test_many_at_once_have_different_ids(rig: Rig) -> None:
    # A second copy of one mail is meant to be known as a copy.
    messages = [msgspec.structs.replace(rig.message, id=f"org:case:7:{n}") for n in range(20)]
    sent = await asyncio.gather(*(rig.channel.send(message) for message in messages))
    assert len({each.provider_id for each in sent if isinstance(each, Sent)}) == 20


async def test_nobody_listens_there(rig: Rig) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        channel = rig.with_url(f"http://127.0.0.1:{unused.getsockname()[1]}")
        assert await channel.send(rig.message) == SendError(code="connect", retryable=True)
        await channel.close()


async def test_wrong_credentials(rig: Rig) -> None:
    channel = rig.with_wrong_credentials()
    learned = await channel.send(rig.message)
    assert isinstance(learned, SendError)
    assert learned.configuration
    assert (learned.retryable, learned.unknown) == (False, False)
    assert rig.accepted() == []
    await channel.close()


async def test_nothing_secret_in_lane_or_log(rig: Rig, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    await rig.channel.send(rig.message)
    if isinstance(rig.fake, FakeServer):
        rig.fake.fail(Fault(200, b"not JSON: a text that somebody wrote", processed=True))
    else:
        rig.fake.fail("end", "250 a text that somebody wrote")
    await rig.channel.send(rig.message)
    assert len(rig.accepted()) == 2
    for secret in (
        telegram.TOKEN,
        twilio.AUTH_TOKEN,
        twilio.ACCOUNT,
        CHAT,
        NUMBER,
        MAIL,
        "How is it going",
        "somebody",
    ):
        assert secret not in caplog.text
    lanes = ("telegram:123456789", f"sms:{twilio.NUMBER}", f"voice:{twilio.NUMBER}", "email:hi@north.test")
    assert rig.channel.lane in lanes


TELEGRAM_REFUSALS = {
    "blocked": (telegram.BLOCKED, SendError(code="403", opted_out=True)),
    "deactivated": (telegram.DEACTIVATED, SendError(code="403", unreachable=True)),
    "never_wrote_to_us": (
        telegram.refused(403, "Forbidden: bot can't initiate conversation with a user"),
        SendError(code="403", unreachable=True),
    ),
    "no_such_chat": (telegram.refused(400, "Bad Request: chat not found"), SendError(code="400", unreachable=True)),
    "too_long": (telegram.refused(400, "Bad Request: message is too long"), SendError(code="400")),
    "too_large": (telegram.refused(413, "Request Entity Too Large"), SendError(code="413")),
    "conflict": (telegram.refused(409, "Conflict"), SendError(code="409")),
    "no_such_method": (telegram.refused(404, "Not Found"), SendError(code="404", configuration=True)),
    "group_upgraded": (
        telegram.refused(400, "Bad Request: group chat was upgraded", {"migrate_to_chat_id": -1009}),
        SendError(code="migrated", migrated_to="-1009"),
    ),
}


@pytest.mark.parametrize(("fault", "learned"), TELEGRAM_REFUSALS.values(), ids=TELEGRAM_REFUSALS)
async def test_telegram_refuses(telegram_rig: Rig, fault: Fault, learned: SendError) -> None:
    fails(telegram_rig, fault)
    assert await telegram_rig.channel.send(telegram_rig.message) == learned


TWILIO_REFUSALS = {
    "unsubscribed": (twilio.UNSUBSCRIBED, SendError(code="21610", opted_out=True)),
    "no_number": (twilio.NO_NUMBER, SendError(code="21211", unreachable=True)),
    "landline": (twilio.refused(400, 21614, "not a mobile number"), SendError(code="21614", unreachable=True)),
    "region_closed": (twilio.refused(400, 21408, "permission"), SendError(code="21408", configuration=True)),
    "not_our_number": (twilio.refused(400, 21606, "from"), SendError(code="21606", configuration=True)),
    "handset_off": (twilio.refused(400, 30003, "unreachable"), SendError(code="30003", retryable=True)),
    "queue_full": (twilio.refused(400, 21611, "queue full"), SendError(code="21611", retryable=True)),
    "unknown_code": (twilio.refused(400, 21617, "too long"), SendError(code="21617")),
    "refused_in_gibberish": (Fault(400, b"<html>"), SendError(code="400")),
    "refused_by_the_newer_standard": (
        Fault(400, {"type": "https://www.twilio.com/docs/errors/21211", "title": "no", "status": 400, "code": 21211}),
        SendError(code="21211", unreachable=True),
    ),
}


@pytest.mark.parametrize(("fault", "learned"), TWILIO_REFUSALS.values(), ids=TWILIO_REFUSALS)
async def test_twilio_refuses(sms_rig: Rig, fault: Fault, learned: SendError) -> None:
    fails(sms_rig, fault)
    assert await sms_rig.channel.send(sms_rig.message) == learned


@pytest.fixture
def bot_api(telegram_rig: Rig) -> telegram.FakeTelegram:
    assert isinstance(telegram_rig.fake, telegram.FakeTelegram)
    return telegram_rig.fake


async def test_choices_become_buttons_that_say_their_message(telegram_rig: Rig, bot_api: telegram.FakeTelegram) -> None:
    asked = msgspec.structs.replace(
        TELEGRAM_MESSAGE, buttons=(("Yes ✓", "yes"), ("Not yet", "no"), ("é" * 20, "é" * 31))
    )
    sent = await telegram_rig.channel.send(asked)
    assert isinstance(sent, Sent)
    [message] = bot_api.to(int(CHAT))
    # The last value is too long to have anything behind it.
    assert message.buttons == (("Yes ✓", "yes|7:2"), ("Not yet", "no|7:2"), ("é" * 20, "é" * 31))
    assert sent.provider_id == f"{CHAT}:{message.id}"


async def test_a_picture_goes_with_its_text(telegram_rig: Rig, bot_api: telegram.FakeTelegram) -> None:
    link = msgspec.structs.replace(TELEGRAM_MESSAGE, picture="https://t.me/follow_bot?start=abc")
    await telegram_rig.channel.send(link)
    [message] = bot_api.sent
    assert message.picture.startswith(b"\x89PNG")
    assert message.text == link.text


async def test_a_text_too_long_for_a_caption_goes_alone(telegram_rig: Rig, bot_api: telegram.FakeTelegram) -> None:
    long = msgspec.structs.replace(TELEGRAM_MESSAGE, picture="https://t.me/follow_bot", text="x" * 1025)
    await telegram_rig.channel.send(long)
    assert [(message.text, message.picture) for message in bot_api.sent] == [(long.text, b"")]


async def test_a_chat_that_is_no_number(telegram_rig: Rig, bot_api: telegram.FakeTelegram) -> None:
    nobody = msgspec.structs.replace(TELEGRAM_MESSAGE, to="@channel")
    assert await telegram_rig.channel.send(nobody) == SendError(code="chat", unreachable=True)
    assert bot_api.sent == []


async def test_a_bot_says_who_it_is(telegram_rig: Rig) -> None:
    channel = telegram_rig.channel
    assert isinstance(channel, TelegramChannel)
    found = await channel.identify()
    assert not isinstance(found, SendError)
    assert (found.id, found.username, found.reads_groups) == ("123456789", "follow123456789_bot", False)
    stranger = telegram_rig.with_wrong_credentials()
    assert isinstance(stranger, TelegramChannel)
    assert await stranger.identify() == SendError(code="401", configuration=True)
    await stranger.close()


async def test_a_text_carries_our_id_and_its_useful_life(sms_rig: Rig) -> None:
    assert isinstance(sms_rig.fake, twilio.FakeTwilio)
    for valid_for in (3600, 0, 90_000):
        await sms_rig.channel.send(msgspec.structs.replace(SMS_MESSAGE, id="a b&c:7:2", valid_for=valid_for))
    assert [text.validity for text in sms_rig.fake.sent] == [3600, 0, 36_000]
    callback = "https://bot.example.org/hooks/twilio/status?attempt=a%20b%26c%3A7%3A2"
    assert {text.callback for text in sms_rig.fake.sent} == {callback}


async def test_the_carrier_keeps_who_said_stop(sms_rig: Rig) -> None:
    assert isinstance(sms_rig.fake, twilio.FakeTwilio)
    sms_rig.fake.opted_out.add(NUMBER)
    assert await sms_rig.channel.send(SMS_MESSAGE) == SendError(code="21610", opted_out=True)


VOICE_REFUSALS = {
    "no_number": (twilio.refused(400, 21217, "not a number"), SendError(code="21217", unreachable=True)),
    "cannot_be_reached": (twilio.refused(400, 21214, "cannot be reached"), SendError(code="21214", unreachable=True)),
    "not_our_number": (twilio.refused(400, 21210, "not verified"), SendError(code="21210", configuration=True)),
    "country_closed": (twilio.refused(400, 21215, "permission"), SendError(code="21215", configuration=True)),
    "unknown_code": (twilio.refused(400, 21205, "bad url"), SendError(code="21205")),
}


@pytest.mark.parametrize(("fault", "learned"), VOICE_REFUSALS.values(), ids=VOICE_REFUSALS)
async def test_a_call_is_refused(voice_rig: Rig, fault: Fault, learned: SendError) -> None:
    fails(voice_rig, fault)
    assert await voice_rig.channel.send(voice_rig.message) == learned


@pytest.fixture
def phones(voice_rig: Rig) -> Calls:
    assert isinstance(voice_rig.fake, twilio.FakeTwilio)
    return voice_rig.fake.calls


@pytest.mark.parametrize(
    ("locale", "voice"),
    [("en", "en-US"), ("en-CA", "en-CA"), ("fr", "fr-CA"), ("fr_FR", "fr-CA"), ("es", "es-MX"), ("es-US", "es-US"),
     ("de", "en-US")],
)  # fmt: skip
async def test_a_call_speaks_the_client_s_language(voice_rig: Rig, phones: Calls, locale: str, voice: str) -> None:
    await voice_rig.channel.send(msgspec.structs.replace(VOICE_MESSAGE, locale=locale))
    assert phones.made[0].said == [(voice, VOICE_MESSAGE.text)]


async def test_a_call_carries_our_id_and_waits_for_the_tone(voice_rig: Rig, phones: Calls) -> None:
    await voice_rig.channel.send(msgspec.structs.replace(VOICE_MESSAGE, id="a b&c:7:2"))
    [call] = phones.made
    assert call.callback == "https://bot.example.org/hooks/twilio/status?attempt=a%20b%26c%3A7%3A2"
    action = 'action="https://bot.example.org/hooks/twilio/voice?attempt=a%20b%26c%3A7%3A2"'
    assert action in call.twiml
    assert call.detection == "DetectMessageEnd"


async def test_a_call_that_says_too_much_does_not_leave(voice_rig: Rig, phones: Calls) -> None:
    long = msgspec.structs.replace(VOICE_MESSAGE, text="&" * VOICE.longest)
    assert await voice_rig.channel.send(long) == SendError(code="too_long")
    assert phones.made == []


async def test_a_call_in_doubt_is_found(voice_rig: Rig) -> None:
    assert isinstance(voice_rig.channel, VoiceChannel)
    since = clock.standing() - dt.timedelta(minutes=1)
    assert await voice_rig.channel.find(VOICE_MESSAGE, since) == []
    sent = await voice_rig.channel.send(VOICE_MESSAGE)
    assert isinstance(sent, Sent)
    assert await voice_rig.channel.find(VOICE_MESSAGE, since) == [sent.provider_id]
    assert await voice_rig.channel.find(VOICE_MESSAGE, since + dt.timedelta(minutes=3)) == []
    other = msgspec.structs.replace(VOICE_MESSAGE, to="+15145550111")
    assert await voice_rig.channel.find(other, since) == []


async def test_the_account_can_be_checked(sms_rig: Rig) -> None:
    assert isinstance(sms_rig.channel, TwilioChannel)
    assert await sms_rig.channel.check() is None
    wrong = sms_rig.with_wrong_credentials()
    assert isinstance(wrong, TwilioChannel)
    assert await wrong.check() == SendError(code="20003", configuration=True)
    await wrong.close()


async def test_a_fast_number_has_a_connection_for_each_text_in_flight() -> None:
    everyone, on_the_way, all_there = in_flight(500), 0, asyncio.Event()

    async def hold(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answers nobody before everybody is there."""
        nonlocal on_the_way
        await reader.readuntil(b"\r\n\r\n")
        if (on_the_way := on_the_way + 1) == everyone:
            all_there.set()
        await all_there.wait()
        writer.close()

    server = await asyncio.start_server(hold, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    channel = TwilioChannel(twilio.NUMBER, twilio.ACCOUNT, twilio.AUTH_TOKEN, "", url, per_second=500)
    outcomes = await asyncio.gather(*(channel.send(SMS_MESSAGE) for _ in range(everyone)))
    assert [one for one in outcomes if not isinstance(one, SendError) or not one.unknown] == []
    await channel.close()
    server.close()
