"""An hour of the programme is told with what is on, however the page lays the two out."""

from __future__ import annotations

import pytest

from bot.cfp.passages import read_passages
from bot.page.parse import parse_page

_HEAD = "<html><body><h1>Moss Days 2031</h1><h2>Programme</h2>"
_DAY = (("9:00", "Words by the chairs"), ("9:15", "Keynote"), ("10:30", "Coffee"), ("11:00", "Talks on moss"))
LAYOUTS = [
    "<dl>" + "".join(f"<dt>{hour}</dt><dd>{what}</dd>" for hour, what in _DAY) + "</dl>",
    "".join(f"<div><div>{hour}</div><div>{what}</div></div>" for hour, what in _DAY),
    "<ul>" + "".join(f"<li><h3>{what}</h3><p>Time: {hour}</p></li>" for hour, what in _DAY) + "</ul>",
    "<ul>" + "".join(f"<li><b>{what}</b><br>{hour}</li>" for hour, what in _DAY) + "</ul>",
    "".join(f"<h3>{hour}</h3><p>{what}</p>" for hour, what in _DAY),
    "<table>" + "".join(f"<tr><td>{hour}</td><td><b>{what}</b></td></tr>" for hour, what in _DAY) + "</table>",
]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_an_hour_stands_with_what_is_on(layout: str) -> None:
    told = [one.text for one in read_passages(parse_page(f"{_HEAD}{layout}</body></html>", file="call.html"))]
    assert [f"{hour} | {what}" for hour, what in _DAY] == told


def test_hours_in_bold_part_a_paragraph() -> None:
    rows = "\n".join(f"**{hour}** {what}" for hour, what in _DAY)
    told = read_passages(parse_page(f"# Moss Days 2031\n\n{rows}\n", file="call.md"))
    assert [one.text for one in told] == [f"{hour} {what}" for hour, what in _DAY]
    assert [one.line for one in told] == [3, 4, 5, 6]


@pytest.mark.parametrize(
    "text",
    ["<p>9:00</p><p>We meet in the hall of the old mill.</p>", "<h3>Doors</h3><p>9:00</p><p>All may come in.</p>"],
)
def test_one_hour_alone_is_no_programme(text: str) -> None:
    told = [one.text for one in read_passages(parse_page(f"{_HEAD}{text}</body></html>", file="call.html"))]
    assert not any(" | " in one for one in told)
