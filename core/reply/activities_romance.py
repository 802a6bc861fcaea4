"""Activities in French and Spanish: "postulé chez Acme et Initech", "entrevista el martes a las 2", "conocí a Ana"."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator

from core.reply.dates import dated
from core.reply.fold import canon
from core.reply.numbers import with_digits
from core.reply.records import Activity

_SENTENCE = re.compile(
    r"(?<=[.!?;])\s+|\n+|;|\s+(?:mais|pero)\s+|,\s*(?=(?:j'|j |je |jai |ya |tuve|tengo|conoci|hable|aplique"
    r"|entrevue|entrevista"
    r"|entretien|rencontre|pas |no |postule))|,?\s+(?:et|y|pis|puis|tambien)\s+(?=(?:j'|jai |je |tuve|tengo"
    r"|conoci|hable"
    r"|aplique|me postule|une? entrevue|una entrevista|mande|envie|rencontre))"
)
_DENIED = re.compile(
    r"\b(?:pas|jamais|sans|aucune?s?|rien|no|ni|nunca|sin|ningun[oa]?|si|quand|cuando|vais|va|voy|vamos"
    r"|voudrais|quisiera|quiero"
    r"|veux|faut|tengo que|debo|dois|doit|avant de|antes de|il y a|espere|espero|ils|elles)\b"
)
_OFF = re.compile(r"\b(?:annul|cancel|report|aplaza|pospu|remis)\w*")
_SENT = r"(?:envoye|soumis|depose|remis|laisse|fait|mis|rempli|envie|mande|deje|meti|llene|hice|entregue|eche|complete)"
_PAPER = (
    r"(?:c\.?v\.?|curriculums?(?: vitae)?|candidatures?|demandes?(?: d'emploi)?|applications?|solicitud(?:es)?"
    r"|aplicacion(?:es)?|hojas? de vida|postulacion(?:es)?)"
)
_APPLIED = re.compile(
    rf"\b(?:j'?ai |ya |me |he |aussi |deja )*(?:postule|applique|aplique|aplicado|postulado|inscribi)e?s?\b(?P<rest>.*)"
    rf"|\b{_SENT}e?s? (?:\w+ )??(?:mon |ma |mes |mi |mis |une? |una |des |le |la |el |(?P<n>\d+|deux|trois"
    rf"|quatre|cinq|dos|tres"
    rf"|cuatro|cinco) )?{_PAPER}\b(?P<rest2>.*)"
    rf"|(?P<n2>\d+) {_PAPER} (?:envoye|depose|soumis|faite|enviad|mandad|hech|entregad)\w*",
    re.DOTALL,
)
_COUNTED = re.compile(
    r"^\W*(?:(?:a|sur|pour|chez|en|para|environ|como|unos|unas) )*(\d{1,3})\b(?! ?(?:h\b|:|/|%|jours|dias))"
)
_AT = re.compile(
    r"(?:^|.*? )(?:chez|au|aux|a la|a l'|a|en|con|avec|para|pour)\s+(?:l'|la |le |les |el |los )?(?P<who>\S.*)",
    re.DOTALL,
)
_CHEZ = re.compile(
    r".*?\b(?:chez|au sein de|puesto en|trabajo en|poste (?:au|a)|empleo en|vacante en)"
    r"\s+(?:l'|la |le |el )?(?P<who>\S.*)",
    re.DOTALL,
)
_CUT = re.compile(
    r"(?:^|\s+)(?:aujourd|hier|demain|ce|cette|la semaine|le|hoy|ayer|anoche|manana|esta|este|el|parce|porque"
    r"|car|et j'|et je|y me|y ya"
    r"|pour|para|comme|como|qui|que|par|por|en ligne|online|lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche|lunes|martes"
    r"|miercoles|jueves|viernes|sabado|domingo|a \d|a las|vers|dans|avec qui|aussi|tambien|ya|deja|garder|il m"
    r"|elle m|on garde"
    r"|quedamos|me dijo)\b.*|\s*[,(]\s*(?:il|elle|on|garder|rester|me dijo|dijo|quedamos|qui|que)\b.*"
    r"|[.!?;:(\n].*|\s+[-–—]\s.*",
    re.DOTALL,
)
_AND = re.compile(r"\s*(?:,\s*(?:et|y)\s+|,|\s+et\s+(?:chez\s+)?|\s+y\s+(?:en\s+|a\s+)?|\s+&\s+|\s+\+\s+)\s*")
_NOBODY = re.compile(
    r"(?:(?:une?|una?|des|plusieurs|varios|varias|quelques|algun[oa]s?|postes?|emplois?|jobs?|trabajos?"
    r"|puestos?|lugares?|places?"
    r"|endroits?|empleos?|entreprises?|empresas?|compagnies?|companias?|chose|autres?|otr[oa]s?|el|la|le|les"
    r"|de|todo|tout|ligne|linea"
    r"|persona|quelqu'un|alguien|lui|elle|ellos?|eux|\d+|\W))+"
)
_INTERVIEW = re.compile(r"\b(?:entrevues?|entretiens?|entrevistas?)\b(?! (?:type|simulee?|fictive|de practica|blanc))")
_WITH = re.compile(
    r"\b(?:chez|avec|con|en|au|aux)\s+(?:l'|la |le |el )?(?P<who>(?!las?\b|\d|persona\b|personne\b"
    r"|linea\b|ligne\b)\S.*)",
    re.DOTALL,
)
_MET = re.compile(
    r"\b(?:j'?ai |on a |nous avons |ya |hoy |ayer |hier )*(?:rencontre|parle (?:a|avec)|discute avec|jase avec"
    r"|pris un cafe avec|dine avec"
    r"|conoci(?: a)?|hable con|platique con|tome (?:un )?cafe con|me reuni con|converse con|me encontre con)"
    r"\s+(?P<who>.+)",
    re.DOTALL,
)
_MET_NOT = re.compile(
    r"^(?:ma|mon|mes|mi|mis|personne|nadie|tu|vous|usted|ustedes|mucha gente|plein de monde|le coach"
    r"|kim)\b(?! (?:ancien|future|ex))"
)
_SOMEONE = re.compile(
    r"^(?:(?:a )?(?:quelqu'un|alguien|une? (?:\w+ )?\w+|una? (?:\w+ )?\w+|le \w+|la \w+|el \w+)) (?:de chez|de l'|de la"
    r"|du|chez|d'|del|de|en) ?(?P<of>.+)",
    re.DOTALL,
)
_TIME = re.compile(
    r"\b(?:(?P<h>\d{1,2}) ?h(?: ?(?P<m>\d\d))?\b|a las? (?P<las>\d{1,2})(?::(?P<lasm>\d\d))?"
    r"|(?P<h24>\d{1,2}):(?P<m24>\d\d)"
    r"|(?P<h12>\d{1,2}) ?(?P<half>[ap])\.?m|(?P<noon>midi|mediodia))\b"
)
_NEWS = re.compile(
    r"postul|appliqu|apliqu|aplicad|inscrib|entrev|entret|cv\b|c\.v|curric|candidat|solicit|rencontr|parl"
    r"|discut|jas|caf|conoc|habl|platic|platiq|reun|convers|demande|hoja|applic|aplicac|dine"
)
_LONGEST_NAME, _MOST_APPLIED = 60, 100


def romance_activities(
    text: str, now: dt.datetime, zone: str, locale: str, *, numeric: bool = True
) -> Iterator[Activity]:
    """What French or Spanish ``text`` (as typed) reports."""
    plain = "".join(map(_base, text.replace("\u2019", "'")))
    if _NEWS.search(plain) is None:
        return
    start = 0
    for mark in [*_SENTENCE.finditer(plain), None]:
        end = mark.start() if mark else len(plain)
        if not plain[start:end].rstrip().endswith("?"):
            yield from _of(text[start:end], plain[start:end], now, zone, locale, numeric=numeric)
        start = mark.end() if mark else end


def _base(char: str) -> str:
    """The letter without its accent, one for one, so that places stay."""
    return char.lower() if char.isascii() else (unicodedata.normalize("NFKD", char)[:1] or char).lower()


def _of(typed: str, plain: str, now: dt.datetime, zone: str, locale: str, *, numeric: bool) -> Iterator[Activity]:
    day = _day(plain, now, zone, locale, numeric=numeric)
    if (applied := _APPLIED.search(plain)) and not _DENIED.search(plain[: applied.start()]):
        yield from _applied(typed, applied, day)
    elif (interview := _INTERVIEW.search(plain)) and not (
        _DENIED.search(plain[: interview.start()]) or _OFF.search(plain)
    ):
        named = _WITH.search(plain, interview.end())
        who = _name(typed, plain, *named.span("who")) if named else ""
        yield Activity("interview", who, 1, _day(plain, now, zone, locale, numeric=True), _time(plain))
    elif (met := _MET.search(plain)) and not _DENIED.search(plain[: met.start()]):
        at, end = met.span("who")
        if _MET_NOT.match(plain[at:end]):
            return
        someone = _SOMEONE.match(plain[at:end])
        who = _name(typed, plain, at + someone.start("of") if someone else at, end)
        if who:
            yield Activity("met", who, 1, day)


def _day(plain: str, now: dt.datetime, zone: str, locale: str, *, numeric: bool) -> dt.date | None:
    found = dated(with_digits(canon(plain, locale), locale[:2]), now, zone, locale, numeric=numeric)
    return found[0] if found else None


def _applied(typed: str, match: re.Match[str], day: dt.date | None) -> Iterator[Activity]:
    group = "rest" if match["rest"] is not None else "rest2" if match["rest2"] is not None else "n2"
    rest, (at, end) = match[group], match.span(group)
    digits = with_digits(with_digits(rest, "fr"), "es")
    count = _COUNTED.match(digits)
    number = int(count[1]) if count else _number(match["n"])
    if number:
        if number <= _MOST_APPLIED:
            yield Activity("applied", "", number, day)
        return
    where = _CHEZ.match(rest) or _AT.match(rest)
    names = _names(typed, match.string, at + where.start("who"), end) if where else []
    yield from (Activity("applied", name, 1, day) for name in names)
    if not names:
        yield Activity("applied", "", 1, day)


def _number(words: str | None) -> int:
    said = with_digits(with_digits(words or "", "fr"), "es")
    return int(said) if said.isdigit() else 0


def _names(typed: str, plain: str, at: int, end: int) -> list[str]:
    cut = _CUT.search(plain, at, end)
    end = cut.start() if cut else end
    found = []
    for mark in [*_AND.finditer(plain, at, end), None]:
        stop = mark.start() if mark else end
        found.append(_name(typed, plain, at, stop))
        at = mark.end() if mark else end
    return [name for name in found if name and len(name.split()) <= 5]


def _name(typed: str, plain: str, at: int, end: int) -> str:
    """The name as typed from ``at`` on, without what follows it; "" for nobody in particular."""
    cut = _CUT.search(plain, at, end)
    stop = cut.start() if cut else end
    return (
        "" if stop <= at or _NOBODY.fullmatch(plain[at:stop]) else typed[at:stop].strip(" ,.!?;:-'\"()")[:_LONGEST_NAME]
    )


def _time(plain: str) -> dt.time | None:
    match = _TIME.search(plain)
    if match is None:
        return None
    if match["noon"]:
        return dt.time(12)
    hour = int(match["h"] or match["las"] or match["h24"] or match["h12"])
    minute = int(match["m"] or match["lasm"] or match["m24"] or 0)
    after = plain[match.end() : match.end() + 16]
    if match["half"] == "p" or re.match(r" ?p\.?m| de la (?:tarde|noche)", after) or (match["las"] and hour < 8):
        hour = hour % 12 + 12
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None
