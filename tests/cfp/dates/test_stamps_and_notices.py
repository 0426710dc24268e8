"""Dates that stand beside other words than those of a list: signatures, addresses, calls, notices with a day."""

from __future__ import annotations

import pytest

from bot.cfp.build import build_faq
from bot.page.parse import parse_page
from tests.cfp.dates.test_date_wordings import DATES, HEAD, dates_of
from tests.cfp.small_calls import built

CHINESE = "# 第五届全国绳结学术会议（KNOT 2031）\n\n{lead}\n\n## 重要日期\n\n{dates}\n\n会议讨论绳结的理论和应用。\n"

STAMPED = [
    "knot-conference@example.org\n\n{stamp}",
    "https://workshop.example.org\n\n{stamp}",
    "{stamp}\n\nconference@example.org",
    "## The workshop\n\n{stamp}",
]
STAMPS = [
    "Updated 22 March 2031",
    "Last modified: 22 March 2031",
    "Stand: 22. März 2031",
    "Dernière mise à jour : 22 mars 2031",
    "Última actualización: 22 de marzo de 2031",
    "Ultimo aggiornamento: 22 marzo 2031",
    "Laatst bijgewerkt op 22 maart 2031",
    "最終更新日：2031年3月22日",
]


@pytest.mark.parametrize("page", STAMPED)
@pytest.mark.parametrize("stamp", STAMPS)
def test_the_day_a_page_was_written_is_no_day_of_the_event(page: str, stamp: str) -> None:
    told = dates_of(HEAD + DATES + "- Submission: March 8, 2031\n\n## Contact\n\n" + page.format(stamp=stamp))
    assert told == "submission 2031-03-08"


def test_a_deadline_that_was_updated_in_a_list_of_dates_is_kept() -> None:
    assert dates_of(HEAD + DATES + "Submission deadline\n\nUpdated: March 8, 2031") == "submission 2031-03-08"


@pytest.mark.parametrize("lead", ["征文通知", "征稿启事", "会议通知", "论文征集通知"])
@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Revisions of accepted papers due", "camera_ready"),
        ("正式论文提交截止日期", "camera_ready"),
        ("最终稿提交截止", "camera_ready"),
        ("录用论文提交", "camera_ready"),
        ("论文投稿截止日期", "submission"),
        ("录用通知", "notification"),
        ("结果通知日期", "notification"),
    ],
)
def test_chinese_calls_date_what_their_labels_name(lead: str, label: str, kind: str) -> None:
    page = CHINESE.format(lead=f"## {lead}\n\n（2031年9月12-14日 南开大学，天津）", dates=f"- {label}：2031年5月30日")
    assert f"{kind} 2031-05-30" in dates_of(page)
    assert "2031-09-12" not in dates_of(page) or "workshop 2031-09-12..2031-09-14" in dates_of(page)


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Avis d'acceptation + ouverture des inscriptions", "notification"),
        ("Notification of acceptance and opening of registration", "notification"),
        ("Author notification & registration opens", "notification"),
        ("Benachrichtigung der Autoren und Öffnung der Anmeldung", "notification"),
        ("Notificación de aceptación y apertura de inscripciones", "notification"),
        ("Registration opens", "other"),
        ("Submission system opens and closes", "other"),
    ],
)
def test_of_two_things_on_one_day_the_notification_is_told(label: str, kind: str) -> None:
    assert dates_of(f"{HEAD}{DATES}- {label}: May 3, 2031\n- Workshop: July 1, 2031") == (
        f"{kind} 2031-05-03; workshop 2031-07-01"
    )


@pytest.mark.parametrize(
    ("line", "zone"),
    [
        ("All deadlines are 11:59 p.m. UTC-12:00 - anywhere on earth!", "AoE"),
        ("All deadlines are at 5 p.m. UTC.", "UTC"),
        ("All deadlines are 11:59 P.M. AoE. The workshop is on UTC.", "AoE"),
        ("All deadlines are at 5 p.m. (CET).", "Europe/Paris"),
        ("All deadlines are at 5 p.m. The hall opens at eight.", None),
    ],
)
def test_the_zone_behind_an_hour_belongs_to_its_sentence(line: str, zone: str | None) -> None:
    page = parse_page(f"{HEAD}{line}\n\n{DATES}- Submission: March 8, 2031\n", file="call.md")
    assert [one.zone for one in build_faq(page).faq.dates] == [zone]


@pytest.mark.parametrize(
    ("hours", "zone"),
    [
        ("*(all times are summer time of Porto, UTC+1)*", None),
        ("All times are in CEST.", None),
        ("All times are listed in PST.", None),
        ("All deadlines are AoE.", "AoE"),
    ],
)
def test_the_zone_of_the_programme_is_not_that_of_the_deadlines(hours: str, zone: str | None) -> None:
    page = parse_page(f"{HEAD}## Program\n\n{hours}\n\n{DATES}- Submission: March 8, 2031\n", file="call.md")
    assert [one.zone for one in build_faq(page).faq.dates] == [zone]


LISTED = "- Papers due: 3 March 2031\n- Workshop: 5 June 2031"
NO_DEADLINES = [
    (
        DATES
        + LISTED
        + "\n\nAda Feld and Bo Berg\\\nPapers Co-Chairs KNOT 2031\n\n*Last updated 12 of November, 2030*",
        "",
    ),
    (DATES + LISTED + "\n- Poster presentation at the workshop: 6 June 2031", "other 2031-06-06; "),
    (DATES + LISTED + "\n- Results presented at ROPE: 6 June 2031", "other 2031-06-06; "),
    ("## News\n\nSubmission Link Ready\n\nJanuary 12, 2031\n\n" + DATES + LISTED, "other 2031-01-12; "),
    (DATES + "- 20 November 2030: First Call for Workshop Papers\n" + LISTED, "other 2030-11-20; "),
    (
        "## Programme\n\n- 5 June 2031, 10:00: Paper 1, Ada Feld\n- 5 June 2031, 10:30: Paper 2, Bo Berg\n\n"
        + DATES
        + LISTED,
        "",
    ),
]


@pytest.mark.parametrize(("page", "others"), NO_DEADLINES)
def test_what_only_names_papers_is_no_deadline(page: str, others: str) -> None:
    assert dates_of(HEAD + page) == f"{others}submission 2031-03-03; workshop 2031-06-05"


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("The site will start accepting submissions on: **Friday** **January 10th, 2031**", "2031-01-10"),
        ("- Submission channel: The electronic system will be opened on 1 August 2030 via the site.", "2030-08-01"),
    ],
)
def test_a_sentence_tells_from_when_papers_are_taken(told: str, day: str) -> None:
    assert dates_of(f"{HEAD}{told}\n\n{DATES}{LISTED}") == f"other {day}; submission 2031-03-03; workshop 2031-06-05"


def test_a_heading_does_not_rename_what_a_label_under_it_names() -> None:
    told = "## Knot challenge\n\n- Ropes system closes May 20th, 2031\n- Workshop: 29 June 2031\n"
    assert dates_of(HEAD + told) == "submission 2031-05-20; workshop 2031-06-29"


@pytest.mark.parametrize(
    ("told", "days"),
    [
        ("The knot conference will be hosted virtually by the Rope Library on July 15-16th, 2031.",
            "workshop 2031-07-15..2031-07-16"),
        ("You register for ROPES on the date of the workshop (October 13, 2031).", "workshop 2031-10-13"),
    ],
)  # fmt: skip
def test_who_hosts_and_who_registers_tell_the_days_of_the_event(told: str, days: str) -> None:
    assert dates_of(HEAD + told) == days


@pytest.mark.parametrize(
    "news",
    [
        "UPDATE (24/04/2031): the fair is now online, which lets us extend the submission deadline for all authors.",
        "Update [April 24, 2031] - As others moved their submission deadline, we extended ours one last time.",
        "**News (24 April 2031):** the submission deadline has been extended to May 8, 2031.",
        "Update 24.04.2031: the notification of all authors is delayed.",
    ],
)
def test_the_day_on_which_news_was_told_is_no_deadline(news: str) -> None:
    told = dates_of(f"{HEAD}{DATES}{news}\n\n- Submission: May 8, 2031\n")
    assert told == "submission 2031-05-08"


def test_a_deadline_in_news_is_read() -> None:
    assert dates_of(HEAD + "UPDATE (April 24, 2031): papers are due on May 8, 2031.") == "submission 2031-05-08"


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("**Update March 27th: We set no anonymity period (submitting to arXiv is allowed).**", ["2031-05-09"]),
        ("*Update (2 April 2031): papers are submitted by mail.*", ["2031-05-09"]),
        ("Update March 27th: the submission deadline is now May 12, 2031", ["2031-05-09", "2031-05-12"]),
    ],
)
def test_the_day_of_an_update_is_no_deadline(line: str, days: list[str]) -> None:
    dates = built(f"# KNOT 2031\n\n## Dates\n\n- Papers due: 9 May 2031\n\n{line}\n").faq.dates
    told = {str(day)[:10] for one in dates for day in (one.at, *one.candidates) if day}
    assert told <= set(days)
    assert "2031-05-09" in told or "2031-05-12" in told
