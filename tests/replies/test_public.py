"""Public sets, where the shared data holds them: what other people say is no answer, and no wish to stop."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench import public

DATES = {"en": 60, "fr": 75, "es": 59}
"""Percent of near days that are found: the figures of 2026-11-25, to be raised."""


@pytest.fixture(scope="module")
def sets(shared_data: Path) -> Path:
    found = public.folder(shared_data)
    if found is None:
        pytest.skip("the shared test data holds no replies")
    return found


def test_no_yes_is_a_no_and_no_maybe_is_either(sets: Path) -> None:
    found = public.measure_utterances(sets, every=10)
    assert found["yes_no_right"] >= 97
    assert (found["flips"], found["maybe_recorded"]) == (0, 0)
    assert found["others_recorded"] <= 0.6
    assert found["opt_out_false"] <= 0.06, "one of 1,772 that asks for calls to stop"


@pytest.mark.parametrize("language", DATES)
def test_days_are_found(sets: Path, language: str) -> None:
    found = public.measure_days(sets, language)
    assert found["dates_right"] >= DATES[language]
    assert found["dates_false"] <= 3.1
