"""Names, dates, rules, topics, people and places that pages tell in ways of their own, and what only looks like one."""

from __future__ import annotations

import pytest

from bot.cfp.dates.keydates import read_key_dates
from bot.cfp.people.people import read_people
from bot.cfp.submission.submission import read_submission
from bot.cfp.summary import summary_json
from bot.cfp.topics.topics import read_topics
from bot.cfp.workshop import read_workshop
from bot.faq.vocabulary import NAMELESS
from bot.page.page import Page
from bot.page.parse import parse_page
from tests.cfp.dates.test_told_dates import dates
from tests.cfp.place.test_where import where
from tests.cfp.quoting.test_misquoted import kinds
from tests.cfp.small_calls import built, call
from tests.cfp.topics.test_topic_layouts import names_of, read


def page(text: str, ext: str = "md") -> Page:
    return parse_page(text, file=f"call.{ext}")


NAMES = [
    ("Send abstracts for the 33rd Annual KNOTUK Conference, to be held in Oslo.", "33rd Annual KNOTUK Conference"),
    ("Come to Oslo for the inaugural Rope and Place Conference.", "Rope and Place Conference"),
    ("A KNOT Workshop is a session where people tie.", NAMELESS),
    ("Papers may go to a conference, too (e.g., KNOT '31, ROPE '31). We meet in 2031.", NAMELESS),
    ("## ROPE 2031 – Oslo Kandy UNI\n\nThe Symposium on Ropes and Business Systems is held in Oslo.",
     "Symposium on Ropes and Business Systems"),
    ("ROPERS builds on the success of six previous ROPERS workshops and KNOTCON 2015. We meet on 3 May 2031 in Oslo, "
     "after the summer of 2031.", "ROPERS"),
    ("The inaugural Rope Tying Miniconf is being held during Port Week 2031.", "Rope Tying Miniconf"),
    ("ROPES’s 21st Annual Symposium will be held in Oslo. The theme of the symposium is “Bridging ropes and knots”.",
     "ROPES’s 21st Annual Symposium"),
    ("## TL;DR\n\nSend it in.\n\n## What\n\nSo after a year off RopeCon is back!", "RopeCon"),
    ("## Tracks\n\n### Rope Transition Systems (RTS)\n\nText.", NAMELESS),
    ("Who runs each conference can still choose what happens at it: the established Rope Society Asia (RSA31).",
     NAMELESS),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_name_is_told_from_editions_themes_and_parts(text: str, name: str) -> None:
    assert read_workshop(page(f"# Call\n\n{text}"))[0]["name"] == name


DATES = [
    ("The Rope Society invites submissions for its 49th Annual Conference, June 7 – 10, 2031.",
     ["workshop 2031-06-07 2031-06-10"]),
    ("Send extended abstracts for the 33rd Conference, to be held 23rd-25th April 2031. An early-career pre-conference "
     "event will also be held on April 22nd.", ["workshop 2031-04-23 2031-04-25"]),
    ("## Key dates\n\nRESEARCH PAPER TRACK:\n\n- Submission: April 7, 2031\n- Notification: May 14, 2031\n\nSHORT "
     "PAPER AND STUDENT TRACKS:\n\n- Submission: May 21, 2031\n- Notification: June 7, 2031",
     ["submission 2031-04-07 RESEARCH PAPER TRACK", "submission 2031-05-21 SHORT PAPER AND STUDENT TRACKS",
      "notification 2031-05-14 RESEARCH PAPER TRACK", "notification 2031-06-07 SHORT PAPER AND STUDENT TRACKS"]),
    ("Use the Feast of Knots 2031 forms.\n\n## Deadlines\n\n- 25 April 2031: Talks due\n- 19-21 August 2031: Feast of "
     "Knots 2031", ["submission 2031-04-25", "workshop 2031-08-19 2031-08-21"]),
    ("### Season of knots\n\n## August 3–October 10, 2031", []),
    ("- Final pieces and updated abstracts due: 3 May 2031", ["camera_ready 2031-05-03"]),
    ("- Special session proposal deadline: 3 April 2031\n- Talk submission: 3 May 2031",
     ["other 2031-04-03", "submission 2031-05-03"]),
    ("- Decisions sent out: 1 April 2031\n- Deadline to accept: 8 April 2031",
     ["notification 2031-04-01", "other 2031-04-08"]),
    ("- Submissions due: abstracts for oral presentation: 3 May 2031", ["submission 2031-05-03"]),
    ("- Abstracts: 1 March 2031\n- Notification: 1 April 2031\n- Full papers: 1 May 2031",
     ["abstract 2031-03-01", "notification 2031-04-01", "submission 2031-05-01"]),
    ("We work on the selection process, and will have the full program published by 11 November 2031.", []),
    ("- Workshops: 3 May 2031\n- Main Conference: 4-6 May 2031",
     ["other 2031-05-03", "workshop 2031-05-04 2031-05-06"]),
    ("### Best Paper\n\nAward sponsor: TBA", []),
    ("- Submission: May 1, 2031\n- Datathon: July 12 to 17, 2031", ["submission 2031-05-01",
     "workshop 2031-07-12 2031-07-17"]),
    ("The Rope Miniconf is held at Port Week, the week of 1st - 5th February 2031.",
     ["workshop 2031-02-01 2031-02-05"]),
    ("- Reviews of the papers due: May 3, 2031", ["other 2031-05-03"]),
    ("Keep an eye on our symposium site for forthcoming updates.", []),
    ("**Deadlines**\n- Panels and workshop proposals must be sent by 30 January 2031.\n- You will be notified by 15 "
     "February 2031.\n- Abstracts of talks must be sent by 20 February 2031.\n- You will be notified by 10 March 2031.",
     ["submission 2031-01-30 Panels and workshop proposals", "submission 2031-02-20 Abstracts of talks",
      "notification 2031-02-15 Panels and workshop proposals", "notification 2031-03-10 Abstracts of talks"]),
    # one answer for all is no contradiction of two
    ("**Deadlines**\n- Posters must be sent by 1 March 2031.\n- Papers must be sent by 1 April 2031.\n- All will be "
     "notified by 1 May 2031.", ["submission 2031-03-01 Posters", "submission 2031-04-01 Papers", "notification "
     "2031-05-01"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_dates_of_one_list_belong_to_what_they_stand_with(text: str, expected: list[str]) -> None:
    assert dates(text) == expected


IN_YEARS = """KNOT 2031

Oslo, Norway, October 1-3, 2031

Important dates
---------------

Papers:                                     September 8
KNOT Symposium:                             October 1-3
Papers for the post-symposium proceedings:  December 15
Camera-ready version, post-proceedings:     March    15 2032
"""


def test_what_comes_after_the_event_does_not_move_the_event() -> None:
    assert dates(IN_YEARS, "txt", "") == [
        "submission 2031-09-08",
        "workshop 2031-10-01 2031-10-03",
        "other 2031-12-15",
        "camera_ready 2032-03-15",
    ]


MOVED = """<h1>Rope Days 2031</h1><h3>Important dates</h3><table>
<tr><td>Notification:</td><td><s>21 Sep 2031</s></td></tr>
<tr><td></td><td><b>26 Sep 2031</b></td></tr>
<tr><td>Final version:</td><td>3 Oct 2031</td></tr></table>"""


def test_a_row_without_a_label_is_the_new_day_of_a_row_that_is_struck_out() -> None:
    found, _ = read_key_dates(page(MOVED, "html"))
    assert [(one["kind"], one["at"], one.get("history")) for one in found] == [
        ("notification", "2031-09-26", [{"at": "2031-09-21"}]),
        ("camera_ready", "2031-10-03", None),
    ]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Because of the storm, Rope Days 2031 will not take place physically but as a virtual event.", "confirmed"),
        ("Rope Days 2031 will not be held in person.", "confirmed"),
        ("The conference will not take place this year.", "tentative"),
    ],
)
def test_an_event_that_moves_to_the_net_is_not_called_off(text: str, status: str) -> None:
    found, _ = read_key_dates(page(f"# Rope Days 2031\n\nOslo, Norway, July 1-3, 2031\n\n{text}"))
    assert [one["status"] for one in found] == [status]


def test_a_deadline_that_is_struck_out_is_accounted_for() -> None:
    text = "- <s>Submission deadline: May 1, 2026 AoE</s>\n- Extended submission deadline: May 8, 2026 AoE"
    account = summary_json(built(call(dates=text)))["account"]
    assert [line for line in account if "struck" in line["signs"] and "left_out" in line] == []


RULES = [
    ("We are in contact with Springer; talks are in progress to publish the papers in LNCS.", "archival", None),
    ("The reviewing process will be blind. Please ensure that papers are anonymous.", "review", "double-blind"),
    ("Anonymous abstracts may be submitted for talks and posters.", "review", "double-blind"),
    ("Reviews are not double-blind, and author names and affiliations should be listed.", "review", "open"),
    ("Submit an anonymous abstract of at most 800 words, with an optional additional page for tables.", "review",
     "double-blind"),
    ("At no time may work submitted to us be simultaneously submitted to other venues.", "dual_submission",
     "forbidden"),
    ("- **Extended abstracts** (up to 1 page): ideas that come of previously published work.", "page_limits", [1]),
    ("Write a summary of maximum one B5 page.", "page_limits", [1]),
    ("Submission of material that is to be submitted to (or to appear in) a refereed conference is allowed.",
     "dual_submission", "allowed"),
    ("All accepted papers will be published by IOP and indexed by Scopus.", "archival", True),
    ("The program is published by the organizers.", "archival", None),
    ("Authors should prepare a talk to be recorded and archived as part of the proceedings.", "archival", None),
    ("The proceedings will consist of recordings of the talks.", "archival", None),
    ("Authors of accepted papers may choose to have them published in the workshop proceeding.", "archival", "mixed"),
    ("Further details on submitting: <http://ropes.example/submitting>", "url", None),
    ("We built the program from 72 proposals: <http://ropes.example/schedule/full>", "url", None),
    ("Abstracts should not exceed two US letter-sized or A4 pages.", "page_limits", [2]),
    ("Papers must not exceed 6 A4 or US-letter pages.", "page_limits", [6]),
    ("Abstracts are limited to three single-spaced, 12-point pages.", "page_limits", [3]),
    ("Please send your proposal, in the form of one file of 1-3 pages, to the address that is given at the end of this "
     "page.", "page_limits", [3]),
    ("Each abstract must have at most 500 words, excluding references, and be anonymous.", "review", "double-blind"),
    ("The survey on the venue is short. The answers will be anonymous.", "review", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "field", "value"), RULES)
def test_rules_on_sheets_and_names(text: str, field: str, value: object) -> None:
    found = read_submission(page(f"# Rope Days\n\n## Submission\n\n{text}"), 2031)[0]
    pages = [limit["pages"] for limit in found.get("page_limits", ())]
    assert (pages if field == "page_limits" else found.get(field)) == value


TOPICS = [
    ("md", "## Scope\n\nTopics of interest include the following.\n\n*Methods of tying:*\n- Ropes\n- Bends\n- Hitches"
     "\n\n*Areas of use:*\n- Ports\n- Rocks\n- Ships",
     ["Methods of tying", "Ropes", "Bends", "Hitches", "Areas of use", "Ports", "Rocks", "Ships"]),
    ("md", "### Conference Tracks:\n\n* **Ropes**: Explore them.\n* **Bends**: Dive in.\n* **Hitches**: Uncover them.",
     ["Ropes: Explore them", "Bends: Dive in", "Hitches: Uncover them"]),
    ("md", "We want people with a range of questions in tying, including:\n\n* What holds?\n* How is it tied?\n* Why?",
     ["What holds?", "How is it tied?", "Why?"]),
    ("md", "Articles are solicited in any of these categories:\n\n- Research\n- Position\n- Overview", []),
    ("txt", "Topics include:\n\n  Ropes and Knots\n\n    * Ropes at sea\n    * Bends\n    * Hitches\n\n"
     "  Uses, Experiences, and Requirements\n\n    * Uses in ports\n    * Uses in climbing\n    * Uses in art\n",
     ["Ropes and Knots", "Ropes at sea", "Bends", "Hitches", "Uses, Experiences, and Requirements", "Uses in ports",
      "Uses in climbing", "Uses in art"]),
    ("md", "We look for sessions that explore questions such as:\n\n- who owns the ropes?\n- what holds a knot?\n"
     "- how are they tied?", ["who owns the ropes?", "what holds a knot?", "how are they tied?"]),
    ("md", "Topics include:\n\n- Ropes\n- Bends\n- Hitches\n- Other…", ["Ropes", "Bends", "Hitches"]),
    ("md", "## Theme: Ropes and AI\n\nJuly 1-3, 2031 Bolzano, South-Tyrol, Italy", []),
    ("yml", "areas:\n- category: Rope Systems\n  topics:\n    - Ropes at sea\n    - Bends\n    - Hitches\n"
     "- category: Methods\n  topics:\n    - Tying\n    - Splicing\n    - Braiding\n",
     ["Rope Systems", "Ropes at sea", "Bends", "Hitches", "Methods", "Tying", "Splicing", "Braiding"]),
]  # fmt: skip


@pytest.mark.parametrize(("ext", "text", "expected"), TOPICS)
def test_groups_questions_and_data_hold_topics(ext: str, text: str, expected: list[str]) -> None:
    found = read(text, ext) if ext != "yml" else list(names_of(read_topics(page(text, ext))[0]))
    assert found == expected


def test_what_is_marked_up_in_a_data_file_is_no_text() -> None:
    text = "description: >\n  <p>Ropes hold.</p> <p>Papers appear in <b>LNCS</b>.</p>\nnote: 3 < 4\n"
    shown = "\n".join(block.text for block in page(text, "yml").blocks)
    assert "<p>" not in shown
    assert "Papers appear in LNCS." in shown
    assert "3 < 4" in shown


PEOPLE = [
    ("We will have a keynote presentation about the tying of ropes by Prof. Ada Moore from the Oslo Institute of "
     "Knots.",
     ["Ada Moore, speaker, , Oslo Institute of Knots"]),
    ("Please direct all queries to the co-chairs: Ada Moore (ada at a.example) and Ben P. Holm (b at b.example) and "
     "other questions to Cara Lind.", ["Ada Moore, organizer, , ", "Ben P. Holm, organizer, , "]),
    ("## Program Committee and Organizers\n\n- General Chair: Ada Moore (MIT)\n- Program Chair: Ben Holm (Oslo)",
     ["Ada Moore, organizer, General Chair, MIT", "Ben Holm, organizer, Program Chair, Oslo"]),
    ("## Program Committee\n\n- Program Chair: Ben Holm (Oslo)", ["Ben Holm, program_committee, Program Chair, Oslo"]),
    ("## Organisation\n\n*TPC Chairs:*\n  - Ada Moore Oslo University of Ropes, Norway\n  - Ben Holm, Oslo Tech",
     ["Ada Moore, organizer, TPC Chair, Oslo University of Ropes, Norway",
      "Ben Holm, organizer, TPC Chair, Oslo Tech"]),
    ("## Speakers\n\n- Carnegie Mellon University", []),
    ("## Organizers\n\nThe task is led by Ada Moore and Ben Holm (Oslo Tech), who have run many.",
     ["Ada Moore, organizer, , Oslo Tech", "Ben Holm, organizer, , Oslo Tech"]),
    ("All are welcome. Sessions are led by Ada Moore.", []),
    ("## Organizers\n\n- Ada Moore (MIT), chair\n- Ben Holm (Oslo Tech), co-chair\n- Cara Lind (Bergen), Norway",
     ["Ada Moore, organizer, chair, MIT", "Ben Holm, organizer, co-chair, Oslo Tech",
      "Cara Lind, organizer, , Bergen"]),
    ("All is free.\n<br><br>\nFor more, please contact the ROPE 2031 co-chairs:\n<br><br>\n**Ada Moore**<br>\n"
     "Associate Professor, School of Knots<br>\nUniversity of Oslo<br>\na@oslo.example\n<br>\n**Ben Holm** "
     "<br>\nOslo Tech",
     ["Ada Moore, organizer, ROPE 2031 co-chair, School of Knots, University of Oslo",
      "Ben Holm, organizer, ROPE 2031 co-chair, Oslo Tech"]),
    ("## Organizers\n\n**Ada Moore**<br>\nUniversity of Oslo<br>\n**Ben Holm** <br>\nOslo Tech",
     ["Ada Moore, organizer, , University of Oslo", "Ben Holm, organizer, , Oslo Tech"]),
    ("## Organizers\n\n**Ada Moore**\n\nUniversity of Oslo\n\n**Ben Holm**\nOslo Tech",
     ["Ada Moore, organizer, , University of Oslo", "Ben Holm, organizer, , Oslo Tech"]),
    ("## Organizers\n\n**Ada Moore**\nis a professor at the University of Oslo.",
     ["Ada Moore, organizer, , University of Oslo"]),
    ("## Contact\n\nPlease write to the co-chairs:\nAda Moore, University of Oslo\nBen Holm, Oslo Tech",
     ["Ada Moore, organizer, co-chair, University of Oslo", "Ben Holm, organizer, co-chair, Oslo Tech"]),
    ("For details, please contact the workshop chairs:\n\n- Ada Moore (Oslo Tech)\n- Ben Holm (MIT)",
     ["Ada Moore, organizer, , Oslo Tech", "Ben Holm, organizer, , MIT"]),
    ("**Ada Moore**\nUniversity of Oslo\n\nWrite to the office:\n**Ben Holm**\nOslo Tech", []),
    ("## Links for each organisation\n\n| Conference | CfP Link |\n|---|---|\n| ROPE31 | [CfP](https://a.example) |",
     []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PEOPLE)
def test_who_leads_and_in_which_office(text: str, expected: list[str]) -> None:
    found = read_people(page(f"# Rope Days 2031\n\n{text}"))
    told = [", ".join((one["name"], one["role"], one.get("title", ""), one.get("affiliation", ""))) for one in found]
    assert told == expected


PLACES = [
    ("md", "## Scientific Committee\n\n- Ada Moore\n\n  She has held posts at the Joint Rope Centre in Ispra, Italy, "
     "and elsewhere.", "city", None),
    ("md", "In this half-day virtual ROPEX 2031 workshop, we tie.", "venue", "ROPEX 2031"),
    ("md", "The congress will be held in Patras from 3 to 5 May 2031. Come to Patras (Greece).", "city",
     "Patras, Greece"),
    ("md", "The workshop takes place in Leeds this May.", "city", "Leeds"),
    ("md", "The workshop takes place at the Old Hall in Leeds.", "city", "Leeds"),
    ("md", "Join us in Lyon for two days of talks, 3-4 May 2031.", "city", "Lyon"),
    ("md", "We welcome you in Graz from 3 to 5 May 2031.", "city", "Graz"),
    ("md", "The annual meeting returns to Cork on 3 May 2031.", "city", "Cork"),
    ("md", "The workshop is held in sunny Bergen on 3 May 2031.", "city", "Bergen"),
    ("md", "The first edition was held in Oslo in 2029. The next will be in Bergen, 3 May 2031.", "city", "Bergen"),
    ("md", "The first edition was held in Oslo in 2029.", "city", None),
    ("txt", "Workshop on Ropes, 24 April, Rennes\n\n       Rennes,  France\n        24 April 2031\n", "city",
     "Rennes, France"),
    ("md", "<pre>\nThe 2031 Workshop on Ropes: Beyond Knots, Bends, Hitches and what else is tied in ports and at sea "
     "in all the world and on every ship\nPorto, Portugal; July 25-31, 2031\nSite: ropes.example\n</pre>", "city",
     "Porto, Portugal"),
    ("md", "ROPE 2031, hosted by VKB-Technical University Porto, is the 9th conference on ropes.", "venue", None),
]  # fmt: skip


@pytest.mark.parametrize(("ext", "text", "what", "expected"), PLACES)
def test_a_place_is_whole_or_none(ext: str, text: str, what: str, expected: str | None) -> None:
    assert where(text, ext).get(what) == expected


TEMPLATES = [
    ("Use the ACM SIG Style. Templates of the style are at https://acm.example/kit.html .", "ACM SIG Style"),
    ("Write as the [style](https://ropes.example/rope-style.zip) has it.", "style (rope-style.zip)"),
    ("[Template design](https://design.example) by Ben", None),
]


@pytest.mark.parametrize(("text", "name"), TEMPLATES)
def test_a_template_has_a_name_of_its_own(text: str, name: str | None) -> None:
    found = read_submission(page(f"# Rope Days\n\n## Submission\n\n{text}"), 2031)[0].get("template", {})
    assert found.get("name") == name


@pytest.mark.parametrize(
    ("kind", "text"),
    [("blind", "Blind test data is given out on request."), ("archival", "The test data will be published later.")],
)
def test_what_is_said_of_data_answers_nothing(kind: str, text: str) -> None:
    assert kind not in kinds(text)


def test_a_topic_is_no_answer() -> None:
    text = "Topics of interest include:\n\n- Modelling of virtual ropes\n- Anonymity of knots\n- Proceedings of tying"
    entries = built(call(end=f"## Topics\n\n{text}")).faq.entries
    assert [entry.id for entry in entries if "ropes" in entry.answer or "knots" in entry.answer] == []


def test_html_in_a_text_file_is_read_as_html() -> None:
    text = (
        "<h1>Rope Days 2031</h1>\n<p>Papers are due on <b>1 May 2031</b>.</p>\n<ul><li>A</li><li>B</li><li>C</li></ul>"
    )
    assert [block.text for block in page(text, "txt").blocks][:2] == ["Rope Days 2031", "Papers are due on 1 May 2031."]
    assert page("Papers of <p 4 pages\n\nare fine", "txt").blocks[0].text.startswith("Papers of <p")


def test_the_head_of_a_table_of_prices_is_quoted_with_them() -> None:
    text = "| | Early | Late |\n|---|---|---|\n| Students | 100 EUR | 150 EUR |\n| Others | 200 EUR | 250 EUR |"
    entry = next(
        one for one in built(call(end=f"## Registration fees\n\n{text}")).faq.entries if one.id == "registration"
    )
    assert entry.answer == "Early | Late. Students | 100 EUR | 150 EUR. Others | 200 EUR | 250 EUR."


@pytest.mark.parametrize(
    ("dates_told", "edition"),
    [
        ("- Submission: May 8, 2026 AoE\n- Workshop: January 3, 2027", "the-workshop-2027"),
        ("- Submission: November 8, 2026 AoE\n- Notification: January 3, 2027", "the-workshop-2027"),
    ],
)
def test_an_event_without_a_name_has_the_year_of_its_day(dates_told: str, edition: str) -> None:
    assert built(f"# Call\n\n## Dates\n\n{dates_told}").faq.workshop.edition == edition


@pytest.mark.parametrize(("layout", "days"), [("post", []), ("event", ["2031-05-05"])])
def test_the_date_of_a_post_is_no_day_of_the_event(layout: str, days: list[str]) -> None:
    text = (
        f"---\nlayout: {layout}\ntitle: Rope Days\ndate: 2031-05-05\nlocation: Oslo, Norway\n---\n\nPapers are welcome."
    )
    assert [one["at"] for one in read_key_dates(page(text))[0]] == days


def test_each_limit_of_a_row_has_its_own_papers() -> None:
    text = "The length should not exceed 8 pages for research papers and 4 pages for industry reports or other texts."
    limits = read_submission(page(f"# Rope Days\n\n## Submission\n\n{text}"), 2031)[0]["page_limits"]
    assert [(one["pages"], one["track"]) for one in limits] == [(8, "Research papers"), (4, "Industry reports")]


def test_dates_in_the_side_bar_of_a_page_are_read() -> None:
    lines = ("Papers deadline: ~~8-July-2031~~ 22-July-2031", "Workshop: Monday, 20-Oct-2031")
    front = "sidebar:\n" + "".join(f'  - text: "{line}"\n' for line in lines)
    found, _ = read_key_dates(page(f"---\n{front}---\n\n# Rope Days\n\nText."))
    assert [(one["at"], one.get("history")) for one in found] == [
        ("2031-07-22", [{"at": "2031-07-08"}]),
        ("2031-10-20", None),
    ]


def test_an_hour_behind_a_day_is_no_label() -> None:
    text = "<p>September 15, 2031 at 11:59 PM UTC <a href='https://a.example'>Submit your paper</a></p>"
    found, _ = read_key_dates(page(f"<h1>Rope Days</h1>{text}", "html"))
    assert [(one["at"], one["label"]) for one in found] == [("2031-09-15 23:59", "Submit your paper")]
