"""A coach's case: commands by chat, news from clients, tasks (BEHAVIOUR §8)."""

from __future__ import annotations

from core.case import CoachCase
from core.coach.hearing import heard, unread
from core.coach.news import agenda_coach, receive, tick, told
from core.draft import Draft
from core.hours import valid_zone
from core.turn import Heard, Receipt, Stimulus, Tick, Told, Unread

__all__ = ["agenda_coach", "decide_coach", "new_coach"]


def decide_coach(draft: Draft[CoachCase], stimulus: Stimulus) -> None:
    """What one stimulus does to a coach's case. Raises TypeError for one that only clients' cases get."""
    match stimulus:
        case Heard():
            heard(draft, stimulus)
        case Told():
            told(draft, stimulus)
        case Unread():
            unread(draft, stimulus)
        case Receipt():
            receive(draft, stimulus)
        case Tick():
            tick(draft)
        case _:
            raise TypeError(f"a coach's case gets no {type(stimulus).__name__}")


def new_coach(
    organisation: str,
    organisation_name: str,
    id: str,
    name: str,
    zone: str,
    locale: str = "en",
    *,
    deputy: str = "",
    region: str = "",
) -> CoachCase:
    """A coach's case before its first turn; its addresses come with the invite. Raises ValueError for no such zone."""
    if not valid_zone(zone):
        raise ValueError(f"There is no time zone {zone!r}: give an IANA name such as America/Toronto.")
    if not name.strip():
        raise ValueError("A coach needs a name.")
    return CoachCase(
        organisation, id, 0, " ".join(name.split()), organisation_name, zone, locale, deputy=deputy, region=region
    )
