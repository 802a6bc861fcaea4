"""Days as people name them."""

from __future__ import annotations

import datetime as dt

import pytest

from core.reply import find_date
from tests.core.reply.asks import FIVE, NOW, TWO, ZONE, read, table

DAYS = """
today|tonight => 2026-01-07
tomorrow|tmrw|tommorow => 2026-01-08
yesterday|last night => 2026-01-06
the day after tomorrow|Friday|by friday|fri|this friday|end of week|end of the week|eow => 2026-01-09
in a couple of days => 2026-01-09
Wednesday|in a week|for a week => 2026-01-14
on Monday|next week|next mon => 2026-01-12
next Tuesday => 2026-01-13
next friday|end of next week|a week from friday => 2026-01-16
this weekend|in 3 days|on sat => 2026-01-10
next weekend => 2026-01-17
end of the month => 2026-01-31
next month|until February => 2026-02-01
Jan 15|15 Jan|January 15th|the 15th of January|15 January => 2026-01-15
3/15 => 2026-03-15
in two weeks|for two weeks|2 weeks|two weeks from now => 2026-01-21
hello|I sat with him|5 applications a week|I may do 5|I worked 3 days on it|march on|Feb 30 => none
2 of 3|at 10:30|yes|sun was out|first thing|13/45 => none
on the 20th => 2026-01-20
2026-03-01 => 2026-03-01
sunday => 2026-01-11
did it monday => 2026-01-05
monday the 12th => 2026-01-12
monday the twenty sixth => 2026-01-26
tuesday 13th|tuesday of next week => 2026-01-13
three days from tomorrow => 2026-01-11
jan-15 => 2026-01-15
a fortnight from now => 2026-01-21
the 20th of this month => 2026-01-20
the 5th of next month => 2026-02-05
in 20 minutes|in two hours|half an hour from now => 2026-01-07
the next day => 2026-01-08
christmas => 2026-12-25
every monday => none
I sent it last Friday => 2026-01-02
3 days ago => 2026-01-04
a week ago => 2025-12-31
Dec 20 I applied => 2025-12-20
until January => 2027-01-01
Jan 5 => 2027-01-05
"""


@pytest.mark.parametrize(("text", "day"), table(DAYS))
def test_days_on_wednesday_7_january_2026(text: str, day: str) -> None:
    assert str(find_date(text, NOW, ZONE, "en")).lower() == day


ELSEWHERE = """
jusqu'au 28 janvier|28 janvier|le 28 janvier|mercredi 28 janvier => fr 2026-01-28
3 semaines|dans 3 semaines|pour trois semaines => fr 2026-01-28
jusqu'à lundi|lundi|lundi prochain|la semaine prochaine|semaine prochaine => fr 2026-01-12
pour deux semaines|pendant 2 semaines => fr 2026-01-21
demain|demain matin|dès demain => fr 2026-01-08
après-demain|vendredi|d'ici vendredi|d'ici la fin de la semaine => fr 2026-01-09
1er février|jusqu'au 1er février|jusqu'en février|le mois prochain => fr 2026-02-01
en fin de semaine|cette fin de semaine|ce week-end => fr 2026-01-10
hier|hier soir => fr 2026-01-06
aujourd'hui|ce soir => fr 2026-01-07
il y a 3 jours => fr 2026-01-04
vendredi 23|le 23 => fr 2026-01-23
mardi de la semaine prochaine|mardi en huit => fr 2026-01-13
15 janv.|le 15 janv => fr 2026-01-15
trois jours après demain => fr 2026-01-11
le 5 du mois prochain => fr 2026-02-05
chaque lundi => fr none
je l'ai fait lundi => fr 2026-01-05
jusqu'au 20 => fr 2026-01-20
fin du mois => fr 2026-01-31
le matin|la semaine|merci|3 candidatures par semaine|31 février => fr none
hasta el 28 de enero|28 de enero|el 28 de enero|tres semanas => es 2026-01-28
hasta el lunes|el lunes|lunes|la próxima semana|la semana que viene => es 2026-01-12
dos semanas|por dos semanas|en dos semanas|dentro de dos semanas => es 2026-01-21
mañana|mañana por la mañana => es 2026-01-08
pasado mañana|el viernes|este viernes => es 2026-01-09
este fin de semana => es 2026-01-10
ayer|anoche => es 2026-01-06
hoy|esta noche => es 2026-01-07
hace 3 días => es 2026-01-04
el martes 13|martes de la próxima semana => es 2026-01-13
el día 18|el 18 de este mes => es 2026-01-18
15 ene|el 15/ene => es 2026-01-15
tres días a partir de hoy => es 2026-01-10
en 2 horas => es 2026-01-07
todos los lunes|cada lunes => es none
hasta febrero|el próximo mes => es 2026-02-01
hasta el 20 => es 2026-01-20
lo hice el lunes => es 2026-01-05
por la mañana|gracias|5 por semana => es none
28 janvier|hasta el 28 de enero => en 2026-01-28
"""


@pytest.mark.parametrize(("text", "result"), table(ELSEWHERE))
def test_days_in_french_and_spanish(text: str, result: str) -> None:
    locale, day = result.split()
    assert str(find_date(text, NOW, ZONE, locale)).lower() == day


MONTHS = """
janvier enero
février febrero
mars marzo
avril abril
mai mayo
juin junio
juillet julio
août agosto
septembre septiembre
octobre octubre
novembre noviembre
décembre diciembre
"""


@pytest.mark.parametrize(("month", "names"), list(enumerate(MONTHS.strip().split("\n"), 1)))
def test_every_month_has_its_names(month: int, names: str) -> None:
    french, spanish = names.split()
    assert find_date(f"le 20 {french}", NOW, ZONE, "fr") == dt.date(2026, month, 20)
    assert find_date(f"el 20 de {spanish}", NOW, ZONE, "es") == dt.date(2026, month, 20)


def test_days_are_those_of_the_zone_and_the_locale() -> None:
    late = dt.datetime(2026, 1, 8, 3, 0, tzinfo=dt.UTC)
    assert find_date("tomorrow", late, "America/Toronto", "en") == dt.date(2026, 1, 8)
    assert find_date("tomorrow", late, "Europe/Paris", "en") == dt.date(2026, 1, 9)
    assert find_date("3/4", NOW, ZONE, "en") == dt.date(2026, 3, 4)
    assert find_date("3/4", NOW, ZONE, "fr") == dt.date(2026, 4, 3)


@pytest.mark.parametrize(
    ("text", "day"),
    table(
        """
will do Friday => 2026-01-09
did it yesterday => 2026-01-06
no, will do tomorrow => 2026-01-08
3/15|2 of 3|2/3 => none
"""
    ),
)
def test_digits_are_no_days_while_items_are_open(text: str, day: str) -> None:
    assert str(read(text, FIVE).date).lower() == day


@pytest.mark.parametrize(
    ("text", "locale"), [("oui pour le 1, non pour le 2", "fr"), ("sí para el 1, no para el 2", "es")]
)
def test_the_number_of_an_item_is_no_day(text: str, locale: str) -> None:
    reply = read(text, TWO, locale)
    assert (reply.items, reply.date) == (((1, "done"), (2, "not_done")), None)
