"""The documents tell the truth: what they name is there, what is there is named, and what they quote is really said."""

from __future__ import annotations

import ast
import datetime as dt
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest
import typer

from bot.cli import app
from core.case import Known
from core.order import Order, parse
from core.order.record import OrderKind
from core.reply import is_stop, understand
from jobs.scheduler import EVERY

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
COACHES = ROOT / "docs" / "coaches.md"
OPERATORS = ROOT / "docs" / "operators.md"
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
STORIES = {path.stem: path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests/stories").glob("*.story"))}
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SPAN = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
NOW = dt.datetime(2026, 1, 5, 15, 30, tzinfo=dt.UTC)

each_document = pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)


@cache
def text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def spans(path: Path) -> list[str]:
    """What stands between backticks in running text."""
    return SPAN.findall(FENCE.sub("", text(path)))


def code(path: Path) -> Iterator[str]:
    """Everything that is set as code, without a shell's comments."""
    yield from spans(path)
    for _, block in FENCE.findall(text(path)):
        yield from (line.split(" #")[0] for line in block.splitlines())


def one_line(words: str) -> str:
    return " ".join(words.split())


# Links and files


@each_document
def test_links_lead_somewhere(path: Path) -> None:
    targets = re.findall(r"\]\(([^)\s]+)\)", text(path))
    local = [target.partition("#")[0] for target in targets if "://" not in target]
    assert [target for target in local if target and not (path.parent / target).exists()] == []


@each_document
def test_headings_that_links_name_are_there(path: Path) -> None:
    for target, heading in re.findall(r"\]\(([^)\s#:]*)#([^)\s]+)\)", text(path)):
        there = text((path.parent / target) if target else path)
        headings = [re.sub(r"[^\w\- ]", "", h).lower().replace(" ", "-") for h in re.findall(r"^#+ (.+)$", there, re.M)]
        assert heading in headings


@each_document
def test_files_that_are_named_exist(path: Path) -> None:
    folders = "core|storage|jobs|bot|tests|bench|docs|scripts"
    form = re.compile(
        rf"(?:{folders})/[\w./-]+|[\w.-]+\.(?:md|toml|yaml|yml)|requirements[\w-]*\.txt|Makefile|Dockerfile"
    )
    named = {span.partition(":")[0] for span in spans(path) if form.fullmatch(span.partition(":")[0])}
    assert [name for name in sorted(named) if not (ROOT / name).exists()] == []


def names_in(path: Path) -> set[str]:
    """What a module defines: ``name``, and ``Class.method``."""
    found: set[str] = set()
    for node in ast.parse(text(path)).body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found.add(node.name)
        if isinstance(node, ast.ClassDef):
            methods = [n for n in node.body if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
            found |= {f"{node.name}.{method.name}" for method in methods}
    return found


def test_the_design_names_functions_that_are_there() -> None:
    references = re.findall(r"`([\w/]+\.py):([\w.]+)`", text(ROOT / "docs" / "design.md"))
    assert len(references) >= 30
    assert [f"{file}:{name}" for file, name in references if name not in names_in(ROOT / file)] == []


# Commands, settings and targets


def test_the_design_names_the_jobs_that_run() -> None:
    found = re.search(r"the (\w+) jobs that run: ([\w, ]+)", text(ROOT / "docs" / "design.md"))
    assert found
    numbers = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
    assert set(found[2].strip().split(", ")) == EVERY.keys()
    assert found[1] == numbers[len(EVERY) - 1]


def commands() -> dict[str, set[str]]:
    """Every command with its options: ``coach add``."""
    found: dict[str, set[str]] = {}

    def walk(command: Any, name: str) -> None:
        children = getattr(command, "commands", None)
        if children is None:
            found[name] = {option for parameter in command.params for option in parameter.opts}
        for child in (children or {}).values():
            walk(child, f"{name} {child.name}".strip())

    walk(typer.main.get_command(app), "")
    return found


@pytest.mark.parametrize("command", sorted(commands()))
def test_every_command_is_explained_to_operators(command: str) -> None:
    assert re.search(rf"^\| `followthrough {command}\b.*` \| \S", text(OPERATORS), re.MULTILINE)


@each_document
def test_commands_and_options_in_documents_exist(path: Path) -> None:
    known = commands()
    for line in code(path):
        for said in re.findall(r"(?:^|[/ ])followthrough (?!followthrough )([a-z].*)", line):
            command = next((name for name in known if re.match(rf"{name}(?!\S)", said)), None)
            assert command is not None, line
            assert set(re.findall(r"--[a-z-]+", said)) <= known[command], line


@each_document
def test_make_targets_in_documents_exist(path: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", text(ROOT / "Makefile"), re.MULTILINE))
    named = {name for line in code(path) for name in re.findall(r"(?:^|[|& ])make ([a-z-]+)", line)}
    assert named <= targets


@each_document
def test_settings_in_documents_exist(path: Path) -> None:
    known = set(re.findall(r"^(?:# )?(FOLLOWTHROUGH_\w+)=", text(ROOT / ".env.example"), re.MULTILINE))
    named = set(re.findall(r"FOLLOWTHROUGH_[A-Z_]*[A-Z]", text(path))) - {"FOLLOWTHROUGH_TEST_DATA"}
    assert named <= known


# The coach's guide


@pytest.mark.parametrize("command", get_args(OrderKind))
def test_every_coach_command_has_its_paragraph(command: str) -> None:
    assert re.search(rf"\*\*`/{command}\b[^`]*`\*\*", text(COACHES))


EXAMPLES = [span for span in spans(COACHES) if span.startswith("/")]


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_is_understood(example: str) -> None:
    known = (Known("c-1", "Maya Rossi", handle="mayar"), Known("c-2", "Sam"))
    bare = re.fullmatch(r"/(\w+)", example)
    # A command named without its client is no example of its use.
    line = f"{example} maya" if bare and bare[1] not in {"help", "clients", "invite"} else example
    lacking = {"/commit": " 5 applications a week", "/promise": " feedback by Friday"}.get(example, "")
    order = parse(line + lacking, caseload=known, now=NOW, zone="America/Toronto", locale="en")
    assert isinstance(order, Order)
    assert example.startswith(f"/{order.kind}")


def client_words() -> list[str]:
    rows = re.findall(r"^\| (`[A-Z].*?`) \|", text(COACHES), re.MULTILINE)
    return [word for row in rows for word in SPAN.findall(row)]


def test_the_guide_lists_what_clients_can_write() -> None:
    words = {"STATUS", "CONTRACT", "WHY", "PAUSE", "LESS", "NOT THIS WEEK", "BACK", "FIX", "CALL ME", "HELP", "STOP"}
    assert words <= set(client_words())


@pytest.mark.parametrize("words", client_words())
def test_what_clients_can_write_is_understood(words: str) -> None:
    reply = understand(words, None, locale="en", now=NOW, zone="America/Toronto")
    if words == "CALL ME":
        assert reply.intent == "needs_human"
    elif words == "STOP":
        assert is_stop(words)
        assert reply.intent == "opt_out"
    else:
        assert reply.keyword is not None
        assert words.startswith(reply.keyword.replace("_", " "))


def transcripts() -> list[str]:
    return [block for path in DOCUMENTS for kind, block in FENCE.findall(text(path)) if kind == "story"]


def tells(story: str, block: str) -> bool:
    """Whether the parts of ``block``, between its ellipses, stand in ``story`` in this order. Lines may be broken."""
    story, at = one_line(story), 0
    for part in block.split("…"):
        at = story.find(one_line(part), at)
        if at < 0:
            return False
        at += len(one_line(part))
    return True


@pytest.mark.parametrize("block", transcripts(), ids=lambda block: one_line(block)[:50])
def test_quoted_transcripts_are_in_the_stories(block: str) -> None:
    assert one_line(block.replace("…", ""))
    assert [name for name, story in STORIES.items() if tells(story, block)]


def test_the_guide_quotes_the_stories() -> None:
    assert len(transcripts()) >= 20


# The README


def test_the_readme_has_its_parts_in_order() -> None:
    page = text(README)
    parts = [r"^# Followthrough$", r"^```sh\nmake demo", r"^!\[.+\]\(docs/demo\.svg\)$",
             r"^## Connect Telegram and Twilio$", r"^## Deploy$"]  # fmt: skip
    places = [re.search(part, page, re.MULTILINE) for part in parts]
    assert all(places)
    starts = [place.start() for place in places if place]
    assert starts == sorted(starts)


def test_the_readme_says_in_two_sentences_what_it_is() -> None:
    first = text(README).split("```")[0].partition("\n")[2]
    assert len(re.findall(r"[.!?](?=\s|$)", first.strip())) == 2


def test_the_readme_begins_with_two_commands_that_the_makefile_has() -> None:
    (_, block), *_ = FENCE.findall(text(README))
    assert [line.split("#")[0].strip() for line in block.splitlines()] == ["make demo", "make test"]


# Every file


@cache
def tracked() -> dict[Path, str]:
    """The texts of the checkout that are in version control, or would be with the next commit."""
    listing = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    shown = subprocess.run(listing, cwd=ROOT, check=True, capture_output=True).stdout.decode().split("\0")
    found: dict[Path, str] = {}
    for path in sorted({ROOT / name for name in shown if name and (ROOT / name).is_file()}):
        raw = path.read_bytes()
        if b"\0" not in raw:
            found[path] = raw.decode()
    return found


def having(pattern: str) -> list[str]:
    """Where ``pattern`` is found."""
    wanted = re.compile(pattern, re.MULTILINE)
    return [
        f"{path.relative_to(ROOT)}: {found[0]}" for path, words in tracked().items() if (found := wanted.search(words))
    ]


def test_the_checkout_is_looked_at() -> None:
    assert {README, COACHES, Path(__file__)} <= set(tracked())


def test_no_file_names_a_package_registry() -> None:
    hosts = r"pythonhosted\.org|\bpypi\.(?:org|python)|\bregistry\.npmjs|\bnpmjs\.(?:org|com)|\bproxy\.golang\."
    private = r"--(?:extra-)?index-url[ =]|--trusted[-]host\b|\b(?:artifactory|nexus|devpi)\."
    assert having(f"{hosts}|{private}") == []


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    assert having(r"(?<![\w.$}*])/(?:work|root|home|Users)/[A-Za-z]|[A-Z]:\\Users\\") == []


def test_no_leftovers() -> None:
    assert having(r"\bFIXME\b|(?:#|//|<!--|;) ?(?:TODO|XXX|HACK)\b|\bTODO[:(]") == []


@each_document
def test_no_unfinished_words_in_documents(path: Path) -> None:
    assert re.findall(r"\b(?:TODO|TBD|XXX|lorem ipsum|coming soon)\b", text(path), re.IGNORECASE) == []
