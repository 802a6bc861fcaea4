"""What a word does while the agreement is not signed: keywords, found work, a rest, or an answer to the question."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from core import cadence
from core.case import Ask, ClientCase
from core.client import answers, asking, free, joining, keywords, progress, silence, typed
from core.draft import Draft, tell_coach
from core.hours import instant, local_date
from core.message import Day
from core.reply import Reply, keyword_of

Client = Draft[ClientCase]


def heard(draft: Client, text: str, reply: Reply, one: Ask | None, touch: str) -> None:
    """A word of somebody who has not signed yet."""
    if _keyword(draft, text, reply):
        return
    if draft.case.stage in {"landed", "closed"}:
        draft.say("landed_hello", keywords.names(draft))
        tell_coach(draft, "coach_words", {"text": text})
        return
    if one is not None and one.kind == "landed":
        _landed(draft, text, reply, one)
        return
    if free.who_is_this(text):
        _who(draft, text)
        return
    if reply.intent == "landed":
        silence.confirm_landed(draft)
        return
    if one is not None and one.kind in {"light_touch", "last_offer"} and reply.choice:
        silence.touched(draft, reply.choice)
        return
    asked_whether = one is not None and one.kind == "shall_we_go_on"
    if asked_whether or typed.is_go(text) or draft.case.stage in {"low_power", "paused"}:
        _go_on(draft, reply)
        return
    if asking.replaced_about(draft.case, touch) and joining.state(draft).step == "sign":
        joining.replaced(draft)
        return
    joining.heard(draft, text, reply)


def _go_on(draft: Client, reply: Reply) -> None:
    if draft.case.stage == "low_power":
        silence.come_back(draft, quiet=True)
    elif draft.case.stage == "paused":
        silence.resume(draft)
    asking.drop(draft, "shall_we_go_on")
    if reply.choice == "later":
        draft.say("go_on_whenever", keywords.names(draft))
    else:
        joining.put(draft)


def _who(draft: Client, text: str) -> None:
    """Who writes here; the coach hears of the question, and the open one stays open."""
    keywords.who(draft)
    tell_coach(draft, "coach_question", {"text": text})
    if draft.case.stage == "invited":
        joining.put(draft)


def _landed(draft: Client, text: str, reply: Reply, one: Ask) -> None:
    """The answer to whether work was found; asked once more, then the joining goes on."""
    if answers.landed(draft, text, reply, one):
        if draft.case.stage != "landed":
            joining.put(draft)
    elif one.unclear:
        asking.close(draft, one.number)
        _go_on(draft, reply)
    else:
        free.unclear(draft, text, one)


# Keywords


def _keyword(draft: Client, text: str, reply: Reply) -> bool:
    """The words that always work, as far as they mean something without an agreement."""
    step = joining.state(draft).step
    if reply.keyword is None and reply.intent == "pause":
        _pause(draft, reply)
        return True
    if reply.keyword not in WORDS or (reply.keyword == "LANGUAGE" and step == "language"):
        return False
    # "Paola" is nearly a pause, and "less" is a word about the number that was asked for.
    if step == "name" and keyword_of(text, draft.case.locale) is None:
        return False
    if step.startswith("item:") and reply.keyword == "LESS":
        return False
    if draft.case.stage == "low_power" and reply.keyword not in {"PAUSE", "NOT_THIS_WEEK", "BACK"}:
        silence.come_back(draft, quiet=True)
    WORDS[reply.keyword](draft, reply)
    return True


def _pause(draft: Client, reply: Reply) -> None:
    """Nothing is sent until a day, or for two weeks; then it is asked whether to go on."""
    day = reply.date
    if day is None or day <= silence.today(draft):
        day = silence.today(draft) + dt.timedelta(days=cadence.policy_of(draft.case).pause_days)
    _rest(draft, day)


def _not_this_week(draft: Client, reply: Reply) -> None:
    _rest(draft, progress.monday(silence.today(draft)) + dt.timedelta(days=7))


def _rest(draft: Client, day: dt.date) -> None:
    if joining.state(draft).consent_at is None or draft.case.stage in {"landed", "closed"}:
        # Nothing automated comes before the consent.
        draft.say("later_ok", keywords.names(draft), kind="keyword")
        return
    silence.pause(draft, instant(draft.case.zone, day, cadence.policy_of(draft.case).hours.opens))
    until = local_date(draft.case.zone, draft.case.paused_until or draft.now)
    draft.say("resting", keywords.names(draft) | {"day": Day(until, "weekday")}, kind="keyword")


def _less(draft: Client, reply: Reply) -> None:
    keywords.less(draft, reply)
    joining.put(draft)


def _status(draft: Client, reply: Reply) -> None:
    draft.say("contract_none", keywords.names(draft), kind="keyword")


def _language(draft: Client, reply: Reply) -> None:
    keywords.language(draft, reply)
    joining.put(draft)


def _back(draft: Client, reply: Reply) -> None:
    draft.change(less=False)
    if draft.case.stage in {"landed", "closed"}:
        silence.come_back(draft, quiet=True)
    _go_on(draft, reply)


def _fix(draft: Client, reply: Reply) -> None:
    """FIX: the question before this one again."""
    if draft.case.stage == "paused":
        silence.resume(draft)
    if not joining.step_back(draft):
        draft.say("fix_nothing", keywords.names(draft), kind="keyword")


WORDS: dict[str | None, Callable[[Client, Reply], None]] = {
    "HELP": keywords.help_,
    "WHY": keywords.why,
    "CONTRACT": keywords.contract,
    "STATUS": _status,
    "LANGUAGE": _language,
    "PAUSE": _pause,
    "NOT_THIS_WEEK": _not_this_week,
    "LESS": _less,
    "BACK": _back,
    "FIX": _fix,
}
