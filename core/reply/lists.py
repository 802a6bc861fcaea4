"""Word lists as running text."""

from __future__ import annotations


def words_of(text: str) -> frozenset[str]:
    """The set of words in ``text``, parted by blanks."""
    return frozenset(text.split())


def word_list(text: str) -> list[str]:
    """The words in ``text`` in their order."""
    return text.split()
