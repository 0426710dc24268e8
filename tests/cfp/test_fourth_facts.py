"""Lengths of talks, labels set apart from their values, goals that are no topics, themes told first, then in full."""

from __future__ import annotations

from typing import Any

import pytest

from bot.cfp.topics.topics import read_topics
from bot.page.parse import parse_page
from tests.cfp.small_calls import built, call
from tests.cfp.test_topic_layouts import names_of


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
        "- Jute\n\n### Uses\n\n- Boats\n- Nets\n- Sails\n\n### Social and Legal Topics\n\n- Sailors\n- Ports\n- Laws\n"
    )
    assert [one["name"] for one in read(text)] == ["Methods", "Uses", "Social and Legal Topics"]
