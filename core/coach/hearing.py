"""What a coach writes or taps: joining, STOP and START, an answer to a question, a command."""

from __future__ import annotations

import re

from core.case import Address, Ask, CoachCase
from core.coach import addresses, asks
from core.coach.news import say_tasks
from core.coach.orders import answer_which, run
from core.codes import ALPHABET, LINK_LENGTH, SMS_LENGTH
from core.draft import Draft
from core.message import Choice, Incoming, Phrase
from core.order import names
from core.order.text import fold, vocabulary
from core.turn import Heard, Unread

Coach = Draft[CoachCase]

STOP = vocabulary("stop stopall unsubscribe optout revoke arret alto baja") | {"opt out"}
STOP_BY_SMS = STOP | vocabulary("end quit cancel parar cancelar")
"""Whole messages that carriers take for STOP; on Telegram "cancel" only drops a question."""
PROVIDER_STOPS = vocabulary("stop stopall end quit cancel unsubscribe revoke optout")
START = vocabulary("start unstop yes oui si")
CODE = re.compile(r"/?(?:start|join|rejoindre|unirme)(?:@\w+)?\s+([\w-]+)", re.IGNORECASE)


def heard(draft: Coach, stimulus: Heard) -> None:
    """One message of the coach's own."""
    incoming = stimulus.incoming
    asks.forget_old(draft)
    if stimulus.code:
        join(draft, incoming)
        return
    on = addresses.known(draft.case, incoming.medium, incoming.sender)
    if on is None:
        draft.note("unknown_address", medium=incoming.medium)
        return
    draft.heard_on = on
    if incoming.kind in {"blocked", "unblocked"}:
        addresses.set_health(draft, on, "opted_out" if incoming.kind == "blocked" else "ok")
        draft.note(incoming.kind, medium=on.medium)
    elif not keyword(draft, on, fold(incoming.text)):
        draft.heard_on = addresses.set_health(draft, on, "ok")
        listen(draft, stimulus)


def unread(draft: Coach, stimulus: Unread) -> None:
    """A message that could not be digested: an honest line to the coach who sent it."""
    draft.note("unread")
    on = addresses.known(draft.case, stimulus.medium, stimulus.address)
    if on is not None:
        draft.say("coach_own_unread", on=on)


def join(draft: Coach, incoming: Incoming) -> None:
    """The invite was used: this address is the coach's, with consent."""
    old = addresses.known(draft.case, incoming.medium, incoming.sender)
    new = Address(incoming.medium, incoming.sender, incoming.lane, "ok", consent_at=draft.now, since=draft.now)
    others = tuple(new if a is old else a for a in draft.case.addresses)
    first = draft.case.joined_at is None
    draft.change(
        addresses=others if old else (*others, new),
        joined_at=draft.case.joined_at or draft.now,
        handle=incoming.handle or draft.case.handle,
    )
    draft.heard_on = new
    draft.note("joined" if first else "address_added", medium=new.medium)
    medium = Phrase(f"coach_medium_{new.medium}")
    if first:
        draft.say("coach_welcome", {"name": draft.case.name, "organisation": draft.case.organisation_name})
    else:
        draft.say("coach_address_added", {"name": draft.case.name, "medium": medium})
    say_tasks(draft)


def keyword(draft: Coach, on: Address, word: str) -> bool:
    """STOP, START, and anything else on an address that was stopped. Tells whether this was it."""
    if word in (STOP_BY_SMS if on.medium == "sms" else STOP):
        stop(draft, on, word)
    elif on.health == "opted_out" and word in START:
        draft.heard_on = addresses.set_health(draft, on, "ok")
        draft.note("started", medium=on.medium)
        draft.say("coach_start_confirm", {"name": draft.case.name}, kind="start", purpose="keyword")
        say_tasks(draft)
    elif on.health == "opted_out":
        draft.say("coach_start_hint", kind="start", purpose="keyword")
    else:
        return False
    return True


def stop(draft: Coach, on: Address, word: str) -> None:
    """This address gets nothing more. Other addresses of a coach stay: clients in distress depend on them."""
    addresses.set_health(draft, on, "opted_out")
    asks.close_questions(draft)
    draft.note("stopped", medium=on.medium)
    if not (on.medium == "sms" and draft.case.around.confirms_stop and word in PROVIDER_STOPS):
        draft.say("coach_stop_confirm", {"organisation": draft.case.organisation_name}, kind="stop", purpose="keyword")


def listen(draft: Coach, stimulus: Heard) -> None:
    """An answer to what is open, or else a command."""
    incoming = stimulus.incoming
    if incoming.kind == "edited":
        draft.say("coach_edited")
    elif incoming.kind == "button":
        tapped(draft, incoming.button)
    elif not incoming.text.strip():
        draft.say("coach_not_a_command")
    elif is_code(incoming.text):
        draft.say("coach_code_for_client")
    elif len(lines := commands(incoming.text)) > 1:
        asks.close_questions(draft)
        for line in lines:
            run(draft, line, fresh=False)
    elif not answered(draft, incoming.text, stimulus.answers_touch):
        run(draft, incoming.text)


def is_code(text: str) -> bool:
    """Whether this is an invite's code, by text or from its link: a client's, since the coach's own was used up."""
    found = CODE.fullmatch(text.strip())
    code = found[1].replace("-", "").upper() if found else ""
    return len(code) in {SMS_LENGTH, LINK_LENGTH} and set(code) <= set(ALPHABET)


def commands(text: str) -> list[str]:
    """A message's commands: one a line that begins with a slash, each with the lines that follow it."""
    found: list[str] = []
    for line in text.strip().splitlines():
        if found and not line.lstrip().startswith("/"):
            found[-1] += f"\n{line}"
        else:
            found.append(line)
    return found


def tapped(draft: Coach, value: str) -> None:
    """A button carries a whole command, or the client that a command was about."""
    if value.startswith("/"):
        asks.close_having(draft, value)
        run(draft, value)
        return
    which, _, client = value.partition(" ")[2].partition(" ")
    one = asks.by_number(draft.case, int(which)) if which.isdecimal() and len(which) < 9 else None
    if one is None or client not in one.options or not answer_which(draft, client):
        draft.say("coach_choice_gone")


def answered(draft: Coach, text: str, quoted: str) -> bool:
    """Whether this was a number, a yes or no, or a name that answers what is open; if so it was carried out."""
    one = asks.question(draft.case)
    found = asks.picked(draft.case, text, quoted)
    if one is not None and not found and fold(text) in asks.NO:
        asks.close_questions(draft)
        draft.say("coach_dropped")
        return True
    if len({option for _, option in found}) > 1:
        which_offer(draft, [option for _, option in found])
    elif found:
        pick(draft, *found[0])
    else:
        return one is not None and named(draft, text, one)
    return True


def pick(draft: Coach, one: Ask, option: str) -> None:
    """Carry out an option: a command, or the client of the line that waits."""
    if option.startswith("/"):
        asks.close_having(draft, option)
        run(draft, option)
    elif not answer_which(draft, option):
        draft.say("coach_choice_gone")


def which_offer(draft: Coach, commands: list[str]) -> None:
    """A number that several open offers could mean: ask which."""
    clients = {k.id: k.name for k in draft.case.around.clients}
    choices = []
    for command in dict.fromkeys(commands):
        shown = " ".join(clients.get(word, word) for word in command.split(" "))
        choices.append(Choice(command, "coach_choice_command", {"command": shown}))
    asks.ask(draft, "clarify", "coach_which_offer", {}, tuple(choices))


def named(draft: Coach, text: str, one: Ask) -> bool:
    """A name instead of a number, be it the family name alone."""
    options = {option: option.split(" ")[1] if option.startswith("/") else option for option in one.options}
    offered = tuple(k for k in draft.case.around.clients if k.id in options.values())
    found = names.matches(text, offered) or names.with_part(text, offered)
    meant = [option for option, client in options.items() if [k.id for k in found] == [client]]
    if len(meant) != 1:
        return False
    pick(draft, one, meant[0])
    return True
