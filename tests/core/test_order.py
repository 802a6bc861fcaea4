"""What a coach's line means: the command, the client, and what is wrong with the rest."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.case import Known
from core.contract import KINDS, Commitment, CommitmentKind
from core.message import Day, Phrase
from core.order import COMMANDS, Ambiguous, Order, Problem, as_words, names, parse
from core.order.dates import dated
from core.order.record import OrderKind
from core.order.text import vocabulary

NOW = dt.datetime(2026, 1, 7, 15, tzinfo=dt.UTC)
"""A Wednesday, ten in the morning in Toronto."""
THURSDAY, FRIDAY = dt.date(2026, 1, 8), dt.date(2026, 1, 9)

CASELOAD = (
    Known("c-maya", "Maya Rossi", "maya_r"),
    Known("c-lee", "Sam Lee"),
    Known("c-ortiz", "Sam Ortiz", "sammy"),
    Known("c-jose", "José Ibáñez"),
    Known("c-luc", "Jean-Luc Roy"),
    Known("c-ana", "Ana María del Río"),
    Known("c-lukasz", "Łukasz Żak"),
    Known("c-ola", "Олена Коваль"),
)


def read(text: str, caseload: tuple[Known, ...] = CASELOAD) -> Order | Problem | Ambiguous:
    return parse(text, caseload=caseload, now=NOW, zone="America/Toronto", locale="en")


def commit(kind: CommitmentKind, target: int = 1, **fields: object) -> Order:
    return Order("commit", "c-maya", commitment=kind, target=target, **fields)  # type: ignore[arg-type]


def order(kind: OrderKind, client: str = "c-maya", **fields: object) -> Order:
    return Order(kind, client, **fields)  # type: ignore[arg-type]


COMMITMENTS = {
    "5 applications a week": commit("applications", 5),
    "applications 5/week": commit("applications", 5),
    "applications 5 / week": commit("applications", 5),
    "applications: 5 per week": commit("applications", 5),
    "5 applications per wk": commit("applications", 5),
    "5x applications/week": commit("applications", 5),
    "x5 applications weekly": commit("applications", 5),
    "5 applications": commit("applications", 5),
    "five apps every week": commit("applications", 5),
    "APPLY TO 5 JOBS EACH WEEK": commit("applications", 5),
    "apply 5 times a week": commit("applications", 5),
    "apply twice a week": commit("applications", 2),
    "apply once a day": commit("applications", 1, period="day"),
    "to apply to 3 new jobs a day": commit("applications", 3, period="day"),
    "2 apps every single day": commit("applications", 2, period="day"),
    "1 application every working day": commit("applications", 1, period="day"),
    "2 applications daily": commit("applications", 2, period="day"),
    "cinq candidatures par semaine": commit("applications", 5),
    "5 candidatures/semaine": commit("applications", 5),
    "3 candidatures tous les jours": commit("applications", 3, period="day"),
    "3 postulaciones a la semana": commit("applications", 3),
    "dos solicitudes al día": commit("applications", 2, period="day"),
    "99 applications a week": commit("applications", 99),
    "3 applications by Friday": commit("applications", 3, period="once", due=FRIDAY),
    "3 applications before tomorrow": commit("applications", 3, period="once", due=THURSDAY),
    "3 applications tomorrow": commit("applications", 3, period="once", due=THURSDAY),
    "3 applications this week": commit("applications", 3, period="once", due=FRIDAY),
    "3 applications by the end of the week": commit("applications", 3, period="once", due=FRIDAY),
    "3 applications by EOW": commit("applications", 3, period="once", due=FRIDAY),
    "by friday 3 applications": commit("applications", 3, period="once", due=FRIDAY),
    "3 applications by 2026-01-09": commit("applications", 3, period="once", due=FRIDAY),
    "review 10 postings a week": commit("postings", 10),
    "10 listings a day": commit("postings", 10, period="day"),
    "read 10 job ads weekly": commit("postings", 10),
    "10 annonces par semaine": commit("postings", 10),
    "two follow-ups a week": commit("follow_up", 2),
    "2 followups": commit("follow_up", 2),
    "2 follow up emails a week": commit("follow_up", 2),
    "3 follow_up a week": commit("follow_up", 3),
    "3 relances par semaine": commit("follow_up", 3),
    "2 thank-you notes a week": commit("thank_you", 2),
    "a thank you note by friday": commit("thank_you", 1, period="once", due=FRIDAY),
    "3 thank_you a week": commit("thank_you", 3),
    "3 people a week": commit("outreach", 3),
    "contact 3 people a week": commit("outreach", 3),
    "reach out to 4 contacts a week": commit("outreach", 4),
    "outreach 4/week": commit("outreach", 4),
    "contact 3 people at Acme a week": commit("outreach", 3, plan="at Acme"),
    "homework by friday": commit("homework", period="once", due=FRIDAY),
    "write your elevator pitch by friday": commit(
        "homework", period="once", due=FRIDAY, text="write your elevator pitch"
    ),
    "club": commit("club"),
    "job club every tuesday": commit("club", plan="every tuesday"),
    # What follows says when and where; nothing is dropped.
    "5 applications a week mornings at home": commit("applications", 5, plan="mornings at home"),
    "5 applications mornings at home": commit("applications", 5, plan="mornings at home"),
    "5 applications a week, at 9 am": commit("applications", 5, plan="at 9 am"),
    "5 applications a week on Tuesday and Thursday mornings": commit(
        "applications", 5, plan="on Tuesday and Thursday mornings"
    ),
    "5 applications every Tuesday": commit("applications", 5, plan="every Tuesday"),
    "5 applications on mondays": commit("applications", 5, plan="on mondays"),
    "walk every tuesday evening": commit("custom", text="walk", plan="every tuesday evening"),
    "3 coffee chats a week near the office": commit("custom", 3, text="coffee chats", plan="near the office"),
    "2 follow up emails a week at the library": commit("follow_up", 2, plan="at the library"),
    # A slip of one or two letters.
    "5 aplications a week": commit("applications", 5),
    "5 aplicatons a week": commit("applications", 5),
    "2 folow-ups a week": commit("follow_up", 2),
    "homewrok by friday": commit("homework", period="once", due=FRIDAY),
    "3 coffee chats a week": commit("custom", 3, text="coffee chats"),
    "attend the club once a week": commit("club"),
    "meeting with Ana by friday": commit("meeting", period="once", due=FRIDAY, text="meeting with Ana"),
    "2 meetings a week": commit("meeting", 2),
    '"call the library" by friday': commit("custom", period="once", due=FRIDAY, text="call the library"),
    "“call the library” by friday": commit("custom", period="once", due=FRIDAY, text="call the library"),
    "« call the library » by friday": commit("custom", period="once", due=FRIDAY, text="call the library"),
    "call the library by friday": commit("custom", period="once", due=FRIDAY, text="call the library"),
    "call the library friday": commit("custom", period="once", due=FRIDAY, text="call the library"),
    "to call the library by Friday.": commit("custom", period="once", due=FRIDAY, text="call the library"),
    '3 "cold calls" a day': commit("custom", 3, period="day", text="cold calls"),
    '"apply to Acme" by friday': commit("custom", period="once", due=FRIDAY, text="apply to Acme"),
    "apply to Acme by friday": commit("custom", period="once", due=FRIDAY, text="apply to Acme"),
    "walk 3 times a week": commit("custom", 3, text="walk"),
    "3 walks a week": commit("custom", 3, text="walks"),
    "walk 3/week": commit("custom", 3, text="walk"),
    "read a book a week": commit("custom", text="read a book"),
    "finish chapter 3 by friday": commit("custom", period="once", due=FRIDAY, text="finish chapter 3"),
    "-2": Order("commit", "c-maya", remove=2),
    "- 2": Order("commit", "c-maya", remove=2),
    "\u22122": Order("commit", "c-maya", remove=2),
    "remove 2": Order("commit", "c-maya", remove=2),
    "end commitment 2": Order("commit", "c-maya", remove=2),
}


@pytest.mark.parametrize(("text", "expected"), COMMITMENTS.items(), ids=COMMITMENTS.keys())
def test_commitment(text: str, expected: Order) -> None:
    assert read(f"/commit maya {text}") == expected


IMPOSSIBLE = {
    "apply -3 jobs": "coach_impossible_count",
    "-3 applications a week": "coach_impossible_count",
    "0 applications": "coach_impossible_count",
    "zero applications a week": "coach_impossible_count",
    "no applications": "coach_impossible_count",
    "100 applications a week": "coach_impossible_count",
    "500 applications a day": "coach_impossible_count",
    "99999999999999999999 applications a day": "coach_impossible_count",
    "2.5 applications a week": "coach_impossible_count",
    "5-7 applications a week": "coach_impossible_count",
    '0 "cold calls" a day': "coach_impossible_count",
    "-0": "coach_impossible_count",
    "every 31 February": "coach_impossible_period",
    "walk every February 31": "coach_impossible_period",
    "5 applications every February 31": "coach_impossible_period",
    "5 applications every january": "coach_impossible_period",
    "5 applications a week and 3 follow-ups a week": "coach_impossible_several",
    "apply every 31 February": "coach_impossible_period",
    "5 applications a month": "coach_impossible_period",
    "5 applications per hour": "coach_impossible_period",
    "5 applications/month": "coach_impossible_period",
    "5 applications every other day": "coach_impossible_period",
    "5 applications every 2 weeks": "coach_impossible_period",
    "5 applications monthly": "coach_impossible_period",
    "3 applications by 31 February": "coach_impossible_date",
    "call the library on 31 February": "coach_impossible_date",
    "call the library 31 February": "coach_impossible_date",
    "call the library yesterday": "coach_impossible_date",
    "call the library by 2026-01-06": "coach_impossible_date",
    "call the library by 2031-01-06": "coach_impossible_date",
    "5 applications and 3 follow-ups a week": "coach_impossible_several",
    "5 applications a week by friday": "coach_once_or_often",
    "x" * 81 + " by friday": "coach_too_long",
}


@pytest.mark.parametrize(("text", "sentence"), IMPOSSIBLE.items(), ids=IMPOSSIBLE.keys())
def test_impossible_commitment_is_one_sentence_about_what_is_possible(text: str, sentence: str) -> None:
    found = read(f"/commit maya {text}")
    assert isinstance(found, Problem)
    assert found.sentence == sentence
    assert not found.choices


MISSING = {
    "/invite": ("/invite", "name"),
    "/invite program=agency": ("/invite", "name"),
    "/invite +15551234567": ("/invite", "name"),
    "/commit": ("/commit", "client"),
    "/commit maya": ("/commit", "commitment"),
    "/commit maya 5": ("/commit", "commitment"),
    "/commit maya applications": ("/commit", "count"),
    "/commit maya thank-you notes a week": ("/commit", "count"),
    "/commit maya homework": ("/commit", "when"),
    "/commit maya call the library": ("/commit", "when"),
    '/commit maya "plan my week"': ("/commit", "when"),
    "/commit maya plan my week": ("/commit", "when"),
    "/promise": ("/promise", "client"),
    "/promise maya": ("/promise", "promise"),
    "/promise maya by Friday": ("/promise", "promise"),
    "/promise maya done": ("/promise", "number"),
    "/promise maya done 0": ("/promise", "number"),
    "/contract": ("/contract", "client"),
    "/client": ("/client", "client"),
    "/called": ("/called", "client"),
    "/called maya": ("/called", "outcome"),
    "/called maya later": ("/called", "outcome"),
    "/note maya": ("/note", "text"),
    "/why": ("/why", "client"),
    "/plan": ("/plan", "client"),
    "/pause": ("/pause", "client"),
    "go": ("/go", "client"),
}


@pytest.mark.parametrize(("text", "expected"), MISSING.items(), ids=MISSING.keys())
def test_what_is_missing_comes_with_what_was_understood_and_an_example(text: str, expected: tuple[str, str]) -> None:
    found = read(text)
    assert isinstance(found, Problem)
    assert found.sentence == "coach_missing"
    command, lacks = expected
    understood = found.args["understood"]
    if lacks in {"client", "name"}:
        assert understood == command
    else:
        assert understood == Phrase("coach_got_client", {"command": command, "name": "Maya Rossi"})
    assert found.args["missing"] == Phrase(f"coach_lacks_{lacks}")
    assert isinstance(read(str(found.args["example"])), Order)


def test_a_call_without_outcome_offers_the_outcomes() -> None:
    found = read("/called maya")
    assert isinstance(found, Problem)
    outcomes = [read(choice.value) for choice in found.choices]
    assert outcomes == [order("called", outcome=outcome) for outcome in ("reached", "voicemail", "no")]


ORDERS = {
    "/contract maya": order("contract"),
    "/contract maya template=agency": order("contract", template="agency"),
    "/contract maya TEMPLATE = Agency": order("contract", template="agency"),
    "/contract maya outplacement": order("contract", template="outplacement"),
    "/promise maya résumé feedback by Friday": order("promise", text="résumé feedback", due=FRIDAY),
    "/promise maya résumé feedback Friday": order("promise", text="résumé feedback", due=FRIDAY),
    "/promise maya feedback on the Friday draft by tomorrow": order(
        "promise", text="feedback on the Friday draft", due=THURSDAY
    ),
    "/promise maya résumé feedback": order("promise", text="résumé feedback"),
    "/promise maya to drop by the library": order("promise", text="drop by the library"),
    '/promise maya "two practice interviews"': order("promise", text="two practice interviews"),
    "/promise maya done 1": order("promise", done=1),
    "/promise maya 1 done": order("promise", done=1),
    "/promise maya kept #2": order("promise", done=2),
    "/promise maya -1": order("promise", remove=1),
    "/client maya": order("client"),
    "/called maya reached": order("called", outcome="reached"),
    "/called maya voicemail": order("called", outcome="voicemail"),
    "/called maya no": order("called", outcome="no"),
    "/called maya no answer": order("called", outcome="no"),
    "/called maya, not reached": order("called", outcome="no"),
    "/called maya no answer, left a voicemail": order("called", outcome="voicemail"),
    "/called maya reached, she got my message": order("called", outcome="reached"),
    "/why maya": order("why"),
    "/plan maya": order("plan"),
    "/pause maya": order("pause"),
    "/pause maya until 20 Jan": order("pause", until=dt.date(2026, 1, 20)),
    "/pause maya 20 January": order("pause", until=dt.date(2026, 1, 20)),
    "/pause maya on holiday until 20 Jan": order("pause", until=dt.date(2026, 1, 20)),
    "/pause maya for 2 weeks": order("pause", until=dt.date(2026, 1, 21)),
    "/pause maya a month": order("pause", until=dt.date(2026, 2, 6)),
    "/pause maya until 4 March": order("pause", until=dt.date(2026, 3, 4)),
    "/resume maya": order("resume"),
    "/go maya": order("go"),
    "/go maya!": order("go"),
    "/note maya prefers calls after 4": order("note", text="prefers calls after 4"),
    "/note maya: prefers calls": order("note", text="prefers calls"),
    "/note maya a very good week": order("note", text="a very good week"),
    "/landed maya": order("landed"),
    "/clients": order("clients", ""),
    "/clients all": order("clients", ""),
    "/clients steady": order("clients", "", stage="steady"),
    "/clients Low Power": order("clients", "", stage="low_power"),
    "/clients low_power 2": order("clients", "", stage="low_power", page=2),
    "/clients 3": order("clients", "", page=3),
    "/clients calls": order("clients", "", stage="calls"),
    "/help": order("help", ""),
    "/help commit": order("help", "", topic="commit"),
    "/help /commit": order("help", "", topic="commit"),
    "/help everything": order("help", ""),
    "/start": order("help", ""),
    "Aide": order("help", ""),
    # The slash, the bot's name, case, accents and blanks do not matter.
    "client maya": order("client"),
    "CLIENT MAYA": order("client"),
    "  /client   maya  ": order("client"),
    "/ client maya": order("client"),
    "/client@FollowthroughBot maya": order("client"),
    "/Clïent máya": order("client"),
    "/client\nmaya": order("client"),
}


@pytest.mark.parametrize(("text", "expected"), ORDERS.items(), ids=ORDERS.keys())
def test_order(text: str, expected: Order) -> None:
    assert read(text) == expected


NAMES = {
    "maya": "c-maya", "Maya": "c-maya", "MAYA R": "c-maya", "maya r.": "c-maya", "maya rossi": "c-maya",
    "@maya_r": "c-maya", "@MAYA_R": "c-maya", "maya_r": "c-maya", "c-maya": "c-maya", "maya,": "c-maya",
    "sam l": "c-lee", "sam o": "c-ortiz", "Sam Ortiz": "c-ortiz", "@sammy": "c-ortiz", "sammy": "c-ortiz",
    "jose": "c-jose", "José I": "c-jose", "jose ibanez": "c-jose",
    "jean-luc": "c-luc", "jean luc": "c-luc", "Jean-Luc R": "c-luc", "jeanluc": "c-luc",
    "ana": "c-ana", "ana maria": "c-ana", "ana r": "c-ana", "Ana Río": "c-ana", "ana maria del rio": "c-ana",
    "lukasz": "c-lukasz", "łukasz ż": "c-lukasz", "олена": "c-ola", "Олена \u041a": "c-ola",
}  # fmt: skip


@pytest.mark.parametrize(("typed", "client"), NAMES.items(), ids=NAMES.keys())
def test_name(typed: str, client: str) -> None:
    assert read(f"/client {typed}") == order("client", client)
    assert read(f"/called {typed} reached") == order("called", client, outcome="reached")


def test_a_letter_is_an_initial_only_when_one_is_needed() -> None:
    alvarez, brown = Known("c-a", "Maya Álvarez"), Known("c-b", "Maya Brown")
    assert read("/note maya a very good week", (alvarez,)) == order("note", "c-a", text="a very good week")
    assert read("/note maya A. likes mornings", (alvarez,)) == order("note", "c-a", text="likes mornings")
    assert read("/client maya a", (alvarez,)) == order("client", "c-a")
    assert read("/note maya a likes mornings", (alvarez, brown)) == order("note", "c-a", text="likes mornings")


def test_two_that_match_are_asked_about() -> None:
    found = read("/called sam no answer")
    assert found == Ambiguous("sam", (CASELOAD[1], CASELOAD[2]), "/called {client} no answer")


def test_nobody_of_that_name_names_the_closest() -> None:
    found = read("/go Mya")
    assert isinstance(found, Problem)
    assert found.args == {"text": "Mya", "closest": "Maya Rossi", "example": "/go Maya Rossi"}
    assert read("/go Maya Rossi") == order("go")


def test_a_handle_is_no_first_name() -> None:
    found = read("/go @maya")
    assert isinstance(found, Problem)
    assert found.sentence == "coach_no_client_but"


def test_somebody_elses_client_is_nobody() -> None:
    found = read("/why c-other")
    assert isinstance(found, Problem)
    assert found.sentence.startswith("coach_no_client")


def test_without_clients_an_invite_is_shown() -> None:
    assert read("/go maya", ()) == Problem("coach_no_clients_yet")


TYPOS = {
    "/comit maya 5 applications a week": "/commit maya 5 applications a week",
    "/commmit maya club": "/commit maya club",
    "/cilents": "/clients",
    "/clent maya": "/client maya",
    "/hlep": "/help",
    "calld maya reached": "/called maya reached",
    "clints": "/clients",
    "/clients maya": "/client maya",
}


@pytest.mark.parametrize(("text", "meant"), TYPOS.items(), ids=TYPOS.keys())
def test_one_wrong_letter_is_offered_and_not_run(text: str, meant: str) -> None:
    found = read(text)
    assert isinstance(found, Problem)
    assert found.sentence == "coach_did_you_mean"
    assert found.args["example"] == meant
    assert [choice.value for choice in found.choices] == [meant]


def test_a_long_line_with_a_typo_is_too_long_for_a_button() -> None:
    found = read("/nte maya " + "word " * 20)
    assert isinstance(found, Problem)
    assert found.sentence == "coach_did_you_mean"
    assert not found.choices


@pytest.mark.parametrize("text", ["hello there", "thanks!", "", "   ", "5", "?", "not today", "no", "/"])
def test_no_command(text: str) -> None:
    assert read(text) == Problem("coach_not_a_command")


def test_an_unknown_command_is_named() -> None:
    assert read("/broadcast hello") == Problem("coach_unknown_command", {"command": "/broadcast"})


INVITES = {
    "/invite Maya": Order("invite", text="Maya"),
    "/invite Maya program=outplacement lang=fr zone=America/Toronto": Order(
        "invite", text="Maya", program="outplacement", locale="fr", zone="America/Toronto"
    ),
    "invite maya lópez": Order("invite", text="Maya López"),
    '/invite "Maya R" zone="New York"': Order("invite", text="Maya R", zone="America/New_York"),
    "/invite Maya zone=New York lang=English": Order("invite", text="Maya", zone="America/New_York", locale="en"),
    "/invite lang=fr-CA Maya": Order("invite", text="Maya", locale="fr"),
    "/invite Maya language = español": Order("invite", text="Maya", locale="es"),
    "/invite Maya zone=america/toronto": Order("invite", text="Maya", zone="America/Toronto"),
}


@pytest.mark.parametrize(("text", "expected"), INVITES.items(), ids=INVITES.keys())
def test_invite(text: str, expected: Order) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("/invite Maya lang=klingon", "coach_no_language"),
        ("/invite Maya zone=Atlantis", "coach_no_zone"),
        ("/invite Maya colour=blue", "coach_no_option"),
        ("/invite " + "Maya" * 20, "coach_too_long"),
        ("/contract maya template=space", "coach_no_template"),
        ("/contract maya colour=blue", "coach_no_template"),
        ("/clients someday", "coach_no_stage"),
        ("/pause maya until 31 February", "coach_impossible_date"),
        ("/pause maya until yesterday", "coach_impossible_date"),
        ("/pause maya until", "coach_impossible_date"),
        ("/pause maya for 900 weeks", "coach_impossible_date"),
        ("/promise maya résumé feedback by 31 February", "coach_impossible_date"),
        ("/promise maya " + "x" * 81, "coach_too_long"),
        ("/note maya " + "x" * 1001, "coach_too_long"),
    ],
)
def test_problem(text: str, sentence: str) -> None:
    found = read(text)
    assert isinstance(found, Problem)
    assert found.sentence == sentence
    example = found.args.get("example")
    assert example is None or isinstance(read(str(example)), Order)


def test_every_command_is_understood_with_its_own_example() -> None:
    for command in COMMANDS:
        found = read(f"/{command}")
        text = str(found.args["example"]) if isinstance(found, Problem) else f"/{command}"
        again = read(text)
        assert isinstance(again, Order)
        assert again.kind == command


PIECES = sorted(
    vocabulary(
        '5 -3 0 99 100 applications club a week every by friday 31 February / x 5x 3/week « » " “ lang= zone= until for'
        " 2 weeks done # - \u2212 other day 2026-02-30 \u0665 ² 1/2 13/13 monthly no the end of this"
    )
)
TEXTS = st.one_of(
    st.text(max_size=120),
    st.builds(
        "/{} {} {}".format,
        st.sampled_from(COMMANDS),
        st.sampled_from(["maya", "sam", "@sammy", "c-luc", "nobody", "", '"']) | st.text(max_size=5),
        st.lists(
            st.sampled_from(PIECES),
            max_size=8,
        ).map(" ".join)
        | st.text(max_size=40),
    ),
)


@given(TEXTS)
def test_any_text_means_something(text: str) -> None:
    found = read(text)
    assert isinstance(found, Order | Problem | Ambiguous)
    if isinstance(found, Order):
        assert found.kind in COMMANDS
        assert 1 <= found.target <= 99
        assert found.client in {"", *(k.id for k in CASELOAD)}
        assert found.due is None or found.due >= NOW.date()
        assert found.until is None or found.until > NOW.date()


def test_superscripts_and_other_digits_are_no_trouble() -> None:
    for text in (
        "/commit maya ² applications",
        "/commit maya \u0665 applications",
        "/clients ²",
        "/promise maya done ²",
    ):
        assert isinstance(read(text), Order | Problem)


WORDS = st.sampled_from(["call the library", "cold calls", "walk", "tidy your inbox", "visit Acme"])


@given(
    st.sampled_from([kind for kind in KINDS if kind != "custom"]),
    st.integers(1, 99),
    st.sampled_from(["day", "week", "once"]),
    WORDS,
)
def test_a_commitment_as_words_is_read_back(kind: CommitmentKind, target: int, period: str, text: str) -> None:
    due = FRIDAY if period == "once" else None
    for item in (
        Commitment(1, kind, target, period, due),  # type: ignore[arg-type]
        Commitment(1, "custom", target, period, due, text),  # type: ignore[arg-type]
    ):
        found = read(f"/commit c-maya {as_words(item)}")
        assert found == commit(item.kind, target, period=period, due=due, text=item.text)


@pytest.mark.parametrize("when", ["until 5 March", "until 5 Jan", "until 31 December", "for 3 months"])
def test_a_pause_of_more_than_eight_weeks_is_refused(when: str) -> None:
    found = read(f"/pause maya {when}")
    assert isinstance(found, Problem)
    assert found.sentence == "coach_pause_too_long"
    assert found.args["day"] == Day(dt.date(2026, 3, 4), "weekday")
    commands: tuple[OrderKind, ...] = ("landed", "resume")
    for named in commands:
        assert read(str(found.args[named])) == order(named)


@pytest.mark.parametrize("text", ["/pause", "/pause maya until yesterday"])
def test_an_example_names_a_day_that_can_be_used_today(text: str) -> None:
    for now in (NOW, NOW.replace(month=12, day=20)):
        found = parse(text, caseload=CASELOAD, now=now, zone="America/Toronto", locale="en")
        assert isinstance(found, Problem)
        example = str(found.args["example"])
        assert isinstance(parse(example, caseload=CASELOAD, now=now, zone="America/Toronto", locale="en"), Order)


def test_a_day_of_another_year_is_shown_with_its_year() -> None:
    today = dt.date(2026, 12, 20)
    assert dated(dt.date(2026, 12, 31), today) == Day(dt.date(2026, 12, 31))
    assert dated(dt.date(2027, 1, 2), today) == Phrase("day_of_year", {"day": Day(dt.date(2027, 1, 2)), "year": "2027"})


@pytest.mark.parametrize(
    ("text", "example"),
    [
        ("/invite Maya and Sam", "/invite Maya"),
        ("/invite maya, sam, lee", "/invite Maya"),
        ("/invite Maya +1 416 555 0123", "/invite Maya"),
        ("/invite 416-555-0123 Maya", "/invite Maya"),
    ],
)
def test_one_name_is_invited_at_a_time_and_no_number(text: str, example: str) -> None:
    found = read(text)
    assert isinstance(found, Problem)
    assert (found.sentence, found.args["example"]) == ("coach_one_name", example)


@pytest.mark.parametrize(
    ("typed", "name"), [("jean-luc roy", "Jean-Luc Roy"), ("o'neil", "O'Neil"), ("MAYA", "MAYA"), ("élise", "Élise")]
)
def test_a_name_in_small_letters_is_written_as_names_are(typed: str, name: str) -> None:
    assert read(f"/invite {typed}", ()) == Order("invite", text=name)


def test_an_id_invites_the_same_client_again() -> None:
    assert read("/invite c-maya") == Order("invite", "c-maya", text="Maya Rossi")


def test_a_whole_name_and_then_the_only_beginning_win_over_asking() -> None:
    four = (Known("c-1", "Maya R"), Known("c-2", "Maya Rodriguez"), Known("c-3", "Maya"), Known("c-4", "Maya Ana Lo"))

    def meant(typed: str) -> list[str]:
        return [one.id for one in names.matches(typed, four)]

    assert meant("maya r") == ["c-1"]
    assert meant("Maya") == ["c-3"]
    assert meant("maya ana") == meant("maya l") == ["c-4"]
    assert len(names.matches("maya", four[:2])) == 2
    assert len(names.matches("maya", (Known("c-1", "Maya"), Known("c-2", "Maya")))) == 2
