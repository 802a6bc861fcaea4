"""When somebody who is away is back: the end of "from the 10th to the 20th", the Monday after "next week"."""

from __future__ import annotations

import datetime as dt
import re

from core.reply.dates import dated

_RANGE = re.compile(
    r"\b(?:(?P<en>from|between)|du|(?P<es>del|desde el)|entre le|des le) (?P<first>"
    r"(?:\w+ ){0,3}?\d\d?(?:st|nd|rd|th)?(?: \w+)?"
    r"|\w+day|tomorrow|today|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles"
    r"|jueves|viernes|sabado|domingo)"
    r" (?:to|until|till|til|through|and|au|al|jusqu au|hasta el|hasta|-|a) (?:the |le |el )?(?P<last>\w+(?: \w+){0,3})"
)
_AWAY = re.compile(
    r"\b(?:vacation|holidays?|leave|off|away|gone|out of|traveling|travelling|skip|vacances|conges?|absente?|voyage"
    r"|saute[zr]?|vacaciones|viaje|fuera|ausente|salt\w+|descanso)\b"
)
_NEXT_WEEK = re.compile(
    r"(?<!until )(?<!till )(?<!til )(?<!jusqu a )(?<!hasta )\b(?:next week|la semaine prochaine|la proxima semana"
    r"|la semana (?:que viene|proxima|entrante))\b"
)
_BACK = re.compile(
    r"\b(?:back|return\w*|check|text|ask|try|revien\w*|retour|reprend\w*|ecri\w+|regreso|vuelvo|escrib\w+)\b"
)
_NUMBER = re.compile(r"(\d\d?)(?:st|nd|rd|th)?\b")
_MONTH = re.compile(r"[a-z]{3,}")


def back_on(words: str, day: dt.date | None, now: dt.datetime, zone: str, locale: str) -> dt.date | None:
    """The day on which an absence told of in canonical ``words`` ends; ``day`` where nothing tells of another.

    ``day`` is the first one named, ``now`` aware. Raises ``zoneinfo.ZoneInfoNotFoundError`` for an unknown zone.
    """
    span = _RANGE.search(words)
    if span is not None:
        found = dated(_until(span), now, zone, locale)
        return found[0] if found else day
    if day is not None and _AWAY.search(words) and _NEXT_WEEK.search(words) and not _BACK.search(words):
        return day + dt.timedelta(days=7 - day.weekday())
    return day


def _until(span: re.Match[str]) -> str:
    last = span["last"]
    number = _NUMBER.match(last)
    if span["en"]:
        month = _MONTH.search(span["first"])
        if number and number[0] == last and month:
            return f"until {month[0]} {number[1]}"
        return f"until the {last}" if number else f"until {last}"
    return f"hasta el {last}" if span["es"] else f"jusqu au {last}"
