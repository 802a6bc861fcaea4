"""E-mail as a rung of the ladder: named by the client, counted once its holder said yes by link."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from core.case import Address, Around
from core.client import ways
from core.client.typed import mail_of
from core.contract import Commitment, Terms
from core.draft import Draft
from core.message import STOP_HERE, Incoming, SendError
from core.turn import Heard, Receipt
from tests.core.client.lives import START, Life, signed_client

ONE = Terms(commitments=(Commitment(1, "applications", 5),))
MAIL = "maya@example.org"
LANES = {"telegram": "telegram:1", "email": "email:hello@bright.test"}


def alive(*, consented: bool = False) -> Life:
    case = signed_client(terms=ONE, media=("telegram",))
    if consented:
        address = Address("email", MAIL, LANES["email"], "ok", START, START)
        case = replace(case, addresses=(*case.addresses, address), ladder=("telegram", "email"))
    return Life(replace(case, around=Around(lanes=LANES)))


def clicks(life: Life, value: str, touch: str = "") -> None:
    """The holder of the address presses a link's button."""
    incoming = Incoming(f"answer:{value}", LANES["email"], "email", MAIL, life.now, kind="button", button=value)
    life.apply(Heard(incoming, "ab" * 16, answers_touch=touch))


def types(life: Life, text: str) -> None:
    life.case = replace(life.case, around=Around(lanes=LANES))
    life.hears(text)


def test_an_address_counts_once_its_holder_said_yes() -> None:
    life = alive()
    types(life, MAIL)
    assert [(s.medium, s.sentence) for _, s in life.said] == [("email", "email_confirm"), ("telegram", "email_sent")]
    assert [(a.medium, a.health) for a in life.case.addresses] == [("telegram", "ok"), ("email", "pending")]
    assert "email" not in life.case.ladder
    clicks(life, "yes")
    assert list(life.case.ladder) == ["telegram", "email"]
    assert [a.health for a in life.case.addresses] == ["ok", "ok"]
    # Said where the client types.
    assert (life.said[-1][1].medium, life.said[-1][1].sentence) == ("telegram", "email_thanks")


def test_another_address_takes_the_place_of_one_that_waits() -> None:
    life = alive()
    types(life, "wrong@example.org")
    life.days(1)
    types(life, MAIL)
    assert [a.address for a in life.case.addresses if a.medium == "email"] == [MAIL]


def mailed(life: Life) -> list[str]:
    return [say.address for say in life.decided if say.sentence == "email_confirm"]


def test_one_new_address_a_day_whatever_becomes_of_it() -> None:
    life = alive()
    types(life, MAIL)
    types(life, "a@example.org")
    assert [(s.medium, s.sentence, s.args["address"]) for s in life.decided[-1:]] == [("telegram", "email_waits", MAIL)]
    types(life, MAIL)
    assert life.said[-1][1].sentence == "email_waits"
    clicks(life, STOP_HERE)
    types(life, "b@example.org")
    assert mailed(life) == [MAIL]
    life.days(1)
    types(life, "c@example.org")
    assert mailed(life) == [MAIL, "c@example.org"]
    life.days(1)
    # Who said no stays known for it.
    types(life, MAIL)
    assert life.said[-1][1].sentence == "email_refused"


def test_an_address_that_does_not_exist_may_be_put_right_at_once() -> None:
    life = alive()
    types(life, "maya@exmaple.org")
    error = SendError("550 5.1.1", unreachable=True)
    life.apply(Receipt(life.case.turn, 0, "failed", life.now, error, "maya@exmaple.org", "email"))
    types(life, MAIL)
    assert mailed(life) == ["maya@exmaple.org", MAIL]


def test_who_unsubscribed_comes_back_by_naming_the_address_anew_and_a_new_yes() -> None:
    life = alive(consented=True)
    clicks(life, STOP_HERE)
    types(life, MAIL)
    assert [(s.medium, s.sentence) for s in life.decided[-2:]] == [
        ("email", "email_confirm"),
        ("telegram", "email_sent"),
    ]
    assert [a.health for a in life.case.addresses] == ["ok", "pending"]
    clicks(life, "yes")
    assert [a.health for a in life.case.addresses] == ["ok", "ok"]
    assert "email" in life.case.ladder
    types(life, MAIL)
    assert life.said[-1][1].sentence == "email_known"


def test_a_stranger_who_says_no_is_left_alone_and_is_no_word_of_the_client() -> None:
    life = alive()
    types(life, MAIL)
    before = life.case.last_word_at
    clicks(life, STOP_HERE)
    assert life.case.addresses[-1].health == "opted_out"
    assert life.case.last_word_at == before
    types(life, MAIL)
    assert life.said[-1][1].sentence == "email_refused"
    assert life.case.addresses[-1].health == "opted_out"


def test_what_was_not_done_does_not_refuse_the_mails() -> None:
    life = alive()
    life.days(1)
    on = life.case.addresses[0]
    draft = Draft(replace(life.case, around=Around(lanes=LANES)), life.now, on)
    ways.offer(draft)
    assert [say.sentence for say in draft.says] == ["offer_email"]
    life.case = draft.case
    life.hears("I haven't applied yet")
    assert life.outcomes() == ["answered"]
    assert "way_declined" not in [s.sentence for s in life.decided]


def test_a_link_answers_a_check_in() -> None:
    life = alive(consented=True)
    life.days(2)
    assert [(s.kind, s.medium) for _, s in life.said] == [
        ("check_in", "telegram"), ("nudge", "telegram"), ("check_in", "email"),
    ]  # fmt: skip
    assert life.case.check_in is not None
    touch = life.case.check_in.ask.touches[-1]
    clicks(life, "all", f"{touch.turn}:{touch.n}")
    assert life.outcomes() == ["missed", "answered"]
    assert life.said[-1][1].medium == "telegram"
    assert life.case.ladder == ("email", "telegram")


def test_unsubscribed_from_mail_alone() -> None:
    life = alive(consented=True)
    clicks(life, STOP_HERE)
    assert life.case.ladder == ("telegram",)
    assert not life.case.stopped
    assert life.news() == ["coach_stopped_here"]


def test_a_pending_address_that_does_not_work_is_told() -> None:
    life = alive()
    types(life, MAIL)
    life.apply(Receipt(life.case.turn, 0, "failed", life.now, SendError("550 5.1.1", unreachable=True), MAIL, "email"))
    assert life.case.addresses[-1].health == "unreachable"
    assert (life.said[-1][1].sentence, life.said[-1][1].medium) == ("second_failed", "telegram")


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (" Maya@Example.org ", "maya@example.org"),
        ("<maya@example.org>", "maya@example.org"),
        ("mailto:m.a+b@sub.example.co", "m.a+b@sub.example.co"),
        ("write to maya@example.org", None),
        ("maya@example", None),
        ("@example.org", None),
        ("a@b@example.org", None),
        ("x" * 65 + "@example.org", None),
        ("", None),
    ],
)
def test_addresses_as_people_type_them(text: str, address: str | None) -> None:
    assert mail_of(text) == address
