"""Words of danger and of a wish for a person in French and Spanish, in the spelling of ``core.reply.fold.canon``."""

from __future__ import annotations

from core.reply.lists import phrases

_FR_PILLS = r"(?:pilules?|cachets?|medicaments?|comprimes?|somniferes?)"
_FR_MAN = r"(?:mari|conjoint|copain|chum|ex|pere|beau pere|partenaire)"
_FR_SO = r"(?:(?:plus|tellement|vraiment|complete?ment|totalement|tout|trop|si|tres) )*"
_ES_PILLS = r"(?:pastillas|pildoras|medicamentos|medicinas)"
_ES_MAN = r"(?:esposo|marido|pareja|novio|papa|padre|ex|padrastro)"
DISTRESS = phrases(
    r"""
\b(?:tengo|con|miro|mirando|junte|guarde) (?:todas )?(?:las|mis|unas|muchas) (?:\w+ )?<ES_PILLS> (?:aqui
    |enfrente|delante|en la mano|al lado|frente|listas)\b|\b(?:le )?(?:dale|dele|den|cuid[ae]n?) (?:a )?(?:mi
    |mis) (?:perr[oa]s?|gat[oa]s?|cosas|hij[oa]s) a\b
\bnadie (?:me )?(?:extranaria|extranara|echaria de menos|va a extranar|notaria|lloraria|se daria cuenta)\b|\ba
     nadie le (?:importaria|importo|importa(?: si| que) (?:me|yo|vivo))\b
\b(?:no )?(?:quisiera|quiero|deseo|gustaria
    |prefiero) (?:\w+ )?(?:no )?(?:y no )?(?:despertar(?:me)?)\b(?! (?:temprano|mas temprano|antes|a las
    |a tiempo|tarde))|\b(?:dormir(?:me)?|acostarme) y (?:ya )?no despertar\w*\b
\b(?:pensamientos|ideas|pienso cosas) (?:\w+ )?(?:oscur|suicid|negr|de muerte)\w*\b
    |\bno me siento segur[oa]\b(?! (?:de|con|en la entrevista|para|hablando|que))
\bno hay (?:ya )?(?:motivo|razon|razones|motivos) para (?:seguir|vivir|continuar)\b|\bno (?:le )?(?:veo
    |encuentro|hay) (?:ninguna )?(?:salida|futuro|esperanza)\b(?! (?:a la calle|del|en el puesto|laboral
    |de emergencia))
\bsi (?:yo )?(?:estuviera muert[oa]|me muriera|no estuviera|no existiera|me muero)\b(?! (?:de (?:risa|hambre)
    |ocupad|en|trabajando))|\b(?:serian|estarian) (?:mucho )?(?:mas felices|mejor) (?:si|sin mi)\b
\bmiro el (?:puente|vacio)\b|\b(?:tirarme|aventarme|lanzarme|saltar) (?:de|del|desde) (?:el |un |la
     )?(?:puente|azotea|balcon|edificio|ventana)\b|\b(?:voy|quiero|pienso) a? ?matarme\b
\b(?:ya )?no (?:puedo|aguanto|doy|soporto) (?:ya )?mas\b(?! (?:rapido|que|de \d|\d|entrevistas|esta semana
    |hoy|temprano|aplicaciones|solicitudes))|\b<ES_MAN> me (?:ha pegado|amenaza|amenazo|ahorco|empuja|empujo)\b
\b(?:ai|as|avec|regarde|compte) (?:toutes )?(?:les|mes|plein de|des) (?:\w+ )?<FR_PILLS> (?:devant
    |dans la main|a cote|sous les yeux|sur la table|pour en)\b|\b(?:j |en )?en peu[xt] (?:vraiment )?(?:plus
    |pu) (?:de (?:tout|rien|moi|cette vie|ca)|du tout)\b
\b(?:donne[zr]?|laisse[zr]?|occupe[zr]?(?: vous)?(?: de)?) (?:mon|ma|mes) (?:chiens?|chats?|affaires|enfants
    |animaux) a\b|\badieu\b(?! (?:le|la|les|au|mon (?:job|travail)) )
\b(?:veux|voudrais|envie de|aimerais) (?:juste )?disparaitre\b(?! (?:une|quelques|ce) )|\bplus (?:de
    |aucune) raison (?:de|d) (?:vivre|continuer|rester|exister|etre)\b|\b(?:fini|finir) avec la vie\b
\b(?:peux|peut|suis|arrive) (?:vraiment )?(?:plus|pu|pas) (?:a |capable de )?continuer (?:comme ca|ainsi
    |a vivre|comme ça)\b|\bregarde le (?:pont|vide)\b|\b(?:fatiguee?|tannee?|ecoeuree?|epuisee?|lasse?
    |marre) de (?:vivre|la vie|ma vie|exister)\b
\bserai (?:plus|pas|pu) (?:la|ici) (?:longtemps|demain|bientot|pour)\b(?! (?:la|le|l|une?)\b)|\b(?:plus|pas
    |pu) la (?:pour )?(?:bien )?longtemps\b|\bidees sombres\b|\bpensees sombres\b
\b(?:suis|rendue?|sens) <FR_SO>a bout(?! (?:de (?:code|papier|souffle|course|patience avec (?:le site
    |indeed))|portant))\b|\b(?:il|elle|<FR_MAN>) (?:n )?(?:arrete pas de me |me |m )(?:frapp|batt|tap|cogn
    |etrangl|menac)\w+\b(?! (?:l oeil|dans l oeil|sur les nerfs))
\bpersonne (?:ne )?(?:me |m |remarquerait|s apercevrait|verrait)(?:regrett\w+|pleur\w+|manqu\w+)?\b(?= (?:si
    |que) (?:je|j)\b)|\bseraient (?:tous )?(?:mieux|plus heureux) (?:sans moi|si j etais)
\b(?:dormir|m endormir|me coucher) (?:et|pour) (?:ne )?(?:plus|jamais|pas) (?:jamais )?(?:me )?reveiller\b
    |\bveux plus me reveiller\b
\bvois (?:plus|pas|pu) (?:d issue|de sens|d avenir|de raison de vivre|le bout)\b|\benvie que tout (?:ca )?(?:s
     arrete|finisse)\b
\bno le (?:veo|encuentro) sentido\b|\b(?:ir(?:me)?|irse|salir) de este mundo\b|\bno tengo
     (?:ninguna )?razon(?:es)? para (?:vivir|seguir)\b|\bamenaz\w+ con matarme\b
\b(?:pris|avale|prendre|avaler) (?:des|plein de|trop de|tous les|toutes mes|tous mes|toutes les|beaucoup de|un
     tas de|une boite de) (?:\w+ )?<FR_PILLS>\b(?! (?:pour|contre) )
\b(?:tome|tomado|tomar(?:me)?|trague|tragado) (?:\w+ ){0,2}?(?:todas|muchas|unas|demasiadas|un monton de|un bote
     de) (?:\w+ )?<ES_PILLS>\b|\btome pastillas\b
\bpeur (?:de|d) (?:rentrer|retourner|aller|etre) (?:chez moi|a la maison|chez nous)\b|\bpeur de mon <FR_MAN>\b
    |\b(?:<FR_MAN>|il|elle) (?:me |m a )(?:frappee?|battue?|bat|tape|viole\w*|menace de mort)\b(?! (?:sur les
     nerfs|dans l oeil|au|aux|a))|\bpas en securite (?:chez moi|a la maison|chez nous)\b|\b(?:sens|suis) (?:pas
    |plus) en securite\b|\bsuis en danger\b|\b(?:ma|la) vie (?:est )?en danger\b
\bmiedo (?:de|a) (?:ir|volver|regresar|estar|llegar) (?:a|en) (?:mi |la )?casa\b|\bmiedo (?:de|a) mi <ES_MAN>\b
    |\b(?:<ES_MAN>|el|ella) me (?:pega|pego|golpea|golpeo|lastima|maltrata|viola|violo)\b|^me (?:pega|golpea)\b
    |\bno (?:me siento|estoy) segur[oa] en (?:mi )?casa\b|\bestoy en peligro\b|\bmi vida
     (?:esta )?(?:en )?peligro\b
\b(?:suis|sens) <FR_SO>(?:desespere\w*|sans espoir|a bout(?! de (?:code|papier|souffle du))|au bout (?:du
     rouleau|de ma vie))|\bbout du rouleau\b|\b(?:perdu|ai|plus|aucun|a) (?:plus )?(?:(?:tout|aucun|d)
     )+espoir\b|\bplus rien (?:ne )?(?:vaut|a de sens|n a de sens|n a d importance|m interesse)\b|\b(?:ca|vie)
     (?:ne )?vaut (?:plus|pas|pu) (?:la peine|le coup) (?:de vivre|d etre vecue)\b|\bvie (?:ne |n )?(?:vaut|a)
     (?:plus|pas|pu) (?:la peine|de sens)\b|\bvaux rien\b(?! en)|\b(?:plus|pas|pu) capable (?:de vivre|de la vie
    |de continuer (?:a vivre|comme ca|de meme|ainsi))
\b(?:me siento|estoy) (?:\w+ )?(?:sin esperanzas?|desesperad[oa])\b(?! por)|\b(?:perdi|perdido|sin|no tengo)
     (?:ya )?(?:toda |la |las |ninguna |mas )*esperanzas?\b(?! de (?:que|conseguir|encontrar|obtener))|\bnada
     (?:ya )?(?:tiene sentido|vale la pena|me importa ya)\b|\bya no tiene sentido\b|\bno valgo nada\b|\bla vida
     (?:ya )?no (?:vale|tiene sentido)\b|\bno tiene sentido (?:vivir|seguir viviendo|la vida)\b
\b(?:me|m en|te|moi meme) (?:tuer|suicider|pendre|jeter (?:en bas|devant|du|sous)|tirer une balle)\b
\bme tue\b(?! (?:a|au|de rire|avec|ce|cette|les))|\bpensees (?:noires|suicidaires)\b|\bidees (?:noires
    |suicidaires)\b
\b(?:envie|veux|voudrais|prefere|prefererais|voulais|aimerais|souhaite|reve|mieux) (?:de |d |plutot |mieux
     |juste |vraiment )*(?:mourir|crever|disparaitre(?! (?:pour|ce|cette|une?|quelques))|etre morte?|plus
     exister|plus etre la|m endormir et)\b
\b(?:si j etais|je serais mieux|mieux|que je sois|etre|que j etais) (?:morte?|pas ne)\b(?! de (?:rire|fatigue))
\b(?:mieux|bien) (?:sans moi|que je (?:sois|ne sois) (?:pas|plus|pu) (?:la|ici))\b|\bserai\w+ mieux sans moi\b
\bpersonne (?:ne )?(?:me|m) (?:regretterait|pleurerait|manquerait)\b|\bpersonne (?:ne )?s en (?:rendrait|foutrait)
\b(?:plus|pas|pu) (?:\w+ )?(?:envie|la force|le gout|de raison|de raisons) (?:de )?(?:vivre|continuer a vivre|me
     lever)\b
\bveux (?:plus|pu|pas) (?:\w+ )?(?:vivre|exister|me reveiller|etre (?:la|ici|en vie))\b
\ben finir(?: avec (?:la vie|tout|ma vie)| $|$| [.!])
\bveux en finir\b(?! (?:avec|vite|au plus|bientot))
\b(?:me|m) (?:fai(?:s|re)|fais) du mal\b|\bme (?:coupe|mutile|couper|mutiler)\b(?! (?:les|le|la|du|en))
\bmettre fin a (?:mes jours|ma vie|tout ca)\b
\ba quoi (?:bon|ca sert|sert)(?: de| la)? (?:vivre|vie|continuer a vivre|la vie)\b
\b(?:n |j )?en peu[xt] (?:vraiment )?(?:plus|pu)(?: de vivre| de la vie| de ma vie| [.!,]|$)
\b(?:voudrais|veux|aimerais) que tout (?:ca )?(?:s arrete|finisse|se termine|arrete)\b
\b(?:matarme|suicidarme|morirme|ahorcarme|colgarme|cortarme las venas|dispararme)\b(?! (?:de (?:risa|hambre)|por))
\bme (?:voy a|quiero|quisiera|pienso) (?:matar|morir|suicidar|ahorcar|colgar)\b(?! de (?:risa|hambre|sueno|frio
    |pena))
\b(?:quitarme|terminar con|acabar con|poner fin a|ponerle fin a) (?:la|mi) vida\b
\b(?:quiero|quisiera|prefiero|ganas de|preferiria|deseo|desearia|gustaria|quieres|mejor) (?:solo |ya
     |mejor )?(?:morir|morirme|desaparecer|estar muert\w+|no existir|no despertar|no haber nacido|dormir y no
     despertar)\b(?! de (?:risa|hambre))
\bojala (?:\w+ )?(?:no (?:despertara|despertar|existiera|hubiera nacido|amanezca|estuviera)|(?:me )?muriera|me
     muera|estuviera muert[oa])\b
\b(?:estaria|estarian|estarias|esta?ria) mejor (?:muert[oa]|sin mi)\b|\bmejor (?:muert[oa]|sin mi)\b
\bno (?:quiero|tengo ganas de|vale la pena) (?:seguir |ya )?(?:vivir|viviendo|vivo|viva|existir|estar (?:aqui
    |viv[oa]))\b
\b(?:hart[oa]|cansad[oa]|aburrid[oa]) de (?:vivir|la vida|mi vida|existir|estar viv[oa])\b
\b(?:hacerme|me hago|hice|me hice) dano\b(?! (?:en|al|la))|\bme (?:corto|estoy cortando|he cortado)(?= ?[.,!]|$
    | los brazos| las| a mi)
\b(?:acabar|terminar) con (?:mi vida|todo(?! (?:lo|el|esto|ese)\b))(?= ?[.,!]|$| ya| esto)
\b(?:sin|no tengo) ganas de (?:vivir|seguir viviendo|nada ya)\b
\b(?:ya )?no (?:puedo|aguanto|doy|soporto) (?:ya )?mas(?: con (?:la vida|todo|mi vida)| [.!,]|$)
\bno (?:aguanto|soporto) (?:ya )?(?:la|mi|esta) vida\b
\bquiero que (?:todo|esto|el dolor) (?:se )?(?:termine|acabe|pare)(?= ya| ?[.,!]|$)
""",
    ES_MAN=_ES_MAN,
    ES_PILLS=_ES_PILLS,
    FR_MAN=_FR_MAN,
    FR_PILLS=_FR_PILLS,
    FR_SO=_FR_SO,
)
_FR_SOMEONE = (
    r"(?:quelqu un|une (?:vraie )?personne|un (?:vrai )?humain|un etre humain|du (?:vrai )?monde|mon "
    r"(?:coach|conseiller"
    r"|intervenant)|ma (?:coach|conseillere|intervenante)|vous|toi|un conseiller|une conseillere|un agent"
    r"|un intervenant)"
)
_ES_SOMEONE = (
    r"(?:alguien|una persona|un humano|mi (?:coach|consejer[oa]|asesor[a]?|orientador[a]?)|usted|ustedes|contigo"
    r"|un (?:agente|asesor|ser humano|consejero)|una (?:asesora|consejera|agente))"
)
_ES_CALL = r"(?:llam(?:e|en|es|ar|aran|ara)|marqu(?:e|en|es)|marcar|habl(?:e|en|es)|contact(?:e|en)|comuniqu(?:e|en))"
WORN = phrases(
    r"""
\b(?:suis|sens|me sens|etre) <FR_SO>(?:epuisee?|deprimee?|decouragee?|videe?|brulee?|demoralisee?|accablee?
    |desemparee?|en depression|en burnout|au plus bas)\b
^(?:trop |vraiment |tellement )*(?:epuisee?|deprimee?|decouragee?)\b|\bj abandonne\b(?! (?:le|la|les|mon|ma
    |cette?|ce)\b)|\b(?:je )?(?:vais|va|me sens|sens) (?:vraiment |tres )?(?:pas bien|mal|tres mal)\b(?! (?:a
    |avec|pour|de (?:le|la))\b)|\b(?:je )?baisse les bras\b
\b(?:me siento|estoy|ando) (?:muy |tan |super |bien |re |demasiado )*(?:mal|fatal|agotad[oa]|deprimid[oa]
    |hundid[oa]|desanimad[oa]|destrozad[oa]|abrumad[oa]|quemad[oa]|derrotad[oa])\b(?! (?:de (?:internet|la
     compu)|del estomago))
^(?:muy |tan )*(?:agotad[oa]|deprimid[oa])\b|\bme (?:rindo|doy por vencid[oa])\b|\btiro la toalla\b
""",
    FR_SO=_FR_SO,
)
HUMAN = phrases(
    r"""
\bhay alguien (?:ahi|aqui|alli|del otro lado)\b
\b(?:devuelv|regres)(?:an|a|e|en)(?:me)? (?:la|una) llamada\b|\b(?:posible|puede|podria|podemos|podriamos
    |haber|tener|agendar|programar|seria posible) (?:\w+ )?(?:una|la) llamada\b(?! (?:con|de
    |para) (?:la empresa|el reclutador|acme|entrevista))
\b(?:hablar(?:lo)?|platicar(?:lo)?|comentar(?:lo)?|decir(?:lo)?) por telefono\b(?! con (?:ell|la|el|una))
    |\b(?:pas|comuniqu|comunic|pong|conect)(?:a|e|en|ad|adme|an)?me (?:con |a )(?:un[ao]? |el |la |mi
     )?(?:asesor\w*|agente|human[oa]|persona|kim|orientador\w*|consejer\w*|coach|alguien)\b
\b(?:llamadme|llameme|llamenme|marcadme)\b(?! (?:para (?:una|la) entrevista|de (?:la|una) empresa))
    |\b(?:quiero|necesito|busco) (?:a |ver a )?mi (?:coach|asesor\w*|consejer\w*|orientador\w*)\b
    |\bque me llam(?:e|en) kim\b
^(?:(?:un|una|si|no|ok|\d+|quiero|necesito|con|,|pero|solo) )*(?:humano|humana|persona real)(?: (?:por|favor
    |porfa|ya|gracias|\W))*$|\b(?:me )?(?:puede|podria|puedes|podrian|pueden) (?:llamarme|llamar|marcarme
    |marcar)(?= ?[?.!,]*$| por| manana| hoy| al| cuando)
\bpasse[zr]? (?:moi )?(?:kim|mon|ma)\b.*\b(?:telephone|tel|fil|coach|conseill\w+)\b|\b(?:kim|quelqu un|(?:mon
    |ma) (?:coach|conseill\w+)|on|elle|il|un (?:vrai )?humain|une vraie personne) (?:peut|pourrait
    |peux) (?:me |m )(?:r?appeler|telephoner|contacter|repondre|ecrire|joindre)\b
\b(?:parler|discuter|jaser|voir|dire)(?: ca| de ca)? (?:de|en) (?:vive voix|personne|vrai)\b|\b(?:discuter
    |parler) (?:de )?vive voix\b|\bde vive voix\b|\bse parler\b.*\b(?:tel|telephone|vive voix|demain|au fil)\b
\b(?:je )?veux (?:voir |parler a )?(?:mon|ma) (?:coach|conseill\w+|intervenante?)\b|\b(?:etre
    |etes) r?appelee?\b(?! (?:pour (?:une|l) (?:entrevue|entretien|poste)|par (?:l|le|la|eux|acme)))
    |\btel(?:ephone)? moi\b
\b(?:parler|jaser|discuter|causer|placoter) (?:a|avec) (?:kim|mon|ma)\b(?! (?:mari|mere|pere|ami|soeur|frere
    |patron|boss|chum|blonde))|^(?:(?:un|oui|non|ok|\d+|vrai|,|mais|juste) )*(?:humain|vrai humain)(?: (?:svp
    |s il|vous|te|plait|merci|\W))*$
\bparler (?:de vive voix|au telephone|par telephone)(?! avec (?:eux|le|la|l))|\bpasse[zr]? (?:moi )?(?:un|une|a
     un|a une) (?:conseill\w+|humain|personne|agent|intervenante?)\b|^(?:r?appelle|r?appelez)(?: s il| svp|$)
    |\brendez vous telephonique\b
\bprefier[eo]n? hablar (?:por telefono|con)\b|\bhay (?:una persona|alguien|algun humano) (?:con quien|con la que
    |que pueda|para)\b
\br?appel(?:e[zs]?|le[zs]?) (?:moi|nous)\b|\b(?:pouvez|pourriez|voulez) vous me rappeler\b
    |\btelephone[zs]? moi\b|\bcontacte[zs]? moi (?:par telephone|svp)\b
\b(?:peux tu|pouvez vous|pourriez vous|tu peux|vous pouvez|pourrais tu|peut|pourrait|voulez vous|veux tu
    |faudrait(?: que vous)?|plait de|bien) (?:\w+ )?(?:me |m )(?:re)?(?:appeler|telephoner)\b|^(?:me
     |m )r?appeler\b|^(?:s il (?:vous|te) plait |bonjour )+(?:me |m )r?appeler\b|(?<!vont )(?<!va )(?<!devait )
    (?<!devaient )(?<!doit )(?<!doivent )\bm appeler\b(?= s il| [?]|$)
\b(?:aimerais|veux|voudrais|besoin|faut|faudrait|prefere|prefererais|souhaite|dites?(?: \w+){0,3}
    |demande[zr]?(?: \w+){0,3}|^) ?(?:que|qu|a ce que) (?:on|quelqu un|vous|tu|mon (?:coach|conseiller)|ma
     (?:coach|conseillere)|kim|une personne) (?:me |m )(?:re)?(?:appel\w*|telephon\w*|contact\w*)\b|^qu on
     (?:me |m )r?appelle\b|\b(?:dites?|dis)(?: \w+){1,3} de (?:me |m )r?appeler\b
(?<!ai )(?<!avoir )(?<!faut que je )\b(?:parler|jaser|discuter|causer) (?:a|avec) <FR_SOMEONE>\b(?! (?:de
     (?:chez|la)|chez|au|dans|qui))
\b(?:on peut|peut on|peux on|est ce qu on peut|pourrait on|on pourrait|faut qu on|faudrait qu on|il faut qu on
    |on doit|on devrait) (?:\w+ )?(?:se |s )(?:parl\w+|appel\w+|jas\w+|voir au telephone)\b
\b(?:besoin|envie|aimerais|voudrais|faudrait|faut) (?:\w+ )?(?:de )?(?:te |vous )?(?:parler|jaser)(?: ?[.!,]| s
     il| svp|$)
\b(?:passe[zr]? moi|besoin d|veux|voudrais|je prefere|donnez moi|parler a) (?:quelqu un|un (?:vrai )?humain|une
     vraie personne|une personne|un agent)\b(?! qui)
^(?:(?:je|veux|un|une|vrai|vraie|bonjour) )*(?:humain|vraie personne|personne reelle|quelqu un de (?:vivant|reel))\b
\b(?:veux|veut|voudrais) pas (?:parler|ecrire) (?:a|avec) (?:un |une )?(?:robot|machine|bot)\b
\b(?:donne[zr]?|passe[zr]?)(?: moi)? un (?:coup de fil|appel|coup de telephone)\b
\b(?:veux|voudrais|besoin d|aimerais|apprecierais|aimerais avoir) un (?:appel|coup de fil)\b|^un appel (?:s il|svp)
(?<!que )\b(?:llam(?:a|e|en)me|marc?a?qu?e?(?:n)?me)\b|\b(?:marcame|marqueme|marquenme|hablame|hableme) (?=por
    |al|cuando|ya|$)
\b(?:me (?:puede|puedes|pueden|podria|podrias|podrian) (?:llamar|marcar|hablar por|echar una llamada)|(?:puede
    |puedes|pueden|podria|podrias|podrian|favor de) (?:llamarme|marcarme|hablarme)|me (?:llamas|marcas|llama)
     \?)
\b(?:quiero|quisiera|necesito|prefiero|gustaria|pido|dig?a(?:le|les)?|dile(?: \w+){0,3}|digale(?: \w+){0,3}
    |favor|^) ?que (?:(?:alguien|mi (?:coach|consejer[oa]|asesor[a]?)|una persona|usted|kim)
     )?me <ES_CALL>\b(?! (?:de (?:la|el|acme)|para (?:una|la) entrevista))
^que (?:alguien )?me <ES_CALL>(?: alguien)?\b
(?<!voy a )(?<!gusto en )(?<!gusto )(?<!placer )\b(?:hablar|platicar|charlar|conversar)
     con <ES_SOMEONE>\b(?! (?:de (?:la empresa|acme|recursos)|en (?:la empresa|acme)|que))
\b(?:podemos|podriamos|podremos|tenemos que|hay que|debemos|necesitamos) (?:hablar|platicar|charlar)\b
    |^(?:hablemos|platiquemos)\b|\b(?:necesito|quiero|quisiera|gustaria|urge) (?:hablar|platicar)(?: ?[.!,]|$
    | por (?:telefono|favor)| ya| urgente)|\bpuedo hablar con\b
^(?:(?:un|una|quiero|necesito|con|por favor) )*(?:humano|persona real|ser humano|persona de verdad|persona por
     favor)\b
\b(?:no quiero|odio) hablar con (?:un |una |el |la )?(?:robot|maquina|bot)\b
\b(?:pas|comuni(?:qu|c))(?:a|e|en|ar)me (?:con )?(?:alguien|un humano|una persona|un agente|mi)\b
\b(?:deme|dame|denme|echame|regreseme|regresame|devuelvame|necesito|quiero|quisiera|pido) (?:una|la|mi)
     llamada\b|^una llamada (?:por favor|porfa)\b
""",
    ES_CALL=_ES_CALL,
    ES_SOMEONE=_ES_SOMEONE,
    FR_SOMEONE=_FR_SOMEONE,
)
