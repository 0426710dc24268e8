"""Calls as societies and departments post them: the title in the front matter, the day and the house as headings."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

_SENT = "Deadline for abstracts: 7 May 2031"

DAYS = [
    ("##### 20-21 September 2031 University of Oslo", "2031-09-20", None),
    ("# Call for Papers\n\n## 20 September 2031\n\n### KNOT, University of Oslo", "2031-09-20", None),
    ("# Knot Days\n\n## Details\n\n- Oslo, Norway\n- September 20-21, 2031", "2031-09-20", "Oslo, Norway"),
    ("# Knot Days\n\n## Details\n\n- September 20-21, 2031\n- Oslo, Norway", "2031-09-20", "Oslo, Norway"),
    ("# Call for Papers\n\n## 20 September 2031", None, None),
    ("# Knot Days\n\nA meeting.\n\n20 September 2031\nOslo, Norway", "2031-09-20", "Oslo, Norway"),
    ("# Knot Days\n\nDeadline:\n20 September 2031\nOslo, Norway", None, None),
    ("# Knot Days\n\n## Details\n\n- Oslo, Norway\n- September 20, 2031", None, None),
    ("# Knot Days\n\n## Details\n\n- Ropes\n- September 20-21, 2031", None, None),
    ("# Knot Days\n\n## Details\n\n- Oslo, Norway\n- Notification: September 20-21, 2031", None, None),
]


@pytest.mark.parametrize(("top", "first", "city"), DAYS)
def test_the_days_of_the_event_stand_with_its_house_or_place(top: str, first: str | None, city: str | None) -> None:
    faq = built(f"{top}\n\nWe welcome papers on knots.\n\n{_SENT}").faq
    event = next((one for one in faq.dates if one.kind == "workshop"), None)
    assert (str(event.at)[:10] if event else None) == first
    assert city is None or faq.workshop.city == city


NAMES = [
    ("Call for Papers: Tying and Untying: Knots of the Old Ports", "##### Call", "Tying and Untying: Knots of the Old"),
    ("Untying the Knots of the Old Ports", "# Call for Papers\n\n## KNOT, University of Oslo", "Untying the Knots of"),
    ("Untying the Knots of the Old Ports", "# The Rope Workshop 2031", "The Rope Workshop 2031"),
]


@pytest.mark.parametrize(("title", "top", "name"), NAMES)
def test_the_title_of_a_post_names_its_event(title: str, top: str, name: str) -> None:
    page = f"---\ntitle: '{title}'\n---\n\n{top}\n\nSee <https://knot.example.org/post/CALL-07052031-Knots>.\n\n{_SENT}"
    assert built(page).faq.workshop.name.startswith(name)


HEADS = [
    ("for the Knot Theory Workshop", "Knot Theory Workshop"),
    ("'Knots and Ropes of the North'", "Knots and Ropes of the North"),
    ("‘The Rope’s End’ Workshop", "‘The Rope’s End’ Workshop"),
]


@pytest.mark.parametrize(("line", "name"), HEADS)
def test_what_stands_around_a_name_is_no_part_of_it(line: str, name: str) -> None:
    assert built(f"# {line}\n\n{_SENT}").faq.workshop.name == name


MODELS = [
    ("Knot Days, modelled on the Rope School in Lisbon, Portugal, bring riggers together.", None),
    ("The meeting was made, inspired by the Rope Days in Lisbon, Portugal. It is held in Oslo on 3 June 2031.", "Oslo"),
    ("Inspired by ropes, the conference will be held in Oslo on 3-4 June 2031.", "Oslo"),
]


@pytest.mark.parametrize(("text", "city"), MODELS)
def test_where_its_model_is_held_is_not_where_an_event_is(text: str, city: str | None) -> None:
    workshop = built(f"# Knot Days\n\n{text}\n\n{_SENT}").faq.workshop
    assert (workshop.name, workshop.city) == ("Knot Days", city)


def test_the_year_of_an_issue_is_none_of_its_dates() -> None:
    dates = "- Abstracts due: August 15\n- Notification: September 22"
    faq = built(f"# Spring 2032 Special Issue on Knots\n\nDeadline: August 8, 2031\n\n## Dates\n\n{dates}").faq
    assert {str(one.at)[:4] for one in faq.dates} == {"2031"}


def test_the_label_of_what_follows_is_no_affiliation() -> None:
    (person,) = built(
        f"# Knot Days\n\nOrganizer:\n\nAda Berg\n\ncontact email:\n\nx@knot.example.org\n\n{_SENT}"
    ).faq.people
    assert (person.name, person.affiliation) == ("Ada Berg", None)


def test_an_event_that_this_one_takes_place_during_is_another() -> None:
    told = "The Rope Institute gathers students during the Sixth World Conference on Knots and Ropes in Oslo."
    assert "Sixth" not in built(f"# Where to tie?\n\n{told}\n\n{_SENT}").faq.workshop.name


def test_middle_european_time_is_a_zone() -> None:
    (date,) = built("# Knot Days\n\nDeadline: 7 May 2031, 17:00 MET").faq.dates
    assert (str(date.at)[:16], date.zone) == ("2031-05-07 17:00", "Europe/Paris")


def test_a_clause_with_numbers_lists_no_topics() -> None:
    told = "Ropes part into cords that (i) are simple to tie; (ii) hold well; and (iii) can be used again."
    page = f"# Knot Days\n\n## Topics\n\n{told}\n\nTopics include:\n\n- loops\n- hitches\n- bends\n\n{_SENT}"
    assert built(page).faq.topics == ("loops", "hitches", "bends")


CITIES = [
    ("## Keynote: Professor Ada Berg, New York University", None),
    ("## 20-21 September 2031, Ithaca, New York", "Ithaca, New York"),
    ("The guild holds its *Using Ropes in Nautical and Mountain Studies* conference in Oslo on 20-21 September 2031.",
     "Oslo"),
    ("The conference will be held in Oslo and online on 20-21 September 2031.", "Oslo"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "city"), CITIES)
def test_a_field_or_a_university_is_no_city(line: str, city: str | None) -> None:
    assert built(f"# Knot Days\n\n{line}\n\n{_SENT}").faq.workshop.city == city


EVENTS = [
    ("Knots and the Oslo School – Graduate Student Conference", "conference"),
    ("Summer School on Knots", "school"),
    ("Rope School 2031", "school"),
]


@pytest.mark.parametrize(("name", "event"), EVENTS)
def test_a_school_of_thought_or_graduates_is_no_event(name: str, event: str) -> None:
    assert built(f"# {name}\n\n{_SENT}").faq.workshop.event == event


LIMITS = [
    ("- Full papers: research papers, reports, or case studies (12 pages in all).\n"
     "- Extended abstracts: tools, position papers (2 pages).", [("Full papers", 12), ("Extended abstracts", 2)]),
    ("- Papers: long papers (12 pages), short papers (4 pages).", [("Long papers", 12), ("Short papers", 4)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "limits"), LIMITS)
def test_a_limit_is_for_the_papers_that_its_line_begins_with(text: str, limits: list[tuple[str, int]]) -> None:
    found = built(f"# Knot Workshop 2031\n\n## Submission\n\n{text}\n\n{_SENT}").faq.submission
    assert found
    assert [(one.track, one.pages) for one in found.page_limits] == limits
