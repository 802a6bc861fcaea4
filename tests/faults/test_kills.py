"""Bar 1 in short: a dozen kills at random moments and at chosen system calls; nothing lost, nothing twice."""

from __future__ import annotations

import asyncio

import pytest

from bench.faults import kills
from bench.measuring import Kind


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_nothing_is_lost_and_nothing_is_said_twice(kind: Kind) -> None:
    found = asyncio.run(kills.run(kind, 200, 20260106, 6))
    assert (found.broken, found.examples) == ({}, {})
    assert sum(found.points.values()) == 6
    assert found.numbers["sent"] >= 200
