"""Answers that name items by number or place: "1 yes 2 no", "did 1 and 3", "all but 2"."""

from __future__ import annotations

import re

from core.reply.bound import Found
from core.reply.counts import count_in
from core.reply.kinds import UNITS
from core.reply.lists import words_of
from core.reply.places import JOINERS, NOISE, number_of, outcome_of, with_places
from core.reply.reading import verdict
from core.reply.records import Item, Outcome
from core.reply.sparing import all_but, but_not

_MARKS = words_of(
    """
    : . ) ( - = , ; is are was were to !
    """
)
_BEFORE = words_of(
    """
    ok so hi hey hello well , . ! - ( : here
    """
)
_WHOLE = frozenset({"all", "all of it", "all of them", "all done", "tout", "todo", "todas"})
_FINE = frozenset({"ok", "good", "fine", "check", "bien", "bon"})
_NO_PART = frozenset({"none", "nothing", "none of it", "rien", "nada"})


def numbered(words: str, items: tuple[Item, ...]) -> Found | None:
    """Outcomes by item number; {} when items are named but nothing sure is said; None when none is named.

    ``words`` are canonical with digits.
    """
    placed = with_places(words, items)
    if any(item.target > 1 for item in items) and (found := _by_names_alone(placed, items)):
        return found
    return (
        but_not(placed, items)
        or all_but(placed, items)
        or _number_first(placed, items)
        or _verdict_first(placed, items)
    )


_GROUP = re.compile(r"(?:^|(?<= ))(@?\d{1,2}(?:(?: (?:,|and|&|et|y|\+))* @?\d{1,2})*)(?= |$)")
_DENIES = re.compile(r"(?:^| )(?:not|pas|but no|mais non|pero no) ?$")
_FOR = re.compile(r"^(?:and |but |et |y )?(yes|yep|yeah|no|nope|oui|non|si|done) (?:for|to|pour|para|a)$")
_IS = re.compile(r"^(?:is|are|was|were|est|sont|esta|estan|all) ")
_TRAILING = re.compile(r"(?: (?:,|and|but|et|mais|y|pero))+$")


def _by_names_alone(words: str, items: tuple[Item, ...]) -> Found | None:
    """ "1 and 2 done, not 3" where items are counted too: every number names an item in its order."""
    numbers = [int(number) for number in re.findall(r"\d+", words)]
    if not numbers or numbers != sorted(set(numbers)) or not {item.number for item in items}.issuperset(numbers):
        return None
    head, *parts = _GROUP.split(words)
    found: Found = {}
    for group, after in zip(parts[::2], parts[1::2], strict=True):
        outcome = _said_of(head, after, more=after is not parts[-1])
        if outcome is None:
            return None
        found |= dict.fromkeys(map(int, re.findall(r"\d+", group)), outcome)
        head = after
    return found or None


def _said_of(before: str, after: str, *, more: bool) -> Outcome | None:
    """What is said of a named item by the words around it; None where it could be a count."""
    if _DENIES.search(before.rstrip()):
        return "not_done" if all(word in NOISE | JOINERS or word == "but" for word in after.split()) else None
    asked = _FOR.match(before.strip(" ,.;"))
    if asked is not None:
        return outcome_of(asked[1])
    own = _DENIES.sub("", after) if more else after
    said = _IS.sub("", _TRAILING.sub("", f" {own.strip(' .,;!:-=)')}").strip(" .,;!"))
    return None if set(said.split()) & UNITS else outcome_of(said)


def _number_first(words: str, items: tuple[Item, ...]) -> Found | None:
    parts = words.split()
    while parts and parts[0] in _BEFORE:
        parts.pop(0)
    by_number = {item.number: item for item in items}
    found: Found = {}
    named: set[int] = set()
    at = 0
    while at < len(parts):
        refs, at = _refs(parts, at, set(by_number) - named, by_number)
        if not refs:
            return None
        named |= set(refs)
        chunk, at = _chunk(parts, at, set(by_number) - named)
        if chunk[:1] in (["of"], ["out"]) or (at < len(parts) and " ".join(chunk) in _BELONGS_AFTER):
            return None
        if any(number_of(word) in refs for word in chunk[1:]) and by_number[refs[-1]].target == 1:
            return None
        for ref in refs:
            outcome = _outcome(chunk, by_number[ref])
            if outcome is not None:
                found[ref] = outcome
        if not chunk:
            return _bare_list(refs, by_number) if at >= len(parts) and not found else found or None
    return found or None


_BELONGS_AFTER = frozenset(
    {"not", "but not", "and not", ", not", "but no", ", but not", "but did not", ", did not", "mais pas"}
)
"""Words between two numbers that deny the second."""


def _bare_list(refs: list[int], by_number: dict[int, Item]) -> Found | None:
    """ "1 and 3": these are done, where no item is counted. A number alone could be a count too."""
    if len(refs) < 2 or any(item.target > 1 for item in by_number.values()):
        return None
    return dict.fromkeys(refs, "done")


def _refs(parts: list[str], at: int, free: set[int], by_number: dict[int, Item]) -> tuple[list[int], int]:
    ref = number_of(parts[at])
    if ref is None or ref not in free:
        return [], at
    refs, at, left = [ref], at + 1, free - {ref}
    while at < len(parts):
        step = 1 if parts[at] in JOINERS else 0
        after = number_of(parts[at + step]) if at + step < len(parts) else None
        counted = by_number[refs[-1]].target > 1
        if after is None or after not in left or (counted and (not step or parts[at] == ",")):
            break
        refs.append(after)
        left = left - {after}
        at += step + 1
    while at < len(parts) and parts[at] in _MARKS:
        at += 1
    return refs, at


def _chunk(parts: list[str], at: int, free: set[int]) -> tuple[list[str], int]:
    chunk: list[str] = []
    while at < len(parts):
        ref = number_of(parts[at])
        fraction = at + 1 < len(parts) and parts[at + 1] in ("of", "out")
        if ref in free and chunk and not fraction and (parts[at].startswith("@") or _closed(chunk)):
            break
        chunk.append(parts[at])
        at += 1
    return chunk, at


def _closed(chunk: list[str]) -> bool:
    return (
        chunk[-1] in JOINERS | _FINE | {".", ";", "!", "but"}
        or chunk[0].isdigit()
        or verdict(" ".join(chunk)) is not None
    )


def _outcome(chunk: list[str], item: Item) -> Outcome | None:
    text = " ".join(chunk).strip(" .,;!-")
    for tail in (" and", " but"):
        text = text.removesuffix(tail)
    if item.target > 1 and (count := count_in(text, item.target)) is not None:
        return count or "not_done"
    return "done" if text in _WHOLE | _FINE else "not_done" if text in _NO_PART else outcome_of(text)


def _verdict_first(words: str, items: tuple[Item, ...]) -> Found | None:
    counted = any(item.target > 1 for item in items)
    free = {item.number for item in items}
    found: Found = {}
    head: list[str] = []
    parts, at, only, later = words.split(), 0, False, False
    while at < len(parts):
        ref = number_of(parts[at])
        if ref is None or (counted and not parts[at].startswith("@")):
            head.append(parts[at])
            at += 1
            continue
        said = outcome_of(_head(head))
        refs, at = _refs(parts, at, free, {item.number: Item(item.number, item.kind) for item in items})
        later = said is None and _head(head) != "" and verdict(f"{_head(head)} on it") == "will_do"
        if not refs or (said is None and not later and not _only(head)):
            return None
        only = only or _only(head)
        found |= {} if later else dict.fromkeys(refs, said or "done")
        free -= set(refs)
        head = []
    if not found or (any(word not in NOISE for word in head) and not later):
        return None
    return found | dict.fromkeys(free, "not_done") if only else found


def _head(head: list[str]) -> str:
    words = [
        word
        for word in head
        if word not in {"only", "just", "and", "but", "with", "on", "to", "for", ",", "solo", "seulement"}
    ]
    return " ".join(words).strip(" .;!")


def _only(head: list[str]) -> bool:
    return bool({"only", "just", "solo", "seulement"} & set(head)) and "not" not in head
