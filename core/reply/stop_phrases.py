"""English wordings that ask to be left alone, in the spelling of :func:`core.reply.fold.canon`."""

from __future__ import annotations

from core.reply.lists import phrases

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
ENGLISH = phrases(
    r"""
\b(?:want|need|get|like to (?:be|get)|wanna be|take) (?:me )?off (?:this|the|your|of this) (?:list|program
    |thing|service|text list)\b|\b(?:can|could|would|will) you (?:please )?(?:not|never) (?:text|message
    |contact|write|bother|email) me\b(?! (?:at|before|after|when|while|during|on|in the|until|till|so)\b)
\b(?:these|the|your|those|all) (?:\w+ )?<TEXTS> to (?:stop|end|cease)\b|\b(?:get|make|want|like|need) (?:these
    |this|them|those)(?: \w+)? to stop(?= ?[.!?]*$| now| please)
\bdo not (?:ever )?(?:message|text|contact|call) (?:this|my) (?:phone|number|cell|line)\b|\bno more (?:automated
    |robot|bot|spam|daily|annoying) <TEXTS>\b
\b(?:stop|quit) (?:spamming|texting|messaging|blowing up|clogging) (?:up )?my\b|\benough (?:<TEXTS>|of (?:the
    |these|your) <TEXTS>)(?= already| now| ?[.!]*$)
<NO_STOP>\b(?:stop|quit|cease) (?:with |all |the |these |those |this |your |my |any |automated |constant
     |daily )*(?:<DOING>\b(?! (?:out|applications?|resumes?|them|him|her|my)\b)|<TEXTS>\b(?! back)|subscription
    |service)
\bstop (?:receiving|getting)(?: \w+)? <TEXTS>
\bwant to stop (?:this|these|getting|receiving|the <TEXTS>)|\bno longer (?:want|wish) to (?:participate|take part)
\b(?:said|say|typed|texted|sent|wrote|replied|please|just|ok|want to|want it|want this|want them|want these|want
     you to|want (?:it|this|them|these|everything) (?:all )?to|(?:told|asked|need|asking|telling) you to|(?:can
    |could|would|will) you(?: please| just)*|you (?:need|have) to|(?:make|let) (?:it|this|them)(?: all)?|how
     (?:do|can) i|can i|want it all to) stop<FILL>$
(?:^|[.,!;] )stop(?: (?:please|now|thanks|thank you))*(?: [.!]|$)|(?:^|[.!] )stop [,;](?= )
^(?:stop|quit) (?:it|this|that)(?= ?[.!,]| please| now| right now| already|$)
<THEIRS>(?<!you )\b(?:do not|never|no longer|not to)(?: ever| please| want you to| need you to)* (?:text|message
    |contact|write|bother|email|harass|spam|send)(?: to)? (?:me|us|this number|my (?:phone|cell|number)
    |any ?more|again|any more)<WHEN>
<THEIRS>\b(?:do not|never|no longer|not to)(?: ever| please)* (?:call|phone|ring) me (?:again|any ?more|ever)\b
\b(?:please|just) (?:do not|never) (?:text|message|contact|send)\b<WHEN><OTHERS>
\b(?:do not|never) send (?:any|these|this|those|more|anything|me) ?(?:more )?<TEXTS>?<WHEN><OTHERS>
\b(?:take|remove|get|cut|strike|drop|pull|keep|leave) (?:me|my (?:name|number|phone)|this number) (?:off|from
    |out)(?: of)?(?: (?:this|the|your|that|these|those|all|any|of|my|damn))*(?: (?:\w+ )?(?:lists?|<TEXTS>
    |program|thing|service|system|group|database|contacts?|mailing|bot|chat|here))?(?: [.!,]| please| now
    | thanks|$)
\b(?:remove|delete|erase|unenroll|disenroll|deregister) me\b(?! from (?:the |their |my )?(?:lease|insurance
    |schedule|shift|account|interview|waitlist))
\b(?:remove|delete|erase|lose|forget|block) (?:my|this) (?:number|phone|contact|cell|info|information|data
    |details|name)\b
\bunsubscribe\b(?! from (?:their|linkedin|indeed|the job|job|those job))|\bstop ?all\b(?! (?:day|night|week|the
     time|my))
\b(?:opt|opting) (?:me )?(?:- )?out\b(?! of (?:the |my |our |their )?(?:health|insurance|benefits?|dental
    |medical|plan|union|meeting|pension|interview|overtime))
\b(?:revoke|withdraw|cancel|rescind) (?:my |all )*(?:consent|permission|opt in)\b|^i revoke\b|\bi want
     out\b(?= ?[.!]*$| of (?:this|the|your) (?:program|list|thing|service))
(?<!got )(?<!had )(?<!have )(?<!get )(?<!been )(?<!are )(?<!were )(?<!with )\bno more (?:of (?:this|these|your)
     )?(?:<TEXTS>|messaging|texting|contact)\b(?! from (?:them|him|her|recruiters|employers))
\bno more of (?:this|these|your)\b|\benough (?:already(?= ?[.!]*$| with| please| thanks)|with (?:the|these|all
    |your))\b
\b(?:do not|no longer)(?: \w+)? (?:want|wish|need|care)(?! to (?:text|message|email)\b)(?: to)?(?: get| receive
    | getting| receiving| have| see| be| any ?more| any| more| these| those| this| your| the| for
    | anything)* (?:<TEXTS>|texted|messaged|contacted|bothered|hear from you|from you|part of this|in this
     (?:program|thing))\b
(?<!not )\bleave me (?:the \w+ )?alone\b|\blet me be\b(?= [.!]|$)|^(?:please )?go away\b|^get lost\b(?= ?[.!]*$)
    |\bpiss off\b|^(?:fuck|f|eff|screw) (?:off|you)\b|\bnot interested any ?more\b
(?:^|[.,!;] |please |just |want to |like to |can you |could you |can i |how do i )(?:cancel|end|discontinue
    |terminate|turn off|shut off|disable|deactivate)(?: my| the| this| these| those| all| of| your
    | me)* (?:subscription|<TEXTS>|service|program|enrollment|everything|bot|thing)s?\b
\bdo not want (?:to do |any of )?(?:this|these)(?: stuff| crap| shit)? (?:any ?more|no more)\b
\b(?:this|you) (?:is|are) (?:\w+ )?harass(?:ment|ing)\b(?! (?:at|from|by|him|her|them)\b)
<THEIRS>\b(?:report|reporting|reported)(?: \w+)? (?:\w+ )?as (?:spam|junk)\b|\b(?:will|going to|am|have|going)
     (?:report|reporting|reported) (?:you|this number)\b(?! (?:my|the|that|on|how|back|what|when))
^(?:please )?(?:cancel|end) (?:this|it|me|all)(?: please| thanks| now)? ?\W?$|^i quit ?\W?$|\b(?:done with|sick
     of|tired of) (?:the|this|these|your|all|all these|all the) (?:stupid |dumb )?(?:bot|texts|messages)\b
\b(?:do not|no longer) (?:want|wish|care|need) to (?:receive|get|see) (?:these|this|those|any|your|anything)\b
    |(?:^|[.,!;] )(?:this|it) is (?:just |pure )?spam(?= ?[.!,]|$)|\byou are (?:just )?spamm(?:ing|ers?)\b
(?:^|[.,!;] |\bplease |\bkindly )(?:remove|discontinue|cease|desist|cease and desist|stahp|staph)(?: me| this
    | now| these| immediately| please| at once)* ?[.!]*$|\bkindly (?:stop|cease|remove me)\b|\bcease and
     desist\b
\b(?:want|like|wish|asked|need) to be (?:removed|unsubscribed|taken off)\b(?! (?:from|off) (?:their|the waitlist
    |the schedule))|^block(?: me| this)? ?[.!]*$
\bthis number should not\b|\bdid not (?:sign up|ask|opt in|consent) (?:for|to) (?:these|any of|this (?:program
    |list|service|text|spam)|your)\b
""",
    DOING=_DOING,
    FILL=_FILL,
    NO_STOP=_NO_STOP,
    OTHERS=_OTHERS,
    TEXTS=_TEXTS,
    THEIRS=_THEIRS,
    WHEN=_WHEN,
)
