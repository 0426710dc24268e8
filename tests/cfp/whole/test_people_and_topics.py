"""People and topics in the shapes that pages give them: lists, tables, cards, definition lists, lines, sentences."""

from __future__ import annotations

import pytest

from bot.cfp.people.people import read_people
from bot.cfp.topics.topics import read_topics
from bot.page.parse import parse_page
from tests.cfp.small_calls import topic_names

PEOPLE = [
    (
        "md",
        (
            "## Organizers\n\n|  |  |\n|--|--|\n| ![](a.jpg) | **Ada Moore** <br> Univ. of Leeds <br> "
            "[web](https://a.b) |\n| ![](b.jpg) | **Ben Okri** <br> Meta AI |\n"
        ),
        ["Ada Moore", "Ben Okri"],
    ),
    (
        "md",
        (
            "## Organising team\n\n- Ada Moore (University of Leeds, UK) — general chair\n"
            "- Dr. Ben Okri (Meta AI) — programme chair\n- Prof. Chloé Dupont-Martin, CNRS, France (web)\n"
        ),
        ["Ada Moore", "Ben Okri", "Chloé Dupont-Martin"],
    ),
    (
        "html",
        (
            "<h3>Workshop Organizers</h3><div class='row'><div class='col'><img src=x><h4>Ada Moore</h4>"
            "<p>University of Leeds</p><p>Ada Moore is an associate professor whose work is on graphs. She received "
            "her PhD in 2009.</p></div><div class='col'><img src=x><h4>Ben Okri</h4><p>Meta AI</p></div></div>"
        ),
        ["Ada Moore", "Ben Okri"],
    ),
    (
        "html",
        (
            "<h2>Organizers</h2><ul><li><a href='https://a.b'>Ada Moore</a>, <i>University of Leeds</i></li><li>"
            "<a href='https://c.d'>Ben Okri</a>, <i>Meta AI</i></li><li>Li Wei, <i>Peking University</i></li></ul>"
            "<h2>Student Volunteers</h2><ul><li>Tom Jones, Leeds</li></ul>"
        ),
        ["Ada Moore", "Ben Okri", "Li Wei"],
    ),
    (
        "md",
        (
            "### Organizers\nAda Moore<sup>1</sup>, Ben Okri<sup>2</sup>, Li Wei<sup>1,3</sup>\n\n"
            "<sup>1</sup>University of Leeds, <sup>2</sup>Meta AI, <sup>3</sup>PKU\n"
        ),
        ["Ada Moore", "Ben Okri", "Li Wei"],
    ),
    (
        "txt",
        (
            "ORGANIZERS\n\n    Ada Moore            University of Leeds, UK\n    Ben Okri             Meta AI, USA\n"
            "    Maria de la Cruz     UPM, Spain\n"
        ),
        ["Ada Moore", "Ben Okri", "Maria de la Cruz"],
    ),
    (
        "md",
        (
            "## Committees\n\n### Organizing Committee\n* **Ada Moore** - University of Leeds - *ada@leeds.ac.uk*\n"
            "* **Ben Okri** - Meta AI\n\n### Program Committee\n* Zed Zulu - MIT\n"
        ),
        ["Ada Moore", "Ben Okri"],
    ),
    (
        "md",
        "## Organizers\n\n[Ada Moore](https://a.b)\\\nUniversity of Leeds\n\n[Ben Okri](https://c.d)\\\nMeta AI\n",
        ["Ada Moore", "Ben Okri"],
    ),
    (
        "html",
        (
            "<h2>Organization</h2><dl><dt>General Chair</dt><dd>Ada Moore (University of Leeds)</dd>"
            "<dt>Program Chairs</dt><dd>Ben Okri (Meta AI)</dd><dd>Li Wei (PKU)</dd><dt>Program Committee</dt>"
            "<dd>Zed Zulu (MIT)</dd></dl>"
        ),
        ["Ada Moore", "Ben Okri", "Li Wei"],
    ),
    (
        "md",
        (
            "## Organizers\n\nThe workshop is organized by [Ada Moore](https://a.b) (University of Leeds), [Ben "
            "Okri](https://c.d) (Meta AI) and Li Wei (PKU).\n"
        ),
        ["Ada Moore", "Ben Okri", "Li Wei"],
    ),
    (
        "html",
        "<h4>Organizers:</h4><p>Ada Moore, University of Leeds<br>Ben Okri, Meta AI<br>Contact: ada@leeds.ac.uk</p>",
        ["Ada Moore", "Ben Okri"],
    ),
    (
        "html",
        (
            "<section id='team'><h2>Organizers</h2><div class='card'><div class='name'>Ada Moore</div>"
            "<div class='aff'>University of Leeds</div></div><div class='card'><div class='name'>Ben Okri</div>"
            "<div class='aff'>Meta AI</div></div></section>"
        ),
        ["Ada Moore", "Ben Okri"],
    ),
    (
        "html",
        (
            "<h2>Organizers</h2><table><tr><th>Name</th><th>Affiliation</th><th>Email</th></tr><tr><td>Ada Moore</td>"
            "<td>University of Leeds</td><td>a@b.c</td></tr><tr><td>Ben Okri</td><td>Meta AI</td>"
            "<td>x@y.z</td></tr></table>"
        ),
        ["Ada Moore", "Ben Okri"],
    ),
    (
        "md",
        (
            "**Organizers:** Ada Moore (Leeds), Ben Okri (Meta), Li Wei (PKU)\n\n"
            "**Program committee:** Zed Zulu (MIT), Yan Xu (ETH)\n"
        ),
        ["Ada Moore", "Ben Okri", "Li Wei"],
    ),
    (
        "md",
        (
            "### Workshop Chairs\n\nAda Moore, University of Leeds, UK (ada@leeds.ac.uk)  \n"
            "Ben Okri, Meta AI, USA (ben@meta.com)  \n\n### Steering Committee\n\nZed Zulu, MIT\n"
        ),
        ["Ada Moore", "Ben Okri"],
    ),
    (
        "rst",
        "Organizers\n----------\n\nAda Moore\n    University of Leeds\nBen Okri\n    Meta AI\n",
        ["Ada Moore", "Ben Okri"],
    ),
    (
        "html",
        (
            "<h2>ORGANIZERS</h2><figure><img src=x><figcaption><a href='https://a.b'>Ada Moore</a><br>"
            "<small>University of Leeds</small></figcaption></figure><figure><img src=y><figcaption>Ben Okri<br>"
            "<small>Meta AI</small></figcaption></figure>"
        ),
        ["Ada Moore", "Ben Okri"],
    ),
    (
        "md",
        (
            '## Organizers\n<div align="center">\n\n<a href="https://a.b"><img src="a.png"></a> <a href="https://c.d">'
            '<img src="c.png"></a>\n\n</div>\n\n- [Ada Moore](https://a.b) - Leeds\n- [Ben Okri](https://c.d) - Meta\n'
        ),
        ["Ada Moore", "Ben Okri"],
    ),
    (
        "md",
        (
            "# Organizers (in alphabetical order)\n1. Ada Moore; University of Leeds\n2. Ben Okri; Meta AI\n"
            "3. J. R. R. Smith; Oxford\n"
        ),
        ["Ada Moore", "Ben Okri", "J. R. R. Smith"],
    ),
]
TOPICS = [
    (
        "md",
        (
            "Topics of interest include, but are not limited to:\n\n- **Theory**:\n  - bounds\n  - limits\n"
            "- **Practice**:\n  - systems\n"
        ),
        ["Theory", "bounds", "limits", "Practice", "systems"],
    ),
    (
        "md",
        "## Topics\n\n### Theory\n- bounds\n- limits\n\n### Practice\n- systems\n- tools\n",
        ["Theory", "bounds", "limits", "Practice", "systems", "tools"],
    ),
    (
        "html",
        (
            "<h3>Scope</h3><p>We seek contributions in areas such as:</p><ol><li>bounds</li><li>limits;</li>"
            "<li>systems, and</li><li>tools.</li></ol><h3>Contributions</h3><p>We accept:</p><ul><li>papers</li>"
            "<li>posters</li><li>demos</li></ul>"
        ),
        ["bounds", "limits", "systems", "tools"],
    ),
    (
        "txt",
        "Suggested topics for submissions:\n\n* bounds\n* limits on\n  systems\n* tools\n",
        ["bounds", "limits on systems", "tools"],
    ),
    (
        "html",
        "<p><b>Topics</b></p><p>- bounds<br>- limits<br>- systems<br>- tools</p>",
        ["bounds", "limits", "systems", "tools"],
    ),
    (
        "md",
        (
            "This workshop aims to:\n\n- bring people together\n- build bridges\n- have fun\n\n"
            "The themes of the workshop are:\n\n- bounds\n- limits\n- systems\n"
        ),
        ["bounds", "limits", "systems"],
    ),
    (
        "html",
        (
            "<h2>Research Topics</h2><table><tr><td>bounds</td><td>limits</td></tr><tr><td>systems</td>"
            "<td>tools</td></tr></table>"
        ),
        ["bounds", "limits", "systems", "tools"],
    ),
    (
        "md",
        (
            "## Call for Papers\n\nWe invite submissions on bounds. Relevant areas:\n\n- bounds\n- limits\n"
            "- systems\n\nSubmission types:\n\n- long papers\n- short papers\n- demos\n"
        ),
        ["bounds", "limits", "systems"],
    ),
    (
        "md",
        (
            "### Topics of Interest\n\n- Bounds (e.g. upper, lower)\n- Limits: theory and practice\n"
            "- Systems for X, Y and Z.\n"
        ),
        ["Bounds (e.g. upper, lower)", "Limits: theory and practice", "Systems for X, Y and Z"],
    ),
    (
        "html",
        (
            "<h2>Topics</h2><p>The topics of the workshop include:</p><div class='row'><div class='col'><ul>"
            "<li>bounds</li><li>limits</li><li>sums</li></ul></div><div class='col'><ul><li>systems</li><li>tools</li>"
            "<li>tests</li></ul></div></div>"
        ),
        ["bounds", "limits", "sums", "systems", "tools", "tests"],
    ),
    (
        "html",
        (
            "<h2>Call</h2><p>Papers may cover any aspect of X:</p><ul><li>bounds<ul><li>upper</li>"
            "<li>lower</li></ul></li><li>limits</li><li>sums</li></ul>"
        ),
        ["bounds", "upper", "lower", "limits", "sums"],
    ),
    (
        "md",
        (
            "Areas of interest include:\n* bounds,\n* limits,\n* systems.\n\n## Tutorials\n* intro to X\n* intro to Y\n"
            "* intro to Z\n"
        ),
        ["bounds", "limits", "systems"],
    ),
]


@pytest.mark.parametrize(("ending", "text", "names"), PEOPLE)
def test_organizers_are_found_in_every_shape_and_nobody_else(ending: str, text: str, names: list[str]) -> None:
    people = read_people(parse_page(text, file=f"call.{ending}"))
    assert [person["name"] for person in people if person["role"] == "organizer"] == names


@pytest.mark.parametrize(("ending", "text", "topics"), TOPICS)
def test_topics_are_found_in_every_shape_and_nothing_else(ending: str, text: str, topics: list[str]) -> None:
    assert list(topic_names(read_topics(parse_page(text, file=f"call.{ending}"))[0])) == topics


def test_a_person_keeps_affiliation_office_and_homepage() -> None:
    text = (
        "## Committee\n\n- General chair: [Ada Moore](https://ada.example), University of Leeds\n- Ben Okri (Meta AI),"
        " programme chair\n"
    )
    people = [
        {key: value for key, value in person.items() if key != "source"}
        for person in read_people(parse_page(text, file="call.md"))
    ]
    assert people == [
        {
            "name": "Ada Moore",
            "role": "organizer",
            "title": "General chair",
            "affiliation": "University of Leeds",
            "url": "https://ada.example",
        },
        {"name": "Ben Okri", "role": "organizer", "title": "programme chair", "affiliation": "Meta AI"},
    ]
