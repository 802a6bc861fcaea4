"""Spanish words for done, not done, later, partly, unsure and in the way, in canonical spelling."""

from __future__ import annotations

from core.reply.lists import phrases

_DONE = (
    r"(?:hech[oa]s?|list[oa]s?|terminad[oa]s?|completad[oa]s?|complet[oa]s?|cumplid[oa]s?|enviad[oa]s?|mandad[oa]s?"
    r"|entregad[oa]s?|acabad[oa]s?|finalizad[oa]s?|realizad[oa]s?|escrit[oa]s?|practicad[oa]s?|resuelt[oa]s?)"
)
_DID = (
    r"(?:hice|hicimos|termine|complete|envie|mande|entregue|acabe|cumpli|logre|pude|practique|escribi|prepare|realice"
    r"|finalice|subi|asisti|encargue|quedo|quedaron|estuvo|estan|fui|di)"
)
_WHEN = (
    r"(?:manana|pasado manana|mas tarde|mas tardecito|luego|despues|esta (?:noche|tarde|semana)|al rato"
    r"|al ratito|en un rato"
    r"|pronto|ahorita|hoy (?:en la|por la|mas) (?:noche|tarde|manana)?|(?:en|por|a) la (?:noche|tarde|manana)"
    r"|el (?:lunes"
    r"|martes|miercoles|jueves|viernes|sabado|domingo|fin de semana)|(?:este|el|para el|antes del?) (?:fin de semana"
    r"|finde|lunes|martes|miercoles|jueves|viernes|sabado|domingo)|la (?:proxima semana|semana (?:que viene|proxima"
    r"|entrante))|lo mas pronto|cuanto antes|hoy mismo)"
)
DONE = phrases(
    r"""
^(?:(?:ya|esta|estan|todo|toda|todas|todos|lo|la|tengo|bien|muy|por fin|finalmente|ha|he|sido|quedo|ambos|ambas
    |las|los|dos|mi|el|tarea|y|ahora si|recien) )*<DONE>\b(?! (?:para|pa|a medias|en parte|la mitad))
^(?:hecho esta|esta hecho|ya (?:esta|estan|estuvo))\b(?! (?:bien|bueno|de|con|cansad|hart|malo|cerrad|abiert
    |vivi|trabaj))
\b(?:ya )?(?:lo|la|los|las) (?:ya )?(?:<DID>|he (?:hecho|terminado|mandado|enviado|logrado)|tengo <DONE>)\b
^(?:si |pues |por fin |finalmente |recien |ayer |anoche |si ya )*(?:ya )?(?:<DID>)\b(?! (?:bien|bueno|muy|la
     mitad|una parte|un poco|algo|poco|de (?:baja|alta)|por fin libre|enferm|ocupad|mal|en casa|a la tienda
    |hacer nada))
\bya (?:me )?(?:quedo|quedaron|<DID>)\b(?! (?:bien|bueno|la mitad|una parte))
\b(?:lo |la |los |las )?(?:acabo|acabamos) de (?:hacer|terminar|mandar|enviar|entregar|completar|ir|salir)\w*
\bhe (?:hecho|terminado|enviado|mandado|completado|cumplido|logrado)\b(?! (?:nada|ningun|la mitad))
\b(?:esta|estan|quedo|quedaron|ha sido|fue|fueron) (?:ya )?<DONE>\b
\b<DONE> ?[.!]*$
""",
    DONE=_DONE,
    DID=_DID,
)
NOT = phrases(
    r"""
\bse me (?:hizo|complico|dificulto)\b|\bni tiempo\b(?= tuve| he| de| ?$)
\b(?:todavia|aun|tampoco|ahora|ahorita|hoy|pues|verdad(?: que)?|neta|honestamente|momento|desgracia|esta semana
    |por supuesto que|claro que) no\b(?! (?:me (?:han|ha|llam|contest|respond)|llaman|contestan|responden|recibo
    |he recibido|se (?:nada|si|que)|hay|sale|salen|tengo (?:respuesta|noticias)))
\bno (?:lo|la|los|las|le) (?!siento|se\b|creo|entiend|se nada|recuerdo|conozco|pienso)\w+
\bno (?:pude|pudimos|pudo ser|tuve|tuvimos|he (?:hecho|podido|terminado|empezado|mandado|enviado|aplicado|tenido
    |ido|cumplido|logrado|avanzado)|hice|hicimos|alcance|termine|acabe|todavia|aun|fui|complete|cumpli|logre
    |empece|comence|mande|envie|entregue|aplique|practique|asisti|avance|realice|di abasto|hay tiempo|habia
     tiempo|quedo|se pudo|se dio|se hizo|paso|me (?:dio|alcanzo|fue posible|quedo tiempo|daba)|tengo tiempo
    |hecho|terminad[oa]|list[oa]|completad[oa]|esta (?:hech[oa]|list[oa]|terminad[oa]|complet[oa])|estan (?:hech
    |list|termin)\w+|voy a|alcanzo|se me dio)\b(?! (?:respuesta|noticias))
^(?:(?:perdon|no|todavia|aun|ay|uy|hola) )*(?:nada|ningun[oa]?|nunca|tampoco|cero|ni un[oa]?(?: sol[oa])?|nones)
    (?: (?:todavia|aun|esta semana|de (?:nada|los dos|las dos|ellos|ellas|eso|los tres|las tres)|por ahora
    |perdon|hoy|hecho|hecha|de momento|desgraciadamente|hasta ahora|gracias|pude|hice|[.!,]))*$
^(?:nada|ningun[oa]?|nunca|tampoco)\b(?! (?:mas(?: que)?|nuevo|malo|de (?:respuesta|noticias|nuevo)|respuesta
    |noticia|que ver|problema|\d|un[oa]?|dos|tres|cuatro))
^(?:para nada|en absoluto|que va|ni (?:empece|he empezado|comence|modo|al caso|de chiste|lo hice|pude|un[oa]))\b
\bni (?:siquiera )?(?:lo |la )?(?:empece|he empezado|comence|hice|termine)\b
\b(?:se me (?:olvido|paso|fue)|me olvide|(?:lo |la )?olvide)\b(?! (?:el (?:pin|password)|la contrasena|mi
     contrasena|decir|avisar|contestar|responder|mi nombre))
\b(?:sin|falta de|me falto|falto|no hubo|poco|no hay) tiempo\b|\bme gano el tiempo\b
\b(?:sin (?:hacer|terminar|empezar|mandar|hacerl[oa]|comenzar)|sigo sin)\b
\b(?:muy|demasiado|bien|super|bastante|tan|re) (?:\w+ )?(?:ocupad[oa]|cansad[oa]|liad[oa]|ataread[oa]|agotad[oa]
    |saturad[oa]|estresad[oa])s?\b|\bmuch[oa]s? (?:trabajo|cosas que hacer|que hacer)\b
\b(?:me lo |lo |la |me la )?(?:salte|perdi la|falte|deje pasar|pospuse|procrastine)\b(?! (?:a un lado))
^(?:aun |todavia )?(?:me )?(?:falta|quedo pendiente|esta pendiente|pendiente)(?: (?:hacerl[oa]|terminarl[oa]
    |todavia|aun|por hacer|hacer|eso|todo|mandarl[oa]))* ?[.!]*$
\bhice (?:nada|ningun[oa])\b|\bhubiera (?:querido|podido)\b|\bdebi haberlo\b
""",
)
AHEAD = phrases(
    r"""
\b(?:lo|la|los|las) (?:hare|hago|termino|mando|envio|entrego|acabo(?! de)|completo|estoy (?:haciendo|terminando
    |escribiendo)|mandare|enviare|terminare|voy a \w+|dejo para|intentare)\b
\b(?:voy|vamos) a (?:hacer\w*|terminar\w*|mandar\w*|enviar\w*|intentar\w*|tratar|empezar\w*|acabar\w*
    |practicar\w*|ir|completar\w*|aplicar|trabajar en|entregar\w*|ponerme|escribir\w*|llamar\w*|contactar\w*)\b
\bhare\b|\btratare\b|\bintentare\b|\bhaciendolo\b|\b(?:estoy|ando|sigo) (?:en (?:eso|ello)|haciendo|trabajando
     en|terminando|escribiendo)\b|\ben (?:eso|ello) (?:estoy|ando)\b
\b(?:pienso|planeo|quiero|espero|prometo|pretendo|quisiera|tengo (?:pensado|planeado|que)|necesito|debo)
     (?:hacerl|terminarl|mandarl|enviarl|empezar|hacer|terminar|acabar)\w*
^(?:(?:no|si|todavia no|aun no|pero|a mas tardar|para|queda para|lo dejo para|hoy|ya|talvez|entonces|es que|lo
     hago|sin falta|prometido) )*<WHEN>(?: \w+){0,4} ?[.!]*$
\b(?:a mas tardar|queda para|para) (?:manana|hoy)\b|\b(?:no|pero) (?:\w+ )?manana\b|^ya (?:voy|mero|merito)\b
    |^me pongo\b
\bme pongo (?:a (?:eso|ello|hacer)|manana|hoy|ya|en eso)\b|\bmanos a la obra\b
""",
    WHEN=_WHEN,
)
PART = phrases(
    r"""
\bcasi\b(?! (?:me contratan|no|nada|nunca|consigo|acepto))
\b(?:algun[oa]s|una parte|en parte|a medias|la mitad|mas o menos|parcialmente|mitad y mitad)\b
^(?:si |hice |solo |avance |nomas )*(?:un|1) (?:poco|poquito|pedazo|cacho)\b(?! (?:cansad|enferm|mal|ocupad
    |triste|perdid))
\bno (?:tod[oa]s?|complet[oa]|del todo|completamente|por completo|los dos|las dos|ambos|ambas|al cien)\b
\b(?:en proceso|en camino|en curso)\b|\bavance (?:un poco|algo|bastante|la mitad)\b
^(?:ya |apenas |recien |si |lo |la |he )*(?:lo |la |los |las )?(?:empece|comence|empezad[oa]|inicie|arranque
    |empezado|comenzado)\b(?! (?:a trabajar|en|mi nuevo|mi trabajo|con))
\bme falta (?:un )?(?:poco|poquito|muy poco|una parte|la mitad|solo)\b|^alg[oo](?: hice| avance| si)?(?: [.!])*$
    |\bvoy a la mitad\b
^hice (?:algo|un poco|una parte|la mitad|algun[oa]s)\b
"""
)
UNSURE = phrases(
    r"""
\b(?:tal vez|talvez|quizas?|a lo mejor|puede ser|puede que|capaz que|igual y|chance y|posiblemente|probablemente)\b
\bno (?:lo )?se\b(?! (?:como|que|por donde|donde|cual|pudo|dio|hizo|me|puede|abre|a quien|a donde|le))
\b(?:quien sabe|ni idea|no tengo idea|depende|ya veremos|supongo|no recuerdo|no me acuerdo)\b
\bno estoy (?:\w+ )?segur[oa]\b|\bcreo (?:que(?! no\b)|yo)\b|\b(?:ojala|espero que)\b
"""
)
_THING = (
    r"(?:computador[a]?|compu|laptop|ordenador|telefono|celular|cel|enlace|link|liga|pagina|sitio|portal|internet|wifi"
    r"|impresora|cuenta|formulario|documento|archivo|sistema|correo|aplicacion|plataforma)"
)
BLOCKED = phrases(
    r"""
\bno se ni (?:por donde|como|que|donde)\b|\bse (?:me )?(?:echo|descompuso|arruino|dano)(?: a perder)? (?:el|la
    |mi) <THING>\b|\bno encuentro (?:el|la|donde|como)\b
\b(?:estoy|sigo|quede|ando|me siento|me quede|^) ?(?:\w+ )?(?:atascad|bloquead|atorad|trabad|perdid|confundid
    |estancad)[oa]\b(?! (?:en el trafico|en (?:el )?trabajo))
^(?:atascad|bloquead|atorad|trabad|perdid|confundid|estancad)[oa]\b|\bme (?:trabe|atore|atasque|bloquee|confundi
    |perdi)\b
\bno (?:se|sabia|sabria) (?:como|que (?!decir|contest|respond)|por donde|donde|cual|a quien|a donde)\b
\bno (?:le |lo |la )?(?:entiend[oa]|entendi|comprend[oi])\b(?! (?:la pregunta|el mensaje|su mensaje|que
     (?:quiere|me)|lo que (?:dice|pregunta)))
\b(?:necesito|ocupo|requiero|quiero) (?:\w+ )?(?:ayuda|apoyo|que me ayuden) (?:con|para|en|a)\b|\b(?:ayud(?:a|e
    |en)me) (?:con|a)\b
\b(?:mi|el|la|mis) <THING>(?: \w+){0,2}? (?:no (?:\w+ )?(?:funciona|sirve|abre|carga|prende|jala|responde
    |enciende|anda)\w*|se (?:descompuso|murio|cayo|trabo|rompio|dano|echo a perder)|esta (?:muert|rot
    |descompuest|caid|bloquead|dañad|danad)[oa])\b
\b(?:se (?:me )?(?:descompuso|murio|rompio|dano|robaron|cayo|trabo)|(?:me )?robaron) (?:el |la |mi )?<THING>\b
\b(?:no (?:tengo|hay|tenia|habia)|sin|me quede sin) (?:\w+ )?(?:internet|wifi|luz|computadora|compu|laptop|datos
    |saldo|senal|electricidad|impresora|acceso)\b
\bno (?:puedo|me deja|pude|logro|consigo) (?:entrar|abrir\w*|iniciar|acceder|descargar\w*|encontrar\w*
    |imprimir\w*|conectarme|ingresar|subir\w*|empezar|avanzar)\b
""",
    THING=_THING,
)
AFFIRM = phrases(
    r"""
\b(?:claro(?: que si)?|por supuesto(?: que si)?|desde luego|efectivamente|correcto|exacto|exactamente|eso es|asi
     es|con (?:mucho )?gusto|me parece(?: (?:bien|perfecto|genial|excelente))?(?= ?$| gracias| si)|como no
    |seguro(?: que si)?|obvio(?: que si)?|(?:lo )?confirmo|afirmativo|cierto|es verdad|de una|si quiero
    |absolutamente|definitivamente|por que no(?= ?$))\b
"""
)
DENY = phrases(
    r"""
\bcreo que no\b|\bno (?:estoy|estaria) de acuerdo\b|\bno lo creo\b
\b(?:claro(?: que)?|por supuesto(?: que)?|obvio(?: que)?|desde luego(?: que)?|mejor|prefiero|prefiero que
    |preferiria|creo que mejor|verdad que) no\b
\b(?:de ninguna manera|jamas|nunca|ni modo|ni loc[oa]|en absoluto|para nada|nada de eso)\b
\bno (?:es (?:asi|cierto|correcto|verdad|eso)|quiero|gracias|me (?:interesa|parece))\b(?= ?$| gracias| eso| por)
\b(?:ahora|por ahora|ahorita|por el momento|de momento|hoy) no\b
"""
)
