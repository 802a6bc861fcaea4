"""Kind but respectful, supportive but firm: what is never said to a client, and that every ask says how to answer."""

import re

import pytest

from core.channel import Limits
from core.message import Args, Phrase
from core.reply.keywords import keyword_of
from core.words import sentences
from tests.core.words.catalogues import LOCALES, attributes, entries, for_clients, variables, wordings
from tests.core.words.saying import SMS, TELEGRAM, check_in_args, say
from tests.core.words.source import source

# Guilt, shame, threat, alarm, lost streaks, rates, reproach. Whole words, any case.
NEVER = {
    "en": """
        missed|missing|fail(ed|ing|ure)?|overdue|behind|late|too late|lazy|ashamed|shame|guilt(y)?
        disappoint(ed|ing)?
        you did(n't| not)|you have(n't| not)|you still|did not (do|answer|reply|respond)
        no (answer|reply) from you
        last chance|final (notice|warning|reminder)|warning|consequences?|penalty|deadline passed
        must|have to|should have
        why (didn't|haven't|did you not)|streaks?|score|percent|%|again\\?|excuses?|unfortunately
        sadly|worried|concern(ed)?
        ignor(ed|ing)|unanswered|neglect(ed)?|give up|gave up|quitt?(er|ing)|obviously|as you know
        reminded you|0 applications
        zero|urgent|immediately|asap|expect(ed)? you|let (me|us|\\w+) down|where (are|were|have) you
    """,
    "fr": """
        manqué|raté|échou\\w+|échec|en retard|retard|paresseu\\w+|honte|culpab\\w+|coupable|déçue?s?|décevant
        vous n'avez pas|vous n'avez toujours|vous auriez dû|vous devez|vous devriez|il faut
        toujours pas|sans réponse de vous
        dernière chance|dernier (avis|rappel)|avertissement|conséquences?|pénalité|série|score
        pour cent|%|excuses?-vous
        malheureusement|hélas|inquiet|inquiète|ignoré|négligé|abandonn\\w+|évidemment
        comme vous le savez|zéro|au plus vite
        immédiatement|où étiez-vous|pourquoi n'avez-vous
    """,
    "es": """
        faltó|falló|fall(ado|ó|as)|fracas\\w+|atrasad[oa]|retras\\w+|vencid[oa]|perezos\\w+
        vergüenza|culpa(ble)?|decepcion\\w+
        usted no|no ha (hecho|respondido|contestado)|no hizo|debería|debe usted|tiene que
        todavía no ha|sin respuesta suya
        última oportunidad|último (aviso|recordatorio)|advertencia|consecuencias?|multa|racha
        puntaje|por ciento|%|excusas?
        desafortunadamente|lamentablemente|preocupad[oa]|ignor\\w+|abandon\\w+|obviamente|como sabe
        cero|urgente|inmediatamente
        dónde estaba|por qué no
    """,
}  # fmt: skip


def never(locale: str) -> re.Pattern[str]:
    parts = "|".join(line.strip() for line in NEVER[locale].strip().splitlines())
    return re.compile(rf"(?<!\w)({parts})(?!\w)", re.IGNORECASE)


@pytest.mark.parametrize("locale", LOCALES)
def test_nothing_that_hurts_is_said_to_a_client(locale: str) -> None:
    hurting = never(locale)
    found = [
        f"{sentence}.{where}: {match[0]}"
        for sentence, entry in entries(locale).items()
        if for_clients(sentence)
        for where, text in wordings(entry).items()
        if (match := hurting.search(text))
    ]
    assert not found, found


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "You missed two check-ins."),
        ("en", "This is your last chance, Maya."),
        ("en", "Why didn't you answer?"),
        ("en", "You lost your streak"),
        ("fr", "Vous n'avez pas répondu."),
        ("fr", "C'est votre dernière chance"),
        ("es", "Usted no respondió."),
        ("es", "Es su última oportunidad"),
    ],
)
def test_the_list_finds_what_hurts(locale: str, text: str) -> None:
    assert never(locale).search(text)


def test_every_question_that_opens_an_ask_says_how_to_answer() -> None:
    """By numbered choices, or by the sentence itself."""
    known = sentences("en")
    silent = [
        f"{use.where}: {sentence}"
        for use in source().uses()
        if use.asks and not use.how
        for sentence in use.ids(known)
        if "how" not in attributes(entries("en")[sentence])
    ]
    assert not silent, silent


@pytest.mark.parametrize("locale", LOCALES)
def test_every_check_in_says_how_to_answer(locale: str) -> None:
    for sentence in sentences(locale):
        if sentence.startswith(("check_in_", "nudge_", "clarify_", "fix_")) and sentence not in NO_ANSWER:
            assert "how" in attributes(entries(locale)[sentence]), sentence


# Answered by numbered choices, or no question.
NO_ANSWER = {"clarify_which", "clarify_choice", "fix_nothing"}


@pytest.mark.parametrize("locale", LOCALES)
def test_automated_texts_are_signed_as_the_coachs_assistant(locale: str) -> None:
    """Only words that the coach typed carry "Kim:"."""
    signature = {"en": "Kim's assistant", "fr": "assistant de Kim", "es": "asistente de Kim"}[locale]
    for sentence in sentences(locale):
        if sentence.startswith(("check_in_", "nudge_")):
            form = next(form for form in ("yes_no", "count", "list") if sentence.endswith(form))
            args = check_in_args(form, name="Maya", coach="Kim") | {"day": "22 Jan"}
            for variant in range(3):
                assert signature in say(sentence, args, locale=locale, variant=variant).text
    for variant in range(3):
        assert signature in say("light_touch", {"coach": "Kim"}, locale=locale, variant=variant).text


@pytest.mark.parametrize("locale", LOCALES)
def test_nothing_automated_looks_as_if_the_coach_had_typed_it(locale: str) -> None:
    """A line that begins with the coach's name and a colon is the coach's own."""
    own = re.compile(r"(^|\n|[.!?] )Kim ?:")
    for sentence, entry in entries(locale).items():
        if for_clients(sentence) and "coach" in variables(entry):
            args: Args = dict.fromkeys(variables(entry), "3")
            for limits in (SMS, TELEGRAM):
                text = say(sentence, args | {"coach": "Kim"}, limits, locale=locale).text
                assert not own.search(text), text


HELP = {
    "en": "STATUS, CONTRACT, WHY, PAUSE, LESS, NOT THIS WEEK, BACK, FIX, STOP",
    "fr": "STATUT, CONTRAT, POURQUOI, PAUSE, MOINS, PAS CETTE SEMAINE, RETOUR, CORRIGER, STOP",
    "es": "ESTADO, CONTRATO, POR QUÉ, PAUSA, MENOS, ESTA SEMANA NO, VOLVER, CORREGIR, STOP",
}
KEYWORDS = ["STATUS", "CONTRACT", "WHY", "PAUSE", "LESS", "NOT_THIS_WEEK", "BACK", "FIX", "STOP"]


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("limits", [SMS, TELEGRAM], ids=["sms", "telegram"])
def test_help_names_the_words_in_the_readers_language_and_they_are_understood(locale: str, limits: Limits) -> None:
    text = say("help_text", {"coach": "Kim", "organisation": "Acme"}, limits, locale=locale).text
    words = HELP[locale].split(", ")
    assert [word for word in words if not re.search(rf"(?<!\w){word}(?!\w)", text)] == []
    assert [found[0] for word in words if (found := keyword_of(word, locale))] == KEYWORDS


@pytest.mark.parametrize("locale", LOCALES)
def test_nothing_done_is_never_said_as_a_number(locale: str) -> None:
    for variant in range(3):
        text = say("got_thanks_honest", {"name": "Maya"}, locale=locale, variant=variant).text
        assert not re.search(r"\d", text)


@pytest.mark.parametrize("locale", LOCALES)
def test_a_light_touch_names_nobody_but_the_coach(locale: str) -> None:
    """It may be read by somebody else: no client's name, no detail."""
    found = entries(locale)["light_touch"]
    assert "name" not in "".join(wordings(found).values())
    text = say("light_touch", {"coach": "Kim"}, SMS, locale=locale).text
    assert all(f"{number} " in text for number in range(1, 5))


def test_distress_gives_the_line_of_the_region() -> None:
    def text(line: str) -> str:
        return say("distress", {"coach": "Kim", "line": Phrase(line)}).text

    assert text("distress_line_us_ca") == (
        "I'm an automated assistant. I'm alerting Kim now. In danger? Call or text 988 any time; emergency 911."
    )
    assert "3114" in text("distress_line_fr")


@pytest.mark.parametrize("locale", LOCALES)
def test_bad_news_is_never_good_to_know(locale: str) -> None:
    told = [text for found in entries(locale).values() for text in wordings(found).values()]
    assert [text for text in told if re.search(r"good to know|bon à savoir|bueno saberlo", text, re.IGNORECASE)] == []
