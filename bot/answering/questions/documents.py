"""Other documents than what is sent in: what holds of papers is not said of reports, case studies or cover letters."""

from __future__ import annotations

import re

from bot.answering.questions.said import said_by
from bot.faq.model import Faq
from bot.matching.normalise import fold

_SORT = (
    r"systems?|survey|experience|theory|applications?|resource|software|perspective|negative results?|benchmark(?:ing)?"
    r"|reproducibility|challenge|practice|practitioners?|opinion|discussion|project|student"
)
_SENT_TOO = (
    rf"(?:technical |project |experience |final )?reports?|case stud(?:y|ies)|(?:{_SORT}) papers?|essays?"
    r"|(?:book )?chapters?|(?:phd |master )?thes[ei]s|dissertations?|cover letters?|white ?papers?"
)
# none where "which system" and "papers" only stand side by side: "through which system papers go in"
_DOCUMENT = re.compile(rf"(?<!which )(?<!what )\b(?:{_SENT_TOO})\b")
# Of these, the length alone is asked of a call; appendices are also what a limit leaves out
_LENGTHY = (
    rf"{_SENT_TOO}|(?:\w+ ){{1,2}}descriptions?"
    r"|appendi(?:x|ces)|annex(?:es)?|letters?|statements?|biograph(?:y|ies)|bios?|cvs?"
    r"|supplement(?:s|ary materials?)?"
)
_LENGTH_OF = re.compile(
    r"\b(?:how long|how many (?:pages|words)|length|page limits?|limits?|pages)\b"
    r"(?: (?:is|are|can|may|should|must|shall|could|does|do|of|for|in|has|have|the|an?|my|our|your|to|be)){0,5}"
    rf" (?P<what>{_LENGTHY})\b"
)
_PLURALS = (("ix", "ices"), ("thesis", "theses"), ("ary material", "ary material"), ("y", "ies"), ("s", "s"))
_ENDINGS = re.compile(r"(?:ies|y|ices|ix|es|is|s)$")


def document_dated(words: str, faq: Faq) -> str:
    """Return the other document that a question of a day speaks of and no date or limit of the call; else empty."""
    found = _DOCUMENT.search(words)
    return _plural(found[0]) if found and not is_known(found[0], faq) else ""


def document_measured(words: str, faq: Faq) -> str:
    """Return the other document whose length a question asks for, where no date or limit of the call speaks of it."""
    found = _LENGTH_OF.search(words)
    return _plural(found["what"]) if found and not is_known(found["what"], faq) else ""


def is_known(document: str, faq: Faq) -> bool:
    """Whether the name of the event, or a date or limit with the line it comes from, has the words of a document."""
    text = " . ".join([fold(faq.workshop.name), *said_by(faq)])
    stems = [_ENDINGS.sub("", word) for word in document.split()]
    return all(re.search(rf"\b{re.escape(stem)}", text) for stem in stems)


def _plural(document: str) -> str:
    """Return a document as what a date or limit is said to be of: "case studies" for "case study"."""
    for ending, plural in _PLURALS:
        if document.endswith(ending):
            return document.removesuffix(ending) + plural
    return f"{document}s"
