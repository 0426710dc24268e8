"""Days of several tracks: two that share one, what a bracket behind a day names, headings over their day."""

from __future__ import annotations

import pytest

from bot.cfp.dates.keydates import read_key_dates
from bot.page.parse import parse_page
from tests.cfp.dates.test_told_dates import dates

_TRACKS = "## Important dates\n\n{0}\n\n- Papers due: 1 March 2031\n\n{1}\n\n- Papers due: 1 March 2031"
DATES = [
    # tracks that share a day
    (_TRACKS.format("### Research track", "### Industry track"),
     ["submission 2031-03-01 Research track", "submission 2031-03-01 Industry track"]),
    (_TRACKS.format("### Ropes", "### Cords"), ["submission 2031-03-01"]),
    # what the bracket behind a day names
    ("## Dates\n\n- Deadline: 1 March 2031 (papers)\n- Deadline: 9 March 2031 (posters)\n"
     "- Workshop: 5 July 2031 (posters)",
     ["submission 2031-03-01 papers", "submission 2031-03-09 posters", "workshop 2031-07-05"]),
    ("## Dates\n\n- Submission deadline: 1 March 2031 (abstracts)\n- Submission deadline: 9 March 2031 (full papers)",
     ["abstract 2031-03-01", "submission 2031-03-09 full papers"]),
    ("## Dates\n\n- Papers due: 1 March 2031 (by mail)", ["submission 2031-03-01"]),
    ("## Dates\n\n- Papers due: 1 March 2031 (Closed)\n- Notification: 9 May 2031 (passed)",
     ["submission 2031-03-01", "notification 2031-05-09"]),
    # notifications that take turns with what they answer
    ("## Dates\n\n- Long Paper Submission (in print): 11 January 2031\n- Author Notification: 12 February 2031\n"
     "- Short Paper Submission: 20 March 2031\n- Author Notification: 14 April 2031",
     ["submission 2031-01-11", "submission 2031-03-20", "notification 2031-02-12 Long Paper (in print)",
      "notification 2031-04-14 Short Paper"]),
    # days whose month stands before an earlier one
    ("## Dates\n\n- Submission: June 1 (papers), 5 (posters), 2031\n"
     "- Notification: July 1st (papers) and 9th (posters)",
     ["submission 2031-06-01 papers", "submission 2031-06-05 posters", "notification 2031-07-01 papers",
      "notification 2031-07-09 posters"]),
    ("## Dates\n\n- Workshop: June 1 (tutorials), 5 and 6 (talks), 2031",
     ["workshop 2031-06-01 tutorials", "workshop 2031-06-05 2031-06-06 talks"]),
    # deadlines that are counted, and the call that is sent out before them
    ("## Termine\n\n* 1\\. Call for Papers: 15. Januar 2031\n* 1\\. Einreichungsfrist: 1. März 2031\n"
     "* 2\\. Einreichungsfrist: 1. Juni 2031", ["other 2031-01-15", "submission 2031-03-01", "submission 2031-06-01"]),
    ("## Termine\n\n* 1. Einreichungsfrist: 1. März 2031\n* 2. Benachrichtigung: 1. April 2031",
     ["submission 2031-03-01", "notification 2031-04-01"]),
    ("## Datas\n\n- Submissão, 1ª rodada: 1 de março de 2031\n- Notificação: 1 de abril de 2031\n"
     "- Submissão, 2ª rodada: 1 de junho de 2031\n- Notificação: 1 de julho de 2031",
     ["submission 2031-03-01 1ª rodada", "submission 2031-06-01 2ª rodada", "notification 2031-04-01 1ª rodada",
      "notification 2031-07-01 2ª rodada"]),
    # headings of what is sent in, each with a deadline of its own
    ("## Contributions\n\n### 1. Technical Papers\n\n- Submission deadline: 3 March 2031\n- Notification: 4 April 2031"
     "\n\n### 2. Projects\n\n- Submission deadline: ~~10 March 2031~~ 17 March 2031\n- Notification: 18 April 2031",
     ["submission 2031-03-03 Technical Papers", "submission 2031-03-17 Projects",
      "notification 2031-04-04 Technical Papers", "notification 2031-04-18 Projects"]),
    ("## Papers\n\n- Submission deadline: 3 March 2031\n\n## Sketches\n\n- Submission deadline: 1 May 2031",
     ["submission 2031-03-03 Papers", "submission 2031-05-01 Sketches"]),
    ("## Papers\n\n- Submission deadline: 3 March 2031\n\n## News\n\n- Submission deadline: 5 March 2031",
     ["submission 2031-03-03"]),
    # parts of an event that are headings side by side
    ("## Online courses\n\n### Statistics, August 3-5, 2031\n\nLearn it.\n\n### Graphs, August 10-12, 2031\n\nDraw it.",
     ["workshop 2031-08-03 2031-08-05 Statistics", "workshop 2031-08-10 2031-08-12 Graphs"]),
    ("## When / Where / How?\n\nThe **18<sup>th</sup> and 19<sup>th</sup> May, 2031** at the **Rope Mill** in Cork.",
     ["workshop 2031-05-18 2031-05-19"]),
    ("## When\n\n| | |\n|---|---|\n| Form opens | 1 March 2031 |\n| Abstract | 2 May 2031 |\n| Finals | 7 July 2031 |",
     ["other 2031-03-01", "other 2031-07-07", "abstract 2031-05-02"]),
    ("## When to send it\n\n3 May 2031, and not later.", []),
    # a column of categories: of the days in their rows, or of what is sent in by then
    ("## Dates\n\n| Category | Date |\n|---|---|\n| Papers due | 1 March 2031 |\n| Decisions sent | 9 April 2031 |\n"
     "| Early registration ends | 2 May 2031 |",
     ["submission 2031-03-01", "notification 2031-04-09", "registration 2031-05-02"]),
    ("## Dates\n\n| Category | Deadline |\n|---|---|\n| Ropes | 1 March 2031 |\n| Cords | 9 March 2031 |",
     ["submission 2031-03-01 Ropes", "submission 2031-03-09 Cords"]),
    ("## Dates\n\n| Category | Deadline |\n|---|---|\n| Papers | 1 March 2031 |\n| Abstracts | 9 March 2031 |",
     ["submission 2031-03-01 Papers", "submission 2031-03-09 Abstracts"]),
    # headings that are labels
    ("## Dates\n\n### Abstract registration\n\n1 March 2031\n\n### Papers\n\n9 March 2031\n\n### Notification\n\n"
     "9 May 2031", ["abstract 2031-03-01", "submission 2031-03-09", "notification 2031-05-09"]),
    ("## Dates\n\n### Papers\n\n1 March 2031: Submission\n\n### Posters\n\n9 March 2031: Submission",
     ["submission 2031-03-01 Papers", "submission 2031-03-09 Posters"]),
    # a heading with none of its own below it leads the labels of its level
    ("## Dates\n\n### Main track\n\n### Submission deadline\n\n1 March 2031\n\n### Notification\n\n9 April 2031\n\n"
     "### Poster track\n\n### Submission deadline\n\n5 May 2031\n\n### Notification\n\n6 June 2031",
     ["submission 2031-03-01 Main track", "submission 2031-05-05 Poster track", "notification 2031-04-09 Main track",
      "notification 2031-06-06 Poster track"]),
    ("## Dates\n\n### Oslo\n\nWe meet in Oslo.\n\n### Submission deadline\n\n1 March 2031",
     ["submission 2031-03-01"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_each_day_is_of_its_track(text: str, expected: list[str]) -> None:
    assert dates(text) == expected


def test_deadlines_that_are_counted_keep_their_number() -> None:
    rows = "| 1. Einreichungsfrist | 1. März 2031 |\n|---|---|\n| 2. Einreichungsfrist | 1. Mai 2031 |"
    found, _ = read_key_dates(parse_page(f"# Knoten\n\n## Termine\n\n{rows}\n", file="call.md"))
    assert [one["label"] for one in found] == ["1. Einreichungsfrist", "2. Einreichungsfrist"]
