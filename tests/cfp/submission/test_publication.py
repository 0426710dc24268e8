"""What is a publication and what only looks like one; papers that are elsewhere, too; in several languages."""

from __future__ import annotations

from typing import Any

import pytest

from bot.cfp.submission.submission import read_submission
from bot.page.parse import parse_page


def read(text: str) -> dict[str, Any]:
    return read_submission(parse_page(f"# Call for Papers\n\n## Submission\n\n{text}\n", file="call.md"), 2031)[0]


INFORMAL = [
    "All talks and demos will not be included in the KNOT proceeding.",
    "All drafts are non-archival: they are shown here, and not published in the proceedings. This suits studies that "
    "cannot yet be published as archival papers, and it welcomes drafts published elsewhere.",
    "Accepted abstracts will be included in the informal proceedings of the workshop.",
    "Papers appear in the workshop's informal online proceedings.",
    "Papers will be collected in informal pre-proceedings, handed out at the workshop.",
    "Les articles acceptés paraîtront dans des actes informels.",
    "Los artículos se publicarán en unas actas informales en la web.",
    "Gli articoli saranno pubblicati in atti informali.",
    "Os artigos serão publicados em anais informais.",
    "Die Beiträge erscheinen in einem informellen Tagungsband.",
    "We will not publish the paper in a formal proceedings. We will put PDFs on the website.",
    "Presentation at the workshop is no replacement for a publication.",
    "L'atelier ne remplace pas une publication.",
    "Les articles ne donnent pas lieu à publication.",
]
PUBLISHED = [
    "All papers accepted for this workshop will be published in the proceedings, available in IEEE eXplore.",
    "Papers will be included in the proceedings. The material should not be published or in review elsewhere.",
    "The proceedings will be printed by Springer. Papers must not appear in any other journal.",
    "The workshop proceedings of KNOT 2031 will be published by Springer.",
    "Published by: IEEE Xplore (in cooperation with the IEEE Computer Society)",
    "Accepted papers will be published in the formal proceedings.",
    "We work hard to ensure fair reviews. Accepted papers are published in the ACM Digital Library.",
    "La version longue sera éditée par ACM Press.",
    "Die Beiträge werden bei Springer veröffentlicht.",
    "Papers get a DOI and are archived in Zenodo.",
    "Accepted papers appear in the LNCS proceedings. You can opt in to our newsletter.",
    "- Papers appear in the ACM proceedings and are posted on the website.\n- Slides are posted on the website, too.",
]
MIXED = [
    "- Research papers (LaTeX template), to be given as a talk, and that will be included in the proceedings.\n"
    "- Talks: a one-page abstract (in LaTeX format, that will not be integrated to the proceedings).",
    "All drafts may be submitted to the formal proceedings, but authors are not obligated to do so.",
    "It is planned to publish accepted papers in the ACM Digital Library, unless the authors choose not to.",
    'Besides regular "archival" papers, we take also non-archival submissions.',
    "There are archival and non-archival papers.",
    "All drafts will be published in the LNCS proceedings. Authors may opt out.",
    "Papers are published by Springer in a volume. You can freely opt in or out of this.",
    "Authors of accepted drafts may choose to have them published with KNOTDB.",
    "- Regular papers will appear in the main KNOTCON proceedings.\n- Short papers have 4 pages. They are reviewed and "
    "posted on the workshop website.",
    "- **Long papers** (8 pages) are published in the ACM proceedings.\n- **Demos** are put online on our page.",
]
UNSAID = [
    "The material in papers should not be published or under submission elsewhere.",
    "We are considering joint proceedings of papers from both workshops.",
    "If a sufficient number of papers is accepted, post-proceedings in CEUR-WS will be published.",
    "Collections are subject to divergent and evolving archival policies.",
    "In case of publication in the ACM Digital Library, authors must transfer their copyright.",
    "Third Workshop on Notation and Gesture in Dance Archives",
    "Per i contributi presentati in questo spazio non si prevede pubblicazione negli atti.",
    "Los trabajos aceptados podrán ser publicados en las actas.",
    "优秀的会议论文可能发表在会议论文集中(正在与出版商沟通)。",
    "- Databases and archival practices\n- Photographs and sounds\n- Letters",
    "- Archival science\n- Libraries\n- Museums",
    "We ask for archival methods and archival sources.",
    "Selected papers will be published in a journal.",
    "The best papers will be considered for publication in Knots Quarterly.",
    "Una selezione dei lavori sarà pubblicata in una rivista.",
    "Ausgewählte Beiträge werden in einer Zeitschrift veröffentlicht.",
    "Depending on submissions we will decide whether to organize proceedings.",
    "If both evaluators agree to advise against publication, the work will not be published.",
    "We are exploring whether the papers may be published in LNCS.",
    "We plan to publish proceedings if there is enough interest.",
    "We are working to ensure that accepted papers are published in the ACM Digital Library.",
    "The chairs are working hard to get the papers published by Springer.",
    "We are trying to arrange for accepted papers to appear in LNCS.",
    "Estamos trabajando para que los artículos aceptados se publiquen en las actas de Springer.",
    "Wir arbeiten daran, dass die Beiträge im Tagungsband bei Springer veröffentlicht werden.",
    "投稿された原稿はそのままWEBに掲載されますので、十分にチェックしてください。",
]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *((text, False) for text in INFORMAL),
        *((text, True) for text in PUBLISHED),
        *((text, None) for text in UNSAID),
        *((text, "mixed") for text in MIXED),
    ],
)
def test_only_what_the_call_promises_is_a_publication(text: str, value: object) -> None:
    assert read(text).get("archival") == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "La soumission simultanée de votre article à une autre conférence ou un journal est autorisée.",
            "allowed",
        ),
        ("We will allow work presented or submitted in another conference.", "allowed"),
        ("Papers that have appeared or might appear in other venues are also welcome.", "allowed"),
        ("Work submitted to other journals is welcome.", "allowed"),
        ("Jointly authored papers will be considered for publication in the volumes under all names.", None),
        ("Papers may be presented in parallel sessions.", None),
        ("We allow submissions under double-blind review.", None),
        ("We invite full papers of 15 pages. We also invite short papers that may be under review elsewhere.", "mixed"),
        ("Posters may be under review elsewhere.", "allowed"),
        ("Papers may be under review elsewhere. Short papers have 4 pages, full papers have 8.", "allowed"),
    ],
)
def test_what_is_elsewhere_too(text: str, value: str | None) -> None:
    assert read(text).get("dual_submission") == value


def test_of_a_long_sentence_the_clause_that_proves_a_policy_is_quoted() -> None:
    begins = "We are glad to tell all who tie knots, who mend nets or who make ropes of any kind and of any length, "
    text = (
        f"{begins}that the third fair of knots will be held jointly with the Old Society for the Care of Nets (OSCN) "
        "in the great hall of Porto, and we call for abstracts that will be published in the proceedings of the "
        "fair of knots (PFK)."
    )
    sources = read_submission(parse_page(f"# Call\n\n{text}\n", file="call.md"), 2031)[1]
    assert sources["submission.archival"]["quote"] == (
        "…and we call for abstracts that will be published in the proceedings of the fair of knots (PFK)."
    )
    short = "Papers will be published in the proceedings of the fair, and we call for abstracts of them."
    sources = read_submission(parse_page(f"# Call\n\n{short}\n", file="call.md"), 2031)[1]
    assert sources["submission.archival"]["quote"] == short


@pytest.mark.parametrize(
    "heading", ["Originality and duplicate submissions", "Dual submission policy", "Concurrent work"]
)
def test_a_heading_takes_no_papers_that_are_elsewhere(heading: str) -> None:
    text = (
        "Demos must not have been printed, or be under consideration for publication, at any other venue. They should"
        " be no short version of a paper (whether or not it may have been published elsewhere)."
    )
    page = parse_page(f"# Knots 2031: Call for Demonstrations\n\n## {heading}\n\n{text}\n", file="call.md")
    assert read_submission(page, 2031)[0]["dual_submission"] == "forbidden"


@pytest.mark.parametrize(
    "text",
    [
        "He has published in the proceedings of many knot conferences.",
        "She ties ropes in Lyon. Her articles appear in conference proceedings.",
        "Ada Moore is a professor of ropes, and her papers are published in the proceedings of NETS.",
        "His papers were published in the proceedings by Springer.",
        "Before Oslo, she worked for a ferry and published in its proceedings.",
    ],
)
def test_what_somebody_published_is_no_publication_of_the_event(text: str) -> None:
    assert "archival" not in read_submission(parse_page(f"# Call for Papers\n\n{text}\n", file="call.md"), 2031)[0]


@pytest.mark.parametrize(
    "rule",
    [
        "We cannot accept work that has been or will be submitted to other meetings whose reviews overlap with ours.",
        "Papers that have been or will be submitted to a journal are not accepted.",
        "We do not accept papers that are or will be submitted to another workshop.",
        "Work that is or will be submitted to other venues is not considered.",
        "Papers that are under review elsewhere are not accepted.",
    ],
)
def test_papers_that_came_out_are_no_word_for_those_under_review(rule: str) -> None:
    text = f"# Call for Papers\n\nWe take short papers, and abstracts of papers published elsewhere.\n\n{rule}\n"
    found, sources, _ = read_submission(parse_page(text, file="call.md"), 2031)
    assert found["dual_submission"] in {"mixed", "forbidden"}
    assert sources["submission.dual_submission"]["quote"] == rule
