"""Topics however they are set: as lists, lines, numbered tracks, headings, bold words, words parted by commas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bot.cfp.topics.topics import read_topics
from bot.page.parse import parse_page


def names_of(topics: list[Any]) -> Iterator[str]:
    for topic in topics:
        if isinstance(topic, dict):
            yield topic["name"]
            yield from names_of(topic["topics"])
        else:
            yield topic


def read(text: str, ext: str) -> list[str]:
    page = parse_page(f"# Workshop on Knots 2031\n\n{text}\n", file=f"call.{ext}")
    return list(names_of(read_topics(page)[0]))


SET_AS = [
    (
        "html",
        "<h2>Topics</h2><p>&#8226; Old ropes<br>&#8226; New nets<br>&#8226; Rest for ropes</p>"
        "<p>&#8226; Home &#8226; Speakers &#8226; Submission &#8226; Program</p>",
        ["Old ropes", "New nets", "Rest for ropes"],
    ),
    ("md", "## Topics\n\n- Old ropes\n- Home\n- Nets for rest", ["Old ropes", "Home", "Nets for rest"]),
    ("md", "## Topics\n\n- Old ropes\n- New nets\n- Home\n- Speakers\n- Program", ["Old ropes", "New nets"]),
    ("md", "## Topics\n\n– Old ropes – New nets – Rest for ropes", ["Old ropes", "New nets", "Rest for ropes"]),
    (
        "md",
        "We welcome papers on the following topics: - Old ropes - New nets - Rest for ropes.",
        ["Old ropes", "New nets", "Rest for ropes"],
    ),
    (
        "md",
        "## Conference themes\n\n### 1. Old ropes\nRopes are old. We invite work on this:\n\n* Ropes at sea\n"
        "* Ropes on land\n\n### 2. New nets\nOpen questions remain:\n\n* Nets at home\n* Nets at work\n\n"
        "## Submission formats\n\nPosters: one page\n",
        ["Old ropes", "Ropes at sea", "Ropes on land", "New nets", "Nets at home", "Nets at work"],
    ),
    (
        "html",
        "<h2>Workshop tracks</h2><p>We welcome papers under two tracks:</p><h3>Track 1: Ropes for rest</h3>"
        "<p>On resting.</p><ul><li>Swings</li><li>Soft hammocks</li></ul><h3>Track 2: Rest for ropes</h3>"
        "<p>On storing.</p><ul><li>Dry sheds</li><li>Large hooks</li></ul>",
        ["Ropes for rest", "Swings", "Soft hammocks", "Rest for ropes", "Dry sheds", "Large hooks"],
    ),
    (
        "md",
        "## Tracks\n\n### Track 1: Research papers\n\n- up to 8 pages\n- in English\n\n### Track 2: Demos\n\n"
        "- up to 2 pages\n- with a video\n",
        [],
    ),
    (
        "md",
        "## News\n\nTopics include:\n\n- Ropes\n- Peace building\n- Hitches\n\n## Call\n\nTopics include:\n\n- Ropes\n"
        "- Peacebuilding\n- Hitches",
        ["Ropes", "Peace building", "Hitches"],
    ),
    (
        "md",
        "We have been thinking about the following areas. Please treat these as inspiration, not as limitations. If "
        "you work on something cool, we want to hear about it!\n\n- Ropes at sea\n- Bends at home\n- Hitches on land",
        ["Ropes at sea", "Bends at home", "Hitches on land"],
    ),
    (
        "md",
        "Proposals might consider, but are not limtted to, such ideas as:\n\n- Ropes at sea\n\n- Bends at home\n\n"
        "- Hitches on land",
        ["Ropes at sea", "Bends at home", "Hitches on land"],
    ),
    (
        "html",
        "<p>Topics include:</p><ul><li>Ropes</li><li>Bends</li><li>Hitches</li></ul><footer>"
        "<p>KNOT &middot; September 2nd and 3rd, 2031</p></footer>",
        ["Ropes", "Bends", "Hitches"],
    ),
    (
        "html",
        "<p>We welcome work on any topic of knots, including but not limited to the following. Finished work is best."
        "</p><dl><dt>Ropes</dt><dd>How ropes are made.</dd><dt>Bends</dt><dd>How ropes meet.</dd>"
        "<dt>Hitches</dt><dd>What holds.</dd></dl>",
        ["Ropes", "How ropes are made", "Bends", "How ropes meet", "Hitches", "What holds"],
    ),
    (
        "md",
        "## Topics of Interest\n\nWe invite papers that are not under review elsewhere in the following areas:\n\n"
        "- Ropes\n- Bends\n- Hitches",
        ["Ropes", "Bends", "Hitches"],
    ),
    (
        "md",
        "# Scope\n\nThe workshop will feature talks of invited speakers and papers on all that holds a boat.\n\n"
        "- Rope physics\n- Bends\n- Hitches\n"
        "- Splices\n- Knots in the theatre",
        ["Rope physics", "Bends", "Hitches", "Splices", "Knots in the theatre"],
    ),
    (
        "txt",
        "CALL FOR PAPERS\n* New! A special issue is planned.\n* The aim of the workshop is to bring people together.\n"
        "* Topics\n  - Ropes and their physics.\n  - Bends.\n  - Hitches.\n* Important dates:\n"
        "  - Abstracts: 26 April 2031\n  - Papers: 3 May 2031",
        ["Ropes and their physics", "Bends", "Hitches"],
    ),
    (
        "txt",
        "++ List of Topics ++\nWorks should advance the understanding of knots. This includes, but is not limited to, "
        "the topics below.\n\nRopes and Other Things That Bend\n   - Hemp\n   - Steel\n\n"
        "Hitches and Their Many Uses\n   - Boats\n   - Tents\n",
        ["Ropes and Other Things That Bend", "Hemp", "Steel", "Hitches and Their Many Uses", "Boats", "Tents"],
    ),
    (
        "rst",
        (
            "The topics of interest include:\n-    Knots and their physics\n-    Transition of bends\n"
            "-    Hitches\n\n"
            "More text here."
        ),
        ["Knots and their physics", "Transition of bends", "Hitches"],
    ),
    (
        "rst",
        (
            "The goals of this meeting would be the following:\n- Present the works done in different "
            "labs with varied\n  perspectives\n- Contribute to a community around knots\n- Meet\n\n"
            "The topics of interest include:\n-    Knots\n-    Bends\n-    Hitches\n\n"
            "Bye."
        ),
        ["Knots", "Bends", "Hitches"],
    ),
    ("txt", "Topics include:\n- Knots\n- Bends\n- Hitches\nPlease submit by May.", ["Knots", "Bends", "Hitches"]),
    (
        "txt",
        (
            "We welcome papers. Topics on which potential submitters are invited to contribute "
            "include, but are not limited to:\n\n"
            "Construction and use of knots in the humanities\nKnot base generation from classical "
            "texts\nThe role of controlled bends in data preservation and their contribution to the "
            "successful use of ropes\nUtopic visions of the knot of the future\nSubmissions in all the "
            "categories mentioned above will be peer-reviewed by acknowledged researchers familiar "
            "with both communities. Accepted papers will be published.\n"
        ),
        [
            "Construction and use of knots in the humanities",
            "Knot base generation from classical texts",
            ("The role of controlled bends in data preservation and their contribution to the successful use of ropes"),
            "Utopic visions of the knot of the future",
        ],
    ),
    (
        "md",
        (
            "Technical tracks are listed below for paper submission:\n\n"
            "* Track 1: Ropes, lines and cords\n* Track 2: Bends\n* Track 3: Hitches\n"
        ),
        ["Track 1: Ropes, lines and cords", "Track 2: Bends", "Track 3: Hitches"],
    ),
    (
        "html",
        (
            "<html><body><p>Interested submissions may focus on but are not limited to the following "
            "topics:   </p><li>Specificities of knots</li><li>Digital ropes; digital bends "
            "</li><li>Hitches, etc. </li><p>Interested participants shall kindly submit an "
            "abstract.</p></body></html>"
        ),
        ["Specificities of knots", "Digital ropes; digital bends", "Hitches, etc."],
    ),
    (
        "md",
        (
            "Sono quindi incoraggiati interventi pertinenti ai seguenti assi portanti della "
            "conferenza:\n\n"
            "### 1) Nodi e inclusione\n\n"
            "Si accolgono proposte relative: la corda; il filo; la fune; il nodo.\n\n"
            "### 2) Archivi di nodi\n\n"
            "Testo lungo qui.\n\n"
            "### 3) Metodi\n\n"
            "Testo.\n\n"
            "## Formato\n\n"
            "Tutte le proposte in PDF."
        ),
        ["Nodi e inclusione", "Archivi di nodi", "Metodi"],
    ),
    (
        "md",
        (
            "## Topics\n\n"
            "### 1. Ropes\n\n"
            "Ropes are long. We like them.\n\n"
            "### 2. Bends\n\n"
            "Bends join ropes.\n\n"
            "### 3. Hitches\n\n"
            "Hitches hold.\n\n"
            "## Submission\n\n"
            "Send it."
        ),
        ["Ropes", "Bends", "Hitches"],
    ),
    (
        "md",
        (
            "We invite papers on the following topics:\n\n"
            "**Ropes.** We look for papers on how ropes are made.\n\n"
            "**Bends.** How ropes are joined matters to all.\n\n"
            "**Hitches.** What holds a boat.\n\n"
            "## Dates\n\n"
            "May 3."
        ),
        ["Ropes", "Bends", "Hitches"],
    ),
    (
        "md",
        (
            "## Themes\n\n"
            "**Ropes**: how ropes are made.\n\n"
            "**Bends**: how ropes are joined.\n\n"
            "**Hitches**: what holds a boat.\n"
        ),
        ["Ropes: how ropes are made", "Bends: how ropes are joined", "Hitches: what holds a boat"],
    ),
    (
        "md",
        (
            "## Topics\n\n"
            "Ropes, bends and hitches, splices, rope work in theatre, knots in the sea.\n\n"
            "## Dates\n\n"
            "May 3."
        ),
        ["Ropes", "bends and hitches", "splices", "rope work in theatre", "knots in the sea"],
    ),
    (
        "md",
        "## Topics of interest\n\nknot theory, rope physics, bends, hitches, sailing\n",
        ["knot theory", "rope physics", "bends", "hitches", "sailing"],
    ),
    ("md", "## Themen\n\nSeile, Knoten, Stiche, Arbeit mit Tauen\n", ["Seile", "Knoten", "Stiche", "Arbeit mit Tauen"]),
]
NO_TOPICS = [
    "Past speaker roles include but are not limited to\n\n- Writers\n- Developers\n- Sailors",
    (
        "Invitamos a enviar sus propuestas relacionadas con nudos:\n\n"
        "- Se aceptarán propuestas individuales o en coautoría de todos.\n"
        "- Los resúmenes deberán ser enviados a través de la plataforma.\n"
        "- Las propuestas deberán de ser de una cuartilla como máximo."
    ),
    "## Themen\n\n- 20 min Vortrag mit Fragen\n- 50 Minuten Vortrag mit Fragen\n- 10 min Pause",
    (
        "Topics are chosen for many reasons:\n\n- We had too many good talks.\n- The subject was too broad.\n"
        "- There were many talks on the same topic."
    ),
    "## Scope\n\n**Background.** Knots are old.\n\n**Motivation.** They hold.\n\n**Audience.** Sailors.",
    "## Themes\n\n### 1. Background\n\nKnots.\n\n### 2. Motivation\n\nRopes.\n\n### 3. Overview\n\nBends.",
    "## Topics\n\n### 1. How to submit\n\nBy mail.\n\n### 2. Dates\n\nIn May.\n\n### 3. Venue\n\nOslo.",
    "We accept submissions to the following tracks:\n\n* Full papers\n* Short papers\n* Demos\n",
    ("Submission tracks:\n\n* Research track: up to 8 pages\n* Industry track: up to 4 pages\n* Demo track: 2 pages\n"),
    ("## Topics\n\nThis workshop is about ropes, bends, hitches and other things, and we are glad to hear from you.\n"),
    (
        "## Who should submit?\n\n"
        "We welcome submissions from any and all people who have an interesting take on knots, "
        "including:\n\n"
        "- Researchers at any career stage who make ropes\n- Sailors working in a research "
        "context\n- Funders and decision makers\n"
    ),
    "We welcome submissions from:\n\n- Researchers\n- Sailors\n- Students\n",
    "The workshop is aimed at:\n\n- Researchers in ropes\n- Sailors\n- Students of knots\n",
    (
        "## Criteri di valutazione\n\n"
        "La valutazione delle proposte sarà condotta sulla base dei seguenti criteri:\n\n"
        "- attinenza del contributo;\n- innovatività;\n- rigore metodologico;\n"
    ),
    (
        "## EVENEMENTS\n\n"
        "Les événements suivants en feront partie :\n\n"
        "- La conférence Ulam\n- Le prix du jeune chercheur\n- La conférence de biologie\n"
    ),
    (
        "Each proposal must include:\n\n"
        "- A description of the performance\n- An explanation of its use\n- A list of technical "
        "requirements\n"
    ),
    "The goals of the workshop are:\n\n- to meet\n- to bring people together\n- to learn\n",
    "KNOT seeks papers on the topics mentioned below.\n\n| Paper | Format |\n| --- | --- |\n"
    "| Regular papers | 20 pages LNCS |\n| Tool papers | 10 pages LNCS |\n",
    "## Submit your topic\n\nSend us a mail with:\n\n- Title of the talk\n- Who it is for\n- What it is about\n",
    "The theme of our day is knots. The theme is designed to:\n\n1. Promote knots\n2. Help sailors\n3. Bind ropes\n",
    "Papers fit the topics of interest, and fall into one of these:\n\n- New work on knots\n- Old work\n- Work shown\n",
    "Reasons to submit:\n\n- Meet people\n- Learn things\n- Win a prize\n",
    "Submissions will be judged on:\n\n- relevance to knots\n- rigor\n- clarity\n",
    *(
        f"{lead}\n\n- Prices of rope\n- Colours of cords\n- Knots in fashion\n"
        for lead in (
            "The following topics are excluded from the scope of the day:",
            "We do not solicit papers on these topics:",
            "Topics not covered by the workshop include:",
            "Papers on these topics will not be considered:",
        )
    ),
    "Authors will benefit from:\n\n- Visibility\n- Feedback\n- Free lunch\n",
]


@pytest.mark.parametrize(("ext", "text", "topics"), SET_AS)
def test_topics_are_read_however_they_are_set(ext: str, text: str, topics: list[str]) -> None:
    assert read(text, ext) == topics


def test_the_sections_of_a_page_are_no_topics() -> None:
    sections = "".join(f"## {number}. {name}\n\nText.\n\n" for number, name in enumerate(["Ropes", "Sea", "Us"], 1))
    page = parse_page(f"# Workshop on Themes of Knots 2031\n\n{sections}", file="call.md")
    assert read_topics(page)[0] == []


@pytest.mark.parametrize("text", NO_TOPICS)
def test_other_lists_are_no_topics(text: str) -> None:
    assert read(text, "md") == []
