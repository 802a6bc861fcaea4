"""A day of storm (RELIABILITY, bar 9): none lost, every pause kept, no refusal of our own making."""

from __future__ import annotations

from bisect import bisect_left

from core.message import SendError, Sent
from tests.jobs.storm import Storm

CLIENTS = 40
FINAL = {"sent", "delivered", "unknown"}


async def test_a_day_of_storm(database_url: str) -> None:
    storm = Storm(database_url, CLIENTS)
    try:
        await storm.run()
        states, copies = storm.states(), storm.ledger()
    finally:
        storm.close()
    assert {"429", "5xx", "dropped", "reset", "well"} <= storm.fake.met.keys()

    # None lost: each message ended, and what never arrived is known to be in doubt.
    assert len(states) == 4 * CLIENTS
    assert set(states.values()) <= FINAL
    assert {states[id] for id in states if id not in copies} <= {"unknown"}
    assert max(copies.values()) <= 2

    # What was certainly not processed was tried again, and what was accepted was not.
    last = {sending.id: sending.outcome for sending in storm.channel.sendings}
    assert not any(isinstance(outcome, SendError) and outcome.retryable for outcome in last.values())
    accepted = [sending.id for sending in storm.channel.sendings if isinstance(sending.outcome, Sent)]
    assert len(accepted) == len(set(accepted))
    assert {id for id in states if states[id] == "sent"} == set(accepted)

    # Every pause was kept, and the lane and its chats got no more than they may.
    assert storm.broken_pauses() == []
    began = sorted(sending.began for sending in storm.channel.sendings)
    assert max(bisect_left(began, at + 1) - n for n, at in enumerate(began)) <= 30
    chats: dict[str, float] = {}
    for sending in sorted(storm.channel.sendings, key=lambda sending: sending.began):
        assert sending.began - chats.get(sending.to, -1) >= 1 - 1e-6
        chats[sending.to] = sending.began
