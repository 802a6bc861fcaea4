"""The fakes themselves: they refuse what the providers' descriptions do not know, and the doors stand up to them."""

import datetime as dt
import threading
from collections.abc import Iterator, Mapping, Sequence

import pytest
import uvicorn

from bot.channels.sms import TwilioChannel
from bot.channels.telegram import TelegramChannel
from bot.web.app import make_app
from bot.web.doors import Doors, Numbers
from core.message import Incoming, Outgoing, Report
from tests.fakes.descriptions import telegram_object, telegram_request, twilio_message, twilio_request
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.fakes.twilio import ACCOUNT, AUTH_TOKEN, NUMBER, FakeTwilio

NOW = dt.datetime(2026, 1, 5, 15, tzinfo=dt.UTC)
MAYA = "+15145550199"
SECRET = "secret" * 6


class Inbox:
    """Keeps each id of a lane once; can be ``closed``."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], Incoming | Report] = {}
        self.closed = False

    async def store(self, lane: str, items: Sequence[Incoming | Report]) -> int:
        if self.closed:
            raise OSError
        before = len(self.kept)
        self.kept |= {(lane, item.id): item for item in items}
        return len(self.kept) - before

    @property
    def items(self) -> list[Incoming | Report]:
        return list(self.kept.values())


async def no_checks() -> Mapping[str, str]:
    return {}


async def no_numbers() -> Numbers:
    return Numbers({}, {}, {})


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
def app_url(inbox: Inbox) -> Iterator[str]:
    """Our app behind a real server on loopback."""
    public = "https://bot.example.org"
    lanes = {"telegram:123456789": SECRET}
    doors = Doors(inbox.store, lambda: NOW, no_checks, no_numbers, public, lanes, AUTH_TOKEN, (NUMBER,))
    server = uvicorn.Server(uvicorn.Config(make_app(doors), port=0, log_level="critical", ws="none", lifespan="off"))
    listening = server.config.bind_socket()
    thread = threading.Thread(target=server.run, args=([listening],))
    thread.start()
    while thread.is_alive() and not server.started:
        threading.Event().wait(0.01)
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    thread.join()
    listening.close()


async def test_telegram_calls_our_webhook(app_url: str, inbox: Inbox) -> None:
    with FakeTelegram(app_url=app_url) as fake:
        channel = TelegramChannel(TOKEN, fake.url)
        assert await channel.register("https://bot.example.org/hooks/telegram", SECRET) is None
        buttons = (("Yes", "yes"), ("No", "no"))
        await channel.send(Outgoing(id="o:c:3:1", medium="telegram", to="42", text="Did you?", buttons=buttons))
        fake.client_types(42, "/start abc")
        fake.client_presses(fake.sent[0], "no")
        fake.block(42)
        assert len(fake.answered) == 1
        await channel.close()
    found = [(item.kind, item.text or item.button) for item in inbox.items if isinstance(item, Incoming)]
    assert found == [("text", "/start abc"), ("button", "no"), ("blocked", "")]


async def test_telegram_calls_again_until_we_have_it(app_url: str, inbox: Inbox) -> None:
    with FakeTelegram(app_url=app_url) as fake:
        channel = TelegramChannel(TOKEN, fake.url)
        await channel.register("https://bot.example.org/hooks/telegram", SECRET)
        inbox.closed = True
        fake.client_types(42, "hello")
        assert fake.redeliver() == [503]
        inbox.closed = False
        assert fake.redeliver() == [200]
        assert fake.redeliver() == []
        await channel.close()
    assert [item.text for item in inbox.items if isinstance(item, Incoming)] == ["hello"]


async def test_a_webhook_with_another_secret_is_not_let_in(app_url: str, inbox: Inbox) -> None:
    with FakeTelegram(app_url=app_url) as fake:
        channel = TelegramChannel(TOKEN, fake.url)
        await channel.register("https://bot.example.org/hooks/telegram", "another")
        fake.client_types(42, "hello")
        assert fake.redeliver() == [403]
        await channel.close()
    assert inbox.items == []


async def test_twilio_calls_our_webhooks(app_url: str, inbox: Inbox) -> None:
    with FakeTwilio("https://bot.example.org", app_url=app_url) as fake:
        channel = TwilioChannel(NUMBER, ACCOUNT, AUTH_TOKEN, "https://bot.example.org", fake.url)
        await channel.send(Outgoing(id="o:c:3:1", medium="sms", to=MAYA, text="Did you?"))
        assert fake.client_texts(MAYA, "yes + no é").text == "<Response/>"
        assert fake.report(fake.sent[0], "delivered").status_code == 200
        assert fake.report(fake.sent[0], "undelivered", 30005).status_code == 200
        assert fake.call_hook("/hooks/twilio/sms", fake.incoming(MAYA, "x"), signature="forged").status_code == 403
        await channel.close()
    text, *reports = inbox.items
    assert isinstance(text, Incoming)
    assert (text.sender, text.text) == (MAYA, "yes + no é")
    told = [(report.status, report.attempt, report.provider_id) for report in reports if isinstance(report, Report)]
    sid = fake.sent[0].sid
    assert told == [("delivered", "o:c:3:1", sid), ("failed", "o:c:3:1", sid)]


async def test_stop_closes_the_carrier_and_start_opens_it(app_url: str) -> None:
    with FakeTwilio("https://bot.example.org", app_url=app_url) as fake:
        channel = TwilioChannel(NUMBER, ACCOUNT, AUTH_TOKEN, "https://bot.example.org", fake.url)
        message = Outgoing(id="o:c:3:1", medium="sms", to=MAYA, text="Did you?")
        for words in ("Stop ", "please stop calling", "start"):
            fake.client_texts(MAYA, words)
            await channel.send(message)
        await channel.close()
    assert len(fake.sent) == 1


@pytest.mark.usefixtures("shared_data")
class TestDescriptions:
    def test_telegram_requests(self) -> None:
        assert telegram_request("sendMessage", {"chat_id": "42", "text": "hi"}) == []
        assert telegram_request("sendNothing", {}) == ["no method sendNothing"]
        assert telegram_request("sendMessage", {"chat_id": "42"}) == ["sendMessage: text is missing"]
        assert telegram_request("sendMessage", {"chat_id": "42", "text": "", "txt": ""}) == [
            "sendMessage: no field txt"
        ]
        bad = {"callback_query_id": "1", "cache_time": "soon"}
        assert telegram_request("answerCallbackQuery", bad) == [
            "answerCallbackQuery: cache_time is none of ['Integer']"
        ]
        keyless = '{"inline_keyboard": [[{"callback_data": "x"}]]}'
        assert len(telegram_request("sendMessage", {"chat_id": "42", "text": "hi", "reply_markup": keyless})) == 1

    def test_telegram_objects(self) -> None:
        chat = {"id": 42, "type": "private"}
        assert telegram_object("Message", {"message_id": 1, "date": 1, "chat": chat}) == []
        assert telegram_object("Message", {"date": 1, "chat": chat}) == ["Message: message_id is missing"]
        assert telegram_object("Message", {"message_id": "1", "date": 1, "chat": chat}) == [
            "Message: message_id is none of ['Integer']"
        ]

    def test_twilio_requests(self) -> None:
        assert twilio_request({"To": MAYA, "Body": "hi", "ValidityPeriod": "60"}) == []
        assert twilio_request({"Body": "hi"}) == ["To is missing"]
        assert twilio_request({"To": "5145550199"}) == ["To is no number in E.164"]
        assert twilio_request({"To": MAYA, "Text": "hi"}) == ["no field Text"]
        assert twilio_request({"To": MAYA, "ValidityPeriod": "long"}) == ["ValidityPeriod is no integer"]

    def test_twilio_messages(self) -> None:
        assert "'gone' is not one of" in " ".join(twilio_message({"status": "gone"}))
        assert "sid is missing" in twilio_message({})
        assert "no field text" in twilio_message({"text": "hi"})

    async def test_a_wrong_request_fails_the_test_that_made_it(self) -> None:
        fake = FakeTwilio().start()
        channel = TwilioChannel(NUMBER, ACCOUNT, AUTH_TOKEN, "https://bot.example.org", fake.url)
        await channel.send(Outgoing(id="1:1", medium="sms", to="5145550199", text="hi"))
        await channel.close()
        with pytest.raises(AssertionError, match="no number in E"):
            fake.__exit__(None)
