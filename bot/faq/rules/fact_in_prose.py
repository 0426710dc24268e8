"""A date, page limit or submission link that has a field is not typed out again: when it changes, the copy would lie.
What quotes the call, and so has the answer's words in its source, stays as the call has it.

PASS:  answer: "The deadline is {date submission}; papers go to {link submission}."
FAIL:  answer: "The deadline is September 29, 2023; papers go to https://openreview.net/..."
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from bot.errors import Problem
from bot.faq.days import spelled
from bot.faq.loader import LoadedFaq
from bot.faq.model import Entry, Faq

ID = "fact-in-prose"
LEVEL = "error"


def check(loaded: LoadedFaq) -> Iterator[Problem]:
    """Yield answers that spell out a fact of the file."""
    facts = {what: (pattern, field) for pattern, what, field in (*_facts(loaded.faq), *_last_days(loaded.faq))}
    for number, entry in enumerate(loaded.faq.entries):
        if _is_quoted(entry):
            continue
        place = loaded.place("entries", number, "answer")
        for what, (pattern, field) in facts.items():
            if any(pattern.search(text) for text in (entry.answer, *(entry.answers or {}).values())):
                yield Problem(
                    place, f"{what} is typed out", f"Write {field} instead, so that it follows when the fact changes."
                )


def with_fields(answer: str, faq: Faq) -> str:
    """Return an answer with a field in place of every fact that is typed out in plain text."""
    for pattern, _, field in _facts(faq):
        rest = _REST if field.startswith("{date ") else ""
        typed = re.compile(f"(?:{pattern.pattern}){rest}", pattern.flags)
        pieces = _IN_BRACES.split(answer)
        pieces[::2] = [typed.sub(field, piece) for piece in pieces[::2]]
        answer = "".join(pieces)
    return answer


# What belongs to a day that is typed out: its year, its time, its zone. The field says all of it.
_REST = (
    r"(?:,?\s{0,3}20\d\d\b)?(?:,?\s{0,3}(?:at\s)?\d{1,2}[:.]\d{2}\s?(?:[ap]m\b)?)?"
    r"(?:\s{0,3}\(?(?:AoE|UTC|GMT|anywhere\son\searth|(?-i:[A-Z]{2,3}T))\b\)?(?:\s\(AoE\))?)?"
)
_IN_BRACES = re.compile(r"(\{[^{}]*\})")


def _is_quoted(entry: Entry) -> bool:
    """Whether an answer is the call's words, as `build` takes them over: they begin as the source's quote does."""
    quote = _letters(entry.source.quote) if entry.source else ""
    return bool(quote) and not entry.answers and quote in _letters(entry.answer)


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _facts(faq: Faq) -> Iterator[tuple[re.Pattern[str], str, str]]:
    for entry in faq.dates:
        for text in filter(None, [entry.at, *entry.candidates]):
            yield spelled(date.fromisoformat(text[:10])), f"the date {text[:10]}", f"{{date {entry.id}}}"
    for limit in faq.submission.page_limits:
        yield (
            re.compile(rf"\b{limit.pages}[ -]pages?\b", re.IGNORECASE),
            f"the limit of {limit.pages} page{'s' * (limit.pages != 1)}",
            "{limit}",
        )
    if faq.submission.url:
        yield re.compile(re.escape(faq.submission.url)), "the submission link", "{link submission}"
    if faq.submission.template and faq.submission.template.url:
        yield re.compile(re.escape(faq.submission.template.url)), "the template's link", "{link template}"


def _last_days(faq: Faq) -> Iterator[tuple[re.Pattern[str], str, str]]:
    """The last days of dates that go from one day to another: their field says both, so it cannot stand for one."""
    for entry in faq.dates:
        last = (entry.end or "")[:10]
        if entry.at and last and last != entry.at[:10]:
            what = f"the date {last}, the last day of {entry.label!r},"
            yield spelled(date.fromisoformat(last)), what, f"{{date {entry.id}}} or 'the last day'"
