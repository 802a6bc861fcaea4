"""Days in French and Spanish words, by the conventions of ``core.reply.dates``; a "fin de semaine" is a weekend."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable

from core.reply.day_words_romance import AFTER_DAY, AHEAD, DAY, MONTH, MONTHS, PAST, SHORT_DAYS, WEEKDAYS
from core.reply.months import in_month, monday, month_after, next_nth

_Match = re.Match[str]
_Reader = Callable[[_Match, dt.date, bool], dt.date | None]


def romance_day(words: str, today: dt.date) -> tuple[dt.date, int, int] | None:
    """The first day in canonical French or Spanish ``words`` and where it stands."""
    past = PAST.search(words) is not None and AHEAD.search(words) is None
    for pattern, read in _READERS:
        for match in pattern.finditer(words):
            day = read(match, today, past)
            if day is not None:
                return day, match.start(), match.end()
    return None


def _shifted(days: int) -> _Reader:
    return lambda match, today, past: today + dt.timedelta(days=days)


def _named(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    day = int(match["d"]) if match["d"].isdigit() else 1
    month, year = MONTHS[match["m"]], int(match["year"] or 0)
    try:
        if year:
            return dt.date(year, month, day) if abs(year - today.year) <= 10 else None
        found = dt.date(today.year, month, day)
        if past:
            return found.replace(year=today.year - 1) if found > today else found
        return found.replace(year=today.year + 1) if found < today else found
    except ValueError:
        return None


def _short_weekday(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    weekday = SHORT_DAYS[match["short"]]
    return today + dt.timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _weekday(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    weekday, which = WEEKDAYS[match["day"]], match["before"] or match["after"] or ""
    ahead = today + dt.timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    if which.startswith(("prochain", "proxim", "que vien", "d apres", "sigu")):
        return monday(today) + dt.timedelta(days=7 + weekday)
    if which.startswith(("dernier", "passe", "pasado", "anterior")) or (past and not which):
        return ahead - dt.timedelta(days=7)
    return today if which in ("ce", "este", "este proximo") and weekday == today.weekday() else ahead


def _weekday_numbered(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    """ "Vendredi 23", "el martes 25"."""
    return next_nth(today, int(match["nth"]), WEEKDAYS[match["day"]])


def _weekday_of(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    """ "Mercredi de la semaine prochaine", "el lunes de esta semana"."""
    which = match["k"]
    weeks = 7 if which.startswith(("proch", "prox", "que vien", "sigu", "entr")) else -7 if which[0] in "dpa" else 0
    return monday(today) + dt.timedelta(days=WEEKDAYS[match["day"]] + weeks)


def _after_that(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    """ "Trois semaines après demain", "tres días a partir de hoy", "dos días antes de ayer"."""
    count = int(match["n"]) if match["n"].isdigit() else 1
    unit = match["unit"]
    days = count * (1 if unit[0] in "jd" else 7 if unit[0] == "s" else 30)
    start = {"demain": 1, "manana": 1, "hier": -1, "ayer": -1}.get(match["start"], 0)
    back = match["way"] in ("avant", "antes de")
    return today + dt.timedelta(days=start + (-days if back else days))


def _day_of(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    """ "Le 21 de ce mois", "el 15 del próximo mes"."""
    ahead = "pro" in match["which"] or "viene" in match["which"]
    return in_month(month_after(today) if ahead else today.replace(day=1), int(match["nth"]))


def _fortnight(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    return today + dt.timedelta(days=15)


def _in_eight(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    """ "Mardi en huit": the one of next week."""
    return monday(today) + dt.timedelta(days=7 + WEEKDAYS[match["day"]])


def _feast(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    month, day = (12, 25) if match[0] in ("noel", "navidad") else (1, 1)
    found = dt.date(today.year, month, day)
    return found if found >= today else found.replace(year=today.year + 1)


def _span(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    count = int(match["n"]) if match["n"].isdigit() else {"quelques": 3, "unos": 3, "unas": 3}.get(match["n"], 1)
    unit = match["unit"]
    days = count * (1 if unit[0] in "jd" else 7 if unit[0] == "s" else 30)
    if match["ago"]:
        return today - dt.timedelta(days=days) if days <= 3660 else None
    return today + dt.timedelta(days=days) if not past and days <= 3660 else None


def _end_of_week(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    friday = monday(today) + dt.timedelta(days=4)
    return friday if friday >= today else friday + dt.timedelta(days=7)


def _weekend(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    saturday = monday(today) + dt.timedelta(days=5)
    if "prochain" in match[0] or "proxim" in match[0]:
        return saturday + dt.timedelta(days=7)
    return saturday - dt.timedelta(days=7) if past else max(saturday, today)


def _next_week(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    return monday(today) + dt.timedelta(days=7)


def _next_month(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    return month_after(today)


def _end_of_month(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    return today.replace(day=calendar.monthrange(today.year, today.month)[1])


def _month_start(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    month = MONTHS[match["month"]]
    return dt.date(today.year + (month <= today.month), month, 1)


def _ordinal(match: _Match, today: dt.date, past: bool) -> dt.date | None:
    return next_nth(today, int(match["nth"]))


_UNIT = r"(?P<unit>jours?|semaines?|mois|dias?|semanas?|mes(?:es)?)"
_N = r"(?P<n>\d{1,3}|une?|una?|quelques|unos|unas)"
_READERS: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (
        re.compile(
            rf"\b{_N} {_UNIT} (?P<way>apres|avant|a partir d|a compter d|despues de|antes de|a partir de|desde)"
            r" ?(?P<start>demain|hier|aujourd hui|hoy|manana|ayer|maintenant|ahora)\b"
        ),
        _after_that,
    ),
    (
        re.compile(
            rf"\b(?P<day>{DAY}) (?:de (?:la )?)?(?:semaine |semana )?(?P<k>cette|esta|prochaine|proxima"
            rf"|derniere|passee"
            r"|pasada|que viene|siguiente|entrante|anterior)(?: semaine| semana)?\b"
        ),
        _weekday_of,
    ),
    (
        re.compile(
            rf"\b(?:le |el |{DAY} )?(?P<d>\d\d?|premier|primero)(?: er| e)? (?:de |du mois de |/ "
            rf"|- )?(?P<m>{MONTH})\b"
            r"(?: (?:de |del )?(?P<year>20\d\d)\b)?"
        ),
        _named,
    ),
    (
        re.compile(
            rf"\b(?P<day>{DAY})(?: , ?(?=le |el |dia ))? ?(?:le |el dia |el |dia )?(?P<nth>[1-3]?\d)\b{AFTER_DAY}"
        ),
        _weekday_numbered,
    ),
    (re.compile(rf"\b(?P<day>{DAY}) en (?:8|huit)\b"), _in_eight),
    (
        re.compile(
            r"\b(?P<nth>\d\d?) (?:de |du |d )?(?P<which>ce mois|mois prochain|este mes|(?:del? )?proximo mes"
            r"|(?:del? )?mes (?:que viene|proximo))\b"
        ),
        _day_of,
    ),
    (re.compile(r"\b(?:dans|d ici|en|dentro de)(?: une?| la)? (?:quinzaine|quincena)\b"), _fortnight),
    (re.compile(r"\b(?:noel|navidad|nouvel an|jour de l an|ano nuevo)\b"), _feast),
    (re.compile(r"\b(?:apres demain|pasado manana)\b"), _shifted(2)),
    (re.compile(r"\b(?:avant hier|anteayer|antier|antes de ayer|avantier)\b"), _shifted(-2)),
    (re.compile(r"\b(?:demain|lendemain|dia siguiente)\b|(?<!la )(?<!las )(?<!esta )\bmanana\b"), _shifted(1)),
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
            rf"(?<!chaque )(?<!cada )(?<!tous les )(?<!todos los )(?<!los )\b(?:(?P<before>ce|este|proximo"
            rf"|pasado) )?(?P<day>{DAY})\b"
            r"(?: (?P<after>prochain|dernier|passe|pasado|proximo|que viene|siguiente|anterior)\b)?"
        ),
        _weekday,
    ),
    (re.compile(rf"(?:(?<=\bel )|(?<=\ble ))(?P<short>{'|'.join(SHORT_DAYS)})\b(?! de)"), _short_weekday),
    (re.compile(rf"\b(?:jusqu en|jusqu a|en|hasta|para|d ici) (?P<month>{MONTH})\b"), _month_start),
    (
        re.compile(
            r"\b(?:jusqu au|avant le|d ici le|a partir du|hasta el|antes del?(?: el)?|a partir del)"
            r" (?P<nth>\d\d?)\b(?! ?[./:-] ?\d)"
        ),
        _ordinal,
    ),
    (re.compile(rf"\b(?:le|el|(?:el )?dia|del) (?P<nth>[1-3]\d)\b{AFTER_DAY}"), _ordinal),
    (
        re.compile(
            r"\b\d{1,3} (?:minutes?|heures?|minutos?|horas?) (?:plus tard|mas tarde|despues"
            r"|a partir de (?:ahora|maintenant))\b|\b(?:hace|il y a) \d{1,3} (?:minutes?|heures?|minutos?"
            r"|horas?)\b"
        ),
        _shifted(0),
    ),
    (
        re.compile(r"\b(?:a|al|para el|hacia el)? ?(?:fin(?:al)?|fines) (?:del|de) dia\b|\bfin de journee\b"),
        _shifted(0),
    ),
    (
        re.compile(
            r"\b(?:aujourd hui|ce soir|ce matin|cet? apres midi|hoy|esta (?:noche|tarde|manana)|(?:dans|en"
            r"|dentro de) (?:\d{1,3}|une?|una?"
            r"|quelques|media|unos|unas) (?:minutes?|heures?|min|minutos?|horas?|mins|h))\b"
        ),
        _shifted(0),
    ),
)
