"""Days and times of day as people of a language write them, in plain spaces."""

from __future__ import annotations

import datetime as dt

from core.message import Clock, Day

POINT = "\ue0ff"
"""The point of an abbreviation until the sentence is whole: there it may fall together with the full stop."""
WEEKDAYS = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "fr": ("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."),
    "es": ("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
}
MONTHS = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "fr": ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc."),
    "es": ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
}


def day(when: Day, language: str) -> str:
    """``5 Jan``, ``5 janv.``, ``5 ene``; with style ``weekday``: ``Mon 5 Jan``, ``lun. 5 janv.``, ``lun 5 ene``."""
    date = when.on
    number = "1er" if language == "fr" and date.day == 1 else str(date.day)
    short = f"{number} {MONTHS[language][date.month - 1].replace('.', POINT)}"
    return f"{WEEKDAYS[language][date.weekday()]} {short}" if when.style == "weekday" else short


def pointed(text: str) -> str:
    """``text`` with its abbreviations' points, and no second one where the sentence ends."""
    return text.replace(f"{POINT}.", ".").replace(POINT, ".") if POINT in text else text


def clock(when: Clock, language: str) -> str:
    """``2:30 pm`` and ``10 am``; ``14 h 30`` and ``10 h``; ``14:30`` and ``10:00``."""
    at = when.at
    if language == "fr":
        return f"{at.hour} h {at.minute:02}" if at.minute else f"{at.hour} h"
    if language == "es":
        return f"{at.hour}:{at.minute:02}"
    return _twelve_hours(at)


def _twelve_hours(at: dt.time) -> str:
    minutes = f":{at.minute:02}" if at.minute else ""
    return f"{at.hour % 12 or 12}{minutes} {'am' if at.hour < 12 else 'pm'}"
