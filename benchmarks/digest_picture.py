"""Draws docs/digest.png, the picture of a week of invented questions: python -m benchmarks.digest_picture

A test compares it with what the bot draws.
"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from bot.asked.digest import Counted, DayCount, Digest
from bot.asked.picture import draw

OUT = Path(__file__).parent.parent / "docs" / "digest.png"
_DAYS = ((4, 1, 2), (9, 0, 1), (3, 2, 0), (12, 1, 5), (7, 0, 1), (0, 0, 0), (1, 0, 0))
_KINDS = (
    ("When is the submission deadline?", 14),
    ("What is the page limit?", 9),
    ("Do I have to register?", 5),
    ("Is my topic in scope?", 4),
    ("Can I attend or present remotely?", 3),
)


def picture() -> bytes:
    """Return the picture as a file."""
    days = tuple(DayCount(date(2023, 9, 18) + timedelta(days=number), *counts) for number, counts in enumerate(_DAYS))
    kinds = tuple(Counted(*kind) for kind in _KINDS)
    return draw(Digest("BUGS", days, kinds, (), 0, (), (), 30, ()))


if __name__ == "__main__":
    OUT.write_bytes(picture())
    print(f"wrote {OUT.name}")
