"""After STOP and in a pause, people hear what is true and how to come back."""

from __future__ import annotations

import pytest

from core.channel import TELEGRAM
from core.words import render
from tests.core.client.lives import Life, signed_client
from tests.core.client.test_unsigned import joining_at, sentences


@pytest.mark.parametrize(
    ("words", "locale"), [("hello?", "en"), ("BACK", "en"), ("can i come back", "en"), ("retour", "fr")]
)
def test_who_looks_for_us_after_stop_hears_once_a_day_how_to_start(words: str, locale: str) -> None:
    life = Life(signed_client(locale=locale))
    life.hears("STOP")
    for _ in range(3):
        life.hears(words)
    assert sentences(life) == ["stop_confirm", "stop_still"]
    assert life.said[-1][1].purpose == "keyword"
    assert "START" in render(life.said[-1][1], TELEGRAM).text
    life.days(1)
    for other in ("ok", "3", "👍", words):
        life.hears(other)
    assert sentences(life) == ["stop_confirm", "stop_still", "stop_still"]
    life.hears("START")
    assert sentences(life)[-1] == "start_confirm"


@pytest.mark.parametrize("step", ["consent", "name", "item:0", "sign"])
def test_start_before_signing_promises_no_check_ins_and_puts_the_question(step: str) -> None:
    life = joining_at(step)
    life.hears("STOP")
    life.hears("START")
    assert sentences(life)[1] == "start_confirm_quiet"
    assert len(sentences(life)) >= 3, "the open question comes along"
    assert life.case.asks


def test_start_in_a_pause_says_nothing_of_check_ins() -> None:
    life = Life(signed_client())
    life.hears("PAUSE until Jan 20")
    life.hears("STOP")
    life.hears("START")
    assert sentences(life)[-1] == "start_confirm_quiet"


@pytest.mark.parametrize(
    ("word", "locale", "day"), [("WHY", "en", "20 Jan"), ("pourquoi", "fr", "20 janv"), ("por que", "es", "20 ene")]
)
def test_why_in_a_pause_says_until_when(word: str, locale: str, day: str) -> None:
    life = Life(signed_client(locale=locale))
    life.hears("PAUSE until 2026-01-20")
    life.hears(word)
    assert sentences(life)[-1] == "why_paused"
    assert day in render(life.said[-1][1], TELEGRAM).text
