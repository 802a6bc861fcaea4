"""One slip of a thumb in a text, the same for the same text and number."""

from __future__ import annotations

import random
import re

_WORD = re.compile(r"[^\W\d_]{4,}")
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_NEIGHBOURS = {
    letter: "".join(row[max(at - 1, 0) : at] + row[at + 1 : at + 2]) for row in _ROWS for at, letter in enumerate(row)
}


def slip(text: str, number: int) -> str | None:
    """``text`` with one word of four letters or more mistyped; None when it has none.

    Two letters change places, one is left out, doubled, or hit beside; the first letter stands.
    """
    words = list(_WORD.finditer(text))
    if not words:
        return None
    chance = random.Random(f"{number} {text}")
    word = chance.choice(words)
    at = word.start() + chance.randrange(1, len(word[0]) - 1)
    here, after = text[at], text[at + 1]
    near = _NEIGHBOURS.get(here.lower(), here)
    instead = chance.choice((after + here, after, here + here + after, chance.choice(near) + after))
    return text[:at] + instead + text[at + 2 :]
