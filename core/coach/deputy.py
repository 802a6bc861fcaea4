"""``/deputy``: who gets alerts that a coach leaves unanswered (BEHAVIOUR §4, §8)."""

from __future__ import annotations

from core.case import CoachCase, Known
from core.coach import asks
from core.draft import Draft
from core.message import Args, Choice
from core.order import Order, names
from core.order.text import fold, vocabulary
from core.policy import DEFAULT
from core.turn import Told

Coach = Draft[CoachCase]

NOBODY = vocabulary("none nobody no off remove aucun aucune personne ninguno ninguna nadie")
MINUTES = DEFAULT.deputy_after_minutes


def deputy_of(case: CoachCase) -> str:
    """Case id of who stands in: the coach's own choice, else the organisation's; empty when that is nobody else."""
    chosen = case.deputy or case.around.organisation.deputy
    return "" if chosen == case.id else chosen


def deputy(draft: Coach, order: Order) -> None:
    """Show, choose or dismiss the deputy."""
    if not order.text:
        _show(draft)
    elif fold(order.text) in NOBODY:
        _dismiss(draft)
    else:
        _choose(draft, order.text)


def _show(draft: Coach) -> None:
    chosen = _named(draft.case, deputy_of(draft.case))
    if chosen is None:
        draft.say("coach_deputy_nobody", {"example": f"/deputy {_example(draft.case)}"})
    else:
        sentence = "coach_deputy_is" if draft.case.deputy == chosen.id else "coach_deputy_default"
        draft.say(sentence, {"name": chosen.name, "minutes": MINUTES})


def _dismiss(draft: Coach) -> None:
    before = _named(draft.case, draft.case.deputy)
    draft.change(deputy="")
    draft.note("no_deputy")
    if before is not None:
        _tell(draft, before, "coach_deputy_released")
    _show(draft)


def _choose(draft: Coach, typed: str) -> None:
    others = tuple(k for k in draft.case.around.colleagues if k.id != draft.case.id)
    found = names.matches(typed, others) or names.with_part(typed, others)
    if len(found) > 1:
        choices = tuple(Choice(f"/deputy {one.id}", "coach_choice_client", {"name": one.name}) for one in found)
        asks.ask(draft, "clarify", "coach_which_coach", {"text": typed}, choices)
    elif not found:
        _unknown(draft, typed, others)
    elif found[0].stage == "invited":
        draft.say("coach_deputy_not_joined", {"name": found[0].name})
    else:
        _name(draft, found[0])


def _unknown(draft: Coach, typed: str, others: tuple[Known, ...]) -> None:
    if names.matches(typed, draft.case.around.colleagues):
        draft.say("coach_deputy_self", {"example": f"/deputy {_example(draft.case)}"})
    elif others:
        there = ", ".join(sorted(one.name for one in others))
        draft.say("coach_no_coach", {"text": typed, "names": there})
    else:
        draft.say("coach_no_colleagues")


def _name(draft: Coach, chosen: Known) -> None:
    before = _named(draft.case, draft.case.deputy)
    draft.change(deputy=chosen.id)
    draft.note("deputy", coach=chosen.id)
    if before is not None and before.id != chosen.id:
        _tell(draft, before, "coach_deputy_released")
    if before is None or before.id != chosen.id:
        _tell(draft, chosen, "coach_deputy_named")
    draft.say("coach_deputy_is", {"name": chosen.name, "minutes": MINUTES})


def _tell(draft: Coach, whom: Known, sentence: str) -> None:
    args: Args = {"coach": draft.case.name, "minutes": MINUTES}
    draft.tell(whom.id, Told("", "", sentence, args))


def _named(case: CoachCase, id: str) -> Known | None:
    return next((one for one in case.around.colleagues if one.id == id), None)


def _example(case: CoachCase) -> str:
    others = [one.name for one in case.around.colleagues if one.id != case.id]
    return others[0].split()[0] if others else "Ana"
