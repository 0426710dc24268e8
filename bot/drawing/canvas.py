"""A picture being drawn: rectangles and lines of text on one background."""

from __future__ import annotations

from bot.drawing.glyphs import STEPS, glyphs_of, width_of
from bot.drawing.png import MAX_COLORS, Color, png


class Canvas:
    """What is drawn outside of it is cut off."""

    def __init__(self, width: int, height: int, background: Color) -> None:
        self.width, self.height = width, height
        self._palette: list[Color] = [background]
        self._pixels = bytearray(width * height)

    def rectangle(self, left: int, top: int, width: int, height: int, color: Color) -> None:
        """Fill a rectangle."""
        first, last = max(0, left), min(self.width, left + width)
        row = bytes([self._place_of(color)]) * max(0, last - first)
        for line in range(max(0, top), min(self.height, top + height)):
            start = line * self.width + first
            self._pixels[start : start + len(row)] = row

    def text(self, left: int, top: int, text: str, color: Color, *, bold: bool = False) -> None:
        """Write a line of text on the background."""
        shades = self._shades(color)
        for glyph in glyphs_of(text, bold=bold):
            for number in range(glyph.height):
                line = top + glyph.top + number
                if not 0 <= line < self.height:
                    continue
                covered = glyph.coverage[number * glyph.width : (number + 1) * glyph.width]
                start = line * self.width
                for place, step in enumerate(covered, left + glyph.left):
                    if step and 0 <= place < self.width:
                        self._pixels[start + place] = shades[step]
            left += glyph.advance

    def png(self) -> bytes:
        """Return the picture as a file."""
        return png(self.width, self._pixels, self._palette)

    def _shades(self, color: Color) -> list[int]:
        """The colors from the background to another one."""
        background = self._palette[0]
        mixed = (
            tuple(round(b + (c - b) * step / (STEPS - 1)) for b, c in zip(background, color, strict=True))
            for step in range(STEPS)
        )
        return [self._place_of((red, green, blue)) for red, green, blue in mixed]

    def _place_of(self, color: Color) -> int:
        if color not in self._palette:
            if len(self._palette) == MAX_COLORS:
                raise ValueError("more colors than a palette has room for")
            self._palette.append(color)
        return self._palette.index(color)


def fitted(text: str, room: int, *, bold: bool = False) -> str:
    """Return a text cut to so many pixels, with an ellipsis where something is missing."""
    if width_of(text, bold=bold) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width_of(f"{text[:middle]}…", bold=bold) <= room:
            low = middle
        else:
            high = middle - 1
    return f"{text[:low].rstrip()}…"
