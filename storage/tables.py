"""Every table. Each primary, unique and foreign key starts with the organisation; nothing counts up by itself.

Instants are BIGINT microseconds since 1970 in UTC (:class:`Instant`), local days ISO text (:class:`LocalDay`),
documents JSON text (:mod:`storage.documents`). Minutes are minutes of the local day.
"""

import datetime as dt

import sqlalchemy as sa
from sqlalchemy.types import TypeDecorator

EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
MICROSECOND = dt.timedelta(microseconds=1)


def micros(moment: dt.datetime) -> int:
    """Microseconds since 1970 in UTC. Raises ValueError for a naive ``moment``."""
    if moment.tzinfo is None:
        raise ValueError("an instant needs an offset; got a naive datetime")
    return (moment - EPOCH) // MICROSECOND


def maybe_micros(moment: dt.datetime | None) -> int | None:
    """As :func:`micros`; None stays None."""
    return None if moment is None else micros(moment)


def moment(value: int) -> dt.datetime:
    """The aware UTC instant ``value`` microseconds after 1970."""
    return EPOCH + dt.timedelta(microseconds=value)


def maybe_moment(value: int | None) -> dt.datetime | None:
    """As :func:`moment`; None stays None."""
    return None if value is None else moment(value)


class Instant(TypeDecorator[dt.datetime]):
    """An aware datetime, stored as microseconds. Refuses naive ones; gives back UTC."""

    impl = sa.BigInteger
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: sa.Dialect) -> int | None:
        return maybe_micros(value)

    def process_result_value(self, value: int | None, dialect: sa.Dialect) -> dt.datetime | None:
        return maybe_moment(value)


class LocalDay(TypeDecorator[dt.date]):
    """A calendar day, stored as ``2026-11-22``."""

    impl = sa.String
    cache_ok = True

    def process_bind_param(self, value: dt.date | None, dialect: sa.Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> dt.date | None:
        return None if value is None else dt.date.fromisoformat(value)


METADATA = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


# Byte order on both databases, so that ids sort by time whatever locale PostgreSQL was set up with.
TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def text(name: str, *, null: bool = False, default: str | None = None) -> sa.Column[str]:
    return sa.Column(name, TEXT, nullable=null, server_default=default)


def whole(name: str, *, null: bool = False, default: int | None = None) -> sa.Column[int]:
    shown = None if default is None else sa.text(str(default))
    return sa.Column(name, sa.BigInteger, nullable=null, server_default=shown)


def instant(name: str, *, null: bool = False) -> sa.Column[dt.datetime]:
    return sa.Column(name, Instant, nullable=null)


def day(name: str, *, null: bool = False) -> sa.Column[dt.date]:
    return sa.Column(name, LocalDay, nullable=null)


def flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean, nullable=False, server_default=sa.false())


def key(*names: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint("organisation", *names)


def of_organisation() -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["organisation"], ["organisations.organisation"])


def of_case() -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["organisation", "case_id"], ["cases.organisation", "cases.id"], ondelete="CASCADE")


organisations = sa.Table("organisations", METADATA, text("organisation"), text("name"), text("document"), key())

programs = sa.Table(
    "programs", METADATA, text("organisation"), text("id"), text("document"), key("id"), of_organisation()
)

cases = sa.Table(
    "cases",
    METADATA,
    text("organisation"),
    text("id"),
    text("kind"),
    text("stage"),
    text("coach"),
    text("program"),
    text("zone"),
    text("region"),
    whole("opens"),
    whole("closes"),
    whole("automated_a_day", default=3),
    whole("asking_a_day", default=2),
    instant("hold_until", null=True),
    flag("held"),
    instant("wake_at", null=True),
    whole("turn"),
    instant("parked_at", null=True),
    whole("tries", default=0),
    text("document"),
    key("id"),
    of_organisation(),
)
"""One row a case. A parked case has no ``wake_at``. ``stage`` of a coach's case is empty."""
sa.Index(
    "ix_cases_due",
    cases.c.organisation,
    cases.c.wake_at,
    sqlite_where=cases.c.wake_at.is_not(None),
    postgresql_where=cases.c.wake_at.is_not(None),
)
sa.Index("ix_cases_coach", cases.c.organisation, cases.c.coach, cases.c.id)
IS_PARKED = "parked_at IS NOT NULL"
sa.Index(
    "ix_cases_parked",
    cases.c.organisation,
    cases.c.parked_at,
    sqlite_where=sa.text(IS_PARKED),
    postgresql_where=sa.text(IS_PARKED),
)

addresses = sa.Table(
    "addresses",
    METADATA,
    text("organisation"),
    text("medium"),
    text("address"),
    text("case_id"),
    text("lane"),
    text("health"),
    instant("consent_at", null=True),
    instant("since", null=True),
    key("medium", "address"),
    of_case(),
    sa.Index(None, "organisation", "case_id"),
)

suppressions = sa.Table(
    "suppressions",
    METADATA,
    text("organisation"),
    text("medium"),
    text("address"),
    instant("since"),
    text("source"),
    key("medium", "address"),
)
"""Addresses that said STOP. Written by the door in the inbox's transaction, removed when a case reopens the address."""

check_ins = sa.Table(
    "check_ins",
    METADATA,
    text("organisation"),
    text("case_id"),
    whole("number"),
    day("day"),
    instant("asked_at"),
    instant("closed_at"),
    text("medium"),
    text("outcome"),
    text("why"),
    key("case_id", "number"),
    of_case(),
)
"""Closed check-ins only; the open one is in its case's document."""

contracts = sa.Table(
    "contracts",
    METADATA,
    text("organisation"),
    text("case_id"),
    whole("version"),
    text("document"),
    instant("client_agreed_at"),
    instant("coach_agreed_at"),
    key("case_id", "version"),
    of_case(),
)

notes = sa.Table(
    "notes",
    METADATA,
    text("organisation"),
    text("case_id"),
    whole("turn"),
    whole("n"),
    instant("at"),
    text("kind"),
    text("args"),
    key("case_id", "turn", "n"),
    of_case(),
)

inbox = sa.Table(
    "inbox",
    METADATA,
    text("organisation"),
    text("id"),
    text("lane"),
    text("key"),
    text("case_id", null=True),
    text("medium"),
    text("sender"),
    instant("received_at"),
    text("payload"),
    whole("rank"),
    text("state", default="new"),
    whole("tries", default=0),
    instant("not_before", null=True),
    text("whose", null=True),
    instant("done_at", null=True),
    key("id"),
    sa.UniqueConstraint("organisation", "lane", "key"),
)
"""What arrived. ``state`` is new, done, parked or ignored; ``id`` sorts by time. ``key`` is the provider's id.
``rank`` 0 for people and what follows from their words, 1 for what follows from time having passed.
Rows of one ``whose`` (an address, or who tells whom) and rank stay in order; one that failed is not tried before
``not_before``.

A Tell has the lane ``case:<id of who tells>`` and the key ``<turn>:<n>``, an operator's order the lane ``operator``.
"""
NEW_ONLY = sa.text("state = 'new'")
sa.Index(
    "ix_inbox_new",
    inbox.c.organisation,
    inbox.c.rank,
    inbox.c.tries,
    inbox.c.id,
    sqlite_where=NEW_ONLY,
    postgresql_where=NEW_ONLY,
)
FAILED = "state = 'new' AND tries > 0"
sa.Index(
    "ix_inbox_failed",
    inbox.c.organisation,
    inbox.c.whose,
    inbox.c.id,
    sqlite_where=sa.text(FAILED),
    postgresql_where=sa.text(FAILED),
)

GIVEN_UP = "state = 'parked'"
sa.Index(
    "ix_inbox_parked",
    inbox.c.organisation,
    inbox.c.id,
    sqlite_where=sa.text(GIVEN_UP),
    postgresql_where=sa.text(GIVEN_UP),
)

outbox = sa.Table(
    "outbox",
    METADATA,
    text("organisation"),
    text("case_id"),
    whole("turn"),
    whole("n"),
    text("lane"),
    text("medium"),
    text("address"),
    text("kind"),
    text("purpose"),
    whole("ask"),
    whole("rank"),
    text("zone"),
    text("document"),
    instant("not_before"),
    instant("expires_at", null=True),
    instant("created_at"),
    text("state", default="pending"),
    whole("attempt", default=0),
    whole("fence", default=0),
    instant("sending_at", null=True),
    text("text", null=True),
    text("buttons", null=True),
    text("provider_id", null=True),
    instant("sent_at", null=True),
    day("sent_on", null=True),
    text("error", null=True),
    text("why", null=True),
    instant("unknown_at", null=True),
    instant("look_at", null=True),
    whole("looks", default=0),
    key("case_id", "turn", "n"),
)
"""What is to be sent. ``state`` is pending, sending, sent, delivered, failed, retry, expired, unknown or suppressed.

``rank`` 0 for answers, 1 for the bulk; ``document`` the Say; ``text`` and ``buttons`` (JSON pairs) the rendered bytes
once they are fixed; ``unknown_at`` when its outcome was first in doubt, so that a copy may have gone out;
``sent_on`` the recipient's local day, for the cap. An answer to a stranger has a ``case_id`` without a case.
``look_at`` (by the database's clock) when the provider is asked next whether it has the message, ``looks`` how often it
was asked; only while the state is unknown.
"""
NEVER_LEFT = "never_left"
"""The error of a message that was in doubt until its provider said twice that it does not have it."""
UNSENT = "state IN ('pending', 'retry', 'sending')"
"""Rows in the index that deliver drains: SQLite uses it only for a query that says these very words."""
sa.Index(
    "ix_outbox_drain",
    outbox.c.organisation,
    outbox.c.lane,
    outbox.c.rank,
    outbox.c.not_before,
    outbox.c.case_id,
    outbox.c.turn,
    outbox.c.n,
    sqlite_where=sa.text(UNSENT),
    postgresql_where=sa.text(UNSENT),
)
IN_DOUBT = "state = 'unknown'"
sa.Index(
    "ix_outbox_doubt",
    outbox.c.organisation,
    outbox.c.lane,
    outbox.c.look_at,
    sqlite_where=sa.text(IN_DOUBT),
    postgresql_where=sa.text(IN_DOUBT),
)
REFUSED = "state = 'failed'"
sa.Index(
    "ix_outbox_failed",
    outbox.c.organisation,
    outbox.c.lane,
    outbox.c.error,
    sqlite_where=sa.text(REFUSED),
    postgresql_where=sa.text(REFUSED),
)
sa.Index(
    "ix_outbox_waiting",
    outbox.c.organisation,
    outbox.c.case_id,
    sqlite_where=sa.text(UNSENT),
    postgresql_where=sa.text(UNSENT),
)
"""What else a person is to get, for the order of a day."""
sa.Index(
    "ix_outbox_provider",
    outbox.c.organisation,
    outbox.c.lane,
    outbox.c.provider_id,
    sqlite_where=outbox.c.provider_id.is_not(None),
    postgresql_where=outbox.c.provider_id.is_not(None),
)
sa.Index(
    "ix_outbox_cap",
    outbox.c.organisation,
    outbox.c.case_id,
    outbox.c.sent_on,
    sqlite_where=outbox.c.sent_on.is_not(None),
    postgresql_where=outbox.c.sent_on.is_not(None),
)

lanes = sa.Table(
    "lanes",
    METADATA,
    text("organisation"),
    text("lane"),
    text("medium"),
    text("address"),
    text("owner", null=True),
    instant("lease_until", null=True),
    whole("fence", default=0),
    instant("not_before", null=True),
    whole("poll_offset", default=0),
    key("lane"),
)
"""Sender identities. ``lease_until`` and ``not_before`` are by the database's clock."""

spending = sa.Table(
    "spending",
    METADATA,
    text("organisation"),
    day("day"),
    text("lane"),
    whole("units"),
    key("day", "lane"),
)
"""Segments that a number has sent on a day in UTC."""

invites = sa.Table(
    "invites",
    METADATA,
    text("organisation"),
    text("code_hash"),
    text("case_id"),
    instant("expires_at"),
    instant("used_at", null=True),
    text("used_by", null=True),
    key("code_hash"),
)

attempts = sa.Table(
    "attempts",
    METADATA,
    text("organisation"),
    text("medium"),
    text("address"),
    instant("window_start"),
    whole("count"),
    key("medium", "address"),
)
"""Wrong codes of one sender since ``window_start``."""

strangers = sa.Table(
    "strangers",
    METADATA,
    text("organisation"),
    text("medium"),
    text("address"),
    instant("told_at"),
    key("medium", "address"),
)
"""Senders whom nobody knows and who were told so."""

meta = sa.Table("meta", METADATA, text("organisation"), text("key"), text("value"), key("key"))
"""Facts about the deployment itself, under the organisation ``*``."""
