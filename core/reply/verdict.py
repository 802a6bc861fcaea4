"""What a stretch of words says about one thing: done, not, later, partly, unsure, in the way, yes, no."""

from __future__ import annotations

import re
from typing import Literal

from core.reply import verdict_french as french
from core.reply import verdict_phrases as phrases
from core.reply import verdict_spanish as spanish
from core.reply.verdict_leads import NEVER_LEADS, NO_WORDS, POLITE, SOFT, YES_WORDS

Verdict = Literal["done", "not_done", "will_do", "partial", "maybe", "blocked", "yes", "no"]

_LEAD = re.compile(rf"^(?:{POLITE} )*")

_DRAWLS = frozenset({"yeah", "yea", "yah", "ya", "nah"})
_CORRECTION = re.compile(r"(?:wait|oops|i mean|scratch that|sorry|actually)\b")
_DONE = re.compile("|".join((*phrases.DONE, *french.DONE, *spanish.DONE)))
_NOT = re.compile("|".join((*phrases.NOT, *french.NOT, *spanish.NOT)))
_AHEAD = re.compile("|".join((*phrases.AHEAD, *french.AHEAD, *spanish.AHEAD)))
_PART = re.compile("|".join((*phrases.PART, *french.PART, *spanish.PART)))
_UNSURE = re.compile("|".join((*phrases.UNSURE, *french.UNSURE, *spanish.UNSURE)))
_BLOCKED = re.compile("|".join((*phrases.BLOCKED, *french.BLOCKED, *spanish.BLOCKED)))
_AFFIRM = re.compile("|".join((*french.AFFIRM, *spanish.AFFIRM, *phrases.AFFIRM)))
_DENY = re.compile("|".join((*french.DENY, *spanish.DENY, *phrases.DENY)))
_NO_NEWS = re.compile(r"no (?:repl\w+|responses?|answers?|news|word|callbacks?|offers?|interviews?)\b")
_OWED = re.compile(r"\bstill (?:need|have|got) to\b")
_WHEN = re.compile(r"\b(?:tonight|tomorrow|later|soon|today|weekend|\w+day|next)\b")
_NEGATORS = frozenset({"not", "never", "hardly", "isnt", "pas", "no"})


def lead(clause: str) -> tuple[str, str]:
    """The yes or no that a clause opens with ("" for neither, ``both`` for a contradiction), and the rest of it.

    "Yeah no" is a no, "no wait yes" a yes: the last word counts where it takes the first back.
    """
    rest = _LEAD.sub("", clause)
    said, drawl, corrected = "", False, False
    while rest:
        word, _, after = rest.partition(" ")
        kind = "yes" if word in YES_WORDS else "no" if word in NO_WORDS else ""
        if not kind or NEVER_LEADS.match(rest) or (after.startswith(("not ", "of them", "of it")) and kind == "yes"):
            break
        said = kind if said in ("", kind) or drawl or corrected else "both"
        rest = _LEAD.sub("", after)
        drawl, corrected = word in _DRAWLS, _CORRECTION.match(after) is not None
    return said, rest.strip()


def facts(rest: str) -> Verdict | None:
    """What the words report, leaving bare yes and no aside."""
    if not rest:
        return None
    if _BLOCKED.search(rest):
        return "blocked"
    if _UNSURE.search(rest):
        return "maybe"
    part, ahead, not_, done = (p.search(rest) for p in (_PART, _AHEAD, _NOT, _DONE))
    if part:
        return "partial"
    if not_ or (_OWED.search(rest) and not _WHEN.search(rest)):
        return "not_done"
    if ahead:
        return "will_do"
    if done and not _negated(rest, done.start()):
        return "done"
    return "not_done" if done and _only_negated(rest) else None


def promises(rest: str) -> bool:
    """Whether the words are about what is still to come."""
    return _AHEAD.search(rest) is not None


def unsure(rest: str) -> bool:
    """Whether the words say that they are not sure."""
    return _UNSURE.search(rest) is not None


def _negated(rest: str, at: int) -> bool:
    before = rest[:at].split()[-5:] + rest[at:].split()[:2]
    return any(
        word
        in {
            "not",
            "never",
            "nothing",
            "without",
            "hardly",
            "pas",
            "wish",
            "if",
            "when",
            "once",
            "until",
            "should",
            "could",
            "would",
            "to",
            "must",
            "can",
            "no",
            "n",
        }
        for word in before
    )


def _only_negated(rest: str) -> bool:
    words = rest.split()
    return any(word in {"not", "never", "no", "pas", "n"} for word in words) and not {
        "wish",
        "if",
        "when",
        "once",
        "until",
    } & set(words)


def polarity(rest: str) -> Verdict | None:
    """Yes or no from words of agreement ("that is so true", "not the case"), only when nothing else is said."""
    words = rest.split()
    if not words or len(words) > 16 or _NO_NEWS.match(rest):
        return None
    leftover = _DENY.sub(" ", _AFFIRM.sub(" ", rest)).split()
    if any(word not in SOFT for word in leftover):
        return None
    agreed, denied = list(_AFFIRM.finditer(rest)), list(_DENY.finditer(rest))
    signs = [_sign(rest, match, positive=True) for match in agreed if not _inside(match, denied)]
    signs += [
        _sign(rest, match, positive=False)
        for match in denied
        if not _inside(match, agreed) and (match[0] not in _NEGATORS or match[0] == "no")
    ]
    if not signs:
        return "no" if {"not", "never"} & set(words) else None
    if (
        any(word in ("not", "never") for word in words)
        and rest.endswith((" not", " at all"))
        and not rest.endswith("why not")
    ):
        return "no"
    return signs[-1] if len(set(signs)) == 1 else "no" if _ends_in_no(rest) else None


def _inside(match: re.Match[str], others: list[re.Match[str]]) -> bool:
    """Whether a longer phrase of the other kind holds this one: the "no" of "cómo no"."""
    return any(o.start() <= match.start() and match.end() <= o.end() and len(o[0]) > len(match[0]) for o in others)


def _ends_in_no(rest: str) -> bool:
    return re.search(r"\b(?:no|not|false|wrong)(?: .)?$", rest) is not None


def _sign(rest: str, match: re.Match[str], *, positive: bool) -> Verdict:
    before = rest[: match.start()].split()[-7:]
    flips = sum(word in ("not", "never", "hardly") for word in before)
    return "yes" if positive == (flips % 2 == 0) else "no"
