"""What it tells that an entry has many phrasings, as those have that grew with the questions of years.

One that was asked in some fifteen ways says by those alone whether a question is meant for it: the words of its answer
tell less then, and a phrasing that is like the question more. No labelled set of ours has such entries, so what follows
from the number of phrasings is set by hand, on public questions to a bank's help desk (BANKING77, its training part).
"""

from __future__ import annotations

from collections.abc import Iterable
from heapq import nlargest

_USUAL = 4  # phrasings of an entry: its question, and a few more
_SOME, _MANY = 6, 9  # phrasings from which on two, three of them are to be near


def practice(phrasings: int) -> float:
    """Return how much of what is known of a target is told by its phrasings beyond the usual ones, 0..1."""
    return 1 - 1 / max(1, phrasings - _USUAL + 1)


def few_nearest(alike: Iterable[float]) -> float:
    """Return the mean of the likeness to the few nearest of some phrasings: the more there are, the likelier one of
    them is near by chance.
    """
    found = list(alike)
    few = nlargest(1 + (len(found) >= _SOME) + (len(found) >= _MANY), found)
    return sum(few) / len(few)
