"""``backup`` and ``restore``: files that are whole or not there, and one sentence about what was done."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.opening import SQLITE, Failed, bring_up_to_date, open_database
from bot.settings import Settings
from bot.setup import WrongUse
from storage.backup import Damaged, back_up, check
from storage.database import Database
from storage.migrate import state
from storage.restore import InUse, NoBackup, NotEmpty, Restored, restore


def backup(settings: Settings, file: Path, now: dt.datetime) -> str:
    """Write a backup to ``file``, in the place of an older one; what to tell. Raises WrongUse and Failed."""
    if file.is_dir():
        raise WrongUse(f"{file} is a folder; name a file in it, such as {file / 'followthrough.backup'}.")
    if not file.parent.is_dir():
        raise WrongUse(f"The folder {file.parent} does not exist; make it, or name a file elsewhere.")
    with open_database(settings) as db:
        _check_source(db, file)
        written = file.with_name(f".{file.name}.{os.getpid()}.part")
        try:
            back_up(db, written, now)
            _on_the_disk(written)
            written.replace(file)
            _on_the_disk(file.parent)
        except Damaged:
            raise Failed("The copy is damaged, so there is no backup; run it again, and check the disk.") from None
        except OSError as error:
            raise Failed(f"The backup could not be written ({error}); make room, or name a file elsewhere.") from None
        finally:
            for left in file.parent.glob(f"{written.name}*"):
                left.unlink()
    return f"{file} is a whole backup as of {_time(now)} ({_size(file)})."


def restored(settings: Settings, file: Path, now: dt.datetime, *, replace: bool) -> str:
    """Put the backup ``file`` in the place of the database; what to tell. Raises WrongUse and Failed."""
    with open_database(settings) as db, _opened(file) as source:
        if db.is_sqlite and Path(str(db.url.database)).exists() and file.samefile(str(db.url.database)):
            raise WrongUse("That file is the database itself; name a backup.")
        bring_up_to_date(db)
        try:
            return _told(restore(db, source, now, replace=replace))
        except InUse:
            raise Failed(
                "serve or worker runs on this database, or was killed in the last 30 seconds; stop it, then restore."
            ) from None
        except NotEmpty:
            raise Failed(
                "The database holds cases or messages; name an empty one, or add --replace to lose what is there."
            ) from None
        except NoBackup:
            raise WrongUse(f"{file} is no backup; followthrough backup makes one.") from None


def _check_source(db: Database, file: Path) -> None:
    if db.is_sqlite:
        source = Path(str(db.url.database))
        if not source.exists():
            raise Failed(f"There is no database {source} to back up; see FOLLOWTHROUGH_DATABASE_URL.")
        if file.exists() and file.samefile(source):
            raise WrongUse("That file is the database itself; name another for its backup.")
    found = state(db)
    if found != "ok":
        mend = "run followthrough migrate first" if found == "behind" else "use the newer release that it belongs to"
        raise Failed(f"The database has not the schema of this release; {mend}.")


@contextmanager
def _opened(file: Path) -> Iterator[Database]:
    """The backup with the schema of this release. The file stays as it is: an older one is brought up to date aside."""
    try:
        with file.open("rb") as opened:
            begins = opened.read(len(SQLITE))
    except OSError as error:
        raise WrongUse(f"{file} cannot be read ({error.strerror}); name a backup.") from None
    if begins != SQLITE:
        raise WrongUse(f"{file} is no backup; followthrough backup makes one.")
    with _aside() as folder:
        copy = folder / "backup.sqlite3"
        try:
            shutil.copyfile(file, copy)
            check(copy)
        except Damaged:
            raise Failed(f"{file} is damaged; take another backup.") from None
        except OSError as error:
            raise Failed(f"{file} cannot be copied to {folder.parent} ({error.strerror}); make room there.") from None
        with Database.open(f"sqlite:///{copy}", threads=1) as source:
            if state(source) == "ahead":
                raise Failed(f"{file} was made by a newer release of Followthrough; install that one.")
            bring_up_to_date(source)
            yield source


@contextmanager
def _aside() -> Iterator[Path]:
    """A folder of the system's for the time of the block: the backup's own may be one that we may only read."""
    try:
        folder = tempfile.TemporaryDirectory(prefix="followthrough-restore-")
    except OSError as error:
        raise Failed(f"There is no folder to work in ({error.strerror}); set TMPDIR to one with room.") from None
    with folder as name:
        yield Path(name)


def _told(done: Restored) -> str:
    organisations = "1 organisation" if done.organisations == 1 else f"{done.organisations} organisations"
    clients = "1 client" if done.clients == 1 else f"{done.clients} clients"
    as_of, unknown, again = _time(done.as_of), done.doubts.get("unknown", 0), done.doubts.get("retry", 0)
    doubts = (
        f"{again} go out once more and {unknown} are unknown: serve asks the provider, where it can, before it sends"
    )
    return (
        f"Restored {clients} of {organisations} as of {as_of}. Of messages that waited then and may have left since, "
        f"{doubts} any. What people wrote after {as_of} is not in it."
    )


def _on_the_disk(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _time(moment: dt.datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC"


def _size(file: Path) -> str:
    return f"{file.stat().st_size / 1_000_000:.1f} MB"
