"""What a mail server's refusal means, as data. Sources: RFC 5321 section 4.2, RFC 3463 (the codes with points)"""

from __future__ import annotations

import re

from core.message import SendError

_ENHANCED = re.compile(rb"\s*([245]\.\d{1,3}\.\d{1,3})\b")
_NOBODY = frozenset(("5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1"))
"""No such mailbox or domain, moved, takes no mail at all, disabled."""
_NOBODY_BARE = frozenset((550, 551, 553))


def refusal(code: int, said: bytes, *, ours: bool = False) -> SendError:
    """What the reply ``code`` with the words ``said`` means. ``ours``: it is about us and not about the recipient.

    Any refusal says that the mail was not accepted, even after its last byte.
    """
    found = _ENHANCED.match(said)
    status = found[1].decode() if found else ""
    shown = f"{code} {status}".strip()
    if 400 <= code < 500:
        # A mailbox that is full, or a server that wants to be asked again, is no trouble of the others; one without
        # room, or that closes the line, is.
        whole = ours or code == 421 or status.startswith("4.3.")
        return SendError(code=shown, retryable=True, alone=not whole)
    if code < 500:
        return SendError(code=shown, unknown=True)
    if ours or status.startswith("5.7."):
        # A policy of theirs about our server, our domain or our words.
        return SendError(code=shown, configuration=True)
    return SendError(code=shown, unreachable=status in _NOBODY or (not status and code in _NOBODY_BARE))
