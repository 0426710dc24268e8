"""What pages say in passing: code to paste, examples of lengths, chairs to write to, cards, calendars side by side."""

from __future__ import annotations

import pytest

from bot.cfp.dates.keydates import read_key_dates
from bot.cfp.people.people import read_people
from bot.cfp.submission.submission import read_submission
from bot.cfp.topics.topics import read_topics
from bot.cfp.workshop import read_workshop
from bot.faq.vocabulary import NAMELESS
from bot.page.page import Page
from bot.page.parse import parse_page
from tests.cfp.small_calls import built, call


def page(text: str, ext: str = "md") -> Page:
    return parse_page(text, file=f"call.{ext}")


@pytest.mark.parametrize(
    "text",
    [
        "Also add:\n\n`\\acmBooktitle{Companion Proceedings of the 32nd Symposium on Knots (SK '31), Porto, Brazil}`",
        "## Theme and Topics\n\nWe tie.",
        "The topics of interest listed for the ROPER Conference are all welcome.",
    ],
)
def test_code_themes_and_other_events_name_nothing(text: str) -> None:
    assert read_workshop(page(f"# Call for Papers\n\n{text}"))[0]["name"] == NAMELESS


def test_code_is_not_quoted() -> None:
    faq = built(call(rules="Use:\n\n`\\documentclass[sigconf,review,anonymous]{acmart}`")).faq
    assert not [entry for entry in faq.entries if "documentclass" in entry.answer]


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("Papers have at most 25 pages (e.g., 19 pages with 12pt font is about the same length).", [25]),
        ("Papers have at most 25 pages, for instance.", [25]),
    ],
)
def test_an_example_of_a_length_is_no_limit(text: str, pages: list[int]) -> None:
    found = read_submission(page(f"# X 2031\n\n{text}"), 2031)[0]
    assert [one["pages"] for one in found["page_limits"]] == pages


def test_no_full_paper_may_be_elsewhere() -> None:
    text = "No full paper which overlaps with it is under review at another venue."
    assert read_submission(page(f"# X 2031\n\n{text}"), 2031)[0].get("dual_submission") == "forbidden"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Questions? Email RopeCon 2031 chairs [Ada Moore](mailto:a@b.example) or [Ben Okri](mailto:c@b.example).",
         ["Ada Moore", "Ben Okri"]),
        ("Please contact the workshop organizers, Ada Moore and Ben Okri.", ["Ada Moore", "Ben Okri"]),
        ("Please contact the chairs of the workshop in Oslo.", []),
    ],
)  # fmt: skip
def test_chairs_to_write_to_organize(text: str, names: list[str]) -> None:
    people = read_people(page(f"# Rope Days 2031\n\nRopes are long. {text}"))
    assert [one["name"] for one in people if one["role"] == "organizer"] == names


def test_topics_are_drawn_as_cards() -> None:
    names = ["Ropes at sea", "Bends at home", "Hitches on land", "Nets in ports", "Loops in time"]
    cards = "".join(f'<div class="column"><div class="card"><p>{name}</p></div></div>' for name in names)
    html = (
        f"<html><body><h1>Ropes</h1><p>Our topics are ropes, and others are welcome including:</p>{cards}</body></html>"
    )
    assert read_topics(page(html, "html"))[0] == names


def test_each_heading_inside_the_dates_has_its_own() -> None:
    text = (
        "# Ropes 2031\n\n## Important Dates\n\n### Papers and extended abstracts\n\nThey are printed.\n\n"
        "- Submission due: 12 July 2031\n\n### Challenges\n\nThere are two.\n\n- Submission due: 30 August 2031\n"
    )
    found, _ = read_key_dates(page(text))
    assert [(one["at"], one["status"], one.get("track")) for one in found] == [
        ("2031-07-12", "confirmed", "Papers and extended abstracts"),
        ("2031-08-30", "confirmed", "Challenges"),
    ]


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("More information about the process is [here](https://example.org/code).", None),
        ("More information about the workshop: https://example.org/ws", "https://example.org/ws"),
        ("More information: https://example.org/ws", "https://example.org/ws"),
    ],
)
def test_the_site_is_the_event_s(text: str, site: str | None) -> None:
    assert read_workshop(page(f"# Workshop on Ropes\n\n{text}"))[0].get("website") == site


def test_reviewers_who_sign_up_register_for_nothing() -> None:
    faq = built(call(end="## Seeking Reviewers\n\nPlease sign up [here](https://example.org/f).")).faq
    assert not [entry for entry in faq.entries if entry.id == "registration"]


def test_a_style_of_citations_is_no_template() -> None:
    assert read_submission(page("# X 2031\n\nPlease use the APA citation style for references."), 2031)[0] == {}
