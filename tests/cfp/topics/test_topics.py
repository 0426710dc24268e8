"""Topic lists in the forms that calls give them, in nine languages; and lists that hold no topics."""

from __future__ import annotations

import pytest

from bot.cfp.topics.topics import read_topics
from bot.page.parse import parse_page
from tests.cfp.small_calls import topic_names

THEN = "\n\n## Important dates\n\n- Submission: 1 March 2031\n- Notification: 1 April 2031\n- Workshop: 2 June 2031\n"
# ending of the file, text of the page, topics in page order
TOPICS = {
    "two tracks, each with a lead": (
        "md",
        "## Papers\n\n### Theory track\n\nTopics include:\n\n- bounds\n- limits\n- sums\n\n### Systems track\n\n"
        "The range of topics for this track includes (but is not limited to):\n\n- tools\n- tests\n- traces\n",
        ["bounds", "limits", "sums", "tools", "tests", "traces"],
    ),
    "groups under headings": (
        "md",
        "## Topics\n\n### Theory\n- bounds\n- limits\n\n### Practice\n- systems\n- tools\n",
        ["Theory", "bounds", "limits", "Practice", "systems", "tools"],
    ),
    "groups under bold lines": (
        "md",
        (
            "## Scope\n\nWe invite work on all of it:\n\n**Theory**\n\n1. bounds\n2. limits\n\n**Practice**\n\n"
            "1. one tool\n"
        ),
        ["Theory", "bounds", "limits", "Practice", "one tool"],
    ),
    "groups under lines in italics": (
        "md",
        "## Themes\n\n*Water*\n\n- tides\n- salt\n\n*Land*\n\n- sand\n",
        ["Water", "tides", "salt", "Land", "sand"],
    ),
    "groups in plain text": (
        "txt",
        (
            "TOPICS OF INTEREST\n\nKnot Theory\n\n  - bends\n  - hitches\n\nKnot Practice\n\n  - sails\n  - shoes\n\n"
            "SUBMISSION\n\nSend it.\n"
        ),
        ["Knot Theory", "bends", "hitches", "Knot Practice", "sails", "shoes"],
    ),
    "groups whose names say that they are topics": (
        "txt",
        (
            "Notes\n\nWe meet in Oslo.\n\nGeneral topics of knots\n\n- bends\n- hitches\n- loops\n\n"
            "Topics specific to nets\n\n- meshes\n- floats\n- yarn\n"
        ),
        ["General topics of knots", "bends", "hitches", "loops", "Topics specific to nets", "meshes", "floats", "yarn"],
    ),
    "two leads of the same words": (
        "md",
        "Topics of interest\n\n- bends\n- hitches\n- loops\n\nTopics of interest\n\n- meshes\n- floats\n- yarn\n",
        ["bends", "hitches", "loops", "meshes", "floats", "yarn"],
    ),
    "a lead that goes on": (
        "md",
        "Topics of interest include:\n\n- bends\n- hitches\n- loops\n\n"
        "Other topics are:\n\n- meshes\n- floats\n- yarn\n",
        ["bends", "hitches", "loops", "meshes", "floats", "yarn"],
    ),
    "bullets in cells": (
        "html",
        "<h2>Topics</h2><table><tr><td>&bull;bends</td><td>• hitches</td></tr>"
        "<tr><td>●loops</td><td>·nets</td></tr></table>",
        ["bends", "hitches", "loops", "nets"],
    ),
    "citations": (
        "md",
        (
            "Topics of interest include:\n\n* Testing hitches (Braun 2017; Weiss 2019);\n* Sums of bends [3, 7];\n"
            "* Old rope (Ito, 2020)\n"
        ),
        ["Testing hitches (Braun 2017; Weiss 2019)", "Sums of bends [3, 7]", "Old rope (Ito, 2020)"],
    ),
    "questions": (
        "md",
        "## Topics\n\n- What holds?\n- What slips?\n- Who ties?\n",
        ["What holds?", "What slips?", "Who ties?"],
    ),
    "lines without bullets": (
        "txt",
        (
            "Topics\n\n    questions over logs of boreholes\n    scanned tables and stamps\n"
            "    units and other misunderstandings\n\nFormat\n\n    Nine pages.\n"
        ),
        ["questions over logs of boreholes", "scanned tables and stamps", "units and other misunderstandings"],
    ),
    "short paragraphs": (
        "html",
        (
            "<h2>Topics of interest</h2><p>Bends in wet rope</p><p>Hitches</p><p>Old knots, new uses</p><h2>Dates</h2>"
            "<p>1 May 2031</p>"
        ),
        ["Bends in wet rope", "Hitches", "Old knots, new uses"],
    ),
    "letters in a sentence": (
        "txt",
        "We look for work on: a) bends in rope; b) hitches, and their sounds; c) splices; d) nets.\n",
        ["bends in rope", "hitches, and their sounds", "splices", "nets"],
    ),
    "semicolons in a sentence": (
        "md",
        "Topics of interest include: bends in rope; hitches and splices; and nets.\n",
        ["bends in rope", "hitches and splices", "nets"],
    ),
    "commas in a sentence": (
        "md",
        (
            "Topics of interest include, but are not limited to, bends, hitches (wet or dry), splices, and nets for "
            "fish.\n"
        ),
        ["bends", "hitches (wet or dry)", "splices", "nets for fish"],
    ),
    "dots on one line": (
        "html",
        "<h2>Scope</h2><h6>Wet</h6><p>bends · hitches · nets</p><h6>Dry</h6><p>splices · shoes</p>",
        ["Wet", "bends", "hitches", "nets", "Dry", "splices", "shoes"],
    ),
    "bullets on one line": ("md", "## Topics\n\n• bends\n• hitches\n• splices\n", ["bends", "hitches", "splices"]),
    "a lead in plain words": (
        "md",
        "## Submission\n\nWe have a soft spot for\n\n- bends in rope\n- hitches\n- splices\n",
        ["bends in rope", "hitches", "splices"],
    ),
    "a heading in plain words": (
        "md",
        "## What fits\n\n- bends\n- hitches\n- splices\n",
        ["bends", "hitches", "splices"],
    ),
    "long topics": (
        "md",
        (
            f"Key topics include:\n\n- **Bends**: {'they hold and hold and hold, ' * 20}they do\n"
            "- **Hitches**: all of them\n- **Nets**: old and new\n"
        ),
        None,
    ),
    "German": (
        "md",
        "## Themen\n\nWillkommen sind Beiträge unter anderem zu\n\n* Knoten\n* Seile und Taue\n* Netze\n",
        ["Knoten", "Seile und Taue", "Netze"],
    ),
    "French": (
        "md",
        (
            "## Appel\n\nLes propositions pourront porter sur les axes suivants :\n\n- les nœuds ;\n- les cordes ;\n"
            "- les filets.\n"
        ),
        ["les nœuds", "les cordes", "les filets"],
    ),
    "parts that are counted anew": (
        "txt",
        "Topics of interest include:\n\nTheory of rope:\n1. Bends\n2. Hitches\nPractice of rope:\n1. Sails\n2. Nets\n",
        ["Theory of rope", "Bends", "Hitches", "Practice of rope", "Sails", "Nets"],
    ),
    "Spanish": (
        "txt",
        "Líneas de trabajo\n\n  • Nudos de la costa\n  • Cuerdas y redes\n  • Velas para el taller\n",
        ["Nudos de la costa", "Cuerdas y redes", "Velas para el taller"],
    ),
    "Portuguese": (
        "md",
        "## Eixos temáticos\n\n* Nós e cordas para o mar\n* Redes da pesca\n* Velas\n",
        ["Nós e cordas para o mar", "Redes da pesca", "Velas"],
    ),
    "Italian": (
        "html",
        (
            "<p><b>Temi di interesse</b></p><p>I contributi potranno riguardare, a titolo esemplificativo:</p><ul>"
            "<li>nodi;<li>corde;<li>reti.</ul>"
        ),
        ["nodi", "corde", "reti"],
    ),
    "Dutch": (
        "md",
        "## Onderwerpen\n\n- Knopen voor op het water\n- Touwen en de netten\n- Zeilen van een schip\n",
        ["Knopen voor op het water", "Touwen en de netten", "Zeilen van een schip"],
    ),
    "Chinese": (
        "txt",
        "一、征文范围（包括但不限于）\n\n1. 绳结理论\n2. 绳结应用\n3. 渔网\n",
        ["绳结理论", "绳结应用", "渔网"],
    ),
    "Japanese": ("md", "## 募集テーマ\n\n- 結び目の理論\n- 縄と網\n- その他\n", ["結び目の理論", "縄と網", "その他"]),
}
NONE = {
    "kinds of papers": "## Scope\n\nWe accept:\n\n- long papers\n- short papers\n- demos\n",
    "kinds of proposals": "## Scope\n\nWe ask for proposals on:\n\n- Tutorials\n- Panel discussions\n- Demos\n",
    "rules": (
        "## Topics\n\nPlease note:\n\n- papers without rope will be rejected by the chairs\n- papers on nets should go"
        " next door\n"
    ),
    "criteria": "Papers on knots are judged by these criteria:\n\n- novelty\n- clarity\n- rigour\n",
    "who sends what": "## Scope\n\nWe seek work of several kinds:\n\n- You're a sailor and tie knots.\n\n"
    "  **Fine, submit a paper!**\n\n- You have seen a neat knot.\n\n  **Great, submit a note!**\n",
    "what readers may do": "## Topics\n\nWe welcome:\n\n- You want to tie a knot\n- You have tied one\n- Knots\n",
    "what is not wanted": "We are not interested in:\n\n- glue\n- nails\n- screws\n",
    "people": "## Speakers\n\nTalks by people we look for:\n\n- Ada Moore\n- Ben Okri\n- Li Wei\n",
    "the programme": "## Programme\n\n- Welcome\n- Coffee\n- Farewell\n",
    "a menu": "## Topics & tracks\n\n- [Topics](https://a.b/t)\n- [Papers](https://a.b/p)\n- [Demos](https://a.b/d)\n",
    "dates of a call": "## Call for talks\n\n- February 1: Talks open\n- April 24: Talks close\n- May 9: Replies\n",
    "dates, the day last": "## Call for papers\n\n- Papers, 1 May\n- Answers, 1 June\n- Event, 3-5 July\n",
    "dates in French": "## Thèmes\n\n- 1er mai : textes\n- 9 juin : réponses\n- 3 juillet : rencontre\n",
    "dates in Japanese": "## 募集\n\n- 5月1日：論文\n- 6月9日：結果\n- 7月3日：開催\n",
    "dates": "## Topics\n\nImportant dates:\n\n- Papers: 1 May 2031\n- Answers: 1 June 2031\n- Event: 1 July 2031\n",
}


@pytest.mark.parametrize("case", TOPICS)
def test_topics_are_read_in_every_form(case: str) -> None:
    ending, text, topics = TOPICS[case]
    found = list(
        topic_names(read_topics(parse_page(text + (THEN if ending == "md" else ""), file=f"call.{ending}"))[0])
    )
    if topics is None:
        assert [topic.split(":")[0] for topic in found] == ["Bends", "Hitches", "Nets"]
    else:
        assert found == topics


@pytest.mark.parametrize("case", NONE)
def test_other_lists_hold_no_topics(case: str) -> None:
    assert read_topics(parse_page(f"# Call for papers\n\n{NONE[case]}", file="call.md")) == ([], None)


def test_lines_of_topics_end_where_another_part_begins() -> None:
    text = (
        "Topics of interest\n\n    Knots in wet rope\n    Bends\n    Nets\n\nImportant dates\n    Papers: 1 May 2031\n "
        "   Event: 1 June 2031\n"
    )
    assert read_topics(parse_page(text, file="call.txt"))[0] == ["Knots in wet rope", "Bends", "Nets"]


@pytest.mark.parametrize(
    ("lead", "own"),
    [
        ("There are three research topics that the community is striving to answer", False),
        ("Two topics which the field has left open are", False),
        ("The workshop covers three topics", True),
    ],
)
def test_questions_that_a_field_has_are_no_topics_of_the_call(lead: str, own: bool) -> None:
    page = (
        f"# Workshop on Knots\n\n{lead}: (1) sea knots; (2) rope making; and (3) nets.\n\nPapers are due 3 May 2031.\n"
    )
    topics = [*topic_names(read_topics(parse_page(page, file="call.md"))[0])]
    assert topics == (["sea knots", "rope making", "nets"] if own else [])
