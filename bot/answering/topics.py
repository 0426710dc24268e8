"""Answers about topics: the list, and a part of it."""

from __future__ import annotations

from bot.answering.context import Composed, Context
from bot.answering.subjects import nearest, on_theme, subjects, theme_of, whole
from bot.answering.topic_words import Topic, topics_of
from bot.faq.model import TopicGroup

_MOST = 30
SHOWN = 3  # topics named as reasons
_ROOM = 1500  # characters of a list in one message


def all_topics(context: Context) -> Composed | None:
    """Every topic, by group."""
    topics = context.faq.topics
    if not topics:
        return None
    lines = [f"\n• {_group_line(item, context) if isinstance(item, TopicGroup) else item}" for item in topics]
    return Composed((context.say("list.topics") + _fit(lines, context),), context.source("topics"))


def _fit(lines: list[str], context: Context) -> str:
    """Keep whole lines while there is room in a message, and say how many are left out."""
    kept = ""
    for number, line in enumerate(lines):
        if number == _MOST or len(kept) + len(line) > _ROOM:
            return f"{kept}\n{context.say('list.more', count=len(lines) - number)}"
        kept += line
    return kept


def _group_line(group: TopicGroup, context: Context) -> str:
    inner = context.apart(item if isinstance(item, str) else item.name for item in group.topics)
    return f"{context.lead('answer.label', label=group.name)}{inner}" if inner else group.name


def group(context: Context) -> Composed | None:
    """What is listed under the group that the question names, else what is near it."""
    topics = topics_of(context.faq)
    theme = theme_of(context.faq, topics)
    asked = whole(subjects(context.reading))
    near = nearest(asked, topics, theme) if not all(on_theme(word, theme) for word in asked.words) else []
    heads = [topic for topic in near if topic.inner]
    if heads:
        inner = context.apart(heads[0].inner)
        told = context.say("answer.topics.under", group=heads[0].name, topics=inner[:_ROOM])
        return Composed((told,), context.source("topics"))
    if not near:
        return all_topics(context)
    told = context.say("answer.topics.near", topics=named(near, context, 2 * SHOWN))
    return Composed((told,), context.source("topics"))


def heads(context: Context) -> str:
    return context.apart(item if isinstance(item, str) else item.name for item in context.faq.topics[:12])


def named(topics: list[Topic], context: Context, most: int = SHOWN) -> str:
    shown = []
    for topic in topics[:most]:
        name = f"“{topic.name}”"
        if topic.group:
            name = context.say("answer.topics.of_group", topic=name, group=topic.group)
        elif topic.inner:
            name = context.say("answer.topics.with", topic=name, topics=context.apart(topic.inner[:SHOWN]))
        shown.append(name)
    return context.apart(shown)
