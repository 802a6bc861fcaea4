"""The settings: environment and ``.env``, prefix ``FOLLOWTHROUGH_``. ``.env.example`` says each in a line."""

from __future__ import annotations

import difflib
import hashlib
import hmac
import os
import re
from pathlib import Path
from typing import Annotated, Literal, NoReturn
from urllib.parse import urlsplit

from dotenv import dotenv_values
from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.net import is_loopback

PREFIX = "FOLLOWTHROUGH_"
ENV_FILE = ".env"
_TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]{30,}")
_NUMBER = re.compile(r"\+[1-9][0-9]{6,14}")
_WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_ACCOUNT = re.compile(r"AC[0-9a-fA-F]{32}")

# What pydantic itself checks, in our words.
_REMEDIES = {
    "port": "must be a whole number from 1 to 65535",
    "telegram_mode": "must be polling or webhook",
    "twilio_confirms_stop": "must be true or false",
    "lane_lease": "must be a number of seconds from 0.5 to 30",
}


class SettingsError(Exception):
    """A setting is missing or wrong; the message is one sentence that names it and says what to do."""


def _split(listed: str) -> tuple[str, ...]:
    return tuple(part for part in (part.strip() for part in listed.split(",")) if part)


def _database(url: str) -> str:
    if not url.startswith(("sqlite:///", "postgresql://")) or url == "sqlite:///":
        raise ValueError("must be sqlite:///FILE or postgresql://user:password@host/name")
    return url


def _address(url: str) -> str:
    try:
        parts = urlsplit(url)
        fits = parts.scheme in ("http", "https") and bool(parts.hostname) and not (parts.query or parts.fragment)
        fits = fits and (parts.port is None or parts.port > 0)
    except ValueError:
        fits = False
    if not fits:
        raise ValueError("must be a web address such as https://bot.example.org")
    return url.rstrip("/")


def _public(url: str) -> str:
    return _address(url) if url else url


def _telegram_root(url: str) -> str:
    root = _address(url)
    if root.endswith("/bot"):
        raise ValueError("must be the root of the Bot API; leave out the /bot at its end")
    return root


def _tokens(listed: SecretStr) -> SecretStr:
    tokens = _split(listed.get_secret_value())
    if not all(_TOKEN.fullmatch(token) for token in tokens):
        raise ValueError("must look like 123456789:AbC… as BotFather gave it; put commas between several")
    if len({token.partition(":")[0] for token in tokens}) < len(tokens):
        raise ValueError("names the same bot twice; keep one token for each bot")
    return listed


def _webhook_secret(secret: SecretStr) -> SecretStr:
    if secret.get_secret_value() and not _WEBHOOK_SECRET.fullmatch(secret.get_secret_value()):
        raise ValueError("must be 1 to 256 letters, digits, _ and -; or leave it empty")
    return secret


def _account(sid: str) -> str:
    if sid and not _ACCOUNT.fullmatch(sid):
        raise ValueError("must be AC and 32 hexadecimal digits; copy it from the first page of the Twilio console")
    return sid


def _numbers(listed: str) -> str:
    numbers = _split(listed)
    if not all(_NUMBER.fullmatch(number) for number in numbers):
        raise ValueError("must be a number such as +15145550123; put commas between several")
    if len(set(numbers)) < len(numbers):
        raise ValueError("names the same number twice; keep it once")
    return listed


class Settings(BaseSettings):
    """Everything that can be set. Secrets and the database's address do not appear in its repr."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=ENV_FILE,
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
        str_strip_whitespace=True,
    )

    # The database's address may hold a password.
    database_url: Annotated[str, AfterValidator(_database), Field(repr=False)] = "sqlite:///followthrough.sqlite3"
    public_url: Annotated[str, AfterValidator(_public)] = ""
    journal_dir: Path | None = None
    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=1, le=65535)] = 8000
    secret_key: SecretStr = SecretStr("")
    telegram_token: Annotated[SecretStr, AfterValidator(_tokens)] = SecretStr("")
    telegram_api_url: Annotated[str, AfterValidator(_telegram_root)] = "https://api.telegram.org"
    telegram_mode: Literal["polling", "webhook"] = "polling"
    telegram_webhook_secret: Annotated[SecretStr, AfterValidator(_webhook_secret)] = SecretStr("")
    twilio_account_sid: Annotated[str, AfterValidator(_account)] = ""
    twilio_auth_token: SecretStr = SecretStr("")
    twilio_from: Annotated[str, AfterValidator(_numbers)] = ""
    twilio_voice_from: Annotated[str, AfterValidator(_numbers)] = ""
    twilio_api_url: Annotated[str, AfterValidator(_address)] = "https://api.twilio.com"
    twilio_confirms_stop: bool = True
    clock_file: Path | None = None
    lane_lease: Annotated[float, Field(ge=0.5, le=30)] = 30

    @property
    def journal(self) -> Path:
        """The folder for what providers answer while the database is away: beside the SQLite file unless it is set."""
        if self.journal_dir:
            return self.journal_dir
        file = self.database_url.removeprefix("sqlite:///")
        return Path("followthrough.answers" if file == self.database_url else f"{file}.answers")

    @property
    def telegram_tokens(self) -> tuple[str, ...]:
        """One token for each bot."""
        return _split(self.telegram_token.get_secret_value())

    @property
    def twilio_numbers(self) -> tuple[str, ...]:
        """The numbers texts are sent from, in E.164."""
        return _split(self.twilio_from)

    @property
    def calling_numbers(self) -> tuple[str, ...]:
        """The numbers that automated calls come from, in E.164."""
        return _split(self.twilio_voice_from)

    def webhook_secret(self, bot_id: str) -> str:
        """What Telegram sends along with every webhook call of this bot: the one that is set, or one of its own."""
        given = self.telegram_webhook_secret.get_secret_value()
        key = self.secret_key.get_secret_value().encode()
        return given or hmac.new(key, f"telegram:{bot_id}".encode(), hashlib.sha256).hexdigest()


def load() -> Settings:
    """Read the settings. Raises :class:`SettingsError` for the first thing that is missing or wrong."""
    try:
        _refuse_misspelt()
        settings = Settings()
    except ValidationError as error:
        detail = error.errors()[0]
        _refuse(str(detail["loc"][0]), _sentence(detail))
    except (UnicodeDecodeError, OSError) as error:
        raise SettingsError(f"The file {ENV_FILE} cannot be read; save it as a UTF-8 text that we may read.") from error
    _check_twilio(settings)
    _check_telegram(settings)
    _check_clock(settings)
    return settings


def _refuse(field: str, what: str) -> NoReturn:
    raise SettingsError(f"{PREFIX}{field.upper()} {what}.") from None


def _sentence(detail: ErrorDetails) -> str:
    cause = detail.get("ctx", {}).get("error")
    return str(cause) if cause else _REMEDIES.get(str(detail["loc"][0]), "cannot be read; see .env.example")


def _refuse_misspelt() -> None:
    """A name of ours that is nearly a setting's is a slip that would otherwise stay without effect."""
    known = {PREFIX + field.upper() for field in Settings.model_fields}
    named = {name.upper() for name in (*os.environ, *dotenv_values(ENV_FILE)) if name.upper().startswith(PREFIX)}
    for name in sorted(named - known):
        near = difflib.get_close_matches(name.removeprefix(PREFIX), [k.removeprefix(PREFIX) for k in known], 1, 0.8)
        if near:
            raise SettingsError(f"{name} is no setting; did you mean {PREFIX}{near[0]}?")


def _check_twilio(settings: Settings) -> None:
    needed = {
        "twilio_account_sid": settings.twilio_account_sid,
        "twilio_auth_token": settings.twilio_auth_token.get_secret_value(),
        "twilio_from": settings.twilio_from,
    }
    if not any(needed.values()) and not settings.twilio_voice_from:
        return
    for field, value in (needed | {"public_url": settings.public_url}).items():
        if not value:
            _refuse(field, "is missing; texts and calls through Twilio need it")


def _check_telegram(settings: Settings) -> None:
    if not settings.telegram_tokens:
        return
    if settings.telegram_webhook_secret.get_secret_value() and len(settings.telegram_tokens) > 1:
        _refuse("telegram_webhook_secret", "must stay empty with several bots, so that each has its own")
    if settings.telegram_mode == "webhook":
        _check_webhook(settings)


def _check_webhook(settings: Settings) -> None:
    if not settings.public_url:
        _refuse("public_url", "is missing; TELEGRAM_MODE=webhook needs the address under which Telegram reaches us")
    if not (settings.public_url.startswith("https://") or is_loopback(settings.public_url)):
        _refuse("public_url", "must begin with https://; Telegram calls no other webhook")
    if not settings.secret_key.get_secret_value():
        _refuse("secret_key", "is missing; TELEGRAM_MODE=webhook needs it: set any long random text")


def _check_clock(settings: Settings) -> None:
    if settings.clock_file is None:
        if "lane_lease" in settings.model_fields_set:
            _refuse("lane_lease", f"is for tests only: remove it, or set {PREFIX}CLOCK_FILE too")
        return
    used = {
        "telegram_api_url": settings.telegram_api_url if settings.telegram_tokens else "",
        "twilio_api_url": settings.twilio_api_url if settings.twilio_account_sid else "",
    }
    for field, url in used.items():
        if url and not is_loopback(url):
            name = PREFIX + field.upper()
            _refuse("clock_file", f"is for tests only: remove it, or let {name} be a server on this machine")
    if not settings.clock_file.is_file():
        _refuse("clock_file", "names no file; write one ISO instant into it, or remove the setting")
