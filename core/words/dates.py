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


SPOKEN_DAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
}
SPOKEN_MONTHS = {
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    "fr": (
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ),
    "es": (
        "enero", "febrero", "marzo", "abril", "mayo", "junio",
        "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ),
}  # fmt: skip


def day(when: Day, language: str, *, spoken: bool = False) -> str:
    """``5 Jan``, ``5 janv.``, ``5 ene``; with style ``weekday``: ``Mon 5 Jan``, ``lun. 5 janv.``, ``lun 5 ene``.

    Spoken, nothing is abbreviated: ``Monday 5 January``, ``lundi 5 janvier``, ``lunes 5 de enero``.
    """
    date = when.on
    if spoken:
        return _aloud(when, language)
    number = "1er" if language == "fr" and date.day == 1 else str(date.day)
    short = f"{number} {MONTHS[language][date.month - 1].replace('.', POINT)}"
    return f"{WEEKDAYS[language][date.weekday()]} {short}" if when.style == "weekday" else short


def _aloud(when: Day, language: str) -> str:
    date, month = when.on, SPOKEN_MONTHS[language][when.on.month - 1]
    number = "1er" if language == "fr" and date.day == 1 else str(date.day)
    said = f"{number} de {month}" if language == "es" else f"{number} {month}"
    return f"{SPOKEN_DAYS[language][date.weekday()]} {said}" if when.style == "weekday" else said


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
