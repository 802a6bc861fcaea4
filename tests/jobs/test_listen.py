"""Whose case a message is for, and that it is taken in order, once, and holds nobody else up."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from msgspec.structs import replace

from core.case import Address, Case
from core.message import Report
from core.turn import Decision, Heard, NewInvite, Receipt, Stimulus, Told
from jobs.listen import SAID_CODE, TOLD_CODE, Listen
from jobs.wake import Wake
from storage import inbox, tables
from storage.database import Database
from storage.documents import PAYLOAD, FromCase
from storage.inbox import receive
from storage.invites import add_invite
from storage.outbox import message_id
from tests.turns import (
    DAY,
    HOUR,
    LANE,
    NOW,
    ORGANISATION,
    SMS_LANE,
    case_of,
    client,
    coach,
    echo,
    open_database,
    rows,
    said,
    say_to,
    store,
)


@pytest.fixture
def db(database_url: str) -> Iterator[Database]:
    with open_database(database_url) as database:
        yield database


class Seen:
    """Decides like :func:`echo`, takes whoever comes with a code, and remembers every stimulus."""

    def __init__(self) -> None:
        self.stimuli: list[tuple[str, Stimulus]] = []

    def __call__(self, case: Case, stimulus: Stimulus, now: dt.datetime) -> Decision:
        self.stimuli.append((case.id, stimulus))
        decision = echo(case, stimulus, now)
        if isinstance(stimulus, Heard) and stimulus.code:
            on = stimulus.incoming
            address = Address(on.medium, on.sender, on.lane, consent_at=now, since=now)
            return replace(decision, case=replace(decision.case, addresses=(*case.addresses, address)))
        return decision

    def heard(self) -> list[tuple[str, str, str]]:
        return [(case, s.incoming.text, s.code) for case, s in self.stimuli if isinstance(s, Heard)]


@pytest.fixture
def seen() -> Seen:
    return Seen()


async def listen(db: Database, seen: Seen, now: dt.datetime = NOW) -> dt.datetime | None:
    return await Listen(db, decide=seen).step(now)


def invite(db: Database, case_id: str = "maya", code: str = "7Q4K9M2") -> None:
    db.run(lambda conn: add_invite(conn, ORGANISATION, NewInvite(case_id, (code,), NOW + DAY)))


def inbox_states(db: Database) -> list[str]:
    return [row.state for row in rows(db, tables.inbox, "id")]


async def test_a_known_sender_is_heard_by_their_case(db: Database, seen: Seen) -> None:
    store(db, client())
    say_to(db, "hello")
    assert await listen(db, seen) is None
    assert seen.heard() == [("maya", "hello", "")]
    assert [(row.state, row.case_id, row.done_at) for row in rows(db, tables.inbox)] == [("done", "maya", NOW)]
    assert len(seen.stimuli[0][1].entropy) == 32  # type: ignore[union-attr]


async def test_messages_are_taken_in_order_and_once(db: Database, seen: Seen) -> None:
    store(db, client("maya"), client("omar"))
    texts = [f"word {n}" for n in range(120)]
    for n, text in enumerate(texts):
        say_to(db, text, "maya" if n % 2 else "omar", number=text)
    await listen(db, seen)
    await listen(db, seen)
    assert [text for case, text, _ in seen.heard() if case == "maya"] == texts[1::2]
    assert [text for case, text, _ in seen.heard() if case == "omar"] == texts[::2]


@pytest.mark.parametrize(
    "text",
    ["JOIN 7Q4K9M2", " join 7q4-k9m2 ", "Rejoindre 7Q4K9M2", "UNIRME 7Q4K9M2", "/start 7Q4K9M2", "/start@bot 7Q4K9M2",
     "JOIN 7Q4K9M2.", "Hi my code is JOIN 7Q4K9M2", "my code: JOIN 7Q4K9M2", "join: 7q4k9m2!", "7Q4K9M2.",
     "Bonjour, mon code est 7Q4K9M2, merci", "Please JOIN “7Q4-K9M2”"],
)  # fmt: skip
async def test_a_code_brings_a_newcomer_to_their_case(db: Database, seen: Seen, text: str) -> None:
    store(db, client(addresses=()))
    invite(db)
    say_to(db, text, "new")
    say_to(db, "and hello", "new", number="m2")
    await listen(db, seen)
    assert [(case, bool(code)) for case, _, code in seen.heard()] == [("maya", True), ("maya", False)]
    assert [address.address for address in case_of(db).addresses] == ["new"]


async def test_a_new_code_reopens_an_address_that_had_stopped(db: Database, seen: Seen) -> None:
    store(db, client(addresses=()))
    invite(db)
    say_to(db, "STOP", "new")
    assert len(rows(db, tables.suppressions)) == 1
    say_to(db, "JOIN 7Q4K9M2", "new", number="m2")
    await listen(db, seen)
    assert rows(db, tables.suppressions) == []


async def test_a_code_from_a_known_address_opens_the_other_case_and_moves_the_address(db: Database, seen: Seen) -> None:
    store(db, client("maya"), client("omar", addresses=()))
    invite(db, "omar")
    say_to(db, "/start 7Q4K9M2", "maya")
    say_to(db, "hello", "maya", number="m2")
    await listen(db, seen)
    assert [case for case, _, _ in seen.heard()] == ["omar", "omar"]
    assert case_of(db, "maya").addresses == ()


async def test_a_wrong_code_of_a_known_sender_is_only_words(db: Database, seen: Seen) -> None:
    store(db, client())
    say_to(db, "JOIN WRONG123")
    await listen(db, seen)
    assert seen.heard() == [("maya", "JOIN WRONG123", "")]


async def test_a_stranger_is_answered_once_in_thirty_days(db: Database, seen: Seen) -> None:
    for number, day in (("a", 0), ("b", 0), ("c", 29), ("d", 31)):
        say_to(db, "who is this?", "+1999", number=number)
        await listen(db, seen, NOW + day * DAY)
    told = rows(db, tables.outbox, "created_at")
    assert [(row.address, row.lane, row.rank) for row in told] == [("+1999", LANE, 0)] * 2
    # An id goes into logs and callback addresses: nobody's number stands in it.
    [mine] = {row.case_id for row in told}
    assert re.fullmatch(r"stranger:[0-9a-f]{16}", mine)
    assert [row.created_at for row in told] == [NOW, NOW + 31 * DAY]
    assert inbox_states(db) == ["ignored"] * 4


@pytest.mark.parametrize("kind", ["blocked", "unblocked", "other", "edited"])
async def test_a_strangers_silence_is_not_answered(db: Database, seen: Seen, kind: str) -> None:
    say_to(db, "", "+1999", kind=kind)
    await listen(db, seen)
    assert said(db) == []


async def test_a_stranger_is_answered_in_the_language_of_the_word(db: Database, seen: Seen) -> None:
    say_to(db, "rejoindre FAUX1234", "+1999")
    await listen(db, seen)
    assert '"locale":"fr"' in rows(db, tables.outbox)[0].document


@pytest.mark.parametrize(
    "text", ["join tomorrow", "join us for a walk", "call 416 555 0199", "I can join the rhythm session"]
)
def test_a_sentence_without_a_code_holds_none(text: str) -> None:
    assert SAID_CODE.search(text) is None
    assert TOLD_CODE.search(text) is None


@pytest.mark.parametrize(
    ("text", "locale"),
    [("JOIN 7Q4K9M2", "en"), ("hi my code is unirme 7Q4K9M2", "es"), ("Bonjour, mon code est 7Q4K9M2", "fr")],
)
async def test_a_code_that_is_over_is_always_answered_until_guessing_ends(
    db: Database, seen: Seen, text: str, locale: str
) -> None:
    invite(db)
    late = NOW + 2 * DAY
    say_to(db, "hello", "+1999")
    for n in range(8):
        say_to(db, text, "+1999", number=f"m{n + 2}")
    await listen(db, seen, late)
    told = [row.document for row in rows(db, tables.outbox)]
    assert len(told) == 5
    assert sum('"code_over"' in document and f'"{locale}"' in document for document in told) == 4


async def test_a_tell_reaches_the_other_case(db: Database, seen: Seen) -> None:
    store(db, client(), coach())
    say_to(db, "tell kim")
    assert await listen(db, seen) is None
    assert [case for case, _ in seen.stimuli] == ["maya", "kim"]
    assert inbox_states(db) == ["done", "done"]


async def test_a_quoted_message_is_found_again(db: Database, seen: Seen) -> None:
    store(db, client("maya"), client("omar"))
    say_to(db, "hello")
    await listen(db, seen)
    box = tables.outbox
    mine = (box.c.organisation == ORGANISATION, box.c.case_id == "maya")
    db.run(lambda conn: conn.execute(sa.update(box).where(*mine).values(provider_id="555")))
    say_to(db, "yes", number="m2", reply_to="555")
    say_to(db, "yes", "omar", number="m3", reply_to="555")
    say_to(db, "yes", number="m4", touch="2:0")
    await listen(db, seen)
    touches = [s.answers_touch for _, s in seen.stimuli[1:] if isinstance(s, Heard)]
    assert sorted(touches) == ["", "2:0", "2:0"]


async def until_quiet(db: Database, seen: Seen) -> dt.datetime:
    """Listen at every moment that it asks for; when it asked for none any more."""
    now, due = NOW, await listen(db, seen)
    while due is not None:
        now, due = due, await listen(db, seen, due)
    return now


async def test_a_poisonous_message_is_parked_and_the_others_go_on(db: Database, seen: Seen) -> None:
    store(db, coach(), client("maya"), client("omar"))
    for number, (who, text) in enumerate([("maya", "one"), ("omar", "boom"), ("maya", "two"), ("omar", "three")]):
        say_to(db, text, who, number=str(number))
    assert await listen(db, seen) == NOW + inbox.RETRIES[0]
    assert inbox_states(db) == ["done", "new", "done", "new"]
    assert await until_quiet(db, seen) == NOW + sum(inbox.RETRIES, dt.timedelta())
    assert [(row.state, row.tries) for row in rows(db, tables.inbox, "id") if row.lane == LANE] == [
        ("done", 0),
        ("parked", 5),
        ("done", 0),
        ("done", 0),
    ]
    assert [text for _, text in said(db)] == ["told", "one", "two", "three", "unread"]


async def test_later_words_of_the_same_person_wait_for_what_is_tried_again(db: Database, seen: Seen) -> None:
    store(db, coach(), client("maya"), client("omar"))
    for number, (who, text) in enumerate([("omar", "boom"), ("maya", "one"), ("omar", "two")]):
        say_to(db, text, who, number=str(number))
    await listen(db, seen)
    say_to(db, "three", "omar", number="3")
    say_to(db, "four", "maya", number="4")
    await listen(db, seen, NOW + inbox.RETRIES[0] / 2)
    assert said(db) == [("maya", "one"), ("maya", "four")]
    await until_quiet(db, seen)
    assert [text for who, text in said(db) if who == "omar"] == ["two", "three", "unread"]


async def test_what_only_time_caused_does_not_wait_behind_what_is_tried_again(db: Database, seen: Seen) -> None:
    store(db, client("maya"), coach())
    say_to(db, "boom")
    told = Told("omar", "Omar", "news")
    row = (
        ORGANISATION,
        "0",
        "case:omar",
        "1:0",
        "kim",
        "",
        "",
        0,
        PAYLOAD.text(FromCase(told)),
        inbox.LATER,
        "omar kim",
    )
    db.run(lambda conn: inbox.add_tells(conn, [row]))
    await listen(db, seen)
    assert said(db) == [("kim", "told")]


async def test_a_row_that_this_program_cannot_read_is_parked_too(db: Database, seen: Seen) -> None:
    store(db, client("maya"), client("omar"))
    say_to(db, "one")
    mine = tables.inbox.c.organisation == ORGANISATION
    newer = sa.update(tables.inbox).where(mine).values(payload='{"v":9,"d":{}}')
    db.run(lambda conn: conn.execute(newer))
    say_to(db, "two", "omar", number="m2")
    await until_quiet(db, seen)
    assert inbox_states(db) == ["parked", "done"]


async def test_a_callback_is_a_receipt_for_its_case(db: Database, seen: Seen) -> None:
    store(db, client(), wake_at=NOW)
    await Wake(db, decide=seen).step(NOW)
    report = Report("r1", LANE, "delivered", NOW, attempt=message_id("maya", 2, 0))
    late = Report("r2", LANE, "sent", NOW, attempt=message_id("maya", 2, 0))
    box = tables.outbox
    left = sa.update(box).where(box.c.organisation == ORGANISATION).values(state="sending")
    db.run(lambda conn: conn.execute(left))
    db.run(lambda conn: receive(conn, ORGANISATION, LANE, [report, late], NOW))
    await listen(db, seen, NOW + HOUR)
    receipts = [s for _, s in seen.stimuli if isinstance(s, Receipt)]
    assert [(s.turn, s.n, s.status, s.at) for s in receipts] == [(2, 0, "delivered", NOW + HOUR)]
    assert inbox_states(db) == ["done", "ignored"]


async def test_a_callback_for_nobody_is_ignored(db: Database, seen: Seen) -> None:
    db.run(lambda conn: receive(conn, ORGANISATION, SMS_LANE, [Report("r", SMS_LANE, "sent", NOW, "SM1")], NOW))
    await listen(db, seen)
    assert inbox_states(db) == ["ignored"]
