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
from core.order.grammar import NO_ANSWER, NOT_REACHED, REACHED, SPOKEN, VOICEMAIL, outcome_of
from core.order.text import fold, vocabulary

Coach = Draft[CoachCase]

QUESTIONS: frozenset[AskKind] = frozenset({"which_client", "clarify"})
NEWS: AskKind = "offer"
QUESTION_OPEN = dt.timedelta(hours=24)
NEWS_OPEN = dt.timedelta(days=7)
MOST_OPEN = 20
YES = vocabulary("yes y yep ok oui si")
NO = vocabulary("no n nope non cancel nevermind annuler cancelar") | {"never mind"}
SAID: dict[str, frozenset[str]] = {
    "coach_button_reached": SPOKEN | REACHED,
    "coach_button_voicemail": VOICEMAIL | {"left a voicemail", "left a message"},
    "coach_button_no_answer": NOT_REACHED | NO_ANSWER,
    "coach_button_accept": vocabulary("accept accepted agree agreed") | {"accept it", "i accept", "take it"},
    "coach_button_keep": frozenset({"keep", "keep it", "keep the old number", "keep the old one", "old number"}),
    "coach_button_release": frozenset({"release", "release it", "let check ins go on", "go on"}),
}  # fmt: skip
"""Words that pick a choice, by the sentence of its label."""


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
        number, kind, draft.now, form="choice", options=options or tuple(c.value for c in choices), choices=choices,
        about=about, touches=(touch,),
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


def close_having(draft: Coach, option: str) -> None:
    """Close every one that offered what is carried out now."""
    draft.change(asks=tuple(a for a in draft.case.asks if option not in a.options))


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
    """The options that a number, a yes or a choice's word picks: of the quoted message's ask, of the newest when it
    is a question, else of everything open."""
    asks = _meant(case, quoted)
    place = _place(text)
    if place != 0 and place is not None:
        return [(a, a.options[place - 1]) for a in asks if place <= len(a.options)]
    worded = [(a, option) for a in asks if (option := _by_word(a, text))]
    if worded or place is None:
        return worded
    # "ok" to an alert is no permission: a yes answers our own question only.
    return [(a, a.options[0]) for a in asks if a.kind in QUESTIONS and len(a.options) == 1]


def _by_word(one: Ask, text: str) -> str:
    """The option whose label, or whose meaning, ``text`` says."""
    bare, question = fold(text), one.kind in QUESTIONS
    if not question and bare in YES | NO:
        return ""
    for option, choice in zip(one.options, one.choices, strict=False):
        if bare in SAID.get(choice.sentence, ()):
            return option
    outcome = outcome_of(text) if question else ""
    calls = [o for o in one.options if o.startswith("/called ") and o.endswith(f" {outcome}")] if outcome else []
    return calls[0] if len(calls) == 1 else ""


def _meant(case: CoachCase, quoted: str) -> list[Ask]:
    asks = [a for a in case.asks if a.options]
    told = [a for a in asks if any(f"{t.turn}:{t.n}" == quoted for t in a.touches)]
    if told:
        return told
    return asks[-1:] if asks and asks[-1].kind in QUESTIONS else asks


def _place(text: str) -> int | None:
    """The number that stands alone in ``text``; 0 for a yes; None for anything else."""
    bare = fold(text)
    if bare in YES:
        return 0
    return int(bare) if re.fullmatch(r"[1-9]\d?", bare, re.ASCII) else None
