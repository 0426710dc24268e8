"""Who is not listed is told by the line that has the name."""

from __future__ import annotations

import pytest

from tests.answering.loom_fair import told


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("which of the organizers are in Turku?", "Our web team, Bo Lindgren and Aru Tamm, sits in Turku."),
        ("who of the committee is from Volvo?", "Three of our referees, among them Pia Sandvall, come from Volvo."),
        ("what does Hedvig Tallroth do here?", "Hedvig Tallroth, who runs an archive, looks after the demos."),
        ("where is Olu Finch employed?", "Olu Finch of the Brightwater Foundation keeps the books."),
    ],
)
def test_a_line_tells_of_who_is_not_listed(question: str, line: str) -> None:
    assert line in told(question, (line, "Papers may present new looms."))


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("which of the organizers are in Tartu?", "Ada Berg"),
        ("who of the committee is from Volvo?", "Nobody listed is from Volvo"),
        ("who organizes it?", "Ada Berg"),
        ("who chairs the PC?", "names no pc chair"),
        ("who took the Quist Prize home last time?", "I do not know"),
        ("who handles artifacts?", "I do not know"),
    ],
)
def test_who_is_listed_is_told_by_the_list(question: str, said: str) -> None:
    lines = (
        "Three of our referees come from Saab.",
        "Tartu is far away.",
        "Ask the Artifacts Chair.",
        "The Quist Prize is new.",
    )
    assert said in told(question, lines)
