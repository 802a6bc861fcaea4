"""The words of commitments: kinds, numbers and periods, folded, in English, French and Spanish."""

from __future__ import annotations

import re

from core.contract import CommitmentKind, Period
from core.order.text import vocabulary

KIND_WORDS: dict[CommitmentKind, str] = {
    "thank_you": r"thank[ _-]?yous?|thanks|remerciements?|merci|agradecimientos?|gracias",
    "follow_up": r"follow[ _-]?ups?|relances?|relancer|seguimientos?",
    "applications": r"appl(y|ies|ying)|app(lication)?s?|candidatur(e|a)s?|postul(er|ar|acion(es)?)"
     r"|solicitud(es)?|aplic(acion(es)?|ar)",
    "postings": r"(post|list)ings?|ads?|job (offer|board)s?|vacanc(y|ies)|annonces?|offres?|ofertas?"
     r"|vacantes?|anuncios?",
    "homework": r"homework|pitch|hook|devoirs?|tareas?|deberes",
    "club": r"(job )?clubs?",
    "meeting": r"meetings?|appointments?|reunion(s|es)?|rendez-?vous|rdv|citas?",
    "outreach": r"outreach|reach out|contact(s|ing|er|os?|ar)?|people|person(ne|a)?s?|networking",
}  # fmt: skip
NEARLY = (
    "application", "applications", "postings", "listings", "follow-up", "follow-ups", "followup", "followups",
    "thank-you", "thank-yous", "outreach", "homework", "networking", "meetings", "candidature", "candidatures",
    "relances", "seguimientos", "solicitudes", "postulaciones",
)  # fmt: skip
"""Words of kinds that are known even with a slip: one letter, or two in the long ones."""
OBJECTS = vocabulary("jobs job notes note emails email letters letter messages message emplois empleos trabajos cartas")
COUNTED: frozenset[CommitmentKind] = frozenset({"postings", "applications", "follow_up", "thank_you", "outreach"})
"""Kinds that are nothing without a number."""
FILLER = vocabulary(
    "to for jobs job send do make review read write new a an the of please in and at least about more notes note emails"
    " email letters letter go attend complete finish times time per de des du d les la le l un une faire envoyer lire"
    " emplois hacer enviar leer el los las una unos empleos trabajos veces fois"
)
NUMBERS = {
    "zero": 0, "no": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "once": 1, "twice": 2,
    "thrice": 3, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
}  # fmt: skip
TIMES = vocabulary("times time x fois veces")
ARTICLES = vocabulary("a an un une una")

UNITS: dict[str, Period] = {
    **dict.fromkeys(vocabulary("day days weekday weekdays workday jour jours dia dias d"), "day"),
    **dict.fromkeys(vocabulary("week weeks wk w semaine semaines semana semanas sem"), "week"),
}  # fmt: skip
UNCOUNTED = vocabulary(
    "month months hour hours minute minutes second year years quarter fortnight mois heure heures an annee"
    " trimestre mes meses hora horas ano anos other autre otro otra"
)  # fmt: skip
ALONE: dict[str, Period] = {
    "daily": "day", "everyday": "day", "quotidien": "day", "diario": "day", "diariamente": "day",
    "weekly": "week", "hebdo": "week", "hebdomadaire": "week", "semanal": "week", "semanalmente": "week",
}  # fmt: skip
ALONE_UNCOUNTED = vocabulary("monthly hourly yearly annually biweekly fortnightly mensuel mensual")
PER = vocabulary("a an per each every par por al la cada chaque tous toutes todos todas")
HOUR_BEFORE = vocabulary("at around from between before after vers")
HOUR_AFTER = vocabulary("am pm h o'clock a.m p.m heures")
EVERY = vocabulary("each every cada chaque tous toutes todos todas")
ARTICLES_OF_UNITS = vocabulary("single les los las la working business")
DROP = re.compile(r"(?:-|(?:remove|end|drop|delete|stop|cancel|without) (?:commitment )?)\s?#?(\d{1,6})")
COUNT = re.compile(r"[+-]?\d{1,6}")
NEAR_COUNT = re.compile(r"[+-]?\d[\d.,]*|\d+-\d+")
