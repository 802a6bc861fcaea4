"""Links by which somebody answers a message of ours: signed, each for one message and one answer.

Reading one tells who signed it, not who follows it; so following it by GET changes nothing.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json

ANSWER_PATH = "/answer"
LONGEST_TOKEN = 1024
_PURPOSE = b"followthrough answer link\0"


class Links:
    """Makes and reads links under ``public_url``. ``key`` is secret; raises ValueError without one."""

    def __init__(self, public_url: str, key: str) -> None:
        if not key:
            raise ValueError("links need a secret key")
        self._root = public_url.rstrip("/") + ANSWER_PATH
        self._key = key.encode()

    def url(self, message: str, value: str) -> str:
        """The address that answers ``message`` (its id) with ``value``."""
        payload = _encoded(json.dumps([message, value], separators=(",", ":")).encode())
        return f"{self._root}/{payload}.{self._signature(payload)}"

    def read(self, token: str) -> tuple[str, str] | None:
        """(message, value) of the last part of such an address; None for what was not made here."""
        payload, _, signature = token.partition(".")
        if len(token) > LONGEST_TOKEN or not token.isascii():
            return None
        if not hmac.compare_digest(signature, self._signature(payload)):
            return None
        try:
            message, value = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
        except (ValueError, binascii.Error):
            return None
        return str(message), str(value)

    def _signature(self, payload: str) -> str:
        return _encoded(hmac.new(self._key, _PURPOSE + payload.encode(), hashlib.sha256).digest())


def _encoded(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")
