"""Answers to several open items: by number, in order, by kind, all or none."""

from __future__ import annotations

import pytest

from core.reply import Asked, Item
from tests.core.reply import asks
from tests.core.reply.asks import COUNTS, TWO, read, table

SEVERAL = """
1 yes 2 no|1y 2n|1 y, 2 n|1: yes, 2: no|1) yes 2) no|1. yes\\n2. no|1-yes 2-no|1=yes 2=no => TWO 1+ 2-
#1 done #2 not yet|1 done, 2 not yet|one yes two no|1 👍 2 👎|1️⃣ ✅ 2️⃣ ❌|first yes, second no => TWO 1+ 2-
1 yes and 2 no|did the first one, not the second|yes to 1, no to 2|did 1 not 2|did 1 but not 2 => TWO 1+ 2-
only 1|just the first|yes no|yes, no|y n|✅❌|all but 2|everything except the second => TWO 1+ 2-
followed up but no thank you note|did the follow up, not the thank you note => TWO 1+ 2-
1 yes 2 I forgot => TWO 1+ 2-
no and yes|1 no 2 yes|2 yes 1 no => TWO 1- 2+
1 yes => TWO 1+
2 done => TWO 2+
both|Both!|both done|yes both|did both|yes|done|yes to both|yes yes|1 and 2 done|1 & 2|all done => TWO 1+ 2+
neither|Neither, sorry|none|no|neither of them|not yet|no to both|didn't do either => TWO 1- 2-
1 yes 2 no 3 yes|all but 2|1 and 3 yes, 2 no => THREE 1+ 2- 3+
yyn|2 of 3|2/3|not all|4 yes => THREE
y y n|everything but the last one => THREE 1+ 2+ 3-
all except 2 and 3 => THREE 1+ 2- 3-
1 and 3|1,3|did 1 and 3 => THREE 1+ 3+
only 2 => THREE 1- 2+ 3-
all|all three|all of them => THREE 1+ 2+ 3+
none of them => THREE 1- 2- 3-
1 yes 2 no 3 maybe => THREE 1+ 2-
1 3 2 2|3 applications, 2 outreach|applied to 3 and contacted 2 people => COUNTS 1=3 2=2
1: 3, 2: 0 => COUNTS 1=3 2-
1) 5 2) 3 => COUNTS 1=5 2=3
1 yes 2 2 => COUNTS 1+ 2=2
applied to 4, reached out to 1 => COUNTS 1=4 2=1
4 applications, no outreach => COUNTS 1=4 2-
4 and 2|4, 2 => COUNTS 1=4 2=2
3 => COUNTS
both => COUNTS 1+ 2+
none => COUNTS 1- 2-
1 yes 2 3|yes 3|homework yes, applications 3|did the homework and 3 applications => MIXED 1+ 2=3
3 => MIXED 2=3
yes, 4 => MIXED 1+ 2=4
1 no 2 4 => MIXED 1- 2=4
yes for the first, no for the second|1. Done\\n2. Did not do => TWO 1+ 2-
1 no, 2 no, sorry => TWO 1- 2-
1 yes 2 tomorrow|1 yes, 2 will do friday|did 1, will do 2 tomorrow|finished 1, still working on 2 => TWO 1+
1|2|one done one not => TWO
sent the thank you note, no follow up yet => TWO 1- 2+
just 1 and 2 => THREE 1+ 2+ 3-
1,2,3 yes => THREE 1+ 2+ 3+
not 3 => THREE 3-
5 apps 3 outreach => COUNTS 1=5 2=3
apps 3 outreach 0 => COUNTS 1=3 2-
no applications but 2 people => COUNTS 1- 2=2
1. 3 of 5 2. 1 of 3 => COUNTS 1=3 2=1
did 4 apps => COUNTS 1=4
"""
LISTED = """
2 applications, 1 contact, no follow-ups yet => en 1=2 2=1 3-
2, 1 and 1|2 1 1|2,1,1|2 and 1 and 1 => en 1=2 2=1 3=1
3 2 1 => en 1=3 2=2 3=1
2 of 5, 1 of 3, 0 of 2|2/5, 1/3 and 0/2 => en 1=2 2=1 3-
2, 1 et 0|2 candidatures, 1 contact, pas de relance => fr 1=2 2=1 3-
2, 1 y 0|2 solicitudes, 1 contacto, nada de seguimiento => es 1=2 2=1 3-
1. 2\\n2. 1\\n3. 0|1: 2, 2: 1, 3: 0|1) 2 2) 1 3) 0 => en 1=2 2=1 3-
1 and 2 done not 3|1,2 yes 3 no|1 & 2 yes, 3 no|1 2 done 3 not|1 and 2 are done, 3 isnt => en 1+ 2+ 3-
yes for 1 and 2, no for 3 => en 1+ 2+ 3-
1 et 2 oui, 3 non|1 et 2 faits, pas 3 => fr 1+ 2+ 3-
1 y 2 sí, 3 no => es 1+ 2+ 3-
1 contact, 0 applications|no applications yet but 1 contact => en 1- 2=1
1 application, 2 contacts|1 application done, 2 contacts done => en 1=1 2=2
5 aplications 3 contcts|5 aplications, 3 contcats => en 1=5 2=3
2 solicitudes y 1 contacto => es 1=2 2=1
1 done, rest not yet|1 done the rest no|1 done, others not yet|1 yes rest no => en 1+ 2- 3-
1 fait, le reste pas encore|1 fait, les autres non => fr 1+ 2- 3-
1 hecho, el resto todavía no|1 hecho, lo demás no|la 1 sí, las otras no => es 1+ 2- 3-
1 yes, 2 half, 3 no|1 yes, 2 partly, 3 no => en 1+ 3-
1 yes 2 1 3 no => en 1+ 2=1 3-
not 2|not number 2|not the second|2 no => en 2-
pas la 2 => fr 2-
la 2 no => es 2-
le 1 est fait, pas le 2 => fr 1+ 2-
1: all|1 all|1 all done => en 1+
all but 2|everything but 2|all except the 2nd|all but number 2 => en 1+ 2- 3+
tout sauf la 2|tous sauf 2|toutes sauf la 2 => fr 1+ 2- 3+
todo menos la 2|todas menos la 2 => es 1+ 2- 3+
tout est fait|c fait|c'est tout fait|ben oui|tout => fr 1+ 2+ 3+
everything's done|its all done|all => en 1+ 2+ 3+
nan|ben non => fr 1- 2- 3-
oui et 2 aussi => fr
sí y la 2 también => es
yes and 2 too|1 2 3|1, 2, 3|1 and 3|2, 1|no 2|done with 1|finished 1 and 2 => en
applied to acme|yes applied to acme|i applied to acme yesterday|just applied to acme => en 1=1
applied to acme and initech|all done, applied to acme and initech => en 1=2
1 yes, applied to acme => en 1+
followed up with Acme => en 3=1
contacted bob => en 2=1
applied to acme, followed up with initech|yes applied to acme and followed up with initech => en 1=1 3=1
applied to 3, contacted 2 and followed up with 1 => en 1=3 2=2 3=1
will apply to acme tomorrow => en
1 yes 2 no, no wait 2 yes => en 1+ 2+
"""
SIGNS = {"+": "done", "-": "not_done"}


def outcome(part: str) -> tuple[int, object]:
    """``1+`` is done, ``1-`` not done, ``1=3`` a count."""
    number, _, count = part.partition("=")
    return (int(number), int(count)) if count else (int(part[:-1]), SIGNS[part[-1]])


@pytest.mark.parametrize(("text", "result"), table(SEVERAL))
def test_several_items(text: str, result: str) -> None:
    name, *parts = result.split()
    reply = read(text, getattr(asks, name))
    assert dict(reply.items) == dict(outcome(part) for part in parts), reply


@pytest.mark.parametrize(
    ("text", "intent"),
    table(
        """
1 yes 2 no|1 yes|2 of 3|one of them => partial
both|yes, both done => done
neither => not_done
"""
    ),
)
def test_the_intent_of_several_items(text: str, intent: str) -> None:
    assert read(text, TWO).intent == intent


def test_a_count_that_could_be_for_several_items_asks() -> None:
    assert read("3", COUNTS).intent == "unclear"


def test_what_is_left_of_a_list_keeps_its_number() -> None:
    rest = Asked((Item(2, "applications", 5),), "list")
    assert read("2 yes", rest).items == ((2, "done"),)
    assert read("2: 3", rest).items == ((2, 3),)
    assert read("4", rest).items == ((2, 4),)


@pytest.mark.parametrize(("text", "result"), table(LISTED))
def test_several_items_that_are_counted(text: str, result: str) -> None:
    locale, *parts = result.split()
    reply = read(text, asks.LISTED, locale)
    assert dict(reply.items) == dict(outcome(part) for part in parts), reply


@pytest.mark.parametrize(
    ("text", "count"),
    [("talked to Bob", 1), ("contacted Bob", 1), ("messaged 2 people", 2), ("reached out to sarah", 1)],
)
def test_a_report_about_somebody_is_one_and_never_the_target(text: str, count: int) -> None:
    assert read(text, asks.OUTREACH).items == ((1, count),)


@pytest.mark.parametrize(
    ("text", "count"), [("applied to Acme", 1), ("yes applied to Acme", 1), ("3, applied to Acme", 3)]
)
def test_an_application_to_somebody_is_one_and_never_the_target(text: str, count: int) -> None:
    assert read(text, asks.FIVE).items == ((1, count),)


def test_applying_to_nothing_is_nothing() -> None:
    reply = read("no, applied to nothing", asks.FIVE)
    assert (reply.items, reply.activities) == (((1, "not_done"),), ())


def test_what_an_item_counts_is_marked_on_the_activity() -> None:
    assert [a.counted for a in read("talked to Bob", asks.OUTREACH).activities] == [True]
    assert [a.counted for a in read("talked to Bob", asks.LISTED).activities] == [False]


def test_an_item_may_be_answered_in_its_own_verb() -> None:
    assert read("followed up with Bob", TWO).items == ((1, "done"),)
