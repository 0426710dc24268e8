"""Print every reminder the bot will post, with time and channel, without Discord.

  workshop-bot plan                                  from now on
  workshop-bot plan --now 2023-08-01 --until 2023-12-16

Lead times are those of `reminders:` in the FAQ, else the defaults. What organizers chose in Discord is listed there by
/reminders list. Deadlines and the event are reminded of, also a date of kind `other` whose label says "deadline" or
"due"; a notification or another date only where lead times are chosen for its kind.
"""

from __future__ import annotations

import argparse
import sys
from datetime import datetime

from bot.app import load_knowledge
from bot.cli.options import add_knowledge, add_now
from bot.clock import parse_now
from bot.errors import UsageError
from bot.faq.model import Faq
from bot.faq.rules import system_closes
from bot.faq.when import State, state_of
from bot.reminders.leads import DEFAULT, parse_lead, shorts
from bot.reminders.plan import date_of, plan
from bot.reminders.posts import MARK, reminder
from bot.settings.settings import Settings


def arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("--until", metavar="INSTANT", help="leave out what is due later, such as 2023-12-16")
    add_knowledge(command)
    add_now(command)


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Print the plan; return 0."""
    loaded = load_knowledge(options.knowledge or settings.knowledge)
    faq = loaded.faq
    try:
        until = parse_now(options.until) if options.until else None
    except ValueError as error:
        raise UsageError(f"--until: {error}") from None
    for problem in system_closes.check(loaded):
        print(f"warning: {problem}", file=sys.stderr)
    print("\n\n".join(_planned(faq, options.now, until)) or _nothing(faq, options.now, options.until))
    return 0


def _planned(faq: Faq, now: datetime, until: datetime | None) -> list[str]:
    section = faq.reminders
    own = {str(kind): tuple(map(parse_lead, leads)) for kind, leads in section.leads.items()} if section else {}
    where = f"channel {section.channel}" if section else "the channel of /reminders setup"
    shown = []
    for item in plan(faq, {**DEFAULT, **own}):
        entry = date_of(faq, item.date_id)
        if entry is None or item.due <= now or (until and item.due > until):
            continue
        text = "".join(map(str, reminder(faq, entry, item.lead, item.due)))
        lines = [line.removeprefix(MARK) for line in text.split("\n")]
        shown.append(f"{item.due:%a %Y-%m-%d %H:%M} UTC, {where}:\n" + "\n".join(f"  {line}" for line in lines))
    return shown


def _nothing(faq: Faq, now: datetime, until: str | None) -> str:
    dated = [entry for entry in faq.dates if entry.at is not None]
    passed = sum(state_of(entry, now, faq.defaults.zone) is State.PASSED for entry in dated)
    open_ = len(faq.dates) - len(dated)
    beside = f" ({open_} more {'has' if open_ == 1 else 'have'} no day yet)" if open_ else ""
    if not dated:
        return f"Nothing is due: no date has a day yet{f' ({open_} have none)' if open_ else ''}."
    if passed == len(dated):
        return f"Nothing is due: all {passed} dates that have a day have passed{beside}."
    leads = shorts(DEFAULT["deadline"])
    return (
        f"Nothing is due{f' until {until}' if until else ''}: {len(dated)} of {len(faq.dates)} dates have a day, "
        f"{passed} of these have passed, and the lead times of deadlines are {leads}."
    )
