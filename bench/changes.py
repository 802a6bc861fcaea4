"""Changes to a text that must not change what it says: case, accents, punctuation, emoji, a greeting, thanks."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping

_GREETINGS = {"en": "hi, ", "fr": "bonjour, ", "es": "hola, "}
_THANKS = {"en": " thanks", "fr": " merci", "es": " gracias"}


def without_accents(text: str) -> str:
    parts = unicodedata.normalize("NFD", text)
    return "".join(part for part in parts if not unicodedata.combining(part))


CHANGES: Mapping[str, Callable[[str, str], str]] = {
    "upper": lambda text, language: text.upper(),
    "lower": lambda text, language: text.lower(),
    "first": lambda text, language: text[:1].upper() + text[1:],
    "accents": lambda text, language: without_accents(text),
    "decomposed": lambda text, language: unicodedata.normalize("NFD", text),
    "stop": lambda text, language: f"{text}.",
    "cry": lambda text, language: f"{text}!!",
    "around": lambda text, language: f"  {text}\n",
    "spaces": lambda text, language: text.replace(" ", "  "),
    "emoji": lambda text, language: f"{text} 😊",
    "greeting": lambda text, language: _GREETINGS[language] + text,
    "thanks": lambda text, language: text.rstrip(".! ") + _THANKS[language],
}
"""Each takes a text and its language."""
