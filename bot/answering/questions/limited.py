"""What a limit of pages names, where a question wants to know until when it is sent in: "deadline for sea tales?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.answering.questions.forms import START
from bot.faq.model import Faq
from bot.matching.lexicon import load_lexicon, stem
from bot.matching.normalise import fold

_OWN = r"(?:(?:the|an?|my|our|your|any|submitting|sending|in|of|for) ){0,3}"
_SORT = rf"{_OWN}(?P<what>\w+(?: \w+){{0,6}}?)"
_IS = r"(?:(?:what|when) (?:is|are) )?"
_LAST = r"(?:(?:submission )?(?:deadline|due date|closing date)|last (?:day|date))s?"
_TO = r"(?: (?:for|of|to (?:submit|send|hand in|upload)))?"
_WHEN = r"(?:(?:by|until|till|to|up to) )?(?:when|(?:what|which) (?:day|date))"
_IN = r"be (?:in|submitted|sent(?: in)?)"
_DUE = rf"(?:due|closing|(?:(?:need|have|has|needs) )?to {_IN}|{_IN}|closes?)"
_WE_SEND = (
    r"(?:can|must|should|do|may) (?:i|we|one|authors|people) (?:(?:have|need) to |still |please )*"
    r"(?:submit|send|send in|hand in|upload|turn in)"
)
_ADDED = r"(?: (?:please|again|exactly|thanks|anyone|then|now|this (?:year|time)|date|at the latest|latest))*$"
_DAY_ASKED = tuple(
    re.compile(START + form + _ADDED)
    for form in (
        rf"{_IS}(?:the )?{_LAST}{_TO} {_SORT}",
        rf"{_IS}{_SORT} {_LAST}",
        rf"{_WHEN} (?:is|are|must|do|should|can|does|will) {_SORT} {_DUE}",
        rf"{_WHEN} {_WE_SEND} {_SORT}",
    )
)
_ANY = frozenset(map(stem, "paper submission track contribution article category".split()))
_ABSTRACT = frozenset({stem("abstract")})  # has a deadline of its own kind
# what any call takes first of all: a single deadline is always theirs
_PLAIN = frozenset(map(stem, "research regular full long original technical proposal".split()))


def limited_dated(words: str, faq: Faq) -> str:
    """Return the name of the limit that a question wants the day of, as the FAQ has it; empty for none, and where a
    date tells that day by such a name.
    """
    asked = {name for found in _asked(words) if (name := _named(found, faq))}
    return min(asked, key=len) if asked else ""


def is_all_that_is_taken(name: str, faq: Faq) -> bool:
    """Whether the only deadline of the call is surely that of the limit `name`: no other sort of paper has a limit, or
    it is of plain papers.
    """
    is_alone = {one.track for one in faq.submission.page_limits} == {name}
    return (is_alone or is_plain(name)) and len(faq.dates_of("submission")) == 1


def is_plain(name: str) -> bool:
    """Whether a limit names papers as any call has them: "Regular research papers"."""
    return _stems(name) <= _ANY | _PLAIN


def _asked(words: str) -> Iterator[frozenset[str]]:
    """Yield what a question may want the day of, as stems that tell something."""
    light = load_lexicon().light
    for form in _DAY_ASKED:
        if found := form.match(words):
            yield frozenset(stem(word) for word in found["what"].split() if word not in light)


def _named(asked: frozenset[str], faq: Faq) -> str:
    telling = asked - _ANY
    dated = (_stems(f"{one.label} {one.track or ''}") for one in faq.dates)
    if not telling or telling == _ABSTRACT or any(telling <= label for label in dated):
        return ""
    tracks = (one.track for one in faq.submission.page_limits if one.track)
    return min((track for track in tracks if asked <= _ANY | _stems(track)), key=len, default="")


def _stems(text: str) -> frozenset[str]:
    return frozenset(map(stem, fold(text).split()))
