"""Asking for one's coach by name: "get me Kim", "je veux parler à Kim", "que Kim me llame"."""

from __future__ import annotations

import re
from functools import lru_cache

from core.reply.fold import canon

_REACH = r"(?:call|phone|ring|text|message|contact|email)"
_ASKS = (
    r"(?<!nice )(?<!good )(?<!great )(?<!fun )\b(?:talk|speak|chat|talking|speaking) (?:to|with) WHO",
    r"\b(?:get|put|reach|find|connect)(?: me| hold of| through to| to)* WHO(?! (?:know|the|my|this|that)\b)",
    r"\b(?:need|want|prefer|rather have)(?: to (?:see|reach|have|get|ask))? WHO(?! to know\b)",
    r"\bis WHO (?:there|here|around|available|free|in)\b",
    r"\bwhere is WHO",
    (
        rf"\b(?:can|could|would|will|have|ask|tell|get|let|please|hope) WHO (?:to |please )*{_REACH}\b"
        r"(?! (?:him|her|them)\b)"
    ),
    rf"(?:^|[,.!?] )WHO (?:,? ?please |can you |could you )*{_REACH} me\b",
    r"^WHO ,? ?please\b",
    r"^WHO \?+$",
    r"\bwaiting (?:for|on|to hear from) WHO",
    (
        r"WHO (?:(?:has|have|had|did|does|is|still|really|just) )*(?:never|not)(?: \w+){0,2}? "
        rf"(?:{_REACH}(?:ed|ing)?|get|gotten|got|respond(?:ed)?|reply|replied|answer(?:ed)?)\b"
    ),
    (
        r"WHO (?:(?:said|promised|told me) (?:(?:that|she|he|they|will|would|is|was|going|to) )+|(?:is|was) "
        rf"(?:supposed|going) to )(?:{_REACH}|get back)\b"
    ),
    r"\bparler (?:a|avec) WHO",
    r"\b(?:que|qu) WHO m (?:appel\w+|ecri\w+|text\w+|contact\w+|rappel\w+)",
    r"WHO (?:peut|peux|pourrait|doit|devait|va)(?: \w+)? m (?:appeler|rappeler|ecrire|contacter)",
    r"\bbesoin de WHO|\bjoindre WHO|\battend\w* (?:toujours )?(?:que |l appel de |apres )?WHO",
    r"\bhablar con WHO",
    r"\bque WHO me (?:llame|escriba|contacte|marque|hable)",
    r"\b(?:puede|podria) WHO (?:llamar|marcar|escribir|hablar)|WHO (?:me )?(?:puede|podria) (?:llamar|marcar)",
    r"\b(?:necesito|quiero|busco|esperando) (?:a |que (?:me llame )?)?WHO",
)
_NOT_NEEDED = re.compile(
    r"\b(?:not (?:need|want|have to)|no need|no necesito|no quiero|pas besoin|veux pas|did you|already)\b[^.,;!?]*$"
    r"|\bnot(?: \w+){0,2} $"
)


def asks_for(words: str, names: tuple[str, ...]) -> bool:
    """Whether canonical ``words`` ask for somebody of these first names."""
    pattern = _pattern(names)
    if pattern is None:
        return False
    return any(_NOT_NEEDED.search(words[: match.start()]) is None for match in pattern.finditer(words))


@lru_cache(maxsize=1024)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str] | None:
    known = [re.escape(name) for name in map(canon, names) if name.replace(" ", "").isalpha()]
    if not known:
        return None
    who = rf"\b(?:{'|'.join(known)})\b"
    return re.compile("|".join(_ASKS).replace("WHO", who))
