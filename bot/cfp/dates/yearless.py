"""Dates of a page that names no year anywhere: kept in the page's own words, for an organizer to settle."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from bot.cfp.dates.grammar import DateMention, Reading
from bot.cfp.dates.months import weekday_of
from bot.cfp.dates.resolve import Entry

STAND_IN = 1600  # a leap year that no call is of: days are found with it, and never written
_WEEKDAY = re.compile(r"(?P<word>[^\W\d_]{2,12})\.?,?\s(?:the\s|den\s|dem\s|el\s|le\s)?$", re.IGNORECASE)
_HOURS = re.compile(r"(?:[^.;:：!?\n()]|(?<=\d):(?=\d)|\([^()\n]{1,30}\)|(?<=\d)\.(?=\d)){0,40}(?![^\W_])")
_LONGEST = 90


def with_stand_in(reading: Reading) -> Reading:
    """Return how dates are read on a page without a year: in a year that stands for the one that is not known."""
    return reading if reading.year else replace(reading, year=STAND_IN)


def is_stand_in(mention: DateMention) -> bool:
    return mention.days[0].year == STAND_IN


def leave_years_open(entries: Iterable[Entry]) -> None:
    """Take the day from each date that has no year, and keep its words: nobody knows which day they mean."""
    for entry in entries:
        mention = entry.main.mention
        if mention is None or not is_stand_in(mention):
            continue
        words = _words(entry.main.segment.text, mention)
        entry.main = replace(entry.main, mention=None, vague=words, yearless=True)
        entry.history, entry.candidates = [], ()


def _words(text: str, mention: DateMention) -> str:
    """A date as the page has it, with its weekday and its hours: "viernes 29 de Octubre, a las 23:59 GMT -4"."""
    start = text.find(mention.text)
    if start < 0:
        return mention.text[:_LONGEST]
    end = start + len(mention.text)
    before = _WEEKDAY.search(text[:start])
    if before and weekday_of(before["word"]) is not None:
        start = before.start()
    if mention.time or mention.zone:
        behind = _HOURS.match(text, end)
        end = behind.end() if behind else end
    return " ".join(text[start:end].split()).strip(" ,:–-")[:_LONGEST]
