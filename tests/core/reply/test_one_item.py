"""Answers to one open item as people type them."""

from __future__ import annotations

import pytest

from tests.core.reply.asks import FIVE, HOMEWORK, read, rows, table

DONE = """
yes|Yes|YES!|y|Y|yep|yup|yeah|yea|yes!!|yesss|yess|Yes.|yes sir|yes i did|yes, did it|did it|Did it!|done
Done.|DONE|all done
I did|i did it|I did it yesterday|did it yesterday|did it this morning, felt good|finished
finished it last night|completed
it's done|its done|that's done|Already done|already did|no I already did it|no, I did it already
No need to ask, it's done
👍|✅|👍🏽|💯|yes 👍|done ✅|yes thanks|Yes, thank you Kim|hi yes done|ok done|ok, did it|sure did|i sure did
got it done
just finished|just did it|I finished it|took care of it|handled it|wrapped it up|knocked it out|yes ma'am
yessir|yeah I did
yes i have|Did it and it went well|yes, handed it in|I've done it|ive done it|done and done
yes it's finished|absolutely
affirmative|of course|correct|you bet|Yes indeed|oh yes|well yes|yes, what's next?|did it! what is next?
yes. call went great
I turned it in|wrote it last night|practiced it twice|yes, my mom helped|doen|yse|yess|doone|finishd
alredy did it|dun no? done
Liked “Homework: your pitch, done?”|yeah finally got it done|yes!!!! so proud|Yes - sent it Monday
done, sorry for the delay
y did it|Yesterday|yesterday.|last night|uh huh|mhm|I did, sorry for the late reply
did it but it wasn't easy
I emailed it to my coach|All set|checked|I was sick but yes I did it|no wait yes|it's all done now
good news, done
"""
NOT_DONE = """
no|No|NO|n|nope|nah|no.|no!|nooo|not yet|Not yet|not yet sorry|Sorry, not yet|no not yet|Not done
not done yet|no, my kid was sick
No - my car broke down|haven't|I haven't|havent|havent yet|haven't done it|I have not|didn't|I didn't
didnt|didnt do it|did not
no i didn't|I did not do it|Didn't get to it|didn't get around to it|didnt have time|no time
no time this week|Ran out of time
forgot|I forgot|sorry forgot|totally forgot|too busy|was too busy|I was too tired|couldn't|couldn't do it
wasn't able to
i wasn't able to|unable to|didn't happen|never got to it|skipped it|slipped my mind|👎|❌|negative
not really|nothing|Nothing, sorry
no sorry|No, sorry Kim|unfortunately not|not this time|nah not yet|Yeah no|not at all|no luck|I missed it
no I was sick
still need to do it|still haven't|i still have to finish it|not even started|haven't started
no, not really|nope, kids were home
honestly no|hi, no|no, didn't do it yet|dont have time|noo|nto yet|not yte|havnt done it
didn't, too much going on
Disliked “Homework: your pitch, done?”|yeah I didn't get to it|I should have but no|nope 😔
No. Laptop was at my mother's
I was sick all week so no|it hasn't been done|I failed to do it|I never did it|nope. rough week|ot done
"""
WILL_DO = """
will do|Will do!|will do Friday|I will|yes I will|i'll do it tomorrow|ill do it tomorrow
going to do it tonight|gonna do it later
doing it now|doing it tonight|on it|I'm on it|working on it|tomorrow|tomorrow morning|tonight|later
later today|soon|by Friday
planning to do it Friday|about to|will get it done by Friday|I plan to finish it tomorrow|ok will do
let me finish it tonight
I'm going to do it this weekend|Friday|on Friday|will finish tomorrow|it will be done by tomorrow
I need to do it tonight
still working on it|it's on my list for tomorrow
"""
UNCLEAR = """
ok|OK|k|kk|okay|maybe|Maybe.|perhaps|not sure|I'm not sure|idk|I dunno|i guess|hmm|lol|😂|...
maybe tomorrow|who knows|possibly
alright|it depends|maybe yes maybe no|no one replied|no problem|no worries|the weather is nice
Acme
they said they would decide next month|haven't heard back|it rained all day|cool|I guess so|asdfgh|blue|🎉
hope so
yes and no|never mind|I wish|it is what it is|I'm done with this
"""
PARTIAL = """
partly|almost|almost done|half|half done|some of it|I started|started it|did some of it|did part of it
not quite done|mostly done
did a little|some|most of it|halfway there|in progress
kinda|sort of|about half|I did most of it
"""
BLOCKED = """
I'm stuck|stuck|i don't know how to start|I don't understand what to do|no, I'm stuck on the pitch
my laptop is broken
the link doesn't work|I need help with the pitch|can't log in|no internet since Monday
can't figure out the form|I'm confused
"""


@pytest.mark.parametrize(
    ("text", "intent", "items"),
    [
        *((text, "done", ((1, "done"),)) for text in rows(DONE)),
        *((text, "not_done", ((1, "not_done"),)) for text in rows(NOT_DONE)),
        *((text, "will_do", ()) for text in rows(WILL_DO)),
        *((text, "unclear", ()) for text in rows(UNCLEAR)),
        *((text, "partial", ()) for text in rows(PARTIAL)),
    ],
)
def test_an_answer_about_one_thing(text: str, intent: str, items: tuple[tuple[int, str], ...]) -> None:
    reply = read(text, HOMEWORK)
    assert (reply.intent, reply.items) == (intent, items), reply


@pytest.mark.parametrize("text", rows(BLOCKED))
def test_blocked(text: str) -> None:
    assert read(text, HOMEWORK).intent == "blocked"


HARD_TIMES = """
my kid was sick|my son is in the hospital|my dad died|im in the hospital|kids are sick all week|my mom passed away => en
i have covid|sick|family emergency|in the hospital with my son|my grandma died last night => en
mon fils était malade|je suis en arrêt maladie|ma mère est décédée|je suis à l'hôpital|jsuis malade => fr
estoy enfermo|mi hijo está enfermo|mi mamá murió|estoy en el hospital|falleció mi papá|estoy de baja => es
"""


@pytest.mark.parametrize(("text", "locale"), table(HARD_TIMES))
def test_a_hard_time_is_in_the_way_and_kept_as_the_reason(text: str, locale: str) -> None:
    reply = read(text, HOMEWORK, locale)
    assert (reply.intent, reply.items, reply.reason) == ("blocked", (), text)


@pytest.mark.parametrize(
    ("text", "intent"),
    table(
        """
i was sick but did it|dad in hospital, did it anyway|yes even though i was sick => done
no my kid was sick => not_done
sick of this|my car battery is dead|scared to apply => unclear
applied to the hospital|interview at the hospital => activity
"""
    ),
)
def test_an_answer_outranks_a_hard_time_and_other_words_are_none(text: str, intent: str) -> None:
    assert read(text, HOMEWORK).intent == intent


@pytest.mark.parametrize(
    ("text", "result"),
    table(
        """
rejected by acme|got turned down by acme|they said no|got rejected again => en blocked
by bus|i dont want to work there anymore => en unclear
want to do it tomorrow|by friday|by the 15th|by end of day|after lunch => en will_do
demain|je le fais demain|pas encore, demain|je le ferai vendredi|vendredi => fr will_do
mañana|lo hago mañana|lo haré el viernes|el viernes => es will_do
"""
    ),
)
def test_what_is_to_come(text: str, result: str) -> None:
    locale, intent = result.split()
    assert read(text, HOMEWORK, locale).intent == intent


def test_not_yet_but_later_records_the_not_yet() -> None:
    reply = read("no, but I will tomorrow", HOMEWORK)
    assert (reply.intent, reply.items, str(reply.date)) == ("will_do", (), "2026-01-08")


BELOW = """
3|three|Three.|3 of 5|3/5|3 out of 5|did 3|I did 3|3 done|just 3|about 3|3, sorry|no, only 3|No I did 3 => 3
not 5, only 3|didn't do 5, only 3|2 left|two to go|did 3 will do the rest tomorrow => 3
did 3, will do 2 more tomorrow|3 yesterday|yes 3|3 so far 👍|3 jobs|applied to 3 jobs|3!|three out of five => 3
I think 3|3 on Jan 5|3/15 => 3
only two|two so far|sent 2 applications|a couple|I've done 2 so far => 2
I applied to 4|4 apps|got 4 done|Hi, 4 this week|4 applications done => 4
1|one => 1
2ish => 2
4 down 1 to go => 4
3 and an interview friday at 2 => 3
"""
AT = """
5|five|5 of 5|5/5 => 5
6|half a dozen => 6
did 7 => 7
twelve|a dozen => 12
twenty three => 23
ten!! => 10
all 5|all of them|all|yes|done|did all five => done
100 => 100
5 applications submitted yesterday => 5
"""


@pytest.mark.parametrize(("text", "count"), table(BELOW))
def test_a_count_below_the_target_is_partial(text: str, count: str) -> None:
    reply = read(text, FIVE)
    assert (reply.intent, reply.items) == ("partial", ((1, int(count)),)), reply


@pytest.mark.parametrize(("text", "outcome"), table(AT))
def test_a_count_at_the_target_is_done(text: str, outcome: str) -> None:
    reply = read(text, FIVE)
    assert (reply.intent, reply.items) == ("done", ((1, int(outcome) if outcome.isdigit() else outcome),)), reply


@pytest.mark.parametrize(
    "text",
    rows("0|zero|none|none yet|no|not yet|nothing|didn't apply|no applications|0 of 5|none this week|0 sorry|zip"),
)
def test_a_zero_is_a_not_done(text: str) -> None:
    reply = read(text, FIVE)
    assert (reply.intent, reply.items) == ("not_done", ((1, "not_done"),)), reply


@pytest.mark.parametrize(
    "text",
    rows(
        "it took 3 hours|I have 2 kids|call at 3|3 yesterday, 2 today|will do 3 tomorrow|10:30|2pm|maybe 3|$500"
        "|416 555 0199"
        "|2026|a few|some|3 interviews|waiting on 2 replies|covid 19|more than 5|8/5|$9,000"
    ),
)
def test_a_number_of_something_else_is_no_count(text: str) -> None:
    assert read(text, FIVE).items == ()


REASONS = """
no, my kid was sick => my kid was sick
No - my car broke down => my car broke down
not yet because I had the flu => I had the flu
I didn't have time => I didn't have time
"""


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        *table(REASONS),
        ("no", ""),
        ("not yet sorry", ""),
    ],
)
def test_the_reason_is_kept(text: str, reason: str) -> None:
    assert read(text, HOMEWORK).reason == reason


@pytest.mark.parametrize(
    "text",
    rows(
        "what counts as an application?|How many do I need?|can I do it tomorrow?|when is it due|do I have to?"
        "|who is this?"
        "|What?|please repeat that|which one|huh?"
    ),
)
def test_a_question_is_no_answer(text: str) -> None:
    reply = read(text, FIVE)
    assert (reply.intent, reply.items) == ("question", ())


def test_an_applied_that_an_item_counts_is_marked() -> None:
    reply = read("applied to Acme and Initech", FIVE)
    assert (reply.items, [a.counted for a in reply.activities]) == (((1, 2),), [True, True])
    assert [a.counted for a in read("applied to Acme", None).activities] == [False]


@pytest.mark.parametrize(
    ("text", "result"),
    table(
        """
oui|Oui !|ouais|oui c'est fait|fait|c'est fait|déjà fait|je l'ai fait hier|j'ai fini|terminé => fr done
non|pas encore|non pas encore|pas fait|je n'ai pas eu le temps|j'ai pas eu le temps|rien => fr not_done
j'ai oublié|non, mon fils était malade => fr not_done
peut-être|je sais pas => fr None
oui => en done
oui pas de problème|pas de souci c'est fait|oui sans problème|oui sans souci|c fait|c'est tout fait => fr done
ben oui|en fait oui|c fait hier|je l'ai fait lundi|hier|non c'est fait => fr done
nan|ben non|nan pas encore|y a rien|y a rien de fait|c pas fait => fr not_done
pas de problème|pas de souci|y a pas de souci => fr None
ya lo hice|ya está|ya terminé|ya hecho|ya lo envié|ya mandé todo|sí ya|ya quedó|sí no hay problema => es done
ya|Ya.|ya mero|ya voy|ya casi|ya estoy harta|ya tengo entrevista|ya me cansé|vale|ya veo|ya no => es None
si consigo trabajo|si me llaman => es None
ya did it|ya i did => en done
no problem, done|yes no problem|everything's done => en done
sí|si|Sí, ya lo hice|hecho|listo|ya lo hice|claro|ya está => es done
no|todavía no|aún no|no lo hice|no pude|no tuve tiempo|nada|no todavía => es not_done
todavia no, mi hijo está enfermo => es not_done
no sé|tal vez => es None
"""
    ),
)
def test_yes_and_no_in_french_and_spanish(text: str, result: str) -> None:
    locale, wanted = result.split()
    assert str(dict(read(text, HOMEWORK, locale).items).get(1)) == wanted


@pytest.mark.parametrize(
    ("text", "result"),
    table(
        """
trois|3|j'en ai fait 3|3 sur 5 => fr 3
quatre => fr 4
vingt et un => fr 21
deux candidatures => fr 2
quatre-vingt-dix-neuf => fr 99
tres|3 de 5 => es 3
cuatro => es 4
hice 2|dos => es 2
treinta y dos => es 32
un => fr 1
"""
    ),
)
def test_numbers_in_french_and_spanish(text: str, result: str) -> None:
    locale, count = result.split()
    assert read(text, FIVE, locale).items == ((1, int(count)),)
