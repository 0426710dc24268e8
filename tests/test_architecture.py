"""The laws of the house, read off the source."""

from __future__ import annotations

import ast
import tomllib
from pathlib import Path

import pytest

BOT = Path(__file__).parent.parent / "bot"
FILES = sorted(BOT.rglob("*.py"))

# A room may import the rooms named beside it, and itself; `errors`, `safe_yaml` and the package are open to all.
MAY_IMPORT = {
    "errors": set(),
    "safe_yaml": set(),
    "rules": set(),
    "clock": set(),
    "shards": set(),
    "settings": {"clock"},
    "bank": set(),
    "faq": {"bank"},
    "matching": {"faq", "bank"},
    "answering": {"matching", "faq", "bank"},
    "page": set(),
    "cfp": {"page", "faq", "bank"},
    "changes": {"cfp", "page", "faq"},
    "store": set(),
    "calendar": {"faq"},
    "health": set(),
    "logs": set(),
    "reminders": {"answering", "store", "faq"},
    "discord_app": {"answering", "calendar", "changes", "clock", "health", "library", "reminders", "store", "faq"},
    "library": {"app", "answering", "faq"},
    "app": {"answering", "matching", "faq", "bank"},
    "cli": {
        "app",
        "library",
        "health",
        "logs",
        "calendar",
        "reminders",
        "discord_app",
        "store",
        "changes",
        "answering",
        "matching",
        "cfp",
        "page",
        "faq",
        "clock",
        "settings",
    },
    "__main__": {"cli"},
    "__init__": set(),
}
OPEN_TO_ALL = {"errors", "safe_yaml", "rules", "shards", "__init__", "__version__"}
# A library that only one room may know.
ONLY_IN = {
    "bs4": "page",
    "markdown_it": "page",
    "ftfy": "page",
    "docutils": "page",
    "ruamel": "changes",
    "icalendar": "calendar",
    "prometheus_client": "health",
    "argparse": "cli",
    "sentry_sdk": "logs",
    "dotenv": "settings",
    "discord": "discord_app",
    "sqlite3": "store",
    "sqlalchemy": "store",
    "alembic": "store",
    "aiosqlite": "store",
    "asyncpg": "store",
}


def room(path: Path) -> str:
    first = path.relative_to(BOT).parts[0]
    return first.removesuffix(".py")


def imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.update({node.module} if node.module != "bot" else {f"bot.{alias.name}" for alias in node.names})
    return found


def calls(path: Path) -> set[str]:
    return {ast.unparse(node) for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Attribute)}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(BOT)))
def test_a_room_imports_only_what_it_may(path: Path) -> None:
    ours = {name.split(".")[1] for name in imports(path) if name.startswith("bot.")} - OPEN_TO_ALL
    assert ours - {room(path)} <= MAY_IMPORT[room(path)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(BOT)))
def test_a_library_is_known_to_its_own_room_alone(path: Path) -> None:
    outside = {name.split(".")[0] for name in imports(path)} & set(ONLY_IN)
    assert all(ONLY_IN[library] == room(path) for library in outside)


def test_only_the_clock_reads_the_clock() -> None:
    reading = {"datetime.now", "datetime.utcnow", "date.today", "time.time", "dt.datetime.now"}
    assert {path.name for path in FILES if calls(path) & reading} == {"clock.py"}


def test_only_the_settings_read_the_environment() -> None:
    assert {path.name for path in FILES if calls(path) & {"os.environ", "os.getenv"}} == {"settings.py"}


def test_files_and_functions_stay_small() -> None:
    long_files = [path.name for path in FILES if len(path.read_text(encoding="utf-8").splitlines()) > 250]
    long_functions = [
        f"{path.name}:{node.name}"
        for path in FILES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and (node.end_lineno or 0) - node.lineno > 40
    ]
    assert (long_files, long_functions) == ([], [])


def test_no_drawer_is_called_utils() -> None:
    assert not [path for path in FILES if path.stem in {"utils", "helpers", "misc", "common", "manager"}]


def test_nothing_in_the_code_knows_one_workshop() -> None:
    facts = ("bugs2023", "Goldblum", "VinUni", "backdoor")
    assert not [path.name for path in FILES for fact in facts if fact.lower() in path.read_text(encoding="utf-8").lower()]


def test_every_data_file_is_part_of_the_package() -> None:
    globs = tomllib.loads((BOT.parent / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["package-data"]["bot"]
    packed = {path for pattern in globs for path in BOT.glob(pattern)}
    data = {path for path in BOT.rglob("*") if path.is_file() and path.suffix not in {".py", ".pyc"}}
    assert data == packed
