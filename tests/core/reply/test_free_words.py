"""Words that answer nothing open, options, days and activities."""

from __future__ import annotations

import datetime as dt

import pytest

from core.reply import Activity, Asked
from tests.core.reply import asks
from tests.core.reply.asks import FIVE, HOMEWORK, LIGHT, read, rows, table

FREE = """
I got the job!|got a job|I got hired|they hired me|found a job|I accepted the offer|found work => landed
just signed the offer|I start my new job Monday|j'ai trouvé un emploi|conseguí trabajo|me contrataron => landed
got a job offer! => landed
they hired me!!!|i got the job|no, i got the job|no need, i start my new job monday => landed
i start monday at walmart|starting tuesday at the warehouse|got hired at walmart|i start at Walmart monday => landed
ya encontré trabajo|ya tengo trabajo!|ya me contrataron|sí, conseguí trabajo|je commence lundi chez Walmart => landed
no, i need a break|my mom is in hospital, can i take a break for a bit|can you stop for a week => pause
stop texting me until monday|i need some time off|please stop for 2 weeks => pause
can we pause until Monday|I need a break|I'm on vacation until Monday|going on vacation next week => pause
put this on hold|I'll be away for two weeks|check back in 2 weeks|take a break => pause
hi|Hello!|good morning|hey there|thanks|Thank you so much!|bonjour|hola|merci|gracias|hi, how are you => greeting
i need help|help me please|what can you do|necesito ayuda => help
what time is the club?|when is my next check-in?|how many do I have left?|is it Monday?|who is this? => question
ok|maybe|lol||   |???..x|blue => unclear
I'm stuck on my resume|the website is down|I don't know how to write the email => blocked
yes|did it|done => done
no|not yet => not_done
"""


@pytest.mark.parametrize(("text", "intent"), table(FREE))
def test_with_nothing_open(text: str, intent: str) -> None:
    assert read(text).intent == intent


@pytest.mark.parametrize(
    "text",
    rows(
        "I got a job interview|haven't found a job yet|if I get the job|hope I get hired|found a job posting"
        "|I want to get a job|did you get the job?|almost got the job|i start monday at 9|start monday at the library"
        "|ya tengo trabajo que hacer|si consigo trabajo|will start monday at walmart"
    ),
)
def test_no_work_found(text: str) -> None:
    assert read(text).intent != "landed"


def test_work_found_outranks_the_open_ask() -> None:
    assert read("I got the job!", FIVE).intent == "landed"


@pytest.mark.parametrize(
    ("text", "ask", "items", "choice"),
    [
        ("yes! i got the job", "FIVE", ((1, "done"),), None),
        ("2 and i got the job!", "FIVE", ((1, 2),), None),
        ("yes! i got the job", "CONFIRM", (), "yes"),
    ],
)
def test_work_found_keeps_the_answer(text: str, ask: str, items: tuple[object, ...], choice: str | None) -> None:
    reply = read(text, getattr(asks, ask))
    assert (reply.intent, reply.items, reply.choice) == ("landed", items, choice)


def test_a_pause_keeps_the_answer_and_the_day() -> None:
    reply = read("3 but can we pause till feb 2", FIVE)
    assert (reply.intent, reply.items, reply.date) == ("pause", ((1, 3),), dt.date(2026, 2, 2))


def test_an_interview_to_come_is_news_beside_a_yes() -> None:
    reply = read("yes and interview tomorrow at 2pm", HOMEWORK)
    assert (reply.items, reply.date) == (((1, "done"),), dt.date(2026, 1, 8))
    assert reply.activities == tuple(interview(date=dt.date(2026, 1, 8), time=dt.time(14)))
    assert read("interview tomorrow", HOMEWORK).intent == "activity"


@pytest.mark.parametrize(
    ("text", "locale"),
    table(
        """
yes!!! start monday|yes i start monday|yes starting next week|yes, from monday|yes lets start tomorrow => en
oui à partir de lundi|oui on commence lundi|oui pas de problème|oui sans problème => fr
sí, empiezo el lunes|sí, a partir del lunes => es
"""
    ),
)
def test_a_yes_stays_one_though_a_day_follows(text: str, locale: str) -> None:
    assert read(text, asks.CONFIRM, locale).choice == "yes"


@pytest.mark.parametrize("text", rows("yes starting monday|yes!!! start monday|yes i start tomorrow"))
def test_a_yes_to_begin_is_one_with_nothing_open(text: str) -> None:
    reply = read(text)
    assert (reply.intent, reply.date is not None) == ("done", True)


@pytest.mark.parametrize("text", rows("no start monday|start monday|ok start monday|yes maybe|yes no|vale|not monday"))
def test_other_words_with_a_day_are_no_yes(text: str) -> None:
    assert read(text, asks.CONFIRM).choice != "yes"


OPTIONS = """
1|I found work|found a job => LIGHT found_work
2|option 2|#2|two|2 please|the second one|2) let's talk|let's talk|call me => LIGHT talk
3|looking on my own => LIGHT own
4|4.|not now|not_now => LIGHT not_now
5|0|12|hi => LIGHT None
yes|Y|oui|sí|si|yep|1|yes please|that's right|👍 => CONFIRM yes
no|n|2|non|nope|No thanks => CONFIRM no
ok|maybe|k => CONFIRM None
"""


@pytest.mark.parametrize(("text", "result"), table(OPTIONS))
def test_options(text: str, result: str) -> None:
    name, choice = result.split()
    assert str(read(text, getattr(asks, name)).choice) == choice


@pytest.mark.parametrize(
    ("text", "options", "choice"),
    [
        ("toronto", ("America/Toronto", "America/Vancouver"), "America/Toronto"),
        ("français", ("en", "fr", "es"), "fr"),
        ("2", ("en", "fr", "es"), "fr"),
        ("make it smaller", ("keep", "smaller", "change", "talk"), "smaller"),
        ("keep it", ("keep", "smaller"), "keep"),
    ],
)
def test_options_by_their_words(text: str, options: tuple[str, ...], choice: str) -> None:
    assert read(text, Asked((), "choice", options)).choice == choice


@pytest.mark.parametrize(("text", "choice"), [("9", None), ("1", None), ("yes", "yes"), ("Maya Lopez", None)])
def test_numbers_pick_nothing_where_options_were_not_numbered(text: str, choice: str | None) -> None:
    assert read(text, Asked((), "yes_no", ("yes",))).choice == choice


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("1", "landed"),
        ("2", "needs_human"),
        ("4", "not_done"),
        ("stop", "opt_out"),
        ("call me", "needs_human"),
        ("I got the job", "landed"),
    ],
)
def test_the_intent_of_an_option(text: str, intent: str) -> None:
    assert read(text, LIGHT).intent == intent


TODAY, YESTERDAY, TUESDAY = dt.date(2026, 1, 7), dt.date(2026, 1, 6), dt.date(2026, 1, 13)


def applied(*who: str, count: int = 1, date: dt.date | None = None) -> list[Activity]:
    return [Activity("applied", name, count, date) for name in who or ("",)]


def interview(who: str = "", date: dt.date | None = TUESDAY, time: dt.time | None = None) -> list[Activity]:
    return [Activity("interview", who, 1, date, time)]


def met(who: str, date: dt.date | None = None) -> list[Activity]:
    return [Activity("met", who, 1, date)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("applied to Acme and Initech", applied("Acme", "Initech")),
        ("Applied to Acme, Initech and Hooli today", applied("Acme", "Initech", "Hooli", date=TODAY)),
        ("applied 3 today", applied(count=3, date=TODAY)),
        ("I applied to 2 jobs", applied(count=2)),
        ("sent 3 applications", applied(count=3)),
        ("i applied at shaw yesterday", applied("shaw", date=YESTERDAY)),
        ("Just applied for a job", applied()),
        ("applied for the analyst role at Acme", applied("Acme")),
        ("sent my resume to Acme", applied("Acme")),
        ("submitted an application to Initech!", applied("Initech")),
        ("applied to five places", applied(count=5)),
        ("interview Tue 2pm at Acme", interview("Acme", time=dt.time(14))),
        ("Interview with Initech on Tuesday at 10", interview("Initech", time=dt.time(10))),
        ("I have an interview tomorrow", interview(date=dt.date(2026, 1, 8))),
        ("got an interview at Shaw!", interview("Shaw", date=None)),
        ("interview tuesday at 3 with Acme", interview("Acme", time=dt.time(15))),
        ("interview 1/13 at 2:30 pm with Acme", interview("Acme", time=dt.time(14, 30))),
        ("met someone from Shaw, said to keep in touch", met("Shaw")),
        ("met Bob, keep in touch", met("Bob")),
        ("I met Bob from Acme yesterday", met("Bob from Acme", YESTERDAY)),
        ("had coffee with Ann at Initech", met("Ann from Initech")),
        ("met with Sarah", met("Sarah")),
        ("Applied to Acme. Interview Tuesday at Initech", applied("Acme") + interview("Initech")),
    ],
)
def test_activities(text: str, found: list[Activity]) -> None:
    reply = read(text)
    assert (reply.intent, list(reply.activities)) == ("activity", found)


@pytest.mark.parametrize(
    "text",
    rows(
        "did you get my message|I have not applied to Acme|didn't apply anywhere|will apply to Acme tomorrow|hello"
        "|no interviews yet|should I have applied to Acme?|met my goal|haven't met anyone|they cancelled the interview"
        "|no interview|interview tips"
    ),
)
def test_plans_denials_and_questions_are_no_activities(text: str) -> None:
    reply = read(text)
    assert reply.activities == ()
    assert reply.intent != "activity"


def test_an_activity_beside_an_answer() -> None:
    reply = read("yes. Interview Tue 2pm at Acme", HOMEWORK)
    assert (reply.intent, reply.items, reply.activities[0].who) == ("done", ((1, "done"),), "Acme")
