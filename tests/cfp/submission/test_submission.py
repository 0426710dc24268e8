"""Policies and limits, sentence by sentence, as calls word them; what is no such statement stays unsaid."""

from __future__ import annotations

from typing import Any

import pytest

from bot.cfp.submission.submission import read_submission
from bot.page.parse import parse_page


def read(sentence: str) -> dict[str, Any]:
    return read_submission(parse_page(f"# Call for Papers\n\n## Submission\n\n{sentence}\n", file="call.md"), 2023)[0]


ARCHIVAL = [
    ("Accepted papers will be posted on OpenReview but are non-archival.", False),
    ("There will be no formal proceedings, but accepted papers will be linked on the website.", False),
    ("Accepted papers will be published in the PMLR workshop proceedings.", True),
    ("The workshop proceedings will be published in the ACM Digital Library.", True),
    ("All accepted papers will be included in the CEUR-WS proceedings.", True),
    ("Papers will be published as post-proceedings in Springer LNCS.", True),
    ("The workshop will not have archival proceedings.", False),
    ("This workshop is not archival and authors are free to publish elsewhere.", False),
    ("We will not publish proceedings.", False),
    (
        (
            "Papers accepted to the workshop are considered non-archival; authors may submit extended versions to "
            "journals or conferences with archival proceedings."
        ),
        False,
    ),
    ("Submissions should not have been previously published in an archival venue.", None),
    ("We do not accept work that has been published at archival conferences.", None),
    ("Authors can choose between an archival and a non-archival option.", "mixed"),
    ("Proceedings track papers are archival. Abstract track papers are non-archival.", "mixed"),
    ("Please use the template of the NeurIPS proceedings.", None),
    ("Accepted contributions will be made available on the workshop website.", None),
    ("Accepted papers will be published online at the workshop webpage.", None),
    ("The talks will be recorded and published on YouTube.", None),
    ("Accepted papers will appear in the companion proceedings of the conference, published by IEEE.", True),
    ("Selected papers will be invited to a special issue of the Journal of X.", None),
    ("The proceedings of the workshop will be available through arXiv as an informal collection.", None),
    ("Workshop papers will be archived in the ACL Anthology.", True),
    ("Submissions are non-archival and we allow submissions concurrently submitted elsewhere.", False),
]
DUAL = [
    ("We welcome submissions that are under review elsewhere.", "allowed"),
    ("Papers under review at other venues are welcome.", "allowed"),
    ("Submitted work must not be under review at any other venue.", "forbidden"),
    ("Submissions must be original and not under consideration elsewhere.", "forbidden"),
    ("Dual submission is not permitted.", "forbidden"),
    ("Dual submissions are allowed, as long as the other venue allows it.", "allowed"),
    ("Papers that are currently under review at ICML may be submitted.", "allowed"),
    ("Papers already accepted at the main conference are not eligible.", None),
    ("We accept previously published work.", None),
    ("Simultaneous submission to other venues is fine.", "allowed"),
    (
        (
            "Submissions that are identical to versions that have been previously published, or accepted for "
            "publication, or submitted in parallel to other conferences are not appropriate."
        ),
        "forbidden",
    ),
    ("Authors may submit work that is also under submission to NeurIPS 2023.", "allowed"),
    ("You can submit the same paper to another venue after the workshop.", None),
    ("The paper may not be simultaneously submitted to another workshop or conference.", "forbidden"),
    ("We discourage submitting work already published, but allow work in submission to other venues.", "allowed"),
    ("This is a non-archival venue; you may submit your work elsewhere later.", None),
    (
        (
            "By submitting, authors confirm that the manuscript has not been published and is not being considered for "
            "publication elsewhere."
        ),
        "forbidden",
    ),
    ("Double submission policy: papers being reviewed elsewhere will not be considered.", "forbidden"),
    ("Parallel submissions are possible if announced.", "allowed"),
]
REVIEW = [
    ("The reviewing process is double blind.", "double-blind"),
    ("Reviews will be double-anonymous.", "double-blind"),
    ("Submissions must be anonymized.", "double-blind"),
    ("Submissions should be anonymous.", "double-blind"),
    ("Reviewing will be single-blind.", "single-blind"),
    ("Submissions do not need to be anonymized.", "open"),
    ("Papers need not be anonymous.", "open"),
    ("Papers should be anonymized. Encore submissions do not need to be anonymized.", "double-blind"),
    ("Submissions are anonymous. Syndicated papers need not be anonymized.", "double-blind"),
    ("The review process is not blind.", "open"),
    ("We use an anonymous OpenReview process.", None),
    ("All papers are submitted through OpenReview.", None),
    ("Please do not include author names in the PDF.", "double-blind"),
    ("Author names and affiliations should appear on the title page.", None),
    ("Submissions are not anonymous, so please include names.", "open"),
    ("Submissions will be reviewed by at least two anonymous reviewers.", None),
    ("Papers should be blinded for review.", "double-blind"),
    ("Double-blind review is optional.", None),
    ("Reviewers will be anonymous to authors.", None),
]
PAGES = [
    ("Submissions should be up to 4 pages, excluding references.", [4]),
    ("Papers should be 4-8 pages.", [8]),
    ("Maximum length: 6 pages plus 1 page for references.", [6]),
    ("The page limit is 9 pages.", [9]),
    ("Long papers (8 pages) and short papers (4 pages) are welcome.", [4, 8]),
    ("Submit a two-page abstract.", [2]),
    ("We accept 2-page extended abstracts and 6-page full papers.", [2, 6]),
    ("Authors get one extra page in the camera-ready version.", []),
    ("Final papers may have 5 pages.", [5]),
    ("See pages 3 to 7 of the guidelines.", []),
    ("There is no page limit.", []),
    ("Papers are at most six (6) pages of content with unlimited pages for references and appendices.", [6]),
    ("Submissions must not exceed 15 pages in LNCS format.", [15]),
    ("Posters: 1 page", [1]),
    ("Papers of up to 6 pages (double column) or 10 pages (single column)", [6, 10]),
    ("Reviews should be about one page long.", []),
    ("An abstract of 500 words is required.", []),
    ("Short papers: max 5 pages; long papers: max. 10 pages", [5, 10]),
    ("Technical papers (10-12 pages)", [12]),
    ("The paper must be between 5 and 10 pages.", [10]),
    ("Papers longer than 5 pages will be rejected.", [5]),
    ("No more than 4 pages including figures.", [4]),
    ("4 pages + references", [4]),
    ("The web pages will be updated in 2 days", []),
]


@pytest.mark.parametrize(("sentence", "value"), ARCHIVAL)
def test_whether_papers_are_archived_is_read(sentence: str, value: object) -> None:
    assert read(sentence).get("archival") == value


@pytest.mark.parametrize(("sentence", "value"), DUAL)
def test_whether_dual_submission_is_allowed_is_read(sentence: str, value: str | None) -> None:
    assert read(sentence).get("dual_submission") == value


@pytest.mark.parametrize(("sentence", "value"), REVIEW)
def test_the_kind_of_review_is_read(sentence: str, value: str | None) -> None:
    assert read(sentence).get("review") == value


@pytest.mark.parametrize(("sentence", "pages"), PAGES)
def test_a_page_limit_is_told_from_other_numbers_of_pages(sentence: str, pages: list[int]) -> None:
    assert sorted(limit["pages"] for limit in read(sentence).get("page_limits", [])) == pages


def test_a_limit_knows_its_range_its_track_and_what_it_leaves_out() -> None:
    (limit,) = read(
        "Short papers should be 4 to 6 pages long, not counting references and appendices; this is not a hard limit."
    )["page_limits"]
    assert {key: value for key, value in limit.items() if key != "source"} == {
        "pages": 6, "minimum": 4, "track": "Short papers", "excludes": ["references", "appendices"],
        "recommended": True,
    }  # fmt: skip
