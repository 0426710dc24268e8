"""Lines of a page that answers may quote: what is no more than the heading of a part says nothing by itself."""

from __future__ import annotations

import pytest

from bot.cfp.passages import read_passages
from bot.page.parse import parse_page


@pytest.mark.parametrize(
    ("line", "is_kept"),
    [
        ("Call for Talk Proposals.", False),
        ("Important Dates and Deadlines", False),
        ("Invited Keynote Speakers", False),
        ("Talk proposals in English or French.", True),
        ("Posters: A0, portrait, printed.", True),
        ("12:00 – 13:30 Lunch", True),
        ("| 9:00 | Talks |\n|---|---|\n| 20.15 | Gala |", True),
        ("12:00 – 13:30", False),
        ("Talks 1 to 4", False),
        ("### Join our [list](https://x.example/l) for news of knots", True),
        ("### Join our list for news of knots", False),
    ],
)
def test_a_line_is_a_passage_where_it_tells_something(line: str, is_kept: bool) -> None:
    page = parse_page(f"# Knots 2031\n\nWe tie knots in Oslo and talk about them.\n\n{line}\n", file="call.md")
    said = line.rpartition("\n")[2].strip(".|# ").replace("[list](https://x.example/l)", "list")
    assert any(said in one.text for one in read_passages(page)) is is_kept


@pytest.mark.parametrize(
    ("first", "second", "are_one"),
    [
        ("The publication date is the day the volume goes online.", "This date may be a week before the event.", True),
        ("Papers have eight pages.", "This limit does not include references.", True),
        ("Members pay 90 euros.", "That fee only covers lunch.", True),
        ("Members pay 90 euros.", "However, students do not.", True),
        ("We have two sponsors.", "Thank you Rope Works and Sea Ltd.!", True),
        ("We met in Oslo.", "Thank you for coming.", False),
        ("We met in Oslo.", "This year is another matter.", False),
        ("Members pay 90 euros.", "Lunch is on us.", False),
    ],
)
def test_a_sentence_is_told_with_the_one_that_only_says_more_of_it(first: str, second: str, are_one: bool) -> None:
    page = parse_page(f"# Knots 2031\n\n{first} {second}\n", file="call.md")
    assert any(one.text == f"{first} {second}" for one in read_passages(page)) is are_one


@pytest.mark.parametrize(
    ("told", "line"),
    [
        (
            "There is a Long Rope Contest. It is a race for teams. However, nobody wins. Bring gloves.",
            "There is a Long Rope Contest. It is a race for teams. However, nobody wins.",
        ),
        (
            "On Friday we open the Night Market. This is a place to trade. Bring money.",
            "On Friday we open the Night Market. This is a place to trade.",
        ),
        ("On Friday we go to the sea. This is a place to trade. Bring money.", "On Friday we go to the sea."),
        ("On Friday we open the Night Market. This is fun. Bring money.", "On Friday we open the Night Market."),
    ],
)
def test_what_is_named_is_quoted_with_what_it_is(told: str, line: str) -> None:
    page = parse_page(f"# Knots 2031\n\nWe tie knots in Oslo and talk about them.\n\n{told}\n", file="call.md")
    assert line in [one.text for one in read_passages(page)]


@pytest.mark.parametrize(
    ("line", "is_kept"),
    [
        ("[About us](#about) | [Rope Fair](#fair) | [How to come](#way)", False),
        ("[The fair](fair.html) [The way to us](way.html) [Ropes of old](old.html)", False),
        ("See [the fair](#fair), [the way](#way) and [the ropes](#ropes).", True),
        ("[Ada Moore](https://ada.example), [Ole Vik](https://ole.example), [Eva Lund](https://eva.example)", True),
        ("[How to come here](#way) | [Rope Fair](#fair)", True),
    ],
)
def test_a_menu_tells_nothing(line: str, is_kept: bool) -> None:
    page = parse_page(f"# Knots 2031\n\nWe tie knots in Oslo and talk about them.\n\n{line}\n", file="call.md")
    words = {"Rope Fair", "The way to us", "the ropes", "Ada Moore"}
    assert any(word in one.text for one in read_passages(page) for word in words) is is_kept
