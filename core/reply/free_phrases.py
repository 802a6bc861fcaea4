"""Words for work found, a pause, help and questions, in the spelling of ``core.reply.fold.canon``."""

from __future__ import annotations

_DAY = (
    r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|next week|lundi|mardi|mercredi|jeudi"
    r"|vendredi"
    r"|samedi|dimanche|demain|lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana)"
)
A_WHILE = (
    r"(?:for (?:just |like |about |maybe )*(?:a|an|the next|this|the|a few|a couple(?: of)?|\d+)(?: \w+)? ?(?:days?"
    r"|weeks?|months?"
    r"|bit|while)|(?:until|till|til) (?:the |next |after |\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tomorrow"
    r"|\w+day))"
)
LANDED = (
    (
        r"\b(?:got|landed|found|have|started|starting|start|took|taking|accepted|accept) (?:an? |the |my |this "
        r"|that )?"
        r"(?:new |great |full time |part time |dream )*(?:job|position)\b(?! (?:interview|lead|posting|post|board|fair"
        r"|alert|search|club|application|opening|coach|listing|ad\b|to apply|that|i (?:want|like|can)|interviews|leads"
        r"|postings|postings|applications|hunt\w*))"
    ),
    r"\bi (?:got|was|have been|am|just got) (?:just |finally )?hired\b",
    r"\bgot hired\b",
    r"\bthey (?:just |finally )?hired me\b",
    r"\bfound (?:a )?(?:new )?work\b(?! (?:to|from))",
    r"\b(?:i |just |finally )(?:accepted|signed) (?:an |the |their |a |my )?(?:\w+ )?(?:offer|contract)\b",
    r"\b(?:got|have|received) (?:an |the |a )?(?:job )?offer\b(?! (?:from linkedin|to interview))",
    r"\bi am (?:now )?employed\b",
    r"\bstarting my new (?:job|role)\b",
    (
        r"\bj ai (?:trouve|decroche|eu|obtenu) (?:un |le |du |mon )?(?:nouvel |nouveau )?(?:emploi|travail|job|poste"
        r"|boulot)\b(?! d ete)"
    ),
    r"\bj ai ete embauche",
    r"\bje suis embauche",
    r"\b(?:me )?contrataron\b",
    r"\bya tengo (?:un |nuevo )*(?:trabajo|empleo)\b(?! que)|\btengo (?:un )?nuevo (?:trabajo|empleo)\b",
    (
        rf"(?:^|\bi |\bi am )(?:start|starting) (?:work |working )?(?:on |this |next )?{_DAY} at (?!\d|noon|home"
        rf"|school|night"
        r"|least|the (?:latest|library|gym|club|earliest|end|beginning))\w+"
    ),
    rf"(?:^|\bi |\bi am )(?:start|starting) at [a-z]\w+ (?:on |this |next )?{_DAY}",
    (
        rf"\bje commence (?:a travailler )?{_DAY} (?:chez|a l|a la|au|comme) \w+"
        rf"|\bje commence mon (?:nouvel? )?(?:emploi|travail)\b"
    ),
    (
        rf"\bempiezo (?:a trabajar )?(?:el )?{_DAY} (?:en|con|como) (?!casa|la (?:manana|tarde|biblioteca))\w+"
        r"|\bempiezo mi (?:nuevo )?(?:trabajo|empleo)\b"
    ),
    r"\b(?:consegui|encontre|obtuve) (?:un |el )?(?:nuevo )?(?:trabajo|empleo|puesto)\b",
)
NOT_LANDED = (
    (
        r"\b(?:not|never|would|will|could|want|need|no(?! i (?:got|just|found|have))|almost|yet|before|lost|quit"
        r"|have to|pas|think"
        r"|si(?! (?:ya|consegui|encontre|obtuve|me contrataron)\b))\b"
    ),
)
PAUSE = (
    r"\bpause\b(?! button)",
    r"\btake a (?:\w+ )?break\b",
    rf"\b(?:stop|quit)\b(?: \w+){{0,4}}? {A_WHILE}",
    r"\b(?:take|need|want|have) (?:some |a bit of |a little )?time off\b",
    r"\b(?:need|want) a (?:\w+ )?break\b",
    r"\bput (?:this|it|everything|things|me) on hold\b",
    (
        r"\b(?:i am|we are|i will be|going|will be|leaving|off|away|be) (?:away|on (?:vacation|holiday|leave)"
        r"|out of town"
        r"|traveling|travelling|off)\b(?! (?:to (?:a|an|the) (?:good|great|bad)|work today))"
    ),
    r"\b(?:on|for) (?:vacation|holiday)(?:s)? (?:until|till|til|through|this week|next week|for)\b",
    r"\b(?:away|back|gone|out) (?:until|till|til) \w+",
    r"\bskip (?:this|the|next) week\b",
    r"\bnot this week\b",
    (
        r"\b(?:check|text|ask|try|contact|message) (?:me|with me|in|back|in with me|me back|me again|again) (?:\w+ )?"
        r"(?:in (?:\d+|a|an)|next (?:week|month)|after)\b"
    ),
    r"\b(?:faire|prendre|besoin d) une pause\b",
    r"\b(?:en|suis en) vacances\b",
    r"\b(?:hacer|tomar|necesito) una pausa\b",
    r"\b(?:estoy|voy) de vacaciones\b",
    r"\bun descanso\b",
)
_KIN = (
    r"(?:mom|mum|mother|dad|father|kids?|child|children|son|daughter|baby|wife|husband|partner|boyfriend|girlfriend"
    r"|grand\w+|brother|sister|uncle|aunt|cousin|friend|family|he|she|they|everyone|dog|cat)"
)
HARDSHIP = (
    rf"\b{_KIN}\b.*\b(?:sick|ill|unwell|covid|flu|hospitali[sz]ed|surgery|died|dying|dead|evicted|homeless|injured)\b",
    (
        r"\b(?:i|we) (?:am|are|was|were|got|have been|feel|had)(?: \w+){0,2} (?:sick|ill|unwell|covid|hospitali[sz]ed"
        r"|surgery|evicted"
        r"|homeless|injured|miscarriage)\b(?! of)"
    ),
    r"^(?:still |really |so |very |been |home |out )*(?:sick|ill)\b(?! (?:of|pay|leave policy))",
    rf"\b{_KIN}\b.*\b(?:passed away|in (?:the |a )?(?:hospital|er|icu|jail)|(?:had|in) an? (?:car )?accident)\b",
    r"\b(?:i|we) (?:am|are|was|were|have been)(?: still| just)? in (?:the |a )?(?:hospital|er|icu|jail|car accident)\b",
    (
        r"^(?:still |been |just )*in (?:the )?(?:hospital|er|emergency room)\b|\b(?:have|had|got|caught|with) (?:covid"
        r"|the flu)\b"
    ),
    (
        r"\b(?:death|emergency) in (?:the|my|our) family\b|\bfamily emergency\b|\b(?:at|to|planning|for) (?:a|the"
        r"|my \w+ s?) ?funeral\b"
    ),
    (
        r"\bmalades?\b|\b(?:arret|conge) (?:de )?maladie\b|\bhospitalisee?\b|\b(?:a l|dans l) hopital\b|\bdecede\w*\b"
        r"|\b(?:est|sont) morte?s?\b|\ben deuil\b"
    ),
    r"\b(?:obseques|funerailles|enterrement)\b|\burgence familiale\b",
    r"\benferm[oa]s?\b|\benferme\b|\ben el hospital\b|\bhospitalizad\w+\b|\b(?:murio|fallecio|fallecieron)\b",
    r"\b(?:funeral|velorio|entierro)\b.*\b(?:mi|mis)\b|\bestoy de baja\b|\bde luto\b|\bemergencia familiar\b",
)
HELP = (
    r"^(?:please )?(?:i )?(?:need |want )?(?:some )?help(?: me)?(?: please)?(?: [.!])*$",
    r"^what can (?:you|i) (?:do|say|type)",
    r"^how does this work\b",
    r"^what are (?:the|my) (?:commands|options|choices)\b",
    r"^(?:j ai )?besoin d aide\b",
    r"^necesito ayuda\b",
)
_OPENING = r"^(?:(?:hi|hey|hello|ok|so|and|but|sorry|,) )*"
ASKS = (
    r"^which one\b",
    (
        rf"{_OPENING}(?:what|when|where|who|how|which|why)(?: \w+)? (?:is|are|am|do|does|did|can|could|should"
        r"|would|will|was"
        r"|were|many|much|long|often|to|about|if|kind|time|day|counts?)\b"
    ),
    rf"{_OPENING}(?:can|could|would|may|should|will|shall) (?:i|you|we|they|it) \w+",
    rf"{_OPENING}(?:do|does|did|is|are|am|was|were|have|has) (?:i|you|we|they|he|she)\b(?! not (?:yet|able))",
    rf"{_OPENING}(?:does|is|are|was|were|has) (?:it|this|that|there|the|my|your)\b(?! not (?:yet|able))",
)
AGAIN = (
    (
        r"\b(?:repeat (?:it|that)|(?:please|can you|could you) repeat|say (?:it|that) again|(?:did|do) not (?:catch"
        r"|understand) (?:that|the question)|resend)\b"
    ),
)
