"""Limits that two kinds of papers share, and those that stand behind a length that is only wished for."""

from __future__ import annotations

import pytest

from bot.cfp.submission.limits import read_limits
from bot.page.parse import parse_page

Limit = tuple[int | None, int, str | None, bool]
LIMITS: list[tuple[str, list[Limit]]] = [
    (
        "We take full papers (8 pages), rope reports (8 pages) and posters (2 pages).",
        [(None, 8, "Full papers", False), (None, 8, "Rope reports", False), (None, 2, "Posters", False)],
    ),
    (
        "Send a research paper (6 pages plus references), wet papers (4 pages plus references) or posters (2 pages).",
        [(None, 6, "Research paper", False), (None, 4, "Wet papers", False), (None, 2, "Posters", False)],
    ),
    (
        "1. Regular papers of at most 6 pages.\n2. Short rope statements of at most 1-2 pages.",
        [(None, 6, "Regular papers", False), (1, 2, "Short rope statements", False)],
    ),
    (
        "We accept short papers (up to 4 pages), as well as 1-2 page informal poster submissions.",
        [(None, 4, "Short papers", False), (1, 2, "Poster", False)],
    ),
    (
        "Papers have up to 4 pages.\n\n**Q:** It is hard to be done in 3 or 4 pages. May I take more?\\\n**A:** No.",
        [(None, 4, None, False)],
    ),
    ("The maximum page length allowed is **5 pages without references**.", [(None, 5, None, False)]),
    (
        "Research papers must not exceed 10 pages, net demonstration papers and short papers must not exceed 4 pages.",
        [(None, 10, "Research papers", False), (None, 4, "Net demonstration papers and short papers", False)],
    ),
    (
        "Long papers have up to 9 pages, and demo papers and short papers are limited to 4 pages.",
        [(None, 9, "Long papers", False), (None, 4, "Demo papers and short papers", False)],
    ),
    ("The board reads all papers and short papers must not exceed 4 pages.", [(None, 4, "Short papers", False)]),
    ("Papers have a length of 8 pages with a 10-page limit.", [(None, 8, None, True), (None, 10, None, False)]),
    (
        "Papers should be 8 pages long, but with a strict limit of 12 pages.",
        [(None, 8, None, True), (None, 12, None, False)],
    ),
    (
        "Papers have 8 pages, and posters have a limit of 2 pages.",
        [(None, 8, None, False), (None, 2, "Posters", False)],
    ),
    ("Papers have 8 pages, with a limit of 300 words for the abstract.", [(None, 8, None, False)]),
    ("Papers may have 6 to 8 pages, plus up to two extra pages at a charge.", [(6, 8, None, False)]),
    ("Papers have up to 6 pages (two additional pages for an extra charge).", [(None, 6, None, False)]),
]


@pytest.mark.parametrize(("text", "limits"), LIMITS)
def test_limits_are_of_all_papers_that_share_them(text: str, limits: list[Limit]) -> None:
    page = parse_page(f"# Call for Papers\n\n## Submission\n\n{text}\n", file="call.md")
    found = read_limits(page, ("en",))
    assert [
        (one.get("minimum"), one["pages"], one.get("track"), one.get("recommended", False)) for one in found
    ] == limits


TRACKS = [
    # a row of kinds that one limit is for, named whole
    (
        "Field reports, research papers, and vision papers of up to 9 pages are sought.\n\nPosters have 2 pages.",
        [(9, "Field reports, research papers, and vision papers"), (2, "Posters")],
    ),
    (
        "We invite case studies, demos and vision papers of up to 6 pages.",
        [(6, "Case studies, demos and vision papers")],
    ),
    # the kind in bold that an item begins with, for what stands behind
    (
        "- **Vision papers** tell of the sea. Submissions need not be new and have two to five pages.\n"
        "- **Long papers** must be new. Length: 9 pages.",
        [(5, "Vision papers"), (9, "Long papers")],
    ),
    (
        "- **Full-Length Papers:** A maximum of 9 pages.\n- **Demos:** 2 pages.",
        [(9, "Full-Length Papers"), (2, "Demos")],
    ),
    # how long a talk is, in brackets behind
    (
        "- **Full papers:** 9 pages.\n- **Extended abstracts:** Limited to 2 pages, for posters and short pitches "
        "(about 5 minutes).",
        [(9, "Full papers"), (2, "Extended abstracts")],
    ),
    ("- Talks: 20 minutes, 2 pages.", []),
]


@pytest.mark.parametrize(("text", "expected"), TRACKS)
def test_a_limit_is_of_all_the_kinds_that_are_named_for_it(text: str, expected: list[tuple[int, str | None]]) -> None:
    limits = read_limits(parse_page(f"# Call for Papers\n\n## Submission\n\n{text}\n", file="call.md"), ("en",))
    assert [(limit["pages"], limit.get("track")) for limit in limits] == expected


LONG, MORE = "Two more pages are allowed in the final version.", "get one more page in the camera-ready"
NOTES = [
    (f"- Long papers: 9 pages. {LONG}\n- Demos: 4 pages.", [LONG, None]),
    (f"Papers have 9 pages.\n\nPosters have 2 pages. Camera-ready posters {MORE} version.", [None, "Camera-ready"]),
    (f"- Long papers: 9 pages.\n- Demos: 4 pages.\n\nAccepted papers {MORE} version.", ["Accepted"] * 2),
    (f"- Long papers: 9 pages.\n- Demos: 4 pages. All papers {MORE} version.", ["All papers"] * 2),
    (f"Long papers have 9 pages, demos 4 pages. {LONG}", [LONG, LONG]),
    (
        "Long papers have 9 pages. Demos have 4 pages. Final versions of long papers may have 10 pages. In the final "
        "version, demos may have 5 pages.",
        ["Final versions of long", "In the final version, demos"],
    ),
    (
        "Long papers have 9 pages. Demos have 4 pages. Final versions of long papers may have 10 pages.",
        ["Final versions of long", None],
    ),
]


@pytest.mark.parametrize(("text", "expected"), NOTES)
def test_more_pages_are_those_of_the_papers_they_are_told_of(text: str, expected: list[str | None]) -> None:
    limits = read_limits(parse_page(f"# Call for Papers\n\n## Submission\n\n{text}\n", file="call.md"), ("en",))
    notes = [limit.get("note") for limit in limits]
    assert [note is not None for note in notes] == [begin is not None for begin in expected]
    assert all(note.startswith(begin) for note, begin in zip(notes, expected, strict=True) if note and begin)


COUNTED = [
    ("Papers have 8 pages. All figures, references, etc. must fit within the specified page limits.",
        ("figures", "references"), ()),
    ("- Long papers (12 pages)\n- Demos (6 pages)\n\nSend PDF files. Page limits are inclusive of references, if any.",
        ("references",), ()),
    ("- Long papers have up to 12 pages.\n- Demos have 6 pages.\n\nThe page limit does not include references.",
        (), ("references",)),
    ("Papers have 8 pages. References must fit the template.", (), ()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "included", "excluded"), COUNTED)
def test_what_is_said_of_the_page_limit_is_of_all_papers(
    text: str, included: tuple[str, ...], excluded: tuple[str, ...]
) -> None:
    limits = read_limits(parse_page(f"# Call for Papers\n\n## Submission\n\n{text}\n", file="call.md"), ("en",))
    assert limits
    assert {tuple(limit.get("includes", ())) for limit in limits} == {included}
    assert {tuple(limit.get("excludes", ())) for limit in limits} == {excluded}
