"""Is it alive, is it ready, how much waits."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from itertools import accumulate

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.registry import Collector
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.web.doors import Doors, Numbers

log = logging.getLogger(__name__)


class Health:
    """The endpoints that operators and orchestrators ask."""

    def __init__(self, doors: Doors):
        self.doors = doors

    async def alive(self, _: Request) -> Response:
        return JSONResponse({"status": "ok"})

    async def ready(self, _: Request) -> Response:
        """200 when every check says ``ok``, else 503."""
        try:
            checks = dict(await self.doors.checks())
        except Exception as error:
            log.error("the checks failed: %s", type(error).__name__)
            checks = {"checks": "failed"}
        ready = all(found == "ok" for found in checks.values())
        return JSONResponse(
            {"status": "ready" if ready else "not_ready", "checks": checks}, status_code=200 if ready else 503
        )

    async def metrics(self, _: Request) -> Response:
        """The numbers in Prometheus' text format; 503 while they cannot be had."""
        try:
            numbers = await self.doors.measure()
        except Exception as error:
            log.error("no numbers: %s", type(error).__name__)
            return Response(status_code=503)
        registry = CollectorRegistry()
        registry.register(_Snapshot(numbers))
        return Response(generate_latest(registry), headers={"Content-Type": CONTENT_TYPE_LATEST})


class _Snapshot(Collector):
    def __init__(self, numbers: Numbers):
        self.numbers = numbers

    def collect(self) -> Iterator[Metric]:
        numbers = self.numbers
        for name, rows in (("inbox", numbers.inbox), ("outbox", numbers.outbox)):
            family = GaugeMetricFamily(f"followthrough_{name}_messages", f"Rows of the {name}", labels=["state"])
            for state, count in rows.items():
                family.add_metric([state], count)
            yield family
        ages = (
            ("inbox", numbers.inbox_age),
            ("outbox", numbers.outbox_age),
            ("wake", numbers.wake_age),
            ("check_in", numbers.check_in_age),
            ("unknown", numbers.unknown_age),
        )
        for name, age in ages:
            text = f"How long the oldest of the {name} has been waiting"
            yield GaugeMetricFamily(f"followthrough_{name}_oldest_seconds", text, value=age)
        yield GaugeMetricFamily(
            "followthrough_parked_cases", "Cases that failed five times", value=numbers.parked_cases
        )
        yield _by_lane(GaugeMetricFamily, "failed_messages", "Messages refused for good", numbers.failures)
        yield _by_lane(CounterMetricFamily, "provider_errors", "Errors providers answered", numbers.errors)
        yield self._lateness()
        yield _by(CounterMetricFamily, "turns", "Turns since the start", "stimulus", numbers.turns)
        yield _by(GaugeMetricFamily, "tick_age_seconds", "Seconds since a job ran last", "job", numbers.ticks)
        yield _by(CounterMetricFamily, "tick_failures", "Runs of a job that failed", "job", numbers.broken)

    def _lateness(self) -> Metric:
        bounds = sorted(self.numbers.lateness)
        labels = ("+Inf" if bound == float("inf") else str(bound) for bound in bounds)
        counts = accumulate(self.numbers.lateness[bound] for bound in bounds)
        buckets = list(zip(labels, counts, strict=True))
        text = "Seconds from when a check-in was due until it was sent"
        name = "followthrough_check_in_lateness_seconds"
        return HistogramMetricFamily(name, text, buckets=buckets or [("+Inf", 0)], sum_value=self.numbers.lateness_sum)


Family = type[GaugeMetricFamily] | type[CounterMetricFamily]


def _by(family: Family, name: str, text: str, label: str, values: Mapping[str, float]) -> Metric:
    found = family(f"followthrough_{name}", text, labels=[label])
    for value, number in values.items():
        found.add_metric([value], number)
    return found


def _by_lane(family: Family, name: str, text: str, values: Mapping[tuple[str, str], int]) -> Metric:
    found = family(f"followthrough_{name}", text, labels=["lane", "code"])
    for labels, number in values.items():
        found.add_metric(labels, number)
    return found
