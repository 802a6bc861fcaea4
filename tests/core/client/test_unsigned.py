"""Before signing, words that mean something are heard as such at every question."""

from __future__ import annotations

import datetime as dt
import itertools

import pytest
from msgspec.structs import replace

from core import cadence
from core.case import Joining
from core.channel import SMS
from core.contract import Commitment, Terms
from core.hours import local_date
from core.message import Medium
from core.order import Order
from core.words import render
from tests.core.client.lives import START, TERMS, Life, signed_client

DAY = dt.timedelta(days=1)
STEPS = ("language", "consent", "name", "zone", "hour", "second", "item:0", "item:0:plan", "sign")
CONSENTED = STEPS[2:]


def joining_at(step: str, locale: str = "en", media: tuple[Medium, ...] = ("telegram",), **more: object) -> Life:
    """Somebody whose open question is ``step``, and who was just asked it."""
    consent = START if step in CONSENTED else None
    state = Joining(START, START + 14 * DAY, step=step, step_at=START, consent_at=consent, **{"terms": TERMS} | more)  # type: ignore[arg-type]
    case = replace(
        signed_client(media=media, locale=locale), contract=None, signed_at=None, stage="invited", joining=state
    )
    return Life(case, START)


def sentences(life: Life) -> list[str]:
    return [say.sentence for _, say in life.said]


def step_of(life: Life) -> str:
    assert life.case.joining is not None
    return life.case.joining.step


@pytest.mark.parametrize("step", CONSENTED)
@pytest.mark.parametrize(("word", "locale"), [("PAUSE", "en"), ("pause", "fr"), ("pausa", "es")])
def test_pause_is_a_rest_at_every_question(step: str, word: str, locale: str) -> None:
    life = joining_at(step, locale)
    life.hears(word)
    assert sentences(life) == ["resting"]
    assert (life.stage, life.case.name, step_of(life)) == ("paused", "Maya", step)
    life.days(13)
    assert sentences(life) == ["resting"], "nothing is sent meanwhile"
    life.days(3)
    assert sentences(life) == ["resting", "shall_we_go_on"]
    assert life.stage == "invited"


def test_a_pause_takes_its_day_and_ends_by_any_word() -> None:
    life = joining_at("hour")
    life.hears("PAUSE until Jan 20")
    until = life.case.paused_until
    assert until is not None
    assert local_date(life.case.zone, until) == dt.date(2026, 1, 20)
    life.days(2)
    life.hears("hi again")
    assert (life.stage, sentences(life)[-1]) == ("invited", "join_hour")
    following = cadence.next_message(life.case)
    assert following is not None
    assert following.what == "go_on"
    assert local_date(life.case.zone, following.at) == dt.date(2026, 1, 8), "counted from that word"


def test_before_consent_a_pause_has_nothing_to_hold() -> None:
    for step in ("language", "consent"):
        life = joining_at(step)
        life.hears("PAUSE")
        assert sentences(life) == ["later_ok"]
        assert life.stage == "invited"


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize(("word", "locale"), [("STATUS", "en"), ("statut", "fr"), ("estado", "es")])
def test_status_says_that_nothing_is_signed(step: str, word: str, locale: str) -> None:
    life = joining_at(step, locale)
    life.hears(word)
    assert sentences(life) == ["contract_none"]
    assert step_of(life) == step


@pytest.mark.parametrize(("word", "locale"), [("FIX", "en"), ("corriger", "fr"), ("corregir", "es")])
def test_fix_puts_the_question_before(word: str, locale: str) -> None:
    before = {"zone": "name", "hour": "zone", "second": "hour", "item:0": "hour", "item:1": "item:0:again"}
    before["sign"] = "item:2:again"
    for step, asked in before.items():
        life = joining_at(step, locale)
        life.hears(word)
        assert step_of(life) == asked
    for step in ("language", "consent", "name"):
        life = joining_at(step, locale)
        life.hears(word)
        assert (sentences(life), step_of(life)) == (["fix_nothing"], step)


@pytest.mark.parametrize("word", ["pause", "Stop it", "statut", "corriger", "ayuda", "START", "join", "estado", "BACK"])
def test_a_keyword_is_nobody_s_name(word: str) -> None:
    life = joining_at("name")
    life.hears(word)
    assert life.case.name == "Maya"


@pytest.mark.parametrize("name", ["Paula", "Paola", "Beck", "Aida", "Stella", "Call me Rosie"])
def test_a_name_that_is_nearly_a_keyword_is_a_name(name: str) -> None:
    life = joining_at("name")
    life.hears(name)
    assert life.case.name == name.removeprefix("Call me ")
    assert step_of(life) == "zone"


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize(
    ("words", "yes", "locale"),
    [("I got a job!", "yes", "en"), ("J'ai trouvé un emploi!", "oui", "fr"), ("¡Encontré trabajo!", "sí", "es")],
)
def test_found_work_is_confirmed_at_every_question(step: str, words: str, yes: str, locale: str) -> None:
    life = joining_at(step, locale)
    life.hears(words)
    assert sentences(life) == ["found_work_confirm"]
    life.hears(yes)
    assert life.stage == "landed"
    assert sentences(life)[-1] == "landed_congrats"
    life.days(40)
    life.hears("hello there")
    assert sentences(life)[2:] == ["landed_hello"]
    life.hears("BACK")
    assert life.stage == "invited"
    assert sentences(life)[-1] not in {"landed_hello", "back_on"}


def test_no_work_found_after_all_goes_on_with_the_question() -> None:
    life = joining_at("hour")
    life.hears("I got a job!")
    life.hears("no")
    assert sentences(life)[1:] == ["landed_not", "join_hour"]
    life.hears("I got a job!")
    life.hears("hmm")
    assert sentences(life)[-1] == "clarify_choice"
    life.hears("hmm")
    assert sentences(life)[-1] == "join_hour"


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize(
    ("words", "locale"),
    [("call me", "en"), ("can I talk to a person", "en"), ("appelez-moi", "fr"), ("quiero hablar con Kim", "es")],
)
def test_a_person_is_asked_for_at_every_question(step: str, words: str, locale: str) -> None:
    life = joining_at(step, locale)
    life.hears(words)
    assert sentences(life) == ["human_coming"]
    assert life.news() == ["coach_human"]
    assert life.case.name == "Maya"


@pytest.mark.parametrize("locale", ["en", "fr", "es"])
def test_not_now_keeps_it_low_before_signing_too(locale: str) -> None:
    life = joining_at("sign", locale)
    life.days(25)
    assert (life.stage, sentences(life)[-1]) == ("low_power", "light_touch")
    news = life.news()
    at = life.now
    life.presses("not_now")
    life.presses("not_now")
    assert sentences(life)[-2:] == ["not_now_ok", "not_now_ok"]
    assert (life.stage, life.news()) == ("low_power", news)
    life.days(27)
    assert sentences(life)[-1] == "not_now_ok"
    life.days(6)
    touches = [when for when, say in life.said if say.kind == "light_touch"]
    assert len(touches) == 2
    assert touches[-1] - at > 27 * DAY
    life.hears("3")
    assert (life.stage, sentences(life)[-1]) == ("low_power", "own_way")
    life.hears("ok let's do it")
    assert (life.stage, sentences(life)[-1]) == ("invited", "contract_summary")


def test_let_s_talk_and_found_work_before_signing() -> None:
    life = joining_at("hour")
    life.days(25)
    life.presses("talk")
    assert sentences(life)[-1] == "talk_soon"
    assert "coach_wants_to_talk" in life.news()
    life = joining_at("hour")
    life.days(25)
    life.presses("found_work")
    assert sentences(life)[-1] == "found_work_confirm"
    life.hears("yes")
    assert life.stage == "landed"


def test_a_signed_client_who_says_not_now_is_left_alone_for_the_next_rung() -> None:
    life = Life(signed_client(media=("telegram",)))
    life.days(40)
    assert sentences(life)[-1] == "light_touch"
    life.presses("not_now")
    life.presses("not_now")
    assert life.stage == "low_power"
    life.days(27)
    assert sentences(life)[-2:] == ["not_now_ok", "not_now_ok"]
    life.days(6)
    assert sentences(life)[-1] == "light_touch"


@pytest.mark.parametrize("step", ["name", "zone", "item:0", "sign"])
@pytest.mark.parametrize(
    ("later", "go", "locale"), [("2", "GO", "en"), ("plus tard", "Continuer", "fr"), ("2", "seguir", "es")]
)
def test_later_is_answered_and_go_puts_the_question_again(step: str, later: str, go: str, locale: str) -> None:
    life = joining_at(step, locale)
    life.days(2)
    assert sentences(life) == ["shall_we_go_on"]
    life.hears(later)
    assert sentences(life)[-1] == "go_on_whenever"
    assert go.upper() in render(life.said[-1][1], SMS).text
    life.hears(go)
    assert sentences(life)[-1] not in {"go_on_whenever", "shall_we_go_on"}
    assert (life.case.name, step_of(life)) == ("Maya", step)


ONE = Terms(commitments=(Commitment(1, "applications", 5, least=2, most=8),))


def bargaining(*words: str, terms: Terms = ONE, locale: str = "en") -> Life:
    life = joining_at("item:0", locale, media=("sms",), terms=terms)
    for each in words:
        life.hears(each, "sms")
    return life


def target(life: Life, at: int = 0) -> int:
    assert life.case.joining is not None
    return life.case.joining.terms.commitments[at].target


@pytest.mark.parametrize(("words", "number"), [("ok make it 5", 5), ("4", 4), ("oui, 8", 8), ("mejor 3", 3)])
def test_a_number_in_the_range_settles_what_waits_for_the_coach(words: str, number: int) -> None:
    life = bargaining("20", words)
    assert target(life) == number
    assert sentences(life)[-2:] == ["contract_settled", "contract_summary"]
    assert life.news() == ["coach_counter", "coach_counter_settled"]
    life.hears("Maya", "sms")
    assert life.stage == "early"


def test_another_number_outside_takes_the_place_of_what_waits() -> None:
    life = bargaining("20", "15")
    assert target(life) == 15
    assert sentences(life)[-1] == "contract_counter_instead"
    assert life.news() == ["coach_counter"] * 2
    accept, keep = (command for command, _ in life.told[-1][1].choices)
    assert ("15" in accept, "5 app" in keep) == (True, True)
    life.ordered(Order("commit", "c-maya", "applications", 15))
    assert sentences(life)[-1] == "contract_summary"


def test_what_waits_is_never_said_twice_in_the_same_words() -> None:
    for terms in (ONE, Terms(commitments=(Commitment(1, "applications", 5),))):
        life = bargaining("20", *("AGREE", "yes", "ok", "20", "Maya") * 2, terms=terms)
        texts = [render(say, SMS).text for _, say in life.said][-10:]
        assert all(one != other for one, other in itertools.pairwise(texts))
        assert all("CALL ME" in text for text in texts)
        assert target(life) == 20
        assert life.news() == ["coach_counter"]


def test_two_numbers_that_wait_are_settled_one_by_one() -> None:
    terms = Terms(commitments=(*ONE.commitments, Commitment(2, "outreach", 3, least=1, most=4)))
    life = bargaining("20", "9", terms=terms)
    life.hears("4", "sms")
    assert (target(life, 0), target(life, 1)) == (20, 4)
    assert sentences(life)[-1] == "contract_waits"
    life.ordered(Order("commit", "c-maya", "applications", 6))
    assert sentences(life)[-1] == "contract_summary"


@pytest.mark.parametrize(("no", "locale"), [("non merci", "fr"), ("thats too many", "en"), ("no, es demasiado", "es")])
def test_a_no_at_the_signature_is_asked_what_to_change(no: str, locale: str) -> None:
    life = bargaining("5", no, locale=locale)
    assert sentences(life)[-2:] == ["sign_what_else", "contract_item_range"]
    life.hears("3", "sms")
    assert target(life) == 3
    assert sentences(life)[-1] == "contract_summary"
    life.hears("4", "sms")
    assert target(life) == 4
    assert sentences(life)[-1] == "contract_summary"


def plan(life: Life) -> str:
    assert life.case.joining is not None
    return life.case.joining.terms.commitments[0].plan.words


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("(ok fridays)", "fridays"), ("yes, mornings at home", "mornings at home"), ("Tuesdays 5pm", "Tuesdays 5pm"),
        ("oui le matin", "le matin"), ("sí, por la mañana", "por la mañana"), ("si puedo, por la tarde",) * 2,
        ("at the library, not too many at once",) * 2, ("signing up online",) * 2, ("okinawa cafe",) * 2,
        *((none, "") for none in ("yes", "ok", "OK!", "no idea", "skip", "oui", "no sé", "j'en sais rien", "no")),
    ],
)  # fmt: skip
def test_a_plan_is_kept_without_its_yes_and_no_plan_is_none(words: str, kept: str) -> None:
    life = joining_at("item:0:plan", terms=ONE)
    life.hears(words)
    assert (plan(life), step_of(life), sentences(life)[-1]) == (kept, "sign", "contract_summary")


@pytest.mark.parametrize(
    ("words", "locale"), [("too much", "en"), ("trop", "fr"), ("es demasiado", "es"), ("less", "en")]
)
def test_too_much_for_a_plan_is_about_the_number(words: str, locale: str) -> None:
    life = joining_at("item:0:plan", locale, terms=ONE)
    life.hears(words)
    assert sentences(life)[-1] == "contract_item_no"
    life.hears("3")
    life.hears("mornings")
    assert (target(life), plan(life)) == (3, "mornings")


def test_a_bare_number_for_a_plan_is_the_number() -> None:
    life = joining_at("item:0:plan", terms=ONE)
    life.hears("make it 3")
    assert (target(life), plan(life), step_of(life)) == (3, "", "sign")


def test_a_plan_that_comes_with_the_yes_is_kept_without_it() -> None:
    life = bargaining("(ok fridays)")
    assert plan(life) == "fridays"
