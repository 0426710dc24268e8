"""Items and headings of several lines: a bold line over what it heads, an office over a person, a name over a place."""

from __future__ import annotations

from tests.cfp.small_calls import built

_TOP = "<h1>ROPE'31</h1><p>Papers due: 3 May 2031</p>"


def test_a_bold_line_of_a_topic_heads_the_others() -> None:
    page = (
        f"<html><body>{_TOP}<h2>Topics of interest</h2><ul><li><b>Knots and Nets</b><br>Bends; hitches</li>"
        "<li><b>Ropes in Use</b><br>Case studies; tools</li><li>Rope walks<br>of old</li></ul></body></html>"
    )
    assert [str(one) for one in built(page, "html").draft.data["topics"]] == [
        "Knots and Nets: Bends; hitches", "Ropes in Use: Case studies; tools", "Rope walks of old",
    ]  # fmt: skip


def test_an_office_over_one_person_heads_nobody_else() -> None:
    page = (
        f"<html><body>{_TOP}<h3>Steering Committee</h3><ul><li><b>SC Chair</b><br>Jean-Pierre Talon, Knotria</li>"
        "<li><b>SC Members</b><br>Pier Nuzo, Rope University<br>Klaus Schreiner, TU Tau</li></ul></body></html>"
    )
    people = [(one["name"], one["role"], one.get("title")) for one in built(page, "html").draft.data["people"]]
    assert people == [
        ("Jean-Pierre Talon", "organizer", "SC Chair"),
        ("Pier Nuzo", "advisor", None),
        ("Klaus Schreiner", "advisor", None),
    ]


def test_a_place_below_a_name_is_no_part_of_it() -> None:
    page = (
        "<html><body><h1>ROPE'31</h1><h2>20th International Conference on Knots and Models for<br>Sea Design<br>"
        "Bergen, Norway<br>October 13-14, 2031</h2><p>Papers due: 3 May 2031</p></body></html>"
    )
    workshop = built(page, "html").faq.workshop
    assert workshop.name == "20th International Conference on Knots and Models for Sea Design"
    assert workshop.city == "Bergen, Norway"


def test_an_item_that_says_something_itself_heads_no_other() -> None:
    page = "# ROPES 2031\n\n- Papers due: 3 May 2031\n- Posters: on the wall\n- Reviews will be made public\n"
    assert all("Posters:" not in entry["answer"] for entry in built(page).draft.data.get("entries", ()))


def test_a_sentence_that_begins_with_earlier_editions_is_of_this_one() -> None:
    page = (
        "# ROPES 2031\n\nPapers due: 3 May 2031\n\nAs in previous years, selected papers will go to a special issue.\n"
    )
    page += "\nPrevious special issues: Rope Letters 2030.\n"
    entries = {entry["id"]: entry["answer"] for entry in built(page).draft.data.get("entries", ())}
    assert entries["publication_after"].startswith("As in previous years,")
