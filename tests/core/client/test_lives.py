"""Named situations of one client's life, decided without database or network."""

from __future__ import annotations

import datetime as dt
import itertools

import pytest
from msgspec.structs import replace

from core.case import Joining, Program
from core.contract import Commitment, Terms
from core.hours import local, local_date, plausible_zones
from core.message import Say, SendError
from core.order import Order
from core.turn import Tick
from tests.core.client.lives import CHAT, NUMBER, START, Life, signed_client

DAY = dt.timedelta(days=1)
ZONE = "America/Toronto"
ONE = Terms(commitments=(Commitment(1, "thank_you", 1, "day"),))


def test_first_check_in_comes_the_next_working_day_at_ten() -> None:
    life = Life(signed_client())
    life.days(1)
    at, say = life.said[0]
    assert say.kind == "check_in"
    assert (
        local("America/Toronto", at).replace(minute=0, second=0, microsecond=0).isoformat()
        == "2026-01-06T10:00:00-05:00"
    )


def test_never_on_the_day_of_signing() -> None:
    life = Life(signed_client(now=START - dt.timedelta(hours=3)), START - dt.timedelta(hours=3))
    life.until(START + dt.timedelta(hours=8))
    assert life.said == []


def test_answers_and_is_thanked_at_once() -> None:
    life = Life(signed_client(terms=ONE))
    life.days(1)
    life.hears("yes")
    assert life.kinds() == ["check_in", "answer"]
    assert life.outcomes() == ["answered"]
    assert life.case.contract is not None
    assert life.case.contract.terms.commitments[0].done == 1


def test_silent_gets_a_nudge_at_half_then_the_next_medium() -> None:
    life = Life(signed_client(terms=ONE))
    life.days(2)
    assert [(s.kind, s.medium) for _, s in life.said] == [
        ("check_in", "telegram"),
        ("nudge", "telegram"),
        ("check_in", "sms"),
    ]
    first, nudge = life.said[0][0], life.said[1][0]
    assert dt.timedelta(hours=4) <= nudge - first < dt.timedelta(hours=4, minutes=1)
    assert life.outcomes() == ["missed"]
    assert life.news() == ["coach_call_task"]
    assert life.said[2][1].sentence == "check_in_firm_yes_no"


def test_goes_silent_reaches_low_power_after_two_weeks_and_three_light_touches() -> None:
    life = Life(signed_client(region=""))
    life.days(90)
    assert life.stage == "low_power"
    when = life.stages[-1][0] - START
    assert dt.timedelta(days=14) <= when < dt.timedelta(days=15)
    assert life.kinds().count("light_touch") == 3
    assert life.news().count("coach_low_power") == 1
    touched = [at.date() for at, s in life.said if s.kind == "light_touch"]
    assert [(d - life.stages[-1][0].date()).days for d in touched] == [14, 28, 56]
    media = [s.medium for _, s in life.said if s.kind == "light_touch"]
    assert media[0] != media[1] != media[2]
    assert life.wake_at is None


def test_thins_to_two_a_week_from_the_second_miss() -> None:
    life = Life(signed_client())
    life.days(13)
    days = [local("America/Toronto", at).weekday() for at, s in life.said if s.kind == "check_in"]
    assert days == [1, 2, 3, 0, 3]


@pytest.mark.parametrize("word", ["hi", "sorry, rough weeks", "STATUS", "yes", "2", "👍"])
def test_any_word_leads_back(word: str) -> None:
    life = Life(signed_client())
    life.days(40)
    life.hears(word, "sms")
    assert life.stage == "steady"
    assert life.said[-1][1].kind in {"answer", "keyword"}
    assert life.case.ladder[0] == "sms"
    assert "coach_comeback" in life.news()
    asked = len(life.said)
    life.days(7)
    assert len(life.said) > asked


def test_comeback_asks_for_one_commitment_and_the_rest_returns_by_proposal() -> None:
    life = Life(signed_client())
    life.days(40)
    life.hears("hello")
    assert life.case.contract is not None
    assert [c.dropped for c in life.case.contract.terms.commitments] == [False, True, True]
    for _ in range(2):
        life.until(_next_check_in(life))
        life.hears("2")
    assert life.said[-1][1].sentence == "comeback_return"
    life.hears("yes")
    assert not any(c.dropped for c in life.case.contract.terms.commitments)


def _next_check_in(life: Life) -> dt.datetime:
    before = len([s for _, s in life.said if s.kind == "check_in"])
    moment = life.now
    while len([s for _, s in life.said if s.kind == "check_in"]) == before:
        moment += dt.timedelta(hours=1)
        life.until(moment)
    return life.now


def test_stop_ends_everything_and_start_reopens_one_medium() -> None:
    life = Life(signed_client())
    life.days(1)
    life.hears("STOP")
    at, confirmed = life.said[-1]
    assert confirmed.sentence == "stop_confirm"
    assert confirmed.expires_at == at + dt.timedelta(minutes=5)
    life.days(60)
    assert life.kinds()[-1] == "stop"
    assert life.outcomes() == ["excused"]
    life.hears("START", "sms")
    assert not life.case.stopped
    assert {a.medium: a.health for a in life.case.addresses} == {"telegram": "opted_out", "sms": "ok"}
    life.days(7)
    assert {s.medium for _, s in life.said if s.kind == "check_in" and _ > START + 5 * DAY} == {"sms"}


def test_hard_bounce_moves_to_the_next_medium_at_once_and_counts_nothing() -> None:
    def fate(say: Say) -> SendError | None:
        return SendError("403", unreachable=True) if say.address == CHAT else None

    life = Life(signed_client(terms=ONE), fate=fate)
    life.days(1)
    assert [(s.kind, s.medium) for _, s in life.said] == [("check_in", "telegram"), ("check_in", "sms")]
    life.hears("done", "sms")
    assert life.outcomes() == ["answered"]
    assert life.case.missed_in_row == 0


def test_undelivered_is_never_missed_and_the_coach_hears_of_it_once() -> None:
    life = Life(signed_client(), fate=lambda say: SendError("30003"))
    life.days(30)
    assert set(life.outcomes()) == {"undelivered"}
    assert life.stage == "steady"
    assert life.news() == ["coach_undelivered"]


def test_no_address_left_tells_the_coach_and_counts_nothing() -> None:
    life = Life(signed_client(), fate=lambda say: SendError("21614", unreachable=True))
    life.days(20)
    assert life.outcomes() == ["undelivered"]
    assert life.news() == ["coach_no_address"]


def test_old_work_never_fires_late() -> None:
    life = Life(signed_client())
    life.now = START + dt.timedelta(days=1, hours=11)
    life.apply(Tick())
    assert life.said == []
    assert life.outcomes() == ["excused"]


def test_pause_without_a_date_asks_once_then_rests() -> None:
    life = Life(signed_client())
    life.days(3)
    life.hears("PAUSE")
    assert life.stage == "paused"
    paused_at = life.now
    life.days(13.9)
    assert life.kinds(paused_at) == []
    life.days(60)
    assert [k for k in life.kinds(paused_at) if k != "light_touch"] == ["still_paused"]
    assert life.stage == "low_power"


def test_not_this_week_begins_again_on_monday() -> None:
    life = Life(signed_client())
    life.days(2)
    life.hears("NOT THIS WEEK")
    at = life.now
    life.days(7)
    first = next(moment for moment, s in life.said if s.kind == "check_in" and moment > at)
    assert first.date() == dt.date(2026, 1, 12)


def test_less_thins_to_one_a_week() -> None:
    life = Life(signed_client())
    life.days(20)
    life.hears("LESS")
    at = life.now
    for _ in range(4):
        life.days(7)
        life.hears("2")
    assert len({s.ask for moment, s in life.said if s.kind == "check_in" and moment > at}) <= 4


def test_fix_takes_the_last_answer_back() -> None:
    life = Life(signed_client(terms=ONE))
    life.days(1)
    life.hears("yes")
    life.hears("FIX")
    assert life.case.contract is not None
    assert life.case.contract.terms.commitments[0].done == 0
    life.hears("no")
    assert life.case.contract.terms.commitments[0].done == 0
    assert life.said[-1][1].sentence == "got_thanks_honest"


def test_late_answer_within_a_week_counts_for_its_check_in() -> None:
    life = Life(signed_client(terms=ONE))
    life.until(START + dt.timedelta(hours=34))
    assert life.outcomes() == ["missed"]
    life.hears("yes")
    assert life.outcomes() == ["answered"]


def test_not_done_twice_asks_to_keep_shrink_change_or_talk() -> None:
    life = Life(signed_client(terms=Terms(commitments=(Commitment(1, "applications", 5, least=2, most=8),))))
    while life.said[-1:] == [] or life.said[-1][1].sentence != "not_done_twice":
        life.until(_next_check_in(life))
        life.hears("no")
        assert life.now < START + 40 * DAY
    life.hears("smaller")
    life.hears("3")
    assert life.case.contract is not None
    assert life.case.contract.terms.commitments[0].target == 3
    assert life.case.contract.version == 2


def test_distress_holds_everything_until_a_human_releases_it() -> None:
    life = Life(signed_client())
    life.days(1)
    life.hears("i want to kill myself")
    assert life.said[-1][1].purpose == "safety"
    assert life.told[-1][1].urgent
    at = life.now
    life.days(20)
    assert life.kinds(at) == []
    life.ordered(Order("go", "c-maya"))
    life.days(5)
    assert "check_in" in life.kinds(at)


def test_landed_is_always_confirmed() -> None:
    life = Life(signed_client())
    life.days(2)
    life.hears("I got a job!")
    assert life.stage == "early"
    life.hears("yes")
    assert life.stage == "landed"
    at = life.now
    life.days(60)
    assert life.kinds(at) == []


def test_reached_by_telephone_holds_the_automation_a_day() -> None:
    life = Life(signed_client())
    life.days(2)
    life.ordered(Order("called", "c-maya", outcome="reached"))
    at = life.now
    life.days(0.9)
    assert life.kinds(at) == []
    assert life.case.missed_in_row == 0


def test_coach_proposes_and_the_client_agrees() -> None:
    life = Life(signed_client())
    life.hears("STATUS")
    life.ordered(Order("commit", "c-maya", "applications", 7))
    assert life.said[-1][1].sentence == "proposal_from_coach"
    life.hears("yes")
    assert life.case.contract is not None
    assert life.case.contract.version == 2
    assert life.case.contract.terms.commitments[0].target == 7
    assert "coach_proposal_accepted" in life.news()


def test_program_that_ends_makes_one_last_offer() -> None:
    life = Life(signed_client(program=Program(region="CA-ON", ends_on=dt.date(2026, 3, 31))))
    life.days(100)
    offers = [at.date() for at, s in life.said if s.kind == "last_offer"]
    assert offers == [dt.date(2026, 3, 16)], "in the place of the light touch of the day before"
    assert life.case.light_touches == 3
    assert [at.date() for at, s in life.said if s.kind == "light_touch"][-1] == dt.date(2026, 2, 17)
    assert life.stage == "closed"


def ending(ends_on: dt.date) -> Life:
    return Life(signed_client(program=Program(region="CA-ON", ends_on=ends_on)))


def offered(life: Life) -> list[tuple[str, str, dt.date]]:
    """Kind, sentence and day of every last offer, alone or with a check-in."""
    found = [(at, say) for at, say in life.said if say.kind == "last_offer" or "ending" in say.sentence]
    return [(say.kind, say.sentence, local_date(ZONE, at)) for at, say in found]


def test_last_offer_goes_with_the_check_in_of_its_day_or_week() -> None:
    for ends_on, day in ((dt.date(2026, 1, 22), dt.date(2026, 1, 8)), (dt.date(2026, 1, 25), dt.date(2026, 1, 12))):
        life = ending(ends_on)
        for _ in range(12):
            life.days(1)
            life.hears("3")
        assert offered(life) == [("check_in", "check_in_ending_list", day)]
        assert life.case.last_offer_made


def test_last_offer_goes_alone_where_that_week_brings_no_check_in() -> None:
    once = Terms(commitments=(Commitment(1, "thank_you", 1, "once"),))
    life = Life(signed_client(terms=once, program=Program(region="CA-ON", ends_on=dt.date(2026, 2, 16))))
    life.days(1)
    life.hears("yes")
    life.days(40)
    assert offered(life) == [("last_offer", "last_offer", dt.date(2026, 2, 6))]
    assert life.kinds().count("check_in") == 1


def test_no_last_offer_while_a_person_holds_nor_after_the_end() -> None:
    life = ending(dt.date(2026, 1, 22))
    life.hears("I want to kill myself")
    life.days(30)
    assert offered(life) == []
    assert life.stage == "closed"


def test_last_offer_again_on_the_next_medium_says_when_the_program_ends() -> None:
    life = ending(dt.date(2026, 1, 20))
    life.fate = lambda say: SendError("403", unreachable=True) if say.medium == "telegram" else None
    life.days(2)
    assert offered(life) == [("check_in", "check_in_ending_list", dt.date(2026, 1, 6))] * 2


def test_after_the_question_that_ends_a_pause_check_ins_begin_on_another_day() -> None:
    life = Life(signed_client(), START - dt.timedelta(hours=1))
    life.hears("PAUSE")
    life.until(START + dt.timedelta(days=13, hours=23, minutes=10))
    assert life.kinds()[-1] == "still_paused"
    life.hears("1")
    life.days(0.5)
    assert "check_in" not in life.kinds()
    life.days(3)
    assert [local_date(ZONE, at) for at, say in life.said if say.kind == "check_in"] == [dt.date(2026, 1, 22)]


def test_funder_s_minimum_contact_outranks_low_power() -> None:
    life = Life(signed_client(program=Program(region="CA-ON", contact_every_days=30)))
    life.days(200)
    touched = [at for at, s in life.said if s.kind == "light_touch"]
    assert len(touched) >= 5
    assert max(b - a for a, b in itertools.pairwise(touched)) <= dt.timedelta(days=34)


def test_wrong_number_closes_the_address() -> None:
    life = Life(signed_client())
    life.days(1)
    life.hears("wrong number", "sms")
    assert {a.address: a.health for a in life.case.addresses}[NUMBER] == "opted_out"
    assert life.news()[-1] == "coach_wrong_number"


def test_auto_replies_are_no_words() -> None:
    life = Life(signed_client())
    life.days(40)
    life.hears("Auto-reply: I am driving and will get back to you later")
    assert life.stage == "low_power"


def test_distress_that_reads_as_stop_gets_the_crisis_line_first() -> None:
    life = Life(signed_client())
    life.days(1)
    life.hears("stop, i want to die")
    said = [s for _, s in life.said if s.kind in {"safety", "stop"}]
    assert said[0].purpose == "safety"
    assert life.told[0][1].urgent
    life.hears("i want to die", "sms")
    assert life.said[-1][1].sentence == "distress"


def test_while_held_every_word_reaches_the_coach_and_nothing_is_asked() -> None:
    life = Life(signed_client(terms=ONE))
    life.days(1)
    life.hears("i want to kill myself")
    for words in ("i mean it", "is anyone there", "yes"):
        life.hears(words)
        assert life.said[-1][1].sentence == "held_thanks"
        assert life.told[-1][1].what == "coach_words"
        assert life.told[-1][1].urgent
    assert life.case.contract is not None
    assert life.case.contract.terms.commitments[0].done == 0


def test_the_second_of_two_buttons_counts() -> None:
    life = Life(signed_client(terms=Terms(commitments=(Commitment(1, "thank_you", 1),))))
    life.days(1)
    touch = f"{life.case.check_in.ask.touches[0].turn}:0" if life.case.check_in else ""
    life.hears("yes", answers_touch=touch)
    assert _done(life) == 1
    life.hears("no", answers_touch=touch)
    assert _done(life) == 0


def test_a_lower_number_later_is_believed() -> None:
    life = Life(signed_client(terms=Terms(commitments=(Commitment(1, "applications", 5),))))
    life.days(1)
    life.hears("3")
    life.days(1)
    life.hears("2")
    assert _done(life) == 2


def test_an_answer_in_two_parts_keeps_the_first() -> None:
    life = Life(
        signed_client(terms=Terms(commitments=(Commitment(1, "applications", 5), Commitment(2, "thank_you", 1))))
    )
    life.days(1)
    life.hears("1: 2")
    life.hears("2 yes")
    assert life.case.contract is not None
    assert [c.done for c in life.case.contract.terms.commitments] == [2, 1]
    assert life.outcomes() == ["answered"]


def _done(life: Life) -> int:
    assert life.case.contract is not None
    return life.case.contract.terms.commitments[0].done


def test_words_with_nothing_open_go_to_the_coach_and_short_ones_are_noted_once() -> None:
    life = Life(signed_client(terms=ONE))
    life.hears("can you change my check-in time to two")
    assert life.told[-1][1].what in {"coach_words", "coach_question"}
    life.hears("😴")
    life.hears("4")
    assert [s.sentence for _, s in life.said].count("noted") == 1


def test_news_beside_an_answer_is_heard_too() -> None:
    life = Life(signed_client(terms=Terms(commitments=(Commitment(1, "applications", 5),))))
    life.days(1)
    life.hears("3, and i got a job!!")
    assert _done(life) == 3
    assert life.said[-1][1].sentence == "found_work_confirm"
    life.hears("hm let me think")
    assert life.stage == "early"
    life.hears("yes!!!")
    assert life.stage == "landed"


def test_until_the_zone_is_known_a_text_waits_for_a_decent_hour_wherever_the_number_may_be() -> None:
    # An 867 number may be in Whitehorse or in Iqaluit, three hours apart.
    number = "+18675550123"
    joining = Joining(START, START + 14 * DAY, step="zone", step_at=START, consent_at=START)
    case = replace(signed_client(), contract=None, signed_at=None, stage="invited", joining=joining)
    address = replace(case.addresses[1], address=number)
    life = Life(replace(case, addresses=(address,), ladder=("sms",)))
    life.days(1.5)
    [(at, say)] = [(at, s) for at, s in life.said if s.kind == "shall_we_go_on"]
    assert local("America/Toronto", at).hour == 10
    assert say.not_before is not None
    assert say.not_before > at
    for zone in plausible_zones(number):
        assert 8 <= local(zone, say.not_before).hour < 21


def test_a_greeting_is_greeted_and_leaves_the_question_open() -> None:
    life = Life(signed_client(terms=ONE))
    life.days(1)
    life.hears("hi")
    assert life.said[-1][1].sentence == "greeting_back"
    life.hears("thanks!")
    assert life.said[-1][1].sentence == "thanks_back"
    life.hears("yes")
    assert _done(life) == 1
