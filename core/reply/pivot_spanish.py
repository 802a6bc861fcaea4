"""Spanish words about items, and the English ones that stand for them: a pattern, then what takes its place.

"_" is a space, "ONE" one that names no item, "OF" of how many.
"""

from __future__ import annotations

from core.reply.lists import phrases

RULES = phrases(
    r"""
\bno (?:both|all \d|amb[ao]s)\b => not_all
\b(?:ningun[oa]?|nada|no)(?: (?:de|a|hice|para))? ?(?:both|all \d|ellos|ellas|l[ao]s (?:dos|tres))\b => none
\bni (?:hice )?(?:el |la |lo |l )?(?:\d|un[oa]?|primer[oa])(?: (?:,|y))? ni (?:el |la |lo )?(?:\d|otr[oa]
    |segund[oa])\b => neither
\b(?:para|a|con) (?=(?:both|all \d)\b) =>
(?<=\d )pendientes?\b => not_yet
^ya (?=both|all \d) =>
\b(both|all \d) ya (?:quedaron|estan|esta|quedo)\b => \1_done
\b(?:no )?(?:hice|he hecho) (?:neither|none|ningun[oa])\b => none
\b(?:tod[oa]s?)(?: (?:est[ao]n?|ya))? (?:hech[oa]s?|list[oa]s?|terminad[oa]s?)? ?(?:menos|excepto|salvo|a
     excepcion de|aparte de)\b => all_but
^(?:menos|excepto|salvo) (.+?) (?:,? ?)tod[oa]s?\b.*$ => all_but_\1
\b(?:el |la |los )?(?:primer[oa]?|1ro|1ra)\b => the_first_one
\b(?:el |la |los )?(?:segund[oa]|2do|2da)\b => the_second_one
\b(?:el |la |los )?(?:tercer[oa]?|3ro|3ra)\b => the_third_one
\b(?:el |la )?ultim[oa]\b(?! (?:vez|semana)) => the_last_one
\b(?:num|numero|punto|el punto) (?=\d) => number_
\b(?:nada mas|solo|solamente|unicamente|apenas|tan solo)\b => only
^(.+?) only ?[.!]*$ => only_\1
\bonly un[oa]?(?: sol[oa])?\b|\bun[oa] sol[oa]\b => only_ONE
^(?:el |la )?un[oa]? (?=(?:si|no|list[oa]|hech[oa]|ya)\b) => 1_
\b(?:un[oa]|1) de (?:both|2|(?:los |las )?(?:dos|2))\b => 1_of_2
^only (?:1|ONE) de .*$ => 1_of_2
\bun[oa] de (?=\d) => 1_of_
(?<=\d )de (?:los |las |l[ao]s )?(?:all )?(?=\d) => of_
\bni un[oa](?: sol[oa])?(?= ?[.!]*$) => none
\b(?:hice|mande|envie|llevo|meti|llene|aplique a|va)(?: only| ya)? un[oa](?= ?[.!,]*$) => did_ONE
\bun[oa]? (?=(?:solicitud|contacto|persona|seguimiento|agradecimiento|anuncio|aplicacion)(?:es)?\b) => 1_
\b(?:me |nos )?(?:faltan?|quedan?|restan?)(?: (?:todavia|aun|solo|only|hacer|por hacer))* (\d{1,3})\b => \1_left
\b(\d{1,3}) (?:por hacer|pendientes?|restantes?|que faltan)\b => \1_left
\b(?:ya )?(?:llevo|llevamos|van|voy (?:en|por)|vamos (?:en|por)|tengo|logre|alcance(?: a (?:hacer|mandar
    |enviar))?|pude(?: hacer)?)(?: ya| only)? (?=\d) => i_did_
\b(?:ya )?(?:me )?(?:he )?(?:aplique|aplicado|postule|postulado)(?: (?:a|en|para|con|only))* (?=\d) => i_applied_to_
\b(?:ya )?(?:he )?(?:contacte|contactado)(?: a)? => i_contacted_
\b(?:ya )?(?:he )?(?:hice|hecho|meti|metido|llene|llenado|complete)(?: ya)? (?=\d|only|about|el |la |los |number
    |the ) => i_did_
\b(?:ya )?(?:he )?(?:mande|mandado|envie|enviado|eche|echado)(?: ya)? (?=\d|only|about|el |la |los |number|the )
     => i_sent_
\b(?:di|hice|doy) (?=seguimiento) => i_did_
\bno (?:mande|envie|hice|di|he hecho|he mandado) (?=(?:el |la |los |las )?(?:seguimiento|agradecimiento|nota
    |tarea|number|the|contact|\d)) => not_
\b(?:notas?|cartas?|correos?|mensajes?) de agradecimientos?\b|\bagradecimientos?\b => thank_you_note
\bseguimientos?\b => follow_up
\b(?:solicitud(?:es)?|aplicacion(?:es)?|candidaturas?|postulacion(?:es)?)\b => applications
\b(?<=\d )(?:cvs?|curriculums?|hojas de vida)\b => applications
\b(?:contactos?|personas?|gente)\b => contacts
\b(?:anuncios?|ofertas?|vacantes?)\b => postings
\b(?:mi |la )?tareas?\b => homework
\b(?:veces|lugares?|trabajos?|puestos?|empleos?|empresas?|companias?|partes|sitios)\b => places
\b(?:todavia|aun) no\b|\bno (?:todavia|aun)\b => not_yet
\bno (?:esta |estan )?(?:hech[oa]s?|list[oa]s?|terminad[oa]s?)\b => not_done
\bpero no\b => but_not
(?:^|(?<=, )|(?<=but )|(?<=y )|(?<=and ))no (?=(?:el |la |los |las )?(?:number |the |thank|follow|applications
    |contacts|postings|homework|\d)) => not_
\b(?:ningun[oa]?s?|0|cero|nada de|sin) (?=(?:applications|contacts|postings|thank|follow)) => no_
\b(?:y|,) ningun[oa]?(?= ?[.!]*$) => and_0
(?<=\d )(?:de (?=all \d)) => of_
(?<=\d )no(?= ?[.!,]|$) => no
(?<=\d )falta\b => not_yet
(?<=one )(?:ya(?: esta| quedo)?)(?= ?[.!,]*$) => done
(?<=\d )(?:ya(?: esta| quedo)?)(?= ?[.!,]|$) => done
(?<=(?:p|e) )(?:ya (?:esta|quedo))(?= ?[.!,]|$) => done
(?<=homework )(?:ya (?:esta|quedo))\b => done
\b(?:si|sip)\b(?! (?:me|te|no|puedo)) => yes
\b(?:al|a(?: el| la)?|para(?: el| la)?) (?=(?:number |the (?:first|second|third|last)|\d)) => to_
\by\b => and
\bpero\b => but
\b(?:ya )?(?:estan|quedaron) (?=both|all) => done_
\b(?:esta |estan |quedo |quedaron |ya )*(?:hech[oa]s?|list[oa]s?|terminad[oa]s?|completad[oa]s?|enviad[oa]s?
    |mandad[oa]s?)\b => done
\b(?:por (?:ahora|el momento)|hasta (?:ahora|el momento)|de momento|esta semana)\b => so_far
\b(?:como|un[oa]s|alrededor de|mas o menos|aproximadamente|al menos) (?=\d) => about_
\bayer\b => yesterday
\bhoy\b => today
\b(?:perdon|disculp[ae]|lo siento)\b => sorry
\b(?:amb[ao]s)(?: cosas)?\b => both
\b(both|all \d) cosas\b => \1
\b(?:en total)\b => total
\btod[oa]s?\b => all
\b(?:la|el|los|las|mi|mis|un|una) (?=(?:follow|thank|homework|applications|contacts|postings|club|meeting)\b)
     => the_
(?<=none) (?:encore|todavia|aun)\b =>
"""
)
