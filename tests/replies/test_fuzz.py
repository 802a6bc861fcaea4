"""Any text, in any script, of any length that a door lets in, is read without an error, whatever is asked."""

from __future__ import annotations

import datetime as dt
from typing import get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from bench.corpus import FOLDER, LANGUAGES, load
from core.reply import Asked, Intent, Item, Reply, understand
from core.reply.fold import LONGEST_SEEN

LONGEST = 64 * 1024
"""Bytes that a webhook takes."""
INTENTS = get_args(Intent)
WORDS = sorted(
    {word for language in LANGUAGES for line in load(FOLDER, language, "building") for word in line.text.split()}
)
KINDS = ("applications", "outreach", "follow_up", "thank_you", "homework", "club", "meeting", "postings", "custom")
OPTIONS = (
    "yes",
    "no",
    "later",
    "found_work",
    "talk",
    "own",
    "not_now",
    "keep",
    "smaller",
    "change",
    "agree",
    "Europe/Paris",
)

numbers = st.lists(st.integers(1, 12), unique=True, max_size=6)
asks = st.none() | st.builds(
    Asked,
    items=numbers.flatmap(
        lambda ns: st.tuples(*(st.builds(Item, st.just(n), st.sampled_from(KINDS), st.integers(1, 30)) for n in ns))
    ),
    form=st.sampled_from(["yes_no", "count", "list", "choice"]),
    options=st.lists(st.sampled_from(OPTIONS), unique=True, max_size=4).map(tuple),
)
locales = st.sampled_from(["en", "en-US", "en-GB", "fr", "fr-CA", "es", "es-MX", "de", ""])
nows = st.datetimes(dt.datetime(2000, 1, 1), dt.datetime(2099, 12, 31), timezones=st.just(dt.UTC))
zones = st.sampled_from(["America/Toronto", "Europe/Madrid", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Etc/UTC"])
# Lone surrogates come in by JSON.
anything = st.text(st.characters(), max_size=200)
spoken = st.lists(st.sampled_from(WORDS) | st.text(max_size=3), max_size=40).map(" ".join)
long = st.builds(lambda piece, times: (piece * times)[:LONGEST], anything | spoken, st.integers(2, LONGEST))


def check(text: str, asked: Asked | None, locale: str, now: dt.datetime, zone: str) -> Reply:
    reply = understand(text, asked, locale=locale, now=now, zone=zone)
    assert isinstance(reply, Reply)
    assert reply.intent in INTENTS
    assert 0 <= reply.confidence <= 1
    assert reply.why
    numbers = [item.number for item in asked.items] if asked else []
    assert [number for number, _ in reply.items if number not in numbers] == []
    assert all(said in ("done", "not_done") or isinstance(said, int) for _, said in reply.items)
    assert all(said >= 0 for _, said in reply.items if isinstance(said, int))
    assert reply.choice is None or (asked is not None and reply.choice in asked.options) or reply.keyword
    return reply


@given(anything | spoken, asks, locales, nows, zones)
@settings(max_examples=400)
def test_any_text_is_read(text: str, asked: Asked | None, locale: str, now: dt.datetime, zone: str) -> None:
    check(text, asked, locale, now, zone)


@given(long, asks, locales, nows, zones)
@settings(max_examples=30)
def test_any_length_is_read(text: str, asked: Asked | None, locale: str, now: dt.datetime, zone: str) -> None:
    check(text, asked, locale, now, zone)


@given(anything | spoken, spoken, asks, locales)
@settings(max_examples=30)
def test_work_ends_where_reading_ends(piece: str, tail: str, asked: Asked | None, locale: str) -> None:
    """However long a text is, what stands behind the part that is looked at costs and changes nothing."""
    now = dt.datetime(2026, 1, 7, 15, tzinfo=dt.UTC)
    seen = ((piece or "a") * LONGEST_SEEN)[:LONGEST_SEEN]
    assert check(seen + tail, asked, locale, now, "Etc/UTC") == check(seen, asked, locale, now, "Etc/UTC")
