"""Lines in pages that fit a message."""

from __future__ import annotations

_ROOM = 1_700  # characters of lines; what stands above and below them comes on top
_LINES = 25  # per page: more are not read


def in_pages(lines: list[str], most: int = _LINES) -> list[list[str]]:
    """Break lines into pages by their length; a line is never split, one too long is cut.

    - `most`: lines of a page
    """
    pages: list[list[str]] = [[]]
    room = _ROOM
    for line in lines:
        kept = line if len(line) <= _ROOM else line[: _ROOM - 2] + " …"
        if pages[-1] and (len(kept) + 1 > room or len(pages[-1]) >= most):
            pages.append([])
            room = _ROOM
        pages[-1].append(kept)
        room -= len(kept) + 1
    return pages
