"""Answers to an offered number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.reply import Counter, counter_offer
from tests.core.reply.asks import table

KINDS = """
yes|y|ok yes|yes please|sounds good|deal|that works|👍|5|five|5 is fine|yes 5 => en accept 5
oui|d'accord|ça marche|oui, 5 => fr accept 5
sí|de acuerdo|está bien => es accept 5
3|3, mornings|maybe 3|3 would be better|3 please|no, 3|not 5, 3|make it 3|can we do 3|how about 3? => en number 3
could i do 3 instead?|three|i can do 3|only 3|i'd rather 3|yes 3|2, no wait 3|3 a week at 9am => en number 3
6 => en number 6
plutôt 2|2 plutôt|non, 2|je préfère 2|deux|2 par semaine|peut-être 2 => fr number 2
mejor 2|no, 2|prefiero 2|dos|tal vez 2 => es number 2
no|nope|nah|no thanks|no, 5 is too many|not 5|5 is too much|too many|i can't do 5|i can't|none|0 => en decline 0
non|non, 5 c'est trop|c'est trop|je ne peux pas|pas 5 => fr decline 0
no puedo 5|es demasiado|no puedo => es decline 0
can i think about it|what's a job club?|why 5?|when does it start?|yes, what's a job club?|let me think => en question 0
je peux y penser?|j'y penserai|c'est quoi un club? => fr question 0
puedo pensarlo|qué es un club? => es question 0
ok|maybe|hmm|lol|asdf|i guess|fine|yes but less|less|2 or 3|between 2 and 3|mornings|stop||i got the job => en unclear 0
call me tomorrow morning|i am busy on mondays|i need a break|maybe mornings at home => en unclear 0
vale => es unclear 0
"""


@pytest.mark.parametrize(("text", "result"), table(KINDS))
def test_what_is_answered_to_five(text: str, result: str) -> None:
    locale, kind, number = result.split()
    found = counter_offer(text, 5, locale)
    assert (found.kind, found.number) == (kind, int(number))


@pytest.mark.parametrize(
    ("text", "locale", "rest"),
    [
        ("yes, mornings at home", "en", "mornings at home"),
        ("Yes - mornings at Home.", "en", "mornings at Home"),
        ("5, mornings at home", "en", "mornings at home"),
        ("mornings at the library", "en", "mornings at the library"),
        ("online on tuesdays", "en", "online on tuesdays"),
        ("at 9 in the kitchen", "en", "at 9 in the kitchen"),
        ("after work at home", "en", "after work at home"),
        ("before the kids wake up", "en", "before the kids wake up"),
        ("le matin à la maison", "fr", "le matin à la maison"),
        ("oui, le soir chez ma soeur", "fr", "le soir chez ma soeur"),
        ("en casa por la mañana", "es", "en casa por la mañana"),
        ("sí, por la mañana", "es", "por la mañana"),
        ("yes please", "en", ""),
    ],
)
def test_the_plan_comes_along_with_a_yes(text: str, locale: str, rest: str) -> None:
    assert counter_offer(text, 5, locale) == Counter("accept", 5, rest)


@pytest.mark.parametrize(
    ("text", "locale", "number", "rest"),
    [
        ("3, mornings", "en", 3, "mornings"),
        ("three applications in the evenings", "en", 3, "in the evenings"),
        ("2 per week, at home", "en", 2, "at home"),
        ("3 le matin", "fr", 3, "le matin"),
        ("tres por la tarde", "es", 3, "por la tarde"),
        ("3 would be better", "en", 3, ""),
    ],
)
def test_the_plan_comes_along_with_a_number(text: str, locale: str, number: int, rest: str) -> None:
    assert counter_offer(text, 5, locale) == Counter("number", number, rest)


@given(st.text(max_size=200), st.integers(1, 100), st.sampled_from(["en", "fr-CA", "es"]))
def test_any_text_is_an_answer_of_some_kind(text: str, offered: int, locale: str) -> None:
    found = counter_offer(text, offered, locale)
    assert (found.number == offered) == (found.kind == "accept")
    assert (found.number != 0) == (found.kind in ("accept", "number"))
