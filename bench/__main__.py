"""``python -m bench herd | pair | naive | start | echo | growth | segments | replies``: measure and print a table."""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from pathlib import Path

from bench.measuring import show

BENCHES = ("herd", "pair", "naive", "start", "echo", "growth", "segments", "replies")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("bench", choices=BENCHES)
    parser.add_argument("--clients", type=int, help="how many clients (default: what the bar is about)")
    parser.add_argument("--idle-seconds", type=int, help="how long `start` watches what waiting costs (default: 20)")
    parser.add_argument("--data", type=Path, metavar="DIR", help="`replies`: the labelled lines, or the public sets")
    parser.add_argument("--set", choices=("building", "held_out", "all"), dest="half", help="`replies`: which half")
    parser.add_argument("--wrong", action="store_true", help="`replies`: print the misread lines of the building half")
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the result there")
    parser.add_argument("--check", action="store_true", help="exit with 1 when the bar is not met")
    wanted = parser.parse_args()
    if wanted.idle_seconds and wanted.bench != "start":
        parser.error("--idle-seconds is for start")
    if (wanted.data or wanted.half or wanted.wrong) and wanted.bench != "replies":
        parser.error("--data, --set and --wrong are for replies")
    names = ("clients", "idle_seconds", "data", "half", "wrong")
    options = {name: value for name in names if (value := getattr(wanted, name))}
    module = importlib.import_module(f"bench.{wanted.bench}")
    found = module.run(wanted.database, **options)
    getattr(module, "show", show)(found)
    if wanted.json:
        wanted.json.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    return int(wanted.check and not found["met"])


if __name__ == "__main__":
    sys.exit(main())
