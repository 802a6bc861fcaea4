"""The labelled replies are whole: enough of each kind, labels that can be, both halves alike.

A failure names a line by its file and number, never by its words: the held-out half is read by nobody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import get_args
from zoneinfo import ZoneInfo

import pytest

from bench.corpus import FOLDER, HALVES, LANGUAGES, Line, load
from core.reply import Intent

INTENTS: tuple[Intent, ...] = get_args(Intent)
FORMS = {"yes_no", "count", "list", "choice", None}
FILES = [(language, half) for language in LANGUAGES for half in HALVES]
each_file = pytest.mark.parametrize(("language", "half"), FILES)
LINES = {(language, half): load(FOLDER, language, half) for language, half in FILES}


def where(found: Iterator[tuple[int, Line]]) -> list[int]:
    """Numbers of lines, from 1."""
    return [number for number, _ in found]


def numbered(language: str, half: str) -> Iterator[tuple[int, Line]]:
    return enumerate(LINES[language, half], 1)


def test_every_file_is_one_of_the_halves() -> None:
    names = {path.name for path in FOLDER.glob("*.jsonl")}
    assert names == {f"{language}.{half}.jsonl" for language, half in FILES}


@each_file
def test_there_are_enough(language: str, half: str) -> None:
    lines = LINES[language, half]
    intents = Counter(line.intent for line in lines)
    assert len(lines) >= 200
    assert min(intents[intent] for intent in INTENTS) >= 12
    assert sum(line.distress for line in lines) >= 12
    assert sum(line.dated for line in lines) >= 30
    assert sum(bool(line.activities) for line in lines) >= 12


@each_file
def test_every_form_is_asked(language: str, half: str) -> None:
    assert {line.asked.form if line.asked else None for line in LINES[language, half]} == FORMS


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_stands_twice(language: str) -> None:
    texts = Counter(line.text for half in HALVES for line in LINES[language, half])
    assert max(texts.values()) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_halves_have_the_same_mix(language: str) -> None:
    one, other = (Counter((line.intent, line.distress) for line in LINES[language, half]) for half in HALVES)
    assert max(abs(one[kind] - other[kind]) for kind in one | other) <= 3


@each_file
def test_instants_zones_and_locales_are_real(language: str, half: str) -> None:
    assert not where((n, line) for n, line in numbered(language, half) if line.now.utcoffset() is None)
    assert all(ZoneInfo(line.zone) for line in LINES[language, half])
    assert not where((n, line) for n, line in numbered(language, half) if line.locale[:2] != language)


def fits_the_ask(line: Line) -> bool:
    asked = {str(item[0]) for item in line.asked.items} if line.asked else set()
    options = line.asked.options if line.asked else ()
    counts = [said for said in line.items.values() if isinstance(said, int)]
    return set(line.items) <= asked and (line.choice is None or line.choice in options) and all(n > 0 for n in counts)


@each_file
def test_items_and_options_are_those_asked(language: str, half: str) -> None:
    assert where((n, line) for n, line in numbered(language, half) if not fits_the_ask(line)) == []


def says_the_same(line: Line) -> bool:
    """Whether the items agree with the intent: all done, none done, or something between."""
    targets = {str(item[0]): item[2] for item in line.asked.items} if line.asked else {}
    whole = [said == "done" or (isinstance(said, int) and said >= targets[n]) for n, said in line.items.items()]
    if line.intent == "done":
        return "items" in line.loose or (len(whole) == len(targets) and all(whole))
    if line.intent == "not_done":
        return set(line.items.values()) <= {"not_done"}
    if line.intent == "partial":
        return ("items" in line.loose or bool(whole)) and not (len(whole) == len(targets) and all(whole))
    return True


@each_file
def test_intents_and_items_say_the_same(language: str, half: str) -> None:
    assert where((n, line) for n, line in numbered(language, half) if not says_the_same(line)) == []


@each_file
def test_days_are_near(language: str, half: str) -> None:
    far = [n for n, line in numbered(language, half) if line.date and not -10 <= (line.date - line.today).days <= 60]
    assert far == []


@each_file
def test_what_is_left_open_is_little(language: str, half: str) -> None:
    lines = LINES[language, half]
    assert sum(bool(line.also) for line in lines) <= len(lines) * 0.15
    assert sum(bool(line.loose) for line in lines) <= len(lines) * 0.1
    assert not where((n, line) for n, line in numbered(language, half) if line.intent in line.also)
