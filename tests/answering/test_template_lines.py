"""For which program there is a template, and which class is to be used: the line of the call that tells it, else the
template itself.
"""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from tests.answering.slow_looms import FAQ
from tests.conftest import answerer_for, with_lines

BOTH = "Templates for both LaTeX and Microsoft Word can be found on the page of the press."
KIT = "Use the kit of the Loom Press: Overleaf template, repository, or ZIP."
CLASS = "Papers must use the acmart document class with the sigconf option."
FILE = "Please upload a PDF."
FACT = "Please use the LOOM style"
NOW = parse_now("2031-03-01T12:00Z")


def told(question: str, *lines: str) -> str:
    reply = answerer_for(with_lines(FAQ, (*lines, "In a word, we look forward to your cloth."))).reply(
        question, now=NOW
    )
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("have you got the template for word, too?", BOTH),
        ("i only use word, is there a template", BOTH),
        ("can i write it in MS Word?", BOTH),
        ("does anybody have a docx template", BOTH),
        ("got an overleaf link?", KIT),
        ("is the template on overleaf too?", KIT),
        ("which latex class must we use", CLASS),
        ("our last one used the llncs document class, is that right here too?", CLASS),
        ("which template is it", FACT),
    ],
)
def test_a_template_is_told_for_the_program_that_is_asked_for(question: str, line: str) -> None:
    assert line in told(question, BOTH, KIT, CLASS, FILE)


@pytest.mark.parametrize("question", ["is there a word template?", "overleaf?", "which latex class do you want?"])
def test_without_such_a_line_the_template_itself_is_told(question: str) -> None:
    assert FACT in told(question, FILE)


@pytest.mark.parametrize("question", ["what is the word limit?", "how many words does an abstract get at most?"])
def test_a_count_of_words_is_no_program(question: str) -> None:
    assert BOTH not in told(question, BOTH)
