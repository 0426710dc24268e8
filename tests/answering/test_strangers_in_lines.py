"""Who is not listed is told by the line that has the name."""

from __future__ import annotations

import pytest

from tests.answering.loom_fair import FAQ, told

BARE = FAQ.replace(", affiliation: University of Tartu", "").replace(', affiliation: "Kiel University, Germany"', "")
BARE = BARE.replace(", affiliation: Red Hat", "").replace(", affiliation: Bergen", "")


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
    assert line in told(question, (line, "Papers may present new looms."), BARE)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("who from Saab is on the committee?", "You need a Saab Form to enter, says Pia Sandvall."),
        ("who works at Volvo?", "Large makers offer looms: Acme Weaver, Volvo Thread Functions."),
        ("is anybody from Siemens?", "The slides must open in Siemens Viewer."),
    ],
)
@pytest.mark.parametrize("faq", [FAQ, BARE])
def test_a_product_of_a_house_tells_of_nobody(question: str, line: str, faq: str) -> None:
    assert line not in told(question, (line, "Papers may present new looms."), faq)


def test_who_is_from_a_house_is_told_by_the_list_that_has_houses() -> None:
    line = "Our web team, Bo Lindgren and Aru Tamm, sits in Turku."
    assert line not in told("which of the organizers are in Turku?", (line,))


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
