"""Clients read who runs it and how to reach them, where the organisation has said so."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from core.case import Joining
from core.channel import SMS, TELEGRAM
from core.message import Say
from core.organisation import Organisation
from core.words import render, segments
from tests.core.client.lives import START, Life, signed_client

RECORD = Organisation(legal_name="North Star Employment Services Inc.", privacy_contact="privacy@north.example")


def told(record: Organisation, text: str, locale: str = "en") -> Say:
    """What a client hears last; the record travels with each turn."""
    case = replace(signed_client(locale=locale), around=replace(signed_client().around, organisation=record))
    life = Life(case, START)
    life.hears(text)
    return life.said[-1][1]


@pytest.mark.parametrize(
    ("word", "locale", "about"),
    [("HELP", "en", "about your data"), ("AIDE", "fr", "vos données"), ("AYUDA", "es", "sus datos")],
)
def test_help_names_them(word: str, locale: str, about: str) -> None:
    for limits in (SMS, TELEGRAM):
        text = render(told(RECORD, word, locale), limits).text
        assert "North Star Employment Services Inc. (" in text
        assert about in text
        assert "privacy@north.example" in text


def test_help_without_a_contact_names_only_the_organisation() -> None:
    text = render(told(replace(RECORD, privacy_contact=""), "HELP"), SMS).text
    assert "run by North Star Employment Services Inc.: " in text
    assert "run by Bright Paths: " in render(told(Organisation(), "HELP"), SMS).text
    contact_only = render(told(replace(RECORD, legal_name=""), "HELP"), SMS).text
    assert "Bright Paths (about your data: privacy@north.example)" in contact_only


def test_stop_is_confirmed_in_their_name() -> None:
    text = render(told(RECORD, "please stop texting me"), SMS).text
    assert "any more messages from North Star Employment Services Inc." in text


def asked_to_consent() -> Life:
    case = signed_client(media=("telegram",))
    joining = Joining(START, START, step="language", step_at=START)
    case = replace(
        case, stage="invited", contract=None, signed_at=None, ladder=(), joining=joining,
        around=replace(case.around, organisation=RECORD),
    )  # fmt: skip
    life = Life(case, START)
    life.hears("English")
    return life


@pytest.mark.parametrize("words", ["done", "sent it this morning", "I haven't applied yet", "fait"])
def test_what_was_done_or_not_is_no_consent(words: str) -> None:
    life = asked_to_consent()
    life.hears(words)
    assert life.said[-1][1].sentence == "consent_needed"
    assert life.news() == []
    life.hears("yes")
    assert life.said[-1][1].sentence == "join_name"


def test_consent_says_who_asks_for_it() -> None:
    life = asked_to_consent()
    consent = next(say for _, say in reversed(life.said) if say.sentence == "consent")
    for limits in (SMS, TELEGRAM):
        text = render(consent, limits).text
        assert "run by North Star Employment Services Inc. (about your data: privacy@north.example)" in text
    assert segments(render(consent, SMS).text)[0] <= 3
