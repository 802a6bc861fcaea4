"""``serve``: builds everything from the settings, runs it, and lets it end in good order."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import secrets
import signal
import socket
from collections.abc import AsyncIterator, Coroutine, Iterator, Sequence
from functools import partial
from typing import Any

import uvicorn

from bot.clock import Clock, clock_of, look_every
from bot.logs import log_to_stderr
from bot.opening import Failed, bring_up_to_date, open_database
from bot.providers import Providers, links
from bot.pulse import Pulse
from bot.settings import PREFIX, Settings, SettingsError
from bot.setup import DEFAULT, ensure_home
from bot.stack import Stack
from bot.warm import warm
from bot.web.app import make_app
from bot.web.doors import Doors
from core.decide import decide
from core.message import Incoming, Report
from jobs.scheduler import Scheduler
from storage.database import Database
from storage.organisations import organisation_names

log = logging.getLogger(__name__)

FIRST_ANSWER = 3.0
"""Seconds that a start waits for the bots to say who they are."""
# Together less than the ten seconds after which a container is killed.
REQUESTS_PATIENCE, JOBS_PATIENCE, SENDING_PATIENCE = 1, 3.0, 4.0


def serve(settings: Settings) -> None:
    """Run until SIGTERM or SIGINT. Raises SettingsError, Failed, and DatabaseAway while starting."""
    log_to_stderr()
    asyncio.run(_serve(settings))


async def _serve(settings: Settings) -> None:
    stopped = _stop_signals()
    clock = clock_of(settings)
    async with contextlib.AsyncExitStack() as opened:
        providers = Providers(settings)
        opened.push_async_callback(providers.close)
        door = opened.enter_context(_listening(settings.host, settings.port))
        db = opened.enter_context(open_database(settings))
        organisation = await _both(asyncio.to_thread(_prepare, db, clock), providers.identify(FIRST_ANSWER))
        await _run(settings, db, organisation, providers, clock, door, stopped)


async def _both(preparing: Coroutine[Any, Any, str], asking: Coroutine[Any, Any, None]) -> str:
    """The first one's result. Neither is left behind when the other fails: a thread cannot be called off."""
    prepared, asked = await asyncio.gather(preparing, asking, return_exceptions=True)
    for outcome in (prepared, asked):
        if isinstance(outcome, BaseException):
            raise outcome
    assert isinstance(prepared, str)
    return prepared


def _prepare(db: Database, clock: Clock) -> str:
    """Bring the database up to date; whose the bots and numbers are."""
    bring_up_to_date(db)
    organisation = db.run(ensure_home)
    if organisation is None:
        raise SettingsError(
            "Several organisations share this database and none is called "
            f"{DEFAULT}, so nobody can say whose the bots are; give each a database of its own."
        )
    warm(db, organisation, clock())
    return organisation


async def _run(
    settings: Settings,
    db: Database,
    organisation: str,
    providers: Providers,
    clock: Clock,
    door: socket.socket,
    stopped: asyncio.Event,
) -> None:
    around = {organisation: providers.around}
    channels = [(organisation, channel) for channel in providers.channels]
    pulse = Pulse(db, clock)
    stack = Stack(db, channels, around, owner=_owner(), decide=pulse.counting(decide))
    scheduler = Scheduler(pulse.watched(stack.steps), clock=clock, look_every=look_every(settings))

    async def store(lane: str, items: Sequence[Incoming | Report]) -> int:
        new = await stack.store(lane, items, clock())
        scheduler.ring("listen")
        return new

    def learned() -> None:
        around[organisation] = providers.around

    doors = Doors(
        store,
        clock,
        pulse.checks,
        pulse.measure,
        public_url=settings.public_url,
        secrets=providers.secrets,
        twilio_token=settings.twilio_auth_token.get_secret_value(),
        numbers=settings.twilio_numbers,
        calling=settings.calling_numbers,
        links=links(settings),
        asked=partial(stack.asked, organisation),
        organisation=(await db.read(organisation_names))[organisation],
    )
    scheduler.start()
    hearing = asyncio.create_task(providers.run(store, clock, learned))
    async with _web(doors, door):
        log.info("ready on http://%s:%d for %s", settings.host, settings.port, ", ".join(c.lane for _, c in channels))
        await stopped.wait()
        log.info("stopping")
        hearing.cancel()
    await asyncio.gather(hearing, return_exceptions=True)
    await scheduler.stop(JOBS_PATIENCE)
    await stack.deliver.stop(clock(), SENDING_PATIENCE)


@contextlib.asynccontextmanager
async def _web(doors: Doors, door: socket.socket) -> AsyncIterator[None]:
    """Answer requests on ``door``; at the end those that have begun are finished."""
    config = uvicorn.Config(
        make_app(doors),
        log_config=None,
        access_log=False,
        lifespan="off",
        server_header=False,
        timeout_graceful_shutdown=REQUESTS_PATIENCE,
    )
    server = _Server(config)
    running = asyncio.create_task(server.serve(sockets=[door]))
    try:
        yield
    finally:
        server.should_exit = True
        await running


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals alone: the jobs have to end in good order too."""
        yield


def _stop_signals() -> asyncio.Event:
    """Set when the process is asked to end."""
    stopped = asyncio.Event()
    for wanted in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(wanted, stopped.set)
    return stopped


@contextlib.contextmanager
def _listening(host: str, port: int) -> Iterator[socket.socket]:
    """A socket that accepts connections. Raises Failed where somebody else has the port."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        door = socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Failed(
            f"{host}:{port} cannot be listened on ({reason}); set {PREFIX}HOST and {PREFIX}PORT to a free address."
        ) from None
    with door:
        yield door


def _owner() -> str:
    """Who holds a lane: unlike any other process."""
    return f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
