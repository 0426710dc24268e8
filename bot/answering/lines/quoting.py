"""A line of the call as an answer: quoted, with its link."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.lines.asked_by_call import with_answer
from bot.answering.lines.day_rows import quoted_of
from bot.answering.model import Answer
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate
from bot.matching.reading import Reading
from bot.matching.targets import PASSAGE
from bot.words import language as words
from bot.words.spacing import bracketed, quoted


def quotation(passages: Sequence[Passage], line: Candidate, asked: Reading, language: str, sure: float) -> Answer:
    """Return what the call says in a line to a question, and its link."""
    number = int(line.id.removeprefix(PASSAGE))
    text, link = quoted_of(passages, number, " ".join(asked.words)), passages[number].link
    text = with_answer(passages, number) if text == passages[number].text else text
    told = words.say("answer.quote", language, quote=quoted(text.strip("“”"), language))
    behind = bracketed(link.removeprefix("mailto:"), language) if link else ""
    return Answer(line.id, (f"{told}{behind}",), round(sure, 3), passages[number].source)
