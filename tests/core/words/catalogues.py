"""What the tests ask of the catalogues as files: attributes and variables of every sentence."""

from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast

import core.words
from core.words.catalogue import optional

LOCALES = ("en", "fr", "es")
FOLDER = Path(core.words.__file__).parent
# Made by the words themselves, around the sentences that are said.
GLUE = frozenset({"how_words", "how_or", "how_numbers", "how_keys", "key_for", "list_empty"})
FOR_COACHES = ("coach_", "record_", "due_", "stage_", "medium_", "problem_", "order_")


@cache
def entries(locale: str) -> dict[str, ast.Message]:
    """Every sentence of a catalogue, parsed."""
    resource = FluentParser().parse((FOLDER / f"{locale}.ftl").read_text(encoding="utf-8"))
    return {entry.id.name: entry for entry in resource.body if isinstance(entry, ast.Message)}


def needed(entry: ast.Message) -> set[str]:
    """Arguments without which a sentence cannot be said."""
    return variables(entry) - optional(entry)


def variables(entry: ast.Message) -> set[str]:
    """Names of the arguments that a sentence takes, in any of its wordings."""
    found: set[str] = set()

    def walk(node: object) -> None:
        if isinstance(node, ast.VariableReference):
            found.add(node.id.name)
        if isinstance(node, list):
            for each in node:
                walk(each)
        elif isinstance(node, ast.BaseNode):
            for each in vars(node).values():
                walk(each)

    walk(entry)
    return found


def attributes(entry: ast.Message) -> dict[str, str]:
    """Attributes of a sentence as they are written."""
    return {a.id.name: written(a.value) for a in entry.attributes}


def written(pattern: ast.Pattern) -> str:
    """All fixed text of a pattern, its variants included."""
    parts: list[str] = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            parts.append(element.value)
        elif isinstance(element.expression, ast.SelectExpression):
            parts += [written(variant.value) for variant in element.expression.variants]
        else:
            parts.append("@")
    return "".join(parts)


def wordings(entry: ast.Message) -> dict[str, str]:
    """Every text of a sentence by where it stands: ``value``, ``v1``, ``sms``, ``how``, …"""
    value = {"value": written(entry.value)} if entry.value else {}
    return value | attributes(entry)


def for_clients(sentence: str) -> bool:
    """Whether clients may read this sentence."""
    return not sentence.startswith(FOR_COACHES)
