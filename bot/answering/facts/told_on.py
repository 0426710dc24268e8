"""A rule of the call in whole: what its quote was cut off at, and the sentences behind it that bound it, as in "Papers
under review elsewhere are fine. This does not hold for ...".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.facts.context import Context
from bot.faq.model import Source
from bot.faq.passages import Passage
from bot.words.spacing import quoted as in_quotes

_RULE = (
    r"(?:this|that|(?:the|this|that|such) (?:rule|polic\w+|restriction|permission|option|condition|requirement"
    r"|exclusion|offer))"
)
_PAPERS = r"(?:papers?|submissions?|work|works|manuscripts?|contributions?|abstracts?|articles?|authors?)"
_BOUNDS = re.compile(  # how a sentence begins that bounds the one before
    r"\W{0,3}(?:(?:please |but |also )?note (?:that |however,? |, )?)?(?:"
    r"(?:however|but|yet|nevertheless|nonetheless|though|although|conversely|provided|unless|except(?:ion)?"
    r"|otherwise)\b"
    r"|(?:an?|one|the|the only|only) exceptions? (?:is|are|will|may|can|to|for|from|exists?|appl\w+)\b|exceptions?\b"
    r"|(?:[a-z-]{3,20} ){1,3}[a-z-]{3,20}: (?:yes|no|not|none|free|only|possible|allowed|never)\b"
    rf"|{_RULE} (?:(?:also |only )?(?:does not|doesn[’']t) (?:hold|apply|extend|include|cover)"
    r"|(?:also |only )?(?:excludes|applies|holds|extends|is (?:limited|restricted|only|not)))\b"
    rf"|in (?:this|that|such|these|those|all|either|both|any) cases?\b|if so\b|if (?:this|that) is (?:the case|so)\b"
    rf"|(?:for )?(?:such|these|those) {_PAPERS},? (?:must|should|may|can|will|have|need|are|is|cannot|the|there)\b"
    r"|we (?:do not|don[’']t|will not|won[’']t|cannot|only) (?:\w+ )?(?:accept\w*|consider|tak\w+|allow)(?:ing)? "
    rf"(?:such|these|those) {_PAPERS}\b"
    rf"|please (?:also |clearly )?(?:mark|indicate|state|declare|label|flag|cite|mention) (?:such|these|those|this|that"
    r"|it)\b"
    rf"|(?:the )?authors (?:of such \w+ )?(?:must|should|need to|are (?:required|asked|expected|requested|responsible)"
    r"|have to|shall)\b.{0,60}\b(?:declar\w+|disclos\w+|stat(?:e|es)|indicat\w+|inform|notify|mention|withdraw"
    r"|ensur\w+|check|clear|permission|polic\w+)\b"
    r")"
)
# a quote that only tells what holds in one case of the rule before it
_GOES_ON = re.compile(
    rf"(?:if|when|where|should) (?:the|this|that|such|a|an|your) {_PAPERS} (?:has|have|is|are|was|be)\b"
)
_MOST = 2  # sentences behind a rule
_LONGEST = 700  # characters of a rule in whole


def told_on(source: Source, passages: Sequence[Passage]) -> str:
    """Return what a source quotes, in whole, with the sentences behind it that bound it."""
    begun = source.quote.removesuffix("…").strip()
    place = next((number for number, one in enumerate(passages) if _holds(one, source, begun)), None)
    if place is None:
        return source.quote
    first = last = passages[place]
    text = first.text if source.quote.endswith("…") or first.text.startswith(begun) else source.quote
    if place and is_one_case(source) and first.is_behind(passages[place - 1]):
        text = f"{passages[place - 1].text} {text}"
    for follows in passages[place + 1 : place + 1 + _MOST]:
        if not follows.is_behind(last) or not _BOUNDS.match(follows.text.lower()):
            break
        if follows.text not in text and len(text) + len(follows.text) < _LONGEST:
            text = f"{text} {follows.text}"
        last = follows
    return text


def is_one_case(source: Source) -> bool:
    """Whether a quote only tells what holds in one case: "If the paper is under review elsewhere, say so"."""
    return bool(_GOES_ON.match(source.quote.lower()))


def told_beside(source: Source, passages: Sequence[Passage]) -> str:
    """Return what bounds a rule that is quoted: of what is told on, the part that the quote has not."""
    whole, begun = told_on(source, passages), source.quote.removesuffix("…").strip()
    return whole.partition(begun)[2].strip() if begun in whole else ""


def quoted_on(source: Source | None, context: Context) -> str:
    """The rule in whole in quotation marks."""
    return in_quotes(told_on(source, context.passages).strip("“”"), context.language) if source else ""


def _holds(one: Passage, source: Source, begun: str) -> bool:
    return (one.file, one.line) == (source.file, source.line) and begun in one.text
