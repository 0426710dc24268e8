"""Answers about length: the page limits by track, and a number in the question held against them."""

from __future__ import annotations

import re

from bot.answering.choosing.not_meant import section_named
from bot.answering.facts.asked_tracks import asks_if_taken, asks_kinds, line_on_track
from bot.answering.facts.context import Composed, Context, capital
from bot.answering.facts.counted_parts import EVERY_PART, asks_own_limit, is_noted, line_on
from bot.answering.facts.event import sent_in
from bot.answering.facts.limits import is_no_paper, limits_meant, measures_abstract, most_words, references_beside
from bot.answering.facts.page_counts import (
    FITTING,
    WITHIN,
    WORDS,
    Verdict,
    asked_length,
    claimed_of_parts,
    judged,
    over_by,
)
from bot.answering.facts.tracks import missing_words
from bot.answering.questions.documents import document_dated, document_measured
from bot.faq.final_pages import FINAL, granted
from bot.faq.labels import part_of
from bot.faq.model import PageLimit
from bot.faq.passages import Passage
from bot.words.spacing import bracketed

# "is a 9-page paper accepted?" is not of the final version
_IS_TAKEN = re.compile(r"(?:(?<=\bpaper )|(?<=\bpapers )|(?<=\bpages )|(?<=\bone ))accepted$")
# A part of the paper is said not to count beside the number of pages.
_FREE = re.compile(r"\+|\b(?:plus|free|excluding|exclud\w+|without|not count\w*|extra|unlimited|on top|and)\b")
_SECTIONS = {
    "limitation": "limitations",
    "ethic": "ethical considerations",
    "reproducib": "reproducibility",
}
# "do they count towards the 9 pages?": these are the limit, and no length that is to be judged
_TOWARD = re.compile(
    r"\b(?:count\w*|includ\w*|part|inside|within)(?: \w+)? (?:to|towards?|in|into|against|of) (?:the|your|those)\b"
)
_LEAST = re.compile(r"\b(?:minimum|minimal|min|shortest)\b(?!.*\bmax)")


def limit(context: Context) -> Composed | None:
    """The page limits that are meant; a number in the question is met with yes or no."""
    if not context.faq.submission.page_limits:
        return None
    limits, missing = limits_meant(context)
    if asks_kinds(context.form.words):
        limits, missing = list(context.faq.submission.page_limits), ""
    other = document_measured(context.form.words, context.faq) or document_dated(context.form.words, context.faq)
    if missing and not other and (line := line_on_track(missing, context.passages)):
        return context.quote(line)
    if measures_abstract(context):
        if entry := context.entry("abstract_length"):
            return Composed((entry.answer_in(context.language),), entry.source)
        other = other or "abstracts"
    missing = missing or other
    separate = context.lead("answer.length.no_track", track=missing_words(missing, context)) if missing else ""
    if other or is_no_paper(missing, context):  # that of papers is no verdict on "a 9-page report"
        return Composed((f"{separate}{sentences(limits, context)}",), limits[0].source)
    return _told(limits, context, separate)


def final_limit(context: Context) -> Composed | None:
    """How long the final version may be, where the call grants it more pages."""
    if granted(context.faq) is None or not context.faq.submission.page_limits:
        return None
    limits, _ = limits_meant(context)
    return Composed((f"{_final_verdict(limits, context)}{sentences(limits, context)}",), limits[0].source)


def of_track(number: int, context: Context) -> Composed | None:
    """The limit at `number`, asked for by its track."""
    limits = context.faq.submission.page_limits
    return _told([limits[number]], context) if number < len(limits) else None


def _told(limits: list[PageLimit], context: Context, separate: str = "") -> Composed:
    is_taken = asks_if_taken(context.form.words)
    is_final = not is_taken and FINAL.search(_IS_TAKEN.sub("", context.form.words))
    verdict = _final_verdict(limits, context) if is_final else _verdict(limits, context)
    in_pages = context.lead("answer.length.in_pages") if WORDS.search(context.form.text) else ""
    read = context.as_read if context.form.is_rumour else ""
    told = f"{separate}{in_pages}{verdict}{sentences(limits, context)}{read}"
    most = most_words(limits, context.passages)
    return Composed((told, " ", *context.quote(most).parts) if most else (told,), limits[0].source)


def sentences(limits: list[PageLimit], context: Context) -> str:
    """Return what the call says of each limit."""
    return " ".join(_sentence(one, context) for one in limits)


def _sentence(one: PageLimit, context: Context) -> str:
    papers = sent_in(context)
    what = f"{context.say('answer.label', label=one.track)} {papers}" if one.track else capital(papers)
    verb = "should" if one.recommended else "may"
    parts = context.listed(part_of(part, context.language) for part in one.excludes or one.includes)
    counted = "_without" if one.excludes else "_with" if one.includes else ""
    which = f"answer.length.{verb}{counted}"
    note = f" {one.note}" if one.note else ""
    told = context.say(which, what=what, size=_size(one, context), parts=parts)
    more = references_beside(one.source.quote) if one.source and one.excludes and not one.note else ""
    return told + (bracketed(f"“{more}”", context.language) if more else "") + note


def _size(one: PageLimit, context: Context) -> str:
    if one.minimum == one.pages and one.pages > 1:
        return context.say("answer.length.exactly", count=one.pages)
    if one.minimum and one.minimum != one.pages:
        return context.say("answer.length.from_to", least=one.minimum, count=one.pages)
    return context.say("answer.length.up_to", count=one.pages)


def _verdict(limits: list[PageLimit], context: Context) -> str:
    """Yes or no to a number of pages; by track where the limits differ."""
    form = context.form
    if form.is_either_or:
        return ""
    asked = asked_length(context)
    if asked is None and _LEAST.search(form.words) and not any(one.minimum for one in limits):
        return context.lead("answer.length.no_minimum")
    if asked is None and form.is_check and asks_if_taken(form.words):
        return context.lead("answer.yes")
    if asked is None:
        return over_by(context).told(context)
    if _FREE.search(form.text) and any(not _left_out(part, one) for part in _parts(context) for one in limits):
        return ""
    verdicts = [judged(asked, one, context) for one in limits]
    if len(set(verdicts)) == 1:
        return verdicts[0].told(context)
    by_message = {
        message: [one.track for one, told in zip(limits, verdicts, strict=True) if told in same and one.track]
        for message, same in FITTING
    }
    if sum(map(len, by_message.values())) < len(limits):
        plain = [told for one, told in zip(limits, verdicts, strict=True) if not one.track]
        return plain[0].told(context) if len(plain) == 1 else ""  # beside short ones, a paper is a full one
    told = [context.say(message, tracks=context.listed(tracks)) for message, tracks in by_message.items() if tracks]
    return context.lead("answer.length.depends", parts=context.apart(told))


def _final_verdict(limits: list[PageLimit], context: Context) -> str:
    """The verdict on the length of the final version, for which the call may grant more."""
    more, asked = granted(context.faq), asked_length(context)
    unsaid = f"{more.words} " if more and more.words not in (limits[0].note or "") else ""
    if asked is None or len(limits) != 1 or context.form.is_either_or:
        return unsaid
    extra = more.beyond(limits[0].pages) if more else 0
    verdict = judged(asked, limits[0], context, extra)
    if not more:
        return verdict.told(context) if asked.most <= limits[0].pages else context.lead("answer.length.no_final")
    if verdict == WITHIN and asked.most > limits[0].pages:
        verdict = Verdict("answer.length.yes_final", extra)
    return f"{verdict.told(context)}{unsaid}"


def _parts(context: Context) -> list[str]:
    """The parts of a paper that the question names and a limit may leave out."""
    names = {"@reference": "references", "@appendix": "appendices", "@acknowledgments": "acknowledgments"}
    named = [part for unit, part in names.items() if context.asks(unit)]
    section = section_named(context.form.words)
    return [*named, *(part for stem, part in _SECTIONS.items() if section.startswith(stem))]


def _left_out(part: str, limit: PageLimit) -> bool:
    return any(part in one.lower() for one in limit.excludes)


def _differ(part: str, limits: list[PageLimit]) -> bool:
    """Whether what is said of a part is not the same for all limits: it counts, does not count, or nothing is said."""
    return len({(_left_out(part, one), part in one.includes) for one in limits}) > 1


def excludes(context: Context) -> Composed | None:
    """What the limit leaves out."""
    if not context.faq.submission.page_limits:
        return None
    limits, _ = limits_meant(context)
    if line := _line_on_parts(limits, context):
        quote = context.quote(line)
        return Composed((*quote.parts, " ", sentences(limits, context)), quote.source)
    out = list(dict.fromkeys(part for one in limits for part in one.excludes))
    counted = list(dict.fromkeys(part for one in limits for part in one.includes if part not in out))
    told = sentences(limits, context)
    if not out and not counted:
        return Composed((told,), limits[0].source) if is_noted(limits) else None
    named = _parts(context)
    without = [part for part in named if any(part in one.lower() for one in out)]
    stated = [part for part in named or ([] if out else counted) if part in counted or EVERY_PART in counted]
    within = [part for part in named if part not in without and part not in stated]
    lead = ""
    if not named and section_named(context.form.words):
        return Composed((told,), limits[0].source)  # nothing is said of it
    if any(_differ(part, limits) for part in named or (*out, *counted)):
        return Composed((told,), limits[0].source)  # each limit says it of its own papers
    if stated:
        lead = context.lead(
            "answer.length.counts", parts=capital(context.listed(part_of(one, context.language) for one in stated))
        )
    if without or not (within or stated):
        parts = context.listed(part_of(part, context.language) for part in without or out)
        lead += context.lead("answer.length.not_counted", parts=capital(parts))
    if within:
        parts = context.either(part_of(part, context.language) for part in within)
        lead += context.lead("answer.length.counted", parts=parts)
    return Composed((_of_parts(named, limits, context) + lead + told,), limits[0].source)


def _line_on_parts(limits: list[PageLimit], context: Context) -> Passage | None:
    """The line of the call on references or other parts, where the limits themselves do not say what is asked."""
    named = _parts(context) or ["references"]
    if asks_own_limit(context.form.words):
        return line_on(named, context.passages, own_limit=True)
    known = {part for one in limits for part in (*one.excludes, *one.includes)}
    is_known = any(name in part.lower() for name in named for part in known) or is_noted(limits)
    is_known = is_known or EVERY_PART in known
    return None if is_known else line_on(named, context.passages)


def _of_parts(named: list[str], limits: list[PageLimit], context: Context) -> str:
    """The verdict on "8 pages plus references, right?", where one limit is meant."""
    asked = asked_length(context)
    if asked is None or len(named) != 1 or len(limits) != 1 or _TOWARD.search(context.form.words):
        return ""
    return claimed_of_parts(asked, limits[0], counted=not _left_out(named[0], limits[0]), context=context).told(context)
