"""The settings: what is read, what is refused and in which words, and that ``.env.example`` says the same."""

import os
import re
from itertools import pairwise
from pathlib import Path

import pytest

from bot.settings import PREFIX, Settings, SettingsError, load

EXAMPLE = Path(__file__).parents[2] / ".env.example"
TOKEN = "123456789:" + "a" * 35
OTHER_TOKEN = "987654321:" + "b" * 35
TWILIO = {
    "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
    "TWILIO_AUTH_TOKEN": "auth-token",
    "TWILIO_FROM": "+15145550123",
    "PUBLIC_URL": "https://bot.example.org",
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder and none of our variables."""
    for name in list(os.environ):
        if name.upper().startswith(PREFIX):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def with_settings(folder: Path, settings: dict[str, str]) -> Settings:
    (folder / ".env").write_text("".join(f"{PREFIX}{name}={value}\n" for name, value in settings.items()))
    return load()


def test_nothing_set_is_enough() -> None:
    settings = load()
    assert settings.database_url == "sqlite:///followthrough.sqlite3"
    assert settings.telegram_tokens == ()
    assert settings.twilio_numbers == ()


def test_the_environment_outranks_the_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOLLOWTHROUGH_PORT", "9001")
    assert with_settings(folder, {"PORT": "9000", "HOST": "0.0.0.0"}).port == 9001


def test_lists_are_split_at_commas(folder: Path) -> None:
    numbers = {**TWILIO, "TWILIO_FROM": "+15145550123, +15145550124"}
    settings = with_settings(folder, {**numbers, "TELEGRAM_TOKEN": f"{TOKEN}, {OTHER_TOKEN}"})
    assert settings.telegram_tokens == (TOKEN, OTHER_TOKEN)
    assert settings.twilio_numbers == ("+15145550123", "+15145550124")


def test_a_last_slash_is_dropped(folder: Path) -> None:
    settings = with_settings(
        folder, {"PUBLIC_URL": "https://bot.example.org/", "TELEGRAM_API_URL": "http://127.0.0.1:1/"}
    )
    assert (settings.public_url, settings.telegram_api_url) == ("https://bot.example.org", "http://127.0.0.1:1")


def test_secrets_do_not_show(folder: Path) -> None:
    secrets = {
        "DATABASE_URL": "postgresql://me:database-password@db/it",
        "SECRET_KEY": "secret-key",
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_WEBHOOK_SECRET": "webhook-secret",
        **TWILIO,
    }
    shown = repr(with_settings(folder, secrets))
    for secret in ("database-password", "secret-key", TOKEN, "webhook-secret", "auth-token"):
        assert secret not in shown


def test_each_bot_has_a_webhook_secret_of_its_own(folder: Path) -> None:
    settings = with_settings(folder, {"SECRET_KEY": "key"})
    other = with_settings(folder, {"SECRET_KEY": "another key"})
    secrets = {settings.webhook_secret("1"), settings.webhook_secret("2"), other.webhook_secret("1")}
    assert len(secrets) == 3
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{32,256}", secret) for secret in secrets)
    assert with_settings(folder, {"TELEGRAM_WEBHOOK_SECRET": "given"}).webhook_secret("1") == "given"


WRONG = {
    "a_port_that_is_none": ({"PORT": "http"}, "PORT", "1 to 65535"),
    "a_port_too_high": ({"PORT": "70000"}, "PORT", "1 to 65535"),
    "another_database": ({"DATABASE_URL": "mysql://me@db/it"}, "DATABASE_URL", "sqlite:///FILE or postgresql://"),
    "a_database_without_file": ({"DATABASE_URL": "sqlite:///"}, "DATABASE_URL", "sqlite:///FILE"),
    "a_token_cut_short": ({"TELEGRAM_TOKEN": "123:abc"}, "TELEGRAM_TOKEN", "as BotFather gave it"),
    "one_bot_twice": ({"TELEGRAM_TOKEN": f"{TOKEN},{TOKEN}"}, "TELEGRAM_TOKEN", "same bot twice"),
    "an_api_with_bot": ({"TELEGRAM_API_URL": "http://localhost/bot"}, "TELEGRAM_API_URL", "leave out the /bot"),
    "an_api_that_is_no_address": ({"TWILIO_API_URL": "api.twilio.com"}, "TWILIO_API_URL", "web address"),
    "a_public_url_without_host": ({"PUBLIC_URL": "https://"}, "PUBLIC_URL", "web address"),
    "a_public_url_with_a_broken_host": ({"PUBLIC_URL": "https://[::1"}, "PUBLIC_URL", "web address"),
    "another_mode": ({"TELEGRAM_MODE": "push"}, "TELEGRAM_MODE", "polling or webhook"),
    "a_maybe": ({"TWILIO_CONFIRMS_STOP": "maybe"}, "TWILIO_CONFIRMS_STOP", "true or false"),
    "a_number_without_plus": ({**TWILIO, "TWILIO_FROM": "5145550123"}, "TWILIO_FROM", "+15145550123"),
    "one_number_twice": ({**TWILIO, "TWILIO_FROM": "+15145550123,+15145550123"}, "TWILIO_FROM", "twice"),
    "a_sid_of_something_else": ({**TWILIO, "TWILIO_ACCOUNT_SID": "SK" + "0" * 32}, "TWILIO_ACCOUNT_SID", "AC and 32"),
    "twilio_without_token": ({**TWILIO, "TWILIO_AUTH_TOKEN": ""}, "TWILIO_AUTH_TOKEN", "is missing"),
    "twilio_without_number": ({**TWILIO, "TWILIO_FROM": ""}, "TWILIO_FROM", "is missing"),
    "twilio_without_account": ({**TWILIO, "TWILIO_ACCOUNT_SID": ""}, "TWILIO_ACCOUNT_SID", "is missing"),
    "twilio_without_address": ({**TWILIO, "PUBLIC_URL": ""}, "PUBLIC_URL", "is missing"),
    "webhook_without_address": (
        {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_MODE": "webhook", "SECRET_KEY": "k"},
        "PUBLIC_URL",
        "is missing",
    ),
    "webhook_over_plain_http": (
        {
            "TELEGRAM_TOKEN": TOKEN,
            "TELEGRAM_MODE": "webhook",
            "SECRET_KEY": "k",
            "PUBLIC_URL": "http://bot.example.org",
        },
        "PUBLIC_URL",
        "https://",
    ),
    "webhook_without_key": (
        {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_MODE": "webhook", "PUBLIC_URL": "https://bot.example.org"},
        "SECRET_KEY",
        "is missing",
    ),
    "one_secret_for_two_bots": (
        {"TELEGRAM_TOKEN": f"{TOKEN},{OTHER_TOKEN}", "TELEGRAM_WEBHOOK_SECRET": "same"},
        "TELEGRAM_WEBHOOK_SECRET",
        "stay empty with several bots",
    ),
    "a_webhook_secret_with_spaces": ({"TELEGRAM_WEBHOOK_SECRET": "a b"}, "TELEGRAM_WEBHOOK_SECRET", "letters, digits"),
    "a_slip_of_the_pen": ({"TELEGRAM_TOKN": TOKEN}, "TELEGRAM_TOKN", "did you mean FOLLOWTHROUGH_TELEGRAM_TOKEN?"),
    "a_lease_for_real_people": ({"LANE_LEASE": "2"}, "LANE_LEASE", "set FOLLOWTHROUGH_CLOCK_FILE too"),
    "a_lease_too_short": ({"LANE_LEASE": "0"}, "LANE_LEASE", "from 0.5 to 30"),
    "a_clock_that_is_not_there": ({"CLOCK_FILE": "clock"}, "CLOCK_FILE", "names no file"),
}


@pytest.mark.parametrize(("settings", "name", "remedy"), WRONG.values(), ids=WRONG)
def test_one_sentence_names_what_is_wrong(folder: Path, settings: dict[str, str], name: str, remedy: str) -> None:
    with pytest.raises(SettingsError) as refused:
        with_settings(folder, settings)
    said = str(refused.value)
    assert said.startswith(f"{PREFIX}{name} ")
    assert remedy in said
    assert "\n" not in said
    assert said.endswith((".", "?"))
    assert TOKEN not in said


def test_a_file_that_is_no_text(folder: Path) -> None:
    (folder / ".env").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match="cannot be read"):
        load()


REAL_PROVIDERS = {
    "real_telegram": ({"TELEGRAM_TOKEN": TOKEN}, "TELEGRAM_API_URL"),
    "real_twilio": (TWILIO, "TWILIO_API_URL"),
    "one_of_the_two_is_real": (
        {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": "http://127.0.0.1:1", **TWILIO},
        "TWILIO_API_URL",
    ),
    "a_name_that_only_looks_local": (
        {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": "http://127.0.0.1.example.org"},
        "TELEGRAM_API_URL",
    ),
}


@pytest.mark.parametrize(("settings", "blamed"), REAL_PROVIDERS.values(), ids=REAL_PROVIDERS)
def test_the_clock_cannot_be_moved_for_real_people(folder: Path, settings: dict[str, str], blamed: str) -> None:
    (folder / "clock").write_text("2026-01-05T15:00:00+00:00")
    with pytest.raises(SettingsError, match=f"CLOCK_FILE is for tests only.*{blamed}"):
        with_settings(folder, {**settings, "CLOCK_FILE": "clock"})


def test_the_clock_can_be_moved_when_all_is_local(folder: Path) -> None:
    (folder / "clock").write_text("2026-01-05T15:00:00+00:00")
    local = {
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API_URL": "http://localhost:1",
        **TWILIO,
        "TWILIO_API_URL": "http://[::1]:2",
        "CLOCK_FILE": "clock",
        "LANE_LEASE": "2",
    }
    settings = with_settings(folder, local)
    assert (settings.clock_file, settings.lane_lease) == (Path("clock"), 2)


def test_the_example_lists_every_setting_with_its_default() -> None:
    lines = EXAMPLE.read_text().splitlines()
    found = {}
    for above, line in pairwise(lines):
        if setting := re.fullmatch(r"(# )?FOLLOWTHROUGH_([A-Z_]+)=(.*)", line):
            found[setting[2].lower()] = setting[3]
            assert re.fullmatch(r"# [A-Z].*\.", above), f"{setting[2]} has no line of help"
            assert bool(setting[1]) == bool(setting[3]), f"{setting[2]}: a default is shown in a comment"
    assert found == {field: _written(info.default) for field, info in Settings.model_fields.items()}


def _written(default: object) -> str:
    if default is None or repr(default) == "SecretStr('')":
        return ""
    return str(default).lower() if isinstance(default, bool) else str(default)
