"""The questions that `check` asks of a FAQ: those beside its file, and those that were added from Discord."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from bot.answering.audit import questions_file, read_questions
from bot.revisions.served import Faqs

_NAME = "questions.yaml"


class Asked(NamedTuple):
    """- `path` and `text`: the file as it is, the text empty where there is none yet
    - `questions`: what must answer each, with what was changed from Discord
    """

    path: Path
    text: str
    questions: dict[str, str]


def asked_by_check(faqs: Faqs, workshop: str) -> Asked:
    """Return the questions of a FAQ. Raises FaqError for a file of questions that is broken, KeyError for no FAQ."""
    file, served, applied = faqs.file_of(workshop), faqs.get(workshop), faqs.applied(workshop)
    if file is None or served is None:
        raise KeyError(workshop)
    path = questions_file(Path(file.file))
    questions = {text: expected for text, expected, _ in (read_questions(path) if path else ())}
    questions |= applied.regressions if applied else {}
    gone = {entry.id for entry in file.faq.entries} - {entry.id for entry in served.loaded.faq.entries}
    kept = {question: expected for question, expected in questions.items() if expected not in gone}
    text = path.read_text(encoding="utf-8-sig") if path else ""
    return Asked(path or Path(file.file).with_name(_NAME), text, kept)
