"""``python -m bench herd | pair | naive | start | echo | growth | segments | days | faults``: measure, print."""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from pathlib import Path

from bench.measuring import show

BENCHES = ("herd", "pair", "naive", "start", "echo", "growth", "segments", "days", "faults")
MODULES = {"faults": "bench.faults.campaign"}
FOR_FAULTS = ("what", "kills", "seed", "state")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("bench", choices=BENCHES)
    parser.add_argument("--clients", type=int, help="how many clients (default: what the bar is about)")
    parser.add_argument("--idle-seconds", type=int, help="how long `start` watches what waiting costs (default: 20)")
    parser.add_argument("--days", type=int, help="days: how many (default: 30)")
    parser.add_argument("--what", help="faults: kills (default), …; an unknown one lists them")
    parser.add_argument("--kills", type=int, help="faults: how many times in all (default: one run's)")
    parser.add_argument("--seed", type=int, help="faults: the first run's; the others count up from it (default: 1)")
    parser.add_argument("--state", type=Path, metavar="FILE", help="faults: finished runs, which are not run again")
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the result there")
    parser.add_argument("--check", action="store_true", help="exit with 1 when the bar is not met")
    wanted = parser.parse_args()
    if wanted.idle_seconds and wanted.bench != "start":
        parser.error("--idle-seconds is for start")
    if wanted.days and wanted.bench != "days":
        parser.error("--days is for days")
    if wanted.bench != "faults" and any(getattr(wanted, name) for name in FOR_FAULTS):
        parser.error("--what, --kills, --seed and --state are for faults")
    names = ("clients", "idle_seconds", "days", *FOR_FAULTS)
    options = {name: value for name in names if (value := getattr(wanted, name))}
    module = importlib.import_module(MODULES.get(wanted.bench, f"bench.{wanted.bench}"))
    found = module.run(wanted.database, **options)
    show(found)
    if wanted.json:
        wanted.json.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    return int(wanted.check and not found["met"])


if __name__ == "__main__":
    sys.exit(main())
