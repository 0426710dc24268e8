"""The fields of an answer must exist: an answer with an unknown one would be shown with a hole.

PASS:  answer: "Papers are due on {date submission}."
FAIL:  answer: "Papers are due on {date sumbission}."
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.errors import Place, Problem, TemplateError
from bot.faq.loader import LoadedFaq
from bot.faq.model import Faq
from bot.faq.template import missing_fields

ID = "template-field"
LEVEL = "error"


def check(loaded: LoadedFaq) -> Iterator[Problem]:
    """Yield answers whose template is malformed or names a date that the file does not have."""
    for number, entry in enumerate(loaded.faq.entries):
        yield from _wrong_fields(entry.answer, loaded.place("entries", number, "answer"), loaded.faq)
        for code, text in (entry.answers or {}).items():
            yield from _wrong_fields(text, loaded.place("entries", number, "answers", code), loaded.faq)


def _wrong_fields(text: str, place: Place, faq: Faq) -> Iterator[Problem]:
    try:
        for field in missing_fields(text, faq):
            dates = ", ".join(date.id for date in faq.dates) or "none"
            yield Problem(place, f"{field} names no date of this file", f"Its dates: {dates}.")
    except TemplateError as error:
        yield Problem(place, str(error))
