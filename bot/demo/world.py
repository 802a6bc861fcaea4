"""A small caseload on a virtual clock, through the real stack: a SQLite file, inbox, turns, outbox, two simulators."""

from __future__ import annotations

import datetime as dt
import heapq
import itertools
import random
import tempfile
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.channels.simulator import Simulator
from bot.demo.records import BOT, Message, Person
from bot.stack import Stack, Steps
from core.case import Around, ClientCase, Program
from core.coach import new_coach
from core.message import Medium, Outgoing, Say, SendError, Sent
from core.turn import NewInvite, Step
from storage.asked import asked
from storage.cases import add_case, load_case
from storage.database import Connection, Database
from storage.invites import add_invite
from storage.migrate import upgrade
from storage.organisations import add_organisation, put_program
from storage.record import history

ORGANISATION, ORGANISATION_NAME = "default", "Bright Paths"
PROGRAMS = (
    Program(id="private", sessions=-1, region="CA-ON", template="private"),
    Program(id="agency", sessions=-1, region="CA-ON", template="agency"),
    Program(id="outplacement", sessions=6, region="CA-ON", template="outplacement"),
)
NUMBER = "+15550100000"
LANES: dict[str, str] = {"telegram": "telegram:demo", "sms": f"sms:{NUMBER}"}
AROUND = Around(bot_name="bright_paths_demo_bot", sms_number=NUMBER, lanes=LANES)
WHOLE_RECORD = 1_000_000

Act = Callable[[], Awaitable[None]]


class World:
    """People with telephones, and the product. Nothing happens but in :meth:`until` and :meth:`rest`."""

    def __init__(self, db: Database, people: Sequence[Person], start: dt.datetime, seed: int) -> None:
        self.people = {person.id: person for person in people}
        self.messages: list[Message] = []
        """Everything that anybody sent, in order."""
        self.cases: dict[str, str] = {}
        """Person to case id, as far as known."""
        self.listeners: list[Callable[[Message], None]] = []
        self._db = db
        self._at = {place: person for person in people for place in person.addresses}
        self._tokens = random.Random(f"{seed}: tokens")
        self._phones: dict[Medium, _Phones] = {
            "telegram": _Phones(LANES["telegram"], "telegram", self._left),
            "sms": _Phones(LANES["sms"], "sms", self._left),
        }
        self._sent: list[tuple[dt.datetime, Outgoing]] = []
        self._planned: list[tuple[dt.datetime, int, Act]] = []
        self._count = itertools.count()
        self._steps = Steps(self._stack, start)

    @property
    def now(self) -> dt.datetime:
        """The virtual instant, in UTC."""
        return self._steps.now

    def plan(self, at: dt.datetime, act: Act) -> None:
        """Have somebody do something at ``at``."""
        heapq.heappush(self._planned, (max(at, self.now), next(self._count), act))

    def forget_plans(self) -> None:
        """Nobody does anything by themselves any more."""
        self._planned.clear()

    async def until(self, moment: dt.datetime, enough: Callable[[], bool] = lambda: False) -> None:
        """Let time pass until ``moment``, or only until it is ``enough``."""
        while True:
            due = await self.rest()
            if enough():
                return
            if self._planned:
                due = min(due, self._planned[0][0]) if due else self._planned[0][0]
            if due is None or due > moment:
                break
            self._steps.now = max(due, self.now)
            await self._act()
        self._steps.now = max(self.now, moment)
        await self.rest()

    async def rest(self) -> dt.datetime | None:
        """Let everything due at this instant happen; when the product has something to do next."""
        due = await self._steps.settle()
        await self._arrive()
        return due

    async def writes(self, person: str, text: str, medium: Medium) -> None:
        """Somebody types a message. Raises LookupError when they are not on ``medium``."""
        who, phones = self.people[person], self._phones[medium]
        handle = who.id if medium == "telegram" else ""
        first_name = who.name if medium == "telegram" else ""
        arrived = phones.type(who.address(medium), text, self.now, first_name=first_name, handle=handle)
        await self._steps.stack.store(phones.lane, [arrived], self.now)
        self._note(who, medium, arrived.id, "command" if text.startswith("/") else "words", text)

    async def presses(self, person: str, label: str, medium: Medium = "telegram") -> None:
        """Somebody presses a button of the newest message that has buttons. Raises UnknownButton."""
        who, phones = self.people[person], self._phones[medium]
        arrived = phones.press(who.address(medium), label, self.now)
        await self._steps.stack.store(phones.lane, [arrived], self.now)
        self._note(who, medium, arrived.id, "button", label)

    async def clients(self) -> list[tuple[str, ClientCase, tuple[Step, ...]]]:
        """Each client's person, case and whole record, in the order of the people."""
        return [
            (person, case, steps)
            for person in self.people
            if person in self.cases
            for case, steps in [await self._db.read(self._recorded(self.cases[person]))]
            if isinstance(case, ClientCase)
        ]

    def _recorded(self, case_id: str) -> Callable[[Connection], tuple[object, tuple[Step, ...]]]:
        def read(conn: Connection) -> tuple[object, tuple[Step, ...]]:
            case = load_case(conn, ORGANISATION, case_id)
            return case, history(conn, ORGANISATION, case_id, WHOLE_RECORD)

        return read

    def _stack(self, pacing: Callable[[], float]) -> Stack:
        channels = [(ORGANISATION, phones) for phones in self._phones.values()]
        return Stack(self._db, channels, {ORGANISATION: AROUND}, owner="demo", pacing=pacing, token=self._token)

    def _token(self, size: int) -> str:
        return self._tokens.randbytes(size).hex()

    async def _act(self) -> None:
        while self._planned and self._planned[0][0] <= self.now:
            await heapq.heappop(self._planned)[2]()

    def _left(self, message: Outgoing) -> None:
        self._sent.append((self.now, message))

    async def _arrive(self) -> None:
        """Tell whoever listens what was sent."""
        sent, self._sent = self._sent, []
        for at, message in sent:
            person = self._at[message.medium, message.to]
            self.cases[person.id] = message.id.rsplit(":", 2)[0]
            self._add(
                Message(
                    id=message.id,
                    at=at.astimezone(ZoneInfo(person.zone)),
                    direction="out",
                    kind=(say := await self._say(message.id)).kind,
                    sender=BOT,
                    to=person.id,
                    medium=message.medium,
                    text=message.text,
                    buttons=tuple(label for label, _ in message.buttons),
                    say=say,
                )
            )

    async def _say(self, message: str) -> Say:
        found = await self._db.read(lambda conn: asked(conn, ORGANISATION, message))
        assert found is not None
        return found[0]

    def _note(self, who: Person, medium: Medium, provider_id: str, kind: str, text: str) -> None:
        at = self.now.astimezone(ZoneInfo(who.zone))
        self._add(Message(f"{medium}-{provider_id}", at, "in", kind, who.id, BOT, medium, text))

    def _add(self, message: Message) -> None:
        self.messages.append(message)
        for listener in self.listeners:
            listener(message)


class _Phones(Simulator):
    """A simulator that says what it accepted when it did."""

    def __init__(self, lane: str, medium: Medium, on_sent: Callable[[Outgoing], None]) -> None:
        super().__init__(lane, medium)
        self._on_sent = on_sent

    async def send(self, message: Outgoing) -> Sent | SendError:
        outcome = await super().send(message)
        if isinstance(outcome, Sent):
            self._on_sent(message)
        return outcome


@contextmanager
def open_world(people: Sequence[Person], coach: Person, start: dt.datetime, seed: int) -> Iterator[tuple[World, str]]:
    """A world on a fresh database, and the code with which ``coach`` joins; both are gone at the end."""
    with tempfile.TemporaryDirectory(prefix="followthrough-demo-") as folder, _database(folder) as db:
        world = World(db, [coach, *people], start, seed)
        code = f"{random.Random(f'{seed}: coach').getrandbits(64):016X}"
        db.run(lambda conn: _found(conn, coach, code, start))
        yield world, code


def _database(folder: str) -> Database:
    db = Database.open(f"sqlite:///{Path(folder) / 'demo.sqlite3'}")
    upgrade(db)
    return db


def _found(conn: Connection, coach: Person, code: str, now: dt.datetime) -> None:
    """The organisation, its programs, and its first coach."""
    add_organisation(conn, ORGANISATION, ORGANISATION_NAME)
    for program in PROGRAMS:
        put_program(conn, ORGANISATION, program)
    case = new_coach(ORGANISATION, ORGANISATION_NAME, f"coach-{coach.id}", coach.name, coach.zone, region="CA-ON")
    add_case(conn, case)
    add_invite(conn, ORGANISATION, NewInvite(case.id, (code,), now + dt.timedelta(days=7)))
