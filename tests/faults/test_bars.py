"""The bars of RELIABILITY in short: a few faults each, with the oracle of the full campaign."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Coroutine
from typing import Any

import pytest
from msgspec.structs import replace

from bench.faults import clocks, disk, kills, outages, poison, storm, webhooks
from bench.faults.record import Round
from bench.faults.weather import STORM
from bench.measuring import Kind

SEED = 20260106
MEASURED = {"others were later"}
"""What depends on how busy the machine is."""

both = pytest.mark.parametrize("kind", ["sqlite", "postgresql"])


def kept(run: Coroutine[Any, Any, Round]) -> dict[str, float]:
    """The numbers of a run that broke no promise."""
    found = asyncio.run(run)
    assert {promise: found.examples[promise] for promise in found.broken.keys() - MEASURED} == {}
    return found.numbers


@both
def test_kills_lose_nothing_and_say_nothing_twice(kind: Kind) -> None:
    numbers = kept(kills.run(kind, 150, SEED, 4, doubts=False))
    assert numbers["sent"] >= 150
    assert numbers["heard"] > 0


@both
def test_kills_while_the_database_is_away_lose_nothing_acknowledged(kind: Kind) -> None:
    numbers = kept(outages.killed(kind, 60, SEED, 1, lasts=4.0, doubts=False))
    assert numbers["sent"] >= 60


def test_serve_outlives_crashes_of_postgresql() -> None:
    numbers = kept(outages.restarted("postgresql", 100, SEED, 2, between=(1.0, 3.0), doubts=False))
    assert numbers["sent"] >= 100


@pytest.mark.skipif(shutil.which("strace") is None, reason="errors of the disk are made by strace")
def test_a_disk_that_fails_at_a_write_harms_nothing() -> None:
    numbers = kept(disk.run("sqlite", 100, SEED, 6, doubts=False))
    assert numbers["sent"] >= 100


def test_a_storm_loses_nothing_and_every_pause_is_kept() -> None:
    numbers = kept(
        storm.run("sqlite", 8, SEED, 1, weather=replace(STORM, retry_after=(1, 1)), writes=0.3, doubts=False)
    )
    assert numbers["refused"] > 0


def test_a_clock_that_jumps_sends_nothing_early_and_nothing_twice() -> None:
    numbers = kept(clocks.run("sqlite", 40, SEED, 4, doubts=False))
    assert numbers["sent"] >= 40


@both
def test_fuzzed_webhooks(kind: Kind) -> None:
    numbers = kept(webhooks.run(kind, 20, SEED, 1_500, measured=False))
    assert min(numbers["taken"], numbers["refused"]) > 100


@both
def test_one_id_a_hundred_times_at_once_has_one_effect(kind: Kind) -> None:
    assert kept(webhooks.copies(kind, 20, SEED, 2)) == {"copies": 200}


@both
def test_poison_is_parked(kind: Kind) -> None:
    assert kept(poison.run(kind, 400, SEED, 200))["parked"] > 0
