"""Picking one of numbered options: by its number, its id, its words, or yes and no."""

from __future__ import annotations

import re

from core.reply.fold import bare
from core.reply.reading import opens_with_yes, verdict
from core.reply.records import Asked
from core.reply.safety import wants_human

_NUMBER = re.compile(
    r"(?:(?:option|number|choice|answer|#|the|is|it|i|pick|choose|would|say|ok|yes|so|hi|hello"
    r"|,) )*(\d{1,2})(?:(?: (?:please|thanks|thank|you|for|now|me|i|think|option|one|sorry|lol|[.!)(,:-]))*"
    r"| [.):-] .{1,60})"
)
_ORDINAL = re.compile(r"(?:the )?(first|second|third|fourth|fifth|last)(?: (?:one|option|please))*")
_PLACES = {"first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "last": -1}
_LANDED = (
    r"\b(?:got|found|landed|have|start(?:ed|ing)?|accepted) (?:an? |the |my )?(?:new |full time |part time )*(?:job"
    r"|work|position|gig|offer|employment)\b"
    r"|\b(?:hired|employed|am working)\b|\btrouve (?:du travail|un emploi|un travail|un job)\b|\b(?:encontre"
    r"|consegui|tengo) (?:un )?(?:trabajo|empleo)\b"
)
_WORDS = {
    "found_work": _LANDED + r"|^found work\b",
    "landed": _LANDED,
    "talk": r"\b(?:talk|call|speak|chat|parler|hablar|hablemos|parlons)\b",
    "own": r"\b(?:on|by) my own\b|\bmyself\b|\bmoi meme\b|\bseule?\b|\bpor mi cuenta\b|\bsol[oa]\b",
    "not_now": (
        r"\bnot (?:now|yet|right now|at the moment|today|interested)\b|\b(?:later|another time|maybe later)\b"
        r"|\b(?:pas maintenant|plus tard)\b|\b(?:ahora no|mas tarde|despues)\b"
    ),
    "later": (
        r"\b(?:not (?:now|yet|today)|later|another time|next week|tomorrow|plus tard|pas maintenant|mas tarde"
        r"|despues|ahora no)\b"
    ),
    "keep": r"\b(?:keep|same|garder|mantener|igual)\b",
    "smaller": r"\b(?:smaller|less|fewer|reduce|lower|easier|plus petit|moins|mas pequeno|menos)\b",
    "change": r"\b(?:change|different|swap|something else|changer|cambiar)\b",
    "carry_on": (
        r"\b(?:carry on|continue|go on|keep going|resume|ready|i am back|continuer|reprendre|continuar|seguir)\b"
    ),
    "two_more_weeks": r"\b(?:(?:2|two) (?:more )?weeks|more time|longer|deux semaines|dos semanas)\b",
    "slow_down": r"\b(?:slow\w*|less|fewer|ralentir|moins|menos|despacio)\b",
    "agree": r"\b(?:agree\w*|accept|sign(?:ed)?|deal|accepte|acepto)\b",
}
_OPTION_WORDS = {option: re.compile(pattern) for option, pattern in _WORDS.items()}
_LONGEST = 12


def chosen(text: str, words: str, asked: Asked) -> str | None:
    """The option that ``text`` picks, None when it picks none or more than one.

    ``words`` is the text in canonical spelling with digits.
    """
    typed = bare(text)
    by_id = [option for option in asked.options if typed and typed in (bare(option), _place(option))]
    if len(by_id) == 1:
        return by_id[0]
    if asked.form == "choice" and (at := _at(words)) is not None:
        return asked.options[at] if at < len(asked.options) else None
    by_words = [option for option in asked.options if len(words.split()) <= _LONGEST and _says(option, words)]
    if len(by_words) == 1:
        return by_words[0]
    return _yes_or_no(words, asked.options) if not by_words else None


def _place(option: str) -> str:
    """ "America/Toronto" is typed "toronto"."""
    return bare(option.rpartition("/")[2])


def _at(words: str) -> int | None:
    if (match := _NUMBER.fullmatch(words)) is not None:
        return int(match[1]) - 1 if match[1] != "0" else 99
    match = _ORDINAL.fullmatch(words.strip(" .!"))
    return _PLACES[match[1]] if match else None


def _says(option: str, words: str) -> bool:
    pattern = _OPTION_WORDS.get(option)
    if pattern is not None:
        return pattern.search(words) is not None and not (
            option in ("found_work", "landed") and " not " in f" {words} "
        )
    own = bare(option.rpartition("/")[2])
    return len(own) > 3 and re.search(rf"\b{re.escape(own)}\b", words) is not None


def _yes_or_no(words: str, options: tuple[str, ...]) -> str | None:
    if "talk" in options and wants_human(words):
        return "talk"
    said = verdict(words)
    if said == "yes" or (said == "will_do" and opens_with_yes(words)):
        return next((option for option in ("yes", "agree", "carry_on") if option in options), None)
    if said in ("no", "not_done"):
        return next((option for option in ("no", "not_now", "later") if option in options), None)
    return None
