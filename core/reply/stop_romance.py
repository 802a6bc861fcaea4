"""Wordings that ask to be left alone in French and Spanish, in the spelling of ``core.reply.fold.canon``."""

from __future__ import annotations

from core.reply.lists import phrases

_FR_TEXTS = r"(?:messages?|textos?|sms|rappels?|courriels?|notifications?|envois?|spams?)"
_FR_SEND = (
    r"(?:ecri|contact|recontact|text|envoy|envoi|derang|appel|rappel|relanc|embet|emmerd|achal|sollicit|harcel|spam)\w*"
)
_FR_THEIRS = "".join(
    f"(?<!{who} )(?<!{who} ne )" for who in ("il", "ils", "elle", "elles", "qui", "personne", "recruteur", "eux")
)
_FR_WHEN = r"(?! (?:avant|apres|entre|pendant|quand|le (?:matin|soir)|la nuit|au travail)\b)"
FRENCH = phrases(
    r"""
^(?:(?:ok|bon|svp) )*fin (?:des|aux|de vos|de ces) <FR_TEXTS>\b|\blache[zr]? (?:moi|nous) la \w+\b|\b(?:pouvez
     vous|peux tu|pourriez vous|voulez vous|veuillez|svp|merci de) (?:bien )?(?:m |me |nous )(?:enlev\w+
    |retirer|oter|supprimer|effacer|sortir|debarquer) (?:de|du|d)\b
^(?:plus|pu) (?:de|d|aucun) <FR_TEXTS>\b
\b(?:m|nous) importun\w* (?:plus|pas|pu)\b|\bdebarque[zr]? moi\b|^(?:c est )?fini(?:s|e)? (?:avec )?(?:les|vos)
     <FR_TEXTS>|^plus de ca\b|\b(?:veux|voudrais) plus de ca\b
\b(?:lache|achale|criss?e|crice|sacre|fiche|foute?|fou|calisse)[zrs]? (?:moi|nous)\b(?! (?:pas|une?|des|le|un|la
     (?!paix))\b)|\bachale[zrs]? moi (?:pas|plus|pu)\b|\b(?:m|nous) achale[zrs]? (?:plus|pas|pu)\b|\bdec(?:aliss
    |riss)\w*\b(?! de (?:la|chez|ma)\b)
(?<!\bai )(?<!\ba )(?<!\bs )(?<!\bj )(?<!\bmaladie )(?<!\bn )(?<!\bavez )(?<!\bont )\b(?:aret|arret)(?:e[zrs]?
    |ez)\b(?: (?:s il|tout|tous|toutes|maintenant|ca|(?:moi|la|donc|un peu) (?:ca|ces|les|vos|de)|de (?:m|me
    |nous) \w+|d envoyer|d ecrire|l envoi|les (?:messages?|textos?|sms|envois|notifications?)|vos|ces
    |immediatement|merci|please|la)\b| ?[.!]*$)
(?<!\bai )(?<!\ba )\b(?:stoppez|cessez|cesser|cesse|stoppe)(?: (?:s il|tout|tous|toutes|maintenant|ca|de (?:m|me
    |nous) \w+|d envoyer|d ecrire|l envoi|les (?:messages?|textos?|sms|envois|notifications?)|vos|ces
    |immediatement|merci)\b| ?[.!]*$)
\b(?:voudrais|veux|aimerais|souhaite|desire|peut on|comment|puis je|peux|pouvez vous|peux tu|pourriez vous
    |voulez vous|faire(?: pour)?|fait(?: pour)?|fais(?: pour)?|on)(?: bien| tout| s il vous plait)* (?:arreter
    |arrete|stopper|cesser|annuler|finir|terminer|me desabonner|me desinscrire|me retirer)(?: (?:la|ici|ca|tout
    |ces|cela|maintenant|avec|le|les|mon|l|de|recevoir|vos|messages?|textos?|sms|service|programme|inscription
    |abonnement|envois?|s il|vous|te|plait|merci))* ?[.!?]*$
<FR_THEIRS>\b(?:m|me|nous|moi) (?!\w*(?:ent|ait|aient) )<FR_SEND> (?:plus|pu|jamais)\b
\b(?:contact|text|envoy|ecri|derang|appel)\w* (?:moi|nous) (?:plus|pu|jamais)\b
\bne (?:plus|pu|jamais)(?: jamais)? (?:me|m|nous) (?:re)?<FR_SEND><FR_WHEN>
\b(?:merci|priere|veuillez|plait|prie|demande|voudrais|aimerais|souhaite|prefere)(?: bien| de| que| vous)* ne
     pas (?:me|m|nous) <FR_SEND><FR_WHEN>
\bne (?:plus|pu) (?:rien )?(?:recevoir|envoyer|avoir)(?: (?:de|d|vos|aucun|ces|des|plus))* ?(?:<FR_TEXTS>|rien)?
(?:^|[.,!] |plait |veux |ne )(?:plus|pu|aucun|assez|trop c est trop)(?: (?:de|d|aucun|vos
    |ces))* <FR_TEXTS>\b(?! (?:d eux|d elle|de leur|de la part|des|du|a|pour)\b)
\b(?:veux|souhaite|desire|voudrais|ai (?=(?:plus|pas|pu) envie)|aimerais) ?(?:plus|pas|pu|jamais)
    (?: envie)?(?: \w+)? (?:recevoir|d en recevoir|de (?:vos |ces |tes |recevoir )*(?:<FR_TEXTS>|recevoir)
    |vos <FR_TEXTS>|etre (?:re)?contact\w*|etre (?:derang|harcel|sollicit|achal)\w*|que vous|que tu)
\b(?:veux|souhaite|desire|voudrais) (?:plus|pu)(?: \w+)? ?(?:participer|continuer(?! (?:a |de |mes |ma ))|faire
     partie|rien savoir|entendre parler|rien recevoir|en entendre|de (?:votre|ce) (?:service|programme)|de ca\b
    |de cela)
\b(?:assez|marre|ras le bol|fatiguee? |tannee? |ecoeuree? |plein le (?:dos|cul)|ecoeure |tanne ) ?(?:de |d
     |des )(?:vos |tes |ces |tous ces |toutes ces |recevoir )+(?:\w+ )?<FR_TEXTS>?
^(?:(?:ok|bon|non|la) )*[cs]a suffit(?: (?:les|vos|ces|maintenant|la|merci|s il|avec)\b.*)? ?[.!]*$
\b(?:sortir|quitter|retirer|desister|desinscrire|partir)(?: (?:de|du|d|ce|cette|votre|la|le|l
    |cet))* (?:programme|liste|service|groupe|systeme|affaire)\b|\bsor(?:tez|s|t) moi (?:de|d)\b
    |\boublie[zs]? moi\b(?! pas)
(?:^|\bsuis |\bmerci )(?:vraiment )?(?:plus|pu)(?: du tout)? interessee?s?\b(?! (?:par|au|a l))
\b(?:c est(?: rendu)?|vous|tu|votre)(?: du| de l| me| m)* harcel\w*\b(?! (?:au|par|que)\b)
\b(?:retire|revoque|annule|enleve) mon (?:consentement|accord|inscription|abonnement)\b
\bannule[zr]? (?:tout|ca|(?:mon|l|cet|le|mes|les|ces) ?(?:inscription|abonnement|service|envois|messages?))\b
\bbloque[zr]? (?:mon|ce) numero\b|\b(?:vais|va) (?:vous )?(?:bloquer|signaler|denoncer)(?: ce numero)? ?[.!]*$
^(?:(?:ok|bon|non|merci|la|moi) )*(?:on|j|je) arrete(?: (?:la|ca|tout|ici|maintenant|le programme|merci))* ?[.!]*$
\b(?<!\bme suis )(?:desabonn|desinscri)\w*\b(?! d (?:indeed|linkedin|un|une|autres?)\b| de (?:indeed|linkedin
    |jobboom|leur|leurs|sites?)\b| des (?:sites|alertes))
\b(?:fichez|foutez|fiche|fous|sacrez) moi la paix|\blaisse[zrs]? (?:moi|nous) (?:tranquille|en paix)
(?<!\bai )(?<!\bont )(?<!\ba )\b(?:retire|enleve|supprime|efface|raye|ote)[zrs]?(?: moi| mon (?:numero|nom
    |contact|telephone)| mes (?:donnees|coordonnees|infos))\b(?! de leur)|\bstop (?:s il|merci|(?:les|aux)
     (?:messages?|textos?|sms))\b
^(?:un )?arret (?:s il|des? (?:messages?|textos?|sms|envois)|merci|immediat|maintenant|complet)
""",
    FR_SEND=_FR_SEND,
    FR_TEXTS=_FR_TEXTS,
    FR_THEIRS=_FR_THEIRS,
    FR_WHEN=_FR_WHEN,
)
_ES_TEXTS = r"(?:mensajes?|textos?|sms|avisos?|recordatorios?|correos?|notificaciones|mensajitos?)"
_ES_SEND = (
    r"(?:escrib(?:an|as|a|ir|ais|irme)|mand(?:en|es|e|ar|arme|eis)|envi(?:en|es|e|ar|arme|eis)"
    r"|contact(?:en|es|e|ar|arme)"
    r"|llam(?:en|es|e|ar|arme)|molest(?:en|es|e|ar|arme)|text(?:een|ees|ee|ear|earme|ies|ien)|busqu(?:en|es|e)"
    r"|habl(?:en|es|arme)|marqu(?:en|es|e)|fastidi(?:en|es|e)|jod(?:an|as|a)|insist(?:an|as|a)|acos(?:en|es|e)"
    r"|moles|notifi(?:quen|que|ques))"
)
_ES_STEM = (
    r"(?:escrib|manda|envia|molesta|textea|contacta|llamar|recibi|fastidia|joder|chinga|busca|hablar|insisti|acosa"
    r"|estar (?:escrib|manda|envia|molesta))"
)
SPANISH = phrases(
    r"""
\b(?:dadme|dad|date|dar|demen|dadnos) de baja\b(?! (?:medica|por enfermedad|en (?:el trabajo|la empresa))\b)
    |\bno (?:me|nos) (?:contactos mas|contacteis|escribais|mandeis|envieis|llameis|molesteis)\b(?! (?:a las
    |antes|por la|hasta|despues|cuando|en el trabajo)\b)
\b(?:deje|dejen|deja|dejar|dejad|pare|paren|parad) (?:ya )?de spam\w*\b|\b(?:que )?me (?:dejeis|dejen|dejes
    |deje) (?:en paz|tranquil[oa])\b|^dejadme\b(?= en paz| tranquil|$)
\bno me (?:esten?|estes) (?:molestando|mandando|enviando|escribiendo|llamando)\b|\bno autorizo\b|\belimin\w+ de
     (?:su|la|esta|tu) (?:lista|base|grupo)\b
(?<!tengo )(?<!hay )(?<!recibi )(?<!hubo )\b(?:no|ni un) mas <ES_TEXTS>\b|^(?:por favor )?(?:ya )?no
     mas\b(?! (?:entrevistas?|que|de \d|\d|una?|dos|tres))|^(?:(?:ya|por favor|bueno) )*basta\b(?! con (?:una?
    |uno|\d|eso|dos|tres|que)\b| de (?!(?:mensaj|texto|escrib|mand|molest|una vez|sms))\w)|\b(?:suficientes?
    |demasiados|tantos|hart[oa] de (?:los|sus|tus|estos|tantos|tanto)|cansad[oa] de (?:los|sus|tus|estos|tantos
    |tanto)) <ES_TEXTS>\b(?= ya| por favor|,? ?(?:paren|ya|dej)|$| ?[.!])
(?<!que )(?<!ellos )\b(?:no|ya no|nunca|jamas) (?:me|nos) (?:vuelv(?:an|as|a) a )?<ES_SEND>\b(?: (?:mas
    |<ES_TEXTS>|por favor|nunca|nada|otra vez|gracias|de nuevo|ya)|(?= ?\W*$)|(?= , ))
\b(?:quiero|pido|prefiero|solicito|necesito|gustaria|ruego|agradeceria|agradezco|deseo|exijo) que (?:ya )?no
     (?:me|nos) <ES_SEND>\b
\b(?:no|ya no) (?:me )?vuelv(?:an|as|a) a (?:me )?<ES_SEND>
(?:^|[.,!] |favor |favor de |porfa |porfavor )(?:ya )?no (?:me )?<ES_SEND>(?: (?:mas|<ES_TEXTS>|por favor|nada
    |ya|gracias|porfa))+
(?:^|[.,!] |favor )(?:ya )?no (?:molesten|moleste|molestes|jodan|chinguen|insistan|escriban)\b ?[.!]*$
\b(?:deje|dejen|deja|dejar|dejad|dejenme|pare|paren|parar|para|cese|cesen) (?:ya )?de (?:una vez )?(?:<ES_STEM>
    |mensaje|estar)
\b(?:ya )?no (?:quiero|deseo|quisiera)(?: mas| recibir| seguir| que me| sus| tus| estos| tener| ver
    | ningun)*(?: \w+)? ?(?:<ES_TEXTS>|texto|recib|escrib|mand|envi|contact|moleste|aviso|recordatorio)
\b(?:ya )?no (?:quiero|deseo|quisiera|me interesa|puedo) (?:participar|seguir|continuar|estar|formar parte|saber
     (?:nada|mas))\b(?: (?:mas|en|con|de|esto|este|el|programa|la|lista|ustedes|nada|gracias|por
    |favor))* ?[.!]*$
\bya no (?:me interesa|estoy interesad[oa])\b(?! (?:ese|el puesto|el trabajo|la vacante|en (?:ese|el puesto|la)))
\b(?:esto|eso|ya) es (?:un |puro )?acoso\b|\bme estan? (?:acosando|hostigando)\b(?! (?:en|mi|un))
\b(?:los|lo|te|las|la|les) (?:voy a|vamos a) (?:reportar|denunciar|bloquear)\b|\bbloque\w+ (?:mi|este) numero\b
\b(?:quiero|quisiera|deseo|puedo|como|necesito|pido|solicito|favor de|pueden?|me pueden|para|prefiero|gustaria)
     (?:me |le |se |que )*(?:cancelo|cancelar(?:me|lo)?|doy de baja|dar(?:me|se)? de baja|la baja|salgo
    |salir(?:me|se)?|desuscrib\w*|parar(?:lo)?|paren|pare|detener|detengan|anular|borrar(?:me)?|eliminar(?:me)?
    |dejen)(?: (?:de|del|la|el|esto|eso|esta|este|mi|los|mis|estos|sus|todo|todos|suscripcion|programa|mensajes?
    |textos?|lista|grupo|servicio|aqui|ya|por|favor|porfa|gracias|cuenta|inscripcion|registro))* ?[.?!]*$
\b(?:deme|denme|dame|darme|darse|dese|desen|dar) de baja\b(?! (?:del|de la|en el|medica|por enfermedad))|^baja
     (?:por favor|ya|gracias)\b
\b(?:quiteme|quitame|quitenme|saqueme|sacame|saquenme|elimineme|eliminame|eliminenme|borreme|borrame|borrenme
    |cancelenme|canceleme|desuscri\w+|desinscri\w+)\b
\b(?:elimin|borr|quit|saqu)\w+ (?:ya )?(?:mi|mis) (?:numero|nombre|contacto|datos|informacion
    |telefono)\b(?!.*candidatos)|\b(?:dejeme|dejame|dejenme) (?:en paz|tranquil)
\b(?:anul|cancel)(?:e|en|ar|a)(?:me|nme)? (?:mi |la |el |mis |los |todos los )*(?:suscripcion|registro
    |inscripcion|servicio|cuenta|mensajes|textos)\b|\bolvid(?:ense|ate|ese) de mi(?= ?[.,!]|$| por| ya| numero)
\b(?:retiro|revoco|cancelo|quito) mi (?:consentimiento|permiso|autorizacion)\b
^(?:(?:por favor|porfa|ya|ok|bueno) )*(?:alto|pare|paren|parar|parale|parenle|parele|detener|detengan|detenga
    |detenganse|detente|detengase|cancelar|cancele|cancelen)(?: (?:por favor|porfa|ya|ahora|gracias|con|de|todo
    |esto|los|las|estos|mi|la|mensajes?|textos?|sms|suscripcion|servicio))* ?[.!]*$
^(?:ya )?para ya\b ?[.!]*$|^ya para(?: por favor)? ?[.!]*$|^ya (?:estuvo|estubo|stuvo) (?:de|con) (?:los )?mensajes
\b(?:detenga|detengan|detener|deten|paren|cancele|cancelen|suspenda|suspendan|suspender|cese|cesen|terminen
    |corten) (?:con |ya )*(?:los |estos |sus |todos los |el |de )*(?:<ES_TEXTS>|envios?)\b
""",
    ES_SEND=_ES_SEND,
    ES_STEM=_ES_STEM,
    ES_TEXTS=_ES_TEXTS,
)
