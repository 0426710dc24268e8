"""Whom to ask is no place to submit, a part of the event no way to attend; limits of several kinds have their names."""

from __future__ import annotations

import pytest

from bot.page.parse import parse_page
from tests.cfp.small_calls import built, call
from tests.cfp.submission.test_limits import read

_RULES = "Papers are sent by mail."
X = "https://knots.example.org"


def answers(text: str) -> dict[str, str]:
    return {entry.id: entry.answer for entry in built(call(rules=f"{_RULES}\n\n{text}")).faq.entries}


# a question kind, and a part of the call that tells nothing of it
OTHERWISE = [
    ("submission_link", "Contact for submission: Ada Berg (ada@knots.example.org)"),
    ("submission_link", "Kontakt für Einreichungen: ada@knots.example.org"),
    ("remote", "The workshop has a review of its own, with a discussion of authors and PC members in an online forum."),
    ("remote", "Papers of the workshop are presented after the PC has discussed them online."),
    ("remote", "There will be some support for online supplementary materials."),
    ("remote", "There will be short talks, networking and a virtual poster session."),
    ("remote", "For talks that are not live, the video file will be broadcast during the online concert."),
]


@pytest.mark.parametrize(("kind", "text"), OTHERWISE)
def test_words_of_a_question_that_mean_something_else_answer_nothing(kind: str, text: str) -> None:
    assert kind not in answers(text)


def test_the_way_by_a_system_is_told_where_the_page_has_no_address_of_it() -> None:
    text = "Papers must be submitted electronically in PDF format via the EasyChair system."
    assert answers(text)["submission_link"] == text
    assert "submission_link" not in answers("Ada Berg wrote about HotCRP in a paper that she submitted to us.")


def test_where_papers_are_sent_is_no_rule_on_dual_submission() -> None:
    found = answers("Abstracts are to be submitted to the following email address: ada@example.fr.")
    assert "dual_submission" not in found


def test_that_a_pdf_is_sent_in_names_no_kind_of_paper() -> None:
    told = built(call(rules="Submit a single PDF file (maximum 2 pages) by e-mail.\n\nPosters: 1 page.")).faq.submission
    assert "Submit" not in " ".join(limit.track or "" for limit in told.page_limits)


def test_a_pdf_that_is_submitted_has_a_limit() -> None:
    text = "Submit a PDF of no more than 4 pages. You may post non-anonymous preprints. Review is double-blind."
    told = built(call(rules=text)).faq.submission
    assert ([limit.pages for limit in told.page_limits], told.review) == ([4], "double-blind")
    assert not built(call(rules=text)).draft.doubts


def test_pages_of_content_are_no_kind_of_paper() -> None:
    text = "We welcome papers (up to 9 pages of content, plus up to 2 pages of references)."
    assert [limit.track for limit in built(call(rules=text)).faq.submission.page_limits] == [None]


def test_a_form_to_fill_in_may_stand_in_brackets() -> None:
    text = (
        "If you would like to give a talk, please fill out this Google form ( https://forms.gle/abc) with an abstract."
    )
    assert built(call(rules=text)).faq.submission.url == "https://forms.gle/abc"
    text = "If you would like to attend, please fill out this form (https://forms.gle/abc) to volunteer."
    assert built(call(rules=text)).faq.submission.url is None


def test_the_language_of_talks_is_told() -> None:
    text = "While the presentation language at the workshop is English, we like all languages."
    assert answers(text)["language"] == text


def test_what_is_held_in_an_online_format_is_told() -> None:
    text = "Like the conference, the concert will be held as an online format."
    assert answers(text)["remote"] == text


LINKS = [
    (f"All submissions must be formatted using the [ROPE Proceedings]({X}/rope-publication) template.", None),
    (f"Submit your text as told in [the formats]({X}/publication-formats/).", None),
    (f"Papers submitted here [cannot be submitted elsewhere]({X}/policies/simultaneous-submissions).", None),
    (f"Papers formatted with LaTeX are submitted via [our site]({X}/in).", f"{X}/in"),
    (
        "You can submit via [OpenReview](https://openreview.net/group?id=KNOTS/2026&referrer=%5BHomepage%5D).",
        "https://openreview.net/group?id=KNOTS/2026&referrer=%5BHomepage%5D",
    ),
]


@pytest.mark.parametrize(("text", "url"), LINKS)
def test_a_format_is_no_place_to_submit(text: str, url: str | None) -> None:
    assert built(call(rules=text)).faq.submission.url == url


@pytest.mark.parametrize(
    ("text", "archival"),
    [
        ("The proposal is for informative purposes and will not be included in the conference proceedings.", False),
        ("Submissions will not appear in the official proceedings, but on our site.", False),
        ("Papers without a registered author will not be included in the conference proceedings.", True),
    ],
)
def test_what_is_left_out_of_the_proceedings(text: str, archival: bool) -> None:
    assert built(call(rules=f"{_RULES} {text}")).faq.submission.archival is archival


def test_a_blank_without_its_semicolon_is_one() -> None:
    page = parse_page("# Knots\n\n<br>Where?\n<br>&nbsp&nbsp&nbspThere. A&nbsp;B&nbsp C\n", file="call.md")
    assert page.blocks[1].text.replace("\xa0", " ").split() == ["Where?", "There.", "A", "B", "C"]


def test_a_label_in_a_table_of_prices_has_one_colon() -> None:
    table = "| | |\n|---|---|\n| Student: | $50 |\n| Others: | $200 |\n"
    assert answers(f"## Registration\n\nRegistration fees:\n\n{table}")["registration"].endswith(
        "Student: $50. Others: $200."
    )


# what a page says of several kinds of papers, and the kind of each limit
KINDS = [
    ("(a) Full papers, which have up to 6 pages; and\n(b) Abstracts, which can be up to 2 pages long.",
     ["Full papers", "Abstracts"]),
    ("Send long papers (up to 6 pages excluding references) or abstracts (2 pages excluding references).",
     ["Long papers", "Abstracts"]),
    ("- Research, industry, and educational tracks: 15 pages\n- System description papers: 10 pages\n"
     "- Posters and position papers: 2 pages",
     ["Research, industry, and educational tracks", "System description papers", "Posters and position papers"]),
    ("- Short papers: 6-8 pages.\n- Workshops: 4 pages.", ["Short papers", "Workshops"]),
    ("We welcome long (8 page) and short (4 page) submissions.", ["Long papers", "Short papers"]),
    ("You can send:\n\n- 8-12 page papers\n- 2-3 page abstracts", [None, "Abstracts"]),
    ("Send extended abstracts with a maximum of two pages for talks from industry and six pages for academic talks.",
     ["Talks from industry", "Academic talks"]),
    ("### Full Papers\n\nLength: at most 8 pages.\n\n### Short / Demo Papers\n\nLength: at most 5 pages.",
     ["Full Papers", "Short / Demo Papers"]),
    ("### Research Papers\n\nUp to 8 pages.\n\n### Vision / Discussion Papers\n\nUp to 5 pages.",
     ["Research Papers", "Vision / Discussion Papers"]),
    ("### Full Papers:\n\nUp to 6 pages.\n\n### Abstract Papers:\n\nNo more than 2 pages.",
     ["Full Papers", "Abstract Papers"]),
    ("### Full Papers\n\nUp to 6 pages.\n\n### Artistic Contributions\n\nUp to 3 pages.",
     ["Full Papers", "Artistic Contributions"]),
    ("### Short Papers\n\nUp to 6 pages.\n\n### Preparing papers\n\nUp to 9 pages.", ["Short Papers", None]),
    ("Papers have up to 8 pages.", [None]),
    ("Page limit: 8 pages. Posters have 2 pages.", [None, "Posters"]),
    ("Research and position paper submissions must be no longer than five pages.", ["Research and position paper"]),
    ("Long, short, and position papers may have up to 6 pages.", ["Long, short, and position papers"]),
    ("Papers have up to 9 pages.\n\nWe take up to 5 pages for short and position papers.",
     [None, "Short and position papers"]),
    ("Shared tasks are part of the proceedings, and long papers have up to 8 pages.", ["Long papers"]),
    ("Bring ropes and position papers (2 pages) along.", ["Position papers"]),
    ("Full papers and posters (2 pages) are welcome.", ["Posters"]),
    ("Full papers and tool papers must not exceed 9 pages.", ["Full papers and tool papers"]),
    ("The full paper and the poster must not exceed 9 pages.", ["Poster"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kinds"), KINDS)
def test_each_of_several_limits_has_the_name_of_its_kind(text: str, kinds: list[str | None]) -> None:
    assert [limit.get("track") for limit in read(text)] == kinds


def test_lengths_of_abstracts_of_several_kinds_have_their_names() -> None:
    text = (
        "<strong>Papers:</strong> 20 minutes on ropes. Send an abstract of 900 words.\n\n"
        "<strong>Lightning talks:</strong> 5 minutes on knots. Send an abstract of 200 words."
    )
    assert answers(text)["abstract_length"] == (
        "Papers: Send an abstract of 900 words. Lightning talks: Send an abstract of 200 words."
    )


def test_a_limit_of_abstracts_is_not_quoted_once_more() -> None:
    """Who asks for it gets the limit, with a verdict on the pages asked about."""
    text = "Papers may have up to 8 pages.\n\nExtended abstracts have up to 2 pages."
    assert "Extended abstracts" in [limit.get("track") for limit in read(text)]
    assert "abstract_length" not in answers(text)


def test_lengths_in_words_have_the_headings_that_they_stand_under() -> None:
    text = (
        "### 1. Technical Papers\n\nNew results on ropes. Length: 3,000 to 5,000 words.\n\n### 2. Projects\n\nSend a "
        "description of at most 1500 words.\n\n### 3. Field Notes\n\nShort notes, 500-800 words."
    )
    assert answers(text)["page_limit"] == (
        "Technical Papers: Length: 3,000 to 5,000 words. Projects: Send a description of at most 1500 words. "
        "Field Notes: Short notes, 500-800 words."
    )


def test_a_limit_tells_how_many_words_its_pages_are() -> None:
    text = "**Long papers**: up to 6000 words (ca. 12 pages).\n\n**Short papers**: up to 5 pages."
    notes = [limit.get("note") for limit in read(text)]
    assert notes == ["Long papers: up to 6000 words (ca. 12 pages).", None]


def test_how_an_event_is_held_is_no_template() -> None:
    text = "It is held with [KNOT 2031](https://knots.example.org/2031) in a virtual format."
    assert built(call(rules=f"{_RULES}\n\n{text}")).faq.submission.template is None


def test_cells_beside_a_limit_are_no_part_of_it() -> None:
    table = (
        "| Track | Length | Reviews | |\n|---|---|---|---|\n| Research papers | up to 5 pages | 3 | posters for all |\n"
        "| Data | up to 8 pages | 2 | |\n"
    )
    assert [(limit["pages"], limit.get("track")) for limit in read(table)] == [(5, "Research papers"), (8, "Data")]


def test_the_form_of_data_is_no_template_of_papers() -> None:
    text = "Each team submits examples in [KNOT v1.1 JSON format](https://knots.example.org/data#json)."
    assert built(call(rules=f"{_RULES}\n\n{text}")).faq.submission.template is None


NAMES = [
    (f"Papers follow the official ACM Proceedings format. Word and LaTeX templates are on the [ACM Rope Website]({X}). "
     "Please use the template `sigconf`.", "official ACM Proceedings format (sigconf)"),
    (f"Papers are in LNCS style. Templates are on the [Springer page]({X}).", "LNCS style"),
    (f"Papers follow the ACM format. Use the [LaTeX template]({X}/rope.zip).", "ACM format"),
    (f"Use the [LNCS site]({X}) for the template.", "LNCS template"),
    (f"Papers adhere to the IEEE 8.5x11 two-column format. LaTeX and Word templates are [here]({X}).",
     "IEEE 8.5x11 two-column format"),
    (f"Papers should use [this style file]({X}/rope.zip).", "style file"),
    (f"Format: 4 pages, IEEE two-column style\n\nTemplates: [Word]({X}/a.docx)", "IEEE two-column style"),
    (f"Paper format: up to 6 pages ACM double-column.\n\nTemplates: [Word]({X}/a.docx)", "ACM double-column format"),
    (f"Word and LaTeX templates are available on the [Rope Website]({X}).", "LaTeX templates"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_site_where_templates_lie_is_no_template(text: str, name: str) -> None:
    template = built(call(rules=text)).faq.submission.template
    assert template is not None
    assert (template.name, (template.url or "").startswith(X)) == (name, True)
