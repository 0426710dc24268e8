"""A file that is no YAML is told by what is wrong in it, in the line where that is, in no words of a parser."""

from __future__ import annotations

import pytest

from bot.errors import FaqError
from bot.faq.loader import parse_faq

BEFORE = """\
workshop:
  name: Test Workshop
entries:
  - id: lunch
"""
ALIGNED = "Keys that belong together begin in one column, and so do the '- ' of one list"
OR_TEXT = f"{ALIGNED}; if the line goes on with the text above it, put that text in quotes."
NO_BREAK = "Word processors and web pages hold such; type an ordinary blank in its place."
GOES_ON = "a text that goes on in the next line stands further in than its key."


def told(*lines: str) -> str:
    with pytest.raises(FaqError) as caught:
        parse_faq(BEFORE + "\n".join(lines) + "\n", file="faq.yaml")
    (problem,) = caught.value.problems
    return str(problem).removeprefix("faq.yaml:")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            ['    question: "Is there soup?', '    answer: "On Monday."'],
            '5:15: the quotation mark opened in line 5 is not closed. Write " at the end of the text.',
            id="the next line has marks",
        ),
        pytest.param(
            ["    question: 'Is there soup?", "    answer: On Monday.", "  - id: tea", "    question: 'Is there tea?'"],
            "5:15: the quotation mark opened in line 5 is not closed. Write ' at the end of the text.",
            id="a later line has marks",
        ),
        pytest.param(
            ["    question: Is there soup?", '    answer: "On Monday', "      and on Friday."],
            '6:13: the quotation mark opened in line 6 is not closed. Write " at the end of the text.',
            id="no line has marks",
        ),
        pytest.param(
            ['    question: "Is there soup?”', '    answer: "On Monday."'],
            "5:15: the quotation mark opened in line 5 is not closed. "
            'The line ends with ”, a typographic quotation mark; write " there.',
            id="closed by a word processor",
        ),
        pytest.param(
            ['    question: "Is it "soup"?"', "    answer: On Monday."],
            "5:22: the quotation mark opened in column 15 is closed in column 22, and more follows it. "
            r"Write \" for such a mark inside the text, and put the whole text between two marks.",
            id="a mark inside",
        ),
        pytest.param(
            ["    question: 'Isn't it soup?'", "    answer: On Monday."],
            "5:19: the quotation mark opened in column 15 is closed in column 19, and more follows it. "
            "Write '' for such a mark inside the text, and put the whole text between two marks.",
            id="an apostrophe inside",
        ),
        pytest.param(
            ['    question: "Is there', '      soup "today"?"', "    answer: On Monday."],
            "6:12: the quotation mark opened in line 5 is closed in column 12, and more follows it. "
            r"Write \" for such a mark inside the text, and put the whole text between two marks.",
            id="a mark inside a text of two lines",
        ),
        pytest.param(
            [r'    question: "Is C:\soup there?"', "    answer: Yes."],
            r"5:21: \s means nothing between double quotation marks. Write \\ for the character \ there.",
            id="a backslash",
        ),
    ],
)
def test_a_quotation_mark_is_told_where_it_was_opened(lines: list[str], expected: str) -> None:
    assert told(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            ["    question: Soup?", "    answer: Mind: it is hot."],
            "6:17: ': ' stands in a text without quotation marks. Put the text in quotes: answer: \"...\".",
            id="one line",
        ),
        pytest.param(
            ["    question: Soup?", "    answer: “Mind: it is hot.”"],
            "6:18: ': ' stands in a text without quotation marks. "
            'These are typographic quotation marks, which YAML takes for letters; use ".',
            id="in marks of a word processor",
        ),
        pytest.param(
            ["    question: Soup?", "    answer: It is good,", "      but mind: it is hot."],
            "7:15: ': ' stands in a text without quotation marks. "
            "Put the whole text in quotes, from its first line to its last.",
            id="in a second line",
        ),
        pytest.param(
            ["    question: Soup?", "    source: [{line: 1 quote: Soup}]"],
            "6:28: ': ' stands in a text without quotation marks. Put it in quotes, or a comma between the two keys.",
            id="in brackets",
        ),
        pytest.param(
            ["    question: Soup?", "    answer: @cook knows."],
            '6:13: a text that begins with @ must stand in quotes. Write answer: "...".',
            id="an address",
        ),
        pytest.param(
            ["    question: Soup?", "    answer: {day lunch} at noon."],
            '6:13: a text that begins with { must stand in quotes. Write answer: "...".',
            id="a field",
        ),
        pytest.param(
            ["    question: Soup?", "    also: [broth, stew", "    answer: Yes."],
            "6:11: the bracket [ opened in line 6 is not closed. "
            "Write ] at its end; a text that begins with [ must stand in quotes.",
            id="a list without an end",
        ),
        pytest.param(
            ["    question: Soup?", "    answer: - Yes."],
            '6:13: a text that begins with - must stand in quotes. Write answer: "...".',
            id="a dash",
        ),
        pytest.param(
            ["    question:Soup?", "    answer: Yes."],
            "5:13: a blank is missing behind the colon. Write 'key: value'.",
            id="no blank",
        ),
        pytest.param(
            ["    answer: Yes.", "  - id:tea", "    question: Tea?"],
            "6:7: a blank is missing behind the colon. Write 'key: value'.",
            id="no blank, in the first key",
        ),
        pytest.param(
            ["    question Soup?", "    answer: Yes."],
            f"5:5: line 5 has no key. Write 'key: value'; {GOES_ON}",
            id="no colon",
        ),
        pytest.param(
            ["    question: Soup?", "    answer: Yes.", "---", "topics: [a]"],
            "7:1: a second document begins here. Take out the line '---'.",
            id="two documents",
        ),
    ],
)
def test_a_text_that_needs_quotation_marks_or_a_blank_is_named(lines: list[str], expected: str) -> None:
    assert told(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            ["      question: Soup?", "      answer: Yes."],
            f"5:7: the key 'question' stands in column 7, that of line 4 in column 5. {OR_TEXT}",
            id="further in",
        ),
        pytest.param(
            ["    question: Soup?", "   answer: Yes."],
            f"6:4: the key 'answer' stands in column 4, that of line 5 in column 5. {ALIGNED}.",
            id="further out",
        ),
        pytest.param(
            ["    question: Soup?", "    answer: Yes.", " topics: [a]"],
            f"7:2: the key 'topics' stands in column 2, that of line 3 in column 1. {ALIGNED}.",
            id="at the margin",
        ),
        pytest.param(
            ["    question: Soup?", "    answer: Yes.", " - id: tea", "   question: Tea?"],
            f"7:2: the '- ' stands in column 2, that of line 4 in column 3. {ALIGNED}.",
            id="an entry further out",
        ),
        pytest.param(
            ["    question: Soup?", "    answer: Yes.", "    - id: tea", "      question: Tea?"],
            f"7:5: the '- ' stands in column 5, that of line 4 in column 3. {ALIGNED}.",
            id="an entry further in",
        ),
        pytest.param(
            ["    question: Soup?", "    answer: Yes.", "   and tea."],
            f"7:4: line 7 has no key. {GOES_ON.capitalize()}",
            id="a text further out",
        ),
        pytest.param(
            ["    question: Soup?", "    answer: Yes.", "  id: tea", "  question: Tea?"],
            "7:3: an entry begins with '- ', and this line does not. "
            "Write '- id: ...' if one begins here; else indent line 7 like the line above it.",
            id="an entry without its dash",
        ),
        pytest.param(
            ["    question: Soup?", "    answer: Yes.", "  -id: tea", "   question: Tea?"],
            "7:3: a blank is missing behind the '-'. An entry begins with '- '.",
            id="a dash without its blank",
        ),
        pytest.param(
            ["    answer: Yes.", "people:", "  name: Ada", "  role: chair", "  - name: Bo", "    role: chair"],
            "7:3: an entry begins with '- ', and the one in line 7 does not. Write '- ' in front of line 7.",
            id="the first without its dash",
        ),
        pytest.param(
            ["    answer: Yes.", "dates:", "    id: tea", "    kind: other", "  - id: soup", "    kind: other"],
            "7:5: an entry begins with '- ', and the one in line 7 does not. Write '- ' in front of line 7.",
            id="the first without its dash, further in",
        ),
        pytest.param(
            ["    answer: Yes.", "dates:", "  id: tea", "    kind: other", "    label: Tea"],
            "7:3: an entry begins with '- ', and the one in line 7 does not. Write '- ' in front of line 7.",
            id="the first without its dash, further out",
        ),
        pytest.param(
            ["    question: Soup?", "    answer: Yes.", "- id: tea", "  question: Tea?"],
            f"7:1: the '- ' stands in column 1, that of line 4 in column 3. {ALIGNED}.",
            id="an entry at the margin",
        ),
    ],
)
def test_a_line_that_is_indented_otherwise_is_told_beside_its_neighbour(lines: list[str], expected: str) -> None:
    assert told(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        pytest.param(["    question: Soup?", "  \u00a0 answer: Yes."], (6, 3), id="in the indentation"),
        pytest.param(["    question:\u00a0Soup?", "    answer: Yes."], (5, 14), id="behind a colon"),
        pytest.param(["    question: Soup?", "    answer:\u202fYes."], (6, 12), id="behind the last colon"),
        pytest.param(["    question: Soup?", "\u00a0   also:", "    - Broth?", "    answer: Yes."], (6, 1), id="above"),
        pytest.param(['    question: "Soup?"\u00a0', "    answer: Yes."], (5, 22), id="behind a quotation mark"),
        pytest.param(["    answer: Yes.", "  -\u00a0id: tea", "    question: Tea?"], (6, 4), id="behind a dash"),
    ],
)
def test_an_invisible_blank_is_named_with_its_column(lines: list[str], place: tuple[int, int]) -> None:
    line, column = place
    what = f"an invisible no-break space stands in line {line}, column {column}"
    assert told(*lines) == f"{line}:{column}: {what}. {NO_BREAK}"


@pytest.mark.parametrize(
    "lines",
    [
        ['    question: "Is there', '      soup: hot or cold?"', "    answer: Yes."],
        ["    question: Is there\u00a0soup?", "    answer: Yes\u00a0."],
        ["    question: Is it “soup”?", "    answer: It isn't, it's \"stew\"."],
    ],
)
def test_what_is_yaml_is_read_however_it_looks(lines: list[str]) -> None:
    assert parse_faq(BEFORE + "\n".join(lines) + "\n", file="faq.yaml").faq.entries[0].id == "lunch"
