"""E-mail, by SMTP: one sender's address is one lane. Answers come by the links in a mail; replies are not read."""

from __future__ import annotations

import asyncio
import html
import re
import smtplib
import ssl
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, formataddr, parseaddr
from functools import partial
from typing import TypeVar
from urllib.parse import unquote, urlsplit

from bot.channels.smtp_codes import refusal
from bot.clock import Clock
from bot.links import Links
from bot.net import is_loopback
from core.channel import EMAIL, Limits
from core.client.typed import mail_of
from core.message import STOP_HERE, Medium, Outgoing, SendError, Sent
from core.words import worded

# Where it breaks encoded words of a header over lines, the library doubles a space.
WIDE = SMTP.clone(max_line_length=900)
T = TypeVar("T")
PORTS = {"smtp": 587, "smtps": 465}


class EmailChannel:
    """One sender. ``smtp_url`` is ``smtp://user:password@host:port`` or ``smtps://…``; ``sender`` ``Name <address>``.

    The name is the organisation's, as the foot of each mail says it; ``postal_address`` stands below it.
    """

    medium: Medium = "email"
    limits: Limits = EMAIL

    def __init__(
        self,
        smtp_url: str,
        sender: str,
        links: Links,
        now: Clock,
        *,
        postal_address: str = "",
        timeout: float = 30,
    ):
        parts = urlsplit(smtp_url)
        self._secure, self._host = parts.scheme == "smtps", parts.hostname or ""
        self._port = parts.port or PORTS[parts.scheme]
        self._login = (unquote(parts.username or ""), unquote(parts.password or ""))
        self._private = is_loopback(smtp_url)
        self.name, self.address = parseaddr(sender)
        self.lane = f"email:{self.address}"
        self._links, self._now, self._timeout = links, now, timeout
        self.postal_address = postal_address

    async def send(self, message: Outgoing) -> Sent | SendError:
        """Send ``message`` once. A copy of it has the same Message-ID, by which readers tell that it is one."""
        if mail_of(message.to) != message.to.lower():
            return SendError(code="address", unreachable=True)
        mail = self._mail(message)
        error = await _aside(partial(self._deliver, message.to, mail.as_bytes()))
        return error or Sent(provider_id=str(mail["Message-ID"]))

    async def check(self) -> SendError | None:
        """Connect and sign in: tells whether the server takes us."""
        return await _aside(self._sign_in)

    async def close(self) -> None:
        """There is nothing to release: each mail has a connection of its own."""

    # Connecting

    def _sign_in(self) -> SendError | None:
        smtp = _tried(self._connect)
        if isinstance(smtp, SendError):
            return smtp
        _quit(smtp)
        return None

    def _deliver(self, to: str, mail: bytes) -> SendError | None:
        smtp = _tried(self._connect)
        if isinstance(smtp, SendError):
            return smtp
        try:
            return self._envelope(smtp, to) or _content(smtp, mail)
        finally:
            _quit(smtp)

    def _connect(self) -> smtplib.SMTP:
        """A connection that is encrypted and signed in. One without encryption gets no password but on this machine."""
        if self._secure:
            smtp: smtplib.SMTP = smtplib.SMTP_SSL(
                self._host, self._port, timeout=self._timeout, context=ssl.create_default_context()
            )
        else:
            smtp = smtplib.SMTP(self._host, self._port, timeout=self._timeout)
        try:
            smtp.ehlo_or_helo_if_needed()
            if not self._secure and smtp.has_extn("starttls"):
                smtp.starttls(context=ssl.create_default_context())
            elif not self._secure and not self._private:
                raise NotPrivate
            if any(self._login):
                smtp.login(*self._login)
        except BaseException:
            smtp.close()
            raise
        return smtp

    def _envelope(self, smtp: smtplib.SMTP, to: str) -> SendError | None:
        try:
            code, said = smtp.mail(self.address)
            if code != 250:
                return refusal(code, said, ours=True)
            code, said = smtp.rcpt(to)
        except (OSError, smtplib.SMTPException):
            # Nothing was handed over yet.
            return SendError(code="connect", retryable=True)
        return None if code in (250, 251) else refusal(code, said)

    # The mail

    def _mail(self, message: Outgoing) -> EmailMessage:
        stop = self._links.url(message.id, STOP_HERE)
        mail = EmailMessage(policy=WIDE)
        mail["From"] = formataddr((self.name, self.address))
        mail["To"] = message.to
        mail["Subject"] = worded("email", "mail_subject", message.locale)
        mail["Date"] = format_datetime(self._now())
        mail["Message-ID"] = f"<{re.sub(r'[^A-Za-z0-9-]', '.', message.id)}@{self.address.partition('@')[2]}>"
        mail["Auto-Submitted"] = "auto-generated"
        # RFC 8058: the reader's own button posts to it.
        mail["List-Unsubscribe"] = f"<{stop}>"
        mail["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
        choices = [(label, self._links.url(message.id, value)) for label, value in message.buttons]
        foot = self._foot(message.locale)
        no_more = worded("email", "mail_no_more", message.locale)
        mail.set_content(_plain(message.text, choices, (foot, f"{no_more}: {stop}")))
        mail.add_alternative(_marked_up(message.text, choices, foot, (no_more, stop), message.locale), subtype="html")
        # A header of the content goes to the first part unless it comes last.
        mail["Content-Language"] = message.locale
        return mail

    def _foot(self, locale: str) -> str:
        said = worded("email", "mail_foot", locale, {"organisation": self.name or self.address})
        return "\n".join(line for line in (said, self.name, self.postal_address) if line)


class NotPrivate(smtplib.SMTPException):
    """The server offers no encryption."""


async def _aside(work: Callable[[], T]) -> T:
    """What ``work`` gives, in a thread that the end of the process does not wait for: mail servers take their time.

    A mail that is cut off by it is in doubt, as any message is whose sender died.
    """
    future: Future[T] = Future()

    def run() -> None:
        future.set_running_or_notify_cancel()
        try:
            future.set_result(work())
        except Exception as error:
            future.set_exception(error)

    threading.Thread(target=run, name="smtp", daemon=True).start()
    return await asyncio.wrap_future(future)


def _tried(connect: Callable[[], smtplib.SMTP]) -> smtplib.SMTP | SendError:
    """The connection, or why there is none; nothing was handed over then."""
    try:
        return connect()
    except NotPrivate:
        return SendError(code="no_tls", configuration=True)
    except ssl.SSLCertVerificationError:
        return SendError(code="certificate", configuration=True)
    except smtplib.SMTPAuthenticationError as error:
        return refusal(error.smtp_code, _bytes(error.smtp_error), ours=True)
    except smtplib.SMTPNotSupportedError:
        return SendError(code="auth", configuration=True)
    except smtplib.SMTPResponseException as error:
        return refusal(error.smtp_code, _bytes(error.smtp_error), ours=True)
    except (OSError, smtplib.SMTPException):
        return SendError(code="connect", retryable=True)


def _content(smtp: smtplib.SMTP, mail: bytes) -> SendError | None:
    try:
        code, said = smtp.data(mail)
    except smtplib.SMTPDataError as error:
        return refusal(error.smtp_code, _bytes(error.smtp_error))
    except (OSError, smtplib.SMTPException) as error:
        # The server may have had the final dot. The library says of a timeout only that the connection is closed.
        waited = isinstance(error, TimeoutError) or isinstance(error.__context__, TimeoutError)
        return SendError(code="timeout" if waited else "network", unknown=True)
    return None if code == 250 else refusal(code, said)


def _quit(smtp: smtplib.SMTP) -> None:
    with suppress(OSError, smtplib.SMTPException):
        smtp.quit()
    smtp.close()


def _bytes(said: bytes | str) -> bytes:
    return said if isinstance(said, bytes) else said.encode("utf-8", "replace")


def _plain(text: str, choices: list[tuple[str, str]], foot: tuple[str, ...]) -> str:
    links = "\n".join(f"{label}: {url}" for label, url in choices)
    return "\n\n".join(part for part in (text, links) if part) + "\n\n-- \n" + "\n".join(foot) + "\n"


def _marked_up(text: str, choices: list[tuple[str, str]], foot: str, no_more: tuple[str, str], locale: str) -> str:
    said = html.escape(text).replace("\n", "<br>\n")
    links = "".join(f"<p>{_link(label, url)}</p>\n" for label, url in choices)
    below = html.escape(foot).replace("\n", "<br>\n")
    lang = html.escape(locale, quote=True)
    return (
        f'<!doctype html>\n<html lang="{lang}">\n<body>\n<p>{said}</p>\n{links}'
        f"<hr>\n<p><small>{below}<br>\n{_link(*no_more)}</small></p>\n</body>\n</html>\n"
    )


def _link(label: str, url: str) -> str:
    return f'<a href="{html.escape(url, quote=True)}">{html.escape(label)}</a>'
