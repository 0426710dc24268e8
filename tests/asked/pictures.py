"""Reads PNG files, independently of what wrote them."""

from __future__ import annotations

import struct
import zlib
from typing import NamedTuple

Color = tuple[int, int, int]


class Picture(NamedTuple):
    width: int
    height: int
    pixels: list[list[Color]]

    def colors(self) -> set[Color]:
        return {color for row in self.pixels for color in row}


def read(file: bytes) -> Picture:
    """Read a picture with a palette; a file that is not well-formed fails."""
    assert file[:8] == b"\x89PNG\r\n\x1a\n"
    start, parts = 8, []
    while start < len(file):
        (length,) = struct.unpack_from(">I", file, start)
        name, data = file[start + 4 : start + 8], file[start + 8 : start + 8 + length]
        assert struct.unpack_from(">I", file, start + 8 + length)[0] == zlib.crc32(name + data)
        parts.append((name, data))
        start += length + 12
    assert [name for name, _ in parts] == [b"IHDR", b"PLTE", b"IDAT", b"IEND"]
    width, height, depth, kind, *rest = struct.unpack(">IIBBBBB", parts[0][1])
    assert (depth, kind, rest) == (8, 3, [0, 0, 0])
    palette = [(red, green, blue) for red, green, blue in zip(*[iter(parts[1][1])] * 3, strict=True)]
    raw = zlib.decompress(parts[2][1])
    assert len(raw) == height * (width + 1)
    rows = [raw[line * (width + 1) : (line + 1) * (width + 1)] for line in range(height)]
    assert all(row[0] == 0 for row in rows)
    return Picture(width, height, [[palette[place] for place in row[1:]] for row in rows])


def contrast(one: Color, other: Color) -> float:
    """The contrast of two colors: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: Color) -> float:
    parts = [value / 255 for value in color]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
