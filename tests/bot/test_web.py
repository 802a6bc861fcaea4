"""The web app: who gets in, what is stored before a 2xx, and that nothing gets more than a plain answer."""

import asyncio
import datetime as dt
import json
from collections.abc import AsyncIterator, Mapping, Sequence

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from prometheus_client.parser import text_string_to_metric_families

from bot.web.app import make_app
from bot.web.doors import Doors, Numbers
from core.message import Incoming, Report
from tests.fakes.twilio import sign

NOW = dt.datetime(2026, 1, 5, 15, tzinfo=dt.UTC)
PUBLIC = "https://bot.example.org"
TOKEN = "auth-token"
OURS = "+15145550123"
MAYA = "+15145550199"
SECRETS = {"telegram:1": "one" * 10, "telegram:2": "two" * 10}
UPDATE = {"update_id": 9, "message": {"message_id": 1, "date": 5, "chat": {"id": 42, "type": "private"}, "text": "hi"}}
TEXT = {"MessageSid": "SM1", "From": MAYA, "FromCity": "", "To": OURS, "Body": "1 + 1"}
DELIVERED = {"MessageSid": "SM1", "From": OURS, "To": MAYA, "MessageStatus": "delivered"}
LIMIT = 64 * 1024
HOOKS = ("/hooks/telegram", "/hooks/twilio/sms", "/hooks/twilio/status", "/hooks/twilio/voice")


class World:
    """What is behind the doors."""

    def __init__(self) -> None:
        self.kept: list[tuple[str, Incoming | Report]] = []
        self.broken = False
        self.now = NOW
        self.found = {"database": "ok", "migrations": "ok", "ticker": "ok"}

    async def store(self, lane: str, items: Sequence[Incoming | Report]) -> int:
        if self.broken:
            raise OSError(f"no disk for {items}")
        self.kept += [(lane, item) for item in items]
        return len(items)

    async def checks(self) -> Mapping[str, str]:
        if self.broken:
            raise OSError("no database")
        return self.found

    async def measure(self) -> Numbers:
        if self.broken:
            raise OSError("no database")
        return Numbers(
            inbox={"new": 3},
            outbox={"pending": 2, "unknown": 1},
            turns={"tick": 5},
            outbox_age=1.5,
            check_in_age=2,
            unknown_age=90,
            parked_cases=4,
            failures={("sms:+1555", "21610"): 3},
            errors={("sms:+1555", "429"): 7},
            lateness={1.0: 2, float("inf"): 1},
            lateness_sum=50.5,
            ticks={"wake": 0.5},
            broken={"wake": 1},
        )


@pytest.fixture
def world() -> World:
    return World()


def client_of(world: World, **doors: object) -> httpx.AsyncClient:
    known = {"public_url": PUBLIC, "secrets": SECRETS, "twilio_token": TOKEN, "numbers": (OURS,)}
    app = make_app(Doors(world.store, lambda: world.now, world.checks, world.measure, **{**known, **doors}))  # type: ignore[arg-type]
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://10.0.0.7:8000")


@pytest.fixture
async def client(world: World) -> AsyncIterator[httpx.AsyncClient]:
    async with client_of(world) as running:
        yield running


async def telegram(client: httpx.AsyncClient, body: object, secret: str = SECRETS["telegram:1"]) -> httpx.Response:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return await client.post("/hooks/telegram", content=content, headers={"X-Telegram-Bot-Api-Secret-Token": secret})


async def twilio(
    client: httpx.AsyncClient, path: str, form: Mapping[str, str], signature: str = "", called: str = ""
) -> httpx.Response:
    """POST ``form`` to ``path``, signed for it, or to ``called`` instead."""
    signature = signature or sign(TOKEN, PUBLIC + path, form)
    return await client.post(called or path, data=dict(form), headers={"X-Twilio-Signature": signature})


class TestTelegram:
    @pytest.mark.parametrize("lane", SECRETS)
    async def test_the_secret_tells_which_bot(self, client: httpx.AsyncClient, world: World, lane: str) -> None:
        answer = await telegram(client, UPDATE, SECRETS[lane])
        assert (answer.status_code, answer.content) == (200, b"")
        [(kept_by, item)] = world.kept
        assert isinstance(item, Incoming)
        assert (kept_by, item.lane, item.text) == (lane, lane, "hi")

    @pytest.mark.parametrize("secret", ["", "wrong", "one" * 9, "one" * 10 + "x", "é"])
    async def test_a_wrong_secret(self, client: httpx.AsyncClient, world: World, secret: str) -> None:
        answer = await client.post(
            "/hooks/telegram", json=UPDATE, headers=[(b"x-telegram-bot-api-secret-token", secret.encode())]
        )
        assert (answer.status_code, world.kept) == (403, [])

    async def test_no_secret_at_all(self, client: httpx.AsyncClient, world: World) -> None:
        assert (await client.post("/hooks/telegram", json=UPDATE)).status_code == 403
        async with client_of(world, secrets={}) as polling, client_of(world, secrets={"telegram:1": ""}) as empty:
            assert (await telegram(polling, UPDATE)).status_code == 403
            assert (await telegram(empty, UPDATE, "")).status_code == 403

    async def test_nothing_is_read_of_a_stranger(self, client: httpx.AsyncClient) -> None:
        read: list[int] = []
        headers = {"X-Telegram-Bot-Api-Secret-Token": "wrong"}
        answer = await client.post("/hooks/telegram", content=in_pieces(1024, read), headers=headers)
        assert (answer.status_code, read) == (403, [])

    @pytest.mark.parametrize("body", [b"", b"{", b"text=hi", b"\xff", b"[" * 60_000, b"1" * 5000])
    async def test_not_json(self, client: httpx.AsyncClient, world: World, body: bytes) -> None:
        assert ((await telegram(client, body)).status_code, world.kept) == (400, [])

    @pytest.mark.parametrize("body", [[], 7, "hi", None, {}, {"update_id": 9}, {**UPDATE, "message": 1}])
    async def test_not_understood_is_kept(self, client: httpx.AsyncClient, world: World, body: object) -> None:
        assert (await telegram(client, body)).status_code == 200
        [(_, item)] = world.kept
        assert isinstance(item, Incoming)
        assert item.kind == "other"

    async def test_a_press_is_answered_on_the_spot(self, client: httpx.AsyncClient, world: World) -> None:
        press = {"id": "77", "from": {"id": 42}, "message": UPDATE["message"], "data": "yes|3:1"}
        answer = await telegram(client, {"update_id": 9, "callback_query": press})
        assert answer.json() == {"method": "answerCallbackQuery", "callback_query_id": "77"}
        assert len(world.kept) == 1


class TestTwilio:
    async def test_a_text(self, client: httpx.AsyncClient, world: World) -> None:
        answer = await twilio(client, "/hooks/twilio/sms", TEXT)
        assert (answer.status_code, answer.text) == (200, "<Response/>")
        assert answer.headers["content-type"].startswith("text/xml")
        [(lane, item)] = world.kept
        assert isinstance(item, Incoming)
        assert (lane, item.id, item.sender, item.text, item.at) == (f"sms:{OURS}", "SM1", MAYA, "1 + 1", NOW)

    async def test_a_status_with_our_id(self, client: httpx.AsyncClient, world: World) -> None:
        answer = await twilio(client, "/hooks/twilio/status?attempt=a%2Bb%3A7%3A2", DELIVERED)
        assert (answer.status_code, answer.text) == (200, "<Response/>")
        [(lane, item)] = world.kept
        assert isinstance(item, Report)
        assert (lane, item.status, item.attempt) == (f"sms:{OURS}", "delivered", "a+b:7:2")

    async def test_a_call_is_hung_up_on(self, client: httpx.AsyncClient, world: World) -> None:
        answer = await twilio(client, "/hooks/twilio/voice", {"CallSid": "CA1"})
        assert (answer.status_code, answer.text, world.kept) == (200, "<Response/>", [])

    @pytest.mark.parametrize("path", ["/hooks/twilio/sms", "/hooks/twilio/status"])
    async def test_not_understood_is_kept(self, client: httpx.AsyncClient, world: World, path: str) -> None:
        assert (await twilio(client, path, {"Hello": "", "To": "+1", "From": "+1"})).status_code == 200
        [(lane, item)] = world.kept
        assert isinstance(item, Incoming)
        assert (lane, item.kind) == (f"sms:{OURS}", "other")

    @pytest.mark.parametrize("path", HOOKS[1:])
    @pytest.mark.parametrize("signature", ["wrong", "A" * 27 + "="])
    async def test_a_wrong_signature(self, client: httpx.AsyncClient, world: World, path: str, signature: str) -> None:
        assert (await twilio(client, path, TEXT, signature)).status_code == 403
        assert (await client.post(path, data=TEXT)).status_code == 403
        assert world.kept == []

    @pytest.mark.parametrize(
        ("signed", "called"),
        {
            "a_lost_query": ("/hooks/twilio/status?attempt=1", "/hooks/twilio/status"),
            "another_query": ("/hooks/twilio/status?attempt=1", "/hooks/twilio/status?attempt=2"),
            "a_decoded_query": ("/hooks/twilio/status?attempt=%2B1", "/hooks/twilio/status?attempt=+1"),
            "a_slash_more": ("/hooks/twilio/status/", "/hooks/twilio/status"),
            "another_hook": ("/hooks/twilio/sms", "/hooks/twilio/status"),
        }.values(),
    )
    async def test_signed_for_another_address(self, client: httpx.AsyncClient, signed: str, called: str) -> None:
        assert (await twilio(client, signed, DELIVERED, called=called)).status_code == 403

    async def test_forwarded_headers_say_nothing(self, client: httpx.AsyncClient) -> None:
        forged = sign(TOKEN, "https://evil.example/hooks/twilio/sms", TEXT)
        headers = {"X-Twilio-Signature": forged, "X-Forwarded-Host": "evil.example", "Host": "evil.example"}
        assert (await client.post("/hooks/twilio/sms", data=TEXT, headers=headers)).status_code == 403

    async def test_a_signed_body_that_is_no_form(self, client: httpx.AsyncClient, world: World) -> None:
        headers = {"X-Twilio-Signature": sign(TOKEN, f"{PUBLIC}/hooks/twilio/sms", {})}
        answer = await client.post("/hooks/twilio/sms", json=TEXT, headers=headers)
        assert (answer.status_code, world.kept) == (400, [])

    async def test_without_twilio_nobody_gets_in(self, world: World) -> None:
        async with client_of(world, twilio_token="", numbers=()) as client:
            signature = sign("", f"{PUBLIC}/hooks/twilio/sms", TEXT)
            assert (await twilio(client, "/hooks/twilio/sms", TEXT, signature)).status_code == 403

    async def test_a_public_address_with_a_path(self, world: World) -> None:
        async with client_of(world, public_url="https://example.org/bot") as client:
            signature = sign(TOKEN, "https://example.org/bot/hooks/twilio/sms", TEXT)
            assert (await twilio(client, "/hooks/twilio/sms", TEXT, signature)).status_code == 200


async def in_pieces(size: int, read: list[int]) -> AsyncIterator[bytes]:
    for _ in range(size // 1024):
        read.append(1)
        yield b" " * 1024


@pytest.mark.parametrize("path", HOOKS)
async def test_too_large(client: httpx.AsyncClient, world: World, path: str) -> None:
    headers = {
        "X-Telegram-Bot-Api-Secret-Token": SECRETS["telegram:1"],
        "X-Twilio-Signature": "x",
        "Content-Type": "application/x-www-form-urlencoded",
    }
    answer = await client.post(path, content=b" " * (LIMIT + 1), headers=headers)
    assert answer.status_code == 413
    # Nor when the length is not said, or is a lie; and nothing is read beyond the limit.
    for said in ({}, {"Content-Length": "2"}):
        read: list[int] = []
        answer = await client.post(path, content=in_pieces(10 * LIMIT, read), headers={**headers, **said})
        assert (answer.status_code, len(read)) == (413, LIMIT // 1024 + 1)
    assert world.kept == []


async def test_just_small_enough(client: httpx.AsyncClient) -> None:
    body = json.dumps(UPDATE).encode()
    assert (await telegram(client, body + b" " * (LIMIT - len(body)))).status_code == 200


async def test_not_stored_is_not_acknowledged(
    client: httpx.AsyncClient, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.broken = True
    answers = [
        await telegram(client, UPDATE),
        await twilio(client, "/hooks/twilio/sms", TEXT),
        await twilio(client, "/hooks/twilio/status", DELIVERED),
    ]
    assert [answer.status_code for answer in answers] == [503, 503, 503]
    for said in (*(answer.text for answer in answers), caplog.text):
        assert "no disk" not in said
        assert "Traceback" not in said
    assert "OSError" in caplog.text


class TestHealth:
    async def test_alive(self, client: httpx.AsyncClient) -> None:
        answer = await client.get("/healthz")
        assert (answer.status_code, answer.json()) == (200, {"status": "ok"})

    async def test_ready(self, client: httpx.AsyncClient, world: World) -> None:
        answer = await client.get("/readyz")
        assert (answer.status_code, answer.json()) == (200, {"status": "ready", "checks": world.found})

    async def test_not_ready(self, client: httpx.AsyncClient, world: World) -> None:
        world.found["ticker"] = "late"
        answer = await client.get("/readyz")
        assert (answer.status_code, answer.json()) == (503, {"status": "not_ready", "checks": world.found})

    async def test_the_checks_themselves_fail(self, client: httpx.AsyncClient, world: World) -> None:
        world.broken = True
        answer = await client.get("/readyz")
        assert (answer.status_code, answer.json()["status"]) == (503, "not_ready")
        assert "no database" not in answer.text
        assert (await client.get("/metrics")).status_code == 503

    async def test_metrics(self, client: httpx.AsyncClient) -> None:
        answer = await client.get("/metrics")
        assert answer.headers["content-type"].startswith("text/plain")
        found = {
            (sample.name, *sample.labels.values()): sample.value
            for family in text_string_to_metric_families(answer.text)
            for sample in family.samples
        }
        assert found == {
            ("followthrough_inbox_messages", "new"): 3,
            ("followthrough_outbox_messages", "pending"): 2,
            ("followthrough_outbox_messages", "unknown"): 1,
            ("followthrough_inbox_oldest_seconds",): 0,
            ("followthrough_outbox_oldest_seconds",): 1.5,
            ("followthrough_wake_oldest_seconds",): 0,
            ("followthrough_check_in_oldest_seconds",): 2,
            ("followthrough_unknown_oldest_seconds",): 90,
            ("followthrough_parked_cases",): 4,
            ("followthrough_failed_messages", "21610", "sms:+1555"): 3,
            ("followthrough_provider_errors_total", "429", "sms:+1555"): 7,
            ("followthrough_check_in_lateness_seconds_bucket", "1.0"): 2,
            ("followthrough_check_in_lateness_seconds_bucket", "+Inf"): 3,
            ("followthrough_check_in_lateness_seconds_count",): 3,
            ("followthrough_check_in_lateness_seconds_sum",): 50.5,
            ("followthrough_turns_total", "tick"): 5,
            ("followthrough_tick_age_seconds", "wake"): 0.5,
            ("followthrough_tick_failures_total", "wake"): 1,
        }


@pytest.mark.parametrize("path", HOOKS)
async def test_hooks_are_posted_to(client: httpx.AsyncClient, path: str) -> None:
    assert (await client.get(path)).status_code == 405
    assert (await client.post(f"{path}/")).status_code == 404


BODIES = st.binary(max_size=300) | st.text(max_size=100).map(lambda text: text.encode("utf-8", "replace"))
FORMS = st.dictionaries(
    st.sampled_from(("MessageSid", "From", "To", "Body", "MessageStatus", "ErrorCode", "NumMedia"))
    | st.text(max_size=5),
    st.text(st.characters(codec="utf-8"), max_size=30) | st.sampled_from((OURS, "delivered", "failed")),
)


@settings(max_examples=150)
@given(path=st.sampled_from(HOOKS), body=BODIES, kind=st.sampled_from(("application/x-www-form-urlencoded", "", "é")))
async def test_no_body_breaks_anything(path: str, body: bytes, kind: str) -> None:
    world = World()
    headers = {
        b"X-Telegram-Bot-Api-Secret-Token": SECRETS["telegram:1"].encode(),
        b"X-Twilio-Signature": body[:40],
        b"Content-Type": kind.encode(),
    }
    async with client_of(world) as client:
        answer = await client.post(path, content=body, headers=list(headers.items()))
    assert answer.status_code in (200, 400, 403)
    assert (answer.status_code == 200) == bool(world.kept)


@settings(max_examples=150)
@given(path=st.sampled_from(HOOKS[1:]), form=FORMS, query=st.text(st.characters(codec="ascii"), max_size=20))
async def test_every_signed_form_is_taken(path: str, form: dict[str, str], query: str) -> None:
    world = World()
    async with client_of(world) as client:
        url = client.build_request("POST", path, params={"attempt": query}).url
        answer = await twilio(client, url.raw_path.decode(), form)
    # A form without fields has no body, and without a body no type.
    assert answer.status_code == (200 if form else 400)
    assert len(world.kept) == (1 if form and "voice" not in path else 0)


async def test_a_hundred_at_once(client: httpx.AsyncClient, world: World) -> None:
    answers = await asyncio.gather(*(telegram(client, {**UPDATE, "update_id": number}) for number in range(100)))
    assert {answer.status_code for answer in answers} == {200}
    assert len({item.id for _, item in world.kept}) == 100
