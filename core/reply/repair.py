"""Typos: an unknown word one slip away from a word that answers are made of is that word."""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from core.reply.lookalikes import LOOKALIKES
from core.reply.own_words import OWN_WORDS
from core.reply.vocabulary import VOCABULARY

_GROUPS_TEXT = """
yes: yes yeah yep yup absolutely definitely correct affirmative yessir certainly indeed
no: no nope nah not never none nothing neither didnt havent hasnt cant couldnt wasnt isnt dont doesnt wont forgot
no: negative unable skipped missed failed
done: done did finished completed complete already applied submitted handled wrapped turned checked knocked
danger: suicide suicidal hopeless worthless overdose myself
stop: stop unsubscribe texting messaging messages remove cancel contacting stopall harassing harassment bothering alone
stop: subscription delete contact desabonner desabonnez mensajes
when: today tomorrow yesterday tonight monday tuesday wednesday thursday friday saturday sunday weekend later week
both: both everything
number: three four five seven eight nine eleven twelve twenty
maybe: maybe perhaps unsure
activity: interview application applications applied outreach contacts followup followups candidatures
human: human talk person someone coach
blocked: stuck blocked
pause: pause vacation break
other: working still almost about doing honestly unfortunately course slipped started because really night busy
other: tired going totally finally actually
yes: oui ouais exact
no: non pas aucun aucune rien jamais toujours oublie nada ninguno ninguna nunca tampoco olvide
done: fait faite faits fini termine envoye hecho listo lista hice mande envie termine enviado
"""
_GROUP_OF = {
    word: group
    for line in _GROUPS_TEXT.strip().splitlines()
    for group, words in [line.split(":")]
    for word in words.split()
}
TRIGGERS = tuple(_GROUP_OF)
_WORDS = {
    language: tuple(dict.fromkeys((*(TRIGGERS if language == "en" else ()), *words)))
    for language, words in VOCABULARY.items()
}
_OWN = OWN_WORDS | {"en": OWN_WORDS["en"] | LOOKALIKES}
_SPELLED = frozenset(word for words in _WORDS.values() for word in words)


@lru_cache(maxsize=8192)
def repaired(word: str, language: str = "en") -> str:
    """``word``, or the word of the language's vocabulary that it is a slip away from; one of its own is left alone."""
    if len(word) < 3 or word in _SPELLED or word in _OWN[language]:
        return word
    slips = 2 if len(word) >= 9 else 1
    near = process.extract(word, _WORDS[language], scorer=OSA.distance, score_cutoff=slips, limit=8)
    # "Elimíneme" is no slip of "eliminen": Spanish hangs pronouns on its verbs.
    near = (
        [found for found in near if not (word.startswith(found[0][:-1]) and len(word) > len(found[0]))]
        if slips > 1
        else near
    )
    if not near:
        return word
    best = min(distance for _, distance, _ in near)
    closest = [found for found, distance, _ in near if distance == best]
    groups = {_GROUP_OF.get(found, "") for found in closest} - {""}
    if len(groups) < 2:
        # The commonest of them, but a word that answers before one that does not.
        return min(closest, key=lambda found: (found not in _GROUP_OF, _WORDS[language].index(found)))
    # Between "did" and "didnt" the safe reading of "didt" is the denial.
    return next((found for found in closest if word.endswith("t") and found.endswith("nt")), word)
