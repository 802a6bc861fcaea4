"""Public sets, read where they are: utterances with intents, and days in words. Nothing of them is kept here."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

from msgspec import Struct

from bench.measuring import share
from core.reply import Asked, Item, Reply, find_date, understand

NOW = dt.datetime(2026, 1, 7, 15, 0, tzinfo=dt.UTC)
ZONE = "America/Toronto"
HOMEWORK = Asked((Item(1, "homework"),), "yes_no")
NEAR = dt.timedelta(days=60)
_LANGUAGES = {"English": "en", "French": "fr", "Spanish": "es"}
_DAY_TYPES = ("datetimeV2.date", "datetimeV2.datetime")
_SIDES = ("yes", "no", "maybe")
_STOPS = ("cancel",)
"""Utterances that may be meant to stop us."""


class Day(Struct, frozen=True):
    """A text that names one day, ``days`` being what it may mean; no day at all when there are none."""

    text: str
    now: dt.datetime
    days: tuple[dt.date, ...]
    language: str


def folder(data: Path) -> Path | None:
    """Where the public sets are, given the folder of shared data or one of its parts; None where they are not."""
    return next((each for each in (data, data / "replies") if (each / "clinc150_train_val.json").exists()), None)


def utterances(data: Path) -> list[tuple[str, str]]:
    """Pairs of a text and its intent (CLINC150)."""
    parts = json.loads((data / "clinc150_train_val.json").read_text(encoding="utf-8"))
    return [(text, intent) for part in parts.values() for text, intent in part]


def days(data: Path) -> list[Day]:
    """Texts with one day within the 60 days after their reference, and texts with no time (Recognizers-Text)."""
    found = []
    for name, language in _LANGUAGES.items():
        path = data / "recognizers" / name / "DateTimeModel.json"
        for case in json.loads(path.read_text(encoding="utf-8-sig")):
            named = case.get("Context", {}).get("ReferenceDateTime")
            if named is None or len(case["Results"]) > 1:
                continue
            now = dt.datetime.fromisoformat(named[:19]).replace(tzinfo=dt.UTC)
            meant = tuple(_day(value) for result in case["Results"] for value in _values(result))
            near = tuple(day for day in meant if day and now.date() < day <= now.date() + NEAR)
            if near or not case["Results"]:
                found.append(Day(case["Input"], now, near, language))
    return found


def _values(result: dict[str, Any]) -> list[dict[str, str]]:
    return result["Resolution"]["values"] if result.get("TypeName") in _DAY_TYPES else []


def _day(value: dict[str, str]) -> dt.date | None:
    try:
        return dt.date.fromisoformat(value.get("value", "")[:10])
    except ValueError:
        return None


def measure_utterances(data: Path, every: int = 1) -> dict[str, Any]:
    """Yes, no and maybe against open homework; whatever else people say must not stop us, nor be an answer.

    Of what else they say, every ``every``-th is read.
    """
    found = utterances(data)
    with_intent = {side: [_read(text, HOMEWORK) for text, intent in found if intent == side] for side in _SIDES}
    others = [text for text, intent in found if intent not in (*_SIDES, *_STOPS)][::every]
    answered = [_read(text, HOMEWORK) for text in others]
    yes, no, maybe = (with_intent[side] for side in _SIDES)
    return {
        "lines": len(found),
        "yes_no_right": share([r.intent == "done" for r in yes] + [r.intent == "not_done" for r in no]),
        "flips": share([r.intent == "not_done" for r in yes] + [r.intent == "done" for r in no]),
        "maybe_recorded": share([r.intent in ("done", "not_done") for r in maybe]),
        "others_recorded": share([r.intent in ("done", "not_done") for r in answered]),
        "opt_out_false": share([_read(text, None).intent == "opt_out" for text in others]),
    }


def measure_days(data: Path, language: str) -> dict[str, Any]:
    """Days found where one is named, and made up where none is. The English is American: month before day."""
    own = [each for each in days(data) if each.language == language]
    named = [find_date(each.text, each.now, "Etc/UTC", language) in each.days for each in own if each.days]
    none = [find_date(each.text, each.now, "Etc/UTC", language) is not None for each in own if not each.days]
    return {"lines": len(own), "dates": len(named), "dates_right": share(named), "dates_false": share(none)}


def _read(text: str, asked: Asked | None) -> Reply:
    return understand(text, asked, locale="en", now=NOW, zone=ZONE)
