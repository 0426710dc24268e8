"""Questions that a call answers itself: entries of their own, and no answer without what answers them."""

from __future__ import annotations

import pytest

from bot.cfp.build import build_faq
from bot.faq.model import Entry
from bot.page.parse import parse_page
from tests.cfp.small_calls import built, call

_FAQ = """## Frequently Asked Questions

**Q: May students send a net?**

A: Yes, with the word of a sailor.

Do I have to bring a rope of my own?
No. Ropes are at the quay. Please leave them there.

1. Can a net that was shown at a fair be sent in?

   We take such nets where a third of the knots is new.

2. Is there a quay for large boats?

   See the chart.

### Could one tie from home?

We cannot offer that.

## Contact

Who are we? Write to nets@example.org.
"""


def _entries(text: str) -> dict[str, Entry]:
    return {one.id: one for one in built(call(end=text)).faq.entries}


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("May students send a net?", "May students send a net? Yes, with the word of a sailor."),
        (
            "Do I have to bring a rope of my own?",
            "Do I have to bring a rope of my own? No. Ropes are at the quay. Please leave them there.",
        ),
        (
            "Can a net that was shown at a fair be sent in?",
            "We take such nets where a third of the knots is new.",
        ),
        ("Could one tie from home?", "Could one tie from home? We cannot offer that."),
    ],
)
def test_a_question_of_the_call_is_an_entry_with_its_answer(question: str, answer: str) -> None:
    found = [one for one in _entries(_FAQ).values() if one.question == question]
    assert [one.answer for one in found] == [answer]


@pytest.mark.parametrize("text", ["Is there a quay for large boats?", "Who are we?"])
def test_what_is_answered_elsewhere_or_asked_elsewhere_is_none(text: str) -> None:
    assert text not in [one.question for one in _entries(_FAQ).values()]


@pytest.mark.parametrize(
    "questions",
    [
        "- Can a paper be submitted to another workshop in parallel?\n\n- Is lunch at sea?",
        "## Themes\n\n- Should unpublished nets be tied again?\n- Who ties them?",
    ],
)
def test_a_question_alone_answers_nothing(questions: str) -> None:
    found = _entries(questions)
    assert not {"dual_submission", "prior_publication"} & set(found)


def test_a_heading_that_asks_is_quoted_with_what_stands_below() -> None:
    found = _entries("## May I send a paper that has already been published?\n\nYes, where it is told so.")
    assert found["prior_publication"].answer == (
        "May I send a paper that has already been published? Yes, where it is told so."
    )


def test_two_questions_with_the_same_words_are_one_entry() -> None:
    text = "# Workshop on Nets\n\n## FAQ\n\n### Is it wet?\n\nOften.\n\n### Is it wet?\n\nSo it is.\n"
    page = parse_page(text, file="x.md")
    found = [one for one in build_faq(page).faq.entries if one.question == "Is it wet?"]
    assert [one.answer for one in found] == ["Is it wet? Often."]


@pytest.mark.parametrize(
    "questions",
    [
        ("Do students of the rope school at the quay pay?", "Do students of the rope school at the quay eat with us?"),
        ("可以提交两篇论文吗?", "可以远程参加会议吗?"),
    ],
    ids=["the first words are the same", "no Latin letter"],
)
def test_each_question_is_an_entry_whatever_its_id_is_made_of(questions: tuple[str, str]) -> None:
    below = "".join(f"### {one}\n\nThey may if they ask for it.\n\n" for one in questions)
    page = parse_page(f"# Workshop on Nets\n\n## FAQ\n\n{below}", file="x.md")
    found = [one for one in build_faq(page).faq.entries if one.id.startswith("asked")]
    assert [one.question for one in found] == list(questions)
    assert len({one.id for one in found}) == len(questions)


_SEVERAL = """## Frequently Asked Questions

**Q:** I am no sailor. May I come to the fair?
**A:** Yes, gladly!

**Q:** Our net is large. It has many knots. What should we do?
**A:** Bring it by boat.

**Q:** Must I bring a rope?
**A:** No, ropes are there.
"""


def test_a_question_of_several_sentences_is_one() -> None:
    found = {one.question: one.answer for key, one in _entries(_SEVERAL).items() if key.startswith("asked_")}
    assert list(found) == [
        "I am no sailor. May I come to the fair?",
        "Our net is large. It has many knots. What should we do?",
        "Must I bring a rope?",
    ]
    assert found["Our net is large. It has many knots. What should we do?"].endswith("do? Bring it by boat.")
