"""Rows of two columns, parted by blanks alone, stay apart; the lines of a paragraph wrapped by hand do not."""

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


WRAPPED = {
    "sentences": (
        "We invite talks on knots in old and in new ropes, as sailors tie them who  \n"
        "have come from the harbours of the North, and on the Rope Society of the  \n"
        "Sailors of Bergen. Talks are due on 3 May 2031.  \n"
        "Notes follow.",
        [
            "We invite talks on knots in old and in new ropes, as sailors tie them who have come from the harbours of "
            "the North, and on the Rope Society of the Sailors of Bergen. Talks are due on 3 May 2031.",
            "Notes follow.",
        ],
    ),
    "lines of their own": (
        "Call for Talks  \nKnots and Bends  \nheld with the Rope Days  \nBergen, Norway  \n3 May 2031",
        ["Call for Talks", "Knots and Bends", "held with the Rope Days", "Bergen, Norway", "3 May 2031"],
    ),
    "long lines of their own": (
        "Ada Moore, Institute of Knots and Bends of the University of Bergen, Norway  \n"
        "Ben Holm, Department of Ropes and Cords of the University of Oslo, in Norway",
        [
            "Ada Moore, Institute of Knots and Bends of the University of Bergen, Norway",
            "Ben Holm, Department of Ropes and Cords of the University of Oslo, in Norway",
        ],
    ),
}


@pytest.mark.parametrize(("text", "lines"), WRAPPED.values(), ids=WRAPPED)
def test_a_paragraph_that_was_wrapped_by_hand_runs_on(text: str, lines: list[str]) -> None:
    blocks = parse_page(f"# Knots 2031\n\n{text}\n", file="call.md").blocks[1:]
    assert [line for block in blocks for line in block.text.split("\n")] == lines
