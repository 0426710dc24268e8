"""Draws the letters that pictures are written with from a font, once: python -m benchmarks.glyphs FOLDER

FOLDER holds DejaVuSans.ttf and DejaVuSans-Bold.ttf. Needs Pillow (`pip install pillow`), which the bot itself does not:
loaded, it takes eleven megabytes, an eighth of what the bot takes.
"""

from __future__ import annotations

import struct
import sys
import zlib
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

from bot.drawing.glyphs import FILE, HEAD, LINE

_SIZE = 19  # pixels of an em
_LATIN = (*range(0x20, 0x7F), *range(0xA0, 0x100), *map(ord, "‘’“”–—…•·→←×"))
# Latin of other languages, Greek, Cyrillic, Vietnamese, and the box for what is missing
_MORE = (*range(0x100, 0x180), *range(0x386, 0x3CF), *range(0x400, 0x460), *range(0x1EA0, 0x1EFA), 0x25A1)


def weight(font_file: Path, codes: Iterable[int]) -> bytes:
    """Return the letters of one weight."""
    from PIL import Image, ImageDraw, ImageFont  # noqa: PLC0415

    font = ImageFont.truetype(str(font_file), _SIZE)
    drawn = []
    for code in codes:
        letter = chr(code)
        left, top, right, bottom = map(int, font.getbbox(letter))
        width, height = max(0, right - left), max(0, bottom - top)
        picture = Image.new("L", (width or 1, height or 1))
        ImageDraw.Draw(picture).text((-left, -top), letter, fill=255, font=font)
        steps = [round(value * 15 / 255) for value in picture.tobytes()][: width * height]
        pairs = bytes(high << 4 | low for high, low in zip(steps[::2], [*steps[1::2], 0], strict=False))
        drawn.append(HEAD.pack(code, round(font.getlength(letter)), width, height, left, top) + pairs)
    return struct.pack(">H", len(drawn)) + b"".join(drawn)


def main(folder: Path) -> None:
    """Write the file."""
    both = (weight(folder / "DejaVuSans.ttf", chain(_LATIN, _MORE)), weight(folder / "DejaVuSans-Bold.ttf", _LATIN))
    FILE.write_bytes(zlib.compress(b"".join(both), 9))
    print(f"{FILE.name}: {FILE.stat().st_size:,} bytes; a line is {LINE} pixels")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
