"""A mail server of our own: takes mails from who signs in, keeps them, refuses or breaks off where a test says so."""

from __future__ import annotations

import base64
import re
import socketserver
import threading
from collections.abc import Callable
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Literal, Self, TypeVar

T = TypeVar("T")
USER, PASSWORD = "followthrough", "p:ss word"
LINK = re.compile(r"^(.+): (https?://\S+/answer/\S+)$", re.MULTILINE)

Stage = Literal["greet", "mail", "rcpt", "data", "content", "end"]
"""``content``: nothing of what was sent after DATA is kept; ``end``: the mail is kept, and then it goes wrong."""
DROP = ""
"""Instead of a reply: the connection breaks."""


@dataclass(frozen=True)
class Mail:
    """One mail that was accepted."""

    sender: str
    to: str
    message: EmailMessage

    @property
    def plain(self) -> str:
        """The text for readers without HTML."""
        part = self.message.get_body(("plain",))
        assert part is not None
        return str(part.get_content()).replace("\r\n", "\n")

    @property
    def links(self) -> dict[str, str]:
        """What each answer's link is called, and where it leads."""
        return dict(LINK.findall(self.plain.partition("\n-- \n")[0]))

    @property
    def said(self) -> str:
        """The words above the links."""
        return LINK.sub("", self.plain.partition("\n-- \n")[0]).strip()


class FakeSMTP:
    """On a loopback port, to be used in a ``with``."""

    def __init__(self) -> None:
        self.sent: list[Mail] = []
        """The ledger, in order."""
        self.changed = threading.Condition()
        self._faults: list[tuple[Stage, str, str, float]] = []
        self._server = _Server(("127.0.0.1", 0), self)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    @property
    def url(self) -> str:
        return f"smtp://{USER}:{PASSWORD.replace(':', '%3A').replace(' ', '%20')}@127.0.0.1:{self.port}"

    @property
    def port(self) -> int:
        return self._server.server_address[1]

    def fail(self, stage: Stage, reply: str, *, to: str = "", times: int = 1, hangs: float = 0) -> None:
        """At ``stage`` of the next mails, or of those ``to`` an address: ``reply``, or the end of the connection."""
        with self.changed:
            self._faults += [(stage, reply, to, hangs)] * times

    def to(self, address: str) -> list[Mail]:
        return [mail for mail in self.sent if mail.to == address]

    def take(self, stage: Stage, to: str) -> tuple[str, float] | None:
        with self.changed:
            for fault in self._faults:
                if fault[0] == stage and fault[2] in ("", to):
                    self._faults.remove(fault)
                    return fault[1], fault[3]
        return None

    def keep(self, mail: Mail) -> None:
        with self.changed:
            self.sent.append(mail)
            self.changed.notify_all()

    def wait_for(self, what: Callable[[], T], seconds: float = 10) -> T:
        with self.changed:
            self.changed.wait_for(what, seconds)
            return what()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True

    def __init__(self, address: tuple[str, int], fake: FakeSMTP) -> None:
        self.fake = fake
        super().__init__(address, _Session)


class _Over(Exception):
    """The connection ends."""


class _Session(socketserver.StreamRequestHandler):
    server: _Server

    def handle(self) -> None:
        self.sender = self.to = ""
        self.known = False
        try:
            self._reply("greet", "220 mail.test ESMTP")
            while line := self.rfile.readline():
                self._command(line.decode().rstrip("\r\n"))
        except (_Over, ConnectionError):
            return

    def _command(self, line: str) -> None:
        verb = line.partition(" ")[0].upper()
        match verb:
            case "EHLO" | "HELO":
                self._say("250-mail.test\r\n250-8BITMIME\r\n250 AUTH PLAIN")
            case "AUTH":
                self._sign_in(line)
            case "MAIL" if not self.known:
                self._say("530 5.7.0 Authentication required")
            case "MAIL":
                self.sender = line.partition("<")[2].partition(">")[0]
                self._reply("mail", "250 2.1.0 OK")
            case "RCPT":
                self.to = line.partition("<")[2].partition(">")[0]
                self._reply("rcpt", "250 2.1.5 OK")
            case "DATA":
                self._data()
            case "QUIT":
                self._say("221 2.0.0 Bye")
                raise _Over
            case _:
                self._say("250 2.0.0 OK")

    def _sign_in(self, line: str) -> None:
        _, user, password = base64.b64decode(line.split()[2]).decode().split("\0")
        self.known = (user, password) == (USER, PASSWORD)
        self._say("235 2.7.0 Welcome" if self.known else "535 5.7.8 Authentication credentials invalid")

    def _data(self) -> None:
        if not self._reply("data", "354 Go ahead"):
            return
        lines: list[bytes] = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
        if (fault := self.server.fake.take("content", self.to)) is not None:
            self._broken(*fault)
            return
        parsed = message_from_bytes(b"".join(lines), policy=policy.default)
        self.server.fake.keep(Mail(self.sender, self.to, parsed))
        self._reply("end", "250 2.0.0 Queued")

    def _reply(self, stage: Stage, usual: str) -> bool:
        fault = self.server.fake.take(stage, self.to)
        if fault is None:
            self._say(usual)
            return True
        self._broken(*fault)
        return False

    def _broken(self, reply: str, hangs: float) -> None:
        if hangs:
            threading.Event().wait(hangs)
        if reply == DROP:
            raise _Over
        self._say(reply)

    def _say(self, reply: str) -> None:
        self.wfile.write(reply.encode() + b"\r\n")
