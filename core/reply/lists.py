"""Word lists and phrases as running text."""

from __future__ import annotations

import re

_PLACE = re.compile(r"<([A-Z_]+)>")


def words_of(text: str) -> frozenset[str]:
    """The set of words in ``text``, parted by blanks."""
    return frozenset(text.split())


def word_list(text: str) -> list[str]:
    """The words in ``text`` in their order."""
    return text.split()


def phrases(text: str, **parts: str) -> tuple[str, ...]:
    """The regular expressions in ``text``, one a line; an indented line goes on with the one above it.

    ``<NAME>`` stands for the part of that name, "#" opens a line of comment.
    """
    found: list[str] = []
    for line in text.strip("\n").splitlines():
        if line.startswith("#") or not line.strip():
            continue
        if line.startswith(" "):
            found[-1] += line.strip("\n")[4:]
        else:
            found.append(line)
    return tuple(_PLACE.sub(lambda m: parts[m[1]], phrase) for phrase in found)
