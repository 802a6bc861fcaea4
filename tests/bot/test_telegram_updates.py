"""What arrives from Telegram: a raw update → an Incoming."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram_updates import parse_update, press_to_answer
from core.message import Incoming
from tests.fakes.descriptions import telegram_object

NOW = dt.datetime(2026, 1, 5, 15, tzinfo=dt.UTC)
SENT = dt.datetime(2026, 1, 5, 14, 59, tzinfo=dt.UTC)
LANE = "telegram:123456789"
MAYA = {"id": 42, "is_bot": False, "first_name": "Maya", "username": "maya_c"}
CHAT = {"id": 42, "type": "private", "first_name": "Maya"}
GROUP = {"id": -100, "type": "supergroup", "title": "Club"}
MESSAGE = {"message_id": 7, "from": MAYA, "chat": CHAT, "date": int(SENT.timestamp())}
ASKED = {"message_id": 6, "chat": CHAT, "date": int(SENT.timestamp()), "text": "Did you apply?"}
FILE = {"file_id": "f", "file_unique_id": "u"}
STICKER = {**FILE, "type": "regular", "width": 1, "height": 1, "is_animated": False, "is_video": False}
BOT = {"id": 1, "is_bot": True, "first_name": "Follow"}
MEMBER = {"status": "member", "user": BOT}
KICKED = {"status": "kicked", "user": BOT, "until_date": 0}


def heard(**fields: Any) -> Incoming:
    known = {"id": "9", "lane": LANE, "medium": "telegram", "sender": "42", "at": SENT}
    return Incoming(**{**known, "first_name": "Maya", "handle": "maya_c", **fields})


def change(
    old: Mapping[str, object], new: Mapping[str, object], chat: Mapping[str, object] = CHAT
) -> dict[str, object]:
    date = int(SENT.timestamp())
    return {
        "my_chat_member": {"chat": chat, "from": MAYA, "date": date, "old_chat_member": old, "new_chat_member": new}
    }


def press(
    chat: Mapping[str, object] = CHAT, message: Mapping[str, object] | None = None, data: str = "yes|3:1"
) -> dict[str, object]:
    query = {
        "id": "q",
        "from": MAYA,
        "chat_instance": "c",
        "message": message or {**ASKED, "chat": chat},
        "data": "yes|3:1",
    }
    return {"callback_query": query}


UNDERSTOOD = {
    "text": ({"message": {**MESSAGE, "text": "3 of 5"}}, heard(text="3 of 5")),
    "command": ({"message": {**MESSAGE, "text": "/start abc"}}, heard(text="/start abc")),
    "quoted_reply": (
        {"message": {**MESSAGE, "text": "yes", "reply_to_message": ASKED}},
        heard(text="yes", reply_to="42:6"),
    ),
    "button_without_its_message": (
        press(data="yes"),
        heard(kind="button", button="yes", touch="3:1", reply_to="42:6", at=NOW),
    ),
    "button": (press(), heard(kind="button", button="yes", touch="3:1", reply_to="42:6", at=NOW)),
    "button_of_a_message_too_old_to_see": (
        press(message={"message_id": 6, "chat": CHAT, "date": 0}),
        heard(kind="button", button="yes", touch="3:1", reply_to="42:6", at=NOW),
    ),
    "sticker": ({"message": {**MESSAGE, "sticker": {**STICKER, "emoji": "👍"}}}, heard(kind="sticker", text="👍")),
    "sticker_without_emoji": ({"message": {**MESSAGE, "sticker": STICKER}}, heard(kind="sticker")),
    "voice": ({"message": {**MESSAGE, "voice": {**FILE, "duration": 2}}}, heard(kind="media")),
    "photo_with_words": (
        {"message": {**MESSAGE, "photo": [{**FILE, "width": 1, "height": 1}], "caption": "my hook"}},
        heard(kind="media", text="my hook"),
    ),
    "edited": (
        {"edited_message": {**MESSAGE, "edit_date": int(NOW.timestamp()), "text": "4 of 5"}},
        heard(kind="edited", text="4 of 5", at=NOW),
    ),
    "blocked": (change(MEMBER, KICKED), heard(kind="blocked")),
    "unblocked": (change(KICKED, MEMBER), heard(kind="unblocked")),
    "from_the_future": (
        {"message": {**MESSAGE, "date": int(NOW.timestamp()) + 3600, "text": "hi"}},
        heard(text="hi", at=NOW),
    ),
    "someone_without_a_handle": (
        {"message": {**MESSAGE, "from": {"id": 42, "is_bot": False, "first_name": "Maya"}, "text": "hi"}},
        heard(text="hi", handle=""),
    ),
}


@pytest.mark.parametrize(("content", "expected"), UNDERSTOOD.values(), ids=UNDERSTOOD)
def test_what_clients_do(content: dict[str, object], expected: Incoming) -> None:
    raw = {"update_id": 9, **content}
    assert telegram_object("Update", raw) == []
    assert parse_update(raw, LANE, NOW) == expected


def test_what_databases_refuse_is_taken_out() -> None:
    raw = {"update_id": 9, "message": {**MESSAGE, "text": "a\0b\ud800c"}}
    assert parse_update(raw, LANE, NOW).text == "ab?c"
    assert parse_update({"update_id": "\ud800"}, LANE, NOW).kind == "other"
    assert press_to_answer({"callback_query": {"id": "\ud800"}}) == "?"


OTHER: dict[str, Any] = {
    "group_text": {"update_id": 9, "message": {**MESSAGE, "chat": GROUP, "text": "hi"}},
    "group_button": {"update_id": 9, **press(GROUP)},
    "group_edit": {"update_id": 9, "edited_message": {**MESSAGE, "chat": GROUP, "text": "hi"}},
    "thrown_out_of_a_group": {"update_id": 9, **change(MEMBER, KICKED, GROUP)},
    "pinned": {"update_id": 9, "message": {**MESSAGE, "pinned_message": ASKED}},
    "poll": {"update_id": 9, "poll": {"id": "p"}},
    "text_that_is_a_number": {"update_id": 9, "message": {**MESSAGE, "text": 5}},
    "message_that_is_a_list": {"update_id": 9, "message": []},
    "nothing_but_an_id": {"update_id": 9},
}


@pytest.mark.parametrize("raw", OTHER.values(), ids=OTHER)
def test_the_rest_is_kept_as_it_came(raw: dict[str, object]) -> None:
    found = parse_update(raw, LANE, NOW)
    assert (found.id, found.kind, found.sender, found.at) == ("9", "other", "", NOW)
    assert '"update_id": 9' in found.text


def test_what_has_no_id_gets_one_of_its_own() -> None:
    assert parse_update([1], LANE, NOW).id == parse_update([1], LANE, NOW).id
    assert parse_update([1], LANE, NOW).id != parse_update([2], LANE, NOW).id
    assert parse_update({"update_id": True}, LANE, NOW).id.startswith("raw:")


@pytest.mark.parametrize(
    ("raw", "id"), [({"update_id": 9, **press()}, "q"), ({"callback_query": 3}, ""), ([], ""), ({"update_id": 9}, "")]
)
def test_a_press_waits_for_an_answer(raw: object, id: str) -> None:
    assert press_to_answer(raw) == id


LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from([MAYA, CHAT, "private"])
NAMES = st.sampled_from(
    ("update_id", "message", "chat", "from", "id", "type", "text", "date", "callback_query", "data")
)
JSON = st.recursive(LEAVES, lambda inner: st.lists(inner) | st.dictionaries(NAMES, inner), max_leaves=20)


@given(raw=JSON)
def test_nothing_makes_it_raise(raw: object) -> None:
    found = parse_update(raw, LANE, NOW)
    assert found.id
    found.text.encode()
    press_to_answer(raw)
