"""Answers about topics: the list, and a part of it."""

from __future__ import annotations

import re

from bot.answering.facts.context import Composed, Context
from bot.answering.facts.subjects import Subject, closest, nearest, on_theme, subjects, theme_of, whole
from bot.answering.facts.topic_words import Topic, related, topics_of
from bot.faq.model import Faq, TopicGroup
from bot.matching.lexicon import load_lexicon, stem
from bot.matching.normalise import clean, fold
from bot.matching.normalise import words as words_of
from bot.matching.reading import Reading
from bot.words.spacing import quoted

_UNDER = r"under|belongs? to|part of|falls? (?:in|under|into)|listed (?:in|under)|within|in"
_MOST = 30
_LISTED = 12
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
    several = heads_named(context.reading, context.faq)
    heads = several if len(several) > 1 or not near else [topic for topic in near if topic.inner][:1]
    if heads:
        room = _ROOM // len(heads)
        lists = [
            context.say("answer.topics.under", group=one.name, topics=context.apart(one.inner)[:room]) for one in heads
        ]
        return Composed(("\n".join(lists),), context.source("topics"))
    if not near:
        return all_topics(context)
    told = context.say("answer.topics.near", topics=named(near, context, 2 * SHOWN))
    return Composed((told,), context.source("topics"))


def heads_named(reading: Reading, faq: Faq) -> list[Topic]:
    """Return the groups of topics that a question names, each by half of what tells it from the others, in its order:
    "which attacks and which defenses?".
    """
    topics = topics_of(faq)
    theme = theme_of(faq, topics)
    asked = [stem(word) for word in words_of(clean(reading.text))]
    found: list[tuple[int, Topic]] = []
    for one in filter(lambda topic: topic.inner, topics):
        own = [word for word in dict.fromkeys(map(stem, fold(one.name).split())) if word not in load_lexicon().light]
        telling = [word for word in own if not on_theme(word, theme)] or own
        places = [place for word in telling if (place := _place(word, asked)) >= 0]
        if places and 2 * len(places) >= len(telling):
            found.append((min(places), one))
    return [one for _, one in sorted(found, key=lambda pair: pair[0])]


def _place(word: str, asked: list[str]) -> int:
    return next((place for place, other in enumerate(asked) if related(word, other)), -1)


def under_group(topics: list[Topic], context: Context) -> Composed | None:
    """Whether a subject is under the group that the question names: "is logging under Forestry?"."""
    for head in filter(lambda topic: topic.inner, topics):
        names = re.escape(" ".join(words_of(clean(head.name))))
        rest = re.sub(rf"\b(?:{_UNDER}) (?:the )?{names}\b", "", context.form.words)
        if rest == context.form.words or not context.form.is_check:
            continue
        asked = whole(subjects(context.reading._replace(text=rest, words=tuple(rest.split()))))
        found = nearest(asked, [one for one in topics if one.group], theme_of(context.faq, topics))
        if not found:
            return None
        holds = found[0].group == head.name
        lead = "" if context.form.is_either_or else "answer.yes" if holds != context.form.denies else "answer.no"
        told = context.say("answer.scope.in", topics=named(found[:1], context))
        return Composed(((context.lead(lead) if lead else "") + told,), context.source("topics"))
    return None


def heads(context: Context) -> str:
    return context.apart(item if isinstance(item, str) else item.name for item in context.faq.topics[:_LISTED])


def those_near(subject: Subject, topics: list[Topic], context: Context) -> str:
    """The topics to judge by, those nearest in meaning to a subject that none names first."""
    return context.apart(topic.name for topic in closest(subject, topics)[:_LISTED])


def named(topics: list[Topic], context: Context, most: int = SHOWN) -> str:
    shown = []
    for topic in topics[:most]:
        name = quoted(topic.name, context.language)
        if topic.group:
            name = context.say("answer.topics.of_group", topic=name, group=topic.group)
        elif topic.inner:
            name = context.say("answer.topics.with", topic=name, topics=context.apart(topic.inner[:SHOWN]))
        shown.append(name)
    return context.apart(shown)
