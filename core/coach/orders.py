"""What a coach's line does: answered here, asked about, or handed to the client's case."""

from __future__ import annotations

import datetime as dt

from core.case import CoachCase, Known
from core.coach import asks
from core.coach.deputy import deputy
from core.coach.inviting import invite
from core.coach.roster import clients
from core.draft import Draft
from core.hours import local_date
from core.message import Args, Choice, Day, Phrase
from core.order import Ambiguous, Order, Problem, parse
from core.turn import Ordered

Coach = Draft[CoachCase]

MOST_CHOICES = 9
EXAMPLE_AHEAD = dt.timedelta(days=14)
"""Examples name a day that can be used today."""
NO_COMMAND = Problem("coach_not_a_command")


def run(draft: Coach, text: str, at: dt.datetime | None = None, *, fresh: bool = True) -> None:
    """Carry out one line; ``at`` is when it was written, for one that had to wait. Not ``fresh``: one of several."""
    case = draft.case
    understood = parse(text, caseload=case.around.clients, now=at or draft.now, zone=case.zone, locale=case.locale)
    open_question = asks.question(case)
    if understood == NO_COMMAND and open_question is not None and len(open_question.options) > 1:
        draft.say("coach_choose", {"most": len(open_question.options)})
        return
    if fresh:
        asks.close_questions(draft)
    match understood:
        case Problem():
            explain(draft, understood)
        case Ambiguous():
            which_client(draft, understood)
        case Order():
            _carry_out(draft, understood)


def explain(draft: Coach, problem: Problem) -> None:
    """Say what was understood, what is missing and an example; choices mend it with a tap or a number."""
    if problem.choices:
        asks.ask(draft, "clarify", problem.sentence, problem.args, problem.choices)
    else:
        draft.say(problem.sentence, problem.args)


def which_client(draft: Coach, meant: Ambiguous) -> None:
    """Ask which client is meant, and keep the line until then."""
    shown = meant.clients[:MOST_CHOICES]
    number = draft.case.ask_count + 1
    names = [one.name.casefold() for one in shown]
    choices = tuple(_choice(number, one, twice=names.count(one.name.casefold()) > 1) for one in shown)
    draft.change(pending=meant.line)
    options = tuple(one.id for one in shown)
    asks.ask(draft, "which_client", "coach_which_client", {"text": meant.typed}, choices, options=options)


def _choice(number: int, one: Known, *, twice: bool) -> Choice:
    """``which NUMBER CASE``, so that an old question's button does not answer a new one."""
    args: Args = {"name": one.name}
    if twice:
        args["stage"] = Phrase(f"stage_{one.stage}")
    return Choice(f"which {number} {one.id}", "coach_choice_namesake" if twice else "coach_choice_client", args)


def _carry_out(draft: Coach, order: Order) -> None:
    match order.kind:
        case "help":
            day: Args = {"day": Day(local_date(draft.case.zone, draft.now + EXAMPLE_AHEAD))}
            draft.say(f"coach_help_{order.topic}" if order.topic else "coach_help", day)
        case "clients":
            clients(draft, order)
        case "deputy":
            deputy(draft, order)
        case "invite":
            invite(draft, order)
        case _:
            _hand_over(draft, order)


def _hand_over(draft: Coach, order: Order) -> None:
    """The client's case does it, and confirms it on the address where the coach wrote."""
    on = draft.heard_on
    reply_on = f"{on.medium}:{on.address}" if on else ""
    draft.tell(order.client, Ordered(draft.case.id, draft.case.name, order, reply_on))
    draft.note("order", what=order.kind, client=order.client)
    if order.kind == "called" and order.outcome == "reached":
        spoken = tuple(t.id for t in draft.case.tasks if t.client == order.client)
        draft.change(escalated=tuple(sorted({*draft.case.escalated, *spoken})))


def answer_which(draft: Coach, client: str) -> bool:
    """The answer to the question which client is meant. Tells whether the client is (still) in the caseload."""
    case, one = draft.case, asks.question(draft.case)
    if one is None or not case.pending or not any(k.id == client for k in case.around.clients):
        return False
    run(draft, case.pending.replace("{client}", client, 1), one.asked_at)
    return True
