"""People side by side in a row of a table, with the place of each below: "Ada Berg | Ole Vik", "Oslo | Kiel"."""

from __future__ import annotations

from itertools import pairwise

from bot.answering.facts.context import Composed, Context
from bot.matching.normalise import fold

_CELLS = 2  # of a row that is one, at least


def in_grid(place: str, context: Context) -> Composed | None:
    """Return who stands above a place; None where no row of places has it below a row of people."""
    people = {fold(one.name) for one in context.faq.people}
    wanted = f" {fold(place)} "
    for above, below in pairwise(context.passages):
        names, places = above.text.split("|"), below.text.split("|")
        if len(names) < _CELLS or len(names) != len(places) or not all(fold(one) in people for one in names):
            continue
        there = [n for n, one in enumerate(places) if wanted in f" {fold(one)} "]
        if there:
            shown = context.listed(names[n].strip() for n in there)
            told = context.say("answer.from", names=shown, place=places[there[0]].strip(), count=len(there))
            return Composed((told,), below.source)
    return None
