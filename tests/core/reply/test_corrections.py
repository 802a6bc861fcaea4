"""Taking something back, in a message or after one."""

from __future__ import annotations

import pytest

from tests.core.reply import asks
from tests.core.reply.asks import FIVE, HOMEWORK, LISTED, read, rows, table

CORRECTED = """
2, no 3|2 no wait 3|2... no, 3|2 sorry 3|i meant 3|oops 3|make that 3|my mistake, 3|wait 3|4 scratch that 3 => en 3
2 i mean 4|2 actually 4|typo 4 => en 4
2, non 3|je voulais dire 3|oups 3 => fr 3
2, no 3|quise decir 3|2, mejor dicho 3 => es 3
actually yes|no wait yes|no wait i did it|i mean yes => en done
en fait oui => fr done
en realidad sí => es done
wait no|yes no wait no|sorry i meant no|actually no => en not_done
no wait|scratch that|oops|2, no wait => en None
non attends => fr None
no espera => es None
"""


@pytest.mark.parametrize(("text", "result"), table(CORRECTED))
def test_the_last_word_counts_and_is_marked(text: str, result: str) -> None:
    locale, outcome = result.split()
    reply = read(text, FIVE, locale)
    assert (reply.correction, str(dict(reply.items).get(1))) == (True, outcome)


@pytest.mark.parametrize(
    "text", rows("yes|no|2|i actually did it|no, i was sick|no, 3|3, sorry|i meant to but forgot|not 5, only 3|done")
)
def test_plain_answers_take_nothing_back(text: str) -> None:
    assert not read(text, FIVE).correction


def test_one_item_of_several_is_taken_back() -> None:
    reply = read("1 yes 2 no 3 no, no wait 2 yes", LISTED)
    assert (reply.correction, reply.items) == (True, ((1, "done"), (2, "done"), (3, "not_done")))


def test_a_correction_is_marked_with_nothing_open() -> None:
    assert read("no wait").correction
    assert read("actually yes", HOMEWORK).items == ((1, "done"),)


@pytest.mark.parametrize(
    ("text", "locale", "items"),
    [
        ("and 2 also", "en", ((2, "done"),)),
        ("oh and the thank you too", "en", ((2, "done"),)),
        ("also did 1", "en", ((1, "done"),)),
        ("et le 2 aussi", "fr", ((2, "done"),)),
        ("ah et la relance aussi", "fr", ((1, "done"),)),
        ("y el 2 también", "es", ((2, "done"),)),
        ("también el seguimiento", "es", ((1, "done"),)),
    ],
)
def test_a_word_more_after_an_answer(text: str, locale: str, items: tuple[object, ...]) -> None:
    reply = read(text, asks.TWO, locale)
    assert (reply.addition, reply.items) == (True, items)


@pytest.mark.parametrize(
    ("text", "items"), [("me too", ()), ("also maybe 2", ()), ("1 yes 2 no", ((1, "done"), (2, "not_done")))]
)
def test_other_words_add_nothing(text: str, items: tuple[object, ...]) -> None:
    assert read(text, asks.TWO).items == items
