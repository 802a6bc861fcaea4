"""What the channels share: faults of the line as data, texts made storable, loggers that would tell secrets."""

from __future__ import annotations

import hashlib
import logging

import aiohttp
import httpx

from core.message import SendError

# httpx logs each URL, and Telegram's hold the bot's token; python-telegram-bot logs answers it cannot parse.
_LOUD = {
    "aiohttp": logging.ERROR,
    "httpx": logging.WARNING,
    "httpcore": logging.WARNING,
    "telegram": logging.CRITICAL,
    "twilio": logging.WARNING,
}

# Raised before the first byte of a request leaves. A full pool is a connection that was never made.
_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    aiohttp.ClientConnectorError,
    aiohttp.ClientHttpProxyError,
    aiohttp.ConnectionTimeoutError,
)
_NO_ADDRESS = (httpx.UnsupportedProtocol, aiohttp.InvalidURL, aiohttp.NonHttpUrlClientError)


def quiet() -> None:
    """Keep the HTTP clients from logging what they send and to where."""
    for name, level in _LOUD.items():
        logging.getLogger(name).setLevel(level)


def line_fault(error: BaseException | None) -> SendError:
    """What a fault of the line means for the message: never left, or nobody knows."""
    if isinstance(error, _NOT_SENT):
        return SendError(code="connect", retryable=True)
    if isinstance(error, _NO_ADDRESS):
        return SendError(code="address", configuration=True)
    if isinstance(error, httpx.TimeoutException | aiohttp.ServerTimeoutError):
        return SendError(code="timeout", unknown=True)
    if isinstance(error, httpx.HTTPError | aiohttp.ClientError):
        return SendError(code="network", unknown=True)
    return SendError(code="unparsable", unknown=True)


def storable(text: str) -> str:
    """``text`` without what databases refuse: lone surrogates become ``?``, NUL goes."""
    return text.encode("utf-8", "replace").decode().replace("\0", "")


def fingerprint(body: str) -> str:
    """An id for something that arrived without one: the same for the same text."""
    return "raw:" + hashlib.sha256(body.encode("utf-8", "replace")).hexdigest()[:32]
