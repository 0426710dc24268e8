"""Lengths of talks, labels set apart from their values, goals that are no topics, themes told first, then in full."""

from __future__ import annotations

from typing import Any

import pytest

from bot.cfp.topics.topics import read_topics
from bot.cfp.workshop import read_workshop
from bot.page.parse import parse_page
from tests.cfp.small_calls import built, call
from tests.cfp.topics.test_topic_layouts import names_of


def read(text: str) -> list[Any]:
    return read_topics(parse_page(text, file="call.md"))[0]


_RULES = "Papers are sent by mail."
LASTING = [
    "Prepared talks are 25 minutes (with questions), and should be on ropes.",
    "All speakers are requested to observe a 15-minute limit.",
    "Each presentation is no longer than 12 minutes.",
    "Long talk (9 mins + 3 mins questions), my knot is so cool.",
    "Ogni intervento ha una durata di 40 minuti.",
    "Las ponencias tendrán una duración de 20 minutos.",
]
NOT_LASTING = [
    "The hall is a 15 minute walk from the station, where speakers meet.",
    "Buses to the talks leave every 20 minutes.",
    "We tie a knot in 2 minutes.",
]


def _presented(text: str) -> list[str]:
    faq = built(call(rules=f"{_RULES}\n\n{text}")).faq
    return [entry.answer for entry in faq.entries if entry.id == "presentation"]


@pytest.mark.parametrize("text", LASTING)
def test_how_long_talks_are_is_quoted(text: str) -> None:
    assert _presented(text) == [text]


@pytest.mark.parametrize("text", NOT_LASTING)
def test_other_minutes_are_not(text: str) -> None:
    assert _presented(text) == []


APART = """**No. of pages (first version)**

6

**No. of pages (camera-ready)**

2

**Anonymous**

No

**E-mail**

ropes[at]knots2026[dot]org
"""


def test_a_label_set_above_its_value_tells_what_it_is() -> None:
    found = built(call(rules=APART)).faq.submission
    assert [limit.pages for limit in found.page_limits] == [6]
    assert "2" in (found.page_limits[0].note or "")
    assert found.review == "open"
    assert found.contact == "ropes[at]knots2026[dot]org"


def test_a_page_that_is_edited_is_no_template() -> None:
    rules = "Edit the [list of talks](https://wiki.knots.example.org/Talks) using the prescribed format."
    assert built(call(rules=rules)).faq.submission.template is None


TOPICS = [
    ("We meet for the first time in this research area, around three main goals:\n\n1. Show ropes.\n2. Tie knots.\n"
     "3. Meet people.\n\n## Topics\n\n- Old ropes\n- New ropes\n- No ropes", ["Old ropes", "New ropes", "No ropes"]),
    ("## Topics\n\nWe seek papers on (i) old ropes, (ii) new ropes and (iii) no ropes.",
     ["old ropes", "new ropes", "no ropes"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), TOPICS)
def test_topics_are_neither_goals_nor_half_sentences(text: str, names: list[str]) -> None:
    assert list(names_of(read(f"# Knots\n\n{text}\n"))) == names


def test_themes_that_are_told_first_are_named_in_full_below() -> None:
    text = (
        "# Knots\n\nWe invite papers on topics of knots broadly categorized into (i) old ropes, (ii) new ropes and "
        "(iii) no ropes.\n\n - **Old Ropes**\n   - Hemp\n   - Flax\n - **New Ropes**\n   - Nylon\n   - Steel\n"
    )
    assert read(text) == [{"name": "Old Ropes", "topics": ["Hemp", "Flax"]},
                          {"name": "New Ropes", "topics": ["Nylon", "Steel"]}]  # fmt: skip


def test_a_group_may_be_called_topics() -> None:
    text = (
        "# Knots\n\nWe encourage papers that address the following topic areas.\n\n### Methods\n\n- Hemp\n- Flax\n"
        "- Jute\n\n### Uses\n\n- Boats\n- Nets\n- Sails\n\n### Social and Policy Topics\n\n- Sailors\n- Ports\n- Laws\n"
    )
    assert [one["name"] for one in read(text)] == ["Methods", "Uses", "Social and Policy Topics"]


COUNTS = [
    ("Only one proposal per person is permitted.", True),
    ("Authors may submit at most two papers.", True),
    ("Each author may send no more than 3 abstracts.", True),
    ("A maximum of one talk per presenter is accepted.", True),
    ("There is one talk per session.", False),
    ("At most two papers are given an award.", False),
]


@pytest.mark.parametrize(("text", "told"), COUNTS)
def test_how_many_papers_one_may_send_is_quoted(text: str, told: bool) -> None:
    faq = built(call(rules=f"{_RULES}\n\n{text}")).faq
    assert [entry.answer for entry in faq.entries if entry.id == "submission_count"] == ([text] if told else [])


REFERENCES = [
    "We invite long papers (9 pages) and short papers (5 pages).\n\nSend it.\n\nAll papers are allowed unlimited pages "
    "for references.",
    "- Long papers (up to 9 pages)\n- Short papers (up to 5 pages)\n\nThey are read. In both cases, the page limit "
    "applies to content only, excluding references.",
]  # fmt: skip


@pytest.mark.parametrize("text", REFERENCES)
def test_what_all_limits_leave_out_is_told_of_each(text: str) -> None:
    limits = built(call(rules=text)).faq.submission.page_limits
    assert [(one.pages, tuple(one.excludes)) for one in limits] == [(9, ("references",)), (5, ("references",))]


@pytest.mark.parametrize("last", ["Challenge tracks", "The workshop is for all\n\nA forum for ropes."])
def test_what_a_list_names_is_not_what_the_event_is(last: str) -> None:
    text = f"# KnotDay\n\nWe meet to tie ropes.\n\n- Talk\n- Tutorial\n- {last}\n"
    assert read_workshop(parse_page(text, file="call.md"))[0].get("event") is None


def test_where_to_click_is_no_part_of_a_topic() -> None:
    text = "# Knots\n\n## Topics\n\n- Old ropes\n- New ropes - click here for more on ropes\n- No ropes\n"
    assert list(names_of(read(text))) == ["Old ropes", "New ropes", "No ropes"]


def test_an_address_inside_another_is_no_place_for_papers() -> None:
    rules = "Submit your abstract via [www.knots.example.org](http://www.blogger.com/www.knots.example.org)."
    assert built(call(rules=rules)).faq.submission.url is None


def test_a_rule_that_names_years_is_no_date() -> None:
    text = "You may also submit work that has already been published in 2029 or 2030."
    faq = built(call(rules=f"{_RULES}\n\n{text}")).faq
    assert [entry.answer for entry in faq.entries if entry.id == "prior_publication"] == [text]


def test_prices_that_end_with_a_day_are_dates_of_registration() -> None:
    table = "| | Early Fee (by March 3, 2026) | Late Fee (until May 5, 2026) |\n|---|---|---|\n| Talks | €90 | €110 |\n"
    found = built(call(rules=f"## Fees\n\n{table}")).faq.dates
    assert [(one.at, one.label) for one in found if one.kind == "registration"] == [
        ("2026-03-03", "Early Fee"),
        ("2026-05-05", "Late Fee"),
    ]
