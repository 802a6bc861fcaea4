"""Words that answer nothing open: what was done, news, questions; and what was not understood."""

from __future__ import annotations

from msgspec.structs import replace

from core import cadence
from core.case import Ask, ClientCase
from core.client import asking, checkins, keywords, silence, ways
from core.draft import Draft, tell_coach
from core.message import Phrase
from core.reply import Reply

Client = Draft[ClientCase]

COUNTS_FOR = {"applied": "applications", "met": "outreach"}
WORTH_PASSING_ON = 3
"""Words; "ok thanks" is not relayed."""
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
    if reply.intent == "question":
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


def _thanks(text: str) -> bool:
    words = text.lower()
    return len(words.split()) <= 4 and any(word in words for word in ("thank", "thx", "merci", "gracias"))


def _is_open(draft: Client, one: Ask) -> bool:
    return any(a.number == one.number for a in asking.open_asks(draft.case))


def _noted(draft: Client) -> None:
    """A short word with nothing open: said once in a while, not each time."""
    draft.note("free_words")
    if draft.case.noted_at is None or draft.now - draft.case.noted_at > SAID_LATELY:
        draft.change(noted_at=draft.now)
        draft.say("noted", keywords.names(draft))


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
