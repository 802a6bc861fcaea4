"""English words for work found, a pause, help and questions, in the spelling of ``core.reply.fold.canon``."""

from __future__ import annotations

from core.reply.lists import phrases

_DAY = (
    r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|next week|lundi|mardi|mercredi|jeudi"
    r"|vendredi"
    r"|samedi|dimanche|demain|lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana)"
)
A_WHILE = (
    r"(?:for (?:just |like |about |maybe )*(?:a|an|the next|this|the|a few|a couple(?: of)?|\d+)(?: \w+)? ?(?:days?"
    r"|weeks?|months?"
    r"|bit|while)|(?:until|till|til) (?:the |next |after |\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tomorrow"
    r"|\w+day)"
    r"|for now|for the (?:moment|time being|week|month|rest of \w+))"
)
QUIET = (
    r"(?:(?:stop|quit)\b(?: \w+){0,4}?|leave me (?:the \w+ )?alone|let me be"
    r"|(?:do not|not|no) (?:text|message|contact|bother"
    r"|write|call|email|texts|messages|contacting|texting)(?: me| us)?(?: \w+){0,2}?)"
)
"""Words that ask for quiet, a pause where an end is named."""
LANDED = phrases(
    r"""
\b(?:got|landed|found|have|started|starting|start|took|taking|accepted|accept) (?:an? |the |my |this
     |that )?(?:new |great |full time |part time |dream )*(?:job|position)\b(?! (?:interview|lead|posting|post
    |board|fair|alert|search|club|application|opening|coach|listing|ad\b|to apply|that|i (?:want|like|can)
    |interviews|leads|postings|postings|applications|hunt\w*))
\bi (?:got|was|have been|am|just got) (?:just |finally )?hired\b
\bgot hired\b
\bthey (?:just |finally )?hired me\b
\bfound (?:a )?(?:new )?work\b(?! (?:to|from))
\b(?:i |just |finally )(?:accepted|signed) (?:an |the |their |a |my )?(?:\w+ )?(?:offer|contract)\b
\b(?:got|have|received) (?:an |the |a )?(?:job )?offer\b(?! (?:from linkedin|to interview))
\b(?:gave|offered) me the (?:job|position)\b(?! (?:description|posting))|^(?:i )?(?:just )?accepted (?:an|the
    |their) offer\b|^offer accepted\b|\bi am (?:now )?employed\b|\bi am working now\b|^(?:i )?(?:just )?started
     (?:working|work|my new job) (?:at|with|for)? ?\w*
\b(?:offered me the|got the|have a) (?:job|position)\b(?! (?:interview|i want|posting|search|coach|fair|offer
    |lead|description))
\bstarting my new (?:job|role)\b
(?:^|\bi |\bi am )(?:start|starting) (?:work |working )?(?:on |this |next )?<DAY> at (?!\d|noon|home|school
    |night|least|the (?:latest|library|gym|club|earliest|end|beginning))\w+
(?:^|\bi |\bi am )(?:start|starting) at [a-z]\w+ (?:on |this |next )?<DAY>
""",
    DAY=_DAY,
)
NOT_LANDED = phrases(
    r"""
\b(?:not|never|would|will|could|want|need|no(?! i (?:got|just|found|have))|almost|yet|before|lost|quit|have to
    |pas|think|presque|casi|espero?|ojala|perdu|perdi|busco|cherche|quiero|veux|voudrais|autre|otr[oa]
    |si(?! (?:ya|consegui|encontre|obtuve|me (?:contrataron|dieron))\b))\b
""",
)
PAUSE = phrases(
    r"""
\bpause\b(?! button)
\btake a (?:\w+ )?break\b
(?<!did )(?<!they )\b<QUIET> <A_WHILE>
^(?:please |no |sorry |ok )*not (?:until|till|before) (?:the |next |after )*(?:\w+day|\w+ \d+|\d+|january
    |february|march|april|may|june|july|august|september|october|november|december|next week|next month)\b(?:
     please| thanks|[.!]| )*$
\b(?:freeze|suspend|hold) (?:this|it|everything|things|these|the texts|my \w+)\b.* <A_WHILE>
\b(?:signed|written|out|off|am) (?:off )?(?:sick|ill) <A_WHILE>|\boff (?:on|for) (?:my |me |our )?(?:\w+ )?(?:hols?
    |holidays?|vacations?|leave)\b
\b(?:on|for) (?:vacation|holidays?|leave) (?:from|between|starting|to|the)\b|\b\d+ days? off\b(?! work today)
    |^vacation (?:until|till|til|next|from|this)\b
\b(?:take|need|want|have) (?:some |a bit of |a little )?time off\b
\b(?:need|want) a (?:\w+ )?break\b
\bput (?:this|it|everything|things|me) on hold\b
\b(?:i am|we are|i will be|going|will be|leaving|off|away|be) (?:away|on (?:vacation|holiday|leave)|out of town
    |traveling|travelling|off)\b(?! (?:to (?:a|an|the) (?:good|great|bad)|work today))
\b(?:on|for) (?:vacation|holiday)(?:s)? (?:until|till|til|through|this week|next week|for)\b
\b(?:away|back|gone|out) (?:until|till|til) \w+
\bskip (?:this|the|next) week\b
\bnot this week\b(?! but)
\b(?:pick (?:this|it) (?:back )?up (?:next|in|after)|out of the (?:country|city)|out of town|gone for|hold off
     (?:until|till|for|on)|back in (?:a|\d+|two|three) (?:days?|weeks?|months?))\b
\b(?:check|text|ask|try|contact|message) (?:me|with me|in|back|in with me|me back|me again|again) (?:\w+ )?(?:in
     (?:\d+|a|an)|next (?:week|month)|after)\b
""",
    A_WHILE=A_WHILE,
    QUIET=QUIET,
)
_KIN = (
    r"(?:mom|mum|mother|dad|father|kids?|child|children|son|daughter|baby|wife|husband|partner|boyfriend|girlfriend"
    r"|grand\w+|brother|sister|uncle|aunt|cousin|friend|family|he|she|they|everyone|dog|cat)"
)
HARDSHIP = phrases(
    r"""
\b(?:has|have|had|with|running) a (?:high |bad )?fever\b|\bin the er\b
\b<KIN>\b.*\b(?:sick|ill|unwell|covid|flu|hospitali[sz]ed|surgery|died|dying|dead|evicted|homeless|injured)\b
\b(?:i|we) (?:am|are|was|were|got|have been|feel|had)(?: \w+){0,2} (?:sick|ill|unwell|covid|hospitali[sz]ed
    |surgery|evicted|homeless|injured|miscarriage)\b(?! of)
^(?:still |really |so |very |been |home |out )*(?:sick|ill)\b(?! (?:of|pay|leave policy))
\b<KIN>\b.*\b(?:passed away|in (?:the |a )?(?:hospital|er|icu|jail)|(?:had|in) an? (?:car )?accident)\b
\b(?:i|we) (?:am|are|was|were|have been)(?: still| just)? in (?:the |a )?(?:hospital|er|icu|jail|car accident)\b
^(?:still |been |just )*in (?:the )?(?:hospital|er|emergency room)\b|\b(?:have|had|got|caught|with) (?:covid|the
     flu)\b
\b(?:death|emergency) in (?:the|my|our) family\b|\bfamily emergency\b|\b(?:at|to|planning|for) (?:a|the
    |my \w+ s?) ?funeral\b
""",
    KIN=_KIN,
)
HELP = phrases(
    r"""
^(?:please )?(?:i )?(?:need |want )?(?:some )?help(?: me)?(?: please)?(?: [.!])*$
^what can (?:you|i) (?:do|say|type)
^how does this work\b
^what are (?:the|my) (?:commands|options|choices)\b
""",
)
_OPENING = r"^(?:(?:hi|hey|hello|ok|so|and|but|sorry|,) )*"
ASKS = phrases(
    r"""
^which one\b
<OPENING>(?:what|when|where|who|how|which|why)(?: \w+)? (?:is|are|am|do|does|did|can|could|should|would|will|was
    |were|many|much|long|often|to|about|if|kind|time|day|counts?)\b
<OPENING>(?:can|could|would|may|should|will|shall) (?:i|you|we|they|it) \w+
<OPENING>(?:do|does|did|is|are|am|was|were|have|has) (?:i|you|we|they|he|she)\b(?! not (?:yet|able))
<OPENING>(?:does|is|are|was|were|has) (?:it|this|that|there|the|my|your)\b(?! not (?:yet|able))
""",
    OPENING=_OPENING,
)
AGAIN = phrases(
    r"""
\b(?:repeat (?:it|that)|(?:please|can you|could you) repeat|say (?:it|that) again|(?:did|do) not (?:catch
    |understand) (?:that|the question)|resend)\b
""",
)
