"""List the question kinds the bot knows: an entry whose id is one of them is found by all its phrasings.

  workshop-bot kinds                        every kind: id and question
  workshop-bot kinds --knowledge faq.yaml   which kind each entry speaks for, and which ids would say so

Kinds that do not concern an event (other conferences, small talk) are left out.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from bot.app import build_answerer, load_knowledge
from bot.bank.model import load_kinds
from bot.settings.settings import Settings


def arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("--knowledge", type=Path, metavar="PATH", help="a FAQ whose entries to look at")


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Print the kinds, or what the entries of a FAQ speak for; return 0."""
    del settings
    if options.knowledge is None:
        for kind in load_kinds():
            if not kind.aside:
                print(f"{kind.id:24} {kind.question}")
        return 0
    loaded = load_knowledge(options.knowledge)
    links = build_answerer(loaded).matcher.links
    for entry in loaded.faq.entries:
        found = links.get(entry.id)
        if found is None:
            said = "found by its own words only"
        elif found[0].kind == entry.id.replace("-", "_"):
            said = f"speaks for {found[0].kind}"
        else:
            about = " or ".join(f"{link.kind} ({link.strength:.0%} sure)" for link in found)
            said = f"is about {about}; the id {found[0].kind} would say so for certain"
        print(f"{entry.id:24} {said}")
    return 0
