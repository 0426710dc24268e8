"""The labels of dates in lists: their first part, and none for what only the committee does by a day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.cfp.dates.chains import Chain
from bot.cfp.dates.labelled import labelled
from bot.cfp.dates.labels import MAX_LABEL
from bot.cfp.dates.prose_rules import REVIEWED
from bot.cfp.dates.segment import Segment
from bot.cfp.language import phrases

_PARTS_LABEL = re.compile(r"[(;]|[.:]\s|\s(?:et|and|und|y|e)\s", re.IGNORECASE)


def labelled_for_authors(text: str, chains: list[Chain], segment: Segment) -> Iterator[tuple[str, Chain, str]]:
    """Yield each date of a line with its label and track, without those by which only the committee does something."""
    for told, chain, track in labelled(text, chains, segment):
        label = _first_part(told, segment)
        if not (REVIEWED.search(label) or REVIEWED.search(text[chain.end :])):
            yield label, chain, track


def _first_part(label: str, segment: Segment) -> str:
    """The first part of a long label of a list: "date limite d'envoi (communications) et appel aux inscriptions"."""
    if len(label) <= MAX_LABEL or not (segment.dated or segment.block.kind == "item"):
        return label
    last = re.split(r"\s[–—-]\s", label)[-1]
    if last != label and last in phrases("due"):  # "When you are ready, read the rules on how to write - deadline"
        return last
    first = _PARTS_LABEL.split(label.strip(), maxsplit=1)[0]
    return first if len(first) <= MAX_LABEL else first[:MAX_LABEL].rpartition(" ")[0]
