"""Items named by what they are: "3 applications, no outreach"."""

from __future__ import annotations

import re

from core.reply.bound import Bound, Found
from core.reply.counts import count_in
from core.reply.kinds import NAMED, NOUNS, reports
from core.reply.places import outcome_of
from core.reply.reading import clauses
from core.reply.records import Item, Outcome
from core.reply.verdict import lead

AND = re.compile(r" (?:and|&|plus|y|et) ")
_NONE_OF = re.compile(r"(?:no|zero|pas (?:de|d|encore de)|aucune?|nada de|ningun[oa]?|sin) ")
_NUMBER = re.compile(r"\b(\d{1,3})\b")


def counts_by_kind(words: str, items: tuple[Item, ...]) -> Bound | None:
    """ "1 contact, 0 applications": numbers that count what they stand before, whatever the items' numbers are."""
    counted = [(int(n), kind) for n, kind in _numbers_and_kinds(words, items)]
    every = len(re.findall(r"\d+", words))
    if not counted or len(counted) != every or all((item.number, item.kind) in counted for item in items):
        return None
    return by_kind(words, items)


def _numbers_and_kinds(words: str, items: tuple[Item, ...]) -> list[tuple[str, str]]:
    """Each number that stands right before the name of an item's kind, and that kind."""
    kinds = {item.kind for item in items} & NAMED.keys()
    return [
        (match[1], kind)
        for match in _NUMBER.finditer(words)
        for kind in kinds
        if NAMED[kind].match(words, match.end() + 1)
    ]


def by_kind(words: str, items: tuple[Item, ...]) -> Bound | None:
    """ "3 applications, no outreach": each item by what it is called."""
    kinds = [item.kind for item in items]
    unique = {item.kind: item for item in items if kinds.count(item.kind) == 1 and item.kind in NAMED}
    found: Found = {}
    before: Outcome | None = None
    for clause in _pieces(words):
        named = [kind for kind in unique if NAMED[kind].search(clause)]
        if len(named) > 1 or (not named and (found or before) and outcome_of(clause) is not None):
            return None
        outcome = _about(clause, unique[named[0]]) if named else None
        if named and outcome is None:
            # "The applications and the outreach": the second takes over what was said of the first.
            outcome = before if isinstance(before, str) else None
        if named and outcome is not None:
            found[unique[named[0]].number] = outcome
        before = outcome if not named or outcome is not None else before
    return Bound(found, None, 0.85, "items named by what they are") if found else None


def names_some(words: str, items: tuple[Item, ...]) -> bool:
    """Whether kinds of some of the items are named, and not of all."""
    named = [item.kind in NAMED and NAMED[item.kind].search(words) is not None for item in items]
    return any(named) and not all(named)


def _pieces(words: str) -> list[str]:
    """Clauses, parted at "and" and between "5 applications" and "3 outreach"."""
    parted = _OWN_SAID.sub(r"\1 , ", _COUNT_THEN_NONE.sub(r"\1 , \2", words))
    parts = [part for clause in clauses(parted) for part in AND.split(clause)]
    return [piece for part in parts for piece in (_BEFORE_COUNT if part[:1].isdigit() else _AFTER_COUNT).split(part)]


_ANY = "|".join(NOUNS.values())
# "3 applications no outreach" denies what follows, "thank you yes follow up no" what stands before.
_COUNT_THEN_NONE = re.compile(rf"(\d (?:{_ANY})) ((?:no|not|0) (?:{_ANY})\b)")
_OWN_SAID = re.compile(rf"(?<!\d )(\b(?:{_ANY}) (?:yes|yep|no|nope|done|sent|not yet|not done)) (?=(?:{_ANY})\b)")
_BEFORE_COUNT = re.compile(r"(?<=[a-z])(?<!\bof)(?<!\bde)(?<!\bsur) (?=\d+ (?!of\b|out\b))")
_AFTER_COUNT = re.compile(r"(?<=[a-z] \d) (?=[a-z]+ \d)")


def _about(clause: str, item: Item) -> Outcome | None:
    count = count_in(clause, item.target)
    if count is not None:
        return count or "not_done"
    said, rest = lead(clause)
    outcome = outcome_of(NAMED[item.kind].sub("it", clause)) or outcome_of(clause)
    if outcome is not None:
        return outcome
    if said:
        return "done" if said == "yes" else "not_done"
    if reports(rest, item.kind):
        return 1 if item.target > 1 else "done"
    return "not_done" if _NONE_OF.match(clause) else None
