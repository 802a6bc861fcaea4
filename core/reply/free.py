"""Words that need no open ask: work found, a pause, a question, a greeting; and the language they are in."""

from __future__ import annotations

import re
from typing import Literal

from core.reply import free_phrases as phrases
from core.reply.lists import words_of
from core.reply.reading import clauses

Free = Literal["landed", "pause", "help", "question", "greeting"]

_LANDED = re.compile("|".join(phrases.LANDED))
_NOT_LANDED = re.compile("|".join(phrases.NOT_LANDED))
_PAUSE = re.compile("|".join(phrases.PAUSE))
_PAST_PAUSE = re.compile(
    r"\b(?:was|were|had been|just got back|got back|took)\b"
    r"|\b(?:no|not (?:need|want|take|have)(?: to take)? a) (?:\w+ )?(?:pause|break|vacation|holiday)\b"
)
_UNREAL = re.compile(r"\b(?:if|hope\w*|wish|when|until|as soon as|once|unless|ojala)\b")
_CLAUSE = re.compile(r" ?[.,;!?] ?| but ")
_HARD = re.compile(
    r"sick|\bill\b|unwell|covid|flu\b|hospital|hopital|surgery|died|dying|dead|evict|homeless|injur|miscarr"
    r"|passed away|\ber\b|icu"
    r"|jail|accident|funeral|family|famil|mala|deced|mort|deuil|obseq|enter|enferm|muri|falle|velorio|baja|luto"
)
_HARDSHIP = re.compile("|".join(phrases.HARDSHIP))
_HELP = re.compile("|".join(phrases.HELP))
_ASKS = re.compile("|".join(phrases.ASKS))
_AGAIN = re.compile("|".join(phrases.AGAIN))
_QUESTION_END = re.compile(r"\?[\s.!]*$")
_SMALL_TALK = words_of(
    """
    good morning afternoon evening day night hi hello hey heya hiya howdy yo sup greetings there all everyone
    thanks thank you so much very a lot many appreciate it welcome bye goodbye see later ya happy new year have
    great nice weekend one too how are is going doing up what that this things everything your sir maam for the
    reminder checking in to hear from i am anyone bonjour salut bonsoir allo coucou merci beaucoup ca va hola
    buenos buenas dias tardes noches gracias que tal muchas , . ! ? - ( )
    """
)
_GREETS = re.compile(
    r"\b(?:hi|hello|hey|heya|hiya|howdy|yo|sup|morning|afternoon|evening|greetings|bye|goodbye|thanks?|thank"
    r"|bonjour|salut|bonsoir|allo|coucou|merci|hola|buenos|buenas|gracias|night|welcome)\b"
)
_MARKS = {
    "fr": words_of(
        """
    je j ai pas oui non le la les des du un une et mais pour avec est suis fait encore demain aujourd hui hier
    semaine merci bonjour salut mon ma mes ce cette tout rien vous nous ete deja plus svp plait ouais
    candidatures travail emploi veux
    """
    ),
    "es": words_of(
        """
    si no lo el los las un una pero para con es estoy hice hecho todavia manana hoy ayer semana gracias hola
    mi mis esta este todo nada ya mas por favor que trabajo empleo quiero tengo he muy aun listo hacer
    """
    ),
    "en": words_of(
        """
    i the a an to it you my and but yes yeah did done not no of in on for is was have had will today this that
    with at me just sorry thanks hi hello please stop
    """
    ),
}


def reads_as(words: str) -> Free | None:
    """What canonical ``words`` are, leaving any open ask aside."""
    asks = _QUESTION_END.search(words) is not None
    if _LANDED.search(words) and not _UNREAL.search(words) and _in_a_clause(_LANDED, _NOT_LANDED, clauses(words)):
        return "landed"
    if _PAUSE.search(words) and _in_a_clause(_PAUSE, _PAST_PAUSE, _CLAUSE.split(words)):
        return "pause"
    if _HELP.search(words):
        return "help"
    if _GREETS.search(words) and all(word in _SMALL_TALK for word in words.split()):
        return "greeting"
    if (asks and _only_asks(words)) or _ASKS.search(words) or _AGAIN.search(words):
        return "question"
    return None


def hardship(words: str) -> bool:
    """Whether illness, a death or the like is told of: what is in the way is plain."""
    return _HARD.search(words) is not None and _HARDSHIP.search(words) is not None


def _in_a_clause(wanted: re.Pattern[str], unwanted: re.Pattern[str], said: list[str]) -> bool:
    return any(wanted.search(clause) and not unwanted.search(clause) for clause in said)


def _only_asks(words: str) -> bool:
    """Whether the question is all there is: "yes, what next?" answers first."""
    return len(re.split(r"[.,;!?]", words.strip(" ?.!"))) == 1 or _ASKS.search(words) is not None


def language_of(words: str, locale: str) -> str:
    """``en``, ``fr`` or ``es`` by the small words; the locale's language where they do not tell."""
    mine = locale[:2] if locale[:2] in _MARKS else "en"
    seen = set(words.split()[:60])
    scores = {language: len(seen & marks) for language, marks in _MARKS.items()}
    best = max(scores, key=lambda language: (scores[language], language == mine))
    return best if scores[best] > scores[mine] else mine
