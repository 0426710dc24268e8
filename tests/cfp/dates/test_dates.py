"""Dates as calls write them: any order, struck out, extended, by track, in sentences, with zones stated once."""

from __future__ import annotations

import pytest

from bot.cfp.dates.keydates import read_key_dates
from bot.page.parse import parse_page

# A page, and its dates as "kind day[ time][ zone][ <day it replaced]".
DATES = [
    ("# Workshop 2023\n## Dates\n- Submissions due: May 5th, 11:59pm AoE\n", ["submission 2023-05-05 23:59 AoE"]),
    ("# W\n## Important dates\n- Deadline: 5 May 2023 (23:59 GMT-12)\n", ["submission 2023-05-05 23:59 AoE"]),
    (
        "# W\n## Important dates\n- Paper submission deadline: May 5, 2023 May 12, 2023 (extended)\n",
        ["submission 2023-05-12 <2023-05-05"],
    ),
    (
        "# W\n## Important dates\n- Paper submission: May 5 May 12, 2023 (Extended!)\n",
        ["submission 2023-05-12 <2023-05-05"],
    ),
    (
        "# W\n## Important dates\n- Paper submission: Monday May 5, 2025 at 5 p.m. Eastern Time\n",
        ["submission 2025-05-05 17:00 America/New_York"],
    ),
    (
        "# W\n## Important dates\n- Papers due: 2023/05/05\n- Notifications: 2023/06/01\n",
        ["notification 2023-06-01", "submission 2023-05-05"],
    ),
    (
        (
            "# W\n## Important dates\n- 05/31/2023: Paper submission\n- 06/30/2023: Notification\n"
            "- 07/08/2023: Camera ready\n"
        ),
        ["camera_ready 2023-07-08", "notification 2023-06-30", "submission 2023-05-31"],
    ),
    (
        "# W\n## Important dates\n- Submission: 03/04/2023\n- Notification: 05/06/2023\n- Workshop: 01/09/2023\n",
        ["notification 2023-06-05", "submission 2023-04-03", "workshop 2023-09-01"],
    ),
    (
        "# W\n## Timeline\nSubmission deadline | May 5, 2023\nNotification | June 1, 2023\n",
        ["notification 2023-06-01", "submission 2023-05-05"],
    ),
    (
        "# W\n## Timeline\nSubmission deadline — May 5, 2023; Notification — June 1, 2023; Workshop — July 1, 2023\n",
        ["notification 2023-06-01", "submission 2023-05-05", "workshop 2023-07-01"],
    ),
    (
        (
            "# W 2024\n## Dates\n- Submission Deadline: ~~Jan 31~~ Feb 7 (AoE)\n- Acceptance Notification: Mar 1\n"
            "- Workshop: May 11\n"
        ),
        ["notification 2024-03-01", "submission 2024-02-07 AoE <2024-01-31", "workshop 2024-05-11"],
    ),
    (
        "# W 2024\n## Dates\n- Submission: Nov 20\n- Notification: Jan 10\n- Workshop: Feb 26\n",
        ["notification 2024-01-10", "submission 2023-11-20", "workshop 2024-02-26"],
    ),
    (
        (
            "# W\n## Dates\n**Abstract submission:** June 1, 2022 **Full paper submission:** June 8, 2022 "
            "**Notification:** July 1, 2022\n"
        ),
        ["abstract 2022-06-01", "notification 2022-07-01", "submission 2022-06-08"],
    ),
    (
        (
            "# W\nPapers must be submitted by midnight (AoE) on June 8, 2022. Authors will be notified of the decision "
            "on July 1, 2022. The workshop takes place on August 1, 2022.\n"
        ),
        ["notification 2022-07-01", "submission 2022-06-08 23:59 AoE", "workshop 2022-08-01"],
    ),
    (
        (
            "# W\n## Dates\n- Submission of papers: from 1 May to 15 June 2022\n"
            "- Review period: 16 June - 10 July 2022\n- Notification: 12 July 2022\n"
        ),
        ["notification 2022-07-12", "other 2022-05-01", "other 2022-06-16", "submission 2022-06-15"],
    ),
    (
        (
            "# W\n## Dates\n* Call for papers opens – 3 March 2021\n* Call for papers closes – 30 April 2021\n"
            "* Registration opens – 1 May 2021\n* Conference – 17–18 June 2021\n"
        ),
        ["other 2021-03-03", "other 2021-05-01", "submission 2021-04-30", "workshop 2021-06-17"],
    ),
    ("# W\n## Dates\n- Submission deadline: TBA\n- Workshop: Sept 2025 (TBC)\n", ["submission None", "workshop None"]),
    ("# W\n## Dates\n- Submission: Early May 2025\n", ["submission None"]),
    (
        "# W\n## Important Dates\n\nSubmission: \n: 1 May 2025\n\nNotification\n: 1 June 2025\n",
        ["notification 2025-06-01", "submission 2025-05-01"],
    ),
    (
        (
            "# W\n## Dates\n- <del>Submission deadline: 1 May 2025</del>\n- **NEW** Submission deadline: 8 May 2025\n"
            "- Notification: 1 June 2025\n"
        ),
        ["notification 2025-06-01", "submission 2025-05-08 <2025-05-01"],
    ),
    (
        "# W\n## Dates\n- Submission deadline: <del>1 May 2025</del><ins>8 May 2025</ins>\n",
        ["submission 2025-05-08 <2025-05-01"],
    ),
    (
        "# W\n## Dates\n- Submission deadline: 8 May 2025 (previously 1 May 2025), 23:59 AoE\n",
        ["submission 2025-05-08 23:59 AoE <2025-05-01"],
    ),
    (
        "# W\n## Dates\n- Submission deadline extended from 1 May 2025 to 8 May 2025\n",
        ["submission 2025-05-08 <2025-05-01"],
    ),
    ("# W\n## Dates\n- Paper deadline: 1 May 2025, extended: 8 May 2025\n", ["submission 2025-05-08 <2025-05-01"]),
    ("# W\n## Dates\n- May 3, 2025 (extended): Abstract deadline\n", ["abstract 2025-05-03"]),
    (  # a day that a list begins with is no number of an item
        "# Tagung über Knoten 2027\n## Wichtige Termine\n- 25. März: Einsendeschluss\n- 16. Mai: Benachrichtigung\n",
        ["notification 2027-05-16", "submission 2027-03-25"],
    ),
    (
        "# W\n## Dates (11:59 pm, Pacific Time)\n- Paper deadline: 1 May 2025\n- Notification: 8 June 2025\n",
        ["notification 2025-06-08", "submission 2025-05-01 23:59 America/Los_Angeles"],
    ),
    (
        (
            "# W\n## Dates\n- Paper deadline: 1 May 2025*\n- Notification: 8 June 2025\n\n"
            "*All deadlines are end of day, Anywhere on Earth (UTC-12).\n"
        ),
        ["notification 2025-06-08", "submission 2025-05-01 AoE"],
    ),
    ("# W\n## Dates\n- Paper deadline: 1 May 2025 12 noon CEST\n", ["submission 2025-05-01 12:00 Europe/Paris"]),
    (
        (
            "# W\n## Dates\n- Long papers: 1 May 2025\n- Short papers: 8 May 2025\n"
            "- Notification for all papers: 1 June 2025\n"
        ),
        ["notification 2025-06-01", "submission 2025-05-01", "submission 2025-05-08"],
    ),
    (
        "# W\n## Dates\n- Submission: 1 May 2025 (long papers), 8 May 2025 (short papers)\n",
        ["submission 2025-05-01", "submission 2025-05-08"],
    ),
    (
        (
            "# W\n## Dates\n- Author response period: May 1–5, 2025\n- Final decisions: May 20, 2025\n"
            "- Camera-ready + copyright forms: June 1, 2025\n"
        ),
        ["camera_ready 2025-06-01", "notification 2025-05-20", "other 2025-05-01", "rebuttal 2025-05-05"],
    ),
    (
        (
            "# W\n## Wichtige Termine\n- Einreichung der Beiträge bis 15. März 2024\n"
            "- Benachrichtigung der Autoren: 15. April 2024\n- Druckfertige Fassung: 1. Mai 2024\n"
            "- Workshop: 24.-25. September 2024\n"
        ),
        ["camera_ready 2024-05-01", "notification 2024-04-15", "submission 2024-03-15", "workshop 2024-09-24"],
    ),
    (
        (
            "# W\n## Dates\n| Date | Event |\n|--|--|\n| May 1, 2025 | Paper Submission |\n"
            "| June 1, 2025 | Author Notification |\n| Aug 1-2, 2025 | Workshop |\n"
        ),
        ["notification 2025-06-01", "submission 2025-05-01", "workshop 2025-08-01"],
    ),
    (
        "# W\n## Important dates\n\n1 May 2025\n: Paper submission\n\n1 June 2025\n: Notification\n",
        ["notification 2025-06-01", "submission 2025-05-01"],
    ),
    (
        (
            "# W at ICML 2025\nVancouver, July 19, 2025\n\n## Important dates\n- Paper submission: May 20\n"
            "- Camera-ready: July 1\n"
        ),
        ["camera_ready 2025-07-01", "submission 2025-05-20", "workshop 2025-07-19"],
    ),
    (
        (
            "# W\n## Important dates\n- Submission Start: Apr 1 2025 12:00AM UTC-0\n"
            "- Submission End: May 20 2025 11:59AM UTC-0\n"
        ),
        ["other 2025-04-01 00:00 UTC", "submission 2025-05-20 11:59 UTC"],
    ),
    (
        (
            "# W\n## News\n- [2025-03-01] Website is live!\n- [2025-04-28] Deadline extended to May 8!\n## Dates\n"
            "- Submission: May 1, 2025 AoE\n"
        ),
        ["submission 2025-05-08 AoE <2025-05-01"],
    ),
    (
        (
            "# W\n**Important dates**\n\nSubmission deadline: **Friday, May 2, 2025**\n"
            "Notification: **Friday, May 30, 2025**\nWorkshop: **Friday, June 27, 2025**\n"
        ),
        ["notification 2025-05-30", "submission 2025-05-02", "workshop 2025-06-27"],
    ),
    ("# W\n## Dates\n- Submission deadline: Friday 3 May 2025\n", ["submission 2025-05-03"]),
    (
        (
            "# W\n## Dates\n- Regular submission: 15/02/2024, 23:59 (CET)\n- Acceptance: 15/03/2024\n"
            "- Early bird: 01/04/2024\n"
        ),
        ["notification 2024-03-15", "registration 2024-04-01", "submission 2024-02-15 23:59 Europe/Paris"],
    ),
]


def told(text: str) -> list[str]:
    dates, _ = read_key_dates(parse_page(text, file="call.md"))
    return sorted(
        " ".join(
            [
                date["kind"],
                str(date["at"]),
                *filter(None, [date.get("zone")]),
                *(f"<{past['at'][:10]}" for past in date.get("history", [])),
            ]
        )
        for date in dates
    )


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_the_dates_of_a_page_are_read(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("lines", "doubt"),
    [
        ("- Submission: Friday, 4 May 2025", "Submission: 4 May 2025 is a Sunday, the page says Friday."),
        ("- Submission: 03/04/2025", "Submission: may be 4 March 2025 or 3 April 2025"),
        ("- Submission: TBA", "Submission: to be announced"),
    ],
)
def test_what_is_uncertain_is_told_with_its_line(lines: str, doubt: str) -> None:
    _, doubts = read_key_dates(parse_page(f"# W\n\n## Dates\n\n{lines}\n", file="call.md"))
    assert doubt in [one.text for one in doubts]
    assert {one.line for one in doubts} == {5}


def test_a_day_that_can_be_read_two_ways_is_left_open() -> None:
    dates, _ = read_key_dates(parse_page("# W\n\n## Dates\n\n- Submission: 03/04/2025\n", file="call.md"))
    assert (dates[0]["at"], dates[0]["candidates"], dates[0]["status"]) == (
        None,
        ["2025-03-04", "2025-04-03"],
        "tentative",
    )


def test_the_year_that_the_order_of_dates_tells_is_reported() -> None:
    _, doubts = read_key_dates(
        parse_page("# W 2024\n\n## Dates\n- Submission: Nov 20\n- Workshop: Feb 26\n", file="call.md")
    )
    assert "Submission: the page gives no year; taken for 2023, by the order of the dates" in [
        one.text for one in doubts
    ]


def test_a_day_to_register_without_a_year_is_before_the_event() -> None:
    page = (
        "# Workshop on Looms\n\nThe workshop takes place on 17 January 2031 in Oslo.\n\n"
        "The deadline for registration is December 31.\n"
    )
    dates, _ = read_key_dates(parse_page(page, file="call.md"))
    assert [one["at"] for one in dates if one["kind"] == "registration"] == ["2030-12-31"]


def test_a_vague_date_keeps_its_words() -> None:
    dates, _ = read_key_dates(parse_page("# W\n\n## Dates\n- Notification: early March 2025\n", file="call.md"))
    assert (dates[0]["at"], dates[0]["status"], dates[0]["remarks"]) == (
        None,
        "tentative",
        [{"what": "says", "source": {"line": 4, "quote": "early March 2025"}}],
    )
