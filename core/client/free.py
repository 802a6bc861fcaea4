"""Words that answer nothing open: what was done, news, questions; and what was not understood."""

from __future__ import annotations

import re

from msgspec.structs import replace

from core import cadence
from core.case import Ask, AskedItem, ClientCase, Form
from core.client import asking, binding, checkins, keywords, progress, silence, ways
from core.contract import Commitment, CommitmentKind
from core.draft import Draft, tell_coach
from core.message import Args, Phrase
from core.reply import Reply

Client = Draft[ClientCase]

COUNTS_FOR = {"applied": "applications", "met": "outreach"}
WORTH_PASSING_ON = 3
"""Words; "ok thanks" is not relayed."""
MORE = re.compile(r"\b(?:more|de plus|m[aá]s|another|otr[oa]s?|autres?)\b", re.IGNORECASE)
WHO = re.compile(
    r"\bare (?:you|u) (?:(?:a|an|even|really) )*(?:real|bot|robot|human|person|machine|computer|ai)\b"
    r"|\bwho(?:'s| is| are|s) (?:this|you|u|that|texting|writing)\b"
    r"|\bis this (?:a|an) (?:real|bot|robot|human|person)\b"
    r"|\b(?:qui (?:êtes|etes)[- ]vous|(?:êtes|etes)[- ]vous (?:un|une|réel|reel|vrai)|qui (?:est|c'est)|c'est qui"
    r"|t'es qui|qui es[- ]tu|es-tu (?:un|une|réel)|c'est un (?:robot|humain))(?![\w])"
    r"|(?:qui[eé]n (?:es|eres|me escribe|escribe)"
    r"|(?:es|eres) (?:un |una )?(?:robot|bot|real|humano|persona|m[aá]quina))\b"
)
LONGEST_WHO = 8
"""Words; more of them ask something else."""
SAID_LATELY = 12 * cadence.HOUR


def activities(draft: Client, reply: Reply) -> bool:
    """What was done, reported at any time: counted where a commitment asks for it, and confirmed in one line."""
    new = [activity for activity in reply.activities if not activity.counted]
    counts: dict[str, int] = {}
    for activity in new:
        if activity.kind == "interview":
            draft.note("interview")
            draft.say("interview_noted", keywords.names(draft))
            continue
        kind = COUNTS_FOR[activity.kind]
        checkins.add(draft, kind, activity.count)
        counts[kind] = counts.get(kind, 0) + activity.count
    lines = [Phrase("got_done", {"what": Phrase(f"item_{kind}", {"count": n})}) for kind, n in counts.items()]
    if lines:
        draft.say("got_it", {"items": lines, "name": draft.case.name}, variant=draft.case.variant)
    return bool(new)


def counted(draft: Client, text: str, reply: Reply) -> bool:
    """ "17 applications" or "2 more" while nothing is open: counted where a commitment is meant, and confirmed."""
    case, worded = draft.case, any(ch.isalpha() for ch in text)
    if not worded or case.check_in is not None or case.contract is None or reply.intent not in {"unclear", "partial"}:
        return False
    more = MORE.search(text) is not None
    found = _counts(draft, MORE.sub(" ", text), more=more)
    day, lines = silence.today(draft), []
    for item, count in found:
        done = progress.in_period(item, day, progress.monday(day)).done
        added = count if more or count < done else count - done
        checkins.add(draft, item.kind, added)
        what: Args = {"what": progress.counted(item, done + added)}
        lines.append(Phrase("got_done" if done + added >= item.target else "got_count", what))
    if lines:
        draft.say("got_it", {"items": lines, "name": draft.case.name}, variant=draft.case.variant)
    return bool(lines)


def _counts(draft: Client, text: str, *, more: bool) -> list[tuple[Commitment, int]]:
    """How many of which commitment, by the name of its kind; of the only one, or the last answered, without it."""
    by_kind: dict[str, Commitment] = {}
    for each in checkins.terms_of(draft.case).commitments:
        if not each.dropped:
            by_kind.setdefault(each.kind, each)
    mine = list(by_kind.values())
    # With one thing more on the list, a bare number names nothing.
    other: CommitmentKind = "meeting" if "meeting" not in by_kind else "club"
    named = _read(draft, text, [*mine, Commitment(0, other, 2)])
    if named or not more:
        return [(mine[n], count) for n, count in named if n < len(mine)]
    undo = draft.case.undo
    last = [c for c in mine if undo is not None and [i.about for i in undo.ask.items] == [c.id]]
    only = mine if len(mine) == 1 else last
    return [(only[n], count) for n, count in _read(draft, text, only)]


def _read(draft: Client, text: str, commitments: list[Commitment]) -> list[tuple[int, int]]:
    items = tuple(AskedItem(n, c.kind, max(c.target, 2), c.id) for n, c in enumerate(commitments, 1))
    if not items:
        return []
    form: Form = "list" if len(items) > 1 else "count"
    said = binding.read(draft, text, Ask(0, "check_in", draft.now, form, items))
    return [(n - 1, outcome) for n, outcome in said.items if isinstance(outcome, int) and outcome > 0]


def news(draft: Client, text: str, reply: Reply) -> bool:
    """What a message holds beside its answer, or instead of one. Tells whether there was any."""
    if reply.intent == "landed":
        silence.confirm_landed(draft)
    elif reply.intent == "pause":
        keywords.pause(draft, reply)
    elif reply.intent == "blocked":
        draft.say("blocked_thanks", keywords.names(draft))
        tell_coach(draft, "coach_blocked", {"text": text})
    else:
        return False
    return True


def free(draft: Client, text: str, reply: Reply, one: Ask | None) -> None:
    """Words that answer nothing open. Nothing that could matter is lost: it goes to the coach."""
    if activities(draft, reply) or news(draft, text, reply) or ways.named(draft, text):
        return
    if (one is None or not _is_open(draft, one)) and counted(draft, text, reply):
        return
    if reply.intent == "question" or who_is_this(text):
        if who_is_this(text):
            keywords.who(draft)
        else:
            draft.say("question_to_coach", keywords.names(draft))
        tell_coach(draft, "coach_question", {"text": text})
    elif _thanks(text):
        draft.say("thanks_back", keywords.names(draft))
    elif reply.intent == "greeting":
        draft.say("greeting_back", keywords.names(draft))
    elif one is not None and _is_open(draft, one):
        unclear(draft, text, one)
    elif len(text.split()) >= WORTH_PASSING_ON:
        draft.say("passed_on", keywords.names(draft))
        tell_coach(draft, "coach_words", {"text": text})
    else:
        _noted(draft)


def who_is_this(text: str) -> bool:
    """Whether somebody asks who or what writes here."""
    words = text.lower().replace("’", "'")
    return len(words.split()) <= LONGEST_WHO and WHO.search(words) is not None


def _thanks(text: str) -> bool:
    words = text.lower()
    return len(words.split()) <= 4 and any(word in words for word in ("thank", "thx", "merci", "gracias"))


def _is_open(draft: Client, one: Ask) -> bool:
    return any(a.number == one.number for a in asking.open_asks(draft.case))


def _noted(draft: Client) -> None:
    """A short word with nothing open: said in full once in a while, and shortly in between."""
    draft.note("free_words")
    if draft.case.noted_at is None or draft.now - draft.case.noted_at > SAID_LATELY:
        draft.change(noted_at=draft.now)
        draft.say("noted", keywords.names(draft))
    else:
        draft.say("noted_again", keywords.names(draft), variant=draft.another())


def unclear(draft: Client, text: str, one: Ask) -> None:
    """One numbered question again, then a human."""
    if one.unclear:
        draft.say("unclear_to_coach", keywords.names(draft))
        tell_coach(draft, "coach_unclear", {"text": text})
        return
    again = replace(one, unclear=1)
    check_in = draft.case.check_in
    if check_in is not None and check_in.ask.number == one.number:
        draft.change(check_in=replace(check_in, ask=again))
    else:
        asking.update(draft, again)
    if one.kind == "check_in":
        draft.say(f"clarify_{one.form}", checkins.items_of(draft, one), kind="clarify", ask=one.number)
        return
    again_how = "clarify_choice" if one.choices else "clarify_open"
    draft.say(again_how, keywords.names(draft), choices=one.choices, ask=one.number)
