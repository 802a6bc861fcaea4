"""Reading a request without trusting it."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request

LARGEST_BODY = 64 * 1024


async def read_body(request: Request) -> bytes:
    """The whole body. Raises 413 as soon as it is over 64 KiB, whatever its Content-Length says."""
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > LARGEST_BODY:
                raise HTTPException(413)
    except ClientDisconnect:
        raise HTTPException(400) from None
    return bytes(body)


def raw_url(request: Request, public_url: str) -> str:
    """The address that was called as its caller wrote it: the configured base, the raw path, the raw query."""
    path: bytes = request.scope.get("raw_path") or request.scope["path"].encode()
    query: bytes = request.scope["query_string"]
    return (public_url.rstrip("/").encode() + path + (b"?" + query if query else b"")).decode("latin-1")


def is_form(request: Request) -> bool:
    """Whether the caller says that the body is urlencoded."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    return kind == "application/x-www-form-urlencoded"
