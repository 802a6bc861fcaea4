"""Wordings that ask to be left alone, in the spelling of :func:`core.reply.fold.canon`."""

from __future__ import annotations

_TEXTS = (
    r"(?:texts?|messages?|textos?|sms|reminders?|notifications?|check ?ins?|emails?|alerts?|pings?|spam|crap"
    r"|shit)"
)
_DOING = (
    r"(?:texting|messaging|contacting|bothering|spamming|harassing|pinging|bugging|(?:annoying|emailing|calling"
    r"|writing)"
    r" (?:to )?me|sending|blowing up my)"
)
_THEIRS = "".join(
    f"(?<!{who} )" for who in ("they", "he", "she", "who", "people", "recruiters", "employers", "companies")
)
_NO_STOP = "".join(f"(?<!{who} )" for who in ("not", "i", "we", "they", "he", "she", "had to", "never", "will", "did"))
_FILL = (
    r"(?: (?:it|this|that|these|those|them|all|now|please|thanks|thank you|texts|messages|already|right|ok"
    r"|everything|\W))*"
)
_WHEN = r"(?! (?:\w+ )?(?:back|until|till|before|when|while|unless|enough|if|after|yet|between|during)\b)"
_OTHERS = (
    r"(?! (?:them|him|her|people|anyone|employers?|recruiters?|an?|the|in|out|my|applications?|it|that|one|\w+ers)\b)"
)

ENGLISH = (
    (
        rf"{_NO_STOP}\b(?:stop|quit|cease) (?:with |all |the |these |those |this |your |my |any |automated |constant "
        rf"|daily )*"
        rf"(?:{_DOING}\b(?! (?:out|applications?|resumes?|them|him|her|my)\b)|{_TEXTS}\b(?! back)|subscription"
        r"|service)"
    ),
    rf"\bstop (?:receiving|getting)(?: \w+)? {_TEXTS}",
    (
        rf"\bwant to stop (?:this|these|getting|receiving|the {_TEXTS})|\bno longer (?:want|wish) to (?:participate"
        rf"|take part)"
    ),
    # Please stop. I said stop. Make it stop. How do I stop this?
    (
        r"\b(?:said|say|typed|texted|sent|wrote|replied|please|just|ok|want to|want it|want this|want them|want these"
        r"|want you to"
        r"|want (?:it|this|them|these|everything) (?:all )?to|(?:told|asked|need|asking|telling) you to|(?:can|could"
        r"|would|will) you"
        r"(?: please| just)*|you (?:need|have) to|(?:make|let) (?:it|this|them)(?: all)?|how (?:do|can) i|can i"
        r"|want it all to)"
        rf" stop{_FILL}$"
    ),
    r"(?:^|[.,!;] )stop(?: (?:please|now|thanks|thank you))*(?: [.!]|$)|(?:^|[.!] )stop [,;] ",
    r"^(?:stop|quit) (?:it|this|that)(?= ?[.!,]| please| now| right now| already|$)",
    # Don't text me. Never contact me again.
    (
        rf"{_THEIRS}(?<!you )\b(?:do not|never|no longer|not to)(?: ever| please| want you to| need you to)* (?:text"
        rf"|message|contact"
        rf"|write|bother|email|harass|spam|send)(?: to)? (?:me|us|this number|my (?:phone|cell|number)|any ?more|again"
        rf"|any more){_WHEN}"
    ),
    (
        rf"{_THEIRS}\b(?:do not|never|no longer|not to)(?: ever| please)* (?:call|phone|ring) me (?:again|any ?more"
        rf"|ever)\b"
    ),
    r"\b(?:please|just) (?:do not|never) (?:text|message|contact|send)\b" + _WHEN + _OTHERS,
    rf"\b(?:do not|never) send (?:any|these|this|those|more|anything|me) ?(?:more )?{_TEXTS}?{_WHEN}{_OTHERS}",
    # Take me off this list. Remove my number.
    (
        r"\b(?:take|remove|get|cut|strike|drop|pull|keep|leave) (?:me|my (?:name|number|phone)|this number) "
        r"(?:off|from"
        r"|out)(?: of)?"
        rf"(?: (?:this|the|your|that|these|those|all|any|of|my|damn))*(?: (?:\w+ )?(?:lists?|{_TEXTS}|program|thing"
        rf"|service|system"
        r"|group|database|contacts?|mailing|bot|chat|here))?(?: [.!,]| please| now| thanks|$)"
    ),
    (
        r"\b(?:remove|delete|erase|unenroll|disenroll|deregister) me\b(?! from (?:the |their |my )?(?:lease|insurance"
        r"|schedule|shift"
        r"|account|interview|waitlist))"
    ),
    (
        r"\b(?:remove|delete|erase|lose|forget|block) (?:my|this) (?:number|phone|contact|cell|info|information|data"
        r"|details|name)\b"
    ),
    # Unsubscribe. Opt out. I revoke my consent.
    r"\bunsubscribe\b(?! from (?:their|linkedin|indeed|the job|job|those job))|\bstop ?all\b",
    (
        r"\b(?:opt|opting) (?:me )?(?:- )?out\b(?! of (?:the |my |our |their )?(?:health|insurance|benefits?|dental"
        r"|medical|plan|union"
        r"|meeting|pension|interview|overtime))"
    ),
    r"\b(?:revoke|withdraw|cancel|rescind) (?:my |all )*(?:consent|permission|opt in)\b|^i revoke\b|\bi want out\b",
    # No more messages. I don't want these.
    (
        r"(?<!got )(?<!had )(?<!have )(?<!get )(?<!been )(?<!are )(?<!were )(?<!with )\bno more (?:of (?:this|these"
        r"|your) )?"
        rf"(?:{_TEXTS}|messaging|texting|contact)\b(?! from (?:them|him|her|recruiters|employers))"
    ),
    r"\bno more of (?:this|these|your)\b|\benough (?:already|with (?:the|these|all|your))\b",
    (
        r"\b(?:do not|no longer)(?: \w+)? (?:want|wish|need|care)(?! to (?:text|message|email)\b)(?: to)?(?: get"
        r"| receive| getting| receiving| have| see| be| any ?more"
        r"| any| more| these| those| this| your| the| for| anything)*"
        rf" (?:{_TEXTS}|texted|messaged|contacted|bothered|hear from you|from you|part of this|in this (?:program"
        rf"|thing))\b"
    ),
    (
        r"\bleave me (?:the \w+ )?alone\b|\blet me be\b(?= [.!]|$)|^(?:please )?go away\b|^get lost\b|\bpiss off\b"
        r"|^(?:fuck|f|eff|screw) (?:off|you)\b|\bnot interested any ?more\b"
    ),
    (
        r"(?:^|[.,!;] |please |just |want to |like to |can you |could you |can i |how do i )(?:cancel|end|discontinue"
        r"|terminate|turn off"
        r"|shut off|disable|deactivate)(?: my| the| this| these| those| all| of| your| me)*"
        rf" (?:subscription|{_TEXTS}|service|program|enrollment|everything|bot|thing)s?\b"
    ),
    # I don't want to do this anymore. This is harassment. I'll report you as spam.
    r"\bdo not want (?:to do |any of )?(?:this|these)(?: stuff| crap| shit)? (?:any ?more|no more)\b",
    r"\b(?:this|you) (?:is|are) (?:\w+ )?harass(?:ment|ing)\b(?! (?:at|from|by|him|her|them)\b)",
    (
        rf"{_THEIRS}\b(?:report|reporting|reported)(?: \w+)? (?:\w+ )?as (?:spam|junk)\b|\b(?:will|going to|am|have"
        rf"|going) "
        r"(?:report|reporting|reported) (?:you|this number)\b(?! (?:my|the|that|on|how|back|what|when))"
    ),
    (
        r"^(?:please )?(?:cancel|end) (?:this|it|me|all)(?: please| thanks| now)? ?\W?$|^i quit ?\W?$"
        r"|\b(?:done with|sick of|tired of) (?:the|this|these|your|all|all these|all the) (?:stupid |dumb )?"
        r"(?:bot|texts"
        r"|messages)\b"
    ),
)
FRENCH = (
    (
        r"\blache[zrs]? moi\b(?! (?:pas|une?|des|le|la (?!paix)))|\bachale[zrs]? moi pas\b|\b(?:m"
        r"|nous) achale[zrs]? (?:plus|pas)\b"
    ),
    (
        r"(?<!\bai )(?<!\ba )(?<!\bs )(?<!\bj )(?<!\bmaladie )\b(?:arrete[zrs]?|stoppez|cessez|cesser|cesse)"
        r"(?: (?:s il"
        r"|tout|tous"
        r"|toutes|maintenant|ca|de (?:m|me|nous) \w+|d envoyer|d ecrire|l envoi|les (?:messages?|textos?|sms|envois"
        r"|notifications?)"
        r"|vos|ces|immediatement|merci|please)\b| ?[.!]*$)"
    ),
    (
        r"\b(?:voudrais|veux|aimerais|souhaite|peut on|comment|puis je) (?:tout )?(?:arreter les|stopper|me desabonner"
        r"|me desinscrire"
        r"|arreter (?:ca|tout|le service|de recevoir))\b"
    ),
    (
        r"\b(?:m|me|nous|moi) (?:ecri[a-z]*|contact[a-z]*|text[a-z]*|envoy[a-z]*|envoi[a-z]*|derang[a-z]*|appel[a-z]*"
        r"|rappel[a-z]*) (?:plus|jamais)\b"
    ),
    r"\b(?:contactez|textez|envoyez|ecrivez|derangez|appelez) moi plus\b",
    r"(?:^|[.,!] |plait |veux |ne )plus (?:de |aucun |d )(?:messages?|textos?|sms|rappels?|notifications?)\b",
    (
        r"\b(?:veux|souhaite|desire|voudrais) (?:plus|pas)(?: \w+)? (?:recevoir|de (?:vos |ces |tes )?(?:messages?"
        r"|textos?|sms|rappels?)"
        r"|vos (?:messages?|textos?)|etre contact)"
    ),
    r"\b(?:desabonn|desinscri)|\b(?:fichez|foutez|fiche) moi la paix|\blaisse[zr]? moi (?:tranquille|en paix)",
    (
        r"\b(?:retirez?|enlevez?|supprimez?|effacez?|rayez|otez)(?: moi| mon (?:numero|nom|contact))\b|\bstop (?:s il"
        r"|merci|(?:les|aux) (?:messages?|textos?|sms))\b"
    ),
    r"^(?:un )?arret (?:s il|des? (?:messages?|textos?|sms|envois)|merci|immediat|maintenant)",
)
SPANISH = (
    (
        r"(?<!tengo )(?<!hay )(?<!recibi )\bno mas (?:mensajes?|textos?|sms|avisos?|recordatorios?)\b"
        r"|^(?:por favor )?(?:ya )?no mas\b(?! (?:entrevistas?|que|de \d))"
        r"|^(?:ya )?basta\b"
    ),
    (
        r"\b(?:no|ya no|nunca) (?:me|nos) (?:escrib|mand|envi|contact|llam|molest|text|busq)\w*(?: (?:mas|mensajes?"
        r"|textos?|por favor|nunca|nada|otra vez)|(?= ?\W?$))"
    ),
    (
        r"\b(?:deje|dejen|deja|dejar|dejad|pare|paren) (?:ya )?de (?:escribi|manda|envia|molesta|textea|contacta"
        r"|llamar"
        r"|recibir)"
    ),
    (
        r"\b(?:ya )?no (?:quiero|deseo|quisiera)(?: mas| recibir| seguir| que me| sus| tus| estos| ningun)+(?: \w+)?"
        r" ?(?:mensaj|texto|sms|recib|escrib|mand|envi|contact|moleste|aviso|recordatorio)"
    ),
    (
        r"\b(?:quiero|quisiera|deseo|puedo|como|necesito|favor de|pueden?|me pueden) (?:me )?(?:dar(?:me|se)? de baja"
        r"|la baja|(?:cancelar|parar|detener)"
        r" (?:la |mi |esta |los |estos |todo |todos los )*(?:suscripcion|mensajes|textos|esto))"
    ),
    (
        r"\b(?:deme|denme|dame|darme|darse|dese|desen|dar) de baja\b(?! (?:del|de la|en el|medica|por enfermedad))"
        r"|^baja (?:por favor|ya|gracias)\b"
    ),
    (
        r"\b(?:quiteme|quitame|quitenme|saqueme|sacame|saquenme|elimineme|eliminame|eliminenme|borreme|borrame"
        r"|borrenme)\b"
    ),
    r"\b(?:elimin|borr|quit)\w+ mi (?:numero|nombre|contacto)\b|\b(?:dejeme|dejame|dejenme) (?:en paz|tranquil)",
    (
        r"^(?:por favor )?(?:alto|pare|paren|parar|detener|detengan|detenga|cancelar|cancele|cancelen)(?: (?:por favor"
        r"|ya|ahora|gracias"
        r"|todo|esto|los|las|estos|mi|la|mensajes?|textos?|sms|suscripcion|servicio))+ ?[.!]*$"
    ),
    (
        r"\b(?:detenga|detengan|detener|paren|cancele|cancelen) (?:los |estos |sus |todos los )*(?:mensajes?|textos?"
        r"|sms)\b"
    ),
)
