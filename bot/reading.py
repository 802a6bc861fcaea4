"""How an answer is read, in words: what ``understand`` prints."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from bot.setup import WrongUse
from core.reply import Asked, Item, Reply
from core.reply import understand as core_understand

FORMS = ("yes_no", "count", "list", "choice")
EXAMPLE = '{"items": [[1, "applications", 5]], "form": "yes_no"}'
SAYS = {
    "done": "It was done.",
    "not_done": "It was not done.",
    "partial": "Some of it was done.",
    "will_do": "It will be done.",
    "pause": "A pause is wanted.",
    "blocked": "Something is in the way.",
    "needs_human": "A human is wanted.",
    "landed": "Work was found.",
    "opt_out": "No more messages are wanted.",
    "help": "Help is wanted.",
    "greeting": "A greeting.",
    "activity": "Something was reported.",
    "question": "A question.",
    "unclear": "It is not clear; the bot would ask.",
}


class _Rest(msgspec.Struct, forbid_unknown_fields=True):
    form: str = "yes_no"
    options: tuple[str, ...] = ()


def read(text: str, asked: str, *, locale: str, zone: str, now: dt.datetime) -> Reply:
    """The reading of ``text``; ``asked`` is JSON. Raises WrongUse when that says no ask."""
    return core_understand(text, asked_of(asked), locale=locale, now=now, zone=zone)


def asked_of(text: str) -> Asked:
    """The ask that JSON tells: items as lists or objects, a form, options. Raises WrongUse."""
    try:
        plain: Any = msgspec.json.decode(text)
        items = tuple(_item(one) for one in plain.get("items", ()))
        rest = msgspec.convert({name: plain[name] for name in plain if name != "items"}, _Rest)
    except (msgspec.MsgspecError, AttributeError, TypeError, UnicodeError):
        raise WrongUse(f"The ask must be JSON such as {EXAMPLE}.") from None
    if rest.form not in FORMS:
        raise WrongUse(f"There is no form {rest.form!r}: give {', '.join(FORMS[:-1])} or {FORMS[-1]}.")
    return Asked(items=items, form=rest.form, options=rest.options)


def as_json(reply: Reply) -> str:
    """The reading as one JSON document."""
    return msgspec.json.encode(reply).decode()


def in_words(reply: Reply) -> str:
    """The reading for people, a fact a line."""
    return "\n".join(_lines(reply))


def _item(plain: object) -> Item:
    fields = dict(zip(("number", "kind", "target"), plain, strict=False)) if isinstance(plain, list) else plain
    return msgspec.convert(fields, Item)


def _lines(reply: Reply) -> Iterator[str]:
    yield f"{SAYS[reply.intent]} ({reply.intent}, {reply.confidence:.0%} sure, {reply.language})"
    for number, outcome in reply.items:
        yield f"  {number}: {outcome if isinstance(outcome, int) else outcome.replace('_', ' ')}"
    if reply.keyword:
        yield f"  keyword: {reply.keyword} {reply.argument}".rstrip()
    for name, value in _facts(reply).items():
        if value:
            yield f"  {name}: {value}"
    for name in ("distress", "auto_reply", "wrong_number", "correction", "addition"):
        if getattr(reply, name):
            yield f"  {name.replace('_', ' ')}"
    if reply.foreign:
        yield f"  another language: {reply.language}"
    if reply.why:
        yield f"  why: {reply.why}"


def _facts(reply: Reply) -> Mapping[str, object]:
    reported = (
        " ".join(str(part) for part in (one.count, one.kind, one.who, one.date or "", one.time or "") if part)
        for one in reply.activities
    )
    return {
        "choice": reply.choice,
        "date": reply.date,
        "reported": ", ".join(reported),
        "reason": reply.reason,
    }
