"""The letters of pictures: how much of each pixel a letter covers, made by `python -m benchmarks.glyphs`.

The file holds the letters of two weights one after the other, compressed as a whole. A weight is the number of its
letters and then each letter: code point, advance, width, height, left, top (in pixels, from the top of the line), and
the coverage of its pixels in 16 steps, two pixels a byte.
"""

from __future__ import annotations

import struct
import unicodedata
import zlib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

LINE = 24  # pixels from one line to the next
STEPS = 16
FILE = Path(__file__).parent / "data" / "glyphs.bin"
HEAD = struct.Struct(">HBBBbb")
_MISSING = "□"


class Glyph(NamedTuple):
    """- `coverage`: a byte a pixel, row by row, each 0..15"""

    advance: int
    width: int
    height: int
    left: int
    top: int
    coverage: bytes


@cache
def load_glyphs() -> tuple[Mapping[str, Glyph], Mapping[str, Glyph]]:
    """Return the letters in regular and in bold; in bold there are fewer."""
    data = zlib.decompress(FILE.read_bytes())
    regular, end = _read(data, 0)
    bold, _ = _read(data, end)
    return regular, bold


def glyphs_of(text: str, *, bold: bool = False) -> Iterator[Glyph]:
    """Yield the letters of a text; one that there is none of is a box, unless nobody would see it."""
    regular, heavy = load_glyphs()
    for character in unicodedata.normalize("NFC", text):
        found = (heavy.get(character) if bold else None) or regular.get(character)
        if found is not None:
            yield found
        elif unicodedata.category(character)[0] not in "MC":
            yield regular[_MISSING]


def width_of(text: str, *, bold: bool = False) -> int:
    """Return how wide a text is drawn, in pixels."""
    return sum(glyph.advance for glyph in glyphs_of(text, bold=bold))


def _read(data: bytes, start: int) -> tuple[dict[str, Glyph], int]:
    (count,) = struct.unpack_from(">H", data, start)
    start += 2
    found: dict[str, Glyph] = {}
    for _ in range(count):
        code, advance, width, height, left, top = HEAD.unpack_from(data, start)
        start += HEAD.size
        size = (width * height + 1) // 2
        pairs = data[start : start + size]
        coverage = bytes(part for pair in pairs for part in (pair >> 4, pair & 15))[: width * height]
        found[chr(code)] = Glyph(advance, width, height, left, top, coverage)
        start += size
    return found, start
