"""What the doctor says of a deployment: fine, not set up, or broken and how to mend it."""

import datetime as dt
import json
import os
import zoneinfo
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from msgspec.structs import replace

from bot import doctor
from bot.channels.telegram import TelegramChannel
from bot.doctor import examine
from bot.findings import Finding
from bot.settings import PREFIX, load
from bot.setup import DEFAULT, ensure_organisation
from core.case import Address, CoachCase
from core.hours import zone_data_version
from core.message import Incoming
from core.organisation import Organisation
from core.turn import NewInvite
from jobs.upkeep import ZONE_DATA
from storage import inbox, tables
from storage.cases import add_case
from storage.database import Connection, Database
from storage.invites import add_invite
from storage.migrate import upgrade
from storage.organisations import put_organisation, write_fact
from storage.restored import begin_window
from tests.bot.serving import free_port
from tests.fakes.clock import START
from tests.fakes.server import Call, FakeServer, Reply, json_reply
from tests.fakes.smtp import USER, FakeSMTP
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.fakes.twilio import ACCOUNT, AUTH_TOKEN, NUMBER, FakeTwilio
from tests.outgoing import ORGANISATION, add_message

OF_TESTS = ("FOLLOWTHROUGH_TEST_DATA", "FOLLOWTHROUGH_TEST_POSTGRES_FOLDER")
BOT = "telegram:123456789"
HOUR = dt.timedelta(hours=1)


class Public(FakeServer):
    """What answers under the public address."""

    status = 200

    def respond(self, call: Call) -> Reply:
        return json_reply(self.status, {"status": "ok"}) if call.path == "/healthz" else json_reply(404, {})


class Served(FakeServer):
    """A ``serve`` that says what it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.checks = {"database": "ok"}

    def respond(self, call: Call) -> Reply:
        if call.path == "/readyz":
            return json_reply(200, {"checks": self.checks})
        ticks = 'followthrough_tick_age_seconds{job="wake"} 12.0\n'
        errors = 'followthrough_provider_errors_total{lane="telegram:1",code="403"} 2.0\n'
        return Reply(200, f"# TYPE followthrough_provider_errors counter\n{errors}{ticks}".encode())


class Office:
    """The settings of a deployment in an empty folder."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self._patch = patch

    def set(self, **settings: str) -> None:
        for name, value in settings.items():
            self._patch.setenv(PREFIX + name, value)

    async def findings(self) -> dict[str, Finding]:
        return {one.name: one for one in await examine(load())}


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    for name in [name for name in os.environ if name.upper().startswith(PREFIX) and name not in OF_TESTS]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "clock").write_text(START.isoformat())
    found = Office(monkeypatch)
    found.set(CLOCK_FILE="clock", PORT=str(free_port()))
    before = zoneinfo.TZPATH
    zoneinfo.reset_tzpath(())
    yield found
    zoneinfo.reset_tzpath(before)


@pytest.fixture
def telegram(office: Office) -> Iterator[FakeTelegram]:
    with FakeTelegram() as running:
        office.set(TELEGRAM_TOKEN=TOKEN, TELEGRAM_API_URL=running.url)
        yield running


@pytest.fixture
def public(office: Office) -> Iterator[Public]:
    with Public() as running:
        office.set(PUBLIC_URL=running.url)
        yield running


@pytest.fixture
def twilio(office: Office, public: Public) -> Iterator[FakeTwilio]:
    with FakeTwilio(public.url) as running:
        office.set(
            TWILIO_ACCOUNT_SID=ACCOUNT, TWILIO_AUTH_TOKEN=AUTH_TOKEN, TWILIO_FROM=NUMBER, TWILIO_API_URL=running.url
        )
        yield running


@pytest.fixture
def db(office: Office, database_url: str) -> Iterator[Database]:
    """A migrated database of each kind with a coach who is invited."""
    office.set(DATABASE_URL=database_url.replace("+psycopg", ""))

    def fill(conn: Connection) -> None:
        ensure_organisation(conn, DEFAULT)
        add_case(conn, CoachCase(DEFAULT, "kim", 0, "Kim", "Followthrough", "America/Toronto"))
        add_invite(conn, DEFAULT, NewInvite("kim", ("AAAA", "BBBB"), START + HOUR))

    with closing(Database.open(database_url)) as opened:
        upgrade(opened)
        opened.run(fill)
        yield opened


async def register(telegram: FakeTelegram, url: str) -> None:
    channel = TelegramChannel(TOKEN, telegram.url)
    assert await channel.register(url, "secret") is None
    await channel.close()


def names_in(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir()]


def failed(found: dict[str, Finding]) -> dict[str, str]:
    return {name: one.text for name, one in found.items() if one.state == "failed"}


async def test_nothing_is_set_up(office: Office, tmp_path: Path) -> None:
    found = await office.findings()
    assert failed(found) == {}
    assert {name for name, one in found.items() if one.state == "off"} == {
        "telegram",
        "twilio",
        "calls",
        "e-mail",
        "public address",
        "database",
    }
    assert "FOLLOWTHROUGH_TELEGRAM_TOKEN" in found["telegram"].text
    assert "FOLLOWTHROUGH_TWILIO_ACCOUNT_SID" in found["twilio"].text
    assert "FOLLOWTHROUGH_PUBLIC_URL" in found["public address"].text
    # Looking makes nothing.
    assert names_in(tmp_path) == ["clock"]


async def test_all_is_well(db: Database, telegram: FakeTelegram, twilio: FakeTwilio, office: Office) -> None:
    db.run(lambda conn: write_fact(conn, ZONE_DATA, zone_data_version()))
    found = await office.findings()
    assert {name for name, one in found.items() if one.state != "ok"} == {"calls", "e-mail"}, found
    said = {name: one.text for name, one in found.items()}
    assert said.pop("zone data").startswith(zone_data_version())
    assert "keeps what providers answer while the database is away" in said.pop("journal")
    assert said.pop("calls").startswith("not set up")
    assert said.pop("e-mail").startswith("not set up")
    assert said.pop("settings") == f"{'sqlite' if db.is_sqlite else 'postgresql'}, Telegram, Twilio"
    assert said == {
        BOT: "@follow123456789_bot",
        f"{BOT} updates": "by polling (0 waiting)",
        "twilio": f"the account answers; texts leave from {NUMBER}",
        "public address": twilio.public_url,
        "database": "answers",
        "migrations": "up to date",
        "coaches": "1",
        "clients": "none",
        "invites": "1 open",
        "inbox": "0 new, 0 parked",
        "outbox": "0 waiting, 0 unknown, 0 failed",
        "cases": "none parked, none overdue",
    }


class TestTelegram:
    async def test_a_wrong_token(self, office: Office, telegram: FakeTelegram) -> None:
        office.set(TELEGRAM_TOKEN="7:" + "x" * 35)
        assert "copy it anew from @BotFather" in failed(await office.findings())["telegram:7"]

    async def test_no_answer(self, office: Office) -> None:
        office.set(TELEGRAM_TOKEN=TOKEN, TELEGRAM_API_URL="http://127.0.0.1:1")
        assert failed(await office.findings()) == {BOT: "Telegram does not answer (connect); check the network"}

    async def test_a_webhook_in_the_way_of_polling(self, office: Office, telegram: FakeTelegram) -> None:
        await register(telegram, "https://elsewhere.example")
        said = failed(await office.findings())[f"{BOT} updates"]
        assert said.startswith("a webhook is set though TELEGRAM_MODE is polling")

    async def test_webhooks(self, office: Office, telegram: FakeTelegram, public: Public) -> None:
        office.set(TELEGRAM_MODE="webhook", SECRET_KEY="secret")
        said = failed(await office.findings())
        assert said[f"{BOT} updates"].startswith("the webhook is not registered; start followthrough serve")
        await register(telegram, f"{public.url}/hooks/telegram")
        assert failed(await office.findings()) == {}


class TestEmail:
    FROM = "Bright Paths <hello@example.org>"

    async def test_a_server_that_takes_us(self, office: Office, public: Public) -> None:
        with FakeSMTP() as server:
            office.set(SMTP_URL=server.url, EMAIL_FROM=self.FROM, SECRET_KEY="secret")
            found = (await office.findings())["e-mail"]
        assert (found.state, found.text) == ("ok", f"the server takes mail from {self.FROM}")

    async def test_a_wrong_password(self, office: Office, public: Public) -> None:
        with FakeSMTP() as server:
            office.set(SMTP_URL=server.url.replace(USER, "somebody"), EMAIL_FROM=self.FROM, SECRET_KEY="secret")
            said = failed(await office.findings())["e-mail"]
        assert said.startswith(
            f"{server.url.rpartition('@')[2]} refuses us (535 5.7.8): check the user, the password and TLS in"
        )

    async def test_no_answer(self, office: Office, public: Public) -> None:
        office.set(SMTP_URL="smtp://127.0.0.1:1", EMAIL_FROM=self.FROM, SECRET_KEY="secret")
        assert failed(await office.findings())["e-mail"].startswith("127.0.0.1:1 does not answer (connect)")


class TestTwilio:
    async def test_a_wrong_token(self, office: Office, twilio: FakeTwilio) -> None:
        office.set(TWILIO_AUTH_TOKEN="0" * 32)
        said = failed(await office.findings())
        assert said["twilio"].startswith(
            "Twilio refuses the account (20003): copy FOLLOWTHROUGH_TWILIO_ACCOUNT_SID and"
        )

    async def test_the_number_that_calls(self, office: Office, twilio: FakeTwilio) -> None:
        assert (await office.findings())["calls"].state == "off"
        office.set(TWILIO_VOICE_FROM=NUMBER)
        said = (await office.findings())["calls"].text
        assert said.startswith(f"from {NUMBER}; its voice webhook at Twilio has to be http")
        assert said.endswith("/hooks/twilio/voice")

    async def test_no_answer(self, office: Office, twilio: FakeTwilio) -> None:
        office.set(TWILIO_API_URL="http://127.0.0.1:1")
        assert failed(await office.findings()) == {"twilio": "Twilio does not answer (connect); check the network"}

    async def test_a_public_address_leads_nowhere(self, office: Office, twilio: FakeTwilio, public: Public) -> None:
        public.status = 502
        said = failed(await office.findings())["public address"]
        assert said.startswith(f"{public.url}/healthz answers 502; start followthrough serve")
        office.set(PUBLIC_URL="http://127.0.0.1:1")
        assert "does not answer (ConnectError)" in failed(await office.findings())["public address"]


class TestDatabase:
    async def test_away(self, office: Office) -> None:
        office.set(DATABASE_URL="postgresql://me:secret@127.0.0.1:1/none")
        said = failed(await office.findings())
        assert list(said) == ["database"]
        assert "does not answer" in said["database"]
        assert "secret" not in said["database"]

    async def test_not_migrated(self, office: Office, database_url: str) -> None:
        office.set(DATABASE_URL=database_url.replace("+psycopg", ""))
        with Database.open(database_url) as opened:
            opened.run(lambda conn: conn.exec_driver_sql("CREATE TABLE something (it BIGINT)"))
        said = failed(await office.findings())
        assert said == {"migrations": "the database is older than this release; run: followthrough migrate"}

    async def test_no_coach_yet(self, office: Office, db: Database) -> None:
        db.run(lambda conn: conn.execute(sa.delete(tables.cases).where(tables.cases.c.organisation == DEFAULT)))
        found = (await office.findings())["coaches"]
        assert (found.state, "followthrough coach add" in found.text) == ("off", True)

    @pytest.mark.parametrize(
        ("place", "says"),
        [
            ("notes.txt", "is no SQLite database"),
            ("folder", "is a folder"),
            ("nowhere/x.sqlite3", "does not exist; make"),
        ],
    )
    async def test_no_database(self, office: Office, tmp_path: Path, place: str, says: str) -> None:
        (tmp_path / "notes.txt").write_text("milk, eggs, bread\n")
        (tmp_path / "folder").mkdir()
        office.set(DATABASE_URL=f"sqlite:///{place}")
        found = (await office.findings())["database"]
        assert found.state == "failed"
        assert says in found.text

    async def test_a_coach_whom_no_alert_reaches(self, office: Office, db: Database) -> None:
        here = Address("telegram", "42", BOT, "ok")
        gone = (replace(here, health="opted_out"), Address("sms", "+15145550199", "sms:1", "unreachable"))

        def three(conn: Connection) -> None:
            ensure_organisation(conn, DEFAULT)
            joined = CoachCase(DEFAULT, "k-1", 0, "Kim", "Followthrough", "Etc/UTC", joined_at=START, addresses=gone)
            add_case(conn, joined)
            add_case(conn, replace(joined, id="k-2", name="Ana", addresses=(*gone, here)))
            add_case(conn, replace(joined, id="k-3", name="Bo", addresses=(), joined_at=None))

        db.run(three)
        found = [one for one in await examine(load()) if one.name == "coach"]
        assert [(one.state, one.text.partition(" ")[0]) for one in found] == [("failed", "Kim")]

    @pytest.mark.parametrize(("units", "state"), [(499, "ok"), (500, "failed")])
    async def test_the_limit_for_texts(self, office: Office, db: Database, units: int, state: str) -> None:
        def spend(conn: Connection) -> None:
            put_organisation(conn, DEFAULT, Organisation(spend_cap_day=500))
            day = {"organisation": DEFAULT, "day": START.date(), "lane": "sms:1", "units": units}
            conn.execute(sa.insert(tables.spending), day)

        assert "texts" not in await office.findings()
        db.run(spend)
        found = (await office.findings())["texts"]
        assert (found.state, found.text.startswith(f"{units} of 500 segments today for default")) == (state, True)

    async def test_nobody_listens(self, office: Office, db: Database) -> None:
        said = Incoming("1", BOT, "telegram", "42", START, "hello")
        db.run(lambda conn: inbox.receive(conn, DEFAULT, BOT, [said], START - HOUR))
        assert (
            "the oldest waits for 60 min: followthrough serve does not run" in failed(await office.findings())["inbox"]
        )

    async def test_something_is_parked(self, office: Office, db: Database) -> None:
        said = Incoming("1", BOT, "telegram", "42", START, "hello")
        parked_case = sa.update(tables.cases).where(tables.cases.c.organisation == DEFAULT).values(parked_at=START)
        parked = {"state": "parked", "done_at": START}
        parked_row = sa.update(tables.inbox).where(tables.inbox.c.organisation == DEFAULT).values(parked)
        db.run(lambda conn: inbox.receive(conn, DEFAULT, BOT, [said], START))
        db.run(lambda conn: (conn.execute(parked_case), conn.execute(parked_row)))
        found = failed(await office.findings())
        assert set(found) == {"inbox", "cases"}
        row = db.look(lambda conn: conn.execute(sa.select(tables.inbox.c.id).where(tables.inbox.c.state == "parked")))
        since = f"{START:%Y-%m-%d %H:%M} UTC"
        assert found["inbox"].startswith(f"0 new, 1 parked: {row.scalar_one()} (message, since {since}); the log of")
        assert found["cases"].startswith(f"1 parked: kim (case, since {since}); the log of serve")
        assert "followthrough inbox retry --all" in found["inbox"]
        assert "hello" not in found["inbox"]

    async def test_a_case_is_overdue(self, office: Office, db: Database) -> None:
        due = sa.update(tables.cases).where(tables.cases.c.organisation == DEFAULT).values(wake_at=START - 3 * HOUR)
        db.run(lambda conn: conn.execute(due))
        assert failed(await office.findings())["cases"].startswith("the oldest is 3 h overdue")

    async def test_messages_in_doubt(self, office: Office, db: Database) -> None:
        def add(conn: Connection, n: int, **columns: Any) -> None:
            add_message(conn, "kim", n=n, **columns)

        def fill(conn: Connection) -> None:
            mine = tables.outbox.c.organisation == ORGANISATION
            conn.execute(sa.insert(tables.organisations), {"organisation": ORGANISATION, "name": "", "document": "{}"})
            conn.execute(sa.update(tables.outbox).where(mine).values(look_at=None))

        db.run(fill)
        for n, (state, look, error) in enumerate(
            [("unknown", None, ""), ("unknown", START, ""), ("failed", None, "21610"), ("failed", None, "99")]
        ):
            db.run(partial(add, n=n, state=state, look_at=look, error=error, unknown_at=START - HOUR / 12))
        found = await office.findings()
        assert found["unknown"].state == "ok"
        assert found["unknown"].text.startswith(
            "2 messages whose outcome nobody knows: 1 of them the provider is asked for since 5 min, which takes three "
        )
        assert "1 cannot be asked for, as at Telegram: a check-in was sent again once" in found["unknown"].text
        assert found["refused"].text == (
            "telegram:1 21610 1 times (the person stopped us at the carrier; START brings them back); "
            "telegram:1 99 1 times"
        )
        late = sa.update(tables.outbox).where(tables.outbox.c.organisation == ORGANISATION)
        db.run(lambda conn: conn.execute(late.values(unknown_at=START - HOUR)))
        said = failed(await office.findings())["unknown"]
        assert "since 60 min; check that serve runs and that the provider answers" in said
        db.run(lambda conn: begin_window(conn, START))
        after = (await office.findings())["unknown"]
        assert (after.state, "the first followthrough serve asks the providers" in after.text) == ("ok", True)


class TestServe:
    async def test_where_nobody_answers_nothing_is_said(self, office: Office) -> None:
        assert "serve" not in await office.findings()

    async def test_what_it_says_of_itself(self, office: Office) -> None:
        with Served() as serve:
            office.set(PORT=serve.url.rpartition(":")[2])
            found = await office.findings()
            assert found["serve"].text == f"ready at {serve.url}"
            assert found["last ticks"].text == "wake 12 s ago"
            assert found["provider errors"].text == (
                "since the start of serve telegram:1 403 2 times (the person blocked the bot)"
            )
            serve.checks = {"queue": "late", "ticker": "late", "database": "ok"}
            said = failed(await office.findings())["serve"]
        assert said.startswith("what is due has waited for five minutes; start followthrough worker beside it")
        assert "a job has not run for a minute; restart serve" in said


class TestZoneData:
    async def test_older_than_the_systems(
        self, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        system = tmp_path / "tzdata.zi"
        system.write_text("# version 2999a\n# This zic input file is in the public domain.\n")
        monkeypatch.setattr(doctor, "SYSTEM_ZONE_DATA", system)
        assert "is older than the system's 2999a; run: pip install" in failed(await office.findings())["zone data"]

    async def test_the_systems_is_in_use(self, office: Office, tmp_path: Path) -> None:
        zoneinfo.reset_tzpath([tmp_path])
        assert "unset PYTHONTZPATH" in failed(await office.findings())["zone data"]

    async def test_due_times_of_older_rules(self, office: Office, db: Database) -> None:
        db.run(lambda conn: write_fact(conn, ZONE_DATA, "2020a"))
        found = (await office.findings())["zone data"]
        assert (found.state, "due times of 2020a are recomputed" in found.text) == ("ok", True)


class TestShown:
    FOUND = (
        Finding("database", "ok", "answers"),
        Finding("telegram", "off", "[not] set up"),
        Finding("twilio", "failed", "x"),
    )

    def test_as_lines(self, capsys: pytest.CaptureFixture[str]) -> None:
        doctor.show(self.FOUND, as_json=False)
        assert capsys.readouterr().out == "✓ database: answers\n– telegram: [not] set up\n✗ twilio: x\n"

    def test_as_json(self, capsys: pytest.CaptureFixture[str]) -> None:
        doctor.show(self.FOUND, as_json=True)
        shown = json.loads(capsys.readouterr().out)
        assert shown["failed"] == 1
        assert shown["checks"][0] == {"name": "database", "state": "ok", "text": "answers"}


async def test_a_journal_that_cannot_be_kept_is_named(office: Office, tmp_path: Path) -> None:
    assert (await office.findings())["journal"].state == "ok"
    assert not (tmp_path / "followthrough.sqlite3.answers").exists()
    (tmp_path / "file").write_text("no folder")
    office.set(JOURNAL_DIR=str(tmp_path / "file" / "answers"))
    found = (await office.findings())["journal"]
    assert found.state == "failed"
    assert "FOLLOWTHROUGH_JOURNAL_DIR: nothing can be kept in" in found.text
