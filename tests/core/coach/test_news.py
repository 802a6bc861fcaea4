"""News from clients' cases: when and where they are said, tasks, the deputy, addresses that fail."""

import datetime as dt

import pytest

from core.case import CoachCase
from core.order import Order
from core.turn import Ordered, Tick, Told
from tests.core.coach.phone import MINUTE, NOW, after, coach, failed, news, sentences, turn, write


def test_a_call_task_is_said_in_the_coachs_hours_with_the_outcomes() -> None:
    decision = turn(coach(), news())
    [say] = decision.says
    assert (say.sentence, say.purpose, say.kind, say.medium) == ("coach_call_task", "inform", "call_task", "telegram")
    assert [choice.value for choice in say.choices] == [
        "/called c-maya reached", "/called c-maya voicemail", "/called c-maya no",
    ]  # fmt: skip
    [task] = after(decision).tasks
    assert (task.kind, task.client, task.opened_at) == ("call", "c-maya", NOW)


def test_an_answer_goes_where_the_coach_asked_at_any_hour() -> None:
    told = news(what="coach_noted", task="", choices=(), reply_on="sms:+15550001111")
    [say] = turn(coach("telegram", "sms"), told).says
    assert (say.medium, say.purpose, say.kind) == ("sms", "answer", "answer")


def test_an_answer_goes_elsewhere_when_that_address_was_stopped() -> None:
    case = after(write(coach("telegram", "sms"), "STOP", "sms"))
    [say] = turn(case, news(task="", choices=(), reply_on="sms:+15550001111")).says
    assert say.medium == "telegram"


@pytest.mark.parametrize("told", [news(urgent=True), news(task="distress"), news(task="human")])
def test_what_is_urgent_is_said_at_any_hour(told: Told) -> None:
    [say] = turn(coach(), told).says
    assert (say.purpose, say.kind) == ("safety", "alert")


def test_the_same_task_is_opened_once_and_closed_by_its_word() -> None:
    case = after(turn(after(turn(coach(), news())), news()))
    assert len(case.tasks) == 1
    other = after(turn(case, news("c-lee", "Sam Lee")))
    done = after(turn(other, news(what="coach_called", task="-call", choices=(), reply_on="telegram:4711")))
    assert [task.client for task in done.tasks] == ["c-lee"]


def test_a_call_also_answers_who_asked_for_a_person() -> None:
    case = after(turn(coach(), news(task="human")))
    assert after(turn(case, news(task="-call"))).tasks == ()


def test_a_call_leaves_distress_open_until_go() -> None:
    case = after(turn(coach(), news(task="distress")))
    assert len(after(turn(case, news(task="-call"))).tasks) == 1
    assert after(turn(case, news(task="-distress"))).tasks == ()


# Answering by number


def test_a_number_answers_a_call_task() -> None:
    case = after(turn(coach("sms"), news()))
    [tell] = write(case, "2", "sms").tells
    assert isinstance(tell.stimulus, Ordered)
    assert tell.stimulus.order == Order("called", "c-maya", outcome="voicemail")


def two_tasks() -> CoachCase:
    return after(turn(after(turn(coach("sms"), news())), news("c-lee", "Sam Lee")))


@pytest.mark.parametrize("answer", ["Lee", "sam", "SAM LEE", "lee."])
def test_a_name_says_which_task_a_number_was_about(answer: str) -> None:
    asked = write(two_tasks(), "1", "sms")
    [tell] = write(after(asked), answer, "sms").tells
    assert tell.case == "c-lee"


def test_a_word_answers_a_call_task_but_a_mere_yes_or_no_does_not() -> None:
    case = after(turn(coach("sms"), news()))
    [tell] = write(case, "voicemail", "sms").tells
    assert isinstance(tell.stimulus, Ordered)
    assert tell.stimulus.order.outcome == "voicemail"
    for word in ("ok", "yes", "no"):
        assert not write(case, word, "sms").tells


COUNTER = news(
    what="coach_counter", task="", args={"name": "Maya", "what": "2", "offered": "5"},
    choices=(
        ("/commit {client} 2 applications a week", "coach_button_accept"),
        ("/commit {client} 5 applications a week", "coach_button_keep"),
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    ("answer", "target"), [("accept it", 2), ("Accept", 2), ("keep", 5), ("keep the old number", 5)]
)
def test_a_word_answers_a_counter_offer(answer: str, target: int) -> None:
    case = after(turn(coach(), COUNTER))
    answered = write(case, answer)
    [tell] = answered.tells
    assert isinstance(tell.stimulus, Ordered)
    assert tell.stimulus.order.target == target
    assert not after(answered).asks


def test_after_start_the_open_tasks_come_with_their_buttons() -> None:
    case = after(turn(after(turn(coach(), news())), news(task="distress", what="coach_human")))
    back = write(after(write(case, "STOP")), "START")
    assert sentences(back) == ["coach_start_confirm", "coach_task_again", "coach_task_again"]
    assert [[choice.value for choice in say.choices] for say in back.says[1:]] == [
        ["/called c-maya reached", "/called c-maya voicemail", "/called c-maya no"],
        ["/go c-maya"],
    ]
    [tell] = write(after(back), "/go c-maya", kind="button").tells
    assert tell.case == "c-maya"


def test_a_number_that_two_tasks_could_mean_is_asked_about() -> None:
    asked = write(two_tasks(), "1", "sms")
    assert sentences(asked) == ["coach_which_offer"]
    assert [choice.args["command"] for choice in asked.says[0].choices] == [
        "/called Maya Rossi reached", "/called Sam Lee reached",
    ]  # fmt: skip
    assert not asked.tells
    [tell] = write(after(asked), "2", "sms").tells
    assert tell.case == "c-lee"


def test_a_quoted_message_or_a_button_needs_no_question() -> None:
    case = two_tasks()
    touch = case.asks[0].touches[0]
    [tell] = write(case, "1", "sms", quoted=f"{touch.turn}:{touch.n}").tells
    assert tell.case == "c-maya"
    [tell] = write(case, "/called c-lee no", "sms", kind="button").tells
    assert tell.case == "c-lee"


def test_ok_to_an_alert_releases_nothing() -> None:
    alert = news(task="distress", choices=(("/go {client}", "coach_button_release"),))
    decision = write(after(turn(coach(), alert)), "ok")
    assert not decision.tells
    assert sentences(decision) == ["coach_not_a_command"]


def test_a_done_tasks_number_answers_nothing() -> None:
    case = after(turn(two_tasks(), news(task="-call", choices=(), reply_on="sms:+15550001111")))
    [tell] = write(case, "1", "sms").tells
    assert tell.case == "c-lee"


def test_last_weeks_number_answers_nothing() -> None:
    case = after(turn(coach("sms"), news()))
    decision = write(case, "1", "sms", at=NOW + dt.timedelta(days=8))
    assert not decision.tells


# The deputy


def deputised(**fields: object) -> CoachCase:
    return coach(deputy="k-alex", **fields)


@pytest.mark.parametrize("kind", ["distress", "human"])
def test_after_thirty_minutes_the_deputy_is_told_once(kind: str) -> None:
    opened = turn(deputised(), news(task=kind))
    assert opened.wake_at == NOW + 30 * MINUTE
    early = turn(after(opened), Tick(), NOW + 29 * MINUTE)
    assert not early.tells
    late = turn(after(opened), Tick(), NOW + 30 * MINUTE)
    [tell] = late.tells
    assert tell.case == "k-alex"
    assert isinstance(tell.stimulus, Told)
    assert (tell.stimulus.what, tell.stimulus.urgent) == ("coach_escalated", True)
    assert late.wake_at is None
    assert not turn(after(late), Tick(), NOW + 60 * MINUTE).tells


def test_an_answered_alert_does_not_reach_the_deputy() -> None:
    case = after(turn(deputised(), news(task="distress")))
    assert turn(case, news(task="-distress", choices=()), NOW + MINUTE).wake_at is None
    assert write(case, "/called maya reached", at=NOW + MINUTE).wake_at is None
    assert write(case, "/called maya no", at=NOW + MINUTE).wake_at == NOW + 30 * MINUTE
    assert write(case, "/client maya", at=NOW + MINUTE).wake_at == NOW + 30 * MINUTE


def test_a_call_task_waits_for_its_coach() -> None:
    assert turn(deputised(), news()).wake_at is None


def test_without_a_deputy_nothing_is_due() -> None:
    opened = turn(coach(), news(task="distress"))
    assert opened.wake_at is None
    assert not turn(after(opened), Tick(), NOW + 31 * MINUTE).tells


def test_a_coach_who_cannot_be_reached_is_covered_at_once() -> None:
    decision = turn(deputised(addresses=()), news(task="distress"))
    assert [tell.case for tell in decision.tells] == ["k-alex"]
    assert not decision.says
    assert len(after(decision).tasks) == 1


# Addresses that fail


def test_a_dead_address_is_left_and_the_task_said_on_the_next() -> None:
    told = turn(coach("telegram", "sms"), news())
    decision = turn(after(told), failed(told))
    assert [a.health for a in after(decision).addresses] == ["unreachable", "ok"]
    [say] = decision.says
    assert (say.sentence, say.medium, say.purpose) == ("coach_task_again", "sms", "inform")
    assert turn(after(decision), news("c-lee", "Sam Lee")).says[0].medium == "sms"


def test_a_late_failure_of_the_first_address_does_not_close_the_second() -> None:
    first = turn(coach("telegram", "sms"), news())
    second = turn(after(first), news("c-lee", "Sam Lee"))
    moved = after(turn(after(second), failed(first)))
    again = after(turn(moved, failed(second)))
    assert [a.health for a in again.addresses] == ["unreachable", "ok"]


def test_a_failed_answer_is_placed_by_the_address_it_went_to() -> None:
    answer = news(what="coach_noted", task="", choices=(), reply_on="telegram:4711")
    for case, health in ((coach(), ["unreachable"]), (coach("telegram", "sms"), ["unreachable", "ok"])):
        told = turn(case, answer)
        assert [a.health for a in after(turn(after(told), failed(told))).addresses] == health


def test_an_opt_out_at_the_provider_is_a_stop() -> None:
    told = turn(coach("sms"), news())
    assert after(turn(after(told), failed(told, opted_out=True))).addresses[0].health == "opted_out"


def test_the_last_address_dying_hands_an_alert_to_the_deputy() -> None:
    told = turn(deputised(), news(task="distress"))
    decision = turn(after(told), failed(told))
    assert [tell.case for tell in decision.tells] == ["k-alex"]


def test_a_plain_failure_changes_nothing() -> None:
    told = turn(coach(), news())
    receipt = failed(told)
    assert receipt.error is not None
    plain = type(receipt)(receipt.turn, receipt.n, "failed", NOW, type(receipt.error)("30008"))
    assert after(turn(after(told), plain)).addresses == after(told).addresses
