"""A coach joins, stops, starts, and moves between addresses."""

import pytest

from core.case import Address, CoachCase
from core.coach import new_coach
from core.codes import ALPHABET, codes
from core.message import Medium
from core.turn import Heard, Invited
from core.words import render
from tests.core.coach.phone import AROUND, ENTROPY, NOW, address, after, coach, incoming, news, sentences, turn, write
from tests.core.words.saying import SMS, TELEGRAM


def fresh() -> CoachCase:
    return new_coach("org", "Harbour Careers", "k-kim", "  Kim  Lee ", "America/Toronto", deputy="k-alex")


def joins(case: CoachCase, medium: Medium = "telegram") -> Heard:
    return Heard(incoming("/start 7Q4K9M2", medium), ENTROPY, code="7Q4K9M2")


def test_the_code_makes_the_sender_the_coach() -> None:
    decision = turn(fresh(), joins(fresh()))
    case = after(decision)
    assert case.addresses == (Address("telegram", "4711", "telegram:1", "ok", consent_at=NOW, since=NOW),)
    assert case.joined_at == NOW
    assert sentences(decision) == ["coach_welcome"]
    assert decision.says[0].args == {"name": "Kim Lee", "organisation": "Harbour Careers"}
    assert not decision.tells


def test_a_second_address_is_added() -> None:
    case = after(turn(fresh(), joins(fresh())))
    decision = turn(case, joins(case, "sms"))
    assert [a.medium for a in after(decision).addresses] == ["telegram", "sms"]
    assert sentences(decision) == ["coach_address_added"]


def test_a_new_join_reopens_a_stopped_address() -> None:
    case = after(write(coach(), "STOP"))
    decision = turn(case, joins(case))
    assert [a.health for a in after(decision).addresses] == ["ok"]


def test_a_stranger_is_told_nothing() -> None:
    decision = turn(coach(), Heard(incoming("/clients", sender="666"), ENTROPY))
    assert not decision.says
    assert not decision.tells


@pytest.mark.parametrize(
    ("word", "medium"), [("STOP", "telegram"), ("arrêt", "telegram"), ("stop.", "sms"), ("cancel", "sms")]
)
def test_stop_ends_messages_on_that_address_only(word: str, medium: Medium) -> None:
    case = coach("telegram", "sms")
    decision = write(case, word, medium)
    assert {a.medium: a.health for a in after(decision).addresses} == {
        "telegram": "opted_out" if medium == "telegram" else "ok",
        "sms": "opted_out" if medium == "sms" else "ok",
    }
    assert sentences(decision) == ["coach_stop_confirm"]
    assert decision.says[0].purpose == "keyword"


def test_stop_warns_that_alerts_end_here_too() -> None:
    [say] = write(coach(), "STOP").says
    assert "alerts about clients in distress" in render(say, TELEGRAM).text
    [welcome] = turn(fresh(), joins(fresh(), "sms")).says
    assert "STOP here also stops alerts" in render(welcome, SMS).text


def test_the_provider_confirms_stop_once() -> None:
    around = AROUND.__class__(confirms_stop=True)
    assert sentences(write(coach("sms", around=around), "STOP", "sms")) == []
    assert sentences(write(coach("sms", around=around), "arrêt", "sms")) == ["coach_stop_confirm"]
    assert sentences(write(coach(around=around), "STOP")) == ["coach_stop_confirm"]


def test_after_stop_only_start_reopens() -> None:
    stopped = after(write(coach(), "STOP"))
    refused = write(stopped, "/go maya")
    assert sentences(refused) == ["coach_start_hint"]
    assert not refused.tells
    back = write(stopped, "YES")
    assert sentences(back) == ["coach_start_confirm"]
    assert after(back).addresses[0].health == "ok"


def test_start_shows_what_could_not_be_said() -> None:
    stopped = after(write(coach(), "STOP"))
    waiting = after(turn(stopped, news()))
    assert sentences(write(waiting, "START")) == ["coach_start_confirm", "coach_task_again"]


def test_cancel_is_no_stop_on_telegram() -> None:
    assert sentences(write(coach(), "cancel")) == ["coach_not_a_command"]


def test_a_blocked_bot_is_a_stop_and_unblocking_ends_it() -> None:
    blocked = write(coach(), "", kind="blocked")
    assert after(blocked).addresses[0].health == "opted_out"
    assert not blocked.says
    assert after(write(after(blocked), "", kind="unblocked")).addresses[0].health == "ok"


def test_a_word_from_an_address_shows_that_it_works() -> None:
    case = coach(addresses=(address("telegram", health="unreachable"),))
    assert after(write(case, "/clients")).addresses[0].health == "ok"


def test_help_as_carriers_want_it() -> None:
    for word in ("HELP", "INFO", "aide", "ayuda"):
        assert sentences(write(coach("sms"), word, "sms")) == ["coach_help"]


def test_codes_are_long_enough_and_tell_nothing_of_each_other() -> None:
    sms, link = codes(ENTROPY)
    assert (len(sms), len(link)) == (7, 20)
    assert set(sms + link) <= set(ALPHABET)
    assert len(ALPHABET) ** 20 > 2**64
    assert sms not in link
    other = codes(ENTROPY[:-1] + "0")
    assert sms != other[0]
    assert link != other[1]


@pytest.mark.parametrize("entropy", ["", "12", "g" * 32])
def test_codes_need_entropy(entropy: str) -> None:
    with pytest.raises(ValueError, match="32 hexadecimal"):
        codes(entropy)


def test_a_coach_needs_a_name_and_a_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        new_coach("org", "Org", "k", "Kim", "Mars/Base")
    with pytest.raises(ValueError, match="name"):
        new_coach("org", "Org", "k", " ", "America/Toronto")


def test_what_only_clients_get_is_refused() -> None:
    invited = Invited("k", "Kim", "Org", "Maya", "private", "America/Toronto", "en", NOW)
    with pytest.raises(TypeError, match="Invited"):
        turn(coach(), invited)
