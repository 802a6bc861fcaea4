"""What a coach's command does to a client's case; each is confirmed to the coach."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from msgspec.structs import replace

from core import cadence
from core.case import ClientCase
from core.client import changes, checkins, joining, keywords, progress, silence
from core.contract import Commitment, Promise, Terms
from core.draft import Draft, tell_coach
from core.hours import instant, local, local_date
from core.message import Args, Clock, Day, Phrase
from core.order import Order
from core.templates import terms_for
from core.turn import Ordered, Step

Client = Draft[ClientCase]


def ordered(draft: Client, stimulus: Ordered) -> None:
    """Carry out one command of the coach's."""
    ORDERS[stimulus.order.kind](draft, stimulus)


def _answer(draft: Client, stimulus: Ordered, sentence: str, args: Args | None = None, task: str = "") -> None:
    tell_coach(draft, sentence, args, reply_on=stimulus.reply_on, task=task)


def _cannot(draft: Client, stimulus: Ordered, why: str) -> None:
    _answer(draft, stimulus, "coach_cannot", {"why": Phrase(why, {"name": draft.case.name})})


# The contract


def _wanted(order: Order, number: int, old: Commitment | None) -> Commitment:
    assert order.commitment is not None
    base = old or Commitment(number, order.commitment)
    return replace(base, target=order.target, period=order.period, due=order.due, text=order.text, not_done_in_row=0)


def _same(order: Order, terms: Terms) -> Commitment | None:
    """The commitment that an order is about: of the same kind, and of the same words if it is a custom one."""
    if order.period == "once" or order.commitment == "custom":
        return next((c for c in terms.commitments if c.kind == order.commitment and c.text == order.text), None)
    return next((c for c in terms.commitments if c.kind == order.commitment and c.period != "once"), None)


def commit(draft: Client, stimulus: Ordered) -> None:
    """/commit: before signing it changes the offer; afterwards it is a proposal that waits for the client's yes."""
    order, case = stimulus.order, draft.case
    if case.joining is not None and case.contract is None:
        _commit_in_offer(draft, stimulus)
        return
    if case.contract is None or case.stage in {"landed", "closed"}:
        _cannot(draft, stimulus, "coach_why_no_contract")
        return
    terms = case.contract.terms
    if order.remove:
        _remove(draft, stimulus, terms)
        return
    old = _same(order, terms)
    number = old.id if old else max((c.id for c in terms.commitments), default=0) + 1
    wanted = _wanted(order, number, old)
    if _agreed_already(draft, stimulus, wanted):
        return
    if not cadence.usable(case):
        _cannot(draft, stimulus, "coach_why_no_address")
        return
    changes.propose(draft, f"commitment:{number}", progress.with_commitment(terms, wanted), progress.full(wanted))
    _answer(draft, stimulus, "coach_committed", {"what": progress.full(wanted)})


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
    _answer(draft, stimulus, "coach_commitment_ended", {"what": progress.what(gone)})


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
        _answer(draft, stimulus, "coach_offer_changed", {"what": Phrase("coach_item_gone", {"number": order.remove})})
        return
    old = _same(order, state.terms)
    number = old.id if old else max((c.id for c in state.terms.commitments), default=0) + 1
    wanted = replace(_wanted(order, number, old), least=0, most=0)
    waiting, settled = state.waiting_for_coach, state.waiting_for_coach and old is not None
    terms = progress.with_commitment(state.terms, wanted)
    draft.change(joining=replace(state, terms=terms, waiting_for_coach=waiting and not settled, agreed_at=draft.now))
    _answer(draft, stimulus, "coach_offer_changed", {"what": progress.full(wanted)})
    ladder = cadence.usable(draft.case)
    if settled and state.step == "sign" and ladder:
        draft.heard_on = ladder[0]
        joining.to_step(draft, "sign")


def promise(draft: Client, stimulus: Ordered) -> None:
    """/promise: what the coach will do; shown to the client. `done N` marks it kept."""
    order, case = stimulus.order, draft.case
    if case.contract is None:
        _promise_in_offer(draft, stimulus)
        return
    terms = case.contract.terms
    if order.done or order.remove:
        _keep_promise(draft, stimulus, terms)
        return
    number = max((p.id for p in terms.promises), default=0) + 1
    made = Promise(number, order.text, order.due)
    changes.new_version(draft, replace(terms, promises=(*terms.promises, made)))
    _answer(draft, stimulus, "coach_promised", {"what": progress.promise(made), "number": number})


def _promise_in_offer(draft: Client, stimulus: Ordered) -> None:
    if draft.case.joining is None:
        _cannot(draft, stimulus, "coach_why_no_contract")
        return
    state, order = joining.state(draft), stimulus.order
    number = max((p.id for p in state.terms.promises), default=0) + 1
    made = Promise(number, order.text, order.due)
    terms = replace(state.terms, promises=(*state.terms.promises, made))
    draft.change(joining=replace(state, terms=terms))
    _answer(draft, stimulus, "coach_promised", {"what": progress.promise(made), "number": number})


def _keep_promise(draft: Client, stimulus: Ordered, terms: Terms) -> None:
    number = stimulus.order.done or stimulus.order.remove
    found = next((p for p in terms.promises if p.id == number and p.done_at is None), None)
    if found is None:
        _cannot(draft, stimulus, "coach_why_no_promise")
        return
    kept = tuple(replace(p, done_at=draft.now) if p.id == number else p for p in terms.promises)
    checkins.set_terms(draft, replace(terms, promises=kept))
    draft.note("promise_kept", promise=number)
    _answer(draft, stimulus, "coach_promise_kept", {"what": found.text})


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
        "items": [_numbered(c.id, progress.full(c)) for c in terms.commitments],
        "promises": [_numbered(p.id, progress.promise(p)) for p in terms.promises if p.done_at is None],
    }
    _answer(draft, stimulus, "coach_contract" if case.contract else "coach_contract_offered", args)


def _numbered(number: int, what: Phrase) -> Phrase:
    return Phrase("numbered", {"number": number, "what": what})


# Pause, resume, go, calls


def pause(draft: Client, stimulus: Ordered) -> None:
    """/pause, until a day or for two weeks."""
    case, until = draft.case, stimulus.order.until
    if case.contract is None:
        _cannot(draft, stimulus, "coach_why_no_contract")
        return
    end = instant(case.zone, until, cadence.policy_of(case).hours.opens) if until else None
    silence.pause(draft, end)
    shown = Day(local_date(case.zone, draft.case.paused_until or draft.now), "weekday")
    _tell_client(draft, "paused", {"day": shown})
    _answer(draft, stimulus, "coach_paused", {"day": shown})


def _tell_client(draft: Client, sentence: str, args: Args | None = None) -> None:
    ladder = cadence.usable(draft.case)
    if ladder:
        draft.say(sentence, keywords.names(draft) | (args or {}), kind="inform", purpose="event", on=ladder[0])


def resume(draft: Client, stimulus: Ordered) -> None:
    """/resume: out of a pause or low power."""
    if draft.case.stopped:
        _cannot(draft, stimulus, "coach_why_stopped")
        return
    if draft.case.stage not in {"paused", "low_power", "landed", "closed"} and draft.case.skip_until is None:
        _cannot(draft, stimulus, "coach_why_active")
        return
    draft.change(low_power_since=None, light_touches=0, missed_in_row=0)
    silence.resume(draft)
    _answer(draft, stimulus, "coach_resumed", _next(draft))


def _next(draft: Client) -> Args:
    following = next(iter(cadence.agenda(draft.case)), None)
    if following is None:
        return {"next": Phrase("coach_nothing_planned")}
    return {"next": _moment(draft, following.at)}


def _moment(draft: Client, at: dt.datetime) -> Phrase:
    there = local(draft.case.zone, at)
    clock = Clock(there.time().replace(second=0, microsecond=0))
    return Phrase("moment", {"day": Day(there.date(), "weekday"), "time": clock})


def go(draft: Client, stimulus: Ordered) -> None:
    """/go: automation may go on; releases a hold, also one after distress."""
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
    checkins.excuse(draft, "landed")
    silence.set_stage(draft, "landed")
    draft.change(asks=(), call_task=False)
    _tell_client(draft, "landed_congrats")
    _answer(draft, stimulus, "coach_landed", task="-call")


# What a coach asks to see


def client(draft: Client, stimulus: Ordered) -> None:
    """/client: one client at a glance."""
    case = draft.case
    terms = case.contract.terms if case.contract else Terms()
    day = silence.today(draft)
    counted = [progress.in_period(c, day, progress.monday(day)) for c in terms.commitments]
    word: Phrase = _moment(draft, case.last_word_at) if case.last_word_at else Phrase("coach_never")
    args: Args = _next(draft) | {
        "stage": Phrase(f"stage_{case.stage}"),
        "items": [_numbered(c.id, _counted(c)) for c in counted],
        "promises": [_numbered(p.id, progress.promise(p)) for p in terms.promises if p.done_at is None],
        "word": word,
        "silent": case.missed_in_row,
        "media": [Phrase(f"medium_{a.medium}", {"health": a.health}) for a in case.addresses],
        "notes": [Phrase("quoted", {"text": text}) for text in case.remarks[-3:]],
    }
    _answer(draft, stimulus, "coach_client", args)


def _counted(item: Commitment) -> Phrase:
    return Phrase("coach_item_line", {"what": progress.full(item), "done": str(item.done)})


def plan(draft: Client, stimulus: Ordered) -> None:
    """/plan: what is due in the next four weeks, if nothing is heard."""
    steps = [
        Phrase("coach_plan_line", {"when": _moment(draft, due.at), "what": Phrase(f"due_{due.what}")})
        for due in ahead(draft)
    ]
    if not steps:
        _answer(draft, stimulus, "coach_plan_empty")
        return
    _answer(draft, stimulus, "coach_plan", {"steps": steps})


AHEAD = dt.timedelta(days=28)
MOST_STEPS = 14


def ahead(draft: Client) -> list[cadence.Due]:
    """The agenda of the next four weeks, check-ins continued by the cadence of today."""
    case, until = draft.case, draft.now + AHEAD
    dues = [d for d in cadence.agenda(case) if d.at <= until]
    if case.stage in {"early", "steady"} and not case.held and not case.stopped:
        day = case.check_in.day if case.check_in else None
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
    steps = [_step(draft, step) for step in stimulus.history]
    if not steps:
        _answer(draft, stimulus, "coach_why_empty")
        return
    _answer(draft, stimulus, "coach_why", {"steps": steps})


def _step(draft: Client, step: Step) -> Phrase:
    args: Args = {**step.args}
    detail = Phrase(f"record_{step.kind}", args)
    return Phrase("coach_why_line", {"when": _moment(draft, step.at), "what": detail})


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
