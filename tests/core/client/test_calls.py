"""Automated calls: only with their own yes, in their own hours, a rung of the ladder that never rings twice."""

from __future__ import annotations

import datetime as dt

import pytest
from msgspec.structs import replace

from core.calls import in_full
from core.case import Address, Around, ClientCase
from core.channel import VOICE
from core.contract import Commitment, Terms
from core.gate import Facts, gate
from core.message import STOP_HERE, Incoming, Say, SendError
from core.turn import Heard
from core.words import render
from tests.core.client.lives import CHAT, NUMBER, START, Life, signed_client

ONE = Terms(commitments=(Commitment(1, "applications", 5),))
LANES = {"telegram": "telegram:1", "sms": "sms:+15145550123", "voice": "voice:+15145550124"}
NO_ANSWER = SendError("no-answer")


def client(*media: str, consented: bool = True) -> ClientCase:
    """A signed client; ``voice`` among the media is the number that is texted too."""
    case = signed_client(terms=ONE, media=tuple(m for m in media if m != "voice"))  # type: ignore[misc]
    voice = Address("voice", NUMBER, LANES["voice"], "ok", START, START)
    if consented:
        case = replace(case, addresses=(*case.addresses, voice), ladder=media)
    return replace(case, around=Around(lanes=LANES))


def press(life: Life, value: str) -> None:
    """The client presses a key in the newest call."""
    assert life.case.check_in is not None
    touch = next(t for t in reversed(life.case.check_in.ask.touches) if t.medium == "voice")
    incoming = Incoming(
        f"CA{value}", LANES["voice"], "voice", NUMBER, life.now, kind="button", button=value,
        touch=f"{touch.turn}:{touch.n}",
    )  # fmt: skip
    life.apply(Heard(incoming, "ab" * 16, answers_touch=incoming.touch))


def spoken(life: Life) -> list[Say]:
    return [say for _, say in life.said if say.medium == "voice"]


def test_calls_on_the_third_rung_and_a_key_answers() -> None:
    life = Life(client("telegram", "sms", "voice"))
    life.days(3)
    assert [(s.kind, s.medium) for _, s in life.said] == [
        ("check_in", "telegram"), ("nudge", "telegram"), ("check_in", "sms"), ("nudge", "sms"), ("check_in", "voice"),
    ]  # fmt: skip
    press(life, "all")
    assert life.outcomes() == ["missed", "missed", "answered"]
    assert life.case.contract is not None
    assert life.case.contract.terms.commitments[0].done == 5
    # What a key leads to is read where the client types.
    assert (life.said[-1][1].kind, life.said[-1][1].medium) == ("answer", "telegram")
    assert life.case.ladder == ("voice", "telegram", "sms")


def test_some_by_key_is_asked_in_writing() -> None:
    life = Life(client("voice", "sms"))
    life.days(1)
    press(life, "some")
    assert [(s.kind, s.medium, s.sentence) for _, s in life.said[-1:]] == [("clarify", "sms", "some_count")]
    life.hears("3", "sms")
    assert life.case.contract is not None
    assert life.case.contract.terms.commitments[0].done == 3


def test_no_nudge_by_telephone() -> None:
    life = Life(client("voice", "sms"))
    life.days(1.4)
    assert [s.kind for s in spoken(life)] == ["check_in"]
    assert "nudge" not in life.kinds()


def test_nobody_picks_up_so_the_question_is_written_and_only_that_counts() -> None:
    life = Life(client("voice", "sms"), fate=lambda say: NO_ANSWER if say.medium == "voice" else None)
    life.days(1)
    assert [(s.kind, s.medium) for _, s in life.said] == [("check_in", "voice"), ("check_in", "sms")]
    assert all(a.health == "ok" for a in life.case.addresses)


def test_nobody_picks_up_and_there_is_nothing_else() -> None:
    life = Life(client("voice"), fate=lambda say: NO_ANSWER)
    life.days(2)
    assert life.outcomes() == ["undelivered"]
    assert life.case.missed_in_row == 0


def test_a_light_touch_that_nobody_took_is_written() -> None:
    life = Life(client("voice", "sms"))
    life.fate = lambda say: NO_ANSWER if say.medium == "voice" else None
    life.days(60)
    touches = [(at, s.medium) for at, s in life.said if s.kind == "light_touch"]
    called = [at for at, medium in touches if medium == "voice"]
    assert called
    assert all((at, "sms") in touches for at in called)


def test_a_dead_number_for_texts_may_still_be_called() -> None:
    landline = SendError("21614", unreachable=True)
    life = Life(client("sms", "voice"), fate=lambda say: landline if say.medium == "sms" else None)
    life.days(1)
    assert [(s.kind, s.medium) for _, s in life.said] == [("check_in", "sms"), ("check_in", "voice")]
    assert {a.medium: a.health for a in life.case.addresses} == {"sms": "unreachable", "voice": "ok"}


def test_a_wrong_number_is_not_called_either() -> None:
    life = Life(client("telegram", "sms", "voice"))
    life.days(1)
    life.hears("wrong number", "sms")
    assert {a.medium: a.health for a in life.case.addresses} == {
        "telegram": "ok", "sms": "opted_out", "voice": "opted_out",
    }  # fmt: skip
    assert life.case.ladder == ("telegram",)


def test_the_key_that_ends_calls_ends_nothing_else() -> None:
    life = Life(client("voice", "sms"))
    life.days(1)
    press(life, STOP_HERE)
    assert life.news() == ["coach_stopped_here"]
    assert life.case.ladder == ("sms",)
    assert not life.case.stopped
    life.days(3)
    assert {s.medium for _, s in life.said[1:]} == {"sms"}


def test_stop_ends_calls_too() -> None:
    life = Life(client("sms", "voice"))
    life.hears("STOP", "sms")
    assert {a.health for a in life.case.addresses} == {"opted_out"}


class TestConsent:
    def test_asked_after_a_number_was_confirmed_and_kept_with_what_was_shown(self) -> None:
        life = Life(client("telegram", consented=False))
        pending = Address("sms", NUMBER, LANES["sms"], "pending")
        life.case = replace(life.case, addresses=(*life.case.addresses, pending), around=Around(lanes=LANES))
        life.hears("yes", "sms")
        assert [(s.sentence, s.medium) for _, s in life.said] == [("second_thanks", "sms"), ("offer_calls", "sms")]
        life.case = replace(life.case, around=Around(lanes=LANES))
        decision = life.hears("yes", "sms")
        [note] = [n for n in decision.notes if n.kind == "consent"]
        assert note.args["medium"] == "voice"
        assert note.args["turn"]
        assert life.case.ladder[-1] == "voice"
        [voice] = [a for a in life.case.addresses if a.medium == "voice"]
        assert (voice.address, voice.lane, voice.health, voice.consent_at) == (NUMBER, LANES["voice"], "ok", life.now)

    @pytest.mark.parametrize("words", ["no", "maybe later I guess", "what?", "done", "sent it this morning", "hecho"])
    def test_anything_but_a_yes_is_none(self, words: str) -> None:
        life = Life(client("sms", consented=False))
        life.case = replace(life.case, around=Around(lanes=LANES))
        self.offered(life)
        life.hears(words, "sms")
        assert [a.medium for a in life.case.addresses] == ["sms"]

    def test_a_report_neither_grants_nor_refuses_and_counts(self) -> None:
        for words, done in (("did 2 applications today", 2), ("I haven't applied yet", 0)):
            life = Life(client("sms", consented=False))
            life.days(1)
            self.offered(life)
            life.hears(words, "sms")
            assert [a.medium for a in life.case.addresses] == ["sms"]
            assert "way_declined" not in [s.sentence for s in life.decided]
            assert life.outcomes() == ["answered"]
            assert life.case.contract is not None
            assert life.case.contract.terms.commitments[0].done == done
            life.hears("oui", "sms")
            assert [a.medium for a in life.case.addresses] == ["sms", "voice"]

    def test_a_report_from_a_number_that_waits_does_not_confirm_it(self) -> None:
        life = Life(client("telegram", consented=False))
        pending = Address("sms", NUMBER, LANES["sms"], "pending")
        life.case = replace(life.case, addresses=(*life.case.addresses, pending), around=Around(lanes=LANES))
        life.hears("done, sent 2 this morning", "sms")
        assert [a.health for a in life.case.addresses] == ["ok", "pending"]
        life.hears("sí", "sms")
        assert [a.health for a in life.case.addresses] == ["ok", "ok"]

    def test_a_yes_to_a_check_in_is_none(self) -> None:
        life = Life(client("sms", consented=False))
        self.offered(life)
        life.days(1)
        life.hears("all", "sms")
        life.hears("yes", "sms")
        assert [a.medium for a in life.case.addresses] == ["sms"]

    def test_asked_once(self) -> None:
        life = Life(client("sms", consented=False))
        self.offered(life)
        assert self.offered(life) == 0

    def test_not_where_nobody_calls(self) -> None:
        life = Life(replace(client("sms", consented=False), around=Around()))
        assert self.offered(life) == 0

    @staticmethod
    def offered(life: Life) -> int:
        """Have a second medium confirmed, after which calls are offered; how often they were."""
        lanes = life.case.around.lanes
        chat = Address("telegram", CHAT, LANES["telegram"], "pending")
        others = tuple(a for a in life.case.addresses if a.medium != "telegram")
        life.case = replace(life.case, addresses=(*others, chat), around=Around(lanes=lanes))
        before = len(life.said)
        life.hears("yes", "telegram")
        life.case = replace(
            life.case, addresses=others, ladder=tuple(a.medium for a in others), around=Around(lanes=lanes)
        )
        return sum(s.sentence == "offer_calls" for _, s in life.said[before:])


class TestHours:
    """Toronto, 2026: 1 January is a holiday, the 2nd a Friday."""

    @pytest.mark.parametrize("purpose", ["ask", "event", "answer"])
    @pytest.mark.parametrize(
        ("moment", "opens"),
        [
            ("2026-01-02T12:59:00+00:00", "2026-01-02T14:00:00+00:00"),
            ("2026-01-02T14:00:00+00:00", ""),
            ("2026-01-03T01:00:00+00:00", "2026-01-05T14:00:00+00:00"),
            ("2026-01-03T16:00:00+00:00", "2026-01-05T14:00:00+00:00"),
            ("2026-01-01T16:00:00+00:00", "2026-01-02T14:00:00+00:00"),
        ],
    )
    def test_working_days_nine_to_eight_whatever_it_is(self, purpose: str, moment: str, opens: str) -> None:
        facts = Facts("America/Toronto", region="CA-ON", spoken=True)
        verdict = gate(purpose, "check_in", None, facts, dt.datetime.fromisoformat(moment))  # type: ignore[arg-type]
        assert (verdict.until.isoformat() if verdict.until else "") == opens
        assert verdict.answer == ("wait" if opens else "go")


class TestWords:
    CALLED = Life(client("voice", "sms"))
    CALLED.days(1)
    [SAY] = spoken(CALLED)

    def test_a_call_opens_with_organisation_number_and_purpose(self) -> None:
        assert render(self.SAY, VOICE).text == (
            "Hello. This is an automated call from Bright Paths, at 1, 5 1 4, 5 5 5, 0 1 2 4, with a short check-in "
            "that you and Kim agreed on. How is it going this week? To answer now, press 1 for all of it, 2 for some "
            "of it or 3 for not yet. Press 9 to hear more, or 0 for no more calls. Later, you can answer in writing as "
            "usual."
        )

    @pytest.mark.parametrize("locale", ["en", "fr", "es"])
    def test_a_wrong_listener_hears_nothing_private(self, locale: str) -> None:
        said = render(replace(self.SAY, locale=locale), VOICE).text
        assert not [
            word for word in ("Maya", "application", "candidature", "solicitud", "emploi", "job") if word in said
        ]
        assert "Bright Paths" in said

    def test_a_key_tells_the_rest(self) -> None:
        more = render(in_full(self.SAY), VOICE).text
        assert more.startswith(
            "Hello Maya, it's Kim's assistant. How is it going with 5 applications: how many so far?"
        )
        assert more.endswith("answer in writing as usual.")

    def test_in_french(self) -> None:
        said = render(replace(self.SAY, locale="fr"), VOICE).text
        assert "appuyez sur le 1 pour tout, le 2 pour une partie ou le 3 pour pas encore." in said
