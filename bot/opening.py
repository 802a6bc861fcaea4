"""What every command that works on the database does first."""

from __future__ import annotations

from bot.settings import PREFIX, Settings, SettingsError
from storage.database import Database
from storage.migrate import state, upgrade


class Failed(Exception):
    """Something outside the settings is in the way; the message is one sentence."""


def open_database(settings: Settings) -> Database:
    """The database that the settings name. Raises SettingsError for an address that is none."""
    try:
        return Database.open(settings.database_url)
    except ValueError as error:
        raise SettingsError(str(error).replace("DATABASE_URL", f"{PREFIX}DATABASE_URL", 1)) from None


def bring_up_to_date(db: Database) -> bool:
    """Apply the migrations that are missing; whether there were any. Raises Failed for a newer database."""
    found = state(db)
    if found == "ahead":
        raise Failed("The database belongs to a newer release of Followthrough; install that one.")
    if found == "behind":
        upgrade(db)
    return found == "behind"
