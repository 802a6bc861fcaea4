"""What every command that works on the database does first."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from bot.settings import PREFIX, Settings, SettingsError
from storage.database import Database
from storage.migrate import state, upgrade


class Failed(Exception):
    """Something outside the settings is in the way; the message is one sentence."""


def open_database(settings: Settings) -> Database:
    """The database that the settings name. Raises SettingsError for an address that is none."""
    try:
        db = Database.open(settings.database_url)
    except ValueError as error:
        raise SettingsError(str(error).replace("DATABASE_URL", f"{PREFIX}DATABASE_URL", 1)) from None
    wrong = _wrong_file(Path(db.url.database or "")) if db.is_sqlite else ""
    if wrong:
        db.close()
        raise SettingsError(f"{PREFIX}DATABASE_URL is wrong: {wrong}.")
    return db


def journal_folder(settings: Settings) -> Path:
    """The folder for what providers answer while the database is away, made and tried, since it is needed when other
    things fail. Raises SettingsError where nothing can be kept in it.
    """
    folder = settings.journal
    try:
        folder.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=folder).close()
    except OSError as error:
        raise SettingsError(f"{PREFIX}JOURNAL_DIR is wrong: {_not_kept(folder, error.strerror)}.") from None
    return folder


def journal_trouble(settings: Settings) -> str:
    """Why :func:`journal_folder` would fail, as far as can be seen without making anything; "" when it would not."""
    folder = settings.journal.absolute()
    there = next(path for path in (folder, *folder.parents) if path.exists())
    if there.is_dir() and os.access(there, os.W_OK | os.X_OK):
        return ""
    return _not_kept(settings.journal, "Permission denied" if there.is_dir() else f"{there} is no folder")


def _not_kept(folder: Path, why: str | None) -> str:
    return f"nothing can be kept in {folder} ({why}); name a folder that this user may make and write"


SQLITE = b"SQLite format 3\0"
"""How every SQLite file begins. Source: https://www.sqlite.org/fileformat.html#the_database_header"""


def _wrong_file(file: Path) -> str:
    """Why there can be no SQLite database in ``file``, and what to do; "" when nothing speaks against it."""
    if file.is_dir():
        return f"{file} is a folder; name a file in it, such as {file}/followthrough.sqlite3"
    if not file.parent.is_dir():
        return f"the folder {file.parent} does not exist; make it, or name a file elsewhere"
    try:
        with file.open("rb") as opened:
            begins = opened.read(len(SQLITE))
    except FileNotFoundError:
        return ""
    except OSError as error:
        return f"{file} cannot be read ({error.strerror}); let this user read and write it"
    return f"{file} is no SQLite database; name another file" if begins not in {b"", SQLITE} else ""


def bring_up_to_date(db: Database) -> bool:
    """Apply the migrations that are missing; whether there were any. Raises Failed for a newer database."""
    found = state(db)
    if found == "ahead":
        raise Failed("The database belongs to a newer release of Followthrough; install that one.")
    if found == "behind":
        upgrade(db)
    return found == "behind"
