"""Words for work found, a pause, help and questions, in the spelling of ``core.reply.fold.canon``."""

from __future__ import annotations

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
    r"\b(?:consegui|encontre|obtuve) (?:un |el )?(?:nuevo )?(?:trabajo|empleo|puesto)\b",
)
NOT_LANDED = (
    (
        r"\b(?:not|never|if|when|until|hope\w*|wish|would|will|could|want|need|no|almost|yet|before|as soon as"
        r"|once|lost"
        r"|quit|have to|pas|ojala|si|think)\b"
    ),
)
PAUSE = (
    r"\bpause\b(?! button)",
    r"\btake a (?:\w+ )?break\b",
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
