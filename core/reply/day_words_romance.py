"""The French and Spanish words of days and months, and those that lean a day to the past or the future."""

from __future__ import annotations

import re

WEEKDAYS = {
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
MONTHS = {
    name: index
    for index, names in enumerate(
        (
            "janvier enero janv ene",
            "fevrier febrero fevr fev feb",
            "mars marzo mar",
            "avril abril avr abr",
            "mai mayo",
            "juin junio jun",
            "juillet julio juil jul",
            "aout agosto ago",
            "septembre septiembre setiembre sept sep set",
            "octobre octubre oct",
            "novembre noviembre nov",
            "decembre diciembre dec dic",
        ),
        1,
    )
    for name in names.split()
}
SHORT_DAYS = {
    name: index
    for index, names in enumerate(("lun", "mar", "mie mer", "jue jeu", "vie ven", "sab sam", "dom dim"))
    for name in names.split()
}
DAY = "|".join(WEEKDAYS)
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
LONG_MONTH = "|".join(name for name in MONTHS if len(name) > 4 or name in ("mars", "mai", "mayo", "juin"))
SOME_DAY = re.compile(
    rf"\b(?:demain|lendemain|hier|avantier|aujourd|hoy|ayer|anoche|anteayer|antier|manana|soir|nuit|noche|tarde"
    rf"|matin|jours?"
    rf"|journee|semaines?|mois|heures?|horas?|minutos?|minutes?|mins?|\d+ h|quinzaine|quincena|noel|navidad"
    rf"|nouvel an|jour de l an"
    rf"|ano nuevo|dias?|semanas?|mes|meses|finde|(?:ce|le|en) week ?end|week ?end prochain|jusqu|hasta"
    rf"|(?:le|el) (?:{'|'.join(SHORT_DAYS)})|(?:le|el|dia|del) \d+|{DAY}|\d+(?: er| e)? (?:de |del |/ "
    rf"|- )?(?:{MONTH})"
    rf"|(?:premier|primero) (?:de )?(?:{MONTH})|{LONG_MONTH})\b"
)
PAST = re.compile(
    r"\b(?:fait|faite?s|fini|termine|envoye\w*|postule|appele|parle|(?:ai|avons)(?! (?:une?|la|le|l|mon|ma|des"
    r"|mes|du|\d)\b)|dernier|derniere|passee?|hecho|hice|envie"
    r"|mande|termine|acabe|llame|aplique|hable|fui|tuve|pasad[oa])\b"
)
AHEAD = re.compile(
    r"\b(?:demain|prochaine?|vais|vas|va|voy|manana|proxim[oa]|viene|jusqu|hasta|ferai|hare|pas|todavia|aun)\b"
)
AFTER_DAY = r"(?= ?$| ?[.!?)]| ,|(?: (?:a|avec|con|chez|en|pour|para|vers|sobre|de este|de ce)\b))(?! ?[./:-] ?\d)"
