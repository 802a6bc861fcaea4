"""The same stories over HTTP: everybody receives the same words in the same order."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stories.over_http import expected, on_stage
from tests.stories.script import read
from tests.stories.stage import Stage
from tests.stories.test_stories import FILES


async def simulated(path: Path, folder: Path) -> Stage:
    """The story in the simulator, for what is to be expected and when."""
    stage = Stage(f"sqlite:///{folder / 'simulated.sqlite3'}", read(path))
    try:
        for _, seen in await stage.play():
            stage.all += seen
    finally:
        stage.close()
    return stage


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
async def test_story_over_http(path: Path, tmp_path: Path) -> None:
    stage = await simulated(path, tmp_path)
    with on_stage(stage.story, tmp_path) as theatre:
        theatre.play(stage.events)
        for person in stage.story.people:
            assert theatre.got(person) == expected(stage.all, person), person.name
