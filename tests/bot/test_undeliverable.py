"""Undeliverable is never silence: each way of not getting through, on each medium, to its effects.

Played through the whole stack on both databases: what the provider says, the address, the ladder, the coach, the list
of the stopped, and how the check-in ended.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.channels.sms import refusal as by_twilio
from bot.channels.sms_codes import coded
from bot.channels.telegram import refusal as by_telegram
from bot.channels.voice_hooks import parse_call_status
from core.case import ClientCase
from core.message import Medium, Report, SendError
from storage.addresses import is_suppressed
from storage.cases import load_case
from storage.tables import check_ins
from tests.stories.script import read
from tests.stories.stage import LANES, ORGANISATION, Seen, Stage

AT = {"telegram": "1003", "sms": "+14165550125", "voice": "+14165550125"}
BLOCKED = by_telegram(403, "Forbidden: bot was blocked by the user", {})
DEACTIVATED = by_telegram(403, "Forbidden: user is deactivated", {})


def by_call(**form: str) -> SendError:
    """What a call's outcome says."""
    report = parse_call_status({"CallSid": "CA1", **form}, {}, "voice:1", dt.datetime(2026, 1, 5, tzinfo=dt.UTC))
    assert report is not None
    assert report.error is not None
    return report.error


@dataclass(frozen=True)
class Case:
    """``later``: the provider accepts the message first, and says by a callback what became of it."""

    medium: Medium
    error: SendError
    health: str
    later: bool = False


HARD, PASSING, OVER = "unreachable", "ok", "opted_out"
TABLE = {
    "no_number": Case("sms", by_twilio(400, "21211"), HARD),
    "landline": Case("sms", by_twilio(400, "21614"), HARD),
    "not_in_use": Case("sms", coded("30005"), HARD, later=True),
    "landline_by_callback": Case("sms", coded("30006"), HARD, later=True),
    "handset_off": Case("sms", coded("30003"), PASSING, later=True),
    "filtered": Case("sms", coded("30007"), PASSING, later=True),
    "carrier_opt_out": Case("sms", by_twilio(400, "21610"), OVER),
    "carrier_opt_out_by_callback": Case("sms", coded("21610"), OVER, later=True),
    "deactivated": Case("telegram", DEACTIVATED, HARD),
    "chat_not_found": Case("telegram", by_telegram(400, "Bad Request: chat not found", {}), HARD),
    "too_long": Case("telegram", by_telegram(400, "Bad Request: message is too long", {}), PASSING),
    "blocked": Case("telegram", BLOCKED, OVER),
    "no_number_to_call": Case("voice", by_twilio(400, "21217"), HARD),
    "number_to_call_not_in_use": Case("voice", by_call(CallStatus="failed", SipResponseCode="404"), HARD, later=True),
    "fax": Case("voice", by_call(CallStatus="completed", AnsweredBy="fax"), HARD, later=True),
    "busy": Case("voice", by_call(CallStatus="busy"), PASSING, later=True),
    "no_answer": Case("voice", by_call(CallStatus="no-answer"), PASSING, later=True),
}


def stage(url: str, folder: Path, media: tuple[Medium, ...]) -> Stage:
    """Ana, with these media in this order; Kim, her coach."""
    where = " ".join(f"{medium} {AT[medium]}" for medium in media)
    head = ["# undeliverable", "start 2026-01-05 10:30 America/Toronto", "ways voice", "coach Kim telegram 9001",
            f"client Ana {where}: 5 applications"]  # fmt: skip
    file = folder / "undeliverable.story"
    file.write_text("\n".join(head) + "\n---\n+ 1d\n")
    return Stage(url, read(file))


async def fails(stage: Stage, case: Case) -> list[Seen]:
    """The check-in meets the fate of ``case``; what everybody got."""
    phone = stage.phones[case.medium]
    if not case.later:
        phone.refuse(AT[case.medium], [case.error])
    await stage._step("+ until 10:20")
    if case.later:
        [message] = phone.to(AT[case.medium])
        report = Report("r1", LANES[case.medium], "failed", stage.steps.now, attempt=message.id, error=case.error)
        await stage._store(LANES[case.medium], [report])
    await stage._step("+ 1m")
    return stage._new()


def client(stage: Stage) -> ClientCase:
    found = stage.db.look(lambda conn: load_case(conn, ORGANISATION, "client-ana"))
    assert isinstance(found, ClientCase)
    return found


def health(stage: Stage) -> dict[str, str]:
    return {one.medium: one.health for one in client(stage).addresses}


def suppressed(stage: Stage, medium: Medium) -> bool:
    return stage.db.look(lambda conn: is_suppressed(conn, ORGANISATION, medium, AT[medium]))


def outcomes(stage: Stage) -> list[str]:
    query = sa.select(check_ins.c.outcome).where(check_ins.c.organisation == ORGANISATION)
    return list(stage.db.look(lambda conn: conn.execute(query.order_by(check_ins.c.number)).scalars().all()))


@pytest.mark.parametrize("case", TABLE.values(), ids=TABLE)
async def test_with_another_medium(case: Case, database_url: str, tmp_path: Path) -> None:
    other: Medium = "sms" if case.medium == "telegram" else "telegram"
    ana = stage(database_url, tmp_path, (case.medium, other))
    try:
        seen = await fails(ana, case)
        asked = [one.medium for one in seen if one.kind == "check_in"]
        news = [one.text for one in seen if one.to == "Kim"]
        if case.health == OVER:
            # STOP, said to the provider: everything automated ends on every medium, and the coach is told.
            assert asked == [case.medium] * case.later
            assert set(health(ana).values()) == {OVER}
            assert suppressed(ana, case.medium)
            assert suppressed(ana, other)
            assert len(news) == 1
            assert "Only START brings them back" in news[0]
            assert outcomes(ana) == ["excused"]
            return
        # The next medium at once, and the window is open there.
        assert asked == [case.medium] * case.later + [other]
        assert health(ana) == {case.medium: case.health, other: "ok"}
        assert not suppressed(ana, case.medium)
        assert news == []
        assert outcomes(ana) == []
        await ana._step("+ until 18:30")
        # What was delivered and got no word counts, there alone.
        assert outcomes(ana) == ["missed"]
        assert client(ana).missed_in_row == 1
        assert suppressed(ana, case.medium) is False
    finally:
        ana.close()


@pytest.mark.parametrize(
    "case", [c for c in TABLE.values() if c.health != OVER], ids=[n for n, c in TABLE.items() if c.health != OVER]
)
async def test_with_nothing_else(case: Case, database_url: str, tmp_path: Path) -> None:
    ana = stage(database_url, tmp_path, (case.medium,))
    try:
        seen = await fails(ana, case)
        news = [one.text for one in seen if one.to == "Kim"]
        assert health(ana) == {case.medium: case.health}
        # A dead end is told at once; what may pass is told after three, or seven days.
        assert len(news) == (case.health == HARD)
        await ana._step("+ until 18:30")
        assert outcomes(ana) == ["undelivered"]
        assert client(ana).missed_in_row == 0
        assert not client(ana).call_task
    finally:
        ana.close()
