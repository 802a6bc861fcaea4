"""What a text tells people to reply is understood when they do."""

import datetime as dt
import re

import pytest

from core.message import Phrase
from core.reply import Asked, Item, Reply, understand
from core.words import segments
from tests.core.words.catalogues import LOCALES, attributes, entries
from tests.core.words.saying import TOUCH, check_in_args, item, say

NOW = dt.datetime(2026, 1, 6, 15, tzinfo=dt.UTC)
LIST = Asked(items=(Item(1, "applications", 5), Item(2, "club", 1)), form="list")
YES_NO = Asked(items=(Item(1, "club", 1),), form="yes_no")
TOUCHED = Asked(options=tuple(choice.value for choice in TOUCH), form="choice")
WORD_FOR_ALL = {"en": "ALL", "fr": "TOUT", "es": "TODO"}
CALL_ME = {"en": "CALL ME", "fr": "APPELEZ-MOI", "es": "LLÁMEME"}
AGREE = {"en": "AGREE", "fr": "J'ACCEPTE", "es": "ACEPTO"}


def read(text: str, asked: Asked | None, locale: str) -> Reply:
    return understand(text, asked, locale=locale, now=NOW, zone="America/Toronto")


def list_text(locale: str) -> str:
    """A check-in of two items; the second is answered with a word."""
    lines = [Phrase("numbered", {"number": 1, "what": item("applications", 5)})]
    lines.append(Phrase("numbered", {"number": 2, "what": item("club", 1)}))
    args = check_in_args("list") | {"items": lines, "first": "4", "second": Phrase("word_yes")}
    return say("check_in_list", args, locale=locale).text


@pytest.mark.parametrize("locale", LOCALES)
def test_the_example_of_a_list_is_understood(locale: str) -> None:
    text = list_text(locale)
    example = re.search(r"1: 4, 2: \w+", text)
    assert example, text
    assert read(example[0], LIST, locale).items == ((1, 4), (2, "done"))
    assert segments(text)[0] <= 2


@pytest.mark.parametrize("locale", LOCALES)
def test_the_word_for_all_is_understood(locale: str) -> None:
    assert WORD_FOR_ALL[locale] in list_text(locale)
    assert read(WORD_FOR_ALL[locale], LIST, locale).items == ((1, "done"), (2, "done"))


@pytest.mark.parametrize("locale", LOCALES)
def test_the_words_for_yes_and_no_are_understood(locale: str) -> None:
    yes, no = (attributes(entries(locale)[f"button_{word}"])["word"] for word in ("yes", "no"))
    assert f"{yes} " in (how := say("check_in_yes_no", check_in_args("yes_no"), locale=locale).text)
    assert no in how
    assert read(yes, YES_NO, locale).items == ((1, "done"),)
    assert read(no, YES_NO, locale).items == ((1, "not_done"),)


@pytest.mark.parametrize("locale", LOCALES)
def test_the_numbers_of_a_light_touch_are_understood(locale: str) -> None:
    assert [read(str(number), TOUCHED, locale).choice for number in range(1, 5)] == list(TOUCHED.options)


@pytest.mark.parametrize("locale", LOCALES)
def test_asking_for_a_person_and_signing_are_understood(locale: str) -> None:
    text = say("how_to_sign", {"name": "Maya", "coach": "Kim"}, locale=locale).text
    assert CALL_ME[locale] in text
    assert AGREE[locale] in text
    assert read(CALL_ME[locale], None, locale).intent == "needs_human"
    assert read(AGREE[locale], None, locale).keyword == "AGREE"
