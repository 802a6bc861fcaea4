"""Messages as the client's case makes them, for the tests of wording."""

from collections.abc import Mapping

from core.channel import SMS, TELEGRAM, Limits
from core.message import Arg, Args, Choice, Medium, Phrase, Say
from core.words import Rendered, render

LONG_CLIENT, LONG_COACH = "Maximilienne", "Bartholomew2"
YES_NO = (Choice("yes", "button_yes"), Choice("no", "button_no"))
TOUCH = tuple(Choice(v, f"light_touch_{v}") for v in ("found_work", "talk", "own", "not_now"))
FORMS = ("yes_no", "count", "list")


def say(
    sentence: str,
    args: Mapping[str, Arg] | None = None,
    limits: Limits = SMS,
    *,
    locale: str = "en",
    variant: int = 0,
    choices: tuple[Choice, ...] = (),
    worded: bool = False,
) -> Rendered:
    """Render one message for a channel with ``limits``."""
    medium: Medium = "sms" if limits.segmented else "telegram"
    message = Say("answer", "answer", medium, "1", sentence, locale, dict(args or {}), variant, choices, worded)
    return render(message, limits)


def item(kind: str, count: int) -> Phrase:
    """A commitment as a short noun."""
    return Phrase(f"item_{kind}", {"count": count})


def check_in_args(form: str, week: str = "this", name: str = LONG_CLIENT, coach: str = LONG_COACH) -> Args:
    """Arguments of an ordinary check-in: five applications, and with ``list`` two items more."""
    args: Args = {"name": name, "coach": coach, "week": week}
    if form == "yes_no":
        return args | {"item": item("club", 1)}
    if form == "count":
        return args | {"item": item("applications", 5)}
    three = (item("applications", 5), item("follow_up", 3), item("club", 1))
    lines = [Phrase("numbered", {"number": n, "what": what}) for n, what in enumerate(three, 1)]
    return args | {"items": lines, "first": "4", "second": "2"}


__all__ = ["FORMS", "LONG_CLIENT", "LONG_COACH", "SMS", "TELEGRAM", "TOUCH", "YES_NO", "check_in_args", "item", "say"]
