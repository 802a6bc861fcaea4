"""Plays a story through the real stack on a virtual clock: database, inbox, turns, outbox, simulated phones."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from functools import partial

import sqlalchemy as sa
from msgspec import Struct
from msgspec.structs import replace

from bot.channels.simulator import Simulator
from bot.stack import Stack, Steps
from bot.web.phone import Phone
from core.case import Address, Around, Case, ClientCase, CoachCase, Joining, Program
from core.contract import Contract
from core.hours import local, local_date
from core.message import Incoming, Medium, Outgoing, Report, SendError
from core.templates import terms_for
from core.turn import NewInvite
from storage.addresses import save_addresses
from storage.cases import add_case
from storage.database import Connection, Database
from storage.invites import add_invite
from storage.migrate import upgrade
from storage.organisations import add_organisation, put_program
from storage.outbox import place
from storage.tables import outbox
from tests.stories.script import ACT, STEP, Person, Story, span

ORGANISATION, LEGAL = "default", "Bright Paths"
LANES: dict[Medium, str] = {
    "telegram": "telegram:123456789",
    "sms": "sms:+15550100000",
    "voice": "voice:+15550100000",
}
ALWAYS: tuple[Medium, ...] = ("telegram", "sms")
BOT = "follow123456789_bot"


def around(story: Story) -> Around:
    """The bot's side of a story's turns."""
    lanes = {str(medium): LANES[medium] for medium in (*ALWAYS, *story.ways)}
    return Around(bot_name=BOT, sms_number="+15550100000", confirms_stop=True, lanes=lanes)


CODE = "JXK7Q4K9M2"
TYPING = dt.timedelta(minutes=1)
"""What somebody needs for the next message."""
GONE = SendError("30005", unreachable=True)


class Seen(Struct, frozen=True):
    """One message that somebody received."""

    at: dt.datetime
    to: str
    medium: Medium
    kind: str
    text: str
    buttons: tuple[str, ...] = ()

    def line(self, zone: str) -> str:
        """As it stands in a story file."""
        there = local(zone, self.at)
        shown = " ".join(self.text.split())
        buttons = " {" + "|".join(self.buttons) + "}" if self.buttons else ""
        return f"    {there:%a %d %b %H:%M} {self.medium} > {self.to} [{self.kind}] {shown}{buttons}"


def program(extra: dict[str, str]) -> Program:
    """The program of a story's client; ``ends_on``, ``contact_every`` and ``region`` may stand in the story's head."""
    ends = dt.date.fromisoformat(extra["ends_on"]) if "ends_on" in extra else None
    every = int(extra.get("contact_every", "0"))
    return Program("agency", 8, extra.get("region", "CA-ON"), ends, every, "agency")


def case_id(person: Person) -> str:
    """Cases of a story have plain ids."""
    return f"{'coach' if person.role == 'coach' else 'client'}-{person.name.lower()}"


def make_case(person: Person, story: Story) -> Case:
    """The case of one person as the story begins."""
    at, zone = story.start, person.extra.get("zone", story.zone)
    addresses = tuple(Address(m, a, LANES[m], "ok", at, at) for m, a in person.addresses)
    coach = next(p for p in story.people if p.role == "coach")
    if person.role == "coach":
        return CoachCase(
            ORGANISATION,
            case_id(person),
            1,
            person.name,
            LEGAL,
            zone,
            addresses=addresses,
            joined_at=at,
            region="CA-ON",
        )
    case = ClientCase(
        organisation=ORGANISATION, id=case_id(person), turn=1, name=person.name, coach=case_id(coach),
        coach_name=coach.name, organisation_name=LEGAL, zone=zone, stage="invited", stage_since=at,
        locale=person.extra.get("lang", "en"),
        program=program(person.extra), handle=person.extra.get("handle", ""),
    )  # fmt: skip
    if person.role == "unsigned":
        terms = person.terms if person.terms.commitments else terms_for("agency", local_date(zone, at))
        return replace(case, joining=Joining(at, at + dt.timedelta(days=14), terms=terms))
    return replace(
        case, stage="early", signed_at=at, contract=Contract(1, person.terms, at, at, person.name), addresses=addresses,
        ladder=tuple(m for m, _ in person.addresses), checked_on=local_date(zone, at),
    )  # fmt: skip


def seed(conn: Connection, story: Story) -> None:
    """Write the story's people into a database."""
    add_organisation(conn, ORGANISATION, LEGAL)
    for name in ("private", "agency", "outplacement"):
        put_program(conn, ORGANISATION, Program(name, 8, "CA-ON", template=name))
    for person in story.people:
        if person.role == "stranger":
            continue
        case = make_case(person, story)
        add_case(conn, case, story.start)
        save_addresses(conn, ORGANISATION, (), case, story.start)
        if person.role == "unsigned":
            expires = story.start + dt.timedelta(days=14)
            add_invite(conn, ORGANISATION, NewInvite(case.id, (CODE, f"{CODE}LINK"), expires))


class Stage:
    """A story on the virtual clock. ``seen`` is what everybody received, in order."""

    def __init__(self, url: str, story: Story) -> None:
        self.story = story
        self.db = Database.open(url)
        upgrade(self.db)
        self.db.run(lambda conn: seed(conn, story))
        self.phones: dict[Medium, Simulator] = {m: Simulator(LANES[m], m) for m in (*ALWAYS, *story.ways)}
        self._taken = dict.fromkeys(self.phones, 0)
        self.seen: list[Seen] = []
        self.all: list[Seen] = []
        self._bytes = iter(range(1, 1_000_000))
        self.steps = Steps(self._stack, story.start)
        self.events: list[tuple[str | dt.datetime, int]] = []
        """Every step, every instant at which something was due, and how many messages there were by then."""
        self._count = 0

    def _stack(self, pacing: Callable[[], float]) -> Stack:
        channels = [(ORGANISATION, phone) for phone in self.phones.values()]
        return Stack(
            self.db,
            channels,
            {ORGANISATION: around(self.story)},
            owner="story",
            pacing=pacing,
            token=self._token,
        )

    def _token(self, size: int) -> str:
        return f"{next(self._bytes) * 2654435761 % 2**64:016x}".rjust(size * 2, "a")[-size * 2 :]

    async def play(self) -> list[tuple[str, list[Seen]]]:
        """Every step and what it made people receive."""
        await self._settle()
        played = [("", self._new())] if self.seen else []
        for step in self.story.steps:
            await self._step(step)
            played.append((step, self._new()))
        return played

    def close(self) -> None:
        """Let go of the database."""
        self.db.close()

    async def _step(self, step: str) -> None:
        self.events.append((step, self._count))
        if step.startswith("+"):
            await self._until(span(step, self.steps.now, self.story.zone))
            return
        act = ACT.fullmatch(step)
        if act and act["act"] in {"keys:", "lets it ring"}:
            await self._on_the_phone(self.person(act["who"]), act["what"])
        else:
            for incoming in self._incoming(step):
                await self._store(incoming.lane, [incoming])
        await self._until(self.steps.now + TYPING)

    async def _store(self, lane: str, items: Sequence[Incoming | Report]) -> None:
        await self.steps.stack.store(lane, items, self.steps.now)

    async def _on_the_phone(self, person: Person, key: str) -> None:
        """Somebody presses a key in the newest call, or does not take it."""
        call = self.phones["voice"].to(dict(person.addresses)["voice"])[-1]
        if key:
            phone = Phone(self._store, partial(self.steps.stack.asked, ORGANISATION), lambda: self.steps.now)
            await phone.talk({"CallSid": f"CA{call.id}", "Digits": key}, call.id)
            return
        unanswered = SendError("no-answer")
        report = Report(f"CA{call.id}", LANES["voice"], "failed", self.steps.now, attempt=call.id, error=unanswered)
        await self._store(LANES["voice"], [report])

    def _incoming(self, step: str) -> Iterable[Incoming]:
        act = ACT.fullmatch(step)
        if act:
            person = self.person(act["who"])
            medium = act["what"] if act["act"] == "bounces" else "telegram"
            address = next(a for m, a in person.addresses if m == medium)
            phone = self.phones[medium]  # type: ignore[index]
            match act["act"]:
                case "presses:":
                    yield phone.press(address, act["what"], self.steps.now)
                case "bounces":
                    phone.refuse(address, [GONE] * 50)
                case blocked:
                    yield replace(phone.type(address, "", self.steps.now), kind=blocked.removesuffix("s") + "ed")
            return
        said = STEP.fullmatch(step)
        if said is None:
            raise ValueError(f"{self.story.name}: cannot read {step!r}")
        person = self.person(said["who"])
        medium, address = next((m, a) for m, a in person.addresses if said["medium"] in {None, m})
        yield self.phones[medium].type(address, said["text"], self.steps.now, first_name=person.name)

    def person(self, who: str) -> Person:
        """The person that a step is about."""
        return next(p for p in self.story.people if p.name.lower() == who.lower())

    async def _until(self, moment: dt.datetime) -> None:
        """As Steps.until, keeping the instants at which something was due."""
        while (due := await self.steps.settle()) is not None and due <= moment:
            self._take()
            self.steps.now = due
        self._take()
        self.steps.now = moment
        await self._settle()

    async def _settle(self) -> None:
        await self.steps.settle()
        self._take()

    def _take(self) -> None:
        """Look at the phones: what came since the last look came now."""
        for medium, phone in self.phones.items():
            for message in phone.sent[self._taken[medium] :]:
                self.seen.append(self._seen(medium, message))
                self._count += 1
            self._taken[medium] = len(phone.sent)
        self.events.append((self.steps.now, self._count))

    def _seen(self, medium: Medium, message: Outgoing) -> Seen:
        to = next((p.name for p in self.story.people if (medium, message.to) in p.addresses), message.to)
        labels = tuple(label for label, _ in message.buttons)
        return Seen(self.steps.now, to, medium, self.kind(message.id), message.text, labels)

    def kind(self, message_id: str) -> str:
        """The record's word for a message of ours."""
        case, turn, n = place(message_id)
        mine = (outbox.c.organisation == ORGANISATION, outbox.c.case_id == case, outbox.c.turn == turn, outbox.c.n == n)
        return str(self.db.look(lambda conn: conn.execute(sa.select(outbox.c.kind).where(*mine)).scalar()))

    def _new(self) -> list[Seen]:
        new, self.seen = self.seen, []
        return new
