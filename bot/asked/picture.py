"""A digest as a picture: questions per day by what came of them, and what was asked about most.

It brings its own dark background, so that its colors hold in an app that is light as in one that is dark. The colors of
what came of questions differ in lightness as well, for whoever does not tell hues apart.
"""

from __future__ import annotations

from bot.asked.digest import Counted, DayCount, Digest
from bot.drawing.canvas import Canvas, fitted
from bot.drawing.glyphs import LINE, width_of
from bot.drawing.png import Color

WIDTH = 900
_BACKGROUND, _EDGE, _GRID = (30, 31, 34), (78, 80, 88), (54, 56, 62)
_INK, _FAINT = (242, 243, 245), (176, 180, 188)
_ANSWERED, _OFFERED, _MISSED = (76, 155, 232), (247, 220, 130), (229, 92, 60)
_MARGIN, _GAP = 28, 16
_BARS = 180  # pixels: the height of the fullest day
_BAR = (10, 72)  # pixels: the width of a day's bar, at least and at most
_KINDS, _ROW = 6, 32
_NAME = 430  # pixels for what was asked about
_MAX_DAYS = 31


def draw(digest: Digest) -> bytes:
    """Return the picture as a PNG file; of a longer time it shows the last 31 days."""
    days, kinds = digest.days[-_MAX_DAYS:], digest.kinds[:_KINDS]
    top = _MARGIN + 2 * (LINE + _GAP)
    kinds_top = top + LINE + _BARS + 3 * LINE
    height = kinds_top + ((LINE + _GAP + len(kinds) * _ROW) if kinds else 0) + _MARGIN
    canvas = Canvas(WIDTH, height, _BACKGROUND)
    _frame(canvas)
    canvas.text(
        _MARGIN,
        _MARGIN,
        fitted(f"{digest.workshop}: what was asked, {digest.when()}", WIDTH - 2 * _MARGIN, bold=True),
        _INK,
        bold=True,
    )
    _legend(canvas, _MARGIN + LINE + _GAP, digest.total)
    _days(canvas, top + LINE, days)
    if kinds:
        _kinds(canvas, kinds_top, kinds)
    return canvas.png()


def _frame(canvas: Canvas) -> None:
    for left, top, width, height in (
        (0, 0, canvas.width, 1),
        (0, canvas.height - 1, canvas.width, 1),
        (0, 0, 1, canvas.height),
        (canvas.width - 1, 0, 1, canvas.height),
    ):
        canvas.rectangle(left, top, width, height, _EDGE)


def _legend(canvas: Canvas, top: int, total: DayCount) -> None:
    left = _MARGIN
    for color, words in (
        (_ANSWERED, f"{total.answered:,} answered"),
        (_OFFERED, f"{total.offered:,} unclear, a choice offered"),
        (_MISSED, f"{total.missed:,} not answered"),
    ):
        canvas.rectangle(left, top + 3, 16, 16, color)
        canvas.text(left + 24, top, words, _INK)
        left += 24 + width_of(words) + 32


def _days(canvas: Canvas, top: int, days: tuple[DayCount, ...]) -> None:
    """A bar a day, what was not answered on top, its number above and its day below."""
    most = max((one.asked for one in days), default=0) or 1
    floor = top + _BARS
    room = (WIDTH - 2 * _MARGIN) / len(days)
    width = int(min(_BAR[1], max(_BAR[0], room * 0.6)))
    each = 1 + int(70 / room)  # every so many days there is room for words
    canvas.rectangle(_MARGIN, floor, WIDTH - 2 * _MARGIN, 2, _EDGE)
    for number, one in enumerate(days):
        middle = int(_MARGIN + room * (number + 0.5))
        bottom = floor
        for color, count in ((_ANSWERED, one.answered), (_OFFERED, one.offered), (_MISSED, one.missed)):
            high = max(3, round(_BARS * count / most)) if count else 0
            canvas.rectangle(middle - width // 2, bottom - high, width, high - (1 if high else 0), color)
            bottom -= high
        if one.asked and (each == 1 or one.asked == most):
            _centered(canvas, middle, bottom - LINE, f"{one.asked:,}", _INK, bold=True)
        if number % each == 0:
            _centered(canvas, middle, floor + 8, f"{one.day:%a}" if each == 1 else f"{one.day.day}", _INK)
            _centered(
                canvas,
                middle,
                floor + 8 + LINE,
                f"{one.day.day} {one.day:%b}" if each == 1 else f"{one.day:%b}",
                _FAINT,
            )


def _centered(canvas: Canvas, middle: int, top: int, text: str, color: Color, *, bold: bool = False) -> None:
    canvas.text(middle - width_of(text, bold=bold) // 2, top, text, color, bold=bold)


def _kinds(canvas: Canvas, top: int, kinds: tuple[Counted, ...]) -> None:
    """A line for each: what was asked about, a bar, how often."""
    canvas.text(_MARGIN, top, "Asked about most", _INK, bold=True)
    left = _MARGIN + _NAME + _GAP
    longest = WIDTH - _MARGIN - left - 90
    for number, one in enumerate(kinds):
        line = top + LINE + _GAP + number * _ROW
        canvas.text(_MARGIN, line, fitted(one.what, _NAME), _INK)
        length = max(3, round(longest * one.times / kinds[0].times))
        canvas.rectangle(left, line + 4, longest, 14, _GRID)
        canvas.rectangle(left, line + 4, length, 14, _ANSWERED)
        canvas.text(left + longest + 12, line, f"{one.times:,}", _INK, bold=True)
