"""The picture of a digest: well-formed, bounded, readable whatever is written into it."""

from __future__ import annotations

import time
from datetime import date, timedelta

import pytest

from bot.asked import picture
from bot.asked.digest import Counted, DayCount, Digest
from bot.asked.picture import draw
from bot.drawing.canvas import Canvas, fitted
from bot.drawing.glyphs import load_glyphs, width_of
from tests.asked.pictures import contrast, read

MONDAY = date(2023, 9, 11)
ANSWERED, OFFERED, MISSED = picture._ANSWERED, picture._OFFERED, picture._MISSED


def digest(*counts: tuple[int, int, int], kinds: tuple[tuple[str, int], ...] = ()) -> Digest:
    days = tuple(DayCount(MONDAY + timedelta(days=number), *count) for number, count in enumerate(counts))
    counted = tuple(Counted(*kind) for kind in kinds)
    return Digest("BUGS", days, counted, (), 0, (), (), 30, ())


def heights(file: bytes) -> dict[tuple[int, int, int], int]:
    """For each color of the bars the pixels of its highest piece, the legend and the bars of kinds left out."""
    seen = read(file)
    rows = seen.pixels[100:320]
    columns = [[row[place] for row in rows] for place in range(seen.width)]
    return {color: max(column.count(color) for column in columns) for color in (ANSWERED, OFFERED, MISSED)}


def test_the_bars_are_as_high_as_what_they_count() -> None:
    found = heights(draw(digest((6, 3, 1), (5, 0, 0))))
    assert [found[color] for color in (ANSWERED, OFFERED, MISSED)] == [
        pytest.approx(picture._BARS * share, abs=2) for share in (0.6, 0.3, 0.1)
    ]


def test_one_among_thousands_is_still_seen() -> None:
    assert heights(draw(digest((5_000, 0, 1))))[MISSED] >= 2


@pytest.mark.parametrize(
    "drawn",
    [
        digest((0, 0, 0)),
        digest(*[(0, 0, 0)] * 7),
        digest(*[(10**9, 10**9, 10**9)] * 7, kinds=(("x" * 10_000, 10**9), ("", 1))),
        digest(*[(1, 2, 3)] * 365, kinds=tuple((f"kind {number}", 1) for number in range(200))),
        digest((1, 0, 0), kinds=(("\u202e \x00 \ud800 🎉 停车场 a\u0301\u0301\u0301", 1),)),
        digest((1, 0, 0))._replace(workshop="W" * 5_000),
    ],
    ids=["nothing", "nothing in a week", "huge", "a year", "odd letters", "a long name"],
)
def test_whatever_it_shows_it_stays_bounded(drawn: Digest) -> None:
    begun = time.process_time()
    file = draw(drawn)
    assert time.process_time() - begun < 1.0  # 60 ms
    shown = read(file)
    assert (shown.width, len(file) < 60_000) == (900, True)
    assert shown.height <= 650


def test_everything_stands_out_from_its_own_background() -> None:
    shown = read(draw(digest((6, 3, 1), kinds=(("When?", 3),))))
    background = shown.pixels[5][5]
    assert {picture._INK, ANSWERED, OFFERED, MISSED} <= shown.colors()
    assert contrast(picture._INK, background) > 7
    assert contrast(picture._FAINT, background) > 4.5
    assert min(contrast(color, background) for color in (ANSWERED, OFFERED, MISSED)) > 3
    assert min(contrast(ANSWERED, OFFERED), contrast(OFFERED, MISSED)) > 2  # neighbors, for whoever sees no hues


def test_the_edges_are_drawn_so_that_it_ends_somewhere_in_a_dark_app() -> None:
    shown = read(draw(digest((1, 0, 0))))
    corners = {shown.pixels[row][column] for row in (0, -1) for column in (0, -1)}
    assert corners == {picture._EDGE}


@pytest.mark.parametrize("text", ["When is the deadline?", "¿Cuándo?", "Где", "Πότε", "Có chỗ đỗ xe không?", "“…” – ’"])
def test_letters_of_many_languages_are_there(text: str) -> None:
    regular, _ = load_glyphs()
    assert set(text) - set(regular) == set()
    assert width_of(text) > 5 * len(text)


def test_a_text_is_cut_where_its_room_ends() -> None:
    assert fitted("short", 100) == "short"
    cut = fitted("When is the submission deadline of the second track?", 200)
    assert cut.endswith("…")
    assert 150 < width_of(cut) <= 200
    assert fitted("W", 1) == "…"


def test_what_is_drawn_outside_is_cut_off() -> None:
    canvas = Canvas(20, 10, (0, 0, 0))
    canvas.rectangle(-5, -5, 10, 10, (255, 0, 0))
    canvas.rectangle(18, 8, 100, 100, (0, 255, 0))
    canvas.text(-8, -20, "Words that go on and on", (0, 0, 255))
    shown = read(canvas.png())
    assert (shown.width, shown.height, shown.pixels[0][4], shown.pixels[9][19]) == (20, 10, (255, 0, 0), (0, 255, 0))


def test_more_colors_than_a_palette_holds_are_refused() -> None:
    canvas = Canvas(1, 1, (0, 0, 0))
    for number in range(255):
        canvas.rectangle(0, 0, 1, 1, (1, number, 0))
    with pytest.raises(ValueError, match="more colors"):
        canvas.rectangle(0, 0, 1, 1, (1, 255, 0))
