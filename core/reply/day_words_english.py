"""The English words of days and months, and those that lean a day to the past or the future."""

from __future__ import annotations

import re

DAYS = {
    name: index
    for index, names in enumerate(
        (
            "monday mon",
            "tuesday tue tues",
            "wednesday wed weds",
            "thursday thu thur thurs",
            "friday fri",
            "saturday sat",
            "sunday sun",
        )
    )
    for name in names.split()
}
MONTHS = {
    name: index
    for index, names in enumerate(
        [
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sep sept",
            "october oct",
            "november nov",
            "december dec",
        ],
        1,
    )
    for name in names.split()
}
FULL_DAY = "|".join(name for name in DAYS if name not in {"sat", "sun", "mon"})
DAY = (
    rf"(?P<day>{FULL_DAY}|(?:(?<=by )|(?<=on )|(?<=next )|(?<=this )|(?<=until )|(?<=till )|(?<=til )"
    rf"|(?<=do )|(?<=last ))(?:mon|sat|sun)|^(?:mon|sat|sun)(?= at |$| \d)|(?:mon|sat|sun)(?= \d{{1,2}}"
    r"(?::\d\d)?[ap]m))"
)
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
PAST = re.compile(
    r"\b(?:did|done|was|were|had|went|sent|applied|finished|completed|met|called|wrote|emailed|spoke|talked|already"
    r"|last|ago|got"
    r"|have (?:been|had|done|sent|applied|met)|interviewed)\b"
)
AHEAD = re.compile(
    r"\b(?:will|going to|tomorrow|next|by|until|till|plan|not|have an?|has an?|got an? (?:\w+ )?interview)\b"
)
SOME_DAY = re.compile(
    rf"\d|\bxmas|christmas|new year|minute|hour|\bmins?\b|\bhrs?\b|fortnight|\b(?:to|yester)?(?:day|night"
    rf"|morrow)s?\b|morning|afternoon"
    rf"|evening|week|month|\beo[dwm]\b"
    rf"|\b(?:{'|'.join((*DAYS, *MONTHS))})\b"
)
