"""Typos: an unknown word one slip away from exactly one word that matters is that word."""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from core.reply.lookalikes import LOOKALIKES

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
fr: oui fait encore
es: hecho todavia
"""
_GROUP_OF = {
    word: group
    for line in _GROUPS_TEXT.strip().splitlines()
    for group, words in [line.split(":")]
    for word in words.split()
}
TRIGGERS = tuple(_GROUP_OF)


@lru_cache(maxsize=8192)
def repaired(word: str) -> str:
    """``word``, or the one trigger word that it is a slip away from; a word of its own is left alone."""
    if len(word) < 2 or word in _GROUP_OF or word in LOOKALIKES:
        return word
    slips = 2 if len(word) >= 9 else 1
    near = process.extract(word, TRIGGERS, scorer=OSA.distance, score_cutoff=slips, limit=6)
    near = [found for found in near if len(found[0]) > 2 or len(word) > 2]
    if not near:
        return word
    best = min(distance for _, distance, _ in near)
    closest = [found for found, distance, _ in near if distance == best]
    if len({_GROUP_OF[found] for found in closest}) == 1:
        return closest[0]
    # Between "did" and "didnt" the safe reading of "didt" is the denial.
    return next((found for found in closest if word.endswith("t") and found.endswith("nt")), word)
