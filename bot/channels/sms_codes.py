"""Twilio's error codes as data. Source: https://www.twilio.com/docs/api/errors"""

from __future__ import annotations

from core.message import SendError

EXPIRED = "30036"
"""The text's validity period ran out before it could be sent."""

_NUMBER = frozenset(("13223", "13224", "13226", "21211", "21214", "21217", "21614", "21635", "30005", "30006"))
_CONSENT = frozenset(("21610",))
_CONFIGURATION = frozenset(
    ("13227", "20003", "20404", "21210", "21212", "21215", "21219", "21408", "21603", "21606", "30007", "30034")
)
_PASSING = frozenset(("20429", "21611", "30001", "30003", "30008"))


def coded(code: str) -> SendError:
    """What ``code`` means for a message that Twilio did not deliver. An unknown code is final."""
    return SendError(
        code=code,
        retryable=code in _PASSING,
        unreachable=code in _NUMBER,
        opted_out=code in _CONSENT,
        configuration=code in _CONFIGURATION,
    )
