"""The fields of an answer must exist: an answer with an unknown one would be shown with a hole.

PASS:  answer: "Papers are due on {date submission}."
FAIL:  answer: "Papers are due on {date sumbission}."
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.errors import Problem, TemplateError
from bot.faq.loader import LoadedFaq
from bot.faq.template import missing_fields

ID = "template-field"
LEVEL = "error"


def check(loaded: LoadedFaq) -> Iterator[Problem]:
    """Yield answers whose template is malformed or names a date that the file does not have."""
    for number, entry in enumerate(loaded.faq.entries):
        place = loaded.place("entries", number, "answer")
        try:
            for field in missing_fields(entry.answer, loaded.faq):
                yield Problem(
                    place,
                    f"{field} names no date of this file",
                    f"Its dates: {', '.join(d.id for d in loaded.faq.dates) or 'none'}.",
                )
        except TemplateError as error:
            yield Problem(place, str(error))
