"""When the provider is asked whether it has a message whose outcome nobody knows."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("look_at", sa.BigInteger(), nullable=True))
    op.add_column("outbox", sa.Column("looks", sa.BigInteger(), server_default=sa.text("0"), nullable=False))
    op.create_index(
        "ix_outbox_doubt",
        "outbox",
        ["organisation", "lane", "look_at"],
        unique=False,
        sqlite_where=sa.text("state = 'unknown'"),
        postgresql_where=sa.text("state = 'unknown'"),
    )


def downgrade() -> None:
    op.drop_index(
        "ix_outbox_doubt",
        table_name="outbox",
        sqlite_where=sa.text("state = 'unknown'"),
        postgresql_where=sa.text("state = 'unknown'"),
    )
    op.drop_column("outbox", "looks")
    op.drop_column("outbox", "look_at")
