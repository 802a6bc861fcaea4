"""What a coach's commands do to a client's case, and what the coach is told."""

from __future__ import annotations

import datetime as dt

import pytest
from msgspec.structs import replace

from core import cadence
from core.case import ClientCase, Joining, Program
from core.contract import Commitment, Promise, Terms
from core.decide import open_case
from core.hours import local
from core.message import Args, Phrase
from core.order import Order
from core.order.record import OrderKind
from core.templates import ANSWERS
from core.turn import Invited, Ordered, Step
from core.words import render, segments
from tests.core.client.lives import START, Life, signed_client
from tests.core.words.saying import SMS, say

DAY = dt.timedelta(days=1)
FRIDAY = dt.date(2026, 1, 9)
APPLY = Terms(commitments=(Commitment(1, "applications", 3, least=1, most=5),))


def order(kind: OrderKind, **fields: object) -> Order:
    return replace(Order(kind, "c-maya"), **fields)


def applications(target: int, **fields: object) -> Order:
    return order("commit", commitment="applications", target=target, **fields)


def invited() -> ClientCase:
    """Maya, who has not opened her invite."""
    news = Invited("k-kim", "Kim", "Bright Paths", "Maya", "private", "America/Toronto", "en", START + 14 * DAY)
    return open_case("default", "c-maya", news, START, Program())


def in_stage(stage: str) -> ClientCase:
    if stage == "invited":
        return invited()
    if stage == "stopped":
        return replace(signed_client(), stopped=True)
    return replace(signed_client(), stage=stage)


def answered(life: Life) -> tuple[str, Args]:
    """The sentence of the newest confirmation, or of the reason why not, and its arguments."""
    told = life.told[-1][1]
    why = told.args.get("why")
    return (why.id, why.args) if isinstance(why, Phrase) else (told.what, told.args)


REASONS = {
    ("pause", "stopped"): "coach_why_stopped",
    ("pause", "landed"): "coach_why_ended",
    ("pause", "closed"): "coach_why_ended",
    ("pause", "invited"): "coach_why_not_joined",
    ("resume", "invited"): "coach_why_not_joined",
    ("resume", "stopped"): "coach_why_stopped",
    ("resume", "early"): "coach_why_active",
    ("go", "paused"): "coach_why_paused",
    ("go", "stopped"): "coach_why_stopped",
    ("go", "invited"): "coach_why_not_joined",
    ("go", "landed"): "coach_why_ended",
    ("landed", "landed"): "coach_why_landed",
}


@pytest.mark.parametrize(("asked", "reason"), REASONS.items(), ids=[" ".join(asked) for asked in REASONS])
def test_what_cannot_be_done_is_refused_for_the_right_reason(asked: tuple[OrderKind, str], reason: str) -> None:
    life = Life(in_stage(asked[1]))
    before = life.case
    life.ordered(order(asked[0]))
    assert answered(life)[0] == reason
    assert not life.said
    assert replace(life.case, turn=before.turn) == before


@pytest.mark.parametrize(
    ("stage", "reason"),
    [("stopped", "coach_why_stopped"), ("landed", "coach_why_ended"), ("closed", "coach_why_ended")],
)
def test_nothing_is_proposed_to_who_cannot_answer(stage: str, reason: str) -> None:
    life = Life(in_stage(stage))
    life.ordered(applications(5))
    assert answered(life)[0] == reason
    assert not life.case.proposals


def test_distress_is_released_even_after_stop() -> None:
    life = Life(replace(signed_client(), stopped=True, held=True, distress_at=START))
    life.ordered(order("go"))
    assert answered(life)[0] == "coach_went"
    assert life.told[-1][1].task == "-distress"
    assert not life.case.held


def held() -> Life:
    """Maya may be in danger since ten in the morning."""
    life = Life(replace(signed_client(), held=True, distress_at=START - dt.timedelta(minutes=28)))
    life.said.clear()
    return life


@pytest.mark.parametrize("kind", ["commit", "resume"])
def test_only_go_releases_who_is_held(kind: OrderKind) -> None:
    life = held()
    life.ordered(applications(4) if kind == "commit" else order(kind))
    sentence, args = answered(life)
    assert sentence == "coach_why_held"
    shown = say(sentence, args).text
    assert "held since Mon 5 Jan, 10:02 am" in shown
    assert "/go maya releases first" in shown
    assert not life.said
    assert not life.case.proposals
    assert life.case.held


def test_a_pause_of_who_is_held_is_noted_without_a_word_to_them() -> None:
    life = held()
    life.ordered(order("pause", until=dt.date(2026, 1, 20)))
    sentence, args = answered(life)
    assert sentence == "coach_paused_held"
    assert "/go maya releases" in say(sentence, args).text
    assert life.stage == "paused"
    assert not life.said


# Pause and resume


def test_a_pause_is_told_to_the_client_while_it_is_news() -> None:
    life = Life(signed_client())
    life.ordered(order("pause", until=dt.date(2026, 1, 20)))
    [(_, said)] = life.said
    assert said.sentence == "paused"
    assert said.expires_at is not None
    assert START < said.expires_at <= START + dt.timedelta(hours=4)
    assert answered(life)[0] == "coach_paused"


def test_a_word_about_a_pause_made_at_night_lasts_into_the_morning() -> None:
    night = START + dt.timedelta(hours=12)
    life = Life(signed_client(now=START), night)
    life.ordered(order("pause"))
    expires = life.said[-1][1].expires_at
    assert expires is not None
    assert local("America/Toronto", expires).hour == 13


def test_a_coach_hears_when_nobody_can_be_told_of_a_pause() -> None:
    life = Life(replace(signed_client(), ladder=()))
    life.ordered(order("pause"))
    assert answered(life)[0] == "coach_paused_untold"
    assert not life.said


def test_a_pause_over_new_year_names_the_year() -> None:
    december = dt.datetime(2026, 12, 21, 15, tzinfo=dt.UTC)
    life = Life(signed_client(now=december), december)
    life.ordered(order("pause", until=dt.date(2027, 1, 4)))
    day = answered(life)[1]["day"]
    assert isinstance(day, Phrase)
    assert day.args["year"] == "2027"


def test_resume_tells_the_client_when_the_next_check_in_comes() -> None:
    life = Life(signed_client())
    life.ordered(order("pause"))
    life.ordered(order("resume"))
    said = life.said[-1][1]
    assert (said.sentence, said.purpose) == ("resumed", "event")
    assert "Tue 6 Jan" in render(said, SMS).text
    assert answered(life)[0] == "coach_resumed"


# Landed


def test_landed_congratulates_who_can_be_reached() -> None:
    life = Life(signed_client())
    life.ordered(order("landed"))
    assert [said.sentence for _, said in life.said] == ["landed_congrats"]
    assert answered(life)[0] == "coach_landed"


def test_no_congratulations_are_promised_that_cannot_be_sent() -> None:
    life = Life(invited())
    life.ordered(order("landed"))
    assert not life.said
    assert answered(life)[0] == "coach_landed_untold"
    assert life.stage == "landed"


# Commitments


def test_one_by_a_day_leaves_the_standing_one_alone() -> None:
    life = Life(signed_client(terms=APPLY))
    life.ordered(applications(5, period="once", due=FRIDAY))
    assert answered(life)[0] == "coach_committed"
    life.hears("yes")
    assert life.case.contract is not None
    kept, new = life.case.contract.terms.commitments
    assert (kept.id, kept.target, kept.period) == (1, 3, "week")
    assert (new.id, new.target, new.period, new.due) == (2, 5, "once", FRIDAY)


def test_what_is_replaced_is_named() -> None:
    life = Life(signed_client(terms=APPLY))
    life.ordered(applications(4))
    sentence, args = answered(life)
    assert sentence == "coach_committed_instead"
    shown = say(sentence, args).text
    assert "4 applications each week" in shown
    assert "instead of 3 applications each week" in shown


def test_before_signing_what_is_replaced_in_the_offer_is_named_too() -> None:
    life = Life(invited())
    life.ordered(applications(4))
    assert answered(life)[0] == "coach_offer_changed_instead"
    life.ordered(applications(2, period="once", due=FRIDAY))
    assert answered(life)[0] == "coach_offer_changed"
    assert life.case.joining is not None
    assert [c.target for c in life.case.joining.terms.commitments if c.kind == "applications"] == [4, 2]


def test_when_and_where_is_kept_and_shown() -> None:
    life = Life(signed_client(terms=APPLY))
    life.ordered(applications(4, plan="mornings at home"))
    assert "4 applications each week (mornings at home)" in render(life.said[-1][1], SMS).text
    life.hears("yes")
    assert life.case.contract is not None
    assert life.case.contract.terms.commitments[0].plan.words == "mornings at home"


@pytest.mark.parametrize(
    ("target", "text", "shown"),
    [
        (3, "coffee chats", "3 coffee chats each week"),
        (3, "walk", "walk, 3 times each week"),
        (1, "walk", "walk each week"),
    ],
)
def test_a_number_before_own_words_is_shown(target: int, text: str, shown: str) -> None:
    life = Life(signed_client(terms=APPLY))
    life.ordered(order("commit", commitment="custom", target=target, text=text))
    assert shown in render(life.said[-1][1], SMS).text


def test_a_newer_proposal_closes_the_older() -> None:
    life = Life(signed_client(terms=APPLY))
    life.ordered(applications(4))
    life.ordered(applications(5))
    assert len(life.case.proposals) == 1
    assert len([one for one in life.case.asks if one.kind == "proposal"]) == 1
    life.hears("yes")
    assert life.case.contract is not None
    assert [c.target for c in life.case.contract.terms.commitments] == [5]
    sentence, args = answered(life)
    assert sentence == "coach_proposal_accepted"
    assert "5 applications each week" in say(sentence, args).text


def quoting(life: Life, text: str, nth: int) -> None:
    """The client answers the ``nth`` proposal that was said, by quoting it."""
    said = [at for at, one in enumerate(life.decided) if one.kind == "proposal"]
    life.hears(text, answers_touch=life.touches[said[nth]])


def test_a_yes_that_quotes_a_replaced_proposal_agrees_to_nothing_and_shows_the_newest() -> None:
    life = Life(signed_client(terms=APPLY))
    life.ordered(applications(4))
    life.ordered(order("commit", commitment="outreach", target=2))
    life.ordered(applications(5))
    quoting(life, "yes", 0)
    sentence, args = life.said[-1][1].sentence, life.said[-1][1].args
    assert sentence == "proposal_replaced"
    assert "and 5 applications each week" in say(sentence, args).text
    assert life.case.contract is not None
    assert life.case.contract.version == 1
    assert len(life.case.proposals) == 1
    quoting(life, "yes", -1)
    agreed = [(c.kind, c.target) for c in life.case.contract.terms.commitments]
    assert agreed == [("applications", 5), ("outreach", 2)]


def test_a_replaced_proposal_whose_successor_was_answered_is_gone() -> None:
    life = Life(signed_client(terms=APPLY))
    life.ordered(applications(4))
    life.ordered(applications(5))
    life.hears("no")
    quoting(life, "yes", 0)
    assert life.said[-1][1].sentence == "proposal_gone"
    assert life.case.contract is not None
    assert life.case.contract.version == 1


def test_words_beside_a_replaced_proposal_still_mean_what_they_mean() -> None:
    life = Life(signed_client(terms=APPLY))
    life.ordered(applications(4))
    life.ordered(applications(5))
    quoting(life, "HELP", 0)
    assert life.said[-1][1].sentence == "help_text"
    quoting(life, "can someone call me", 0)
    assert "coach_human" in life.news()


def test_a_summary_that_was_replaced_is_not_signed_by_quoting_it() -> None:
    joining = Joining(
        START, START + dt.timedelta(days=14), step="sign", step_at=START, consent_at=START, terms=APPLY, named=True
    )
    life = Life(replace(signed_client(), contract=None, signed_at=None, stage="invited", joining=joining))
    life.hears("what?")
    life.ordered(applications(3))
    life.ordered(applications(4))
    shown = [t for t, one in zip(life.touches, life.decided, strict=True) if one.sentence.startswith("contract_")]
    assert len(shown) == 2
    life.hears("AGREE", answers_touch=shown[0])
    assert [say.sentence for _, say in life.said[-2:]] == ["offer_replaced", life.decided[-1].sentence]
    assert life.case.contract is None
    life.hears("AGREE")
    signed = life.case.contract
    assert signed is not None
    assert [c.target for c in signed.terms.commitments] == [4]


def test_two_proposals_are_both_in_the_contract_once_accepted() -> None:
    life = Life(signed_client(terms=APPLY))
    life.ordered(applications(4))
    life.ordered(order("commit", commitment="outreach", target=2))
    for one in life.case.asks[::-1]:
        life.hears("yes", answers_touch=f"{one.touches[0].turn}:{one.touches[0].n}")
    assert life.case.contract is not None
    assert [(c.kind, c.target) for c in life.case.contract.terms.commitments] == [("applications", 4), ("outreach", 2)]


def test_a_declined_proposal_is_named() -> None:
    life = Life(signed_client(terms=APPLY))
    life.ordered(applications(4))
    life.hears("no")
    sentence, args = answered(life)
    assert sentence == "coach_proposal_declined"
    assert "4 applications each week" in say(sentence, args).text


# Promises

PROMISES = Terms(promises=(Promise(1, ANSWERS["en"]), Promise(2, "résumé feedback", FRIDAY)))


def test_a_promise_is_dropped_with_a_new_version() -> None:
    life = Life(signed_client(terms=PROMISES))
    life.ordered(order("promise", remove=2))
    assert answered(life)[0] == "coach_promise_dropped"
    assert life.case.contract is not None
    assert life.case.contract.version == 2
    assert [p.id for p in life.case.contract.terms.promises] == [1]
    assert [said.sentence for _, said in life.said] == ["promise_dropped"]


def test_a_promise_is_kept() -> None:
    life = Life(signed_client(terms=PROMISES))
    life.ordered(order("promise", done=2))
    assert answered(life)[0] == "coach_promise_kept"
    life.ordered(order("promise", done=2))
    assert answered(life)[0] == "coach_why_no_promise"


def test_a_promise_for_every_week_stays_in_the_contract_when_it_was_kept() -> None:
    life = Life(signed_client(terms=PROMISES))
    for _ in range(2):
        life.ordered(order("promise", done=1))
        assert answered(life)[0] == "coach_promise_goes_on"
    assert life.case.contract is not None
    assert all(p.done_at is None for p in life.case.contract.terms.promises)


def test_before_signing_a_promise_leaves_the_offer() -> None:
    life = Life(invited())
    life.ordered(order("promise", remove=2))
    assert answered(life)[0] == "coach_promise_dropped"
    assert life.case.joining is not None
    assert [p.id for p in life.case.joining.terms.promises] == [1, 3]
    assert not life.said


# What a coach asks to see


def test_a_client_who_has_not_signed_shows_the_offer() -> None:
    life = Life(invited())
    life.ordered(order("client"))
    sentence, args = answered(life)
    assert sentence == "coach_client_offered"
    shown = say(sentence, args).text
    assert "3 applications each week" in shown
    assert "so far" not in shown


def test_a_held_client_says_so_first() -> None:
    life = Life(replace(signed_client(), held=True, distress_at=START, call_task=True))
    life.ordered(order("client"))
    shown = say(*answered(life)).text
    assert shown.startswith("HELD since Mon 5 Jan, 10:30 am: /go maya releases. Maya:")
    assert "may be in distress; a call" in shown


def test_a_hold_says_until_when() -> None:
    life = Life(signed_client())
    life.ordered(order("called", outcome="reached"))
    life.ordered(order("client"))
    assert say(*answered(life)).text.startswith("On hold until Tue 6 Jan, 10:30 am")


@pytest.mark.parametrize(("after", "what"), [(1, "nudge"), (2, "nudge"), (0, "check_in"), (40, "light_touch")], ids=str)
def test_next_is_the_next_message_to_the_client(after: int, what: str) -> None:
    life = Life(signed_client(region=""))
    life.days(after)
    found = cadence.next_message(life.case)
    assert found is not None
    assert found.what == what
    said = len(life.said)
    while len(life.said) == said and life.wake_at is not None:
        life.until(life.wake_at)
    assert (life.said[said][1].kind, life.said[said][0]) == (what, found.at)


def test_next_after_a_pause_is_its_question_or_the_check_in() -> None:
    life = Life(signed_client())
    life.ordered(order("pause"))
    asked = cadence.next_message(life.case)
    assert asked is not None
    assert asked.what == "still_paused"
    life.ordered(order("pause", until=dt.date(2026, 1, 21)))
    following = cadence.next_message(life.case)
    assert following is not None
    assert following.what == "check_in"
    assert local("America/Toronto", following.at).date() == dt.date(2026, 1, 21)


def test_a_plan_folds_check_ins_and_fits_four_texts() -> None:
    life = Life(signed_client())
    life.ordered(order("plan"))
    shown = say(*answered(life)).text
    assert "Tue 6 Jan, 10 am: check-in, then each working day until Mon 19 Jan" in shown
    assert "twice a week until Mon 2 Feb" in shown
    assert segments(shown)[0] <= 4


def test_a_plan_goes_on_after_a_pause() -> None:
    life = Life(signed_client())
    life.ordered(order("pause", until=dt.date(2026, 1, 12)))
    life.ordered(order("plan"))
    shown = say(*answered(life)).text
    assert "Mon 12 Jan, 9 am: the pause ends; Mon 12 Jan, 10 am: check-in, then each working day" in shown


def test_why_folds_what_happened_again_and_again() -> None:
    history = tuple(
        Step(
            START + n * dt.timedelta(minutes=1),
            "message",
            {"kind": "joining", "medium": "sms", "state": "sent", "why": ""},
        )
        for n in range(10)
    ) + tuple(
        Step(START + n * DAY, f"check_in_{what}", {"number": n}) for n in range(15) for what in ("missed", "answered")
    )
    life = Life(signed_client())
    life.apply(Ordered("k-kim", "Kim", order("why"), "telegram:9", history[:12]))
    shown = say(*answered(life)).text
    assert "from Mon 5 Jan, 10:30 am: question of joining by text: sent, 10 times" in shown
    life.apply(Ordered("k-kim", "Kim", order("why"), "telegram:9", history))
    assert segments(say(*answered(life)).text)[0] <= 5
