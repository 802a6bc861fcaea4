"""The person's own words for why not, as typed."""

from __future__ import annotations

import re

_NO = re.compile(
    r"^\W*(?:(?:hi|hey|hello|ok|well|sorry|um|honestly|so)\b\W*)*(?:(?:no|nope|nah|not yet|not really|not today|non"
    r"|pas encore|todav[ií]a no|a[uú]n no)\b\W*)+",
    re.IGNORECASE,
)
_BECAUSE = re.compile(
    r"\b(?:because|bc|cuz|cause|coz|since|as i was|due to|parce que|porque)\s+(.{3,})", re.IGNORECASE | re.DOTALL
)
_EMPTY = re.compile(
    r"(?:\W|\b(?:i|did|didn['’]?t|haven['’]?t|not|no|it|do|done|yet|any|of|them|that|sorry|thanks|thank|you|have"
    r"|so|far|just|nothing|none|neither|today|this|week|\d+|yes|y|n|tbh|lol|pas|encore|fait|hecho)\b)*",
    re.IGNORECASE,
)
_LONGEST = 300


def reason_of(text: str) -> str:
    """What was said beside the no: "no, my kid was sick" gives "my kid was sick"; "" when nothing was."""
    words = " ".join(text.split())
    because = _BECAUSE.search(words)
    rest = because[1] if because else _NO.sub("", words)
    return "" if _EMPTY.fullmatch(rest) else rest.strip(" ,;:-")[:_LONGEST]
