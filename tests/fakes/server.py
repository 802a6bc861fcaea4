"""What the fakes share: an HTTP server in threads of its own, faults on demand, waiting for something to happen."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self, TypeVar
from urllib.parse import urlsplit

T = TypeVar("T")


@dataclass(frozen=True)
class Call:
    """One HTTP request; names of ``headers`` are in lower case."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True)
class Reply:
    """One HTTP response."""

    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Fault:
    """How one sending goes wrong. ``processed``: it is in the ledger all the same.

    ``dropped``: after ``hangs`` seconds the connection breaks instead of an answer. Bytes in ``answer`` go as they are.
    """

    status: int = 0
    answer: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    processed: bool = False
    dropped: bool = False
    hangs: float = 0


DROPPED = Fault(processed=True, dropped=True)
"""Accepted, and then the connection breaks before the answer."""


UNPARSABLE = Fault(200, b"<html>", processed=True)
"""Accepted, and the answer makes no sense."""


class Dropped(Exception):
    """Break the connection instead of answering, after some seconds."""

    def __init__(self, hangs: float = 0):
        super().__init__()
        self.hangs = hangs


class FakeServer:
    """A provider on a loopback port, to be used in a ``with``; leaving it fails when a request broke its rules."""

    def __init__(self, port: int = 0):
        self.problems: list[str] = []
        """What no real provider would have understood."""
        self.changed = threading.Condition()
        self._faults: list[tuple[str, Fault]] = []
        self._http = _Server(("127.0.0.1", port), self)
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    @property
    def url(self) -> str:
        """The root to configure, such as ``http://127.0.0.1:40123``."""
        return f"http://127.0.0.1:{self._http.server_port}"

    def respond(self, call: Call) -> Reply:
        """Answer one request; may raise :class:`Dropped`."""
        raise NotImplementedError

    def fail(self, fault: Fault, *, to: str = "", times: int = 1) -> None:
        """The next ``times`` messages, or only those ``to`` this address, meet ``fault``."""
        with self.changed:
            self._faults += [(to, fault)] * times

    def wait_for(self, what: Callable[[], T], seconds: float = 10) -> T:
        """The first true value of ``what``, asked whenever something happened."""
        with self.changed:
            self.changed.wait_for(what, seconds)
            found = what()
        assert found, f"nothing of the kind within {seconds} s"
        return found

    def take_fault(self, to: str) -> Fault | None:
        with self.changed:
            for entry in self._faults:
                if entry[0] in ("", to):
                    self._faults.remove(entry)
                    return entry[1]
        return None

    def start(self) -> Self:
        self._thread.start()
        return self

    def stop(self) -> None:
        self._http.shutdown()
        self._thread.join()
        self._http.close_all()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, kind: object, *_: object) -> None:
        self.stop()
        assert kind or not self.problems, self.problems


def json_reply(status: int, answer: object, headers: Mapping[str, str] | None = None) -> Reply:
    body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
    return Reply(status, body, {"Content-Type": "application/json", **(headers or {})})


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], fake: FakeServer):
        self.fake = fake
        self.open: set[socket.socket] = set()
        super().__init__(address, _Handler)

    def close_all(self) -> None:
        self.server_close()
        for connection in list(self.open):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server
    connection: socket.socket

    def setup(self) -> None:
        super().setup()
        self.server.open.add(self.connection)

    def finish(self) -> None:
        self.server.open.discard(self.connection)
        with suppress(OSError):
            super().finish()

    def handle(self) -> None:
        with suppress(ConnectionError):
            super().handle()

    def log_message(self, *args: Any) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        self._answer()

    do_POST = do_GET  # noqa: N815 - named by http.server

    def _answer(self) -> None:
        parts = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        body = self.rfile.read(int(headers.get("content-length", "0")))
        try:
            reply = self.server.fake.respond(Call(self.command, parts.path, parts.query, headers, body))
        except Dropped as dropped:
            threading.Event().wait(dropped.hangs)
            self._reset()
            return
        self.send_response(reply.status)
        for name, value in {**reply.headers, "Content-Length": str(len(reply.body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(reply.body)

    def _reset(self) -> None:
        """Close with RST, as a machine that dies does."""
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
