"""Every format ends in the same blocks: headings, lines, items, cells, each with its place in the source."""

from __future__ import annotations

import pytest

from bot.errors import PageError
from bot.page.page import join
from bot.page.parse import format_of, parse_page
from bot.page.sources import page_of

RST = """\
.. last year: 1 May 2019

Call
====

We like
*emphasis* and `a link <https://example.org>`_.

Dates
-----

* Submission: 1 May 2024,
  23:59 AoE
* :strike:`2 June 2024` 9 June 2024

.. raw:: html

   <p>raw <del>old</del></p>

.. unknown-directive:: x

   hidden?

Term
    its definition

+------+------+
| a    | b    |
+------+------+
"""

MAIL = """\
From: somebody@example.org
To: list@example.org
Subject: [CfP] Call
Date: Mon, 1 Jan 2024 10:00:00 +0100

THE CALL (2nd)

  We invite papers on things that are wrapped over
  more than one line, as e-mail has it.

1. Topics

  o  First thing, which
     goes on
  o  Second thing
     - nested thing

Important Dates
---------------
Submission ........... 1 May 2024
Notification           1 June 2024
> quoted line
"""

HUGO = """\
+++
title = "Hugo call"
[[dates]]
name = "Submission"
date = 2024-05-01
+++
{{< figure src="x.png" >}}
Text{{% comment %}} stays
"""

LIQUID = """\
---
title: Jekyll call
nav_order: 3
organizers:
  - name: Ada Lovelace
    affiliation: London
    image: ada.png
---
{% comment %}
old deadline: 1 May 2020
{% endcomment %}
Shown{: .class}

| a | b |
|---|---|
| c | ~~d~~ e |
"""

JSON = '{\n "title": "JSON call",\n "deadlines": ["1 May 2024"]\n}\n\n# Heading\n'

TEXT = "We invite papers on knots of all kinds, and on all that is done with ropes, lines and threads." * 3
LAID_OUT = f"""\
---
layout: sections
info:
  - header: Knots
    body: "{TEXT}"
menu:
  - {{name: Home, url: /}}
---
"""

STYLED = """\
<html><head><style>.old{text-decoration:line-through} .off , p.gone { display : none }
@media print { .x { display: none } }</style></head><body>
<p>a <span class="old">b</span> <span style="text-decoration: line-through">c</span> d</p>
<p class="off">hidden</p><p class="gone">hidden</p><p class="x">shown</p><p hidden>hidden</p>
<div class="d-none d-md-block">shown wide</div><p style="opacity:0">hidden</p>
<div style="transform:translate3d(0, 60px, 0); opacity:0">fades in</div>
<div class="sr-only">hidden</div><div role="navigation">hidden</div><p style="visibility:hidden">hidden</p>
<!-- hidden -->
<pre>kept
lines</pre><span>Left</span><span>Right</span>
<p><b>Heads</b><br>what follows</p>
<table><tr><td>x<td>y<tr><td>z</table>
<table><tr><td><h2>Layout</h2>text</td></tr></table>
</body></html>"""

DATA = """\
# comment
- name: Submission
  date: "1 May 2024"
  icon: bell
- date: 2 June 2024
  label: Notification
  draft: true
"""

CSV = "What;When\nSubmission;1 May 2024\n"

CASES = [
    pytest.param(
        RST,
        "call.rst",
        [
            ("heading", 3, "Call"),
            ("paragraph", 6, "We like emphasis and a link."),
            ("heading", 9, "Dates"),
            ("item", 12, "Submission: 1 May 2024, 23:59 AoE"),
            ("item", 14, "9 June 2024"),
            ("paragraph", 18, "raw"),
            ("item", 24, "Term"),
            ("item", 25, "its definition"),
            ("cell", 28, "a"),
            ("cell", 28, "b"),
        ],
        id="reStructuredText",
    ),
    pytest.param(
        MAIL,
        "call.txt",
        [
            ("heading", 3, "Call"),
            ("heading", 6, "THE CALL (2nd)"),
            ("paragraph", 8, "We invite papers on things that are wrapped over more than one line, as e-mail has it."),
            ("heading", 11, "Topics"),
            ("item", 13, "First thing, which goes on"),
            ("item", 15, "Second thing"),
            ("item", 16, "nested thing"),
            ("heading", 18, "Important Dates"),
            ("paragraph", 20, "Submission : 1 May 2024\nNotification : 1 June 2024 quoted line"),
        ],
        id="e-mail",
    ),
    pytest.param(
        HUGO,
        "call.md",
        [("heading", 3, "dates"), ("cell", 4, "Submission"), ("cell", 5, "2024-05-01"), ("paragraph", 8, "Text stays")],
        id="Hugo",
    ),
    pytest.param(
        LIQUID,
        "call.md",
        [
            ("heading", 4, "organizers"),
            ("cell", 5, "Ada Lovelace"),
            ("cell", 6, "London"),
            ("paragraph", 12, "Shown"),
            ("cell", 14, "a"),
            ("cell", 14, "b"),
            ("cell", 16, "c"),
            ("cell", 16, "e"),
        ],
        id="Jekyll",
    ),
    pytest.param(
        JSON,
        "call.md",
        [("heading", 3, "deadlines"), ("item", 3, "1 May 2024"), ("heading", 6, "Heading")],
        id="JSON front matter",
    ),
    pytest.param(
        LAID_OUT,
        "call.md",
        [("heading", 3, "info"), ("cell", 4, "Knots"), ("cell", 5, TEXT)],
        id="a theme's sections",
    ),
    pytest.param(
        STYLED,
        "call.html",
        [
            ("paragraph", 3, "a d"),
            ("paragraph", 4, "shown"),
            ("paragraph", 5, "shown wide"),
            ("paragraph", 6, "fades in"),
            ("paragraph", 9, "kept\nlines"),
            ("paragraph", 10, "Left Right"),
            ("heading", 11, "Heads"),
            ("paragraph", 11, "what follows"),
            ("cell", 12, "x"),
            ("cell", 12, "y"),
            ("cell", 12, "z"),
            ("heading", 13, "Layout"),
            ("paragraph", 13, "text"),
        ],
        id="styled HTML",
    ),
    pytest.param(
        DATA,
        "dates.yml",
        [("heading", 1, "dates"), ("cell", 2, "Submission"), ("cell", 3, "1 May 2024")],
        id="YAML data",
    ),
    pytest.param(
        CSV,
        "dates.csv",
        [
            ("heading", 1, "dates"),
            ("cell", 1, "What"),
            ("cell", 1, "When"),
            ("cell", 2, "Submission"),
            ("cell", 2, "1 May 2024"),
        ],
        id="CSV",
    ),
    pytest.param(
        "name,submission_deadline,timezone,place\nRope Days,2031-05-01,AoE,Oslo\n",
        "rope.csv",
        [
            ("heading", 1, "rope"),
            ("cell", 2, "name"),
            ("cell", 2, "Rope Days"),
            ("cell", 2, "submission deadline"),
            ("cell", 2, "2031-05-01"),
            ("cell", 2, "Time zone: AoE"),
            ("cell", 2, "place"),
            ("cell", 2, "Oslo"),
        ],
        id="CSV of one event",
    ),
]


@pytest.mark.parametrize(("text", "file", "expected"), CASES)
def test_a_format_is_read_into_blocks_with_their_lines(
    text: str, file: str, expected: list[tuple[str, int, str]]
) -> None:
    assert [(block.kind, block.line, block.text) for block in parse_page(text, file=file).blocks] == expected


def test_what_is_struck_out_is_kept_apart_in_every_format() -> None:
    struck = {
        name: [s.text for block in parse_page(text, file=name).blocks for s in block.struck]
        for text, name in ((RST, "a.rst"), (LIQUID, "a.md"), (STYLED, "a.html"))
    }
    assert struck == {"a.rst": ["2 June 2024", "old"], "a.md": ["d"], "a.html": ["b c"]}


def test_what_an_editor_marked_is_struck_out_or_put_in() -> None:
    rows = (
        "|Papers|{--May 1, 2031--} **Moved to May 8, 2031**|",
        "|Talks|{~~June 1, 2031~>June 8, 2031~~}{>>ask the dean<<}|",
        "|{==Fees==}|{++Free++}|",
    )
    blocks = parse_page("\n".join(("|Event|Date|", "|---|---|", *rows)), file="call.md").blocks
    told = [(block.text, [one.text for one in block.struck]) for block in blocks if block.line and block.line > 2]
    assert told == [
        *(("Papers", []), ("Moved to May 8, 2031", ["May 1, 2031"])),
        *(("Talks", []), ("June 8, 2031", ["June 1, 2031"])),
        *(("Fees", []), ("Free", [])),
    ]


def test_a_table_cell_knows_its_row_and_column() -> None:
    cells = [
        (block.text, block.row, block.column)
        for block in parse_page(STYLED, file="call.html").blocks
        if block.kind == "cell"
    ]
    assert cells == [("x", 1, 0), ("y", 1, 1), ("z", 2, 0)]


@pytest.mark.parametrize(
    ("text", "file", "kind"),
    [
        ("<!DOCTYPE html><p>x", "page", "html"),
        ("# Title", "page", "markdown"),
        ("Plain words.", "page", "plain"),
        ("Plain words.", "page.text", "plain"),
        ("---\ntitle: x\n---\n<html>\n", "index.html", "html"),
        ("a: 1", "x.yaml", "data"),
    ],
)
def test_the_format_is_told_by_name_or_by_look(text: str, file: str, kind: str) -> None:
    assert format_of(text, file) == kind


def test_sources_are_joined_and_each_block_knows_its_file() -> None:
    page = join([parse_page("# Call\n\n- a\n- b\n", file="index.md"), parse_page(DATA, file="dates.yml")])
    assert [(block.file, block.text) for block in page.blocks][:4] == [
        ("index.md", "Call"),
        ("index.md", "a"),
        ("index.md", "b"),
        ("dates.yml", "dates"),
    ]
    assert len({block.group for block in page.blocks if block.group}) == 2
    assert page.last_line("dates.yml") == 8


MIME = b"""\
From: a@example.org
Subject: =?utf-8?q?Call_f=C3=BCr_Papers?=
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Submission deadline: 1 May 2024, 23:59 A=
oE. G=C3=B6ttingen.
"""


def test_an_encoded_mail_is_decoded() -> None:
    assert [block.text for block in page_of(MIME, file="call.eml").blocks] == [
        "Call für Papers",
        "Submission deadline: 1 May 2024, 23:59 AoE. Göttingen.",
    ]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Göttingen".encode("utf-16"), "Göttingen"),
        (b"\xef\xbb\xbfG\xc3\xb6ttingen", "Göttingen"),
        (b'<html><meta charset="iso-8859-1"><p>G\xf6ttingen</p></html>', "Göttingen"),
        (b"G\xf6ttingen \x96 Kassel", "Göttingen – Kassel"),
    ],
)
def test_every_encoding_that_pages_come_in_is_read(raw: bytes, text: str) -> None:
    assert page_of(raw, file="page").blocks[0].text == text


@pytest.mark.parametrize(
    ("raw", "file", "expected"),
    [
        (b"%PDF-1.7 ...", "call.pdf", "this is a PDF file. Copy its text into a .txt file"),
        (b"PK\x03\x04...", "call.docx", r"this is a zipped file \(a Word document\?\)"),
        (b"\x01\x02\x03\x04\x05\x06", "x", "this is a binary file"),
        (b"a: [1", "dates.yml", r"dates.yml:\d: not valid YAML. Fix the file, or leave it out."),
        (b'{"a": ', "dates.json", r"dates.json:\d: not valid JSON"),
        (b"<p>x</p>" * 60_000, "x.html", "the page holds more than 350,000 characters"),
        (b"<p>" + b"knots and splices " * 4_000, "x.html", "the page holds more than 70,000 characters"),
    ],
)
def test_what_cannot_be_read_is_told_with_the_fix(raw: bytes, file: str, expected: str) -> None:
    with pytest.raises(PageError, match=expected):
        page_of(raw, file=file)


def test_a_subject_without_other_headers_is_a_heading_over_its_lines() -> None:
    page = page_of(b"Subject: [CfP] Call for Talks: Knot\nDays, Leeds\n\nWrite to us.\n", file="call.txt")
    assert [(block.kind, block.text, block.line) for block in page.blocks] == [
        ("heading", "Call for Talks: Knot Days, Leeds", 1),
        ("paragraph", "Write to us.", 4),
    ]
