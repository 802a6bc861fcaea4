"""What holds of time in every zone, at every transition from 2026 to 2036 (RELIABILITY, bar 7)."""

import zoneinfo
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from importlib import resources
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import hours as when
from core.hours import DAY, EARLIEST, LATEST, Hours

ZONES = sorted(set(resources.files("tzdata").joinpath("zones").read_text().split()) - {"Factory"})
FIRST, LAST = date(2026, 1, 1), date(2036, 12, 31)
MINUTE = timedelta(minutes=1)

zones = st.sampled_from(ZONES)
days = st.dates(FIRST, LAST)
moments = st.builds(lambda day, at: datetime.combine(day, at, UTC), days, st.times())
regions = st.sampled_from([None, "", "CA-ON", "CA-QC", "US-NY", "FR", "ES-CT", "MX"])
amounts = st.timedeltas(timedelta(), timedelta(hours=80))


@st.composite
def _hours(draw: st.DrawFn) -> Hours:
    minutes = draw(st.lists(st.integers(8 * 60, 21 * 60), min_size=2, max_size=2, unique=True).map(sorted))
    check_in = draw(st.integers(minutes[0], minutes[1] - 1))
    opens, closes = (time(*divmod(at, 60)) for at in minutes)
    return Hours(opens=opens, closes=closes, check_in=time(*divmod(check_in, 60)))


@pytest.fixture(autouse=True, scope="module")
def _zone_data_of_the_package() -> Iterator[None]:
    zoneinfo.reset_tzpath(())
    zoneinfo.ZoneInfo.clear_cache()
    for cached in (when.zones, when._zone, when._stretch, when._common_stretches, when._names):
        cached.cache_clear()
    yield
    zoneinfo.reset_tzpath()


def _offset(zone: str, day: date) -> timedelta | None:
    return datetime(day.year, day.month, day.day, tzinfo=UTC).astimezone(zoneinfo.ZoneInfo(zone)).utcoffset()


def _transition_dates(zone: str) -> list[date]:
    """The UTC dates in whose course the zone's offset changes, looked for in the weeks at whose ends it differs."""
    week = timedelta(days=7)
    weeks = (FIRST + n * week for n in range((LAST - FIRST) // week + 1))
    found = []
    for start in (start for start in weeks if _offset(zone, start) != _offset(zone, start + week)):
        found += _changes(zone, start, 7)
    return found


def _changes(zone: str, start: date, count: int) -> list[date]:
    dates = (start + n * DAY for n in range(count))
    return [day for day in dates if _offset(zone, day) != _offset(zone, day + DAY)]


@pytest.mark.parametrize(
    "zone", ["America/Toronto", "Africa/Casablanca", "Africa/Cairo", "Australia/Lord_Howe", "Antarctica/Troll"]
)
def test_looking_week_by_week_misses_no_transition(zone: str) -> None:
    assert _transition_dates(zone) == _changes(zone, FIRST, (LAST - FIRST).days + 1)


def test_a_daily_check_in_fires_once_a_local_date_around_every_transition_of_every_zone() -> None:
    seen = 0
    for zone in ZONES:
        for transition in _transition_dates(zone):
            seen += 1
            around = [transition + n * DAY for n in range(-2, 4)]
            for hour in range(8, 21):
                fires = [when.instant(zone, day, time(hour)) for day in around]
                shown = [when.local(zone, fire) for fire in fires]
                assert all(earlier < later for earlier, later in pairwise(fires)), (zone, around, hour)
                assert [each.date() for each in shown] == around, (zone, around, hour)
                assert all(EARLIEST <= each.time() < LATEST for each in shown), (zone, around, hour)
                assert {each.time() for each in shown} == {time(hour)}, (zone, around, hour)
    assert seen > 1000


@given(zones, days, st.times(), st.data())
@settings(max_examples=300)
def test_an_instant_shows_the_time_asked_or_ends_the_gap_that_skipped_it(
    zone: str, day: date, at: time, data: st.DataObject
) -> None:
    transitions = _transition_dates(zone)
    if transitions:
        # The clocks mostly change in the night, on the transition's UTC date or a neighbour.
        day = data.draw(st.sampled_from(transitions)) + data.draw(st.integers(-1, 1)) * DAY
        at = at.replace(hour=at.hour % 4)
    found, asked = when.instant(zone, day, at), datetime.combine(day, at)
    shown = when.local(zone, found)
    if shown.replace(tzinfo=None) == asked:
        assert shown.fold == 0
    else:
        before = when.local(zone, found - timedelta(microseconds=1)).replace(tzinfo=None)
        assert before < asked < shown.replace(tzinfo=None)
        assert (shown.second, shown.microsecond) == (0, 0)


@given(zones, _hours(), moments, regions)
def test_the_next_sending_moment_is_not_early_is_inside_and_stays(
    zone: str, hours: Hours, moment: datetime, region: str | None
) -> None:
    sent = when.next_sending_moment(zone, hours, moment, region=region)
    shown = when.local(zone, sent)
    assert sent >= moment
    assert hours.opens <= shown.time() < hours.closes
    assert EARLIEST <= shown.time() < LATEST
    assert when.in_sending_hours(zone, hours, sent)
    assert region is None or when.working_day(shown.date(), region)
    assert when.next_sending_moment(zone, hours, sent, region=region) == sent


@given(zones, _hours(), moments)
def test_no_sending_moment_was_passed_over(zone: str, hours: Hours, moment: datetime) -> None:
    sent = when.next_sending_moment(zone, hours, moment, region=None)
    waited = (sent - moment) // timedelta(minutes=30)
    assert not any(when.in_sending_hours(zone, hours, moment + n * timedelta(minutes=30)) for n in range(waited))


@given(zones, _hours(), moments, amounts, amounts, regions)
def test_sending_hours_add_up(
    zone: str, hours: Hours, start: datetime, some: timedelta, more: timedelta, region: str | None
) -> None:
    middle = when.add_sending_hours(zone, hours, start, some, region)
    end = when.add_sending_hours(zone, hours, start, some + more, region)
    assert when.add_sending_hours(zone, hours, middle, more, region) == end
    assert end - middle >= more
    assert middle <= end
    assert when.in_sending_hours(zone, hours, end)


@given(zones, _hours(), moments, amounts, st.timedeltas(timedelta(), timedelta(days=5)), regions)
def test_a_later_start_never_ends_earlier(
    zone: str, hours: Hours, start: datetime, amount: timedelta, delay: timedelta, region: str | None
) -> None:
    sooner = when.add_sending_hours(zone, hours, start, amount, region)
    assert sooner <= when.add_sending_hours(zone, hours, start + delay, amount, region)


@given(zones, _hours(), moments, regions)
def test_nothing_added_is_the_next_sending_moment(zone: str, hours: Hours, start: datetime, region: str | None) -> None:
    nothing = when.add_sending_hours(zone, hours, start, timedelta(), region)
    assert nothing == when.next_sending_moment(zone, hours, start, region=region)


@given(st.lists(zones, min_size=1, max_size=4).map(tuple), moments)
def test_a_common_moment_is_open_everywhere_or_nowhere_could_be(several: tuple[str, ...], moment: datetime) -> None:
    hours, legal = Hours(), Hours(opens=EARLIEST, closes=LATEST)
    sent = when.common_sending_moment(several, hours, moment)
    assert sent >= moment
    assert when.common_sending_moment(several, hours, sent) == sent
    if not all(when.in_sending_hours(zone, legal, sent) for zone in several):
        quarters = [moment + n * timedelta(minutes=15) for n in range(97)]
        assert not any(all(when.in_sending_hours(zone, legal, at) for zone in several) for at in quarters)
        assert when.in_sending_hours(several[0], hours, sent)


@given(days, st.integers(0, 15), st.integers(0, 15), regions.filter(lambda region: region is not None))
def test_working_days_add_up_and_end_on_one(day: date, some: int, more: int, region: str) -> None:
    middle = when.add_working_days(day, some, region)
    assert when.add_working_days(middle, more, region) == when.add_working_days(day, some + more, region)
    assert some == 0 or when.working_day(middle, region)
    assert sum(when.working_day(day + n * DAY, region) for n in range(1, (middle - day).days + 1)) == some


@given(st.text() | st.sampled_from(ZONES).map(lambda name: name.replace("/", " ").replace("_", " ")))
def test_any_words_find_at_most_three_real_zones(said: str) -> None:
    found = when.find_zones(said)
    assert len(found) == len(set(found)) <= 3
    assert all(when.valid_zone(zone) for zone in found)


@given(st.text(alphabet=st.characters(codec="utf-8")), st.integers(0, 60))
def test_the_spread_stays_inside_its_minutes(case_id: str, minutes: int) -> None:
    place = when.spread(case_id, minutes)
    assert place == when.spread(case_id, minutes)
    assert timedelta() <= place <= max(timedelta(), minutes * MINUTE - timedelta(seconds=1))
