"""``followthrough`` as a process of its own, with nothing set but what a test sets."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from bot.settings import PREFIX

ROOT = Path(__file__).parents[2]
STARTS_WITHIN = 40.0
ENDS_WITHIN = 5.0


def free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port: int = door.getsockname()[1]
        return port


def environment(settings: Mapping[str, str]) -> dict[str, str]:
    """Ours without any setting, and with ``settings``, which are named without their prefix."""
    ours = {name: value for name, value in os.environ.items() if not name.upper().startswith(PREFIX)}
    return {**ours, "PYTHONPATH": str(ROOT), **{PREFIX + name: value for name, value in settings.items()}}


def command(folder: Path, settings: Mapping[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    """Run a command in ``folder`` to its end."""
    run = [sys.executable, "-m", "bot", *words]
    return subprocess.run(
        run, cwd=folder, env=environment(settings), capture_output=True, text=True, timeout=60, check=False
    )


@dataclass
class Serving:
    """A running ``serve``. ``log`` is complete once it has ended."""

    url: str
    process: subprocess.Popen[str]
    log: str = ""
    seconds_to_end: float = field(default=0.0)

    def get(self, path: str) -> httpx.Response:
        return httpx.get(self.url + path, trust_env=False, timeout=10)

    def wait_until_alive(self) -> None:
        until = time.monotonic() + STARTS_WITHIN
        while time.monotonic() < until and self.process.poll() is None:
            try:
                self.get("/healthz")
            except httpx.TransportError:
                time.sleep(0.05)
            else:
                return
        self.process.kill()
        raise AssertionError(f"serve did not start: {self.process.communicate()[1]}")

    def end(self) -> None:
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        try:
            self.log = self.process.communicate(timeout=ENDS_WITHIN)[1]
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise AssertionError(f"serve did not end: {self.process.communicate()[1]}") from None
        self.seconds_to_end = time.monotonic() - began


@contextmanager
def serving(folder: Path, settings: Mapping[str, str], port: int = 0) -> Iterator[Serving]:
    """``serve`` on a free port until the end of the block; then it has to end by itself, with 0 and no traceback."""
    port = port or free_port()
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "serve"],
        cwd=folder,
        env=environment({"PORT": str(port), **settings}),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    running = Serving(f"http://127.0.0.1:{port}", process)
    try:
        running.wait_until_alive()
        yield running
        running.end()
        assert process.returncode == 0, running.log
        assert "Traceback" not in running.log
    finally:
        process.kill()
        process.communicate()


@dataclass
class Working:
    """A running ``worker``, which writes its log to a file."""

    process: subprocess.Popen[bytes]
    log: Path

    def wait_until_ready(self) -> None:
        until = time.monotonic() + STARTS_WITHIN
        while "ready to work" not in self.log.read_text():
            assert self.process.poll() is None, self.log.read_text()
            assert time.monotonic() < until, self.log.read_text()
            time.sleep(0.05)

    def end(self) -> None:
        self.process.send_signal(signal.SIGTERM)
        assert self.process.wait(ENDS_WITHIN) == 0, self.log.read_text()
        assert "Traceback" not in self.log.read_text()


@contextmanager
def working(folder: Path, settings: Mapping[str, str], count: int = 1) -> Iterator[list[Working]]:
    """So many ``worker`` until the end of the block; those that still run then have to end by themselves, with 0."""
    started: list[Working] = []
    try:
        for n in range(count):
            log = folder / f"worker-{n}.log"
            with log.open("wb") as written:
                process = subprocess.Popen(
                    [sys.executable, "-m", "bot", "worker"], cwd=folder, env=environment(settings), stderr=written
                )
            started.append(Working(process, log))
        for one in started:
            one.wait_until_ready()
        yield started
        for one in started:
            if one.process.poll() is None:
                one.end()
    finally:
        for one in started:
            one.process.kill()
            one.process.wait()
