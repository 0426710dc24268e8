"""The event itself: the names and words by which members mean it, and its year."""

from __future__ import annotations

import re

from bot.faq.model import Faq, Workshop
from bot.faq.ordinals import edition_of
from bot.faq.vocabulary import EVENTS
from bot.matching.normalise import fold

_SMALL_WORDS = frozenset("on of and the for in at to a".split())
_ACRONYM = 3  # letters of a name that others begin so too
EVENT = "workshop"  # what every event is called inside: the bank's phrasings speak of workshops


# "Doctoral Colloquium", which all call the DC
_TWO_WORDS = re.compile(r"\b(?:Doctoral|Summer|Winter|Spring|Shared) (?:Colloquium|Consortium|School|Symposium|Task)\b")


def own_names(faq: Faq) -> frozenset[str]:
    """Return the words that name the event: those of its short name, the acronyms in its name ("... (MMVE 2018)"), and
    the first letters of its name where its address begins so.
    """
    workshop = faq.workshop
    acronyms = re.findall(r"\b[A-Z][A-Za-z]*[A-Z]+[A-Za-z]*\b", workshop.name)
    acronyms += [words[0][0] + words[1][0] for words in map(str.split, _TWO_WORDS.findall(workshop.name))]
    address = _letters((faq.submission.contact or "").partition("@")[0])
    if len(address) > _ACRONYM and any(address in initials for initials in initials_of(workshop)):
        acronyms.append(address)
    names = {*fold(workshop.short_name or "").split(), *(fold(name) for name in acronyms)}
    return frozenset(name for name in names if name.isalpha() and len(name) > 1)


def initials_of(workshop: Workshop) -> tuple[str, ...]:
    """Return the first letters of the words of the event's name: of all, and of those that tell."""
    named = [word for word in fold(workshop.name).split() if word[0].isalpha()]
    told = [word for word in named if word not in _SMALL_WORDS]
    return tuple("".join(word[0] for word in words) for words in (named, told))


def is_own_name(name: str, faq: Faq) -> bool:
    """Return whether a name is the event's own, however it is written ("NLP-OSS", "nlposs"): a word of its names or of
    what its dates are called, the letters its name begins with, or a part of its website or its address.
    """
    own = (faq.workshop.name, faq.workshop.short_name or "", *(f"{one.label} {one.track or ''}" for one in faq.dates))
    letters = _letters(name)
    known = {_letters(word) for text in own for word in text.split()} | {_letters(faq.workshop.short_name or "")}
    reached = (faq.workshop.website, faq.submission.contact)
    return (
        letters in known
        or any(letters in _letters(text or "") for text in reached)
        or any(len(letters) >= _ACRONYM and letters in initials for initials in initials_of(faq.workshop))
    )


def _letters(text: str) -> str:
    return "".join(re.findall(r"[a-z]", text.lower()))


def year_of(faq: Faq) -> int | None:
    """The year of the workshop: of its day, else of its last date, else the one in its venue's name."""
    days = [date.at or (date.candidates[0] if date.candidates else None) for date in faq.dates]
    by_kind = [day for date, day in zip(faq.dates, days, strict=True) if date.kind == "workshop" and day]
    for day in [*by_kind, *sorted(filter(None, days), reverse=True)]:
        return int(day[:4])
    named = re.search(r"\b(20\d\d)\b", f"{faq.workshop.venue} {faq.workshop.name}")
    return int(named[1]) if named else None


def years_of(faq: Faq) -> frozenset[int]:
    """The years in which anything of this edition happens: a deadline may lie in the year before the event."""
    days = [at for date in faq.dates for at in (date.at, *date.candidates, *(past.at for past in date.history)) if at]
    return frozenset(filter(None, (year_of(faq), *(int(day[:4]) for day in days))))


def numbers_of(faq: Faq) -> frozenset[int]:
    """The numbers by which this edition is told from others: "WCCFL 43", "the 43rd West Coast ...", "SIGPOT '19"."""
    named = " ".join(filter(None, (faq.workshop.name, faq.workshop.short_name)))
    counted = edition_of(faq)
    found = {int(number) for number in re.findall(r"(?<![\d.])\d{1,3}(?![\d.])", named)}
    return frozenset(found | ({counted.number} if counted else set()) | {year % 100 for year in years_of(faq)})


def own_event_words(workshop: Workshop) -> frozenset[str]:
    """Return the words by which members may call the event itself, besides "workshop": "conference", "con", "school".

    Where the FAQ does not say, its name may; and what is part of no conference is "the conference" itself.
    """
    named = set() if workshop.event else set(fold(workshop.name).split())
    called = {workshop.event, *(() if workshop.venue else ("conference",))}
    events = [event for event, words in EVENTS.items() if event in called or not named.isdisjoint(words)]
    return frozenset(word for event in events for words in EVENTS[event] for word in words.split()) - {
        EVENT,
        *_SEASONS,
    }


_SEASONS = {"summer", "winter", "autumn", "spring", "special", "session", "hack", "day", "shared", "task"}
