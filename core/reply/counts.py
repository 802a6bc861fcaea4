"""How many: bare counts, fractions and "2 left", in clauses that say nothing else a number could belong to."""

from __future__ import annotations

import re

from core.reply.kinds import UNITS
from core.reply.lists import words_of
from core.reply.verdict import promises, unsure

_MOST = 500
_NO_ONLY = re.compile(r"^(?:no|nope|nah|non) (?=(?:just|only)\b)")
_FRACTION = re.compile(
    r"(?<!on )(?<!until )(?<!from )(?<!by )(?<!till )(?<!before )(?<![\d/.])(\d{1,3})(?:/| (?:out )?(?:of|de|sur"
    r"|from|on|sobre) (?:the |my |those |them |your )?)(\d{1,3})(?![\d/])(?! (?:days?|hours?|weeks?|am|pm)\b)"
)
_LEFT = re.compile(r"\b(\d{1,3}) (?:more )?(?:to go|left|remaining|short|missing)\b|\bshort (?:by )?(\d{1,3})\b")
_LED = re.compile(
    r"(?:^|\b)(?:i am at|we are at|up to|knocked out|did|done|applied (?:to|for|at)|applied|sent|sent out"
    r"|contacted|reached out to|reviewed|made|finished"
    r"|completed|got|messaged|emailed|called"
    r"|looked at|read|talked to|spoke to|met|submitted|wrote|hice|mande|envie|fait|envoye|turned in|put in)"
    r"(?: (?:about|around|just|only|exactly|like|at least|another|all|my|the|to|in|roughly|a total of"
    r"|out))* (\d{1,3})\b(?!:)"
    r"(?! (?:days?|hours?|hrs?|minutes?|mins?|weeks?|months?|years?|am|pm|kids?"
    r"|hij[oa]s?|nin[oa]s?|enfants?|anos?|ans|on it|dollars?|percent|%|o clock"
    r"|interviews?|offers?|rejections?|pages?)\b)(?! [%/:])"
)
_FILLERS = words_of(
    """
    i we did have done made got sent applied to for about around just only so far this week today yesterday of them
    the total like roughly yes yeah yep yup ok least exactly it finished completed reached out contacted reviewed
    submitted turned think believe up thanks thank you please sorry lol haha now already total x only my all in over
    still well oh hi hey and - + = : ( ) ! . , ; am were was is that are yet good great happy too then also actually
    em down big fat knocked one each here sure managed ish en online on seulement j ai en fait de des solo hice he
    merci gracias oui si
    llevo van
    """
)
_NO_COUNT = re.compile(r"\b\d+ (?:years?|anos?|ans|kids?|children|hij[oa]s?|nin[oa]s?|enfants?|on it)\b")
_NEGATIONS = frozenset({"not", "never", "without", "pas", "instead", "than", "n"})


def count_in(clause: str, target: int) -> int | None:
    """How many a clause of canonical words (numbers as digits) reports, of ``target`` wanted; None when it does not."""
    if promises(clause) or unsure(clause) or _NO_COUNT.search(clause):
        return None
    clause = _NO_ONLY.sub("", clause)
    if (left := _LEFT.search(clause)) is not None:
        remaining = int(left[1] or left[2])
        return target - remaining if remaining <= target else None
    if (part := _FRACTION.search(clause)) is not None:
        done, of = int(part[1]), int(part[2])
        return done if done <= of and not _denied(clause, part.start()) else None
    found = _bare(clause) if _bare(clause) is not None else _led(clause)
    return found if found is not None and found <= _MOST else None


def _bare(clause: str) -> int | None:
    words = clause.replace("at least", "").split()
    numbers = [word for word in words if word.isdigit()]
    if len(numbers) != 1:
        return None
    rest = [word for word in words if not word.isdigit() and word not in _FILLERS and word not in UNITS]
    return int(numbers[0]) if not rest and re.fullmatch(r"0|[1-9]\d{0,2}", numbers[0]) else None


def _led(clause: str) -> int | None:
    match = _LED.search(clause)
    return int(match[1]) if match is not None and not _denied(clause, match.start()) else None


def _denied(clause: str, at: int) -> bool:
    return any(word in _NEGATIONS for word in clause[:at].split()[-3:])
