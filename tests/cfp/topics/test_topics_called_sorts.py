"""Topics that a call calls categories, kinds or types, below a heading that says that they are topics."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

_ITEMS = ["Bends under load", "Hitches in ports", "Old splices"]
SORTS = [
    ("## Topics", "We welcome the following and similar categories of papers:", True),
    ("## Topics", "The following paper categories are welcome:", True),
    ("## Topics of interest", "Papers of these categories are invited:", True),
    ("## Topics", "We seek the following kinds of work:", True),
    ("## Themes", "Contributions of the following types are encouraged:", True),
    ("## Submissions", "The following paper categories are welcome:", False),
    ("## Topics and dates", "The following paper categories are welcome:", False),
    ("## Topics", "By the way, these awards are given:", False),
    ("## Topics", "Our speakers are invited:", False),
    ("## How to enter", "Entries must link to what you made, including but not limited to:", False),
    ("## How to enter", "Each proposal should contain details, including but not limited to:", False),
    ("## Submissions", "Submissions should also include materials, including but not limited to:", False),
    ("## Submissions", "Papers should include research on ropes, including but not limited to:", True),
    ("## Submissions", "Submissions should tell of ropes, including but not limited to:", True),
]


@pytest.mark.parametrize(("heading", "lead", "topics"), SORTS)
def test_topics_may_be_called_sorts_below_their_heading(heading: str, lead: str, topics: bool) -> None:
    items = "\n".join(f"- {item}" for item in _ITEMS)
    page = f"# Workshop on Knots 2031\n\nPapers are due on 1 May 2031.\n\n{heading}\n\n{lead}\n\n{items}"
    assert built(page).faq.topics == (tuple(_ITEMS) if topics else ())


def test_kinds_of_papers_are_no_topics() -> None:
    items = "- Full papers\n- Short papers\n- Posters"
    topics = f"## Topics\n\nThe following paper categories are welcome:\n\n{items}"
    page = f"# Workshop on Knots 2031\n\nSend it by 1 May 2031.\n\n{topics}"
    assert built(page).faq.topics == ()


def test_questions_below_topics_are_topics_whatever_stands_between() -> None:
    asked = [f"How does {one} hold, and who ties it?" for one in ("a knot", "a bend", "a hitch", "a net", "a sail")]
    listed = "\n".join(f"- {one}" for one in asked)
    lead = "We like old stories that bring insight to these, and to all the others that sailors have had for ages."
    dates = "## Dates\n\n- Submission: May 1, 2031\n"
    page = f"# Rope Days\n\n## Topics\n\n{lead}\n\n{listed}\n\n{dates}"
    assert [topic if isinstance(topic, str) else topic.name for topic in built(page, "md").faq.topics] == asked
    assert not built(page.replace("## Topics", "## Submission form"), "md").faq.topics
