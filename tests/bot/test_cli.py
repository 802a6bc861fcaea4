"""The command: what it prints, its exit codes, and that what goes wrong is one sentence on standard error."""

import json
import os
import re
import zoneinfo
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import sqlalchemy as sa
from msgspec.structs import replace

from bot import cli
from bot.settings import PREFIX, Settings
from core.case import CoachCase, Program
from core.message import Incoming
from storage.cases import Saved, add_case, coaches, load_case, next_wakes, save_cases
from storage.database import Connection, Database
from storage.inbox import fail as fail_row
from storage.inbox import receive, take
from storage.invites import use_code
from storage.migrate import state, upgrade
from storage.organisations import (
    add_organisation,
    load_organisation,
    load_program,
    organisation_names,
    program_ids,
)
from storage.parking import parked as list_parked
from storage.tables import cases
from tests.bot.serving import command, free_port
from tests.fakes.clock import START
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.fakes.twilio import ACCOUNT, AUTH_TOKEN, NUMBER

COMMANDS = (
    "demo",
    "serve",
    "worker",
    "migrate",
    "doctor",
    "backup",
    "restore",
    "understand",
    "coach add",
    "program add",
    "organisation set",
    "organisation show",
    "inbox retry",
)
OF_TESTS = ("FOLLOWTHROUGH_TEST_DATA", "FOLLOWTHROUGH_TEST_POSTGRES_FOLDER")
ADD_KIM = ("coach", "add", "Kim", "--medium", "telegram", "--zone", "America/Toronto")


class Ended(NamedTuple):
    code: int
    out: str
    err: str


class Shell:
    """Runs commands in this process, in an empty folder with none of our variables but what a test sets."""

    def __init__(self, patch: pytest.MonkeyPatch, capture: pytest.CaptureFixture[str]) -> None:
        self._patch, self._capture = patch, capture

    def set(self, **settings: str) -> None:
        for name, value in settings.items():
            self._patch.setenv(PREFIX + name, value)

    def __call__(self, *words: str) -> Ended:
        code = cli.run(words)
        said = self._capture.readouterr()
        assert "Traceback" not in said.err
        return Ended(code, said.out, said.err)

    def refuses(self, *words: str, code: int = 2) -> str:
        """The one sentence with which a command is refused."""
        ended = self(*words)
        assert (ended.code, ended.out, ended.err.count("\n")) == (code, "", 1), ended
        return ended.err.strip()


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Shell]:
    """With a clock that stands still, over a SQLite file unless ``db`` is asked for."""
    for name in [name for name in os.environ if name.upper().startswith(PREFIX) and name not in OF_TESTS]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PYTHONTZPATH", "")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "clock").write_text(START.isoformat())
    found = Shell(monkeypatch, capsys)
    found.set(CLOCK_FILE="clock")
    before = zoneinfo.TZPATH
    yield found
    zoneinfo.reset_tzpath(before)


@pytest.fixture
def db(shell: Shell, database_url: str) -> Iterator[Database]:
    """The database that the commands use: of each kind."""
    shell.set(DATABASE_URL=database_url.replace("+psycopg", ""))
    with Database.open(database_url) as opened:
        yield opened


class TestHelp:
    @pytest.mark.parametrize("words", COMMANDS)
    def test_every_command_tells_about_itself(self, shell: Shell, words: str) -> None:
        shown = shell(*words.split(), "--help")
        assert (shown.code, shown.err) == (0, "")
        assert f"followthrough {words}" in shown.out

    def test_these_commands_and_no_others(self, shell: Shell) -> None:
        shown = shell("--help").out
        listed = [
            line.split()[1]
            for line in shown.partition("Commands")[2].splitlines()
            if line.startswith("│ ") and line[2] != " "
        ]
        assert listed == list(dict.fromkeys(name.split()[0] for name in COMMANDS))

    def test_no_command_shows_the_help(self, shell: Shell) -> None:
        shown = shell()
        assert (shown.code, shown.err) == (2, "")
        assert "Usage: followthrough" in shown.out

    def test_as_a_module_it_is_the_same_command(self, tmp_path: Path) -> None:
        shown = command(tmp_path, {}, "serve", "--help")
        assert (shown.returncode, shown.stderr) == (0, "")
        assert "followthrough serve" in shown.stdout


class TestWrongUse:
    @pytest.mark.parametrize(
        ("words", "says"),
        [
            (("fly",), "No such command 'fly'; see: followthrough --help"),
            (("serve", "--fast"), "No such option: --fast; see: followthrough serve --help"),
            (("coach", "add"), "Missing argument 'NAME'; see: followthrough coach add --help"),
            (("coach", "add", "Kim"), "Missing option '--medium'"),
            (("coach", "add", "Kim", "--medium", "fax"), "'fax' is not one of 'telegram', 'sms'"),
            ((*ADD_KIM[:5], "--zone", "Mars/Olympus"), "There is no time zone 'Mars/Olympus'"),
            ((*ADD_KIM, "--locale", "tlh"), "There is no locale 'tlh'"),
            ((*ADD_KIM, "--number", "12"), "'12' is no phone number"),
            ((*ADD_KIM, "--number", "555 0123"), "'555 0123' is no phone number"),
            (("coach", "add", " ", "--medium", "sms"), "The coach's name must have 1 to 60 characters"),
            (("coach", "add", "K\nim", "--medium", "sms", "--organisation", "x" * 61), "The organisation's name must"),
            (("program", "add", "Big One", "--sessions", "6", "--region", "CA-ON"), "'Big One' is no program's name"),
            (
                ("program", "add", "big", "--sessions", "many", "--region", "CA-ON"),
                "The sessions must be a whole number",
            ),
            (("program", "add", "big", "--sessions", "²", "--region", "CA-ON"), "The sessions must be a whole number"),
            (("program", "add", "big", "--sessions", "6", "--region", "CA-XX"), "There is no region 'CA-XX'"),
            (("program", "add", "big", "--sessions", "6", "--region", "CA-ON", "--ends-on", "May"), "'May' is no date"),
            (
                ("program", "add", "big", "--sessions", "6", "--region", "CA-ON", "--ends-on", "2026-01-04"),
                "The last day 2026-01-04 has passed",
            ),
            (
                ("program", "add", "big", "--sessions", "6", "--region", "CA-ON", "--contact-every", "0d"),
                "The contact interval must be 1 to 366 days",
            ),
            (("understand", "yes", "--asked", "{"), "The ask must be JSON such as {"),
            (("understand", "yes", "--asked", "[]"), "The ask must be JSON such as {"),
            (
                ("understand", "yes", "--asked", '{"items": [["one", "applications"]]}'),
                "The ask must be JSON such as {",
            ),
            (("understand", "yes", "--asked", '{"itmes": []}'), "The ask must be JSON such as {"),
            (("understand", "yes", "--asked", '{"form": "essay"}'), "There is no form 'essay'"),
            (("understand", "yes", "--now", "2026-01-05T10:00"), "is no instant with an offset"),
            (("demo", "--start", "soon"), "'soon' is no date"),
        ],
    )
    def test_is_told_in_one_sentence(self, shell: Shell, words: tuple[str, ...], says: str) -> None:
        assert says in shell.refuses(*words)

    @pytest.mark.parametrize(
        ("settings", "says"),
        [
            ({"PORT": "0"}, "FOLLOWTHROUGH_PORT must be a whole number"),
            ({"TELEGRAM_TOKEN": "mine"}, "FOLLOWTHROUGH_TELEGRAM_TOKEN must look like"),
            ({"TWILIO_FROM": NUMBER}, "FOLLOWTHROUGH_TWILIO_ACCOUNT_SID is missing"),
            ({"DATABASE_URL": "mysql://x/y"}, "FOLLOWTHROUGH_DATABASE_URL must be sqlite:///FILE"),
            ({"TELEGRAM_TOKEN": TOKEN}, "FOLLOWTHROUGH_CLOCK_FILE is for tests only"),
        ],
    )
    @pytest.mark.parametrize("words", [("serve",), ("doctor",), ("migrate",), ADD_KIM])
    def test_a_wrong_setting_is_named(
        self, shell: Shell, words: tuple[str, ...], settings: dict[str, str], says: str
    ) -> None:
        shell.set(**settings)
        assert shell.refuses(*words).startswith(says)


class TestMigrate:
    def test_once_and_again(self, shell: Shell, db: Database) -> None:
        assert state(db) == "behind"
        assert shell("migrate") == (0, "The database is up to date now.\n", "")
        assert state(db) == "ok"
        assert shell("migrate") == (0, "The database was up to date.\n", "")

    def test_a_database_that_is_away(self, shell: Shell) -> None:
        shell.set(DATABASE_URL="postgresql://me:secret@127.0.0.1:1/none")
        sentence = shell.refuses("migrate", code=1)
        assert sentence.startswith("The database postgresql://me:***@127.0.0.1:1/none does not answer (")
        assert sentence.endswith("Start it, or check FOLLOWTHROUGH_DATABASE_URL.")


class TestCoachAdd:
    def test_on_an_empty_database(self, shell: Shell, db: Database) -> None:
        shell.set(
            TWILIO_ACCOUNT_SID=ACCOUNT,
            TWILIO_AUTH_TOKEN=AUTH_TOKEN,
            TWILIO_FROM=NUMBER,
            TWILIO_API_URL="http://127.0.0.1:1",
            PUBLIC_URL="https://bot.example.org",
        )
        with FakeTelegram() as telegram:
            shell.set(TELEGRAM_TOKEN=TOKEN, TELEGRAM_API_URL=telegram.url)
            ended = shell(*ADD_KIM, "--locale", "fr-CA", "--json")
        assert ended.code == 0
        assert ended.err == "Coaches read English for now; days and new clients' languages are taken as fr-CA.\n"
        added = json.loads(ended.out)
        link = added["telegram_link"]
        assert link.startswith("https://t.me/follow123456789_bot?start=")
        assert added == {
            "coach": "Kim",
            "organisation": "default",
            "code": added["code"],
            "sms": f"Text JOIN {added['code']} to {NUMBER}",
            "telegram_link": link,
            "expires_at": "2026-01-19T15:00:00+00:00",
        }
        assert db.look(lambda conn: program_ids(conn, "default")) == ("agency", "outplacement", "private")
        by_text = db.run(lambda conn: use_code(conn, "default", added["code"], "sms", "+15145550199", START))
        by_link = db.run(lambda conn: use_code(conn, "default", link.partition("=")[2], "telegram", "42", START))
        assert by_text == by_link
        assert by_text is not None
        case = db.look(lambda conn: load_case(conn, "default", by_text))
        assert isinstance(case, CoachCase)
        assert (case.name, case.zone, case.locale, case.joined_at) == ("Kim", "America/Toronto", "fr-CA", None)

    def test_without_a_provider_it_says_what_is_missing(self, shell: Shell) -> None:
        ended = shell(*ADD_KIM, "--json")
        assert ended.code == 0
        assert ended.err == (
            "There is no Telegram link, because FOLLOWTHROUGH_TELEGRAM_TOKEN is not set: set it, then run "
            "followthrough coach add Kim --medium telegram --again.\n"
        )
        assert [json.loads(ended.out)[way] for way in ("sms", "telegram_link")] == [None, None]

    @pytest.mark.parametrize("more", [(), ("--json",)])
    def test_by_text_a_number_has_to_be_there(self, shell: Shell, more: tuple[str, ...]) -> None:
        sentence = shell.refuses("coach", "add", "Ana", "--medium", "sms", "--zone", "Europe/Paris", *more)
        assert sentence.startswith("There is no number to text to: set FOLLOWTHROUGH_TWILIO_ACCOUNT_SID")

    @pytest.mark.parametrize(("city", "zone"), [("Toronto", "America/Toronto"), ("paris", "Europe/Paris")])
    def test_a_city_tells_the_zone(self, shell: Shell, city: str, zone: str) -> None:
        ended = shell(*ADD_KIM[:5], "--zone", city)
        assert ended.code == 0
        assert f"Kim (default, {zone}) joins" in ended.out

    def test_a_second_of_that_name_is_refused(self, shell: Shell, db: Database) -> None:
        shell(*ADD_KIM)
        for name in ("Kim", "kim"):
            sentence = shell.refuses("coach", "add", name, *ADD_KIM[3:])
            assert sentence.startswith("There is a coach Kim in default already: --again prints a fresh code")
        assert len(db.look(lambda conn: coaches(conn, "default"))) == 1

    def test_again_prints_a_fresh_code_for_the_same_coach(self, shell: Shell, db: Database) -> None:
        first, second = (json.loads(shell(*ADD_KIM, "--json", *more).out) for more in ((), ("--again",)))

        def use(conn: Connection) -> list[str | None]:
            return [use_code(conn, "default", one["code"], "sms", "+15145550199", START) for one in (first, second)]

        used = db.run(use)
        [case] = db.look(lambda conn: coaches(conn, "default"))
        assert used == [case.id, case.id]
        assert shell.refuses("coach", "add", "Ana", *ADD_KIM[3:], "--again").startswith("There is no coach Ana")

    def test_telegram_does_not_answer(self, shell: Shell) -> None:
        shell.set(TELEGRAM_TOKEN=TOKEN, TELEGRAM_API_URL="http://127.0.0.1:1")
        ended = shell(*ADD_KIM, "--json")
        assert (ended.code, json.loads(ended.out)["telegram_link"]) == (0, None)
        assert ended.err.startswith(
            "There is no Telegram link, because Telegram does not answer; the coach may write JOIN"
        )

    def test_a_number_tells_the_zone(self, shell: Shell) -> None:
        ended = shell("coach", "add", "Kim", "--medium", "telegram", "--number", "+1 (416) 555-0100")
        assert "(default, America/Toronto)" in ended.out
        assert "Kim's time zone is taken to be America/Toronto; name another with --zone." in ended.err

    def test_the_only_organisation_is_meant(self, shell: Shell, db: Database) -> None:
        named = shell(*ADD_KIM, "--organisation", "North  Star", "--json")
        unnamed = shell(*ADD_KIM, "--again", "--json")
        assert [json.loads(ended.out)["organisation"] for ended in (named, unnamed)] == ["North Star", "North Star"]
        assert db.look(organisation_names) == {"North Star": "North Star"}
        shell(*ADD_KIM, "--organisation", "South")
        assert shell.refuses(*ADD_KIM).startswith("There are several organisations and none is called default")

    def test_an_organisation_whose_bots_these_are_not(self, shell: Shell, db: Database) -> None:
        assert "bots and numbers" not in shell(*ADD_KIM).err
        hint = "The bots and numbers here are those of default: nobody can join North Star by them.\n"
        assert shell(*ADD_KIM, "--organisation", "North Star").err.endswith(hint)
        assert json.loads(shell(*ADD_KIM, "--again", "--json").out)["organisation"] == "default"
        assert db.look(organisation_names) == {"North Star": "North Star", "default": "Followthrough"}


class TestProgramAdd:
    def test_a_new_one(self, shell: Shell, db: Database) -> None:
        words = ("--sessions", "6", "--region", "CA-ON", "--ends-on", "2026-12-31", "--contact-every", "30d")
        shell("organisation", "set", "--legal-name", "North Inc.", "--organisation", "North")
        ended = shell("program", "add", "bridge", *words, "--organisation", "North")
        assert (ended.code, ended.err) == (0, "")
        assert "/invite Maya program=bridge" in ended.out
        found = db.look(lambda conn: load_program(conn, "North", "bridge"))
        wanted = Program("bridge", 6, "CA-ON", found.ends_on, 30, "private")
        assert found == wanted
        assert str(found.ends_on) == "2026-12-31"

    def test_one_that_is_there_is_changed(self, shell: Shell, db: Database) -> None:
        shell("program", "add", "outplacement", "--sessions", "unlimited", "--region", "CA-QC")
        found = db.look(lambda conn: load_program(conn, "default", "outplacement"))
        assert found == Program("outplacement", -1, "CA-QC", template="outplacement")
        assert db.look(lambda conn: program_ids(conn, "default")) == ("agency", "outplacement", "private")


def joins(db: Database, name: str, organisation: str = "default") -> CoachCase:
    """The coach of that name, who has joined."""

    def join(conn: Connection) -> CoachCase:
        found = next(one for one in coaches(conn, organisation) if one.name == name)
        joined = replace(found, joined_at=START)
        save_cases(conn, organisation, [Saved(found, joined, None)], START)
        return joined

    return db.run(join)


class TestOrganisation:
    def test_what_is_named_is_set_and_the_rest_stays(self, shell: Shell, db: Database) -> None:
        first = shell("organisation", "set", "--legal-name", "North  Star Inc.", "--retention", "365d")
        assert (first.code, first.err) == (0, "")
        words = ("--privacy-contact", "privacy@north.example", "--postal-address", "1 Main St, Toronto")
        shell("organisation", "set", *words, "--spend-cap-day", "500", "--spend-cap-number-day", "200")
        shown = json.loads(shell("organisation", "show", "--json").out)
        assert shown == {
            "organisation": "default",
            "name": "Followthrough",
            "legal_name": "North Star Inc.",
            "postal_address": "1 Main St, Toronto",
            "privacy_contact": "privacy@north.example",
            "retention_days": 365,
            "deputy": "",
            "spend_cap_day": 500,
            "spend_cap_number_day": 200,
            "spent_today": 0,
        }
        record = db.look(lambda conn: load_organisation(conn, "default"))
        assert (record.legal_name, record.retention_days) == ("North Star Inc.", 365)
        assert "texts a day: at most 500 segments, each number at most 200" in shell("organisation", "show").out

    def test_a_deputy_for_everybody(self, shell: Shell, db: Database) -> None:
        shell(*ADD_KIM)
        shell("coach", "add", "Ana Río", "--medium", "telegram", "--zone", "America/Toronto")
        assert "has not joined yet" in shell.refuses("organisation", "set", "--deputy", "ana")
        ana = joins(db, "Ana Río")
        assert "deputy: Ana Río" in shell("organisation", "set", "--deputy", "ana rio").out
        assert db.look(lambda conn: load_organisation(conn, "default")).deputy == ana.id
        assert "no coach 'zoe' in default; its coaches: Ana Río, Kim" in shell.refuses(
            "organisation", "set", "--deputy", "zoe"
        )
        assert "deputy: nobody" in shell("organisation", "set", "--deputy", "none").out

    def test_a_coach_comes_with_a_deputy(self, shell: Shell, db: Database) -> None:
        shell("coach", "add", "Ana", "--medium", "telegram", "--zone", "America/Toronto")
        ana = joins(db, "Ana")
        shell(*ADD_KIM, "--deputy", "ana")
        kim = next(one for one in db.look(lambda conn: coaches(conn, "default")) if one.name == "Kim")
        assert kim.deputy == ana.id
        assert "/deputy" in shell.refuses(*ADD_KIM, "--again", "--deputy", "ana")

    @pytest.mark.parametrize(
        ("words", "says"),
        [
            ((), "Nothing was named"),
            (("--retention", "7d"), "30 to 3650 days"),
            (("--retention", "soon"), "30 to 3650 days"),
            (("--spend-cap-day", "-1"), "0 (none)"),
            (("--legal-name", "x" * 161), "legal name must have at most 160"),
        ],
    )
    def test_what_does_not_fit(self, shell: Shell, words: tuple[str, ...], says: str) -> None:
        assert says in shell.refuses("organisation", "set", *words)

    def test_one_that_is_not_there(self, shell: Shell) -> None:
        assert "There is no organisation South yet" in shell.refuses("organisation", "show", "--organisation", "South")

    def test_a_slip_makes_no_organisation(self, shell: Shell, db: Database) -> None:
        words = ("organisation", "set", "--legal-name", "North Inc.", "--organisation")
        assert "legal name: North Inc." in shell(*words, "North").out
        program = ("program", "add", "bridge", "--sessions", "6", "--region", "CA-ON", "--organisation", "Nrth")
        for refused in (program, (*words, "Nrth")):
            assert "There is no organisation Nrth yet; there are: North." in shell.refuses(*refused)
        assert list(db.look(organisation_names)) == ["North"]
        assert "legal name: North Inc." in shell(*words, "South", "--new").out
        assert sorted(db.look(organisation_names)) == ["North", "South"]


class TestUnderstand:
    def test_in_words(self, shell: Shell) -> None:
        asked = '{"items": [[1, "applications", 5], {"number": 2, "kind": "outreach"}], "form": "list"}'
        ended = shell("understand", "1 yes 2 no", "--asked", asked)
        assert (ended.code, ended.err) == (0, "")
        assert "  1: done\n  2: not done\n" in ended.out
        assert "  why: " in ended.out

    def test_as_json(self, shell: Shell) -> None:
        # Still the fifth in Toronto.
        now = ("--now", "2026-01-06T03:00:00+00:00", "--zone", "America/Toronto")
        ended = shell("understand", "pause until tomorrow", "--locale", "en-CA", *now, "--json")
        read = json.loads(ended.out)
        assert (ended.code, read["intent"], read["date"]) == (0, "pause", "2026-01-06")


@pytest.mark.parametrize(
    ("place", "says"),
    [
        ("notes.txt", "notes.txt is no SQLite database; name another file"),
        ("folder", "folder is a folder; name a file in it"),
        ("nowhere/x.sqlite3", "the folder nowhere does not exist; make it"),
    ],
)
@pytest.mark.parametrize("words", [("migrate",), ADD_KIM])
def test_an_address_that_is_no_database(shell: Shell, words: tuple[str, ...], place: str, says: str) -> None:
    Path("notes.txt").write_text("milk, eggs, bread\n")
    Path("folder").mkdir()
    shell.set(DATABASE_URL=f"sqlite:///{place}", TELEGRAM_TOKEN=TOKEN, TELEGRAM_API_URL="http://127.0.0.1:1")
    sentence = shell.refuses(*words)
    assert sentence.startswith("FOLLOWTHROUGH_DATABASE_URL is wrong: ")
    assert says in sentence


def test_serve_refuses_what_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("milk, eggs, bread\n")
    (tmp_path / "clock").write_text(START.isoformat())
    settings = {"DATABASE_URL": "sqlite:///notes.txt", "TELEGRAM_TOKEN": TOKEN, "CLOCK_FILE": "clock"}
    settings |= {"TELEGRAM_API_URL": "http://127.0.0.1:1", "SECRET_KEY": "k" * 32, "PORT": str(free_port())}
    shown = command(tmp_path, settings, "serve")
    assert (shown.returncode, shown.stdout) == (2, "")
    assert shown.stderr.startswith("FOLLOWTHROUGH_DATABASE_URL is wrong: notes.txt is no SQLite database")


def test_a_database_of_a_newer_release_is_left_alone(shell: Shell, db: Database) -> None:
    upgrade(db)
    db.run(lambda conn: conn.exec_driver_sql("UPDATE alembic_version SET version_num = 'from-the-future'"))
    assert shell.refuses(*ADD_KIM, code=1).startswith("The database belongs to a newer release")


class TestInboxRetry:
    @pytest.fixture
    def parked(self, db: Database) -> str:
        """The id of a message that failed five times; a case failed too."""
        upgrade(db)
        said = Incoming("1", "telegram:1", "telegram", "42", START, "hello")

        def fail(conn: Connection) -> str:
            add_organisation(conn, "north", "North")
            add_case(conn, CoachCase("north", "kim", 0, "Kim", "North", "Etc/UTC"))
            receive(conn, "north", "telegram:1", [said], START)
            [row] = take(conn, "north", 0, 9)
            [fail_row(conn, "north", row.id, START) for _ in range(5)]
            mine = sa.update(cases).where(cases.c.organisation == "north")
            conn.execute(mine.values(parked_at=START, wake_at=None))
            return row.id

        return db.run(fail)

    def test_by_id(self, shell: Shell, db: Database, parked: str) -> None:
        assert shell("inbox", "retry", parked).out == "Taken up again: 1 message, 0 cases.\n"
        assert [one.kind for one in db.look(list_parked)] == ["case"]
        assert shell("inbox", "retry", "kim").out == "Taken up again: 0 messages, 1 case.\n"
        assert db.look(next_wakes) == {"north": START}

    def test_everything(self, shell: Shell, db: Database, parked: str) -> None:
        assert shell("inbox", "retry", "--all").out == "Taken up again: 1 message, 1 case.\n"
        assert shell("inbox", "retry", "--all").out == "Taken up again: 0 messages, 0 cases.\n"

    def test_an_unknown_id_leaves_everything_as_it_is(self, shell: Shell, db: Database, parked: str) -> None:
        said = shell.refuses("inbox", "retry", parked, "nobody", code=1)
        assert said == "Nothing of that name is parked: nobody; followthrough doctor lists what is."
        assert len(db.look(list_parked)) == 2

    @pytest.mark.parametrize("words", [(), ("some-id", "--all")])
    def test_neither_or_both(self, shell: Shell, words: tuple[str, ...]) -> None:
        assert shell.refuses("inbox", "retry", *words).startswith("Name what to take up again, as in followthrough")


def test_the_guide_for_operators_names_every_command_and_setting() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "operators.md").read_text()
    assert [name for name in COMMANDS if f"followthrough {name}" not in guide] == []
    rows = re.findall(r"^\| `([A-Z_]+)` \|", guide, re.MULTILINE)
    assert rows == [name.upper() for name in Settings.model_fields]


def test_the_guide_for_operators_tells_the_defaults() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "operators.md").read_text()
    told = dict(re.findall(r"^\| `(\w+)` \| (?:`([^`]*)`)? *\|", guide, re.MULTILINE))
    known = {name.upper(): field.default for name, field in Settings.model_fields.items()}
    shown = {name: "" if default is None else str(default) for name, default in known.items()}
    assert told == {name: "true" if default == "True" else default for name, default in shown.items()}


def test_a_backup_is_made_and_restored(shell: Shell, db: Database, tmp_path: Path) -> None:
    upgrade(db)
    assert shell(*ADD_KIM).code == 0
    told = shell("backup", "copy.sqlite3")
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith("copy.sqlite3 is a whole backup as of ")
    assert shell.refuses("restore", "copy.sqlite3", code=1).startswith("The database holds cases or messages; name an")
    told = shell("restore", "copy.sqlite3", "--replace")
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith("Restored 0 clients of 1 organisation as of ")
    assert shell.refuses("restore", "nothing.sqlite3").startswith("nothing.sqlite3 cannot be read (No such file")
