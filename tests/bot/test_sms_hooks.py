"""What arrives from Twilio: a form → an Incoming or a Report; whose signature counts."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import pytest

from bot.channels.sms_hooks import is_signed, other, parse_form, parse_message, parse_status
from core.message import Incoming, Report, SendError
from tests.fakes.twilio import sign

NOW = dt.datetime(2026, 1, 5, 15, tzinfo=dt.UTC)
LANE = "sms:+15145550123"
MAYA = "+15145550199"
SID = "SM" + "1" * 32


def text(**fields: str) -> dict[str, str]:
    return {"MessageSid": SID, "From": MAYA, "To": "+15145550123", "Body": "yes", "NumMedia": "0", **fields}


def heard(**fields: Any) -> Incoming:
    return Incoming(**{"id": SID, "lane": LANE, "medium": "sms", "sender": MAYA, "at": NOW, **fields})


TEXTS = {
    "words": (text(), heard(text="yes")),
    "accents_and_lines": (text(Body="déjà\nfait 🙂"), heard(text="déjà\nfait 🙂")),
    "picture_alone": (text(Body="", NumMedia="1"), heard(kind="media")),
    "picture_with_words": (text(NumMedia="1"), heard(text="yes")),
    "empty": (text(Body=""), heard()),
    "what_databases_refuse": (text(Body="a\0b"), heard(text="ab")),
}


@pytest.mark.parametrize(("form", "expected"), TEXTS.values(), ids=TEXTS)
def test_texts(form: dict[str, str], expected: Incoming) -> None:
    assert parse_message(form, LANE, NOW) == expected


def test_a_form_that_is_no_text_is_kept() -> None:
    found = parse_message({"Hello": "world"}, LANE, NOW)
    assert (found.kind, found.sender, found.text) == ("other", "", "Hello=world")
    assert found.id == other({"Hello": "world"}, LANE, NOW).id


def report(said: str, **fields: Any) -> Report:
    known = {"id": f"{SID}:{said}", "lane": LANE, "at": NOW, "provider_id": SID, "attempt": "org:7:2"}
    return Report(**{**known, **fields})


STATUSES = {
    "queued": ({}, report("queued", status="sent")),
    "sent": ({}, report("sent", status="sent")),
    "delivered": ({}, report("delivered", status="delivered")),
    "undelivered": (
        {"ErrorCode": "30005"},
        report("undelivered", status="failed", error=SendError(code="30005", unreachable=True)),
    ),
    "failed": (
        {"ErrorCode": "21610"},
        report("failed", status="failed", error=SendError(code="21610", opted_out=True)),
    ),
    "canceled": ({}, report("canceled", status="failed", error=SendError(code="canceled"))),
}


@pytest.mark.parametrize(("status", "more", "expected"), [(name, *case) for name, case in STATUSES.items()])
def test_statuses(status: str, more: dict[str, str], expected: Report) -> None:
    form = {"MessageSid": SID, "MessageStatus": status, **more}
    assert parse_status(form, {"attempt": "org:7:2"}, LANE, NOW) == expected


CODES = {
    "30003": SendError(code="30003", retryable=True),
    "30008": SendError(code="30008", retryable=True),
    "30006": SendError(code="30006", unreachable=True),
    "30007": SendError(code="30007", configuration=True),
    "30034": SendError(code="30034", configuration=True),
    "12345": SendError(code="12345"),
    "": SendError(code="undelivered"),
}


@pytest.mark.parametrize(("code", "error"), CODES.items())
def test_why_it_was_not_delivered(code: str, error: SendError) -> None:
    found = parse_status({"MessageSid": SID, "MessageStatus": "undelivered", "ErrorCode": code}, {}, LANE, NOW)
    assert found
    assert (found.status, found.error, found.attempt) == ("failed", error, "")


def test_it_came_too_late_to_be_sent() -> None:
    found = parse_status({"MessageSid": SID, "MessageStatus": "failed", "ErrorCode": "30036"}, {}, LANE, NOW)
    assert found
    assert (found.status, found.error) == ("expired", SendError(code="30036"))


@pytest.mark.parametrize("form", [{}, {"MessageSid": SID}, {"MessageSid": SID, "MessageStatus": "pondering"}])
def test_a_callback_that_says_nothing(form: dict[str, str]) -> None:
    assert parse_status(form, {}, LANE, NOW) is None


URL = "https://bot.example.org/hooks/twilio/status?attempt=a%2Bb"
FORM = {"MessageSid": SID, "From": MAYA, "FromCity": "", "FromZip": "", "Body": "1 + 1 = 2 é"}

SIGNATURES: dict[str, tuple[bool, str, Mapping[str, str], str]] = {
    "right": (True, URL, FORM, sign("token", URL, FORM)),
    "with_the_port_in_the_address": (True, URL, FORM, sign("token", URL.replace(".org", ".org:443"), FORM)),
    "another_token": (False, URL, FORM, sign("tokem", URL, FORM)),
    "another_path": (False, URL, FORM, sign("token", URL.replace("status", "sms"), FORM)),
    "a_trailing_slash": (False, URL, FORM, sign("token", URL.replace("?", "/?"), FORM)),
    "plain_http": (False, URL, FORM, sign("token", URL.replace("https", "http"), FORM)),
    "a_lost_query": (False, URL, FORM, sign("token", URL.partition("?")[0], FORM)),
    "a_decoded_query": (False, URL, FORM, sign("token", URL.replace("%2B", "+"), FORM)),
    "lost_blank_fields": (False, URL, {k: v for k, v in FORM.items() if v}, sign("token", URL, FORM)),
    "one_field_more": (False, URL, {**FORM, "Extra": ""}, sign("token", URL, FORM)),
    "another_body": (False, URL, {**FORM, "Body": "no"}, sign("token", URL, FORM)),
    "nothing": (False, URL, FORM, ""),
    "not_even_ascii": (False, URL, FORM, "é" * 28),
}


@pytest.mark.parametrize(("signed", "url", "form", "signature"), SIGNATURES.values(), ids=SIGNATURES)
def test_signatures(signed: bool, url: str, form: Mapping[str, str], signature: str) -> None:
    assert is_signed("token", url, form, signature) == signed


def test_no_token_signs_nothing() -> None:
    assert not is_signed("", URL, FORM, sign("", URL, FORM))


def test_a_form_keeps_its_blank_fields_and_its_plus() -> None:
    form = parse_form(b"From=%2B15145550199&City=&Body=a+b%2Bc%C3%A9&Body=again")
    assert dict(form.multi_items()[:3]) == {"From": "+15145550199", "City": "", "Body": "a b+cé"}
    assert form.getlist("Body") == ["a b+cé", "again"]


def test_a_form_of_a_thousand_fields_is_none() -> None:
    with pytest.raises(ValueError, match="fields"):
        parse_form(b"a&" * 2000)
