"""The ticker: real seconds, few of them; the case's time is a clock that the test moves."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from jobs import scheduler as ticker
from jobs.scheduler import Scheduler, Step

NOW = dt.datetime(2026, 1, 7, 15, 0, tzinfo=dt.UTC)
Answer = Callable[[dt.datetime], dt.datetime | None]


class Job:
    """A job that remembers when it was called, by the case's time, and how many calls ran at once."""

    def __init__(self, answer: Answer = lambda now: None, work: Callable[[], Awaitable[object]] | None = None) -> None:
        self.calls: list[dt.datetime] = []
        self.at_once = self.most_at_once = 0
        self._answer, self._work = answer, work

    async def step(self, now: dt.datetime) -> dt.datetime | None:
        self.calls.append(now)
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            if self._work:
                await self._work()
        finally:
            self.at_once -= 1
        return self._answer(now)


class Clock:
    """The case's time, standing still unless moved."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> dt.datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def run(clock: Clock) -> AsyncIterator[Callable[..., Scheduler]]:
    """Starts a scheduler of the named jobs, and stops it after the test."""
    started: list[Scheduler] = []

    def start(**steps: Step) -> Scheduler:
        scheduler = Scheduler(steps, clock=clock, look_every=0.02)
        scheduler.start()
        started.append(scheduler)
        return scheduler

    yield start
    for scheduler in started:
        await scheduler.stop()


async def until(happened: Callable[[], bool], seconds: float = 5) -> None:
    async with asyncio.timeout(seconds):
        while not happened():  # noqa: ASYNC110 - it looks at what jobs leave behind
            await asyncio.sleep(0.005)


async def test_every_job_is_called_at_the_start(run: Callable[..., Scheduler]) -> None:
    jobs = {name: Job() for name in ticker.EVERY}
    run(**{name: job.step for name, job in jobs.items()})
    await until(lambda: all(job.calls for job in jobs.values()))
    assert jobs["wake"].calls[0] == NOW


async def test_a_job_is_called_again_when_it_says(run: Callable[..., Scheduler]) -> None:
    """Sooner than its interval of half a minute."""
    job = Job(lambda now: now + dt.timedelta(seconds=0.1))
    run(wake=job.step)
    await until(lambda: len(job.calls) >= 4)


async def test_a_job_with_a_far_or_no_due_time_rests(run: Callable[..., Scheduler]) -> None:
    far, never = Job(lambda now: now + dt.timedelta(days=3)), Job()
    run(wake=far.step, upkeep=never.step)
    await asyncio.sleep(0.3)
    assert (len(far.calls), len(never.calls)) == (1, 1)


async def test_a_job_is_called_at_least_at_its_interval(
    run: Callable[..., Scheduler], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ticker, "EVERY", {"upkeep": 0.1})
    job = Job(lambda now: now + dt.timedelta(days=3))
    run(upkeep=job.step)
    await until(lambda: len(job.calls) >= 3)


async def test_ring_calls_at_once(run: Callable[..., Scheduler]) -> None:
    job = Job()
    scheduler = run(wake=job.step)
    await until(lambda: bool(job.calls))
    await asyncio.sleep(0.05)
    scheduler.ring("wake")
    await until(lambda: len(job.calls) == 2, seconds=1)


async def test_ring_while_it_runs_calls_once_more(run: Callable[..., Scheduler]) -> None:
    """What arrives behind the back of a running job is not left for its next interval."""
    go_on = asyncio.Event()
    job = Job(work=go_on.wait)
    scheduler = run(upkeep=job.step)
    await until(lambda: bool(job.calls))
    for _ in range(3):
        scheduler.ring("upkeep")
    await asyncio.sleep(0.05)
    go_on.set()
    await until(lambda: len(job.calls) == 2, seconds=1)
    await asyncio.sleep(0.1)
    assert (len(job.calls), job.most_at_once) == (2, 1)


async def test_what_listen_heard_is_delivered_at_once(run: Callable[..., Scheduler]) -> None:
    listen, deliver = Job(), Job()
    scheduler = run(listen=listen.step, deliver=deliver.step)
    await until(lambda: bool(listen.calls and deliver.calls))
    await asyncio.sleep(0.1)
    before = len(deliver.calls)
    scheduler.ring()
    await until(lambda: len(deliver.calls) > before, seconds=0.5)


async def test_a_job_that_fails_is_called_again(
    run: Callable[..., Scheduler], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(ticker, "EVERY", {"listen": 0.05})

    written = "Maya's words".upper()

    async def fail() -> None:
        raise RuntimeError(written)

    job = Job(work=fail)
    run(listen=job.step)
    await until(lambda: len(job.calls) >= 3)
    assert "RuntimeError" in caplog.text
    assert written not in caplog.text


@pytest.mark.parametrize("by", [dt.timedelta(days=1), dt.timedelta(hours=-1)], ids=["a day on", "an hour back"])
async def test_a_clock_that_jumps_calls_everything(
    run: Callable[..., Scheduler], clock: Clock, by: dt.timedelta
) -> None:
    wake, upkeep = Job(), Job()
    run(wake=wake.step, upkeep=upkeep.step)
    await until(lambda: bool(wake.calls and upkeep.calls))
    await asyncio.sleep(0.05)
    clock.now += by
    await until(lambda: len(wake.calls) == len(upkeep.calls) == 2, seconds=1)
    assert wake.calls[-1] == NOW + by


async def test_a_machine_clock_set_back_stops_no_timer(
    run: Callable[..., Scheduler], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The ticker's own timers would stand still for an hour."""
    back = dt.timedelta()
    real = ticker.system_clock
    monkeypatch.setattr(ticker, "system_clock", lambda: real() - back)
    job = Job()
    run(wake=job.step)
    await until(lambda: bool(job.calls))
    await asyncio.sleep(0.05)
    back = dt.timedelta(hours=1)
    await until(lambda: len(job.calls) >= 2, seconds=2)


async def test_stopping_waits_for_a_running_job(clock: Clock) -> None:
    finished = []

    async def work() -> None:
        await asyncio.sleep(0.1)
        finished.append(True)

    job = Job(work=work)
    scheduler = Scheduler({"listen": job.step}, clock=clock)
    scheduler.start()
    await until(lambda: bool(job.calls))
    await scheduler.stop()
    assert finished == [True]
    scheduler.ring()
    await asyncio.sleep(0.05)
    assert len(job.calls) == 1
