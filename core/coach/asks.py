"""Choices that are open to a coach, and which of them an answer picks (BEHAVIOUR §6).

Two kinds: a question about the coach's own command (``which_client``, ``clarify``), of which only the newest stands;
and what a client's case offers beside its news (``counter``), which stays open beside others for a week.
"""

from __future__ import annotations

import datetime as dt
import re

from core.case import Address, Ask, AskKind, CoachCase, Touch
from core.draft import Draft
from core.message import Args, Choice, Purpose
from core.order.text import fold, vocabulary

Coach = Draft[CoachCase]

QUESTIONS: frozenset[AskKind] = frozenset({"which_client", "clarify"})
NEWS: AskKind = "offer"
QUESTION_OPEN = dt.timedelta(hours=24)
NEWS_OPEN = dt.timedelta(days=7)
MOST_OPEN = 20
YES = vocabulary("yes y yep ok oui si")
NO = vocabulary("no n nope non cancel nevermind annuler cancelar") | {"never mind"}


def ask(
    draft: Coach,
    kind: AskKind,
    sentence: str,
    args: Args,
    choices: tuple[Choice, ...],
    *,
    options: tuple[str, ...] = (),
    on: Address | None = None,
    say_kind: str = "answer",
    purpose: Purpose = "answer",
    about: int = 0,
    picture: str = "",
) -> None:
    """Say ``sentence`` with ``choices``; a number then picks among ``options`` (their values, unless given)."""
    number = draft.case.ask_count + 1
    n = draft.say(sentence, args, kind=say_kind, purpose=purpose, on=on, choices=choices, ask=number, picture=picture)
    if n < 0:
        return
    said = draft.says[n]
    touch = Touch(draft.case.turn, n, said.medium, said.address, kind)
    opened = Ask(
        number, kind, draft.now, form="choice", options=options or tuple(c.value for c in choices), about=about,
        touches=(touch,),
    )  # fmt: skip
    kept = tuple(a for a in draft.case.asks if not (kind in QUESTIONS and a.kind in QUESTIONS))
    draft.change(ask_count=number, asks=(*kept, opened)[-MOST_OPEN:])


def forget_old(draft: Coach) -> None:
    """Close what was left open too long: a bare number of today does not answer last week's question."""
    draft.change(asks=tuple(a for a in draft.case.asks if draft.now - a.asked_at <= _lasts(a)))


def _lasts(one: Ask) -> dt.timedelta:
    return QUESTION_OPEN if one.kind in QUESTIONS else NEWS_OPEN


def close_questions(draft: Coach) -> None:
    """A new command answers no question: what was asked about the last one is off the table."""
    draft.change(asks=tuple(a for a in draft.case.asks if a.kind not in QUESTIONS), pending="")


def close(draft: Coach, number: int) -> None:
    """Close one."""
    draft.change(asks=tuple(a for a in draft.case.asks if a.number != number))


def close_about(draft: Coach, *tasks: int) -> None:
    """Close what was offered beside tasks that are done."""
    draft.change(asks=tuple(a for a in draft.case.asks if not (a.kind == NEWS and a.about in tasks)))


def question(case: CoachCase) -> Ask | None:
    """The open question about the coach's own command."""
    return next((a for a in case.asks if a.kind in QUESTIONS), None)


def by_number(case: CoachCase, number: int) -> Ask | None:
    """The open ask with this number."""
    return next((a for a in case.asks if a.number == number), None)


def picked(case: CoachCase, text: str, quoted: str) -> list[tuple[Ask, str]]:
    """The options that a number (or yes) picks: of the quoted message's ask, of the newest when it is a question,
    else of everything open."""
    place = _place(text)
    if place is None:
        return []
    asks = [a for a in case.asks if a.options]
    told = [a for a in asks if any(f"{t.turn}:{t.n}" == quoted for t in a.touches)]
    if told:
        asks = told
    elif asks and asks[-1].kind in QUESTIONS:
        asks = asks[-1:]
    if place == 0:
        # "ok" to an alert is no permission: a yes answers our own question only.
        asks = [a for a in asks if a.kind in QUESTIONS and len(a.options) == 1]
    return [(a, a.options[max(place, 1) - 1]) for a in asks if max(place, 1) <= len(a.options)]


def _place(text: str) -> int | None:
    """The number that stands alone in ``text``; 0 for a yes; None for anything else."""
    bare = fold(text)
    if bare in YES:
        return 0
    return int(bare) if re.fullmatch(r"[1-9]\d?", bare, re.ASCII) else None
