"""Dates that pages tell in ways of their own: ends apart, several on a line, under headings, in the first sentence."""

from __future__ import annotations

import pytest

from bot.cfp.dates.keydates import read_key_dates
from bot.page.parse import parse_page
from tests.cfp.small_calls import built

HEAD = "# Rope Conference 2031\n\n"


def dates(text: str, ext: str = "md", head: str = HEAD) -> list[str]:
    """The dates as "kind day end track", in their order."""
    found, _ = read_key_dates(parse_page(head + text, file=f"call.{ext}"))
    shown = ([one["kind"], one.get("at") or "open", one.get("end"), one.get("track")] for one in found)
    return [" ".join(filter(None, one)) for one in shown]


CONSORTIA = [
    (
        "# KNOT 2031 Doctoral Consortium\n\nThe Doctoral Consortium takes place on June 3, 2031.",
        ["workshop 2031-06-03"],
    ),
    ("# PhD Forum on Ropes\n\nThe forum will be held on 3 June 2031.", ["workshop 2031-06-03"]),
    ("# Rope Conference\n\nThe Doctoral Consortium takes place on June 3, 2031.", []),
    (
        "# Authors: Doctoral Consortium\n\nThe Consortium will be held on June 3-4, 2031.",
        ["workshop 2031-06-03 2031-06-04"],
    ),
    (
        "# Doctoral Consortium\n\n- Consortium Days: Tuesday and Wednesday, 3-4 June 2031",
        ["workshop 2031-06-03 2031-06-04"],
    ),
    ("# PhD Forum on Ropes\n\n- Forum date: 3 June 2031", ["workshop 2031-06-03"]),
    ("# KNOT Workshop at SEA 2031\n\n- SEA days: 3-7 June 2031", []),
    ("# Rope Conference\n\n- Doctoral Consortium days: 3-4 June 2031", []),
]


@pytest.mark.parametrize(("text", "expected"), CONSORTIA)
def test_a_call_of_a_consortium_has_its_day(text: str, expected: list[str]) -> None:
    assert dates(text, head="") == expected


TOLD = [
    # what is looked at as it comes in has a last day
    ("Submissions are reviewed on a rolling basis with a final submission deadline of January 31, 2031.",
     ["submission 2031-01-31"]),
    ("- Notification of acceptance: April 15th, 2031 (rolling basis)", ["notification 2031-04-15"]),
    ("Submissions are accepted on a rolling basis.", ["submission open"]),
    # first and last day apart
    ("- Conference begins: 26 September 2031\n- Conference ends: 28 September 2031",
     ["workshop 2031-09-26 2031-09-28"]),
    ("- First day of the workshop: May 3, 2031\n- Last day of the workshop: May 5, 2031",
     ["workshop 2031-05-03 2031-05-05"]),
    # the event that talks are sent in for, in brackets
    ("Send talks for the upcoming RopeConf EU (May 6-7 2031, Oslo). The call closes on Jan 10th.",
     ["workshop 2031-05-06 2031-05-07", "submission 2031-01-10"]),
    ("Submit talks for RopeConf 2031 (6-7 May 2031, Oslo, Norway).", ["workshop 2031-05-06 2031-05-07"]),
    ("Submit papers for RopeConf 2031 (6 May 2031, AoE).", ["submission 2031-05-06"]),
    ("Applications before November 1, 2031 will receive full consideration.", ["submission 2031-11-01"]),
    # several sentences or dates on a line
    ("When: CFP Closes 3/1/2031 and final submissions due 3/16/2031. Ropes Oslo is on 13 and 14 April 2031",
     ["submission 2031-03-01", "camera_ready 2031-03-16", "workshop 2031-04-13 2031-04-14"]),
    ("> CFP opens: Feb 1 · CFP closes: **Apr 15** · We tell you: May 20 · Schedule: June 1",
     ["other 2031-02-01", "submission 2031-04-15", "notification 2031-05-20"]),
    ("Please send talks by July 15, 2031. Acceptances will be sent out on a rolling basis after July 20, 2031.",
     ["submission 2031-07-15"]),
    ("Decisions go out on 10 April 2031. Final PDFs: 2 May 2031.",
     ["notification 2031-04-10", "camera_ready 2031-05-02"]),
    # open until a day; a portal that shuts
    ("The call for applications for our workshops is now open and available until **February 15, 2031**.",
     ["submission 2031-02-15"]),
    ("Submissions are open until Sunday, 4 May 2031.", ["submission 2031-05-04"]),
    ("Registration is open until 5 May 2031.", []),
    ("The portal shuts at noon on 13 December 2030.", ["submission 2030-12-13 12:00"]),
    # what accepted people send
    ("Please send your presentation until June 4th, 2031 to us. Please send your poster until June 4th, 2031.", []),
    ("Please send your poster abstract until June 4th, 2031.", ["submission 2031-06-04"]),
    # sorts of papers under headings of their own
    ("### Field notes\n\nUp to four pages. Send by 1 March 2031.\n\n### Long studies\n\nSend by 15 February 2031.",
     ["submission 2031-03-01 Field notes", "submission 2031-02-15 Long studies"]),
    ("## Submission\n\nSend papers by 1 March 2031.\n\n## Contact\n\nSend papers by 1 March 2031 to us.",
     ["submission 2031-03-01"]),
    ("The task is open for submissions from 4 February 2031 - 3 March 2031.",
     ["other 2031-02-04", "submission 2031-03-03"]),
    ("CFP open until May 24th, 2031!", ["submission 2031-05-24"]),
    # the event in a sentence
    ("The 2031 Rope Forum will be held in Oslo at the Knot Hotel, October 26–28.", ["workshop 2031-10-26 2031-10-28"]),
    ("Book your hotel by October 3, 2031.", []),
    ("*Rope Listening 3* takes place over the weekend of 11/12 October 2031.", ["workshop 2031-10-11 2031-10-12"]),
    ("Rope Oslo is running on the 21st and 22nd of September 2031 at the port.", ["workshop 2031-09-21 2031-09-22"]),
    ("Ropes Oslo is on 13 and 14 April 2031 at the port.", ["workshop 2031-04-13 2031-04-14"]),
    ("Welcome Reception takes place on 3 May 2031.", []),
    ("Two days of talks. 18 & 19 September 2031, Porto, Portugal. Tutorials before.",
     ["workshop 2031-09-18 2031-09-19"]),
    ("The call is open until February 15, 2031, 11:59PM Eastern.", ["submission 2031-02-15 23:59"]),
    # a row that no phrase knows, in a table of rounds
    ("| | Round 1 | Round 2 |\n|---|---|---|\n| Paper due | 1 May 2031 | 5 Nov 2031 |\n"
     "| Verdict | 8 May 2031 | 3 Dec 2031 |",
     ["submission 2031-05-01 Round 1", "notification 2031-05-08 Round 1", "submission 2031-11-05 Round 2",
      "notification 2031-12-03 Round 2"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_date_is_told_in_a_way_of_its_own(text: str, expected: list[str]) -> None:
    assert sorted(dates(text)) == sorted(expected)


def test_weekdays_and_days_alone_at_the_top_are_the_event() -> None:
    assert dates("Friday and Saturday, March 20-21, 2031\n\nUniversity of Ropes", head="") == [
        "workshop 2031-03-20 2031-03-21"
    ]
    assert dates("May 3, 2031\n\nUniversity of Ropes", head="") == []


def test_front_matter_that_is_day_and_place_gives_the_event() -> None:
    text = "---\ntitle: Call for Papers\ndescription: {}\n---\n\nWe invite ropes.\n"
    assert dates(text.format("June 27, 2031 @ Berlin, Germany"), head="") == ["workshop 2031-06-27"]
    assert dates(text.format("Papers are due on June 27, 2031"), head="") == []
    days = text.replace("description", "subtitle")
    assert dates(days.format("Friday 27th - Sunday 29th June 2031"), head="") == ["workshop 2031-06-27 2031-06-29"]
    assert dates(days.format("We read from 27 to 29 June 2031"), head="") == []
    assert dates(days.format("June 27, 2031"), head="") == []


def test_a_grid_of_boxes_gives_the_day() -> None:
    cells = "<div>{}</div><div>{}</div>"
    rows = cells.format("Date", "Friday, 7 March 2031, 09:30&ndash;16:45") + cells.format("Place", "Hall, Galway")
    page = f"<html><body><h1>Rope Day</h1>{rows}</body></html>"
    assert dates(page, "html", head="") == ["workshop 2031-03-07 09:30 2031-03-07 16:45"]


def test_lines_that_are_struck_out_since_they_are_over_stay_dates() -> None:
    text = (
        "## Important dates\n\n- ~~Aug 5, 2031: Submission deadline~~\n- ~~Aug 8, 2031: Notification~~\n"
        "- Aug 20, 2031: Full paper submission of all sessions\n- August 25-27, 2031: Date of the Congress\n"
    )
    assert "submission 2031-08-05" in dates(text)
    assert "submission 2031-08-20" in dates(text)


def test_a_definition_tells_by_when_what_its_term_names_is_due() -> None:
    text = (
        "Ropes\n=====\n\n:When: 14--16 November 2031\n\nProposals\n---------\n\n"
        "Individual papers\n   300 words, by 30 April 2031\n"
        "Panels of papers\n   600 words and a short CV of each speaker, by 31 March 2031\n"
        "Doctoral seminar (13 November)\n   a letter\n"
    )
    assert sorted(dates(text, "rst", head="")) == [
        "other 2031-11-13",
        "submission 2031-03-31",
        "submission 2031-04-30",
        "workshop 2031-11-14 2031-11-16",
    ]


def test_the_foot_of_a_page_gives_the_day_beside_its_name() -> None:
    page = "<html><head><title>3ROPE 2031 | The 14th Rope workshop</title></head><body>{}<p>{}</p></body></html>"
    text = "<p>Ropes are long.</p>" * 20
    assert dates(page.format(text, "3ROPE &middot; September 2nd and 3rd, 2031"), "html", "") == [
        "workshop 2031-09-02 2031-09-03"
    ]
    assert dates(page.format(text, "Copyright &middot; September 2nd and 3rd, 2031"), "html", "") == []


def test_data_have_the_first_and_the_last_day_and_what_a_day_was() -> None:
    text = (
        "conference:\n  title: Workshop on Ropes\n  year: 2031\n  start: 2031-08-21\n  end: 2031-08-22\n"
        "deadlines:\n  - name: Papers\n    date: 2031-04-10\n    was: 2031-04-03\n"
    )
    found, doubts = read_key_dates(parse_page(text, file="dates.yml"))
    shown = [(one["kind"], one["at"], one.get("end"), [old["at"] for old in one.get("history", [])]) for one in found]
    assert ("workshop", "2031-08-21", "2031-08-22", []) in shown
    assert ("submission", "2031-04-10", None, ["2031-04-03"]) in shown
    assert not [doubt for doubt in doubts if "but" in doubt.text]


def test_a_label_begins_with_no_word_that_joins() -> None:
    found, _ = read_key_dates(
        parse_page(f"{HEAD}When: CFP Closes 3/15/2031 and final papers due 3/26/2031.", file="c.md")
    )
    assert [one["label"] for one in found] == ["CFP Closes", "final papers due"]


def test_a_label_that_is_nothing_but_when_stays() -> None:
    assert dates("When: Sep 21, 2031 - Sep 22, 2031") == ["workshop 2031-09-21 2031-09-22"]


@pytest.mark.parametrize(
    "text",
    [
        "This spring, we'll meet in the auditorium of Knot Hall on Friday, June 27th, 2031.",
        "This year, we will be meeting at Knot Hall on June 27th, 2031.",
        "We’ll meet in Oslo on June 27th, 2031.",
    ],
)
def test_the_day_on_which_people_say_that_they_meet_is_that_of_the_event(text: str) -> None:
    found = built(f"# Rope Day\n\nThe Rope Day is an informal gathering.\n\n{text}\n\nPapers are due May 3, 2031.\n")
    assert [str(one.at) for one in found.faq.dates if one.kind == "workshop"] == ["2031-06-27"]
