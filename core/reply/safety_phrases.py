"""English words of danger and of a wish for a person, and of machines and strangers in three languages; in canonical
spelling, as ``core.reply.fold.canon`` gives it."""

from __future__ import annotations

from core.reply.lists import phrases

DISTRESS = phrases(
    r"""
\b(?:have|got|holding|looking at|counting|with|saved up|saving|hoarding) (?:all |the |my |these |a bottle of
     |a bunch of |some )+pills\b(?! (?:for|from|that|to)\b)|\bpills (?:right )?(?:in front of|next to|beside)
     me\b
\b(?:give|giving|leaving|leave|take care of|look after) (?:my|the) (?:dog|cat|pets?|kids|things|stuff) (?:to
    |for|when i am gone|after i am gone)\b.*|\bgoodbye (?:\w+ )?,? ?(?:thanks?|thank you) for (?:trying
    |everything)\b
\bbetter off with (?:the|my) (?:\w+ )?(?:insurance|money)\b|\b(?:never|not) wake up\b(?! (?:early|in time
    |on time|until|before|at))
\bno (?:more )?(?:reason|point) (?:to keep|in keeping|to keep on|to carry on|going on) ?(?:living|going|alive
    |on)?\b
\b(?:would not|will not|not) be (?:here|around|alive) (?:much longer|any ?more|tomorrow|for long|next (?:week
    |year))\b(?! (?:at|for) work)
\bsleep and (?:never|not)\b|\b(?:can not|could not|not able to) (?:take|handle|bear|stand|do) (?:it|this|life
    |things|any of (?:it|this)) (?:all )?(?:any ?more|any longer)\b(?! (?:than|at|on|every)\b)
    |\bat the end of my (?:rope|tether)\b
\b(?:do not|can not) (?:see|find) (?:any |a |the )?(?:point|way out|future|reason)\b(?! (?:of|in) (?:this|the
    |that|these|it) (?:form|app|site|website|task|exercise|question|job))
    |\bwhat is (?:even )?the point any ?more\b
\b(?:everyone|everybody|they|family|kids) would be (?:\w+ )?(?:happier|better) (?:off )?(?:if i (?:was|were
    |am) (?:dead|gone|not)|without me)
\b(?:boyfriend|husband|partner|ex|dad|father|stepdad|he|she|wife|girlfriend) (?:is |keeps |just |has been |has
     )?(?:hit(?:ting)?|beat(?:ing)?|hurt(?:ing)?|chok(?:ed|ing)|punched|threaten(?:s|ed|ing)|abus(?:es|ed
    |ing)) me\b
\bdark thoughts\b|\bthoughts of (?:death|dying)\b|\bjump (?:off|from) (?:a|the) (?:bridge|roof|building
    |balcony)\b|\blook at the bridge\b|\b(?:i|it) would be easier (?:if i (?:was|were) (?:dead|gone)|to die)\b
\bdo not see (?:a|any|the) (?:reason|point) (?:to|in)\b(?! (?:apply|applying|send|calling))|\b(?:think(?:ing)?
    |thought) (?:about|of) ending (?:things|it)\b
\bfeel(?:ing|s)? like dying\b|\bthreatened to (?:kill|hurt|shoot|stab) me\b|\bafraid for my life\b
\b(?:no ?body|no one) would (?:\w+ )?(?:miss|care|notice)(?: me| if i)?\b|\b(?:everyone|everybody|they|world
    |family|kids) (?:would be|is|are) (?:\w+ )?better (?:off )?without me\b
\b(?:i am |i have been |been )cutting (?:again|my (?:arms?|wrists?|legs?))\b|\bcut my (?:arms?|wrists?)\b
\b(?:what is|what s|whats|is) the point (?:of|in) (?:living|life|going on|being alive|anything)\b
\blife (?:is|has) not (?:\w+ )?worth\b|\b(?:no|not any) way out (?:for me|of this|any ?more)\b|\bi see no way
     out\b|\bgoodbye forever\b
\b(?:end of my rope|can not do this any ?more(?! than| at| on| every)|can not cope|at my breaking point|can not
     keep (?:going|living))\b
\b(?:have|got|bought|use|using) (?:a|the|my) (?:gun|knife|rope|noose)\b.*\b(?:myself|me|my)\b|\bhang myself\b
    |\bshoot myself\b
\bsuicid(?!\w* (?:prevention|hotline|squad|awareness|watch|line|counsel\w*))(?<!prevencion del suicid)
    (?<!prevention du suicid)
\b(?:kill?|hurt|harm|hurting|harming|cut|cutting|killing) myself\b(?! some)
\bself harm
\b(?:end|ending|take|taking) my (?:own )?life\b
\bunalive\b
\bkms\b
\boverdos
\b(?:took|taken|swallowed) (?:\w+ ){0,3}?(?:all|many|lots of|bunch of|bottle of|whole bottle of|extra)
     (?:\w+ )?pills\b
\b(?:took|taken|swallowed) (?:some |the |a few |\d+ )?pills\b(?! (?:for|because of) (?:my|a|the)\b)
\b(?:i|i am|am|feel|feeling|felt|life is|everything is|it is all) (?:just |so |very |really |all |completely
     |totally |pretty |feeling )*(?:hopeless|worthless)\b(?! (?:at|with|in) \w+)|^(?:so )?(?:hopeless
    |worthless)\b ?\W*$
\b(?:scared|afraid|terrified|frightened) (?:to (?:go|be|stay|come|live) (?:back )?(?:at |to )?home|of (?:going
    |being|staying) (?:at |back )?home|of my (?:husband|wife|partner|boyfriend|girlfriend|dad|father|stepdad|ex
    |family)|for my life|he will (?:hurt|kill|hit)|of him)\b
\b(?:want|wanted|going|ready|need|wish|like|time) to (?:just )?end it\b(?! (?:with|on|by|early|before|at|there
    |after|in|the|this)\b)
\b(?:want|wanted|going|wish|ready|rather|like|better|wanna) (?:to )?(?:just )?(?:die|be dead|disappear|not exist
    |not wake up|not be alive)\b
\bwish (?:i|that i) (?:was|were) (?:dead|not alive|never born|gone)\b
\bi (?:just )?want (?:it|everything|this|life|the pain)(?: to)? ?(?:all )?(?:to )?(?:be over|end
    |stop)\b(?! (?:sending|texting))
\bend(?:ing)? it all\b
\bend (?:my|this) (?:pain|misery)\b
\bbetter off (?:dead|without me)\b
\bnot (?:want|wanting) to (?:live|be alive|exist|wake up|be here any ?more|go on(?! with))\b
\b(?:no|not any|any) (?:reason|point) (?:to|in|of|for) (?:live|living|go on|going on|being alive|being here)\b
\bnothing (?:left )?to live for\b
\bnot worth living\b
\b(?:can not|could not) (?:go on(?! (?:holiday|vacation|the|a|to|line|monday|tuesday|wednesday|thursday|friday
    |time))|take (?:it|this|life) any ?more|do (?:life|this life) any ?more|live like this)\b
\b(?:give|giving|gave|given) up on (?:life|living|everything)\b
\btired of (?:living|life|being alive|existing)\b
\b(?:i am|feel|am) (?:not safe|unsafe|in danger|suicidal)\b
\bnot (?:feel )?safe (?:at home|in my (?:home|house)|with (?:him|my))\b|\bdone with (?:life|living)\b
\b(?:he|she|husband|wife|boyfriend|partner) (?:hit|hits|beats|beat|is hurting|hurts) me\b
""",
)
WORN = phrases(
    r"""
\b(?:i am|am|feel|feeling|been|^|so|just|really|totally|completely|utterly|too) (?:so |just |really |very
     |totally |completely |utterly )*(?:exhausted|depressed|burnt out|burned out|burnout|overwhelmed|miserable
    |drained|numb|heartbroken|discouraged|defeated|demoralized|devastated|lonely|desperate|broken|falling
     apart)\b(?! (?:from|the (?:list|options)))
^(?:so |very |just |really )*(?:exhausted|depressed|burnt out|burned out|overwhelmed|miserable)\b
\b(?:i|i am|just|i just|gonna|going to) (?:give|giving|gave) up\b(?! (?:my|the|a|on (?:the|that|this|acme|it
    |my|indeed)|coffee|smoking))|^give up\b
\b(?:feel|feeling) (?:so |really |very |just |like )*(?:awful|terrible|horrible|like (?:a )?(?:crap|shit
    |failure|giving up)|down|so low|low)\b
\b(?:can not|could not) (?:take|handle) (?:it|this|much more)(?= ?[.!]*$| any)|\bcrying (?:all|every|again
    |non ?stop)\b|\bfalling apart\b|\bbreaking down\b
""",
)
HUMAN = phrases(
    r"""
^(?:(?:yes|no|ok|\d+|please|,|just|a|the|hi|hey|real|actual|live|i|want|need|and|but) )*(?:human|humans
    |real person|live person)(?: (?:please|now|thanks|asap|\W))*$
\b(?:can|could|would|will|have|ask|tell|get) (?:she|he|her|him|they|someone|somebody|(?:my|the|a) (?:coach
    |counselor|advisor|worker|real human|human|real person|person|human being)|a real human
    |a real person) (?:please |just |to )*(?:call|phone|ring|text|reach out|contact|message|get in touch
    |get back to)\b(?! (?:them|him|her|the|it|my)\b)
\b(?:chance|possible|possibility|want|like|ok|request|need|prefer|arrange|book|schedule
    |set up)(?: \w+){0,2}? (?:a|the) (?:quick |short |phone )*call (?:with (?:my coach|you|someone|somebody)
    |tomorrow|today|please|this week|next week|instead)\b
\b(?:chance of|possible to (?:have|get)|can (?:i|we) (?:have|get|do)) a (?:quick |short )?(?:phone )?call\b(?!
     (?:with|at|from) (?:acme|the|them|him|her))
\b(?:could|can|would|please have|have) (?:someone|somebody|a person|you|my coach) (?:please )?get in touch\b
    |\bhelp from a (?:real )?(?:person|human)\b
\b(?:can|could|may) i (?:please )?have (?:a|some) (?:quick )?word with\b|\b(?:need
    |want) a (?:real )?(?:person|human) to\b
\b(?:want|need|get me|give me|where is) (?:to (?:see|reach|have) )?my (?:coach|counselor|advisor|caseworker
    |worker)\b(?! to know)|\b(?:have|tell|ask|get) (?:kim|someone|somebody|my coach) (?:to )?(?:give
    |gives) me a (?:ring|call|buzz)\b
\bnot (?:something|anything|a thing) i (?:can|want to) (?:text|type|write)\b|\b(?:can|could|will
    |would) you (?:please |just |maybe )?(?:call|phone|ring) me\b
\b(?:prefer|like|rather|want|need|easier) to (?:speak|talk|chat)(?: \w+)? (?:on|over|by) the phone\b(?! (?:with
    |to) (?:them|the|acme))|\bis there (?:a|any|some) ?(?:person|one|body|human|someone|anyone) (?:i can|that i
     can|to|who i can) (?:talk|speak)
\b(?:could|can|would|will) (?:someone|somebody|kim|my coach|a person) (?:please )?reach out\b|\b(?:have|get)
     (?:someone|somebody|a person|my coach) (?:to )?call(?: ?$| ?[.!]| me| please)
\b(?:could|can|would|will) (?:you|someone|somebody|kim|my coach) (?:please )?(?:give me a (?:call|ring|buzz)
    |call me|ring me|phone me)\b
\b(?:can|could|may|let us|lets) (?:we|i) (?:please )?(?:hop|jump|get|do|have|set up|schedule|arrange|book|talk)
     (?:on |over )?(?:a |the )?(?:quick |phone )*(?:call|phone)\b(?! (?:with|at) (?:acme|the employer|the
     recruiter|them|him|her))
^(?:please )?(?:schedule|set up|arrange|request|requesting) a (?:phone )?call\b(?! with (?:them|him|her|the))
    |\b(?:would|i d) like a call\b(?! from (?:them|him|the))
\b(?:connect|transfer|put) me (?:with|to|through to) (?:an? |my |the )?(?:real |live )?(?:person|human|someone
    |somebody|agent|coach|operator|rep\w*)\b
\bneed (?:someone|somebody|a person) to (?:talk|speak) (?:to|with)\b|\b(?:need|want|like|love) to (?:talk|speak
    |chat)(?: asap| now| please| today| soon)
\b(?:want|need|prefer) (?:to (?:talk|speak) (?:to|with) )?(?:a|an actual|a real) (?:person|human)\b(?! (?:to|who))
(?:^|[.,!?;] |\b(?:please|can you|could you|can \w+|could \w+|would you|just|yes|no|hi|hey|hello|ok|and|but|so
    |you|have (?:\w+|someone|my coach)|someone|somebody|coach|need you to|want you to|tell \w+ to|ask \w+ to
    |get \w+ to|rather you|instead) )(?:please |to )?(?:call|phone|ring) me(?= ?$| ?[.,!?;)]| (?:back|please|now
    |asap|today|tonight|tomorrow|later|when|whenever|at|if|after|before|on|this|next|monday|tuesday|wednesday
    |thursday|friday|saturday|sunday|ok|thanks|thank|maybe|instead|any ?time|soon|once|and|or|around|about|real
     quick|quick|sometime|first|directly|urgently|right|to)\b)(?! (?:when they|if they|once they|about (?:a|the)
     (?:job|role|interview)))
\b(?:give me|need|want|like|have) a (?:quick )?(?:phone )?call (?:please|from (?:you|my coach|someone)|back
    |today|now|tomorrow|asap)\b
^(?:please )?give me a (?:call|ring)\b
^(?:please|can you|could you|you can|just) (?:please )?call(?: (?:back|please|now|asap|today|tomorrow|soon|[.!?]))*$
^call (?:back |now |asap )*(?:please|asap|now)(?: [.!])*$
\b(?:talk|speak|chat|talking|speaking) (?:to|with) (?:an? |some |my |the |our |real |actual |live )*(?:human
    |humans|person|real|someone|somebody|coach|counselor|advisor|agent|representative|rep|operator|you
    |people)\b(?! (?:at|from|there|soon|later|tomorrow|who|in|about (?:the|a) (?:job|role|position)|yesterday
    |today))
\b(?:can|could|may) i (?:please )?(?:talk|speak|chat) (?:to|with) \w+
\b(?:can|could) we (?:please )?(?:talk|speak|chat)\b
^(?:let us|we should|we need to) (?:talk|chat|speak)\b
\b(?:need|want|would like|wanna) to (?:talk|speak)(?: [.!]|$)
\b(?:need|want|get me|is there|prefer|give me|like) (?:to (?:talk to|speak with|have) )?(?:an?
     |some )?(?:actual |real |live )?(?:human|real person|live person|actual person|operator)\b
^(?:human|agent|operator|representative|real person)\b ?\W?$
""",
)
NOT_ASKING = phrases(
    r"""
\b(?:nice|pleasure|enjoy\w*|glad|fun|lovely|cool|great|good|thanks for|thank you for)\b.*\b(?:talk|speak|chat)\w*
^(?:am i|are you)\b(?!.*[?!.,] )
\b(?:they|he|she|recruiter|employer|manager|hr|will|would|did|to|who) (?:\w+ )?(?:call|phone|ring)(?:ed)? me\b
\b(?:i|we) (?:already )?(?:did|just)? ?(?:talked|spoke|chatted)\b
""",
)
AUTO = phrases(
    r"""
^(?:i am )?(?:currently )?driving(?: right now| now| with do not disturb)?(?: [.,!]| and|$)
^i am (?:currently |now )driving\b(?! from)
\bdo not disturb while driving\b
\bsee your message when i\b
\bi will get back to you (?:when|as soon as|later)\b.*\bdriving\b
\bauto(?:matic|mated)? ?-? ?(?:reply|response|respond\w*)\b(?! (?:off|from them))
\b(?:out of (?:the )?office|ooo)\b(?= [.,!:]|$| until| with| from| and| on| through| re)
\b(?:i am|i will be) (?:currently )?(?:out of (?:the )?office|away from my (?:desk|phone|email))\b
\bthis (?:is an automat|mailbox is|number is not monitored|inbox is)
\bthis phone (?:number )?(?:does not|can not) (?:accept|receive)
\bcan not (?:talk|answer) right now \. (?:what s up|can i)
\bcan i call you later \?$
^(?:je suis|suis) (?:actuellement )?au volant\b
\bje conduis\b(?= [.,!]|$| actuellement)
\breponse automatique\b
\babsen(?:t|te|ce) du bureau\b
\bmessage d absence\b
^(?:estoy|voy) (?:conduciendo|manejando)\b
\brespuesta automatica\b
\bfuera de (?:la )?oficina\b
""",
)
WRONG_NUMBER = phrases(
    r"""
(?<!called the )(?<!dialed the )(?<!gave me the )(?<!had the )(?<!i have the )(?<!called a )(?<!had a )(?<!gave
     me a )(?<!sent to the )(?<!texted the )(?<!called )\bwrong (?:number|phone number|phone)\b
^(?:sorry )?(?:you )?(?:have |got |texted |texting )?(?:the )?wrong person\b
\byou(?: have| are|ve)? (?:got |texted |texting |contacted |have )?(?:the )?wrong (?:person|guy|lady|one)\b
\bthis is not \w+(?: s)?(?: \w+)? (?:number|phone|cell)\b
\bno longer (?:has|have|\w+ s) (?:this|the) number\b
\b(?:new owner of|new person with) this number\b
\bthere is no \w+ (?:here|at this number)\b
\bno one (?:by|with|named) .{0,20}(?:here|this number)\b
\b(?:mauvais|faux) numero\b
\btrompez? de (?:numero|personne)\b
\bvous vous trompez de\b
\bnumero (?:equivocado|incorrecto|erroneo)\b
\bse equivoco de (?:numero|persona)\b
\bte equivocaste de (?:numero|persona)\b
\bpersona equivocada\b
""",
)
