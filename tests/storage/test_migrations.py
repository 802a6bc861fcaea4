"""The migrated schema is the one the tables say, on both databases."""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from storage import migrate
from storage.database import Database
from storage.tables import METADATA, Instant, LocalDay, cases, notes, organisations
from tests.turns import NOW


def test_the_migrated_schema_is_that_of_the_tables(database_url: str) -> None:
    def differences(conn: Connection) -> list[Any]:
        options = {"compare_type": _same_type, "compare_server_default": True}
        return list(compare_metadata(MigrationContext.configure(conn, opts=options), METADATA))

    with Database.open(database_url) as db:
        migrate.upgrade(db)
        assert db.run(differences) == []


def test_partial_indexes_are_migrated_as_partial(database_url: str) -> None:
    """Alembic does not compare what an index leaves out."""
    with Database.open(database_url) as db:
        migrate.upgrade(db)
        migrated = db.run(_partial)
        db.run(lambda conn: conn.exec_driver_sql("DROP TABLE alembic_version"))
        METADATA.drop_all(db.engine)
        METADATA.create_all(db.engine)
        assert db.run(_partial) == migrated
        assert len(migrated) == 11


def test_migrating_twice_changes_nothing(database_url: str) -> None:
    with Database.open(database_url) as db:
        assert migrate.state(db) == "behind"
        migrate.upgrade(db)
        assert migrate.state(db) == "ok"
        migrate.upgrade(db)
        assert migrate.state(db) == "ok"


def test_a_database_of_a_newer_release_is_ahead(database_url: str) -> None:
    with Database.open(database_url) as db:
        migrate.upgrade(db)
        db.run(lambda conn: conn.exec_driver_sql("UPDATE alembic_version SET version_num = 'ffff'"))
        assert migrate.state(db) == "ahead"


def test_every_revision_can_be_undone(database_url: str) -> None:
    with Database.open(database_url) as db:
        migrate.upgrade(db)
        db.run(lambda conn: command.downgrade(migrate.config(conn), "base"))
        assert db.run(lambda conn: sa.inspect(conn).get_table_names()) == ["alembic_version"]
        migrate.upgrade(db)


def test_foreign_keys_are_on_again_after_a_migration(database_url: str) -> None:
    orphan = sa.insert(cases).values(
        organisation="nobody", id="x", kind="client", stage="", coach="", program="", zone="", region="", opens=0,
        closes=0, turn=1, document="{}",
    )  # fmt: skip
    with Database.open(database_url) as db:
        migrate.upgrade(db)
        with pytest.raises(sa.exc.IntegrityError):
            db.run(lambda conn: conn.execute(orphan))


def test_every_key_starts_with_the_organisation() -> None:
    for table in METADATA.tables.values():
        assert next(iter(table.primary_key)).name == "organisation"
        for constraint in table.constraints:
            if isinstance(constraint, sa.UniqueConstraint | sa.ForeignKeyConstraint):
                assert next(iter(constraint.columns)).name == "organisation"
        for index in table.indexes:
            assert next(iter(index.columns)).name == "organisation"
        assert table.autoincrement_column is None


def test_there_is_one_history() -> None:
    assert len(ScriptDirectory(str(migrate.FOLDER)).get_heads()) == 1


def test_a_case_takes_its_record_with_it(database_url: str) -> None:
    row = {"organisation": "o", "id": "x", "kind": "client", "stage": "", "coach": "", "program": "", "zone": ""}
    with Database.open(database_url) as db:
        migrate.upgrade(db)
        mine = notes.c.organisation == "o"

        def write(conn: Connection) -> int:
            conn.execute(sa.insert(organisations).values(organisation="o", name="O", document="{}"))
            case = {**row, "region": "", "opens": 0, "closes": 0, "turn": 1, "document": "{}"}
            conn.execute(sa.insert(cases), case)
            note = {"organisation": "o", "case_id": "x", "turn": 1, "n": 0, "at": NOW, "kind": "k", "args": "{}"}
            conn.execute(sa.insert(notes), note)
            conn.execute(sa.delete(cases).where(cases.c.organisation == "o", cases.c.id == "x"))
            return conn.execute(sa.select(sa.func.count()).select_from(notes).where(mine)).scalar_one()

        assert db.run(write) == 0


def _same_type(_: Any, __: Any, ___: Any, found: Any, wanted: Any) -> bool | None:
    if isinstance(wanted, Instant):
        return not isinstance(found, sa.BigInteger)
    return not isinstance(found, sa.String) if isinstance(wanted, LocalDay) else None


def _partial(conn: Connection) -> dict[str, str]:
    if conn.dialect.name == "sqlite":
        found = conn.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql LIKE '%WHERE%'")
    else:
        mine = "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'"
        found = conn.execute(sa.text(f"{mine} AND indexdef LIKE '%WHERE%'"))
    return {name: sql.split("WHERE")[1] for name, sql in found}
