"""What an answer does, by the kind of ask it belongs to. Each tells whether it was an answer."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from core.case import Ask, ClientCase
from core.client import asking, binding, changes, checkins, free, keywords, silence, ways
from core.draft import Draft
from core.hours import local_date
from core.message import Args, Choice, Day
from core.reply import Reply

Client = Draft[ClientCase]
Answer = Callable[[Client, str, Reply, Ask], bool]


def check_in(draft: Client, text: str, reply: Reply, one: Ask) -> bool:
    """Items are recorded and confirmed; a word for later, or news, is taken as such."""
    if reply.items:
        checkins.record(draft, one, reply)
        silence.after_answer(draft)
        free.activities(draft, reply)
        free.news(draft, text, reply)
        return True
    if text == "some":
        if all(a.number != one.number for a in asking.open_asks(draft.case)):
            # A late tap: which ones is asked, so it has to be open again.
            again = replace(one, asked_at=draft.now, settled=(), unclear=0)
            draft.change(asks=(*draft.case.asks, again))
        draft.say(f"some_{one.form}", checkins.items_of(draft, one), kind="clarify", ask=one.number)
        return True
    if reply.intent == "will_do" and not reply.activities:
        when: Args = {"day": Day(reply.date, "weekday")} if reply.date else {}
        draft.say("will_do_on" if when else "will_do", keywords.names(draft) | when)
        return True
    return False


def light_touch(draft: Client, text: str, reply: Reply, one: Ask) -> bool:
    """1 found work, 2 let's talk, 3 on my own, 4 not now."""
    if not reply.choice:
        return False
    silence.touched(draft, reply.choice)
    return True


def landed(draft: Client, text: str, reply: Reply, one: Ask) -> bool:
    """`landed` needs a yes; only a no takes it back, anything else is asked once more."""
    if binding.is_yes(reply) or reply.intent == "landed":
        asking.drop(draft, "landed")
        silence.land(draft)
        return True
    if not binding.is_no(reply):
        return False
    asking.drop(draft, "landed")
    if draft.case.stage == "low_power":
        silence.come_back(draft)
    else:
        draft.say("landed_not", keywords.names(draft))
    return True


def still_paused(draft: Client, text: str, reply: Reply, one: Ask) -> bool:
    """1 carry on, 2 two more weeks, 3 slow down."""
    if not reply.choice:
        return False
    asking.drop(draft, "still_paused")
    if reply.choice == "two_more_weeks":
        silence.pause(draft, None)
        draft.say("paused_two_weeks", keywords.names(draft))
        return True
    silence.resume(draft)
    if reply.choice == "slow_down":
        keywords.less(draft, reply)
    else:
        keywords.back_on(draft)
    return True


def which(draft: Client, text: str, newest: Ask, older: Ask) -> None:
    """The same words could answer two open asks: ask which is meant."""
    both = (newest, older)
    labels = tuple(Choice(_name(one), f"about_{one.kind}", _named(draft, one)) for one in both)
    options = tuple(_name(one) for one in both)
    args = keywords.names(draft)
    asking.ask(draft, "clarify", "clarify_which", args, options=options, labels=labels, words=text[:160])


def _name(one: Ask) -> str:
    """An ask as an option; no bare number, which would be taken for a place in the list."""
    return f"ask-{one.number}"


def _named(draft: Client, one: Ask) -> Args:
    if one.kind == "proposal":
        return {"what": changes.proposed(draft.case, one.about)}
    return {"day": Day(local_date(draft.case.zone, one.asked_at), "weekday")} if one.kind == "check_in" else {}


def clarify(draft: Client, text: str, reply: Reply, one: Ask) -> bool:
    """The ask that was meant gets the words that waited."""
    meant = next((a for a in asking.open_asks(draft.case) if _name(a) == reply.choice), None)
    asking.close(draft, one.number)
    if meant is None:
        return False
    return ANSWERS[meant.kind](draft, one.words, binding.read(draft, one.words, meant), meant)


def left_over(draft: Client, text: str, reply: Reply, one: Ask) -> bool:
    """A question of a dialogue that is over."""
    asking.close(draft, one.number)
    return False


ANSWERS: dict[str, Answer] = {
    "check_in": check_in,
    "light_touch": light_touch,
    "last_offer": light_touch,
    "landed": landed,
    "still_paused": still_paused,
    "not_done_twice": changes.not_done_twice,
    "proposal": changes.proposal,
    "counter": changes.counter,
    "clarify": clarify,
    "calls": ways.calls,
    "email": ways.email,
    "joining": left_over,
    "shall_we_go_on": left_over,
    "which_client": left_over,
    "offer": left_over,
}
