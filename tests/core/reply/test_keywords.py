"""The words that always work, in three languages."""

from __future__ import annotations

import pytest

from core.reply import keyword_of
from tests.core.reply.asks import HOMEWORK, read, table

KEYWORDS = """
STATUS|status? => STATUS en
statut => STATUS fr
Estado => STATUS es
contract => CONTRACT en
contrat => CONTRACT fr
contrato => CONTRACT es
why? => WHY en
Pourquoi ? => WHY fr
¿Por qué? => WHY es
pause|/pause => PAUSE en
Pause until Jan 5 => PAUSE en until Jan 5
PAUSE 2 weeks => PAUSE en 2 weeks
pausa => PAUSE es
pausa hasta el lunes => PAUSE es hasta el lunes
pause button broken|join us for lunch|thanks||👍|help me with my resume|3 => none
less => LESS en
MOINS => LESS fr
menos => LESS es
not this week => NOT_THIS_WEEK en
Pas cette semaine => NOT_THIS_WEEK fr
esta semana no => NOT_THIS_WEEK es
back|I'm back! => BACK en
retour => BACK fr
volver => BACK es
fix => FIX en
corriger => FIX fr
corregir => FIX es
help|INFO|/help => HELP en
aide => HELP fr
ayuda => HELP es
JOIN 7Q4K9M2 => JOIN en 7Q4K9M2
rejoindre 7q4k9m2 => JOIN fr 7q4k9m2
Unirme 7Q4K9M2. => JOIN es 7Q4K9M2
/start abc123 => START en abc123
start|UNSTOP => START en
agree => AGREE en
J'accepte => AGREE fr
acepto => AGREE es
français => LANGUAGE fr fr
language french => LANGUAGE en fr
Idioma español => LANGUAGE es es
english please => LANGUAGE en en
arrêt => STOP fr
baja => STOP es
yes => YES en
Oui! => YES fr
sí => YES es
NO => NO en
non => NO fr
"""


@pytest.mark.parametrize(("text", "result"), table(KEYWORDS))
def test_keywords(text: str, result: str) -> None:
    found = keyword_of(text)
    assert (" ".join(found).strip() if found else "none") == result


@pytest.mark.parametrize(
    ("text", "result"),
    table(
        """
stop => fr STOP fr
no => es NO es
pause => fr-CA PAUSE fr
aide => en HELP fr
HELP => fr HELP en
"""
    ),
)
def test_a_keyword_is_answered_in_its_own_language(text: str, result: str) -> None:
    locale, keyword, language = result.split()
    reply = read(text, None, locale)
    assert (reply.keyword, reply.keyword_language) == (keyword, language)


@pytest.mark.parametrize(
    ("text", "keyword"), table("pasue => PAUSE\nstatsu => STATUS\ncontarct => CONTRACT\nyess|please|stat => None")
)
def test_a_keyword_with_a_typo(text: str, keyword: str) -> None:
    assert str(read(text).keyword) == keyword


def test_a_keyword_with_a_day() -> None:
    assert str(read("PAUSE until Jan 20").date) == "2026-01-20"
    assert str(read("pause for two weeks").date) == "2026-01-21"
    assert read("PAUSE").date is None


@pytest.mark.parametrize(
    ("text", "result"),
    table(
        """
pause this week|PAUSE for this week => en 2026-01-12
pause jusqu'au 28 janvier|pause 3 semaines => fr 2026-01-28
pause pour deux semaines => fr 2026-01-21
pause jusqu'à lundi|pause cette semaine|pause lundi => fr 2026-01-12
pause jusqu'en février => fr 2026-02-01
pausa hasta el 28 de enero => es 2026-01-28
pausa hasta el lunes|pausa esta semana => es 2026-01-12
pausa dos semanas|pausa por dos semanas => es 2026-01-21
"""
    ),
)
def test_a_pause_ends_on_the_day_that_is_named(text: str, result: str) -> None:
    locale, day = result.split()
    reply = read(text, None, locale)
    assert (reply.keyword, str(reply.date)) == ("PAUSE", day)


def test_yes_and_no_are_keywords_and_answers() -> None:
    reply = read("Yes", HOMEWORK)
    assert (reply.keyword, reply.intent, reply.items) == ("YES", "done", ((1, "done"),))
    reply = read("no", HOMEWORK)
    assert (reply.keyword, reply.intent, reply.items) == ("NO", "not_done", ((1, "not_done"),))
