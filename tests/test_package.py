"""A wheel built from a clean copy and installed into an empty environment does the whole job."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from tests.conftest import BUGS, ROOT

pytestmark = pytest.mark.slow

CALL = BUGS.parent / "call-for-papers.md"


def run(*words: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run a program without our settings and without our source on the path."""
    env = {
        name: value for name, value in os.environ.items() if not name.startswith(("WORKSHOP_", "PYTHON", "COVERAGE"))
    }
    return subprocess.run(
        [str(word) for word in words], cwd=cwd, env=env, capture_output=True, text=True, timeout=400, check=False
    )


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the programs of an environment into which the wheel was installed."""
    folder = tmp_path_factory.mktemp("package")
    listed = run("git", "ls-files", cwd=ROOT)
    if listed.returncode:
        pytest.skip("not a clone: what belongs to the package is not known")
    for name in listed.stdout.splitlines():
        if (ROOT / name).is_file():
            target = folder / "clone" / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, target)
    options = ("--no-deps", "--no-build-isolation", "--wheel-dir", folder)
    built = run(sys.executable, "-m", "pip", "wheel", *options, folder / "clone", cwd=folder)
    assert built.returncode == 0, built.stderr
    (wheel,) = folder.glob("*.whl")
    # the locked versions with their markers, without hashes: pip would want one for our own wheel, too
    lock = (ROOT / "requirements" / "runtime.lock").read_text(encoding="utf-8")
    locked = re.findall(r"^[\w.-]+==[^\\\n]+", lock, re.MULTILINE)
    (folder / "constraints.txt").write_text("\n".join(locked), encoding="utf-8")
    venv.create(folder / "environment", with_pip=True)
    programs = folder / "environment" / "bin"
    done = run(programs / "pip", "install", "--quiet", "--constraint", "constraints.txt", wheel, cwd=folder)
    if "Could not find a version" in done.stderr or "ConnectionError" in done.stderr:
        pytest.skip(f"the packages cannot be fetched here: {done.stderr[-200:]}")
    assert done.returncode == 0, done.stderr
    return programs


COMMANDS = [
    (("build", "call.md", "-o", "faq.yaml"), "submission"),
    (("check", "faq.yaml"), ""),
    (
        ("ask", "--knowledge", "faq.yaml", "--now", "2023-09-20T12:00Z", "whens the ddl??"),
        "29 September 2023, 23:59 AoE",
    ),
    (("update", "call.md", "--knowledge", "faq.yaml", "--yes"), "Nothing changed"),
    (("plan", "--knowledge", "faq.yaml", "--now", "2023-09-20"), "Submission deadline in 7 days"),
    (("calendar", "--knowledge", "faq.yaml"), "BEGIN:VCALENDAR"),
    (("doctor", "--offline", "--knowledge", "faq.yaml"), "0 errors"),
    (("settings",), "WORKSHOP_KNOWLEDGE"),
    (("--version",), "workshop-bot "),
]


def test_the_installed_program_builds_checks_and_asks(installed: Path, tmp_path: Path) -> None:
    shutil.copyfile(CALL, tmp_path / "call.md")
    for words, expected in COMMANDS:
        done = run(installed / "workshop-bot", *words, cwd=tmp_path)
        assert (done.returncode, expected in done.stdout) == (0, True), (words, done.stdout[-500:], done.stderr[-500:])


def test_the_installed_program_keeps_its_data(installed: Path, tmp_path: Path) -> None:
    code = (
        "import asyncio, pathlib\n"
        "from bot.store.database import Database, address\n"
        "asyncio.run(Database.open(address('', pathlib.Path('data'))))"
    )
    done = run(installed / "python", "-c", code, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert run(installed / "workshop-bot", "backup", "saved", cwd=tmp_path).returncode == 0
