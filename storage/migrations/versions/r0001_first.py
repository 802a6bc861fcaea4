"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "attempts",
        sa.Column("organisation", TEXT, nullable=False),
        sa.Column("medium", TEXT, nullable=False),
        sa.Column("address", TEXT, nullable=False),
        sa.Column("window_start", sa.BigInteger(), nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("organisation", "medium", "address", name=op.f("pk_attempts")),
    )
    op.create_table(
        "inbox",
        sa.Column("organisation", TEXT, nullable=False),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("lane", TEXT, nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("case_id", TEXT, nullable=True),
        sa.Column("medium", TEXT, nullable=False),
        sa.Column("sender", TEXT, nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("payload", TEXT, nullable=False),
        sa.Column("rank", sa.BigInteger(), nullable=False),
        sa.Column("state", TEXT, server_default="new", nullable=False),
        sa.Column("tries", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("done_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("organisation", "id", name=op.f("pk_inbox")),
        sa.UniqueConstraint("organisation", "lane", "key", name=op.f("uq_inbox_organisation_lane_key")),
    )
    op.create_index(
        "ix_inbox_new",
        "inbox",
        ["organisation", "rank", "tries", "id"],
        unique=False,
        sqlite_where=sa.text("state = 'new'"),
        postgresql_where=sa.text("state = 'new'"),
    )
    op.create_table(
        "invites",
        sa.Column("organisation", TEXT, nullable=False),
        sa.Column("code_hash", TEXT, nullable=False),
        sa.Column("case_id", TEXT, nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.Column("used_by", TEXT, nullable=True),
        sa.PrimaryKeyConstraint("organisation", "code_hash", name=op.f("pk_invites")),
    )
    op.create_table(
        "lanes",
        sa.Column("organisation", TEXT, nullable=False),
        sa.Column("lane", TEXT, nullable=False),
        sa.Column("medium", TEXT, nullable=False),
        sa.Column("address", TEXT, nullable=False),
        sa.Column("owner", TEXT, nullable=True),
        sa.Column("lease_until", sa.BigInteger(), nullable=True),
        sa.Column("fence", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("not_before", sa.BigInteger(), nullable=True),
        sa.Column("poll_offset", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("organisation", "lane", name=op.f("pk_lanes")),
    )
    op.create_table(
        "meta",
        sa.Column("organisation", TEXT, nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("value", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("organisation", "key", name=op.f("pk_meta")),
    )
    op.create_table(
        "organisations",
        sa.Column("organisation", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("document", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("organisation", name=op.f("pk_organisations")),
    )
    op.create_table(
        "outbox",
        sa.Column("organisation", TEXT, nullable=False),
        sa.Column("case_id", TEXT, nullable=False),
        sa.Column("turn", sa.BigInteger(), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.Column("lane", TEXT, nullable=False),
        sa.Column("medium", TEXT, nullable=False),
        sa.Column("address", TEXT, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("purpose", TEXT, nullable=False),
        sa.Column("ask", sa.BigInteger(), nullable=False),
        sa.Column("rank", sa.BigInteger(), nullable=False),
        sa.Column("zone", TEXT, nullable=False),
        sa.Column("document", TEXT, nullable=False),
        sa.Column("not_before", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("state", TEXT, server_default="pending", nullable=False),
        sa.Column("attempt", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("fence", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("sending_at", sa.BigInteger(), nullable=True),
        sa.Column("text", TEXT, nullable=True),
        sa.Column("buttons", TEXT, nullable=True),
        sa.Column("provider_id", TEXT, nullable=True),
        sa.Column("sent_at", sa.BigInteger(), nullable=True),
        sa.Column("sent_on", TEXT, nullable=True),
        sa.Column("error", TEXT, nullable=True),
        sa.Column("why", TEXT, nullable=True),
        sa.Column("unknown_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("organisation", "case_id", "turn", "n", name=op.f("pk_outbox")),
    )
    op.create_index(
        "ix_outbox_cap",
        "outbox",
        ["organisation", "case_id", "sent_on"],
        unique=False,
        sqlite_where=sa.text("sent_on IS NOT NULL"),
        postgresql_where=sa.text("sent_on IS NOT NULL"),
    )
    op.create_index(
        "ix_outbox_drain",
        "outbox",
        ["organisation", "lane", "rank", "not_before", "case_id", "turn", "n"],
        unique=False,
        sqlite_where=sa.text("state IN ('pending', 'retry', 'sending')"),
        postgresql_where=sa.text("state IN ('pending', 'retry', 'sending')"),
    )
    op.create_index(
        "ix_outbox_provider",
        "outbox",
        ["organisation", "lane", "provider_id"],
        unique=False,
        sqlite_where=sa.text("provider_id IS NOT NULL"),
        postgresql_where=sa.text("provider_id IS NOT NULL"),
    )
    op.create_table(
        "strangers",
        sa.Column("organisation", TEXT, nullable=False),
        sa.Column("medium", TEXT, nullable=False),
        sa.Column("address", TEXT, nullable=False),
        sa.Column("told_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("organisation", "medium", "address", name=op.f("pk_strangers")),
    )
    op.create_table(
        "suppressions",
        sa.Column("organisation", TEXT, nullable=False),
        sa.Column("medium", TEXT, nullable=False),
        sa.Column("address", TEXT, nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("source", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("organisation", "medium", "address", name=op.f("pk_suppressions")),
    )
    op.create_table(
        "cases",
        sa.Column("organisation", TEXT, nullable=False),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("stage", TEXT, nullable=False),
        sa.Column("coach", TEXT, nullable=False),
        sa.Column("program", TEXT, nullable=False),
        sa.Column("zone", TEXT, nullable=False),
        sa.Column("region", TEXT, nullable=False),
        sa.Column("opens", sa.BigInteger(), nullable=False),
        sa.Column("closes", sa.BigInteger(), nullable=False),
        sa.Column("hold_until", sa.BigInteger(), nullable=True),
        sa.Column("held", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("wake_at", sa.BigInteger(), nullable=True),
        sa.Column("turn", sa.BigInteger(), nullable=False),
        sa.Column("parked_at", sa.BigInteger(), nullable=True),
        sa.Column("tries", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("document", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["organisation"], ["organisations.organisation"], name=op.f("fk_cases_organisations")),
        sa.PrimaryKeyConstraint("organisation", "id", name=op.f("pk_cases")),
    )
    op.create_index("ix_cases_coach", "cases", ["organisation", "coach", "id"], unique=False)
    op.create_index(
        "ix_cases_due",
        "cases",
        ["organisation", "wake_at"],
        unique=False,
        sqlite_where=sa.text("wake_at IS NOT NULL"),
        postgresql_where=sa.text("wake_at IS NOT NULL"),
    )
    op.create_table(
        "programs",
        sa.Column("organisation", TEXT, nullable=False),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("document", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation"], ["organisations.organisation"], name=op.f("fk_programs_organisations")
        ),
        sa.PrimaryKeyConstraint("organisation", "id", name=op.f("pk_programs")),
    )
    op.create_table(
        "addresses",
        sa.Column("organisation", TEXT, nullable=False),
        sa.Column("medium", TEXT, nullable=False),
        sa.Column("address", TEXT, nullable=False),
        sa.Column("case_id", TEXT, nullable=False),
        sa.Column("lane", TEXT, nullable=False),
        sa.Column("health", TEXT, nullable=False),
        sa.Column("consent_at", sa.BigInteger(), nullable=True),
        sa.Column("since", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["organisation", "case_id"],
            ["cases.organisation", "cases.id"],
            name=op.f("fk_addresses_cases"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("organisation", "medium", "address", name=op.f("pk_addresses")),
    )
    op.create_index(op.f("ix_addresses_organisation_case_id"), "addresses", ["organisation", "case_id"], unique=False)
    op.create_table(
        "check_ins",
        sa.Column("organisation", TEXT, nullable=False),
        sa.Column("case_id", TEXT, nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("day", TEXT, nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("closed_at", sa.BigInteger(), nullable=False),
        sa.Column("medium", TEXT, nullable=False),
        sa.Column("outcome", TEXT, nullable=False),
        sa.Column("why", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation", "case_id"],
            ["cases.organisation", "cases.id"],
            name=op.f("fk_check_ins_cases"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("organisation", "case_id", "number", name=op.f("pk_check_ins")),
    )
    op.create_table(
        "contracts",
        sa.Column("organisation", TEXT, nullable=False),
        sa.Column("case_id", TEXT, nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("document", TEXT, nullable=False),
        sa.Column("client_agreed_at", sa.BigInteger(), nullable=False),
        sa.Column("coach_agreed_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation", "case_id"],
            ["cases.organisation", "cases.id"],
            name=op.f("fk_contracts_cases"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("organisation", "case_id", "version", name=op.f("pk_contracts")),
    )
    op.create_table(
        "notes",
        sa.Column("organisation", TEXT, nullable=False),
        sa.Column("case_id", TEXT, nullable=False),
        sa.Column("turn", sa.BigInteger(), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("args", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation", "case_id"],
            ["cases.organisation", "cases.id"],
            name=op.f("fk_notes_cases"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("organisation", "case_id", "turn", "n", name=op.f("pk_notes")),
    )


def downgrade() -> None:
    op.drop_table("notes")
    op.drop_table("contracts")
    op.drop_table("check_ins")
    op.drop_index(op.f("ix_addresses_organisation_case_id"), table_name="addresses")
    op.drop_table("addresses")
    op.drop_table("programs")
    op.drop_index(
        "ix_cases_due",
        table_name="cases",
        sqlite_where=sa.text("wake_at IS NOT NULL"),
        postgresql_where=sa.text("wake_at IS NOT NULL"),
    )
    op.drop_index("ix_cases_coach", table_name="cases")
    op.drop_table("cases")
    op.drop_table("suppressions")
    op.drop_table("strangers")
    op.drop_index(
        "ix_outbox_provider",
        table_name="outbox",
        sqlite_where=sa.text("provider_id IS NOT NULL"),
        postgresql_where=sa.text("provider_id IS NOT NULL"),
    )
    op.drop_index(
        "ix_outbox_drain",
        table_name="outbox",
        sqlite_where=sa.text("state IN ('pending', 'retry', 'sending')"),
        postgresql_where=sa.text("state IN ('pending', 'retry', 'sending')"),
    )
    op.drop_index(
        "ix_outbox_cap",
        table_name="outbox",
        sqlite_where=sa.text("sent_on IS NOT NULL"),
        postgresql_where=sa.text("sent_on IS NOT NULL"),
    )
    op.drop_table("outbox")
    op.drop_table("organisations")
    op.drop_table("meta")
    op.drop_table("lanes")
    op.drop_table("invites")
    op.drop_index(
        "ix_inbox_new",
        table_name="inbox",
        sqlite_where=sa.text("state = 'new'"),
        postgresql_where=sa.text("state = 'new'"),
    )
    op.drop_table("inbox")
    op.drop_table("attempts")
