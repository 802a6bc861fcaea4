"""The benchmarks run and say what they promise; how fast they are is not a test's business."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FIELDS = {
    "bench", "database", "clients", "seconds", "per_second", "p50_ms", "p99_ms", "peak_rss_mb", "loop_blocked_ms",
    "met", "at", "machine",
}  # fmt: skip


def bench(tmp_path: Path, *arguments: str) -> tuple[int, dict[str, object]]:
    target = tmp_path / "result.json"
    command = [sys.executable, "-m", "bench", *arguments, "--json", str(target)]
    finished = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert finished.stdout, finished.stderr
    return finished.returncode, json.loads(target.read_text(encoding="utf-8"))


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_the_herd_is_measured(tmp_path: Path, kind: str) -> None:
    code, found = bench(tmp_path, "herd", "--clients", "400", "--database", kind)
    assert code == 0
    assert found.keys() >= FIELDS
    assert (found["bench"], found["database"], found["clients"]) == ("herd", kind, 400)
    assert found["per_second"] > 0  # type: ignore[operator]


def test_the_usual_way_is_measured_beside_ours(tmp_path: Path) -> None:
    _, found = bench(tmp_path, "naive", "--clients", "40")
    assert found.keys() >= FIELDS | {"ours", "naive", "ratio", "restart_ratio"}
    assert found["naive"]["missed"] == 0  # type: ignore[index]
    assert found["ours"]["missed"] == 0  # type: ignore[index]


@pytest.mark.parametrize("provider", ["telegram", "twilio"])
def test_a_lane_is_measured(tmp_path: Path, provider: str) -> None:
    _, found = bench(tmp_path, "lane", "--rate", "20", "--seconds", "1", "--provider", provider)
    assert found.keys() >= FIELDS | {"kept", "refused", "rate"}
    assert (found["rate"], found["refused"]) == (20, 0)
    assert found["kept"] > 0  # type: ignore[operator]


def test_growth_and_start_are_measured(tmp_path: Path) -> None:
    _, growth = bench(tmp_path, "growth", "--clients", "12000")
    assert growth.keys() >= FIELDS | {"ratio"}
    _, start = bench(tmp_path, "start", "--clients", "300", "--idle-seconds", "1")
    assert start.keys() >= FIELDS | {"idle_cpu", "idle_mb"}


def test_replies_are_measured_and_the_held_out_half_is_never_shown(tmp_path: Path) -> None:
    asked = {"items": [[1, "homework", 1]], "form": "yes_no"}
    line: dict[str, object] = {"asked": asked, "now": "2026-01-07T10:00:00-05:00", "zone": "America/Toronto"}
    line |= {
        "locale": "en",
        "date": None,
        "intent": "not_done",
        "items": {"1": "not_done"},
        "activities": [],
        "distress": False,
    }
    for half, text in (("building", "yes, mum"), ("held_out", "yes, dad")):
        (tmp_path / f"en.{half}.jsonl").write_text(json.dumps({"text": text, **line}), encoding="utf-8")
    code, found = bench(tmp_path, "replies", "--data", str(tmp_path), "--wrong", "--check")
    assert found.keys() >= FIELDS | {"sets", "p95_ms", "memory_mb", "worst_64k_ms", "missed_bars", "wrong"}
    assert code == 1
    assert [found["sets"][f"en {half}"]["flips"] for half in ("building", "held_out")] == [100, 100]  # type: ignore[index]
    assert len(found["wrong"]) == 1  # type: ignore[arg-type]
    assert "mum" in found["wrong"][0]  # type: ignore[index]


def test_days_are_measured(tmp_path: Path) -> None:
    _, found = bench(tmp_path, "days", "--clients", "10", "--days", "2")
    assert found.keys() >= FIELDS | {"mb_a_day", "wal_mb"}
    assert len(found["rss_mb"]) == found["days"] == 2  # type: ignore[arg-type]
    assert found["sent"] >= 20  # type: ignore[operator]


def test_a_bar_that_is_not_met_is_an_exit_code(tmp_path: Path) -> None:
    """Four clients are not 4,000 a second: a single commit takes longer."""
    code, found = bench(tmp_path, "herd", "--clients", "4", "--check")
    assert (code, found["met"]) == (1, False)
