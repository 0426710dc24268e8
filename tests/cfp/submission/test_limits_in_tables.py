"""Limits that a table tells by the heads of its columns or rows."""

from __future__ import annotations

import pytest

from tests.cfp.submission.test_limits import read

Limit = tuple[str | None, int | None, int, list[str]]
TABLES: list[tuple[str, str, list[Limit]]] = [
    (
        "Track | Pages",
        "Sea papers | 10\nDemo papers | 4",
        [("Sea papers", None, 10, []), ("Demo papers", None, 4, [])],
    ),
    (
        "Category | Max. pages | Talk",
        "Full | 12 | 20 min\nShort | 6 | 10 min",
        [("Full", None, 12, []), ("Short", None, 6, [])],
    ),
    (
        "Kind | Page limit (excluding references)",
        "Long papers | 8\nShort papers | 4",
        [("Long papers", None, 8, ["references"]), ("Short papers", None, 4, ["references"])],
    ),
    (
        "Format | Page Limit | Printed",
        "Regular paper | up to 12 + references | yes\nTalk abstract | 1 | no",
        [("Regular paper", None, 12, ["references"]), ("Talk abstract", None, 1, [])],
    ),
    (
        "Track | Number of pages | Review",
        "Industry | 4-6 | single-blind\nResearch | 8 to 10 | double-blind",
        [("Industry", 4, 6, []), ("Research", 8, 10, [])],
    ),
    (
        "Type | Minimum pages | Maximum pages",
        "Full papers | 9 | 12\nShort papers | 5 | 8",
        [("Full papers", 9, 12, []), ("Short papers", 5, 8, [])],
    ),
    (
        "Paper type | Min. | Max.",
        "Full papers | 9 pages | 12 pages\nShort papers | 5 pages | 8 pages",
        [("Full papers", 9, 12, []), ("Short papers", 5, 8, [])],
    ),
    (
        " | Full paper | Short paper | Poster",
        "Page limit | 10 | 6 | 2\nTalk | 20 min | 10 min | none",
        [("Full paper", None, 10, []), ("Short paper", None, 6, []), ("Poster", None, 2, [])],
    ),
    (
        "Kategorie | Seitenzahl",
        "Langbeiträge | 12\nPoster | 2",
        [("Langbeiträge", None, 12, []), ("Poster", None, 2, [])],
    ),
    # the row tells it by itself
    ("Type | Length", "Sea papers | 9 pages\nDemos | 2 pages", [("Sea papers", None, 9, []), ("Demos", None, 2, [])]),
    # other numbers
    ("Title | Pages", "Demos of knots | 12\nA short paper on ropes | 9-14", []),
    ("Track | Talk length | Extra pages", "Sea papers | 20 | 2\nDemos | 10 | 1", []),
    ("Paper | Talk (min.) | Max.", "Full papers | 20 | 30\nDemos | 10 | 15", []),
    ("Type | Page charges", "Full papers | 10\nDemos | 5", []),
    ("Type | Max.", "Full papers | 40\nDemos | 9", []),
    ("Type | Pages for references", "Full papers | 2\nDemos | 1", []),
    ("Type | Page limit", "Full papers | none\nDemos | see below", []),
]


@pytest.mark.parametrize(("head", "rows", "limits"), TABLES)
def test_a_table_tells_limits_by_its_heads(head: str, rows: str, limits: list[Limit]) -> None:
    ruler = "|".join("---" for _ in head.split("|"))
    table = "\n".join(f"| {line} |" for line in (head, ruler, *rows.split("\n")))
    told = [(one.get("track"), one.get("minimum"), one["pages"], one.get("excludes", [])) for one in read(table)]
    assert told == limits


def test_the_head_of_one_table_is_not_that_of_the_next() -> None:
    text = (
        "| Track | Pages |\n|---|---|\n| Demos | 4 |\n\nThe hours.\n\n| Talks | Minutes |\n|---|---|\n| Posters | 9 |"
    )
    assert [(one.get("track"), one["pages"]) for one in read(text)] == [("Demos", 4)]
