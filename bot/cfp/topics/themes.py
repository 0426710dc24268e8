"""Lists that stand each under a heading of its own, below one that says that themes follow."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from bot.cfp.phrases import Phrases
from bot.cfp.topics.leads import HEADED, NAMED, score_of
from bot.cfp.topics.lists import ItemList
from bot.cfp.topics.rules import COUNTED, KIND_OF_PAPER, NO_TOPIC, TELLING
from bot.page.blocks import Block
from bot.rules import says

_NUMBER = re.compile(
    r"^(?:\(?(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)]\s+"
    r"|(?:track|theme|topic|area|strand|stream)\s(?:\d{1,2}|[a-h]|[ivx]{1,4})\s?[:.–—-]\s*)",
    re.IGNORECASE,
)
_WORDS = 12  # of a term below a track


@dataclass(slots=True)
class Candidate:
    """A list that may hold topics.

    - `chain` numbers the lists that go on with one another, each under its own name
    - `follows`: only its lead parts it from the list before
    """

    items: ItemList
    score: int
    lead: Block | None
    group: str = ""
    chain: int = 0
    follows: bool = False


def by_theme(found: list[Candidate], phrases: Phrases) -> list[Candidate]:
    """Give the lists under "Conference themes" the names of their own headings, where there are several of these: each
    says in other words what it holds.
    """
    under: dict[tuple[str, ...], dict[str, Candidate]] = defaultdict(dict)
    for one in found:
        section = one.items.items[0].section
        if len(section) > 1 and _is_of_a_theme(one, section, phrases):
            under[section[:-1]].setdefault(section[-1], one)
    for named in under.values():
        if len(named) > 1:
            for heading, one in named.items():
                one.group = one.group or _NUMBER.sub("", heading)
                one.score = max(one.score, HEADED)
    return found


def _is_of_a_theme(one: Candidate, section: tuple[str, ...], phrases: Phrases) -> bool:
    """Whether a list is what a heading among themes leads to, by itself or with a sentence that ends in a colon."""
    leads = one.items.told or one.lead is None or one.lead.kind == "heading" or one.lead.text.rstrip().endswith(":")
    if phrases.values(section[-1]) & {"other", "never"}:
        return False
    return bool(leads and score_of(section[-2], phrases) == NAMED) or _is_track(one, section[-1])


def _is_track(one: Candidate, heading: str) -> bool:
    """Whether a heading counts a track ("Track 2: Systems for AI") and the list below it holds short terms alone."""
    if not COUNTED.match(heading) or KIND_OF_PAPER.search(heading.partition(":")[2].strip()):
        return False
    texts = [item.text for item in one.items.items]
    return all(len(text.split()) <= _WORDS and not says((TELLING, *NO_TOPIC), text) for text in texts)
