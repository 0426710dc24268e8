"""All that the dates and limits of a FAQ say: what a question speaks of is looked for there."""

from __future__ import annotations

from bot.faq.model import Faq
from bot.matching.normalise import fold


def said_by(faq: Faq) -> list[str]:
    """Return of each date and limit its label, track and notes with the line of the call it comes from, in small
    letters without marks.
    """
    dates = [([one.label, one.track, one.told_beside], one.source) for one in faq.dates]
    limits = [([one.track, one.note, *one.excludes], one.source) for one in faq.submission.page_limits]
    told = ([*filter(None, words), source.quote if source else ""] for words, source in (*dates, *limits))
    return [fold(" . ".join(one)) for one in told]
