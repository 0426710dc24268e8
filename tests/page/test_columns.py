"""Rows of two columns, parted by blanks alone: each is a line of its own, and its columns stay apart."""

from __future__ import annotations

import pytest

from bot.cfp.people.people import read_people
from bot.page.parse import parse_page

ROWS = {
    "people and where they are from": (
        "Steering Committee:\n"
        "Ada Moore, co-chair       Knot Works\n"
        "Ben Holm                  University of Bergen\n"
        "[Eva Lund](eva.html)        Basis Corp.\n"
        "Finn Gray                 Institute of Nets and\n"
        "Cords\n"
        "Li Wu                     Rope Tech, Oslo\n",
        [
            "Steering Committee:",
            "Ada Moore, co-chair, Knot Works",
            "Ben Holm : University of Bergen",
            "Eva Lund : Basis Corp.",
            "Finn Gray : Institute of Nets and Cords",
            "Li Wu : Rope Tech, Oslo",
        ],
    ),
    "what is due and when": (
        "Abstracts           May 3, 2031\nPapers              May 9, 2031\nDecisions           June 1, 2031\n",
        ["Abstracts : May 3, 2031", "Papers : May 9, 2031", "Decisions : June 1, 2031"],
    ),
    "names beside names": (
        "Ada Moore           Ben Holm\nEva Lund            Finn Gray\nLi Wu               Ola Nord\n",
        ["Ada Moore Ben Holm Eva Lund Finn Gray Li Wu Ola Nord"],
    ),
    "two rows": (
        "Papers              May 9, 2031\nDecisions           June 1, 2031\n",
        ["Papers May 9, 2031", "Decisions June 1, 2031"],
    ),
    "a text with gaps": (
        "Knots are tied in ropes of    hemp and of cotton,\nand nets are tied of cords that    are thinner;\n"
        "both are    welcome here.\n",
        [
            "Knots are tied in ropes of hemp and of cotton, and nets are tied of cords that are thinner; both are "
            "welcome here."
        ],
    ),
}


@pytest.mark.parametrize(("text", "lines"), ROWS.values(), ids=ROWS)
def test_rows_of_markdown_keep_their_columns_apart(text: str, lines: list[str]) -> None:
    blocks = parse_page(f"# Knots 2031\n\n{text}", file="call.md").blocks[1:]
    assert [line for block in blocks for line in block.text.split("\n")] == lines


@pytest.mark.parametrize("file", ["call.md", "call.txt"])
@pytest.mark.parametrize(
    ("rows", "people"),
    [
        (
            " * Ada Moore            (Knot Bank)\n * Ben Holm - co-chair  (Ropes)\n * Eva Lund - chair    (Nets)\n",
            ["Ada Moore, Knot Bank", "Ben Holm, Ropes", "Eva Lund, Nets"],
        ),
        (
            "Ada Moore, co-chair     Knot Bank\nBen Holm - chair     Rope Works\nEva Lund       University of Nets\n",
            ["Ada Moore, Knot Bank", "Ben Holm, Rope Works", "Eva Lund, University of Nets"],
        ),
    ],
)
def test_an_office_between_the_columns_loses_nobody(file: str, rows: str, people: list[str]) -> None:
    page = parse_page(f"Workshop on Knots 2031\n\nOrganizers:\n\n{rows}", file=file)
    assert [f"{one['name']}, {one['affiliation']}" for one in read_people(page)] == people
