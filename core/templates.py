"""Contract templates of the programs: the coach's promises first, then commitments whose numbers are ranges."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct

from core.contract import Commitment, Promise, Terms

REVIEW_AFTER = dt.timedelta(weeks=4)


class Template(Struct, frozen=True):
    """``promises`` by language, each list as long as the others; ``commitments`` as offered."""

    promises: dict[str, tuple[str, ...]]
    commitments: tuple[Commitment, ...]
    days: tuple[int, ...] = (0, 3)


ANSWERS = {
    "en": "answer your messages within one working day",
    "fr": "répondre à vos messages en un jour ouvrable",
    "es": "responder a sus mensajes en un día hábil",
}
RESUME = {
    "en": "give feedback on your résumé at our next session",
    "fr": "commenter votre CV à notre prochaine rencontre",
    "es": "comentar su currículum en nuestra próxima sesión",
}
LEADS = {
    "en": "pass on openings that fit you, every week",
    "fr": "vous transmettre chaque semaine des offres qui vous conviennent",
    "es": "pasarle cada semana ofertas que le convengan",
}
SESSION = {
    "en": "meet you for a session every two weeks",
    "fr": "vous rencontrer toutes les deux semaines",
    "es": "reunirse con usted cada dos semanas",
}
REACH = {
    "en": "keep what you tell me between us; your former employer sees nothing",
    "fr": "garder entre nous ce que vous me dites; votre ancien employeur ne voit rien",
    "es": "guardar entre nosotros lo que me diga; su antigua empresa no ve nada",
}


def _in_each_language(*promises: dict[str, str]) -> dict[str, tuple[str, ...]]:
    return {language: tuple(promise[language] for promise in promises) for language in ("en", "fr", "es")}


TEMPLATES: dict[str, Template] = {
    "private": Template(
        _in_each_language(SESSION, ANSWERS, RESUME),
        (
            Commitment(1, "applications", 3, least=1, most=5),
            Commitment(2, "outreach", 3, least=1, most=5),
            Commitment(3, "follow_up", 2, least=1, most=4),
        ),
    ),
    "agency": Template(
        _in_each_language(LEADS, ANSWERS),
        (
            Commitment(1, "postings", 3, least=2, most=5),
            Commitment(2, "applications", 5, least=3, most=8),
            Commitment(3, "club", 1),
        ),
    ),
    "outplacement": Template(
        _in_each_language(REACH, ANSWERS, RESUME),
        (
            Commitment(1, "postings", 2, least=1, most=5),
            Commitment(2, "applications", 3, least=1, most=6),
            Commitment(3, "outreach", 2, least=1, most=5),
        ),
    ),
}


def terms_for(template: str, today: dt.date, locale: str = "en") -> Terms:
    """What a contract from ``template`` offers a client who reads ``locale``, reviewed four weeks after ``today``.

    Commitments are numbered from 1, and promises too. Raises ValueError for an unknown template.
    """
    found = TEMPLATES.get(template)
    if found is None:
        raise ValueError(f"There is no contract template {template!r}: use one of {', '.join(TEMPLATES)}.")
    language = locale[:2].lower()
    texts = found.promises.get(language, found.promises["en"])
    promises = tuple(Promise(number, text) for number, text in enumerate(texts, 1))
    return Terms(found.commitments, promises, days=found.days, review_on=today + REVIEW_AFTER)
