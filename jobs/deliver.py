"""Sends what is in the outbox, lane by lane: commit ``sending``, send, commit what became of it.

Two times: the case's time is handed to ``step``; rates, pauses and leases go by monotonic clocks and the database's.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
import time
from collections import Counter, deque
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from core.case import Around
from core.channel import Channel
from core.decide import decide as core_decide
from core.message import SendError, Sent
from core.words import render as in_words
from jobs.journal import Journal, Left
from jobs.lanes import SLICE, Departure, Pace
from jobs.trouble import trouble
from jobs.turn import Decide, Tell, teller
from storage.database import Connection, Database, DatabaseAway, Rank
from storage.lanes import Claim, claim_lane, ensure_lane, pause_lane, release_lane, renew_lane
from storage.outbox import Leaving, Slice, Wording, claim_slice, next_due
from storage.outcomes import Result, doubt_orphans, settle

log = logging.getLogger(__name__)

T = TypeVar("T")

Answered = Callable[[str, Sent | SendError], None]
"""Is told of every answer of a provider, with the lane it is about."""
LEASE = 30.0
"""Seconds for which a lane stays ours without a word from us."""
IN_FLIGHT, SECONDS_IN_FLIGHT = 8, 0.3
"""Messages a slow lane may have on the way at once, and a fast one: as many as leave in so many seconds, or a provider
that takes a quarter of a second to answer could not be kept at its rate."""
AHEAD = 2 * SLICE
"""Seconds of sending that are committed before they begin, so that a lane does not stand still during a commit."""
BURST = 8
"""Messages that begin in the same round of the event loop."""
LOOK = SLICE / 2
"""Seconds after which a lane that sends is looked at again."""


def in_flight(per_second: float) -> int:
    """How many messages a lane of that rate may have committed without knowing what became of them."""
    return int(max(IN_FLIGHT, per_second * SECONDS_IN_FLIGHT))


class Deliver:
    """The job. ``channels`` are (organisation, channel); ``owner`` is unlike that of any other process.

    ``around`` is the bot's side of each organisation, for the turns that receipts cause. ``pacing`` gives the monotonic
    seconds by which rates and pauses are kept; a virtual clock hands in its own. ``journal`` is a folder for what
    providers answer while the database is away; without one it is kept in memory only.
    """

    def __init__(
        self,
        db: Database,
        channels: Iterable[tuple[str, Channel]],
        *,
        owner: str,
        around: Mapping[str, Around] | None = None,
        decide: Decide = core_decide,
        render: Wording = in_words,
        pacing: Callable[[], float] = time.monotonic,
        lease: float = LEASE,
        journal: Path | None = None,
        answered: Answered = lambda lane, outcome: None,
    ) -> None:
        def lane(organisation: str, channel: Channel) -> _Lane:
            tell = teller(organisation, around or {}, decide)
            kept = Journal(journal, organisation, channel.lane, owner) if journal else None
            return _Lane(db, organisation, channel, owner, tell, render, pacing, lease, kept, answered)

        self._lanes = [lane(organisation, channel) for organisation, channel in channels]

    async def step(self, now: dt.datetime) -> dt.datetime | None:
        """Send what each lane may send now; when there is more to do, or None.

        An answer that takes longer than a slice of time is taken up by a later step. Raises DatabaseAway: nothing is
        lost by it, and the next step goes on where this one stopped.
        """
        await self._each(lambda lane: lane.begin(now))
        patience = min((lane.patience() for lane in self._lanes), default=0.0)
        await self._answers(patience, [task for lane in self._lanes for task in lane.begun()])
        dues = await self._each(lambda lane: lane.finish(now))
        return min((due for due in dues if due), default=None)

    async def stop(self, now: dt.datetime, patience: float = 20.0) -> None:
        """Wait up to ``patience`` seconds for answers, record them and let go of the lanes."""
        for lane in self._lanes:
            lane.close()
        await self._answers(patience, [task for lane in self._lanes for task in lane.tasks])
        await self._each(lambda lane: lane.release(now))

    async def _each(self, work: Callable[[_Lane], Awaitable[T]]) -> list[T]:
        """Do ``work`` for every lane, whatever becomes of the others. Raises the first thing that went wrong."""
        done: list[T] = []
        wrong: list[Exception] = []
        for lane in self._lanes:
            try:
                done.append(await work(lane))
            except Exception as error:
                wrong.append(error)
        if wrong:
            raise wrong[0]
        return done

    @staticmethod
    async def _answers(seconds: float, awaited: list[asyncio.Task[None]]) -> None:
        if awaited:
            await asyncio.wait(awaited, timeout=seconds)


class _Lane:
    """One channel and our hold on its lane. ``fence`` is 0 while the lane is not ours."""

    def __init__(
        self,
        db: Database,
        organisation: str,
        channel: Channel,
        owner: str,
        tell: Tell,
        render: Wording,
        pacing: Callable[[], float],
        lease: float,
        journal: Journal | None,
        answered: Answered,
    ) -> None:
        self._db, self._organisation, self._channel, self._owner = db, organisation, channel, owner
        self._tell, self._render, self._pacing, self._lease = tell, render, pacing, lease
        self._journal, self._answered = journal, answered
        self._name, self._limits = channel.lane, channel.limits
        # What a channel can find out later need not be sent again.
        self._again = not channel.limits.settles_unknown
        self._most = in_flight(channel.limits.per_second)
        # A clock that is moved by hand stands still while we wait: then only what may leave at once is committed.
        self._ahead = AHEAD if pacing is time.monotonic else 0.0
        self._fence, self._ours_until = 0, 0.0
        self._pace = self._new_pace()
        self._waits: Counter[str] = Counter()
        self._results: list[Result] = []
        self._journaled = 0
        self._due: dt.datetime | None = None
        self._blocked = self._closed = False
        self._queue: deque[tuple[Leaving, int]] = deque()
        """What is committed and waits for its turn, with the fence it was committed under."""
        self.tasks: set[asyncio.Task[None]] = set()
        self._begun: list[asyncio.Task[None]] = []

    async def begin(self, now: dt.datetime) -> None:
        """Record the answers that came, and send the next slice without waiting for it."""
        self._blocked = False
        await self._settle(now)
        if not self._fence and not await self._claim(now):
            return
        self._due = await self._db.read(self._next_due)
        budget, room = self._budget(), self._most - self._waits.total()
        if self._due and self._due <= now and budget and room > 0:
            await self._send_slice(now, budget, room)
        elif time.monotonic() > self._ours_until - self._lease / 2:
            await self._renew()

    def patience(self) -> float:
        """Seconds for which answers may be waited for without this lane running out of what it may send."""
        if not self._queue:
            return LOOK
        left = sum(one.units for one, _ in self._queue) / self._limits.per_second
        return min(LOOK, max(left - AHEAD / 2, 0.0))

    def begun(self) -> list[asyncio.Task[None]]:
        """What began since this was asked before. An answer that takes longer must not hold up the other lanes."""
        begun, self._begun = self._begun, []
        return begun

    async def finish(self, now: dt.datetime) -> dt.datetime | None:
        """Record the answers that came; when to begin again."""
        if self._queue:
            return now + dt.timedelta(seconds=LOOK)
        if await self._settle(now):
            self._due = await self._db.read(self._next_due)
        if not self._fence:
            return now + dt.timedelta(seconds=self._lease / 6)
        if self.tasks:
            return now + dt.timedelta(seconds=LOOK)
        if self._due is None or self._due > now:
            return self._due
        at = self._pacing()
        wait = self._pace.wait(at, ahead=self._ahead)
        return now + dt.timedelta(seconds=max(wait, self._pace.chat_wait(at)) if self._blocked else wait)

    def close(self) -> None:
        """Let nothing begin any more: what is committed and has not left goes back."""
        self._closed = True

    async def release(self, now: dt.datetime) -> None:
        """Record the answers that came, and leave the lane to the next owner."""
        await self._settle(now)
        fence, self._fence = self._fence, 0
        if fence and not self.tasks:
            await self._db.write(lambda conn: release_lane(conn, self._organisation, self._name, fence))

    # Our hold on the lane

    async def _claim(self, now: dt.datetime) -> bool:
        began = time.monotonic()
        left = await asyncio.to_thread(self._journal.left) if self._journal else Left()

        def claim(conn: Connection) -> Claim | None:
            ensure_lane(conn, self._organisation, self._name, self._channel.medium)
            claim = claim_lane(conn, self._organisation, self._name, self._owner, self._lease)
            if claim:
                self._tell(conn, settle(conn, self._organisation, left.results, now, again=self._again), now)
                orphans = (self._organisation, self._name, claim.fence, now)
                self._tell(conn, doubt_orphans(conn, *orphans, again=self._again), now)
            return claim

        claimed = await self._db.write(claim)
        if claimed is None:
            return False
        if left.files:
            await asyncio.to_thread(left.forget)
            self._journaled = 0
        self._fence, self._ours_until = claimed.fence, began + self._lease
        self._pace = self._new_pace()
        self._pace.hold(claimed.pause, self._pacing())
        return True

    async def _renew(self) -> None:
        began = time.monotonic()
        kept = await self._db.write(
            lambda conn: renew_lane(conn, self._organisation, self._name, self._fence, self._lease)
        )
        self._kept(kept, began)

    def _kept(self, kept: bool, began: float) -> None:
        self._fence, self._ours_until = (self._fence, began + self._lease) if kept else (0, 0.0)

    def _new_pace(self) -> Pace:
        return Pace(self._limits, self._pacing())

    # Sending

    def _next_due(self, conn: Connection) -> dt.datetime | None:
        return next_due(conn, self._organisation, self._name)

    async def _send_slice(self, now: dt.datetime, budget: float, room: int) -> None:
        began = time.monotonic()
        busy = self._pace.resting(self._pacing()) | self._waits.keys()

        def claim(conn: Connection) -> Slice | None:
            part = claim_slice(
                conn,
                self._organisation,
                self._name,
                self._fence,
                now,
                limits=self._limits,
                render=self._render,
                budget=budget,
                room=room,
                lease=self._lease,
                busy=busy,
            )
            if part:
                self._tell(conn, part.receipts, now)
            return part

        part = await self._db.write(claim)
        self._kept(part is not None, began)
        if part:
            self._blocked = not part.any_free
            self._send_all(part.leaving)

    def _budget(self) -> float:
        """Units that may be committed now, beyond those that wait to leave."""
        free = self._pace.budget(self._pacing(), self._ahead) - sum(one.units for one, _ in self._queue)
        return free if free >= 1 else 0.0

    def _send_all(self, leaving: Iterable[Leaving]) -> None:
        """Let messages leave in their order, each when the pace allows it; there is one for each address at a time."""
        waiting = bool(self._queue)
        for one in leaving:
            self._waits[one.message.to] += 1
            self._queue.append((one, self._fence))
        if waiting:
            return
        self._leave()
        if self._queue:
            self._begin(self._leave_in_time())

    def _leave(self) -> float:
        """Let go what may leave now, a few at a time; the seconds until the next one may."""
        few = BURST if self._ahead else len(self._queue)
        for _ in range(min(few, len(self._queue))):
            at = self._pacing()
            one, fence = self._queue[0]
            may_send = self._may_send(fence)
            if may_send and self._ahead and not self._pace.budget(at):
                return self._pace.wait(at, 1)
            self._queue.popleft()
            if may_send:
                self._begin(self._send_one(one, fence, self._pace.take(one.message.to, one.units, at)))
            else:
                self._over(one, fence, None)
        return 0.0

    async def _leave_in_time(self) -> None:
        while True:
            wait = self._leave()
            if not self._queue:
                return
            await asyncio.sleep(wait)

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._begun.append(task)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def _send_one(self, one: Leaving, fence: int, left: Departure) -> None:
        outcome = await self._send(one) if self._may_send(fence) else None
        self._pace.answered(left, self._pacing())
        self._over(one, fence, outcome)

    def _over(self, one: Leaving, fence: int, outcome: Sent | SendError | None) -> None:
        self._results.append(Result(one.message.id, fence, outcome))
        self._waits -= Counter([one.message.to])

    def _may_send(self, fence: int) -> bool:
        """A pause may have begun, the lease run out, or the end come, since the slice was committed."""
        ours = fence == self._fence and time.monotonic() < self._ours_until
        return ours and not self._closed and not self._pace.held(self._pacing())

    async def _send(self, one: Leaving) -> Sent | SendError:
        try:
            outcome = await self._channel.send(one.message)
        except Exception as error:
            # A channel does not raise; where one does, nobody knows whether the message left.
            log.error("%s: sending %s broke: %s", self._name, one.message.id, trouble(error))
            outcome = SendError(type(error).__name__, unknown=True)
        self._heed(outcome)
        return outcome

    def _heed(self, outcome: Sent | SendError) -> None:
        """What an answer means for the whole lane; what it means for the message, :func:`settle` knows."""
        self._answered(self._name, outcome)
        at = self._pacing()
        if not isinstance(outcome, SendError) or not outcome.retryable or outcome.alone:
            self._pace.worked()
        elif outcome.retry_after:
            self._pace.hold(outcome.retry_after, at)
        elif not self._pace.held(at):
            # What was on the way together failed once.
            self._pace.hold(self._pace.failed(), at)

    async def _settle(self, now: dt.datetime) -> bool:
        """Commit the answers that came; whether there were any. They are kept until that is done."""
        results = list(self._results)
        if not results:
            return False
        pause = self._pace.held(self._pacing())

        def write(conn: Connection) -> None:
            if pause:
                pause_lane(conn, self._organisation, self._name, self._fence, pause)
            self._tell(conn, settle(conn, self._organisation, results, now, again=self._again), now)

        try:
            await self._db.write(write, rank=Rank.RESULT)
        except DatabaseAway:
            await self._keep(results)
            raise
        del self._results[: len(results)]
        kept, self._journaled = self._journaled, 0
        if self._journal and kept:
            await asyncio.to_thread(self._journal.forget)
        return True

    async def _keep(self, results: list[Result]) -> None:
        """The database is away: have the answers on the disk before more time passes."""
        fresh = results[self._journaled :]
        if not self._journal or not fresh:
            return
        try:
            await asyncio.to_thread(self._journal.keep, fresh)
        except OSError as error:
            log.error("%s: %d answers are in memory only: %s", self._name, len(fresh), trouble(error))
        else:
            self._journaled = len(results)
