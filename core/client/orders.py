"""What a coach's command does to a client's case; each is confirmed to the coach."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Callable

from msgspec.structs import replace

from core import cadence
from core.case import ClientCase
from core.client import changes, checkins, joining, keywords, progress, silence
from core.contract import Commitment, Plan, Promise, Terms
from core.draft import Draft, tell_coach
from core.hours import instant, local, local_date, next_sending_moment
from core.message import Args, Clock, Phrase
from core.order import Order
from core.order.dates import dated
from core.order.text import fold
from core.templates import ANSWERS, LEADS, REACH, SESSION, terms_for
from core.turn import Ordered, Step

Client = Draft[ClientCase]

ENDED = frozenset({"landed", "closed"})
RECURRING = (ANSWERS, LEADS, REACH, SESSION)
"""Promises of the templates that are never done with."""
NEWS_FOR = dt.timedelta(hours=4)
"""A word about what the coach did is stale after that."""


def ordered(draft: Client, stimulus: Ordered) -> None:
    """Carry out one command of the coach's."""
    ORDERS[stimulus.order.kind](draft, stimulus)


def _answer(draft: Client, stimulus: Ordered, sentence: str, args: Args | None = None, task: str = "") -> None:
    tell_coach(draft, sentence, args, reply_on=stimulus.reply_on, task=task)


def _cannot(draft: Client, stimulus: Ordered, why: str, args: Args | None = None) -> None:
    _answer(draft, stimulus, "coach_cannot", {"why": Phrase(why, {"name": draft.case.name} | (args or {}))})


# The contract


def _wanted(order: Order, number: int, old: Commitment | None) -> Commitment:
    assert order.commitment is not None
    base = old or Commitment(number, order.commitment)
    plan = Plan(order.plan) if order.plan else base.plan
    return replace(
        base, target=order.target, period=order.period, due=order.due, text=order.text, plan=plan, not_done_in_row=0
    )


def _same(order: Order, terms: Terms) -> Commitment | None:
    """The commitment that an order is about: of the same kind, and of the same words if it is a custom one.

    One with a day is apart from the standing one: "5 applications by Friday" leaves "3 a week" as it is.
    """
    once = order.due is not None
    alike = [c for c in terms.commitments if c.kind == order.commitment and (c.period == "once") == once]
    if once or order.commitment == "custom":
        alike = [c for c in alike if fold(c.text) == fold(order.text) and c.due == order.due]
    return next(iter(alike), None)


def _changed(draft: Client, wanted: Commitment, old: Commitment | None) -> Args:
    """What is wanted, and what it replaces when that is something else."""
    args: Args = {"what": _full(draft, wanted)}
    return args if old is None or _full(draft, old) == args["what"] else args | {"old": _full(draft, old)}


def _full(draft: Client, item: Commitment) -> Phrase:
    """A commitment as a line of the contract, its day with the year when that is another one."""
    shown = dated(item.due, silence.today(draft)) if item.due and item.period == "once" else None
    if not isinstance(shown, Phrase):
        return progress.full(item)
    line = Phrase("line_once", {"what": progress.what(item), "day": shown})
    return Phrase("line_planned", {"what": line, "plan": item.plan.words}) if item.plan.words else line


def _promise(draft: Client, made: Promise) -> Phrase:
    """A promise as a line of the contract, in the same way."""
    shown = dated(made.due, silence.today(draft)) if made.due else None
    if not isinstance(shown, Phrase):
        return progress.promise(made)
    return Phrase("promise_due_line", {"text": made.text, "day": shown})


def commit(draft: Client, stimulus: Ordered) -> None:
    """/commit: before signing it changes the offer; afterwards it is a proposal that waits for the client's yes."""
    order, case = stimulus.order, draft.case
    if case.held:
        _cannot(draft, stimulus, "coach_why_held", _held(draft))
        return
    if case.joining is not None and case.contract is None:
        _commit_in_offer(draft, stimulus)
        return
    if case.stage in ENDED or case.contract is None:
        _cannot(draft, stimulus, "coach_why_ended" if case.stage in ENDED else "coach_why_no_contract")
        return
    terms = case.contract.terms
    if order.remove:
        _remove(draft, stimulus, terms)
        return
    proposed = changes.with_waiting(case, terms)
    same = _same(order, proposed)
    number = same.id if same else max((c.id for c in proposed.commitments), default=0) + 1
    wanted, old = _wanted(order, number, same), progress.commitment(terms, number)
    if _agreed_already(draft, stimulus, wanted):
        return
    if case.stopped:
        _cannot(draft, stimulus, "coach_why_stopped")
        return
    if not cadence.usable(case):
        _cannot(draft, stimulus, "coach_why_no_address")
        return
    said = _changed(draft, wanted, old) | _adds(draft, wanted) | _reads(draft)
    changes.propose(draft, wanted, _full(draft, wanted))
    _answer(draft, stimulus, "coach_committed_instead" if "old" in said else "coach_committed", said)


def _adds(draft: Client, wanted: Commitment) -> Args:
    """What else the client has not answered, and is asked about in the same breath."""
    others = [_full(draft, c) for c in changes.waiting(draft.case) if c.id != wanted.id]
    if not others:
        return {"adds": Phrase("coach_adds_nothing")}
    return {"adds": Phrase("coach_adds", {"name": draft.case.name, "what": changes.together(others)})}


def _remove(draft: Client, stimulus: Ordered, terms: Terms) -> None:
    """What eases needs nobody's yes."""
    gone = progress.commitment(terms, stimulus.order.remove)
    if gone is None:
        _cannot(draft, stimulus, "coach_why_no_commitment")
        return
    changes.new_version(draft, progress.without_commitment(terms, gone.id))
    ladder = cadence.usable(draft.case)
    if ladder:
        args: Args = {"coach": draft.case.coach_name, "what": progress.what(gone)}
        draft.say("commitment_ended", args, kind="contract", purpose="event", on=ladder[0])
    _answer(draft, stimulus, "coach_commitment_ended", {"what": progress.what(gone)} | _reads(draft, told=bool(ladder)))


def _agreed_already(draft: Client, stimulus: Ordered, wanted: Commitment) -> bool:
    """The coach says yes to what the client proposed, or keeps what was."""
    about = f"commitment:{wanted.id}"
    found = next((p for p in draft.case.proposals if p.by == "client" and p.about == about), None)
    if found is None:
        return False
    draft.change(proposals=tuple(p for p in draft.case.proposals if p.id != found.id))
    proposed = progress.commitment(found.terms, wanted.id)
    current = progress.commitment(checkins.terms_of(draft.case), wanted.id)
    if proposed is not None and proposed.target == wanted.target:
        changes.new_version(draft, progress.with_commitment(checkins.terms_of(draft.case), wanted))
        sentence = "counter_accepted"
    elif current is not None and current.target == wanted.target:
        sentence = "counter_kept"
    else:
        return False
    ladder = cadence.usable(draft.case)
    if ladder:
        args: Args = {"coach": draft.case.coach_name, "what": progress.full(wanted)}
        draft.say(sentence, args, kind="contract", purpose="event", on=ladder[0])
    _answer(draft, stimulus, "coach_settled", {"what": progress.full(wanted)})
    return True


def _commit_in_offer(draft: Client, stimulus: Ordered) -> None:
    order, state = stimulus.order, joining.state(draft)
    if order.remove:
        draft.change(joining=replace(state, terms=progress.without_commitment(state.terms, order.remove)))
        joining.settled(draft, order.remove)
        _answer(draft, stimulus, "coach_offer_changed", {"what": Phrase("coach_item_gone", {"number": order.remove})})
        return
    old = _same(order, state.terms)
    number = old.id if old else max((c.id for c in state.terms.commitments), default=0) + 1
    wanted = replace(_wanted(order, number, old), least=0, most=0)
    waiting = state.waiting_for_coach and (old is None or bool(state.countered))
    terms = progress.with_commitment(state.terms, wanted)
    draft.change(joining=replace(state, terms=terms, waiting_for_coach=waiting, agreed_at=draft.now))
    joining.settled(draft, number)
    said = _changed(draft, wanted, old)
    _answer(draft, stimulus, "coach_offer_changed_instead" if "old" in said else "coach_offer_changed", said)


def promise(draft: Client, stimulus: Ordered) -> None:
    """/promise: what the coach will do; shown to the client. `done N` marks it kept, `-N` drops it."""
    order, case = stimulus.order, draft.case
    terms = case.contract.terms if case.contract else case.joining.terms if case.joining else None
    if terms is None or case.stage in ENDED:
        _cannot(draft, stimulus, "coach_why_ended" if case.stage in ENDED else "coach_why_no_contract")
        return
    if order.done or order.remove:
        found = next((p for p in terms.promises if p.id == (order.done or order.remove) and p.done_at is None), None)
        if found is None:
            _cannot(draft, stimulus, "coach_why_no_promise")
        elif order.done:
            _keep_promise(draft, stimulus, terms, found)
        else:
            _drop_promise(draft, stimulus, terms, found)
        return
    number = max((p.id for p in terms.promises), default=0) + 1
    made = Promise(number, order.text, order.due)
    _change_promises(draft, terms, (*terms.promises, made))
    _answer(draft, stimulus, "coach_promised", {"what": _promise(draft, made), "number": number})


def _change_promises(draft: Client, terms: Terms, promises: tuple[Promise, ...]) -> None:
    """A new version of the contract, or before signing a changed offer."""
    changed, joining = replace(terms, promises=promises), draft.case.joining
    if draft.case.contract is not None:
        changes.new_version(draft, changed)
    elif joining is not None:
        draft.change(joining=replace(joining, terms=changed))


def _keep_promise(draft: Client, stimulus: Ordered, terms: Terms, found: Promise) -> None:
    """What is promised once is done with; what is promised for every week stays in the contract."""
    draft.note("promise_kept", promise=found.id)
    if found.due is None and any(found.text in texts.values() for texts in RECURRING):
        _answer(draft, stimulus, "coach_promise_goes_on", {"what": found.text})
        return
    kept = replace(terms, promises=tuple(replace(p, done_at=draft.now) if p is found else p for p in terms.promises))
    if draft.case.contract is not None:
        checkins.set_terms(draft, kept)
    else:
        _change_promises(draft, terms, kept.promises)
    _answer(draft, stimulus, "coach_promise_kept", {"what": found.text})


def _drop_promise(draft: Client, stimulus: Ordered, terms: Terms, found: Promise) -> None:
    _change_promises(draft, terms, tuple(p for p in terms.promises if p is not found))
    if draft.case.contract is not None:
        _tell_client(draft, "promise_dropped", {"text": found.text})
    _answer(draft, stimulus, "coach_promise_dropped", {"what": found.text})


def contract(draft: Client, stimulus: Ordered) -> None:
    """/contract: offer a template before signing, or show the agreement."""
    order, case = stimulus.order, draft.case
    if order.template and case.joining is not None and case.contract is None:
        terms = terms_for(order.template, local_date(case.zone, draft.now), case.locale)
        draft.change(joining=replace(case.joining, terms=terms, agreed_at=draft.now))
        case = draft.case
    elif order.template:
        _cannot(draft, stimulus, "coach_why_signed")
        return
    terms = case.contract.terms if case.contract else case.joining.terms if case.joining else Terms()
    args: Args = {
        "items": [_numbered(c.id, _full(draft, c)) for c in terms.commitments],
        "promises": [_numbered(p.id, _promise(draft, p)) for p in terms.promises if p.done_at is None],
    }
    _answer(draft, stimulus, "coach_contract" if case.contract else "coach_contract_offered", args)


def _numbered(number: int, what: Phrase) -> Phrase:
    return Phrase("numbered", {"number": number, "what": what})


# Pause, resume, go, calls


def pause(draft: Client, stimulus: Ordered) -> None:
    """/pause, until a day or for two weeks."""
    case, until = draft.case, stimulus.order.until
    if why := _why_not_on(case):
        _cannot(draft, stimulus, why)
        return
    end = instant(case.zone, until, cadence.policy_of(case).hours.opens) if until else None
    silence.pause(draft, end)
    shown = dated(local_date(case.zone, draft.case.paused_until or draft.now), silence.today(draft), "weekday")
    if case.held:
        _answer(draft, stimulus, "coach_paused_held", {"day": shown} | _held(draft))
        return
    told = _tell_client(draft, "paused", {"day": shown})
    _answer(draft, stimulus, "coach_paused" if told else "coach_paused_untold", {"day": shown} | _reads(draft))


def _why_not_on(case: ClientCase) -> str:
    """Why there are no check-ins to pause or go on with; "" when there are."""
    if case.stopped:
        return "coach_why_stopped"
    if case.stage in ENDED:
        return "coach_why_ended"
    return "coach_why_not_joined" if case.contract is None else ""


def _tell_client(draft: Client, sentence: str, args: Args | None = None) -> bool:
    """Say what the coach did, while it is news. Tells whether there is an address to say it on."""
    case, ladder = draft.case, cadence.usable(draft.case)
    if not ladder or case.stopped:
        return False
    leaves = next_sending_moment(case.zone, cadence.policy_of(case).hours, draft.now, region=None)
    args = keywords.names(draft) | (args or {})
    draft.say(sentence, args, kind="inform", purpose="event", on=ladder[0], expires_at=leaves + NEWS_FOR)
    return True


def _reads(draft: Client, *, told: bool = True) -> Args:
    """When the client reads what the coach did, if that is not now."""
    case = draft.case
    at = next_sending_moment(case.zone, cadence.policy_of(case).hours, draft.now, region=None)
    if not told or at <= draft.now:
        return {"reads": Phrase("coach_reads_now")}
    return {"reads": Phrase("coach_reads_then", {"name": case.name, "when": _moment(draft, at)})}


def resume(draft: Client, stimulus: Ordered) -> None:
    """/resume: out of a pause or low power, or back after work was found."""
    if draft.case.stopped or draft.case.stage == "invited":
        _cannot(draft, stimulus, "coach_why_stopped" if draft.case.stopped else "coach_why_not_joined")
        return
    if draft.case.held:
        _cannot(draft, stimulus, "coach_why_held", _held(draft))
        return
    if draft.case.stage not in {"paused", "low_power", "landed", "closed"} and draft.case.skip_until is None:
        _cannot(draft, stimulus, "coach_why_active")
        return
    draft.change(low_power_since=None, light_touches=0, missed_in_row=0)
    silence.resume(draft)
    following = cadence.next_message(draft.case)
    told = following is not None and following.what == "check_in"
    if following is not None and told:
        told = _tell_client(draft, "resumed", {"next": _moment(draft, following.at)})
    _answer(draft, stimulus, "coach_resumed", _next(draft) | _reads(draft, told=told))


def _next(draft: Client) -> Args:
    """The next message to the client."""
    following = cadence.next_message(draft.case)
    if following is None:
        return {"next": Phrase("coach_nothing_planned")}
    return {"next": _moment(draft, following.at)}


def _moment(draft: Client, at: dt.datetime) -> Phrase:
    there = local(draft.case.zone, at)
    clock = Clock(there.time().replace(second=0, microsecond=0))
    return Phrase("moment", {"day": dated(there.date(), silence.today(draft), "weekday"), "time": clock})


def go(draft: Client, stimulus: Ordered) -> None:
    """/go: automation may go on; releases a hold, also one after distress."""
    case = draft.case
    nothing_held = not case.held and (case.hold_until is None or case.hold_until <= draft.now)
    why = _why_not_on(case) or ("coach_why_paused" if case.stage == "paused" else "")
    if nothing_held and why:
        _cannot(draft, stimulus, why)
        return
    draft.change(hold_until=None, held=False, distress_at=None)
    if draft.case.check_in is None:
        silence.let_go_by(draft)
    draft.note("go")
    _answer(draft, stimulus, "coach_went", _next(draft), task="-distress")


def called(draft: Client, stimulus: Ordered) -> None:
    """/called: the call task is done; reached means people talk, so automation holds a day."""
    outcome = stimulus.order.outcome
    draft.change(call_task=False)
    if outcome == "reached":
        policy = cadence.policy_of(draft.case)
        checkins.excuse(draft, "held")
        draft.change(hold_until=draft.now + policy.hold_hours * cadence.HOUR, missed_in_row=0, last_missed=False)
    draft.note("called", outcome=outcome)
    _answer(draft, stimulus, "coach_called", {"outcome": Phrase(f"coach_outcome_{outcome}")}, task="-call")


def note(draft: Client, stimulus: Ordered) -> None:
    """/note: a line of the coach's own, kept with the case."""
    draft.change(remarks=(*draft.case.remarks[-19:], stimulus.order.text))
    draft.note("remark")
    _answer(draft, stimulus, "coach_noted", {"text": stimulus.order.text})


def landed(draft: Client, stimulus: Ordered) -> None:
    """/landed: the coach knows of a job; check-ins end and the client is congratulated."""
    if draft.case.stage == "landed":
        _cannot(draft, stimulus, "coach_why_landed")
        return
    checkins.excuse(draft, "landed")
    silence.set_stage(draft, "landed")
    draft.change(asks=(), proposals=(), call_task=False)
    told = _tell_client(draft, "landed_congrats")
    _answer(draft, stimulus, "coach_landed" if told else "coach_landed_untold", _reads(draft), task="-call")


# What a coach asks to see


def client(draft: Client, stimulus: Ordered) -> None:
    """/client: one client at a glance."""
    case = draft.case
    terms = case.contract.terms if case.contract else case.joining.terms if case.joining else Terms()
    day = silence.today(draft)
    counted = [progress.in_period(c, day, progress.monday(day)) for c in terms.commitments]
    word: Phrase = _moment(draft, case.last_word_at) if case.last_word_at else Phrase("coach_never")
    args: Args = _next(draft) | {
        "hold": _hold(draft),
        "stage": Phrase(f"stage_{case.stage}"),
        "tasks": [Phrase(f"coach_task_{kind}") for kind in _tasks(case)],
        "items": [_numbered(c.id, _counted(draft, c)) for c in counted],
        "promises": [_numbered(p.id, _promise(draft, p)) for p in terms.promises if p.done_at is None],
        "word": word,
        "silent": case.missed_in_row,
        "media": [Phrase(f"medium_{a.medium}", {"health": a.health}) for a in case.addresses],
        "notes": [Phrase("quoted", {"text": text}) for text in case.remarks[-3:]],
    }
    _answer(draft, stimulus, "coach_client" if case.contract else "coach_client_offered", args)


def _hold(draft: Client) -> Phrase:
    """What holds automation, and how it ends; nothing otherwise."""
    case = draft.case
    if case.held:
        return Phrase("coach_client_held", _held(draft))
    if case.hold_until is not None and case.hold_until > draft.now:
        return Phrase("coach_client_hold", {"until": _moment(draft, case.hold_until), "command": f"/go {_first(case)}"})
    return Phrase("coach_client_free")


def _held(draft: Client) -> Args:
    """Since when a human has to release the case, and the command that does."""
    at = draft.case.distress_at
    since = Phrase("coach_held_open") if at is None else Phrase("coach_held_since", {"day": _moment(draft, at)})
    return {"since": since, "command": f"/go {_first(draft.case)}"}


def _first(case: ClientCase) -> str:
    return next(iter(case.name.lower().split()), case.id)


def _tasks(case: ClientCase) -> list[str]:
    return [kind for kind, there in (("distress", case.held), ("call", case.call_task)) if there]


def _counted(draft: Client, item: Commitment) -> Phrase:
    what = _full(draft, item)
    if draft.case.contract is None:
        return what
    return Phrase("coach_item_line", {"what": what, "done": str(item.done)})


def plan(draft: Client, stimulus: Ordered) -> None:
    """/plan: what is due in the next four weeks, if nothing is heard."""
    steps = _planned(draft, ahead(draft))
    if not steps:
        _answer(draft, stimulus, "coach_plan_empty")
        return
    _answer(draft, stimulus, "coach_plan", {"steps": steps})


def _planned(draft: Client, dues: list[cadence.Due]) -> list[Phrase]:
    """A line each, but one for check-ins that follow one another."""
    lines: list[Phrase] = []
    for what, run in itertools.groupby(dues, key=lambda due: due.what):
        found = list(run)
        if what == "check_in" and len(found) >= SHORTEST_RUN:
            lines.append(_run(draft, found))
        else:
            lines += [
                Phrase("coach_plan_line", {"when": _moment(draft, due.at), "what": Phrase(f"due_{what}")})
                for due in found
            ]
    return lines


def _run(draft: Client, found: list[cadence.Due]) -> Phrase:
    days = [local_date(draft.case.zone, due.at) for due in found]
    weekdays = len({day.weekday() for day in days})
    often = "weekly" if weekdays == 1 else "twice" if weekdays == 2 else "daily"
    until = dated(days[-1], silence.today(draft), "weekday")
    args: Args = {"when": _moment(draft, found[0].at), "often": often, "until": until}
    return Phrase("coach_plan_run", args)


AHEAD = dt.timedelta(days=28)
MOST_STEPS = 40
SHORTEST_RUN = 3


def ahead(draft: Client) -> list[cadence.Due]:
    """The agenda of the next four weeks, check-ins continued by the cadence of today."""
    case, until = draft.case, draft.now + AHEAD
    dues = [d for d in cadence.agenda(case) if d.at <= until]
    day = case.check_in.day if case.check_in else None
    if case.stage == "paused" and case.paused_until is not None and not case.pause_asked:
        day = local_date(case.zone, case.paused_until) - cadence.DAY
        case = replace(case, stage=case.paused_from or "steady")
    if case.stage in {"early", "steady"} and not case.held and not case.stopped:
        while len(dues) < MOST_STEPS:
            following = cadence.next_check_in(case, day)
            if following is None or following > until:
                break
            day = local_date(case.zone, following)
            if case.signed_at and following >= case.signed_at + cadence.policy_of(case).early_days * cadence.DAY:
                case = replace(case, stage="steady")
                if day.weekday() not in cadence.check_in_weekdays(case):
                    continue
            dues.append(cadence.Due(following, "check_in"))
    return sorted(set(dues))[:MOST_STEPS]


def why(draft: Client, stimulus: Ordered) -> None:
    """/why: every step from the record."""
    runs = [list(run) for _, run in itertools.groupby(stimulus.history, key=_alike)]
    if not runs:
        _answer(draft, stimulus, "coach_why_empty")
        return
    _answer(draft, stimulus, "coach_why", {"steps": [_steps(draft, run) for run in runs[-MOST_LINES:]]})


MOST_LINES = 12
"""More do not fit four texts."""


def _alike(step: Step) -> tuple[object, ...]:
    """Steps of the same kind that follow one another are told in one line."""
    return step.kind, *(value for key, value in sorted(step.args.items()) if key not in {"number", "promise"})


def _steps(draft: Client, run: list[Step]) -> Phrase:
    args: Args = {**run[-1].args}
    line: Args = {"when": _moment(draft, run[0].at), "what": Phrase(f"record_{run[-1].kind}", args)}
    if len(run) == 1:
        return Phrase("coach_why_line", line)
    return Phrase("coach_why_run", line | {"count": len(run)})


ORDERS: dict[str, Callable[[Client, Ordered], None]] = {
    "commit": commit,
    "promise": promise,
    "contract": contract,
    "pause": pause,
    "resume": resume,
    "go": go,
    "called": called,
    "note": note,
    "landed": landed,
    "client": client,
    "plan": plan,
    "why": why,
}
