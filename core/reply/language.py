"""The language that a text is in, by its small words."""

from __future__ import annotations

from core.reply.lists import words_of

_MARKS = {
    "fr": words_of(
        """
        je j pas oui non le la les des du un une et mais pour avec est suis fait encore demain aujourd hui hier
        semaine merci bonjour salut mon ma mes ce cette tout rien vous nous ete deja plus svp plait ouais
        candidatures travail emploi veux il elle ils qu que ai ca sont fini finis termine envoye deux trois quatre
        cinq aucun aucune sauf seulement juste pendant peux quelqu quand comment quoi besoin peu toutes tous moitie peut
        etre sais presque moi lundi mardi mercredi jeudi vendredi samedi dimanche soir matin bonsoir allo oublie pense
        rendu rendue applique mercis
        sur jusqu ui wi nan postule entrevue chez trop malade faire
        """
    ),
    "es": words_of(
        """
        si no faltan quedan me postule lo el los las un una pero para con es estoy hice hecho todavia manana hoy ayer
        semana gracias hola
        mi mis este todo nada mas por favor que trabajo empleo quiero tengo he muy aun listo hacer
        la ni de del en al yo su sus esta estan estaba estuve se falta falto tiempo tarea solo dos tres cuatro cinco
        ninguno
        ninguna ambos ambas cuando como donde quien cual llevo llevan van mande envie termine puede puedo pude lunes
        martes miercoles jueves viernes sabado domingo noche tarde sin ahora ahorita despues luego buenas buenos
        solicitudes
        entrevista aplique menos excepto segundo primero ya empece perdon sii aja simon nel algo poco medias proceso
        ocupado ocupada cansado cansada alguien hablar llame llamen quedo
        """
    ),
    "en": words_of(
        """
    i the a an to it you my and but yes yeah did done not no of in on for is was have had will today this that
    with at me just sorry thanks hi hello please stop
    """
    ),
}


def language_of(words: str, locale: str) -> str:
    """``en``, ``fr`` or ``es`` by the small words; the locale's language where they do not tell."""
    mine = locale[:2] if locale[:2] in _MARKS else "en"
    seen = set(words.split()[:60])
    scores = {language: len(seen & marks) for language, marks in _MARKS.items()}
    best = max(scores, key=lambda language: (scores[language], language == mine))
    return best if scores[best] > scores[mine] else mine


def foreign(words: str, locale: str) -> bool:
    """Whether canonical ``words`` are clearly in another language than that of ``locale``."""
    mine = locale[:2] if locale[:2] in _MARKS else "en"
    seen = set(words.split()[:60])
    theirs = {language: len(seen & marks - _MARKS[mine]) for language, marks in _MARKS.items() if language != mine}
    return max(theirs.values()) >= _CLEARLY and max(theirs.values()) >= 3 * len(seen & _MARKS[mine])


_CLEARLY = 3
