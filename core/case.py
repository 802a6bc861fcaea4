"""What a turn is about: a client's case or a coach's. Frozen; a turn makes a new one.

The whole record is one versioned JSON document in storage; :data:`VERSION` and the upcasters there go together.
"""

from __future__ import annotations

import datetime as dt
import zlib
from typing import Literal

from msgspec import Struct

from core.contract import Contract, Proposal, Terms
from core.message import Choice, Medium, require_aware
from core.organisation import Organisation
from core.policy import DEFAULT, Policy

VERSION = 1

Stage = Literal["invited", "early", "steady", "low_power", "paused", "landed", "closed"]
Health = Literal["pending", "ok", "unreachable", "opted_out"]
Form = Literal["yes_no", "count", "list", "choice", "text"]
Outcome = Literal["answered", "missed", "excused", "undelivered"]
AskKind = Literal[
    "check_in",
    "light_touch",
    "landed",
    "still_paused",
    "not_done_twice",
    "proposal",
    "clarify",
    "joining",
    "shall_we_go_on",
    "last_offer",
    "which_client",
    "counter",
    "offer",
    "calls",
    "email",
]

Place = tuple[Medium, str]
"""A medium and an address on it."""


class Address(Struct, frozen=True, omit_defaults=True):
    """One way to reach a person. ``pending``: named, but its own yes is still to come."""

    medium: Medium
    address: str
    lane: str
    health: Health = "ok"
    consent_at: dt.datetime | None = None
    since: dt.datetime | None = None

    @property
    def place(self) -> Place:
        """What tells it from every other address: a number that is texted and called is two."""
        return self.medium, self.address


CLOCKS_APART = dt.timedelta(minutes=1)
"""How far the clocks may differ by which a STOP and a START are dated; in doubt the STOP holds."""


def outlasts_stop(health: Health, since: dt.datetime | None, stopped_at: dt.datetime) -> bool:
    """Whether an address is open by a yes that was written after a STOP of ``stopped_at``, which came late."""
    return health == "ok" and since is not None and stopped_at < since - CLOCKS_APART


class Program(Struct, frozen=True, omit_defaults=True):
    """The funnel by which a client arrived, with its defaults. ``sessions`` -1: unlimited."""

    id: str = "private"
    sessions: int = -1
    region: str = ""
    ends_on: dt.date | None = None
    contact_every_days: int = 0
    template: str = "private"
    policy: Policy = DEFAULT


class Touch(Struct, frozen=True, omit_defaults=True):
    """One outgoing message that asks for an answer: the ``n``-th of turn ``turn``. Undelivered, it is none."""

    turn: int
    n: int
    medium: Medium
    address: str
    kind: str = "check_in"
    sent_at: dt.datetime | None = None
    failed: bool = False

    @property
    def place(self) -> Place:
        """Where it went."""
        return self.medium, self.address


class AskedItem(Struct, frozen=True, omit_defaults=True):
    """One numbered line of an ask. ``about`` is the commitment's id."""

    number: int
    kind: str
    target: int = 1
    about: int = 0


class Ask(Struct, frozen=True, omit_defaults=True):
    """An open question to this case's person. ``options`` are the ids that a number picks, in order."""

    number: int
    kind: AskKind
    asked_at: dt.datetime
    form: Form = "yes_no"
    items: tuple[AskedItem, ...] = ()
    options: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    """The options as they were shown, for asking again."""
    about: int = 0
    touches: tuple[Touch, ...] = ()
    settled: tuple[int, ...] = ()
    """Numbers of items that were answered already."""
    unclear: int = 0
    """How often an answer to it was not understood."""
    words: str = ""
    """Words of the person that wait for this question's answer."""
    since: dt.date | None = None
    """First day of the week that a check-in asks about."""


class CheckIn(Struct, frozen=True, omit_defaults=True):
    """The open check-in. ``closes_at`` moves when the touch is known to have been sent."""

    number: int
    ask: Ask
    asked_at: dt.datetime
    day: dt.date
    medium: Medium
    nudge_at: dt.datetime
    closes_at: dt.datetime
    nudged: bool = False
    ends_on: dt.date | None = None
    """The program's last day, where the last offer goes with this check-in."""
    heard_at: dt.datetime | None = None


class ClosedCheckIn(Struct, frozen=True, omit_defaults=True):
    """A check-in that ended; it leaves the document for a row of its own, but for the last one."""

    number: int
    day: dt.date
    asked_at: dt.datetime
    closed_at: dt.datetime
    medium: Medium
    outcome: Outcome
    why: str = ""
    ask: Ask | None = None


class Undo(Struct, frozen=True, omit_defaults=True):
    """What FIX takes back: the terms as they were before the last recorded answer, and the ask it answered."""

    terms: Terms
    ask: Ask
    at: dt.datetime


class Joining(Struct, frozen=True, omit_defaults=True):
    """Where the joining dialogue stands. ``step`` is the question that is open."""

    invited_at: dt.datetime
    expires_at: dt.datetime
    step: str = "unopened"
    step_at: dt.datetime | None = None
    consent_at: dt.datetime | None = None
    told: int = 0
    """How many of the reminders of an unopened or unsigned invite have gone."""
    declined: int = 0
    """Id of the commitment that a no was said to; 0 for none."""
    terms: Terms = Terms()
    waiting_for_coach: bool = False
    countered: tuple[tuple[int, int], ...] = ()
    """(id, number that was offered) of the commitments whose own number waits for the coach, newest last."""
    agreed_at: dt.datetime | None = None
    """When the coach last agreed to changed terms; before that, the invite's moment counts."""
    named: bool = False
    zoned: bool = False


class Task(Struct, frozen=True, omit_defaults=True):
    """Something a coach has to do about a client: ``call``, ``human`` (asked for), ``distress``."""

    id: int
    kind: Literal["call", "human", "distress"]
    client: str
    name: str
    opened_at: dt.datetime
    why: str = ""


class Known(Struct, frozen=True, omit_defaults=True):
    """A client as the coach's case sees it, read-only and perhaps a turn old."""

    id: str
    name: str
    handle: str = ""
    stage: Stage = "invited"
    last_word_at: dt.datetime | None = None
    next_at: dt.datetime | None = None
    missed_in_row: int = 0
    call_task: bool = False
    held: bool = False
    stopped: bool = False


class Around(Struct, frozen=True, omit_defaults=True):
    """What a turn only reads beside its case, gathered when it is loaded and never saved with it."""

    clients: tuple[Known, ...] = ()
    """A coach's caseload."""
    colleagues: tuple[Known, ...] = ()
    """The coaches of a coach's organisation; ``invited`` until they have joined."""
    programs: tuple[str, ...] = ()
    organisation: Organisation = Organisation()
    bot_name: str = ""
    """The Telegram bot's user name, for deep links; empty when there is none."""
    sms_number: str = ""
    confirms_stop: bool = False
    """The SMS provider answers STOP itself; we do not say it twice."""
    lanes: dict[str, str] = {}
    """Medium to the name of a lane of this organisation, for a new address."""
    sms_numbers: tuple[str, ...] = ()
    """Every number of this organisation, over which new people are spread; empty where there is only ``sms_number``."""

    def number_for(self, case_id: str) -> str:
        """The number by which this case's person texts with us: always the same while the numbers are."""
        if not self.sms_numbers:
            return self.sms_number
        return self.sms_numbers[zlib.crc32(case_id.encode()) % len(self.sms_numbers)]

    def sms_lane_for(self, case_id: str) -> str:
        """The lane of :meth:`number_for`."""
        return f"sms:{self.number_for(case_id)}" if self.sms_numbers else self.lanes["sms"]


class ClientCase(Struct, frozen=True, tag="client", omit_defaults=True):
    """A client's case. ``turn`` counts its turns; ids of what it makes derive from (case, turn, n)."""

    organisation: str
    id: str
    turn: int
    name: str
    coach: str
    coach_name: str
    organisation_name: str
    zone: str
    stage: Stage
    stage_since: dt.datetime
    locale: str = "en"
    program: Program = Program()
    handle: str = ""
    addresses: tuple[Address, ...] = ()
    ladder: tuple[Medium, ...] = ()
    """Consented media in the order to try them; the medium last answered stands first."""
    joining: Joining | None = None
    contract: Contract | None = None
    signed_at: dt.datetime | None = None
    proposals: tuple[Proposal, ...] = ()
    asks: tuple[Ask, ...] = ()
    """Open asks besides the check-in's, oldest first."""
    ask_count: int = 0
    replaced: tuple[tuple[str, str], ...] = ()
    """(``turn:n``, what it was about) of messages whose offer was replaced by a newer one, newest last."""
    replaced_shown_at: dt.datetime | None = None
    """When the newest of them reached its person; None when none did."""
    check_in: CheckIn | None = None
    last_check_in: ClosedCheckIn | None = None
    earlier: tuple[ClosedCheckIn, ...] = ()
    """Check-ins closed before the last one that may still be answered late, oldest first."""
    check_in_count: int = 0
    checked_on: dt.date | None = None
    """Local day of the newest check-in, asked or passed over."""
    asked_on: dt.date | None = None
    """Local day of the newest question of ours that was no check-in: it has no other."""
    missed_in_row: int = 0
    undelivered_in_row: int = 0
    undelivered_since: dt.datetime | None = None
    undelivered_told: bool = False
    last_word_at: dt.datetime | None = None
    last_contact_at: dt.datetime | None = None
    """Newest delivered touch or word, for a funder's minimum contact."""
    low_power_since: dt.datetime | None = None
    light_touches: int = 0
    call_task: bool = False
    last_missed: bool = False
    """The newest closed check-in was missed: the next is supportive and firm."""
    comeback_answers: int = -1
    """Answers since a comeback while commitments rest; -1 when none rest."""
    paused_until: dt.datetime | None = None
    paused_from: Stage | None = None
    pause_asked: bool = False
    skip_until: dt.date | None = None
    """NOT THIS WEEK: no check-in before this local day."""
    less: bool = False
    """LESS: one check-in a week."""
    hold_until: dt.datetime | None = None
    """People talk, or a human has to release it (``held``): no automation before."""
    held: bool = False
    distress_at: dt.datetime | None = None
    stopped: bool = False
    undo: Undo | None = None
    next_id: int = 1
    """For commitments, promises and proposals."""
    variant: int = 0
    noted_at: dt.datetime | None = None
    language_offered: str = ""
    """The language offered after a message in it; offered once."""
    """When it was last said that nothing is open."""
    answers: int = 0
    last_offer_made: bool = False
    offered: tuple[Medium, ...] = ()
    """Media that the client was asked about after signing, each once."""
    remarks: tuple[str, ...] = ()
    """The coach's own notes, newest last."""
    around: Around = Around()

    def __post_init__(self) -> None:
        require_aware(self.stage_since)


class CoachCase(Struct, frozen=True, tag="coach", omit_defaults=True):
    """A coach's case. ``joined_at`` is None until the invite was used."""

    organisation: str
    id: str
    turn: int
    name: str
    organisation_name: str
    zone: str
    locale: str = "en"
    addresses: tuple[Address, ...] = ()
    handle: str = ""
    joined_at: dt.datetime | None = None
    tasks: tuple[Task, ...] = ()
    asks: tuple[Ask, ...] = ()
    ask_count: int = 0
    pending: str = ""
    """The command whose client is being asked for."""
    next_id: int = 1
    deputy: str = ""
    """Case id of the coach's own choice; empty for the organisation's."""
    region: str = ""
    escalated: tuple[int, ...] = ()
    around: Around = Around()


Case = ClientCase | CoachCase
