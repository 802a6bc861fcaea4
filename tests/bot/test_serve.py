"""``serve`` as people run it: a process, its settings, and providers over HTTP."""

import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.channel import SMS, TELEGRAM
from core.message import Say
from core.words import render
from tests.bot.serving import command, free_port, serving
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.fakes.twilio import ACCOUNT, AUTH_TOKEN, NUMBER, FakeTwilio

CHAT = 42
MAYA = "+15145550199"
WORDS = "my own words about my search"


def stranger(medium: str) -> str:
    """The polite line for a sender whom nobody knows."""
    say = Say("stranger", "answer", "telegram", str(CHAT), "stranger", "en")
    return render(say, TELEGRAM if medium == "telegram" else SMS).text


@pytest.fixture
def telegram() -> Iterator[FakeTelegram]:
    with FakeTelegram() as running:
        yield running


def polling(telegram: FakeTelegram) -> dict[str, str]:
    return {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": telegram.url}


def texting(twilio: FakeTwilio) -> dict[str, str]:
    return {
        "TWILIO_ACCOUNT_SID": ACCOUNT,
        "TWILIO_AUTH_TOKEN": AUTH_TOKEN,
        "TWILIO_FROM": NUMBER,
        "TWILIO_API_URL": twilio.url,
        "PUBLIC_URL": twilio.public_url,
    }


def test_a_stranger_is_told_so_once(tmp_path: Path, telegram: FakeTelegram, database_url: str) -> None:
    settings = {**polling(telegram), "DATABASE_URL": database_url.replace("+psycopg", "")}
    with serving(tmp_path, settings) as server:
        assert server.get("/healthz").json() == {"status": "ok"}
        ready = server.get("/readyz")
        checks = {"database": "ok", "migrations": "ok", "ticker": "ok", "queue": "ok"}
        assert (ready.status_code, ready.json()) == (200, {"status": "ready", "checks": checks})
        telegram.client_types(CHAT, WORDS)
        telegram.wait_for(lambda: telegram.to(CHAT))
        last = telegram.client_types(CHAT, "and more of them")
        telegram.wait_for(lambda: last in telegram.acknowledged)
        assert 'followthrough_inbox_messages{state="parked"} 0.0' in server.get("/metrics").text
    assert [message.text for message in telegram.to(CHAT)] == [stranger("telegram")]
    for secret in (TOKEN, WORDS, "Maya"):
        assert secret not in server.log


def test_webhooks_of_both_providers(tmp_path: Path, telegram: FakeTelegram) -> None:
    port = free_port()
    with FakeTwilio(f"http://127.0.0.1:{port}") as twilio:
        settings = {**polling(telegram), **texting(twilio), "TELEGRAM_MODE": "webhook", "SECRET_KEY": "a long secret"}
        with serving(tmp_path, settings, port) as server:
            telegram.wait_for(lambda: telegram.webhook)
            assert telegram.webhook == f"{server.url}/hooks/telegram"
            telegram.client_types(CHAT, WORDS)
            assert twilio.client_texts(MAYA, WORDS).status_code == 200
            telegram.wait_for(lambda: telegram.to(CHAT))
            twilio.wait_for(lambda: twilio.to(MAYA))
        assert telegram.to(CHAT)[0].text == stranger("telegram")
        assert twilio.to(MAYA)[0].body == stranger("sms")
        for secret in (AUTH_TOKEN, WORDS, MAYA, "a long secret"):
            assert secret not in server.log


def test_a_coach_is_added_while_it_runs_and_joins(tmp_path: Path, telegram: FakeTelegram) -> None:
    clock = tmp_path / "clock"
    clock.write_text("2026-01-05T15:00:00+00:00")
    settings = {**polling(telegram), "CLOCK_FILE": str(clock)}
    with serving(tmp_path, settings):
        add = ("coach", "add", "Kim", "--medium", "telegram", "--zone", "America/Toronto", "--json")
        added = [command(tmp_path, settings, *add, *again) for again in ((), ("--again",))]
        assert [one.returncode for one in added] == [0, 0], added
        early, late = (json.loads(one.stdout) for one in added)
        telegram.client_types(CHAT, f"/start {early['telegram_link'].partition('?start=')[2]}", name="Kim")
        telegram.wait_for(lambda: telegram.to(CHAT))
        assert "Kim" in telegram.to(CHAT)[0].text
        # The other invite has expired when the clock has moved on.
        clock.write_text("2026-02-05T15:00:00+00:00")
        telegram.client_types(CHAT + 1, f"JOIN {late['code']}")
        telegram.wait_for(lambda: telegram.to(CHAT + 1))
    assert telegram.to(CHAT + 1)[0].text.startswith("That code does not work, or not any more.")


def test_a_provider_that_is_away_at_the_start_is_waited_for(tmp_path: Path) -> None:
    port = free_port()
    with serving(tmp_path, {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": f"http://127.0.0.1:{port}"}) as server:
        assert server.get("/readyz").status_code == 200
        with FakeTelegram(port=port) as telegram:
            telegram.client_types(CHAT, "hello")
            telegram.wait_for(lambda: telegram.to(CHAT), 20)
            server.end()
    assert "telegram:123456789 does not answer (connect) and is asked again" in server.log


def refused(folder: Path, code: int, **settings: str) -> str:
    """The sentence with which ``serve`` refuses to start, ending with ``code``."""
    ended = command(folder, settings, "serve")
    assert (ended.returncode, ended.stdout) == (code, ""), ended.stderr
    *logged, sentence = ended.stderr.splitlines()
    assert logged == []
    return sentence


def test_nothing_is_set_up(tmp_path: Path) -> None:
    assert refused(tmp_path, 2).startswith(
        "No provider is set up: put a token of @BotFather into FOLLOWTHROUGH_TELEGRAM"
    )


def test_a_clock_file_that_holds_no_instant(tmp_path: Path, telegram: FakeTelegram) -> None:
    (tmp_path / "clock").write_text("noon")
    sentence = refused(tmp_path, 2, CLOCK_FILE="clock", **polling(telegram))
    assert sentence.startswith("FOLLOWTHROUGH_CLOCK_FILE must hold one ISO instant")


def test_a_token_that_telegram_refuses(tmp_path: Path, telegram: FakeTelegram) -> None:
    sentence = refused(tmp_path, 2, TELEGRAM_TOKEN="1:" + "x" * 35, TELEGRAM_API_URL=telegram.url)
    assert sentence.startswith(
        "Telegram refuses the token of bot 1: copy it anew from @BotFather into FOLLOWTHROUGH_TELE"
    )


def test_a_database_that_is_away(tmp_path: Path, telegram: FakeTelegram) -> None:
    away = f"postgresql://me:password@127.0.0.1:{free_port()}/followthrough"
    sentence = refused(tmp_path, 1, DATABASE_URL=away, **polling(telegram))
    assert "does not answer" in sentence
    assert "password" not in sentence


def test_a_port_that_is_taken(tmp_path: Path, telegram: FakeTelegram) -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
        sentence = refused(tmp_path, 1, PORT=str(port), **polling(telegram))
    assert sentence.startswith(f"127.0.0.1:{port} cannot be listened on")


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@pytest.mark.parametrize("name", ["serve", "worker"])
def test_a_journal_that_cannot_be_kept_stops_the_start(
    name: str, tmp_path: Path, telegram: FakeTelegram, database_url: str
) -> None:
    (tmp_path / "file").write_text("no folder")
    settings = {
        **polling(telegram),
        "DATABASE_URL": database_url.replace("+psycopg", ""),
        "JOURNAL_DIR": str(tmp_path / "file" / "answers"),
        "PORT": str(free_port()),
    }
    ended = command(tmp_path, settings, name)
    assert ended.returncode == 2
    assert "FOLLOWTHROUGH_JOURNAL_DIR is wrong: nothing can be kept in" in ended.stderr.splitlines()[-1]
    assert "Traceback" not in ended.stderr


def test_an_address_that_this_machine_has_not_is_a_wrong_setting(tmp_path: Path, telegram: FakeTelegram) -> None:
    sentence = refused(tmp_path, 2, HOST="192.0.2.1", PORT=str(free_port()), **polling(telegram))
    assert "set FOLLOWTHROUGH_HOST and FOLLOWTHROUGH_PORT" in sentence
