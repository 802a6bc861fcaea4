"""What went wrong is counted without reading whole tables."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

INDEXES = (
    ("ix_cases_parked", "cases", ["organisation", "parked_at"], "parked_at IS NOT NULL"),
    ("ix_inbox_parked", "inbox", ["organisation", "id"], "state = 'parked'"),
    ("ix_outbox_failed", "outbox", ["organisation", "lane", "error"], "state = 'failed'"),
)


def upgrade() -> None:
    for name, table, columns, where in INDEXES:
        condition = sa.text(where)
        op.create_index(name, table, columns, unique=False, sqlite_where=condition, postgresql_where=condition)


def downgrade() -> None:
    for name, table, *_ in reversed(INDEXES):
        op.drop_index(name, table)
