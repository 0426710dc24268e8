"""List the question kinds the bot knows: an entry whose id is one of them is found by all its phrasings.

  workshop-bot kinds                        every kind: id and question
  workshop-bot kinds --knowledge faq.yaml   which kind each entry speaks for, and which ids would say so

An id is proposed only where the bot is sure enough that the entry is about that kind, and no entry of the FAQ has it.
It is right only for an entry that answers all that the kind asks: it is then found by all phrasings of the kind.

Kinds that do not concern an event (other conferences, small talk) are left out.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.app import build_answerer, load_knowledge
from bot.bank.model import load_kinds
from bot.faq.model import Faq
from bot.matching.links import Link
from bot.settings.settings import Settings

_WORTH_ADVICE = 0.6  # sureness: nine in ten entries are about the kind then; of those less sure, fewer than eight


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
    advised = _advised(loaded.faq, links)
    for entry in loaded.faq.entries:
        print(f"{entry.id:24} {_said(entry.id, links.get(entry.id, ()), advised)}")
    return 0


def _advised(faq: Faq, links: Mapping[str, tuple[Link, ...]]) -> dict[str, str]:
    """Return the entry that may take the id of a kind, by kinds: the surest, where no entry has it yet."""
    taken = {_kind_of(entry.id) for entry in faq.entries}
    sure = [(found[0].strength, found[0].kind, owner) for owner, found in links.items() if faq.entry(owner) and found]
    return {kind: owner for strength, kind, owner in sorted(sure) if strength >= _WORTH_ADVICE and kind not in taken}


def _said(entry: str, found: Sequence[Link], advised: Mapping[str, str]) -> str:
    """What an entry speaks for, in words."""
    if not found:
        return "found by its own words only"
    kind, strength = found[0]
    if kind == _kind_of(entry):
        return f"speaks for {kind}"
    if strength < _WORTH_ADVICE:
        about = " or ".join(f"{link.kind} ({link.strength:.0%} sure)" for link in found)
        return f"found by its own words; perhaps about {about}"
    about = f"is about {kind} ({strength:.0%} sure)"
    if advised.get(kind) != entry:
        return about
    asked = next(one.question for one in load_kinds() if one.id == kind)
    return f"{about}; the id {kind} says so for certain: right only if it answers all that this kind asks (“{asked}”)"


def _kind_of(entry: str) -> str:
    """The kind whose id an entry's id would be."""
    return entry.replace("-", "_")
