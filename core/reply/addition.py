"""A word more after an answer: "and 2 also", "oh and the thank you too", "et le 2 aussi", "y la tarea también"."""

from __future__ import annotations

import re

from core.reply.bound import Bound, Found
from core.reply.places import ARTICLES, JOINERS, NOISE, number_of, with_places
from core.reply.records import Item
from core.reply.sparing import by_name

_OPENS = re.compile(
    r"^(?:(?:oh|ah|wait|ok|yes|actually|i forgot|forgot|,|ha|euh|perdon|sorry|oops|oups) )*"
    r"(?:and(?: also| then)?|also|plus|et(?: aussi)?|aussi|y(?: tambien)?|tambien|ademas)\b"
)
_ENDS = re.compile(r"\b(?:too|also|as well|aussi|egalement|tambien)(?: [.!])*$")
_LONGEST = 10
_DID = frozenset(
    {"did", "done", "i", "have", "is", "are", "was", "it", "now", "just", "do", "finished", "sent", "thing"}
)


def adds(words: str) -> bool:
    """Whether short canonical ``words`` say that something comes on top of what was said before."""
    return len(words.split()) <= _LONGEST and (_OPENS.match(words) or _ENDS.search(words)) is not None


def added(words: str, items: tuple[Item, ...]) -> Bound | None:
    """The items of target 1 that an addition names and says nothing else about: they are done too."""
    rest = _ENDS.sub("", _OPENS.sub("", words)).strip(" ,.!")
    named = by_name(with_places(rest, items), items).split()
    left = [word for word in named if word not in JOINERS | ARTICLES | NOISE | _DID]
    by_number = {item.number: item for item in items}
    numbers = [number_of(word) for word in left]
    if not numbers or any(n not in by_number or by_number[n].target > 1 for n in numbers):
        return None
    found: Found = {number: "done" for number in numbers if number is not None}
    return Bound(found, None, 0.85, "added to what was said")
