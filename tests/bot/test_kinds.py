"""Whatever somebody sends, at whatever stage, gets one kind answer: raw updates in, what the case says out."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace

from bot.channels.telegram_updates import parse_update
from core.case import Address, ClientCase, Joining
from core.contract import Commitment, Contract, Terms
from core.decide import decide
from core.message import Incoming
from core.turn import Decision, Heard, Receipt, Tick
from core.words import sentences
from tests.turns import AROUND, DAY, HOUR, LANE, MINUTE, NOW, client

CHAT = 42
SIGNED = NOW - DAY
PERSON = {"id": CHAT, "is_bot": False, "first_name": "Maya"}
numbers = itertools.count(1)


def update(at: dt.datetime, **content: Any) -> dict[str, Any]:
    """A message of Maya's."""
    same = {"message_id": next(numbers), "chat": {"id": CHAT, "type": "private"}, "from": PERSON}
    return {"update_id": next(numbers), "message": {**same, "date": int(at.timestamp()), **content}}


def edit(first: dt.datetime, at: dt.datetime, text: str) -> dict[str, Any]:
    """A change, at ``at``, of what Maya wrote at ``first``."""
    message = update(first, text=text)["message"]
    return {"update_id": next(numbers), "edited_message": {**message, "edit_date": int(at.timestamp())}}


def press(value: str) -> dict[str, Any]:
    """A button of a message that no open question knows."""
    message = update(NOW, text="Done?")["message"]
    data = {"id": "p1", "from": PERSON, "chat_instance": "1", "message": message, "data": f"{value}|1:7"}
    return {"update_id": next(numbers), "callback_query": data}


FILE = {"file_id": "f", "file_unique_id": "u"}
KINDS: dict[str, Callable[[dt.datetime], dict[str, Any]]] = {
    "sticker": lambda at: update(at, sticker={**FILE, "type": "regular"}),
    "sticker_with_an_emoji": lambda at: update(at, sticker={**FILE, "emoji": "🐘"}),
    "voice_note": lambda at: update(at, voice={**FILE, "duration": 3}),
    "picture": lambda at: update(at, photo=[{**FILE, "width": 9, "height": 9}]),
    "video": lambda at: update(at, video=FILE),
    "document": lambda at: update(at, document=FILE),
    "location": lambda at: update(at, location={"latitude": 1.0, "longitude": 2.0}),
    "contact": lambda at: update(at, contact={"phone_number": "1", "first_name": "Bob"}),
    "poll": lambda at: update(at, poll={"id": "1", "question": "?", "options": []}),
    "dice": lambda at: update(at, dice={"emoji": "🎲", "value": 6}),
    "old_edit": lambda at: edit(at - 30 * DAY, at, "hello there"),
    "old_button": lambda at: press("yes"),
}


def signed(stage: str = "early", **fields: Any) -> ClientCase:
    """Maya at ``stage``, reached by Telegram."""
    terms = Terms((Commitment(1, "applications", 5, least=1, most=8), Commitment(2, "thank_you", 1)))
    case = client(
        stage=stage,
        contract=Contract(1, terms, SIGNED, SIGNED, "Maya"),
        signed_at=SIGNED,
        checked_on=SIGNED.date(),
        addresses=(Address("telegram", str(CHAT), LANE, "ok", SIGNED, SIGNED),),
        around=AROUND,
    )
    return replace(case, **fields)


def hear(case: ClientCase, raw: dict[str, Any], at: dt.datetime = NOW) -> Decision:
    """What Maya's case makes of a raw update."""
    incoming = parse_update(raw, LANE, at)
    return decide(case, Heard(incoming, "ab" * 16, answers_touch=incoming.touch), at)


def types(case: ClientCase, text: str, at: dt.datetime) -> ClientCase:
    return after(hear(case, update(at, text=text), at))


def after(decision: Decision) -> ClientCase:
    assert isinstance(decision.case, ClientCase)
    return decision.case


def invited() -> ClientCase:
    """Has said yes to messages, and is asked for the name."""
    case = signed("invited", contract=None, signed_at=None, addresses=(), checked_on=None)
    case = replace(case, joining=Joining(NOW, NOW + 14 * DAY, terms=signed().contract.terms))  # type: ignore[union-attr]
    opened = Incoming("1", LANE, "telegram", str(CHAT), NOW, "/start X")
    case = after(decide(case, Heard(opened, "ab" * 16, code="X"), NOW))
    for _ in range(3):
        if case.joining and case.joining.step == "name":
            break
        case = types(case, "yes", NOW)
    assert case.joining
    assert case.joining.step == "name"
    return case


def asked() -> ClientCase:
    """A check-in has just reached Maya."""
    case = after(decide(signed(), Tick(), NOW + HOUR))
    assert case.check_in is not None
    touch = case.check_in.ask.touches[-1]
    return after(decide(case, Receipt(touch.turn, touch.n, "sent", NOW + HOUR), NOW + HOUR))


STAGES: dict[str, Callable[[], ClientCase]] = {
    "invited": invited,
    "early": lambda: signed(checked_on=NOW.date()),
    "early_with_a_question": asked,
    "low_power": lambda: signed("low_power", low_power_since=NOW - DAY),
    "low_power_unsigned": lambda: replace(invited(), stage="low_power", low_power_since=NOW - DAY),
    "paused": lambda: signed("paused", paused_until=NOW + 7 * DAY, paused_from="early"),
    "held": lambda: signed(held=True, distress_at=NOW - HOUR),
    "landed": lambda: signed("landed"),
    "closed": lambda: signed("closed"),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("stage", STAGES)
def test_one_kind_answer(stage: str, kind: str) -> None:
    case, at = STAGES[stage](), NOW + 2 * HOUR
    decision = hear(case, KINDS[kind](at), at)
    assert [say.address for say in decision.says] == [str(CHAT)], decision.says
    assert decision.says[0].purpose in {"answer", "safety"}
    assert after(decision).check_in is not None or stage != "early_with_a_question"
    # A second one is answered as well.
    again = hear(after(decision), KINDS[kind](at + MINUTE), at + MINUTE)
    assert len(again.says) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_after_stop_nothing_is_said(kind: str) -> None:
    gone = (Address("telegram", str(CHAT), LANE, "opted_out", SIGNED, SIGNED),)
    assert hear(signed(stopped=True, addresses=gone), KINDS[kind](NOW)).says == ()


def test_where_a_human_is_needed_the_coach_hears_of_what_cannot_be_read() -> None:
    decision = hear(STAGES["held"](), KINDS["voice_note"](NOW))
    assert [say.sentence for say in decision.says] == ["held_media"]
    assert [(tell.case, tell.stimulus.what, tell.stimulus.urgent) for tell in decision.tells] == [  # type: ignore[union-attr]
        ("kim", "coach_media", True)
    ]


def test_words_under_a_picture_are_words() -> None:
    case = asked()
    decision = hear(case, update(NOW + 2 * HOUR, photo=[FILE], caption="1: 3, 2: yes"), NOW + 2 * HOUR)
    assert [say.sentence for say in decision.says] == ["got_it"]


def test_a_sticker_that_says_yes_is_a_yes() -> None:
    [case] = [after(decide(replace(signed(), contract=_one_item()), Tick(), NOW + HOUR))]
    decision = hear(case, update(NOW + 2 * HOUR, sticker={**FILE, "emoji": "👍"}), NOW + 2 * HOUR)
    assert [say.sentence for say in decision.says] == ["got_it"]


def _one_item() -> Contract:
    return Contract(1, Terms((Commitment(2, "thank_you", 1),)), SIGNED, SIGNED, "Maya")


def done(case: ClientCase) -> list[int]:
    assert case.contract is not None
    return [commitment.done for commitment in case.contract.terms.commitments]


def at_rest(case: ClientCase) -> ClientCase:
    """So that no check-in of a later day comes in between."""
    return replace(case, stage="paused", paused_until=NOW + 90 * DAY)


class TestEdits:
    """A message that was changed after it was sent."""

    AT = NOW + 2 * HOUR

    def test_an_answer_is_taken_anew(self) -> None:
        case = types(asked(), "1: 3, 2: yes", self.AT)
        assert done(case) == [3, 1]
        decision = hear(case, edit(self.AT, self.AT + 5 * MINUTE, "1: 4, 2: no"), self.AT + 5 * MINUTE)
        assert done(after(decision)) == [4, 0]
        assert len(decision.says) == 1

    def test_what_was_not_understood_becomes_the_answer(self) -> None:
        case = types(asked(), "xyzzy", self.AT)
        decision = hear(case, edit(self.AT, self.AT + MINUTE, "1: 3, 2: yes"), self.AT + MINUTE)
        assert done(after(decision)) == [3, 1]

    @pytest.mark.parametrize("later", [DAY, 20 * DAY])
    def test_an_answer_of_another_day_stays_as_it_is(self, later: dt.timedelta) -> None:
        case = at_rest(types(asked(), "1: 3, 2: yes", self.AT))
        decision = hear(case, edit(self.AT, self.AT + later, "1: 4, 2: no"), self.AT + later)
        assert done(after(decision)) == [3, 1]
        assert [say.sentence for say in decision.says] == ["edited_later"]

    def test_a_message_from_before_the_question_is_not_its_answer(self) -> None:
        decision = hear(asked(), edit(NOW, self.AT, "1: 4, 2: yes"), self.AT)
        assert done(after(decision)) == [0, 0]
        assert [say.sentence for say in decision.says] == ["edited_later"]

    def test_the_answer_to_an_earlier_question_of_joining_does_not_answer_this_one(self) -> None:
        case = types(invited(), "Maya", NOW + MINUTE)
        assert case.joining
        decision = hear(case, edit(NOW - MINUTE, NOW + 3 * MINUTE, "Montreal"), NOW + 3 * MINUTE)
        assert after(decision).joining == case.joining
        assert [say.sentence for say in decision.says] == ["edited_later"]

    @pytest.mark.parametrize(("text", "sentence"), [("STATUS", "status"), ("stop", "stop_confirm")])
    def test_words_that_always_work(self, text: str, sentence: str) -> None:
        decision = hear(asked(), edit(NOW - 9 * DAY, self.AT, text), self.AT)
        assert [say.sentence for say in decision.says] == [sentence]

    def test_danger_is_seen_in_them_too(self) -> None:
        decision = hear(asked(), edit(NOW - 9 * DAY, self.AT, "I want to kill myself"), self.AT)
        assert [say.sentence for say in decision.says] == ["distress"]

    def test_a_moving_location_is_not_answered_again_and_again(self) -> None:
        moved = edit(NOW, self.AT, "")
        del moved["edited_message"]["text"]
        assert hear(asked(), moved, self.AT).says == ()


class TestOldButtons:
    """A button whose question is over."""

    def pressed(self, case: ClientCase, touch: str, at: dt.datetime, value: str = "all") -> Decision:
        incoming = Incoming("1", LANE, "telegram", str(CHAT), at, kind="button", button=value, touch=touch)
        return decide(case, Heard(incoming, "ab" * 16, answers_touch=touch), at)

    def missed(self) -> tuple[ClientCase, str]:
        """A check-in that nobody answered, and the message that carried it."""
        case = asked()
        assert case.check_in is not None
        touch = case.check_in.ask.touches[-1]
        closed = after(decide(case, Tick(), case.check_in.closes_at + MINUTE))
        assert closed.last_check_in is not None
        assert closed.last_check_in.outcome == "missed"
        return closed, f"{touch.turn}:{touch.n}"

    def test_within_seven_days_it_counts(self) -> None:
        case, touch = self.missed()
        decision = self.pressed(case, touch, NOW + DAY / 2)
        assert done(after(decision)) == [5, 1]
        assert [closed.outcome for closed in decision.closed] == ["answered"]

    def test_later_it_is_over(self) -> None:
        case, touch = self.missed()
        decision = self.pressed(at_rest(case), touch, NOW + 9 * DAY)
        assert done(after(decision)) == [0, 0]
        assert [say.sentence for say in decision.says] == ["button_gone"]

    def test_an_old_answer_is_not_taken_back_weeks_later(self) -> None:
        case = asked()
        assert case.check_in is not None
        touch = case.check_in.ask.touches[-1]
        case = at_rest(types(case, "1: 3, 2: yes", NOW + 2 * HOUR))
        decision = self.pressed(case, f"{touch.turn}:{touch.n}", NOW + 20 * DAY, "no")
        assert done(after(decision)) == [3, 1]

    def test_where_a_newer_question_is_open_it_is_pointed_to(self) -> None:
        decision = self.pressed(asked(), "1:7", NOW + 2 * HOUR)
        assert [say.sentence for say in decision.says] == ["button_gone_open"]
        assert done(after(decision)) == [0, 0]

    def test_the_yes_of_an_earlier_question_of_joining_does_not_answer_this_one(self) -> None:
        case = invited()
        decision = self.pressed(case, "1:7", NOW + MINUTE, "yes")
        assert after(decision).joining == case.joining
        assert [say.sentence for say in decision.says] == ["join_name"]


@pytest.mark.parametrize("locale", ["en", "fr", "es"])
def test_the_words_are_there_in_three_languages(locale: str) -> None:
    assert {"edited_later", "button_gone", "button_gone_open", "held_media", "unread"} <= sentences(locale)
