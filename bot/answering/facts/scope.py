"""Whether a subject is in scope: what is not named is not refused, and nothing is promised."""

from __future__ import annotations

import re

from bot.answering.facts.context import Composed, Context, quoted
from bot.answering.facts.event import the_event
from bot.answering.facts.fill import fill
from bot.answering.facts.lacking_part import lacks_the_theme, wholly_named
from bot.answering.facts.named_in_lines import named_in_line
from bot.answering.facts.subjects import (
    Subject,
    akin,
    mentions,
    named_in,
    nearest,
    on_theme,
    only_shares,
    subjects,
    telling,
    theme_of,
    touching,
    whole,
)
from bot.answering.facts.topic_words import Topic, in_short, tables, topics_of, with_long_forms
from bot.answering.facts.topics import all_topics, heads, named, those_near, under_group
from bot.answering.questions.in_or_out import claims_only, claims_out
from bot.answering.wordings.topic_kinds import lists_topics
from bot.faq.base import once
from bot.faq.model import Entry, Faq
from bot.matching.lexicon import stem
from bot.matching.normalise import fold
from bot.words.spacing import spaced

_NOT_WANTED = re.compile(
    r"\b(?:out of (?:the )?scope|outside (?:the|our) scope|not (?:in scope|accepted|considered|a topic|within)"
    r"|no room for|off topic)\b"
)
_WANTED = re.compile(
    r"\b(?:no room|welcomes?|encouraged?|invited?|interested in|of interest|in scope|outside|out of scope"
    r"|not our subject|beyond the scope|off topic|not accepted|not considered|excluded|eligible|we accept"
    r"|also accept)\b",
    re.IGNORECASE,
)

_SPECIALLY = re.compile(
    r"\b(?:welcomes?|encourag\w+|interested in|especially|particularly|in particular|special (?:topic|theme|focus)"
    r"|focus\w*)\b",
    re.IGNORECASE,
)
_BUT_NOT = re.compile(r"\b(?:but not|except|excluding|other than|not including)\b(?P<rest>.+)", re.IGNORECASE)
_POINTS_BACK = re.compile(r"^(?:so |and |but )?(?:is|are|does|do|would|will|could) (?:that|this|it|these|those|they)\b")
_SUCH = re.compile(r"\b(?:that|this|such|these|those) \w+")
_VERBLESS = re.compile(  # "we use maps. in scope?"
    r"^(?:(?:\w+ ){0,40}(?:(?:in|on|within|out of|off) (?:scope|topic)|welcomed?)"
    r"|(?:an? )?(?:suitable|okay|ok|good|fine|fitting|right) topic|topic (?:okay|ok|fine|suitable))$"
)
_NO_VERB = re.compile(r"\b(?:what|which|how|who|why|list|topics|anything|everything)\b")
_MOST_OF = 0.5  # of a subject's words, that a line must name which is not on what is out of scope


def listed_or_judged(context: Context) -> Composed | None:
    """The topics; where a subject is asked about ("are papers on cooking in scope?"), whether it is among them."""
    words = context.form.words
    if lists_topics(words):
        return all_topics(context)
    if _VERBLESS.match(words) and not _NO_VERB.search(words) and _subjects(context):
        return scope(context)
    return scope(context) if context.is_yes_no and _asks_for_scope(context) else all_topics(context)


def _asks_for_scope(context: Context) -> bool:
    return context.asks("@scope") and bool(subjects(context.reading))


def scope(context: Context) -> Composed | None:
    """Whether the question's subject is named; what is not named is not refused, and nothing is promised."""
    if not context.faq.topics:
        return _without_list(context)
    if context.form.is_check and claims_only(context.form.words):
        return all_topics(context)
    topics = topics_of(context.faq)
    if under := under_group(topics, context):
        return under
    parts = _subjects(context)
    if not parts:
        return all_topics(context)
    theme = theme_of(context.faq, topics)
    together = whole(parts)
    if excluded := _left_out(together, theme, context) or _lacking(together, topics, theme, context):
        return excluded
    if all(on_theme(word, theme) for word in together.words):
        return _theme_itself(context)
    found = nearest(together, topics, theme, least=1.0 if len(parts) > 1 else 0.0)
    if of_kind := _of_its_kind(together, found, context):
        return of_kind
    if len(parts) > 1 and not (found and all(nearest(part, found, theme) for part in parts)):
        of_any = any(nearest(part, topics, theme) for part in parts)
        lines = () if of_any else (_said(together, theme, context), *(named_in_line(part, context) for part in parts))
        return next(filter(None, lines), None) or _each(parts, topics, theme, context)
    near = found or akin(together, topics, theme) or touching(together, topics, theme)
    if not near and (said := _said(together, theme, context) or named_in_line(together, context)):
        return said
    return Composed((_judged(together, found, topics, theme, context),), context.source("topics"))


def _lacking(subject: Subject, topics: list[Topic], theme: frozenset[str], context: Context) -> Composed | None:
    """What is said of work that lacks the theme by the asker's own words: what it shares with a topic is no yes."""
    lacks = lacks_the_theme(context.around.text, context.faq, topics, theme)
    if not lacks or all(on_theme(word, theme) for word in subject.words):
        return None
    found = wholly_named(subject, topics, theme)
    not_named = context.lead("answer.scope.not_named") + _open_ended(subject, topics, context)
    return Composed((_yes(found, context) if found else not_named,), context.source("topics"))


def _subjects(context: Context) -> list[Subject]:
    """What a question asks about; of one that points back, "is that in scope or too narrow?" or "does work on such data
    fit?", what was told before.
    """
    own, said = subjects(context.reading), context.form.words
    is_told = bool(_SUCH.search(said)) and whole(own).words <= tables().general
    return own if own and not is_told and not _POINTS_BACK.search(said) else subjects(context.around)


def _without_list(context: Context) -> Composed | None:
    """The line that names most of the subject, where the call lists no topics."""
    subject = whole(_subjects(context))
    held = [(named_in(one.text, subject, frozenset()), -one.line, one) for one in context.passages]
    count, _, line = max(held, default=(0, 0, None))
    if line and count >= max(1, len(subject.words) * _MOST_OF):
        return context.quote(line)
    return None


def _said(subject: Subject, theme: frozenset[str], context: Context) -> Composed | None:
    """A sentence of the call on what is wanted or not that names some of the subject, the more the better."""
    held = [
        (named_in(one.text, subject, theme), -one.line, one) for one in context.passages if _WANTED.search(one.text)
    ]
    count, _, best = max(held, default=(0, 0, None))
    if not count or best is None:
        return None
    is_enough = count >= _MOST_OF * len(telling(subject, theme)) or _NOT_WANTED.search(best.text.lower())
    return context.quote(best) if is_enough else None


def _of_its_kind(subject: Subject, found: list[Topic], context: Context) -> Composed | None:
    """A sentence on what is wanted that names what the subject is a kind of: generative AI, of a GPT; with the topics
    that are it.
    """
    known = in_short(subject.words) & set(tables().under)
    told = (one for one in context.passages if _SPECIALLY.search(one.text))
    line = next((one for one in told if known & with_long_forms(frozenset(map(stem, fold(one.text).split())))), None)
    if not known or line is None or any(known & one.stems for one in found):
        return None
    before = (_yes(found, context), " ") if found else ()
    said = context.quote(line)
    return said._replace(parts=(*before, *said.parts))


def _judged(subject: Subject, found: list[Topic], topics: list[Topic], theme: frozenset[str], context: Context) -> str:
    if found:
        is_named = not only_shares(subject, found[0], topics, theme)
        return _yes(found, context) if is_named else context.say("answer.scope.touching", topics=named(found, context))
    if near := akin(subject, topics, theme):
        return context.say("answer.scope.probably", topics=named(near, context))
    if near := touching(subject, topics, theme):
        return context.say("answer.scope.touching", topics=named(near, context))
    return context.lead("answer.scope.not_named") + _open_ended(subject, topics, context)


def _left_out(subject: Subject, theme: frozenset[str], context: Context) -> Composed | None:
    """An entry of the FAQ that says the subject is not wanted, in its own words."""
    for entry, said in _refusals(context.faq):
        if mentions(said, subject, theme):
            return Composed(fill(entry.answer_in(context.language), context), entry.source)
    return None


@once
def _refusals(faq: Faq) -> list[tuple[Entry, str]]:
    """The entries that say that something is not wanted, with what they say."""
    told = ((entry, f"{entry.question} {entry.answer}".lower()) for entry in faq.entries)
    return [(entry, said) for entry, said in told if _NOT_WANTED.search(said)]


def _yes(found: list[Topic], context: Context) -> str:
    """What is said when the subject is named: "is it off topic?" wants a no."""
    out = claims_out(context.form)
    if any(_is_left_out_of(one, context) for one in found):
        return context.say("answer.scope.touching", topics=named(found, context))
    which = "in" if out is None or context.form.is_either_or else ("no_in" if out else "yes")
    return context.say(f"answer.scope.{which}", topics=named(found, context))


def _is_left_out_of(topic: Topic, context: Context) -> bool:
    """Whether a topic's own words leave out something that the question names: "routing (but not new protocols)"."""
    left_out = _BUT_NOT.search(topic.name)
    if left_out is None:
        return False
    asked = whole(_subjects(context))
    return named_in(left_out["rest"], asked, frozenset()) > 0


def _theme_itself(context: Context) -> Composed:
    which = "answer.scope.no_theme" if claims_out(context.form) else "answer.scope.yes_theme"
    told = context.say(which, event=the_event(context), topics=heads(context))
    return Composed((told,), context.source("topics"))


def _each(parts: list[Subject], topics: list[Topic], theme: frozenset[str], context: Context) -> Composed:
    """Several subjects, each judged by itself."""
    hits = [(part, nearest(part, topics, theme)) for part in parts]
    known = [(part, found, bool(found) or all(on_theme(word, theme) for word in part.words)) for part, found in hits]
    there = [(part, found) for part, found, is_known in known if is_known]
    missing = [part.text for part, _, is_known in known if not is_known]
    if not there:
        of_several = context.lead("answer.scope.none", subjects=context.listed(missing))
        lead = context.lead("answer.scope.not_named") if context.glossed else of_several
        return Composed((lead + _open_ended(whole(parts), topics, context),), context.source("topics"))
    reasons = list(dict.fromkeys(topic for _, found in there for topic in found[:1]))
    if not missing:
        return Composed((_yes(reasons, context),), context.source("topics"))
    if context.glossed and reasons:  # which of them is which cannot be told in words that nobody wrote
        return Composed(
            (context.say("answer.scope.touching", topics=named(reasons, context)),), context.source("topics")
        )
    theme_itself = context.say("answer.scope.theme_itself")
    reasons_of = (
        spaced(
            f"{context.lead('answer.label', label=part.text)}{named(found, context, 1) if found else theme_itself}",
            context.language,
        )
        for part, found in there
    )
    told = context.say("answer.scope.in_part", found=context.apart(reasons_of), missing=context.listed(missing))
    return Composed((told,), context.source("topics"))


def _open_ended(subject: Subject, topics: list[Topic], context: Context) -> str:
    source, listed = context.source("topics"), those_near(subject, topics, context)
    if source and "not limited to" in source.quote:
        return context.say("answer.scope.not_exhaustive", quote=quoted(source, context.language), topics=listed)
    return context.say("answer.scope.ask", topics=listed)
