"""Records as text: whole again when read, and read in the shape of today whatever they were written in."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import Struct

from core.case import Program
from storage.documents import CASE, PROGRAM, Shape
from tests.turns import NOW, client, coach


class Old(Struct, frozen=True):
    name: str


class New(Struct, frozen=True):
    first: str
    last: str = ""


def split(plain: dict[str, Any]) -> dict[str, Any]:
    first, _, last = plain["name"].partition(" ")
    return {"first": first, "last": last}


@pytest.mark.parametrize("case", [client(), client(held=True, hold_until=NOW), coach()], ids=["new", "held", "coach"])
def test_a_case_is_the_same_when_it_is_read_again(case: Any) -> None:
    assert CASE.record(CASE.text(case)) == case


def test_a_program_is_the_same_when_it_is_read_again() -> None:
    program = Program("agency", 6, "CA-ON")
    assert PROGRAM.record(PROGRAM.text(program)) == program


def test_an_older_text_is_lifted() -> None:
    text = Shape[Old](Old).text(Old("Maya Kay"))
    assert Shape[New](New, 2, {1: split}).record(text) == New("Maya", "Kay")


def test_a_text_of_a_newer_release_is_refused() -> None:
    text = Shape[New](New, 3).text(New("Maya"))
    with pytest.raises(ValueError, match="newer release"):
        Shape[New](New, 2, {1: split}).record(text)
