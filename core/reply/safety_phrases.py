"""Words of danger, of a wish for a person, of machines and strangers, in the spelling of ``core.reply.fold.canon``."""

from __future__ import annotations

DISTRESS = (
    r"\bsuicid(?!\w* (?:prevention|hotline|squad|awareness|watch|line|counsel\w*))",
    r"\b(?:kill?|hurt|harm|hurting|harming|cut|cutting|killing) myself\b(?! some)",
    r"\bself harm",
    r"\b(?:end|ending|take|taking) my (?:own )?life\b",
    r"\bunalive\b",
    r"\bkms\b",
    r"\boverdos",
    (
        r"\b(?:took|taken|swallowed) (?:\w+ ){0,3}?(?:all|many|lots of|bunch of|bottle of|whole bottle of"
        r"|extra) (?:\w+ )?pills\b"
    ),
    r"\b(?:took|taken|swallowed) (?:some |the |a few |\d+ )?pills\b(?! (?:for|because of) (?:my|a|the)\b)",
    (
        r"\bpris (?:des|plein de|trop de|tous les|toutes mes|beaucoup de) (?:\w+ )?(?:pilules|cachets|medicaments"
        r"|comprimes)\b"
    ),
    (
        r"\b(?:tome|tomado) (?:\w+ ){0,2}(?:todas|muchas|unas|demasiadas) (?:\w+ )?(?:pastillas|pildoras)\b"
        r"|\btome pastillas\b"
    ),
    (
        r"\b(?:i|i am|am|feel|feeling|felt|life is|everything is|it is all) (?:just |so |very |really |all "
        r"|completely |totally"
        r" |pretty |feeling )*(?:hopeless|worthless)\b(?! (?:at|with|in) \w+)|^(?:so )?(?:hopeless|worthless)\b ?\W*$"
    ),
    (
        r"\b(?:scared|afraid|terrified|frightened) (?:to (?:go|be|stay|come|live) (?:back )?(?:at |to )?home"
        r"|of (?:going|being|staying)"
        r" (?:at |back )?home|of my (?:husband|wife|partner|boyfriend|girlfriend|dad|father|stepdad|ex|family)"
        r"|for my life"
        r"|he will (?:hurt|kill|hit)|of him)\b"
    ),
    (
        r"\b(?:want|wanted|going|ready|need|wish|like|time) to (?:just )?end it\b(?! (?:with|on|by|early|before|at"
        r"|there|after|in|the"
        r"|this)\b)"
    ),
    (
        r"\bpeur (?:de|d) (?:rentrer|retourner|aller|etre) (?:chez moi|a la maison|chez nous)\b|\bpeur de mon (?:mari"
        r"|conjoint|copain|ex|pere)\b"
    ),
    r"\b(?:suis|sens) (?:\w+ )?(?:desespere\w*|sans espoir)\b",
    (
        r"\bmiedo (?:de|a) (?:ir|volver|regresar|estar) (?:a|en) (?:mi )?casa\b|\bmiedo (?:de|a) mi (?:esposo|marido"
        r"|pareja|novio|papa|padre|ex)\b"
    ),
    r"\b(?:me siento|estoy) (?:\w+ )?(?:sin esperanzas?|desesperad[oa])\b(?! por)",
    (
        r"\b(?:want|wanted|going|wish|ready|rather|like|better|wanna) (?:to )?(?:just )?(?:die|be dead|disappear"
        r"|not exist|not wake up|not be alive)\b"
    ),
    r"\bwish (?:i|that i) (?:was|were) (?:dead|not alive|never born|gone)\b",
    (
        r"\bi (?:just )?want (?:it|everything|this|life|the pain)(?: to)? ?(?:all )?(?:to )?(?:be over|end|stop)\b(?! "
        r"(?:sending|texting))"
    ),
    r"\bend(?:ing)? it all\b",
    r"\bend (?:my|this) (?:pain|misery)\b",
    r"\bbetter off (?:dead|without me)\b",
    r"\bnot (?:want|wanting) to (?:live|be alive|exist|wake up|be here any ?more|go on(?! with))\b",
    r"\b(?:no|not any|any) (?:reason|point) (?:to|in|of|for) (?:live|living|go on|going on|being alive|being here)\b",
    r"\bnothing (?:left )?to live for\b",
    r"\bnot worth living\b",
    (
        r"\b(?:can not|could not) (?:go on(?! (?:holiday|vacation|the|a|to|line|monday|tuesday|wednesday|thursday"
        r"|friday"
        r"|time))|take (?:it|this|life) any ?more|do (?:life|this life) any ?more|live like this)\b"
    ),
    r"\b(?:give|giving|gave|given) up on (?:life|living|everything)\b",
    r"\btired of (?:living|life|being alive|existing)\b",
    r"\b(?:i am|feel|am) (?:not safe|unsafe|in danger|suicidal)\b",
    r"\bnot (?:feel )?safe (?:at home|in my (?:home|house)|with (?:him|my))\b|\bdone with (?:life|living)\b",
    r"\bno (?:me siento|estoy) segur[oa] en (?:mi )?casa\b|\bpas en securite (?:chez moi|a la maison)\b",
    r"\b(?:he|she|husband|wife|boyfriend|partner) (?:hit|hits|beats|beat|is hurting|hurts) me\b",
    r"\b(?:me|m en) (?:tuer|suicider|pendre)\b",
    (
        r"\b(?:envie|veux|voudrais|prefere|prefererais|voulais) (?:de |plutot )?(?:mourir|crever|disparaitre"
        r"|etre mort\w*)\b"
    ),
    r"\b(?:plus|pas) (?:envie|la force|de raison|de raisons) de (?:vivre|continuer a vivre)\b",
    r"\bveux plus vivre\b",
    r"\ben finir(?: avec la vie| avec tout| $|$| [.!])",
    r"\bveux en finir\b",
    r"\bme faire du mal\b",
    r"\bmettre fin a mes jours\b",
    r"\ba quoi bon vivre\b",
    r"\bn en peux plus(?: de vivre| de la vie| [.!]|$)",
    r"\bj en peux plus(?: de vivre| de la vie| [.!]|$)",
    r"\bvoudrais que tout s arrete\b",
    r"\bveux que tout s arrete\b",
    r"\b(?:matarme|suicidarme|morirme|ahorcarme)\b",
    r"\bquitarme la vida\b",
    r"\b(?:quiero|quisiera|prefiero|ganas de|preferiria|deseo) (?:morir|morirme|desaparecer|estar muert\w+)\b",
    r"\bno (?:quiero|tengo ganas de|vale la pena) (?:seguir )?(?:vivir|viviendo|vivo|viva)\b",
    r"\bhacerme dano\b",
    r"\bacabar con (?:mi vida|todo)\b",
    r"\bsin ganas de vivir\b",
    r"\b(?:ya )?no (?:puedo|aguanto) mas(?: con (?:la vida|todo|esto)| [.!]|$)",
    r"\bmejor muert[oa]\b",
    r"\bquiero que todo (?:termine|acabe|pare)\b",
)
HUMAN = (
    (
        r"(?:^|[.,!?;] |\b(?:please|can you|could you|can \w+|could \w+|would you|just|yes|no|hi|hey|hello|ok|and"
        r"|but|so"
        r"|you|have (?:\w+|someone|my coach)|someone|somebody|coach|need you to|want you to|tell \w+ to|ask \w+ to"
        r"|get \w+ to|rather you|instead) )(?:please |to )?(?:call|phone|ring) me(?= ?$| ?[.,!?;)]| (?:back|please|now"
        r"|asap|today|tonight|tomorrow|later|when|whenever|at|if|after|before|on|this|next|monday|tuesday|wednesday"
        r"|thursday|friday|saturday|sunday|ok|thanks|thank|maybe|instead|any ?time|soon|once|and|or|around|about"
        r"|real quick|quick|sometime|first|directly|urgently|right|to)\b)(?! (?:when they|if they|once they|about (?:a"
        r"|the) (?:job|role|interview)))"
    ),
    (
        r"\b(?:give me|need|want|like|have) a (?:quick )?(?:phone )?call (?:please|from (?:you|my coach|someone)|back"
        r"|today|now|tomorrow|asap)\b"
    ),
    r"^(?:please )?give me a (?:call|ring)\b",
    (
        r"^(?:please|can you|could you|you can|just) (?:please )?call(?: (?:back|please|now|asap|today|tomorrow|soon"
        r"|[.!?]))*$"
    ),
    r"^call (?:back |now |asap )*(?:please|asap|now)(?: [.!])*$",
    (
        r"\b(?:talk|speak|chat|talking|speaking) (?:to|with) (?:an? |some |my |the |our |real |actual |live )*(?:human"
        r"|humans|person|real|someone|somebody|coach|counselor|advisor|agent|representative|rep|operator|you"
        r"|people)\b(?! (?:at|from|there|soon|later|tomorrow|who|in|about (?:the|a) (?:job|role|position)|yesterday"
        r"|today))"
    ),
    r"\b(?:can|could|may) i (?:please )?(?:talk|speak|chat) (?:to|with) \w+",
    r"\b(?:can|could) we (?:please )?(?:talk|speak|chat)\b",
    r"^(?:let us|we should|we need to) (?:talk|chat|speak)\b",
    r"\b(?:need|want|would like|wanna) to (?:talk|speak)(?: [.!]|$)",
    (
        r"\b(?:need|want|get me|is there|prefer|give me|like) (?:to (?:talk to|speak with|have) )?(?:an? |some )?"
        r"(?:actual |real |live )?(?:human|real person|live person|actual person|operator)\b"
    ),
    r"^(?:human|agent|operator|representative|real person)\b ?\W?$",
    r"\bappele[zs]? moi\b",
    r"\bappelle moi\b",
    r"\brappele[zs]? moi\b",
    r"\brappelle moi\b",
    r"\bm appeler\b(?= s il| [?.!]|$)",
    (
        r"\bparler (?:a|avec) (?:quelqu un|une (?:vraie )?personne|un (?:vrai )?humain|un etre humain|mon (?:coach"
        r"|conseiller)|ma (?:coach|conseillere)|vous|toi|un conseiller)\b"
    ),
    r"^(?:un )?humain\b",
    r"\bllamame\b",
    r"\bllameme\b",
    r"\bllamenme\b",
    r"\bme (?:puede|puedes|pueden) llamar\b",
    (
        r"\bhablar con (?:alguien|una persona|un humano|mi (?:coach|consejer[oa]|asesor[a]?)|usted|un (?:agente"
        r"|asesor)"
        r"|un ser humano)\b"
    ),
)
NOT_ASKING = (
    (
        r"\b(?:nice|pleasure|enjoy\w*|glad|fun|lovely|cool|great|good|thanks for|thank you for)\b.*\b(?:talk|speak"
        r"|chat)\w*"
    ),
    r"^(?:am i|are you)\b",
    r"\b(?:they|he|she|recruiter|employer|manager|hr|will|would|did|to|who) (?:\w+ )?(?:call|phone|ring)(?:ed)? me\b",
    r"\b(?:i|we) (?:already )?(?:did|just)? ?(?:talked|spoke|chatted)\b",
)
AUTO = (
    r"^(?:i am )?(?:currently )?driving(?: right now| now| with do not disturb)?(?: [.,!]| and|$)",
    r"^i am (?:currently |now )driving\b(?! from)",
    r"\bdo not disturb while driving\b",
    r"\bsee your message when i\b",
    r"\bi will get back to you (?:when|as soon as|later)\b.*\bdriving\b",
    r"\bauto(?:matic|mated)? ?-? ?(?:reply|response|respond\w*)\b(?! (?:off|from them))",
    r"\b(?:out of (?:the )?office|ooo)\b(?= [.,!:]|$| until| with| from| and| on| through| re)",
    r"\b(?:i am|i will be) (?:currently )?(?:out of (?:the )?office|away from my (?:desk|phone|email))\b",
    r"\bthis (?:is an automat|mailbox is|number is not monitored|inbox is)",
    r"\bthis phone (?:number )?(?:does not|can not) (?:accept|receive)",
    r"\bcan not (?:talk|answer) right now \. (?:what s up|can i)",
    r"\bcan i call you later \?$",
    r"^(?:je suis|suis) (?:actuellement )?au volant\b",
    r"\bje conduis\b(?= [.,!]|$| actuellement)",
    r"\breponse automatique\b",
    r"\babsen(?:t|te|ce) du bureau\b",
    r"\bmessage d absence\b",
    r"^(?:estoy|voy) (?:conduciendo|manejando)\b",
    r"\brespuesta automatica\b",
    r"\bfuera de (?:la )?oficina\b",
)
WRONG_NUMBER = (
    (
        r"(?<!called the )(?<!dialed the )(?<!gave me the )(?<!had the )(?<!i have the )(?<!called a )(?<!had a"
        r" )(?<!gave "
        r"me a )(?<!sent to the )(?<!texted the )(?<!called )\bwrong (?:number|phone number|phone)\b"
    ),
    r"^(?:sorry )?(?:you )?(?:have |got |texted |texting )?(?:the )?wrong person\b",
    r"\byou(?: have| are|ve)? (?:got |texted |texting |contacted |have )?(?:the )?wrong (?:person|guy|lady|one)\b",
    r"\bthis is not \w+(?: s)?(?: \w+)? (?:number|phone|cell)\b",
    r"\bno longer (?:has|have|\w+ s) (?:this|the) number\b",
    r"\b(?:new owner of|new person with) this number\b",
    r"\bthere is no \w+ (?:here|at this number)\b",
    r"\bno one (?:by|with|named) .{0,20}(?:here|this number)\b",
    r"\b(?:mauvais|faux) numero\b",
    r"\btrompez? de (?:numero|personne)\b",
    r"\bvous vous trompez de\b",
    r"\bnumero (?:equivocado|incorrecto|erroneo)\b",
    r"\bse equivoco de (?:numero|persona)\b",
    r"\bte equivocaste de (?:numero|persona)\b",
    r"\bpersona equivocada\b",
)
