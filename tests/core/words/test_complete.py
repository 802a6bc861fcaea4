"""Every sentence that the program says is in the catalogue with what it needs, and none is there for nothing."""

import re
from functools import cache
from typing import get_args

import pytest
from fluent.syntax import FluentParser, ast

from core.case import Outcome, Stage
from core.client.ticking import DUE
from core.order import COMMANDS
from core.words import sentences
from tests.core.words.catalogues import FOLDER, GLUE, LOCALES, attributes, entries, needed, variables
from tests.core.words.saying import TELEGRAM, say
from tests.core.words.source import Source, Use, source

KNOWN = sentences("en")
# Sentences that must be in French and Spanish: joining, check-ins, keywords, low power.
REQUIRED = (
    "join_", "language_", "consent", "contract_", "sign", "second_", "number_unknown", "zone_", "hour_", "sessions_",
    "item_", "line_", "button_", "how_", "numbered", "word_", "check_in_", "nudge_", "got_", "clarify_", "fix_",
    "status", "why_", "paused", "still_paused", "less_", "not_this_week", "back_", "help_text", "language_changed",
    "light_touch", "last_offer", "comeback", "found_work", "landed_", "talk_soon", "own_way", "not_now_ok",
    "stop_confirm", "start_confirm", "wrong_number", "distress_", "human_coming", "stranger", "code_invalid",
    "promise_", "go_on_", "shall_we_go_on", "not_done_twice", "media_", "greeting_", "unclear_", "unread",
)  # fmt: skip


def test_every_sentence_that_is_said_exists() -> None:
    """An f-string has to fit at least one sentence."""
    missing = [f"{use.where}: {use.pattern}" for use in source().uses() if not use.ids(KNOWN)]
    assert not missing, "\n".join(missing)


def test_every_sentence_is_given_what_it_needs() -> None:
    """Where an f-string fits several sentences, each of them is satisfied by one of the places that may mean it."""
    uses = source().uses()
    short = []
    for use in uses:
        for sentence in use.ids(KNOWN):
            others = [other for other in uses if sentence in other.ids(KNOWN)] if "[" in use.pattern else [use]
            if all(_lacking(other, sentence) for other in others):
                short.append(f"{use.where}: {sentence} also needs {sorted(_lacking(use, sentence))}")
    assert not short, "\n".join(short)


def _lacking(use: Use, sentence: str) -> set[str]:
    return set() if use.args is None else needed(entries("en")[sentence]) - use.args


def test_no_sentence_is_there_for_nothing() -> None:
    unused = sorted(sentence for sentence in KNOWN - GLUE if not _said(sentence))
    assert not unused, ", ".join(unused)


def _said(sentence: str) -> bool:
    strings = source().strings
    if sentence in strings or sentence in _meant():
        return True
    parts = sentence.split("_")
    halves = (("_".join(parts[:n]), "_".join(parts[n:])) for n in range(1, len(parts)))
    return any(prefix in strings and value in strings for prefix, value in halves)


@cache
def _meant() -> frozenset[str]:
    return frozenset(sentence for use in source().uses() for sentence in use.ids(KNOWN))


def test_every_sentence_for_coaches_and_buttons_exists_wherever_it_is_named() -> None:
    """Some travel as plain strings, such as the labels beside a call task."""
    named = {s for s in Source("core").strings if re.fullmatch(r"(coach|button)_[a-z_]*[a-z]", s)}
    assert named
    assert not named - KNOWN, sorted(named - KNOWN)


def test_every_kind_of_the_record_can_be_told() -> None:
    """`/why` tells each line of the record by the sentence ``record_<kind>``."""
    kinds = source().notes() | {"message"} | {f"check_in_{outcome}" for outcome in get_args(Outcome)}
    assert not {f"record_{kind}" for kind in kinds} - KNOWN


def test_a_line_of_the_record_is_told_with_what_storage_keeps_of_it() -> None:
    """As ``storage.record.history`` hands them over."""
    message = {"kind": "check_in", "medium": "sms", "state": "suppressed", "why": "stopped"}
    assert say("record_message", message, TELEGRAM).text == "Check-in by text: not sent (STOP)"
    assert say("record_message", message | {"why": "", "state": "sent"}, TELEGRAM).text == "Check-in by text: sent"
    ended = {"number": "3", "medium": "sms", "why": "paused"}
    assert say("record_check_in_excused", ended, TELEGRAM).text == "Check-in 3 excused (paused)"


def test_every_due_thing_stage_and_help_topic_has_its_words() -> None:
    wanted = {f"due_{what}" for what in DUE}
    wanted |= {f"stage_{stage}" for stage in get_args(Stage)}
    wanted |= {f"coach_help_{command}" for command in COMMANDS}
    assert not wanted - KNOWN, sorted(wanted - KNOWN)


@pytest.mark.parametrize("locale", ["fr", "es"])
def test_what_clients_must_have_in_their_language_is_there(locale: str) -> None:
    required = {s for s in KNOWN if s.startswith(REQUIRED)}
    assert required
    assert not required - sentences(locale), sorted(required - sentences(locale))


@pytest.mark.parametrize("locale", ["fr", "es"])
def test_a_translation_takes_the_same_arguments_and_nothing_that_english_lacks(locale: str) -> None:
    for sentence, entry in entries(locale).items():
        assert sentence in KNOWN, sentence
        assert variables(entry) == variables(entries("en")[sentence]), sentence


@pytest.mark.parametrize("locale", ["fr", "es"])
def test_a_translation_says_how_to_answer_where_english_does(locale: str) -> None:
    for sentence, entry in entries(locale).items():
        own, english = attributes(entry), attributes(entries("en")[sentence])
        assert ("how" in own) == ("how" in english), sentence
        assert ("word" in own) == ("word" in english), sentence


@pytest.mark.parametrize("locale", LOCALES)
def test_no_sentence_stands_twice_in_a_catalogue(locale: str) -> None:
    resource = FluentParser().parse((FOLDER / f"{locale}.ftl").read_text(encoding="utf-8"))
    ids = [entry.id.name for entry in resource.body if isinstance(entry, ast.Message)]
    assert sorted(ids) == sorted(set(ids))
