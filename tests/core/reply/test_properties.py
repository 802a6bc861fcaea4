"""What holds for any text, and for small changes to a clear one."""

from __future__ import annotations

import datetime as dt
import string
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.reply import Asked, find_date, is_stop, keyword_of
from tests.core.reply.asks import COUNTS, FIVE, HOMEWORK, LIGHT, NOW, ZONE, read

CLEAR = {
    **dict.fromkeys(("yes", "done", "did it", "yep", "finished it", "already did it"), "done"),
    **dict.fromkeys(("no", "not yet", "nope", "didn't do it", "haven't done it"), "not_done"),
}
AROUND = ("", "!", ".", "!!", " 😊", " 🙏", " thanks", ", thank you!", " lol", "...", " Kim")
BEFORE = ("", "hi, ", "ok, ", "hey ", "Hello! ", "😊 ", "so ")
ASKS = st.sampled_from([None, HOMEWORK, FIVE, COUNTS, LIGHT])


@given(
    st.sampled_from(sorted(CLEAR)),
    st.sampled_from(AROUND),
    st.sampled_from(BEFORE),
    st.sampled_from([str.lower, str.upper, str.title]),
)
def test_case_marks_and_thanks_keep_the_reading(text: str, after: str, before: str, case: Callable[[str], str]) -> None:
    assert read(before + case(text) + after, HOMEWORK).items == ((1, CLEAR[text]),)


@given(st.text(max_size=300), ASKS, st.sampled_from(["en", "fr-CA", "es"]))
def test_any_text_is_read(text: str, asked: Asked | None, locale: str) -> None:
    reply = read(text, asked, locale)
    assert 0 <= reply.confidence <= 1
    assert reply.why
    numbers = {item.number for item in asked.items} if asked else set()
    assert {number for number, _ in reply.items} <= numbers
    keyword_of(text)
    assert is_stop(text) == (reply.intent == "opt_out")


MIXTURE = """
yes no not did done 1 2 3 of stop applied to Acme interview tomorrow friday at 2pm met never will but and all both
neither none , . ? ! maybe call me sorry 2/3 5 jan left i it the have first second # : pas oui hecho 👍 ❌ @ / -
"""


@given(st.lists(st.sampled_from(MIXTURE.split()), max_size=40).map(" ".join), ASKS)
def test_any_mixture_of_known_words_is_read(text: str, asked: Asked | None) -> None:
    reply = read(text, asked)
    assert reply.why
    assert all(outcome in ("done", "not_done") or int(outcome) > 0 for _, outcome in reply.items)


@given(
    st.sampled_from(
        [
            "a",
            "stop ",
            "1 yes ",
            "é",
            "not ",
            "👍",
            "applied to A, ",
            "no ",
            "\n",
            '"',
            "3/4 ",
            "very ",
            "please do not ",
        ]
    ),
    st.sampled_from([2_000, 65_536, 70_000]),
)
def test_long_texts_are_read(piece: str, length: int) -> None:
    assert read((piece * length)[:length], FIVE).why


def slips(text: str) -> list[str]:
    """Every text one letter dropped, doubled, swapped with its neighbour or replaced by a keyboard's neighbour away."""
    rows = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
    near = {a: [b for b in (row[i - 1 : i], row[i + 1 : i + 2]) if b] for row in rows for i, a in enumerate(row)}
    found = []
    for at, letter in enumerate(text):
        if letter not in string.ascii_lowercase:
            continue
        found += [
            text[:at] + text[at + 1 :],
            text[:at] + letter + text[at:],
            text[:at] + text[at + 1 : at + 2] + letter + text[at + 2 :],
        ]
        found += [text[:at] + "".join(other) + text[at + 1 :] for other in near[letter]]
    return [slip for slip in found if slip.strip() and slip != text]


@pytest.mark.parametrize("text", sorted(CLEAR))
def test_one_slip_never_turns_an_answer_around(text: str) -> None:
    other = {"done": "not_done", "not_done": "done"}[CLEAR[text]]
    assert [slip for slip in slips(text) if read(slip, HOMEWORK).items == ((1, other),)] == []


def test_one_slip_mostly_keeps_the_answer() -> None:
    tried = [(slip, want) for text, want in CLEAR.items() if len(text) > 4 for slip in slips(text)]
    kept = [slip for slip, want in tried if read(slip, HOMEWORK).items == ((1, want),)]
    assert len(kept) / len(tried) >= 0.85


@given(st.dates(), st.text(max_size=60))
def test_any_day_any_text_has_a_day_or_none(day: dt.date, text: str) -> None:
    find_date(text, NOW.replace(year=max(2000, min(day.year, 2090)), month=day.month, day=min(day.day, 28)), ZONE, "en")


def test_the_public_yes_no_maybe_set(shared_data: Path) -> None:
    path = shared_data / "replies" / "clinc150_train_val.json"
    parts = msgspec.json.decode(path.read_bytes(), type=dict[str, list[tuple[str, str]]])
    want = {"yes": "done", "no": "not_done", "maybe": None}
    rows = [(text, want[intent]) for part in ("train", "val") for text, intent in parts[part] if intent in want]
    got = [dict(read(text, HOMEWORK).items).get(1) for text, _ in rows]
    right = sum(found == wanted for found, (_, wanted) in zip(got, rows, strict=True))
    flipped = sum(bool(found and wanted and found != wanted) for found, (_, wanted) in zip(got, rows, strict=True))
    assert len(rows) >= 300
    assert right / len(rows) >= 0.85
    assert flipped / len(rows) <= 0.01
