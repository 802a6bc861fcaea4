"""Check-ins: asking, nudging, recording what was answered, and how one ends (BEHAVIOUR §1, §3, §4)."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace

from core import cadence
from core.case import Address, Ask, AskedItem, CheckIn, ClientCase, ClosedCheckIn, Form, Outcome, Touch, Undo
from core.client import asking, progress
from core.client.asking import ask as open_ask
from core.contract import Commitment, Terms
from core.draft import Draft, tell_coach
from core.hours import local_date
from core.message import Arg, Args, Choice, Day, Phrase
from core.reply import Reply

Client = Draft[ClientCase]

YES_NO = (Choice("yes", "button_yes"), Choice("no", "button_no"))
ALL_SOME_NONE = (Choice("all", "button_all"), Choice("some", "button_some"), Choice("no", "button_not_yet"))


def terms_of(case: ClientCase) -> Terms:
    """The terms in force; empty before signing."""
    return case.contract.terms if case.contract else Terms()


def set_terms(draft: Client, terms: Terms) -> None:
    """Put progress into the contract in force; no new version."""
    assert draft.case.contract is not None
    draft.change(contract=replace(draft.case.contract, terms=terms))


def begin(draft: Client) -> None:
    """A check-in is due: ask, or say in the record why not."""
    case = draft.case
    due = cadence.next_check_in(case)
    assert due is not None
    day = local_date(case.zone, due)
    start, terms = _period(draft, day)
    draft.change(checked_on=day)
    if draft.now - due > cadence.HOUR and cadence.window(case, due, day)[1] <= draft.now:
        _pass_over(draft, day, due, "outage")
        return
    items = progress.open_items(terms, day)
    if not items:
        draft.note("nothing_open")
        return
    address = cadence.check_in_address(draft.case)
    if address is None:
        nowhere(draft)
        return
    _ask(draft, day, start, items, address)


def _period(draft: Client, day: dt.date) -> tuple[dt.date, Terms]:
    """The week to ask about, and the terms counted in it: this week's where the last one's are all reported."""
    case, before = draft.case, terms_of(draft.case)
    start, this_week = progress.period_start(case, day), progress.monday(day)
    counted = progress.counted_from(before, day, start)
    if start != this_week and not progress.open_items(counted, day):
        start, counted = this_week, progress.counted_from(before, day, this_week)
    if counted != before:
        set_terms(draft, counted)
    return start, counted


def _pass_over(draft: Client, day: dt.date, due: dt.datetime, why: str) -> None:
    number = draft.case.check_in_count + 1
    address = cadence.check_in_address(draft.case)
    medium = address.medium if address else "telegram"
    draft.change(check_in_count=number)
    draft.closed.append(ClosedCheckIn(number, day, due, draft.now, medium, "excused", why))


def nowhere(draft: Client) -> None:
    """No address is left: the coach is told once and nothing is counted."""
    draft.note("no_address")
    if not draft.case.undelivered_told:
        draft.change(undelivered_told=True)
        tell_coach(draft, "coach_no_address", task="call")


def _ask(draft: Client, day: dt.date, start: dt.date, items: tuple[AskedItem, ...], address: Address) -> None:
    # A yes to a check-in must not be taken for a yes to calls.
    asking.drop(draft, "calls", "email")
    number = draft.case.check_in_count + 1
    ask_number = draft.case.ask_count + 1
    form = _form(items)
    nudge_at, closes_at = cadence.window(draft.case, draft.now, day)
    draft.change(ask_count=ask_number, check_in_count=number, variant=draft.case.variant + 1)
    opened = Ask(ask_number, "check_in", draft.now, form=form, items=items, about=number, since=start)
    offer = cadence.last_offer_day(draft.case)
    ends_on = draft.case.program.ends_on if offer is not None and offer <= day else None
    check_in = CheckIn(number, opened, draft.now, day, address.medium, nudge_at, closes_at, ends_on=ends_on)
    if ends_on is not None:
        draft.change(last_offer_made=True)
        draft.note("last_offer")
    draft.change(check_in=check_in)
    firm = draft.case.last_missed and draft.case.missed_in_row == 1
    sentence = "check_in_firm" if firm else "check_in"
    _touch(draft, "check_in", sentence, address, last_week=progress.monday(day) > start)


def _form(items: tuple[AskedItem, ...]) -> Form:
    if len(items) > 1:
        return "list"
    return "count" if items[0].target > 1 else "yes_no"


def _touch(draft: Client, kind: str, sentence: str, address: Address, *, last_week: bool = False) -> None:
    case, check_in = draft.case, draft.case.check_in
    assert check_in is not None
    one = check_in.ask
    args: Args = {"name": case.name, "coach": case.coach_name, "week": "last" if last_week else "this"}
    args |= _items(terms_of(case), one.items)
    if kind == "check_in" and check_in.ends_on is not None:
        sentence = "check_in_ending"
        args["day"] = Day(check_in.ends_on)
    n = draft.say(
        f"{sentence}_{one.form}",
        args,
        kind=kind,
        purpose="ask",
        on=address,
        choices=YES_NO if one.form == "yes_no" else ALL_SOME_NONE,
        worded=True,
        ask=one.number,
        expires_at=check_in.closes_at,
        variant=case.variant,
    )
    touch = Touch(case.turn, n, address.medium, address.address, kind)
    draft.change(check_in=replace(check_in, ask=replace(one, touches=(*one.touches, touch))))


def _items(terms: Terms, items: tuple[AskedItem, ...]) -> Args:
    phrases = [_phrase(terms, item) for item in items]
    if len(phrases) == 1:
        return {"item": phrases[0]}
    first, second = items[0], items[1]
    examples = [str(max(1, i.target - 1)) if i.target > 1 else "yes" for i in (first, second)]
    return {
        "items": [Phrase("numbered", {"number": i.number, "what": p}) for i, p in zip(items, phrases, strict=True)],
        "first": _example(examples[0]),
        "second": _example(examples[1]),
    }


def items_of(draft: Client, one: Ask) -> Args:
    """The lines of an ask as arguments, for asking again."""
    return {"name": draft.case.name, "coach": draft.case.coach_name} | _items(terms_of(draft.case), one.items)


def _example(word: str) -> Arg:
    return Phrase("word_yes") if word == "yes" else word


def _phrase(terms: Terms, item: AskedItem) -> Phrase:
    found = progress.commitment(terms, item.about)
    return progress.what(found) if found else Phrase(f"item_{item.kind}", {"count": item.target})


def nudge(draft: Client) -> None:
    """Half of the window is over and nothing was heard: the second touch, on the same medium."""
    check_in = draft.case.check_in
    assert check_in is not None
    last = check_in.ask.touches[-1]
    draft.change(check_in=replace(check_in, nudged=True))
    address = next((a for a in cadence.usable(draft.case) if a.place == last.place), None)
    asked_today = draft.case.asked_on == local_date(draft.case.zone, draft.now)
    lost = address is None or last.sent_at is None or last.failed
    # The telephone does not ring twice for one check-in.
    if address is None or lost or asked_today or address.medium == "voice":
        draft.note("no_nudge", medium=last.medium)
        return
    _touch(draft, "nudge", "nudge", address)


def try_next(draft: Client) -> None:
    """The touch did not get through: the same check-in on the next medium at once; nothing is counted."""
    check_in = draft.case.check_in
    if check_in is None or check_in.heard_at is not None:
        return
    working = {a.place for a in cadence.usable(draft.case)}
    if any(not t.failed and t.place in working for t in check_in.ask.touches):
        return
    tried = {t.place for t in check_in.ask.touches}
    address = next((a for a in cadence.usable(draft.case) if a.place not in tried), None)
    if address is None:
        return
    draft.change(check_in=replace(check_in, medium=address.medium))
    _touch(draft, "check_in", "check_in", address)


def end(draft: Client) -> None:
    """The reply window is over."""
    check_in = draft.case.check_in
    assert check_in is not None
    delivered = any(t.sent_at is not None and not t.failed for t in check_in.ask.touches)
    if check_in.heard_at is not None:
        close(draft, "answered")
    elif delivered:
        _missed(draft)
    else:
        _undelivered(draft)


def close(draft: Client, outcome: Outcome, why: str = "") -> None:
    """End the open check-in."""
    check_in = draft.case.check_in
    assert check_in is not None
    closed = ClosedCheckIn(
        check_in.number, check_in.day, check_in.asked_at, draft.now, check_in.medium, outcome, why, check_in.ask
    )
    draft.closed.append(closed)
    late, last = cadence.policy_of(draft.case).late_reply_days * cadence.DAY, draft.case.last_check_in
    before = (*draft.case.earlier, *((last,) if last is not None else ()))
    draft.change(earlier=tuple(c for c in before if draft.now - c.closed_at <= late))
    draft.change(check_in=None, last_check_in=closed, last_missed=outcome == "missed")


def excuse(draft: Client, why: str) -> None:
    """End the open check-in, if there is one, because something explains its silence."""
    if draft.case.check_in is not None:
        close(draft, "excused", why)


def _missed(draft: Client) -> None:
    close(draft, "missed")
    missed = draft.case.missed_in_row + 1
    draft.change(missed_in_row=missed, undelivered_in_row=0, undelivered_since=None)
    if missed == (1 if draft.case.stage == "early" else 2) and not draft.case.call_task:
        draft.change(call_task=True)
        draft.note("call_task")
        tell_coach(draft, "coach_call_task", {"missed": missed}, task="call", choices=CALLED)


CALLED = (
    ("/called {client} reached", "coach_button_reached"),
    ("/called {client} voicemail", "coach_button_voicemail"),
    ("/called {client} no", "coach_button_no_answer"),
)
"""Commands offered beside a call task; ``{client}`` stands for the case's id."""


def _undelivered(draft: Client) -> None:
    close(draft, "undelivered")
    count = draft.case.undelivered_in_row + 1
    draft.change(undelivered_in_row=count, undelivered_since=draft.case.undelivered_since or draft.now)
    if count >= cadence.policy_of(draft.case).undelivered_tell_after:
        tell_undelivered(draft)


def tell_undelivered(draft: Client) -> None:
    """Nothing has reached the client for a while: the coach is told once."""
    if not draft.case.undelivered_told:
        draft.change(undelivered_told=True)
        tell_coach(draft, "coach_undelivered", task="call")


def record(draft: Client, one: Ask, reply: Reply) -> None:
    """Write an answer's items into the commitments, confirm them in one line, end the check-in when it is whole."""
    case = draft.case
    terms, lines, again = terms_of(case), [], 0
    # Answered anew, an item of the same ask counts from where it was before.
    before = case.undo.terms if case.undo and case.undo.ask.number == one.number else terms
    day = _day_of(case, one)
    for number, outcome in reply.items:
        item = next((i for i in one.items if i.number == number), None)
        found = progress.commitment(before, item.about) if item else None
        if found is None:
            continue
        changed = progress.answered(found, outcome, progress.is_final(found, day))
        lines.append(_line(changed, outcome))
        if _is_over(found, one, day):
            # An answer about a week that has gone by counts for its check-in, not for the week since.
            continue
        terms = progress.with_commitment(terms, changed)
        if changed.not_done_in_row >= 2 and changed.not_done_in_row > found.not_done_in_row:
            again = changed.id
    set_terms(draft, terms)
    draft.change(undo=Undo(before, one, draft.now), answers=case.answers + 1)
    _confirm(draft, lines, any(outcome != "not_done" for _, outcome in reply.items))
    _settle(draft, one, {number for number, _ in reply.items})
    if again:
        not_done_twice(draft, again)


def _is_over(item: Commitment, one: Ask, day: dt.date) -> bool:
    """Whether the count of a commitment has begun anew since it was asked about."""
    asked = one.since if item.period == "week" and one.since is not None else day
    return item.period != "once" and item.since is not None and item.since > asked


def _closed(case: ClientCase, one: Ask) -> ClosedCheckIn | None:
    """The check-in that is over and had this ask, while it may still be answered."""
    known = (*case.earlier, *((case.last_check_in,) if case.last_check_in is not None else ()))
    return next((c for c in known if one.kind == "check_in" and c.number == one.about), None)


def _day_of(case: ClientCase, one: Ask) -> dt.date:
    if case.check_in is not None and case.check_in.ask.number == one.number:
        return case.check_in.day
    closed = _closed(case, one)
    if closed is not None:
        return closed.day
    return local_date(case.zone, one.asked_at)


def _line(item: Commitment, outcome: str | int) -> Phrase:
    if outcome == "done" or (isinstance(outcome, int) and outcome >= item.target):
        count = outcome if isinstance(outcome, int) else item.target
        return Phrase("got_done", {"what": progress.counted(item, count)})
    if isinstance(outcome, int) and outcome > 0:
        return Phrase("got_count", {"what": progress.counted(item, outcome)})
    return Phrase("got_not_yet", {"what": progress.what(item)})


def _confirm(draft: Client, lines: list[Phrase], something: bool) -> None:
    name = draft.case.name
    if something:
        draft.say("got_it", {"items": lines, "name": name}, variant=draft.case.variant)
    else:
        draft.say("got_thanks_honest", {"name": name}, variant=draft.case.variant)


def _settle(draft: Client, one: Ask, numbers: set[int]) -> None:
    """Close what is answered whole; keep the rest open."""
    after = replace(one, settled=tuple(sorted({*one.settled, *numbers})))
    check_in = draft.case.check_in
    if check_in is not None and check_in.ask.number == one.number:
        if asking.left(after):
            draft.change(check_in=replace(check_in, ask=after))
        else:
            close(draft, "answered")
        return
    closed = _closed(draft.case, one)
    if closed is not None and closed.outcome != "answered":
        late = replace(closed, outcome="answered", why="late")
        draft.closed.append(late)
        if closed == draft.case.last_check_in:
            draft.change(last_check_in=late, last_missed=False)
        draft.change(earlier=tuple(late if c == closed else c for c in draft.case.earlier))
    draft.change(asks=tuple(a for a in draft.case.asks if a.number != one.number))


def not_done_twice(draft: Client, about: int) -> None:
    """Not done twice: keep it, make it smaller, change it, or talk? Three times: the coach hears that it is stuck."""
    found = progress.commitment(terms_of(draft.case), about)
    if found is None:
        return
    if found.not_done_in_row > 2:
        draft.note("stuck", commitment=about)
        tell_coach(draft, "coach_stuck", {"what": progress.what(found)})
        return
    open_ask(
        draft,
        "not_done_twice",
        "not_done_twice",
        {"item": progress.what(found), "coach": draft.case.coach_name},
        options=("keep", "smaller", "change", "talk"),
        about=about,
    )


def add(draft: Client, kind: str, count: int) -> None:
    """Something done was reported by itself: count it on the open commitment of that kind."""
    if draft.case.contract is None:
        return
    terms = terms_of(draft.case)
    day = local_date(draft.case.zone, draft.now)
    found = next((c for c in terms.commitments if c.kind == kind and not c.dropped), None)
    if found is None:
        return
    current = progress.in_period(found, day, progress.monday(day))
    set_terms(draft, progress.with_commitment(terms, replace(current, done=current.done + count, not_done_in_row=0)))
    _close_if_whole(draft, found.id)


def _close_if_whole(draft: Client, about: int) -> None:
    """Nothing is left to ask: the open check-in is answered."""
    check_in = draft.case.check_in
    found = progress.commitment(terms_of(draft.case), about)
    if check_in is None or found is None or found.done < found.target:
        return
    numbers = {i.number for i in check_in.ask.items if i.about == about}
    after = replace(check_in.ask, settled=tuple(sorted({*check_in.ask.settled, *numbers})))
    if asking.left(after):
        draft.change(check_in=replace(check_in, ask=after))
    else:
        close(draft, "answered")
