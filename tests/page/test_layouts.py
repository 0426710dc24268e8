"""Layouts that wikis, site generators and mailers leave in a page."""

from __future__ import annotations

import pytest

from bot.cfp.people.people import read_people
from bot.page.parse import parse_page

PANDOC = """\
::: {.fullPage}
### []{#Chairs} Chairs

-   [Ada Moore](http://x.example/ada){.twikiLink}, Oslo
-   ![](logo.png){width="100" height="20"} Papers have {8} pages
:::
"""
DASHED = "Rope Days\n\n\nChairs\n———————\nAda Moore (Oslo)\nBen Holm (Bergen)\n\nRules\n───────\nNone.\n"
ROLES = """\
committees:
  - role: Demo Chairs
    people:
      - name: Ada Moore
        affiliation: Oslo
  - role: Demo TPC Members
    people:
      - name: Ben Holm
        affiliation: Bergen
"""
EVENT = "year: 2031\ndates:\n  - 2031-04-09\n  - 2031-04-11\nnotes:\n  - 2031-04-09\n"


def told(text: str, file: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in parse_page(text, file=file).blocks]


def test_what_pandoc_writes_of_attributes_is_not_text() -> None:
    assert told(PANDOC, "call.md") == [
        ("heading", "Chairs"), ("item", "Ada Moore, Oslo"), ("item", "Papers have {8} pages"),
    ]  # fmt: skip


def test_a_list_that_is_set_in_below_its_lead_is_a_list() -> None:
    assert told("Topics may include:\n    - Ropes\n    - Nets\n\n- Others:\n    - Sails\n", "call.md") == [
        ("paragraph", "Topics may include:"), ("item", "Ropes"), ("item", "Nets"), ("item", "Others:"),
        ("item", "Sails"),
    ]  # fmt: skip


def test_a_line_of_dashes_of_any_kind_underlines_a_heading() -> None:
    assert [text for kind, text in told(DASHED, "call.txt") if kind == "heading"] == ["Chairs", "Rules"]


@pytest.mark.parametrize(("text", "file"), [(ROLES, "call.yml"), (f"---\n{ROLES}---\n\nText.", "call.md")])
def test_a_role_stands_above_the_people_that_it_nests(text: str, file: str) -> None:
    people = read_people(parse_page(text, file=file))
    assert [(one["name"], one["role"]) for one in people] == [
        ("Ada Moore", "organizer"), ("Ben Holm", "program_committee"),
    ]  # fmt: skip


def test_the_first_and_the_last_day_of_an_event_are_one_date() -> None:
    assert ("cell", "2031-04-09 to 2031-04-11") in told(EVENT, "call.yaml")
    assert ("item", "2031-04-09") in told(EVENT, "call.yaml")


def test_an_address_that_is_glued_to_a_name_stands_apart() -> None:
    text = (
        "Write to Ada Berg<mailto:ada@knots.org> (ada@knots.org<mailto:ada@knots.org>) by May 5, Ben <mailto:b@k.org>."
    )
    blocks = parse_page(text, file="call.md").blocks
    assert [block.text for block in blocks] == [
        "Write to Ada Berg ada@knots.org (ada@knots.org) by May 5, Ben b@k.org."
    ]


HEADLESS = """\
# Dates

Sketches are due | 15 March 2031
Notification     | 1 May 2031
Full papers      | 15 June 2031

| Paper deadline | 2 July |
| Notification | 3 August |

Ada Moore | Oslo
Ben Holm | Bergen

| Room | Day |
|---|---|
| Loft | 4 May |
"""


def test_rows_without_a_head_are_a_table_of_their_own_lines() -> None:
    blocks = parse_page(HEADLESS, file="call.md").blocks
    rows = [(block.line, block.text) for block in blocks if block.kind == "cell"]
    assert rows == [
        (3, "Sketches are due"), (3, "15 March 2031"), (4, "Notification"), (4, "1 May 2031"), (5, "Full papers"),
        (5, "15 June 2031"), (7, "Paper deadline"), (7, "2 July"), (8, "Notification"), (8, "3 August"),
        (13, "Room"), (13, "Day"), (15, "Loft"), (15, "4 May"),
    ]  # fmt: skip
    assert [block.line for block in blocks if block.kind == "paragraph"] == [10]


ROWS = """\
We are **open.****At a glance**
Date: July 9-10, 2031
Place: Oslo, Norway
E-mail: ropes@example.org **Important Dates** **April 15: Abstracts**
May 5: Decisions
**July 9-10: ROPE 2031**
August 1: Texts

In this talk, which
May 5: is a day of
"""


def test_rows_of_labels_and_days_keep_their_ends() -> None:
    blocks = parse_page(ROWS, file="call.md").blocks
    assert [block.text.split("\n") for block in blocks] == [
        [
            "We are open. At a glance", "Date: July 9-10, 2031", "Place: Oslo, Norway", "E-mail: ropes@example.org",
            "Important Dates", "April 15: Abstracts", "May 5: Decisions", "July 9-10: ROPE 2031", "August 1: Texts",
        ],
        ["In this talk, which May 5: is a day of"],
    ]  # fmt: skip
    assert blocks[0].line_at(blocks[0].text.index("August")) == 7


KRAMDOWN = "# Rope\n\n| --- | --- |\n| __Place__ | Oslo |\n| __Dates__ | 3 May 2031 |\n\nText.\n"


def test_a_table_may_begin_with_its_ruler() -> None:
    blocks = parse_page(KRAMDOWN, file="call.md").blocks
    assert [(block.line, block.kind, block.text) for block in blocks[1:]] == [
        (4, "cell", "Place"), (4, "cell", "Oslo"), (5, "cell", "Dates"), (5, "cell", "3 May 2031"),
        (7, "paragraph", "Text."),
    ]  # fmt: skip


REST = "Call\n====\n\n.. note::\n\n   Send it `here <https://ropes.org/send>`_ by 3 May.\n"


def test_restructured_text_is_read_as_such_whatever_its_ending() -> None:
    page = parse_page(REST, file="call.txt")
    assert [block.text for block in page.blocks] == ["Call", "Send it here by 3 May."]
    assert [link.href for link in page.blocks[-1].links] == ["https://ropes.org/send"]
    assert told("Call\n====\n\nRopes `here`_ by 3 May.\n", "call.txt")[-1] == ("paragraph", "Ropes `here`_ by 3 May.")


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("{{ page.deadline }}", "Send it by 3 May 2031."), ("{{ .Params.deadline }}", "Send it by 3 May 2031."),
        ("{{ page.unknown }}", "Send it by ."), ("{{ site.deadline }}", "Send it by ."),
        ("{{ page.code }}", "Send it by ."),
    ],
)  # fmt: skip
def test_a_value_of_the_front_matter_stands_where_the_page_shows_it(value: str, shown: str) -> None:
    text = f'---\ndeadline: 3 May 2031\ncode: "<b>{{{{ x }}}}</b>"\n---\n\nSend it by {value}.\n'
    assert [block.text for block in parse_page(text, file="call.md").blocks] == [shown]


@pytest.mark.parametrize("end", ["\\", "  ", "<br>", ""])
def test_rows_that_end_by_a_sign_of_their_own_have_one_end(end: str) -> None:
    text = f"May 5: Papers{end}\nMay 6: Talks{end}\nMay 7: Rest\n"
    assert told(text, "call.md") == [("paragraph", "May 5: Papers\nMay 6: Talks\nMay 7: Rest")]


SET_IN = [
    ("We seek\n\n    * Knots of ropes\n    * Loops\n      that go on\n\nEnd.", ["Knots of ropes", "Loops that go on"]),
    ("## Topics\n\n    - Knots\n\n    - Loops\n\n## End", ["Knots", "Loops"]),
    ("We look for\n\n     + Knots\n     + Loops\n", ["Knots", "Loops"]),
    ("- Knots:\n\n    - thin\n    - thick\n- Loops", ["Knots:", "thin", "thick", "Loops"]),
    ("It is done so:\n\n    x = a * b\n    * y", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "items"), SET_IN)
def test_a_list_that_is_set_in_below_a_blank_line_is_a_list(text: str, items: list[str]) -> None:
    blocks = parse_page(f"# Ropes\n\n{text}\n", file="call.md").blocks
    assert [block.text for block in blocks if block.kind == "item"] == items


COLUMNS = [
    ("  * Ada Moore\t\tOslo, Norway\n  * Ben Okri          Leeds", ["Ada Moore : Oslo, Norway", "Ben Okri : Leeds"]),
    ("- Submission:\t\tMay 5\n- Notification:    June 5", ["Submission: May 5", "Notification: June 5"]),
    ("- ropes    and knots\n- nets", ["ropes and knots", "nets"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "items"), COLUMNS)
def test_items_in_columns_keep_them_apart(text: str, items: list[str]) -> None:
    blocks = parse_page(f"# Ropes\n\n{text}\n", file="call.md").blocks
    assert [block.text for block in blocks] == ["Ropes", *items]


SHOWN = [
    ("md", '{% include person.html name="Ada Moore" affiliation="Oslo Tech" url="https://a.example" %}', "Oslo Tech"),
    ("md", '{% include person.html\n   name="Ada Moore"\n   institution="Oslo Tech" %}', "Oslo Tech"),
    ("md", '{{< person name="Ada Moore" org="Oslo Tech" >}}', "Oslo Tech"),
    ("html", "{% include card.html picture='ada.jpg' name='Ada Moore' %}", None),
]


@pytest.mark.parametrize(("ending", "code", "where"), SHOWN)
def test_code_of_a_site_generator_shows_people(ending: str, code: str, where: str | None) -> None:
    head = "## Organizers\n\n{}\n\n## End\n" if ending == "md" else "<h2>Organizers</h2>{}<h2>End</h2>"
    people = read_people(parse_page(head.format(code), file=f"call.{ending}"))
    assert [(one["name"], one["role"], one.get("affiliation")) for one in people] == [("Ada Moore", "organizer", where)]


@pytest.mark.parametrize(
    "code", ['{% include nav.html name="organizers.md" %}', '{{< figure src="a.png" name="fig" >}}']
)
def test_other_code_shows_nobody(code: str) -> None:
    assert read_people(parse_page(f"## Organizers\n\n{code}\n", file="call.md")) == []


def test_kramdown_ends_a_line_with_two_strokes_and_reads_markdown_inside_of_elements() -> None:
    inside = '<div class="row">\n  <div markdown=1>\n  **[Ada](https://a.example)** ties.\n  </div>\n</div>\n'
    text = f"> 3 May 2031\\\\\n> Oslo\n\n{inside}"
    blocks = parse_page(text, file="call.md").blocks
    assert [block.text for block in blocks] == ["3 May 2031\nOslo", "Ada ties."]
    assert blocks[1].links[0].href == "https://a.example"


AT_THE_TOP = """\
---
title: Call for Papers
---

    KNOT 2031: 4th Workshop on Knots

    * Oslo, Norway, August 10-11, 2031
    * Affiliated with SEA 2031
    * Papers due: *May 14th, 2031*

### Scope

Knots.
"""


def test_a_list_that_a_page_begins_with_is_one_though_it_is_set_in() -> None:
    assert told(AT_THE_TOP, "call.md") == [
        ("paragraph", "KNOT 2031: 4th Workshop on Knots"),
        ("item", "Oslo, Norway, August 10-11, 2031"),
        ("item", "Affiliated with SEA 2031"),
        ("item", "Papers due: May 14th, 2031"),
        ("heading", "Scope"),
        ("paragraph", "Knots."),
    ]
