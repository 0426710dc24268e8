"""Links that template code shows: Hugo's shortcodes, and macros of Jinja and Nunjucks."""

from __future__ import annotations

import pytest

from bot.page.parse import parse_page

LINKS = [
    ('See {{< link href="https://rope.example.org/venue" title="the venue" target="blank" >}} first.', "the venue"),
    ('{{% button url="https://rope.example.org/venue" text="the venue" %}}', "the venue"),
    ('Papers: {{ button("the venue", "https://rope.example.org/venue") }}', "the venue"),
]


@pytest.mark.parametrize(("text", "words"), LINKS)
def test_code_that_leads_somewhere_is_a_link(text: str, words: str) -> None:
    page = parse_page(f"# Rope 2031\n\n{text}\n", file="call.md")
    links = [link for block in page.blocks for link in block.links]
    assert [(link.text, link.href) for link in links] == [(words, "https://rope.example.org/venue")]


@pytest.mark.parametrize(
    "text", ['{{< figure src="knot.png" title="A knot" >}}', "{{ site.title }}", '{{ f("a", "b") }}']
)
def test_other_code_is_gone(text: str) -> None:
    page = parse_page(f"# Rope 2031\n\nBefore {text} behind.\n", file="call.md")
    assert "{" not in page.blocks[-1].text
    assert not page.blocks[-1].links
