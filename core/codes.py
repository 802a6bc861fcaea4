"""Invite codes and ids, all derived from what the turn was given: core has no randomness of its own."""

from __future__ import annotations

import hashlib

ALPHABET = "23456789BCDFGHJKMNPQRSTVWXYZ"
"""No letter or digit that reads as another (0 O, 1 I L, U V), and no vowel, so that no code is a word."""
SMS_LENGTH = 7
LINK_LENGTH = 20
"""96 bits; within the 64 characters of A-Z a-z 0-9 _ - that a Telegram deep link may carry."""


def codes(entropy: str) -> tuple[str, str]:
    """The code to type in a text (7 characters) and the code of a Telegram link (20), neither telling the other.

    ``entropy`` is hexadecimal, at least 32 characters. Raises ValueError otherwise.
    """
    if len(entropy) < 32 or set(entropy.lower()) - set("0123456789abcdef"):
        raise ValueError("Codes need at least 32 hexadecimal characters of entropy.")
    return _code("sms", entropy, SMS_LENGTH), _code("link", entropy, LINK_LENGTH)


def _code(use: str, entropy: str, length: int) -> str:
    number = int.from_bytes(hashlib.sha256(f"{use}:{entropy}".encode()).digest())
    letters = []
    for _ in range(length):
        number, at = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[at])
    return "".join(letters)


def new_id(organisation: str, case: str, turn: int, n: int) -> str:
    """The id of the ``n``-th case that turn ``turn`` of ``case`` opens."""
    made_by = f"{organisation}\n{case}\n{turn}\n{n}"
    return f"c-{hashlib.sha256(made_by.encode()).hexdigest()[:16]}"
