"""Opting out, danger, humans, machines and strangers: what is heard before any context."""

from __future__ import annotations

import pytest

from core.reply import is_stop
from tests.core.reply.asks import FIVE, HOMEWORK, TWO, read, rows, table

OPT_OUT = """
STOP|stop|Stop.|stop!!!|"STOP"|S.T.O.P.|stop please|pls stop|Please stop|STOP STOP|stopp|stpo|sotp|STOOOP
stop it|stop now|ok stop
STOPALL|end|END|quit|Quit.|cancel|CANCEL|unsubscribe|unsubscribe me|revoke|opt out|OPT-OUT|optout
unsuscribe|unsubscirbe|cancle
pls stop msging me|take me off this list|take me off your list please|don't text me again
dont txt me anymore|remove me
please remove my number|I want to unsubscribe|how do i unsubscribe|i dont want these texts anymore
leave me alone|lose my number
I no longer want to receive messages|stop texting me|quit texting me|stop sending me messages
stop sending these|make it stop
please stop contacting me|never contact me again|do not contact me|do not text this number|no more texts
no more messages please
please cancel my subscription|cancel this|i revoke my consent|i want out|i said stop|can you stop
you need to stop|fuck off
I want you to stop texting me|Stop. I did it already|done. please stop|go away|stop the messages
delete my number|stop texing me
i didn't sign up for this, stop|get me off this list|dont message me|enough with the texts
turn off these notifications
arrêt|ARRET|arrêtez|arrêtez svp|arrete de m'écrire|ne m'écrivez plus|plus de messages svp|désabonnez-moi
je veux me désabonner
je ne veux plus recevoir de messages|retirez-moi de la liste|laissez-moi tranquille|supprimez mon numéro
ne me contactez plus
alto|ALTO|baja|Baja.|parar|cancelar|no más|no más mensajes|no me escriban más|deje de escribirme
dejen de mandar mensajes|basta
ya no quiero recibir mensajes|quiero darme de baja|deme de baja|quíteme de la lista|déjenme en paz
alto por favor|no me llame más
i don't want to do this anymore|i dont want these anymore|this is harassment|stop harassing me
i'll report you as spam|im going to report you|reported as spam|stop for ever
lâchez-moi|lâche moi|lâchez-moi la paix|achalez-moi pas|achale-moi pas|m'achale pas
leave me aloen|plz rmove me|delte my number|dont contct me|unsubcribe me|désabonez-moi
"""
NO_OPT_OUT = """
this is harassment by my boss|my boss is harassing me|lâche pas|lâche-moi pas|I'll report tomorrow|i reported to work
can you stop for a week|stop until monday|please stop texting me for 2 weeks|i don't want this job anymore
we have got to stop meeting like this|I had to cancel the interview|je suis en arrêt maladie
en arrêt maladie depuis lundi
estoy de baja|estoy de baja médica|i stopped by the office|stop by tomorrow?|the bus stop is far
i can't stop thinking about it
I won't stop|don't stop|please don't stop|non-stop week|he told me to stop by
I need to stop at the bank first|step|shop
they did not contact me|they never text me back|no more interviews this week|I quit my job
i had to end the call early
finished by end of day|at the end of the week|no one messaged me back|i texted her yesterday
stop sending out resumes? no way
should I stop applying to Acme|no, the recruiter cancelled|text me tomorrow|call me|can you text me less
j'ai arrêté de fumer
tuve que cancelar la entrevista|quit smoking is hard|no más de 3|will do by end of week
the offer was cancelled|plus tard
I told them to take me off the night shift|I opted out of the health plan|je n'arrête pas
I want to stop procrastinating
nothing can stop me|it's hard to stop once you start|don't forget to text me tomorrow
dont text me before 9|deja de llover
I do not want to message people on linkedin|please send me the link|did not send emails|yes|no|done|3|ok
thanks|para mañana
Liked “Reply STOP to end these messages”
"""


@pytest.mark.parametrize("text", rows(OPT_OUT))
def test_an_opt_out_is_heard_whatever_is_open(text: str) -> None:
    assert is_stop(text)
    assert {read(text, asked).intent for asked in (None, HOMEWORK, FIVE, TWO)} == {"opt_out"}


@pytest.mark.parametrize("text", rows(NO_OPT_OUT))
def test_other_words_are_no_opt_out(text: str) -> None:
    assert not is_stop(text)
    assert read(text, HOMEWORK).intent != "opt_out"


@pytest.mark.parametrize(
    "text",
    rows(
        "I want to kill myself|i don't want to live anymore|I want it all to stop"
        "|what's the point, I want to die|I can't go on"
        "|thinking about suicide|better off dead|end it all|i cant take it anymore"
        "|Yes did 2. honestly i just want to disappear"
        "|I dont want to be here anymore|i wish i was dead|hurting myself again"
        "|idk why i bother. no reason to live|je veux mourir"
        "|envie d'en finir avec la vie|je n'en peux plus|j'ai envie de me suicider|quiero morir|no quiero vivir"
        "|ya no puedo más"
        "|quiero quitarme la vida|hacerme daño|i want to kil myself|STOP. I want to die"
        "|i took pills|took a bunch of pills|i took all my pills|sucidal|feeling suicdal|i was sucidal last night"
        "|i feel hopeless|i feel so hopeless|im feeling worthless|yes but i feel hopeless|2. i feel hoepless"
        "|im scared to go home|afraid to be at home|scared of my husband|wanna end it|i want to end it|ready to end it"
        "|j'ai peur de rentrer chez moi|j'ai peur de mon mari|je me sens désespérée|j'ai pris plein de pilules"
        "|not safe at home|i don't feel safe at home|i'm done with life|no me siento segura en casa"
        "|tengo miedo de volver a casa|me siento sin esperanza|tomé muchas pastillas"
    ),
)
def test_danger_is_heard_beside_everything(text: str) -> None:
    assert read(text, FIVE).distress


@pytest.mark.parametrize(
    "text",
    rows(
        "this commute is killing me|I'm dying to hear back|dead tired"
        "|interview at the suicide prevention hotline|not yet"
        "|i can't go on Friday|I could kill for that job|the job market is dead|no, gave up on Acme|stop"
        "|i can't go on vacation"
        "|i took my pills and did it|took two pills for my headache|scared of interviews|im scared of the interview"
        "|i want to end it on a good note|end it with a thank you note|homeless shelter interview|i love skills"
        "|cut myself some slack|took the day off|no, my grandmother died"
    ),
)
def test_hard_words_are_not_always_danger(text: str) -> None:
    assert not read(text, FIVE).distress


def test_wanting_it_all_to_stop_is_both() -> None:
    reply = read("I want it all to stop")
    assert (reply.intent, reply.distress) == ("opt_out", True)


def test_danger_does_not_hide_the_answer() -> None:
    reply = read("Yes did 2. honestly i just want to disappear", FIVE)
    assert (reply.items, reply.distress) == (((1, 2),), True)


@pytest.mark.parametrize(
    "text",
    rows(
        "call me|Call me please|can you call me|can i talk to someone|I need to talk to a real person"
        "|can Kim call me?|no, call me"
        "|please call me tomorrow|let's talk|appelez-moi|llámame|hablar con alguien"
        "|je voudrais parler à quelqu'un|i want a human"
        "|can we talk?|give me a call|I need to talk to my coach|could i speak with kim|human"
        "|can i speak to a person pls|ok call me"
        "|have kim call me|need to talk"
    ),
)
def test_a_human_is_asked_for(text: str) -> None:
    assert [read(text, asked).intent for asked in (None, HOMEWORK, FIVE, TWO)] == ["needs_human"] * 4


def test_ending_it_is_no_plan_for_an_item() -> None:
    reply = read("wanna end it", HOMEWORK)
    assert (reply.intent, reply.distress) == ("unclear", True)


BY_NAME = """
i want to talk to kim|get me kim|can kim call me|still waiting for kim to call|i need kim|is kim there|kim please => en
can i get kim|tell kim to call me|have kim call me|ask kim to text me|let me talk to kim|KIM? => en
kim said she would call|kim never called|kim was supposed to call|where is kim|hi, can kim text me => en
je veux parler à Kim|Kim peut m'appeler|j'attends que Kim m'appelle|parler avec kim|dis à Kim: que Kim m'appelle => fr
quiero hablar con Kim|que Kim me llame|puede Kim llamarme|necesito a Kim|esperando a Kim => es
"""


@pytest.mark.parametrize(("text", "locale"), table(BY_NAME))
def test_a_person_may_be_asked_for_by_name(text: str, locale: str) -> None:
    reads = [read(text, asked, locale, names=("Kim",)).intent for asked in (None, HOMEWORK, FIVE, TWO)]
    assert reads == ["needs_human"] * 4


def test_a_name_is_only_heard_where_it_is_told() -> None:
    assert read("get me kim", HOMEWORK).intent == "unclear"
    assert read("get me kim", HOMEWORK, names=("Zoë", "Kim")).intent == "needs_human"
    assert read("get me zoe", HOMEWORK, names=("Zoë", "Kim")).intent == "needs_human"
    assert read("get me ann", HOMEWORK, names=("Kim", "")).intent == "unclear"


@pytest.mark.parametrize(
    "text",
    rows(
        "hi kim|thanks kim|yes kim|done kim|kim|tell kim thanks|kim called me yesterday|i talked to kim"
        "|i dont need kim to call|kim said to apply|did you talk to kim"
    ),
)
def test_a_name_alone_is_no_wish(text: str) -> None:
    assert read(text, HOMEWORK, names=("Kim",)).intent != "needs_human"


@pytest.mark.parametrize("text", rows("pls call|please call|call pls|call asap|can you call?"))
def test_a_call_is_asked_for_without_a_name(text: str) -> None:
    assert read(text, HOMEWORK).intent == "needs_human"


def test_a_person_asked_for_by_name_may_come_with_an_answer() -> None:
    reply = read("2 and can kim call me", FIVE, names=("Kim",))
    assert (reply.intent, reply.items) == ("needs_human", ((1, 2),))


@pytest.mark.parametrize(
    "text",
    rows(
        "they said they'd call me|he will call me back monday|the recruiter wants to call me"
        "|call me crazy but I did 10"
        "|talked to someone at Acme|i need to talk to someone at Shaw|waiting for them to call me|they didn't call me"
        "|I need to talk to my wife|nice talking to you|please call me Tom"
    ),
)
def test_other_calls_are_no_wish_for_a_human(text: str) -> None:
    assert read(text, FIVE).intent != "needs_human"


def test_a_wish_for_a_human_may_come_with_an_answer() -> None:
    reply = read("1 yes 2 no, call me", TWO)
    assert (reply.intent, reply.items) == ("needs_human", ((1, "done"), (2, "not_done")))


@pytest.mark.parametrize(
    "text",
    rows(
        "I'm driving with Do Not Disturb While Driving turned on. I'll see your message when I get where I'm going."
        "|I'm driving right now.|I am out of the office until Monday|Automatic reply: away|Out of office"
        "|Je suis au volant"
        "|Réponse automatique : absent|Estoy conduciendo|Respuesta automática|Auto-reply: back soon. Yes, really"
    ),
)
def test_automatic_replies_are_no_words(text: str) -> None:
    reply = read(text, HOMEWORK)
    assert (reply.auto_reply, reply.items, reply.intent) == (True, (), "unclear")


@pytest.mark.parametrize(
    "text", rows("I applied for a driving job|done|I got an automatic reply from them|yes, then driving home")
)
def test_people_are_no_machines(text: str) -> None:
    assert not read(text, HOMEWORK).auto_reply


@pytest.mark.parametrize(
    "text",
    rows(
        "wrong number|you have the wrong number|Sorry wrong number|wrong person|mauvais numéro|número equivocado"
        "|this is not Maya's number"
    ),
)
def test_a_stranger_says_so(text: str) -> None:
    reply = read(text, HOMEWORK)
    assert (reply.wrong_number, reply.items) == (True, ())


@pytest.mark.parametrize(
    "text",
    rows("I called the wrong number|they gave me the wrong number|wrong|no, I had the wrong number for the recruiter"),
)
def test_a_wrong_number_of_somebody_else(text: str) -> None:
    assert not read(text, HOMEWORK).wrong_number
