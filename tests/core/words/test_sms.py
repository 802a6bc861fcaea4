"""SMS segments, and what keeps them few."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from core.message import Choice, Day
from core.words import fit, segments
from tests.core.words.saying import FORMS, LONG_COACH, SMS, TELEGRAM, TOUCH, YES_NO, check_in_args, say


@pytest.mark.parametrize(
    ("text", "count", "alphabet"),
    [
        ("", 1, "GSM-7"),
        ("a" * 160, 1, "GSM-7"),
        ("a" * 161, 2, "GSM-7"),
        ("a" * 306, 2, "GSM-7"),
        ("a" * 307, 3, "GSM-7"),
        ("€" * 80, 1, "GSM-7"),
        ("€" * 81, 2, "GSM-7"),
        ("éèàùñ¿¡ü", 1, "GSM-7"),
        ("ê" * 70, 1, "UCS-2"),
        ("ê" * 71, 2, "UCS-2"),
        ("ê" * 134, 2, "UCS-2"),
        ("ê" * 135, 3, "UCS-2"),
        ("🙂" * 35, 1, "UCS-2"),
        ("🙂" * 36, 2, "UCS-2"),
    ],
)
def test_segments_are_counted_as_carriers_do(text: str, count: int, alphabet: str) -> None:
    assert segments(text) == (count, alphabet)


def test_typography_becomes_plain_and_accents_stay() -> None:
    assert fit("“It’s” – here…\u00a0l\u202fà « être » ça", SMS) == '"It\'s" - here... l à " être " ça'


def test_typography_stays_where_texts_are_not_cut() -> None:
    assert fit("It’s – here…", TELEGRAM) == "It’s – here…"


@given(text=st.text(max_size=400), longest=st.integers(2, 300))
def test_a_fitted_text_is_never_too_long_and_keeps_its_beginning(text: str, longest: int) -> None:
    found = fit(text, replace(TELEGRAM, longest=longest))
    assert len(found.encode("utf-16-le", "surrogatepass")) // 2 <= longest
    assert found == text or (found.endswith("..") and text.startswith(found[:-2]))


def test_a_pair_of_code_units_is_never_split() -> None:
    assert fit("0\U00010000", replace(TELEGRAM, longest=2)) == ".."
    assert fit("ab\U00010000cd", replace(TELEGRAM, longest=5)) == "ab.."


ALL_CHECK_INS = [
    (sentence, form, week, variant)
    for sentence in ("check_in", "check_in_firm", "nudge")
    for form in FORMS
    for week in ("this", "last")
    for variant in (0, 1)
]


@pytest.mark.parametrize(("sentence", "form", "week", "variant"), ALL_CHECK_INS)
def test_an_ordinary_check_in_is_one_segment_in_english_and_at_most_two_elsewhere(
    sentence: str, form: str, week: str, variant: int
) -> None:
    """With names of twelve letters each."""
    args = check_in_args(form, week)

    def text(locale: str) -> str:
        return say(f"{sentence}_{form}", args, locale=locale, variant=variant, choices=YES_NO, worded=True).text

    assert segments(text("en")) == (1, "GSM-7"), text("en")
    for locale in ("fr", "es"):
        assert segments(text(locale))[0] <= 2, text(locale)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("week", ["this", "last"])
def test_a_check_in_with_the_last_offer_is_at_most_two_segments_in_english_and_three_elsewhere(
    form: str, week: str
) -> None:
    args = check_in_args(form, week) | {"day": Day(dt.date(2026, 12, 31))}
    for locale, most in (("en", 2), ("fr", 3), ("es", 3)):
        text = say(f"check_in_ending_{form}", args, locale=locale, choices=YES_NO, worded=True).text
        assert segments(text)[0] <= most, text


@pytest.mark.parametrize("variant", [0, 1, 2])
def test_a_light_touch_is_one_segment_in_english_and_at_most_two_elsewhere(variant: int) -> None:
    def text(locale: str) -> str:
        args = {"coach": LONG_COACH}
        return say("light_touch", args, locale=locale, variant=variant, choices=TOUCH, worded=True).text

    assert segments(text("en")) == (1, "GSM-7"), text("en")
    for locale in ("fr", "es"):
        assert segments(text(locale))[0] <= 2, text(locale)


def test_the_first_text_of_joining_is_one_segment_whatever_stands_first() -> None:
    for order in (("en", "fr", "es"), ("fr", "en", "es"), ("es", "en", "fr")):
        choices = tuple(Choice(each, f"language_{each}") for each in order)
        text = say("join_language", {"name": "Maya", "coach": "Kim"}, locale=order[0], choices=choices).text
        assert segments(text)[0] == 1, text
