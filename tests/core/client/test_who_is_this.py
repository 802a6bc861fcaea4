"""Whoever asks who writes here hears that it is an automated assistant, and whose."""

from __future__ import annotations

import pytest

from core.channel import SMS
from core.words import render
from tests.core.client.lives import Life, signed_client
from tests.core.client.test_unsigned import joining_at, sentences, step_of

ASKS = [("are you real", "en"), ("who is this", "en"), ("are you a bot?", "en"), ("c'est qui", "fr"),
        ("Êtes-vous un robot?", "fr"), ("¿Quién es?", "es"), ("es un robot?", "es")]  # fmt: skip
AUTOMATED = {"en": "an automated assistant", "fr": "assistant automatisé", "es": "un asistente automático"}


@pytest.mark.parametrize(("words", "locale"), ASKS)
def test_with_or_without_a_question(words: str, locale: str) -> None:
    life = Life(signed_client(locale=locale))
    for _ in range(2):
        life.hears(words)
        text = render(life.said[-1][1], SMS).text
        assert sentences(life)[-1] == "who_this_is"
        assert AUTOMATED[locale] in text
        assert "Kim" in text
        assert "Bright Paths" in text
        assert life.news()[-1] == "coach_question"
        life.days(1)
        assert sentences(life)[-1].startswith(("check_in", "nudge"))


@pytest.mark.parametrize("step", ["consent", "name", "item:0:plan", "sign"])
@pytest.mark.parametrize(("words", "locale"), ASKS)
def test_while_joining(step: str, words: str, locale: str) -> None:
    life = joining_at(step, locale)
    life.hears(words)
    assert sentences(life)[0] == "who_this_is"
    assert life.news() == ["coach_question"]
    assert step_of(life) == step
    assert life.case.name == "Maya"


@pytest.mark.parametrize(
    "words", ["mornings with my sister who is that busy one we know", "5 applications", "I am a person"]
)
def test_other_words_are_no_such_question(words: str) -> None:
    life = Life(signed_client())
    life.hears(words)
    assert "who_this_is" not in sentences(life)
