"""The order of a day: what a program allows, what else waits for a person, and what a number has spent."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
UNSENT = sa.text("state IN ('pending', 'retry', 'sending')")


def upgrade() -> None:
    # Until now every program had these numbers.
    op.add_column("cases", sa.Column("automated_a_day", sa.BigInteger(), server_default=sa.text("3"), nullable=False))
    op.add_column("cases", sa.Column("asking_a_day", sa.BigInteger(), server_default=sa.text("2"), nullable=False))
    op.create_index(
        "ix_outbox_waiting",
        "outbox",
        ["organisation", "case_id"],
        unique=False,
        sqlite_where=UNSENT,
        postgresql_where=UNSENT,
    )
    op.create_table(
        "spending",
        sa.Column("organisation", TEXT, nullable=False),
        sa.Column("day", TEXT, nullable=False),
        sa.Column("lane", TEXT, nullable=False),
        sa.Column("units", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("organisation", "day", "lane", name=op.f("pk_spending")),
    )


def downgrade() -> None:
    op.drop_table("spending")
    op.drop_index("ix_outbox_waiting", table_name="outbox", sqlite_where=UNSENT, postgresql_where=UNSENT)
    op.drop_column("cases", "asking_a_day")
    op.drop_column("cases", "automated_a_day")
