"""The page on replies tells the truth: its days are read as it says, and it knows every intent and field."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import get_args

import pytest

from bench.corpus import FOLDER, HALVES, LANGUAGES, Line, load
from core.reply import Intent, find_date

PAGE = (Path(__file__).parents[2] / "docs" / "replies.md").read_text(encoding="utf-8")
DAYS = re.findall(r"^\| (.+?) \| ([a-zA-Z-]+) \| (\d{4}-\d\d-\d\d) \| .+ \|$", PAGE, re.MULTILINE)


def test_days_are_shown() -> None:
    assert len(DAYS) >= 20
    assert {language[:2] for _, language, _ in DAYS} == set(LANGUAGES)


@pytest.mark.parametrize(("text", "language", "day"), DAYS)
def test_a_day_is_read_as_the_page_says(text: str, language: str, day: str) -> None:
    assert str(find_date(text, dt.datetime(2026, 1, 7, 15, tzinfo=dt.UTC), "America/Toronto", language)) == day


def test_every_intent_and_field_is_explained() -> None:
    rows = "\n".join(line.split("|")[1] for line in PAGE.splitlines() if line.startswith("| `"))
    assert set(get_args(Intent)) | set(Line.__struct_fields__) == set(re.findall(r"`(\w+)`", rows))


def test_the_number_of_lines_is_right() -> None:
    count = sum(len(load(FOLDER, language, half)) for language in LANGUAGES for half in HALVES)
    assert f"{count:,} replies" in PAGE
