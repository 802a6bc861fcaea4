"""Requests to Telegram over aiohttp: what never left is told from what nobody knows."""

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest
from telegram.error import NetworkError

from bot.channels.telegram import TelegramChannel
from bot.channels.telegram_request import AiohttpRequest
from bot.channels.wire import line_fault
from core.message import Outgoing, SendError, Sent
from tests.fakes.server import Fault
from tests.fakes.telegram import TOKEN, FakeTelegram

HANGS = Fault(processed=True, dropped=True, hangs=1)
FORM = {"chat_id": "42", "text": "hello"}


@pytest.fixture
async def request_of() -> AsyncIterator[Callable[[], AiohttpRequest]]:
    made: list[AiohttpRequest] = []

    def make() -> AiohttpRequest:
        made.append(AiohttpRequest(1, connect_timeout=0.2, read_timeout=5, trust_env=False))
        return made[-1]

    yield make
    for request in made:
        await request.shutdown()


async def test_a_full_pool_never_left(request_of: Callable[[], AiohttpRequest]) -> None:
    request = request_of()
    with FakeTelegram() as fake:
        url = f"{fake.url}/bot{TOKEN}/sendMessage"
        fake.fail(HANGS)
        first = asyncio.create_task(request.submit(url, FORM))
        await asyncio.to_thread(fake.wait_for, lambda: fake.sent)
        with pytest.raises(Exception, match="timeout") as full:
            await request.submit(url, FORM)
        assert line_fault(full.value) == SendError("connect", retryable=True)
        with pytest.raises(Exception, match=r"disconnected|reset") as broken:
            await first
        assert line_fault(broken.value) == SendError("network", unknown=True)
        assert len(fake.sent) == 1


async def test_an_address_that_is_none(request_of: Callable[[], AiohttpRequest]) -> None:
    with pytest.raises(NetworkError) as wrong:
        await request_of().retrieve("nowhere:/getMe")
    assert line_fault(wrong.value.__cause__) == SendError("address", configuration=True)


async def test_a_proxy_is_not_asked_for_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    with FakeTelegram() as fake:
        channel = TelegramChannel(TOKEN, fake.url)
        assert isinstance(await channel.send(Outgoing("c:1:0", "telegram", "42", "hello")), Sent)
        await channel.close()


async def test_a_proxy_that_is_away_took_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    request = AiohttpRequest(1, connect_timeout=2, read_timeout=2, trust_env=True)
    with pytest.raises(Exception, match="connect") as refused:
        await request.submit("http://telegram.invalid/bot/sendMessage", FORM)
    assert line_fault(refused.value) == SendError("connect", retryable=True)
    await request.shutdown()


async def test_it_opens_again_after_it_was_closed(request_of: Callable[[], AiohttpRequest]) -> None:
    request = request_of()
    with FakeTelegram() as fake:
        for _ in range(2):
            assert b"message_id" in await request.submit(f"{fake.url}/bot{TOKEN}/sendMessage", FORM)
            await request.shutdown()
            await request.shutdown()
