"""``serve`` as a process that may die at any moment: started, watched, traced and killed."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from subprocess import DEVNULL

import httpx

from bot.settings import PREFIX

ROOT = Path(__file__).parents[2]
STARTS_WITHIN = 60.0


def free_port() -> int:
    """A loopback port that nobody listens on just now."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port: int = door.getsockname()[1]
        return port


class DidNotStart(Exception):
    """``serve`` ended while it started; the message is what it said."""


class App:
    """``serve`` with ``settings``, named without their prefix, in ``folder``, where its log is too."""

    def __init__(self, folder: Path, settings: Mapping[str, str]) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = folder / "serve.log"
        self._folder = folder
        self._settings = {**settings, "PORT": str(self.port), "PUBLIC_URL": self.url}
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def running(self) -> bool:
        """Whether there is a process."""
        return self._process is not None and self._process.poll() is None

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def start(self) -> None:
        """Start it, without waiting for more."""
        environment = {name: value for name, value in os.environ.items() if not name.upper().startswith(PREFIX)}
        environment |= {"PYTHONPATH": str(ROOT)} | {PREFIX + name: to for name, to in self._settings.items()}
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "bot", "serve"],
                cwd=self._folder, env=environment, stdin=DEVNULL, stdout=DEVNULL, stderr=log,
            )  # fmt: skip

    async def ready(self, within: float = STARTS_WITHIN) -> None:
        """Wait until it answers. Raises DidNotStart, and TimeoutError."""
        async with asyncio.timeout(within), httpx.AsyncClient(trust_env=False, timeout=5) as http:
            while True:
                with contextlib.suppress(httpx.TransportError):
                    await http.get(f"{self.url}/healthz")
                    return
                if not self.running:
                    raise DidNotStart(self.last_words())
                await asyncio.sleep(0.02)

    async def kill(self) -> None:
        """SIGKILL; back when the process is gone."""
        assert self._process is not None
        self._process.kill()
        await self.ended(15)

    async def end(self, within: float = 15.0) -> int:
        """SIGTERM; its exit code. Raises TimeoutError when it does not end."""
        assert self._process is not None
        self._process.terminate()
        return await self.ended(within)

    async def ended(self, within: float) -> int:
        """Wait for it to be gone; its exit code. Raises TimeoutError when it lives on."""
        assert self._process is not None
        try:
            return await asyncio.to_thread(self._process.wait, within)
        except subprocess.TimeoutExpired:
            raise TimeoutError("serve lives on") from None

    def last_words(self) -> str:
        """The end of its log."""
        return self.log.read_text(encoding="utf-8")[-2000:] if self.log.exists() else ""

    @contextlib.contextmanager
    def traced(self, *options: str) -> Iterator[None]:
        """With strace at its side, until the end of the block or of the process."""
        command = ("strace", "-f", "-qqq", "-o", "/dev/null", *options, "-p", str(self.pid))
        tracing = subprocess.Popen(command, stdin=DEVNULL, stdout=DEVNULL, stderr=DEVNULL)
        try:
            yield
        finally:
            tracing.terminate()
            tracing.wait()
