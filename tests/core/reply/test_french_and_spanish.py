"""What people text in French and Spanish: answers about items, danger, opting out, news."""

from __future__ import annotations

import datetime as dt

import pytest

from core.reply import is_stop
from tests.core.reply import asks
from tests.core.reply.asks import HOMEWORK, read, rows, table
from tests.core.reply.test_several_items import outcome

ONE = """
c'est réglé|chose faite|je viens de finir|j'y suis allée|ben oui|mais oui c'est fait|je vous l'ai envoyé => fr done
acabo de terminar|lo logré|ya me encargué|ya estuvo|por fin, listo|ajá|no, ya lo hice|lo tengo hecho => es done
toujours pas|malheureusement non|j'ai manqué de temps|trop occupée|j'y ai pas été|il me reste à le faire => fr not_done
la verdad no|se me pasó|no terminé|muy ocupado|sin terminar|me falta|no me alcanzó el tiempo|ni empecé => es not_done
je m'en occupe demain|j'y travaille|c'est prévu pour jeudi|après le souper|je finis ça ce soir => fr will_do
ahorita|en eso estoy|lo termino hoy|hoy en la noche|trataré de hacerlo hoy => es will_do
j'ai fait la moitié|pas tout à fait|c'est commencé|un petit peu|en cours => fr partial
no todo|me falta poco|ya empecé|en proceso|un poquito|algo hice => es partial
je suis coincé|mon ordi marche plus|je comprends rien|j'arrive pas à me connecter|j'ai la grippe => fr blocked
no entiendo|el link no abre|no tengo internet|se descompuso mi computadora|tengo gripa|me trabé => es blocked
pas de nouvelles de l'entrevue|pas sûr|aucune idée|correct|c'est correct|ça va => fr unclear
no me han llamado|no me han contestado|quién sabe|ya no|creo que sí|igual y sí => es unclear
"""


@pytest.mark.parametrize(("text", "result"), table(ONE))
def test_an_answer_about_one_thing(text: str, result: str) -> None:
    locale, intent = result.split()
    reply = read(text, HOMEWORK, locale)
    wanted = {"done": ((1, "done"),), "not_done": ((1, "not_done"),)}.get(intent, ())
    assert (reply.intent, reply.items) == (intent, wanted), reply


SEVERAL = """
les deux|les 2|j'ai fait les deux|tous les deux => fr TWO 1+ 2+
1 et 2 faits|oui et oui|relance faite et remerciement envoyé => fr TWO 1+ 2+
aucun des deux|ni l'un ni l'autre|ni 1 ni 2|rien des deux|non aux deux => fr TWO 1- 2-
le premier mais pas le deuxième|tout sauf le 2|sauf le 2 tout est fait|juste le premier|un oui deux non => fr TWO 1+ 2-
la relance oui, le remerciement non|j'ai fait la relance mais pas le remerciement|no 1 oui, no 2 non => fr TWO 1+ 2-
pas le 1 mais le 2 oui|seulement le deuxième|remerciement envoyé, relance pas encore => fr TWO 1- 2+
le 1 et le 3 oui, pas le 2|tout fait sauf le club => fr THREE 1+ 2- 3+
un des deux|une sur deux|pas les deux|juste un|un seul => fr TWO
deux sur trois|2 des 3|j'en ai fait 2 => fr THREE
trois candidatures, un contact|j'ai fait 3 candidatures et contacté 1 personne => fr COUNTS 1=3 2=1
3 candidatures pas de contacts|3 et aucun => fr COUNTS 1=3 2-
oui et 3|devoir fait et 3 candidatures => fr MIXED 1+ 2=3
los dos|las 2|hice los dos|las dos cosas|ambos hechos|ya están los dos => es TWO 1+ 2+
ninguno de los dos|ni uno ni otro|ni el 1 ni el 2|no a los dos|no hice ninguna de las dos => es TWO 1- 2-
el 1 pero no el 2|todo menos el 2|todos menos el segundo|nomás el 1|uno sí dos no => es TWO 1+ 2-
el seguimiento sí, el agradecimiento no|sí al 1, no al 2|1 listo 2 falta => es TWO 1+ 2-
solo el segundo|el agradecimiento sí, el seguimiento no|el 1 no pero el 2 sí => es TWO 1- 2+
uno de los dos|1 de 2|solo uno|no los dos => es TWO
dos de tres|dos de los tres => es THREE
hice 3 solicitudes y contacté a 1 persona|3 de 5 y 1 de 3 => es COUNTS 1=3 2=1
la tarea no pero 3 solicitudes|no y 3 => es MIXED 1- 2=3
1 but not 2|the first but not the second|1 yes, haven't done 2|follow up yes thank you no => en TWO 1+ 2-
not 1 but 2 is done|2 but not 1|thank you sent, follow up not yet => en TWO 1- 2+
1 and 3 but not 2|all but the club => en THREE 1+ 2- 3+
two of them|did two of them|2/3 => en THREE
not the homework, but 3 apps => en MIXED 1- 2=3
"""


@pytest.mark.parametrize(("text", "result"), table(SEVERAL))
def test_several_items(text: str, result: str) -> None:
    locale, name, *parts = result.split()
    reply = read(text, getattr(asks, name), locale)
    assert dict(reply.items) == dict(outcome(part) for part in parts), reply
    assert reply.intent == ("partial" if not parts else reply.intent)


COUNTED = """
juste 3|3 pour l'instant|j'ai postulé sur 3 postes|il m'en reste 2|rendue à 3|non juste 3|3 envoyées|environ 3 => fr 3
une seule|juste une|j'en ai envoyé une => fr 1
nomás 3|llevo tres|me faltan 2|3 hasta ahora|apliqué a 3|unas tres|voy en 3|no solo tres|alcancé a hacer 3 => es 3
solo una|mandé una|una de cinco => es 1
"""


@pytest.mark.parametrize(("text", "result"), table(COUNTED))
def test_counts(text: str, result: str) -> None:
    locale, count = result.split()
    assert read(text, asks.FIVE, locale).items == ((1, int(count)),)


OPT_OUT = """
ça suffit|j'en ai assez de vos messages|merci de ne plus m'écrire|je veux pu de textos|sortez-moi de là|annulez tout
je ne veux plus participer|vous me harcelez|plus intéressée merci|décâlisse|aretez de mecrire
comment je fais pour arrêter ça
no molesten más|ya no quiero seguir|esto es acoso|quiero que paren
cómo me doy de baja|párenle|favor de no escribirme más
no vuelvan a escribirme|retiro mi consentimiento|desuscríbanme|suspendan los mensajes|ya no me textees
this is spam|i want to be removed|cease and desist|please remove|you're spamming me
"""
NO_OPT_OUT = """
en arrêt maladie|je n'arrête pas de chercher
j'ai enlevé mon nom de leur liste|je me suis désabonné d'Indeed|ils m'ont plus rappelé
arrêtez pour deux semaines|j'ai plus de messages d'eux|je veux plus d'entrevues|lâche-moi pas
no me llamaron|ellos ya no me contactaron|basta con una|paren hasta el lunes|estoy de baja|no he parado en todo el día
my boss wouldn't leave me alone|didn't stop all day
"""


@pytest.mark.parametrize("text", rows(OPT_OUT))
def test_opting_out_in_any_words(text: str) -> None:
    assert is_stop(text)


@pytest.mark.parametrize("text", rows(NO_OPT_OUT))
def test_no_opting_out(text: str) -> None:
    assert not is_stop(text)


DANGER = """
j'en peux pu|je suis au bout du rouleau|j'ai pu envie de vivre|mon mari me frappe|plus aucun espoir|je me fais du mal
le monde serait mieux sans moi|je veux disparaître|j'ai avalé des pilules|ya no doy más
me quiero matar|estoy harta de vivir
mi esposo me pega|ya no quiero estar aquí|ojalá no despertara|nada tiene sentido|todos estarían mejor sin mí
nobody would miss me|i'm at the end of my rope|what's the point of living
"""
NO_DANGER = """
je veux en finir avec ce devoir|l'ordi est mort|mort de fatigue|entrevue au centre de prévention du suicide|c'est tuant
me muero de hambre|no puedo más de 3|acabé con todo lo de la lista|murió mi abuela|me corté el pelo
"""


@pytest.mark.parametrize(
    ("text", "danger"), [*((text, True) for text in rows(DANGER)), *((text, False) for text in rows(NO_DANGER))]
)
def test_danger(text: str, danger: bool) -> None:
    assert read(text, HOMEWORK).distress is danger


HUMAN = """
j'aimerais qu'on m'appelle|on peut se parler?|il faut qu'on se parle|une vraie personne svp
mappeler svp|jveux parler à qqn
puedes llamarme?|tenemos que hablar|márqueme|que alguien me llame
dile a mi coach que me llame|no quiero hablar con un robot
can we hop on a call|are you a bot? i want a person|connect me with a person
"""
NO_HUMAN = """
ils vont m'appeler|j'ai parlé à quelqu'un chez Acme|j'attends qu'ils m'appellent|il doit me rappeler|je m'appelle Maya
me van a llamar|quedaron de llamarme|gusto en hablar con usted|hablé con alguien de Acme|espero que me llamen
"""


@pytest.mark.parametrize(
    ("text", "wanted"), [*((text, True) for text in rows(HUMAN)), *((text, False) for text in rows(NO_HUMAN))]
)
def test_a_human(text: str, wanted: bool) -> None:
    assert (read(text, HOMEWORK).intent == "needs_human") is wanted


FREE = """
j'ai eu la job|ils m'ont engagé|j'ai accepté l'offre|je suis embauchée => landed
me dieron el puesto|acepté la oferta|ya tengo chamba => landed
mettez ça sur pause|je serai absente jusqu'à lundi|recontactez-moi le mois prochain|estaré fuera esta semana => pause
escríbanme en dos semanas|regreso en dos semanas|paren por dos semanas|j'ai besoin d'un break => pause
c'est quand le club?|je dois faire quoi|vous êtes un robot?|a qué hora es el club? => question
no entendí la pregunta|mande? => question
bon matin|mille mercis à vous|buenas|saludos|hola Kim|bonne soirée|thanks Kim => greeting
"""


@pytest.mark.parametrize(("text", "intent"), table(FREE))
def test_with_nothing_open(text: str, intent: str) -> None:
    assert read(text).intent == intent


NEWS = """
postulé chez Acme et Initech => fr applied Acme 1; applied Initech 1
j'ai postulé à 3 postes aujourd'hui|j'ai envoyé 3 CV => fr applied - 3
j'ai une entrevue mardi à 14h chez Acme => fr interview Acme 1 2026-01-13 14:00
j'ai rencontré quelqu'un de chez Shaw => fr met Shaw 1
apliqué en Acme y en Initech => es applied Acme 1; applied Initech 1
mandé 3 currículums|hice tres solicitudes => es applied - 3
tengo entrevista en Acme el martes a las 2 => es interview Acme 1 2026-01-13 14:00
conocí a María ayer => es met María 1 2026-01-06
j'ai pas postulé|je vais postuler chez Acme demain|l'entrevue est annulée|j'ai rencontré personne => fr none
voy a aplicar a Acme|sin entrevistas|cancelaron la entrevista|no conocí a nadie => es none
"""


@pytest.mark.parametrize(("text", "result"), table(NEWS))
def test_what_is_reported(text: str, result: str) -> None:
    locale, _, wanted = result.partition(" ")
    told = []
    for one in read(text, None, locale).activities:
        day = one.date if one.kind != "applied" else None
        time = f"{one.time:%H:%M}" if isinstance(one.time, dt.time) else None
        told.append(" ".join(str(part) for part in (one.kind, one.who or "-", one.count, day, time) if part))
    assert "; ".join(told) == ("" if wanted == "none" else wanted)


@pytest.mark.parametrize(
    ("text", "locale", "language"),
    [
        ("hice tres solicitudes y ya mandé el agradecimiento", "en", "es"),
        ("je n'ai pas encore eu le temps, demain", "en", "fr"),
        ("I have not had time yet, sorry", "fr", "en"),
        ("todavía no, mi hijo está enfermo", "fr-CA", "es"),
    ],
)
def test_another_language_is_noticed(text: str, locale: str, language: str) -> None:
    reply = read(text, HOMEWORK, locale)
    assert (reply.foreign, reply.language) == (True, language)


@pytest.mark.parametrize(
    "text", rows("yes|oui|sí|no|merci|gracias|ok merci beaucoup|hola yes I did it|done, de nada|3")
)
def test_a_word_or_two_is_no_change_of_language(text: str) -> None:
    assert not read(text, HOMEWORK).foreign


SLIPS = """
pas encoer|toujors pas|j'ai oublé|pas eu le tmeps => fr not_done
je l'ai fati|j'ai trminé|c'est treminé => fr done
no he opodido|se me ovlidó|no pdue => es not_done
ya hcie la tarea|lsito|ya terimné|ya lo mnadé => es done
not yte|forogt|ran out of tmie => en not_done
finsihed it|took care of ti|yse => en done
"""


@pytest.mark.parametrize(("text", "result"), table(SLIPS))
def test_a_slip_of_the_thumb(text: str, result: str) -> None:
    locale, intent = result.split()
    assert read(text, HOMEWORK, locale).intent == intent


@pytest.mark.parametrize("text", rows("yes nf|no, eí|oui jn"))
def test_a_short_word_beside_a_yes_may_be_the_next_answer(text: str) -> None:
    assert read(text, asks.TWO, "fr" if "oui" in text else "es" if "í" in text else "en").items == ()
