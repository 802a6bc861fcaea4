"""From a coach's line to an order: the command, then the client, then what the command needs."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from typing import cast, get_args

from rapidfuzz.distance import OSA

from core.case import Known, Stage
from core.message import Choice
from core.order import names
from core.order.commitment import read_commitment
from core.order.dates import Clockwork, dated, example_day, read_day, read_span, take_day
from core.order.invitation import read_invite, read_options
from core.order.line import Line
from core.order.promising import read_promise
from core.order.record import Ambiguous, CallOutcome, Order, OrderKind, Problem, missing
from core.order.text import Word, fold, folded, said, tidy, vocabulary, words
from core.templates import TEMPLATES

COMMANDS: tuple[OrderKind, ...] = get_args(OrderKind)
ALIASES = {"aide": "help", "ayuda": "help", "start": "help", "commands": "help", "info": "help"}
LONGEST_NOTE = 1000
LONGEST_PAUSE = dt.timedelta(weeks=8)
LONGEST_BUTTON = 60
"""Bytes of a command that a button can carry back."""

STAGES: dict[str, Stage] = {
    **{stage.replace("_", " "): stage for stage in get_args(Stage)},
    "low": "low_power", "quiet": "low_power", "silent": "low_power", "new": "invited", "pause": "paused",
}  # fmt: skip
SPOKEN = vocabulary("reached reach spoke spoken talked joint contactado")
NO_ANSWER = frozenset({"no answer", "not reached", "nobody", "no reply", "pas de reponse", "sin respuesta"})
REACHED = SPOKEN | vocabulary("answered yes ok oui si")
VOICEMAIL = vocabulary("voicemail voicemails vm message machine messagerie repondeur buzon")
NOT_REACHED = vocabulary("no not nobody none didn't didnt unanswered busy non pas nadie")


def parse(
    text: str, *, caseload: tuple[Known, ...], now: dt.datetime, zone: str, locale: str
) -> Order | Problem | Ambiguous:
    """What a coach's line means. Never raises, but for a naive ``now`` or an unknown ``zone`` (ValueError).

    The slash is optional before a known command. Names, commands and options may be in any case, accents and
    further blanks do not matter. Days are read in ``zone`` as people of ``locale`` write them.
    """
    head, rest, slash = _split(text)
    command = ALIASES.get(head, head)
    if command not in COMMANDS:
        return _unknown(head, rest, slash)
    if command == "help":
        topic = fold(rest.lstrip("/").partition("@")[0])
        return Order("help", topic=topic if topic in COMMANDS else "")
    if command == "invite":
        invited = next((one for one in caseload if one.id == rest), None)
        return Order("invite", invited.id, text=invited.name) if invited else read_invite(rest)
    if command == "clients":
        return _clients(rest, caseload)
    if command == "deputy":
        return Order("deputy", text=tidy(rest)[:LONGEST_NOTE])
    return _about_client(command, rest, caseload, Clockwork(now, zone, locale))


def _split(text: str) -> tuple[str, str, bool]:
    """The first word as a command, the rest, and whether a slash stood before it."""
    text = text.strip().lstrip("\u200e\u200f\ufeff")
    slash = text.startswith("/")
    head, _, rest = re.sub(r"\s+", " ", text.lstrip("/ ")).partition(" ")
    if slash:
        head = head.partition("@")[0]
    return fold(head), rest.strip(), slash


def _unknown(head: str, rest: str, slash: bool) -> Problem:
    near = _near(head)
    if near and (slash or near == "clients" or (len(head) > 3 and rest)):
        return _did_you_mean(near, rest)
    if slash and head:
        return Problem("coach_unknown_command", {"command": f"/{head}"})
    return Problem("coach_not_a_command")


def _did_you_mean(command: str, rest: str) -> Problem:
    meant = f"/{command} {rest}".strip()
    choices = (Choice(meant, "coach_choice_yes"),) if len(meant.encode()) <= LONGEST_BUTTON else ()
    return Problem("coach_did_you_mean", {"command": f"/{command}", "example": meant}, choices)


def _near(head: str) -> str:
    """The command that is one letter away, the longest first."""
    found = [c for c in COMMANDS if OSA.distance(head, c, score_cutoff=1) <= 1]
    return max(found, key=len, default="")


def _clients(rest: str, caseload: tuple[Known, ...]) -> Order | Problem:
    typed = words(rest)
    page = int(typed[-1].fold) if typed and re.fullmatch(r"\d{1,3}", typed[-1].fold, re.ASCII) else 1
    wanted = fold(said(typed[:-1] if typed and typed[-1].fold.isdecimal() else typed))
    if wanted in {"", "all"}:
        return Order("clients", page=max(page, 1))
    if wanted in {"call", "calls", "tasks"}:
        return Order("clients", stage="calls", page=max(page, 1))
    if wanted.replace("_", " ") in STAGES:
        return Order("clients", stage=STAGES[wanted.replace("_", " ")], page=max(page, 1))
    found, _ = names.find(typed, caseload)
    if found:
        return _did_you_mean("client", rest)
    stages = ", ".join(stage.replace("_", " ") for stage in get_args(Stage))
    return Problem("coach_no_stage", {"text": rest, "stages": stages, "example": "/clients steady"})


def _about_client(command: str, rest: str, caseload: tuple[Known, ...], when: Clockwork) -> Order | Problem | Ambiguous:
    typed = words(rest)
    if not typed:
        return missing(f"/{command}", "client", f"/{command} {_example(command, when)}".rstrip())
    found, size = names.find(typed, caseload)
    if not found:
        return _no_client(command, typed[0].raw, caseload)
    left = said(typed[size:]).lstrip(" ,;:")
    if len(found) > 1:
        return Ambiguous(said(typed[:size]), found, f"/{command} {{client}} {left}".rstrip())
    line = Line(command, found[0].id, found[0].name, left, when)
    return READERS[command](line)


def _no_client(command: str, typed: str, caseload: tuple[Known, ...]) -> Problem:
    if not caseload:
        return Problem("coach_no_clients_yet")
    closest = names.closest(typed, caseload)
    if not closest:
        return Problem("coach_no_client", {"text": typed})
    return Problem("coach_no_client_but", {"text": typed, "closest": closest, "example": f"/{command} {closest}"})


def _plain(line: Line) -> Order:
    return Order(cast(OrderKind, line.command), line.client, text=tidy(line.rest)[:LONGEST_NOTE])


def _contract(line: Line) -> Order | Problem:
    read = read_options(line.rest)
    if isinstance(read, Problem):
        return Problem("coach_no_template", {"text": line.rest, "example": line.example("template=agency")})
    wanted = fold(read[1].get("template", "") or read[0]).removeprefix("template ")
    if wanted and wanted not in TEMPLATES:
        return Problem("coach_no_template", {"text": wanted, "example": line.example("template=agency")})
    return Order("contract", line.client, template=wanted)


def outcome_of(text: str) -> CallOutcome:
    """How a call went, in a coach's own words; "" when they do not tell."""
    return _outcome(words(text))


def _called(line: Line) -> Order | Problem:
    typed = line.typed
    outcome = _outcome(typed)
    if outcome:
        return Order("called", line.client, outcome=outcome)
    outcomes: tuple[CallOutcome, ...] = ("reached", "voicemail", "no")
    problem = line.lacks("outcome", "reached")
    labels = {"reached": "coach_button_reached", "voicemail": "coach_button_voicemail", "no": "coach_button_no_answer"}
    choices = tuple(Choice(f"/called {line.client} {outcome}", labels[outcome]) for outcome in outcomes)
    return Problem(problem.sentence, problem.args, choices)


def _outcome(typed: Sequence[Word]) -> CallOutcome:
    """In a coach's own words: "no answer, left a voicemail" is a voicemail, "reached, she got my message" is not."""
    said_words = {word.fold for word in typed}
    if typed and typed[0].fold in SPOKEN:
        return "reached"
    if said_words & VOICEMAIL:
        return "voicemail"
    if said_words & NOT_REACHED:
        return "no"
    return "reached" if said_words & REACHED else ""


def _pause(line: Line) -> Order | Problem:
    if not line.rest:
        return Order("pause", line.client)
    typed = line.typed
    bare = typed[1:] if typed[0].fold in {"until", "till", "til", "to", "by", "jusqu'au", "hasta"} else typed
    day = read_span(folded(bare), line.when) or read_day(said(bare), line.when) or take_day(typed, line.when).day
    if day is None or day <= line.when.today():
        return line.no_such_day(said(bare) or line.rest, f"until {example_day(line.when.today())}")
    last = line.when.today() + LONGEST_PAUSE
    if day > last:
        shown = dated(last, line.when.today(), "weekday")
        first = line.example("").split()[1]
        return Problem(
            "coach_pause_too_long", {"day": shown, "landed": f"/landed {first}", "resume": f"/resume {first}"}
        )
    return Order("pause", line.client, until=day)


def _note(line: Line) -> Order | Problem:
    text = tidy(line.rest)
    if not text:
        return line.lacks("text", "prefers calls after 4")
    if len(text) > LONGEST_NOTE:
        return Problem("coach_too_long", {"most": LONGEST_NOTE})
    return Order("note", line.client, text=text)


def _example(command: str, when: Clockwork) -> str:
    """What follows ``command`` when it is right."""
    if command == "pause":
        return f"maya until {example_day(when.today())}"
    return f"maya {EXAMPLES.get(command, '')}"


EXAMPLES = {
    "contract": "template=agency", "commit": "5 applications a week", "promise": "résumé feedback by Friday",
    "called": "reached", "note": "prefers calls after 4",
}  # fmt: skip
READERS: dict[str, Callable[[Line], Order | Problem]] = {
    "contract": _contract, "commit": read_commitment, "promise": read_promise, "client": _plain, "called": _called,
    "why": _plain, "plan": _plain, "pause": _pause, "resume": _plain, "go": _plain, "note": _note, "landed": _plain,
}  # fmt: skip
