"""A campaign adds up its runs, and goes on where it was interrupted."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.faults import campaign
from bench.faults.record import Round, done


async def three_at_a_time(kind: str, clients: int, seed: int, times: int) -> Round:
    broken = {"lost": 1} if seed == 2 else {}
    return Round("test", kind, clients, seed, 2.0, times, {"sent": 5, "most_unknown": seed}, {"random": times}, broken)


@pytest.fixture(autouse=True)
def one_campaign(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(campaign.CAMPAIGNS, "test", campaign.Campaign(three_at_a_time, "0", 10, 3))


def test_runs_are_added_up() -> None:
    found = campaign.run("sqlite", what="test", kills=7)
    assert (found["bench"], found["what"], found["clients"], found["seconds"]) == ("faults", "test", 10, 6.0)
    assert (found["runs"], found["kills"], found["sent"], found["most_unknown"]) == (3, 7, 15, 3)
    assert (found["met"], found["broken"], found["points"]) == (False, {"lost": 1}, {"random": 7})


def test_what_is_done_is_not_done_again(tmp_path: Path) -> None:
    state = tmp_path / "state.jsonl"
    first = campaign.run("sqlite", what="test", kills=6, state=state)
    assert [(one.seed, one.kills) for one in done(state)] == [(1, 3), (2, 3)]
    again = campaign.run("sqlite", what="test", kills=9, state=state)
    assert [one.seed for one in done(state)] == [1, 2, 3]
    assert (first["kills"], again["kills"]) == (6, 9)


def test_what_there_is_not_is_told_in_a_sentence() -> None:
    with pytest.raises(SystemExit, match="--what is one of kills, "):
        campaign.run("sqlite", what="nothing")
    with pytest.raises(SystemExit, match="disk needs --database sqlite"):
        campaign.run("postgresql", what="disk")
