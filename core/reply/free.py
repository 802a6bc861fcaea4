"""Words that need no open ask: work found, a pause, a question, a greeting; and the language they are in."""

from __future__ import annotations

import re
from typing import Literal

from core.reply import free_phrases as phrases
from core.reply import free_romance as romance
from core.reply.lists import words_of
from core.reply.reading import clauses

Free = Literal["landed", "pause", "help", "question", "greeting"]

_LANDED = re.compile("|".join((*phrases.LANDED, *romance.LANDED)))
_NOT_LANDED = re.compile("|".join(phrases.NOT_LANDED))
_PAUSE = re.compile("|".join((*phrases.PAUSE, *romance.PAUSE)))
_PAST_PAUSE = re.compile(
    r"\b(?:was|were|had been|just got back|got back|took)\b"
    r"|\b(?:no|not (?:need|want|take|have)(?: to take)? a) (?:\w+ )?(?:pause|break|vacation|holiday)\b"
)
_UNREAL = re.compile(r"\b(?:if|hope\w*|wish|when|until|as soon as|once|unless|ojala)\b")
_CLAUSE = re.compile(r" ?[.,;!?] ?| but ")
_HARD = re.compile(
    r"sick|fever|\bill\b|unwell|covid|flu\b|hospital|hopital|surgery|died|dying|dead|evict|homeless|injur|miscarr"
    r"|passed away|\ber\b|icu|jail|accident|funeral|family|famil|mala|deced|mort|deuil|obseq|enter|enferm|muri|falle"
    r"|velorio|baja|luto|urgen|gripp|gripa|gripe|gastro|bronchit|fievre|fiebre|calentura|influenz|temperatur|rhume"
    r"|bless|intern|oper|lastim|pneumon"
)
_HARDSHIP = re.compile("|".join((*phrases.HARDSHIP, *romance.HARDSHIP)))
_HELP = re.compile("|".join((*phrases.HELP, *romance.HELP)))
_ASKS = re.compile("|".join((*phrases.ASKS, *romance.ASKS)))
_AGAIN = re.compile("|".join((*phrases.AGAIN, *romance.AGAIN)))
_QUESTION_END = re.compile(r"\?[\s.!]*$")
_SMALL_TALK = words_of(
    """
    good morning afternoon evening day night hi hello hey heya hiya howdy yo sup greetings there all everyone
    thanks thank you so much very a lot many appreciate it welcome bye goodbye see later ya happy new year have
    great nice weekend one too how are is going doing up what that this things everything your sir maam for the
    reminder checking in to hear from i am anyone bonjour salut bonsoir allo coucou merci beaucoup ca va hola
    buenos buenas dias tardes noches gracias que tal muchas , . ! ? - ( )
    bon mercis matin soir bonne journee soiree nuit fin de semaine weekend bye au revoir a bientot plus tantot mille
    bien
    comment
    allez vous vas tu le la salutations saludos adios hasta luego pronto nos vemos buen dia bendiciones igualmente feliz
    viernes lunes onda tenga tengas buena tarde noche como esta estas usted mil muy amable ttyl tc thx you too no
    problem
    worries friday monday happy cheers ok kk also asante de rien y de nada por todo toute l equipe coach
    """
)
_GREETS = re.compile(
    r"\b(?:hi|hello|hey|heya|hiya|howdy|yo|sup|morning|afternoon|evening|greetings|bye|goodbye|thanks?|thank"
    r"|bonjour|salut|bonsoir|mercis|allo|coucou|merci|hola|buenos|buenas|buen|gracias|night|welcome|ttyl|you too"
    r"|happy|have a|bon matin|bonne|au revoir|bientot|a plus|saludos|adios|hasta luego|nos vemos|bendiciones"
    r"|igualmente|feliz|que onda|no problem thanks|cheers)\b"
)


def reads_as(words: str) -> Free | None:
    """What canonical ``words`` are, leaving any open ask aside."""
    asks = _QUESTION_END.search(words) is not None
    if _LANDED.search(words) and not _UNREAL.search(words) and _in_a_clause(_LANDED, _NOT_LANDED, clauses(words)):
        return "landed"
    if _PAUSE.search(words) and _in_a_clause(_PAUSE, _PAST_PAUSE, _CLAUSE.split(words)):
        return "pause"
    if _HELP.search(words):
        return "help"
    if _GREETS.search(words) and _small(words.split()):
        return "greeting"
    if (asks and _only_asks(words)) or _ASKS.search(words) or _AGAIN.search(words):
        return "question"
    return None


def _small(said: list[str]) -> bool:
    """Whether nothing but small talk is said, and at most one name that is no number."""
    others = [word for word in said if word not in _SMALL_TALK]
    return not others or (len(others) == 1 and len(said) <= 5 and others[0].isalpha())


def hardship(words: str) -> bool:
    """Whether illness, a death or the like is told of: what is in the way is plain."""
    return _HARD.search(words) is not None and _HARDSHIP.search(words) is not None


def _in_a_clause(wanted: re.Pattern[str], unwanted: re.Pattern[str], said: list[str]) -> bool:
    return any(wanted.search(clause) and not unwanted.search(clause) for clause in said)


def _only_asks(words: str) -> bool:
    """Whether the question is all there is: "yes, what next?" answers first."""
    return len(re.split(r"[.,;!?]", words.strip(" ?.!"))) == 1 or _ASKS.search(words) is not None
