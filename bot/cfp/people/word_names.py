"""Words that are parts of names, too: "Mei Soon Tan", "June Park"."""

from __future__ import annotations

_MIDDLE_NAMES = frozenset({"Soon", "Best"})
_FIRST_NAMES = frozenset({"June", "April"})


def without_word_names(parts: list[str]) -> list[str]:
    """Return the words of a name without those that are names only where they stand: "Soon" between two others, "June"
    before one.
    """
    first, *between, last = parts if len(parts) > 1 else (*parts, "")
    if between:
        return [first, *(part for part in between if part not in _MIDDLE_NAMES or not first.istitle()), last]
    return [last] if last and first in _FIRST_NAMES else parts
