"""Opting out, recall first (47 CFR 64.1200(a)(10)): keywords, their typos, and any reasonable wording."""

from __future__ import annotations

import re

from core.reply.fold import LONGEST_SEEN, canon, reaction
from core.reply.free_phrases import A_WHILE, QUIET
from core.reply.free_romance import A_WHILE as A_WHILE_ROMANCE
from core.reply.free_romance import QUIET as QUIET_ROMANCE
from core.reply.keywords import keyword_of
from core.reply.lists import words_of
from core.reply.stop_phrases import ENGLISH
from core.reply.stop_romance import FRENCH, SPANISH

# The carriers' words as people mistype them; "step" and "shop" are words of their own.
_STOPS = words_of(
    """
    stop cancel quit unsubscribe stpo sotp tsop stp sto stopp stap stopt sstop stpp syop srop dtop stob stup styop
    stol stops stopit stoping stopall unsuscribe unsubcribe unsubscibe unsubsribe unsub cancle cancell quitt qiut
    optout arret arrete arretez arreter aret arert
    """
)
_AROUND = words_of(
    """
    please now just it this that thanks thank you hey hi hello all already seriously omg dude man bro sir ok no
    i said say bot merci gracias maintenant ahora s il vous te plait por favor ca tout esto the lol hola bonjour
    and for good forever ever once immediately right asap everything . , ! ? -
    """
)
_HINT = re.compile(
    r"stop|stahp|importun|debarqu|autoriz|fini|staph|block|remov|desist|should not|did not (?:sign|ask|opt"
    r"|cons)|quit|ceas|text|messag|sms"
    r"|contact|bother|email|call me|phone me|ring me|spam|send|me off|me from|me out"
    r"|number off"
    r"|name off|remov|delet|eras|lose|forget|block|subscri|opt|revoke|withdraw|rescind|want out|no more|no longer"
    r"|enough|want"
    r"|leave|let me be|go away|get lost|piss|fuck|screw|interested|cancel|\bend\b|disenrol|unenrol|deregister"
    r"|discontinue|terminat"
    r"|turn off|shut off|disabl|deactiv|done with|sick of|tired of|^f off|arret|cess|plus|jamais|desabon|desinscr"
    r"|fiche|fout|laiss"
    r"|retir|enlev|supprim|effac|ray|otez|no mas|basta|mensaj|textos|recib|escrib|mand|envi|llam|molest|busq|deje"
    r"|deja|par[ae]|de baja|la baja|quit|saq"
    r"|harass|report|lache|achal|sacame|elimin|borr|alto|^baja|deten|tranquil|aret|suffit|assez|marre|tann|ecoeur"
    r"|fatigue|quitter|sortir|sort|oubli|interess|harcel|consent|annul|bloqu|finir|termin|decriss|decaliss|criss|sacre"
    r"|\bpu\b|ni un|sufici|demasiad|hart|cansad|jod|chinga|insist|busc|marq|fastidi|acos|hostig|participar|seguir"
    r"|continuar|interesa|denunci|desinscr|desuscri|anul|olvid|salir|salgo|retiro|revoco|suspend|cese|vuelv"
)
# "Can you stop for a week" asks for a pause.
_FOR_A_WHILE = re.compile(rf"\b{QUIET} {A_WHILE}|\b{QUIET_ROMANCE} {A_WHILE_ROMANCE}")
_PHRASE = tuple(re.compile(phrase) for phrase in (*ENGLISH, *FRENCH, *SPANISH))


def is_stop(text: str) -> bool:
    """Whether ``text`` asks to receive nothing more. In doubt, yes: one confirmation follows, and START undoes it."""
    seen = text[:LONGEST_SEEN]
    found = keyword_of(seen)
    if found is not None:
        return found[0] == "STOP"
    if reaction(seen) is not None:
        return False
    return asks_to_stop(canon(seen))


def asks_to_stop(words: str) -> bool:
    """The same for words that :func:`core.reply.fold.canon` has spelled out."""
    words = _FOR_A_WHILE.sub(" ", words)
    return _nothing_but_stop(words) or (_HINT.search(words) is not None and any(p.search(words) for p in _PHRASE))


def _nothing_but_stop(words: str) -> bool:
    parts = words.split(maxsplit=9)
    if len(parts) > 8:
        return False
    rest = [part for part in parts if part not in _STOPS]
    return len(rest) < len(parts) and all(part in _AROUND for part in rest)
