"""What sentences tell authors: when they hear, until when they may change their text, and whose deadline a day is."""

from __future__ import annotations

import pytest

from bot.cfp.dates.keydates import read_key_dates
from bot.page.parse import parse_page

HEAD = "# Rope Conference 2031\n\n"
SENT = "Papers are due on 3 March 2031. "


def dates(text: str) -> list[str]:
    """The dates as "kind day track", in their order."""
    found, _ = read_key_dates(parse_page(HEAD + text, file="call.md"))
    return [" ".join(filter(None, [one["kind"], one.get("at"), one.get("track")])) for one in found]


ANSWERS = {
    "We aim to tell you the outcome by the 4th of April 2031, and the corrected text is due on 2 May 2031.":
        ["notification 2031-04-04", "camera_ready 2031-05-02"],
    "The chairs make their choice by 4 April, and those accepted have until 2 May 2031 to revise their papers.":
        ["notification 2031-04-04", "camera_ready 2031-05-02"],
    "Reviews will be back with you by 4 April 2031; revised papers are due by 2 May 2031.":
        ["notification 2031-04-04", "camera_ready 2031-05-02"],
    "Each author will receive an answer by 4 April 2031. Corrections to accepted texts are possible until 2 May 2031.":
        ["notification 2031-04-04", "camera_ready 2031-05-02"],
    "The committee decides by 4 April 2031, and the last changes to the text can be made until 2 May 2031.":
        ["notification 2031-04-04", "camera_ready 2031-05-02"],
    "Sie erhalten bis 4. April 2031 Bescheid; die überarbeiteten Beiträge sind bis 2. Mai 2031 einzureichen.":
        ["notification 2031-04-04", "camera_ready 2031-05-02"],
    "The chairs answer questions until 4 April 2031.": [],
    "Changes to the programme can be made until 4 April 2031.": [],
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ANSWERS.items())
def test_a_sentence_tells_what_authors_learn_and_may_change(text: str, expected: list[str]) -> None:
    assert dates(SENT + text) == ["submission 2031-03-03", *expected]


SORTS = {
    "Long papers are due by 3 March 2031, short papers and demos by 17 March 2031.":
        ["submission 2031-03-03 Long papers", "submission 2031-03-17 Short papers"],
    "Papers with reviews from KNOT can be committed until 21 May 2031; new papers must be submitted by 30 April 2031.":
        ["submission 2031-04-30 New papers", "submission 2031-05-21 Papers"],
    "In the first round, papers are due on 1 March 2031. In the second round, papers are due on 1 June 2031.":
        ["submission 2031-03-01 First round", "submission 2031-06-01 Second round"],
    # a day that was moved is of no other sort
    "Papers were due on 3 March 2031. The deadline for papers is extended to 17 March 2031.": ["submission 2031-03-17"],
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SORTS.items())
def test_deadlines_of_several_sorts_are_told_apart(text: str, expected: list[str]) -> None:
    assert sorted(dates(text), key=lambda one: one.split()[1]) == expected


OTHERS = {
    "Our portal takes papers from 1 March to 15 April 2031.": ["submission 2031-04-15", "other 2031-03-01"],
    "- Submission window: 1 March – 15 April 2031": ["submission 2031-04-15", "other 2031-03-01"],
    "We accept papers up to and including 15 April 2031.": ["submission 2031-04-15"],
    "Nous nous retrouverons à Lyon le 17 juin 2031.": ["workshop 2031-06-17"],
    "Wir treffen uns am 9. September 2031 in Jena.": ["workshop 2031-09-09"],
    "Nos reuniremos el 9 de junio de 2031.": ["workshop 2031-06-09"],
    "See you on 24 May 2031 in Delft!": ["workshop 2031-05-24"],
    "Call for posters: please submit by 4 May 2031.": ["submission 2031-05-04"],
    "You may send papers by 1 May 2031, and authors can respond from 10 to 14 June 2031.": [
        "submission 2031-05-01",
        "rebuttal 2031-06-14",
        "other 2031-06-10",
    ],
    "### Fees\n\nEarly tickets are on sale until 4 April 2031. Presenters must register by 20 March 2031.": [
        "registration 2031-04-04 Early",
        "registration 2031-03-20 Presenters",
    ],
    "| What | Deadline | Old deadline |\n|--|--|--|\n| Papers | 12 May 2031 | 2 May 2031 |\n| Final | 9 July 2031 | "
    "8 July 2031 |": ["submission 2031-05-12", "camera_ready 2031-07-09"],
    # the day on which a page was changed, and that of a label among others
    "Talks are due on 3 March 2031.\n\nLast change: 2 February 2031": ["submission 2031-03-03"],
    "Talks are due on 3 March 2031.\n\nRevision: 2 February 2031": ["submission 2031-03-03"],
    "- Papers: 3 March 2031\n- Revisions: 2 May 2031": ["submission 2031-03-03", "camera_ready 2031-05-02"],
    # a line that has the place before the day of the event, and who is around it behind it
    "Bergen, Norway | May 24, 2031 | with KNOTCON 2031\n\n- Papers: 3 March 2031": [
        "submission 2031-03-03",
        "workshop 2031-05-24",
    ],
    # the day of a label is none of the event, however bare its line is
    "Author Notification\n: 28 May 2031 (Wednesday)": ["notification 2031-05-28"],
}


@pytest.mark.parametrize(("text", "expected"), OTHERS.items())
def test_other_days_are_told_in_other_words(text: str, expected: list[str]) -> None:
    assert dates(text) == expected


def test_a_heading_gives_its_zone_to_the_dates_below_it() -> None:
    text = (
        "Important dates (all in 2031, at the end of the day, anywhere on earth):\n\n- Papers: 4 May\n- Final: 9 June"
    )
    found, _ = read_key_dates(parse_page(HEAD + text, file="call.md"))
    assert [one["zone"] for one in found] == ["AoE", "AoE"]
