"""The catalogues: Fluent files beside this module, parsed once, when first needed."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Message, Pattern
from fluent.runtime.types import FluentInt, FluentNone
from fluent.syntax import ast

LANGUAGES = {"en": "en-CA", "fr": "fr-CA", "es": "es-MX"}
"""Language to the locale whose plural rules it takes."""
LONGEST_PLAIN = 2000
"""Characters of an argument that Fluent is given as they are; it refuses parts above 2,500."""

KEPT = 2048
"""Filled sentences of a language that are remembered: a herd says the same few about different people."""


class UnknownSentence(LookupError):
    """The catalogue has no such sentence, or the sentence was not given what it needs."""


class Catalogue:
    """The sentences of one language."""

    def __init__(self, language: str, source: str) -> None:
        self.language = language
        resource = FluentResource(source)
        junk = [entry.content for entry in resource.body if isinstance(entry, ast.Junk)]
        if junk:
            raise ValueError(f"{language}.ftl: not Fluent syntax: {junk[0]!r}")
        messages = [entry for entry in resource.body if isinstance(entry, ast.Message)]
        self.ids = frozenset(entry.id.name for entry in messages)
        self._optional = {entry.id.name: found for entry in messages if (found := optional(entry))}
        functions: dict[str, Any] = {"NUMBER": FluentInt, "DE": of_in_french}
        self._bundle = FluentBundle([LANGUAGES[language]], functions=functions, use_isolating=False)
        self._bundle.add_resource(resource)
        self._filled = lru_cache(KEPT)(self._fill)

    def __contains__(self, sentence: str) -> bool:
        return sentence in self.ids

    def message(self, sentence: str) -> Message:
        """The sentence with its attributes. Raises UnknownSentence."""
        if sentence not in self.ids:
            raise UnknownSentence(f"{self.language}.ftl has no sentence {sentence!r}")
        return self._bundle.get_message(sentence)

    def say(self, sentence: str, pattern: Pattern, args: dict[str, str]) -> str:
        """Fill ``pattern`` of ``sentence``. Arguments are text and never read as Fluent. Raises UnknownSentence."""
        return self._filled(sentence, pattern, tuple(args.items()))

    def _fill(self, sentence: str, pattern: Pattern, args: tuple[tuple[str, str], ...]) -> str:
        stored: dict[str, str] = {}
        given = dict.fromkeys(self._optional.get(sentence, ()), "")
        given |= {name: _stand_in(value, stored) for name, value in args}
        text, errors = self._bundle.format_pattern(pattern, given)
        if errors or isinstance(text, FluentNone):
            raise UnknownSentence(f"{self.language}.ftl, {sentence}: {errors}")
        for stand_in, value in stored.items():
            text = text.replace(stand_in, value)
        return text


def optional(entry: ast.Message) -> frozenset[str]:
    """Arguments that only choose among wordings; left out, they choose the default."""
    chooses: set[str] = set()
    shown: set[str] = set()

    def look(node: object) -> None:
        if isinstance(node, list):
            for each in node:
                look(each)
        elif isinstance(node, ast.SelectExpression) and isinstance(node.selector, ast.VariableReference):
            chooses.add(node.selector.id.name)
            look(node.variants)
        elif isinstance(node, ast.VariableReference):
            shown.add(node.id.name)
        elif isinstance(node, ast.BaseNode):
            look(list(vars(node).values()))

    look(entry)
    return frozenset(chooses - shown)


def _stand_in(value: str, stored: dict[str, str]) -> str:
    """A long argument is put in after Fluent is done: one private character in its place."""
    if len(value) <= LONGEST_PLAIN:
        return value
    stand_in = chr(0xE000 + len(stored))
    stored[stand_in] = value
    return stand_in


def of_in_french(name: str) -> str:
    """ "de Kim", "d'Anne", "d'Hélène", "d'Yves", "de Yann"."""
    plain = "".join(c for c in unicodedata.normalize("NFD", name[:3].lower()) if not unicodedata.combining(c))
    mute = plain[:1] in set("aeiouœ") or plain[:2] == "he" or (plain[:1] == "y" and plain[1:2] not in set("aeiou"))
    return f"d'{name}" if mute else f"de {name}"


@cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of ``en``, ``fr`` or ``es``."""
    return Catalogue(language, (Path(__file__).parent / f"{language}.ftl").read_text(encoding="utf-8"))


def language_of(locale: str) -> str:
    """``fr`` for ``fr-CA`` or ``fr_FR``; ``en`` for what has no catalogue."""
    language = locale.replace("_", "-").partition("-")[0].lower()
    return language if language in LANGUAGES else "en"


def catalogue_with(sentence: str, locale: str) -> Catalogue:
    """The locale's catalogue when it has ``sentence``, else the English one."""
    own = catalogue(language_of(locale))
    return own if sentence in own else catalogue("en")


def sentences(locale: str) -> frozenset[str]:
    """Ids of the sentences that the locale's own catalogue holds."""
    return catalogue(language_of(locale)).ids


def warm() -> None:
    """Parse every catalogue and compile every sentence, so that the first messages do not wait for it."""
    for language in LANGUAGES:
        book = catalogue(language)
        for sentence in book.ids:
            book.message(sentence)
