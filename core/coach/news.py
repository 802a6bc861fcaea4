"""What clients' cases tell a coach, the tasks that come of it, and what happens when nobody answers (BEHAVIOUR §8)."""

from __future__ import annotations

import datetime as dt
from typing import Literal, get_args

from core.case import Address, CoachCase, Task
from core.coach import addresses, asks
from core.coach.deputy import deputy_of
from core.draft import Draft
from core.message import Args, Choice, Phrase, Purpose
from core.policy import DEFAULT
from core.turn import Receipt, Told

Coach = Draft[CoachCase]

DEPUTY_AFTER = dt.timedelta(minutes=DEFAULT.deputy_after_minutes)
TaskKind = Literal["call", "human", "distress"]
KINDS: tuple[TaskKind, ...] = get_args(TaskKind)
AT_ONCE = frozenset({"human", "distress"})
"""Tasks that reach the coach at any hour."""
MOST_TASKS = 5
CALLED = (
    ("/called {client} reached", "coach_button_reached"),
    ("/called {client} voicemail", "coach_button_voicemail"),
    ("/called {client} no", "coach_button_no_answer"),
)
RELEASE = (("/go {client}", "coach_button_release"),)
CLOSED_BY = {"-call": {"call", "human"}, "-human": {"human"}, "-distress": {"distress"}}
"""Whoever was called has also been answered."""


def told(draft: Coach, news: Told) -> None:
    """Say the news where the coach waits for it, or on the first address that works; open or close a task."""
    task = _task(draft, news)
    on = addresses.waiting_on(draft.case, news.reply_on)
    if on is not None:
        _say(draft, news, on, task)
        return
    draft.note("nowhere_to_tell", client=news.client)
    if task is not None and task.kind in AT_ONCE:
        escalate(draft, (task,))


def _say(draft: Coach, news: Told, on: Address, task: Task | None) -> None:
    urgent = news.urgent or (task is not None and task.kind in AT_ONCE)
    purpose: Purpose = "safety" if urgent else "answer" if news.reply_on else "inform"
    kind = "alert" if urgent else "answer" if news.reply_on else "call_task" if task else "news"
    choices = tuple(
        Choice(command.replace("{client}", news.client), sentence, {"name": news.name})
        for command, sentence in news.choices
    )
    if choices or task:
        about = task.id if task else 0
        asks.ask(
            draft, asks.NEWS, news.what, news.args, choices, on=on, say_kind=kind, purpose=purpose, about=about,
            picture=news.picture,
        )  # fmt: skip
    else:
        draft.say(news.what, news.args, kind=kind, purpose=purpose, on=on, picture=news.picture)


def _task(draft: Coach, news: Told) -> Task | None:
    """The task that the news open (the same one, when it is open already), after closing what they close."""
    closed = CLOSED_BY.get(news.task)
    if closed:
        _close(draft, tuple(t for t in draft.case.tasks if t.client == news.client and t.kind in closed))
    kind = next((kind for kind in KINDS if kind == news.task), None)
    if kind is None:
        return None
    old = next((t for t in draft.case.tasks if (t.client, t.kind) == (news.client, kind)), None)
    if old is not None:
        return old
    new = Task(draft.case.next_id, kind, news.client, news.name, draft.now, news.what)
    draft.change(next_id=new.id + 1, tasks=(*draft.case.tasks, new))
    draft.note("task", what=kind, client=news.client)
    return new


def _close(draft: Coach, done: tuple[Task, ...]) -> None:
    ids = tuple(t.id for t in done)
    draft.change(
        tasks=tuple(t for t in draft.case.tasks if t.id not in ids),
        escalated=tuple(i for i in draft.case.escalated if i not in ids),
    )
    asks.close_about(draft, *ids)


# Nobody answers


def agenda_coach(case: CoachCase, now: dt.datetime) -> tuple[tuple[dt.datetime, str], ...]:
    """What is due for a coach, the earliest first: ``deputy``, 30 minutes after an urgent task that still stands."""
    if not deputy_of(case):
        return ()
    return tuple(sorted((t.opened_at + DEPUTY_AFTER, "deputy") for t in _unanswered(case)))


def _unanswered(case: CoachCase) -> tuple[Task, ...]:
    return tuple(t for t in case.tasks if t.kind in AT_ONCE and t.id not in case.escalated)


def tick(draft: Coach) -> None:
    """Everything due: urgent tasks of half an hour ago go to the deputy."""
    escalate(draft, tuple(t for t in _unanswered(draft.case) if t.opened_at + DEPUTY_AFTER <= draft.now))


def escalate(draft: Coach, tasks: tuple[Task, ...]) -> None:
    """Tell the deputy, once a task."""
    case, deputy = draft.case, deputy_of(draft.case)
    if not deputy:
        return
    for task in tasks:
        args: Args = {"name": task.name, "coach": case.name, "what": Phrase(f"coach_task_{task.kind}")}
        draft.tell(deputy, Told(task.client, task.name, "coach_escalated", args, urgent=True))
        draft.note("escalated", task=task.id)
    draft.change(escalated=tuple(sorted({*case.escalated, *(t.id for t in tasks)})))


# What became of a message


def receive(draft: Coach, receipt: Receipt) -> None:
    """An address that does not work is not tried again; the task it carried goes to the next one."""
    error = receipt.error
    if error is None or not (error.unreachable or error.opted_out):
        return
    carried = (receipt.turn, receipt.n)
    asked = next((a for a in draft.case.asks if any((t.turn, t.n) == carried for t in a.touches)), None)
    failed = next((a for a in draft.case.addresses if a.address == receipt.address), None)
    if failed is None:
        draft.note("unplaced_failure", turn=receipt.turn, n=receipt.n)
        return
    addresses.set_health(draft, failed, "opted_out" if error.opted_out else "unreachable")
    draft.note("unreachable", medium=failed.medium)
    task = next((t for t in draft.case.tasks if asked is not None and t.id == asked.about), None)
    if task is not None:
        _say_again(draft, task)


def say_tasks(draft: Coach) -> None:
    """On an address that has just begun to work: what is open, since it may never have been read."""
    for task in draft.case.tasks[:MOST_TASKS]:
        _again(draft, task, None, "answer", "answer")


def _again(draft: Coach, task: Task, on: Address | None, kind: str, purpose: Purpose) -> None:
    """The task with its choices anew; those shown before are closed."""
    asks.close_about(draft, task.id)
    args: Args = {"name": task.name, "what": Phrase(f"coach_task_{task.kind}")}
    offered = RELEASE if task.kind == "distress" else CALLED
    choices = tuple(
        Choice(command.format(client=task.client), label, {"name": task.name}) for command, label in offered
    )
    asks.ask(
        draft, asks.NEWS, "coach_task_again", args, choices, on=on, say_kind=kind, purpose=purpose, about=task.id
    )  # fmt: skip


def _say_again(draft: Coach, task: Task) -> None:
    on = addresses.first_ok(draft.case)
    if on is None:
        escalate(draft, (task,) if task in _unanswered(draft.case) else ())
        return
    if task.kind in AT_ONCE:
        _again(draft, task, on, "alert", "safety")
    else:
        _again(draft, task, on, "call_task", "inform")
