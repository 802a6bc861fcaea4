"""What gets into the log."""

import logging
from collections.abc import Iterator

import pytest

from bot.logs import log_to_stderr


@pytest.fixture
def root() -> Iterator[logging.Logger]:
    """The root logger, as it was before once the test is over."""
    found = logging.getLogger()
    handlers, level = found.handlers, found.level
    yield found
    found.handlers = handlers
    found.setLevel(level)


def test_an_error_is_told_without_its_words(root: logging.Logger, capsys: pytest.CaptureFixture[str]) -> None:
    log_to_stderr()
    try:
        raise ValueError("Maya wrote: I lost my job")
    except ValueError:
        logging.getLogger("starlette").exception("a request failed")
    said = capsys.readouterr().err
    assert "a request failed" in said
    assert "ValueError at bot/test_logs.py" in said
    assert "Maya" not in said
    assert "Traceback" not in said


def test_addresses_with_tokens_in_them_are_not_logged(root: logging.Logger, capsys: pytest.CaptureFixture[str]) -> None:
    log_to_stderr()
    logging.getLogger("httpx").info("POST https://api.telegram.org/bot123:SECRET/getMe")
    logging.getLogger("uvicorn.access").info("GET /healthz")
    assert capsys.readouterr().err == ""
