"""English words for done, not done, later, partly, unsure and in the way, in canonical spelling."""

from __future__ import annotations

from core.reply.lists import phrases

_I = (
    r"(?:^|\b(?:i|we|just|already|finally|also|and|have|so|well|yes|yeah|yep|then|has been|is|are|been|got|totally"
    r"|actually|both|all|everything|it|that|them|they|job|task|homework|stuff) )"
)
_OBJECT = (
    r"(?:it|that|them|this|these|those|all|everything|so|mine|both|my|the|what|some|\d+|one|most|half|a|an|as|todays?)"
)
DONE = phrases(
    r"""
(?:^|\b(?:i|we|just|already|finally|and|actually|also|then|yes|yeah|sure|totally|really|honestly|but) )did
     (?:<OBJECT>\b|indeed|too|already|yesterday|today|tonight|last|this)
^(?:i |we )?(?:already |just |totally |sure |so |finally )*did(?: ?$| already| \W)
\b(?:i|we) (?:already |just |totally |sure |finally |really |actually )*did(?: [.!,]| ?$)
<I>(?:all |completely |fully |pretty much |officially )*(?:done|finished|completed|accomplished
    |complete)\b(?! with (?:this|it all|everything|job|searching|life|you)\b)
\b(?:done|finished|complete)(?: and done)? ?$
^(?:all |well )*done\b
^(?:all|we are all|i am all) set\b
^(?:checked|crossed)(?: it)?(?: off)? ?$
^(?:it|they|both|all)(?: (?:is|was|are|were|has been|have been|got))? (?:sent|submitted|mailed|in)\b ?[.!]*$
\b(?:got|get|getting) (?:it|them|that|this|everything|all|both|\w+) (?:all )?(?:done|finished|completed)\b
\bgot (?:it|them|those) (?:in|out|sent|submitted)\b
\b(?:took care of|taken care of|knocked (?:it|them|that|those|\w+) out|checked (?:it |them |that )?off|handled
     (?:it|that|them)|crushed (?:it|that)|nailed (?:it|that)|wrapped (?:it |that )?up|turned (?:it|them) in
    |handed (?:it|them) in|sent (?:it|them|those|these|that)|managed to (?:do|get|finish|send|complete)|(?:was
    |were) able to (?:do|get|finish|complete|make|send|go|attend)|mission accomplished|ticked off)\b
""",
    I=_I,
    OBJECT=_OBJECT,
)
NOT = phrases(
    r"""
(?<!do )\bnot (?:yet|done|finished|complete[d]?|started|able|had|have|gotten|got|happen(?:ed|ing)?|today|this
     (?:week|time|one)|really|at all|quite|possible|so far|gone|begun|made|managed|sent|applied|a
     (?:single )?(?:one|thing)|any|one|much|this)\b(?! (?:heard|hear|sure|proud)\b)
(?:^|\b(?:i|we|it|still|just|really|but|so|that|honestly|actually|no|nope|nah|sorry|yes|ok) )(?:(?:actually
    |still|really|just|honestly|personally) )*(?:did|have|had|could|was|were|has) not\b(?! (?:heard|hear
    |receiv\w+|know|think|believe|sure|certain|understand|mind|expect\w*|only|realiz\w*|see|seen|get (?:an?|any
    |the) (?:\w+ )?(?:response|reply|answer|callback|job|offer|interview)|gotten (?:an?|any)|too|that bad|easy
    |slept|sleep|forget|forgot|stop|give up|catch|get (?:that|it|your|the (?:message|text|question))$|take))
\bi (?:can|could) not (?:do|make|finish|get|today|this|complete|send|apply)\b
\b(?:can|will) not (?:be able|do (?:it|that|them|any)|make it|get to|happen|have time)\b
\bdo not have (?:any |the |enough |much )?(?:time|energy)\b
\b(?:forgot|forgotten)\b(?! (?:to (?:tell|say|mention|text|reply|report|answer|let)|(?:the|my) (?:pin|password
    |name|number|login|code))\b)
\b(?:no|not enough|without|little) (?:time|chance|energy|luck|progress)\b
\bran out of time\b
\b(?:way |too |so |super |really |very )*too (?:busy|tired|sick|swamped|slammed|exhausted|much going on|stressed)\b
\b(?:skipped|slipped my mind|blew it off|dropped the ball|procrastinated|fell through|flaked)\b
\bmissed (?:it|that|this|them|the deadline)\b
\bnever (?:got|did|happened|made|had|sent|managed|started|found)\b
\b(?:did|done|got|sent|finished) nothing\b
^(?:sorry )?(?:absolutely |pretty much )?nothing(?: (?:yet|today|so far|this week|sorry|done|at all|much))*\b
^(?:none|zero|zip|zilch)\b
\b(?:unable|failed|yet) to\b
\b(?:i )?should have\b(?! (?:it|that|them|this|everything|all) (?:\w+ )?(?:done|finished|ready|in|to you))
^not\b(?! (?:only|bad|false|wrong|sure|certain|too bad|a problem|untrue))
""",
)
_BY = (
    r"(?:the (?:end|weekend|time|\d+\w*)|end|then|next|this|tomorrow|tonight|noon|midnight|lunch|dinner|eo[dwm]|mid"
    r"|late|early"
    r"|\d+\w*|\w+day|mon|tue|wed|thu|fri|sat|sun|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*"
    r"|nov\w*|dec\w*)"
)
AHEAD = phrases(
    r"""
\bon (?:the|my) (?:agenda|calendar|schedule)\b|\bshould have (?:it|that|them|this) (?:done|finished|ready)\b
\bwill do\b
\b(?:i|we) will ?$
^(?:i am )?about to ?$
\b(?:i|we) will (?!let you|see|think|not|know|pass|be back|never|have to (?:pass|skip)|take a pass)\w+
\b(?:going|planning|plan|promise|intend|hoping|hope|about|trying|try|aim|aiming|ready|need|have) to (?!an? |the
     |my |see |church|work |bed|be honest|say |admit )\w+
(?<!not )\bwant to (?!an? |the |my |see |say |admit |end |die |quit |stop |pause |give up|talk to |speak (?:to
    |with) |take a )\w+
\bplan(?:ning)? on\b
\bi am on it\b
^on it\b
\b(?:doing|finishing|working on|starting|sending|getting to|tackling) (?:it|that|them|this|those|mine|on)\b
\bin the (?:middle|process) of\b
\bworking on (?:it|that|them)\b
(?<!that )(?<!this )\bwill (?:get|finish|send|try|have|start|apply|call|complete|make|report|update|work on|do)\b
\bwill be (?!true|right|correct|fine|great|good|perfect|ok\b|nice|lovely|all\b|awesome|wonderful)\w+
\b(?:do|finish|send|get to|start|complete|try|tackle) (?:it |them |that |those |this |again |the rest )*(?:later
    |tonight|tomorrow|soon|asap|first thing|this (?:afternoon|evening|weekend|week)|on|by|next|before|in a|after
    |monday|tuesday|wednesday|thursday|friday|saturday|sunday|now)\b
(?:^|\bnot yet )(?:\w+ )?(?:later|tonight|tomorrow|soon|asap|in a (?:bit|minute|while|few)|after \w+|this
     (?:afternoon|evening|weekend)|by <BY>(?: \w+){0,3}|(?:on |next |this )?(?:monday|tuesday|wednesday|thursday
    |friday|saturday|sunday)|next week|end of \w+|first thing)(?: \w+){0,3} ?$
\bgive me (?:until|till|a (?:day|few|bit|couple))\b
\bsoon ?$
\bbe done (?:by|tomorrow|tonight|later|soon|on|in)\b
\bshould be able to\b
\bgetting started\b
\bstarting (?:now|today|tomorrow)\b
\blet me (?:do|finish|get)\b
\bon (?:my|the) list\b
^will ?$
""",
    BY=_BY,
)
PART = phrases(
    r"""
\b(?:almost|nearly|mostly|partly|partially|half|halfway|half way|not quite|close to|part way|partway) ?(?:done
    |finished|there|complete|through|of (?:it|them|that)|way|it)?\b(?! an? hour)
\b(?:some|most|part|bits?|a few|a little|a bit|couple) (?:of (?:it|them|that|those|the)|done)\b
\bdid (?:some|a few|most|part|a little|a bit)\b
^(?:some|a few|partially|partly|a little|a bit|several|most|sort of|kind of)(?: (?:yes|done|yet|so far|but|not
     all))* ?$
\bnot (?:all|everything|both|every)\b(?! (?:done )?because)
\b(?:started|begun) (?:it|on it|them|but)\b
^(?:i )?(?:have )?started\b
\bin progress\b
^(?:kinda|sorta|kind of|sort of) ?$
\bone of (?:them|the two|those)\b
""",
)
UNSURE = phrases(
    r"""
\b(?:maybe|perhaps|possibly|might|unsure|uncertain|idk|probably|prolly|depends|torn|undecided)\b
\bnot (?:\w+ )?(?:\w+ )?(?:sure|certain|confident)\b
\b(?:do|does|could|can) not (?:\w+ )?(?:know|tell|say|decide|remember|recall|answer|have (?:an?|the|any|that)
     (?:\w+ )?(?:answer|idea|clue|information))\b
\b(?:no|not an?|any|have an?|have not an?|have not the) (?:\w+ )?(?:idea|clue|foggiest)\b
\bwho knows\b
\bcould (?:\w+ )?be\b
\bhard to say\b
\bi (?:guess|suppose)\b
\bdoes it count\b
\bthink about it\b
\bunaware\b
\b(?:a|some) possibilit\w+
\bpossible that\b
\bmake up my mind\b
\bdrawing a blank\b
\b(?:hell|shit|fuck|damned) if i know\b
\bcan not (?:\w+ )?answer\b
""",
)
BLOCKED = phrases(
    r"""
\b(?:no|not a|any) (?:clue|idea) (?:where|how|what to)\b|\bcan not get (?:the|my|this|that|into) \w+(?: \w+)? to
     (?:load|open|work|print|send)|\b(?:could|can) use (?:some|a little|your) help\b|\b(?:wifi|internet|power
    |phone) is (?:out|off|down|cut)\b
\b(?:i am|we are|got|feeling|kinda|still|really|so|^) ?(?:completely |totally |really |kind of |a bit
     |so )*(?:stuck|blocked|lost|confused)\b(?! (?:my|the|in traffic|at work|it))
^(?:stuck|blocked|confused)\b
\bdo not (?:\w+ )?(?:know|understand|get) (?:how|what|where|which|who|the|why it)\b(?! (?:answer|to (?:say
    |answer|respond)|to that))
\bneed (?:some |your |a little |a bit of )?help (?:with|on|to|from|finding|writing|figuring)\b
\bcan not (?:\w+ )?(?:figure|find|log ?in|log|open|access|get into|get in|upload|download|sign in)\b
\bcould not (?:figure|find|log|open|access|get into|upload|sign in)\b
\b(?:no|lost|without) (?:internet|wifi|computer|laptop|access|power|electricity|signal|data)\b
\b(?:laptop|computer|phone|site|website|link|portal|internet|wifi|printer|form|page|system|account) (?:is |was
     |has been |just |does |did |would )*(?:broken|broke|down|dead|died|crashed|not work\w*|not load\w*|locked
    |frozen|stolen|out|not open)\b
\b(?:link|site|website|portal|form|page) (?:will|would|does|did) not\b
\bwaiting (?:on|for) (?:\w+ ){0,3}(?:to|before|approval|login|access)\b.*\b(?:can|before)\b
""",
)
AFFIRM = phrases(
    r"""
\b(?:true|correct|right|accurate|accurately|affirmative|indeed|absolutely|definitely|certainly|exactly|totally
    |agreed?|confirm(?:ed)?|approved|accepted|positive|facts?|truth|valid|sure(?: thing)?|of course|you bet|you
     know it|uh ?huh|mm ?hm+|mhm+|sounds? (?:good|great|right|like a plan)|yessir|for sure|you got it|you betcha
    |heck yeah|please do(?= ?$| that)|go for it|that works(?: for me)?|(?:that|it) will (?:work|do)(?= ?$| for
     me)|would (?:love|like) (?:that|it|to)(?= ?$)|fine (?:with|by) me|do (?:that|it)|go ahead|would be (?:great
    |awesome|nice|good|perfect|wonderful|lovely)|sense|yes|yep|yeah|yup|yea|why not|bet|roger|10 4|affirmitive
    |^i (?:am|do|was|did|have)(?= ?$)|you are(?! not))\b
""",
)
DENY = phrases(
    r"""
\bno way\b
\b(?:false|incorrect|wrong|inaccurate|untrue|invalid|negative|negatory|erroneous|fake|disagree|pass|no|nope|nah
    |non|never|not|nothing|can not|terrible)\b
\brather not\b|\bno need\b(?= ?$| thanks| to)
""",
)
