"""Messages by language: values, plurals, names of commands, and English where a language lacks words."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.words.__main__ import main
from bot.words.catalogue import DATA, SOURCE, Messages, messages
from bot.words.files import compiled, faults, files, missing, read, repeated
from bot.words.language import language, say

HEAD = """msgid ""
msgstr ""
"POT-Creation-Date: 2026-11-26 00:00+0000\\n"
"PO-Revision-Date: 2026-11-26 00:00+0000\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=%s;\\n"

"""
ENGLISH = HEAD % "2; plural=(n != 1)" + (
    'msgid "left"\nmsgid_plural "left"\nmsgstr[0] "{count} day left"\nmsgstr[1] "{count} days left"\n\n'
    'msgid "moved"\nmsgstr "{what} was moved to {day}."\n\nmsgid "only"\nmsgstr "Only in English"\n'
    '\nmsgid "ask"\nmsgstr "ask"\n\nmsgid "ask.description"\nmsgstr "Ask"\n'
    '\nmsgid "wrong.why"\nmsgstr "What is wrong?"\n'
)
POLISH = HEAD % "3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2)"


def catalogues(folder: Path, words: str) -> tuple[Path, Path]:
    """English and another language, as files."""
    source, other = folder / "en.po", folder / "pl.po"
    source.write_text(ENGLISH, encoding="utf-8")
    other.write_text(POLISH + words, encoding="utf-8")
    return source, other


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en-US", "Choose a channel first: `/reminders setup channel:`."),
        ("es-ES", "Elige antes un canal: `/recordatorios configurar canal:`."),
        ("es-419", "Elige antes un canal: `/recordatorios configurar canal:`."),
        ("tlh", "Choose a channel first: `/reminders setup channel:`."),
    ],
)
def test_a_message_names_commands_as_its_language_does(locale: str, words: str) -> None:
    assert say("reminders.no_channel", locale) == words


def test_an_option_has_its_name_in_the_language_too() -> None:
    assert language("es").command("/setup channel") == f"/{say('setup', 'es')} {say('setup.channel', 'es')}"


def test_values_are_inserted_as_they_are() -> None:
    assert say("remind.passed", "es", label="{label} {/ask} %s") == "**{label} {/ask} %s** ya ha pasado."


def test_an_id_that_nobody_knows_is_an_error() -> None:
    with pytest.raises(KeyError):
        say("no.such.message")


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 dni"), (1, "1 dzień"), (2, "2 dni"), (5, "5 dni!"), (22, "22 dni"), (25, "25 dni!")]
)
def test_plurals_follow_the_rule_of_the_language(tmp_path: Path, count: int, words: str) -> None:
    forms = 'msgid "left"\nmsgid_plural "left"\nmsgstr[0] "{count} dzień"\nmsgstr[1] "{count} dni"\n'
    _, other = catalogues(tmp_path, forms + 'msgstr[2] "{count} dni!"\n')
    other.with_suffix(".mo").write_bytes(compiled(read(other)))
    told = Messages(other.with_suffix(".mo")).find("left", count)
    assert told is not None
    assert told.format(count=count).rstrip("!" if count == 0 else "") == words


def test_what_a_language_lacks_is_said_in_english(tmp_path: Path) -> None:
    source, other = catalogues(tmp_path, 'msgid "moved"\nmsgstr "{what}: {day}"\n\nmsgid "only"\nmsgstr ""\n')
    for path in (source, other):
        path.with_suffix(".mo").write_bytes(compiled(read(path)))
    polish = Messages(other.with_suffix(".mo"), Messages(source.with_suffix(".mo")))
    assert [polish.find("moved"), polish.find("only"), polish.find("left", 2), polish.find("none")] == [
        "{what}: {day}",
        "Only in English",
        "{count} days left",
        None,
    ]
    assert missing(read(other), read(source)) == ["left", "only", "ask", "ask.description", "wrong.why"]


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ('msgid "moved"\nmsgstr "{day}: {what}"\n', []),
        ('msgid "moved"\nmsgstr "{day}"\n', ["moved: does not say {what}"]),
        ('msgid "moved"\nmsgstr "{day} {what} {wann}"\n', ["moved: has no value {wann}"]),
        ('msgid "moved"\nmsgstr "{day} {what"\n', ["moved: expected '}' before end of string"]),
        ('msgid "gone"\nmsgstr "x"\n', ["gone: English has no such message"]),
        ('msgid "left"\nmsgstr "{count}"\n', ["left: needs forms of the plural"]),
        (
            'msgid "left"\nmsgid_plural "left"\nmsgstr[0] "jeden"\nmsgstr[1] "{count}"\nmsgstr[2] ""\n',
            ["left: a form of the plural has no words"],
        ),
        ('msgid "left"\nmsgid_plural "left"\nmsgstr[0] "jeden"\nmsgstr[1] "{count}"\nmsgstr[2] "{count}"\n', []),
        (
            'msgid "moved"\nmsgid_plural "moved"\nmsgstr[0] "a"\nmsgstr[1] "b"\nmsgstr[2] "c"\n',
            ["moved: has no forms of the plural"],
        ),
        ('msgid "ask"\nmsgstr "zapytaj mnie"\n', ["ask: a name has lower case, no blanks and at most 32 characters"]),
        (
            f'msgid "ask.description"\nmsgstr "{"x" * 101}"\n',
            ["ask.description: 101 characters; a description has at most 100"],
        ),
        (
            f'msgid "wrong.why"\nmsgstr "{"x" * 46}"\n',
            ["wrong.why: 46 characters; a title or label of a form has at most 45"],
        ),
    ],
)
def test_faults_of_a_file_are_named(tmp_path: Path, words: str, wrong: list[str]) -> None:
    source, other = catalogues(tmp_path, words)
    assert list(faults(read(other), read(source))) == wrong


def test_an_id_that_stands_in_a_file_twice_is_named(tmp_path: Path) -> None:
    source, other = catalogues(tmp_path, 'msgid "only"\nmsgstr "a"\n\nmsgid "only"\nmsgstr "b"\n')
    assert (repeated(source), repeated(other)) == ([], ["only"])


@pytest.mark.parametrize("path", files(), ids=lambda path: path.stem)
def test_what_is_shipped_was_compiled_from_the_files(path: Path) -> None:
    assert [*faults(read(path), read(DATA / f"{SOURCE}.po")), *repeated(path)] == []
    assert path.with_suffix(".mo").read_bytes() == compiled(read(path)), "run: make words"


def test_the_check_lists_what_is_missing_and_passes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    assert "compiled" not in capsys.readouterr().out


def test_languages_share_their_ids() -> None:
    spoken = [{id(key) for key in messages(code)._catalog if isinstance(key, str) and key} for code in ("es", "fr")]
    assert spoken[0] == spoken[1]
