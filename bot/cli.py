"""The command ``followthrough``. What a command needs is imported when it runs: all of it takes over a second."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import os
import sys
import zoneinfo
from collections.abc import Sequence
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from storage.database import Connection

DONE, FAILED, WRONG_USE = 0, 1, 2
FIRST_DAY = "2026-01-05"

app = typer.Typer(
    name="followthrough",
    help="An accountability chatbot for job search, over Telegram and SMS.",
    no_args_is_help=True,
    add_completion=False,
)
coaches = typer.Typer(help="Coaches.", no_args_is_help=True)
programs = typer.Typer(help="Programs by which clients arrive.", no_args_is_help=True)
organisations = typer.Typer(help="The organisation that runs the coaches.", no_args_is_help=True)
app.add_typer(coaches, name="coach")
inbox = typer.Typer(help="What arrived.", no_args_is_help=True)
app.add_typer(programs, name="program")
app.add_typer(organisations, name="organisation")
app.add_typer(inbox, name="inbox")

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
Organisation = Annotated[
    str,
    typer.Option(
        metavar="NAME", show_default="default, or the only one", help="The organisation; a missing one is made."
    ),
]
KnownOrganisation = Annotated[
    str, typer.Option(metavar="NAME", show_default="default, or the only one", help="The organisation.")
]


class Medium(StrEnum):
    """What a coach can be reached by."""

    TELEGRAM = "telegram"
    SMS = "sms"


def main() -> None:
    """Run the command that was typed, and end the process with its exit code."""
    sys.exit(run(sys.argv[1:]))


def run(words: Sequence[str]) -> int:
    """The exit code of a command: 0 done, 1 failed, 2 wrong use or a setting that is missing or wrong.

    Whatever goes wrong is one sentence on standard error.
    """
    _use_own_zone_data()
    _say_what_the_terminal_cannot()
    command = typer.main.get_command(app)
    try:
        code = command.main(args=list(words), prog_name="followthrough", standalone_mode=False)
    except typer.Abort:
        return FAILED
    except Exception as error:
        sentence, code = _told(error)
        if sentence:
            typer.echo(sentence, err=True)
    return code if isinstance(code, int) else DONE


def _use_own_zone_data() -> None:
    """Take time zones from the tzdata package alone: a system's can be years old. Before any zone is used."""
    os.environ["PYTHONTZPATH"] = ""
    zoneinfo.reset_tzpath(())
    zoneinfo.ZoneInfo.clear_cache()


def _say_what_the_terminal_cannot() -> None:
    """A terminal that lacks a letter shows a question mark."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, ValueError):
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]


def _told(error: Exception) -> tuple[str, int]:
    """What to say about an error, and the exit code."""
    # What the command line itself refuses; the library keeps the name of its class to itself.
    if hasattr(error, "format_message"):
        return _about_usage(error), getattr(error, "exit_code", WRONG_USE)
    from bot.opening import Failed
    from bot.settings import SettingsError
    from bot.setup import WrongUse
    from jobs.trouble import trouble
    from storage.errors import DatabaseAway

    if isinstance(error, SettingsError | WrongUse):
        return str(error), WRONG_USE
    if isinstance(error, Failed | DatabaseAway):
        return str(error), FAILED
    return f"This should not have happened: {trouble(error)}; please report it.", FAILED


def _about_usage(error: Any) -> str:
    """Nothing when the library has just printed the help by itself."""
    said = " ".join(error.format_message().replace("Value error, ", "").split())
    where = getattr(getattr(error, "ctx", None), "command_path", "")
    return f"{said.rstrip('.')}; see: {where} --help" if said and where else said


@app.command()
def demo(
    headless: Annotated[bool, typer.Option("--headless", help="Play without a terminal.")] = False,
    as_json: AsJson = False,
    chat: Annotated[bool, typer.Option("--chat", help="Be a client yourself.")] = False,
    seed: Annotated[int, typer.Option(help="The same seed plays the same weeks.")] = 1,
    start: Annotated[str, typer.Option(metavar="DATE", help="The day it begins.")] = FIRST_DAY,
) -> None:
    """Play eight weeks of a small caseload in about a minute: no account, no questions."""
    from bot.demo import command

    raise typer.Exit(command.demo(headless=headless, as_json=as_json, chat=chat, seed=seed, start=_day(start)))


@app.command()
def serve() -> None:
    """Run the bot with the settings in the environment and in .env, until SIGTERM or Ctrl-C."""
    from bot.settings import load

    settings = load()
    from bot.main import serve

    serve(settings)


@app.command()
def worker() -> None:
    """Share the work of `serve` on PostgreSQL, from this or another machine, until SIGTERM or Ctrl-C."""
    from bot.settings import load

    settings = load()
    from bot.main import worker

    worker(settings)


@app.command()
def migrate() -> None:
    """Bring the database up to this release. `serve` and `demo` do it themselves when they start."""
    from bot.opening import bring_up_to_date, open_database
    from bot.settings import load

    with open_database(load()) as db:
        typer.echo("The database is up to date now." if bring_up_to_date(db) else "The database was up to date.")


@app.command()
def doctor(as_json: AsJson = False) -> None:
    """Say what is configured, what is not, and how to mend it. Fails only when something configured does not work."""
    from bot import doctor
    from bot.settings import load

    found = asyncio.run(doctor.examine(load()))
    doctor.show(found, as_json=as_json)
    raise typer.Exit(FAILED if any(one.state == "failed" for one in found) else DONE)


@app.command()
def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The file to write; an older one is replaced.")],
) -> None:
    """Write every row to one file, as of this moment, also while `serve` runs."""
    from bot import keeping
    from bot.clock import clock_of
    from bot.settings import load

    settings = load()
    typer.echo(keeping.backup(settings, file, clock_of(settings)()))


@app.command()
def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="What `backup` wrote, of either kind of database.")],
    replace: Annotated[bool, typer.Option("--replace", help="Lose what the database holds.")] = False,
) -> None:
    """Fill the database with a backup, while nothing runs on it; what may have been sent since is in doubt."""
    from bot import keeping
    from bot.clock import clock_of
    from bot.settings import load

    settings = load()
    typer.echo(keeping.restored(settings, file, clock_of(settings)(), replace=replace))


@app.command()
def understand(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What a client answered.")],
    asked: Annotated[
        str, typer.Option(metavar="JSON", help='The open ask: {"items": [[1, "applications", 5]], "form": "list"}.')
    ] = "{}",
    locale: Annotated[str, typer.Option(help="The client's language: en, fr or es, with a country or without.")] = "en",
    zone: Annotated[str, typer.Option(help="The client's time zone.")] = "Etc/UTC",
    now: Annotated[str, typer.Option(metavar="ISO", help="When it was written; default: now.")] = "",
    as_json: AsJson = False,
) -> None:
    """Explain how an answer is read."""
    from bot import reading
    from bot.setup import locale_of, zone_of

    read = reading.read(text, asked, locale=locale_of(locale), zone=zone_of(zone), now=_instant(now))
    typer.echo(reading.as_json(read) if as_json else reading.in_words(read))


@coaches.command("add")
def add_coach(
    name: Annotated[str, typer.Argument(metavar="NAME", help="The coach's name, as clients will read it.")],
    medium: Annotated[Medium, typer.Option(help="How the coach joins.")],
    number: Annotated[str, typer.Option(metavar="+1…", help="The coach's own phone number; it tells the zone.")] = "",
    organisation: Organisation = "",
    zone: Annotated[str, typer.Option(help="The coach's time zone; default: the number's, or this machine's.")] = "",
    locale: Annotated[str, typer.Option(help="The coach's language: en, fr or es.")] = "en",
    deputy: Annotated[str, typer.Option(metavar="NAME", help="The coach who gets alerts left unanswered.")] = "",
    again: Annotated[bool, typer.Option("--again", help="A fresh code for a coach who is there already.")] = False,
    as_json: AsJson = False,
) -> None:
    """Add a coach, and print the invite with which the coach joins."""
    from bot import coaching
    from bot.opening import open_database
    from bot.settings import load

    new = coaching.checked(
        name, medium.value, number=number, organisation=organisation, zone=zone, locale=locale, deputy=deputy,
        again=again,
    )  # fmt: skip
    settings = load()
    with open_database(settings) as db:
        added = coaching.add(db, settings, new)
    for hint in added.hints:
        typer.echo(hint, err=True)
    typer.echo(json.dumps(added.document, ensure_ascii=False) if as_json else added.in_words(medium.value))


@organisations.command("set")
def set_organisation(
    organisation: KnownOrganisation = "",
    legal_name: Annotated[str | None, typer.Option(metavar="TEXT", help="Who runs it, as clients read it.")] = None,
    postal_address: Annotated[str | None, typer.Option(metavar="TEXT", help="On one line.")] = None,
    privacy_contact: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Address or number for questions about personal data.")
    ] = None,
    retention: Annotated[
        str | None, typer.Option(metavar="365d", help="How long what arrived is kept, 30 days or more.")
    ] = None,
    deputy: Annotated[
        str | None, typer.Option(metavar="NAME", help="Stands in for coaches without a deputy of their own, or none.")
    ] = None,
    spend_cap_day: Annotated[
        int | None, typer.Option(metavar="N", help="SMS segments a day over all numbers; 0: no limit.")
    ] = None,
    spend_cap_number_day: Annotated[
        int | None, typer.Option(metavar="N", help="SMS segments a day of each number; 0: no limit.")
    ] = None,
    new: Annotated[bool, typer.Option("--new", help="Make one beside those there are.")] = False,
) -> None:
    """Set what clients read about the organisation, and its limits. What is not named stays as it is."""
    from bot import organising, setup
    from bot.opening import open_database
    from bot.settings import load

    given = organising.checked(
        legal_name=legal_name,
        postal_address=postal_address,
        privacy_contact=privacy_contact,
        retention=retention,
        spend_cap_day=spend_cap_day,
        spend_cap_number_day=spend_cap_number_day,
    )
    if not given and deputy is None:
        raise setup.WrongUse("Nothing was named to set; see: followthrough organisation set --help")
    named = setup.name_of(organisation, "organisation") if organisation else ""
    settings = load()
    with open_database(settings) as db:
        typer.echo(organising.change(db, settings, named, given, deputy, new=new).in_words())


@organisations.command("show")
def show_organisation(
    organisation: KnownOrganisation = "",
    as_json: AsJson = False,
) -> None:
    """Show what is set for an organisation, and what its texts of today come to."""
    import msgspec

    from bot import organising
    from bot.opening import open_database
    from bot.settings import load

    settings = load()
    with open_database(settings) as db:
        shown = organising.show(db, settings, organisation)
    typer.echo(msgspec.json.encode(shown).decode() if as_json else shown.in_words())


@programs.command("add")
def add_program(
    name: Annotated[str, typer.Argument(metavar="NAME", help="Such as outplacement; coaches type it.")],
    sessions: Annotated[str, typer.Option(metavar="N|unlimited", help="Sessions that a client has.")],
    region: Annotated[str, typer.Option(metavar="CA-ON", help="Whose public holidays are kept (ISO 3166-2).")],
    ends_on: Annotated[str, typer.Option(metavar="DATE", help="Last day; an offer is made 14 days before.")] = "",
    contact_every: Annotated[str, typer.Option(metavar="30d", help="The least contact that a funder wants.")] = "",
    organisation: KnownOrganisation = "",
) -> None:
    """Add a program, or change one: clients keep the program as it was when they joined."""
    from bot import setup
    from bot.clock import clock_of
    from bot.opening import bring_up_to_date, open_database
    from bot.settings import load
    from storage.organisations import put_program

    settings = load()
    named = setup.name_of(organisation, "organisation") if organisation else ""
    today = clock_of(settings)().date()
    program = setup.program_of(
        name, sessions=sessions, region=region, ends_on=ends_on, contact_every=contact_every, today=today
    )

    def put(conn: Connection) -> str:
        owner = setup.known_named(conn, named)
        put_program(conn, owner, program)
        return owner

    with open_database(settings) as db:
        bring_up_to_date(db)
        owner = db.run(put)
    typer.echo(f"The program {program.id} of {owner} is ready; coaches type: /invite Maya program={program.id}")


@inbox.command("retry")
def retry_parked(
    ids: Annotated[list[str] | None, typer.Argument(metavar="[ID]…", help="As doctor lists them.")] = None,
    everything: Annotated[bool, typer.Option("--all", help="Everything that is parked.")] = False,
) -> None:
    """Take up again what was parked after five failures: messages, and cases."""
    from bot import parking
    from bot.clock import clock_of
    from bot.opening import bring_up_to_date, open_database
    from bot.settings import load

    wanted = parking.wanted(ids or (), everything)
    settings = load()
    with open_database(settings) as db:
        bring_up_to_date(db)
        typer.echo(parking.retry(db, wanted, clock_of(settings)()))


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no date: give one such as {FIRST_DAY}.") from None


def _instant(text: str) -> dt.datetime:
    """An aware instant; the machine's clock when nothing is given."""
    if not text:
        return dt.datetime.now(dt.UTC)
    try:
        given = dt.datetime.fromisoformat(text)
    except ValueError:
        given = None
    if given is None or given.tzinfo is None:
        raise typer.BadParameter(f"{text!r} is no instant with an offset: give one such as {FIRST_DAY}T10:00:00-05:00.")
    return given
