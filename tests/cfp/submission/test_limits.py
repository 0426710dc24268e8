"""Page limits: inverted and elliptic wordings, advice that is none, pages on top, tracks, and nine languages."""

from __future__ import annotations

from typing import Any

import pytest

from bot.cfp.submission.submission import read_submission
from bot.page.parse import parse_page

# what a call says: pages, the least of a range
LIMITS: list[tuple[str, list[tuple[int, int | None]]]] = [
    ("The maximum number of pages is 18.", [(18, None)]),
    ("Papers of 3--5 pages are welcome.", [(5, 3)]),
    ("Papers may have ten (10) single-spaced double-column pages.", [(10, None)]),
    ("Twelve pages is the limit for the body of a paper.", [(12, None)]),
    ("Short papers: five pages are the limit.", [(5, None)]),
    ("A paper has to fit into six pages.", [(6, None)]),
    ("The body may fill at most nine pages.", [(9, None)]),
    ("A submission consists of six pages of text or fewer.", [(6, None)]),
    ("Papers may not be longer than six (6) two-column letter-size pages.", [(6, None)]),
    ("Six to eight pages.", [(8, 6)]),
    ("Papers have at most 8 pages (for research papers) and 4 pages (for position papers).", [(8, None), (4, None)]),
    ("Papers may have up to 9 sides of A4.", [(9, None)]),
    ("A paper must fit within 12 double-column, 10pt pages.", [(12, None)]),
    ("Limit your paper to five (5) letter-sized, two-column pages.", [(5, None)]),
    ("The page limit is seven pages for everything before the appendix.", [(7, None)]),
    ("Length: no fewer than 4 and no more than 12 pages.", [(12, 4)]),
    ("Length : 3 pages, plus references", [(3, None)]),
    ("Long papers have between 12 and 16 pages, short papers between 6 and 8.", [(16, 12), (8, 6)]),
    ("Papers have up to 8 pages, tiny papers up to 2.", [(8, None), (2, None)]),
    ("Long papers have 8 pages, short papers 4, references extra.", [(8, None), (4, None)]),
    ("Keep your manuscript to at most fourteen (14) single-column pages.", [(14, None)]),
    ("Please keep papers to 6 pages.", [(6, None)]),
    ("Try to keep papers to 6 pages.", []),
    ("Keep your slides to 3 pages.", []),
    ("The text must not run to more than seven double-spaced A4 pages; the bibliography is exempt.", [(7, None)]),
    ("Papers have up to 8 pages.\n\nTwo-page [CfP as PDF (0.2MB)](knots.pdf)", [(8, None)]),
    ("Papers have up to 8 pages.\n\n[Call for papers (PDF, 2 pages)](knots.pdf)", [(8, None)]),
    ("Papers have up to 8 pages. There is a printable 1-page flyer.", [(8, None)]),
    (
        "Technical papers may be up to 8 pages long (plus one page of references), position papers up to 4 (plus one).",
        [(8, None), (4, None)],
    ),
    ("4 pages of text + 1 page that holds nothing but references.", [(4, None)]),
    ("We invite workshop papers (14 pages ), extended abstracts (4 pages), and talks.", [(14, None), (4, None)]),
    ("Papers have up to 8 pages excluding references and report on finished work.", [(8, None)]),
    (
        "We invite papers of 4 pages (plus as many references as you like) in the style of short papers, with "
        "templates for LaTeX and Word.",
        [(4, None)],
    ),
    ("We encourage 4 page papers.", []),
    ("We encourage 4 page papers, but any length up to 8 pages will be reviewed.", [(8, None)]),
    ("The best short papers are about 7 pages.", []),
    ("Accepted authors get one extra page for the camera-ready version.", []),
    ("You may use up to two additional pages in the final version.", []),
    ("Workshop papers of up to six pages do not count as earlier publication.", []),
    ("There is no minimum length.", []),
    ("Papers have no more than 11 pages of text, set on pages of 8.5 x 11 inches.", [(11, None)]),
    ("Use pages of 21 x 29.7 cm. Papers may have up to 12 pages.", [(12, None)]),
    ("Number of pages: 8.5 x 11 inch, up to 9 pages.", [(9, None)]),
    ('Use pages of 8" x 10". Papers may have up to 12 pages.', [(12, None)]),
    ("概要を1ページ目に記載して下さい。ページ数は4ページ以下とします。", [(4, None)]),
    ("Each paper must have at least 4 pages.", []),
    ("12 pages LNCS is roughly equivalent to 6 pages IEEE.", [(12, None)]),
    ("Two pages for references may be added.", []),
    ("Extended versions of 20 pages go to the journal.", []),
    ("Supplementary PDF: at most 20 pages, looked at only if reviewers wish.", []),
    ("Papers have up to 8 pages. Appendices may take up to 4 pages.", [(8, None)]),
    ("The appendix is limited to five pages.", []),
    ("Supplementary material excluded, papers have up to 8 pages.", [(8, None)]),
    ("An appendix of up to 3 pages may follow the 8 pages of the paper.", [(8, None)]),
    ("Appendix and paper together have up to 12 pages.", [(12, None)]),
]
LANGUAGES: dict[str, tuple[str, list[dict[str, Any]]]] = {
    "de": (
        (
            "Langbeiträge dürfen höchstens zwölf Seiten umfassen, Kurzbeiträge höchstens sechs; das "
            "Literaturverzeichnis zählt jeweils nicht mit."
        ),
        [
            {"pages": 12, "track": "Langbeiträge", "excludes": ["references"]},
            {"pages": 6, "track": "Kurzbeiträge", "excludes": ["references"]},
        ],
    ),
    "fr": (
        "Les articles ne doivent pas dépasser 4 pages, références non comprises.",
        [{"pages": 4, "excludes": ["references"]}],
    ),
    "fr, pages on top": (
        "Un article fait 4 pages, auxquelles peuvent être ajoutées jusqu’à 2 pages de matériel complémentaire.",
        [{"pages": 4}],
    ),
    "es": (
        "Los artículos largos tienen hasta 8 páginas, sin contar las referencias.",
        [{"pages": 8, "track": "Artículos largos", "excludes": ["references"]}],
    ),
    "es, minimum and maximum": (
        "Extensión mínima de los artículos: 3 páginas. Extensión máxima: 5 páginas.",
        [{"pages": 5}],
    ),
    "pt": (
        "Os artigos devem ter entre 6 e 10 páginas, sem contar as referências.",
        [{"pages": 10, "minimum": 6, "excludes": ["references"]}],
    ),
    "it": (
        (
            "Gli abstract, di lunghezza compresa tra due e tre pagine (esclusa la bibliografia), vanno inviati con il "
            "modulo."
        ),
        [{"pages": 3, "minimum": 2, "track": "Abstract", "excludes": ["references"]}],
    ),
    "nl": (
        (
            "Een paper telt ten hoogste vijf pagina's, exclusief de literatuurlijst. Voor een demonstratie volstaat "
            "één pagina."
        ),
        [{"pages": 5, "excludes": ["references"]}, {"pages": 1, "track": "Demonstratie"}],
    ),
    "zh": ("论文正文不超过10页，参考文献不计入页数。", [{"pages": 10, "excludes": ["references"]}]),
    "ja": (
        "原稿は A4 判 2 ページ以上 6 ページ以内とします（参考文献を含む）。",
        [{"pages": 6, "minimum": 2, "includes": ["references"]}],
    ),
}
# A page of one sentence says too little of its language.
MORE = {
    "fr": "L'atelier se tiendra dans la salle des fêtes de la ville, et les auteurs seront sur place.",
    "es": "El taller se celebrará en la sala de la ciudad, y los autores de las propuestas serán invitados.",
}


def read(text: str, heading: str = "# Call for Papers\n\n## Papers") -> list[dict[str, Any]]:
    limits = read_submission(parse_page(f"{heading}\n\n{text}\n", file="call.md"), 2031)[0].get("page_limits", [])
    return [{key: value for key, value in limit.items() if key != "source"} for limit in limits]


@pytest.mark.parametrize(
    "text",
    [
        "Each track takes short papers (2-6 pages, the exact limit is set by each track).",
        "Papers may have 10 pages; the precise limit is set by the chairs of the main event.",
    ],
)
def test_what_others_set_is_no_limit(text: str) -> None:
    assert not read(text)


@pytest.mark.parametrize(("text", "limits"), LIMITS)
def test_limits_are_told_from_advice_and_from_pages_on_top(text: str, limits: list[tuple[int, int | None]]) -> None:
    assert [(limit["pages"], limit.get("minimum")) for limit in read(text)] == limits


@pytest.mark.parametrize("case", LANGUAGES)
def test_limits_are_read_in_every_language(case: str) -> None:
    text, limits = LANGUAGES[case]
    assert read(text, MORE.get(case[:2], "")) == limits


def test_pages_for_the_final_version_are_kept_as_a_note() -> None:
    text = "Papers have up to 8 pages. Authors of accepted papers get one extra page for the camera-ready version."
    assert read(text) == [
        {"pages": 8, "note": "Authors of accepted papers get one extra page for the camera-ready version."}
    ]


def test_a_number_for_the_final_version_in_brackets_is_kept_too() -> None:
    assert read("Up to 8 pages (9 for the camera-ready).") == [
        {"pages": 8, "note": "Up to 8 pages (9 for the camera-ready)."}
    ]


@pytest.mark.parametrize(
    ("heading", "track"),
    [
        ("Call for Papers, Posters and Presentations", None),
        ("Papers and Posters", None),
        ("Posters", "Posters"),
        ("Short paper track", "Short paper"),
    ],
)
def test_a_heading_that_names_several_kinds_tells_of_none(heading: str, track: str | None) -> None:
    assert read("Texts are in English, 4—8 pages.", f"# {heading}")[0].get("track") == track


def test_a_limit_is_for_the_papers_in_brackets_behind_it_or_on_both_sides_of_a_stroke() -> None:
    behind = read("Texts have no more than 8 pages (for research  papers) and 4 pages (for position papers).")
    assert [one.get("track") for one in behind] == ["Research papers", "Position papers"]
    either = read(
        "- **Short papers / position papers** (4–6 pages): new work.\n- **Position papers** (2-6 pages): views."
    )
    assert [one.get("track") for one in either] == ["Short papers / position papers", "Position papers"]


MEASURED = [
    (
        "Your submission is limited to ***ten*** (10) 8.5″x11″ single spaced, double-column pages, not including "
        "references.",
        [{"pages": 10, "excludes": ["references"]}],
    ),
    (
        "Full papers should have a maximum length of 9 pages with up to two (2) additional pages allowed for only "
        "references (maximum total of 11 pages).\n\nShort papers are a way to report smaller knots than full papers "
        "and should have a length of 4-5 pages in total.",
        [
            {"pages": 9, "track": "Full papers", "excludes": ["references"]},
            {"pages": 5, "minimum": 4, "track": "Short papers"},
        ],
    ),
    (
        "Submissions may take the form of two-page extended abstracts or six-page papers.",
        [{"pages": 2, "track": "Extended abstracts"}, {"pages": 6}],
    ),
    (
        "A regular paper should be between 6-8 pages, whereas a poster (short) paper should be between 2-4 pages.",
        [{"pages": 8, "minimum": 6, "track": "Regular paper"}, {"pages": 4, "minimum": 2, "track": "Short paper"}],
    ),
    ("Papers have min. five pages.", []),
    ("Papers must have minimum five and maximum ten pages.", [{"pages": 10, "minimum": 5}]),
    ("Paper length: min 5 pages, max 8 pages.", [{"pages": 8, "minimum": 5}]),
    ("Papers should be min five pages long and at most ten pages.", [{"pages": 10, "minimum": 5}]),
    ("Contributions: 5 pages minimum, 12 pages maximum.", [{"pages": 12, "minimum": 5}]),
    (
        "Papers must be no longer than five (5) pages, including all figures, followed by 1 page references.",
        [{"pages": 5, "includes": ["figures"]}],
    ),
    (
        "- **Regular papers** (maximum of 6 pages) presenting new knots\n"
        "- **Extended abstracts** (maximum of 2 pages) aimed at encouraging talk on knots.",
        [{"pages": 6, "track": "Regular papers"}, {"pages": 2, "track": "Extended abstracts"}],
    ),
    (
        "Long papers must not exceed 8 pages. Short papers (typically on one rope) must not exceed 4 pages.",
        [{"pages": 8, "track": "Long papers"}, {"pages": 4, "track": "Short papers"}],
    ),
]


@pytest.mark.parametrize(("text", "limits"), MEASURED)
def test_a_limit_is_told_from_the_least_the_sum_and_the_pages_on_top(
    text: str, limits: list[dict[str, object]]
) -> None:
    assert read(text) == limits
