"""Taking something back: "2, no 3", "no wait", "actually yes", "je voulais dire 3"."""

from __future__ import annotations

import re

_SAID = r"(?:\d|yes|yeah|yep|no|nope|done|not|oui|non|si|fait|hecho)\b"
_BACK = re.compile(
    r"\b(?:no wait|scratch that|oops|my mistake|my bad|correction|typo|i take (?:that|it) back|i mean(?:t)?(?: to say)?"
    rf"(?! to )|wait(?= (?:, )?{_SAID})|make (?:that|it)(?= (?:, )?\d)|let me correct (?:that|it)"
    r"|(?:non|euh) attend(?:s|ez)?|attend(?:s|ez)?(?= (?:, )?(?:non|oui|\d))|je (?:voulais|veux) dire|oups"
    r"|je me suis trompee?|je corrige"
    r"|no espera|espera(?= (?:, )?(?:no|si|\d))|(?:quise|quiero) decir|me equivoque|mejor dicho)\b"
    rf"|^(?:no |yes |oh |well )?actually\b|^(?:en fait|en realidad)(?= {_SAID})"
    r"|^(?:perdon|pardon)(?= (?:, )?\d)"
)
_AGAIN = re.compile(
    r"(?<=\d )(?:[,.] )*(?:no|non|actually|sorry|rather|plutot|perdon|pardon|digo"
    r"|mejor)(?: [,.])*(?= \d{1,3}(?: [.!])*$)"
)


def parted(words: str, *, counted: bool) -> tuple[str, str] | None:
    """What stands before and after the last taking back; None where nothing is taken back.

    ``counted`` tells that a number can only be a count: then "2, no 3" is a 3.
    """
    found = list(_BACK.finditer(words)) or (list(_AGAIN.finditer(words)) if counted else [])
    if not found:
        return None
    return words[: found[0].start()].strip(" ,.;"), words[found[-1].end() :].strip(" ,.;")
