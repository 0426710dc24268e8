"""What calls tell in passing: hours of talks, last deadlines, forms to sign, cities of houses."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built, date

DEADLINE = "- Submission deadline: 3 February 2031\n"


@pytest.mark.parametrize(
    "text",
    [
        "The presentations will be held in the time from 14:00 to 17:00 UTC.",
        "All lectures will be given at 10:00 UTC, dates follow.",
        "In the time of the fair our desk is open from 9:00 to 17:00 UTC.",
    ],
)
def test_hours_of_talks_are_those_of_no_deadline(text: str) -> None:
    found = date(f"# ROPE 2031\n\n{DEADLINE}\n{text}\n", "submission")
    assert found
    assert found.at == "2031-02-03"


@pytest.mark.parametrize(
    "text",
    [
        "Papers will be reviewed as they come, with a final submission deadline of January 31, 2031.",
        "Proposals will be evaluated by two people each, and the deadline is Friday, 31 January 2031.",
    ],
)
def test_a_deadline_behind_what_is_reviewed_is_one(text: str) -> None:
    assert [one.at for one in built(f"# ROPE 2031\n\n{text}\n").faq.dates if one.kind == "submission"] == ["2031-01-31"]


@pytest.mark.parametrize("part", ["Pre-conference workshops", "Pre-conference tutorials", "Post-conference tour"])
def test_what_stands_beside_a_conference_does_not_contradict_its_day(part: str) -> None:
    page = f"# ROPE 2031\n\n{DEADLINE}- {part}: December 9, 2031\n- Conference: December 10-12, 2031\n"
    found = date(page, "workshop")
    assert found
    assert (found.at, found.status) == ("2031-12-10", "confirmed")


def test_a_final_copy_is_no_paper_to_be_submitted() -> None:
    page = (
        "# Colloque ROPE 2031\n\nUne copie finale de chaque article accepté devra être fournie pour le 6 mai 2031.\n\n"
        "Date limite de réception des articles : 9 janvier 2031\n"
    )
    found = date(page, "submission")
    assert found
    assert (found.at, found.status) == ("2031-01-09", "confirmed")


@pytest.mark.parametrize(
    "text",
    [
        "Os artigos deverão ter de 6 a 8 páginas, incluindo tabelas.",
        "Los artículos deberán tener de 6 a 8 páginas, incluyendo tablas.",
        "Gli articoli dovranno avere da 6 a 8 pagine, incluse le tabelle.",
        "Les articles devront avoir de 6 à 8 pages, tableaux compris.",
    ],
)
def test_a_length_that_papers_must_have(text: str) -> None:
    assert [one.pages for one in built(f"# ROPE 2031\n\n{DEADLINE}\n{text}\n").faq.submission.page_limits] == [8]


@pytest.mark.parametrize(
    "text",
    [
        "Send the copyright form ([template](https://knot.org/form)) by 3 May 2031.",
        "Envio do Termo de Autorização ([modelo](https://knot.org/termo)): 3/5/2031",
        "Envío de la cesión de derechos ([plantilla](https://knot.org/form)): 3 de mayo de 2031",
    ],
)
def test_a_form_to_sign_is_neither_template_nor_place_for_papers(text: str) -> None:
    faq = built(f"# ROPE 2031\n\n{DEADLINE}\n{text}\n").faq
    assert faq.submission.template is None
    assert not {one.id for one in faq.entries} & {"template", "submission_link"}


@pytest.mark.parametrize(
    "text",
    [
        "Accepted papers will be submitted for publication online through the Rope Anthology.",
        "Submitters will be notified via email of acceptance.",
    ],
)
def test_what_happens_to_accepted_papers_answers_nothing_else(text: str) -> None:
    entries = built(f"# ROPE 2031\n\n{DEADLINE}\n{text}\n").faq.entries
    assert not {one.id for one in entries} & {"dual_submission", "submission_link"}


@pytest.mark.parametrize(
    "text",
    [
        "Plenary papers will be published in the proceedings (LNCS). The remaining tracks stay non-archival.",
        "Regular papers will be published in the proceedings. Other submissions will not be published.",
    ],
)
def test_the_rest_of_the_papers_is_published_in_another_way(text: str) -> None:
    assert built(f"# ROPE 2031\n\n{DEADLINE}\n{text}\n").faq.submission.archival == "mixed"


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("May 14th and 15th, 2031: Rope College of Pennsylvania, York, Pennsylvania", "York, Pennsylvania"),
        ("The meeting will be held on May 4-5, 2031 at the University of Chicago.", "Chicago"),
        ("The meeting will be held on May 4-5, 2031 at the University of Puerto Rico.", None),
        ("The meeting will be held on May 4-5, 2031 at the University of the Arts.", None),
    ],
)
def test_the_city_of_a_house(text: str, city: str | None) -> None:
    assert built(f"# ROPE 2031\n\n{text}\n\n{DEADLINE}").faq.workshop.city == city


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "---\ntitle: Call\ndescription: Topics for the Philosophy of Rope workshop\n---\n\n# Call for Papers\n\n",
            "Philosophy of Rope workshop",
        ),
        (
            "# Call\n\nThe 30th Annual Rope Ties Eastern Conference will be held in May.\n\n",
            "30th Annual Rope Ties Eastern Conference",
        ),
    ],
)
def test_a_name_is_told_whole(text: str, name: str) -> None:
    assert built(f"{text}{DEADLINE}").faq.workshop.name == name


@pytest.mark.parametrize("office", ["ROP, Norway – Chair", "ROP, Norway - Chair", "ROP, Norway; Chair"])
def test_an_office_stands_behind_an_affiliation(office: str) -> None:
    (person,) = built(f"# ROPE 2031\n\n{DEADLINE}\n## Program committee\n\n* Ada Moore ({office})\n").faq.people
    assert (person.affiliation, person.title) == ("ROP, Norway", "Chair")


def test_a_section_on_money_names_nobody() -> None:
    page = (
        f"# ROPE 2031\n\n{DEADLINE}\n## FUNDING PANEL & ROUNDTABLES:\n\nWe talk.\n\n## TRAVEL SCHOLARSHIPS:\n\nSome.\n"
    )
    assert not built(page).faq.people


@pytest.mark.parametrize(
    "text",
    [
        "For submission details, please consult the KNOT website at https://knot.example/ .",
        "- Submission of final versions: 11 May 2031 <br> Submit to our journal [here](https://knot.example/ojs).",
    ],
)
def test_where_to_read_or_to_send_final_versions_is_no_place_for_papers(text: str) -> None:
    assert built(f"# ROPE 2031\n\n{DEADLINE}{text}\n").faq.submission.url is None


def test_a_university_is_no_event_around_this_one() -> None:
    text = "The conference will take place at the IT University of Copenhagen on May 20th 2031."
    assert built(f"# ROPE 2031\n\n{DEADLINE}\n{text}\n").faq.workshop.venue is None


def test_a_range_below_a_call_is_when_it_is_open() -> None:
    days = "27 November 2030 - ~~11 February~~ 25 February 2031"
    page = f"# ROPE 2031\n\n### Call for academic program submissions\n{days}\n"
    found = date(page, "submission")
    assert found
    assert (found.at, [past.at for past in found.history]) == ("2031-02-25", ["2031-02-11"])
    assert "workshop_date" not in {one.id for one in built(page).faq.entries}


def test_what_is_published_of_no_paper_says_nothing_of_papers_published_before() -> None:
    page = f"# ROPE 2031\n\n{DEADLINE}\nAccepted abstracts will not be published.\n"
    assert "prior_publication" not in {one.id for one in built(page).faq.entries}


def test_proceedings_that_a_process_produces() -> None:
    text = "The event uses a post-symposium review process to produce the formal proceedings."
    assert built(f"# ROPE 2031\n\n{DEADLINE}\n{text}\n").faq.submission.archival is True


def test_an_extension_on_a_line_of_its_own_moves_the_deadline_above() -> None:
    page = (
        "<h1>ROPE 2031</h1><p>Abstracts due: January 24, 2031<br>(deadline extended)</p>"
        "<p>We invite you to submit abstracts (300 words) to us by January 13, 2031.</p>"
    )
    found = date(page, "abstract", "html")
    assert found
    assert (found.at, found.status) == ("2031-01-24", "confirmed")


def test_a_label_loses_its_bar_with_the_day_of_the_week() -> None:
    rows = "| Abstract Submission | Thu 20 Mar 2031|\n| Papers due | Thu 27 Mar 2031|\n"
    page = f"# ROPE 2031\n\n| Dates |\n| --- | --- |\n{rows}"
    assert "Abstract Submission" in {one.label for one in built(page).faq.dates}
