"""How many papers one may send is told by the line on it, and no page limit is."""

from __future__ import annotations

import pytest

from tests.answering.loom_fair import told


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("how many papers may one person send?", "One person, one paper: that is our rule."),
        ("How many papers may I submit?", "Each group can hand in up to four contributions."),
        ("How many papers may I submit?", "There is no limit on the number of papers."),
        ("How many papers may I submit?", "Labs may enter three contributions, whoever is in them."),
        ("How many papers may I submit?", "We consider a single proposal per head."),
    ],
)
def test_the_line_on_the_number_of_papers_is_found(question: str, line: str) -> None:
    others = ("There are at most five talks a day.", "Use any layout; only accepted papers must be in our style.")
    assert line in told(question, (others[0], line, others[1]))
