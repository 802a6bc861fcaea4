"""A small HTTP/1.1 server on loopback, quick enough to be several providers at once, that can break its connections."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import struct
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from msgspec import Struct


class Call(Struct, frozen=True):
    """One request; names of ``headers`` are in lower case."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes

    @property
    def form(self) -> dict[str, str]:
        """The fields of a urlencoded body."""
        return dict(parse_qsl(self.body.decode(), keep_blank_values=True))


class Answer(Struct, frozen=True):
    """One response, as JSON."""

    status: int
    content: Any
    headers: dict[str, str] = {}


class Broken(Exception):
    """Break the connection with RST instead of answering, as a machine that dies does."""


Respond = Callable[[Call], Awaitable[Answer]]
_PHRASES = {200: "OK", 201: "Created", 400: "Bad Request", 404: "Not Found", 429: "Too Many Requests"}


async def listen(respond: Respond) -> tuple[asyncio.Server, int]:
    """Serve ``respond`` on a free loopback port; the server and its port."""

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # Whoever was killed leaves half a request behind.
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            await _converse(respond, reader, writer)
        writer.close()

    server = await asyncio.start_server(connected, "127.0.0.1", 0, backlog=512)
    return server, server.sockets[0].getsockname()[1]


async def _converse(respond: Respond, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while True:
        call = await _read(reader)
        try:
            answer = await respond(call)
        except Broken:
            door = writer.get_extra_info("socket")
            door.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            writer.transport.abort()
            return
        writer.write(_bytes(answer))
        await writer.drain()


async def _read(reader: asyncio.StreamReader) -> Call:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.rstrip().split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    method, target, _ = first.split(" ", 2)
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    parts = urlsplit(target)
    return Call(method, parts.path, dict(parse_qsl(parts.query)), headers, body)


def _bytes(answer: Answer) -> bytes:
    body = json.dumps(answer.content).encode()
    shown: Mapping[str, str] = {
        "Content-Type": "application/json", "Content-Length": str(len(body)), **answer.headers
    }  # fmt: skip
    head = f"HTTP/1.1 {answer.status} {_PHRASES.get(answer.status, 'Answer')}\r\n"
    return (head + "".join(f"{name}: {value}\r\n" for name, value in shown.items()) + "\r\n").encode() + body
