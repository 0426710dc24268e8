"""Plain text whose headings stand behind a sign, as items do elsewhere."""

from __future__ import annotations

import pytest

from bot.page.parse import parse_page

_HEADED = """Rope Workshop 2031

{0} Topics
We welcome papers on:
- knots
- nets

{0} Important Dates
Papers: 3 May 2031

{0} Contact
Mail us.
"""
_ITEMS = "We welcome:\n\n* knots\n* nets\n\n* ropes\nof all kinds\n\n* Contact\nMail us.\n"
_NESTED = "* Topics\n  * knots\n  * nets\n\n* Dates\n  * 3 May 2031\n\n* Contact\n  * Mail us.\n"
_SENTENCES = "* We tie knots.\nAll day.\n\n* We tie nets.\nAll night.\n\n* We go home.\nLater.\n"


@pytest.mark.parametrize("sign", ["*", "■", "+", "●"])
def test_a_sign_before_each_heading_and_no_item_makes_none_an_item(sign: str) -> None:
    blocks = parse_page(_HEADED.format(sign), file="call.txt").blocks
    assert [one.text for one in blocks if one.kind == "heading"] == ["Topics", "Important Dates", "Contact"]
    assert [one.text for one in blocks if one.kind == "item"] == ["knots", "nets"]
    assert {one.section[-1] for one in blocks if "3 May" in one.text} == {"Important Dates"}


@pytest.mark.parametrize("text", [_ITEMS, _NESTED, _SENTENCES])
def test_items_behind_the_same_sign_stay_items(text: str) -> None:
    blocks = parse_page(text, file="call.txt").blocks
    assert not {"knots", "Topics", "We tie knots.", "Contact"} & {one.text for one in blocks if one.kind == "heading"}
