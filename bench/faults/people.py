"""Clients who write while everything breaks: through webhooks, which a provider repeats until it gets a 2xx."""

from __future__ import annotations

import asyncio
import itertools
import random
from collections.abc import Awaitable, Callable

import httpx
from msgspec import Struct

from bench.faults.provider import signature
from core.case import Address, ClientCase

AGAIN = (0.1, 0.5)
"""Seconds after which a provider calls again."""
COPIES = 0.2
"""Share of messages that arrive more than once although they were taken."""
ORDERS = ("STATUS", "all done")
"""What they write: a question with one answer each, and an answer that may count once."""
REACH = httpx.Timeout(10.0)


class Said(Struct, frozen=True):
    """One message of a client's. ``key`` is the provider's id of it."""

    lane: str
    key: str
    case_id: str
    text: str


class Doors(Struct, frozen=True):
    """How providers call the app: where, with Twilio's ``token``, and with each Telegram lane's secret."""

    url: str
    token: str
    secrets: dict[str, str]


Send = Callable[[Said, Address, int], Awaitable[httpx.Response]]


class People:
    """Writes ``per_second`` messages of clients chosen by ``dice``; each is called in until the app takes it."""

    def __init__(
        self, doors: Doors, client: Callable[[int], ClientCase], clients: int, dice: random.Random, per_second: float
    ) -> None:
        self._doors, self._client, self._clients = doors, client, clients
        self._dice, self._per_second = dice, per_second
        self._numbers = itertools.count(1)
        self._waiting: set[asyncio.Task[None]] = set()
        self._busy: dict[str, asyncio.Lock] = {}
        self._task: asyncio.Task[None] | None = None
        self.acknowledged: list[Said] = []
        """Messages that got a 2xx."""
        self.refused = 0
        """Calls that got an answer other than 2xx: 503 while the database is away."""

    async def __aenter__(self) -> People:
        self._http = httpx.AsyncClient(trust_env=False, timeout=REACH, limits=httpx.Limits(max_connections=100))
        self._task = asyncio.create_task(self._write())
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()
        for waiting in self._waiting:
            waiting.cancel()
        await asyncio.gather(*self._waiting, return_exceptions=True)
        await self._http.aclose()

    @property
    def waiting(self) -> int:
        """Messages that nobody has taken yet."""
        return len(self._waiting)

    async def stop(self) -> None:
        """Write nothing new; what was written is called in all the same."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    async def _write(self) -> None:
        while True:
            await asyncio.sleep(self._dice.expovariate(self._per_second))
            case = self._client(self._dice.randrange(self._clients))
            self._call(case, next(self._numbers), self._dice.choice(ORDERS), self._copies())

    def _copies(self) -> int:
        return self._dice.randint(2, 4) if self._dice.random() < COPIES else 1

    def _call(self, case: ClientCase, number: int, text: str, copies: int) -> None:
        address = case.addresses[0]
        telegram = address.medium == "telegram"
        key = str(number) if telegram else f"SM{number:032x}"
        said = Said(address.lane, key, case.id, text)
        send = self._telegram if telegram else self._twilio
        task = asyncio.create_task(self._in_order(said, address, number, send, copies))
        self._waiting.add(task)
        task.add_done_callback(self._waiting.discard)

    async def _in_order(self, said: Said, address: Address, number: int, send: Send, copies: int) -> None:
        """What one person wrote comes in its order, copies at the same time."""
        async with self._busy.setdefault(address.address, asyncio.Lock()):
            await asyncio.gather(*(self._until_taken(said, address, number, send) for _ in range(copies)))

    async def _until_taken(self, said: Said, address: Address, number: int, send: Send) -> None:
        while True:
            try:
                answer = await send(said, address, number)
            except httpx.TransportError:
                pass
            else:
                if answer.is_success:
                    self.acknowledged.append(said)
                    return
                self.refused += 1
            await asyncio.sleep(self._dice.uniform(*AGAIN))

    async def _telegram(self, said: Said, address: Address, number: int) -> httpx.Response:
        who = {"id": int(address.address), "is_bot": False, "first_name": "Client"}
        chat = {"id": int(address.address), "type": "private", "first_name": "Client"}
        message = {"message_id": number, "from": who, "chat": chat, "date": 1, "text": said.text}
        headers = {"X-Telegram-Bot-Api-Secret-Token": self._doors.secrets[said.lane]}
        update = {"update_id": number, "message": message}
        return await self._http.post(f"{self._doors.url}/hooks/telegram", json=update, headers=headers)

    async def _twilio(self, said: Said, address: Address, _: int) -> httpx.Response:
        form = {
            "MessageSid": said.key, "AccountSid": "AC" + "0" * 32, "From": address.address,
            "To": said.lane.partition(":")[2], "Body": said.text, "NumMedia": "0",
        }  # fmt: skip
        url = f"{self._doors.url}/hooks/twilio/sms"
        headers = {"X-Twilio-Signature": signature(self._doors.token, url, form)}
        return await self._http.post(url, data=form, headers=headers)
