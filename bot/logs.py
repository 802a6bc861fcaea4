"""Where the log goes, and what must not get into it: texts, numbers, names, tokens."""

from __future__ import annotations

import logging
import sys
from types import TracebackType
from typing import Any

from bot.channels.wire import quiet
from jobs.trouble import trouble

_SHAPE = "%(asctime)s %(levelname)s %(name)s: %(message)s"
# Which of its lines uvicorn writes at which level; requests are not logged at all.
_LESS = {"uvicorn": logging.WARNING, "asyncio": logging.WARNING, "alembic": logging.WARNING}


class _Formatter(logging.Formatter):
    """An error is told by its kind and place: its message, and the lines of a traceback, may quote people."""

    def formatException(  # noqa: N802 - named by logging
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None] | Any
    ) -> str:
        error = ei[1]
        return trouble(error) if isinstance(error, BaseException) else ""


def log_to_stderr() -> None:
    """Log to standard error: ids, kinds and counts."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Formatter(_SHAPE))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.INFO)
    for name, level in _LESS.items():
        logging.getLogger(name).setLevel(level)
    quiet()
