"""Changes to the contract, in chat: proposals, counter-offers, what was not done twice, a second address."""

from __future__ import annotations

from msgspec.structs import replace

from core import cadence
from core.case import Ask, AskedItem, ClientCase, Touch
from core.client import asking, checkins, consent, progress
from core.contract import Commitment, Contract, Proposal, Terms
from core.draft import Draft, tell_coach
from core.message import Args, Phrase
from core.order import as_words
from core.reply import Reply

Client = Draft[ClientCase]


def linked(draft: Client) -> None:
    """A link or code pressed from a further address: its own yes to one more medium."""
    on = draft.heard_on
    assert on is not None
    others = tuple(a for a in draft.case.addresses if a.place != on.place)
    mine = replace(on, health="ok", consent_at=draft.now, since=draft.said_at)
    ladder = draft.case.ladder if on.medium in draft.case.ladder else (*draft.case.ladder, on.medium)
    draft.change(addresses=(*others, mine), ladder=ladder, stopped=False)
    draft.note("consent", medium=on.medium)
    draft.say("second_thanks", {"name": draft.case.name})


def new_version(draft: Client, terms: Terms, words: str = "") -> None:
    """Both sides agree to changed terms: the next version of the contract."""
    current = draft.case.contract
    assert current is not None
    contract = Contract(current.version + 1, terms, draft.now, draft.now, words)
    draft.signed = contract
    draft.change(contract=contract)
    draft.note("signed", version=contract.version)


def waiting(case: ClientCase) -> tuple[Commitment, ...]:
    """The commitments as the coach has proposed them, which the client has not answered."""
    mine = [p for p in case.proposals if p.by == "coach"]
    found = {number: progress.commitment(p.terms, number) for p in mine for number in _changed(p.about)}
    return tuple(item for item in found.values() if item is not None)


def with_waiting(case: ClientCase, terms: Terms) -> Terms:
    """The terms as they are once everything that waits is agreed to."""
    for item in waiting(case):
        terms = progress.with_commitment(terms, item)
    return terms


def _changed(about: str) -> tuple[int, ...]:
    """Ids of the commitments that a proposal is about."""
    kind, _, numbers = about.partition(":")
    return tuple(map(int, numbers.split(","))) if kind == "commitment" else ()


def propose(draft: Client, wanted: Commitment, what: Phrase) -> None:
    """The coach proposes a change; it waits for the client's yes, in one question with what waits already."""
    number, others = draft.case.next_id, tuple(c for c in waiting(draft.case) if c.id != wanted.id)
    about = "commitment:" + ",".join(str(c.id) for c in (*others, wanted))
    terms = progress.with_commitment(with_waiting(draft.case, checkins.terms_of(draft.case)), wanted)
    proposal = Proposal(number, "coach", about, terms, draft.now)
    changed = {c.id for c in (*others, wanted)}
    older = {p.id for p in draft.case.proposals if changed & set(_changed(p.about))}
    kept = tuple(p for p in draft.case.proposals if p.id not in older)
    for one in draft.case.asks:
        if one.kind == "proposal" and one.about in older:
            asking.remember_replaced(draft, one, about)
    # What an older message asks is off the table: a yes to it must not agree to the newer words.
    open_asks = tuple(a for a in draft.case.asks if a.kind != "proposal" or any(p.id == a.about for p in kept))
    draft.change(next_id=number + 1, proposals=(*kept, proposal), asks=open_asks)
    _put(draft, number, together([*map(progress.full, others), what]))


def propose_again(draft: Client) -> None:
    """The address that a proposal went to does not work: what waits for a yes is said on the next one."""
    working = {a.place for a in cadence.usable(draft.case)}
    lost = [a for a in draft.case.asks if a.kind == "proposal" and not any(t.place in working for t in a.touches)]
    for one in lost:
        asking.close(draft, one.number)
        _put(draft, one.about, proposed(draft.case, one.about))


def _put(draft: Client, number: int, what: Phrase) -> None:
    args: Args = {"coach": draft.case.coach_name, "name": draft.case.name, "what": what}
    asking.ask(
        draft, "proposal", "proposal_from_coach", args, on=cadence.usable(draft.case)[0], purpose="event",
        options=("yes", "no"), label="button", worded=True, about=number, expires_at=draft.now + 7 * cadence.DAY,
    )  # fmt: skip


def replaced(draft: Client, about: str) -> None:
    """An answer to a proposal that a newer one has replaced: that one is shown, and nothing is agreed to."""
    case = draft.case
    meant, mine = set(_changed(about)), [p for p in reversed(case.proposals) if p.by == "coach"]
    newest = next((p for p in mine if meant & set(_changed(p.about))), None)
    one = next((a for a in case.asks if newest is not None and a.kind == "proposal" and a.about == newest.id), None)
    if newest is None or one is None:
        draft.say("proposal_gone", {"coach": case.coach_name})
        return
    args: Args = {"coach": case.coach_name, "name": case.name, "what": proposed(case, newest.id)}
    n = draft.say("proposal_replaced", args, choices=one.choices, worded=True, ask=one.number)
    on = draft.heard_on
    assert on is not None
    touch = Touch(case.turn, n, on.medium, on.address, "proposal")
    asking.update(draft, replace(one, touches=(*one.touches, touch)))


def proposed(case: ClientCase, number: int) -> Phrase:
    """What the proposal ``number`` is about, in a few words."""
    found = next((p for p in case.proposals if p.id == number), None)
    items = [progress.commitment(found.terms, about) for about in _changed(found.about)] if found else []
    return together([progress.full(item) for item in items if item]) if items else Phrase("about_return")


def together(changes: list[Phrase]) -> Phrase:
    """Several changes in one line."""
    first, *others = changes
    for other in others:
        first = Phrase("proposal_both", {"one": first, "other": other})
    return first


def proposal(draft: Client, text: str, reply: Reply, one: Ask) -> bool:
    """The client's answer to a proposal of the coach."""
    yes = reply.choice == "yes" or reply.keyword == "YES" or reply.intent == "done"
    no = reply.choice == "no" or reply.keyword == "NO" or reply.intent == "not_done"
    if not (yes or no):
        return False
    asking.close(draft, one.number)
    found = next((p for p in draft.case.proposals if p.id == one.about), None)
    what: Args = {"what": proposed(draft.case, one.about)}
    draft.change(proposals=tuple(p for p in draft.case.proposals if p.id != one.about))
    if found is None:
        draft.say("proposal_gone", {"coach": draft.case.coach_name})
        return True
    if no:
        draft.say("proposal_declined", {"coach": draft.case.coach_name, "name": draft.case.name})
        if found.about != "return":
            tell_coach(draft, "coach_proposal_declined", what)
        return True
    if found.about == "return":
        checkins.set_terms(draft, _returned(checkins.terms_of(draft.case)))
        draft.say("comeback_returned", {"name": draft.case.name})
        return True
    new_version(draft, _agreed(found, checkins.terms_of(draft.case)), text)
    draft.say("proposal_accepted", {"coach": draft.case.coach_name, "name": draft.case.name})
    tell_coach(draft, "coach_proposal_accepted", what)
    return True


def _returned(terms: Terms) -> Terms:
    return replace(terms, commitments=tuple(replace(c, dropped=False) for c in terms.commitments))


def _agreed(found: Proposal, current: Terms) -> Terms:
    """The terms of now with the commitments that were agreed on; what was counted meanwhile stays."""
    for about in _changed(found.about):
        item, now = progress.commitment(found.terms, about), progress.commitment(current, about)
        assert item is not None
        item = replace(item, done=now.done, since=now.since) if now else item
        current = progress.with_commitment(current, item)
    return current


def not_done_twice(draft: Client, text: str, reply: Reply, one: Ask) -> bool:
    """Keep it, make it smaller, change it, or talk to the coach?"""
    if not reply.choice:
        return False
    asking.close(draft, one.number)
    found = progress.commitment(checkins.terms_of(draft.case), one.about)
    if found is None or reply.choice == "keep":
        draft.say("kept", {"name": draft.case.name})
    elif reply.choice == "talk":
        consent.wants_human(draft, text)
    elif reply.choice == "smaller" and found.target > 1:
        _ask_smaller(draft, found)
    else:
        draft.say("change_asked", {"coach": draft.case.coach_name})
        tell_coach(draft, "coach_change_wanted", {"what": progress.what(found)})
    return True


def _ask_smaller(draft: Client, found: Commitment) -> None:
    args: Args = {"item": progress.what(found), "most": found.target - 1}
    asking.ask(
        draft, "counter", "smaller_how_many", args, form="count", about=found.id,
        items=(AskedItem(1, found.kind, found.target, found.id),),
    )  # fmt: skip


def counter(draft: Client, text: str, reply: Reply, one: Ask) -> bool:
    """The smaller number. Inside the template's range it is accepted at once, outside it goes to the coach."""
    wanted = next((outcome for _, outcome in reply.items if isinstance(outcome, int)), 0)
    found = progress.commitment(checkins.terms_of(draft.case), one.about)
    if found is None or not 1 <= wanted <= found.target:
        return False
    asking.close(draft, one.number)
    smaller = replace(found, target=wanted, not_done_in_row=0)
    if (found.least or found.target) <= wanted:
        new_version(draft, progress.with_commitment(checkins.terms_of(draft.case), smaller), text)
        draft.say("smaller_done", {"what": progress.full(smaller)})
        tell_coach(draft, "coach_made_smaller", {"what": progress.what(smaller)})
        return True
    terms = progress.with_commitment(checkins.terms_of(draft.case), smaller)
    mine = Proposal(draft.case.next_id, "client", f"commitment:{found.id}", terms, draft.now)
    draft.change(next_id=mine.id + 1, proposals=(*draft.case.proposals, mine))
    draft.say("contract_counter_waits", {"coach": draft.case.coach_name, "what": progress.what(smaller)})
    choices = tuple(
        (f"/commit {{client}} {as_words(c)}", label)
        for c, label in ((smaller, "coach_button_accept"), (found, "coach_button_keep"))
    )
    tell_coach(
        draft, "coach_counter", {"what": progress.what(smaller), "offered": progress.what(found)}, choices=choices
    )
    return True
