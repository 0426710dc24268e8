"""Pages that call for papers and for something else: each has its deadline, and the topics are those of the papers."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

PAGE = """\
<h1>Call for papers, music and workshops</h1>
<ul>
<li>Deadline for paper submissions: <del>February 1st, 2031</del> <b>February 8th, 2031</b> (23:59 HAST)</li>
<li>Deadline for {0}: <del>February 1st, 2031</del> <b>February 8th, 2031</b> (23:59 HAST)</li>
</ul>
<h1>Call for Papers</h1>
<p>{1} This list is meant as a starting point, not to restrict you.</p>
<ul><li>Ropes</li><li>Bends</li><li>Hitches</li><li>...</li></ul>
<h1>Call for Music</h1>
<p>We are looking for music that has been made with ropes for:</p>
<ul><li>The Rope Concert (live works)</li><li>The Knot Night (danceable)</li><li>Installations</li></ul>
<p>Please download the complete <a href="call.pdf">Call for Music, Installations and Workshops</a> document (PDF) before
trying to submit.</p>
"""
LEADS = ("Below is a list of possible subjects for papers and presentations.", "Here are the topics of our papers.")


@pytest.mark.parametrize("other", ["music/sound-installation submissions", "poster submissions"])
@pytest.mark.parametrize("lead", LEADS)
def test_each_deadline_is_kept_and_the_topics_are_those_of_papers(other: str, lead: str) -> None:
    faq = built(PAGE.format(other, lead), "html").faq
    assert [(one.label, one.at, one.zone) for one in faq.dates] == [
        ("Deadline for paper submissions", "2031-02-08 23:59", "Pacific/Honolulu"),
        (f"Deadline for {other}", "2031-02-08 23:59", "Pacific/Honolulu"),
    ]
    assert faq.topics == ("Ropes", "Bends", "Hitches")
    source = faq.source_of("topics")
    assert source is not None
    assert source.quote == lead
    assert "PDF" not in faq.workshop.name


def test_a_day_that_a_list_tells_and_another_line_repeats_is_one_deadline() -> None:
    page = "# Knots\n\nSubmission of tool papers: May 8, 2031\n\n## Important dates\n\n- Submission: May 8, 2031\n"
    assert len(built(page).faq.dates) == 1
