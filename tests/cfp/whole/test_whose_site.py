"""Whose a site or an address is: the event's, a house's, somebody's own."""

from __future__ import annotations

import pytest

from bot.cfp.workshop import read_workshop
from bot.page.parse import parse_page
from tests.cfp.small_calls import built, call

SITE = "https://ropes.example.org/"


def site(text: str) -> str | None:
    found, _ = read_workshop(parse_page(f"# Rope Workshop 2031\n\nPapers on ropes are welcome.\n\n{text}", file="c.md"))
    return found.get("website")


@pytest.mark.parametrize(
    "heading",
    ["Venue", "Congress venue", "The workshop venue", "Hotel", "Accommodation", "Our host", "Partners", "Sponsors",
     "Tagungsort", "Lieu"],
)  # fmt: skip
def test_the_site_of_a_house_is_none_of_the_event(heading: str) -> None:
    assert site(f"## {heading}\n\nSchool of Ropes, 5 Quay Street\n\nWebsite: {SITE}") is None


@pytest.mark.parametrize("heading", ["About", "Workshop", "Contact", "Venue and dates", "Further information"])
def test_the_site_of_the_event_is_kept(heading: str) -> None:
    assert site(f"## {heading}\n\nRopes for all.\n\nWebsite: {SITE}") == SITE


@pytest.mark.parametrize(
    "text",
    [
        f"Rope group web site: http://guild.example.org/ Workshop web site: {SITE} e-mail: rope@example.org",
        f"Hints stand on the RTS website: https://ropes.example.org/rts.\n\nWebsite: {SITE}",
        f"See the challenge website at https://c.example.org for more.\n\nThe workshop website: {SITE}",
        f"Dataset home page: https://d.example.org\n\nFor more details, see {SITE}",
        f"The RIBBON website: https://r.example.org\n\nThe Rope website: {SITE}",
        f"The guild website: {SITE}",
    ],
)
def test_the_site_of_somebody_else_comes_last(text: str) -> None:
    assert site(text) == SITE


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (f"link: {SITE}", SITE),
        (f'website: "{SITE}"', SITE),
        ("link: https://easychair.org/conferences/?conf=rope", None),
        ("image: https://ropes.example.org/a.png", None),
    ],
)
def test_front_matter_names_the_site(line: str, expected: str | None) -> None:
    page = f"---\ntitle: Rope Workshop 2031\n{line}\n---\n\nPapers on ropes are welcome.\n"
    found, sources = read_workshop(parse_page(page, file="c.md"))
    assert found.get("website") == expected
    assert expected is None or sources["workshop.website"]["line"] == 3


def contact(end: str) -> str | None:
    return built(call(end=end)).faq.submission.contact


COMMITTEE = "## Local committee\n\n**Ada Moore**\n\nOslo Tech  \nE-mail: ada@oslo.example\n\n**Ben Holm**\n\nOslo Tech"
PERSONAL = [
    (COMMITTEE, "ada@oslo.example"),
    (f"{COMMITTEE}\n\n## Secretariat\n\nPhone: 5  \nE-mail: ropes@oslo.example", "ropes@oslo.example"),
    (f"{COMMITTEE}\n\n## Contact\n\nropes@oslo.example", "ropes@oslo.example"),
    (f"{COMMITTEE}\n\nFor questions, write to ropes@oslo.example.", "ropes@oslo.example"),
    ("## Programme chairs\n\n- Ada Moore, mail: ada@oslo.example\n\n## Contact\n\nropes@oslo.example",
     "ropes@oslo.example"),
    ("## Contact\n\nE-mail: ropes@oslo.example\n\n## Chairs\n\nAda Moore  \nE-mail: ada@oslo.example",
     "ropes@oslo.example"),
]  # fmt: skip


@pytest.mark.parametrize(("end", "expected"), PERSONAL)
def test_an_address_for_questions_goes_before_somebody_s_own(end: str, expected: str) -> None:
    assert contact(end) == expected
