"""Items of a list that were closed before their end, and what only stands below one."""

from __future__ import annotations

import pytest

from bot.page.parse import parse_page

LISTS = [
    ("<li>Models of old</li>ropes</li><li>Nets</li>", ["Models of old ropes", "Nets"]),
    ("<li>Knots, cords,</li>\nand nets for ports</li><li>Boats</li>", ["Knots, cords, and nets for ports", "Boats"]),
    ("<li>Ropes.</li>made of hemp</li><li>Nets</li>", ["Ropes.", "made of hemp", "Nets"]),
    ("<li>Ropes</li>We also take nets</li><li>Boats</li>", ["Ropes", "We also take nets", "Boats"]),
    ("<li>Ropes</li><li>nets</li>", ["Ropes", "nets"]),
]


@pytest.mark.parametrize(("items", "expected"), LISTS)
def test_the_rest_of_an_item_goes_on_with_it(items: str, expected: list[str]) -> None:
    page = parse_page(f"<h1>Knots</h1><p>Topics:</p><ul>{items}</ul>", file="call.html")
    assert [block.text for block in page.blocks[2:]] == expected


def test_what_goes_on_has_a_line_of_its_own() -> None:
    page = parse_page("<h1>Knots</h1>\n<ul>\n<li>Models of old</li>\nropes</li>\n<li>Nets</li></ul>", file="call.html")
    item = page.blocks[1]
    assert (item.line_at(0), item.line_at(item.text.index("ropes"))) == (3, 4)
