"""What people type into the joining dialogue: a language, a name, an hour, a telephone number, a signature."""

from __future__ import annotations

import datetime as dt
import re

import phonenumbers

LANGUAGES = {
    "en": ("en", "english", "anglais", "inglés", "ingles"),
    "fr": ("fr", "français", "francais", "french", "francés"),
    "es": ("es", "español", "espanol", "spanish", "espagnol"),
}
LONGEST_NAME = 40
LONGEST_MAIL = 254
MOST_NAMES = 4
"""Words of a name; more is a sentence."""
OKAY_WORDS = """
ok okay k sure fine good right correct perfect yep yup thats that's it's c'est bon ça parfait d'accord bien va
vale bueno correcto perfecto está de acuerdo
"""
OKAY = frozenset(OKAY_WORDS.split())
AGREE = frozenset({"agree", "i agree", "accepter", "j'accepte", "acepto", "de acuerdo", "d'accord"})
AROUND_PLAN = " .,;:!()[]-–"
YES_FIRST = re.compile(
    r"^(?:\W*(?:yes|yeah|yep|yup|ok|okay|sure|fine|oui|ouais|d['’]accord|sí|claro|vale|de acuerdo|si(?=\s*(?:,|$)))"
    r"(?![\w'’])\W*)+",
    re.IGNORECASE,
)
NO_PLAN = frozenset(
    {
        *(
            "",
            "no",
            "nope",
            "none",
            "no idea",
            "no plan",
            "skip",
            "skip it",
            "pass",
            "idk",
            "dunno",
            "not sure",
            "later",
        ),
        *("i don't know", "i dont know", "don't know", "dont know", "non", "aucune idée", "aucune idee", "aucun"),
        *("je ne sais pas", "je sais pas", "sais pas", "j'en sais rien", "passer", "passe", "sauter", "plus tard"),
        *("ni idea", "no sé", "no se", "no lo sé", "no lo se", "ninguno", "saltar", "paso", "después", "y", "o"),
    }
)
BARE_NUMBER = re.compile(
    r"(?:(?:ok|okay|yes|no|make it|only|just|then|plutôt|disons|alors|mejor|solo|sólo|pues|oui|non|sí)\W*)*\d{1,3}",
    re.IGNORECASE,
)
GO = frozenset(
    {"go", "go on", "let's go", "continue", "continuer", "continuons", "allons-y", "seguir", "sigamos", "continuar"}
)
"""Somebody wants the open question again."""
NAMED_SO = re.compile(
    r"^(?:please |no,? )*(?:call me|my name is|my name's|i am|i'm|im|it's|its|just|je m'appelle|appelez-moi|c'est|"
    r"me llamo|mi nombre es|soy|ll[aá]m[ae]me|d[ií]game)\s+",
    re.IGNORECASE,
)


def language_of(text: str) -> str | None:
    """The language that somebody named, in any of the three."""
    named = text.lower().strip(" .!")
    return next((code for code, words in LANGUAGES.items() if named in words), None)


def is_okay(text: str) -> bool:
    """A short word of assent to something that is offered and easily changed."""
    words = text.lower().strip(" .!").split()
    return 0 < len(words) <= 3 and all(word in OKAY for word in words)


def plan_of(text: str) -> str:
    """When and where somebody will do it, without the yes before it; empty when the words hold no plan."""
    said = YES_FIRST.sub("", text.strip(AROUND_PLAN)).strip(AROUND_PLAN)
    return "" if " ".join(said.lower().replace("’", "'").split()) in NO_PLAN else said


def is_number(text: str) -> bool:
    """Whether the words are a number and no more than "ok, make it" before it."""
    return BARE_NUMBER.fullmatch(text.strip(" .!")) is not None


def is_go(text: str) -> bool:
    """Whether somebody asks to go on, in any of the three languages."""
    return " ".join(text.lower().replace("’", "'").strip(" .!¡").split()) in GO


def name_of(text: str) -> str:
    """The name in "call me Rosie"; empty for a question, a sentence or no letters at all."""
    name = " ".join(NAMED_SO.sub("", text.strip()).strip(" .!,").split())[:LONGEST_NAME]
    fits = any(ch.isalpha() for ch in name) and "?" not in text and len(name.split()) <= MOST_NAMES
    return name if fits else ""


HOUR = re.compile(r"(?<!\d)(\d{1,2})(?:\s*[:h.]\s*(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.|h)?(?!\d)", re.IGNORECASE)


def hour_of(text: str) -> dt.time | None:
    """The time of day that somebody typed: "9", "2pm", "14:30", "14 h 30"; None when there is none from 9 to 19."""
    match = HOUR.search(text)
    if match is None:
        return None
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").lower()
    if (half.startswith("p") and hour < 12) or (not half and hour < 8):
        hour += 12
    return dt.time(hour, minute) if 9 <= hour <= 19 and minute < 60 else None


def number_of(text: str, region: str) -> str | None:
    """A telephone number as ``+15551234567``, read as people of the region write it; None when it is none."""
    try:
        number = phonenumbers.parse(text, region[:2] or "US")
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


MAIL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24}")


def mail_of(text: str) -> str | None:
    """The e-mail address that is the whole of a message, in lower case; None when it is none."""
    typed = text.strip().strip("<>.,;").removeprefix("mailto:")
    return typed.lower() if len(typed) <= LONGEST_MAIL and MAIL.fullmatch(typed) else None


def is_signature(text: str, name: str) -> bool:
    """Whether somebody signs: by AGREE in three languages, by their whole or first name."""
    signed = " ".join(text.lower().strip(" .!\"'").split())
    return signed in AGREE or signed in {name.lower(), name.lower().split()[0]}
