"""Days that stand in a banner, and steps of a schedule that are no deadline."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

_MENU = '<div id="menu"><ul><li><a href="home">Home</a></li><li><a href="venue">Venue</a></li></ul></div>'
_CALL = "## Call for Talks\n\nThe conference invites talks on ropes.\n\n* 10th June 2031 - Deadline for proposals\n"

BANNERS = [
    ('<img src="a.jpg"\n alt="15-16 September First Conference of Rope Engineers"/>\n\n' + _MENU, "2031-09-15"),
    ("![Rope Meeting, 3-4 May 2031, Porto](banner.png)", "2031-05-03"),
    ("![Rope Workshop | May 3, 2031 | Cork, Ireland](banner.png)", "2031-05-03"),
    ("![Rope Workshop 2031](banner.png)", None),
    ("# Rope Workshop\n\nWe tie.\n\n![Dinner on 3 May 2031](dinner.png)", None),
]


@pytest.mark.parametrize(("top", "day"), BANNERS)
def test_the_days_of_a_banner_are_those_of_the_event(top: str, day: str | None) -> None:
    dates = built(f"{top}\n\n{_CALL}").faq.dates
    assert next((str(one.at)[:10] for one in dates if one.kind == "workshop"), None) == day


def test_a_banner_names_the_event() -> None:
    workshop = built(f"{BANNERS[0][0]}\n\n{_CALL}").faq.workshop
    assert (workshop.name, workshop.event) == ("First Conference of Rope Engineers", "conference")


STEPS = [
    ("July and August - Develop talk and write paper", "10 June 2031"),
    ("August: Write papers", "10 June 2031"),
    ("Speakers prepare their talks: 1 August 2031", "10 June 2031"),
    ("1 August 2031 - Authors revise their papers", "10 June 2031"),
    ("1 August 2031 - Paper submission", None),
    ("1 August 2031 - Draft papers due", None),
    ("1 August 2031 - Write and submit papers", None),
]


@pytest.mark.parametrize(("step", "only"), STEPS)
def test_work_on_a_paper_is_no_deadline(step: str, only: str | None) -> None:
    page = f"# KNOT 2031: Workshop on Knots\n\n## Timeline\n\n* 10 June 2031 - Deadline for proposals\n* {step}\n"
    days = [str(one.at)[:10] for one in built(page).faq.dates if one.kind in {"submission", "abstract"}]
    assert (days == ["2031-06-10"]) is bool(only)


ENDED = [
    ("October 11, 2031, Bergen, Norway.", "2031-10-11"),
    ("11 October 2031, Rope Hall, Bergen, Norway.", "2031-10-11"),
    ("Bergen, 3-4 September 2031.", "2031-09-03"),
    ("Le 3 mai 2031, Lyon, France.", "2031-05-03"),
    ("Ada Berg, October 11, 2031.", None),
    ("Our knots are due on October 11, 2031, Bergen, Norway.", None),
    ("We decided on October 11, 2031, in Bergen, Norway.", None),
]


@pytest.mark.parametrize(("line", "day"), ENDED)
def test_a_line_of_names_and_a_day_is_a_headline_for_all_its_stop(line: str, day: str | None) -> None:
    page = f"# Workshop on Ropes\n\nwith the Great Rope Days\n\n{line}\n\n## Topics of interest\n\n- Knots\n- Nets\n"
    dates = built(page).faq.dates
    assert next((str(one.at)[:10] for one in dates if one.kind == "workshop"), None) == day


_PLACED = "# Workshop on Ropes\n\n{}\n\n## Dates\n\n- Paper deadline: 1 February 2031\n"


@pytest.mark.parametrize(
    "line",
    [
        "June 3, Oslo, Norway, 2031",
        "3 June, Oslo, 2031",
        "June 3rd, San Marino, Italy, 2031. Held with KNOTCON.",
        "June 3, 2031, Oslo, Norway. Co-located with KNOTCON 2031.",
        "June 3, Oslo, Norway, 2031. In conjunction with KNOTCON 2031",
    ],
)
def test_the_place_may_stand_between_a_day_and_its_year(line: str) -> None:
    dates = built(_PLACED.format(line)).faq.dates
    assert [str(one.at) for one in dates if one.kind == "workshop"] == ["2031-06-03"]


_WRAPPED = "ROPE 2031\n\nImportant Dates\n---------------\n{}\nNotification of acceptance: 3 June 2031\n"


@pytest.mark.parametrize(
    "line",
    [
        "Submission of short papers (demos among them): May 8,\n2031 (AoE, extended, firm)",
        "Submission of papers and of posters of all kinds: May 8th,\n2031, AoE",
        "Submission of papers: 8 May 2031 (firm; AoE)",
        "Submission of papers: 8 May 2031 (strict; UTC-12)",
    ],
)
def test_a_zone_may_stand_apart_from_its_day(line: str) -> None:
    dates = built(_WRAPPED.format(line), "txt").faq.dates
    assert [(str(one.at), one.zone) for one in dates if one.kind == "submission"] == [("2031-05-08", "AoE")]
