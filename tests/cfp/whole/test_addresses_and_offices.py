"""Addresses, offices, dinners, templates and the event that papers are presented at: none is what it looks like."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built, call

_COLLOQUIUM = """<h2>Submitting</h2><ul><li><a href="panels.php">Panels</a></li><li>Doctoral Colloquium</li>
<li>Demonstrations</li></ul><h1>Doctoral Colloquium</h1><h2>Dates</h2><ul>
<li><strong>Thursday, November 6, 2031</strong>: Submissions due</li>
<li><strong>Friday, February 27, 2032</strong>: Colloquium Dinner</li>
<li><strong>Saturday, February 28, 2032</strong>: Doctoral Colloquium</li></ul>
<h2>Doctoral Colloquium Co-Chairs</h2><p>Ada Berg, Rope University<br>Ben Holm, The University of Tromso</p>
<h2>Doctoral Colloquium Faculty Panelists</h2><p>Cleo Dahl, Knot Hall University, UK<br>Dan Eng, Ropebnb, USA</p>"""


def test_an_event_before_an_office_is_no_person() -> None:
    people = built(_COLLOQUIUM, "html").faq.people
    assert [(one.name, one.role) for one in people] == [
        ("Ada Berg", "organizer"), ("Ben Holm", "organizer"), ("Cleo Dahl", "panelist"), ("Dan Eng", "panelist"),
    ]  # fmt: skip


def test_a_dinner_is_no_day_of_the_event() -> None:
    dates = built(_COLLOQUIUM, "html").faq.dates
    assert [(str(one.at)[:10], str(one.status)) for one in dates if one.kind == "workshop"] == [
        ("2032-02-28", "confirmed")
    ]


ADDRESSES = ["Mailing address:", "Postal address:", "Our address:", "Postanschrift:", "Adresse postale :"]


@pytest.mark.parametrize("lead", ADDRESSES)
def test_the_lines_of_an_address_are_no_topics(lead: str) -> None:
    address = "- Department of Ropes\n- 1151 Knot St.\n- Rope University\n- London, ON N6A 5B8\n- Canada"
    page = f"# KNOT 2031\n\nPapers are due on March 1, 2031.\n\n{lead}\n\n{address}"
    assert not built(page).faq.topics


def test_what_papers_address_is_a_topic() -> None:
    page = "# KNOT 2031\n\nPapers may address:\n\n- Ropes\n- Bends and hitches\n- Splices"
    assert built(page).faq.topics == ("Ropes", "Bends and hitches", "Splices")


PRESENTED = [
    ("Submission is open for papers to be presented at the KNT 2031 meeting Chicago, IL on November 6-9, 2031.",
     "KNT 2031", "Chicago, IL", "2031-11-06"),
    ("We seek talks for presentation at KNT 2031, Chicago, IL, November 6-9, 2031.",
     "KNT 2031", "Chicago, IL", "2031-11-06"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "city", "day"), PRESENTED)
def test_papers_are_called_for_to_be_presented_at_the_event(text: str, name: str, city: str, day: str) -> None:
    faq = built(f"{text}\n\nThe deadline for paper submissions is March 1, 2031.").faq
    days = [str(one.at)[:10] for one in faq.dates if one.kind == "workshop"]
    assert (faq.workshop.name, faq.workshop.city, faq.workshop.venue, days) == (name, city, None, [day])


def test_where_papers_are_presented_is_no_event_around_it() -> None:
    text = "Submission is open for papers to be presented at the KNT 2031 meeting Chicago, IL on November 6-9, 2031."
    more = "Some papers will be accepted for both presentation at the KNT 2031 meeting and publication in a journal."
    faq = built(f"{text}\n\nPapers are due on March 1, 2031. {more}").faq
    assert (faq.workshop.name, faq.workshop.venue) == ("KNT 2031", None)


def test_the_abstracts_of_a_conference_are_no_event() -> None:
    text = "Papers are distributed to all attendees as part of the Conference Extended Abstracts."
    assert built(f"# Workshop on Knots\n\n{text}\n\nPapers are due on March 1, 2031.").faq.workshop.venue is None


TEMPLATES = [
    ("Submit your paper in the **KNOT Extended Abstract Format** ([Word](knot.zip), [Latex](knot.tar.gz)).",
     "KNOT Extended Abstract Format"),
    ("Use the [Word](knot-word.zip) template.", "Word (knot-word.zip)"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), TEMPLATES)
def test_a_template_is_named_before_its_files(text: str, name: str) -> None:
    template = built(call(rules=text)).faq.submission.template
    assert (template.name if template else "") == name


OFFICES = [
    ("Ada Berg (Oslo, Chair)", "Oslo", "Chair"),
    ("Ada Berg (Chair, Oslo Tech)", "Oslo Tech", "Chair"),
    ("Ada Berg (Oslo, Program Co-Chair)", "Oslo", "Program Co-Chair"),
    ("Ada Berg (University of Oslo, Norway)", "University of Oslo, Norway", None),
]


@pytest.mark.parametrize(("line", "where", "title"), OFFICES)
def test_an_office_stands_beside_the_affiliation(line: str, where: str, title: str | None) -> None:
    found = built(call(people=f"Ben Holm (MIT) and {line}")).faq.people
    assert [(one.name, one.affiliation, one.title) for one in found[1:]] == [("Ada Berg", where, title)]


ENTRIES = [
    ("A growing body of scholarship suggests that knots are old.", "travel_grant", False),
    ("The format allows people to seek financial support from their institutions.", "travel_grant", False),
    ("Students may ask for a scholarship.", "travel_grant", True),
    ("First time users must register on Rope Manager.", "registration", False),
    ("At least one author must register for the workshop.", "registration", True),
]


@pytest.mark.parametrize(("text", "kind", "told"), ENTRIES)
def test_what_has_the_words_and_means_something_else_is_no_entry(text: str, kind: str, *, told: bool) -> None:
    entries = built(f"# Workshop on Knots (KNOT 2031)\n\nPapers are due on March 1, 2031.\n\n{text}").faq.entries
    assert (kind in {one.id for one in entries}) is told


def test_the_form_to_register_is_quoted_before_what_is_free() -> None:
    form = "To join, please fill [the registration form](https://forms.gle/Knots)."
    text = f"{form} There is no registration fee but people need to cover travel."
    entries = {one.id: one.answer for one in built(call(end=f"## Registration\n\n{text}")).faq.entries}
    assert entries["registration"].startswith("To join, please fill the registration form (https://forms.gle/Knots).")
