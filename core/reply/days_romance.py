"""Days in French and Spanish words, by the conventions of ``core.reply.dates``; a "fin de semaine" is a weekend."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable

_WEEKDAYS = {
    name: index
    for index, names in enumerate(
        (
            "lundi lunes",
            "mardi martes",
            "mercredi miercoles",
            "jeudi jueves",
            "vendredi viernes",
            "samedi sabado",
            "dimanche domingo",
        )
    )
    for name in names.split()
}
_MONTHS = {
    name: index
    for index, names in enumerate(
        (
            "janvier enero",
            "fevrier febrero",
            "mars marzo",
            "avril abril",
            "mai mayo",
            "juin junio",
            "juillet julio",
            "aout agosto",
            "septembre septiembre setiembre",
            "octobre octubre",
            "novembre noviembre",
            "decembre diciembre",
        ),
        1,
    )
    for name in names.split()
}
_DAY = "|".join(_WEEKDAYS)
_MONTH = "|".join(_MONTHS)
SOME_DAY = re.compile(
    rf"\b(?:demain|hier|aujourd|hoy|ayer|anoche|anteayer|antier|manana|soir|nuit|noche|tarde|matin|jours?|semaines?"
    rf"|mois"
    rf"|dias?|semanas?|mes|meses|finde|(?:ce|le|en) week ?end|week ?end prochain|jusqu|hasta|{_DAY}|{_MONTH})\b"
)
_PAST = re.compile(
    r"\b(?:fait|faite?s|fini|termine|envoye\w*|postule|appele|parle|ai|avons|dernier|derniere|passee?|hecho|hice|envie"
    r"|mande|termine|acabe|llame|aplique|hable|fui|tuve|pasad[oa])\b"
)
_AHEAD = re.compile(
    r"\b(?:demain|prochaine?|vais|vas|va|voy|manana|proxim[oa]|viene|jusqu|hasta|ferai|hare|pas|todavia|aun)\b"
)
_Match = re.Match[str]
_Reader = Callable[[_Match, dt.date, bool], dt.date | None]


def romance_day(words: str, today: dt.date) -> tuple[dt.date, int, int] | None:
    """The first day in canonical French or Spanish ``words`` and where it stands."""
    past = _PAST.search(words) is not None and _AHEAD.search(words) is None
    for pattern, read in _READERS:
        for match in pattern.finditer(words):
            day = read(match, today, past)
            if day is not None:
                return day, match.start(), match.end()
    return None


def _monday(day: dt.date) -> dt.date:
    return day - dt.timedelta(days=day.weekday())


def _shifted(days: int) -> _Reader:
    return lambda match, today, past: today + dt.timedelta(days=days)


def _named(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    day = int(match["d"]) if match["d"].isdigit() else 1
    month, year = _MONTHS[match["m"]], int(match["year"] or 0)
    try:
        if year:
            return dt.date(year, month, day) if abs(year - today.year) <= 10 else None
        found = dt.date(today.year, month, day)
        if past:
            return found.replace(year=today.year - 1) if found > today else found
        return found.replace(year=today.year + 1) if found < today else found
    except ValueError:
        return None


def _weekday(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    weekday, which = _WEEKDAYS[match["day"]], match["before"] or match["after"] or ""
    ahead = today + dt.timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    if which.startswith(("prochain", "proxim", "que vien", "d apres")):
        return _monday(today) + dt.timedelta(days=7 + weekday)
    if which.startswith(("dernier", "passe", "pasado")) or (past and not which):
        return ahead - dt.timedelta(days=7)
    return today if which in ("ce", "este") and weekday == today.weekday() else ahead


def _span(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    count = int(match["n"]) if match["n"].isdigit() else {"quelques": 3, "unos": 3, "unas": 3}.get(match["n"], 1)
    unit = match["unit"]
    days = count * (1 if unit[0] in "jd" else 7 if unit[0] == "s" else 30)
    if match["ago"]:
        return today - dt.timedelta(days=days) if days <= 3660 else None
    return today + dt.timedelta(days=days) if not past and days <= 3660 else None


def _end_of_week(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    friday = _monday(today) + dt.timedelta(days=4)
    return friday if friday >= today else friday + dt.timedelta(days=7)


def _weekend(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    saturday = _monday(today) + dt.timedelta(days=5)
    if "prochain" in match[0] or "proxim" in match[0]:
        return saturday + dt.timedelta(days=7)
    return saturday - dt.timedelta(days=7) if past else max(saturday, today)


def _next_week(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    return _monday(today) + dt.timedelta(days=7)


def _next_month(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    return (today.replace(day=28) + dt.timedelta(days=4)).replace(day=1)


def _end_of_month(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    return today.replace(day=calendar.monthrange(today.year, today.month)[1])


def _month_start(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    month = _MONTHS[match["month"]]
    return dt.date(today.year + (month <= today.month), month, 1)


def _ordinal(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    day, first = int(match["nth"]), today.replace(day=1)
    for _ in range(3):
        if 0 < day <= calendar.monthrange(first.year, first.month)[1] and first.replace(day=day) >= today:
            return first.replace(day=day)
        first = (first + dt.timedelta(days=32)).replace(day=1)
    return None


_UNIT = r"(?P<unit>jours?|semaines?|mois|dias?|semanas?|mes(?:es)?)"
_N = r"(?P<n>\d{1,3}|une?|una?|quelques|unos|unas)"
_READERS: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (
        re.compile(
            rf"\b(?:le |el |{_DAY} )?(?P<d>\d\d?|premier|primero)(?: er| e)? (?:de )?(?P<m>{_MONTH})\b"
            r"(?: (?:de |del )?(?P<year>20\d\d)\b)?"
        ),
        _named,
    ),
    (re.compile(r"\b(?:apres demain|pasado manana)\b"), _shifted(2)),
    (re.compile(r"\b(?:avant hier|anteayer|antier|antes de ayer)\b"), _shifted(-2)),
    (re.compile(r"\bdemain\b|(?<!la )(?<!las )\bmanana\b"), _shifted(1)),
    (re.compile(r"\b(?:hier|ayer|anoche)\b"), _shifted(-1)),
    (
        re.compile(
            rf"(?:^|\b(?:dans|pour|pendant|apres|en|por|durante|dentro de|encore|otr[oa]s?|pause|pausa|unas?|d ici"
            rf"|(?P<ago>il y a"
            rf"|hace))(?: de| les| las| los)?(?: prochaine?s| proxim[oa]s)? ){_N} {_UNIT}\b(?! (?:par|al|a la|por)\b)"
        ),
        _span,
    ),
    (
        re.compile(
            r"\b(?:d ici|avant|pour) (?:la )?fin de (?:la )?semaine\b|\bfin de la semaine\b|\bfin de la semana\b"
        ),
        _end_of_week,
    ),
    (
        re.compile(
            r"\b(?:(?:cette|en|la|ce|prochaine?) )?fin de semaine(?: prochaine?)?\b|\b(?:ce|le) week ?end\b"
            r"|\bweek ?end prochain\b"
            r"|\b(?:(?:este|el|proximo) )+(?:fin de semana|finde)\b"
        ),
        _weekend,
    ),
    (re.compile(r"\bsemaine prochaine\b|\b(?:proxima semana|semana (?:proxima|que viene|entrante))\b"), _next_week),
    (re.compile(r"\bmois prochain\b|\b(?:proximo mes|mes (?:proximo|que viene|entrante))\b"), _next_month),
    (re.compile(r"\b(?:fin du mois|fin de mois|(?:fin|fines|finales) de mes|fin del mes)\b"), _end_of_month),
    (
        re.compile(
            rf"\b(?:(?P<before>ce|este|proximo|pasado) )?(?P<day>{_DAY})\b"
            r"(?: (?P<after>prochain|dernier|passe|pasado|proximo|que viene)\b)?"
        ),
        _weekday,
    ),
    (re.compile(rf"\b(?:jusqu en|jusqu a|en|hasta|para|d ici) (?P<month>{_MONTH})\b"), _month_start),
    (
        re.compile(
            r"\b(?:jusqu au|avant le|d ici le|a partir du|hasta el|antes del?(?: el)?|a partir del) (?P<nth>\d\d?)\b"
        ),
        _ordinal,
    ),
    (
        re.compile(r"\b(?:aujourd hui|ce soir|ce matin|cet? apres midi|hoy|esta (?:noche|tarde|manana))\b"),
        _shifted(0),
    ),
)
