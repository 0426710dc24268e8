"""A number of pages in a question, and the verdict that it meets under one limit."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.answering.facts.context import Context
from bot.english import NUMBER, number_of
from bot.faq.model import PageLimit

_UNIT = r"(?:content |main |full |extra |additional |more )?(?:pages?|pagers?|sheets?|sides?)"
_PAGES = re.compile(
    rf"\b(?P<first>{NUMBER})(?: (?:or|to|and|through) (?:a half )?(?P<second>{NUMBER})"
    rf"| (?P<range>{NUMBER}))?(?P<half> and a half)? {_UNIT}\b"
)
# A lone number is one of pages, unless something else is counted, dated or numbered with it.
_LONE = re.compile(
    r"(?<![\d.:/-])\b(\d{1,3}(?:\.\d+)?)\b(?!\.?\d|:|%| ?(?:words?|authors?|papers?|figures?|tables?|columns?|pt"
    r"|point|minutes?|min|hours?|days?|weeks?|am|pm|"
    r"references?|reviewers?|people|euros?|usd|k|mb|january|february|march|april|may|june|july|august|september"
    r"|october|november|december))"
)
WORDS = re.compile(r"\b\d[\d,. ]{0,8}k? ?words\b|\bword (?:count|limit)\b|\bcharacters\b")
_OVER_BY = re.compile(
    r"\b(?:a|one|half a|a half|\d) (?:page|line|few lines|bit|little)s? (?:over|more|longer|too (?:long|many)"
    r"|extra|above)\b"
)
_TOO_LONG = re.compile(
    r"\b(?:too (?:much|long|many|big)|over|exceed\w*|above|a problem|more than (?:is )?allowed|violat\w+|rejected"
    r"|(?:to|i|we|one|it) (?:cut|shorten|trim|shrink|condense)\b)\b"
)
_WITHOUT = re.compile(  # what a limit leaves out, too: no "not"
    r"\bwithout (?:the |any |counting )*(?:references?|refs?|bibliography|citations?|appendix|appendices)\b"
)
_TOO_SHORT = re.compile(r"\b(?:too (?:short|little|few)|below)\b")
_ENOUGH = re.compile(r"\b(?:enough|sufficient|suffice|at least|minimum|no less)\b")
_IS_MAXIMUM = re.compile(
    r"\b(?:limit|maximum|cap|at most|up to|ceiling|upper bound|no more than)\b(?!.*\b(?:over|within|under|above"
    r"|below)\b)"
)
_MORE_THAN = re.compile(rf"\b(?:more than|over|beyond|longer than|above|exceed\w*) (?:the )?(?:{NUMBER})\b")
_LESS_THAN = re.compile(rf"\b(?:less than|fewer than|under|below|shorter than) (?:{NUMBER})\b")
_EXACTLY = re.compile(
    r"\b(?:exactly|have to be|has to be|must be|need to be|needs to be|required to be)\b(?!.*\b(?:at most|under"
    r"|below|max\w*)\b)"
)

_INCLUDED = re.compile(
    r"\b(?:incl|including|included|inclusive of|with) (?:the |all )?(?:ref\w*|bibliograph\w*|citations?)\b"
)
_ONLY = re.compile(
    rf"\b(?:only|just|merely) (?:(?:up to|some|about) )?(?:{NUMBER}) {_UNIT}\b"
)  # "only 3 pages allowed"
_MAY = re.compile(r"\b(?:can|may|could|would|will|might|enough|suffice\w*|ok|okay|fine)\b")
_OWN = re.compile(r"\b(?:i|my|mine|we|our|ours)\b")
# "so it's 9 pages for a full one, right?" states the limit; "my paper is 9 pages" does not.
_STATES = re.compile(
    r"^(?:(?:so|and|ok|okay|but|then) )*"
    r"(?:it|that|this|they|track \w|(?:(?:an?|the|full|long|short|regular) ){0,2}(?:papers?|ones?|limit))"
    rf" (?:is|are|has|have|gets?) (?:up to )?(?:{NUMBER})\b"
)
_CONCLUDES = re.compile(r"(?:and |ok |okay )?so ")  # "so a full paper is 5 pages?"


_COUNTED = re.compile(  # "do references count toward the 8 pages?" gives no length of a paper
    r"\b(?:do|does|are|is|will|would|should) (?:the |my |our |any )?"
    r"(?:refs?|references|bibliograph\w*|appendix|appendices|figures|supplement\w*|checklist)\b(?: \w+){0,3}?"
    r" (?:count\w*|included|part of|towards?)\b"
)


class Verdict(NamedTuple):
    """- `message` says whether a length fits; empty where there is nothing to judge; `pages`: those that it names."""

    message: str = ""
    pages: int = 0

    def told(self, context: Context) -> str:
        return context.lead(self.message, count=self.pages) if self.message else ""


NONE = Verdict()
WITHIN, OVER = Verdict("answer.length.yes_within"), Verdict("answer.length.over")
_YES, _NO = Verdict("answer.yes"), Verdict("answer.no")
_YES_OVER, _NO_OVER = Verdict("answer.length.yes_over"), Verdict("answer.length.no_over")
_NO_WITHIN = Verdict("answer.length.no_within")
_YES_SHORT, _NO_SHORT = Verdict("answer.length.yes_short"), Verdict("answer.length.no_short")
# Verdicts on whether a length fits, as they are told where tracks differ.
FITTING = (
    ("answer.length.within_for", {WITHIN, _NO_WITHIN}),
    ("answer.length.over_for", {_YES_OVER, _NO_OVER}),
    ("answer.length.short_for", {_YES_SHORT, _NO_SHORT}),
)


class Length(NamedTuple):
    """What the question says about a length in pages, both ends of a range."""

    least: float
    most: float


def asked_length(context: Context) -> Length | None:
    """The length that a question names; None for none, for several that are no range, or where it asks what counts."""
    words = context.form.words
    if _COUNTED.search(words):
        return None
    found = [
        match
        for match in _PAGES.finditer(words)
        if not words[match.end() :].startswith((" of references", " for references"))
    ]
    if len(found) == 1:
        first, half = number_of(found[0]["first"]), 0.5 if found[0]["half"] else 0.0
        other = found[0]["second"] or found[0]["range"]
        second = number_of(other) if other else first
        if " or " in found[0][0]:
            return None
        return Length(min(first, second) + half, max(first, second) + half)
    if found or WORDS.search(context.form.text):
        return None
    lone = _LONE.findall(context.form.text)
    return Length(float(lone[0]), float(lone[0])) if len(lone) == 1 and not context.spans() else None


def over_by(context: Context) -> Verdict:
    """The verdict on "I am a page over"."""
    words = context.form.words
    over = _OVER_BY.search(words)
    if over is None or not context.form.is_check:
        return NONE
    return _YES_OVER if _TOO_LONG.search(words.replace(over[0], "")) else _NO_OVER


def judged(asked: Length, one: PageLimit, context: Context, extra: int = 0) -> Verdict:
    """The verdict on one limit, as the question puts it."""
    form, most, least = context.form, one.pages + extra, one.minimum or 0
    words = form.words
    if not (form.is_check or form.is_supposition):
        return OVER if asked.most > most else NONE
    if _MORE_THAN.search(words) or _LESS_THAN.search(words):
        return _compared(asked, most, least, context)
    if form.is_rumour or form.is_supposition:
        return _claimed(asked, most, least, one, context)
    if _TOO_SHORT.search(words) or (_ENOUGH.search(words) and not _IS_MAXIMUM.search(words)):
        return _short_verdict(asked, most, least, context)
    if form.denies and not _WITHOUT.search(words):
        return NONE
    if _TOO_LONG.search(words):
        return _YES_OVER if asked.most > most else _NO_WITHIN
    if _EXACTLY.search(words):
        return _YES if (asked.least, asked.most, least) == (most, most, most) else _NO
    if claims_included(context) and _leaves_references_out(one):
        return _NO
    states = (form.is_tagged or _CONCLUDES.match(words)) and asked.most <= most and _STATES.search(words)
    is_only = _ONLY.search(words) and not (_OWN.search(words) or _MAY.search(words))
    if states or is_only or _IS_MAXIMUM.search(words):
        return _YES if asked.most == most and asked.least in {most, least or most} else _NO
    return _fit(asked, most, least)


def _leaves_references_out(one: PageLimit) -> bool:
    return any("reference" in part for part in one.excludes)


def claims_included(context: Context) -> bool:
    """Whether a question states, of no paper of the asker's own, that references count: "9 pages incl. references"."""
    form = context.form
    return bool(_INCLUDED.search(form.words)) and (form.is_rumour or not _OWN.search(form.words))


def claimed_of_parts(asked: Length, one: PageLimit, *, counted: bool, context: Context) -> Verdict:
    """The verdict on so many pages with or without references, under a limit that counts them or leaves them out."""
    form = context.form
    if not form.is_check or form.is_either_or or form.denies:
        return NONE
    if bool(_INCLUDED.search(form.words)) == counted:
        return judged(asked, one, context)
    stated = (form.is_tagged or form.is_rumour) and not _OWN.search(form.words)
    return (Verdict("answer.not_that_i_know") if form.is_rumour else _NO) if stated else NONE


def _fit(asked: Length, most: int, least: int) -> Verdict:
    if asked.most > most:
        return _NO_OVER
    return WITHIN if asked.least >= least else _NO_SHORT


def _short_verdict(asked: Length, most: int, least: int, context: Context) -> Verdict:
    """To "is 3 too short?", "is 8 enough?": a length that is over the limit is neither."""
    if context.form.denies or asked.most > most:
        return OVER if asked.most > most else NONE
    short = asked.least < least
    if _TOO_SHORT.search(context.form.words):
        return _YES_SHORT if short else _NO_WITHIN
    if re.search(r"\b(?:at least|minimum)\b", context.form.words):
        if not least:
            return Verdict("answer.length.no_minimum")
        return _YES if asked.least == least else _NO
    return _NO_SHORT if short else WITHIN


def _compared(asked: Length, most: int, least: int, context: Context) -> Verdict:
    """To "may it have more than 6?", "is under 8 fine?"."""
    if context.form.denies:
        return NONE
    if _MORE_THAN.search(context.form.words):
        return Verdict("answer.length.yes_up_to", most) if asked.most < most else _NO
    return Verdict("answer.length.no_at_least", least) if asked.least <= least else _YES


def _claimed(asked: Length, most: int, least: int, one: PageLimit, context: Context) -> Verdict:
    """What the question supposes or passes on as a rumour, held against the call."""
    otherwise = claims_included(context) and _leaves_references_out(one)
    holds = not otherwise and asked.most == most and asked.least in {most, least or most}
    if holds:
        return _YES if context.form.is_check else NONE
    return Verdict("answer.not_that_i_know") if context.form.is_rumour else _NO
