"""Contract templates: promises first, numbers as ranges, in the client's language."""

import datetime as dt

import pytest

from core.contract import LARGEST_TARGET
from core.templates import TEMPLATES, terms_for

TODAY = dt.date(2026, 1, 7)


@pytest.mark.parametrize("name", ["private", "agency", "outplacement"])
@pytest.mark.parametrize("locale", ["en", "fr-CA", "es", "de"])
def test_a_template_is_a_whole_offer(name: str, locale: str) -> None:
    terms = terms_for(name, TODAY, locale)
    assert terms.promises
    assert terms.commitments
    assert terms.review_on == dt.date(2026, 2, 4)
    for numbered in (terms.promises, terms.commitments):
        assert [one.id for one in numbered] == list(range(1, len(numbered) + 1))
    for one in terms.commitments:
        assert one.least <= one.target <= (one.most or LARGEST_TARGET)
        assert one.least == one.most == 0 or 1 <= one.least < one.most <= LARGEST_TARGET


def test_promises_are_in_the_clients_language() -> None:
    assert len({terms_for("private", TODAY, locale).promises for locale in ("en", "fr", "es")}) == 3
    assert terms_for("private", TODAY, "fr-CA") == terms_for("private", TODAY, "fr")
    assert terms_for("private", TODAY, "de") == terms_for("private", TODAY)


def test_every_language_has_every_promise() -> None:
    for template in TEMPLATES.values():
        assert len({len(texts) for texts in template.promises.values()}) == 1


def test_an_unknown_template_is_named() -> None:
    with pytest.raises(ValueError, match="space"):
        terms_for("space", TODAY)
