"""The words of ``/invite``: a name, and ``key=value`` options."""

from __future__ import annotations

import re

from core.hours import find_zones, valid_zone
from core.order.record import Order, Problem, missing
from core.order.text import fold, has_letter, tidy

LONGEST_NAME = 60
DIGITS_OF_A_NUMBER = 5
SEVERAL = re.compile(r"\s*(?:[,;&+]|(?<!\S)(?:and|et|y)(?!\S))\s*", re.IGNORECASE)
EXAMPLE = "/invite Maya program=outplacement lang=fr zone=America/Toronto"
KEYS = {
    "program": "program", "programme": "program", "prog": "program", "programa": "program",
    "lang": "locale", "language": "locale", "locale": "locale", "langue": "locale", "idioma": "locale",
    "zone": "zone", "tz": "zone", "timezone": "zone", "fuseau": "zone", "zona": "zone",
    "template": "template", "modele": "template", "plantilla": "template",
}  # fmt: skip
OPTION = re.compile(r"(?<!\S)([^\W\d_]+)\s*=\s*")
LANGUAGES = {
    "en": "en", "english": "en", "anglais": "en", "ingles": "en", "fr": "fr", "french": "fr", "francais": "fr",
    "frances": "fr", "es": "es", "spanish": "es", "espagnol": "es", "espanol": "es",
}  # fmt: skip


def read_options(text: str) -> tuple[str, dict[str, str]] | Problem:
    """The words before and between options, and the options: each one word, or quoted; a zone may be several words."""
    heads = list(OPTION.finditer(text))
    plain, options = [text[: heads[0].start()] if heads else text], {}
    for head, following in zip(heads, [*(h.start() for h in heads[1:]), len(text)], strict=False):
        key = KEYS.get(fold(head[1]))
        if key is None:
            return Problem("coach_no_option", {"text": head[1], "example": EXAMPLE})
        options[key], left = _value(text[head.end() : following].strip(), key)
        plain.append(left)
    return " ".join(" ".join(plain).split()), options


def _value(text: str, key: str) -> tuple[str, str]:
    quoted = re.match(r'["“«]([^"”»]*)["”»]', text)
    if quoted:
        return quoted[1].strip(), text[quoted.end() :]
    if key == "zone" and _zone(text):
        return text, ""
    value, _, left = text.partition(" ")
    return value, left


def read_invite(text: str) -> Order | Problem:
    """The order of ``/invite name program=… lang=… zone=…``; programs are checked by whoever knows them."""
    read = read_options(text)
    if isinstance(read, Problem):
        return read
    name, options = tidy(read[0]), read[1]
    if not has_letter(name):
        return missing("/invite", "name", EXAMPLE)
    if len(name) > LONGEST_NAME:
        return Problem("coach_too_long", {"most": LONGEST_NAME})
    if SEVERAL.search(name) or len(re.findall(r"\d", name)) >= DIGITS_OF_A_NUMBER:
        return Problem("coach_one_name", {"text": name, "example": f"/invite {_first(name)}"})
    name = capitalised(name)
    locale, zone = LANGUAGES.get(fold(options.get("locale", "")).partition(" ")[0], ""), _zone(options.get("zone", ""))
    if options.get("locale") is not None and not locale:
        return Problem("coach_no_language", {"text": options["locale"], "example": EXAMPLE})
    if options.get("zone") is not None and not zone:
        return Problem("coach_no_zone", {"text": options["zone"], "example": EXAMPLE})
    return Order("invite", text=name, program=options.get("program", ""), locale=locale, zone=zone)


def _first(name: str) -> str:
    """The first of the names that were typed together."""
    first = SEVERAL.split(re.sub(r"[+(]?\d[\d ().-]*", " ", name))[0]
    return capitalised(" ".join(first.split())) or "Maya"


def capitalised(name: str) -> str:
    """A name typed all in small letters, as names are written."""
    if name != name.lower():
        return name
    return re.sub(r"(?<![^\W\d_])[^\W\d_]", lambda letter: letter[0].upper(), name)


def _zone(text: str) -> str:
    """The IANA zone that ``text`` names, as "america/toronto" or "Toronto"; "" for none."""
    if valid_zone(text):
        return text
    found = find_zones(text)
    return found[0] if found else ""
