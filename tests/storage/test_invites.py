"""Codes: single use, expiring, kept as hashes, and not to be guessed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from core.turn import NewInvite
from storage.database import Database
from storage.invites import add_invite, use_code
from storage.tables import invites
from tests.turns import DAY, HOUR, NOW, ORGANISATION, open_database, rows


@pytest.fixture
def db(database_url: str) -> Iterator[Database]:
    with open_database(database_url) as database:
        invite = NewInvite("maya", ("7Q4K9M2", "LONGCODEFORTHELINK"), NOW + DAY)
        database.run(lambda conn: add_invite(conn, ORGANISATION, invite))
        yield database


def use(db: Database, code: str, address: str = "+1555", now: object = NOW) -> str | None:
    return db.run(lambda conn: use_code(conn, ORGANISATION, code, "sms", address, now))  # type: ignore[arg-type]


@pytest.mark.parametrize("typed", ["7Q4K9M2", "7q4k9m2", "7Q4-K9M2", "longcodeforthelink"])
def test_a_code_opens_its_case_however_it_is_typed(db: Database, typed: str) -> None:
    assert use(db, typed) == "maya"


def test_a_code_works_once(db: Database) -> None:
    assert use(db, "7Q4K9M2") == "maya"
    assert use(db, "7Q4K9M2") is None
    assert use(db, "7Q4K9M2", "+1666") is None


def test_a_code_expires(db: Database) -> None:
    assert use(db, "7Q4K9M2", now=NOW + DAY) is None


def test_nothing_that_opens_a_case_is_kept(db: Database) -> None:
    kept = repr(rows(db, invites))
    assert "7Q4K9M2" not in kept
    assert "LONGCODE" not in kept


def test_after_five_wrong_codes_in_an_hour_not_even_a_right_one_opens(db: Database) -> None:
    for n in range(5):
        assert use(db, f"WRONG{n}") is None
    assert use(db, "7Q4K9M2") is None
    assert use(db, "7Q4K9M2", "+1666") == "maya"


def test_an_hour_later_codes_are_looked_at_again(db: Database) -> None:
    for n in range(5):
        use(db, f"WRONG{n}")
    assert use(db, "7Q4K9M2", now=NOW + HOUR) == "maya"


def test_pressing_ones_own_link_again_is_no_guess(db: Database) -> None:
    use(db, "7Q4K9M2")
    for _ in range(6):
        use(db, "7Q4K9M2")
    assert use(db, "LONGCODEFORTHELINK") == "maya"
