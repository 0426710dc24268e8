"""What is certain, what is doubtful, and what was left out.

Nothing is dropped in silence, and nothing contradictory is confirmed.
"""

from __future__ import annotations

from typing import Any

import pytest

from bot.bank.model import load_kinds
from bot.cfp.asked_most import ASKED_MOST, by_asking
from bot.cfp.build import build_faq
from bot.cfp.dates.keydates import read_key_dates
from bot.cfp.summary import summary_json, summary_text
from bot.errors import PageError
from bot.page.parse import parse_page

HEAD = "# Workshop on Knots (KNOT 2031)\n\nHeld in Oslo, Norway.\n\n## Important dates\n\n"


def dates(text: str, *, head: str = HEAD, file: str = "call.md") -> list[dict[str, Any]]:
    return read_key_dates(parse_page(head + text, file=file))[0]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("- Submission deadline: 8. 5. 2031", "2031-05-08"),
        ("- Submission deadline: 20310508", "2031-05-08"),
        ("- Submission deadline: 8/May/31", "2031-05-08"),
        ("- Submission deadline: 8 mai 2031", "2031-05-08"),
        ("- Submission dead\u00adline: May\u200b 8, 2031", "2031-05-08"),
        ("- Submission deadline: May\u2060 8, 2031", "2031-05-08"),
        ("- Submission deadline: May 8, 2031, 1700 UTC", "2031-05-08 17:00"),
        ("- Submission deadline: at noon UTC, Thursday May 8, 2031", "2031-05-08 12:00"),
        ("- Submission deadline: 8 May 2031, 14.30 CEST", "2031-05-08 14:30"),
        ("- Submission deadline: May 8, 2031, midday", "2031-05-08 12:00"),
        ("- Papers due: October 29th (Wed), 2031", "2031-10-29"),
        ("- Fecha límite de envío: 8 de mayo de 2031", "2031-05-08"),
        ("- 投稿締切: 2031年5月8日(木)", "2031-05-08"),
        ("- 投稿截止：2031年5月8日", "2031-05-08"),
    ],
)
def test_a_day_is_read_however_it_is_written(line: str, expected: str) -> None:
    assert [date["at"] for date in dates(line)] == [expected]


@pytest.mark.parametrize(
    ("line", "start", "end"),
    [
        ("- Workshop: September 29 til October 1, 2031", "2031-09-29", "2031-10-01"),
        ("- Workshop: July 3 (Thu) – 5 (Sat), 2031", "2031-07-03", "2031-07-05"),
        ("- Workshop: 30 June, 1 and 2 July 2031", "2031-06-30", "2031-07-02"),
        ("- Workshop: 3rd, 4th & 5th June 2031", "2031-06-03", "2031-06-05"),
        ("- Workshop: July 3, 2031, 9:00-17:30 CEST", "2031-07-03 09:00", "2031-07-03 17:30"),
        ("- Workshop: July 3, 2031, from 9:00 till 12:30 UTC", "2031-07-03 09:00", "2031-07-03 12:30"),
        ("- Tagung: 3.-5. Juli 2031", "2031-07-03", "2031-07-05"),
        ("- Evento: 05 a 06/12/2031", "2031-12-05", "2031-12-06"),
    ],
)
def test_an_event_keeps_both_its_ends(line: str, start: str, end: str) -> None:
    found = dates(line)[0]
    assert (found["at"], found.get("end")) == (start, end)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param(
            "- Submission: July 10, 2031\n- Workshop: July 3, 2031",
            "submission",
            id="deadline after the event",
        ),
        pytest.param(
            "- Submission: July 3, 2031\n- Workshop: July 3, 2031",
            "submission",
            id="deadline on the day of the event",
        ),
        pytest.param(
            "- Submission: May 1, 2031\n- Notification: April 1, 2031\n- Workshop: July 3, 2031",
            "notification",
            id="told before it is due",
        ),
        pytest.param("- Submission: May 1, 2029\n- Workshop: July 3, 2031", "submission", id="two years apart"),
        pytest.param("- Workshop: July 3, 2031 (cancelled)", "workshop", id="cancelled"),
        pytest.param(
            "- Workshop: July 3, 2031\n\n**The workshop has been cancelled.**",
            "workshop",
            id="cancelled in a sentence",
        ),
        pytest.param(
            "- Workshop: July 3, 2031\n\nWe regret that the workshop will not take place.",
            "workshop",
            id="will not take place",
        ),
        pytest.param("- Workshop: ~~July 3, 2031~~ CANCELLED", "workshop", id="struck out and cancelled"),
        pytest.param("- Taller: 3 de julio de 2031 (cancelado)", "workshop", id="cancelled, in Spanish"),
        pytest.param(
            "- Submission deadline: monthly on the first, starting May 1, 2031",
            "submission",
            id="every month",
        ),
    ],
)
def test_what_contradicts_itself_or_is_called_off_is_never_confirmed(text: str, kind: str) -> None:
    found = [date for date in dates(text) if date["kind"] == kind]
    assert [(date["status"], bool(date.get("remarks"))) for date in found] == [("tentative", True)]


def test_a_part_of_the_event_that_is_cancelled_cancels_nothing_else() -> None:
    assert dates("- Workshop: July 3, 2031\n\nThe social dinner has been cancelled.")[0]["status"] == "confirmed"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "- <del>Submission deadline: May 1, 2031</del>\n- Submission deadline: May 8, 2031", id="the whole line"
        ),
        pytest.param(
            "- ~~Submission deadline: May 1, 2031~~\n- Extended submission deadline: May 8, 2031", id="extended below"
        ),
        pytest.param("- ~~May 1, 2031:~~ submission due --> NEW: May 8, 2031", id="struck before its label"),
        pytest.param("- Submission deadline: <s>1st</s> 8th May 2031", id="the day alone"),
        pytest.param(
            "- Paper deadline (old): May 1, 2031\n- Paper deadline (new): ~~May 1~~ May 8, 2031", id="old and new"
        ),
    ],
)
def test_what_is_struck_out_is_history_and_the_new_day_is_certain(text: str) -> None:
    found = [date for date in dates(text) if date["at"] == "2031-05-08"]
    assert [(date["status"], [past["at"] for past in date["history"]]) for date in found] == [
        ("confirmed", ["2031-05-01"])
    ]


@pytest.mark.parametrize(
    "text",
    [
        (
            "- Submission: May 8, 2031\n\n## Past editions\n- KNOT 2030: submission deadline May 9, 2030, workshop July"
            " 4, 2030 in Rome"
        ),
        (
            "- Submission: May 8, 2031\n\n## Previous workshop (KNOT 2030, Rome)\n- Submission deadline: May 9, 2030\n-"
            " Workshop: July 4, 2030"
        ),
        (
            "- Submission: May 8, 2031\n\n<details><summary>Dates of KNOT 2030</summary><p>Submission: May 9,"
            " 2030</p></details>\n"
        ),
        (
            "- Submission: May 8, 2031\n\n## News\n- 2030-05-10: The submission deadline of KNOT 2030 was May 9, 2030;"
            " thank you!"
        ),
    ],
)
def test_an_earlier_edition_leaves_no_trace(text: str) -> None:
    assert [(date["at"], date["status"], date.get("history")) for date in dates(text)] == [
        ("2031-05-08", "confirmed", None)
    ]


def test_rounds_and_tracks_keep_their_own_deadlines() -> None:
    rounds = dates("### Spring cycle\n- Submission: May 1, 2031\n\n### Fall cycle\n- Submission: September 1, 2031")
    kinds = dates("### Papers\nSubmission: March 1, 2031\n\n### Demos\nSubmission: May 1, 2031")
    assert [(date["at"], date["track"]) for date in rounds] == [
        ("2031-05-01", "Spring cycle"),
        ("2031-09-01", "Fall cycle"),
    ]
    assert [(date["at"], date["track"]) for date in kinds] == [("2031-03-01", "Papers"), ("2031-05-01", "Demos")]


TRACKER = """\
- title: KNOT
  confs:
    - {year: 2029, timeline: [{deadline: '2029-01-19 23:59:59'}], timezone: AoE, \
date: 'June 4-6, 2029', place: 'Porto, Portugal'}
    - year: 2031
      timeline:
        - {abstract_deadline: '2030-09-07 23:59:59', deadline: '2030-09-14 23:59:59', comment: Round 1}
        - {deadline: '2031-01-18 23:59:59', comment: Round 2}
      timezone: UTC-8
      date: June 3-5, 2031
      place: Oaxaca, Mexico
"""
EXTENDED = """\
- title: KNOT
  year: 2031
  deadline: '2031-05-01 23:59:00'
  cfp_ext: '2031-05-08 23:59:00'
  timezone: Europe/Oslo
"""


def test_a_list_of_deadlines_gives_the_newest_edition_with_its_rounds_zone_and_extension() -> None:
    rounds = [(date["kind"], date["at"], date.get("track")) for date in dates(TRACKER, head="", file="calls.yml")]
    assert rounds == [
        ("abstract", "2030-09-07 23:59", None),
        ("submission", "2030-09-14 23:59", "Round 1"),
        ("submission", "2031-01-18 23:59", "Round 2"),
        ("workshop", "2031-06-03", None),
    ]
    moved = dates(EXTENDED, head="", file="calls.yml")[0]
    assert (moved["at"], moved["zone"], moved["history"][0]["at"]) == (
        "2031-05-08 23:59",
        "Europe/Oslo",
        "2031-05-01 23:59",
    )


def test_a_span_over_rows_of_a_table_is_their_track() -> None:
    table = (
        "<table><tr><td rowspan=2>Papers</td><td>deadline</td><td>May 1, 2031</td></tr><tr><td>decision</td><td>June 1,"
        " 2031</td></tr><tr><td rowspan=2>Demos</td><td>deadline</td><td>May 20,"
        " 2031</td></tr><tr><td>decision</td><td>June 20, 2031</td></tr></table>"
    )
    found = {(date["kind"], date["track"]): date["at"] for date in dates(table)}
    assert found == {
        ("submission", "Papers"): "2031-05-01",
        ("notification", "Papers"): "2031-06-01",
        ("submission", "Demos"): "2031-05-20",
        ("notification", "Demos"): "2031-06-20",
    }


LEFT = (
    HEAD
    + "- Submission: May 8, 2031 AoE\n- Bring cake, 12 pages of it, on May 20, 2031\n\n## Past editions\n- July 4, 2029"
    " in Rome\n"
)


def test_the_review_tells_what_was_not_understood_and_what_was_left_out() -> None:
    built = build_faq(parse_page(LEFT, file="call.md"))
    text = summary_text(built)
    assert "Not understood: please look\n  call.md:8: Bring cake, 12 pages of it, on May 20, 2031" in text
    assert "Left out\n  under a heading of an earlier edition: call.md:11" in text
    assert "I found no answer to these on the page" in text
    assert built.faq.call is not None
    assert built.faq.call.unread == (8,)
    account = {line["line"]: line for line in summary_json(built)["account"]}
    assert account[7]["read_as"] == ["submission: Submission"]
    assert account[11]["left_out"] == "under a heading of an earlier edition"


def test_any_page_that_holds_a_date_makes_a_faq() -> None:
    built = build_faq(parse_page("# A meeting of friends\n\nBring cake on May 3, 2031.\n", file="x.md"))
    assert built.faq.workshop.name == "A meeting of friends"
    with pytest.raises(PageError, match="no call for papers found"):
        build_faq(parse_page("Nothing at all.\n", file="x.md"))


def test_a_page_that_does_not_say_what_it_is_called_gets_no_name_of_its_file() -> None:
    built = build_faq(parse_page("## Key Information\n\n- Submission deadline: May 8, 2031\n", file="cfp-final.md"))
    assert built.faq.workshop.name == "The workshop"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "## Key Information\n\nSend papers to the workshop on **Models of Knots** by May 8, 2031.\n",
            "Models of Knots",
        ),
        ("# Call for Papers\n\nROPE 2031 will be held in Oslo. Submission: May 8, 2031.\n", "ROPE 2031"),
        (
            "# Aufruf\n\nDer 4. Workshop Digitale Knotenkunde (DiKnot 2031) findet statt.\n",
            "4. Workshop Digitale Knotenkunde (DiKnot 2031)",
        ),
        (
            "## Contexte\n\nL'atelier Nœuds et zones humides (NZH) se tiendra à Nantes.\n",
            "atelier Nœuds et zones humides (NZH)",
        ),
        ("# 論文募集\n\n第3回結び目ワークショップ 2031 を開催します。\n", "第3回結び目ワークショップ 2031"),
    ],
)
def test_an_event_is_named_by_what_the_page_calls_it(text: str, name: str) -> None:
    assert build_faq(parse_page(f"{text}\n- Submission: May 8, 2031\n", file="x.md")).faq.workshop.name == name


BARE = "# Workshop on Knots (KNOT 2031)\n\n- Bring ropes.\n\n## Organizers\n\n- Ada Berg\n"


def _missing(text: str) -> str:
    return " ".join(text.partition("I found no answer to these on the page")[2].split())


def test_what_members_ask_most_is_named_first_and_the_rest_is_counted() -> None:
    built = build_faq(parse_page(BARE, file="call.md"))
    missing = _missing(summary_text(built))
    order = ["the submission deadline", "the page limit", "where to submit", "remote attendance", "registration"]
    places = [missing.find(name) for name in order]
    assert -1 not in places
    assert places == sorted(places)
    assert "acceptance rates" not in missing
    count = len(summary_json(built)["not_found"]) - 16
    assert f"... and to {count} that are asked less: --json has them all" in missing


def test_tools_get_all_that_was_not_found_the_most_asked_first() -> None:
    told = summary_json(build_faq(parse_page(LEFT, file="call.md")))["not_found"]
    assert "acceptance rates and counts of submissions" in told
    assert told.index("the page limit") < told.index("remote attendance") < told.index("childcare")
    assert len(told) == len(set(told))


def test_every_kind_that_is_asked_most_is_known() -> None:
    most, others = by_asking(kind.name for kind in load_kinds())
    assert len(most) == len(ASKED_MOST) == len(set(ASKED_MOST))
    assert most[0] == "the submission deadline"
    assert others
