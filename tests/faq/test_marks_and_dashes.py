"""What an organizer sees whose word processor set the quotation marks, or whose list has lost a dash."""

from __future__ import annotations

import pytest

from bot.faq.loader import parse_faq
from tests.faq.test_loader import GOOD, problems

MARKED = """\
workshop: {name: “Test”, website: ‘https://test.example’}
dates:
  - id: submission
    kind: «submission»
    label: “Papers” due
    at: “2027-05-01 23:59”
    zone: AoE”
submission: {review: „open“, archival: “mixed”, page_limits: [{pages: “6”}]}
entries:
  - {id: “dinner”, question: “Dinner?”, answer: “Yes” or "no", told: “2027-10-24”}
  - {id: tea, question: Tea?, answer: “Is there tea?”, told: 24 October}
"""


def test_the_quotation_marks_of_a_word_processor_are_named_around_what_is_no_prose() -> None:
    inside = "stands in typographic quotation marks, which YAML takes for letters. Use"
    assert [problem.partition(": ")[2] for problem in problems(MARKED)] == [
        f'workshop.website: ‘https://test.example’ {inside} " in their place: "https://test.example".',
        f'the date \'submission\', kind: «submission» {inside} " in their place: "submission".',
        f'the date \'submission\', at: “2027-05-01 23:59” {inside} " in their place: "2027-05-01 23:59".',
        f'the date \'submission\', zone: AoE” {inside} " in their place: "AoE".',
        f"the 1st page limit, pages: “6” {inside.replace('Use', 'Take them away: 6.')}",
        f'submission.review: „open“ {inside} " in their place: "open".',
        f"submission.archival: “mixed” {inside.replace('Use', 'Take them away: mixed.')}",
        f'the entry \'“dinner”\', id: “dinner” {inside} " in their place: "dinner".',
        f'the entry \'“dinner”\', told: “2027-10-24” {inside} " in their place: "2027-10-24".',
        "the entry 'tea', told: '24 October' is not a day; write it as 'YYYY-MM-DD', such as '2027-01-15'",
    ]


@pytest.mark.parametrize("mark", ["“", "”", "„", "«"])
def test_a_text_between_two_sorts_of_quotation_marks_is_refused(mark: str) -> None:
    assert problems(GOOD.replace("Papers due", f'{mark}Papers due"')) == [
        f'faq.yaml:6:12: the text begins with {mark}, a typographic quotation mark, and ends with ". '
        'Write " at both ends.'
    ]


@pytest.mark.parametrize("label", ['“Papers” or "posters"', "“Papers due”", "'“Papers due\"'", '6 or 7"', "’s papers"])
def test_quotation_marks_inside_a_text_are_its_own(label: str) -> None:
    assert parse_faq(GOOD.replace("Papers due", label), file="faq.yaml").faq.dates[0].kind == "submission"


def test_every_mistake_is_told_at_once() -> None:
    assert len(problems(GOOD.replace("AoE", "PST").replace("label", "lable"))) == 3


TWO = """\
workshop: {name: T}
entries:
  - id: a
    question: Why?
    answer: x
    id: b
    question: How?
    answer: y
    id: c
    question: Who?
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            TWO,
            [
                "faq.yaml:6:5: the entry that begins in line 3 has 'id', 'question' and 'answer' again from line 6 on. "
                "An entry begins with '- ': write '- id: ...' in line 6, the '-' in column 3 as in line 3. "
                "If it is one entry, keep one of each key.",
                "faq.yaml:9:5: the entry that begins in line 3 has 'id' and 'question' again from line 9 on. "
                "An entry begins with '- ': write '- id: ...' in line 9, the '-' in column 3 as in line 3. "
                "If it is one entry, keep one of each key.",
            ],
            id="two entries",
        ),
        pytest.param(
            GOOD + "    id: notification\n",
            [
                "faq.yaml:9:5: the date that begins in line 4 has 'id' again from line 9 on. "
                "A date begins with '- ': write '- id: ...' in line 9, the '-' in column 3 as in line 4. "
                "If it is one date, keep one of each key."
            ],
            id="a date that has only begun",
        ),
        pytest.param(
            "workshop: {name: T}\npeople:\n- name: Ada\n  role: chair\n\n  name: Bo\n  role: chair\n",
            [
                "faq.yaml:6:3: the person that begins in line 3 has 'name' and 'role' again from line 6 on. "
                "A person begins with '- ': write '- name: ...' in line 6, the '-' in column 1 as in line 3. "
                "If it is one person, keep one of each key."
            ],
            id="a person",
        ),
        pytest.param(
            "workshop: {name: T}\npeople:\n  name: Ada\n  role: chair\n  name: Bo\n  role: chair\n",
            [
                "faq.yaml:5:3: the person that begins in line 3 has 'name' and 'role' again from line 5 on. "
                "A person begins with '- ': write it in front of lines 3 and 5. "
                "If it is one person, keep one of each key."
            ],
            id="nobody has a dash",
        ),
        pytest.param(
            "workshop: {name: T, city: A, name: U, city: B}\n",
            [
                "faq.yaml:1:30: the key 'name' appears twice, in line 1 too. Keep one of them.",
                "faq.yaml:1:39: the key 'city' appears twice, in line 1 too. Keep one of them.",
            ],
            id="no list",
        ),
    ],
)
def test_an_entry_without_its_dash_is_one_finding_that_names_both_lines(text: str, expected: list[str]) -> None:
    assert problems(text) == expected
