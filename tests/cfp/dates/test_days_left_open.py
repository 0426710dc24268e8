"""Days that sentences and tables leave open, and days of a list with what each is for in brackets."""

from __future__ import annotations

import pytest

from bot.cfp.dates.keydates import read_key_dates, reading_of
from bot.page.parse import parse_page
from tests.cfp.dates.test_told_dates import HEAD, dates
from tests.cfp.small_calls import built, call

OPEN = [
    ("Papers are due at the end of April 2031.", {"submission": "end of April 2031"}),
    ("We will notify authors in mid-May 2031.", {"notification": "mid-May 2031"}),
    ("Final versions are due in the middle of June 2031.", {"camera_ready": "middle of June 2031"}),
    ("The conference will take place in early July 2031 in Oslo.", {"workshop": "early July 2031"}),
    ("The conference is held in the summer of 2031.", {"workshop": "summer of 2031"}),
    ("Die Tagung findet Anfang Juli 2031 in Bremen statt.", {"workshop": "Anfang Juli 2031"}),
    ("Le colloque aura lieu début juillet 2031 à Nantes.", {"workshop": "début juillet 2031"}),
    ("El congreso se celebrará a principios de julio de 2031.", {"workshop": "principios de julio de 2031"}),
    ("- Notificación: fines de octubre, 2031", {"notification": "fines de octubre, 2031"}),
    ("| When | What |\n|---|---|\n| Late April 2031 | Submission |\n| 2nd week of June 2031 | Camera-ready |",
     {"submission": "Late April 2031", "camera_ready": "2nd week of June 2031"}),
    # a day that is known is told instead; what is over, of another year or of something else is none
    ("Papers are due in April 2031.\n\n- Submission: 12 April 2031", {"submission": ""}),
    ("Papers are due in April 2031.\n\n- Abstract submission: 12 April 2031", {"abstract": ""}),
    ("The first conference was held in July 2029. In spring 2030, we met in Rome.", {}),
    ("The next conference takes place in May 2033.", {}),
    ("Papers appear in a journal in June 2031.", {}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OPEN)
def test_a_date_without_a_day_keeps_the_words_of_the_page(text: str, expected: dict[str, str]) -> None:
    found, _ = read_key_dates(parse_page(HEAD + text, file="call.md"))
    words = {one["kind"]: "".join(r["source"]["quote"] for r in one.get("remarks", ())) for one in found}
    told = {one["kind"]: words[one["kind"]] if one["at"] is None else "" for one in found}
    assert {"submission" if len(told) == 1 and kind == "abstract" else kind: said for kind, said in told.items()} == {
        "submission" if kind == "abstract" else kind: said for kind, said in expected.items()
    }


def test_a_day_inside_a_word_is_none() -> None:
    assert dates("Please send papers to knots2lug@port.example by 3 May 2031.") == ["submission 2031-05-03"]


EACH = [
    ("The conference takes place June 24 (Tutorials), 25, 26 and 27 (Talks), 2031.", "2031-06-24 2031-06-27"),
    ("- Dates: June 24 (Developer day), 25 and 26 (Main conference)", "2031-06-24 2031-06-26"),
    ("- Conference: 24 (tutorials), 25 and 26 June 2031 (talks)", "2031-06-24 2031-06-26"),
    ("The conference will be held on 24 (workshops) and 25-26 (main part) June 2031.", "2031-06-24 2031-06-26"),
    ("Die Tagung findet am 24. (Workshops), 25. und 26. Juni 2031 (Vorträge) statt.", "2031-06-24 2031-06-26"),
    ("Le colloque se tiendra les 24 (ateliers), 25 et 26 juin 2031 à Nantes.", "2031-06-24 2031-06-26"),
    ("- Conference: July 3 (Thu), 4 (Fri) and 5 (Sat), 2031", "2031-07-03 2031-07-05"),
    ("- Conference: June 24 (tutorials), 28 and 29, 2031", "2031-06-24"),  # not every day between them
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), EACH)
def test_days_are_told_with_what_each_is_for(text: str, expected: str) -> None:
    assert dates(text) == [f"workshop {expected}"]


def test_what_a_day_is_for_is_not_what_the_event_is() -> None:
    page = "# KNOT 2031\n\nOslo, June 24 (Tutorials), 25 and 26 (Workshop), 2031\n"
    assert built(page).faq.workshop.event is None


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("- Submission deadline: by the end of the day, May 8, 2026", "Submission deadline"),
        ("- Submission deadline: the week of May 8, 2026", "Submission deadline"),
        ("- Submission deadline: COB May 8, 2026", "Submission deadline"),
        ("- Submission deadline by close of business on May 8, 2026", "Submission deadline"),
    ],
)
def test_the_end_of_a_day_is_no_part_of_a_label(text: str, label: str) -> None:
    found = built(call(dates=text)).faq.dates
    assert [(one.at, one.label) for one in found] == [("2026-05-08", label)]


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("Submission portal: TBA", []),
        ("Submission site: to be announced", []),
        ("Abstract: TBA", []),
        ("Submission deadline: TBA", ["submission"]),
        ("Abstract deadline: TBA", ["abstract"]),
    ],
)
def test_what_is_to_come_and_is_no_day_is_no_date(line: str, kinds: list[str]) -> None:
    page = parse_page(f"# Workshop on Nets\n\n{line}\n", file="x.md")
    found, _ = read_key_dates(page, reading_of(page))
    assert [one["kind"] for one in found] == kinds
