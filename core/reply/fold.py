"""One plain spelling for what people type: lower case, no accents, no apostrophes, abbreviations written out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from core.reply.language import language_of
from core.reply.repair import repaired
from core.reply.spellings import ALIASES

LONGEST_SEEN = 8_192
LONGEST_READ = 1_600
"""Characters looked at for safety, and for everything else."""

_QUOTES = str.maketrans("\u2019\u2018\u02bc`\u00b4\u201c\u201d\u00ab\u00bb", "'" * 5 + '"' * 4)
_MARKS = re.compile(
    "[\u0300-\u036f\ufe0e\ufe0f\u20e3\u200b-\u200f\u2028-\u202e\u2060\ufeff\u00ad]|[\U0001f3fb-\U0001f3ff]"
)
_SIGNS = {
    "yes": "\U0001f44d\u2705\u2714\u2611\u2713\U0001f4af\U0001f646",
    "no": "\u274c\U0001f44e\u2716\U0001f6ab\u26d4\U0001f645\u274e",
    "maybe": "\U0001f937",
}
_SIGN_WORDS = str.maketrans({sign: f" {word} " for word, signs in _SIGNS.items() for sign in signs})
_ELISION = re.compile(r"\b([cdjlmnst]|qu|quelqu|jusqu|lorsqu|puisqu|aujourd)'(?=[a-z])")
_CONTRACTION = re.compile(r"(?<=[a-z])'(ll|ve|re|d)\b")
_CONTRACTED = {"ll": " will", "ve": " have", "re": " are", "d": " would"}
_ILL = re.compile(
    r"\bill(?= (?:do|pass|get|send|try|finish|be|have|work|call|start|apply|let|see|make|tell|take|check)\b)"
)
_SLIPPED_NOT = re.compile(
    r"\b(?<!got )(?<!get )(?:ot|nt|nto|mot|noy|nit|npt|nor|no t|bot|hot|jot|nof|nog) "
    r"(?=(?:done|yet|finished|complete|completed|really|able|started)\b)"
)
_SLIPPED_DID = re.compile(r"\b(?:dis|dod|sid|fid|dd|di|ddi|didd|di d|d id) (?=it\b)")
_SLIPPED_DONE = re.compile(r"\bdon[bdrsw](?=\W*$)")
_RUN = 3
_LONGEST_TOKEN = 60
_HYPHEN = re.compile(r"(?<=[a-z])-(?=[a-z])")
_LONG_RUN = re.compile(r"([a-z])\1{2,}")
_TOKEN = re.compile(
    r"\d+(?:st|nd|rd|th)\b|\d{1,2}:\d\d ?(?:am|pm)?\b|\d{1,2} ?[ap]\.?m\b\.?|\d{4}-\d\d?-\d\d?\b|\d+(?:/\d+)+"
    r"|\d+|[a-z]+|[.,;:!?()=&+#/$%-]|\n"
)
_TAPBACK = re.compile(
    r"^\s*(?:(liked|loved|emphasized)|(disliked)|(?:laughed at|questioned|(?:removed|reacted) .{1,40}?)|(\S{1,8}) to)"
    r'\s+"(.*)"\s*$',
    re.DOTALL,
)


def plain(text: str) -> str:
    """``text`` in lower case, without accents, format characters or curly quotes."""
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKD", text.translate(_QUOTES)).casefold()
    return _MARKS.sub("", folded)


def reaction(text: str) -> str | None:
    """What a quoted reaction means ("Liked “Did you…”"): its sign, "" for none; None when it is no reaction."""
    if "\u201c" not in text and '"' not in text:
        return None
    match = _TAPBACK.match(text[:LONGEST_READ].translate(_QUOTES).lower())
    if match is None:
        return None
    if match[1]:
        return "\U0001f44d"
    if match[2]:
        return "\U0001f44e"
    return match[3] if match[3] and not match[3].isalnum() else "" if not match[3] else None


def tokens(text: str, locale: str = "en") -> list[str]:
    """Words, numbers, times, fractions and marks of ``text``, with abbreviations written out and typos mended.

    A typo is mended in the language of the text, which is that of ``locale`` where the text does not tell.
    """
    spelled = plain(text.translate(_SIGN_WORDS))
    spelled = spelled.replace("n't", "nt")
    if "'" in spelled:
        spelled = _ELISION.sub(r"\1 ", spelled)
        spelled = _CONTRACTION.sub(lambda m: _CONTRACTED[m[1]], spelled).replace("'", "")
    spelled = _SLIPPED_NOT.sub("not ", spelled)
    spelled = _SLIPPED_DONE.sub("done", _SLIPPED_DID.sub("did ", spelled))
    spelled = _ILL.sub("i will", spelled) if "ill " in spelled else spelled
    spelled = _HYPHEN.sub(" ", _LONG_RUN.sub(r"\1", spelled))
    found = _without_runs(_TOKEN.findall(spelled))
    return list(_spelled_out(found, language_of(" ".join(found[:60]), locale)))


def _without_runs(found: list[str]) -> list[str]:
    """No token more than three times in a row, and none beyond 60 characters: more of it says nothing more."""
    return [
        token[:_LONGEST_TOKEN]
        for at, token in enumerate(found)
        if at < _RUN or any(t != token for t in found[at - _RUN : at])
    ]


def _spelled_out(found: Iterable[str], language: str) -> Iterable[str]:
    for token in found:
        yield from _written(token, language) if token.isalpha() else (token.replace(" ", "").replace(".", "") or token,)


@lru_cache(maxsize=4096)
def _written(token: str, language: str) -> tuple[str, ...]:
    alias = ALIASES.get(token)
    if alias is not None:
        return tuple(alias.split())
    if len(token) > 24:
        return (token,)
    mended = repaired(token, language)
    return tuple(ALIASES.get(mended, mended).split())


def canon(text: str, locale: str = "en") -> str:
    """The tokens of ``text`` in one line, parted by single spaces; a line break counts as a full stop."""
    return " ".join("." if token == "\n" else token for token in tokens(text, locale))


def bare(text: str) -> str:
    """Only letters and digits, parted by single spaces: what keywords are compared with."""
    return " ".join(_WORDS.findall(plain(text)))


_WORDS = re.compile(r"[^\W_]+")
