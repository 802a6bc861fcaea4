"""Wall clocks, sending hours, working days and the words people have for their zone, in named situations."""

import zoneinfo
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from importlib import resources

import msgspec
import pytest

from core import hours as when
from core.hours import Hours

TORONTO, PARIS = "America/Toronto", "Europe/Paris"
MONDAY = date(2026, 1, 5)
USUAL = Hours()


@pytest.fixture(autouse=True, scope="module")
def _zone_data_of_the_package() -> Iterator[None]:
    zoneinfo.reset_tzpath(())
    zoneinfo.ZoneInfo.clear_cache()
    for cached in (when.zones, when._zone, when._stretch, when._common_stretches, when._names):
        cached.cache_clear()
    yield
    zoneinfo.reset_tzpath()


def at(day: date, hour: int, minute: int = 0, zone: str = TORONTO) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=zoneinfo.ZoneInfo(zone))


def wall_clock(zone: str, moment: datetime) -> str:
    return when.local(zone, moment).strftime("%Y-%m-%d %H:%M:%S")


def h(amount: float) -> timedelta:
    return timedelta(hours=amount)


class TestInstant:
    def test_ten_in_the_morning_in_winter_and_in_summer(self) -> None:
        assert when.instant(TORONTO, MONDAY, time(10)) == datetime(2026, 1, 5, 15, tzinfo=UTC)
        assert when.instant(TORONTO, date(2026, 7, 6), time(10)) == datetime(2026, 7, 6, 14, tzinfo=UTC)
        assert when.instant(TORONTO, MONDAY, time(10)).tzinfo is UTC

    @pytest.mark.parametrize("skipped", [time(2), time(2, 30), time(2, 59, 59, 999_999)])
    def test_a_skipped_time_moves_to_the_first_valid_minute(self, skipped: time) -> None:
        moved = when.instant(TORONTO, date(2026, 3, 8), skipped)
        assert wall_clock(TORONTO, moved) == "2026-03-08 03:00:00"
        assert moved == datetime(2026, 3, 8, 7, tzinfo=UTC)

    def test_a_repeated_time_is_the_first_of_the_two(self) -> None:
        first = datetime(2026, 11, 1, 5, 30, tzinfo=UTC)
        assert when.instant(TORONTO, date(2026, 11, 1), time(1, 30)) == first
        assert when.instant(TORONTO, date(2026, 11, 1), time(1, 30, fold=1)) == first

    def test_a_gap_of_half_an_hour_and_one_of_two(self) -> None:
        lord_howe = when.instant("Australia/Lord_Howe", date(2026, 10, 4), time(2, 15))
        assert wall_clock("Australia/Lord_Howe", lord_howe) == "2026-10-04 02:30:00"
        troll = when.instant("Antarctica/Troll", date(2026, 3, 29), time(1, 20))
        assert wall_clock("Antarctica/Troll", troll) == "2026-03-29 03:00:00"

    def test_a_date_that_a_zone_skipped_moves_to_the_next_midnight(self) -> None:
        moved = when.instant("Pacific/Apia", date(2011, 12, 30), time(10))
        assert wall_clock("Pacific/Apia", moved) == "2011-12-31 00:00:00"

    @pytest.mark.parametrize("zone", ["Mars/Olympus", "", "America", "../etc/passwd", "america/toronto"])
    def test_an_unknown_zone_is_said_in_one_sentence(self, zone: str) -> None:
        assert not when.valid_zone(zone)
        with pytest.raises(ValueError, match=r"^There is no time zone .*America/Toronto\.$"):
            when.instant(zone, MONDAY, time(10))

    def test_the_local_date_is_the_zones_own(self) -> None:
        moment = datetime(2026, 1, 6, 2, tzinfo=UTC)
        assert when.local_date(TORONTO, moment) == date(2026, 1, 5)
        assert when.local_date("Asia/Tokyo", moment) == date(2026, 1, 6)

    def test_a_naive_moment_is_refused_everywhere(self) -> None:
        naive = at(MONDAY, 10).replace(tzinfo=None)
        with pytest.raises(ValueError, match="aware datetime"):
            when.local(TORONTO, naive)
        with pytest.raises(ValueError, match="aware datetime"):
            when.in_sending_hours(TORONTO, USUAL, naive)
        with pytest.raises(ValueError, match="aware datetime"):
            when.next_sending_moment(TORONTO, USUAL, naive, region=None)
        with pytest.raises(ValueError, match="aware datetime"):
            when.common_sending_moment((TORONTO, PARIS), USUAL, naive)

    def test_the_zone_data_is_the_packages_and_recent(self) -> None:
        assert (
            when.zone_data_version() == resources.files("tzdata").joinpath("zoneinfo/tzdata.zi").read_text().split()[2]
        )
        assert when.zone_data_version() >= "2026"
        assert when.valid_zone(TORONTO)
        assert not when.valid_zone("Factory")


class TestHours:
    def test_the_usual_hours(self) -> None:
        assert (USUAL.opens, USUAL.closes, USUAL.check_in) == (time(9), time(20), time(10))

    def test_the_widest_hours_that_are_allowed(self) -> None:
        assert Hours(opens=time(8), closes=time(21), check_in=time(8)).closes == time(21)

    @pytest.mark.parametrize(
        ("opens", "closes"),
        [(time(7, 59), time(20)), (time(9), time(21, 1)), (time(12), time(12)), (time(15), time(9))],
    )
    def test_hours_outside_the_law_or_the_wrong_way_round_are_refused(self, opens: time, closes: time) -> None:
        with pytest.raises(ValueError, match=r"^Sending hours must open before they close, between 08:00 and 21:00\.$"):
            Hours(opens=opens, closes=closes)

    @pytest.mark.parametrize("check_in", [time(8, 59), time(20), time(23)])
    def test_a_check_in_outside_the_hours_is_refused(self, check_in: time) -> None:
        with pytest.raises(ValueError, match=r"^The check-in must be between 09:00 and 20:00\.$"):
            Hours(check_in=check_in)

    def test_a_time_with_a_zone_is_refused(self) -> None:
        with pytest.raises(ValueError, match="without a zone"):
            Hours(check_in=time(10, tzinfo=UTC))

    def test_bad_hours_in_a_document_are_refused_and_good_ones_come_back_the_same(self) -> None:
        mine = Hours(opens=time(8, 30), closes=time(19), check_in=time(18))
        assert msgspec.json.decode(msgspec.json.encode(mine), type=Hours) == mine
        with pytest.raises(msgspec.ValidationError, match="between 08:00 and 21:00"):
            msgspec.json.decode(b'{"opens":"06:00:00"}', type=Hours)


class TestWorkingDays:
    @pytest.mark.parametrize(
        ("day", "region", "works"),
        [
            (date(2026, 7, 1), "CA-ON", False),  # Canada Day
            (date(2026, 7, 1), "US-NY", True),
            (date(2026, 7, 1), "", True),
            (date(2026, 6, 24), "CA-QC", False),  # Saint-Jean-Baptiste
            (date(2026, 6, 24), "CA-ON", True),
            (date(2026, 7, 14), "FR", False),
            (date(2026, 7, 14), "FR-IDF", False),
            (date(2026, 4, 3), "FR-75", True),  # Good Friday, a holiday in Alsace only
            (date(2026, 4, 3), "FR-67", False),
            (date(2026, 9, 16), "MX-JAL", False),
            (date(2026, 9, 11), "ES-CT", False),
            (date(2021, 12, 31), "US-NY", False),  # New Year's Day 2022 fell on a Saturday
            (date(2026, 1, 10), "", False),
            (date(2026, 1, 11), "CA-ON", False),
        ],
    )
    def test_weekends_and_the_regions_holidays_are_off(self, day: date, region: str, works: bool) -> None:
        assert when.working_day(day, region) is works

    @pytest.mark.parametrize("region", ["", "CA", "CA-ON", "CA-QC", "US-NY", "FR", "FR-IDF", "ES-CT", "MX", "MX-CMX"])
    def test_regions_with_known_holidays(self, region: str) -> None:
        assert when.valid_region(region)

    @pytest.mark.parametrize(
        "region", ["CA-XX", "ca-on", "ZZ", "Ontario", "CA-Ontario", "CA-", "-ON", "CA-ON-1", "CA-ÖN"]
    )
    def test_an_unknown_region_is_said_in_one_sentence(self, region: str) -> None:
        assert not when.valid_region(region)
        with pytest.raises(ValueError, match=r"^There is no region .*CA-ON or FR\.$"):
            when.working_day(MONDAY, region)

    def test_the_next_working_day_skips_the_weekend_and_the_holiday(self) -> None:
        thursday = date(2026, 4, 2)
        assert when.next_working_day(thursday, "CA-ON", inclusive=True) == thursday
        assert when.next_working_day(thursday, "CA-ON", inclusive=False) == date(2026, 4, 6)
        assert when.next_working_day(date(2026, 4, 3), "CA-ON", inclusive=True) == date(2026, 4, 6)

    def test_working_days_are_counted_over_weekends_holidays_and_the_year(self) -> None:
        assert when.add_working_days(date(2026, 4, 1), 3, "CA-ON") == date(2026, 4, 7)
        assert when.add_working_days(date(2026, 12, 24), 1, "CA-ON") == date(2026, 12, 29)
        assert when.add_working_days(date(2026, 12, 31), 1, "FR") == date(2027, 1, 4)

    def test_no_working_day_added_leaves_even_a_sunday_alone(self) -> None:
        assert when.add_working_days(date(2026, 1, 11), 0, "") == date(2026, 1, 11)

    def test_working_days_are_not_counted_backward(self) -> None:
        with pytest.raises(ValueError, match="counted forward"):
            when.add_working_days(MONDAY, -1, "")


class TestSendingHours:
    @pytest.mark.parametrize(
        ("hour", "minute", "inside"), [(8, 59, False), (9, 0, True), (19, 59, True), (20, 0, False), (0, 0, False)]
    )
    def test_open_at_nine_and_closed_at_twenty_sharp(self, hour: int, minute: int, inside: bool) -> None:
        assert when.in_sending_hours(TORONTO, USUAL, at(MONDAY, hour, minute)) is inside

    def test_the_recipients_wall_clock_decides(self) -> None:
        assert when.in_sending_hours(TORONTO, USUAL, at(MONDAY, 10))
        assert not when.in_sending_hours("America/Los_Angeles", USUAL, at(MONDAY, 10))

    @pytest.mark.parametrize(
        ("asked", "region", "sent"),
        [
            (at(MONDAY, 7), "CA-ON", at(MONDAY, 9)),
            (at(MONDAY, 14, 5), "CA-ON", at(MONDAY, 14, 5)),
            (at(MONDAY, 20), "CA-ON", at(date(2026, 1, 6), 9)),
            (at(date(2026, 1, 9), 21), "CA-ON", at(date(2026, 1, 12), 9)),
            (at(date(2026, 1, 9), 21), "", at(date(2026, 1, 12), 9)),
            (at(date(2026, 1, 9), 21), None, at(date(2026, 1, 10), 9)),
            (at(date(2026, 7, 1), 10), "CA-ON", at(date(2026, 7, 2), 9)),
            (at(date(2026, 7, 1), 10), None, at(date(2026, 7, 1), 10)),
            (at(date(2026, 3, 7), 23), None, at(date(2026, 3, 8), 9)),
        ],
    )
    def test_the_next_sending_moment(self, asked: datetime, region: str | None, sent: datetime) -> None:
        moment = when.next_sending_moment(TORONTO, USUAL, asked, region=region)
        assert moment == sent
        assert moment.tzinfo is UTC

    @pytest.mark.parametrize(
        ("start", "amount", "end"),
        [
            (at(MONDAY, 10), 8, at(MONDAY, 18)),
            (at(MONDAY, 10), 4, at(MONDAY, 14)),
            (at(MONDAY, 10), 16, at(date(2026, 1, 6), 15)),
            (at(MONDAY, 7), 8, at(MONDAY, 17)),
            (at(date(2026, 1, 9), 15), 8, at(date(2026, 1, 12), 12)),
            (at(date(2026, 4, 2), 18), 4, at(date(2026, 4, 6), 11)),  # over Good Friday
            (at(date(2026, 3, 6), 18), 4, at(date(2026, 3, 9), 11)),  # over the night the clocks change
            (at(MONDAY, 10), 55, at(date(2026, 1, 12), 10)),
            (at(date(2026, 1, 10), 12), 0, at(date(2026, 1, 12), 9)),
        ],
    )
    def test_a_reply_window_runs_in_sending_hours_of_working_days(
        self, start: datetime, amount: int, end: datetime
    ) -> None:
        assert when.add_sending_hours(TORONTO, USUAL, start, h(amount), "CA-ON") == end

    def test_what_would_end_at_closing_ends_at_the_next_opening(self) -> None:
        assert when.add_sending_hours(TORONTO, USUAL, at(MONDAY, 10), h(10), "") == at(date(2026, 1, 6), 9)

    def test_without_a_region_the_weekend_counts(self) -> None:
        assert when.add_sending_hours(TORONTO, USUAL, at(date(2026, 1, 9), 15), h(8), None) == at(date(2026, 1, 10), 12)

    def test_sending_hours_are_not_counted_backward(self) -> None:
        with pytest.raises(ValueError, match="counted forward"):
            when.add_sending_hours(TORONTO, USUAL, at(MONDAY, 10), h(-1), "")

    def test_a_day_whose_clocks_change_inside_the_hours_counts_what_elapses(self) -> None:
        zone, day = "Africa/Khartoum", date(2000, 1, 15)  # 12:00 became 13:00: ten hours from 9 to 20
        assert when.add_sending_hours(zone, USUAL, at(day, 11, 0, zone), h(2), None) == at(day, 14, 0, zone)
        assert when.add_sending_hours(zone, USUAL, at(day, 9, 0, zone), h(10.5), None) == at(
            day + when.DAY, 9, 30, zone
        )
        noon = Hours(opens=time(12, 30), closes=time(20), check_in=time(15))
        assert when.next_sending_moment(zone, noon, at(day, 9, 0, zone), region=None) == at(day, 13, 0, zone)
        shut = Hours(opens=time(12), closes=time(12, 45), check_in=time(12))
        assert when.next_sending_moment(zone, shut, at(day, 9, 0, zone), region=None) == at(day + when.DAY, 12, 0, zone)

    def test_hours_that_begin_in_a_repeated_hour_begin_at_its_second_pass(self) -> None:
        opens, closes = when._stretch(TORONTO, date(2026, 11, 1), time(1, 30), time(3))
        assert (opens, closes) == (datetime(2026, 11, 1, 6, 30, tzinfo=UTC), datetime(2026, 11, 1, 8, tzinfo=UTC))

    def test_a_date_that_a_zone_skipped_has_no_hours(self) -> None:
        zone, last, following = "Pacific/Apia", date(2011, 12, 29), date(2011, 12, 31)
        evening = at(last, 20, 0, zone)
        assert when.next_sending_moment(zone, USUAL, evening, region=None) == at(following, 9, 0, zone)
        assert when.add_sending_hours(zone, USUAL, at(last, 19, 0, zone), h(2), None) == at(following, 10, 0, zone)


class TestSpread:
    def test_a_case_keeps_its_place_in_the_first_five_minutes(self) -> None:
        places = {when.spread(f"client-{n}") for n in range(3000)}
        assert when.spread("client-7") == when.spread("client-7")
        assert min(places) >= timedelta()
        assert max(places) < timedelta(minutes=5)

    def test_a_thousand_texts_do_not_meet_in_one_second(self) -> None:
        seconds = [when.spread(f"client-{n}").total_seconds() for n in range(1000)]
        assert max(seconds.count(second) for second in seconds) < 15

    def test_the_policy_sets_how_far(self) -> None:
        assert when.spread("client-7", 0) == timedelta()
        assert max(when.spread(f"client-{n}", 1) for n in range(1000)) < timedelta(minutes=1)


class TestZoneNotKnownYet:
    @pytest.mark.parametrize(
        ("number", "zones"),
        [
            ("+14165550123", ("America/Toronto",)),
            ("+12085550123", ("America/Boise", "America/Los_Angeles")),
            ("+33612345678", ("Europe/Paris",)),
            ("+34612345678", ("Atlantic/Canary", "Europe/Madrid")),
        ],
    )
    def test_the_zones_of_a_number(self, number: str, zones: tuple[str, ...]) -> None:
        assert when.plausible_zones(number) == zones

    @pytest.mark.parametrize("number", ["", "maya", "+1", "+1416", "+999123456789"])
    def test_a_number_that_tells_nothing_may_be_anywhere(self, number: str) -> None:
        assert when.plausible_zones(number) == when.ANYWHERE

    def test_sent_only_when_the_hours_of_all_the_zones_are_open(self) -> None:
        zones = when.plausible_zones("+12085550123")
        assert when.common_sending_moment(zones, USUAL, at(MONDAY, 7)) == at(MONDAY, 9, 0, "America/Los_Angeles")
        inside = at(MONDAY, 18, 30, "America/Los_Angeles")
        assert when.common_sending_moment(zones, USUAL, inside) == inside
        late = at(MONDAY, 19, 30, "America/Los_Angeles")
        assert when.common_sending_moment(zones, USUAL, late) == at(date(2026, 1, 6), 9, 0, "America/Los_Angeles")

    def test_a_toll_free_number_is_reached_in_the_legal_hours_of_all_its_zones(self) -> None:
        zones, legal = when.plausible_zones("+18005550123"), Hours(opens=time(8), closes=time(21))
        assert {"Pacific/Guam", "Pacific/Pago_Pago", "America/St_Johns"} <= set(zones)
        for month in range(1, 13):
            moment = when.common_sending_moment(zones, USUAL, at(date(2026, month, 15), 3))
            assert all(when.in_sending_hours(zone, legal, moment) for zone in zones)

    def test_anywhere_has_hours_in_common_all_year(self) -> None:
        legal = Hours(opens=time(8), closes=time(21))
        for month in range(1, 13):
            moment = when.common_sending_moment((), USUAL, at(date(2026, month, 15), 3))
            assert all(when.in_sending_hours(zone, legal, moment) for zone in when.ANYWHERE)

    def test_zones_that_share_no_hours_fall_back_on_the_first(self) -> None:
        zones = (TORONTO, "Asia/Tokyo", PARIS)
        assert when.common_sending_moment(zones, USUAL, at(MONDAY, 7)) == at(MONDAY, 9)


class TestZonesInWords:
    @pytest.mark.parametrize(
        ("said", "zone"),
        [
            ("Toronto", "America/Toronto"),
            ("toronto time", "America/Toronto"),
            ("I'm in Toronto, Canada", "America/Toronto"),
            ("America/Toronto", "America/Toronto"),
            ("america/toronto", "America/Toronto"),
            ("montréal", "America/Toronto"),
            ("MONTREAL", "America/Toronto"),
            ("heure de Paris", "Europe/Paris"),
            ("heure avancée de l'Est", "America/Toronto"),
            ("HNE", "America/Toronto"),
            ("hora del este", "America/New_York"),
            ("Eastern", "America/New_York"),
            ("ET", "America/New_York"),
            ("EST", "America/New_York"),
            ("PST", "America/Los_Angeles"),
            ("pacific standard time", "America/Los_Angeles"),
            ("LA", "America/Los_Angeles"),
            ("La Paz", "America/La_Paz"),
            ("London", "Europe/London"),
            ("London, Ontario", "America/Toronto"),
            ("Paris, Texas", "America/Chicago"),
            ("Mérida, México", "America/Merida"),
            ("Mérida, España", "Europe/Madrid"),
            ("Ciudad de México", "America/Mexico_City"),
            ("St. John's", "America/St_Johns"),
            ("Las Palmas", "Atlantic/Canary"),
            ("indianapolis", "America/Indiana/Indianapolis"),
            ("Etc/GMT-5", "Etc/GMT-5"),
        ],
    )
    def test_the_best_guess(self, said: str, zone: str) -> None:
        assert when.find_zones(said)[0] == zone

    def test_words_for_several_zones_offer_them(self) -> None:
        assert when.find_zones("Mountain") == ("America/Denver", "America/Edmonton", "America/Phoenix")
        assert len(when.find_zones("México")) == 3

    @pytest.mark.parametrize(
        "said",
        [
            "",
            "ok",
            "yes",
            "nice, thanks!",
            "I met Bob",
            "Est-ce que",
            "este martes",
            "UTC-5",
            "GMT+1",
            "10am",
            "call me at noon",
            "🙂",
        ],
    )
    def test_what_names_no_place_finds_none(self, said: str) -> None:
        assert when.find_zones(said) == ()

    def test_every_zone_is_found_by_its_own_name(self) -> None:
        unlike = {name for name in when.zones() if "/" in name and name not in when.find_zones(name)}
        assert unlike == set()
