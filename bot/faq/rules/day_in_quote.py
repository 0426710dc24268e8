"""A date is on the day that its quote names: the bot shows the words of the quote below the day, and what contradicts
them is a slip, or was moved by hand. A day that it was moved from stands in `history`. Quotes without a day and a year
prove no day, and are not looked at.

PASS:  at: "2023-09-29", source: {line: 93, quote: "Submission deadline: September 29, 2023"}
PASS:  at: "2023-10-06", history: [{at: "2023-09-29"}], and the same source
FAIL:  at: "2023-10-06", and the same source
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.errors import Problem
from bot.faq.days import full_days, spelled
from bot.faq.loader import LoadedFaq
from bot.faq.model import KeyDate

ID = "day-in-quote"
LEVEL = "warning"


def check(loaded: LoadedFaq) -> Iterator[Problem]:
    """Yield dates whose quote names another day, and neither theirs nor one that they were moved from."""
    language = (loaded.faq.call.language if loaded.faq.call else None) or "en"
    for number, entry in enumerate(loaded.faq.dates):
        if other := _other_day(entry, language.partition("-")[0]):
            fix = (
                f"If the date was moved, keep the other day: 'history: [{{at: \"{other}\"}}]' "
                "(and who says so in 'note'); else take the day of the quote, or quote the line that names this one."
            )
            what = f"{entry.label} is on {(entry.at or '')[:10]}, and its quote names {other}"
            yield Problem(loaded.place("dates", number, "at"), what, fix)


def _other_day(entry: KeyDate, language: str) -> date | None:
    """The first day of a date's quote that is none of its own."""
    if not entry.at or not entry.source:
        return None
    quote = entry.source.quote
    first, last = (date.fromisoformat(text[:10]) for text in (entry.at, entry.end or entry.at))
    named = sorted(set(full_days(quote, language)))
    if first in named or _is_without_year(first, quote, named):
        return None
    own = {date.fromisoformat(text[:10]) for text in (*entry.candidates, *(past.at for past in entry.history))}
    return next((day for day in named if day not in own and not first <= day <= last), None)


def _is_without_year(day: date, quote: str, named: list[date]) -> bool:
    """Whether a quote names a day whose year it does not say with it: "1 May to 2 June 2023"."""
    return spelled(day).search(quote) is not None and not any(
        (one.month, one.day) == (day.month, day.day) for one in named
    )
