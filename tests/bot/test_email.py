"""E-mail: what leaves, what a mail server's answers mean, and the pages behind the links."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import AsyncIterator, Iterator

import httpx
import msgspec
import pytest

from bot.channels.email import EmailChannel
from bot.channels.smtp_codes import refusal
from bot.links import Links
from bot.providers import Providers
from bot.settings import Settings
from bot.web.answers import STYLE
from bot.web.doors import Question
from core.message import STOP_HERE, Choice, Incoming, Outgoing, Say, SendError, Sent
from core.organisation import Organisation
from tests.bot.test_web import NOW, PUBLIC, World, client_of
from tests.fakes.smtp import DROP, USER, FakeSMTP, Stage

TO = "maya@example.org"
FROM = "Bright Paths <hello@brightpaths.test>"
LANE = "email:hello@brightpaths.test"
LINKS = Links(PUBLIC, "a key")
ATTEMPT = "c-maya:7:2"
MESSAGE = Outgoing(
    id=ATTEMPT, medium="email", to=TO, text="How is it going, “Maya”? <b> & é 🙂\nA second line.",
    buttons=(("All of it", "all"), ("Not yet", "no")), locale="en",
)  # fmt: skip
SAY = Say(
    "check_in", "ask", "email", TO, "check_in_count", "en",
    choices=(Choice("all", "button_all"), Choice("no", "button_not_yet")),
)  # fmt: skip


@pytest.fixture
def server() -> Iterator[FakeSMTP]:
    with FakeSMTP() as running:
        yield running


def channel(url: str, **more: object) -> EmailChannel:
    return EmailChannel(url, FROM, LINKS, lambda: NOW, timeout=0.5, **more)  # type: ignore[arg-type]


async def test_a_mail_as_it_arrives(server: FakeSMTP) -> None:
    sent = await channel(server.url, postal_address="1 Main St, Montréal QC").send(MESSAGE)
    [mail] = server.sent
    head = mail.message
    assert sent == Sent(provider_id="<c-maya.7.2@brightpaths.test>")
    assert head["Message-ID"] == "<c-maya.7.2@brightpaths.test>"
    assert (head["From"], head["To"], mail.sender, mail.to) == (FROM, TO, "hello@brightpaths.test", TO)
    assert head["Date"] == "Mon, 05 Jan 2026 15:00:00 +0000"
    assert head["Subject"] == "A short question from your coach's assistant"
    assert head["Auto-Submitted"] == "auto-generated"
    assert head["List-Unsubscribe"] == f"<{LINKS.url(ATTEMPT, STOP_HERE)}>"
    assert head["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert mail.said == MESSAGE.text
    assert mail.links == {"All of it": LINKS.url(ATTEMPT, "all"), "Not yet": LINKS.url(ATTEMPT, "no")}
    foot = mail.plain.partition("\n-- \n")[2]
    assert "e-mail from Bright Paths" in foot
    assert "1 Main St, Montréal QC" in foot
    assert LINKS.url(ATTEMPT, STOP_HERE) in foot
    html = head.get_body(("html",))
    assert html is not None
    assert "&lt;b&gt; &amp; é" in html.get_content()
    assert "<b>" not in html.get_content()


@pytest.mark.parametrize(
    ("locale", "subject"),
    [("fr", "Une courte question de l'assistant de votre conseiller ou conseillère"),
     ("es", "Una breve pregunta del asistente de su asesor o asesora")],
)  # fmt: skip
async def test_in_the_client_s_language(server: FakeSMTP, locale: str, subject: str) -> None:
    await channel(server.url).send(msgspec.structs.replace(MESSAGE, locale=locale))
    assert server.sent[0].message["Subject"] == subject
    assert server.sent[0].message["Content-Language"] == locale


async def test_a_copy_is_known_as_one(server: FakeSMTP) -> None:
    for _ in range(2):
        await channel(server.url).send(MESSAGE)
    assert len({mail.message["Message-ID"] for mail in server.sent}) == 1


@pytest.mark.parametrize("to", ["maya", "a@b", "a b@example.org", "a@example.org\r\nBcc: x@example.org", "<a@b.org>"])
async def test_what_is_no_address_gets_nothing(server: FakeSMTP, to: str) -> None:
    found = await channel(server.url).send(msgspec.structs.replace(MESSAGE, to=to))
    assert found == SendError(code="address", unreachable=True)
    assert server.sent == []


REFUSED: dict[str, tuple[Stage, str, SendError]] = {
    "too_busy": ("greet", "421 4.7.0 Too many connections", SendError("421 4.7.0", retryable=True)),
    "not_welcome": ("greet", "554 5.7.1 Go away", SendError("554 5.7.1", configuration=True)),
    "sender_unknown": ("mail", "550 5.1.8 Bad sender", SendError("550 5.1.8", configuration=True)),
    "sender_for_now": ("mail", "451 4.3.0 Later", SendError("451 4.3.0", retryable=True)),
    "no_mailbox": ("rcpt", "550 5.1.1 No such user", SendError("550 5.1.1", unreachable=True)),
    "no_mailbox_bare": ("rcpt", "550 No such user", SendError("550", unreachable=True)),
    "no_domain": ("rcpt", "550 5.1.2 Bad domain", SendError("550 5.1.2", unreachable=True)),
    "takes_no_mail": ("rcpt", "556 5.1.10 Null MX", SendError("556 5.1.10", unreachable=True)),
    "disabled": ("rcpt", "550 5.2.1 Disabled", SendError("550 5.2.1", unreachable=True)),
    "greylisted": ("rcpt", "450 4.7.1 Come back", SendError("450 4.7.1", retryable=True, alone=True)),
    "full": ("rcpt", "552 5.2.2 Mailbox full", SendError("552 5.2.2")),
    "policy": ("rcpt", "550 5.7.1 Blocked", SendError("550 5.7.1", configuration=True)),
    "no_data_now": ("data", "451 4.3.0 Later", SendError("451 4.3.0", retryable=True)),
    "spam": ("content", "550 5.7.1 Spam", SendError("550 5.7.1", configuration=True)),
    "no_room": ("content", "452 4.3.1 No room", SendError("452 4.3.1", retryable=True)),
    "too_large": ("content", "552 5.3.4 Too large", SendError("552 5.3.4")),
    "drops_before": ("rcpt", DROP, SendError("connect", retryable=True)),
    "drops_at_once": ("greet", DROP, SendError("connect", retryable=True)),
    "drops_with_the_mail": ("content", DROP, SendError("network", unknown=True)),
}  # fmt: skip


@pytest.mark.parametrize(("stage", "reply", "learned"), REFUSED.values(), ids=REFUSED)
async def test_refused(server: FakeSMTP, stage: Stage, reply: str, learned: SendError) -> None:
    server.fail(stage, reply)
    assert await channel(server.url).send(MESSAGE) == learned
    assert server.sent == []


async def test_accepted_and_then_nobody_knows(server: FakeSMTP) -> None:
    server.fail("end", DROP)
    assert await channel(server.url).send(MESSAGE) == SendError("network", unknown=True)
    server.fail("end", DROP, hangs=1)
    assert await channel(server.url).send(MESSAGE) == SendError("timeout", unknown=True)
    assert len(server.sent) == 2


def test_a_refusal_that_is_none() -> None:
    assert refusal(200, b"what?") == SendError("200", unknown=True)


async def test_no_password_without_encryption(server: FakeSMTP) -> None:
    elsewhere = channel(server.url)
    elsewhere._private = False
    assert await elsewhere.send(MESSAGE) == SendError("no_tls", configuration=True)
    assert server.sent == []


async def test_the_server_can_be_checked(server: FakeSMTP) -> None:
    assert await channel(server.url).check() is None
    wrong = channel(server.url.replace(USER, "somebody"))
    assert await wrong.check() == SendError("535 5.7.8", configuration=True)


# Links


def test_a_link_says_what_it_was_made_for() -> None:
    assert LINKS.read(LINKS.url("a:1:2", "yes").rpartition("/")[2]) == ("a:1:2", "yes")


@pytest.mark.parametrize("change", ["{}x", "x{}", "{0}{0}", "", "é.é", ".", "x" * 2000])
def test_a_link_that_was_changed(change: str) -> None:
    token = LINKS.url("a:1:2", "yes").rpartition("/")[2]
    assert LINKS.read(change.format(token)) is None
    assert LINKS.read(token.partition(".")[0] + ".") is None
    assert Links(PUBLIC, "another key").read(token) is None


def test_no_links_without_a_key() -> None:
    with pytest.raises(ValueError, match="secret key"):
        Links(PUBLIC, "")


# Pages


async def asked(message: str) -> Question | None:
    found = {ATTEMPT: Question(SAY, LANE), "sms:1:1": Question(msgspec.structs.replace(SAY, medium="sms"), "sms:1")}
    return found.get(message)


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
async def client(world: World) -> AsyncIterator[httpx.AsyncClient]:
    async with client_of(world, links=LINKS, asked=asked) as running:
        yield running


def path(value: str, message: str = ATTEMPT) -> str:
    return LINKS.url(message, value).removeprefix(PUBLIC)


async def test_a_scanner_that_follows_a_link_answers_nothing(client: httpx.AsyncClient, world: World) -> None:
    page = await client.get(path("all"))
    assert (await client.head(path("all"))).status_code == 200
    assert (page.status_code, world.kept) == (200, [])
    assert "Your answer: all of it" in page.text
    assert re.findall(r"<form method=\"post\"><button type=\"submit\">(.*?)</button>", page.text) == [
        "Send this answer"
    ]


async def test_the_button_answers(client: httpx.AsyncClient, world: World) -> None:
    page = await client.post(path("all"))
    assert "Thank you. I noted: all of it." in page.text
    assert "<form" not in page.text
    [(lane, item)] = world.kept
    assert lane == LANE
    assert isinstance(item, Incoming)
    assert item == Incoming(item.id, LANE, "email", TO, NOW, kind="button", button="all", touch="7:2")


async def test_a_double_click_counts_once_and_an_answer_given_anew_counts(
    client: httpx.AsyncClient, world: World
) -> None:
    for value, seconds in (("all", 5), ("all", 6), ("no", 65), ("all", 125), (STOP_HERE, 126)):
        world.now = NOW + dt.timedelta(seconds=seconds)
        assert (await client.post(path(value))).status_code == 200
    ids = [item.id for _, item in world.kept]
    assert ids[0] == ids[1]
    assert len(set(ids)) == 4


async def test_one_click_ends_the_mails(client: httpx.AsyncClient, world: World) -> None:
    assert "No more e-mail to this address?" in (await client.get(path(STOP_HERE))).text
    assert world.kept == []
    page = await client.post(path(STOP_HERE), data={"List-Unsubscribe": "One-Click"})
    assert "No more e-mail comes to this address" in page.text
    [(_, item)] = world.kept
    assert isinstance(item, Incoming)
    assert (item.button, item.sender) == (STOP_HERE, TO)


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_link_that_leads_nowhere(client: httpx.AsyncClient, world: World, method: str) -> None:
    for there in (path("perhaps"), path("all", "gone:1:1"), path("all", "sms:1:1"), "/answer/x.y", path("all") + "x"):
        assert (await client.request(method, there)).status_code == 404
    async with client_of(world) as without:
        assert (await without.request(method, path("all"))).status_code == 404
    assert world.kept == []


async def test_what_is_not_stored_is_not_confirmed(client: httpx.AsyncClient, world: World) -> None:
    world.broken = True
    assert (await client.post(path("all"))).status_code == 503


async def test_a_page_runs_nothing_and_is_found_by_nobody(client: httpx.AsyncClient) -> None:
    page = await client.get(path("all"))
    rules = page.headers["content-security-policy"]
    assert rules.startswith("default-src 'none'; style-src 'sha256-")
    assert "script" not in page.text
    assert page.text.count(STYLE) == 1
    assert '<html lang="en">' in page.text
    wanted = {"referrer-policy": "no-referrer", "cache-control": "no-store", "x-robots-tag": "noindex"}
    assert {name: page.headers[name] for name in wanted} == wanted


async def test_mails_carry_the_organisations_postal_address(server: FakeSMTP) -> None:
    given = {"telegram_token": "123456789:" + "t" * 35, "smtp_url": server.url, "email_from": FROM}
    settings = Settings.model_validate({**given, "public_url": PUBLIC, "secret_key": "a key"})
    providers = Providers(settings)
    providers.send_for(Organisation(postal_address="1 Main St, Montréal QC"))
    [mails] = [one for one in providers.channels if one.medium == "email"]
    await mails.send(MESSAGE)
    await providers.close()
    assert server.sent[0].plain.rstrip().partition("1 Main St, Montréal QC")[1]
