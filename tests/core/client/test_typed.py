"""What people type into the joining dialogue."""

from __future__ import annotations

import datetime as dt

import pytest

from core.client import typed


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rosie", "Rosie"),
        ("call me Rosie", "Rosie"),
        ("please call me Rosie.", "Rosie"),
        ("je m'appelle Zoé", "Zoé"),
        ("Me llamo Inés María", "Inés María"),
        ("why do you need that?", ""),
        ("123", ""),
        ("i would rather not say that today", ""),
        ("  Jean-Luc   O'Neil ", "Jean-Luc O'Neil"),
    ],
)
def test_name(text: str, name: str) -> None:
    assert typed.name_of(text) == name


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("9", dt.time(9)),
        ("2pm", dt.time(14)),
        ("14:30", dt.time(14, 30)),
        ("14 h 30", dt.time(14, 30)),
        ("around 3", dt.time(15)),
        ("7 pm", dt.time(19)),
        ("6am", None),
        ("22", None),
        ("whenever", None),
        ("9:75", None),
    ],
)
def test_hour(text: str, at: dt.time | None) -> None:
    assert typed.hour_of(text) == at


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("416 555 0123", "+14165550123"),
        ("+33 6 12 34 56 78", "+33612345678"),
        ("(416) 555-0123", "+14165550123"),
        ("no thanks", None),
        ("12", None),
    ],
)
def test_number(text: str, number: str | None) -> None:
    assert typed.number_of(text, "CA-ON") == number


@pytest.mark.parametrize("text", ["AGREE", "maya", "Maya Roy", "j'accepte!", "Acepto"])
def test_signature(text: str) -> None:
    assert typed.is_signature(text, "Maya Roy")


@pytest.mark.parametrize("text", ["yes", "ok", "roy", "maybe maya"])
def test_no_signature(text: str) -> None:
    assert not typed.is_signature(text, "Maya Roy")


@pytest.mark.parametrize(
    ("text", "okay"), [("ok", True), ("c'est bon", True), ("that's fine", True), ("not ok", False), ("", False)]
)
def test_okay(text: str, okay: bool) -> None:
    assert typed.is_okay(text) == okay
