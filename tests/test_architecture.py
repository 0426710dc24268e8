"""The laws of the house, read off the source."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

BOT = Path(__file__).parent.parent / "bot"
FILES = sorted(BOT.rglob("*.py"))

# A room may import the rooms named beside it, and itself; `errors`, `safe_yaml` and the package are open to all.
MAY_IMPORT = {
    "errors": set(),
    "safe_yaml": set(),
    "english": set(),
    "rules": set(),
    "clock": set(),
    "shards": set(),
    "settings": {"clock", "words"},
    "bank": set(),
    "words": set(),
    "tongues": set(),
    "faq": {"bank", "words"},
    "matching": {"faq", "bank", "words"},
    "answering": {"matching", "tongues", "faq", "bank", "words"},
    "page": set(),
    "cfp": {"page", "faq", "bank", "words"},
    "changes": {"cfp", "page", "faq", "words"},
    "store": set(),
    "revisions": {"answering", "faq", "matching", "store"},
    "rate_limit": set(),
    "in_flight": set(),
    "servers": {"answering", "library", "store", "faq", "words"},
    "inbox": {"answering", "faq", "matching", "revisions", "servers", "store", "words"},
    "calendar": {"faq", "words"},
    "health": set(),
    "logs": set(),
    "drawing": set(),
    "asked": {"answering", "bank", "drawing", "matching", "servers", "store", "faq", "words"},
    "reminders": {"answering", "servers", "store", "faq", "words"},
    "discord_app": {
        "answering",
        "asked",
        "calendar",
        "changes",
        "clock",
        "health",
        "in_flight",
        "inbox",
        "library",
        "rate_limit",
        "reminders",
        "revisions",
        "servers",
        "settings",
        "store",
        "faq",
        "words",
    },
    "library": {"app", "answering", "faq", "revisions"},
    "app": {"answering", "matching", "tongues", "faq", "bank", "words"},
    "cli": {
        "app",
        "library",
        "health",
        "logs",
        "calendar",
        "reminders",
        "revisions",
        "discord_app",
        "servers",
        "store",
        "asked",
        "changes",
        "answering",
        "matching",
        "bank",
        "cfp",
        "page",
        "faq",
        "clock",
        "settings",
    },
    "__main__": {"cli"},
    "__init__": set(),
}
OPEN_TO_ALL = {"english", "errors", "safe_yaml", "rules", "shards", "__init__", "__version__"}
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


_A_SENTENCE = re.compile(r"[A-Z]\w+ |\d \w|\w+(?: \w+)+ ")  # how a sentence begins, not how a word or a mark does


def room(path: Path) -> str:
    first = path.relative_to(BOT).parts[0]
    return first.removesuffix(".py")


def circles(graph: Mapping[str, set[str]]) -> list[list[str]]:
    """The groups of nodes that reach each other: the strongly connected components of more than one node."""
    reached = {node: _reachable(node, graph) for node in graph}
    groups = {frozenset(other for other in reached[node] if node in reached[other]) | {node} for node in graph}
    return sorted(sorted(group) for group in groups if len(group) > 1)


def _reachable(start: str, graph: Mapping[str, set[str]]) -> set[str]:
    found: set[str] = set()
    ahead = [start]
    while ahead:
        new = graph[ahead.pop()] - found
        found |= new
        ahead += new
    return found


READS_THE_CLOCK = {"datetime.now", "datetime.utcnow", "date.today", "time.time", "dt.datetime.now"}
READS_THE_ENVIRONMENT = {"os.environ", "os.getenv"}
_ENDS = {name.rpartition(".")[2] for name in READS_THE_CLOCK | READS_THE_ENVIRONMENT}


class Source(NamedTuple):
    """What the laws look for in a file, read off its tree in one walk."""

    imports: set[str]
    attributes: set[str]
    beginnings: list[str]
    long_functions: list[str]


@cache
def source(path: Path) -> Source:
    found = Source(set(), set(), [], [])
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import | ast.ImportFrom):
            found.imports.update(_imported(node))
        elif isinstance(node, ast.Attribute) and node.attr in _ENDS:
            found.attributes.add(ast.unparse(node))
        elif isinstance(node, ast.Call) and _looks_at_a_beginning(node):
            found.beginnings.append(f"{path.name}: {ast.unparse(node)}")
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and (node.end_lineno or 0) - node.lineno > 40:
            found.long_functions.append(f"{path.name}:{node.name}")
    return found


def _imported(node: ast.Import | ast.ImportFrom) -> set[str]:
    """What is imported, for types alone as well: modules, and the modules or names taken from them."""
    if isinstance(node, ast.Import):
        return {alias.name for alias in node.names}
    if not node.module:
        return set()
    inside = {f"{node.module}.{alias.name}" for alias in node.names if node.module.startswith("bot")}
    return inside | ({node.module} if node.module != "bot" else set())


def _looks_at_a_beginning(node: ast.Call) -> bool:
    return (
        isinstance(node.func, ast.Attribute)
        and node.func.attr in {"startswith", "endswith"}
        and any(
            isinstance(word, ast.Constant) and isinstance(word.value, str) and bool(_A_SENTENCE.match(word.value))
            for argument in node.args
            for word in ast.walk(argument)
        )
    )


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(BOT)))
def test_a_room_imports_only_what_it_may(path: Path) -> None:
    ours = {name.split(".")[1] for name in source(path).imports if name.startswith("bot.")} - OPEN_TO_ALL
    assert ours - {room(path)} <= MAY_IMPORT[room(path)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(BOT)))
def test_a_library_is_known_to_its_own_room_alone(path: Path) -> None:
    outside = {name.split(".")[0] for name in source(path).imports} & set(ONLY_IN)
    assert all(ONLY_IN[library] == room(path) for library in outside)


def test_no_files_import_each_other_in_a_circle() -> None:
    names = {
        ".".join(path.relative_to(BOT.parent).with_suffix("").parts).removesuffix(".__init__"): path for path in FILES
    }
    graph = {name: (source(path).imports & set(names)) - {name} for name, path in names.items()}
    assert circles(graph) == []


def test_a_circle_would_be_found() -> None:
    graph = {"a": {"b"}, "b": {"c"}, "c": {"a", "d"}, "d": {"e"}, "e": {"d"}, "f": {"a"}}
    assert circles(graph) == [["a", "b", "c"], ["d", "e"]]


# The rooms of two rooms from the bottom up: each may import those before it, and what belongs to none of them only if
# it lies below them all. Nothing of the Discord bot is reached through the client.
FLOORS = {
    "discord_app": (
        *("text", "ui", "background", "services", "organizers", "reminders", "editing", "asking", "inbox"),
        "runtime",
    ),
    "answering": (
        *("model", "listings", "questions", "wordings", "choosing", "messages", "facts", "dates", "lines", "naming"),
        *("completions", "composers", "titles", "answerer", "alike", "audit", "conversation"),
    ),
}


@pytest.mark.parametrize(
    "path",
    sorted(path for big in FLOORS for path in (BOT / big).rglob("*.py")),
    ids=lambda path: f"{path.parent.name}/{path.stem}",
)
def test_a_room_within_a_room_imports_only_those_below_it(path: Path) -> None:
    big, own = path.relative_to(BOT).with_suffix("").parts[:2]
    inside = {name.split(".")[2] for name in source(path).imports if name.startswith(f"bot.{big}.")}
    floors = FLOORS[big]
    assert inside <= set(floors[: floors.index(own) + 1] if own in floors else ())


def test_only_the_clock_reads_the_clock() -> None:
    assert {path.name for path in FILES if source(path).attributes & READS_THE_CLOCK} == {"clock.py"}


def test_nothing_is_decided_by_the_beginning_of_a_sentence() -> None:
    """What another function words is not taken apart again: it returns a value along with the words."""
    assert [found for path in FILES for found in source(path).beginnings] == []


def test_only_the_settings_read_the_environment() -> None:
    assert {path.name for path in FILES if source(path).attributes & READS_THE_ENVIRONMENT} == {"settings.py"}


def test_the_running_bot_does_not_load_what_reads_pages_or_changes_tables_or_maps_objects_to_them() -> None:
    code = "import json, sys, bot.cli.run, bot.app, bot.discord_app.runtime.run; print(json.dumps([*sys.modules]))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=BOT.parent)
    modules = json.loads(done.stdout)
    assert {"discord", "sqlalchemy"} <= set(modules)
    assert "sqlalchemy.orm" not in modules
    loaded = {name.partition(".")[0] for name in modules}
    assert loaded & {"alembic", "babel", "bs4", "docutils", "ftfy", "icalendar", "markdown_it", "merge3"} == set()


def test_files_and_functions_stay_small() -> None:
    long_files = [path.name for path in FILES if len(path.read_text(encoding="utf-8").splitlines()) > 250]
    long_functions = [name for path in FILES for name in source(path).long_functions]
    assert (long_files, long_functions) == ([], [])


def test_no_drawer_is_called_utils() -> None:
    assert not [path for path in FILES if path.stem in {"utils", "helpers", "misc", "common", "manager"}]


def test_nothing_in_the_code_knows_one_workshop() -> None:
    facts = ("bugs2023", "Goldblum", "VinUni", "backdoor")
    assert not [
        path.name for path in FILES for fact in facts if fact.lower() in path.read_text(encoding="utf-8").lower()
    ]


def test_every_data_file_is_part_of_the_package() -> None:
    globs = tomllib.loads((BOT.parent / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"][
        "package-data"
    ]["bot"]
    packed = {path for pattern in globs for path in BOT.glob(pattern)}
    data = {path for path in BOT.rglob("*") if path.is_file() and path.suffix not in {".py", ".pyc"}}
    assert data == packed
