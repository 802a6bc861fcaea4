"""What means nothing changes nothing: case, accents, punctuation, emoji, a greeting before, thanks after.

Lines of the building half that are understood are changed; the reading must stay.
"""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.changes import CHANGES
from bench.corpus import FOLDER, LANGUAGES, Line, flipped, load, read, right
from bench.measuring import share
from bench.replies import changed

LEAST: dict[str, dict[str, float]] = {
    "spaces": {"en": 79, "fr": 52, "es": 49},
    "greeting": {"en": 76, "fr": 42, "es": 37},
    "thanks": {"en": 78, "fr": 47, "es": 41},
}
"""What does not hold for every line yet: percent of all lines that are understood with the change made.

The figures of 2026-11-25, to be raised.
"""
HARMLESS = sorted(CHANGES.keys() - LEAST.keys())


@cache
def meaningful(language: str) -> list[Line]:
    return [line for line in load(FOLDER, language, "building") if line.intent != "unclear"]


@cache
def clear(language: str) -> list[Line]:
    return [line for line in meaningful(language) if right(line, read(line))]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", HARMLESS)
def test_a_change_keeps_the_reading(name: str, language: str) -> None:
    change = CHANGES[name]
    texts = [(line, change(line.text, language)) for line in clear(language)]
    assert [text for line, text in texts if not right(line, read(line, text))] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", LEAST)
def test_most_readings_stay(name: str, language: str) -> None:
    kept = share(changed(meaningful(language), name))
    assert kept is not None
    assert kept >= LEAST[name][language]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CHANGES)
def test_no_change_turns_a_reading_round(name: str, language: str) -> None:
    texts = [(line, CHANGES[name](line.text, language)) for line in clear(language)]
    assert [text for line, text in texts if flipped(line, read(line, text))] == []


@given(
    st.sampled_from(LANGUAGES).flatmap(lambda language: st.sampled_from(clear(language))),
    st.lists(st.sampled_from(HARMLESS), min_size=2, max_size=4, unique=True),
)
def test_changes_together_keep_the_reading(line: Line, names: list[str]) -> None:
    text = line.text
    for name in names:
        text = CHANGES[name](text, line.locale[:2])
    assert right(line, read(line, text)), text
