"""``/clients``: who is where, whom to call first."""

from __future__ import annotations

import datetime as dt
from collections import Counter

from core.case import CoachCase, Known, Stage
from core.draft import Draft
from core.hours import local_date
from core.message import Args, Phrase
from core.order import Order
from core.order.dates import dated

Coach = Draft[CoachCase]

LINES = 10
ORDER: tuple[Stage, ...] = ("early", "steady", "invited", "paused", "low_power", "landed", "closed")
ENDED: frozenset[Stage] = frozenset({"landed", "closed"})


def clients(draft: Coach, order: Order) -> None:
    """Ten lines at most: who is held first, then calls to make, then by stage; those who landed only when asked for."""
    wanted = _wanted(draft.case, order)
    shown = wanted[(order.page - 1) * LINES : order.page * LINES]
    if not shown:
        _none(draft, order)
        return
    args: Args = {"clients": [_line(draft, one) for one in shown]}
    left = wanted[order.page * LINES :]
    if left:
        draft.say("coach_clients_more", args | {"more": len(left), "command": _next_command(order, left)})
    else:
        draft.say("coach_clients", args)


def _none(draft: Coach, order: Order) -> None:
    """An empty list, and what there is instead."""
    counted = Counter(k.stage for k in draft.case.around.clients)
    if not counted:
        draft.say("coach_no_clients_yet")
    elif not order.stage and not counted.keys() - ENDED:
        ended = {"landed": "coach_clients_landed", "closed": "coach_clients_closed"}
        lines = [Phrase(ended[stage], {"count": str(counted[stage])}) for stage in ORDER if counted[stage]]
        draft.say("coach_clients_only_ended", {"ended": lines})
    else:
        draft.say("coach_clients_none")


def _wanted(case: CoachCase, order: Order) -> list[Known]:
    clients = [k for k in case.around.clients if _belongs(k, order)]
    return sorted(clients, key=lambda k: (not k.held, not _to_call(k), ORDER.index(k.stage), k.name.casefold(), k.id))


def _to_call(one: Known) -> bool:
    """Calls come first, but to those in low power: a coach's hours go to the clients who are moving."""
    return one.call_task and one.stage != "low_power"


def _belongs(one: Known, order: Order) -> bool:
    if order.stage == "calls":
        return one.call_task
    return one.stage == order.stage if order.stage else one.call_task or one.held or one.stage not in ENDED


def _next_command(order: Order, left: list[Known]) -> str:
    """Where the rest is: the stage that most of them are in, or the next page."""
    if order.stage or order.page > 1:
        return f"/clients {order.stage.replace('_', ' ')} {order.page + 1}".replace("  ", " ")
    [(stage, count)] = Counter(k.stage for k in left).most_common(1)
    return f"/clients {stage.replace('_', ' ')}" if count == len(left) else "/clients 2"


def _line(draft: Coach, one: Known) -> Phrase:
    args: Args = {
        "name": one.name,
        "stage": Phrase(f"stage_{one.stage}"),
        "word": _day(draft, one.last_word_at, "coach_last_word", "coach_no_word"),
        "next": _day(draft, one.next_at, "coach_next", "coach_no_next"),
    }
    if one.held:
        return _held(draft, one, args)
    if one.stopped:
        return Phrase("coach_line_stopped", args)
    if one.call_task and not _to_call(one):
        return Phrase("coach_line_call_low", args)
    return Phrase("coach_line_call" if one.call_task else "coach_line", args)


def _held(draft: Coach, one: Known, args: Args) -> Phrase:
    """Distress: since when, and how to release it."""
    command = f"/go {(one.name.split() or [one.id])[0].lower()}"
    task = next((t for t in draft.case.tasks if t.client == one.id and t.kind == "distress"), None)
    since = _day(draft, task.opened_at if task else None, "coach_held_since", "coach_held_open")
    return Phrase("coach_line_held", args | {"since": since, "command": command})


def _day(draft: Coach, at: dt.datetime | None, sentence: str, none: str) -> Phrase:
    if at is None:
        return Phrase(none)
    zone = draft.case.zone
    return Phrase(sentence, {"day": dated(local_date(zone, at), local_date(zone, draft.now))})
