"""Every date, limit, person and entry names its place in the call, so that an answer can be checked by its reader; or,
of an entry, the day on which organizers gave the answer themselves.

PASS:  source: {line: 93, quote: "Submission deadline: September 29, 2023"}
PASS:  told: "2023-09-20"
FAIL:  no source
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.errors import Problem
from bot.faq.loader import LoadedFaq
from bot.faq.model import Entry, KeyDate, Pending, Person
from bot.faq.problems import named

ID = "missing-source"
LEVEL = "warning"
_ADD = "Add 'source: {line: ..., quote: ...}' from the call"
_OR_TOLD = """, or 'told: "2023-09-20"', the day on which organizers gave the answer themselves"""


def check(loaded: LoadedFaq) -> Iterator[Problem]:
    """Yield facts without a source."""
    faq = loaded.faq
    lists: dict[str, tuple[KeyDate | Entry | Person | Pending, ...]] = {
        "dates": faq.dates,
        "entries": faq.entries,
        "people": faq.people,
        "pending": faq.pending,
    }
    data = faq.model_dump(include=set(lists))
    for name, items in lists.items():
        for number, item in enumerate(items):
            if item.source is None and not (isinstance(item, Entry) and item.told):
                yield Problem(
                    loaded.place(name, number),
                    f"{named((name, number), data)} has no source",
                    f"{_ADD}{_OR_TOLD if isinstance(item, Entry) else ''}.",
                )
    for number, limit in enumerate(faq.submission.page_limits):
        if limit.source is None:
            yield Problem(
                loaded.place("submission", "page_limits", number),
                "the page limit has no source",
                "Add 'source: {line: ..., quote: ...}'.",
            )
    submission = faq.submission
    stated = {"url": submission.url, "template": submission.template, "review": submission.review,
              "archival": submission.archival, "dual_submission": submission.dual_submission}  # fmt: skip
    for name, value in stated.items():
        if value is not None and faq.source_of(f"submission.{name}") is None:
            yield Problem(
                loaded.place("submission", name),
                f"submission.{name} has no source",
                f"Add 'submission.{name}: {{line: ..., quote: ...}}' to 'sources'.",
            )
