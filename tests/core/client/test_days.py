"""What one day of a client may bring: properties over random lives whose messages pass the send gate."""

from __future__ import annotations

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import Struct

from core.case import Program
from core.gate import Facts, Waiting, asks, counts, gate, importance
from core.hours import local_date
from core.message import Say
from core.policy import DEFAULT, Policy
from core.turn import Decision, Receipt, Tick
from tests.core.client.lives import START, Life, signed_client
from tests.core.client.test_lives_properties import Fates, happenings

ZONE = "America/Toronto"
QUESTIONS = frozenset({"check_in", "light_touch", "last_offer", "still_paused"})
MEETING = "meeting"


class Pending(Struct):
    """A message in the outbox."""

    turn: int
    n: int
    say: Say
    due: dt.datetime
    why: str = ""


class Gated(Life):
    """A life whose messages wait in an outbox, and leave when the gate lets them. ``left`` holds (moment, message)."""

    def __init__(self, program: Program, most: Policy = DEFAULT) -> None:
        self.waiting: list[Pending] = []
        self.left: list[tuple[dt.datetime, Say]] = []
        self.stopped: list[Pending] = []
        self._most = most
        super().__init__(signed_client(program=program), fate=Fates())

    def _receipt(self, decision: Decision, n: int, say: Say) -> None:
        self.waiting.append(Pending(decision.case.turn, n, say, say.not_before or self.now))

    def announce(self, hours: float) -> None:
        """A message of a kind that another case of ours sends: a meeting, some hours from now."""
        say = Say(MEETING, "event", "telegram", "1001", MEETING, "en")
        self.waiting.append(Pending(0, len(self.said), say, self.now + dt.timedelta(hours=hours)))

    def until(self, moment: dt.datetime) -> None:
        for _ in range(4000):
            self._deliver()
            dues = [one.due for one in self.waiting] + ([self.wake_at] if self.wake_at else [])
            due = min(dues, default=moment)
            if due > moment:
                break
            self.now = max(self.now, due)
            if self.wake_at is not None and self.wake_at <= self.now:
                self.apply(Tick())
        self._deliver()
        self.now = max(self.now, moment)

    def _deliver(self) -> None:
        for one in sorted((p for p in self.waiting if p.due <= self.now), key=lambda p: (p.due, p.turn, p.n)):
            self.waiting.remove(one)
            say = one.say
            verdict = gate(say.purpose, say.kind, say.expires_at, self._facts(say), self.now)
            if verdict.answer == "wait":
                assert verdict.until is not None
                self.waiting.append(Pending(one.turn, one.n, say, verdict.until, verdict.why))
                continue
            if verdict.answer == "go":
                self.left.append((self.now, say))
                error = self.fate(say)
                status = "failed" if error else "sent"
            else:
                self.stopped.append(Pending(one.turn, one.n, say, self.now, verdict.why))
                error, status = None, "suppressed"
            if one.turn and (say.purpose == "ask" or say.ask):
                self.apply(Receipt(one.turn, one.n, status, self.now, error, say.address))  # type: ignore[arg-type]

    def _facts(self, say: Say) -> Facts:
        case, today = self.case, local_date(ZONE, self.now)
        known = next((a for a in case.addresses if a.address == say.address), None)
        mine = [s for at, s in self.left if local_date(ZONE, at) == today and counts(s.purpose, s.kind)]
        return Facts(
            ZONE,
            health=known.health if known else "ok",
            region="CA-ON",
            stage=case.stage,
            hold_until=case.hold_until,
            held=case.held,
            automated_today=len(mine),
            asking_today=sum(asks(s.purpose, s.kind) for s in mine),
            automated_a_day=self._most.automated_a_day,
            asking_a_day=self._most.asking_a_day,
            waiting=tuple(Waiting(p.say.kind, p.say.purpose, p.due, p.say.expires_at) for p in self.waiting),
        )

    def by_day(self) -> dict[dt.date, list[Say]]:
        """The automated messages that left, by local day."""
        days: dict[dt.date, list[Say]] = {}
        for at, say in self.left:
            if counts(say.purpose, say.kind):
                days.setdefault(local_date(ZONE, at), []).append(say)
        return days


def lived(
    happened: list[tuple[str, object, object]], program: Program, most: Policy = DEFAULT, meetings: tuple[int, ...] = ()
) -> Gated:
    """A life with ``happened`` in it, and a meeting before each of the happenings that ``meetings`` names."""
    life = Gated(program, most)
    for number, (what, detail, where) in enumerate(happened):
        if number in meetings:
            life.announce(5)
        if what == "pass":
            assert isinstance(detail, float)
            life.until(life.now + dt.timedelta(hours=detail))
        elif what == "word":
            life.hears(str(detail), where)  # type: ignore[arg-type]
        elif what == "order":
            life.ordered(detail)  # type: ignore[arg-type]
        else:
            assert isinstance(life.fate, Fates)
            life.fate.by_medium[str(where)] = str(detail)
    life.days(45)
    return life


ends = st.none() | st.dates(dt.date(2026, 1, 12), dt.date(2026, 5, 1))
programs = st.builds(
    lambda ends_on, every: Program(region="CA-ON", ends_on=ends_on, contact_every_days=every),
    ends,
    st.sampled_from([0, 0, 14, 30]),
)


@settings(max_examples=100, deadline=None)
@given(happenings, programs, st.integers(1, 3), st.integers(1, 2), st.tuples(st.integers(0, 9), st.integers(0, 9)))
def test_no_day_has_more_than_the_cap_and_a_meeting_goes_first(
    happened: list[tuple[str, object, object]], program: Program, most: int, asking: int, meetings: tuple[int, int]
) -> None:
    life = lived(happened, program, Policy(automated_a_day=most, asking_a_day=asking), meetings)
    for left in life.by_day().values():
        assert len(left) <= most
        assert sum(asks(say.purpose, say.kind) for say in left) <= asking
    assert all(one.why for one in life.stopped)
    assert all(importance(one.say.kind) > importance(MEETING) for one in life.stopped if one.why == "order")


@settings(max_examples=150, deadline=None)
@given(happenings, programs)
def test_one_day_one_question_of_ours(happened: list[tuple[str, object, object]], program: Program) -> None:
    """A nudge and a repeat on another medium belong to theirs; a check-in is said twice only when one bounced."""
    life = lived(happened, program)
    for day, left in life.by_day().items():
        kinds = {say.kind for say in left if say.kind in QUESTIONS}
        assert len(kinds) <= 1, (day, kinds)
        assert not (kinds - {"check_in"} and any(say.kind == "nudge" for say in left))


@settings(max_examples=150, deadline=None)
@given(happenings, programs)
def test_last_offer_and_light_touch_keep_a_week_apart(
    happened: list[tuple[str, object, object]], program: Program
) -> None:
    life = lived(happened, program)
    decided = [(local_date(ZONE, at), say) for at, say in life.said]
    offers = [day for day, say in decided if say.kind == "last_offer" or "ending" in say.sentence]
    touches = [day for day, say in decided if say.kind == "light_touch"]
    assert len(set(offers)) <= 1
    assert all(abs(offer - touch).days >= 7 for offer in offers for touch in touches)
    if program.ends_on is not None:
        assert all(offer <= program.ends_on for offer in offers)
        assert local_date(ZONE, life.now) <= program.ends_on or life.stage in {"closed", "landed", "invited", "paused"}


def test_messages_of_such_a_life_leave() -> None:
    life = lived([("pass", 30.0, None)], Program(region="CA-ON"))
    assert [say.kind for _, say in life.left][:2] == ["check_in", "nudge"]
    assert life.left[0][0].date() == START.date() + dt.timedelta(days=1)
