"""How Alembic gets its connection: from :mod:`storage.migrate`, inside the transaction that is open there."""

from typing import Any, Literal

from alembic import context

from storage.tables import METADATA, TEXT, Instant, LocalDay


def written(kind: str, item: Any, _: Any) -> str | Literal[False]:
    """How a new revision writes our own types: as what they are stored as, so that it outlives them."""
    if kind == "type" and isinstance(item, Instant):
        return "sa.BigInteger()"
    if kind == "type" and (isinstance(item, LocalDay) or item is TEXT):
        return "TEXT"
    return False


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=METADATA,
    # SQLite alters a table by copying it.
    render_as_batch=connection.dialect.name == "sqlite",
    render_item=written,
)
context.run_migrations()
