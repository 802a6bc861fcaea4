"""Wall clocks, sending hours and working days. Pure: the moment is always given, and answers are in UTC unless said.

A zone is an IANA name, a region an ISO 3166-2 code (`CA-ON`, `FR`) or "" for no public holidays, a moment an aware
datetime. Unknown zones, unknown regions and naive datetimes raise ValueError with one sentence.

The sending hours of a local date are one stretch of elapsed time, from the last instant at which the wall clock shows
`opens` to the first at which it shows `closes` (half open). So a transition inside them shortens or lengthens the day
by what really elapses, and the wall clock is never outside them. Source: BEHAVIOUR 1, 4, 5; RELIABILITY, Time.
"""

import re
import unicodedata
import zlib
from bisect import bisect_left
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from importlib import import_module
from zoneinfo import ZoneInfo, available_timezones

import holidays
import msgspec
import phonenumbers
from phonenumbers.timezone import time_zones_for_number

EARLIEST, LATEST = time(8), time(21)
DAY = timedelta(days=1)
# Where somebody with an unknown number may be: the two ends of North America, and western Europe.
ANYWHERE = ("America/St_Johns", "America/New_York", "America/Los_Angeles", "Pacific/Honolulu", "Europe/Paris")

Stretch = tuple[datetime, datetime]


class Hours(msgspec.Struct, frozen=True):
    """A person's sending hours and hour of check-in, on the recipient's wall clock. Bad ones raise ValueError."""

    opens: time = time(9)
    closes: time = time(20)
    check_in: time = time(10)

    def __post_init__(self) -> None:
        if any(at.tzinfo for at in (self.opens, self.closes, self.check_in)):
            raise ValueError("Give sending hours and the check-in as plain wall-clock times, without a zone.")
        if not EARLIEST <= self.opens < self.closes <= LATEST:
            raise ValueError("Sending hours must open before they close, between 08:00 and 21:00.")
        if not self.opens <= self.check_in < self.closes:
            raise ValueError(f"The check-in must be between {self.opens:%H:%M} and {self.closes:%H:%M}.")


def calling_hours(hours: Hours) -> Hours:
    """The part of somebody's sending hours in which the telephone may ring: from 9 to 20."""
    opens, closes = max(hours.opens, Hours().opens), min(hours.closes, Hours().closes)
    return Hours(opens, closes, opens)


# Zones and instants


def zone_data_version() -> str:
    """The IANA release of the zone data in the tzdata package, such as `2026f`."""
    return str(import_module("tzdata").IANA_VERSION)


@lru_cache(maxsize=1)
def zones() -> frozenset[str]:
    """Every zone name there is."""
    return frozenset(available_timezones() - {"Factory"})


def valid_zone(name: str) -> bool:
    return name in zones()


@cache
def _zone(name: str) -> ZoneInfo:
    if not valid_zone(name):
        raise ValueError(f"There is no time zone {name!r}: give an IANA name such as America/Toronto.")
    return ZoneInfo(name)


def local(zone: str, moment: datetime) -> datetime:
    """The moment on the zone's wall clock."""
    if moment.tzinfo is None:
        raise ValueError("A moment needs a zone or an offset: give an aware datetime.")
    return moment.astimezone(_zone(zone))


def local_date(zone: str, moment: datetime) -> date:
    return local(zone, moment).date()


def instant(zone: str, day: date, at: time) -> datetime:
    """When the wall clock shows this. In a fold the first time; in a gap the first valid instant after it."""
    return _first_and_last(zone, day, at)[0]


def _first_and_last(zone: str, day: date, at: time) -> Stretch:
    wall = datetime.combine(day, at, _zone(zone)).replace(fold=0)
    first, last = wall.astimezone(UTC), wall.replace(fold=1).astimezone(UTC)
    if first <= last:
        return first, last
    end = _end_of_gap(wall, last.replace(microsecond=0), first)
    return end, end


def _end_of_gap(wall: datetime, before: datetime, after: datetime) -> datetime:
    """The transition between the two: the first whole second whose wall clock is past the one that was skipped."""

    def past(second: int) -> bool:
        # One tzinfo on both sides: Python compares the wall clocks.
        return (before + timedelta(seconds=second)).astimezone(wall.tzinfo) > wall

    seconds = int((after - before).total_seconds()) + 1
    return before + timedelta(seconds=bisect_left(range(seconds), True, key=past))


def spread(case_id: str, minutes: int = 5) -> timedelta:
    """Whole seconds from 0 to under `minutes`, always the same for a case: keeps a thousand texts out of one second."""
    return timedelta(seconds=zlib.crc32(case_id.encode()) % (minutes * 60) if minutes else 0)


# Working days


def valid_region(region: str) -> bool:
    """Whether the public holidays of this region are known."""
    try:
        _public_holidays(region, 2026)
    except ValueError:
        return False
    return True


@lru_cache(maxsize=4096)
def _public_holidays(region: str, year: int) -> frozenset[date]:
    if not region:
        return frozenset()
    country, _, part = _calendar_of(region).partition("-")
    try:
        if not re.fullmatch(r"[A-Z]{2}(-[A-Z0-9]{1,3})?", region, re.ASCII):
            raise NotImplementedError
        return frozenset(holidays.country_holidays(country, subdiv=part or None, years=year))
    except NotImplementedError:
        raise ValueError(f"There is no region {region!r}: give an ISO 3166-2 code, such as CA-ON or FR.") from None


def _calendar_of(region: str) -> str:
    """In France and Mexico the regions keep the national holidays, but for those that the library knows by name."""
    if region in ("FR-67", "FR-68"):
        return "FR-6AE"
    country, _, part = region.partition("-")
    if country in ("FR", "MX") and part not in holidays.country_holidays(country).subdivisions:
        return country
    return region


def working_day(day: date, region: str) -> bool:
    """Monday to Friday, less the region's public holidays."""
    return day.weekday() < 5 and day not in _public_holidays(region, day.year)


def next_working_day(day: date, region: str, *, inclusive: bool) -> date:
    """The first working day after `day`, or from `day` on when inclusive."""
    if not inclusive:
        day += DAY
    while not working_day(day, region):
        day += DAY
    return day


def add_working_days(day: date, n: int, region: str) -> date:
    """The n-th working day after `day`; `day` itself for 0. A negative n raises ValueError."""
    if n < 0:
        raise ValueError("Working days are counted forward: give 0 or more.")
    for _ in range(n):
        day = next_working_day(day, region, inclusive=False)
    return day


# Sending hours


@lru_cache(maxsize=8192)
def _stretch(zone: str, day: date, opens: time, closes: time) -> Stretch:
    return _first_and_last(zone, day, opens)[1], _first_and_last(zone, day, closes)[0]


def _stretches(zone: str, hours: Hours, day: date, region: str | None) -> Iterator[Stretch]:
    """The sending hours of `day` (if it counts), and of the days after it."""
    while True:
        if region is None or working_day(day, region):
            yield _stretch(zone, day, hours.opens, hours.closes)
        day += DAY


def in_sending_hours(zone: str, hours: Hours, moment: datetime) -> bool:
    opens, closes = _stretch(zone, local_date(zone, moment), hours.opens, hours.closes)
    return opens <= moment < closes


def next_sending_moment(zone: str, hours: Hours, moment: datetime, *, region: str | None) -> datetime:
    """The earliest instant from `moment` on inside sending hours, on a working day of `region` (None: on any day)."""
    return add_sending_hours(zone, hours, moment, timedelta(), region)


def add_sending_hours(zone: str, hours: Hours, start: datetime, amount: timedelta, region: str | None) -> datetime:
    """`start` plus an amount of time that runs in sending hours of working days only (None: of any day).

    The result is always inside sending hours: what would end exactly at `closes` ends at the next `opens`, so that
    amounts add up. A negative amount raises ValueError.
    """
    if amount < timedelta():
        raise ValueError("Sending hours are counted forward: give 0 hours or more.")
    today, start = local_date(zone, start), start.astimezone(UTC)
    for opens, closes in _stretches(zone, hours, today, region):
        begin = max(start, opens)
        if begin + amount < closes:
            return begin + amount
        if begin < closes:
            amount -= closes - begin
    raise AssertionError("the stretches never end")


# Zone not known yet


def plausible_zones(number: str) -> tuple[str, ...]:
    """The zones a phone number (`+1…`) may be in; a broad set when it tells nothing. About 60 µs: keep the answer."""
    try:
        found = time_zones_for_number(phonenumbers.parse(number))
    except phonenumbers.NumberParseException:
        return ANYWHERE
    return tuple(zone for zone in found if valid_zone(zone)) or ANYWHERE


def common_sending_moment(zones: tuple[str, ...], hours: Hours, moment: datetime) -> datetime:
    """The earliest instant from `moment` on that is in sending hours in all the zones, on any day.

    Where the zones have no such hours in common, 08:00 to 21:00 counts; failing that, the first zone alone.
    """
    zones, moment = zones or ANYWHERE, local("UTC", moment).astimezone(UTC)
    for bounds in ((hours.opens, hours.closes), (EARLIEST, LATEST)):
        for opens, closes in _common_stretches(zones, moment.date(), *bounds):
            if moment < closes:
                return max(moment, opens)
    return next_sending_moment(zones[0], hours, moment, region=None)


@lru_cache(maxsize=1024)
def _common_stretches(zones: tuple[str, ...], day: date, opens: time, closes: time) -> tuple[Stretch, ...]:
    """What the zones have in common in the days around a UTC date; at least two days beyond it."""
    days = [day + n * DAY for n in range(-1, 4)]
    common = [_stretch(zones[0], each, opens, closes) for each in days]
    for zone in zones[1:]:
        own = [_stretch(zone, each, opens, closes) for each in days]
        both = ((max(a, c), min(b, d)) for a, b in common for c, d in own)
        common = [(begin, end) for begin, end in both if begin < end]
    return tuple(common)


# Zones in people's words

_AREAS = ("Africa/", "America/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/")
_FILLER = """time zone timezone standard daylight hour hours the in on i m im my is its it s now please
heure heures fuseau horaire avancee normale de du des d l la le les en a au c est suis je
hora horas huso horario horaria estandar verano zona del el es estoy"""
# Words of everyday speech: a place only when nothing else is said.
_ALONE = "nice este est east west north south centro centre center easter"
# Zones, best first | what people in Canada, the United States, Mexico, France and Spain call them.
_COMMON = """
America/New_York America/Toronto | Eastern, ET, EST, EDT, East, Eastern US, hora del este, este
America/Toronto America/New_York | heure de l'Est, heure avancée de l'Est, heure normale de l'Est, HNE, HAE, HE
America/Chicago America/Winnipeg America/Mexico_City | Central, CT, CST, CDT, Central US
America/Winnipeg America/Chicago | HNC, HAC, heure du Centre, Centre
America/Mexico_City America/Chicago | hora del centro, centro
America/Mexico_City | Mexico City, Ciudad de México, CDMX, DF, México DF, Guadalajara,\
 Puebla, León, Querétaro, Toluca, Veracruz, Oaxaca, Acapulco, Morelia, Aguascalientes, San Luis Potosí, Cuernavaca
America/Denver America/Edmonton America/Phoenix | Mountain, MT, MST, MDT, hora de la montaña
America/Edmonton America/Denver | Rocheuses, HNR, HAR
America/Edmonton | Alberta, Calgary
America/Los_Angeles America/Vancouver America/Tijuana | Pacific, PT, PST, PDT, hora del Pacífico, Pacífico
America/Vancouver America/Los_Angeles | heure du Pacifique, Pacifique, HNP, HAP
America/Halifax America/Moncton | Atlantic, AT, AST, ADT, HNA, HAA, Atlantique, Atlántico
America/St_Johns | Newfoundland, NT, NST, NDT, HNT, HAT, Terre-Neuve, Terranova, Saint John's
America/Anchorage | Alaska, AKST, AKDT
Pacific/Honolulu | Hawaii, Hawái, HST
Europe/Paris Europe/Madrid | CET, CEST, Central European, Europe centrale, Europa central
Europe/London | UK, England, BST, Londres
America/Toronto America/Winnipeg | Ontario
America/Toronto America/Halifax | Quebec, Québec City
America/Toronto | Montréal, Ottawa, Laval, Gatineau, Sherbrooke, Trois-Rivières, Mississauga, Brampton, Hamilton,\
 Kitchener, Waterloo, Windsor, Sudbury, Thunder Bay, Greater Toronto, GTA, London Ontario
America/Vancouver America/Edmonton America/Fort_Nelson | British Columbia, Colombie-Britannique, Columbia Británica, BC
America/Vancouver | Victoria, Surrey, Burnaby, Kelowna
America/Regina America/Edmonton | Saskatchewan, Saskatoon
America/Winnipeg | Manitoba
America/Halifax | Nova Scotia, Nouvelle-Écosse, Nueva Escocia, Prince Edward Island, Île-du-Prince-Édouard, PEI,\
 Charlottetown
America/Moncton | New Brunswick, Nouveau-Brunswick, Nuevo Brunswick, Fredericton, Saint John
America/St_Johns America/Goose_Bay | Newfoundland and Labrador, Terre-Neuve-et-Labrador, Terranova y Labrador
America/Goose_Bay | Labrador
America/Whitehorse | Yukon
America/Yellowknife America/Inuvik | Northwest Territories, Territoires du Nord-Ouest
America/Iqaluit America/Rankin_Inlet America/Cambridge_Bay | Nunavut
America/New_York | New York City, NYC, New York State, Nueva York, Boston, Massachusetts, Philadelphia, Pittsburgh,\
 Pennsylvania, Washington DC, Baltimore, Maryland, Virginia, West Virginia, Atlanta, Georgia, Miami, Orlando, Tampa,\
 Jacksonville, Charlotte, North Carolina, South Carolina, Cleveland, Columbus, Cincinnati, Ohio, New Jersey, Newark,\
 Jersey City, Connecticut, Rhode Island, Vermont, New Hampshire, Maine, Delaware, Buffalo, Brooklyn, Queens,\
 Manhattan, Bronx
America/New_York America/Chicago | Florida
America/New_York America/Chicago | Kentucky
America/Detroit America/Chicago | Michigan
America/Indiana/Indianapolis America/Chicago | Indiana
America/Chicago | Illinois, Houston, Dallas, Austin, San Antonio, Fort Worth, Minneapolis, Minnesota, Milwaukee,\
 Wisconsin, St Louis, Saint Louis, Missouri, Kansas City, Nashville, Memphis, New Orleans, Louisiana, Iowa, Arkansas,\
 Oklahoma, Alabama, Mississippi, Omaha
America/Chicago America/Denver | Texas, Kansas, Nebraska, North Dakota, South Dakota
America/Chicago America/New_York | Tennessee
America/Denver | Colorado, Utah, Salt Lake City, New Mexico, Albuquerque, Wyoming, Montana, El Paso
America/Phoenix | Arizona, Tucson
America/Boise America/Los_Angeles | Idaho
America/Los_Angeles | LA, L.A., California, San Francisco, San Diego, San Jose, Sacramento, Oakland, Seattle, Spokane,\
 Washington State, Washington, Portland, Las Vegas, Nevada, Reno
America/Los_Angeles America/Boise | Oregon
America/Mexico_City America/Tijuana America/Cancun America/Merida America/Monterrey America/Hermosillo\
 America/Mazatlan America/Chihuahua America/Ciudad_Juarez America/Matamoros America/Ojinaga America/Bahia_Banderas\
 | Mexico, Mexique
America/Cancun | Quintana Roo, Playa del Carmen, hora del sureste
America/Merida Europe/Madrid | Mérida
America/Merida | Yucatán
America/Hermosillo | Sonora
America/Mazatlan | Sinaloa, Culiacán, Baja California Sur, Los Cabos
America/Ciudad_Juarez | Juárez
America/Bahia_Banderas America/Mazatlan | Puerto Vallarta, Nayarit
America/Tijuana | Baja California, Mexicali, Ensenada, hora del noroeste
Europe/Paris | France, Francia, métropole, Lyon, Marseille, Marsella, Toulouse, Bordeaux, Lille, Nantes, Strasbourg,\
 Nice, Rennes, Grenoble, Montpellier
America/Puerto_Rico | San Juan
America/Martinique | Fort-de-France
America/Cayenne | Guyane
Indian/Reunion | La Réunion, Saint-Denis de la Réunion
Pacific/Tahiti | Polynésie, Papeete
Europe/Madrid Atlantic/Canary | España, Spain, Espagne
Europe/Madrid | Barcelona, Barcelone, Valencia, Sevilla, Séville, Zaragoza, Málaga, Bilbao, Murcia, Alicante, Granada,\
 península, hora peninsular
Atlantic/Canary | Canarias, Canary Islands, Canaries, Tenerife, Las Palmas, Gran Canaria
"""


def find_zones(text: str) -> tuple[str, ...]:
    """The zones that words such as "Toronto time", "heure de Paris" or "PST" may mean: best first, at most 3, or ()."""
    text = text.strip()[:200]
    words, names = _fold(text).split(), _names()
    said, bare = " ".join(words), " ".join(word for word in words if word not in _FILLER.split())
    return (names.get(said) or _named_zone(text) or names.get(bare) or _narrowed(_places(words)))[:3]


def _named_zone(text: str) -> tuple[str, ...]:
    return tuple(zone for zone in zones() if zone.casefold() == text.casefold())


def _fold(text: str) -> str:
    """Lower case without accents, words apart by single spaces; "St. John's" is "st johns"."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return re.sub(r"[\W_]+", " ", re.sub(r"['’](?=s\b)", "", plain)).strip()


@lru_cache(maxsize=1)
def _names() -> dict[str, tuple[str, ...]]:
    """Folded names of places and zones, each with its zones: the table's own, then the cities of the zone data."""
    names: dict[str, tuple[str, ...]] = {}
    for line in _COMMON.strip().splitlines():
        found, called = line.split("|")
        names |= {_fold(name): tuple(found.split()) for name in called.split(",")}
    # The longest first: America/Indiana/Indianapolis is the zone, America/Indianapolis its old name.
    for zone in sorted(zones(), key=lambda zone: (-zone.count("/"), zone)):
        if zone.startswith(_AREAS):
            names.setdefault(_fold(zone.rpartition("/")[2]), (zone,))
            names.setdefault(_fold(zone), (zone,))
    return names


def _places(words: list[str]) -> list[tuple[str, ...]]:
    """The zones of each place named among the words, the longest name winning."""
    names, found, at = _names(), [], 0
    while at < len(words):
        sizes = (size for size in (4, 3, 2, 1) if _is_place(" ".join(words[at : at + size])))
        size = next(sizes, 0)
        if size:
            found.append(names[" ".join(words[at : at + size])])
        at += size or 1
    return found


def _is_place(name: str) -> bool:
    """Two letters are too little in the middle of a sentence: "et", "at", "la"."""
    return name in _names() and len(name) > 2 and name not in _ALONE.split()


def _narrowed(places: list[tuple[str, ...]]) -> tuple[str, ...]:
    """A later place narrows an earlier one ("London, Ontario"); where they share no zone, it comes first."""
    result: tuple[str, ...] = ()
    for place in places:
        shared = tuple(zone for zone in result if zone in place)
        result = shared or tuple(dict.fromkeys(place + result))
    return result
