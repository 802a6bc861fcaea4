"""Webhooks to be fuzzed: as providers send them, then changed by a seed, authentic or forged."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, urlencode

from msgspec import Struct
from msgspec.structs import replace

from bench.faults.provider import signature
from bench.faults.world import SENDERS, TWILIO_TOKEN, client

PUBLIC = "https://bench.example.org"
SECRETS = {f"telegram:{bot}": f"secret-of-{bot}" for bot in (1, 2)}
TELEGRAM, SMS, STATUS, VOICE = "/hooks/telegram", "/hooks/twilio/sms", "/hooks/twilio/status", "/hooks/twilio/voice"
SECRET_HEADER, SIGNATURE_HEADER = "x-telegram-bot-api-secret-token", "x-twilio-signature"
FORM, JSON = "application/x-www-form-urlencoded", "application/json"
WORDS = ("STATUS", "all done", "yes", "3", "STOP", "START", "JOIN ABCDEFG", "/start", "/clients", "hello there", "")
ODD: tuple[Any, ...] = (
    None, True, -1, 0, 1.5, 2**31, 2**63, 2**70, -(2**70), 1e308, "", "\0", "\ud800", "é\u202e🙂", "x" * 5_000,
    "0" * 300, [], {}, [[]], {"id": 1}, ["a"], "2026-01-01", "'; DROP TABLE inbox; --", "{0.__class__}", "%s%n",
    "\u2028", "\ufeff",
)  # fmt: skip
KNOWN = 50
"""Senders are clients as often as strangers."""


class Hook(Struct, frozen=True):
    """One request. ``key`` is the id that a whole, authentic one is stored under, in ``lane``; empty for others."""

    path: str
    body: bytes
    headers: dict[str, str]
    query: str = ""
    method: str = "POST"
    lane: str = ""
    key: str = ""
    forged: bool = False
    """Whoever sent it does not know the secret; it must not be taken."""


def whole(dice: random.Random, number: int) -> Hook:
    """One as a provider sends it, the ``number``-th."""
    return dice.choice((_update, _update, _text, _text, _status, _call))(dice, number)


def fuzzed(dice: random.Random, number: int) -> Hook:
    """One that is changed before it is signed, or after, or not at all."""
    hook, thrown = whole(dice, number), dice.random()
    if thrown < 0.15:
        return hook
    if thrown < 0.6:
        return _signed(_changed(dice, replace(hook, key="")))
    return _forged(dice, hook)


# As providers send them


def _update(dice: random.Random, number: int) -> Hook:
    lane, secret = dice.choice(sorted(SECRETS.items()))
    chat = {"id": 1_000_000 + dice.randrange(2 * KNOWN), "type": "private"}
    who = {"id": chat["id"], "is_bot": False, "first_name": "Client"}
    message = {
        "message_id": number,
        "date": 1_760_000_000,
        "chat": chat,
        "from": who,
        "text": dice.choice(WORDS) or "x",
    }
    press = {"id": str(number), "from": who, "chat_instance": "1", "message": message, "data": "yes|8:0"}
    kinds: tuple[dict[str, Any], ...] = (
        {"message": message},
        {"edited_message": {**message, "edit_date": 1_760_000_001}},
        {"callback_query": press},
        {"my_chat_member": {"chat": chat, "from": who, "date": 1_760_000_000,
                            "old_chat_member": {"status": "member"}, "new_chat_member": {"status": "kicked"}}},
    )  # fmt: skip
    body = json.dumps({"update_id": number, **dice.choice(kinds)}).encode()
    return Hook(TELEGRAM, body, {"content-type": JSON, SECRET_HEADER: secret}, lane=lane, key=str(number))


def _text(dice: random.Random, number: int) -> Hook:
    sid, to = f"SM{number:032x}", dice.choice(SENDERS[:2])
    sender = client(dice.randrange(KNOWN)).addresses[-1].address if dice.random() < 0.5 else f"+1416{number:07}"
    form = {"MessageSid": sid, "AccountSid": "AC" + "0" * 32, "From": sender, "To": to, "Body": dice.choice(WORDS),
            "NumMedia": "0", "FromCity": ""}  # fmt: skip
    return _signed(Hook(SMS, urlencode(form).encode(), {"content-type": FORM}, lane=f"sms:{to}", key=sid))


def _status(dice: random.Random, number: int) -> Hook:
    sid, sender = f"SM{number:032x}", dice.choice(SENDERS[:2])
    status = dice.choice(("sent", "delivered", "undelivered", "failed", "queued"))
    form = {"MessageSid": sid, "MessageStatus": status, "From": sender, "To": f"+1416{number:07}"}
    if status in {"undelivered", "failed"}:
        form["ErrorCode"] = dice.choice(("30003", "30005", "30006", "21610", ""))
    attempt = urlencode({"attempt": f"{client(dice.randrange(KNOWN)).id}:8:0"})
    key = f"{sid}:{status}"
    return _signed(
        Hook(STATUS, urlencode(form).encode(), {"content-type": FORM}, attempt, lane=f"sms:{sender}", key=key)
    )


def _call(dice: random.Random, number: int) -> Hook:
    form = {"CallSid": f"CA{number:032x}", "From": f"+1416{number:07}", "To": dice.choice(SENDERS[:2])}
    return _signed(Hook(VOICE, urlencode(form).encode(), {"content-type": FORM}))


def _signed(hook: Hook) -> Hook:
    """With the signature that Twilio would give it; Telegram's secret does not depend on what it is sent with."""
    if hook.path == TELEGRAM or not hook.path.startswith("/hooks/twilio"):
        return hook
    return replace(hook, headers={**hook.headers, SIGNATURE_HEADER: signature(TWILIO_TOKEN, _url(hook), _form(hook))})


def _url(hook: Hook) -> str:
    return PUBLIC + hook.path + (f"?{hook.query}" if hook.query else "")


def _form(hook: Hook) -> dict[str, str]:
    return dict(parse_qsl(hook.body.decode("utf-8", "replace"), keep_blank_values=True))


# Changed


def _changed(dice: random.Random, hook: Hook) -> Hook:
    ways = (*[_content] * 6, *[_bytes] * 3, *[_kind] * 2, _size)
    for _ in range(dice.randint(1, 3)):
        hook = dice.choice(ways)(dice, hook)
    return hook


def _content(dice: random.Random, hook: Hook) -> Hook:
    """A field gets an odd value, goes, or comes twice."""
    if hook.path == TELEGRAM:
        try:
            document = json.loads(hook.body)
        except (ValueError, RecursionError):
            return hook
        _disturb(dice, document)
        return replace(hook, body=json.dumps(document).encode("utf-8", "replace"))
    fields = parse_qsl(hook.body.decode("utf-8", "replace"), keep_blank_values=True)
    at = dice.randrange(len(fields)) if fields else 0
    odd = str(dice.choice(ODD)).encode("utf-8", "replace").decode()
    changes: tuple[Callable[[], list[tuple[str, str]]], ...] = (
        lambda: [*fields[:at], *fields[at + 1 :]],
        lambda: [*fields[:at], *((name, odd) for name, _ in fields[at : at + 1]), *fields[at + 1 :]],
        lambda: [*fields, (odd, odd)],
    )
    return replace(hook, body=urlencode(dice.choice(changes)()).encode())


def _disturb(dice: random.Random, document: Any) -> None:
    """Change something, somewhere deep in ``document``."""
    while isinstance(document, dict) and document:
        name = dice.choice(sorted(document))
        if isinstance(document[name], dict) and document[name] and dice.random() < 0.7:
            document = document[name]
            continue
        if dice.random() < 0.3:
            del document[name]
        else:
            document[name] = dice.choice(ODD)
        return


def _bytes(dice: random.Random, hook: Hook) -> Hook:
    """Bytes are lost, doubled, or others; or the whole is in another encoding."""
    body, at = bytearray(hook.body), dice.randrange(len(hook.body) + 1)
    thrown = dice.random()
    if thrown < 0.3:
        return replace(hook, body=bytes(body[:at]))
    if thrown < 0.6:
        return replace(hook, body=bytes(body[:at]) + dice.randbytes(dice.randint(1, 8)) + bytes(body[at:]))
    if thrown < 0.8:
        return replace(hook, body=bytes(body).decode("utf-8", "replace").encode(dice.choice(("utf-16", "utf-8-sig"))))
    return replace(
        hook, body=dice.choice((b"", b"null", b"[]", b"0", b"{}", b'"x"', b"[" * 20_000, b"a=" * 2_000, b"&" * 1_500))
    )


def _size(dice: random.Random, hook: Hook) -> Hook:
    """As large as is allowed, or a little larger."""
    missing = 64 * 1024 + dice.choice((-1, 0, 1, 5_000)) - len(hook.body)
    return replace(hook, body=hook.body + dice.choice((b" ", b"x")) * max(missing, 0))


def _kind(dice: random.Random, hook: Hook) -> Hook:
    """It says that it is something else, or carries more headers."""
    odd = dice.choice(("", "text/plain", "multipart/form-data; boundary=x", f"{FORM}; charset=utf-16", "\xff/\xfe"))
    return replace(hook, headers={**hook.headers, "content-type": odd, "x-forwarded-host": "evil.example.org"})


# Forged


def _forged(dice: random.Random, hook: Hook) -> Hook:
    """Somebody without the secret sends it: another's signature, none, or a right one for something else."""
    header = SECRET_HEADER if hook.path == TELEGRAM else SIGNATURE_HEADER
    real = hook.headers[header]
    flipped = real[:-2] + ("A" if real[-2] != "A" else "B") + real[-1]
    fakes = ["", "x", real.swapcase(), real + "x", real[:-1], f"{real},{real}", "\xff\xfe", flipped]
    if hook.path == TELEGRAM or dice.random() < 0.4:
        return replace(hook, headers={**hook.headers, header: dice.choice(fakes)}, forged=True, key="")
    changed = dice.choice((
        lambda: _changed(dice, hook),
        lambda: replace(hook, query=hook.query + dice.choice(("&x=1", "x", "%00"))),
        lambda: replace(hook, path=dice.choice([p for p in (SMS, STATUS, VOICE) if p != hook.path])),
    ))()  # fmt: skip
    return replace(changed, forged=_says(changed) != _says(hook), key="")


def _says(hook: Hook) -> tuple[Any, ...]:
    """All that a signature covers: fields are signed as one text, so that an empty one without a name adds nothing."""
    fields = sorted(parse_qsl(hook.body.decode("utf-8", "replace"), keep_blank_values=True))
    kind = hook.headers.get("content-type", "").partition(";")[0].strip().lower()
    return (hook.path, hook.query, "".join(map("".join, fields)), kind == FORM)
