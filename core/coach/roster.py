"""``/clients``: who is where, whom to call first."""

from __future__ import annotations

import datetime as dt
from collections import Counter

from core.case import CoachCase, Known, Stage
from core.draft import Draft
from core.hours import local_date
from core.message import Args, Day, Phrase
from core.order import Order

Coach = Draft[CoachCase]

LINES = 10
ORDER: tuple[Stage, ...] = ("early", "steady", "invited", "paused", "low_power", "landed", "closed")
ENDED: frozenset[Stage] = frozenset({"landed", "closed"})


def clients(draft: Coach, order: Order) -> None:
    """Ten lines at most: call tasks first, then by stage; those who landed only when asked for."""
    wanted = _wanted(draft.case, order)
    shown = wanted[(order.page - 1) * LINES : order.page * LINES]
    if not shown:
        draft.say("coach_clients_none" if draft.case.around.clients else "coach_no_clients_yet")
        return
    args: Args = {"clients": [_line(draft.case, one) for one in shown]}
    left = wanted[order.page * LINES :]
    if left:
        draft.say("coach_clients_more", args | {"more": len(left), "command": _next_command(order, left)})
    else:
        draft.say("coach_clients", args)


def _wanted(case: CoachCase, order: Order) -> list[Known]:
    clients = [k for k in case.around.clients if _belongs(k, order)]
    return sorted(clients, key=lambda k: (not k.call_task, not k.held, ORDER.index(k.stage), k.name.casefold(), k.id))


def _belongs(one: Known, order: Order) -> bool:
    if order.stage == "calls":
        return one.call_task
    return one.stage == order.stage if order.stage else one.call_task or one.stage not in ENDED


def _next_command(order: Order, left: list[Known]) -> str:
    """Where the rest is: the stage that most of them are in, or the next page."""
    if order.stage or order.page > 1:
        return f"/clients {order.stage.replace('_', ' ')} {order.page + 1}".replace("  ", " ")
    [(stage, count)] = Counter(k.stage for k in left).most_common(1)
    return f"/clients {stage.replace('_', ' ')}" if count == len(left) else "/clients 2"


def _line(case: CoachCase, one: Known) -> Phrase:
    args: Args = {
        "name": one.name,
        "stage": Phrase(f"stage_{one.stage}"),
        "word": _day(case, one.last_word_at, "coach_last_word", "coach_no_word"),
        "next": _day(case, one.next_at, "coach_next", "coach_no_next"),
    }
    return Phrase("coach_line_call" if one.call_task else "coach_line_held" if one.held else "coach_line", args)


def _day(case: CoachCase, at: dt.datetime | None, sentence: str, none: str) -> Phrase:
    return Phrase(sentence, {"day": Day(local_date(case.zone, at))}) if at else Phrase(none)
