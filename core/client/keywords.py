"""The words that always work, in three languages, in any medium, at once (BEHAVIOUR §4)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from msgspec.structs import replace

from core import cadence
from core.case import ClientCase
from core.client import checkins, progress, silence
from core.contract import Commitment
from core.draft import Draft, tell_coach
from core.hours import instant, local, local_date
from core.message import Args, Clock, Day, Phrase
from core.organisation import named_and_reached
from core.reply import Reply

Client = Draft[ClientCase]


def names(draft: Client) -> Args:
    """The arguments that nearly every sentence takes."""
    return {"name": draft.case.name, "coach": draft.case.coach_name}


def help_(draft: Client, reply: Reply) -> None:
    """HELP: who this is and which words work."""
    case = draft.case
    args: Args = {
        "coach": case.coach_name,
        "organisation": named_and_reached(case.around.organisation, case.organisation_name),
    }
    locale = reply.keyword_language or draft.case.locale
    draft.say("help_text", args, purpose="keyword", kind="keyword", locale=locale)


def who(draft: Client) -> None:
    """Who writes here, when somebody asks: an automated assistant, and whose."""
    organisation = named_and_reached(draft.case.around.organisation, draft.case.organisation_name)
    draft.say("who_this_is", names(draft) | {"organisation": organisation})


def status(draft: Client, reply: Reply) -> None:
    """STATUS: what was done this week, and what the coach owes; counts, never rates."""
    terms = checkins.terms_of(draft.case)
    day = silence.today(draft)
    lines = [_done_line(progress.in_period(c, day, progress.monday(day))) for c in terms.commitments if not c.dropped]
    owed = [progress.promise(p) for p in terms.promises if p.done_at is None and p.due is not None]
    args = names(draft) | {"items": lines}
    if owed:
        args["promises"] = owed
    sentence = "status_with_promises" if owed else "status"
    draft.say(sentence if lines else "status_empty", args if lines else names(draft), kind="keyword")


def _done_line(item: Commitment) -> Phrase:
    daily = item.period == "day"
    if item.done:
        sentence = "status_line_today" if daily else "status_line"
        return Phrase(sentence, {"what": progress.what(item), "done": str(item.done)})
    return Phrase("status_open_line_today" if daily else "status_open_line", {"what": progress.what(item)})


def contract(draft: Client, reply: Reply) -> None:
    """CONTRACT: the agreement as text."""
    signed = draft.case.contract
    if signed is None:
        draft.say("contract_none", names(draft), kind="keyword")
        return
    args = names(draft) | {
        "items": [progress.full(c) for c in signed.terms.commitments],
        "promises": [progress.promise(p) for p in signed.terms.promises if p.done_at is None],
        "version": str(signed.version),
        "day": Day(local_date(draft.case.zone, signed.client_agreed_at)),
    }
    draft.say("contract_text", args, kind="keyword")


def why(draft: Client, reply: Reply) -> None:
    """WHY: why these texts come, and when the next one does."""
    case = draft.case
    if case.contract is None:
        draft.say("why_unsigned", names(draft), kind="keyword")
        return
    args = names(draft) | {"day": Day(local_date(case.zone, case.contract.client_agreed_at))}
    if case.stage == "paused" and case.paused_until is not None:
        until = Day(local_date(case.zone, case.paused_until), "weekday")
        draft.say("why_paused", args | {"until": until}, kind="keyword")
        return
    upcoming = _upcoming(case)
    if upcoming is None:
        draft.say("why_quiet", args, kind="keyword")
        return
    at = local(case.zone, upcoming)
    # The spread within five minutes is nobody's business.
    about = at.time().replace(minute=at.minute - at.minute % 5, second=0, microsecond=0)
    args |= {"next": Day(at.date(), "weekday"), "time": Clock(about)}
    draft.say("why_text", args, kind="keyword")


def _upcoming(case: ClientCase) -> dt.datetime | None:
    if case.stage in {"early", "steady"} and not case.held:
        return cadence.next_check_in(case)
    dues = [due.at for due in cadence.agenda(case) if due.what in {"light_touch", "last_offer"}]
    return min(dues, default=None)


def pause(draft: Client, reply: Reply) -> None:
    """PAUSE, with a date or for two weeks."""
    until = _pause_end(draft, reply.date)
    if draft.case.contract is None:
        draft.say("contract_none", names(draft), kind="keyword")
        return
    silence.pause(draft, until)
    if until is None:
        draft.say("paused_two_weeks", names(draft), kind="keyword")
    else:
        draft.say("paused", names(draft) | {"day": Day(local_date(draft.case.zone, until), "weekday")}, kind="keyword")


def _pause_end(draft: Client, day: dt.date | None) -> dt.datetime | None:
    if day is None or day <= silence.today(draft):
        return None
    return instant(draft.case.zone, day, cadence.policy_of(draft.case).hours.opens)


def less(draft: Client, reply: Reply) -> None:
    """LESS: one check-in a week, and nobody's yes needed."""
    draft.change(less=True)
    draft.note("less")
    draft.say("less_done", names(draft), kind="keyword")


def not_this_week(draft: Client, reply: Reply) -> None:
    """NOT THIS WEEK: the next check-in comes next week."""
    monday = progress.monday(silence.today(draft)) + dt.timedelta(days=7)
    checkins.excuse(draft, "not_this_week")
    draft.change(skip_until=monday)
    draft.note("not_this_week")
    draft.say("not_this_week_done", names(draft), kind="keyword")


def back(draft: Client, reply: Reply) -> None:
    """BACK: out of a pause, out of LESS, out of low power, or back into the program."""
    case = draft.case
    changed = case.less or case.skip_until is not None
    draft.change(less=False, skip_until=None)
    silence.let_go_by(draft)
    if case.stage == "paused":
        silence.resume(draft)
        back_on(draft)
    elif case.stage in {"low_power", "landed", "closed"}:
        silence.come_back(draft)
    elif changed:
        draft.say("back_on", names(draft) | _next_day(draft), kind="keyword")
    else:
        draft.say("back_already", names(draft), kind="keyword")


def back_on(draft: Client) -> None:
    """A pause is over: when the next check-in comes, and the coach is told."""
    draft.say("back_on", names(draft) | _next_day(draft), kind="keyword")
    tell_coach(draft, "coach_back")


def _next_day(draft: Client) -> Args:
    following = cadence.next_check_in(draft.case)
    day = local_date(draft.case.zone, following) if following else silence.today(draft)
    return {"day": Day(day, "weekday")}


def fix(draft: Client, reply: Reply) -> None:
    """FIX: take the last answer back and ask again."""
    undo = draft.case.undo
    if undo is None or draft.case.contract is None:
        draft.say("fix_nothing", names(draft), kind="keyword")
        return
    checkins.set_terms(draft, undo.terms)
    check_in = draft.case.check_in
    if check_in is not None and check_in.ask.number == undo.ask.number:
        draft.change(check_in=replace(check_in, ask=undo.ask), undo=None)
    else:
        kept = tuple(a for a in draft.case.asks if a.number != undo.ask.number)
        draft.change(asks=(*kept, replace(undo.ask, asked_at=draft.now, unclear=0)), undo=None)
    draft.note("fixed")
    draft.say(f"fix_{undo.ask.form}", checkins.items_of(draft, undo.ask), kind="keyword", ask=undo.ask.number)


def language(draft: Client, reply: Reply) -> None:
    """A language's name: go on in that language."""
    if reply.argument in {"en", "fr", "es"}:
        draft.change(locale=reply.argument)
    draft.say("language_changed", kind="keyword")


KEYWORDS: dict[str, Callable[[Client, Reply], None]] = {
    "HELP": help_,
    "STATUS": status,
    "CONTRACT": contract,
    "WHY": why,
    "PAUSE": pause,
    "LESS": less,
    "NOT_THIS_WEEK": not_this_week,
    "BACK": back,
    "FIX": fix,
    "LANGUAGE": language,
}
