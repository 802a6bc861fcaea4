"""The web app: which address leads to which endpoint."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.routing import Route

from bot.links import ANSWER_PATH
from bot.web.answers import Answers
from bot.web.doors import Doors
from bot.web.health import Health
from bot.web.hooks import Hooks


def make_app(doors: Doors) -> Starlette:
    """The app over ``doors``; it starts nothing and owns nothing."""
    hooks, health = Hooks(doors), Health(doors)
    answers = Answers(doors, hooks.keep)
    app = Starlette(
        routes=[
            Route("/hooks/telegram", hooks.telegram, methods=["POST"]),
            Route("/hooks/twilio/sms", hooks.sms, methods=["POST"]),
            Route("/hooks/twilio/status", hooks.status, methods=["POST"]),
            Route("/hooks/twilio/voice", hooks.voice, methods=["POST"]),
            Route(f"{ANSWER_PATH}/{{token}}", answers.show, methods=["GET"]),
            Route(f"{ANSWER_PATH}/{{token}}", answers.take, methods=["POST"]),
            Route("/healthz", health.alive, methods=["GET"]),
            Route("/readyz", health.ready, methods=["GET"]),
            Route("/metrics", health.metrics, methods=["GET"]),
        ],
    )
    # A redirect would be called with a signature made for another address.
    app.router.redirect_slashes = False
    return app
