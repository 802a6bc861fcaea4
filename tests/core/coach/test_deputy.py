"""``/deputy``: who gets alerts that a coach leaves unanswered."""

import datetime as dt

import pytest
from msgspec.structs import replace

from core.case import Known
from core.organisation import Organisation
from core.turn import Tick, Told
from tests.core.coach.phone import AROUND, MINUTE, NOW, after, coach, news, sentences, turn, write

COLLEAGUES = (
    Known("k-kim", "Kim", stage="steady"),
    Known("k-ana", "Ana Río", "ana_r", stage="steady"),
    Known("k-anb", "Ana Bell", stage="steady"),
    Known("k-new", "Nova", stage="invited"),
)
HERE = replace(AROUND, colleagues=COLLEAGUES)


def standing(organisations: str, **fields: object) -> dict[str, object]:
    return {"around": replace(HERE, organisation=Organisation(deputy=organisations)), **fields}


@pytest.mark.parametrize("typed", ["ana río", "Ana R", "@ana_r", "ANA RIO", "río", "k-ana"])
def test_a_name_as_people_type_it(typed: str) -> None:
    decision = write(coach(around=HERE), f"/deputy {typed}")
    assert sentences(decision) == ["coach_deputy_is"]
    assert after(decision).deputy == "k-ana"
    [tell] = decision.tells
    assert tell.case == "k-ana"
    assert isinstance(tell.stimulus, Told)
    assert tell.stimulus.what == "coach_deputy_named"


def test_of_two_namesakes_one_is_picked_by_number() -> None:
    asked = write(coach(around=HERE), "/deputy ana")
    assert sentences(asked) == ["coach_which_coach"]
    assert after(write(after(asked), "2")).deputy == "k-anb"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("zoe", "coach_no_coach"),
        ("kim", "coach_deputy_self"),
        ("nova", "coach_deputy_not_joined"),
        ("", "coach_deputy_nobody"),
    ],
)
def test_who_cannot_stand_in(typed: str, sentence: str) -> None:
    decision = write(coach(around=HERE), f"/deputy {typed}")
    assert sentences(decision) == [sentence]
    assert after(decision).deputy == ""
    assert not decision.tells


def test_without_colleagues_there_is_nobody_to_name() -> None:
    alone = replace(AROUND, colleagues=COLLEAGUES[:1])
    assert sentences(write(coach(around=alone), "/deputy ana")) == ["coach_no_colleagues"]


@pytest.mark.parametrize("word", ["none", "Nobody", "aucun", "nadie"])
def test_a_deputy_is_dismissed_and_told(word: str) -> None:
    decision = write(coach(around=HERE, deputy="k-ana"), f"/deputy {word}")
    assert (sentences(decision), after(decision).deputy) == (["coach_deputy_nobody"], "")
    assert [(t.case, t.stimulus.what) for t in decision.tells if isinstance(t.stimulus, Told)] == [
        ("k-ana", "coach_deputy_released")
    ]


def test_a_change_tells_both_and_a_repetition_nobody() -> None:
    decision = write(coach(around=HERE, deputy="k-ana"), "/deputy ana bell")
    assert [(t.case, t.stimulus.what) for t in decision.tells if isinstance(t.stimulus, Told)] == [
        ("k-ana", "coach_deputy_released"),
        ("k-anb", "coach_deputy_named"),
    ]
    assert not write(after(decision), "/deputy ana b").tells


def test_the_organisations_deputy_stands_in_for_who_has_none() -> None:
    case = coach(**standing("k-ana"))
    assert sentences(write(case, "/deputy")) == ["coach_deputy_default"]
    assert sentences(write(case, "/deputy none")) == ["coach_deputy_default"]
    opened = turn(case, news(task="distress"))
    assert opened.wake_at == NOW + 30 * MINUTE
    late = turn(after(opened), Tick(), NOW + 30 * MINUTE)
    assert [tell.case for tell in late.tells] == ["k-ana"]


def test_ones_own_deputy_goes_before_the_organisations() -> None:
    opened = turn(coach(**standing("k-anb", deputy="k-ana")), news(task="distress"))
    late = turn(after(opened), Tick(), NOW + dt.timedelta(hours=1))
    assert [tell.case for tell in late.tells] == ["k-ana"]


def test_the_organisations_deputy_has_nobody_above() -> None:
    opened = turn(coach(**standing("k-kim")), news(task="distress"))
    assert opened.wake_at is None


def test_a_deputy_named_late_covers_what_is_open() -> None:
    opened = turn(coach(around=HERE), news(task="distress"))
    named = write(after(opened), "/deputy ana río", at=NOW + 40 * MINUTE)
    assert named.wake_at == NOW + 30 * MINUTE
