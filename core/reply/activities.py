"""Activities in English: "applied to Acme and Initech", "interview Tue 2pm at Acme", "met Bob from Shaw"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from core.reply.dates import dated
from core.reply.fold import canon
from core.reply.numbers import with_digits
from core.reply.records import Activity

_I = re.IGNORECASE
_SENTENCE = re.compile(
    (
        r"(?<=[.!?;])\s+|\n+|;|\s+\bbut\b\s+|,?\s+\band (?=(?:i |have |had |got |met |applied |followed |contacted "
        r"|reached |called |emailed |messaged |an? interview"
        r"|interview))|,\s+(?=(?:i |no |not |nothing |followed |contacted |reached |called |emailed |messaged "
        r"|texted |sent |spoke |talked |met |applied |interview|got an interview|have an interview))"
    ),
    _I,
)
_DENIED = re.compile(
    r"n['’]t\b|\b(?:not|never|no|without|instead of|should|will|going to|gonna|want to|need to|plan to|hope|wish|if"
    r"|could|would|didnt|havent|hasnt|dont|cant|cancel\w*|forgot|before|once|when|until)\b(?! only)",
    _I,
)
_APPLIED = re.compile(
    r"\b(?:re-?)?appl(?:ied|yed)\b(?: online)?(?P<rest>.*)|\b(?:submitted|sent|put in|dropped off|filled out"
    r"|finished|completed|emailed)(?: in| out| off)? (?:my |an? |the |another |\d+ )?(?:job )?(?:applications?"
    r"|resumes?|cvs?|apps?)\b(?P<rest2>.*)",
    _I | re.DOTALL,
)
_COUNTED = re.compile(
    (
        r"^\W*(?:to |for |at |with )?(?:about |around |like |another |a total of )?(\d{1,3})\b(?!\s*(?:pm|am|:|/"
        r"|%|days?|hours?|weeks?|minutes?|times? zone))"
    ),
    _I,
)
_TARGET = re.compile(r"^\W*(?:(?:to|at|with|for)\s+)(?P<who>.+)", _I | re.DOTALL)
_POSITION = re.compile(
    (
        r"^(?:an?|the|that|this|my|some|one|another)?\b.*?\b(?:job|jobs|role|position|positions|roles|opening|gig"
        r"|post)s?\b(?: (?:at|with|in|for)\s+(?P<at>.+))?"
    ),
    _I,
)
_CUT = re.compile(
    r"\s+(?:today|tonight|yesterday|tomorrow|this|last|next|on|for|as|because|since|so|then|via|through|online"
    r"|already|just|in the|earlier|and (?:i|am|got|have|had|will|waiting|then|did|they|it|sent|finished|called)|who"
    r"|which|that|they|he|she|where|after|before|by|around|w/|using|from)\b.*|[,(]\s*(?:said|says|keep|kept|today"
    r"|yesterday|no|waiting|they|he|she|who|which|asked|told|will|still|and (?:they|he|she|i))\b.*|[.!?;:(\n].*"
    r"|\s+[-–—]\s.*",
    _I | re.DOTALL,
)
_AND = re.compile(r"\s*(?:,\s*(?:and|&)\s+|,|\s+and\s+|\s+&\s+|\s+\+\s+|\s+plus\s+|/)\s*", _I)
_NOBODY = re.compile(
    r"(?:an?|the|some|several|many|few|couple|couple of|more|lots|lot|a lot|a few|a couple|any|another|other|it|them"
    r"|that|this|those|these|one|ones|two|three|four|five|jobs?|places?|companies|compan(?:y|ies)|positions?|roles?"
    r"|work|everything|all|of|my|new|stuff|things?|online|school|unemployment|benefits|today|yesterday|already"
    r"|myself|me|you|her|him|people|\d+|\W)+",
    _I,
)
_INTERVIEW = re.compile(r"\b(?:interviews?|interviewed|phone screen(?:ing)?|screening call)\b", _I)
_INTERVIEW_WITH = re.compile(r"\b(?:at|with|for|@)\s+(?P<who>(?!\d|noon)[^\d\s].*)", _I | re.DOTALL)
_NO_INTERVIEW = re.compile(
    r"\b(?:no|any|mock|practice|prep(?:are|ping)?(?: for)?|more|for an|get an?|need an?|want an?|land an?"
    r"|informational) (?:\w+ )?(?:interviews?|phone screen)\b|\binterview (?:prep|practice|tips|questions?|skills"
    r"|clothes|suit|coach\w*|was cancel\w*|got cancel\w*|cancel\w*)\b",
    _I,
)
_MET = re.compile(
    (
        r"\b(?:met|had (?:a )?(?:coffee|lunch|call|chat|meeting)|spoke|talked|chatted|connected)(?: up)?"
        r"(?: briefly| quickly)?\s+(?:with |to )?(?P<who>.+)"
    ),
    _I | re.DOTALL,
)
_MET_NOT = re.compile(
    r"^(?:my|the|all|our|up|target|goals?|quota|deadline|requirements?|expectations|it|that|them|him|her|you|me|us"
    r"|no|nobody|no one|noone|today|yesterday|about|on|at|too|already|and|to)\b(?! (?:manager|recruiter|guy|lady"
    r"|woman|man|person|hiring|owner|director|ceo|team|hr|head))",
    _I,
)
_SOMEONE = re.compile(
    (
        r"^(?:someone|somebody|a (?:guy|lady|woman|man|person|recruiter|contact|manager|rep)|people|folks|the "
        r"(?:recruiter|hiring manager|manager|owner|hr \w+|team)|an? \w+(?: \w+)?) (?:from|at|with|of"
        r"|in)\s+(?P<of>.+)"
    ),
    _I | re.DOTALL,
)
_TIME = re.compile(
    (
        r"\b(?:(?P<h>\d{1,2})(?::(?P<m>\d\d))?\s?(?P<half>[ap])\.?m\b\.?|(?P<h24>\d{1,2}):(?P<m24>\d\d)\b"
        r"|(?P<noon>noon|midday)\b|\bat (?P<bare>\d{1,2})\b(?!:| ?[ap]\.?m| ?(?:/|st|nd|rd|th|people|jobs"
        r"|companies)))"
    ),
    _I,
)
_NOWHERE = re.compile(
    r"\W*(?:to |at |for |with )?(?:nothing|nowhere|nobody|none|no one|anywhere|0\b|zero\b|no \w+)", _I
)
_BARE = re.compile(r"\W*$|\W*(?:today|yesterday|online|this morning|last night)\b", _I)
_LONGEST_NAME = 60
_MOST_APPLIED = 100
_NEWS = re.compile(
    (
        r"appl|submitted|sent|put in|dropped|filled|finished|completed|emailed|interview|screen|met\b|had|spoke|talked"
        r"|chatted|connected"
    ),
    _I,
)
_MOST = 10


def activities(text: str, now: dt.datetime, zone: str, locale: str, *, numeric: bool = True) -> tuple[Activity, ...]:
    """What ``text`` (as typed) reports; at most ten. Questions, plans and denials report nothing."""
    if _NEWS.search(text) is None:
        return ()
    found: list[Activity] = []
    for sentence in _SENTENCE.split(text.strip()):
        if not sentence or sentence.rstrip().endswith("?"):
            continue
        found += _of(sentence, now, zone, locale, numeric=numeric)
    return tuple(found[:_MOST])


def _of(sentence: str, now: dt.datetime, zone: str, locale: str, *, numeric: bool) -> Iterator[Activity]:
    day = _day(sentence, now, zone, locale, numeric=numeric)
    if (applied := _APPLIED.search(sentence)) and not _DENIED.search(sentence[: applied.start()]):
        yield from _applied(applied, day)
    elif (interview := _INTERVIEW.search(sentence)) and not _denied_interview(sentence, interview):
        named = _INTERVIEW_WITH.search(sentence)
        when = _day(sentence, now, zone, locale, numeric=True)
        yield Activity("interview", _name(named["who"]) if named else "", 1, when, _time(sentence))
    elif (met := _MET.search(sentence)) and not _DENIED.search(sentence[: met.start()]):
        who = _met(met)
        if who:
            yield Activity("met", who, 1, day)


def _day(sentence: str, now: dt.datetime, zone: str, locale: str, *, numeric: bool) -> dt.date | None:
    found = dated(with_digits(canon(sentence), "en"), now, zone, locale, numeric=numeric)
    return found[0] if found else None


def _applied(match: re.Match[str], day: dt.date | None) -> Iterator[Activity]:
    if _NOWHERE.match(match["rest"] or ""):
        return
    rest = with_digits((match["rest"] or match["rest2"] or "").replace("\n", " "), "en")
    counted = _COUNTED.match(rest) or _inside(match)
    if counted:
        number = int(counted[1])
        if 0 < number <= _MOST_APPLIED:
            yield Activity("applied", "", number, day)
        return
    names = _names(rest)
    yield from (Activity("applied", name, 1, day) for name in names)
    if not names and (_TARGET.match(rest) or _BARE.match(rest)):
        yield Activity("applied", "", 1, day)


def _inside(match: re.Match[str]) -> re.Match[str] | None:
    """The number in "sent 3 applications"."""
    if match["rest2"] is None:
        return None
    return re.search(r"\b(\d{1,3})\b", match[0][: match.start("rest2") - match.start()])


def _names(rest: str) -> list[str]:
    target = _TARGET.match(rest)
    if target is None:
        return []
    who = target["who"]
    position = _POSITION.match(who)
    if position is not None and not re.match(r"\S+(?:,| and |&)", who):
        who = position["at"] or ""
    names = [_name(part) for part in _AND.split(_cut(who))]
    return [name for name in names if name and len(name.split()) <= 5]


def _cut(words: str) -> str:
    return _CUT.sub("", " " + words).strip()


def _name(words: str) -> str:
    """A name as typed, without what follows it; "" for nobody in particular."""
    cut = _TIME.sub("", _cut(words)).strip(" ,.!?;:-'\"()")
    cut = re.sub(r"^(?:the|a|an)\s+", "", cut, flags=_I)
    cut = re.sub(
        (
            r"\s+(?:mon|tues?|wed|thurs?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
            r"(?:\s+\d+\w*)?$|\s+(?:too|also|lol|at|thanks|yay)$"
        ),
        "",
        cut,
        flags=_I,
    )
    return "" if _NOBODY.fullmatch(cut) else cut[:_LONGEST_NAME]


def _denied_interview(sentence: str, match: re.Match[str]) -> bool:
    return bool(_NO_INTERVIEW.search(sentence)) or bool(
        re.search(
            r"\b(?:not|n['’]t|didnt|havent|never|cancel\w*|no|if|wish|hope|hoping|want)\b",
            sentence[: match.start()],
            _I,
        )
    )


def _met(match: re.Match[str]) -> str:
    words = match["who"].strip()
    if _MET_NOT.match(words):
        return ""
    someone = _SOMEONE.match(words)
    if someone is not None:
        return _name(someone["of"])
    of = re.match(r"(?P<name>\w[\w'’.-]*(?: \w[\w'’.-]*)?) (?:from|at|of) (?P<firm>.+)", words, _I | re.DOTALL)
    return f"{of['name']} from {_name(of['firm'])}" if of and _name(of["firm"]) else _name(words)


def _time(sentence: str) -> dt.time | None:
    for match in _TIME.finditer(sentence):
        if match["noon"]:
            return dt.time(12)
        hour = int(match["h"] or match["h24"] or match["bare"])
        minute = int(match["m"] or match["m24"] or 0)
        if match["half"]:
            hour = hour % 12 + (12 if match["half"].lower() == "p" else 0)
        elif match["bare"] and hour < 8:
            hour += 12
        if hour < 24 and minute < 60:
            return dt.time(hour, minute)
    return None
