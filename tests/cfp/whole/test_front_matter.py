"""Front matter of page builders, whose values are whole parts of a page."""

from __future__ import annotations

import pytest

from bot.cfp.workshop import read_workshop
from bot.page.parse import parse_page
from tests.cfp.small_calls import built

_BUILDER = """---
title:
type: landing

sections:
  - block: hero
    content:
      title: |
        KNOT Workshop 2031<br><br>
        Malmö, Sweden
      text: |
        <br>
        The goal of this one-day workshop is to bring together people from all shores who tie ropes and study the knots
        in them, as well as those who need them.
  - block: markdown
    id: call
    content:
      title: Call for Papers
      text: |
        We welcome short papers (6 pages excluding references).
        <br>
        Submissions will be done through [EasyChair](https://easychair.org/conferences/?conf=knot2031).

        ## Topics
        Topics of interest include but are not limited to:
        - Ropes in the wind
        - Bends and hitches
        - Splices at sea
  - block: markdown
    id: dates
    content:
      title: Important Dates
      text: |
        All dates are Anywhere on Earth.

        - Paper submission: April 10, 2031
        - Acceptance notification: May 2, 2031
        - Workshop date: June 10, 2031 (TBD)
  - block: people
    content:
      title: Our Invited Speaker
      user_groups:
        - Speakers-2031
  - block: portfolio
    id: sponsors
    content:
      title: Sponsors
---
"""
_FLAT = """---
parts:
  - title: Topics
    body: |
      Topics include, but are not limited to:

      * Ropes in the wind
      * Bends and hitches
      * Splices at sea
  - title: Dates
    body: |
      | What | When |
      |------|------|
      | Paper submission | April 10, 2031 |
      | Acceptance notification | May 2, 2031 |
---
# KNOT 2031: Workshop on Knots
"""
_TOML = """+++
title = "KNOT 2031: Workshop on Knots"

[[sections]]
heading = "Important dates"
content = \"\"\"
All of them count:

- Paper submission: April 10, 2031
- Acceptance notification: May 2, 2031
\"\"\"
+++
"""


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (_BUILDER, ["submission 2031-04-10 36", "notification 2031-05-02 37", "workshop 2031-06-10 38"]),
        (_FLAT, ["submission 2031-04-10 14", "notification 2031-05-02 15"]),
        (_TOML, ["submission 2031-04-10 9", "notification 2031-05-02 10"]),
    ],
)
def test_dates_in_texts_of_front_matter_keep_their_labels_and_lines(page: str, expected: list[str]) -> None:
    found = built(page).faq.dates
    assert [f"{one.kind} {str(one.at)[:10]} {one.source.line if one.source else 0}" for one in found] == expected
    assert all(len(one.label) < 30 for one in found)


@pytest.mark.parametrize("page", [_BUILDER, _FLAT])
def test_topics_in_texts_of_front_matter_end_with_their_list(page: str) -> None:
    assert built(page).faq.topics == ("Ropes in the wind", "Bends and hitches", "Splices at sea")


def test_a_title_of_several_lines_names_the_event() -> None:
    found = built(_BUILDER).faq
    assert found.workshop.name == "KNOT Workshop 2031"
    assert found.submission.url == "https://easychair.org/conferences/?conf=knot2031"


def test_people_with_a_life_in_paragraphs_stay_records() -> None:
    page = parse_page(
        "---\nspeakers:\n  - name: Ada Berg\n    affiliation: Knot University\n    bio: |\n      Ada ties ropes.\n\n"
        "      She also splices.\n---\n# Workshop on Knots\n",
        file="cfp.md",
    )
    assert "Ada Berg" in page.blocks[1].text


NAMES = [
    ("- Workshop date: June 10, 2031 (TBD)", None),
    ("- Venue (TBA): to be told", None),
    ("# KNOT Workshop 2031 Porto, Portugal", "KNOT Workshop 2031"),
    ("# Workshop on Knots, Porto, Portugal", "Workshop on Knots"),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_labels_and_places_are_no_names(text: str, expected: str | None) -> None:
    name = read_workshop(parse_page(f"{text}\n\nPapers are sent by mail.", file="cfp.md"))[0]["name"]
    assert name == expected if expected else name not in text


_ALL = """---
permalink: /knot-31
colocated_long: The 12th Conference on Ropes
event_date: 2031-02-14
event_location: Oslo, Norway
online_link: https://drive.example.org/x
is_accepting_submission: false
has_proceedings: false
submission_url: https://easychair.org/conferences/?conf=knot31
submission_deadline: 2030-11-21
submission_camera_ready: 2031-01-07
---
"""


@pytest.mark.parametrize("ending", ["html", "md"])
def test_a_page_of_front_matter_alone_tells_what_a_layout_shows(ending: str) -> None:
    faq = built(_ALL, ending).faq
    assert {(one.kind, one.at) for one in faq.dates} == {
        ("submission", "2030-11-21"), ("camera_ready", "2031-01-07"), ("workshop", "2031-02-14"),
    }  # fmt: skip
    assert (faq.workshop.city, faq.workshop.name) == ("Oslo, Norway", "The workshop")
    assert faq.submission.url == "https://easychair.org/conferences/?conf=knot31"
    assert faq.submission.archival is None
    assert not faq.entries


@pytest.mark.parametrize(
    ("front", "name", "city", "venue"),
    [
        (
            'header: "<h1>The 5th Workshop on Knots and Cords (KNOC)</h1><h3>Porto, Portugal<br>4 June 2031</h3>"',
            "5th Workshop on Knots and Cords (KNOC)",
            "Porto, Portugal",
            None,
        ),
        (
            'title: Workshop on Cords (CORD 2031)\ndescription: "@ROPES 2031 <br> 8 May 2031 <br>'
            ' Palais des Congrès de Lyon, Lyon, France"',
            "Workshop on Cords (CORD 2031)",
            "Lyon, France",
            "ROPES 2031",
        ),
    ],
)
def test_a_value_that_is_set_as_lines_heads_the_page(front: str, name: str, city: str, venue: str | None) -> None:
    page = parse_page(f"---\nlayout: page\n{front}\n---\n\n## Call for papers\n\nSend 4 pages.\n", file="x.md")
    workshop, _ = read_workshop(page)
    assert (workshop["name"], workshop["city"], workshop.get("venue")) == (name, city, venue)


def test_a_plain_value_of_the_front_matter_is_no_line_of_the_page() -> None:
    page = parse_page("---\nlayout: page\nmood: <b>calm</b>\n---\n\n# Workshop on Nets\n", file="x.md")
    assert [block.text for block in page.blocks] == ["Workshop on Nets"]


@pytest.mark.parametrize(
    ("front", "days"),
    [
        ('event_date: "June 3-4, 2031"', ["2031-06-03"]),
        ("humandate: Quay Days, May 07, 2031", ["2031-05-07"]),
        ("workshop-date: 2031-08-09", ["2031-08-09"]),
        ("date: 2031-08-09 10:00", []),
        ("event_date: soon", []),
    ],
)
def test_the_days_of_the_event_stand_in_front_matter(front: str, days: list[str]) -> None:
    found = built(f"---\nlayout: event\n{front}\n---\n\n# 3rd Workshop on Nets\n\nSend 4 pages.\n").faq
    assert [str(date.at)[:10] for date in found.dates if date.kind == "workshop"] == days
