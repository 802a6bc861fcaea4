"""The channels that the settings name, and how each comes to hear what people send."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence

from bot.channels.email import EmailChannel
from bot.channels.sms import TwilioChannel
from bot.channels.telegram import Identity, Store, TelegramChannel, pause_after
from bot.channels.voice import VoiceChannel
from bot.clock import Clock, clock_of
from bot.links import Links
from bot.settings import PREFIX, Settings, SettingsError
from core.case import Around
from core.channel import Channel
from core.message import SendError
from core.organisation import Organisation

log = logging.getLogger(__name__)

WEBHOOK_PATH = "/hooks/telegram"
NONE_CONFIGURED = (
    f"No provider is set up: put a token of @BotFather into {PREFIX}TELEGRAM_TOKEN, "
    f"or fill in the {PREFIX}TWILIO_ settings; see .env.example."
)


def telegram_channels(settings: Settings) -> tuple[TelegramChannel, ...]:
    """One for each bot."""
    api, rate = settings.telegram_api_url, settings.telegram_per_second
    return tuple(TelegramChannel(token, api, per_second=rate) for token in settings.telegram_tokens)


def sms_channels(settings: Settings) -> tuple[TwilioChannel, ...]:
    """One for each number."""
    token = settings.twilio_auth_token.get_secret_value()
    account, public, api = settings.twilio_account_sid, settings.public_url, settings.twilio_api_url
    rate = settings.twilio_segments_per_second
    return tuple(
        TwilioChannel(number, account, token, public, api, per_second=rate) for number in settings.twilio_numbers
    )


def voice_channels(settings: Settings) -> tuple[VoiceChannel, ...]:
    """One for each number that calls."""
    token = settings.twilio_auth_token.get_secret_value()
    account, public, api = settings.twilio_account_sid, settings.public_url, settings.twilio_api_url
    return tuple(VoiceChannel(number, account, token, public, api) for number in settings.calling_numbers)


def links(settings: Settings) -> Links | None:
    """What makes and reads the links of mails; None where no mail is sent."""
    if not settings.smtp_url:
        return None
    return Links(settings.public_url, settings.secret_key.get_secret_value())


def email_channels(settings: Settings) -> tuple[EmailChannel, ...]:
    """The one sender of mails, where there is one."""
    made = links(settings)
    return (EmailChannel(settings.smtp_url, settings.email_from, made, clock_of(settings)),) if made else ()


def refused_token(bot_id: str) -> str:
    """What to do about a token that Telegram does not know."""
    return (
        f"Telegram refuses the token of bot {bot_id}: "
        f"copy it anew from @BotFather into {PREFIX}TELEGRAM_TOKEN, or take it out."
    )


class Providers:
    """Every channel of this process. Make it in a running event loop. ``known`` tells which bots have answered."""

    def __init__(self, settings: Settings) -> None:
        """Raises SettingsError when no provider is set up."""
        if not settings.telegram_tokens and not settings.twilio_numbers:
            raise SettingsError(NONE_CONFIGURED)
        self._settings = settings
        self._bots, self._numbers = telegram_channels(settings), sms_channels(settings)
        self._calls, self._mails = voice_channels(settings), email_channels(settings)
        self.known: dict[str, Identity] = {}

    @property
    def channels(self) -> Sequence[Channel]:
        return (*self._bots, *self._numbers, *self._calls, *self._mails)

    @property
    def secrets(self) -> dict[str, str]:
        """The webhook's secret of each Telegram lane; nothing while bots poll."""
        if self._settings.telegram_mode == "polling":
            return {}
        return {bot.lane: self._settings.webhook_secret(bot.bot_id) for bot in self._bots}

    @property
    def around(self) -> Around:
        """The bot's side of a turn. New people come by the first bot, and by all numbers alike."""
        firsts: tuple[Channel, ...] = (
            *self._bots[:1],
            *self._numbers[:1],
            *self._calls[:1],
            *self._mails,
        )
        named = self.known.get(self._bots[0].lane) if self._bots else None
        return Around(
            bot_name=named.username if named else "",
            sms_number=self._numbers[0].number if self._numbers else "",
            sms_numbers=tuple(channel.number for channel in self._numbers),
            confirms_stop=self._settings.twilio_confirms_stop,
            lanes={channel.medium: channel.lane for channel in firsts},
        )

    def send_for(self, organisation: Organisation) -> None:
        """Mails carry the postal address of who sends them."""
        for mails in self._mails:
            mails.postal_address = organisation.postal_address

    async def identify(self, patience: float) -> None:
        """Ask the bots who they are. One that does not answer within ``patience`` seconds is asked again by ``run``.

        Raises SettingsError for a token that Telegram refuses.
        """
        for bot, found in zip(self._bots, await asyncio.gather(*(_ask(b, patience) for b in self._bots)), strict=True):
            if isinstance(found, Identity):
                self.known[bot.lane] = found
            elif found.configuration:
                raise SettingsError(refused_token(bot.bot_id))
            else:
                log.warning("%s does not answer (%s) and is asked again", bot.lane, found.code)

    async def run(self, store: Store, clock: Clock, learned: Callable[[], None]) -> None:
        """Let every bot hear people, until cancelled. ``learned`` is called when a bot has said who it is."""
        await asyncio.gather(*(self._run(bot, store, clock, learned) for bot in self._bots))

    async def know(self, learned: Callable[[], None]) -> None:
        """Ask bots that have not said yet who they are until they do, as in :meth:`run`, and hear nobody."""
        await asyncio.gather(*(self._know(bot, learned) for bot in self._bots))

    async def _know(self, bot: TelegramChannel, learned: Callable[[], None]) -> None:
        if bot.lane not in self.known:
            self.known[bot.lane] = await _until_known(bot)
            learned()

    async def _run(self, bot: TelegramChannel, store: Store, clock: Clock, learned: Callable[[], None]) -> None:
        await self._know(bot, learned)
        if self._settings.telegram_mode == "polling":
            await bot.poll(store, clock)
        await _until_registered(bot, self._settings.public_url + WEBHOOK_PATH, self.secrets[bot.lane])

    async def close(self) -> None:
        """Release connections."""
        for channel in self.channels:
            await channel.close()


async def _ask(bot: TelegramChannel, patience: float) -> Identity | SendError:
    try:
        return await asyncio.wait_for(bot.identify(), patience)
    except TimeoutError:
        return SendError("timeout", unknown=True)


async def _until_known(bot: TelegramChannel) -> Identity:
    failures = 0
    while True:
        found = await bot.identify()
        if isinstance(found, Identity):
            log.info("%s answers", bot.lane)
            return found
        failures += 1
        log.warning("%s", refused_token(bot.bot_id) if found.configuration else f"{bot.lane}: {found.code}")
        await asyncio.sleep(_pause(found, failures))


async def _until_registered(bot: TelegramChannel, url: str, secret: str) -> None:
    failures = 0
    while (error := await bot.register(url, secret)) is not None:
        failures += 1
        log.warning("%s: the webhook could not be registered (%s)", bot.lane, error.code)
        await asyncio.sleep(_pause(error, failures))
    log.info("%s: the webhook is registered", bot.lane)


def _pause(error: SendError, failures: int) -> float:
    """Seconds to wait after so many failures in a row."""
    return max(error.retry_after, pause_after(TimeoutError(), failures))
