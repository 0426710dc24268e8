"""AsciiDoc: headings, lists, links, what is struck out; and plain texts that only look a little like it."""

from __future__ import annotations

import pytest

from bot.page.formats.asciidoc import is_asciidoc
from bot.page.parse import parse_page

CALL = """\
:page-title: Call for Papers: Workshop on Knots (KNOT)
:description: Held in Oslo, Norway.
:keywords: ropes, cords

= 2031 KNOT Call for Papers

[[dates]]
== Important Dates

// not decided: the dinner
* Papers:   -1 May 2031- *9 May 2031*
* Notification: [line-through]#1 June 2031# 9 June 2031
** of posters, too

See the https://sea.example/31[SEA
website^] or link:rules.html[the rules] and <<dates,the dates>>.

.People
- mailto:ada@example.org[Ada Berg] (Oslo Tech)
- https://ben.example[Ben Holm,window=_blank], __Lund__ Tech

----
Length:: 8 pages
|Room |A 3
----
"""


def told(text: str, file: str = "call.txt") -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in parse_page(text, file=file).blocks]


def test_what_is_written_for_asciidoc_is_read_as_it_is_shown() -> None:
    assert told(CALL) == [
        ("heading", "Call for Papers: Workshop on Knots (KNOT)"),
        ("paragraph", "Held in Oslo, Norway."),
        ("heading", "2031 KNOT Call for Papers"),
        ("heading", "Important Dates"),
        ("item", "Papers: 9 May 2031"),
        ("item", "Notification: 9 June 2031"),
        ("item", "of posters, too"),
        ("paragraph", "See the SEA website or the rules and the dates."),
        ("heading", "People"),
        ("item", "Ada Berg (Oslo Tech)"),
        ("item", "Ben Holm, Lund Tech"),
        ("item", "Length: 8 pages"),
        ("item", "Room: A 3"),
    ]


def test_links_and_what_is_struck_out_keep_their_lines() -> None:
    blocks = parse_page(CALL, file="call.adoc").blocks
    assert [link.href for block in blocks for link in block.links] == [
        "https://sea.example/31", "rules.html", "mailto:ada@example.org", "https://ben.example",
    ]  # fmt: skip
    assert [(struck.text, block.line) for block in blocks for struck in block.struck] == [
        ("1 May 2031", 11),
        ("1 June 2031", 12),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CALL, True),
        ("= Knots =\n\n== Dates ==\n\nSee https://knots.example[the site].\n", False),
        ("== Dates\n\nPapers are due.\n\n== Rules\n\nNone.\n", False),
        ("== Dates\n\nPapers are due.\n\n== Rules\n\nSee https://knots.example[the site].\n", True),
        ("==== Call for Papers ====\n\n# Dates\n\nSee https://knots.example [1].\n", False),
    ],
)
def test_signs_of_other_texts_are_not_taken_for_it(text: str, expected: bool) -> None:
    assert is_asciidoc(text) is expected
