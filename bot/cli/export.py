"""Write the FAQ file with everything that organizers changed in Discord, its comments kept.

  workshop-bot export -o faq.yaml              the file as it is answered from
  workshop-bot export --patch -o faq.patch     the changes alone, for a pull request (git apply, patch -p1)
  workshop-bot export myworkshop               where the host has several FAQs

It reads the bot's data (WORKSHOP_DATA or DATABASE_URL, as `run`) and changes nothing in it. Dates moved with
/deadline extend are in it. Once the file has a change, nothing of it is pending any more. Questions that `check` asks
go to questions.yaml beside the file. Exit code 1 when the file's author changed an entry as well: what was changed in
Discord is in it, and both are shown.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from bot.cli.options import add_knowledge
from bot.errors import EXIT_FINDINGS, UsageError
from bot.library import Library
from bot.revisions.regressions import asked_by_check
from bot.settings.settings import Settings

if TYPE_CHECKING:
    from bot.store.reminding import DateMove
    from bot.store.store import Store


class _File(NamedTuple):
    path: Path
    before: str
    after: str


def arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("workshop", nargs="?", metavar="WORKSHOP", help="name of the FAQ, where there are several")
    command.add_argument("--patch", action="store_true", help="the changes as a patch, instead of the file")
    command.add_argument("-o", "--output", type=Path, metavar="FILE", help="file to write (default: standard output)")
    add_knowledge(command)


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Write the file or the patch; return 0, or 1 when the file's author changed an entry as well."""
    library = Library.open(options.knowledge or settings.knowledge)
    name = _named(library, options.workshop)
    moves = asyncio.run(_read(library, name, settings))
    faq, questions = _files(library, name, moves)
    if options.patch:
        _write(options.output, patch := _patch(faq) + _patch(questions))
        if not patch:
            print("nothing to export: the file needs no change", file=sys.stderr)
    else:
        _write(options.output, faq.after)
        _write_questions(options.output, questions)
    applied = library.applied(name)
    clashes = applied.clashes if applied else ()
    for clash in clashes:
        here, there = (f"“{one.answer}”" if one else "removed" for one in (clash.ours, clash.file))
        print(f"{clash.revision.entry_id}: in Discord: {here}; in the file: {there}", file=sys.stderr)
    return EXIT_FINDINGS if clashes else 0


def _named(library: Library, given: str | None) -> str:
    name = given or library.only
    if name is None or library.get(name) is None:
        raise UsageError(f"there is no FAQ {given!r}" if given else f"name one of {', '.join(library.names)}")
    return name


async def _read(library: Library, name: str, settings: Settings) -> list[DateMove]:
    """Lay the changes over the FAQ; return the moves of dates of the servers that decide about it."""
    from bot.revisions.rows import from_row  # noqa: PLC0415
    from bot.store.database import FILE, address  # noqa: PLC0415
    from bot.store.store import Store  # noqa: PLC0415

    if not settings.database_url and not (settings.data / FILE).exists():
        raise UsageError(
            f"no data of the bot is in {settings.data.resolve()}. If it has not run yet, nothing was changed in "
            "Discord; if its data is elsewhere, set WORKSHOP_DATA or DATABASE_URL as for `run`."
        )
    async with await Store.open(address(settings.database_url, settings.data)) as store:
        library.put_revisions(name, [from_row(row) for row in await store.revisions.of(name)])
        return await _moves(library, name, store, settings)


async def _moves(library: Library, name: str, store: Store, settings: Settings) -> list[DateMove]:
    from bot.servers.deciders import Deciders  # noqa: PLC0415
    from bot.servers.settings import ServerSettingsCache  # noqa: PLC0415
    from bot.servers.workshops import Workshops  # noqa: PLC0415

    servers = ServerSettingsCache(store.servers)
    await servers.load()
    workshops = Workshops(library, servers, settings.servers)
    moves = [move for move in await store.reminding.moves() if workshops.name_for(move.guild_id) == name]
    guilds = {move.guild_id for move in moves}
    deciders = await Deciders(workshops, store.pages, lambda: guilds, alone=False).of(name)
    if not deciders and len(guilds) > 1:
        told = f"{len(guilds)} servers moved dates: none is in it. Name the server that decides in WORKSHOP_SERVERS."
        print(told, file=sys.stderr)
        return []
    return [move for move in moves if not deciders or move.guild_id in deciders]


def _files(library: Library, name: str, moves: list[DateMove]) -> tuple[_File, _File]:
    """The FAQ file and its questions, before and after."""
    from bot.changes.staff import exported, exported_questions  # noqa: PLC0415
    from bot.reminders.moves import with_moves  # noqa: PLC0415

    file, served = library.file_of(name), library.get(name)
    if file is None or served is None:
        raise UsageError(f"there is no FAQ {name!r}")
    faq, _ = with_moves(served.loaded.faq, moves)
    asked = asked_by_check(library, name)
    questions = _File(asked.path, asked.text, exported_questions(asked.text, asked.questions))
    return _as_on_disk(_File(Path(file.file), file.text, exported(file, faq))), _as_on_disk(questions)


def _as_on_disk(file: _File) -> _File:
    """Give both texts the line ends that the file has: a patch would not apply without."""
    if not file.path.exists() or b"\r\n" not in file.path.read_bytes():
        return file
    before, after = (text.replace("\n", "\r\n") for text in (file.before, file.after))
    return file._replace(before=before, after=after)


def _patch(file: _File) -> str:
    from bot.changes.staff import as_patch  # noqa: PLC0415

    path = file.path.resolve()
    here = path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else Path(path.name)
    return as_patch(here.as_posix(), file.before, file.after)


def _write_questions(output: Path | None, questions: _File) -> None:
    if questions.after == questions.before:
        return
    if output is None:
        print(f"{questions.path.name} has new questions: -o or --patch writes them", file=sys.stderr)
        return
    _write(output.with_name(questions.path.name), questions.after)


def _write(path: Path | None, text: str) -> None:
    from bot.cfp.build import replace_file  # noqa: PLC0415

    if path is None:
        sys.stdout.buffer.write(text.encode())
        return
    try:
        replace_file(path, text)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror or 'cannot be written'}") from None
    print(f"wrote {path}", file=sys.stderr)
