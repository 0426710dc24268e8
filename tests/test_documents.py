"""What the documents say is true: their commands run, their links lead somewhere, their tables are the code's."""

from __future__ import annotations

import asyncio
import importlib.util
import re
import shlex
from itertools import pairwise
from pathlib import Path

import pytest
import yaml

from benchmarks.picture import TRANSCRIPT, transcript
from bot import __version__
from bot.answering.answerer import Answerer
from bot.cli.main import COMMANDS, main, parser
from bot.discord_app.organizers.permissions import invitation
from bot.faq.loader import parse_faq
from bot.faq.rules import DATED_RULES, RULES
from bot.settings.settings import DECLARED
from bot.store.database import address
from bot.store.store import Store
from bot.store.tables import metadata
from bot.words.catalogue import DATA
from bot.words.files import read, texts
from tests.conftest import BUGS

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
GUIDES = sorted((ROOT / "docs").glob("*.md"))
DOCUMENTS = [README, *GUIDES, *(ROOT / f"{name}.md" for name in ("CONTRIBUTING", "SECURITY", "PRIVACY", "CHANGELOG"))]
TEXT = {path: path.read_text(encoding="utf-8") for path in DOCUMENTS}
ALL = "\n".join(TEXT.values())

each_document = pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)


def blocks(text: str, language: str = "") -> list[str]:
    """The fenced blocks of a document, without their indentation; lines that end in a backslash are joined."""
    found = re.findall(rf"^( *)```{language}\n(.*?)^ *```$", text, re.MULTILINE | re.DOTALL)
    return [
        "\n".join(line.removeprefix(indent) for line in body.splitlines()).replace("\\\n", "") for indent, body in found
    ]


def commands(text: str, program: str) -> list[str]:
    return [line for block in blocks(text) for line in block.splitlines() if line.startswith(f"{program} ")]


def test_the_readme_is_short() -> None:
    assert len(TEXT[README].splitlines()) <= 150


@each_document
def test_lines_have_at_most_120_characters(path: Path) -> None:
    assert [line for line in TEXT[path].splitlines() if len(line) > 120 and not line.startswith("|")] == []


def anchors(path: Path) -> set[str]:
    """The anchors of a document's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@each_document
def test_every_relative_link_leads_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)]+)\)", TEXT[path]):
        file, _, anchor = target.partition("#")
        linked = path.parent / file if file else path
        assert linked.exists(), target
        assert not anchor or anchor in anchors(linked), target


def test_the_transcript_is_what_the_bot_says(bugs: Answerer) -> None:
    assert len(TRANSCRIPT) > 5
    assert transcript(bugs) in TEXT[README]


def test_the_invitation_asks_for_the_least_permissions() -> None:
    assert re.findall(r"permissions=(\d+)", TEXT[README]) == [str(invitation())]


STANDS_FOR = {"https://example.org/cfp": "call.md"}  # in a command of a document: in the test
ONLY_PARSED = {"run", "doctor", "chat"}  # they run for long, or need Discord
AGREED = {"build": ["--force"], "update": ["--yes"]}
EXIT_CODES = {"diff": {1}, "check": {0, 1}}  # else 0: the page has changed, the invented FAQs may have findings


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with every file that the commands of the documents name."""
    call = (BUGS.parent / "call-for-papers.md").read_text(encoding="utf-8")
    for name in ("call.md", "index.md"):
        (tmp_path / name).write_text(call.replace("September 29, 2023", "October 3, 2023"), encoding="utf-8")
    (tmp_path / "_data").mkdir()
    (tmp_path / "_data" / "dates.yml").write_text("- {name: Registration, date: 1 May 2025}\n", encoding="utf-8")
    (tmp_path / "knowledge").mkdir()
    for file in BUGS.parent.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
        (tmp_path / "knowledge" / file.name).write_bytes(file.read_bytes())
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WORKSHOP_KNOWLEDGE", "faq.yaml")
    asyncio.run(make_database(tmp_path / "data"))
    return tmp_path


async def make_database(data: Path) -> None:
    async with await Store.open(address("", data)) as store:
        await store.ping()


@pytest.mark.parametrize(
    "path", [path for path in DOCUMENTS if "workshop-bot " in TEXT[path]], ids=lambda path: path.stem
)
def test_every_command_in_a_block_runs(path: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert folder.exists()
    for line in commands(TEXT[path], "workshop-bot"):
        words = [STANDS_FOR.get(word, word) for word in shlex.split(line)[1:]]
        name = parser(words).parse_args(words).command
        if name not in ONLY_PARSED:
            code = main([*words, *AGREED.get(name, [])])
            assert code in EXIT_CODES.get(name, {0}), (line, capsys.readouterr().err)


def test_every_command_in_a_sentence_has_its_options(capsys: pytest.CaptureFixture[str]) -> None:
    for name, rest in re.findall(r"`workshop-bot (\w+)([^`]*)`", ALL):
        if name == "COMMAND":
            continue
        assert name in COMMANDS
        with pytest.raises(SystemExit):
            main([name, "--help"])
        known = capsys.readouterr().out
        assert all(option in known for option in re.findall(r"--[\w-]+", rest)), (name, rest)


def test_commands_settings_and_rules_are_all_documented() -> None:
    guides = "\n".join(TEXT[path] for path in (README, *GUIDES))
    for name in [
        *(f"workshop-bot {command}" for command in COMMANDS),
        *(f"`{rule.ID}`" for rule in (*RULES, *DATED_RULES)),
    ]:
        assert name in guides, name
    hosting = " ".join(TEXT[ROOT / "docs" / "hosting.md"].split())
    for item in DECLARED.values():
        default = f" (default `{item.default}`)" if item.default else ""
        assert f"- `{item.name}`{default}: {item.help}" in hosting


def test_every_make_target_and_module_exists() -> None:
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = re.findall(r"`make ([\w-]+)`|^make ([\w-]+)$", ALL, re.MULTILINE)
    assert {first or second for first, second in named} <= targets
    for module in re.findall(r"`python -m ([\w.]+)", ALL):
        assert importlib.util.find_spec(module), module


DOCKER = {"--rm", "-d", "-t", "-v", "-e", "-f", "--name", "--restart", "--read-only", "--restore", "--sync"}


def test_docker_commands_name_files_settings_and_folders_that_exist() -> None:
    dockerfile = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    known = {item.name for item in DECLARED.values()}
    lines = [line for text in TEXT.values() for program in ("docker", "kubectl") for line in commands(text, program)]
    assert len(lines) > 5
    for line in lines:
        words = shlex.split(line)
        assert {word for word in words if word.startswith("-")} <= DOCKER, line
        if words[1] == "exec":
            assert words[2:4] == ["workshop-bot", "workshop-bot"], line
            assert words[4] in COMMANDS, line
        for option, value in pairwise(words):
            if option == "-f":
                assert (ROOT / value).is_file(), line
            if option == "-e":
                assert value.partition("=")[0] in known, line
            if option == "-v":
                assert re.search(rf"\b(?:VOLUME |WORKSHOP_\w+=){re.escape(value.split(':')[1])}\b", dockerfile), line


def test_every_command_in_discord_exists() -> None:
    known = {
        f"/{key.removesuffix('.description').replace('.', ' ')}"
        for key in texts(read(DATA / "en.po"))
        if key.endswith(".description")
    }
    groups = {command.split()[0] for command in known if " " in command}
    named = re.findall(r"`(/[a-z]+)(?: ([a-z]+)(?=[ `]))?[^`]*`", ALL)
    assert len(named) > 20
    for first, second in named:
        if first not in {"/data", "/healthz", "/readyz", "/metrics"}:
            assert first in known, first
            assert first not in groups or not second or f"{first} {second}" in known, second


# Options that a member meets where they stand, with their own description.
PLAIN_OPTIONS = {
    "ask.question",
    "deadline.date",
    "privacy.delete",
    "remindme.date",
    "remindme.lead",
    "reminders.reminder",
}


def test_every_command_and_option_is_told_to_those_who_use_it() -> None:
    guide = re.sub(r"(?ms)^ *```.*?^ *```", "", TEXT[ROOT / "docs" / "organizers.md"])
    marked = "\n".join(re.findall(r"`([^`]+)`", guide))
    keys = {key.removesuffix(".description") for key in texts(read(DATA / "en.po")) if key.endswith(".description")}
    words = {key: rf"/{key}\b" if "." not in key else rf"\b{key.partition('.')[2]}\b" for key in keys - PLAIN_OPTIONS}
    assert sorted(key for key, pattern in words.items() if not re.search(pattern, marked)) == []


def test_examples_of_the_faq_are_valid() -> None:
    examples = blocks(ALL, "yaml")
    assert len(examples) > 2
    submission = "dates: [{id: submission, kind: submission, label: S, at: '2024-05-01 23:59', zone: AoE}]\n"
    for example in examples:
        parse_faq(f"workshop: {{name: T}}\n{'' if 'dates:' in example else submission}{example}", file="faq.yaml")


def test_the_privacy_page_names_every_table() -> None:
    assert {name for name in metadata.tables if f"`{name}`" not in TEXT[ROOT / "PRIVACY.md"]} == set()


def test_the_changelog_has_the_version() -> None:
    assert f"## [{__version__}] - " in TEXT[ROOT / "CHANGELOG.md"]


def test_commits_are_linted_by_what_ci_runs() -> None:
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    assert [hook["entry"] for repo in config["repos"] for hook in repo["hooks"]] == ["make lint"]
    assert "make lint\n" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
