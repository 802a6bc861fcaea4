"""Commands of a coach: handed over, answered, asked about."""

import datetime as dt
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from core.case import Known
from core.channel import TELEGRAM as ON_TELEGRAM
from core.message import Day, Phrase
from core.order import COMMANDS, Order
from core.turn import Invited, Ordered, Tick
from core.words import render
from tests.core.coach.phone import AROUND, CASELOAD, NOW, TELEGRAM, after, coach, news, sentences, turn, write


def test_an_order_goes_to_the_clients_case_and_says_nothing_yet() -> None:
    decision = write(coach(), "/commit maya 5 applications a week")
    [tell] = decision.tells
    order = Order("commit", "c-maya", commitment="applications", target=5)
    assert tell.case == "c-maya"
    assert tell.stimulus == Ordered("k-kim", "Kim", order, f"telegram:{TELEGRAM}")
    assert not decision.says


@pytest.mark.parametrize(
    "text",
    [
        "/contract maya",
        "/commit maya -2",
        "/promise maya done 1",
        "/client maya",
        "/called maya reached",
        "/why maya",
        "/plan maya",
        "/pause maya",
        "/resume maya",
        "/go maya",
        "/note maya likes mornings",
        "/landed maya",
    ],
)
def test_every_command_about_a_client_is_handed_over(text: str) -> None:
    decision = write(coach("sms"), text, "sms")
    [tell] = decision.tells
    assert isinstance(tell.stimulus, Ordered)
    assert f"/{tell.stimulus.order.kind}" == text.split()[0]
    assert tell.stimulus.reply_on == "sms:+15550001111"


def test_another_coachs_client_cannot_be_reached() -> None:
    decision = write(coach(), "/pause c-stranger")
    assert not decision.tells
    assert sentences(decision) == ["coach_no_client"]


def test_a_wrong_command_is_explained() -> None:
    decision = write(coach(), "/commit maya apply -3 jobs")
    assert not decision.tells
    assert sentences(decision) == ["coach_impossible_count"]


def test_anything_else_gets_one_helpful_line() -> None:
    for text in ("good morning!", "5", "yes", "   "):
        assert sentences(write(coach(), text)) == ["coach_not_a_command"]
    assert sentences(write(coach(), "", kind="sticker")) == ["coach_not_a_command"]
    assert sentences(write(coach(), "/go maya", kind="edited")) == ["coach_edited"]


def test_help_explains_each_command() -> None:
    assert sentences(write(coach(), "/help")) == ["coach_help"]
    assert [sentences(write(coach(), f"/help {command}")) for command in COMMANDS] == [
        [f"coach_help_{command}"] for command in COMMANDS
    ]


# Which client


def test_two_that_match_are_asked_about_and_a_number_answers() -> None:
    asked = write(coach(), "/note sam a good talk")
    assert sentences(asked) == ["coach_which_client"]
    assert [choice.args["name"] for choice in asked.says[0].choices] == ["Sam Lee", "Sam Ortiz"]
    assert not asked.tells
    answered = write(after(asked), "2", at=NOW + dt.timedelta(hours=1))
    [tell] = answered.tells
    assert isinstance(tell.stimulus, Ordered)
    assert tell.stimulus.order == Order("note", "c-ortiz", text="a good talk")
    assert after(answered).pending == ""
    assert not after(answered).asks


@pytest.mark.parametrize("answer", ["Sam O", "sam ortiz", "2.", "#2", " 2 "])
def test_the_question_is_answered_in_other_ways(answer: str) -> None:
    asked = write(coach(), "/go sam")
    [tell] = write(after(asked), answer).tells
    assert tell.case == "c-ortiz"


def test_the_question_is_answered_by_its_button() -> None:
    asked = write(coach(), "/go sam")
    [tell] = write(after(asked), asked.says[0].choices[1].value, kind="button").tells
    assert tell.case == "c-ortiz"


def test_a_button_picks_only_among_what_was_offered() -> None:
    asked = write(coach(), "/go sam")
    pressed = write(after(asked), "which 1 c-maya", kind="button")
    assert sentences(pressed) == ["coach_choice_gone"]
    assert not pressed.tells


def test_an_old_questions_button_answers_no_new_question() -> None:
    first = write(coach(), "/go sam")
    second = write(after(first), "/pause sam")
    pressed = write(after(second), first.says[0].choices[0].value, kind="button")
    assert sentences(pressed) == ["coach_choice_gone"]
    assert not pressed.tells


def test_a_number_that_is_not_offered_is_asked_again() -> None:
    asked = write(coach(), "/go sam")
    for answer in ("3", "the second one", "yes"):
        again = write(after(asked), answer)
        assert sentences(again) == ["coach_choose"]
        assert write(after(again), "1").tells[0].case == "c-lee"


def test_no_drops_the_question() -> None:
    asked = write(coach(), "/go sam")
    dropped = write(after(asked), "cancel")
    assert sentences(dropped) == ["coach_dropped"]
    assert sentences(write(after(dropped), "1")) == ["coach_not_a_command"]


def test_another_command_drops_the_question() -> None:
    asked = write(coach(), "/go sam")
    other = write(after(asked), "/client maya")
    assert other.tells[0].case == "c-maya"
    assert sentences(write(after(other), "1")) == ["coach_not_a_command"]


def test_a_day_later_the_question_is_closed() -> None:
    asked = write(coach(), "/go sam")
    late = write(after(asked), "1", at=NOW + dt.timedelta(hours=25))
    assert sentences(late) == ["coach_not_a_command"]
    assert not late.tells


def test_tomorrow_means_the_day_after_the_line_was_written() -> None:
    asked = write(coach(), "/pause sam until tomorrow")
    [tell] = write(after(asked), "1", at=NOW + dt.timedelta(hours=20)).tells
    assert isinstance(tell.stimulus, Ordered)
    assert tell.stimulus.order.until == dt.date(2026, 1, 8)


def test_namesakes_are_told_apart_by_stage() -> None:
    twins = (Known("c-1", "Sam Lee", stage="early"), Known("c-2", "Sam Lee", stage="paused"))
    asked = write(coach(around=replace(AROUND, clients=twins)), "/go sam lee")
    assert [choice.args["stage"] for choice in asked.says[0].choices] == [Phrase("stage_early"), Phrase("stage_paused")]


def test_a_typo_is_run_only_after_a_yes() -> None:
    asked = write(coach(), "/puase maya")
    assert sentences(asked) == ["coach_did_you_mean"]
    assert not asked.tells
    for answer, kind in (("yes", "text"), ("1", "text"), ("/pause maya", "button")):
        [tell] = write(after(asked), answer, kind=kind).tells  # type: ignore[arg-type]
        assert isinstance(tell.stimulus, Ordered)
        assert tell.stimulus.order.kind == "pause"
    assert sentences(write(after(asked), "no")) == ["coach_dropped"]


def test_a_missing_outcome_is_asked_for() -> None:
    asked = write(coach("sms"), "/called maya", "sms")
    [tell] = write(after(asked), "2", "sms").tells
    assert isinstance(tell.stimulus, Ordered)
    assert tell.stimulus.order.outcome == "voicemail"


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ("reached", "reached"), ("Reached!", "reached"), ("voicemail", "voicemail"), ("left a voicemail", "voicemail"),
        ("no", "no"), ("no answer", "no"), ("yes", "reached"),
    ],
)  # fmt: skip
def test_an_outcome_answers_the_question_how_the_call_went(answer: str, outcome: str) -> None:
    asked = write(coach(), "/called maya")
    [tell] = write(after(asked), answer).tells
    assert isinstance(tell.stimulus, Ordered)
    assert tell.stimulus.order.outcome == outcome


@pytest.mark.parametrize("answer", ["ortiz", "ORTIZ", "Sam Ortiz", "sam o"])
def test_a_family_name_answers_which_client(answer: str) -> None:
    asked = write(coach(), "/go sam")
    [tell] = write(after(asked), answer).tells
    assert tell.case == "c-ortiz"


# Several commands in one message


def test_each_line_that_begins_with_a_slash_is_a_command() -> None:
    decision = write(coach(), "/go maya\n/note maya a good talk\nprefers mornings\n/fly\n/resume maya")
    orders = [t.stimulus.order for t in decision.tells if isinstance(t.stimulus, Ordered)]
    assert [o.kind for o in orders] == ["go", "note", "resume"]
    assert orders[1].text == "a good talk prefers mornings"
    assert sentences(decision) == ["coach_unknown_command"]


def test_a_question_among_several_commands_stays_open() -> None:
    asked = write(coach(), "/go sam\n/resume maya")
    assert [t.case for t in asked.tells] == ["c-maya"]
    [tell] = write(after(asked), "2").tells
    assert tell.case == "c-ortiz"


def test_several_invites_have_codes_of_their_own() -> None:
    decision = write(coach(), "/invite Ana\n/invite Bo")
    assert len({code for invite in decision.invites for code in invite.codes}) == 4
    assert len({invite.case for invite in decision.invites}) == 2


# Inviting


@pytest.mark.parametrize("text", ["/start 7Q4K9M2", "JOIN 7q4k9m2", "join 7Q4-K9M2", "rejoindre 7Q4K9M2"])
def test_a_clients_code_is_passed_on(text: str) -> None:
    assert sentences(write(coach(), text)) == ["coach_code_for_client"]


def test_start_alone_is_help_and_join_is_no_command() -> None:
    assert sentences(write(coach(), "/start")) == ["coach_help"]
    assert sentences(write(coach(), "join meeting")) == ["coach_not_a_command"]


def test_a_name_that_is_there_already_gets_a_fresh_code_for_the_same_case() -> None:
    asked = write(coach(), "/invite maya rossi")
    assert sentences(asked) == ["coach_name_taken"]
    assert not asked.tells
    assert not asked.invites
    decision = write(after(asked), "yes")
    [invite] = decision.invites
    assert invite.case == "c-maya"
    assert sentences(decision) == ["coach_invited"]
    assert not decision.tells


def test_a_name_of_its_own_invites_a_namesake() -> None:
    asked = write(coach(), "/invite Maya Rossi")
    [tell] = write(after(asked), str(asked.says[0].args["example"])).tells
    assert isinstance(tell.stimulus, Invited)
    assert tell.stimulus.name == "Maya Rossi R"


def test_who_has_landed_may_be_invited_anew() -> None:
    landed = (Known("c-maya", "Maya Rossi", stage="landed"),)
    [tell] = write(coach(around=replace(AROUND, clients=landed)), "/invite Maya Rossi").tells
    assert tell.case != "c-maya"


def test_an_invite_opens_a_case_and_answers_with_link_and_code() -> None:
    decision = write(coach(), "/invite Maya L program=outplacement lang=fr zone=Europe/Paris")
    [tell], [invite], [say] = decision.tells, decision.invites, decision.says
    assert tell.stimulus == Invited(
        "k-kim", "Kim", "Harbour Careers", "Maya L", "outplacement", "Europe/Paris", "fr", NOW + dt.timedelta(days=14)
    )
    assert invite.case == tell.case
    assert invite.expires_at == NOW + dt.timedelta(days=14)
    sms_code, link_code = invite.codes
    link = f"https://t.me/FollowBot?start={link_code}"
    assert say.picture == link
    assert say.args["ways"] == [
        Phrase("coach_way_link", {"link": link}),
        Phrase("coach_way_sms", {"code": f"REJOINDRE {sms_code}", "number": "+15550009999"}),
    ]
    assert say.args["day"] == Day(dt.date(2026, 1, 21))


def test_an_invite_takes_what_is_not_said_from_the_coach() -> None:
    [tell] = write(coach(locale="es", zone="America/Mexico_City"), "/invite Maya").tells
    assert isinstance(tell.stimulus, Invited)
    assert (tell.stimulus.program, tell.stimulus.locale, tell.stimulus.zone) == ("private", "es", "America/Mexico_City")


def test_two_invites_are_two_cases() -> None:
    first = write(coach(), "/invite Maya")
    second = write(after(first), "/invite Maya")
    assert first.tells[0].case != second.tells[0].case


def test_without_a_bot_only_the_text_is_offered() -> None:
    [say] = write(coach(around=replace(AROUND, bot_name="")), "/invite Maya").says
    assert [way.id for way in say.args["ways"]] == ["coach_way_sms"]  # type: ignore[union-attr]
    assert say.picture == ""


def test_several_numbers_share_the_invites() -> None:
    """Each invite names one number, the same on which the client's second medium would be."""
    numbers = tuple(f"+1555000{n}000" for n in range(3))
    around = replace(AROUND, sms_number=numbers[0], sms_numbers=numbers)
    case, named = coach(around=around), []
    for n in range(12):
        decision = write(case, f"/invite Client {n}")
        way = decision.says[0].args["ways"][-1]  # type: ignore[index]
        named.append(way.args["number"])  # type: ignore[union-attr]
        assert around.sms_lane_for(decision.tells[0].case) == f"sms:{named[-1]}"
        case = after(decision)
    assert set(named) == set(numbers)


def test_without_any_way_in_nothing_is_opened() -> None:
    decision = write(coach(around=replace(AROUND, bot_name="", sms_number="")), "/invite Maya")
    assert sentences(decision) == ["coach_no_way_in"]
    assert not decision.tells
    assert not decision.invites


def test_an_unknown_program_names_those_there_are() -> None:
    decision = write(coach(), "/invite Maya program=space")
    assert sentences(decision) == ["coach_no_program"]
    assert decision.says[0].args["programs"] == "agency, outplacement, private"
    assert not decision.invites


# The list


def lines(text: str, *clients: Known) -> tuple[list[str], dict[str, object]]:
    [say] = write(coach(around=replace(AROUND, clients=clients)), text).says
    phrases = say.args["clients"]
    assert isinstance(phrases, list)
    return [str(phrase.args["name"]) for phrase in phrases], dict(say.args)


def test_clients_lists_who_is_held_and_then_calls_first() -> None:
    quiet = Known("c-1", "Zoe", stage="low_power", call_task=True)
    held = Known("c-2", "Yves", stage="paused", held=True)
    names, _ = lines("/clients", *CASELOAD[::-1], held, quiet)
    assert names == ["Yves", "Sam Lee", "Maya Rossi", "Sam Ortiz", "Zoe"]


@pytest.mark.parametrize(
    ("one", "line"),
    [
        (Known("c-1", "Zoe", stage="low_power", call_task=True), "coach_line_call_low"),
        (Known("c-1", "Zoe", stage="steady", call_task=True), "coach_line_call"),
        (Known("c-1", "Zoe", stage="steady", stopped=True, call_task=True), "coach_line_stopped"),
        (Known("c-1", "Zoe", stage="steady", stopped=True, held=True), "coach_line_held"),
    ],
)
def test_a_line_begins_with_what_is_to_be_done(one: Known, line: str) -> None:
    [said] = write(coach(around=replace(AROUND, clients=(one,))), "/clients").says
    assert [phrase.id for phrase in cast(list[Phrase], said.args["clients"])] == [line]


def test_a_line_tells_stage_last_word_and_next_check_in() -> None:
    one = Known("c-1", "Ana", stage="steady", last_word_at=NOW, next_at=NOW + dt.timedelta(days=1))
    [say] = write(coach(around=replace(AROUND, clients=(one,))), "/clients").says
    assert say.args["clients"] == [
        Phrase(
            "coach_line",
            {
                "name": "Ana",
                "stage": Phrase("stage_steady"),
                "word": Phrase("coach_last_word", {"day": Day(dt.date(2026, 1, 7))}),
                "next": Phrase("coach_next", {"day": Day(dt.date(2026, 1, 8))}),
            },
        )
    ]


def test_a_held_client_says_since_when_and_how_to_release() -> None:
    held = Known("c-maya", "Maya Rossi", stage="steady", held=True, call_task=True)
    case = after(turn(coach(around=replace(AROUND, clients=(held,))), news(task="distress")))
    [say] = write(case, "/clients").says
    [line] = cast(list[Phrase], say.args["clients"])
    assert line.id == "coach_line_held"
    assert line.args["since"] == Phrase("coach_held_since", {"day": Day(dt.date(2026, 1, 7))})
    assert line.args["command"] == "/go maya"


def test_ten_lines_at_most_then_where_the_rest_is() -> None:
    many = [Known(f"c-{n}", f"Client {n:02}", stage="steady") for n in range(22)]
    names, args = lines("/clients", *many)
    assert names == [f"Client {n:02}" for n in range(10)]
    assert (args["more"], args["command"]) == (12, "/clients steady")
    names, args = lines("/clients steady", *many)
    assert (args["more"], args["command"]) == (12, "/clients steady 2")
    names, args = lines("/clients steady 3", *many)
    assert names == ["Client 20", "Client 21"]
    assert "more" not in args


def test_who_landed_is_listed_only_when_asked_for() -> None:
    done = Known("c-1", "Ana", stage="landed")
    going = Known("c-2", "Bo", stage="early")
    assert lines("/clients", done, going)[0] == ["Bo"]
    assert lines("/clients landed", done, going)[0] == ["Ana"]


def test_empty_lists_are_said() -> None:
    assert sentences(write(coach(around=replace(AROUND, clients=())), "/clients")) == ["coach_no_clients_yet"]
    assert sentences(write(coach(), "/clients paused")) == ["coach_clients_none"]
    assert sentences(write(coach(), "/clients 9")) == ["coach_clients_none"]
    [said] = write(coach(around=replace(AROUND, clients=(Known("c-1", "Ana", stage="landed"),))), "/clients").says
    assert render(said, ON_TELEGRAM).text == "No active clients. Landed: 1 (/clients landed)"


# Any text


@given(
    st.lists(
        st.text(max_size=60) | st.sampled_from(["1", "2", "yes", "/go sam", "/called sam", "/invite X", "stop"]),
        max_size=4,
    )
)
def test_any_conversation_goes_on(texts: list[str]) -> None:
    case = coach("telegram", "sms")
    for number, text in enumerate(texts):
        decision = write(case, text, "sms" if number % 2 else "telegram")
        assert decision.says or decision.tells
        assert {tell.case for tell in decision.tells} <= {k.id for k in CASELOAD} | {i.case for i in decision.invites}
        case = after(decision)
    assert not turn(case, Tick()).says
