"""Every sentence the bot says: one Fluent catalogue a locale, rendered for the channel that carries it.

`decide` never makes text; it names a sentence. :func:`render` turns a :class:`core.message.Say` into what a channel
sends, just before it is sent. How a catalogue is written:

- A sentence's value is its wording; ``.v1``, ``.v2`` are further wordings of it, taken in turn by ``say.variant``.
- ``.sms`` (and ``.sms1``, ``.sms2``) replace them where texts are cut into segments.
- ``.how`` says how to answer. It follows the text unless buttons do. With choices and no ``.how`` the line is made:
  "Reply YES or NO." when each choice has a ``.word``, else "Reply 1 …, 2 …"; none when the Say is ``worded``.
- An argument that only selects (``{ $week -> … }``) may be left out: its default is taken.
- Numbers arrive as words; a plural is chosen by ``NUMBER($count)``. ``DE($coach)`` is the French "de Kim", "d'Anne".

A sentence that French or Spanish lacks is said in English, as a whole.
"""

from core.words.catalogue import UnknownSentence, sentences, warm
from core.words.rendering import Rendered, labels, render, worded
from core.words.sms import fit, segments

__all__ = ["Rendered", "UnknownSentence", "fit", "labels", "render", "segments", "sentences", "warm", "worded"]
