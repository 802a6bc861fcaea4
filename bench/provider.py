"""A provider in a process of its own, which keeps its limits as strictly as its documentation says and counts.

``python -m bench.provider telegram|twilio RATE`` prints its port. Telegram: at most RATE messages in any second, and
one to each chat. Twilio: a number's queue drains RATE segments a second; it holds what a second carries, and one text.
``GET /count`` tells what was accepted (in messages and units) and what refused with 429, since the start.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections import deque
from urllib.parse import parse_qs

from core.words import segments

SECOND = 1.0


class Telegram:
    """Counts a bot's messages by the sliding second, and each chat's."""

    def __init__(self, rate: float) -> None:
        self.rate = rate
        self.accepted = self.units = self.refused = 0
        self._latest: deque[float] = deque()
        self._chats: dict[str, float] = {}

    def answer(self, form: dict[str, list[str]], at: float) -> tuple[int, object]:
        """What Telegram says to ``sendMessage``."""
        chat = form["chat_id"][0]
        while self._latest and self._latest[0] + SECOND <= at:
            self._latest.popleft()
        if len(self._latest) >= self.rate or self._chats.get(chat, at - SECOND) > at - SECOND:
            self.refused += 1
            told = {"error_code": 429, "description": "Too Many Requests: retry after 1"}
            return 429, {"ok": False, **told, "parameters": {"retry_after": 1}}
        self._latest.append(at)
        self._chats[chat] = at
        self.accepted += 1
        self.units += 1
        whose = {"id": int(chat), "type": "private"}
        message = {"message_id": self.accepted, "date": 0, "chat": whose, "text": form["text"][0]}
        return 200, {"ok": True, "result": message}


class Twilio:
    """Counts a number's segments by how long its queue is."""

    def __init__(self, rate: float) -> None:
        self.rate = rate
        self.accepted = self.units = self.refused = 0
        self._queued, self._drained_at = 0.0, 0.0

    def answer(self, form: dict[str, list[str]], at: float) -> tuple[int, object]:
        """What Twilio says to a message that is created."""
        self._queued = max(0.0, self._queued - (at - self._drained_at) * self.rate)
        self._drained_at = at
        if self._queued > max(self.rate, 1.0):
            self.refused += 1
            return 429, {"code": 20429, "message": "Too Many Requests", "status": 429}
        cost = segments(form["Body"][0])[0]
        self._queued += cost
        self.accepted += 1
        self.units += cost
        return 201, {"sid": f"SM{self.accepted:032x}", "status": "queued", "body": form["Body"][0]}


PROVIDERS: dict[str, type[Telegram] | type[Twilio]] = {"telegram": Telegram, "twilio": Twilio}


class _Line(asyncio.Protocol):
    """One connection, as much of HTTP as our clients speak: a head, a form, one after the other."""

    def __init__(self, provider: Telegram | Twilio) -> None:
        self._provider = provider
        self._heard = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._heard += data
        while (end := self._heard.find(b"\r\n\r\n")) >= 0:
            head = self._heard[:end].decode("latin-1").split("\r\n")
            lengths = [line.partition(":")[2] for line in head if line.lower().startswith("content-length:")]
            stop = end + 4 + int(lengths[0] if lengths else 0)
            if len(self._heard) < stop:
                return
            body, self._heard = self._heard[end + 4 : stop], self._heard[stop:]
            self._answer(head[0], body)

    def _answer(self, asked: str, body: bytes) -> None:
        if asked.startswith("GET /count "):
            counted = self._provider
            found = (counted.accepted, counted.units, counted.refused)
            status, answer = 200, dict(zip(("accepted", "units", "refused"), found, strict=True))
        else:
            status, answer = self._provider.answer(parse_qs(body.decode()), time.monotonic())  # type: ignore[assignment]
        told = json.dumps(answer).encode()
        head = f"HTTP/1.1 {status} -\r\nContent-Type: application/json\r\nContent-Length: {len(told)}\r\n\r\n"
        self._transport.write(head.encode() + told)


async def _serve(name: str, rate: float) -> None:
    provider = PROVIDERS[name](rate)
    server = await asyncio.get_running_loop().create_server(lambda: _Line(provider), "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve(sys.argv[1], float(sys.argv[2])))
