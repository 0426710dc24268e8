"""Pages that are one <pre> or one fence are read as plain text; others that only show some code are not."""

from __future__ import annotations

import pytest

from bot.page.parse import parse_page

OLD = """<html><head><title>committees</title></head>
<body><PRE>
               CALL FOR PAPERS

The second conference on knots and on all that holds them will be held in
Oslo, from 3 to 5 July 2031. See <a href="https://knot.example/2031">our page</a> &amp; write
to <a href="mailto:knot@example.org">knot@example.org</a>.

TOPICS OF INTEREST

- Ropes,
- Bends.
</PRE></body></html>
"""


def test_a_page_in_one_pre_is_plain_text() -> None:
    blocks = parse_page(OLD, file="cfp.html").blocks
    assert [(block.kind, block.text, block.lines[0][1]) for block in blocks] == [
        ("heading", "CALL FOR PAPERS", 3),
        (
            "paragraph",
            "The second conference on knots and on all that holds them will be held in Oslo, from 3 to 5 July 2031. "
            "See our page (https://knot.example/2031) & write to knot@example.org.",
            5,
        ),
        ("heading", "TOPICS OF INTEREST", 9),
        ("item", "Ropes,", 11),
        ("item", "Bends.", 12),
    ]


def test_one_pre_in_markdown_is_plain_text_too() -> None:
    text = (
        "---\ntitle: C\n---\n\n<pre>\nThe second conference on knots and on all that holds them is\nin Oslo.\n</pre>\n"
    )
    (block,) = parse_page(text, file="cfp.md").blocks
    assert (block.text, block.line) == (
        "The second conference on knots and on all that holds them is in Oslo.",
        6,
    )


@pytest.mark.parametrize("fence", ["```", "~~~", "````text"])
def test_one_fence_in_markdown_is_plain_text_too(fence: str) -> None:
    text = (
        "---\ntitle: C\n---\n\n<!-- kept as it was mailed -->\n\n"
        f"{fence}\nThe second conference on knots and on all that holds them is\nin Oslo. Write to Ada Berg"
        f" <knot AT example DOT org>.\n\n- Ropes,\n  and what they are made of\n{fence.removesuffix('text')}\n"
    )
    blocks = parse_page(text, file="cfp.md").blocks
    assert [(block.kind, block.text, block.line) for block in blocks] == [
        (
            "paragraph",
            "The second conference on knots and on all that holds them is in Oslo. "
            "Write to Ada Berg <knot AT example DOT org>.",
            8,
        ),
        ("item", "Ropes, and what they are made of", 11),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "# Knots\n\n" + "Our call is long. " * 9 + "\n\n```\ntitle=knots\nyear=2031\n```\n",
        "# Knots\n\n```\nnever closed\nline\n",
    ],
)
def test_a_fence_in_a_page_shows_lines_as_they_are(text: str) -> None:
    assert "\n" in parse_page(text, file="cfp.md").blocks[-1].text


def test_an_address_below_a_centred_name_is_a_line_of_its_own() -> None:
    text = (
        "                KNOT 2031\n         The Workshop of Knot Makers\n"
        "          https://knots.example/2031/\n                Oslo, Norway\n"
    )
    _, block = parse_page(text, file="cfp.txt").blocks
    assert block.text.split("\n") == [
        "The Workshop of Knot Makers",
        "https://knots.example/2031/",
        "Oslo, Norway",
    ]


def test_a_label_below_a_rule_heads_what_follows() -> None:
    text = "We call for papers.\n\n**********\nImportant Dates:\n\n- Papers: 3 May 2031\n"
    assert [block.kind for block in parse_page(text, file="cfp.txt").blocks] == ["paragraph", "heading", "item"]


@pytest.mark.parametrize(
    "text",
    [
        "<html><body><p>" + "Our call is long. " * 20 + "</p><pre>a = 1\nb = 2</pre></body></html>",
        "<html><body><pre><ul><li>one</li>\n<li>two</li></ul></pre></body></html>",
        "<html><body>" + "<pre>line\nline</pre>" * 12 + "</body></html>",
        "<html><body><pre>never closed\nline</body></html>",
    ],
)
def test_other_pages_stay_html(text: str) -> None:
    blocks = parse_page(text, file="cfp.html").blocks
    assert all(block.boxes for block in blocks)
    assert all("line line" not in block.text for block in blocks)
