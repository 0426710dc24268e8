"""A date that a question names in full: by its kind, by what sets it apart from its siblings, and by nothing else."""

from __future__ import annotations

import re

from bot.answering.dates.direct_submission import direct_deadline
from bot.answering.dates.meant import kinds_in, tells_kind
from bot.answering.facts.tracks import names_in
from bot.english import MONTH_OF
from bot.faq.model import Faq, KeyDate
from bot.matching.lexicon import load_lexicon, stem
from bot.matching.normalise import fold
from bot.matching.reading import Reading

_SAYS_NOTHING = frozenset(
    {"author", "version", "copy", "date", "call", "notify", "notifi", "notific", "entry", "ready"}
)
# What a question of submissions says; "deadline" alone is said of anything
_OF_PAPERS = frozenset(
    {"submit", "submission", "submissions", "submitting", "paper", "papers", "abstract", "abstracts"}
)
# What no day answers: how long, and where
_NO_DAY = frozenset({"page", "pages", "limit", "limits", "long", "length", "template", "where"})

_OTHERWISE = re.compile(  # what is asked for is no day
    r"\b(?:where|who|whom|why|how(?! (?:many (?:days|weeks|hours)|much time|long (?:until|till|before|is left)))"
    r"|pages?|limit|submit to|url|link|template)\b"
)
_DAYS = re.compile(  # "is the revised paper deadline 12 May 2031?"
    rf"\b(?:\d{{1,4}}(?:st|nd|rd|th)?|{'|'.join(MONTH_OF)})\b"
)
_ASKING = frozenset(
    map(
        stem,
        "when what which day days whats whens how many much time long until till left passed over open has".split(),
    )
)


def named_date(faq: Faq, reading: Reading) -> KeyDate | None:
    """Return the date that every word of a question leads to ("deadline of the demo track?"); None where a word is left
    over, or where no word sets a date apart.
    """
    words = " ".join(reading.words)
    asked, kinds = telling(words), kinds_in(words)
    if not asked or not _NO_DAY.isdisjoint(reading.words):
        return None
    known = [kind for kind in kinds if any(date.kind == kind for date in faq.dates)]
    found = [date for date in faq.dates if asked <= telling(f"{date.label} {date.track or ''}")]
    others = [date for date in found if date.kind == "other"]
    if known and not (len(others) == 1 and _OF_PAPERS.isdisjoint(reading.words)):
        return next((date for date in found if date.kind == known[0]), None)
    if known:
        return others[0]  # "travel grant deadline?"
    return found[0] if len(found) == 1 and "when" in reading.words else None


def labelled_in_full(faq: Faq, reading: Reading) -> KeyDate | None:
    """Return the date of which a question is nothing but the label, the longest that fits ("when is the revised full
    paper deadline?"); None for a label of the kind's own words alone, and where two dates have it. "Without ARR"
    is the label of the other one.
    """
    words = " ".join(reading.words)
    if direct := direct_deadline(faq, words):
        return direct
    if _OTHERWISE.search(words):
        return None
    fits = [(label, date) for date in faq.dates if (label := fold(date.label)) and _holds_all(words, label)]
    longest = max((len(label) for label, _ in fits), default=0)
    found = [date for label, date in fits if len(label) == longest] or _by_own_word(faq, words)
    return found[0] if len(found) == 1 and telling(found[0].label) else None


def _by_own_word(faq: Faq, words: str) -> list[KeyDate]:
    """The dates of which a question has a word that no other label has, and nothing that theirs has not: "when is the
    revised paper deadline?" of the "Revised full paper deadline".
    """
    asked = {stem(word) for word in words.split()} - load_lexicon().light - _ASKING
    labels = [(date, {stem(word) for word in fold(f"{date.label} {date.track or ''}").split()}) for date in faq.dates]
    return [
        date
        for date, label in labels
        if len(asked) > 1
        and asked <= label
        and asked & telling(date.label) - frozenset[str]().union(*(other for one, other in labels if one is not date))
    ]


def _holds_all(words: str, label: str) -> bool:
    """Whether a question holds a label of several words, and nothing else that tells anything."""
    before, there, behind = f" {words} ".partition(f" {label} ")
    rest = {stem(word) for word in _DAYS.sub(" ", f"{before} {behind}").split()} - {"date", "exact", "exactli"}
    return bool(there) and " " in label and rest <= load_lexicon().light | _ASKING


def telling(text: str) -> frozenset[str]:
    """The words that may set a date apart from others: no kind of date, no light word; "round 2" is a 2."""
    names = {name for name in names_in(text) if not name[-1:].isdigit() or " " not in name}
    return frozenset(name for name in names if not tells_kind(name)) - _SAYS_NOTHING
