"""What is wrong in a file of edits is told with its line there, whatever becomes of it in the FAQ."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.cfp.build import build_faq
from bot.errors import FaqError
from bot.faq.model import Faq
from bot.page.parse import parse_page

PAGE = """\
# Workshop on Lanterns (LAMP 2031)

Papers of up to 8 pages are welcome.

* Submission deadline: 8 February 2031, 23:59 AoE
* Notification: 8 March 2031
"""
OF_ENTRIES = """\
workshop:
  theme: Light
dates:
  - id: notification
    note: By mail.
entries:
  - id: soup
    question: Is there soup?
    answer: "Yes."
"""


def laid(tmp_path: Path, text: str | bytes | None) -> Faq:
    edits = tmp_path / "edits.yaml"
    if text is not None:
        edits.write_bytes(text if isinstance(text, bytes) else text.encode())
    return build_faq(parse_page(PAGE, file="call.md"), edits=edits).faq


def test_edits_are_laid_over_the_page_s_own_and_beside_it(tmp_path: Path) -> None:
    faq = laid(tmp_path, OF_ENTRIES)
    assert (faq.workshop.theme, faq.entries[-1].id) == ("Light", "soup")
    assert [(date.id, date.at, date.note) for date in faq.dates] == [
        ("submission", "2031-02-08 23:59", None),
        ("notification", "2031-03-08", "By mail."),
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param("theme", "thmee", "2:10: unknown key 'thmee'. Did you mean 'theme'?", id="unknown key"),
        pytest.param(
            "note: By mail.",
            'at: "31 March"',
            "5:9: the date 'notification', at: '31 March' is not 'YYYY-MM-DD' or 'YYYY-MM-DD HH:MM'",
            id="no day, in a date of the page",
        ),
        pytest.param(
            'answer: "Yes."',
            'answer: "Yes."\n    told: 2031-02-01',
            "10:11: the entry 'soup', told: text is expected, and a day without quotes is none. "
            'Put it in quotes: "2031-02-01".',
            id="a day without quotes",
        ),
        pytest.param(
            'answer: "Yes."',
            "also: [Broth?]",
            "7:5: the entry 'soup', answer: this key is missing. Add",
            id="key missing",
        ),
        pytest.param("id: soup\n    ", "", "7:5: the 1st entry, id: this key is missing. Add 'id: ...'.", id="no id"),
        pytest.param("id: soup", "id: [soup]", "7:9: the 1st entry, id: text in quotes is expected", id="a list as id"),
        pytest.param(
            '"Yes."', '"Yes.', '9:13: the quotation mark opened in line 9 is not closed. Write "', id="quotation mark"
        ),
        pytest.param("Is there", "Soup: is there", "8:19: ': ' stands in a text without quotation marks", id="colon"),
        pytest.param(
            "id: notification\n",
            "id: notification\n    status: tba\n  - id: notification\n",
            "6:9: the id 'notification' is used already in line 4. Give each",
            id="an id twice",
        ),
        pytest.param(
            "id: notification\n    note: By mail.",
            "id: outing\n    kind: other\n    label: Outing",
            "4:5: the date 'outing': a date without 'at' cannot be confirmed",
            id="values that do not agree",
        ),
    ],
)
def test_a_mistake_in_edits_is_told_with_its_line_there(tmp_path: Path, old: str, new: str, expected: str) -> None:
    text = OF_ENTRIES.replace(old, new)
    assert text != OF_ENTRIES
    with pytest.raises(FaqError) as caught:
        laid(tmp_path, text)
    assert str(caught.value).startswith(f"{tmp_path / 'edits.yaml'}:{expected}"), caught.value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("- a", ":1:1: the edits hold no mapping. Write them like a FAQ: 'entries:' ...", id="a list"),
        pytest.param("", ":1:1: the edits hold no mapping.", id="nothing"),
        pytest.param("a: [", ":1:4: the bracket [ opened in line 1 is not closed.", id="no YAML"),
        pytest.param(b"a: \xff", ":1:1: the file is not UTF-8 text. Save it as UTF-8.", id="no text"),
        pytest.param(None, ": No such file or directory. Give the path of a YAML file with your additions.", id="none"),
    ],
)
def test_a_file_that_holds_no_edits_is_refused_in_words(
    tmp_path: Path, text: str | bytes | None, expected: str
) -> None:
    with pytest.raises(FaqError) as caught:
        laid(tmp_path, text)
    assert str(caught.value).startswith(f"{tmp_path / 'edits.yaml'}{expected}"), caught.value
