"""How a page is read: blocks with their lines, dates in every order, sentences."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cfp.dates.grammar import Reading, find_dates
from bot.errors import PageError
from bot.page.parse import parse_page
from bot.page.sentences import sentences
from bot.page.sources import read_source
from tests.conftest import BUGS


@pytest.mark.parametrize(
    ("text", "days", "time", "zone"),
    [
        ("September 29, 2023, 23:59 AoE", ["2023-09-29"], "23:59", "AoE"),
        ("29 September 2023", ["2023-09-29"], None, None),
        ("Sept. 29th 2023 (11:59pm Anywhere on Earth)", ["2023-09-29"], "23:59", "AoE"),
        ("2023-09-29 12:00 UTC", ["2023-09-29"], "12:00", "UTC"),
        ("29/09/2023", ["2023-09-29"], None, None),
        ("09/29/2023", ["2023-09-29"], None, None),
        ("29.9.2023", ["2023-09-29"], None, None),
        ("Friday, 29th of September 2023", ["2023-09-29"], None, None),
        ("December 15 or 16, 2023", ["2023-12-15", "2023-12-16"], None, None),
        ("15-16 December 2023", ["2023-12-15", "2023-12-16"], None, None),
        ("July 30 - August 2, 2023", ["2023-07-30", "2023-08-02"], None, None),
        ("30 May 2022, 11:59 PM PT", ["2022-05-30"], "23:59", "America/Los_Angeles"),
        ("1 May 2024 at 12 am UTC-12", ["2024-05-01"], "00:00", "AoE"),
        ("1 May 2024, 24:00 CET", ["2024-05-02"], "00:00", "Europe/Paris"),
        ("1 May 2024, 17:00 UTC+05:30", ["2024-05-01"], "17:00", "UTC+05:30"),
        ("1 May 2024 5pm Eastern Time", ["2024-05-01"], "17:00", "America/New_York"),
    ],
)
def test_a_date_is_read_in_any_order(text: str, days: list[str], time: str | None, zone: str | None) -> None:
    (found,) = find_dates(text)
    assert ([day.isoformat() for day in found.days], found.time, found.zone) == (days, time, zone)


@pytest.mark.parametrize(
    "text", ["29 September", "February 30, 2023", "call 555 12 34", "May be late", "v2.3.11", "in 2023"]
)
def test_what_is_no_certain_date_is_left_out(text: str) -> None:
    assert find_dates(text) == []


def test_a_year_handed_in_completes_a_date() -> None:
    assert find_dates("29 September", Reading(2023))[0].days == (date(2023, 9, 29),)


def test_a_time_belongs_to_the_date_before_it() -> None:
    first, second = find_dates("1 May 2024 and 2 May 2024, 17:00 UTC")
    assert (first.time, second.time) == (None, "17:00")


MARKDOWN = """\
---
title: My Workshop
---
# Call

<!-- old: due May 1, 2020 -->
First line
second *line* with [a link](https://example.org).

* outer
  * inner

<table>
<tr><td><a href="https://a.example">Ada Lovelace</a><br>London</td>

<td>Bob</td></tr>
</table>

<div style="display:none">secret</div>
<s>gone</s> stays
"""


def test_blocks_know_their_lines_and_hide_what_is_hidden() -> None:
    page = parse_page(MARKDOWN, file="call.md")
    told = [(block.kind, block.line, block.text) for block in page.blocks]
    assert told == [
        ("heading", 4, "Call"),
        ("paragraph", 7, "First line second line with a link."),
        ("item", 10, "outer"),
        ("item", 11, "inner"),
        ("cell", 14, "Ada Lovelace\nLondon"),
        ("cell", 16, "Bob"),
        ("paragraph", 20, "stays"),
    ]
    assert page.meta["title"] == "My Workshop"
    assert page.blocks[1].links[0].href == "https://example.org"
    assert [struck.text for struck in page.blocks[-1].struck] == ["gone"]
    assert page.blocks[1].line_at(20) == 8


def test_a_whole_html_page_is_read_without_its_menu_and_scripts() -> None:
    html = (
        "<!doctype html><html><head><title>T</title><script>x</script></head><body><nav>Menu</nav>"
        "<h2>Dates</h2><p>Hi</p></body></html>"
    )
    page = parse_page(html, file="page.html")
    assert [block.text for block in page.blocks] == ["Dates", "Hi"]
    assert page.meta["title"] == "T"


def test_text_broken_by_a_wrong_decoding_is_fixed() -> None:
    page = read_source(BUGS.parent / "call-for-papers.md")
    assert page.fixed == 3
    text = "\n".join(block.text for block in page.blocks)
    assert "“Backdoors in Deep Learning: The Good, the Bad, and the Ugly”" in text
    assert "‚Ä" not in text


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(b"", "the page is empty", id="empty"),
        pytest.param(b"<!-- nothing -->", "no text is visible", id="only a comment"),
        pytest.param(b"\x89PNG\0\0", "this is a binary file", id="binary"),
        pytest.param(b"a" * 2_000_001, "larger than 2,000,000 bytes", id="too large"),
        pytest.param(None, "No such file", id="missing"),
    ],
)
def test_what_is_no_page_ends_in_words(tmp_path: Path, content: bytes | None, expected: str) -> None:
    path = tmp_path / "page.md"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(PageError, match=expected):
        read_source(path)


def test_ten_thousand_nested_tags_are_read() -> None:
    assert parse_page("<div>" * 10_000 + "deep" + "</div>" * 10_000, file="page.html").blocks[0].text == "deep"


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_no_text_breaks_the_reader(text: str) -> None:
    try:
        page = parse_page(text, file="page.md")
    except PageError:
        return
    for block in page.blocks:
        assert 1 <= block.line <= text.count("\n") + text.count("\r") + 1
        for sentence in sentences(block):
            assert block.text.startswith(sentence.text, sentence.offset)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Write to Ada (a@x.org) and<br>Bo (b@x.org).", 1),
        ("Write to Ada or **<br>Bo**.", 1),
        ("Write to Ada.<br>Or to Bo.", 2),
        ("Ropes<br>and cords", 2),
    ],
)
def test_a_line_that_breaks_off_goes_on_in_the_next(text: str, count: int) -> None:
    block = next(one for one in parse_page(f"# Knots\n\n{text}\n", file="call.md").blocks if one.kind == "paragraph")
    assert len(sentences(block)) == count
