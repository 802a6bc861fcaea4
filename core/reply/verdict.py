"""What a stretch of words says about one thing: done, not, later, partly, unsure, in the way, yes, no."""

from __future__ import annotations

import re
from typing import Literal

from core.reply import verdict_phrases as phrases
from core.reply.lists import words_of

Verdict = Literal["done", "not_done", "will_do", "partial", "maybe", "blocked", "yes", "no"]

YES_WORDS = words_of(
    """
    yes yep yeah yea yah yup ya aye y oui ouais ouai ouep si sip claro affirmative definitely absolutely
    """
)
NO_WORDS = frozenset(["no", "nope", "nah", "non", "n", "negative", "negatory"])
_NEVER_LEADS = re.compile(
    r"^no (?:one|body|problemo?|prob|probs|worries|repl\w+|responses?|answers?|news|doubt|idea|clue|rush"
    r"|biggie|offers?"
    r"|callbacks?|kidding|time|luck|chance|progress|energy|way|more|longer|need|hay|internet|wifi|power"
    r"|computer|laptop|access|signal|electricity|interviews?|se|lo|la|pude|tuve"
    r"|puedo|hice|he|estoy|todavia)\b|^y (?:not|lo|la|el|una?|que|a|en|avait|est|ai)\b|^si (?:je|tu|il|on|me|te|no"
    r"|puedo|consigo|encuentro|hay|alguien|quieres?)\b|^n importe"
    # "Ya did it" is a yeah; "ya voy", "ya mero", "ya tengo entrevista" are none.
    r"|^ya (?!(?:i|we|did|done|it|that|sure|just|all|thanks|thank|please|got|finished|yes|yeah|yep|ok|of|for|the|my|lol"
    r"|man|so|but|and|then|have|was|already|\d+)\b)\w"
)
_POLITE = (
    r"(?:ok|k|so|well|oh|um|uh(?! huh)|hey|unfortunately|sadly|i am afraid|afraid|hi|hello|and|but|then|also"
    r"|just|actually|sorry|honestly|thanks|lol|haha|yo|wait|oops|i mean|scratch that|ben|bah|euh|bon|en fait|bueno|pues"
    r"|en realidad|i meant|je voulais dire|quise decir|perdon|pardon)"
)
_LEAD = re.compile(rf"^(?:{_POLITE} )*")

_DRAWLS = frozenset({"yeah", "yea", "yah", "ya", "nah"})
_CORRECTION = re.compile(r"(?:wait|oops|i mean|scratch that|sorry|actually)\b")
_DONE = re.compile("|".join(phrases.DONE))
_NOT = re.compile("|".join(phrases.NOT))
_AHEAD = re.compile("|".join(phrases.AHEAD))
_PART = re.compile("|".join(phrases.PART))
_UNSURE = re.compile("|".join(phrases.UNSURE))
_BLOCKED = re.compile("|".join(phrases.BLOCKED))
_AFFIRM = re.compile("|".join(phrases.AFFIRM))
_DENY = re.compile("|".join(phrases.DENY))
_OWED = re.compile(r"\bstill (?:need|have|got) to\b")
_WHEN = re.compile(r"\b(?:tonight|tomorrow|later|soon|today|weekend|\w+day|next)\b")
_SOFT = words_of(
    """
    i a an the it is that this to of be was would will are am me my you your have has had do does did what just
    said say says so very very totally for from in on at and or with think believe know want answer answers
    response reply statement information question case one thing sir maam mam please thanks thank as well too
    all most really quite must gotta got go ahead them they we us feel seems appears looks sounds like turns out
    telling saying meant mean say vote like alot lot much oh well um uh hey ok if can could even how now here
    there good great fine man dude lol hell resounding hard big firm proper possible factual overwhelmingly
    afraid certainly definitely absolutely completely totally actually indeed prefer rather wo sorry prefer tell
    believe proper thats definite agree truth about happening exactly hmm word also , ' ; : - . ! " true right
    correct yes
    """
)
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
        if not kind or _NEVER_LEADS.match(rest) or (after.startswith(("not ", "of them", "of it")) and kind == "yes"):
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
    if not words or len(words) > 16:
        return None
    leftover = _DENY.sub(" ", _AFFIRM.sub(" ", rest)).split()
    if any(word not in _SOFT for word in leftover):
        return None
    signs = [_sign(rest, match, positive=True) for match in _AFFIRM.finditer(rest)]
    signs += [_sign(rest, m, positive=False) for m in _DENY.finditer(rest) if m[0] not in _NEGATORS or m[0] == "no"]
    if not signs:
        return "no" if {"not", "never"} & set(words) else None
    if any(word in ("not", "never") for word in words) and rest.endswith((" not", " at all")):
        return "no"
    return signs[-1] if len(set(signs)) == 1 else "no" if _ends_in_no(rest) else None


def _ends_in_no(rest: str) -> bool:
    return re.search(r"\b(?:no|not|false|wrong)(?: .)?$", rest) is not None


def _sign(rest: str, match: re.Match[str], *, positive: bool) -> Verdict:
    before = rest[: match.start()].split()[-7:]
    flips = sum(word in ("not", "never", "hardly") for word in before)
    return "yes" if positive == (flips % 2 == 0) else "no"
