"""What a reply says about each open item (numbers as digits, days taken out)."""

from __future__ import annotations

import re

from core.reply.bound import Bound, Found
from core.reply.by_kind import AND, by_kind, counts_by_kind, names_some
from core.reply.counts import count_in
from core.reply.kinds import reports
from core.reply.numbered import numbered
from core.reply.places import outcome_of
from core.reply.reading import clauses, verdict
from core.reply.records import Asked, Item, Outcome
from core.reply.verdict import facts, lead
from core.reply.verdict_leads import NO_WORDS, SOFT, YES_WORDS

_GROUP = (
    r"(?:both|all|everything|every one|the lot|les deux|tous|toutes|tout|los dos|las dos|ambos|ambas|todo|todos|todas)"
)
_TAIL = (
    r"(?: (?:of|them|it|those|the|above|\d+|are|is|were|was|have|been|done|finished|completed|complete|yes"
    r"|today|good|checked|off|thanks|thank|you|already|this|week|yesterday|items?|tasks?|things?|hechos?"
    r"|faits?|fait|est|sont|esta|estan|listos?|termine|fini|oui|si|[.!,]))*"
)
_ALL = re.compile(
    rf"(?:(?:yes|yeah|yep|yup|oui|si|ok|i|we|did|have|got|finished|completed|to|done|with|for|on|already|it"
    rf"|them|knocked|out|sent|,"
    rf"|hice|j|ai|fait|c|est|ben|he|hecho|esta) )*{_GROUP}{_TAIL}"
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
_AND_TOO = re.compile(
    r"(?:yes|yeah|yep|oui|ouais|si)(?: (?:,|and|et|y|&))* (?:(?:number|the|le|la|el|numero) )*\d{1,2} (?:too|also"
    r"|as well|aussi|tambien)"
)
_REST = re.compile(
    r"(?P<some>.+?)(?: (?:,|\.|;|and|but|et|y|mais|pero|-))* (?:the rest|rest|(?:the )?(?:others|other ones"
    r"|remaining ones)|le reste"
    r"|les autres|el resto|(?:los|las|lo) (?:demas|otr[ao]s))(?: (?:is|are|was|were))? (?P<said>.+)"
)
_BETWEEN = frozenset({",", ".", "and", ";", "/", "-", "then", "&", "et", "y", "+"})
_ZERO = re.compile(r"(?<=\d and )(?:none|nothing|neither)$")
_BY_NUMBER = "items named by number"
_PAIR = re.compile(r"\d{1,3}(?: (?:,|and|&|et|y|,? and) \d{1,3})+")
_ONLY_COUNTS = re.compile(
    r"\b\d+ (?:but|mais|pero)(?: (?:only|just|il|y|en|a|n|qu|que|seulement|solo|solamente|cuentan?))*"
    r" (\d+|one|une?|una)\b"
    r"(?:(?: of them| qui| que)? (?:counts?|compte|counted|cuenta|is real|was real|valid\w*))?(?= ?[.!]*$)"
)
_DID_THESE = re.compile(
    r"(?:(?:i|we|just|only|have|yes|,) )*(?:did|done|finished|completed) \d(?:(?: (?:,|and|&))+ \d)+(?: [.!])*"
)
_BETWEEN_TWO = re.compile(r"\b(?:between|entre) \d+ (?:and|et|y) \d+\b")
_FRACTION = re.compile(r"\b(\d{1,3})(?:/| (?:out )?(?:of|sur|de) )(\d{1,3})\b")
_PART_OF = re.compile(
    r"(?:(?:i|did|done|got|only|just|yes|about) )*\d(?: (?:out )?of (?:the |those |my )?|/)(?:\d|them|those|em"
    r"|things)(?: done)?"
)


def bind(words: str, asked: Asked, *, typed: str) -> Bound:
    """The reading of canonical ``words`` against the open items; an empty one where nothing sure is said.

    ``typed`` is the same in the language that was typed, which tells what is said of all items at once.
    """
    several = len(asked.items) > 1
    words = _ONLY_COUNTS.sub(r"\1", words)
    if _BETWEEN_TWO.search(words):
        return Bound({}, "maybe", 0.5, "a number between two")
    if several and _PART_OF.fullmatch(words.strip(" .!")) and not _is_a_target(words, asked.items):
        return Bound({}, "partial", 0.8, "some of them, not said which")
    if several and _AND_TOO.fullmatch(words.strip(" .!")):
        return Bound({}, "maybe", 0.5, "one of them too, not said which else")
    if several and _DID_THESE.fullmatch(words) and any(item.target > 1 for item in asked.items):
        return Bound({}, "maybe", 0.5, "numbers that may be counts or names")
    if several and (rest := _rest(words, asked)) is not None:
        return rest
    if several:
        found = _counts_in_order(words, asked.items) or counts_by_kind(words, asked.items)
        if found is not None:
            return found
    if several and (whole := _all_or_none(words, asked.items)) is not None:
        return whole
    if several or asked.form == "list":
        named = numbered(words, asked.items)
        if named:
            return Bound(named, None, 0.95, _BY_NUMBER)
    if several:
        found = _not_all(words) or _in_order(words, asked.items) or by_kind(words, asked.items)
        if found is not None:
            return found
    elif _ALL.fullmatch(words.strip(" .!,")):
        return Bound(_for_all(asked.items, "done"), None, 0.95, "all of it")
    counted = _counted(words, asked.items)
    if counted is not None:
        return counted
    if several and verdict(typed) in _WHOLE and (names_some(words, asked.items) or _something_unread(typed)):
        return Bound({}, "maybe", 0.5, "one of them is named, not said which else")
    return _same_for_all(typed, asked.items)


def _is_a_target(words: str, items: tuple[Item, ...]) -> bool:
    """Whether the whole of "2 of 5" is what one item wants."""
    return any(item.target > 1 and item.target == int(of) for _, of in _FRACTION.findall(words) for item in items)


def _rest(words: str, asked: Asked) -> Bound | None:
    """ "1 done, the rest not yet": what is said of some, and of all the others."""
    match = _REST.fullmatch(words.strip(" .!"))
    said = outcome_of(match["said"].strip(" .,:")) if match else None
    if match is None or said is None:
        return None
    named = bind(match["some"], asked, typed=match["some"]).outcomes
    if not named or len(named) == len(asked.items):
        return None
    return Bound(_for_all(asked.items, str(said)) | named, None, 0.9, "some of them, and the rest")


def _counts_in_order(words: str, items: tuple[Item, ...]) -> Bound | None:
    """ "2, 1 and 0": a count an item, in order; not "1, 2, 3", which might as well name them."""
    if any(item.target == 1 for item in items):
        return None
    counts = _ZERO.sub("0", _fractions_counted(words, items).strip(" .!"))
    parts = [part for part in counts.split() if part not in _BETWEEN]
    if parts == [str(item.number) for item in items] or (
        len(parts) < len(items) and _PAIR.fullmatch(words.strip(" .!"))
    ):
        return Bound({}, "maybe", 0.5, "numbers that may be counts or names")
    if len(parts) != len(items) or not all(part.isdigit() and len(part) < 4 for part in parts):
        return None
    found: Found = {item.number: int(part) or "not_done" for part, item in zip(parts, items, strict=True)}
    return Bound(found, None, 0.9, "one count an item, in order")


def _fractions_counted(words: str, items: tuple[Item, ...]) -> str:
    """ "2 of 5, 1 of 3" as "2, 1", where the wholes are the items' targets in order."""
    if [int(of) for of in _FRACTION.sub(r"\2 ", words).split() if of.isdigit()] != [item.target for item in items]:
        return words
    return _FRACTION.sub(r"\1", words)


def with_applied(bound: Bound, items: tuple[Item, ...], count: int) -> Bound:
    """ "Applied to Acme and Initech" counts for the open applications, ``count`` of them, and for nothing else."""
    mine = [item for item in items if item.kind == "applications" and item.target > 1]
    if len(mine) != 1 or not count:
        return bound
    said = bound.outcomes.get(mine[0].number)
    if (isinstance(said, int) and said != 1) or (said == "done" and bound.why == _BY_NUMBER):
        return bound
    others = {} if bound.verdict is not None else bound.outcomes
    return Bound({**others, mine[0].number: count}, None, 0.85, "what was applied to, counted")


def _all_or_none(words: str, items: tuple[Item, ...]) -> Bound | None:
    plain = words.strip(" .!,")
    if _NONE.fullmatch(plain):
        return Bound(_for_all(items, "not_done"), None, 0.95, "none of them")
    if _ALL.fullmatch(plain):
        return Bound(_for_all(items, "done"), None, 0.95, "all of them")
    return None


def _not_all(words: str) -> Bound | None:
    if _NOT_ALL.search(words.strip(" .!,")):
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
    parts = [whole] if whole is not None else [count_in(part, target) for part in AND.split(clause)]
    return [count for count in parts if count is not None]


def _is_no_count(words: str) -> bool:
    """A yes or no beside a number that belongs to something else, where only one is wanted."""
    return verdict(words) is not None


def _same_for_all(words: str, items: tuple[Item, ...]) -> Bound:
    said = verdict(words)
    if said is None and len(items) == 1:
        own = next((c for c in clauses(words) if reports(lead(c)[1], items[0].kind)), None)
        if own is not None:
            outcome: Outcome = 1 if items[0].target > 1 else "done"
            return Bound({items[0].number: outcome}, None, 0.8, "said in the item's own verb")
    if said is not None and said in _WHOLE and len(items) > 1 and _names_one(words, items):
        return Bound({}, "maybe", 0.5, "one of them is named, not said which else")
    if said in ("done", "yes"):
        return Bound(
            _for_all(items, "done"), said, 0.9 if said == "done" else 0.95, "said done" if said == "done" else "a yes"
        )
    if said in ("not_done", "no"):
        return Bound(_for_all(items, "not_done"), said, 0.9, "said not done" if said == "not_done" else "a no")
    return Bound({}, said, 0.8 if said else 0.3, _SAID.get(said or "", "nothing sure"))


def _something_unread(words: str) -> bool:
    """Whether a short word beside the yes or no could be the next one, mistyped: "oui, npn"."""
    rests = [lead(clause)[1] for clause in clauses(words)]
    return any(_SHORT.fullmatch(rest) and rest not in SOFT and facts(rest) is None for rest in rests)


def _names_one(words: str, items: tuple[Item, ...]) -> bool:
    return any(int(number) in {item.number for item in items} for number in _ALONE.findall(words))


_SHORT = re.compile(r"[a-z]{1,4}")
_WHOLE = ("done", "yes", "not_done", "no")
_ALONE = re.compile(
    r"(?<![\d:/$])\b(\d{1,2})\b(?![:/%])(?! (?:\w+ )?(?:am|pm|o clock|days?|hours?|hrs?|minutes?|mins?|weeks?|months?"
    r"|years?|times?"
    r"|kids?|jours?|heures?|semaines?|mois|dias?|horas?|semanas?)\b)"
)
_SAID = {
    "will_do": "it is still to come",
    "partial": "partly done, not said how much",
    "maybe": "unsure words",
    "blocked": "something is in the way",
}
