"""Every story, on both databases: what people received is what the file says, to the letter and the minute."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stories.script import Story, read
from tests.stories.stage import Seen, Stage

FILES = sorted(Path(__file__).parent.glob("*.story"))


def written(story: Story, played: list[tuple[str, list[Seen]]]) -> str:
    """The body of a story file."""
    lines: list[str] = []
    for step, seen in played:
        lines += [step] if step else []
        lines += [one.line(story.zone) for one in seen]
    return "\n".join(lines) + "\n"


def save(path: Path, text: str) -> None:
    """Re-record a story file."""
    path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
async def test_story(path: Path, database_url: str, request: pytest.FixtureRequest) -> None:
    story = read(path)
    stage = Stage(database_url, story)
    try:
        body = written(story, await stage.play())
    finally:
        stage.close()
    if request.config.getoption("--update"):
        save(path, story.head + body)
    else:
        assert body.splitlines() == story.recorded.splitlines()


def test_there_are_stories() -> None:
    assert len(FILES) >= 20
