"""The answer to an offered number: taken, a number of one's own, no, or a question; with the plan that comes along."""

from __future__ import annotations

import re
from typing import Literal

from msgspec import Struct

from core.reply.correction import parted
from core.reply.fold import LONGEST_READ, canon
from core.reply.free import reads_as
from core.reply.kinds import UNITS
from core.reply.language import language_of
from core.reply.numbers import with_digits
from core.reply.reading import verdict
from core.reply.verdict import lead, unsure


class Counter(Struct, frozen=True):
    """``number``: the offered one for ``accept``, the wanted one for ``number``, or 0; ``rest``: the plan as typed."""

    kind: Literal["accept", "number", "decline", "question", "unclear"]
    number: int = 0
    rest: str = ""


_PLAN = re.compile(
    r"\b(?:mornings?|afternoons?|evenings?|nights?|lunch\w*|dinner|breakfast|noon|weekends?|weekdays?|(?:mon|tues"
    r"|wednes|thurs|fri"
    r"|satur|sun)days?|daily|every|each|before|after|during|tomorrow|today|tonight|home|library|work|school|cafe"
    r"|kitchen|couch"
    r"|office|bus|train|online|phone|laptop|computer|person|email|indeed|linkedin|with|by myself|am|pm|o clock"
    r"|\d{1,2}(?::\d\d ?)?[ap]m|\d{1,2}:\d\d|at \d{1,2}"
    r"|matin\w*|midi|soir\w*|apres|avant|nuit|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|chaque"
    r"|tous les"
    r"|toutes les|maison|bibliotheque|chez|travail|ecole|ligne|telephone|ordinateur|cuisine|avec|\d{1,2} ?h"
    r"|mananas?|tardes?|noches?|mediodia|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|cada|todos los"
    r"|todas las"
    r"|despues|antes|casa|biblioteca|trabajo|escuela|linea|telefono|computadora|cocina|con|a las \d+)\b"
)
_OPENS_PLAN = re.compile(
    r"(?:(?:i|we) (?:will|can|could|would) (?:do|go|start|work|apply|send|try)\b|(?:just|only|probably|early|late"
    r"|right|mostly"
    r"|usually|from|on|at|in|by|via|using|through|over|while|when|half|first thing|the|my|all|les?|la|a|au|en|dans|sur"
    r"|de|des|el"
    r"|los|las|por|durante|sin) )*"
)
_SOMEBODY = re.compile(
    r"\b(?:i|you|he|she|they|it|we|je|tu|il|elle|vous|yo|me|busy|sick|call|text|tell|stop|pause|not|no|pas)\b"
)
_ASKS = re.compile(
    r"\b(?:think (?:about it|it over|on it)|sleep on it|penser\w*|reflechi\w+|pensar(?:lo|melo)?|let me think|ask my)\b"
    r"|^(?:(?:so|and|but|ok|hi|sorry|wait|,) )*(?:(?:what|how)(?! (?:about|if) (?:like |only |just )?\d)|why|when"
    r"|where|who|which|que es|cual|cuando|como|por que|pourquoi"
    r"|comment|quand|c est quoi|qu est ce|est ce)\b"
)
_TOO_MUCH = re.compile(
    r"\b(?:too (?:many|much|hard|high|big)|a lot|trop|demasiad[oa]s?|muchos?|muchas?|can not|could not|not (?:possible"
    r"|able|sure i can)"
    r"|(?:ne )?peux pas|impossible|imposible|no puedo|no way|not for me)\b"
)
_AGREES = re.compile(
    r"^(?:(?:ok|that|it|all|i am|we have|it is|c est|ca me|esta|me|\d+) )*(?:deal|perfect|great|works?|fine|good"
    r"|sounds (?:good|great|fair)|agreed"
    r"|i agree|accept|d accord|parfait|convient|ca marche|ca va|de acuerdo|perfecto|bien|trato hecho|hecho|parece bien"
    r"|excelente)\b"
)
_ACKNOWLEDGED = frozenset({"fine", "good", "bien", "works", "ok fine", "ok good"})
_LESS = re.compile(r"\b(?:but|mais|pero|less|fewer|smaller|moins|menos)\b")
_CLOCK = re.compile(
    r"\b(?:at|by|around|a las?|de|vers|from|to|until) (\d{1,2})(?! (?:applications?|a week|per"
    r"|jobs?))\b(?! ?(?:\w+ )?(?:week|semaine"
    r"|semana)\b)|\b\d{1,2} ?h\b(?: ?\d\d)?|\b\d{1,2} ?(?:-|to|a) ?\d{1,2}\b|\b\d{1,2}(?::\d\d ?)?[ap]m\b"
    r"|\b\d{1,2}:\d\d\b"
)
_DENIED = re.compile(
    r"\b(?:not|no puedo(?: \w+)?|can not(?: \w+)?|pas|instead of|rather than|au lieu de|en vez de|more than|plus de"
    r"|mas de) (\d{1,3})\b"
    r"|\b(\d{1,3}) (?:is|are|c est|es|son|sont|seems?|looks?)(?: \w+)? (?:too|trop|demasiad\w+|mucho\w*|not)\b"
)
_NUMBER = re.compile(r"(?<![\d:/])\b\d{1,3}\b(?![:/])")
_YES = re.compile(
    r"^\W*(?:(?:yes|yeah|yep|yup|yea|y|oui|ouais|s[ií]|claro|ok|okay|sure|deal|agreed|perfect|great|fine|good|works?"
    r"|sounds|that|it"
    r"|for|me|d['’]accord|parfait|de acuerdo|perfecto|please|thanks|merci|gracias)\b\W*)+",
    re.IGNORECASE,
)
_LEADS = re.compile(
    r"^(?:(?:please|is|are|would|be|better|instead|max|applications?|ok|fine|(?:per|a|par|por|each|every) (?:week"
    r"|semaine|semana)|and|but|works?|for|me"
    r"|plut[oô]t|mejor)\b\W*)+",
    re.IGNORECASE,
)


def counter_offer(text: str, offered: int, locale: str) -> Counter:
    """What ``text`` answers to "``offered`` of these?", in the language of ``locale`` or its own.

    A number of one's own need not be smaller. An "ok" or a "maybe" alone is no yes.
    """
    typed = " ".join(text[:LONGEST_READ].split())
    words = canon(typed, locale)
    language = language_of(words, locale)
    words = with_digits(words, language)
    if _ASKS.search(words):
        return Counter("question")
    clear = _CLOCK.sub(" ", words)
    denied = {int(first or second) for first, second in _DENIED.findall(clear)}
    wanted = [number for number in map(int, _NUMBER.findall(clear)) if number not in denied]
    own = [number for number in wanted if number not in (offered, 0)]
    if len(set(own)) > 1 and parted(words, counted=True) is None:
        return Counter("unclear")
    if own:
        return Counter("number", own[-1], _after(typed, own[-1], language))
    if words.endswith("?") and offered not in wanted:
        return Counter("question")
    return _yes_or_no(typed, words, offered, wanted, denied=bool(denied), language=language)


def _yes_or_no(typed: str, words: str, offered: int, wanted: list[int], *, denied: bool, language: str) -> Counter:
    said = lead(words)[0]
    if denied or said == "no" or 0 in wanted or _TOO_MUCH.search(words) or verdict(words) in ("no", "not_done"):
        return Counter("decline")
    if reads_as(words) in ("pause", "landed", "help", "question") or words.endswith("?"):
        return Counter("question" if words.endswith("?") else "unclear")
    if offered in wanted:
        return Counter("accept", offered, _after(typed, offered, language)) if not unsure(words) else Counter("unclear")
    if words.strip(" .!") in _ACKNOWLEDGED or (_LESS.search(words) and not _PLAN.search(words)):
        return Counter("unclear")
    if said == "yes" or verdict(words) == "yes" or _AGREES.match(words):
        return Counter("accept", offered, _plan(_YES.sub("", typed)))
    if len(words.split()) > 1 and _is_plan(words):
        return Counter("accept", offered, typed.strip(" .,;!"))
    return Counter("unclear")


def _is_plan(words: str) -> bool:
    """Whether words alone name a time, a place or a way, and nobody does or wants anything else in them."""
    opening = _OPENS_PLAN.match(words)
    body = words[opening.end() :] if opening else words
    return _PLAN.search(words) is not None and _SOMEBODY.search(body) is None and not unsure(words)


def _plan(rest: str) -> str:
    return rest.strip(" .,;!:-") if _PLAN.search(canon(rest)) else ""


def _after(typed: str, number: int, language: str) -> str:
    """The plan after the number, which may be typed as a word."""
    for token in re.finditer(r"\w+", typed):
        if with_digits(canon(token[0]), language) == str(number):
            rest = _LEADS.sub("", typed[token.end() :].lstrip(" .,;!:-"))
            words = rest.split(maxsplit=1)
            if words and words[0].lower() in UNITS:
                rest = words[1] if len(words) > 1 else ""
            return _plan(rest)
    return ""
