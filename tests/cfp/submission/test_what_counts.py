"""Which parts of a paper count toward its limit, and which do not."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built, call
from tests.cfp.submission.test_limits import read


@pytest.mark.parametrize(
    ("text", "excludes"),
    [
        ("Papers have at most 20 pages (incl. references); reviewers need not read beyond this limit.", None),
        (
            "Papers have at most 8 pages including figures, excluding references and appendices.",
            ["references", "appendices"],
        ),
        ("Papers have at most 6 pages + 3 pages for references.", ["references"]),
        (
            "Papers have at most 6 pages. They are read by two sailors. Outside of the page limit, papers may have an"
            " unlimited number of pages for references.",
            ["references"],
        ),
        ("Papers (6 pages max + references) must be in PDF.", ["references"]),
        ("Papers have 3-6 pages (+1 for references), and are sent in as PDF.", ["references"]),
        ("Papers must be 3-6 pages long (+1 page for references).", ["references"]),
        ("Papers have 3-6 pages (+ one page for references) in one file.", ["references"]),
        ("Papers have at most 6 pages, references excluded.", ["references"]),
        ("Papers have at most 6 pages, plus any number of pages of references.", ["references"]),
        ("Papers have at most 6 pages; references do not count.", ["references"]),
        ("Excluding references and appendices, papers have at most 6 pages.", ["references", "appendices"]),
        ("The length of a paper (not counting the bibliography) must not exceed 6 pages.", ["references"]),
        ("Papers have at most 8 pages including everything except references.", ["references"]),
        ("Without references to the authors, papers may have up to 6 pages.", None),
        (
            "Papers have up to 9 pages (this includes all tables, but does not include the bibliography).",
            ["references"],
        ),
        ("Papers have up to 9 pages. The limit includes figures, but doesn't include references.", ["references"]),
        ("Papers have up to 9 pages (the limit does not include references but includes figures).", ["references"]),
        ("Papers of up to 5 pages, which have references but do not include appendices.", ["appendices"]),
        ("Long papers have up to 6 pages, and short papers up to 3 pages, not including references.", ["references"]),
        ("Long papers have up to 6 pages, and short papers have up to 3 pages excluding references.", None),
        ("Long papers have up to 6 pages with references, and posters 1 page, excluding figures.", ["figures"]),
        ("Papers have up to 8 pages. They must keep to the rules on references, including those on quotes.", None),
        ("Papers have up to 8 pages, and they must not include references to the authors.", None),
    ],
)
def test_what_counts_is_told_from_what_does_not(text: str, excludes: list[str] | None) -> None:
    assert read(text)[0].get("excludes") == excludes


@pytest.mark.parametrize(
    "text",
    [
        "Demos must be sent in camera-ready format and limited to 8 pages, inclusive of ALL material.",
        "Papers have at most 8 pages, everything included.",
        "Up to 8 pages, all inclusive.",
        "The page limit of 8 pages includes everything: references, figures and appendices.",
        "Papers have up to 8 pages. Everything counts towards the limit.",
    ],
)
def test_all_of_a_paper_may_count(text: str) -> None:
    (limit,) = read(text)
    assert (limit["pages"], limit["includes"], limit.get("note")) == (8, ["all parts"], None)


@pytest.mark.parametrize(
    "text",
    [
        "Papers have at most 12 pages (long papers) or 8 pages (short papers). Page limits include all references.",
        "Long papers have at most 12 pages, short papers at most 8 pages. The limits include references.",
    ],
)
def test_the_next_sentence_may_count_for_each_of_several_limits(text: str) -> None:
    assert [limit["includes"] for limit in read(text)] == [["references"], ["references"]]


def test_what_does_not_count_may_stand_in_the_next_sentence() -> None:
    assert read("Twelve pages is the limit for a paper. References and appendices come on top.") == [
        {"pages": 12, "excludes": ["references", "appendices"]}
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Supplements are welcome (max 10 pages in addition to the main text).",
        "You may add notes of at most 3 pages beyond the page limit.",
        "Up to 4 pages on top of the paper may show your nets.",
    ],
)
def test_pages_beside_the_paper_are_no_limit_of_it(text: str) -> None:
    faq = built(call(rules=f"Papers have at most 6 pages. {text}")).faq
    assert faq.submission is not None
    assert [one.pages for one in faq.submission.page_limits] == [6]


@pytest.mark.parametrize(
    ("text", "limits"),
    [
        (
            "Papers have 6 to 8 pages. The AD appendix is not included in the 8-page limit of the paper and should not"
            " exceed 2 pages.",
            [(8, ["appendices"])],
        ),
        ("The optional artifact appendix must not exceed 3 pages. Papers may have up to 9 pages.", [(9, [])]),
        ("Papers with an appendix may have 9 pages.", [(9, [])]),
        ("Papers may have 8 pages of content + references.", [(8, ["references"])]),
        ("Papers may consist of up to eight (8) pages of content, plus 2 pages for references.", [(8, ["references"])]),
        ("Papers may have 2 pages of references; the text has up to 8 pages.", [(8, [])]),
        (
            "We call for full papers (8 pages) and short papers (4 pages) in KNOT format (+ 1 page of references).",
            [(8, ["references"]), (4, ["references"])],
        ),
        (
            "Full papers (8 pages) and short papers (4 pages), plus references.",
            [(8, ["references"]), (4, ["references"])],
        ),
        (
            "- Full papers (up to 8 pages) present work.\n- Short papers (up to 4 pages) present ideas.\n"
            "- Use the KNOT style; references and appendices are excluded from the page limit.",
            [(8, ["references", "appendices"]), (4, ["references", "appendices"])],
        ),
    ],
)
def test_what_goes_beside_a_paper_has_no_limit_of_papers(text: str, limits: list[tuple[int, list[str]]]) -> None:
    assert [(one["pages"], one.get("excludes", [])) for one in read(text)] == limits


def test_content_is_no_kind_of_paper() -> None:
    text = "We accept short papers (4 pages of content + references) and long papers (8 pages of content + references)."
    assert [(one["pages"], one["track"]) for one in read(text)] == [(4, "Short papers"), (8, "Long papers")]
