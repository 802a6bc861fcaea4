"""Is it alive, is it ready, how much waits."""

from __future__ import annotations

import logging
from collections.abc import Iterator

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
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
        ages = (("inbox", numbers.inbox_age), ("outbox", numbers.outbox_age), ("wake", numbers.wake_age))
        for name, age in ages:
            text = f"How long the oldest of the {name} has been waiting"
            yield GaugeMetricFamily(f"followthrough_{name}_oldest_seconds", text, value=age)
        turns = CounterMetricFamily("followthrough_turns", "Turns since the start", labels=["stimulus"])
        for stimulus, count in numbers.turns.items():
            turns.add_metric([stimulus], count)
        yield turns
