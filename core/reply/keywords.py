"""Keywords: a whole message that is one of the words that always work, in English, French and Spanish."""

from __future__ import annotations

import re

from rapidfuzz import process
from rapidfuzz.distance import OSA

from core.reply.fold import bare
from core.reply.lists import words_of
from core.reply.lookalikes import LOOKALIKES

LONGEST_KEYWORD = 200

_TABLE = """
STOP en: stop, stopall, stop all, end, end all, quit, cancel, cancel all, unsubscribe, unsub, revoke, optout, opt out
STOP fr: arret, arrete, arretez, arreter, desabonner, desabonnement, desabonnez moi, desinscription, desinscrire
STOP es: alto, baja, parar, pare, paren, cancelar, detener, no mas, basta, darse de baja, darme de baja
START en: start, unstop, opt in, optin
START fr: commencer, demarrer, recommencer
START es: empezar, comenzar, iniciar
HELP en: help, info, help me, commands, menu
HELP fr: aide, aidez moi, aide moi, a l aide
HELP es: ayuda, ayudame, ayudeme, informacion
STATUS en: status, my status, progress, my progress, how am i doing
STATUS fr: statut, mon statut, etat, bilan, mon bilan
STATUS es: estado, mi estado, estatus, mi progreso
CONTRACT en: contract, my contract, the contract, our contract, agreement
CONTRACT fr: contrat, mon contrat, le contrat
CONTRACT es: contrato, mi contrato, el contrato
WHY en: why, why this, why me, why am i getting this, why are you texting me, why do i get this
WHY fr: pourquoi, pourquoi ca, pourquoi moi
WHY es: por que, porque, por que esto
PAUSE en: pause, pause it, hold, snooze, take a break, i need a break, need a break
PAUSE fr: pause, faire une pause, j ai besoin d une pause
PAUSE es: pausa, pausar, una pausa, hacer una pausa
LESS en: less, less often, fewer, fewer messages, fewer texts, less messages, less texts, slow down
LESS en: too many messages, too many texts
LESS fr: moins, moins souvent, moins de messages, moins de textos, trop de messages
LESS es: menos, menos mensajes, menos seguido, demasiados mensajes
NOT_THIS_WEEK en: not this week, skip this week, skip the week, skip week
NOT_THIS_WEEK fr: pas cette semaine, sauter cette semaine
NOT_THIS_WEEK es: esta semana no, no esta semana, saltar esta semana
BACK en: back, im back, i m back, i am back, resume, unpause
BACK fr: retour, de retour, je suis de retour, reprendre, revenir
BACK es: volver, regresar, reanudar, estoy de vuelta, ya volvi, ya regrese
FIX en: fix, fix it, fix that, undo, undo that, take that back, wrong answer
FIX fr: corriger, corrige, corrigez, erreur, annuler ma reponse
FIX es: corregir, corrige, corrija, deshacer
JOIN en: join
JOIN fr: rejoindre
JOIN es: unirme, unirse
AGREE en: agree, i agree, i accept, accept
AGREE fr: accepte, j accepte, jaccepte, je suis d accord, d accord, oui j accepte
AGREE es: acepto, de acuerdo, estoy de acuerdo, si acepto
LANGUAGE en: language, languages, change language
LANGUAGE fr: langue, langues, changer de langue
LANGUAGE es: idioma, idiomas, lengua, cambiar idioma, cambiar de idioma
YES en: yes, y
YES fr: oui, o
YES es: si
NO en: no, n
NO fr: non
NO es: no
"""
_LANGUAGE_NAMES = {
    **dict.fromkeys(("english", "anglais", "ingles", "in english", "en anglais", "en ingles"), "en"),
    **dict.fromkeys(("french", "francais", "frances", "in french", "en francais", "en frances"), "fr"),
    **dict.fromkeys(("spanish", "espagnol", "espanol", "castellano", "in spanish", "en espagnol", "en espanol"), "es"),
}
_COURTESIES = words_of(
    """
    please pls plz thanks thank you thx merci gracias svp stp now maintenant ahora ya
    """
)
_CODE = re.compile(r"[A-Za-z0-9-]{4,32}")
_SPAN = re.compile(
    r"(?:until|till?|untill|to|through|thru|for|on|from|starting|next|this|tomorrow|\d|an?\b|one|two|three|four|my"
    r"|it|the"
    r"|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|everything|texts|messages|check"
    r"|jusqu|pour|pendant|une?\b|deux|trois|demain|hasta|por|una?\b|dos|tres|manana|cette|ce\b|la\b|le\b|el\b|esta|este"
    r"|durante|quelques|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miercoles|jueves|viernes)",
)


def _parsed() -> dict[str, dict[str, str]]:
    """Keyword by spelling, then by language, the first named first."""
    table: dict[str, dict[str, str]] = {}
    for line in _TABLE.strip().splitlines():
        head, _, words = line.partition(": ")
        keyword, language = head.split()
        for word in words.split(", "):
            table.setdefault(word, {})[language] = keyword
    return table


_SPELLINGS = _parsed()
_LONG = tuple(word for word in _SPELLINGS if len(word) >= 5 and " " not in word)
# STOP is a word of all three languages; carriers hear it in any.
_SPELLINGS["stop"] = dict.fromkeys(("en", "fr", "es"), "STOP")
_LONGEST_WORDS = max(len(word.split()) for word in _SPELLINGS)


def keyword_of(text: str, locale: str = "en") -> tuple[str, str, str] | None:
    """The keyword that ``text`` is, its language and what follows it; None when it is none.

    ``("PAUSE", "en", "until Jan 5")``; LANGUAGE's argument is ``en``, ``fr`` or ``es`` where a language is named.
    A word of several languages counts as ``locale``'s.
    """
    if len(text) > LONGEST_KEYWORD:
        return None
    words = bare(text).split()
    if not words or len(words) > 24:
        return None
    if len(words) > 2 and all(len(word) == 1 for word in words):
        words = ["".join(words)]
    return _whole(words, locale) or _with_argument(text, words, locale)


def _whole(words: list[str], locale: str) -> tuple[str, str, str] | None:
    found = _spelled(words, locale)
    if found is None and (trimmed := _without_courtesies(words)) != words:
        found = _spelled(trimmed, locale)
    return found


def _spelled(words: list[str], locale: str) -> tuple[str, str, str] | None:
    if len(words) > _LONGEST_WORDS:
        return None
    whole = " ".join(words)
    named = _LANGUAGE_NAMES.get(whole)
    if named is not None:
        return "LANGUAGE", named, named
    languages = _SPELLINGS.get(whole)
    if languages is None:
        return None
    language = locale[:2] if locale[:2] in languages else next(iter(languages))
    return languages[language], language, ""


def _without_courtesies(words: list[str]) -> list[str]:
    kept = list(words)
    while len(kept) > 1 and kept[-1] in _COURTESIES:
        kept.pop()
    while len(kept) > 1 and kept[0] in _COURTESIES:
        kept.pop(0)
    return kept


def _with_argument(text: str, words: list[str], locale: str) -> tuple[str, str, str] | None:
    languages = _SPELLINGS.get(words[0])
    if languages is None or len(words) < 2:
        return None
    language = locale[:2] if locale[:2] in languages else next(iter(languages))
    keyword, argument = languages[language], _after_first_word(text)
    if keyword == "JOIN" and _CODE.fullmatch(argument.strip(" .!,")):
        return keyword, language, argument.strip(" .!,")
    if keyword == "START" and text.lstrip().startswith("/"):
        return keyword, language, argument
    if keyword == "PAUSE" and len(words) <= 9 and _SPAN.match(" ".join(words[1:])):
        return keyword, language, argument
    if keyword == "LANGUAGE":
        named = _LANGUAGE_NAMES.get(" ".join(words[1:])) or (words[1] if words[1] in {"en", "fr", "es"} else None)
        return (keyword, language, named) if named else None
    return None


def _after_first_word(text: str) -> str:
    match = re.match(r"[\W_]*[^\W_]+[\W_]*", text)
    return text[match.end() :].strip() if match else ""


def near_keyword(text: str, locale: str = "en") -> tuple[str, str, str] | None:
    """The keyword that a message of one word is one slip away from ("pasue", "statsu"); never YES or NO."""
    words = bare(text[:LONGEST_KEYWORD]).split()
    if len(words) != 1 or not 5 <= len(words[0]) <= 16 or words[0] in LOOKALIKES:
        return None
    near = process.extract(words[0], _LONG, scorer=OSA.distance, score_cutoff=1, limit=3)
    readings = {_SPELLINGS[word][next(iter(_SPELLINGS[word]))] for word, _, _ in near}
    return _spelled([near[0][0]], locale) if len(readings) == 1 else None
