"""A whole message's verdict from the verdicts of its clauses. Reports outrank a bare yes or no."""

from __future__ import annotations

import re

from core.reply.verdict import Verdict, facts, lead, polarity
from core.reply.verdict_leads import NO_WORDS, YES_WORDS

_PARTS = re.compile(
    r" ?([.,;!?]) ?| (?:but|though|however|although|mais|pero|except that) | and (?=(?:i|we|will|did|not|no|yes|have"
    r"|am|going|then|it|interview|an interview|got|can|they)\b)"
    r"| so (?=(?:no|nope|yes|not)\b)| (?=(?:i|we) will\b)|(?<!\bi)(?<!\bwe) (?=will\b)| (?=i am going to\b)"
)
_EASY = re.compile(
    r"(?:(?:^|(?<=[,.!] )|(?<=\byes )|(?<=\bsure )|(?<=\bok ))no (?:problemo?|prob|probs|worries)"
    r"|\b(?:pas de|sans) (?:soucis?|problemes?)|\b(?:sin|no hay) problemas?)\b"
)
_REASON = re.compile(r" ?\b(?:because|since|due to|parce que|porque|as i)\b.*")
# "Interview tomorrow at 2" is news, no promise about an item.
_INTERVIEW = re.compile(
    r"(?:(?:i|we|and|also|an?|my|have|got|had|phone|job|first|second|2|1|another) )*(?:interview|entrevue|entrevista)\b"
    r".*\b(?:tomorrow|tonight|next|this|on|at|later|soon|\w+day|demain|manana|el|\d+(?::\d\d)?[ap]m)\b"
)
_REJECTED = re.compile(
    r"\b(?:they|he|she|\w+ employer|the \w+|company|recruiter|acme) (?:(?:just|all|have|has|already|both) )*"
    r"(?:said|say|told me"
    r"|gave me|wrote|replied|answered|turned me down|rejected me) ?(?:that |it is |it was |a )*(?:no\b|me\b|down\b|$)"
    r"|\b(?:rejected|turned (?:me )?down|passed on me|rejections?)\b"
    r"|\bme (?:han )?(?:rechaza\w+|descarta\w+|dijeron que no|negaron)\b"
    r"|\brechaz(?:ad[oa]|o|aron)\b|\b(?:refuse|refusee|rejete|rejetee)s?\b(?! (?:de|d|l|le|la|une?)\b)"
    r"|\b(?:ils|elle|il|on) (?:m )?(?:ont|a) (?:dit|repondu) (?:que )?non\b|\b(?:dijeron|contestaron) que no\b"
)
_JOINS = re.compile(r"^(?:(?:but|and|though|mais|et|pero|y(?! (?:lo|la|no|que|a|en|avait)\b))\b ?)+(?=\w)")
_DOING = re.compile(r"\b(?:already|i did|i have|finished|completed)\b")
_SHORT = re.compile(r"[a-z]{1,2}")
_INSISTS = re.compile(r"\b(?:already|i|we|did|have|actually|ya|deja|ai|lo|c est)\b")


def clauses(words: str) -> list[str]:
    """The clauses of canonical ``words``; questions are left out, and so are reasons after "because"."""
    pieces = _PARTS.split(_EASY.sub(" ,", words))
    found = []
    for at in range(0, len(pieces), 2):
        mark = pieces[at + 1] if at + 1 < len(pieces) else None
        clause = _JOINS.sub("", _REASON.sub("", pieces[at]).strip(" -:()"))
        if clause and mark != "?" and not _INTERVIEW.match(clause) and not _REJECTED.search(clause):
            found.append(clause)
    return found


def rejected(words: str) -> bool:
    """Whether an employer's no is told of, which is no answer of the person's: "they said no"."""
    return _REJECTED.search(words) is not None


def verdict(words: str) -> Verdict | None:
    """What canonical ``words`` say as a whole: ``yes`` and ``no`` are bare, the others report; None for neither."""
    said: list[str] = []
    reports: set[str] = set()
    denied = False
    for clause in clauses(words):
        spoken, rest = lead(clause)
        report = facts(rest)
        if _contradicts(spoken, rest, report):
            return None
        agreed = polarity(rest) if report is None else None
        said += [word for word in ("yes", "no") if spoken in (word, "both") or agreed == word]
        denied = denied or spoken == "no"
        if report:
            reports.add(report)
    return _together(said, reports, denied=denied)


def opens_with_yes(words: str) -> bool:
    """Whether the first clause opens with a yes: "yes, starting Monday"."""
    said = clauses(words)
    return bool(said) and lead(said[0])[0] == "yes"


def _contradicts(spoken: str, rest: str, report: Verdict | None) -> bool:
    """Whether a clause's opening yes or no does not fit what follows it, perhaps by a typo."""
    last = rest.rpartition(" ")[2]
    if spoken == "no":
        insists = _INSISTS.search(rest) is not None
        return (report == "done" and not insists) or (
            report is None and (last in YES_WORDS or _DOING.search(rest) is not None)
        )
    return spoken == "yes" and report is None and (last in NO_WORDS or _SHORT.fullmatch(rest) is not None)


def _together(said: list[str], reports: set[str], *, denied: bool) -> Verdict | None:
    unsure = "maybe" in reports
    known = reports - {"maybe"}
    if "done" in known and known & {"not_done", "blocked", "partial"}:
        return "partial" if "partial" in known or "blocked" in known else None
    for report in ("blocked", "partial", "done", "will_do", "not_done"):
        if report in known:
            return _VERDICTS[report]
    words = set(said)
    if unsure:
        return "no" if words == {"no"} and denied else "maybe"
    if len(words) == 1:
        return _VERDICTS[said[0]]
    return None


_VERDICTS: dict[str, Verdict] = {
    name: name for name in ("done", "not_done", "will_do", "partial", "maybe", "blocked", "yes", "no")
}
