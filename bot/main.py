"""``serve`` and ``worker``: build everything from the settings, run it, and let it end in good order."""

from __future__ import annotations

import asyncio
import contextlib
import errno
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
from bot.opening import Failed, bring_up_to_date, journal_folder, open_database
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
from storage import bell
from storage.database import Database
from storage.organisations import load_organisation, organisation_names
from storage.restored import end_window

log = logging.getLogger(__name__)

FIRST_ANSWER = 3.0
"""Seconds that a start waits for the bots to say who they are."""
# Together less than the ten seconds after which a container is killed.
REQUESTS_PATIENCE, JOBS_PATIENCE, SENDING_PATIENCE = 1, 3.0, 4.0


def serve(settings: Settings) -> None:
    """Run until SIGTERM or SIGINT. Raises SettingsError, Failed, and DatabaseAway while starting."""
    log_to_stderr()
    asyncio.run(_serve(settings))


def worker(settings: Settings) -> None:
    """As :func:`serve`, without doors: it hears nobody, and shares the jobs with the others at the same database."""
    if settings.database_url.startswith("sqlite:"):
        raise SettingsError(
            f"A worker needs PostgreSQL: set {PREFIX}DATABASE_URL to postgresql://…, "
            "or run serve alone, for SQLite takes the writing of one process."
        )
    log_to_stderr()
    asyncio.run(_work(settings))


async def _serve(settings: Settings) -> None:
    stopped = _stop_signals()
    async with contextlib.AsyncExitStack() as opened:
        providers = Providers(settings)
        opened.push_async_callback(providers.close)
        door = opened.enter_context(_listening(settings.host, settings.port))
        running = await opened.enter_async_context(_started(settings, providers))
        hearing = asyncio.create_task(providers.run(running.store, running.clock, running.learned))
        async with _web(_doors(settings, providers, running), door):
            lanes = ", ".join(channel.lane for channel in providers.channels)
            log.info("ready on http://%s:%d for %s", settings.host, settings.port, lanes)
            await stopped.wait()
            log.info("stopping")
            hearing.cancel()
        await asyncio.gather(hearing, return_exceptions=True)


async def _work(settings: Settings) -> None:
    stopped = _stop_signals()
    async with contextlib.AsyncExitStack() as opened:
        providers = Providers(settings)
        opened.push_async_callback(providers.close)
        running = await opened.enter_async_context(_started(settings, providers))
        knowing = asyncio.create_task(providers.know(running.learned))
        log.info("ready to work for %s", ", ".join(channel.lane for channel in providers.channels))
        await stopped.wait()
        log.info("stopping")
        knowing.cancel()
        await asyncio.gather(knowing, return_exceptions=True)


class _Running:
    """The jobs of this process and what they run on."""

    def __init__(self, settings: Settings, db: Database, organisation: str, providers: Providers, clock: Clock) -> None:
        self.clock = clock
        self.pulse = Pulse(db, clock)
        self.organisation, self.name = organisation, db.look(organisation_names)[organisation]
        self._providers = providers
        self._around = {organisation: providers.around}
        channels = [(organisation, channel) for channel in providers.channels]
        self.stack = Stack(
            db,
            channels,
            self._around,
            owner=_owner(),
            decide=self.pulse.counting(decide),
            journal=journal_folder(settings),
            lease=settings.lane_lease,
            answered=self.pulse.answered,
        )
        steps = self.pulse.watched(self.stack.steps)
        self.scheduler = Scheduler(steps, clock=clock, look_every=look_every(settings))

    async def store(self, lane: str, items: Sequence[Incoming | Report]) -> int:
        """What doors do with what arrives."""
        new = await self.stack.store(lane, items, self.clock())
        self.scheduler.ring("listen")
        return new

    def learned(self) -> None:
        """A bot has said who it is."""
        self._around[self.organisation] = self._providers.around

    async def stop(self) -> None:
        """Finish what is in flight."""
        await self.scheduler.stop(JOBS_PATIENCE)
        await self.stack.deliver.stop(self.clock(), SENDING_PATIENCE)


@contextlib.asynccontextmanager
async def _started(settings: Settings, providers: Providers) -> AsyncIterator[_Running]:
    """Prepare the database and run the jobs until the end of the block; then let them end in good order."""
    clock = clock_of(settings)
    with open_database(settings) as db:
        organisation = await _both(asyncio.to_thread(_prepare, db, clock), providers.identify(FIRST_ANSWER))
        providers.send_for(await db.read(lambda conn: load_organisation(conn, organisation)))
        running = _Running(settings, db, organisation, providers, clock)
        running.scheduler.start()
        bells = asyncio.create_task(bell.hear(db, running.scheduler.ring))
        try:
            yield running
        finally:
            bells.cancel()
            await asyncio.gather(bells, return_exceptions=True)
            await running.stop()


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
    db.run(lambda conn: end_window(conn, clock()))
    warm(db, organisation, clock())
    return organisation


def _doors(settings: Settings, providers: Providers, running: _Running) -> Doors:
    return Doors(
        running.store,
        running.clock,
        running.pulse.checks,
        running.pulse.measure,
        public_url=settings.public_url,
        secrets=providers.secrets,
        twilio_token=settings.twilio_auth_token.get_secret_value(),
        numbers=settings.twilio_numbers,
        calling=settings.calling_numbers,
        links=links(settings),
        asked=partial(running.stack.asked, running.organisation),
        organisation=running.name,
    )


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
    """A socket that accepts connections. Raises Failed where somebody else has the port, SettingsError for an address
    that this machine has not, or may not use.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        door = socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        wrong = Failed if error.errno == errno.EADDRINUSE else SettingsError
        raise wrong(
            f"{host}:{port} cannot be listened on ({reason}); set {PREFIX}HOST and {PREFIX}PORT to a free address."
        ) from None
    with door:
        yield door


def _owner() -> str:
    """Who holds a lane: unlike any other process."""
    return f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
