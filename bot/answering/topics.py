"""Answers about topics: the list, a part of it, and whether something is in scope."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from bot.answering.context import Composed, Context, quoted
from bot.faq.model import TopicGroup
from bot.matching.lexicon import load_lexicon, stem
from bot.matching.normalise import fold
from bot.matching.reading import Reading

IN_SCOPE_AT = 0.5  # share of the question's subject words that a topic must account for
_THEME_AT = 0.4  # a word in so many of the topics is the workshop's theme
_MOST = 30
# Words about asking for scope, which are not the subject itself.
_ASKING = frozenset(
    "paper work study submission contribution topic scope relevant suitable welcome fit interest accept consider submit research method approach new novel "
    "propose propos using use used based way idea project area subject theme field about okay valid allowed workshop call list count include cover "
    "appropriate considere focus technique problem application setting related deal eligible line match belong venue acceptable"
    " good bad instead rather general specific possible lead case example kind type sort different several recent own main".split()
)
_NO_THEME = frozenset({"learn", "model", "system", "data", "method", "analysi", "study", "research", "application"})
_NEGATION = frozenset({"no", "not", "without", "nothing", "never", "neither"})


class Topic(NamedTuple):
    name: str
    group: str | None
    stems: frozenset[str]


def _topics(items: tuple[str | TopicGroup, ...], group: str | None = None) -> Iterator[Topic]:
    for item in items:
        name = item if isinstance(item, str) else item.name
        yield Topic(name, group, frozenset(map(stem, fold(name).split())) - load_lexicon().light)
        if isinstance(item, TopicGroup):
            yield from _topics(item.topics, item.name)


def all_topics(context: Context) -> Composed | None:
    """Every topic, by group."""
    topics = context.faq.topics
    if not topics:
        return None
    lines = [f"\n• {_group_line(item) if isinstance(item, TopicGroup) else item}" for item in topics[:_MOST]]
    more = f"\n… and {len(topics) - _MOST} more" if len(topics) > _MOST else ""
    return Composed((f"Topics named in the call:{_fit(lines)}{more}",), context.source("topics"))


def _fit(lines: list[str], room: int = 1500) -> str:
    """Keep whole lines while there is room in a message."""
    kept = ""
    for number, line in enumerate(lines):
        if len(kept) + len(line) > room:
            return f"{kept}\n… and {len(lines) - number} more"
        kept += line
    return kept


def _group_line(group: TopicGroup) -> str:
    inner = "; ".join(item if isinstance(item, str) else item.name for item in group.topics)
    return f"{group.name}: {inner}" if inner else group.name


def group(context: Context) -> Composed | None:
    """What is listed under the group that the question names, else what is near it."""
    asked = _subject(context.reading)
    groups = [item for item in context.faq.topics if isinstance(item, TopicGroup)]
    theme = _theme(list(_topics(context.faq.topics)))
    scored = [(len((asked - theme) & (_stems(item.name))), -number, item) for number, item in enumerate(groups)]
    best = max(scored, key=lambda one: one[:2], default=None)
    if best and best[0] > 0:
        return Composed(
            (f"Under “{best[2].name}” the call lists: {_group_line(best[2]).partition(': ')[2] or best[2].name}.",),
            context.source("topics"),
        )
    near = _nearest(context.reading, context)
    if not near:
        return all_topics(context)
    lines = "; ".join(f"“{topic.name}”" + (f" (under {topic.group})" if topic.group else "") for topic in near[:6])
    return Composed((f"The call lists {lines}.",), context.source("topics"))


def _stems(text: str) -> frozenset[str]:
    return frozenset(map(stem, fold(text).split()))


def scope(context: Context) -> Composed | None:
    """Whether the question's subject is named; what is not named is not refused, and nothing is promised."""
    if not context.faq.topics:
        return None
    reading = context.reading if _subject(context.reading) else context.around
    if not _subject(reading):
        return all_topics(context)
    source = context.source("topics")
    near = _nearest(reading, context)
    if near:
        lines = "; ".join(f"“{topic.name}”" + (f" (under {topic.group})" if topic.group else "") for topic in near[:3])
        return Composed((f"Yes, the topics listed include {lines}.",), source)
    open_ended = (
        f" The list is not exhaustive: {quoted(source)}."
        if source and "not limited to" in source.quote
        else " Ask the organizers if in doubt."
    )
    heads = "; ".join(item if isinstance(item, str) else item.name for item in context.faq.topics[:12])
    return Composed((f"The call does not name that topic.{open_ended} It lists: {heads}.",), source)


def _subject(reading: Reading) -> frozenset[str]:
    """The stems a scope question is about: what is negated, or only asks for scope, is left out."""
    lexicon = load_lexicon()
    kept: set[str] = set()
    negated = False
    for word in reading.words:
        if word in _NEGATION:
            negated = True
        elif word in {"but", "and", "only", "although"}:
            negated = False
        elif not negated and word.isalpha() and word not in lexicon.light:
            kept.add(stem(word))
    return frozenset(kept) - _ASKING - lexicon.light


def _theme(topics: list[Topic]) -> frozenset[str]:
    counts: dict[str, int] = {}
    for topic in topics:
        for word in topic.stems:
            counts[word] = counts.get(word, 0) + 1
    return frozenset(
        word for word, count in counts.items() if count >= max(2, _THEME_AT * len(topics)) and word not in _NO_THEME
    )


def _nearest(reading: Reading, context: Context) -> list[Topic]:
    """The topics that account for enough of the subject, best first; a question on the theme itself is in scope."""
    topics = list(_topics(context.faq.topics))
    asked = _subject(reading)
    theme = _theme(topics)
    telling = asked - load_lexicon().everyday or asked
    scored: list[tuple[float, int, Topic]] = []
    for number, topic in enumerate(topics):
        shared = telling & topic.stems
        # A rare word of the list ("honeypot") says more than a general one ("model").
        rare = {word for word in shared if word not in load_lexicon().protected and word not in theme}
        share = (len(shared) + len(rare)) / (len(telling) + len(rare)) if telling else 0.0
        if (shared - theme and share >= IN_SCOPE_AT) or (shared & theme):
            scored.append((share + 0.2 * len(shared - theme), -number, topic))
    return [topic for _, _, topic in sorted(scored, key=lambda one: (-one[0], -one[1]))]
