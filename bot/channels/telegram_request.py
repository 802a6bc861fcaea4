"""How python-telegram-bot reaches Telegram: over aiohttp, since its own httpx gets slower the more is on the way."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

import aiohttp
import httpx
from telegram.request import BaseRequest, RequestData

Body = bytes | aiohttp.FormData | None
FORM = "application/x-www-form-urlencoded"


class AiohttpRequest(BaseRequest):
    """At most ``connections`` at once, made when they are first needed. Timeouts are seconds.

    ``connect_timeout`` covers waiting for a free connection too. ``trust_env``: obey ``HTTPS_PROXY`` and its like.
    Errors of aiohttp come out of the library's methods as the ``__cause__`` of its own.
    """

    def __init__(self, connections: int, *, connect_timeout: float, read_timeout: float, trust_env: bool) -> None:
        self._connections, self._trust_env = connections, trust_env
        self._connect_timeout, self._read_timeout = connect_timeout, read_timeout
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return self._read_timeout

    async def initialize(self) -> None:
        """There is nothing to do before the first request."""

    async def shutdown(self) -> None:
        """Close every connection."""
        session, self._session = self._session, None
        if session:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """What the library calls, for its own methods."""
        body, headers = _body(request_data)
        waits = self._read_timeout if read_timeout is BaseRequest.DEFAULT_NONE else read_timeout
        return await self.once(method, url, body, headers, waits)

    async def submit(self, url: str, fields: Mapping[str, str]) -> bytes:
        """Post a form; the body of the answer. Raises aiohttp's own errors."""
        _, answer = await self.once("POST", url, urlencode(fields).encode(), {"Content-Type": FORM}, self._read_timeout)
        return answer

    async def once(
        self, method: str, url: str, body: Body, headers: Mapping[str, str], read_timeout: float | None
    ) -> tuple[int, bytes]:
        """One request: status and body. Nothing is repeated and no redirection followed."""
        timeout = aiohttp.ClientTimeout(total=None, connect=self._connect_timeout, sock_read=read_timeout)
        asking = self._open().request(method, url, data=body, headers=headers, timeout=timeout, allow_redirects=False)
        async with asking as answer:
            return answer.status, await answer.read()

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections, ssl=_certificates()),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
                trust_env=self._trust_env,
            )
        return self._session


def _certificates() -> ssl.SSLContext:
    """Those that httpx trusts, so that every provider is judged by the same."""
    return httpx.create_ssl_context()


def _body(request: RequestData | None) -> tuple[Body, dict[str, str]]:
    if request is None:
        return None, {}
    if not request.contains_files:
        return request.url_encoded_parameters().encode(), {"Content-Type": FORM}
    form = aiohttp.FormData()
    for name, value in request.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in (request.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form, {}
