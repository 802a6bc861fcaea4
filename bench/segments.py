"""What ordinary texts cost: SMS segments of every check-in, nudge and light touch, with the longest usual names."""

from __future__ import annotations

import itertools
import time
from collections import Counter

from bench.measuring import Kind, Result, result
from core.channel import SMS
from core.message import Args, Choice, Phrase, Say
from core.words import render, segments, warm

NAMES = ("Mo", "Maximiliano", "Alessandrina")
COACHES = ("Kim", "Christopher", "Maximiliana")
KINDS = ("postings", "applications", "follow_up", "thank_you", "outreach", "homework", "club")
ALLOWED = {"en": 1, "fr": 2, "es": 2}


def run(kind: Kind, clients: int = 0) -> Result:
    """Render them all, in three languages; the database and the number of clients play no part."""
    warm()
    began = time.perf_counter()
    counted: dict[str, Counter[int]] = {locale: Counter() for locale in ALLOWED}
    for locale, say in itertools.chain.from_iterable(_texts(locale) for locale in ALLOWED):
        counted[locale][segments(render(say, SMS).text)[0]] += 1
    seconds = time.perf_counter() - began
    texts = sum(sum(counts.values()) for counts in counted.values())
    worst = {f"segments_{locale}": max(counts) for locale, counts in counted.items()}
    over = {
        f"over_{locale}": sum(n for length, n in counts.items() if length > ALLOWED[locale])
        for locale, counts in counted.items()
    }
    met = not any(over.values())
    return result("segments", kind, clients, seconds, met, per_second=texts / seconds, texts=texts, **worst, **over)


def _texts(locale: str) -> list[tuple[str, Say]]:
    says = []
    for name, coach in itertools.product(NAMES, COACHES):
        args: Args = {"name": name, "coach": coach}
        options = tuple(Choice(o, f"light_touch_{o}") for o in ("found_work", "talk", "own", "not_now"))
        says += [_say(locale, "light_touch", args, variant, options) for variant in (0, 1)]
        for sentence, week, variant in itertools.product(("check_in", "nudge"), ("this", "last"), (0, 1)):
            for one in KINDS:
                more: Args = {"week": week, "item": Phrase(f"item_{one}", {"count": 10})}
                says.append(_say(locale, f"{sentence}_count", args | more, variant))
            for two in itertools.combinations(KINDS, 2):
                says.append(_say(locale, f"{sentence}_list", args | {"week": week} | _items(two), variant))
    return [(locale, say) for say in says]


def _items(kinds: tuple[str, ...]) -> Args:
    shown = [Phrase(f"item_{kind}", {"count": 10}) for kind in kinds]
    items = [Phrase("numbered", {"number": n, "what": what}) for n, what in enumerate(shown, 1)]
    return {"items": items, "first": "9", "second": "9"}


def _say(locale: str, sentence: str, args: Args, variant: int, choices: tuple[Choice, ...] = ()) -> Say:
    return Say("check_in", "ask", "sms", "+14165550123", sentence, locale, args, variant, choices, worded=True)
