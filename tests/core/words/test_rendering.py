"""From a Say to what a channel sends."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from core.message import Args, Choice, Clock, Day, Phrase
from core.words import UnknownSentence, worded
from tests.core.words.saying import SMS, TELEGRAM, TOUCH, YES_NO, check_in_args, item, say


def test_choices_are_buttons_where_there_are_buttons() -> None:
    found = say("light_touch", {"coach": "Kim"}, TELEGRAM, choices=TOUCH)
    assert found.buttons[:2] == (("Found work", "found_work"), ("Let's talk", "talk"))
    assert "Reply" not in found.text


def test_choices_are_numbered_where_there_are_none() -> None:
    choices = tuple(Choice(v, f"still_paused_{v}") for v in ("carry_on", "two_more_weeks", "slow_down"))
    found = say("still_paused", {"name": "Maya", "coach": "Kim"}, choices=choices)
    assert found.text.endswith("\nReply 1 carry on, 2 two more weeks, 3 slow down.")
    assert found.buttons == ()


def test_choices_that_have_words_are_asked_for_by_word() -> None:
    found = say("clarify_choice", {"name": "Maya", "coach": "Kim"}, choices=YES_NO)
    assert found.text.endswith("Reply YES or NO.")


def test_a_worded_message_is_not_numbered() -> None:
    assert "1 " not in say("greeting_back", {"name": "Maya"}, choices=TOUCH, worded=True).text


def test_a_sentence_that_says_how_to_answer_says_it_on_telegram_too_without_buttons() -> None:
    assert say("found_work_confirm", {"name": "Maya"}, TELEGRAM).text.endswith("Reply YES or NO.")


def test_variants_are_taken_in_turn() -> None:
    texts = [say("got_it", {"name": "Maya", "items": []}, variant=n).text for n in range(6)]
    assert len(set(texts[:3])) == 3
    assert texts[:3] == texts[3:]


def test_sms_has_its_own_wording() -> None:
    args = {"coach": "Kim", "organisation": "Acme Careers"}
    assert "Msg & data rates may apply" in say("consent", args).text
    assert "Msg & data rates" not in say("consent", args, TELEGRAM).text


def test_a_list_with_numbers_is_numbered_on_both_media() -> None:
    args = check_in_args("list", name="Maya", coach="Kim")
    assert "\n1) 5 applications\n2) 3 follow-ups\n3) job club\nReply ALL" in say("check_in_list", args).text
    assert "\n1. 5 applications\n2. 3 follow-ups" in say("check_in_list", args, TELEGRAM).text


def test_another_list_is_compact_on_sms_and_below_on_telegram() -> None:
    args: Args = {"name": "Maya", "items": [item("applications", 5), item("club", 1)]}
    assert say("status", args).text == "This week, Maya: 5 applications; job club"
    assert say("status", args, TELEGRAM).text == "This week, Maya:\n– 5 applications\n– job club"


def test_a_list_of_one_stands_in_the_sentence_and_an_empty_one_says_so() -> None:
    assert say("status", {"name": "Maya", "items": [item("club", 1)]}, TELEGRAM).text == "This week, Maya: job club"
    assert say("status", {"name": "Maya", "items": []}, TELEGRAM).text == "This week, Maya: none"


def test_plurals_follow_the_language() -> None:
    def count(n: int, locale: str) -> str:
        return say("item_applications", {"count": n}, locale=locale).text

    assert [count(n, "en") for n in (0, 1, 2)] == ["0 applications", "1 application", "2 applications"]
    assert [count(n, "fr-CA") for n in (0, 1, 2)] == ["0 candidature", "1 candidature", "2 candidatures"]
    assert [count(n, "es") for n in (0, 1, 2)] == ["0 solicitudes", "1 solicitud", "2 solicitudes"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "Good to have you back, Maya! The next check-in comes Mon 5 Jan."),
        ("fr", "Bon retour, Maya! Le prochain suivi arrive lun. 5 janv."),
        ("es-MX", "¡Qué bueno tenerle de vuelta, Maya! El próximo seguimiento llega el lun 5 ene."),
    ],
)
def test_a_day_is_written_as_the_language_does(locale: str, text: str) -> None:
    args: Args = {"name": "Maya", "coach": "Kim", "day": Day(dt.date(2026, 1, 5), "weekday")}
    assert say("back_on", args, locale=locale).text == text


@pytest.mark.parametrize(
    ("at", "en", "fr", "es"),
    [
        (dt.time(14, 30), "2:30 pm", "14 h 30", "14:30"),
        (dt.time(10), "10 am", "10 h", "10:00"),
        (dt.time(12), "12 pm", "12 h", "12:00"),
        (dt.time(0, 5), "12:05 am", "0 h 05", "0:05"),
    ],
)
def test_a_time_is_written_as_the_language_does(at: dt.time, en: str, fr: str, es: str) -> None:
    for locale, text in (("en", en), ("fr", fr), ("es", es)):
        shown = say("join_zone", {"zone": "Toronto", "time": Clock(at)}, TELEGRAM, locale=locale).text
        assert f" {text} " in shown
        assert not set(shown) & {"\u202f", "\u00a0", "\u2068"}


def test_french_elides_before_a_vowel() -> None:
    def assistant(coach: str) -> str:
        return say("light_touch", {"coach": coach}, locale="fr").text

    for coach, expected in [
        ("Kim", "de Kim"), ("Anne", "d'Anne"), ("Élise", "d'Élise"), ("Hélène", "d'Hélène"), ("Yves", "d'Yves"),
        ("Yann", "de Yann"), ("Hannah", "de Hannah"),
    ]:  # fmt: skip
        assert f"l'assistant {expected}" in assistant(coach)


def test_a_sentence_that_a_language_lacks_is_said_in_english_as_a_whole() -> None:
    text = say("coach_stuck", {"name": "Maya", "what": item("applications", 5)}, locale="fr").text
    assert text.startswith("Maya is stuck on 5 applications")


def test_a_language_without_a_catalogue_is_english() -> None:
    assert say("kept", {"name": "Maya"}, locale="de").text == "All right, Maya: it stays as it is."


def test_an_unknown_sentence_or_a_lacking_argument_is_refused() -> None:
    with pytest.raises(UnknownSentence, match="no_such"):
        say("no_such")
    with pytest.raises(UnknownSentence, match="name"):
        say("kept")


def test_a_text_begins_with_a_capital() -> None:
    text = say("not_done_twice", {"item": item("club", 1), "coach": "Kim"}).text
    assert text.startswith("Job club has been hard to fit in")


def test_an_argument_that_only_selects_may_be_left_out() -> None:
    args = check_in_args("yes_no", "last", "Maya", "Kim")
    assert "last week" in say("check_in_yes_no", args).text
    assert "last week" not in say("check_in_yes_no", {k: v for k, v in args.items() if k != "week"}).text


def test_what_people_typed_is_never_fluent() -> None:
    typed = '{ $coach } { "x" } .sms = -term'
    assert typed in say("noted", {"name": typed, "coach": "Kim"}, TELEGRAM).text


def test_a_name_is_one_clean_line_of_forty_characters() -> None:
    text = say("kept", {"name": "  Ma\u202eya\n\tof  the\x07 North 🌸 " + "x" * 60}, TELEGRAM).text
    assert text.startswith("All right, Maya of the North xxx")
    assert len(text) < 75
    assert ".." in text


def test_accents_are_composed_and_a_name_of_emoji_stays() -> None:
    assert "José" in say("kept", {"name": "Jose\u0301"}).text
    assert "🌸" in say("kept", {"name": "🌸"}).text


def test_a_long_text_is_cut_in_what_was_typed_and_not_in_how_to_answer() -> None:
    tight = replace(SMS, longest=160)
    what = Phrase("item_custom", {"text": "run " * 90})
    text = say("proposal_from_coach", {"coach": "Kim", "name": "Maya", "what": what}, tight).text
    assert len(text) <= 160
    assert text.startswith("Kim proposes a change, Maya: run run")
    assert text.endswith("... All right with you? Reply YES or NO.")


def test_a_link_or_code_is_never_cut() -> None:
    link = "https://t.me/followthrough_bot?start=" + "a" * 43
    assert link in say("join_second_telegram", {"link": link}, replace(SMS, longest=200)).text


def test_a_long_relay_is_whole_on_telegram() -> None:
    words = "word " * 700
    assert words.strip() in say("coach_human", {"name": "Maya", "text": words}, TELEGRAM).text


@given(
    name=st.text(max_size=200),
    coach=st.text(max_size=200),
    typed=st.text(max_size=3000),
    longest=st.integers(100, 5000),
    segmented=st.booleans(),
    locale=st.sampled_from(["en", "fr", "es"]),
)
def test_whatever_is_typed_a_text_fits_and_says_how_to_answer(
    name: str, coach: str, typed: str, longest: int, segmented: bool, locale: str
) -> None:
    limits = replace(SMS if segmented else replace(TELEGRAM, buttons=False), longest=longest)
    args: Args = {"name": name, "coach": coach, "week": "this", "item": Phrase("item_custom", {"text": typed})}
    text = say("check_in_yes_no", args, limits, locale=locale, choices=YES_NO, worded=True).text
    how = {"en": "Reply YES or NO.", "fr": "Répondez OUI ou NON.", "es": "Responda SÍ o NO."}[locale]
    assert text.endswith(how)
    assert len(text.encode("utf-16-le")) // 2 <= longest
    assert "\n" not in text
    assert text.isprintable()


def test_a_sentence_beside_our_messages_needs_no_message() -> None:
    assert worded("voice", "phone_ended", "en") == "Thank you, and goodbye."
    label: Args = {"label": Phrase("still_paused_carry_on")}
    assert worded("email", "page_noted", "en", label) == "Thank you. I noted: carry on. You can close this page."
    with pytest.raises(UnknownSentence):
        worded("email", "page_never_written", "en")
