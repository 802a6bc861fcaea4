"""A conversation as lines of JSON, the way a script has it."""

import datetime as dt
import io
import json
import subprocess
import sys
from typing import Any

import pytest

from bot.demo.chat import BadLine, chat_in_json, duration
from tests.bot.demo.conftest import FIRST_DAY

TALK = """
import datetime as dt, sys
from bot.demo.command import demo
sys.exit(demo(headless=False, as_json=True, chat=True, seed=1, start=dt.date(2026, 1, 5)))
"""


def talk(*lines: dict[str, Any] | str) -> list[dict[str, Any]]:
    out = io.StringIO()
    typed = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    assert chat_in_json(typed, out, 1, FIRST_DAY) == 0
    return [json.loads(line) for line in out.getvalue().splitlines()]


def kinds(said: list[dict[str, Any]]) -> list[str]:
    return [one.get("kind", "error") for one in said]


def test_a_conversation_in_a_process_of_its_own() -> None:
    lines = ['{"from":"maya","medium":"sms","text":"yes"}', "what?", '{"skip":"1d"}']
    ran = subprocess.run(
        [sys.executable, "-c", TALK], input="\n".join(lines), capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.returncode == 0, ran.stderr
    said = [json.loads(line) for line in ran.stdout.splitlines()]
    assert kinds(said)[:3] == ["check_in", "answer", "error"]
    assert said[1]["medium"] == "sms"
    assert said[1]["to"] == "maya"


def test_bytes_that_are_no_text_spoil_only_their_own_line() -> None:
    typed = b'\xff\xfe{"from"\n{"from":"maya","text":"yes"}\n'
    ran = subprocess.run([sys.executable, "-c", TALK], input=typed, capture_output=True, timeout=60, check=False)
    assert ran.returncode == 0, ran.stderr
    assert kinds([json.loads(line) for line in ran.stdout.splitlines()]) == ["check_in", "error", "answer"]


def test_it_begins_with_an_open_check_in_the_day_after_signing() -> None:
    said = talk()
    assert kinds(said) == ["check_in"]
    assert dt.datetime.fromisoformat(said[0]["at"]).date() == FIRST_DAY + dt.timedelta(days=1)


def test_on_a_friday_the_check_in_is_on_the_next_working_day() -> None:
    out = io.StringIO()
    chat_in_json([], out, 1, dt.date(2026, 1, 9))
    assert json.loads(out.getvalue())["at"].startswith("2026-01-12")


def test_silence_brings_a_nudge_and_the_coach_a_call_to_make() -> None:
    said = talk({"skip": "9h"})
    assert kinds(said)[:2] == ["check_in", "nudge"]
    assert said[2]["to"] == "kim"


def test_a_button_is_pressed_by_its_words() -> None:
    said = talk({"from": "maya", "press": "Yes"})
    assert kinds(said) == ["check_in", "answer"]


def test_the_coach_can_be_played_too() -> None:
    said = talk({"from": "kim", "text": "/client maya"})
    assert said[-1]["to"] == "kim"
    assert "Maya" in said[-1]["text"]


NOTHING_SAID = (
    "nonsense",
    "[1]",
    "{}",
    '{"from":"bob","text":"hi"}',
    '{"from":"maya"}',
    '{"from":"maya","text":""}',
    '{"from":"maya","text":5}',
    '{"from":"maya","medium":"pigeon","text":"hi"}',
    '{"from":"kim","medium":"sms","text":"hi"}',
    '{"from":"maya","press":"No such button"}',
    '{"skip":"soon"}',
    '{"skip":"0d"}',
    '{"skip":"9999d"}',
    '{"skip":"-1d"}',
)


def test_a_line_that_says_nothing_is_answered_with_one_sentence_and_the_talk_goes_on() -> None:
    said = talk(*NOTHING_SAID, {"from": "maya", "text": "STATUS"})[1:]
    assert [list(one) for one in said[:-1]] == [["error"]] * len(NOTHING_SAID)
    assert all(one["error"].endswith(".") for one in said[:-1])
    assert said[-1]["kind"] == "keyword"


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("2d", dt.timedelta(days=2)),
        ("+3h", dt.timedelta(hours=3)),
        ("90 m", dt.timedelta(minutes=90)),
        ("1W", dt.timedelta(weeks=1)),
    ],
)
def test_time_passes_by_minutes_hours_days_and_weeks(text: str, time: dt.timedelta) -> None:
    assert duration(text) == time


def test_nobody_travels_back() -> None:
    with pytest.raises(BadLine, match="30m, 3h, 2d or 1w"):
        duration("-2d")
