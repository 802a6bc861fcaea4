"""Takes the inbox: finds out whose case each message is for, and gives that case its turn."""

from __future__ import annotations

import datetime as dt
import logging
import re
from collections.abc import Mapping, Sequence

from core.case import Around, Place
from core.codes import ALPHABET, SMS_LENGTH
from core.decide import decide as core_decide
from core.message import Incoming, Say
from core.reply import understand
from core.turn import Heard, Stimulus
from jobs.parking import tell_of_row
from jobs.trouble import trouble
from jobs.turn import Decide, take_turns
from storage import inbox
from storage.addresses import find_cases, reopen
from storage.bell import ring
from storage.cases import NOTHING_AROUND, is_coach
from storage.database import Connection, Database, Rank
from storage.documents import FromCase, FromPerson, FromProvider, Payload
from storage.errors import may_pass
from storage.inbox import Arrival
from storage.invites import may_guess, use_code
from storage.outcomes import report
from storage.says import answer_stranger, quoted
from storage.strangers import may_tell_stranger
from storage.upgrades import follow_upgrade

log = logging.getLogger(__name__)

BATCH = 50
"""Messages in one transaction."""
LATER_EVERY = 5
"""Rounds after which what follows from time having passed gets its turn beside people's messages."""
MOST = 40
"""Transactions in one step, so that ``now`` does not grow old."""
FEW = 5
"""Rows that failed before, tried again beside a batch."""
HELD = dt.timedelta(seconds=1)
"""When to look again at what is due but in other hands."""
CODE = re.compile(
    r"\s*(?:(JOIN|REJOINDRE|UNIRME)\s*:?|/start(?:@\w+)?)\s+([A-Za-z0-9_-]{4,64})[\s.,;!?\"'»)]*", re.IGNORECASE
)
BARE_CODE = re.compile(r"\s*((?=\w*\d)[2-9A-Za-z]{7})[\s.,;!]*")
_CODE = rf"[{ALPHABET}][{ALPHABET}-]{{5,20}}[{ALPHABET}](?![\w-])"
SAID_CODE = re.compile(rf"\b(JOIN|REJOINDRE|UNIRME)\b\W{{0,4}}({_CODE})", re.IGNORECASE)
"""Behind its word in a sentence; a word of a language has vowels, a code has none."""
TOLD_CODE = re.compile(
    rf"(?<![\w-])(?=[A-Z]*[2-9])(?=[2-9]*[A-Z])([{ALPHABET}]{{{SMS_LENGTH}}})(?![\w-])", re.IGNORECASE
)
"""In a sentence of a stranger's, without its word."""
LOCALES = {"REJOINDRE": "fr", "UNIRME": "es"}
"""The language of who typed such a word."""
SPOKEN = frozenset({"text", "button", "sticker", "media"})
STRANGER_EXPIRES = dt.timedelta(hours=1)


class Listen:
    """The job. ``around`` is the bot's side of each organisation: its name, number and lanes."""

    def __init__(
        self, db: Database, *, around: Mapping[str, Around] | None = None, decide: Decide = core_decide
    ) -> None:
        self._db = db
        self._around = around or {}
        self._decide = decide

    async def step(self, now: dt.datetime) -> dt.datetime | None:
        """Take what is in the inbox, people first; ``now`` when there is more, else None: doors ring.

        Raises DatabaseAway; nothing is lost by it.
        """
        for n in range(1, MOST + 1):
            waiting = await self._db.read(inbox.waiting)
            if not waiting:
                return None
            if not await self._round(waiting, now, all_ranks=n % LATER_EVERY == 0):
                # What waits has failed before, or is in other hands.
                again = await self._db.read(inbox.next_retry)
                return max(again, now + HELD) if again else None
        return now

    async def _round(self, waiting: Sequence[tuple[str, int]], now: dt.datetime, *, all_ranks: bool) -> int:
        """A batch of each organisation: of people's rows, or where there are none that may be taken, of the rest.

        With ``all_ranks`` of both, so that people who write all the time do not keep the rest waiting for ever.
        """
        soon = [
            await self._batch(organisation, inbox.SOON, now) for organisation, rank in waiting if rank == inbox.SOON
        ]
        if any(soon) and not all_ranks:
            return sum(soon)
        return sum(soon) + sum([await self._batch(organisation, inbox.LATER, now) for organisation, _ in waiting])

    async def _batch(self, organisation: str, rank: int, now: dt.datetime) -> int:
        def take(conn: Connection) -> int:
            rows = inbox.take(conn, organisation, rank, BATCH)
            failed = inbox.take_failed(conn, organisation, now, FEW)
            for some in (rows, *([row] for row in failed)):
                self._carefully(conn, organisation, some, now)
            if (rows or failed) and rank == inbox.SOON:
                # The lane of the answer may be another process's.
                ring(conn, "deliver")
            return len(rows) + len(failed)

        return await self._db.write(take, rank=_urgency(rank))

    def _carefully(self, conn: Connection, organisation: str, rows: Sequence[Arrival], now: dt.datetime) -> set[str]:
        """Give ``rows`` their turns, all but those that cannot be digested; whose later rows have to wait."""
        if not rows:
            return set()
        try:
            with conn.begin_nested():
                self._turns(conn, organisation, rows, now)
        except Exception as error:
            if may_pass(error):
                raise
            if len(rows) == 1:
                self._failed(conn, organisation, rows[0], error, now)
                return {rows[0].whose}
        else:
            return set()
        middle = len(rows) // 2
        waits = self._carefully(conn, organisation, rows[:middle], now)
        rest = [row for row in rows[middle:] if row.whose not in waits]
        return waits | self._carefully(conn, organisation, rest, now)

    def _failed(self, conn: Connection, organisation: str, row: Arrival, error: Exception, now: dt.datetime) -> None:
        parked = inbox.fail(conn, organisation, row.id, now)
        fate = "is parked" if parked else "is tried again"
        log.error("message %s of %s %s: %s", row.id, organisation, fate, trouble(error))
        if parked:
            tell_of_row(conn, organisation, row, now)

    def _turns(self, conn: Connection, organisation: str, rows: Sequence[Arrival], now: dt.datetime) -> None:
        arrived = [(row, row.payload) for row in rows]
        places = {(p.incoming.medium, p.incoming.sender) for _, p in arrived if isinstance(p, FromPerson)}
        known = find_cases(conn, organisation, places) if places else {}
        understood = _Understood(conn, organisation, known, now)
        for row, payload in arrived:
            understood.add(row, payload)
        around = self._around.get(organisation, NOTHING_AROUND)
        take_turns(conn, organisation, understood.work, now, around=around, decide=self._decide)
        inbox.close(conn, organisation, understood.done, now)


class _Understood:
    """Rows of the inbox made into stimuli: what happens to which case, in order."""

    def __init__(self, conn: Connection, organisation: str, known: dict[Place, str], now: dt.datetime) -> None:
        self._conn = conn
        self._organisation = organisation
        self._known = known
        self._now = now
        self.work: dict[str, list[Stimulus]] = {}
        self.done: list[tuple[Arrival, str]] = []

    def add(self, row: Arrival, payload: Payload) -> None:
        match payload:
            case FromCase(stimulus):
                self._give(row, row.case_id, stimulus)
            case FromProvider(said):
                told = report(self._conn, self._organisation, said, self._now)
                self.done.append((row, told[0][0] if told else ""))
                for case_id, receipt in told:
                    self.work.setdefault(case_id, []).append(receipt)
            case FromPerson(incoming, entropy):
                self._hear(row, incoming, entropy)

    def _hear(self, row: Arrival, incoming: Incoming, entropy: str) -> None:
        place = (incoming.medium, incoming.sender)
        if incoming.kind == "upgraded":
            self._follow(row, incoming)
            return
        code, opened = self._code(incoming, self._known.get(place))
        if opened:
            self._known[place] = opened
        case_id = self._known.get(place)
        if case_id is None:
            self._answer_stranger(incoming)
            self.done.append((row, ""))
            return
        self._give(row, case_id, Heard(incoming, entropy, code, self._touch(incoming, case_id)))

    def _follow(self, row: Arrival, incoming: Incoming) -> None:
        medium, old, new = incoming.medium, incoming.sender, incoming.text
        owner = follow_upgrade(self._conn, self._organisation, medium, old, new, self._now)
        if owner is not None:
            self._known[medium, new] = owner
        self.done.append((row, owner or ""))

    def _give(self, row: Arrival, case_id: str, stimulus: Stimulus) -> None:
        self.work.setdefault(case_id, []).append(stimulus)
        self.done.append((row, case_id))

    def _code(self, incoming: Incoming, known: str | None) -> tuple[str, str | None]:
        """The code in a message and the case it opens; empty when there is none or it opens nothing.

        A coach who tries a client's link stays the coach, and the code stays unused.
        """
        code = _typed_code(incoming, known)
        if not code or (known and is_coach(self._conn, self._organisation, known)):
            return "", None
        opened = use_code(self._conn, self._organisation, code, incoming.medium, incoming.sender, self._now)
        if opened is None:
            return "", None
        reopen(self._conn, self._organisation, incoming.medium, incoming.sender)
        return code, opened

    def _touch(self, incoming: Incoming, case_id: str) -> str:
        """``turn:n`` of the message of ours that was quoted or whose button was pressed."""
        if incoming.touch or not incoming.reply_to:
            return incoming.touch
        found = quoted(self._conn, self._organisation, incoming.lane, incoming.reply_to)
        return found[1] if found and found[0] == case_id else ""

    def _answer_stranger(self, incoming: Incoming) -> None:
        place = (incoming.medium, incoming.sender)
        # Whoever tries a code hears that it does not work, each time until guessing ends.
        code = _typed_code(incoming, None) and may_guess(self._conn, self._organisation, *place, self._now)
        if incoming.kind not in SPOKEN or not (
            code or may_tell_stranger(self._conn, self._organisation, *place, self._now)
        ):
            return
        sentence = "code_over" if code else "stranger"
        locale = _language(incoming.text, self._now)
        say = Say("stranger", "answer", *place, sentence, locale, expires_at=self._now + STRANGER_EXPIRES)
        answer_stranger(self._conn, self._organisation, incoming, say, self._now)


def _typed_code(incoming: Incoming, known: str | None) -> str:
    """The code somebody typed: behind its word, or, from a stranger, alone."""
    if incoming.kind != "text":
        return ""
    typed = CODE.fullmatch(incoming.text) or SAID_CODE.search(incoming.text)
    if typed is not None:
        return typed[2]
    bare = None if known else BARE_CODE.fullmatch(incoming.text) or TOLD_CODE.search(incoming.text)
    return bare[1] if bare else ""


def _language(text: str, now: dt.datetime) -> str:
    """The language that somebody unknown writes: of the word before the code, else of the others."""
    typed = CODE.fullmatch(text) or SAID_CODE.search(text)
    word = (typed[1] or "").upper() if typed else ""
    return LOCALES.get(word) or ("en" if word else understand(text, None, locale="en", now=now, zone="UTC").language)


def _urgency(rank: int) -> Rank:
    return Rank.REPLY if rank == inbox.SOON else Rank.HERD
