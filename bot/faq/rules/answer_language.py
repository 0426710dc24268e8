"""An answer by language is in one that the bot speaks: no other is ever asked for.

PASS:  answers: {es: "Sí, en la recepción."}
FAIL:  answers: {sp: "Sí, en la recepción."}
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.errors import Problem
from bot.faq.loader import LoadedFaq
from bot.words.catalogue import languages

ID = "answer-language"
LEVEL = "warning"


def check(loaded: LoadedFaq) -> Iterator[Problem]:
    """Yield answers in languages that have no messages."""
    for number, entry in enumerate(loaded.faq.entries):
        for code in entry.answers or ():
            if code not in languages():
                place = loaded.place("entries", number, "answers", code)
                yield Problem(place, f"the bot does not speak {code!r}", f"It speaks {', '.join(languages())}.")
