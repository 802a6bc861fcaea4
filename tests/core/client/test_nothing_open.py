"""Words while nothing is open: every one is answered, and what was done is counted."""

from __future__ import annotations

import itertools

import pytest

from core.channel import TELEGRAM
from core.contract import Commitment, Terms
from core.words import render
from tests.core.client.lives import Life, signed_client
from tests.core.client.test_unsigned import sentences

ONE = Terms(commitments=(Commitment(1, "applications", 20),))
TWO = Terms(commitments=(Commitment(1, "applications", 20), Commitment(2, "outreach", 3)))


def done(life: Life, at: int = 0) -> int:
    assert life.case.contract is not None
    return life.case.contract.terms.commitments[at].done


def test_every_word_is_answered_and_never_twice_the_same() -> None:
    life = Life(signed_client(terms=ONE))
    for word in ("yes", "yes", "ok", "yes", "4"):
        life.hears(word)
    assert sentences(life) == ["noted", *["noted_again"] * 4]
    texts = [render(say, TELEGRAM).text for _, say in life.said]
    assert all(one != other for one, other in itertools.pairwise(texts))
    assert done(life) == 0, "a bare number answers nothing"


@pytest.mark.parametrize("terms", [ONE, TWO], ids=["one", "two"])
@pytest.mark.parametrize(
    ("words", "locale"), [("17 applications", "en"), ("17 candidatures", "fr"), ("17 solicitudes", "es")]
)
def test_a_count_of_a_kind_is_counted(terms: Terms, words: str, locale: str) -> None:
    life = Life(signed_client(terms=terms, locale=locale))
    life.hears(words)
    assert (done(life), sentences(life)) == (17, ["got_it"])
    life.hears(words)
    assert done(life) == 17, "said again, it is the same count"
    life.hears("2 more applications")
    assert done(life) == 19
    assert "19" in render(life.said[-1][1], TELEGRAM).text


@pytest.mark.parametrize(("more", "locale"), [("2 more", "en"), ("2 de plus", "fr"), ("dos más", "es")])
def test_more_is_added_to_the_only_commitment_or_to_the_one_just_answered(more: str, locale: str) -> None:
    life = Life(signed_client(terms=ONE, locale=locale))
    life.hears(more)
    life.hears(more)
    assert done(life) == 4
    life = Life(signed_client(terms=TWO, locale=locale))
    life.hears(more)
    assert (done(life, 0), done(life, 1)) == (0, 0), "of which?"


def test_no_count_where_no_such_commitment_is() -> None:
    life = Life(signed_client(terms=Terms(commitments=(Commitment(1, "outreach", 3),))))
    for words in ("17 applications", "room 17", "2 meetings"):
        life.hears(words)
    assert done(life) == 0
