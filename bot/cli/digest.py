"""Tell what was asked: how much was answered, what was not, and which entries nobody needed.

  workshop-bot digest                                      the last seven days
  workshop-bot digest --days 30 --picture questions.png    a month, and a picture of it
  workshop-bot digest NAME --server 123456789012345678
  workshop-bot digest --json                               all of it, for scripts

Organizers get the same every Monday in their staff channel (/setup digest:). What was not answered is grouped by what
it asks, the most frequent first: the next entries to write. It reads the bot's own data (WORKSHOP_DATA, DATABASE_URL),
whether the bot runs or not. Nobody knows who asked. Days are those of UTC; questions are kept for
WORKSHOP_KEEP_QUESTIONS days.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli.options import add_knowledge, add_now
from bot.errors import SettingsError, UsageError
from bot.library import Library
from bot.settings.settings import Settings

if TYPE_CHECKING:
    from bot.asked.digest import Counted, Digest, Period

_MOST_DAYS = 366
_LISTED = 20  # lines of each list
_BAR = 40  # characters of the fullest day


def arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("workshop", nargs="?", metavar="NAME", help="name of the FAQ, where there are several")
    command.add_argument(
        "--days", type=int, default=7, metavar="N", help="how many days, today among them (default: 7)"
    )
    command.add_argument(
        "--server", type=int, metavar="ID", help="only what was asked in this server (0: in direct messages)"
    )
    command.add_argument("--json", action="store_true", help="print one JSON object")
    command.add_argument(
        "--picture", type=Path, metavar="FILE", help="write a picture, too: questions per day, by kind"
    )
    add_knowledge(command, "FAQ file, or the folder of FAQs that the bot runs with")
    add_now(command)


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Print the digest; return 0."""
    if not settings.keep_questions:
        raise SettingsError("WORKSHOP_KEEP_QUESTIONS is 0: no questions are kept, so there is nothing to tell.")
    if not 0 < options.days <= _MOST_DAYS:
        raise UsageError(f"--days: {options.days} is not a number of days between 1 and {_MOST_DAYS}")
    from bot.asked.digest import Period  # noqa: PLC0415 - half a second that no other command needs

    today = options.now.date()
    period = Period(today - timedelta(days=options.days - 1), today)
    library = Library.open(options.knowledge or settings.knowledge)
    found = asyncio.run(_digest(library, _name(library, options.workshop), options.server, period, settings))
    print(_json(found) if options.json else "\n".join(_lines(found)))
    if options.days > settings.keep_questions.days:
        kept = f"{settings.keep_questions.days} days (WORKSHOP_KEEP_QUESTIONS)"
        print(f"note: questions are kept for {kept}; of the days before that nothing is known", file=sys.stderr)
    if options.picture:
        _draw(found, options.picture)
    return 0


def _name(library: Library, asked: str | None) -> str:
    known = ", ".join(library.names)
    if asked is None:
        if len(library.names) > 1:
            raise UsageError(f"there are several FAQs; name one of: {known}")
        return library.names[0]
    if library.get(asked) is None:
        raise UsageError(f"there is no FAQ called {asked!r}; there is: {known}")
    return asked


async def _digest(library: Library, name: str, server: int | None, period: Period, settings: Settings) -> Digest:
    from bot.asked.digest import digest_of, gather  # noqa: PLC0415
    from bot.revisions.edits import FaqEdits  # noqa: PLC0415
    from bot.store.database import address  # noqa: PLC0415
    from bot.store.store import Store  # noqa: PLC0415

    async with await Store.open(address(settings.database_url, settings.data)) as store:
        await FaqEdits(store.revisions, library).refresh()  # entries that organizers made in Discord
        servers = None if server is None else (server,)
        gathered = await gather(store, name, servers, period, settings.keep_questions)
    volume = library.get(name)
    if volume is None:
        raise UsageError(f"there is no FAQ called {name!r}")
    return digest_of(gathered, volume.answerer)


def _draw(found: Digest, file: Path) -> None:
    from bot.asked.picture import draw  # noqa: PLC0415

    try:
        file.write_bytes(draw(found))
    except OSError as error:
        raise UsageError(f"{file}: {error.strerror or 'cannot be written'}") from None


def _lines(found: Digest) -> Iterator[str]:
    total = found.total
    yield f"{found.workshop}: what was asked, {found.when()}"
    parts = f"{total.answered:,} answered, {total.offered:,} unclear, {total.missed:,} not answered"
    yield f"{total.asked:,} asked: {parts}"
    if total.asked:
        yield from _per_day(found)
    yield from _counted("Asked about most", found.kinds)
    if found.missed:
        yield "\nNot answered, by what it asks:"
        for one in found.missed[:_LISTED]:
            also = f"; also “{one.others[0]}”" if one.others else ""
            yield f"  {one.times:>5,} × “{one.text}”{also}"
        if left := total.missed - sum(one.times for one in found.missed[:_LISTED]):
            yield f"  {left:>5,} more"
    yield from _counted("Called not helpful", found.not_helpful)
    yield from _listed(f"Entries that answered nothing in {found.unused_days} days", found.unused)
    yield from _listed("Still to be announced", found.open_dates)


def _per_day(found: Digest) -> Iterator[str]:
    most = max(one.asked for one in found.days)
    yield ""
    for one in found.days:
        parts = (("█", one.answered), ("▒", one.offered), ("░", one.missed))
        bar = "".join(mark * -(-_BAR * count // most) for mark, count in parts)
        yield f"  {one.day:%a %Y-%m-%d} {one.asked:>6,} {bar}".rstrip()
    yield "  (█ answered, ▒ unclear, ░ not answered)"


def _counted(title: str, counted: Sequence[Counted]) -> Iterator[str]:
    if counted:
        yield f"\n{title}:"
        yield from (f"  {one.times:>5,} × {one.what}" for one in counted[:_LISTED])


def _listed(title: str, items: Sequence[str]) -> Iterator[str]:
    if items:
        yield f"\n{title}:"
        yield from (f"  {item}" for item in items[:_LISTED])
        if len(items) > _LISTED:
            yield f"  … and {len(items) - _LISTED} more"


def _json(found: Digest) -> str:
    values = {
        **found._asdict(),
        "days": [{**one._asdict(), "day": one.day.isoformat(), "asked": one.asked} for one in found.days],
        **{name: [one._asdict() for one in getattr(found, name)] for name in ("kinds", "missed", "not_helpful")},
    }
    return json.dumps(values, ensure_ascii=False)
