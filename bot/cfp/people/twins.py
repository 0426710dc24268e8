"""Words that are parts of names, too: "Cheng Soon Ong", "June Park"."""

from __future__ import annotations

_MIDDLE_NAMES = frozenset({"Soon", "Best"})
_FIRST_NAMES = frozenset({"June", "April"})
_FIRST_AND_LAST = 2


def without_twins(parts: list[str]) -> list[str]:
    """The words of a name but one that is a word, too, where it stands as in names: "Cheng Soon Ong", "June Park"."""
    if len(parts) > 2 and parts[0].istitle():
        parts = [parts[0], *(part for part in parts[1:-1] if part not in _MIDDLE_NAMES), parts[-1]]
    return parts[1:] if parts[0] in _FIRST_NAMES and len(parts) == _FIRST_AND_LAST else parts
