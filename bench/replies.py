"""How well replies are understood: our labelled lines by language and half, public sets where they are, time, memory.

Rates are percent of the lines they are about; times are the processor's, as nothing is waited for. Of the held-out half
only totals are ever shown.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from bench import corpus, public
from bench.changes import CHANGES
from bench.corpus import HALVES, LANGUAGES, Line
from bench.measuring import Kind, Result, quantile, result, share
from bench.typos import slip
from core.reply import Asked, Item, Reply, understand

SLIPS = 3
"""Typos tried in each line."""
P95_MS, MEMORY_MB, WORST_MS = 5.0, 150.0, 50.0
AT_LEAST: dict[str, dict[str, float]] = {
    "intent": {"en": 95, "fr": 90, "es": 90},
    "items": {"en": 95, "fr": 90, "es": 90},
    "dates_right": {"en": 85, "fr": 85, "es": 90},
    "opt_out_keywords": dict.fromkeys(LANGUAGES, 100),
    "opt_out_phrases": dict.fromkeys(LANGUAGES, 99),
    "human": dict.fromkeys(LANGUAGES, 95),
    "typo_kept": dict.fromkeys(LANGUAGES, 85),
}
AT_MOST = {"flips": 1.0, "misread": 2.0, "dates_false": 1.0, "opt_out_false": 0.02}
_SHOWN = (
    "lines", "intent", "items", "abstained", "flips", "false_done", "misread", "dates", "dates_right", "dates_false",
    "activities", "opt_out_keywords", "opt_out_phrases", "opt_out_false", "human", "distress", "distress_false",
    "changes_kept", "typo_kept", "typo_flips", "yes_no_right", "maybe_recorded", "others_recorded",
)  # fmt: skip
_ASKS = (
    None,
    Asked((Item(1, "homework"),), "yes_no"),
    Asked((Item(1, "applications", 5),), "count"),
    Asked((Item(1, "applications", 5), Item(2, "outreach", 3), Item(3, "follow_up", 2)), "list"),
    Asked((), "choice", ("found_work", "talk", "own", "not_now")),
)
_LONG = 64 * 1024
_LONG_TEXTS = (
    "1 yes 2 no ", "no ", "a", "1", "/", "1/2 ", "and ", "😀", "\n", "stop ", "applied to Acme and ", "é", "not ",
    "interview tuesday ", "שלום ", "next friday ", "? ", "...", "ya no ", "oui, non ", "\u0301", "\u200d", "\x00",
)  # fmt: skip


def run(kind: Kind, clients: int = 0, data: Path = corpus.FOLDER, half: str = "all", *, wrong: bool = False) -> Result:
    """Read every line of ``data`` and of the public sets; no database and no clients play a part.

    ``data`` holds our lines, or else the public sets beside our own lines; those are also looked for where
    FOLLOWTHROUGH_TEST_DATA says. With ``wrong`` the misread lines of the building half come along.
    """
    own = data if any(data.glob("*.*.jsonl")) else corpus.FOLDER
    began = time.perf_counter()
    took: list[float] = []
    sets = {
        f"{language} {each}": measure(lines, took)
        for each in (HALVES if half == "all" else (half,))
        for language in LANGUAGES
        if (lines := corpus.load(own, language, each))
    }
    shared = _shared(data)
    if shared:
        sets["en clinc150"] = public.measure_utterances(shared)
        sets |= {f"{language} recognizers": public.measure_days(shared, language) for language in LANGUAGES}
    ms = sorted(each * 1000 for each in took)
    cost = {"p50_ms": quantile(ms, 0.5), "p95_ms": quantile(ms, 0.95), "p99_ms": quantile(ms, 0.99)}
    cost |= {"worst_64k_ms": _worst_ms(), "memory_mb": _memory_mb(own)}
    missed = missed_bars(sets, cost)
    more: dict[str, Any] = {"missed_bars": missed, **({"wrong": list(_wrong(own))} if wrong else {})}
    seconds = time.perf_counter() - began
    return result("replies", kind, len(took), seconds, not missed, **cost, sets=sets, **more)


def measure(lines: tuple[Line, ...], took: list[float]) -> dict[str, Any]:
    """Rates over ``lines``; seconds a reading are added to ``took``."""
    read = [(line, _timed(line, took)) for line in lines]

    def rate(hit: Callable[[Line, Reply], bool], which: Callable[[Line], bool] = lambda _: True) -> float | None:
        return share([hit(line, reply) for line, reply in read if which(line)])

    clear = [line for line, reply in read if line.intent != "unclear" and corpus.right(line, reply)]
    kept, flips = typos(clear)
    return {
        "lines": len(lines),
        "intent": rate(corpus.intent_right),
        "items": rate(corpus.items_right),
        "abstained": rate(corpus.abstained),
        "flips": rate(corpus.flipped),
        "false_done": rate(corpus.false_done),
        "misread": rate(corpus.misread),
        "dates": sum(line.dated for line in lines),
        "dates_right": rate(corpus.date_right, lambda line: line.dated),
        "dates_false": rate(corpus.date_made_up, lambda line: line.dateless),
        "activities": rate(corpus.activities_right, lambda line: bool(line.activities)),
        "opt_out_keywords": rate(_stops, lambda line: line.intent == "opt_out" and _one_word(line)),
        "opt_out_phrases": rate(_stops, lambda line: line.intent == "opt_out" and not _one_word(line)),
        "opt_out_false": rate(_stops, lambda line: "opt_out" not in line.intents and not line.distress),
        "human": rate(lambda _, reply: reply.intent == "needs_human", lambda line: line.intent == "needs_human"),
        "distress": rate(lambda _, reply: reply.distress, lambda line: line.distress),
        "distress_false": rate(lambda _, reply: reply.distress, lambda line: not line.distress),
        "changes_kept": share([kept for name in CHANGES for kept in changed(clear, name)]),
        "typo_kept": kept,
        "typo_flips": flips,
    }


def _timed(line: Line, took: list[float]) -> Reply:
    began = time.process_time()
    reply = corpus.read(line)
    took.append(time.process_time() - began)
    return reply


def changed(clear: list[Line], name: str) -> list[bool]:
    """Of lines that are understood, whether each still is after a change that means nothing."""
    change = CHANGES[name]
    return [corpus.right(line, corpus.read(line, change(line.text, line.locale[:2]))) for line in clear]


def typos(clear: list[Line]) -> tuple[float | None, float | None]:
    """How often an understood line keeps its intent with one slip in it, and how often the slip turns it round."""
    slips = [
        (line, corpus.read(line, mistyped))
        for line in clear
        for number in range(SLIPS)
        if (mistyped := slip(line.text, number)) is not None
    ]
    return share([corpus.intent_right(*each) for each in slips]), share([corpus.flipped(*each) for each in slips])


def _stops(line: Line, reply: Reply) -> bool:
    return reply.intent == "opt_out"


def _one_word(line: Line) -> bool:
    return len(line.text.split()) == 1


def missed_bars(sets: dict[str, dict[str, Any]], cost: dict[str, float]) -> list[str]:
    """The bars that are not met, in words."""
    found = []
    for name, rates in sets.items():
        for rate, least in AT_LEAST.items():
            if rates.get(rate) is not None and rates[rate] < least[name[:2]]:
                found.append(f"{name}: {rate} {rates[rate]:.1f}, bar {least[name[:2]]:g}")
        for rate, most in AT_MOST.items():
            if rates.get(rate) is not None and rates[rate] > most:
                found.append(f"{name}: {rate} {rates[rate]:.2f}, bar at most {most:g}")
    limits = {"p95_ms": P95_MS, "memory_mb": MEMORY_MB, "worst_64k_ms": WORST_MS}
    return found + [
        f"{name} {cost[name]:.1f}, bar at most {most:g}" for name, most in limits.items() if cost[name] > most
    ]


def _shared(data: Path) -> Path | None:
    named = os.environ.get("FOLLOWTHROUGH_TEST_DATA")
    return public.folder(data) or (public.folder(Path(named)) if named else None)


def _worst_ms() -> float:
    """The longest reading of a text of 64 KiB, with each ask; the languages take turns."""
    worst = 0.0
    for at, piece in enumerate(_LONG_TEXTS):
        text = (piece * (_LONG // len(piece.encode()) + 1))[:_LONG]
        for asked in _ASKS:
            began = time.process_time()
            understand(text, asked, locale=LANGUAGES[at % 3], now=public.NOW, zone=public.ZONE)
            worst = max(worst, time.process_time() - began)
    return worst * 1000


def _memory_mb(folder: Path) -> float:
    command = [sys.executable, "-m", "bench.weight", str(folder)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _wrong(folder: Path) -> Iterator[str]:
    """The lines of the building half whose intent, items or day are misread."""
    for language in LANGUAGES:
        for line in corpus.load(folder, language, "building"):
            reply = corpus.read(line)
            day = not line.dated or corpus.date_right(line, reply)
            if not (corpus.intent_right(line, reply) and corpus.items_right(line, reply) and day):
                meant = f"{line.intent} {line.items or ''} {line.choice or ''} {line.date or ''}"
                got = f"{reply.intent} {dict(reply.items) or ''} {reply.choice or ''} {reply.date or ''}"
                yield f"{language} {line.text!r}: {' '.join(meant.split())} -> {' '.join(got.split())} ({reply.why})"


def show(found: Result) -> None:
    """Print the rates as a table, a set a column, and what it costs below."""
    sets = found["sets"]
    print(f"{'':>18}" + "".join(f"{name:>16}" for name in sets))
    for rate in _SHOWN:
        print(f"{rate:>18}" + "".join(f"{_figure(rates.get(rate)):>16}" for rates in sets.values()))
    for name in ("p50_ms", "p95_ms", "p99_ms", "worst_64k_ms", "memory_mb", "seconds", "met"):
        value = found[name]
        print(f"{name:>18}  {value:,.2f}" if isinstance(value, float) else f"{name:>18}  {value}")
    for line in (*found["missed_bars"], *found.get("wrong", ())):
        print(f"    {line}")


def _figure(value: Any) -> str:
    return "" if value is None else f"{value:.2f}" if isinstance(value, float) else str(value)
