"""Looking up what a message of ours asked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from storage.asked import asked
from storage.database import Database
from tests.outgoing import ORGANISATION, TELEGRAM_LANE, add_case, add_message, open_database


@pytest.fixture
def db(database_url: str) -> Iterator[Database]:
    with open_database(database_url) as db:
        db.run(add_case)
        db.run(lambda conn: add_message(conn, turn=3, n=1, sentence="check_in"))
        yield db


def test_a_message_of_ours(db: Database) -> None:
    found = db.run(lambda conn: asked(conn, ORGANISATION, "maya:3:1"))
    assert found is not None
    say, lane = found
    assert (say.sentence, lane) == ("check_in", TELEGRAM_LANE)


@pytest.mark.parametrize("message", ["maya:3:2", "tom:3:1", "maya:3", "maya:three:1", ""])
def test_no_message_of_ours(db: Database, message: str) -> None:
    assert db.run(lambda conn: asked(conn, ORGANISATION, message)) is None
