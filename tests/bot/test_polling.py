"""Polling Telegram: every update is stored before it is acknowledged, whatever goes wrong."""

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, suppress

import pytest

from bot.channels.telegram import Refused, TelegramChannel, pause_after
from core.message import Incoming, Outgoing
from tests.fakes.telegram import TOKEN, FakeTelegram

NOW = dt.datetime(2026, 1, 5, 15, tzinfo=dt.UTC)
CHAT = 42
ASKED = Outgoing(id="o:c:3:1", medium="telegram", to=str(CHAT), text="Did you apply?", buttons=(("Yes", "yes"),))


class Inbox:
    """Keeps what is stored, each id once; ``broken`` times it cannot."""

    def __init__(self, fake: FakeTelegram, broken: int = 0):
        self.fake = fake
        self.broken = broken
        self.kept: dict[str, Incoming] = {}
        self.too_early: list[int] = []
        """Updates that were acknowledged before they were stored."""
        self.stored = asyncio.Event()

    async def store(self, lane: str, items: Sequence[Incoming]) -> None:
        self.too_early += [number for number in self.fake.acknowledged if str(number) not in self.kept]
        if self.broken:
            self.broken -= 1
            raise OSError("no disk")
        assert {item.lane for item in items} == {lane}
        self.kept |= {item.id: item for item in items}
        self.stored.set()

    async def until(self, count: int) -> list[Incoming]:
        async with asyncio.timeout(10):
            while len(self.kept) < count:
                self.stored.clear()
                await self.stored.wait()
        return list(self.kept.values())


@pytest.fixture
def fake() -> Iterator[FakeTelegram]:
    with FakeTelegram() as running:
        yield running


@asynccontextmanager
async def polling(fake: FakeTelegram, inbox: Inbox) -> AsyncIterator[TelegramChannel]:
    channel = TelegramChannel(TOKEN, fake.url)
    loop = asyncio.create_task(channel.poll(inbox.store, lambda: NOW))
    try:
        yield channel
    finally:
        loop.cancel()
        with suppress(asyncio.CancelledError):
            await loop
        await channel.close()


async def until(happened: Callable[[], bool]) -> None:
    for _ in range(500):
        if happened():
            return
        await asyncio.sleep(0.02)
    raise AssertionError("nothing happened within 10 s")


async def test_what_waited_and_what_comes_later(fake: FakeTelegram) -> None:
    inbox = Inbox(fake)
    fake.client_types(CHAT, "first")
    async with polling(fake, inbox):
        await inbox.until(1)
        fake.client_types(CHAT, "second")
        found = await inbox.until(2)
        await until(lambda: len(fake.acknowledged) >= 2)
    assert [item.text for item in found] == ["first", "second"]
    assert inbox.too_early == []


async def test_what_could_not_be_stored_comes_again(fake: FakeTelegram) -> None:
    inbox = Inbox(fake, broken=1)
    for number in range(3):
        fake.client_types(CHAT, str(number))
    async with polling(fake, inbox) as channel:
        found = await inbox.until(3)
        await until(lambda: len(fake.acknowledged) >= 3)
    assert [item.text for item in found] == ["0", "1", "2"]
    assert inbox.too_early == []
    assert channel.trouble == ""


async def test_one_broken_update_stops_nobody(fake: FakeTelegram) -> None:
    inbox = Inbox(fake)
    fake.client_types(CHAT, "before")
    fake.arrives({"message": {"chat": "?"}}, checked=False)
    fake.client_types(CHAT, "after")
    async with polling(fake, inbox):
        found = await inbox.until(3)
        await until(lambda: len(fake.acknowledged) >= 3)
    assert [(item.kind, item.sender) for item in found] == [("text", "42"), ("other", ""), ("text", "42")]


async def test_a_pressed_button_stops_spinning(fake: FakeTelegram) -> None:
    inbox = Inbox(fake)
    async with polling(fake, inbox) as channel:
        await channel.send(ASKED)
        fake.client_presses(fake.sent[0], "yes")
        [item] = await inbox.until(1)
        await until(lambda: len(fake.answered) >= 1)
    assert (item.kind, item.button, item.reply_to) == ("button", "yes", f"{CHAT}:{fake.sent[0].id}")


async def test_a_webhook_set_before_is_taken_away(fake: FakeTelegram) -> None:
    inbox = Inbox(fake)
    channel = TelegramChannel(TOKEN, fake.url)
    assert await channel.register("http://127.0.0.1:9/hooks/telegram", "secret") is None
    assert fake.webhook
    await channel.close()
    fake.client_types(CHAT, "hello")
    async with polling(fake, inbox):
        await inbox.until(1)
    assert fake.webhook == ""


async def test_a_webhook_set_meanwhile_is_taken_away(fake: FakeTelegram) -> None:
    inbox = Inbox(fake)
    async with polling(fake, inbox) as channel:
        fake.client_types(CHAT, "hello")
        await inbox.until(1)
        assert await channel.register("http://127.0.0.1:9/hooks/telegram", "secret") is None
        await until(lambda: fake.webhook == "")
        fake.client_types(CHAT, "still there?")
        await inbox.until(2)


async def test_a_token_that_is_not_valid_is_said(caplog: pytest.LogCaptureFixture) -> None:
    with FakeTelegram("5:" + "x" * 35) as another:
        async with polling(another, Inbox(another)) as channel:
            await until(lambda: bool(channel.trouble))
            assert channel.trouble == "401"
    assert "401" in caplog.text
    assert TOKEN not in caplog.text


PAUSES = [
    (OSError(), 1, 1),
    (OSError(), 3, 4),
    (OSError(), 5000, 60),
    (Refused(429, {"parameters": {"retry_after": 90}}), 1, 90),
    (Refused(429, {"parameters": {"retry_after": 3}}), 4, 8),
]


@pytest.mark.parametrize(("error", "failures", "seconds"), PAUSES)
def test_how_long_it_waits(error: Exception, failures: int, seconds: float) -> None:
    assert pause_after(error, failures) == seconds
