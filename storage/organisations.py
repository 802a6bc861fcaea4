"""Organisations and their programs."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Connection

from core.case import Program
from core.organisation import Organisation
from storage.bulk import insert_many
from storage.documents import ORGANISATION, PROGRAM
from storage.tables import meta, organisations, programs

NOTHING_SET = "{}"
"""The document of an organisation until an operator sets something."""
DEPLOYMENT = "*"
"""Stands for no organisation in :data:`storage.tables.meta`."""


def add_organisation(conn: Connection, organisation: str, name: str) -> bool:
    """Add an organisation unless it is there; whether it is new."""
    row = (organisation, name, NOTHING_SET)
    otherwise = "ON CONFLICT (organisation) DO NOTHING"
    return insert_many(conn, "organisations", "organisation, name, document", [row], otherwise) == 1


def organisation_names(conn: Connection) -> dict[str, str]:
    """Every organisation's id and name."""
    return {row.organisation: row.name for row in conn.execute(_NAMES)}


def load_organisation(conn: Connection, organisation: str) -> Organisation:
    """What an operator has set; a record of defaults for an organisation that is new or not there."""
    text = conn.execute(_RECORD, {"org": organisation}).scalar()
    return Organisation() if text in (None, NOTHING_SET) else ORGANISATION.record(text)


def put_organisation(conn: Connection, organisation: str, record: Organisation) -> None:
    """Replace the record of an organisation that is there."""
    mine = sa.update(organisations).where(organisations.c.organisation == organisation)
    conn.execute(mine.values(document=ORGANISATION.text(record)))


def put_program(conn: Connection, organisation: str, program: Program) -> None:
    """Add a program, or replace it; cases keep the one they began with."""
    anew = "ON CONFLICT (organisation, id) DO UPDATE SET document = excluded.document"
    row = (organisation, program.id, PROGRAM.text(program))
    insert_many(conn, "programs", "organisation, id, document", [row], anew)


def load_program(conn: Connection, organisation: str, program: str) -> Program:
    """Raises LookupError with one sentence when there is none of that name."""
    mine = (programs.c.organisation == organisation, programs.c.id == program)
    text = conn.execute(sa.select(programs.c.document).where(*mine)).scalar()
    if text is None:
        raise LookupError(f"{organisation} has no program {program}; add it with: followthrough program add {program}")
    return PROGRAM.record(text)


def program_ids(conn: Connection, organisation: str) -> tuple[str, ...]:
    """Names of an organisation's programs, sorted."""
    mine = sa.select(programs.c.id).where(programs.c.organisation == organisation).order_by(programs.c.id)
    return tuple(conn.scalars(mine))


def read_fact(conn: Connection, key: str) -> str | None:
    """A fact about the deployment itself, such as the zone data its due times were computed with."""
    mine = (meta.c.organisation == DEPLOYMENT, meta.c.key == key)
    return conn.execute(sa.select(meta.c.value).where(*mine)).scalar()


def write_fact(conn: Connection, key: str, value: str) -> None:
    """Keep a fact about the deployment."""
    anew = "ON CONFLICT (organisation, key) DO UPDATE SET value = excluded.value"
    insert_many(conn, "meta", "organisation, key, value", [(DEPLOYMENT, key, value)], anew)


_RECORD = sa.select(organisations.c.document).where(organisations.c.organisation == sa.bindparam("org"))
_NAMES = (
    sa.select(organisations.c.organisation, organisations.c.name)
    .prefix_with("/* every organisation: organisations */")
    .order_by(organisations.c.organisation)
)
