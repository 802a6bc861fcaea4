"""Whom it concerns when something that arrived could not be digested: nobody is left without a word about it."""

from __future__ import annotations

from core.case import Case, CoachCase
from core.message import Incoming
from core.reply import is_distress
from core.turn import Invited, Ordered, Stimulus, Tell, Told, Unread


def unheard(case: Case, incoming: Incoming) -> tuple[Tell, ...]:
    """A message of the case's own person was given up: the person hears so, and a client's coach without its text."""
    person = Tell(case.id, Unread(incoming.medium, incoming.sender))
    if isinstance(case, CoachCase):
        return (person,)
    news = Told(case.id, case.name, "coach_unread", {"name": case.name}, urgent=is_distress(incoming.text))
    return person, Tell(case.coach, news)


def undone(case_id: str, name: str, stimulus: Stimulus) -> tuple[Tell, ...]:
    """What one case was told by another, or by an operator, was given up. ``name`` is the client's."""
    match stimulus:
        case Ordered(by=coach) | Invited(coach=coach):
            return (Tell(coach, Told(case_id, name, "coach_order_failed", {"name": name})),)
        case Told(client=client, name=named):
            return (Tell(case_id, Told(client, named, "coach_news_lost", {"name": named})),)
        case _:
            return ()


def stuck(case: Case) -> tuple[Tell, ...]:
    """A client's case was parked: nothing falls due for it any more."""
    if isinstance(case, CoachCase):
        return ()
    return (Tell(case.coach, Told(case.id, case.name, "coach_case_parked", {"name": case.name})),)
