"""``python -m bench herd | pair | naive | start | echo | growth | segments | lane``: measure and print a table."""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from pathlib import Path

from bench.measuring import show

BENCHES = ("herd", "pair", "naive", "start", "echo", "growth", "segments", "lane")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("bench", choices=BENCHES)
    parser.add_argument("--clients", type=int, help="how many clients (default: what the bar is about)")
    parser.add_argument("--idle-seconds", type=int, help="how long `start` watches what waiting costs (default: 20)")
    parser.add_argument("--rate", type=float, help="what the provider of `lane` takes a second (default: 30)")
    parser.add_argument("--provider", choices=("telegram", "twilio"), help="whom `lane` sends to (default: telegram)")
    parser.add_argument("--seconds", type=int, help="how long `lane` counts (default: 20)")
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the result there")
    parser.add_argument("--check", action="store_true", help="exit with 1 when the bar is not met")
    wanted = parser.parse_args()
    if wanted.idle_seconds and wanted.bench != "start":
        parser.error("--idle-seconds is for start")
    if wanted.bench != "lane" and (wanted.rate or wanted.provider or wanted.seconds):
        parser.error("--rate, --provider and --seconds are for lane")
    names = ("clients", "idle_seconds", "rate", "provider", "seconds")
    options = {name: value for name in names if (value := getattr(wanted, name))}
    found = importlib.import_module(f"bench.{wanted.bench}").run(wanted.database, **options)
    show(found)
    if wanted.json:
        wanted.json.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    return int(wanted.check and not found["met"])


if __name__ == "__main__":
    sys.exit(main())
