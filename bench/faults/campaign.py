"""``python -m bench faults``: runs by seed, one after the other, until as many kills were made as were asked for.

Each finished run is a line of the state file, and is not run again: an interrupted campaign goes on where it stopped.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, Literal

from msgspec import Struct

from bench.faults import clocks, disk, kills, orphans, outages, poison, storm, webhooks
from bench.faults.record import Round, append, done
from bench.measuring import Kind, Result, result

Run = Callable[[Kind, int, int, int], Coroutine[Any, Any, Round]]
"""One run: the database, how many clients, the seed, how many times something is to be done."""


class Campaign(Struct, frozen=True):
    """A kind of run, the bars of RELIABILITY that it is about, and how many clients and times one run has."""

    run: Run
    bars: str
    clients: int
    times: int
    only: Literal["", "sqlite", "postgresql"] = ""


CAMPAIGNS = {
    "kills": Campaign(kills.run, "1", 10_000, 100),
    "orphans": Campaign(orphans.run, "2", 2_000, 10),
    "away": Campaign(outages.killed, "3", 2_000, 3),
    "webhooks": Campaign(webhooks.run, "4", 100, 1_000_000),
    "copies": Campaign(webhooks.copies, "5", 100, 100),
    "clocks": Campaign(clocks.run, "8", 1_000, 60),
    "storm": Campaign(storm.run, "9", 300, 1),
    "restarts": Campaign(outages.restarted, "10", 5_000, 20, only="postgresql"),
    "disk": Campaign(disk.run, "11", 2_000, 144, only="sqlite"),
    "poison": Campaign(poison.run, "12", 6_000, 3_000),
}
PROGRESS = "{what} seed {seed}: {times} in {seconds} s, {verdict}"


def run(
    kind: Kind,
    clients: int = 0,
    *,
    what: str = "kills",
    kills: int = 0,
    seed: int = 1,
    state: Path | None = None,
) -> Result:
    """Run ``what`` until ``kills`` are made (default: one run). Seeds of the runs are ``seed``, ``seed + 1``, …"""
    campaign = _named(what, kind)
    clients, wanted = clients or campaign.clients, kills or campaign.times
    known = {one.key: one for one in done(state)}
    rounds: list[Round] = []
    while wanted > 0:
        times = min(campaign.times, wanted)
        key = (what, kind, clients, seed + len(rounds), times)
        if key not in known:
            known[key] = asyncio.run(campaign.run(kind, clients, seed + len(rounds), times))
            append(state, known[key])
        rounds.append(known[key])
        _tell(rounds[-1])
        wanted -= times
    return _summed(what, kind, clients, seed, campaign.bars, rounds)


def _named(what: str, kind: Kind) -> Campaign:
    """The campaign, or the end of the program with a sentence."""
    if what not in CAMPAIGNS:
        raise SystemExit(f"--what is one of {', '.join(CAMPAIGNS)}.")
    campaign = CAMPAIGNS[what]
    if campaign.only not in {"", kind}:
        raise SystemExit(f"{what} needs --database {campaign.only}.")
    return campaign


def _tell(one: Round) -> None:
    verdict = f"broken: {one.broken} {one.examples}" if one.broken else "every promise kept"
    print(PROGRESS.format(what=one.what, seed=one.seed, times=one.kills, seconds=one.seconds, verdict=verdict),
          flush=True)  # fmt: skip


def _summed(what: str, kind: Kind, clients: int, seed: int, bars: str, rounds: list[Round]) -> Result:
    broken: Counter[str] = Counter()
    points: Counter[str] = Counter()
    for one in rounds:
        broken.update(one.broken)
        points.update(one.points)
    numbers: dict[str, Any] = {}
    for name in {name for one in rounds for name in one.numbers}:
        values = [one.numbers.get(name, 0) for one in rounds]
        numbers[name] = max(values) if name.startswith("most_") else sum(values)
    more = {"what": what, "bars": bars, "seed": seed, "runs": len(rounds), "kills": sum(one.kills for one in rounds)}
    more |= {"points": dict(points), "broken": dict(broken), **numbers}
    return result("faults", kind, clients, sum(one.seconds for one in rounds), not broken, per_second=0.0, **more)
