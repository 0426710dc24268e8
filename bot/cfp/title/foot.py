"""A name in two blocks below the top: "3rd Workshop on" above "Knots at Sea (KNOTS31)", where a page has its head last,
and its style sheet shows it first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from bot.cfp.title.lines import TOP
from bot.cfp.title.no_name import BROKEN
from bot.cfp.title.parts import names_event
from bot.cfp.title.prose import Name
from bot.cfp.title.rules import WITH_ACRONYM
from bot.page.blocks import Block
from bot.page.page import Page
from bot.page.sentences import Sentence
from bot.rules import Rule

_OTHER = Rule(
    "before the name of another event",
    r"\b (?: with | at | previous | last | past | former | also | see | related | part \s of ) \b",
    examples=("with the", "at the", "Previous", "the last", "past", "former", "see also the", "Related", "part of the"),
    near_misses=("The 3rd Workshop on", "Pastoral Workshop on"),
)
_MOST_WORDS = 8  # of the first line
_SCORE = 5


def names_at_the_foot(page: Page) -> Iterator[Name]:
    """Yield the one name that a page has in two blocks, each a line; none where there are several."""
    pairs = pairwise(page.blocks[TOP:])
    found = [(name, lead) for lead, rest in pairs if (name := _joined(lead, rest))]
    if len({name["name"] for name, _ in found}) == 1:
        name, lead = found[0]
        yield Name(_SCORE, name[0], Sentence(lead.text, lead, 0), name["short"])


def _joined(lead: Block, rest: Block) -> re.Match[str] | None:
    """The name that two blocks make; None where they do not."""
    plain = {"paragraph", "heading"}
    if lead.kind not in plain or rest.kind not in plain or len(lead.text.split()) > _MOST_WORDS:
        return None
    begins = names_event(lead.text) and BROKEN.search(lead.text) is not None and not _OTHER.search(lead.text)
    whole = f"{lead.text.strip()} {rest.text.strip()}"
    match = WITH_ACRONYM.search(whole) if begins else None
    return match if match and match[0] == whole else None
