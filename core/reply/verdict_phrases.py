"""Words for done, not done, later, partly, unsure and in the way, in the spelling of ``core.reply.fold.canon``."""

from __future__ import annotations

_I = (
    r"(?:^|\b(?:i|we|just|already|finally|also|and|have|so|well|yes|yeah|yep|then|has been|is|are|been|got|totally"
    r"|actually|both|all|everything|it|that|them|they|job|task|homework|stuff) )"
)
_OBJECT = (
    r"(?:it|that|them|this|these|those|all|everything|so|mine|both|my|the|what|some|\d+|one|most|half|a|an|as|todays?)"
)

DONE = (
    (
        rf"(?:^|\b(?:i|we|just|already|finally|and|actually|also|then|yes|yeah|sure|totally|really|honestly|but) )did "
        rf"(?:{_OBJECT}\b|indeed|too|already|yesterday|today|tonight|last|this)"
    ),
    r"^(?:i |we )?(?:already |just |totally |sure |so |finally )*did(?: ?$| already| \W)",
    r"\b(?:i|we) (?:already |just |totally |sure |finally |really |actually )*did(?: [.!,]| ?$)",
    (
        rf"{_I}(?:all |completely |fully |pretty much |officially )*(?:done|finished|completed|accomplished"
        rf"|complete)\b(?! with (?:this|it all|everything|job|searching|life|you)\b)"
    ),
    r"\b(?:done|finished|complete)(?: and done)? ?$",
    r"^(?:all |well )*done\b",
    r"^(?:all|we are all|i am all) set\b",
    r"^checked(?: it)?(?: off)? ?$",
    r"\b(?:got|get|getting) (?:it|them|that|this|everything|all|both|\w+) (?:all )?(?:done|finished|completed)\b",
    r"\bgot (?:it|them|those) (?:in|out|sent|submitted)\b",
    (
        r"\b(?:took care of|taken care of|knocked (?:it|them|that|those|\w+) out|checked (?:it |them |that )?off"
        r"|handled (?:it|that|them)|crushed (?:it|that)|nailed (?:it|that)|wrapped (?:it |that )?up|turned (?:it"
        r"|them) in"
        r"|handed (?:it|them) in|sent (?:it|them|those|these|that)|managed to (?:do|get|finish|send)"
        r"|mission accomplished"
        r"|ticked off)\b"
    ),
    (
        r"^(?:c est |ca y est |j ai |je l ai |je les ai |deja |tout |tous |bien )*(?:fait|faits|faite|fini"
        r"|termine|envoye"
        r"|complete)\b"
    ),
    r"^ca y est\b",
    r"\bje (?:l|les) ai (?:deja )?(?:fait|faits|envoye|fini|termine)\w*\b",
    r"\bj ai (?:tout |deja )?(?:fait|fini|termine)\b",
    r"^(?:ya |esta |todo |ya esta )*(?:hecho|hecha|listo|lista|terminado|completado|cumplido)\b",
    r"\b(?:ya )?(?:lo|la|los|las) (?:hice|termine|complete|envie|mande|he hecho)\b",
    r"^ya (?:esta|estan|quedo|quedaron|hice|termine|acabe|cumpli|envie|mande|fui)\b(?! (?:bien|bueno)\b)",
    r"^(?:hice|termine|acabe)\b",
    r"\bhe (?:hecho|terminado)\b",
)
NOT = (
    (
        r"(?<!do )\bnot (?:yet|done|finished|complete[d]?|started|able|had|have|gotten|got|happen(?:ed|ing)?|today"
        r"|this (?:week|time|one)|really|at all|quite|possible|so far|gone|begun|made|managed|sent|applied|a "
        r"(?:single )?(?:one|thing)|any|one|much|this)\b(?! (?:heard|hear|sure|proud)\b)"
    ),
    (
        r"(?:^|\b(?:i|we|it|still|just|really|but|so|that|honestly|actually|no|nope|nah|sorry|yes|ok) )(?:(?:actually"
        r"|still|really|just|honestly|personally) )*(?:did|have|had|could|was|were|has) not\b(?! (?:heard|hear"
        r"|receiv\w+"
        r"|know|think|believe|sure|certain|understand|mind|expect\w*|only|realiz\w*|see|seen|get (?:an?|any|the) "
        r"(?:\w+ )?(?:response|reply|answer|callback|job|offer|interview)|gotten (?:an?|any)|too|that bad|easy|slept"
        r"|sleep|forget|forgot|stop|give up|catch|get (?:that|it|your|the (?:message|text|question))$|take))"
    ),
    r"\bi (?:can|could) not (?:do|make|finish|get|today|this|complete|send|apply)\b",
    r"\b(?:can|will) not (?:be able|do (?:it|that|them|any)|make it|get to|happen|have time)\b",
    r"\bdo not have (?:any |the |enough |much )?(?:time|energy)\b",
    (
        r"\b(?:forgot|forgotten)\b(?! (?:to (?:tell|say|mention|text|reply|report|answer|let)|(?:the|my) (?:pin"
        r"|password"
        r"|name|number|login|code))\b)"
    ),
    r"\b(?:no|not enough|without|little) (?:time|chance|energy|luck|progress)\b",
    r"\bran out of time\b",
    (
        r"\b(?:way |too |so |super |really |very )*too (?:busy|tired|sick|swamped|slammed|exhausted|much going on"
        r"|stressed)\b"
    ),
    r"\b(?:skipped|slipped my mind|blew it off|dropped the ball|procrastinated|fell through|flaked)\b",
    r"\bmissed (?:it|that|this|them|the deadline)\b",
    r"\bnever (?:got|did|happened|made|had|sent|managed|started|found)\b",
    r"\b(?:did|done|got|sent|finished) nothing\b",
    r"^(?:sorry )?(?:absolutely |pretty much )?nothing(?: (?:yet|today|so far|this week|sorry|done|at all|much))*\b",
    r"^(?:none|zero|zip|zilch|nada)\b",
    r"\b(?:unable|failed|yet) to\b",
    r"\b(?:i )?should have\b",
    r"^not\b(?! (?:only|bad|false|wrong|sure|certain|too bad|a problem|untrue))",
    r"\bpas (?:encore|fait|eu|fini|pu|reussi|aujourd hui|du tout|cette|vraiment|termine|le temps)\b",
    r"\b(?:je )?n (?:ai|avais) (?:pas|rien|plus)\b",
    r"^(?:rien|aucun|aucune|jamais|pas)\b",
    r"^(?:il )?(?:n )?y (?:a|avait|en a) (?:rien|pas|aucun\w*)\b",
    r"\bj ai (?:pas|rien|oublie)\b",
    r"\boublie\b",
    r"\bpas le temps\b",
    r"\b(?:todavia|aun) no\b",
    r"\bno (?:lo|la|los|las|pude|tuve|he|hice|alcance|termine|todavia|aun|me dio)\b",
    r"^(?:nada|ninguno|ninguna|nunca|tampoco)\b",
    r"\b(?:se me olvido|me olvide|olvide)\b",
)
_BY = (
    r"(?:the (?:end|weekend|time|\d+\w*)|end|then|next|this|tomorrow|tonight|noon|midnight|lunch|dinner|eo[dwm]|mid"
    r"|late|early"
    r"|\d+\w*|\w+day|mon|tue|wed|thu|fri|sat|sun|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*"
    r"|nov\w*|dec\w*)"
)
AHEAD = (
    r"\bwill do\b",
    r"\b(?:i|we) will ?$",
    r"^(?:i am )?about to ?$",
    r"\b(?:i|we) will (?!let you|see|think|not|know|pass|be back|never|have to (?:pass|skip)|take a pass)\w+",
    (
        r"\b(?:going|planning|plan|promise|intend|hoping|hope|about|trying|try|aim|aiming|ready|need"
        r"|have) to (?!an? |the |my |see |church|work |bed|be honest|say |admit )\w+"
    ),
    (
        r"(?<!not )\bwant to (?!an? |the |my |see |say |admit |end |die |quit |stop |pause |give up|talk to "
        r"|speak (?:to"
        r"|with) |take a )\w+"
    ),
    r"\bplan(?:ning)? on\b",
    r"\bi am on it\b",
    r"^on it\b",
    r"\b(?:doing|finishing|working on|starting|sending|getting to|tackling) (?:it|that|them|this|those|mine|on)\b",
    r"\bin the (?:middle|process) of\b",
    r"\bworking on (?:it|that|them)\b",
    r"\bwill (?:get|finish|send|try|have|be|start|work|apply|call|be done|complete|make|report|update)\b",
    (
        r"\b(?:do|finish|send|get to|start|complete|try|tackle) (?:it |them |that |those |this |again |the rest )*"
        r"(?:later|tonight|tomorrow|soon|asap|first thing|this (?:afternoon|evening|weekend|week)|on|by|next"
        r"|before|in a"
        r"|after|monday|tuesday|wednesday|thursday|friday|saturday|sunday|now)\b"
    ),
    (
        r"(?:^|\bnot yet )(?:\w+ )?(?:later|tonight|tomorrow|soon|asap|in a (?:bit|minute|while|few)|after \w+|this "
        rf"(?:afternoon|evening|weekend)|by {_BY}(?: \w+){{0,3}}|(?:on |next |this )?(?:monday|tuesday|wednesday"
        rf"|thursday"
        r"|friday|saturday|sunday)|next week|end of \w+|first thing)(?: \w+){0,3} ?$"
    ),
    r"\bgive me (?:until|till|a (?:day|few|bit|couple))\b",
    r"\bsoon ?$",
    r"\bbe done (?:by|tomorrow|tonight|later|soon|on|in)\b",
    r"\bshould be able to\b",
    r"\bgetting started\b",
    r"\bstarting (?:now|today|tomorrow)\b",
    r"\blet me (?:do|finish|get)\b",
    r"\bon (?:my|the) list\b",
    r"^will ?$",
    r"\bje (?:vais|ferai|compte)\b",
    r"\b(?:le|les|la) (?:ferai|faire) (?:demain|plus|ce|apres|lundi|mardi|mercredi|jeudi|vendredi)\b",
    r"\bje (?:le|les|la) (?:ferai|fais)\b",
    r"^(?:demain|plus tard|ce soir|bientot|tantot)\b",
    r"\b(?:lo|la|los|las) (?:hare|hago|voy a hacer)\b",
    r"\bvoy a\b",
    r"\bhare\b",
    r"^(?:manana|mas tarde|luego|despues|esta noche|al rato|pronto)\b",
)
PART = (
    (
        r"\b(?:almost|nearly|mostly|partly|partially|half|halfway|half way|not quite|close to|part way"
        r"|partway) ?(?:done"
        r"|finished|there|complete|through|of (?:it|them|that)|way|it)?\b(?! an? hour)"
    ),
    r"\b(?:some|most|part|bits?|a few|a little|a bit|couple) (?:of (?:it|them|that|those|the)|done)\b",
    r"\bdid (?:some|a few|most|part|a little|a bit)\b",
    (
        r"^(?:some|a few|partially|partly|a little|a bit|several|most|sort of|kind of)(?: (?:yes|done|yet|so far|but"
        r"|not all))* ?$"
    ),
    r"\bnot (?:all|everything|both|every)\b(?! (?:done )?because)",
    r"\b(?:started|begun) (?:it|on it|them|but)\b",
    r"^(?:i )?(?:have )?started\b",
    r"\bin progress\b",
    r"^(?:kinda|sorta|kind of|sort of) ?$",
    r"\bone of (?:them|the two|those)\b",
    r"\bpresque\b",
    r"\b(?:une|en) partie\b",
    r"\ba moitie\b",
    r"\bquelques uns?\b",
    r"\bcasi\b",
    r"\b(?:algunos|algunas|una parte|a medias|la mitad|mas o menos)\b",
)
UNSURE = (
    r"\b(?:maybe|perhaps|possibly|might|unsure|uncertain|idk|probably|prolly|depends|either|torn|undecided)\b",
    r"\bnot (?:\w+ )?(?:\w+ )?(?:sure|certain|confident)\b",
    (
        r"\b(?:do|does|could|can) not (?:\w+ )?(?:know|tell|say|decide|remember|recall|answer|have (?:an?|the|any"
        r"|that) (?:\w+ )?(?:answer|idea|clue|information))\b"
    ),
    r"\b(?:no|not an?|any|have an?|have not an?|have not the) (?:\w+ )?(?:idea|clue|foggiest)\b",
    r"\bwho knows\b",
    r"\bcould (?:\w+ )?be\b",
    r"\bhard to say\b",
    r"\bi (?:guess|suppose)\b",
    r"\bdoes it count\b",
    r"\bthink about it\b",
    r"\bunaware\b",
    r"\b(?:a|some) possibilit\w+",
    r"\bpossible that\b",
    r"\bmake up my mind\b",
    r"\bdrawing a blank\b",
    r"\b(?:hell|shit|fuck|damned) if i know\b",
    r"\bcan not (?:\w+ )?answer\b",
    r"\bpeut etre\b",
    r"\b(?:je )?(?:ne )?sais pas\b",
    r"\bj sais pas\b",
    r"\b(?:tal vez|quizas?|a lo mejor|puede ser|no se)\b",
)
BLOCKED = (
    (
        r"\b(?:i am|we are|got|feeling|kinda|still|really|so|^) ?(?:completely |totally |really |kind of |a bit |so )*"
        r"(?:stuck|blocked|lost|confused)\b(?! (?:my|the|in traffic|at work|it))"
    ),
    r"^(?:stuck|blocked|confused)\b",
    (
        r"\bdo not (?:\w+ )?(?:know|understand|get) (?:how|what|where|which|who|the|why it)\b(?! (?:answer|to (?:say"
        r"|answer|respond)|to that))"
    ),
    r"\bneed (?:some |your |a little |a bit of )?help (?:with|on|to|from|finding|writing|figuring)\b",
    r"\bcan not (?:\w+ )?(?:figure|find|log ?in|log|open|access|get into|get in|upload|download|sign in)\b",
    r"\bcould not (?:figure|find|log|open|access|get into|upload|sign in)\b",
    r"\b(?:no|lost|without) (?:internet|wifi|computer|laptop|access|power|electricity|signal|data)\b",
    (
        r"\b(?:laptop|computer|phone|site|website|link|portal|internet|wifi|printer|form|page|system|account) "
        r"(?:is |was "
        r"|has been |just |does |did |would )*(?:broken|broke|down|dead|died|crashed|not work\w*|not load\w*|locked"
        r"|frozen|stolen|out|not open)\b"
    ),
    r"\b(?:link|site|website|portal|form|page) (?:will|would|does|did) not\b",
    r"\bwaiting (?:on|for) (?:\w+ ){0,3}(?:to|before|approval|login|access)\b.*\b(?:can|before)\b",
    r"\bje (?:suis|reste) bloque",
    r"\bbloquee?\b",
    r"\bestoy (?:atascad|bloquead|atorad|trabad)\w+",
    r"\bno se como\b",
    r"\bje (?:ne )?sais pas comment\b",
)
AFFIRM = (
    (
        r"\b(?:true|correct|right|accurate|accurately|affirmative|indeed|absolutely|definitely|certainly|exactly"
        r"|totally"
        r"|agreed?|confirm(?:ed)?|approved|accepted|positive|facts?|truth|valid|sure(?: thing)?|of course|you bet"
        r"|you know it|uh ?huh|mm ?hm+|mhm+|sounds? (?:good|great|right|like a plan)|yessir|for sure|you got it|do "
        r"(?:that|it)|go ahead|would be (?:great|awesome|nice|good|perfect|wonderful|lovely)|sense|yes|yep|yeah"
        r"|yup|yea"
        r"|why not|bien sur|tout a fait|exactement|d accord|por supuesto|claro|exacto|asi es|correcto|cierto"
        r"|desde luego|bet|roger|10 4|affirmitive|^i (?:am|do|was|did|have)(?= ?$)|you are(?! not))\b"
    ),
)
DENY = (
    r"\bno way\b",
    (
        r"\b(?:false|incorrect|wrong|inaccurate|untrue|invalid|negative|negatory|erroneous|fake|disagree|pass|no"
        r"|nope|nah"
        r"|non|nada|never|not|nothing|can not|terrible)\b"
    ),
    r"\brather not\b",
)
