"""People who sign a call, or stand with titles and degrees; limits told beside the papers that they are for."""

from __future__ import annotations

import pytest

from bot.cfp.people.people import read_people
from bot.cfp.submission.limits import read_limits
from bot.cfp.wording import spoken
from bot.page.page import Page
from bot.page.parse import parse_page


def page_of(text: str, ext: str = "md") -> Page:
    return parse_page(f"# Workshop on Knots 2031\n\n{text}\n", file=f"call.{ext}")


@pytest.mark.parametrize(
    ("ext", "text", "people"),
    [
        (
            "md",
            "The themes will be explored by keynote speakers Ada Moore (speaking on ropes) and Ben Holm (on hitches)",
            ["speaker Ada Moore", "speaker Ben Holm"],
        ),
        ("md", "Previous keynote speakers Ada Moore and Ben Holm were a joy.", []),
        (
            "md",
            "## Topics\n\n- Organizational, social and strategic questions of knots\n- Ada Moore and Ben Holm Studies\n"
            "- Rope Physics",
            [],
        ),
        ("html", "<dl><dt>Program chairs</dt><dd>Ada Moore, Oslo Tech</dd></dl>", ["organizer Ada Moore"]),
        (
            "txt",
            "Program Committee\n\nBen Holm             Oslo Tech (NO)\nAda Moore (Chair)    Oslo University (NO)\n"
            "Eva Falk             Tromso Tech (NO)\n",
            ["program_committee Ben Holm", "program_committee Ada Moore", "program_committee Eva Falk"],
        ),
        (
            "txt",
            ("Looking forward to seeing you in Columbia.\n\nAda Moore and Ben Holm, for the KNOT organizing committee"),
            ["organizer Ada Moore", "organizer Ben Holm"],
        ),
        ("txt", "We hope to see you.\n\nAda Moore, on behalf of the organizers", ["organizer Ada Moore"]),
        (
            "md",
            "Best wishes,\n\nAda Moore & Ben Holm (for the organising committee)",
            ["organizer Ada Moore", "organizer Ben Holm"],
        ),
        (
            "md",
            "On behalf of the organising committee,\n\nAda Moore\n\nBen Holm",
            ["organizer Ada Moore", "organizer Ben Holm"],
        ),
        (
            "md",
            (
                "With our best,\n\nThe Organizers, KNOT12\n\nAda Moore\n(Gauhati University)\nada@x.org\n\nBen "
                "Holm\n(University of Oregon)\nben@x.edu"
            ),
            ["organizer Ada Moore", "organizer Ben Holm"],
        ),
        (
            "md",
            "Im Namen des Organisationskomitees\n\nAda Moore und Ben Holm",
            ["organizer Ada Moore", "organizer Ben Holm"],
        ),
        ("md", "Ada Moore, for the reviewers, thanks the organizing committee.", []),
        (
            "html",
            (
                "<html><body><h4>— KEYNOTE SPEAKERS — </h4><div class='card'><h4 "
                "class='card-title'>Professor Emerita Yuriko Saito</h4><p>Rhode Island School of "
                "Design</p></div><div class='card'><h4>Professor Emeritus Thomas Kasulis</h4><p>Ohio "
                "State University</p></div><div class='card'><h4>Professor Kiri "
                "Paramore</h4><p>University College Cork</p></div></body></html>"
            ),
            ["speaker Yuriko Saito", "speaker Thomas Kasulis", "speaker Kiri Paramore"],
        ),
        (
            "md",
            (
                "## Speakers\n\n- Emeritus Professor Ada Moore, University of Oslo\n- Distinguished "
                "Professor Ben Holm, Tromso Tech\n- Associate Professor Cleo Dahl, University of Oslo\n- "
                "Assistant Professor Dora Eng, University of Oslo\n- Lecturer Eva Falk, Oslo Tech"
            ),
            ["speaker Ada Moore", "speaker Ben Holm", "speaker Cleo Dahl", "speaker Dora Eng", "speaker Eva Falk"],
        ),
        (
            "html",
            (
                "<html><body><p><b>Organizers:</b></p><p><b>Fengyu Wang M.A.</b><br>Research Associate & "
                "PhD Candidate<br>Institute of Art History<br><br><b>Jia XIE M.A.</b><br>PhD "
                "Candidate<br>Heidelberg Centre<br><br><b>Shimin ZHANG M.Phil</b><br>PhD "
                "Candidate<br>Institute of Chinese Studies<br><br><b>Xiaojie CHANG M.A.</b><br>PhD "
                "Candidate<br>Institute<br></p></body></html>"
            ),
            ["organizer Fengyu Wang", "organizer Jia XIE", "organizer Shimin ZHANG", "organizer Xiaojie CHANG"],
        ),
        (
            "md",
            "## Organizers\n\n- Ada MOORE, M.Phil., Oslo\n- Eva LIN M.Eng., Oslo Tech",
            ["organizer Ada MOORE", "organizer Eva LIN"],
        ),
        (
            "md",
            (
                "## Keynotes\n\nWe are happy to have two keynotes: Ada Moore (University of Oslo) and Ben "
                "Holm (Tromso Tech)."
            ),
            ["speaker Ada Moore", "speaker Ben Holm"],
        ),
        (
            "md",
            "Keynote speakers will be Ada Moore (University of Oslo) and Ben Holm (Tromso Tech).",
            ["speaker Ada Moore", "speaker Ben Holm"],
        ),
    ],
)
def test_who_signs_or_stands_with_a_title_is_found(ext: str, text: str, people: list[str]) -> None:
    assert [f"{one['role']} {one['name']}" for one in read_people(page_of(text, ext))] == people


@pytest.mark.parametrize(
    ("text", "limits"),
    [
        (
            "- **Long research papers:** 8 pages\n- **Short research papers:** 5 pages",
            [("Long research papers", 8, None), ("Short research papers", 5, None)],
        ),
        (
            "- Regular papers (up to 12 pages). Original.\n- Discussion papers (up to 8 pages). Results.",
            [("Regular papers", 12, None), ("Discussion papers", 8, None)],
        ),
        ("All papers (8 pages at most) are in English.", [("", 8, None)]),
        (
            ("We call for submissions of abstracts (5 pages) in EasyChair style, to be submitted as PDF."),
            [("", 5, None)],
        ),
        ("We welcome submissions of 4-8 pages papers as PDF in the standard format.", [("", 8, 4)]),
        ("Submit a paper of 4 to 8 pages in PDF.", [("", 8, 4)]),
        (
            "We call for regular papers up to 10 pages and short papers up to 6 pages.",
            [("Regular papers", 10, None), ("Short papers", 6, None)],
        ),
        (
            ("Regular papers up to 10 pages in LNCS format, or short papers up to 6 pages, may be submitted."),
            [("Regular papers", 10, None), ("Short papers", 6, None)],
        ),
        ("Papers should be between 6 and 12 pages long.", [("", 12, 6)]),
        ("Papers must have between 6 and 12 pages, references included.", [("", 12, 6)]),
        ("Authors submit a two-page abstract.", [("", 2, None)]),
        ("A two page abstract in the proceedings format is required.", [("", 2, None)]),
        ("Demo proposals consist of a two-page abstract and a video.", [("Proposals", 2, None)]),
        ("Beiträge umfassen zwischen 6 und 12 Seiten.", [("", 12, 6)]),
        (
            "Les articles longs comptent 10 pages au plus, les articles courts 6 pages au plus.",
            [("Articles longs", 10, None), ("Articles courts", 6, None)],
        ),
        ("Please attach a one-page CV.", []),
        ("Send a two-page letter of motivation.", []),
        ("We had 12 pages of comments last year.", []),
        ("See pages 4-8 of the instructions.", []),
        ("Presentations of 4-8 minutes are welcome.", []),
    ],
)
def test_a_limit_is_read_with_its_papers(text: str, limits: list[tuple[str, int, int | None]]) -> None:
    page = page_of(f"## Submission\n\n{text}")
    found = [(one.get("track", ""), one["pages"], one.get("minimum")) for one in read_limits(page, spoken(page))]
    assert found == limits
