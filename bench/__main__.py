"""``python -m bench NAME``: measure, and print a table."""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from pathlib import Path
from typing import Any

from bench.measuring import show

BENCHES = ("herd", "pair", "naive", "start", "echo", "growth", "segments", "lane", "days", "faults", "replies")
MODULES = {"faults": "bench.faults.campaign"}
OF_ALL = ("clients",)
OF_ONE = {
    "start": ("idle_seconds",),
    "lane": ("rate", "provider", "seconds"),
    "days": ("days",),
    "faults": ("what", "kills", "seed", "state"),
    "replies": ("data", "half", "wrong"),
}
"""Options that only one benchmark has, by their names in its ``run``."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("bench", choices=BENCHES)
    parser.add_argument("--clients", type=int, help="how many clients (default: what the bar is about)")
    parser.add_argument("--idle-seconds", type=int, help="start: how long to watch what waiting costs (default: 20)")
    parser.add_argument("--rate", type=float, help="lane: what the provider takes a second (default: 30)")
    parser.add_argument("--provider", choices=("telegram", "twilio"), help="lane: whom it sends to (default: telegram)")
    parser.add_argument("--seconds", type=int, help="lane: how long to count (default: 20)")
    parser.add_argument("--days", type=int, help="days: how many (default: 30)")
    parser.add_argument("--what", help="faults: kills (default), …; an unknown one lists them")
    parser.add_argument("--kills", type=int, help="faults: how many times in all (default: one run's)")
    parser.add_argument("--seed", type=int, help="faults: the first run's; the others count up from it (default: 1)")
    parser.add_argument("--state", type=Path, metavar="FILE", help="faults: finished runs, which are not run again")
    parser.add_argument("--data", type=Path, metavar="DIR", help="replies: the labelled lines, or the public sets")
    parser.add_argument("--set", choices=("building", "held_out", "all"), dest="half", help="replies: which half")
    parser.add_argument("--wrong", action="store_true", help="replies: print the misread lines of the building half")
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the result there")
    parser.add_argument("--check", action="store_true", help="exit with 1 when the bar is not met")
    wanted = parser.parse_args()
    module = importlib.import_module(MODULES.get(wanted.bench, f"bench.{wanted.bench}"))
    found = module.run(wanted.database, **_options(parser, wanted))
    getattr(module, "show", show)(found)
    if wanted.json:
        wanted.json.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    return int(wanted.check and not found["met"])


def _options(parser: argparse.ArgumentParser, wanted: argparse.Namespace) -> dict[str, Any]:
    """What was asked of this benchmark. Ends the program when it is an option of another."""
    for bench, names in OF_ONE.items():
        if bench != wanted.bench and any(getattr(wanted, name) for name in names):
            parser.error(f"{', '.join(_spelt(name) for name in names)}: for {bench} only")
    names = (*OF_ALL, *OF_ONE.get(wanted.bench, ()))
    return {name: value for name in names if (value := getattr(wanted, name))}


def _spelt(name: str) -> str:
    return "--set" if name == "half" else f"--{name.replace('_', '-')}"


if __name__ == "__main__":
    sys.exit(main())
