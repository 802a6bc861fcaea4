"""How people name the kinds of commitments, and the verbs by which they report them done."""

from __future__ import annotations

import re

from core.reply.lists import words_of

NOUNS = {
    "applications": (
        r"applications?|appl(?:ied|y|ying)(?! yourself)|candidat(?:ures?|uras?)|solicitud(?:es)?|aplicaciones|postul\w+"
    ),
    "postings": (
        r"postings?|listings?|job (?:ads?|boards?|posts?|search)|ads|openings?|review(?:ed|ing)|looked (?:at"
        r"|through|over)|annonces?|offres|ofertas|anuncios"
    ),
    "outreach": (
        r"outreach|reach(?:ed|ing) out|contact(?:s|ed|ing)?|network(?:ing|ed)?|people|connections?|messaged"
        r"|persons?|personnes?|personas?|contactos?"
    ),
    "follow_up": r"follow ?(?:ups?|through)|follow(?:ed|ing) up|followups?|relances?|seguimientos?",
    "thank_you": (
        r"thank you(?: note| email| letter| card| message)s?|thank yous|(?:the|a|my|send|sent"
        r"|that) thank yous?|thank you(?= (?:is|was|yes|yep|no|nope|done|not|sent|email)\b)|thanked"
        r"|thank you notes?|notes?"
        r"|remerciements?|agradecimientos?"
    ),
    "homework": r"homework|hook|pitch|assignment|exercise|worksheet|resume|devoirs?|tarea",
    "club": r"club|group|club meeting",
    "meeting": r"meeting|session|appointment|rendez vous|reunion|cita",
}
DOING = {
    "applications": r"applied|submitted|put in",
    "postings": r"reviewed|looked (?:at|through|over)|went through|read|checked|searched|browsed",
    "outreach": r"reached out|contacted|messaged|emailed|called|texted|connected|networked|wrote|talked|spoke|sent",
    "follow_up": r"followed up|emailed|called|sent|wrote|texted|messaged",
    "thank_you": r"thanked|sent|wrote|emailed|mailed",
    "homework": r"wrote|sent|emailed|turned in|handed in|practiced|practised|prepared|submitted",
    "club": r"attended|went|was there|made it|showed up|joined",
    "meeting": r"attended|went|was there|made it|showed up|met",
}
UNITS = words_of(
    """
    application applications job jobs company companies place places position positions role roles posting postings
    listing listings people person contact contacts message messages email emails note notes letter letters call
    calls employer employers connection connections opening openings time times ones resume resumes follow ups up
    followup followups outreach candidatures annonces personnes messages contacto contactos
    solicitud relance relances seguimiento personas solicitudes ofertas
    mensajes reviews reviewed reached thing things task tasks item items ad ads lead leads
    """
)
NAMED = {kind: re.compile(rf"\b(?:{nouns})\b") for kind, nouns in NOUNS.items()}
_DID = {
    kind: re.compile(rf"^(?:(?:i|we|just|already|also|finally|yes|have|so|and|then|ok) )*(?:{verbs})\b(?! (?:me|us)\b)")
    for kind, verbs in DOING.items()
}


def reports(clause: str, kind: str) -> bool:
    """Whether a clause says in the kind's own verb that it was done: "followed up with Bob"."""
    pattern = _DID.get(kind)
    return pattern is not None and pattern.search(clause) is not None
