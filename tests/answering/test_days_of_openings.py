"""A day is told by what it is of: an opening, the reports of referees."""

from __future__ import annotations

import pytest

from tests.answering.loom_fair import FAQ, told

_OPENS = """\
  - {id: other, kind: other, label: Portal opens, at: "2031-01-05"}
  - {id: other_2, kind: other, label: Referee reports due, at: "2031-05-20"}
"""
DATED = FAQ.replace("people:", f"{_OPENS}people:")


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("from which date on can I upload?", "Portal opens: 5 January"),
        ("how early can i send my paper?", "Portal opens: 5 January"),
        ("from when can papers be handed in?", "Portal opens: 5 January"),
        ("since when is the system available?", "Portal opens: 5 January"),
        ("what is the ddl for referees?", "Referee reports due: 20 May"),
        ("until when can i send my paper?", "Paper deadline: 26 April"),
        ("what is the paper deadline?", "Paper deadline: 26 April"),
    ],
)
def test_a_day_is_told_by_what_it_is_of(question: str, said: str) -> None:
    assert said in told(question, (), DATED)
