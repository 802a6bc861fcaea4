"""Where a process is killed: at a random moment, while it starts, or at a chosen system call."""

from __future__ import annotations

import contextlib
import random
import shutil
from collections.abc import Sequence

from bench.faults.app import App, DidNotStart

CALLS = {"fdatasync": 12, "pwrite64": 50, "sendto": 40, "recvfrom": 40, "write": 30, "read": 40}
"""Calls and how many of a thread's it lives through at most: before a commit is on the disk, in the midst of writing
one, before a request leaves, before its answer is read."""
WITHOUT_FILES = ("sendto", "recvfrom", "write", "read")
"""Those of them that a process makes whose database is a server."""
LONGEST_LIFE = 1.8
STARTING = 0.12
"""Share of kills while it starts, in seconds from 0 to as long as a start takes."""
TRACED = 0.4
START_SECONDS = 2.0


async def die_somewhere(app: App, dice: random.Random, *, files: bool) -> str:
    """Start ``app`` and kill it; where that was. ``files``: its database is one. Raises DidNotStart."""
    thrown, traced = dice.random(), shutil.which("strace")
    app.start()
    if thrown < STARTING:
        await _sleep(app, dice.uniform(0, START_SECONDS))
        await app.kill()
        return "start"
    await app.ready()
    if traced and thrown < STARTING + TRACED:
        return await _at_a_call(app, dice, tuple(CALLS) if files else WITHOUT_FILES)
    await _sleep(app, dice.uniform(0, LONGEST_LIFE))
    await app.kill()
    return "random"


async def _at_a_call(app: App, dice: random.Random, calls: Sequence[str]) -> str:
    call = dice.choice(calls)
    when = dice.randint(1, CALLS[call])
    here = ("-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={when}")
    with app.traced(*here), contextlib.suppress(TimeoutError):
        await app.ended(LONGEST_LIFE)
        return call
    # It did not call so often.
    await app.kill()
    return "random"


async def _sleep(app: App, seconds: float) -> None:
    """Let it live so long. Raises DidNotStart when it ends by itself."""
    with contextlib.suppress(TimeoutError):
        await app.ended(seconds)
        raise DidNotStart(app.last_words())
