"""A command whose client is known, before what follows the name is read."""

from __future__ import annotations

from msgspec import Struct

from core.order.dates import Clockwork
from core.order.record import Problem, missing
from core.order.text import Word, words

LONGEST_TEXT = 80
"""Characters of a commitment's or promise's own words: a check-in has to fit one text."""


class Line(Struct, frozen=True):
    """``rest`` is what follows the client's name; ``when`` says when and where it was written."""

    command: str
    client: str
    name: str
    rest: str
    when: Clockwork

    @property
    def typed(self) -> tuple[Word, ...]:
        return words(self.rest)

    def example(self, rest: str) -> str:
        """This command about this client as it would be right, with ``rest`` after the name."""
        first = (self.name.split() or ["maya"])[0].lower()
        return f"/{self.command} {first} {rest}"

    def lacks(self, what: str, example: str) -> Problem:
        return missing(f"/{self.command}", what, self.example(example), self.name)

    def no_such_day(self, text: str, example: str) -> Problem:
        return Problem("coach_impossible_date", {"text": text, "example": self.example(example)})
