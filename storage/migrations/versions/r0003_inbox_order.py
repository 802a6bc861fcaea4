"""Whose a row of the inbox is, so that one person's rows stay in order, and when one that failed is tried again."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
FAILED = "state = 'new' AND tries > 0"


def upgrade() -> None:
    op.add_column("inbox", sa.Column("not_before", sa.BigInteger(), nullable=True))
    op.add_column("inbox", sa.Column("whose", TEXT, nullable=True))
    op.execute(
        """
        UPDATE inbox SET whose = CASE WHEN sender <> '' THEN medium || ':' || sender ELSE lane || ' ' || id END,
        not_before = CASE WHEN tries > 0 THEN received_at END
        WHERE state IN ('new', 'parked')
        """
    )
    op.create_index(
        "ix_inbox_failed",
        "inbox",
        ["organisation", "whose", "id"],
        unique=False,
        sqlite_where=sa.text(FAILED),
        postgresql_where=sa.text(FAILED),
    )


def downgrade() -> None:
    op.drop_index("ix_inbox_failed", table_name="inbox", sqlite_where=sa.text(FAILED), postgresql_where=sa.text(FAILED))
    op.drop_column("inbox", "whose")
    op.drop_column("inbox", "not_before")
