"""Whether a subject is in scope: what is not named is not refused, and nothing is promised."""

from __future__ import annotations

import re

from bot.answering.context import Composed, Context, listed, quoted
from bot.answering.event import event_word
from bot.answering.fill import fill
from bot.answering.subjects import Subject, akin, mentions, nearest, on_theme, subjects, theme_of, touching, whole
from bot.answering.topic_words import Topic, topics_of
from bot.answering.topics import all_topics, heads, named

_NOT_WANTED = re.compile(
    r"\b(?:out of (?:the )?scope|outside (?:the|our) scope|not (?:in scope|accepted|considered|a topic|within)"
    r"|no room for|off topic)\b"
)
_OUT = re.compile(r"\b(?:out of (?:the )?scope|off[ -]topic|excluded|too far|beyond the scope|outside)\b")


def scope(context: Context) -> Composed | None:
    """Whether the question's subject is named; what is not named is not refused, and nothing is promised."""
    if not context.faq.topics:
        return None
    parts = subjects(context.reading) or subjects(context.around)
    if not parts:
        return all_topics(context)
    topics = topics_of(context.faq)
    theme = theme_of(context.faq, topics)
    together = whole(parts)
    if excluded := _left_out(together, theme, context):
        return excluded
    if all(on_theme(word, theme) for word in together.words):
        return _theme_itself(context)
    found = nearest(together, topics, theme, least=1.0 if len(parts) > 1 else 0.0)
    if not found and len(parts) > 1:
        return _each(parts, topics, theme, context)
    return Composed((_judged(together, found, topics, theme, context),), context.source("topics"))


def _judged(subject: Subject, found: list[Topic], topics: list[Topic], theme: frozenset[str], context: Context) -> str:
    if found:
        return f"{_yes(context)}the topics listed include {named(found)}."
    if near := akin(subject, topics, theme):
        return f"Probably, though not by that name: the topics listed include {named(near)}."
    if near := touching(subject, topics, theme):
        return f"The call does not name just that; its topics include {named(near)}."
    return f"The call does not name that topic.{_open_ended(context)}"


def _left_out(subject: Subject, theme: frozenset[str], context: Context) -> Composed | None:
    """An entry of the FAQ that says the subject is not wanted, in its own words."""
    for entry in context.faq.entries:
        said = f"{entry.question} {entry.answer}".lower()
        if _NOT_WANTED.search(said) and mentions(said, subject, theme):
            return Composed(fill(entry.answer, context), entry.source)
    return None


def _yes(context: Context) -> str:
    """How an answer begins when the subject is named: "is it off topic?" wants a no."""
    if context.form.is_either_or:
        return "In scope: "
    return "No, it is in scope: " if _OUT.search(context.form.text) and not context.form.denies else "Yes, "


def _theme_itself(context: Context) -> Composed:
    answer = "No, that" if _OUT.search(context.form.text) else "Yes, that"
    return Composed(
        (f"{answer} is the theme of the {event_word(context.faq)}. It lists: {heads(context)}.",),
        context.source("topics"),
    )


def _each(parts: list[Subject], topics: list[Topic], theme: frozenset[str], context: Context) -> Composed:
    """Several subjects, each judged by itself."""
    hits = [(part, nearest(part, topics, theme)) for part in parts]
    known = [(part, found, bool(found) or all(on_theme(word, theme) for word in part.words)) for part, found in hits]
    there = [(part, found) for part, found, is_known in known if is_known]
    missing = [part.text for part, _, is_known in known if not is_known]
    if not there:
        return Composed(
            (f"The call names none of these: {listed(missing)}.{_open_ended(context)}",), context.source("topics")
        )
    if not missing:
        reasons = list(dict.fromkeys(topic for _, found in there for topic in found[:1]))
        return Composed((f"{_yes(context)}the topics listed include {named(reasons)}.",), context.source("topics"))
    told = "; ".join(f"{part.text}: {named(found, 1) if found else 'the theme itself'}" for part, found in there)
    return Composed((f"In part. Named: {told}. Not named: {listed(missing)}.",), context.source("topics"))


def _open_ended(context: Context) -> str:
    source = context.source("topics")
    if source and "not limited to" in source.quote:
        return f" The list is not exhaustive: {quoted(source)}. It lists: {heads(context)}."
    return f" Ask the organizers if in doubt. It lists: {heads(context)}."
