"""From a :class:`core.message.Say` to the text and the buttons that a channel sends."""

from __future__ import annotations

from fluent.runtime.resolver import Message, Pattern
from msgspec import Struct
from msgspec.structs import replace

from core.channel import LIMITS, TELEGRAM, Limits
from core.message import Arg, Args, Choice, Clock, Day, Medium, Phrase, Say
from core.words import dates
from core.words.catalogue import Catalogue, UnknownSentence, catalogue, catalogue_with, language_of
from core.words.clean import NAMES, WHOLE, clean, clean_name, cut
from core.words.sms import fit, plain, size

ROOMS = (100_000, 400, 160, 80, 40, 20, 12)
"""Characters a typed argument may take, tried in turn until the text is short enough."""


class Rendered(Struct, frozen=True):
    """What a channel sends. ``buttons`` are (label, value), in rows of one; empty where there are none."""

    text: str
    buttons: tuple[tuple[str, str], ...] = ()


def render(say: Say, limits: Limits) -> Rendered:
    """Word ``say`` within the channel's ``limits``.

    A text that would be too long is shortened in what people typed, never in how to answer. Raises UnknownSentence
    for a sentence or an argument that is not there.
    """
    book = catalogue_with(say.sentence, say.locale)
    for room in ROOMS:
        writer = _Writer(book, limits, room)
        text = _joined(writer.body(say), writer.how(say))
        if size(text) <= limits.longest:
            return Rendered(text, writer.buttons(say))
    return _cut_short(say, _Writer(book, limits, ROOMS[-1]))


def worded(medium: Medium, sentence: str, locale: str, args: Args | None = None) -> str:
    """A sentence beside our messages: the subject of a mail, a page, what a call says when it is answered.

    Raises as :func:`render` does.
    """
    return render(Say("answer", "answer", medium, "", sentence, locale, args or {}), LIMITS[medium]).text


def labels(choices: tuple[Choice, ...], locale: str) -> tuple[tuple[str, str], ...]:
    """(value, label) of choices, as buttons show them. Raises UnknownSentence."""
    say = Say("", "answer", "telegram", "", "", locale, choices=choices)
    writer = _Writer(catalogue(language_of(locale)), TELEGRAM, ROOMS[0])
    return tuple((value, label) for label, value in writer.buttons(say))


def _joined(body: str, how: str) -> str:
    if "\n" in body and how.startswith(" "):
        how = f"\n{how[1:]}"
    return _capital(dates.pointed(f"{body}{how}".replace(" \n", "\n").strip()))


def _capital(text: str) -> str:
    """``text`` with a capital first: a sentence may begin with what was given to it."""
    first = text[:1].upper()
    return first + text[1:] if len(first) == 1 else text


def _cut_short(say: Say, writer: _Writer) -> Rendered:
    """Where short arguments do not help either, the text's end is cut, before how to answer."""
    how = writer.how(say)
    left = replace(writer.limits, longest=writer.limits.longest - size(how))
    return Rendered(_joined(fit(writer.body(say), left), how), writer.buttons(say))


class _Writer:
    """One attempt: a catalogue, a channel, and the room that each typed argument may take."""

    def __init__(self, book: Catalogue, limits: Limits, room: int) -> None:
        self.book, self.limits, self.room = book, limits, room

    def body(self, say: Say) -> str:
        return self._sentence(say.sentence, say.args, say.variant)

    def how(self, say: Say) -> str:
        """How to answer, with the space before it; empty when buttons say it."""
        if say.choices and self.limits.buttons:
            return ""
        if self.limits.spoken:
            return self._keys(say.choices) if say.choices else ""
        own = self._attribute(say.sentence, "how", say.args)
        if own is not None:
            return f" {own}"
        return self._choices(say.choices) if say.choices and not say.worded else ""

    def buttons(self, say: Say) -> tuple[tuple[str, str], ...]:
        if not self.limits.buttons:
            return ()
        labels = ((self._sentence(choice.sentence, choice.args), choice.value) for choice in say.choices)
        return tuple((_capital(label), value) for label, value in labels)

    def _choices(self, choices: tuple[Choice, ...]) -> str:
        words = [self._attribute(choice.sentence, "word", choice.args) for choice in choices]
        if all(words):
            said = str(words[-1])
            if words[1:]:
                said = self._sentence("how_or", {"first": ", ".join(map(str, words[:-1])), "last": said})
            return " " + self._sentence("how_words", {"options": said})
        labels = (self._sentence(choice.sentence, choice.args) for choice in choices)
        numbered = ", ".join(f"{number} {label}" for number, label in enumerate(labels, 1))
        return "\n" + self._sentence("how_numbers", {"options": numbered})

    def _keys(self, choices: tuple[Choice, ...]) -> str:
        """How to answer on a telephone."""
        labels = (self._sentence(choice.sentence, choice.args) for choice in choices)
        keys = [self._sentence("key_for", {"key": key, "label": label}) for key, label in enumerate(labels, 1)]
        options = keys[-1]
        if keys[1:]:
            options = self._sentence("how_or", {"first": ", ".join(keys[:-1]), "last": options})
        return " " + self._sentence("how_keys", {"options": options})

    def _sentence(self, sentence: str, args: Args, variant: int = 0) -> str:
        book = self._book(sentence)
        pattern = _wording(book.message(sentence), variant, self.limits.segmented)
        return self._said(book, sentence, pattern, args)

    def _attribute(self, sentence: str, name: str, args: Args) -> str | None:
        book = self._book(sentence)
        pattern = book.message(sentence).attributes.get(name)
        return None if pattern is None else self._said(book, sentence, pattern, args)

    def _said(self, book: Catalogue, sentence: str, pattern: Pattern | None, args: Args) -> str:
        if pattern is None:
            raise UnknownSentence(f"{book.language}.ftl, {sentence}: there is no wording")
        text = book.say(sentence, pattern, {name: self._text(name, arg) for name, arg in args.items()})
        return plain(text) if self.limits.segmented else text

    def _book(self, sentence: str) -> Catalogue:
        return self.book if sentence in self.book else catalogue("en")

    def _text(self, name: str, arg: Arg) -> str:
        if isinstance(arg, str):
            return self._typed(name, arg)
        if isinstance(arg, int):
            return str(arg)
        if isinstance(arg, Phrase):
            return self._sentence(arg.id, arg.args)
        if isinstance(arg, Day):
            return dates.day(arg, self.book.language, spoken=self.limits.spoken)
        if isinstance(arg, Clock):
            return dates.clock(arg, self.book.language)
        return self._lines(arg)

    def _typed(self, name: str, text: str) -> str:
        if self.limits.spoken and name == "number":
            return spelled(text)
        if name in WHOLE:
            return clean(text)
        return cut(clean_name(text) if name in NAMES else clean(text), self.room)

    def _lines(self, phrases: list[Phrase]) -> str:
        """One phrase stands in the sentence; several stand below it, by SMS behind it unless they are numbered.

        Spoken, they follow each other without their numbers, which the keys of a telephone would contradict.
        """
        if self.limits.spoken:
            phrases = [_unnumbered(phrase) for phrase in phrases]
        lines = [self._sentence(phrase.id, phrase.args) for phrase in phrases]
        if not lines:
            return self._sentence("list_empty", {})
        if len(lines) == 1:
            return lines[0]
        if phrases[0].id == "numbered":
            return "\n" + "\n".join(lines)
        return "; ".join(lines) if self.limits.segmented or self.limits.spoken else "\n– " + "\n– ".join(lines)


def _unnumbered(phrase: Phrase) -> Phrase:
    what = phrase.args.get("what")
    return what if phrase.id == "numbered" and isinstance(what, Phrase) else phrase


def spelled(number: str) -> str:
    """A telephone number digit by digit, in groups: ``1, 5 1 4, 5 5 5, 0 1 2 3``."""
    digits = [char for char in number if char.isdigit()]
    groups = [digits[:-10], digits[-10:-7], digits[-7:-4], digits[-4:]]
    return ", ".join(" ".join(group) for group in groups if group)


def _wording(message: Message, variant: int, segmented: bool) -> Pattern | None:
    """The pattern among a sentence's wordings that ``variant`` falls on."""
    attributes = message.attributes
    if segmented and "sms" in attributes:
        wordings = [attributes["sms"], *_numbered(attributes, "sms")]
    elif message.value is not None:
        wordings = [message.value, *_numbered(attributes, "v")]
    else:
        return None
    return wordings[variant % len(wordings)]


def _numbered(attributes: dict[str, Pattern], prefix: str) -> list[Pattern]:
    found: list[Pattern] = []
    while pattern := attributes.get(f"{prefix}{len(found) + 1}"):
        found.append(pattern)
    return found
