"""`make` prepares its environments once, and says in one sentence what it misses."""

import os
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent.parent / "scripts" / "venv.sh"

# Answers for a Python and for the pip of the environment it makes, and notes every call.
STAND_IN = """#!/bin/sh
echo "$*" >>"$CALLS"
case "$*" in
*"sys.version_info < (3, 11)"*) [ "$VERSION" != 3.9.2 ] ;;
*sys.version_info*) echo "$VERSION" ;;
*ensurepip*) [ -z "$NO_VENV" ] ;;
*"-m venv"*) mkdir -p "$4/bin" && cp "$0" "$4/bin/python" ;;
*"pip install"*) [ -z "$NO_NETWORK" ] ;;
esac
"""


class Checkout:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.calls = folder / "calls"
        (folder / "pyproject.toml").write_text("[project]\n")
        (folder / "lock.txt").write_text("one==1\n")
        self.python = folder / "stand-in"
        self.python.write_text(STAND_IN)
        self.python.chmod(0o755)

    def prepare(self, **environment: str) -> tuple[int, list[str], list[str]]:
        """Runs the script: its exit code, the lines it said, the calls that install something."""
        self.calls.write_text("")
        known = {"CALLS": str(self.calls), "VERSION": "3.11.2", "NO_VENV": "", "NO_NETWORK": "", **environment}
        command = ["sh", str(SCRIPT), str(self.python), ".venv", "lock.txt"]
        ran = subprocess.run(
            command, cwd=self.folder, env=os.environ | known, capture_output=True, text=True, check=False
        )
        installs = [call for call in self.calls.read_text().splitlines() if "install" in call or "-m venv" in call]
        return ran.returncode, ran.stderr.splitlines(), installs


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def test_the_first_run_installs_with_hashes_and_the_second_nothing(checkout: Checkout) -> None:
    code, said, installs = checkout.prepare()
    assert (code, len(said), len(installs)) == (0, 1, 3)
    assert "--require-hashes -r lock.txt" in installs[1]
    assert checkout.prepare() == (0, [], [])


@pytest.mark.parametrize("file", ["lock.txt", "pyproject.toml"])
def test_a_changed_lock_or_project_installs_again_into_the_same_environment(checkout: Checkout, file: str) -> None:
    checkout.prepare()
    (checkout.folder / file).write_text("two==2\n")
    code, _, installs = checkout.prepare()
    assert (code, len(installs)) == (0, 2)


def test_another_python_makes_the_environment_anew(checkout: Checkout) -> None:
    checkout.prepare()
    (checkout.folder / ".venv" / "bin" / "python").write_text("#!/bin/sh\necho 3.12.1\n")
    (checkout.folder / ".venv" / ".ready").unlink()
    code, _, installs = checkout.prepare()
    assert (code, installs[0]) == (0, "-m venv --clear .venv")


def test_an_install_that_failed_is_tried_again(checkout: Checkout) -> None:
    code, said, _ = checkout.prepare(NO_NETWORK="1")
    assert code == 1
    assert said[-1].startswith("followthrough: could not install what lock.txt lists")
    assert checkout.prepare()[0] == 0


def test_a_missing_venv_module_is_one_sentence_with_the_remedy(checkout: Checkout) -> None:
    code, said, installs = checkout.prepare(NO_VENV="1")
    assert (code, len(said), installs) == (1, 1, [])
    assert "has no venv module" in said[0]
    assert "apt-get install python3-venv" in said[0]


def test_an_old_python_is_one_sentence_with_the_remedy(checkout: Checkout) -> None:
    code, said, installs = checkout.prepare(VERSION="3.9.2")
    assert (code, len(said), installs) == (1, 1, [])
    assert "Python 3.11 or newer is needed" in said[0]


def test_a_missing_python_is_one_sentence_with_the_remedy(checkout: Checkout) -> None:
    checkout.python.unlink()
    code, said, _ = checkout.prepare()
    assert (code, len(said)) == (1, 1)
    assert "install Python 3.11 or newer" in said[0]
