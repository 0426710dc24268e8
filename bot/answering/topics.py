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
    return Composed((f"The call lists {named(near, 2 * SHOWN)}.",), context.source("topics"))


def heads(context: Context) -> str:
    return "; ".join(item if isinstance(item, str) else item.name for item in context.faq.topics[:12])


def named(topics: list[Topic], most: int = SHOWN) -> str:
    shown = []
    for topic in topics[:most]:
        under = (
            f" (under {topic.group})"
            if topic.group
            else (f" (with {'; '.join(topic.inner[:SHOWN])})" if topic.inner else "")
        )
        shown.append(f"“{topic.name}”{under}")
    return "; ".join(shown)
