"""What ``/promise`` says: a new promise, or one that is kept or dropped."""

from __future__ import annotations

import re

from core.order.dates import take_day
from core.order.line import LONGEST_TEXT, Line
from core.order.record import Order, Problem
from core.order.text import folded, has_letter, said, tidy, vocabulary

EXAMPLE = "résumé feedback by Friday"
DONE = vocabulary("done kept keep finished fait tenu hecho cumplida cumplido")
DROP = vocabulary("remove end drop delete")


def read_promise(line: Line) -> Order | Problem:
    typed = line.typed
    if not typed:
        return line.lacks("promise", EXAMPLE)
    numbered = _numbered(line)
    if numbered is not None:
        return numbered
    found = take_day(typed, line.when)
    text = re.sub(r"^(to|that) ", "", tidy(said(found.rest)).strip(" .,;:"))
    if found.wrong:
        return line.no_such_day(found.wrong, EXAMPLE)
    if not has_letter(text):
        return line.lacks("promise", EXAMPLE)
    if len(text) > LONGEST_TEXT:
        return Problem("coach_too_long", {"most": LONGEST_TEXT})
    return Order("promise", line.client, text=text, due=found.day)


def _numbered(line: Line) -> Order | Problem | None:
    """``done 1``, ``1 done``, ``-1``, ``drop 1``: about a promise that was made; None when it is a new one."""
    match = re.fullmatch(r"(?:(-)|(\w+) )?#?(\d{1,6})(?: (\w+))?", folded(line.typed), re.ASCII)
    if match is None:
        return line.lacks("number", "done 1") if folded(line.typed) in DONE else None
    number, around = int(match[3]), {match[2], match[4]}
    if match[1] or around & DROP:
        return Order("promise", line.client, remove=number) if number else line.lacks("number", "-1")
    if around & DONE:
        return Order("promise", line.client, done=number) if number else line.lacks("number", "done 1")
    return None
