"""Parts of papers that do not count, told apart from the limits; limits in columns; numbers that share their word."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cfp.submission.test_limits import read

REFS = ["references"]
Limit = tuple[int, str | None, list[str] | None]
TEXTS: list[tuple[str, list[Limit]]] = [
    ("Long papers: 8 pages. Short papers: 4 pages.\n\nReferences and appendices are not counted.",
     [(8, "Long papers", [*REFS, "appendices"]), (4, "Short papers", [*REFS, "appendices"])]),
    ("- Long papers: 8 pages. References do not count.\n- Short papers: 4 pages.",
     [(8, "Long papers", REFS), (4, "Short papers", None)]),
    ("Long papers: 8 pages including references. Short papers: 4 pages.\n\nThe appendices come on top.",
     [(8, "Long papers", ["appendices"]), (4, "Short papers", ["appendices"])]),
    ("- Sea papers: 9 pp.\n- Demos: 4 pp.\n\nAll excluding references.", [(9, None, REFS), (4, "Demos", REFS)]),
    ("- Posters: 1 page\n- Long papers: 7 pages\n\nNone of these limits includes references.",
     [(1, "Posters", REFS), (7, "Long papers", REFS)]),
    ("Papers have 8 pages; proofs may go to an appendix, which is not counted.", [(8, None, ["appendices"])]),
    ("Papers have up to 6 pages. References may take up a seventh page.", [(6, None, REFS)]),
    ("Papers have up to 6 pages; a 7th page may hold references only.", [(6, None, REFS)]),
    ("Papers have up to 6 pages; the sixth page may hold references only.", [(6, None, None)]),
    ("Papers have at most 6 pages (figures included, references excluded).", [(6, None, REFS)]),
    ("Papers have at most 6 pages. References are free of errors.", [(6, None, None)]),
    ("The ceiling for long papers is 9 pages, and that for short papers 5 pages; references sit outside it.",
     [(9, "Long papers", REFS), (5, "Short papers", REFS)]),
    ("8 pages for long papers and 4 for short papers, references excluded.",
     [(8, "Long papers", REFS), (4, "Short papers", REFS)]),
    ("Long papers must not exceed ten pages; short papers are held to five.",
     [(10, "Long papers", None), (5, "Short papers", None)]),
    ("Papers of more than 8 pages will be rejected.", [(8, None, None)]),
    ("**Dream statements**: one page.", [(1, None, None)]),
    ("Vollbeiträge haben höchstens 10 Seiten und die Kurzbeiträge 5 Seiten; das Literaturverzeichnis zählt nicht mit.",
     [(10, "Vollbeiträge", REFS), (5, "Kurzbeiträge", REFS)]),
    ("Les articles longs et les notes ont au plus 10 pages, les articles courts 4 pages, hors bibliographie.",
     [(10, "Articles longs", REFS), (4, "Articles courts", REFS)]),
]  # fmt: skip
TABLES: list[tuple[str, str, list[Limit]]] = [
    ("Category | Length | References", "Sea paper | 10 pages | extra\nDemo | 2 pages | included",
     [(10, "Sea paper", REFS), (2, "Demo", None)]),
    ("Track | Max. pages | Bibliography", "Full | 12 | not counted\nPoster | 2 | counted",
     [(12, "Full", REFS), (2, "Poster", None)]),
    ("Kind | Length | Extra pages for references", "Sea paper | 8 pages | 2\nDemo | 4 pages | 1",
     [(8, "Sea paper", REFS), (4, "Demo", REFS)]),
    ("Type | Submission | Camera-ready", "Full | 8 pp. + refs | 9 pp. + refs\nShort | 4 pp. + refs | 5 pp. + refs",
     [(8, "Full", REFS), (4, "Short", REFS)]),
    ("Type | Initial | Final", "Full | 8 | 9\nShort | 4 | 5", [(8, "Full", None), (4, "Short", None)]),
    ("Author | Pages | References", "Ann Moore | 12 | 40", []),
]  # fmt: skip


def told(limits: list[dict[str, Any]]) -> list[Limit]:
    return [(one["pages"], one.get("track"), one.get("excludes")) for one in limits]


@pytest.mark.parametrize(("text", "limits"), TEXTS)
def test_parts_that_do_not_count(text: str, limits: list[Limit]) -> None:
    found = told(read(text))
    assert [(pages, parts) for pages, _, parts in found] == [(pages, parts) for pages, _, parts in limits]
    assert all(track == wanted for (_, track, _), (_, wanted, _) in zip(found, limits, strict=True) if wanted)


@pytest.mark.parametrize(("head", "rows", "limits"), TABLES)
def test_columns_on_references_and_final_versions(head: str, rows: str, limits: list[Limit]) -> None:
    rule = " | ".join("---" for _ in head.split("|"))
    table = "\n".join(f"| {row} |" for row in (head, rule, *rows.split("\n")))
    assert told(read(table)) == limits


def test_the_length_of_the_final_version_is_a_note() -> None:
    (limit,) = read("| Type | Submission | Camera-ready |\n|---|---|---|\n| Full | 8 pages | 9 pages |")
    assert "9 pages" in limit["note"]
