"""Answers about topics: the list, a part of it, and whether something is in scope."""

from __future__ import annotations

import re

from bot.answering.context import Composed, Context, listed, quoted
from bot.answering.event import event_word
from bot.answering.subjects import Subject, Topic, akin, nearest, on_theme, subjects, theme_of, topics_of, whole
from bot.faq.model import TopicGroup

_MOST = 30
_SHOWN = 3  # topics named as reasons
_ROOM = 1500  # characters of a list in one message
_OUT = re.compile(r"\b(?:out of (?:the )?scope|off[ -]topic|excluded|too far|beyond the scope|outside)\b")


def all_topics(context: Context) -> Composed | None:
    """Every topic, by group."""
    topics = context.faq.topics
    if not topics:
        return None
    lines = [f"\n• {_group_line(item) if isinstance(item, TopicGroup) else item}" for item in topics]
    return Composed((f"Topics named in the call:{_fit(lines)}",), context.source("topics"))


def _fit(lines: list[str]) -> str:
    """Keep whole lines while there is room in a message, and say how many are left out."""
    kept = ""
    for number, line in enumerate(lines):
        if number == _MOST or len(kept) + len(line) > _ROOM:
            return f"{kept}\n… and {len(lines) - number} more"
        kept += line
    return kept


def _group_line(group: TopicGroup) -> str:
    inner = "; ".join(item if isinstance(item, str) else item.name for item in group.topics)
    return f"{group.name}: {inner}" if inner else group.name


def group(context: Context) -> Composed | None:
    """What is listed under the group that the question names, else what is near it."""
    topics = topics_of(context.faq)
    theme = theme_of(context.faq, topics)
    asked = whole(subjects(context.reading))
    near = nearest(asked, topics, theme) if not all(on_theme(word, theme) for word in asked.words) else []
    heads = [topic for topic in near if topic.inner]
    if heads:
        inner = "; ".join(heads[0].inner)
        return Composed((f"Under “{heads[0].name}” the call lists: {inner[:_ROOM]}.",), context.source("topics"))
    if not near:
        return all_topics(context)
    return Composed((f"The call lists {_named(near, 2 * _SHOWN)}.",), context.source("topics"))


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
    if all(on_theme(word, theme) for word in together.words):
        return _theme_itself(context)
    found = nearest(together, topics, theme, least=1.0 if len(parts) > 1 else 0.0)
    if not found and len(parts) > 1:
        return _each(parts, topics, theme, context)
    return Composed((_judged(together, found, topics, theme, context),), context.source("topics"))


def _judged(subject: Subject, found: list[Topic], topics: list[Topic], theme: frozenset[str], context: Context) -> str:
    if found:
        return f"{_yes(context)}the topics listed include {_named(found)}."
    if near := akin(subject, topics, theme):
        return f"Probably, though not by that name: the topics listed include {_named(near)}."
    lead = (
        f"It is on the theme of the {event_word(context.faq)}, but the"
        if any(on_theme(word, theme) for word in subject.words)
        else "The"
    )
    return f"{lead} call does not name that topic.{_open_ended(context)}"


def _yes(context: Context) -> str:
    """How an answer begins when the subject is named: "is it off topic?" wants a no."""
    if context.form.is_either_or:
        return "In scope: "
    return "No, it is in scope: " if _OUT.search(context.form.text) and not context.form.denies else "Yes, "


def _theme_itself(context: Context) -> Composed:
    answer = "No, that" if _OUT.search(context.form.text) else "Yes, that"
    return Composed(
        (f"{answer} is the theme of the {event_word(context.faq)}. It lists: {_heads(context)}.",),
        context.source("topics"),
    )


def _each(parts: list[Subject], topics: list[Topic], theme: frozenset[str], context: Context) -> Composed:
    """Several subjects, each judged by itself."""
    hits = [(part, nearest(part, topics, theme)) for part in parts]
    known = [(part, found, bool(found) or all(on_theme(word, theme) for word in part.words)) for part, found in hits]
    named = [(part, found) for part, found, is_known in known if is_known]
    missing = [part.text for part, _, is_known in known if not is_known]
    if not named:
        return Composed(
            (f"The call names none of these: {listed(missing)}.{_open_ended(context)}",), context.source("topics")
        )
    if not missing:
        reasons = list(dict.fromkeys(topic for _, found in named for topic in found[:1]))
        return Composed((f"{_yes(context)}the topics listed include {_named(reasons)}.",), context.source("topics"))
    told = "; ".join(f"{part.text}: {_named(found, 1) if found else 'the theme itself'}" for part, found in named)
    return Composed((f"In part. Named: {told}. Not named: {listed(missing)}.",), context.source("topics"))


def _named(topics: list[Topic], most: int = _SHOWN) -> str:
    shown = []
    for topic in topics[:most]:
        under = (
            f" (under {topic.group})"
            if topic.group
            else (f" (with {'; '.join(topic.inner[:_SHOWN])})" if topic.inner else "")
        )
        shown.append(f"“{topic.name}”{under}")
    return "; ".join(shown)


def _heads(context: Context) -> str:
    return "; ".join(item if isinstance(item, str) else item.name for item in context.faq.topics[:12])


def _open_ended(context: Context) -> str:
    source = context.source("topics")
    if source and "not limited to" in source.quote:
        return f" The list is not exhaustive: {quoted(source)}. It lists: {_heads(context)}."
    return f" Ask the organizers if in doubt. It lists: {_heads(context)}."
