"""What a reply says about each open item (numbers as digits, days taken out)."""

from __future__ import annotations

import re

from msgspec import Struct

from core.reply.counts import count_in
from core.reply.kinds import NAMED, reports
from core.reply.numbered import Found, numbered, outcome_of
from core.reply.reading import clauses, verdict
from core.reply.records import Asked, Item, Outcome
from core.reply.verdict import NO_WORDS, YES_WORDS, Verdict, lead

_GROUP = (
    r"(?:both|all|everything|every one|the lot|les deux|tous|toutes|tout|los dos|las dos|ambos|ambas|todo|todos|todas)"
)
_TAIL = (
    r"(?: (?:of|them|it|those|the|above|\d+|are|is|were|was|have|been|done|finished|completed|complete|yes"
    r"|today|good|checked|off|thanks|thank|you|already|this|week|yesterday|items?|tasks?|things?|hechos?"
    r"|faits?|fait|oui|si|[.!,]))*"
)
_ALL = re.compile(
    rf"(?:(?:yes|yeah|yep|yup|oui|si|ok|i|we|did|have|got|finished|completed|to|done|with|for|on|already|it|them|,"
    rf"|hice|j|ai|fait) )*{_GROUP}{_TAIL}"
)
_NONE = re.compile(
    r"(?:(?:no|nope|nah|non|sorry|i|did|got|have|to|done|,|honestly) )*(?:neither|none|nothing|not (?:any|either"
    r"|one)|(?:not (?:do )?(?:any|either))|zero|no to (?:both|all)|aucun|aucune|rien|ninguno|ninguna|nada"
    r"|ni l un ni l autre|0)"
    r"(?: (?:of|them|those|it|the|these|two|\d+|above|yet|done|today|so|far|sorry|this|week|one|got|was|were|is|are"
    r"|thanks|,|[.!]))*"
)
_NOT_ALL = re.compile(
    r"\bnot (?:all|both|everything|every)\b|\b(?:one|1|some|half|most) of (?:them|the|those|\d)\b|^(?:just"
    r"|only) (?:one|1)\b"
)
_PART_OF = re.compile(r"(?:(?:i|did|done|got|only|just) )*\d(?: (?:out )?of |/)\d(?: done)?")


class Bound(Struct, frozen=True):
    """Outcomes by item number, the verdict that intents come from, how sure, and why in words."""

    outcomes: Found = {}
    verdict: Verdict | None = None
    confidence: float = 0.9
    why: str = ""


def bind(words: str, asked: Asked) -> Bound:
    """The reading of canonical ``words`` against the open items; an empty one where nothing sure is said."""
    several = len(asked.items) > 1
    if several and _PART_OF.fullmatch(words.strip(" .!")) and all(item.target == 1 for item in asked.items):
        return Bound({}, "partial", 0.8, "some of them, not said which")
    if several or asked.form == "list":
        named = numbered(words, asked.items)
        if named:
            return Bound(named, None, 0.95, "items named by number")
    if several:
        found = _in_one_word(words, asked.items) or _in_order(words, asked.items) or _by_kind(words, asked.items)
        if found is not None:
            return found
    elif _ALL.fullmatch(words.strip(" .!,")):
        return Bound(_for_all(asked.items, "done"), None, 0.95, "all of it")
    counted = _counted(words, asked.items)
    if counted is not None:
        return counted
    return _same_for_all(words, asked.items)


def _in_one_word(words: str, items: tuple[Item, ...]) -> Bound | None:
    plain = words.strip(" .!,")
    if _NONE.fullmatch(plain):
        return Bound(_for_all(items, "not_done"), None, 0.95, "none of them")
    if _ALL.fullmatch(plain):
        return Bound(_for_all(items, "done"), None, 0.95, "all of them")
    if _NOT_ALL.search(plain):
        return Bound({}, "partial", 0.8, "some of them, not said which")
    return None


def _for_all(items: tuple[Item, ...], outcome: str) -> Found:
    return {item.number: "done" if outcome == "done" else "not_done" for item in items}


def _in_order(words: str, items: tuple[Item, ...]) -> Bound | None:
    """ "Yes no yes", "y 3": one word an item, in order."""
    parts = [part for part in words.split() if part not in {",", ".", "and", "!", ";", "/", "-", "then", "&"}]
    if len(parts) != len(items):
        return None
    found: Found = {}
    for part, item in zip(parts, items, strict=True):
        if part in YES_WORDS or part == "done":
            found[item.number] = "done"
        elif part in NO_WORDS:
            found[item.number] = "not_done"
        elif part.isdigit() and item.target > 1 and len(part) < 4:
            found[item.number] = int(part) or "not_done"
        else:
            return None
    if parts == [str(item.number) for item in items]:
        return None
    return Bound(found, None, 0.9, "one answer an item, in order")


_AND = re.compile(r" (?:and|&|plus|y|et) ")


def _by_kind(words: str, items: tuple[Item, ...]) -> Bound | None:
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


def _pieces(words: str) -> list[str]:
    """Clauses, parted at "and" and between "5 applications" and "3 outreach"."""
    parts = [part for clause in clauses(words) for part in _AND.split(clause)]
    return [piece for part in parts for piece in (_BEFORE_COUNT if part[:1].isdigit() else _AFTER_COUNT).split(part)]


_BEFORE_COUNT = re.compile(r"(?<=[a-z]) (?=\d+ (?!of\b|out\b))")
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
    return "done" if reports(rest, item.kind) else "not_done" if clause.startswith("no ") else None


def _counted(words: str, items: tuple[Item, ...]) -> Bound | None:
    """A bare count, for the only item it can belong to."""
    wanted = [item for item in items if item.target > 1]
    one = items[0] if len(items) == 1 else wanted[0] if len(wanted) == 1 else None
    counts = [count for clause in clauses(words) for count in _counts(clause, one.target if one else 1)]
    if not counts or (one is not None and len(items) == 1 and one.target == 1 and _is_no_count(words)):
        return None
    if one is None:
        return Bound({}, "maybe", 0.5, "a count that could belong to several items")
    if len(set(counts)) > 1:
        return Bound({}, "maybe", 0.5, "two different counts")
    return Bound({one.number: counts[0] or "not_done"}, None, 0.95 if len(items) == 1 else 0.8, "a count")


def _counts(clause: str, target: int) -> list[int]:
    """The count of a clause, or those of its parts: "3 and an interview"."""
    whole = count_in(clause, target)
    parts = [whole] if whole is not None else [count_in(part, target) for part in _AND.split(clause)]
    return [count for count in parts if count is not None]


def _is_no_count(words: str) -> bool:
    """A yes or no beside a number that belongs to something else, where only one is wanted."""
    return verdict(words) is not None


def _same_for_all(words: str, items: tuple[Item, ...]) -> Bound:
    said = verdict(words)
    if said is None and len(items) == 1:
        own = next((c for c in clauses(words) if reports(lead(c)[1], items[0].kind)), None)
        if own is not None:
            return Bound({items[0].number: "done"}, "done", 0.8, "said in the item's own verb")
    if said in ("done", "yes"):
        return Bound(
            _for_all(items, "done"), said, 0.9 if said == "done" else 0.95, "said done" if said == "done" else "a yes"
        )
    if said in ("not_done", "no"):
        return Bound(_for_all(items, "not_done"), said, 0.9, "said not done" if said == "not_done" else "a no")
    return Bound({}, said, 0.8 if said else 0.3, _SAID.get(said or "", "nothing sure"))


_SAID = {
    "will_do": "it is still to come",
    "partial": "partly done, not said how much",
    "maybe": "unsure words",
    "blocked": "something is in the way",
}
