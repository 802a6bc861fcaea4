"""A button of a check-in that closed within seven days answers it, whatever was asked since."""

from __future__ import annotations

import pytest

from core.contract import Commitment, Terms
from tests.core.client.lives import Life, signed_client
from tests.core.client.test_nothing_open import done
from tests.core.client.test_unsigned import sentences

WEEKLY = Terms(commitments=(Commitment(1, "applications", 5),))


def touches(life: Life) -> list[str]:
    return [t for t, (_, say) in zip(life.touches, life.said, strict=True) if say.kind == "check_in"]


def tap(life: Life, touch: str) -> None:
    which = [t for t, (_, say) in zip(life.touches, life.said, strict=True) if "all" in {c.value for c in say.choices}]
    life.presses("all", which.index(touch))


def test_a_late_tap_counts_though_a_newer_check_in_was_asked() -> None:
    life = Life(signed_client(terms=WEEKLY, media=("telegram",)))
    life.days(3)
    first, *newer = touches(life)
    assert newer
    tap(life, first)
    assert (done(life), sentences(life)[-1]) == (5, "got_it")
    assert (life.closed[1].outcome, life.closed[1].why) == ("answered", "late")


def test_a_tap_of_last_week_s_counts_for_its_check_in_and_not_for_this_week() -> None:
    life = Life(signed_client(terms=WEEKLY, media=("telegram",)))
    life.days(3)
    first = touches(life)[0]
    life.days(4)
    life.hears("0")
    life.days(2)
    tap(life, touches(life)[1])
    assert sentences(life)[-1] == "got_it"
    assert life.closed[2].outcome == "answered"
    assert done(life) == 0
    tap(life, first)
    assert sentences(life)[-1] in {"button_gone", "button_gone_open"}, "more than seven days"


@pytest.mark.parametrize("example", ["1: 2, 2: 1", "1 2, 2 1"])
def test_some_of_it_after_the_answer_opens_the_question_again(example: str) -> None:
    terms = Terms(commitments=(Commitment(1, "applications", 3), Commitment(2, "outreach", 2)))
    life = Life(signed_client(terms=terms, media=("telegram",)))
    life.days(1)
    life.hears("👍")
    assert (done(life, 0), done(life, 1)) == (3, 2)
    life.presses("some")
    assert sentences(life)[-1] == "some_list"
    life.hears(example)
    assert (done(life, 0), done(life, 1)) == (2, 1)
    assert sentences(life)[-1] == "got_it"
    life.hears(example)
    assert (done(life, 0), done(life, 1)) == (2, 1), "nothing is open any more"


def test_some_of_it_of_a_check_in_that_is_over_is_heard_too() -> None:
    life = Life(signed_client(terms=WEEKLY, media=("telegram",)))
    life.days(1.5)
    assert life.outcomes() == ["missed"]
    life.presses("some")
    assert sentences(life)[-1] == "some_count"
    life.hears("2")
    assert (done(life), life.outcomes()) == (2, ["answered"])
