"""Telegram and Twilio in one process that nobody kills: accepts messages, remembers every one, and is asked over HTTP.

Leaner than the fakes of the tests, for hundreds of messages a second; it checks nothing but what the oracle needs.
``GET /book`` gives the ledger, ``POST /weather`` changes how requests fare.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import datetime as dt
import hashlib
import hmac
import json
import random
import re
import sys
import time
from collections import Counter
from email.utils import format_datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import msgspec

from bench.faults.http import Answer, Broken, Call, listen
from bench.faults.ledger import Book, Entry
from bench.faults.weather import CALM, Weather

ON_THE_WAY = 0.25
"""Seconds within which requests that left before a 429 arrived may still come in."""
CALLBACKS = ("sent", "delivered")
_TELEGRAM = re.compile(r"/bot(\d+):[\w-]+/(\w+)")
_MESSAGES = re.compile(r"/2010-04-01/Accounts/(AC\w+)/Messages\.json")


class Providers:
    """Both providers' state. ``token`` signs Twilio's callbacks."""

    def __init__(self, clock: Path, token: str, seed: int) -> None:
        self._clock, self._token = clock, token
        self._dice = random.Random(seed)
        self._weather = CALM
        self._entries: list[Entry] = []
        self._texts: list[dict[str, Any]] = []
        self._quiet_until: dict[str, float] = {}
        self._said_at: dict[str, float] = {}
        self._seconds: Counter[tuple[str, int]] = Counter()
        self._too_early, self._refused = 0, 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._http = httpx.AsyncClient(trust_env=False, timeout=15)

    async def respond(self, call: Call) -> Answer:
        """Answer one request of the app, or of whoever asks for the ledger."""
        if found := _TELEGRAM.fullmatch(call.path):
            return await self._telegram(f"telegram:{found[1]}", found[2], call)
        if found := _MESSAGES.fullmatch(call.path):
            return await self._create(found[1], call) if call.method == "POST" else self._list(found[1], call.query)
        if call.path == "/book":
            start = int(call.query.get("since", "0"))
            most = max(self._seconds.values(), default=0)
            book = Book(tuple(self._entries[start:]), self._too_early, self._refused, most)
            return Answer(200, msgspec.to_builtins(book))
        if call.path == "/weather":
            self._weather = msgspec.json.decode(call.body, type=Weather)
            return Answer(200, {})
        return Answer(404, {"ok": False, "code": 20404})

    # Telegram

    async def _telegram(self, lane: str, method: str, call: Call) -> Answer:
        if method in {"sendMessage", "sendPhoto"}:
            form = call.form
            keys = json.loads(form.get("reply_markup") or "{}").get("inline_keyboard", ())
            touch = next((data.partition("|")[2] for row in keys for key in row if (data := key["callback_data"])), "")
            await self._meet(lane, form["chat_id"], form.get("text", ""), touch)
            number, chat = len(self._entries), {"id": int(form["chat_id"]), "type": "private", "first_name": "Client"}
            return _ok({"message_id": number, "date": int(time.time()), "chat": chat, "text": form.get("text", "")})
        if method == "getMe":
            bot = lane.partition(":")[2]
            return _ok({"id": int(bot), "is_bot": True, "first_name": "Bench", "username": f"bench{bot}_bot"})
        if method == "getUpdates":
            await asyncio.sleep(float(call.query.get("timeout", "0")))
            return _ok([])
        return _ok(True)

    # Twilio

    async def _create(self, account: str, call: Call) -> Answer:
        form = call.form
        callback = form.get("StatusCallback", "")
        attempt = parse_qs(urlsplit(callback).query).get("attempt", [""])[0]
        sid = f"SM{self._dice.getrandbits(128):032x}"
        resource: dict[str, Any] = {
            "sid": sid, "account_sid": account, "api_version": "2010-04-01", "body": form["Body"], "to": form["To"],
            "from": form["From"], "status": "queued", "direction": "outbound-api", "date_sent": None,
            "date_created": format_datetime(self._now()), "date_updated": format_datetime(self._now()),
            "error_code": None, "error_message": None, "num_media": "0", "num_segments": "1", "price": None,
            "price_unit": "USD", "messaging_service_sid": None, "subresource_uris": {},
            "uri": f"/2010-04-01/Accounts/{account}/Messages/{sid}.json",
        }  # fmt: skip

        def accepted() -> None:
            self._texts.append(resource)
            task = asyncio.create_task(self._call_back(callback, resource))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

        await self._meet(f"sms:{form['From']}", form["To"], form["Body"], attempt, accepted)
        return Answer(201, resource)

    def _list(self, account: str, query: dict[str, str]) -> Answer:
        texts = [t for t in self._texts if all(query.get(f, t[f.lower()]) == t[f.lower()] for f in ("To", "From"))]
        page = texts[::-1][: int(query.get("PageSize", "50"))]
        uri = f"/2010-04-01/Accounts/{account}/Messages.json"
        whole = {"messages": page, "page": 0, "page_size": 50, "next_page_uri": None, "uri": uri}
        return Answer(200, whole | {"first_page_uri": uri, "previous_page_uri": None, "start": 0, "end": len(page)})

    async def _call_back(self, url: str, resource: dict[str, Any]) -> None:
        """Report what became of a text: in either order, sometimes twice, and once more where nobody answers."""
        told = [*CALLBACKS, *(CALLBACKS[:1] if self._dice.random() < 0.1 else ())]
        if self._dice.random() < 0.3:
            self._dice.shuffle(told)
        for status in told:
            await asyncio.sleep(self._dice.uniform(0.02, 0.3))
            for pause in (1.0, 0.0):
                if await self._told(url, resource, status):
                    break
                await asyncio.sleep(pause)
        resource["status"] = "delivered"

    async def _told(self, url: str, resource: dict[str, Any], status: str) -> bool:
        form = {"MessageSid": resource["sid"], "MessageStatus": status, "To": resource["to"], "From": resource["from"]}
        headers = {"X-Twilio-Signature": signature(self._token, url, form)}
        with contextlib.suppress(httpx.HTTPError):
            return (await self._http.post(url, data=form, headers=headers)).is_success
        return False

    # Both

    async def _meet(self, lane: str, to: str, text: str, message: str, accepted: Any = None) -> None:
        """Let a message meet its fate: into the ledger or not, answered or not. Raises what is no plain answer."""
        self._look_at_pause(lane)
        fate = self._weather.fate(self._dice)
        self._refused += fate != "answered"
        if fate in {"answered", "dropped"}:
            at = time.time()
            self._entries.append(Entry(lane, to, text, at, self._shown(), message))
            self._seconds[lane, int(at)] += 1
            if accepted:
                accepted()
        await asyncio.sleep(self._dice.uniform(*self._weather.delay))
        if fate in {"dropped", "reset"}:
            raise Broken
        if fate == "too_many":
            raise self._too_many(lane)
        if fate == "broke":
            raise Refused(Answer(502, {"ok": False, "error_code": 502, "code": 20500, "description": "Bad Gateway"}))

    def _look_at_pause(self, lane: str) -> None:
        now = time.monotonic()
        quiet = now < self._quiet_until.get(lane, 0.0)
        self._too_early += quiet and now > self._said_at[lane] + ON_THE_WAY

    def _too_many(self, lane: str) -> Refused:
        seconds = self._dice.randint(*self._weather.retry_after)
        now = time.monotonic()
        self._said_at[lane] = now if now > self._quiet_until.get(lane, 0.0) else self._said_at[lane]
        self._quiet_until[lane] = max(self._quiet_until.get(lane, 0.0), now + seconds)
        content = {"ok": False, "error_code": 429, "code": 20429, "parameters": {"retry_after": seconds}}
        return Refused(Answer(429, content | {"description": "Too Many Requests"}, {"Retry-After": str(seconds)}))

    def _shown(self) -> str:
        return self._clock.read_text(encoding="utf-8").strip()

    def _now(self) -> dt.datetime:
        return dt.datetime.fromisoformat(self._shown())


class Refused(Exception):
    """A request is answered with something else than it asked for."""

    def __init__(self, answer: Answer) -> None:
        super().__init__()
        self.answer = answer


def signature(token: str, url: str, form: dict[str, str]) -> str:
    """Twilio's: HMAC-SHA1 over the address and the sorted fields."""
    text = url + "".join(name + form[name] for name in sorted(form))
    return base64.b64encode(hmac.new(token.encode(), text.encode(), hashlib.sha1).digest()).decode()


def _ok(result: object) -> Answer:
    return Answer(200, {"ok": True, "result": result})


async def main(clock: str, token: str, seed: str) -> None:
    """Print the port on the first line, then serve until killed."""
    providers = Providers(Path(clock), token, int(seed))

    async def respond(call: Call) -> Answer:
        try:
            return await providers.respond(call)
        except Refused as refused:
            return refused.answer

    server, port = await listen(respond)
    print(port, flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
