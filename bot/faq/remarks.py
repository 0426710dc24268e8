"""What is remarked on a date, in words of the reader's language; what the page says stays in its own."""

from __future__ import annotations

from datetime import date

from bot.faq.model import KeyDate, Remark
from bot.faq.vocabulary import WEEKDAYS
from bot.words.catalogue import SOURCE
from bot.words.language import say
from bot.words.spacing import spaced
from bot.words.times import day_words, weekday_words


def remark_words(remark: Remark, locale: str = SOURCE) -> str:
    """Return a remark as a sentence."""
    values: dict[str, object] = {}
    if remark.source:
        values |= {"line": remark.source.line, "words": remark.source.quote}
    if remark.day:
        day = date.fromisoformat(remark.day)
        values |= {"day": day_words(day, locale), "weekday": weekday_words(day.weekday(), locale)}
    if remark.weekday:
        values["said"] = weekday_words(WEEKDAYS.index(remark.weekday), locale)
    return say(f"remark.{remark.what}", locale, **values)


def noted(entry: KeyDate, locale: str = SOURCE) -> str:
    """Return what stands beside a date: the organizers' note, and the remarks."""
    told = (entry.note, *(remark_words(one, locale) for one in entry.remarks))
    return spaced(" ".join(filter(None, told)), locale)
