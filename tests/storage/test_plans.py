"""No statement of a turn looks at more rows than it needs, however many there are."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection, event

from core.message import Report
from core.turn import NewInvite, Receipt
from jobs.listen import Listen
from jobs.turn import receipts
from jobs.wake import Wake
from storage.cases import wake_coaches
from storage.database import Database
from storage.inbox import receive
from storage.invites import add_invite
from storage.spending import Spending
from tests.turns import DAY, LANE, NOW, ORGANISATION, client, coach, echo, open_database, say_to, store

# Small tables: there are few programs in an organisation, and few facts about a deployment.
FEW = {"organisations", "meta", "programs"}


def explain(engine: sa.Engine, found: dict[str, list[str]]) -> None:
    """Gather SQLite's plan of every statement that looks for rows."""

    @event.listens_for(engine, "after_cursor_execute")
    def explained(conn: Connection, _: Any, statement: str, values: Any, __: Any, many: bool) -> None:
        if statement not in found and re.match(r"\s*(SELECT|UPDATE|DELETE)\b", statement):
            plan = conn.connection.cursor()
            plan.execute(f"EXPLAIN QUERY PLAN {statement}", values[0] if many else values)
            found[statement] = [str(row[-1]) for row in plan.fetchall()]


async def live(db: Database) -> None:
    """A day in which everything happens once."""
    store(db, coach(), client("maya"), client("omar", addresses=()), wake_at=NOW)
    db.run(lambda conn: add_invite(conn, ORGANISATION, NewInvite("omar", ("7Q4K9M2",), NOW + DAY)))
    await Wake(db, decide=echo).step(NOW)
    for number, (sender, text) in enumerate(
        [("maya", "tell kim"), ("maya", "boom"), ("new", "JOIN 7Q4K9M2"), ("new", "JOIN WRONG99"), ("who", "STOP")]
    ):
        say_to(db, text, sender, str(number), reply_to="555")
    report = Report("r", LANE, "delivered", NOW, provider_id="555")
    db.run(lambda conn: receive(conn, ORGANISATION, LANE, [report], NOW))
    await Listen(db, decide=echo).step(NOW)
    say_to(db, "list", "kim", "coach")
    await Listen(db, decide=echo).step(NOW)
    db.run(refused)
    db.run(lambda conn: wake_coaches(conn, ORGANISATION, NOW))
    received = [("maya", Receipt(2, 0, "sent", NOW))]
    db.run(lambda conn: receipts(conn, ORGANISATION, received, NOW, decide=echo))


def refused(conn: Connection) -> None:
    """The limit for texts keeps one back."""
    spending = Spending(conn, ORGANISATION, LANE, NOW)
    spending.refuse()
    spending.save(conn)


async def test_no_statement_of_a_turn_scans(tmp_path: Path) -> None:
    plans: dict[str, list[str]] = {}
    with open_database(f"sqlite:///{tmp_path / 'plans.sqlite3'}") as db:
        explain(db.engine, plans)
        explain(db._reading, plans)
        await live(db)
    assert len(plans) > 20
    slow = {query: plan for query, plan in plans.items() if any(_is_slow(step) for step in plan)}
    assert slow.keys() == set(), "\n".join(slow)


def _is_slow(step: str) -> bool:
    """Whether a step goes through a whole table, or through all of an organisation's rows."""
    whole = re.match(r"SCAN (?!CONSTANT)(\w+)", step)
    part = re.match(r"SEARCH (\w+) .*\(organisation=\?\)$", step)
    # Only new messages are in these indexes; of the first the first row is wanted, in the other are those that failed.
    first = "ix_inbox_new" in step or "ix_inbox_failed" in step
    return any(found and found[1] not in FEW for found in (whole, part)) and not first
