"""What the container image, compose.yaml, the lock files and CI name is there, and says what the project says."""

import json
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
COMPOSE = (ROOT / "compose.yaml").read_text()
ENV_EXAMPLE = (ROOT / ".env.example").read_text()


def dockerfile() -> list[tuple[str, str]]:
    """The instructions with their arguments, continued lines joined."""
    text = (ROOT / "Dockerfile").read_text().replace("\\\n", " ")
    lines = [line.split(None, 1) for line in text.splitlines() if line and not line.startswith("#")]
    return [(name, " ".join(argument.split())) for name, argument in lines]


def arguments(instruction: str) -> list[str]:
    return [argument for name, argument in dockerfile() if name == instruction]


def image_environment() -> dict[str, str]:
    return dict(pair.split("=", 1) for argument in arguments("ENV") for pair in argument.split())


def copied() -> list[str]:
    """What the image takes from the checkout."""
    return [source for argument in arguments("COPY") if "--from" not in argument for source in argument.split()[:-1]]


def test_the_image_copies_what_exists_and_reaches_the_build() -> None:
    let_in = [line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")]
    assert copied()
    assert [source for source in copied() if not (ROOT / source).exists()] == []
    assert sorted(source.rstrip("/") for source in copied()) == sorted(let_in)


def test_the_image_holds_every_package() -> None:
    assert set(PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]) <= set(copied())


def test_images_are_pinned_to_a_version() -> None:
    compose_images = re.findall(r"^\s+image: (\S+)", COMPOSE, re.MULTILINE)
    images = [argument.split()[0] for argument in arguments("FROM")] + compose_images
    assert len(images) >= 3
    assert [image for image in images if not re.fullmatch(r"[\w./-]+:\d[\w.-]*", image)] == []


def test_the_image_runs_a_supported_python() -> None:
    versions = {re.search(r"python:(\d+)\.(\d+)", argument) for argument in arguments("FROM")}
    assert all(found and (int(found[1]), int(found[2])) >= (3, 11) for found in versions)


def test_the_image_does_not_run_as_root() -> None:
    last_stage = "".join(f"{name} {argument}\n" for name, argument in dockerfile()).split("FROM ")[-1]
    users = re.findall(r"^USER (.+)$", last_stage, re.MULTILINE)
    assert users == ["followthrough"]
    assert re.search(r"useradd .*--uid [1-9]\d* .*followthrough", last_stage)
    assert last_stage.index("USER ") < last_stage.index("\nCMD ")


def test_the_image_starts_a_command_of_the_project() -> None:
    (command,) = arguments("CMD")
    program, *rest = json.loads(command)
    module, function = PROJECT["project"]["scripts"][program].split(":")
    code = f"import sys, {module}; sys.argv = {[program, *rest, '--help']!r}; {module}.{function}()"
    shown = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (shown.returncode, shown.stderr) == (0, "")
    assert " ".join([program, *rest]) in shown.stdout


def test_the_database_file_lies_on_the_volume() -> None:
    (volume,) = arguments("VOLUME")
    assert image_environment()["FOLLOWTHROUGH_DATABASE_URL"].startswith(f"sqlite:///{volume}/")


def test_the_health_check_asks_a_route_of_the_app_on_its_port() -> None:
    (check,) = arguments("HEALTHCHECK")
    program, option, code = json.loads(check.split("CMD ", 1)[1])
    assert (program, option) == ("python", "-c")
    compile(code, "HEALTHCHECK", "exec")
    (path,) = re.findall(r"'(/[a-z]+)'", code)
    web = "".join(file.read_text() for file in sorted((ROOT / "bot").rglob("*.py")))
    assert f'"{path}"' in web
    (port,) = re.findall(r"environ\['(\w+)'\]", code)
    assert image_environment()[port] in arguments("EXPOSE")


@pytest.mark.parametrize("file", ["Dockerfile", "compose.yaml"])
def test_every_setting_named_is_in_the_example(file: str) -> None:
    named = set(re.findall(r"FOLLOWTHROUGH_\w+", (ROOT / file).read_text()))
    known = set(re.findall(r"^(?:# )?(FOLLOWTHROUGH_\w+)=", ENV_EXAMPLE, re.MULTILINE))
    assert named
    assert named <= known


def test_compose_takes_its_secrets_from_the_environment_file() -> None:
    asked = set(re.findall(r"\$\{(\w+)", COMPOSE))
    assert asked == {"POSTGRES_PASSWORD"}
    assert asked <= set(re.findall(r"^(?:# )?(\w+)=", ENV_EXAMPLE, re.MULTILINE))
    assert re.search(r"^    env_file: \.env$", COMPOSE, re.MULTILINE)


def test_compose_reaches_its_own_database() -> None:
    (user, host, name) = re.findall(r"postgresql://(\w+):.*@(\w+):5432/(\w+)", COMPOSE)[0]
    assert re.search(rf"^  {host}:$", COMPOSE, re.MULTILINE)
    assert f"POSTGRES_USER: {user}\n" in COMPOSE
    assert f"POSTGRES_DB: {name}\n" in COMPOSE
    volume = re.findall(r"^      - (\w+):/var/lib/postgresql$", COMPOSE, re.MULTILINE)
    assert re.findall(r"^volumes:\n  (\w+):", COMPOSE, re.MULTILINE) == volume


def test_every_container_keeps_the_journal_in_the_same_volume() -> None:
    """A named volume takes its owner from the image's folder: /data is the user's."""
    services = re.split(r"^  (?=\w+:$)", COMPOSE.split("\nvolumes:")[0], flags=re.MULTILINE)
    ours = [service for service in services if "build: ." in service]
    assert len(ours) == 2
    (volume,) = arguments("VOLUME")
    for service in ours:
        (folder,) = re.findall(r"FOLLOWTHROUGH_JOURNAL_DIR: (\S+)", service)
        assert folder.startswith(f"{volume}/")
        assert f"      - data:{volume}\n" in service
    assert re.search(r"^  data:$", COMPOSE.split("\nvolumes:")[1], re.MULTILINE)


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-dev.txt"])
def test_lock_files_pin_and_hash_all_and_name_no_host(lock: str) -> None:
    text = (ROOT / lock).read_text()
    assert "://" not in text
    entries = re.sub(r"^\s*#.*\n", "", text, flags=re.MULTILINE).replace("\\\n", "").splitlines()
    loose = [entry for entry in entries if not re.match(r"[\w.\[\]-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", entry)]
    assert loose == []
    locked = {re.split(r"[\[=]", entry)[0] for entry in entries}
    wanted = PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["build"]
    if "dev" in lock:
        wanted += PROJECT["dependency-groups"]["dev"]
    assert {re.split(r"[\[<>=]", want)[0].replace(".", "-") for want in wanted} <= locked


def test_both_locks_agree() -> None:
    def pins(lock: str) -> set[str]:
        return set(re.findall(r"^[\w.\[\]-]+==\S+", (ROOT / lock).read_text(), re.MULTILINE))

    assert pins("requirements.txt") <= pins("requirements-dev.txt")


def test_the_wheel_carries_every_file_of_the_packages(tmp_path: Path) -> None:
    built = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(built, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    packages = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]
    files = [file.relative_to(ROOT) for package in packages for file in (ROOT / package).rglob("*") if file.is_file()]
    wanted = {file.as_posix() for file in files if "__pycache__" not in file.parts}
    assert wanted <= set(zipfile.ZipFile(wheel).namelist())


def test_ci_runs_the_command_the_readme_names() -> None:
    commands = [line for line in (ROOT / ".ci" / "run").read_text().splitlines() if line.startswith("make ")]
    assert commands == ["make test"]
    assert "make test" in (ROOT / "README.md").read_text()
