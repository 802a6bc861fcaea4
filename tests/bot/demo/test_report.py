"""The demo's document: its shape, its sums, and the story it tells."""

import datetime as dt
import json
import re
from collections import Counter
from collections.abc import Callable
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.demo.people import EVERYBODY
from tests.bot.demo.conftest import FIRST_DAY, Document, run

OPENS, CLOSES = dt.time(9), dt.time(20)
ZONES = {one.person.id: one.person.zone for one in EVERYBODY}


def client(document: Document, person: str) -> dict[str, Any]:
    return next(one for one in document["clients"] if one["id"] == person)


def stages(document: Document, person: str) -> list[str]:
    return [one["stage"] for one in client(document, person)["stage_history"]]


def of_person(document: Document, person: str) -> list[dict[str, Any]]:
    return [one for one in document["messages"] if person in (one["from"], one["to"])]


def test_the_document_has_exactly_the_keys_people_script_against(document: Document) -> None:
    assert list(document) == ["version", "seed", "start", "end", "clients", "messages", "totals"]
    assert (document["version"], document["seed"]) == (1, 1)
    for one in document["clients"]:
        assert list(one) == ["id", "name", "zone", "stage", "check_ins", "touches", "stage_history"]
        assert list(one["check_ins"]) == ["asked", "answered", "missed", "excused", "undelivered"]
        assert list(one["touches"]) == ["telegram", "sms"]
    keys = ["id", "at", "direction", "kind", "from", "to", "medium", "text", "buttons"]
    assert all(list(message) == keys for message in document["messages"])
    assert list(document["totals"]) == ["messages", "touches", "answers", "coach_minutes"]


def test_the_play_lasts_eight_weeks_and_has_six_clients(document: Document) -> None:
    start, end = (dt.datetime.fromisoformat(document[key]) for key in ("start", "end"))
    assert start.date() == FIRST_DAY
    assert end.date() - start.date() == dt.timedelta(weeks=8)
    assert [one["id"] for one in document["clients"]] == [one.person.id for one in EVERYBODY]


def test_instants_carry_the_offset_of_the_persons_zone_and_go_forward(document: Document) -> None:
    instants = [dt.datetime.fromisoformat(message["at"]) for message in document["messages"]]
    assert instants == sorted(instants)
    for message, at in zip(document["messages"], instants, strict=True):
        zone = ZONES.get(message["from"]) or ZONES.get(message["to"]) or "America/Toronto"
        assert at.utcoffset() == at.astimezone(ZoneInfo(zone)).utcoffset()


def test_every_message_has_an_id_of_its_own_and_a_text(document: Document) -> None:
    counts = Counter(message["id"] for message in document["messages"])
    assert counts.most_common(1)[0][1] == 1
    assert all(message["text"].strip() for message in document["messages"])
    assert not [message["text"] for message in document["messages"] if re.search(r"\{|\}|Phrase\(", message["text"])]


def test_the_sums_agree_with_the_messages(document: Document) -> None:
    for one in document["clients"]:
        ends = one["check_ins"]
        closed = sum(ends[key] for key in ("answered", "missed", "excused", "undelivered"))
        assert ends["asked"] - closed in (0, 1), "at most one check-in is open"
        asking = [m for m in of_person(document, one["id"]) if m["kind"] in {"check_in", "nudge", "light_touch"}]
        assert one["touches"] == {medium: sum(m["medium"] == medium for m in asking) for medium in ("telegram", "sms")}
        assert one["stage_history"][-1]["stage"] == one["stage"]
    totals = document["totals"]
    assert totals["messages"] == len(document["messages"])
    assert totals["touches"] == sum(sum(one["touches"].values()) for one in document["clients"])
    assert totals["answers"] == sum(one["check_ins"]["answered"] for one in document["clients"])


def test_the_coach_is_asked_for_5_minutes_a_contract_and_15_a_call(document: Document) -> None:
    to_coach = [message["text"] for message in document["messages"] if message["to"] == "kim"]
    contracts = sum(" has signed" in text for text in to_coach)
    calls = sum(text.startswith("Please call") for text in to_coach)
    relays = sum('asks: "' in text or 'wrote: "' in text or "I did not understand" in text for text in to_coach)
    assert (contracts, calls > 0) == (6, True)
    assert document["totals"]["coach_minutes"] == 5 * contracts + 15 * calls + 3 * relays


def test_the_same_seed_gives_the_same_document(played: Callable[[int], str]) -> None:
    assert run(1) == played(1)


def test_another_seed_gives_other_moments_for_the_same_people(played: Callable[[int], str], document: Document) -> None:
    other = json.loads(played(2))
    assert [one["id"] for one in other["clients"]] == [one["id"] for one in document["clients"]]
    answers = [[m["at"] for m in of_person(each, "maya") if m["direction"] == "in"] for each in (document, other)]
    assert answers[0] != answers[1]


@pytest.mark.parametrize("seed", [1, 2])
def test_the_silent_client_reaches_low_power_and_comes_back_by_one_word(
    played: Callable[[int], str], seed: int
) -> None:
    document = json.loads(played(seed))
    assert stages(document, "sam") == ["invited", "early", "steady", "low_power", "steady"]
    quiet, back = (dt.datetime.fromisoformat(one["at"]) for one in client(document, "sam")["stage_history"][3:])
    between = [m for m in of_person(document, "sam") if quiet < dt.datetime.fromisoformat(m["at"]) <= back]
    assert [m["kind"] for m in between if m["direction"] == "out"] == ["light_touch", "answer"]
    words = [m["text"] for m in between if m["direction"] == "in"]
    assert len(words) == 1
    assert len(words[0].split()) == 1


def test_silence_moves_the_check_in_to_the_other_medium(document: Document) -> None:
    assert min(client(document, "sam")["touches"].values()) > 0


@pytest.mark.parametrize("seed", [1, 2])
def test_nobody_is_asked_anything_outside_sending_hours(played: Callable[[int], str], seed: int) -> None:
    document = json.loads(played(seed))
    asked = [m for m in document["messages"] if m["kind"] in {"check_in", "nudge", "light_touch"}]
    moments = [dt.datetime.fromisoformat(m["at"]) for m in asked]
    assert len(moments) > 50
    assert all(OPENS <= at.time() <= CLOSES and at.weekday() < 5 for at in moments)


@pytest.mark.parametrize("seed", [1, 2])
def test_after_stop_there_is_one_confirmation_and_then_nothing(played: Callable[[int], str], seed: int) -> None:
    messages = of_person(json.loads(played(seed)), "ana")
    stop = next(number for number, m in enumerate(messages) if m["text"] == "STOP")
    assert [m["kind"] for m in messages[stop:]] == ["words", "stop"]


def test_the_others_live_as_they_do(document: Document) -> None:
    assert client(document, "maya")["check_ins"]["missed"] == 0
    assert client(document, "daniel")["check_ins"]["missed"] > 0
    assert client(document, "daniel")["touches"]["telegram"] == 0
    assert client(document, "tom")["stage"] == "landed"
    lea = stages(document, "lea")
    assert "paused" in lea
    assert lea[-1] == "steady"


def test_the_coach_types_real_commands_and_each_is_answered(document: Document) -> None:
    messages = of_person(document, "kim")
    commands = [(number, m) for number, m in enumerate(messages) if m["kind"] == "command"]
    assert {m["text"].split()[0] for _, m in commands} >= {"/invite", "/commit", "/called", "/clients", "/plan"}
    for number, m in commands:
        answers = [after for after in messages[number + 1 :] if after["direction"] == "out"]
        waited = dt.datetime.fromisoformat(answers[0]["at"]) - dt.datetime.fromisoformat(m["at"])
        assert waited < dt.timedelta(minutes=1), m["text"]
        assert not answers[0]["text"].startswith(("I don't know", "I understood", "Not done")), answers[0]["text"]
