"""A reply as Discord shows it: plain content, readable with embeds off, and timestamps in each reader's own zone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from discord.utils import escape_markdown, escape_mentions

from bot.answering.model import Parts, Reply, Suggestion
from bot.faq.model import Faq, Source
from bot.faq.when import Moment, instant_of

MAX_CONTENT = 2000  # characters: https://docs.discord.com/developers/resources/message
MAX_LABEL = 80
MAX_BUTTONS = 3
_LONGEST_QUOTE = 160


@dataclass(frozen=True, slots=True)
class Shown:
    """What a message holds.

    - `suggestions`: the questions that its buttons ask; `entry`: whose answer can be judged
    - `date`: the id of the date that the answer is about, while it is still to come
    """

    content: str
    suggestions: tuple[Suggestion, ...] = ()
    entry: str = ""
    date: str = ""


def shown(reply: Reply, faq: Faq, now: datetime) -> Shown:
    """Return a reply ready to send, inside Discord's limits whatever it holds."""
    blocks = [f"{text_of(answer.parts)}{source_line(answer.source, faq)}" for answer in reply.answers]
    if reply.message:
        blocks.append(safe(reply.message))
    content = "\n\n".join(blocks)
    if len(content) > MAX_CONTENT:
        content = _cut(content, MAX_CONTENT - 1) + " …"
    entry = reply.answers[0].entry if reply.answers else ""
    return Shown(content, reply.suggestions[:MAX_BUTTONS], entry, _upcoming_date(reply, faq, now))


def _upcoming_date(reply: Reply, faq: Faq, now: datetime) -> str:
    """The date that the first answer shows, if its instant is one of the FAQ's and still to come."""
    moments = (part for part in reply.answers[0].parts if isinstance(part, Moment)) if reply.answers else iter(())
    instant = next((moment.instant for moment in moments), None)
    if instant is None or instant <= now:
        return ""
    return next((entry.id for entry in faq.dates if instant_of(entry, faq.defaults.zone) == instant), "")


@lru_cache(maxsize=512)  # a FAQ has few texts, and they are said again and again
def safe(text: str) -> str:
    """Return text in which no Markdown works and no mention pings."""
    return escape_mentions(escape_markdown(text))


def label(text: str) -> str:
    """Return the text of a button."""
    return text if len(text) <= MAX_LABEL else text[: MAX_LABEL - 1].rstrip() + "…"


def text_of(parts: Parts) -> str:
    """Return an answer's parts as Discord shows them."""
    return "".join(_moment(part) if isinstance(part, Moment) else _lines(part) for part in parts)


def _lines(text: str) -> str:
    """Keep the bullets of our own lists; everything else is escaped."""
    return "\n".join(("• " + safe(line[2:])) if line.startswith("• ") else safe(line) for line in text.split("\n"))


def _moment(moment: Moment) -> str:
    """The date as the call means it, then in the reader's own time, then how far away it is."""
    literal = f"~~{safe(moment.literal)}~~" if moment.struck else f"**{safe(moment.literal)}**"
    if moment.instant is None:
        return literal + (f" ({safe(moment.distance)})" if moment.distance else "")
    unix = int(moment.instant.timestamp())
    in_brackets = ", ".join(filter(None, (safe(moment.utc), f"for you <t:{unix}:F>", f"<t:{unix}:R>")))
    return f"{literal} ({in_brackets})"


def source_line(source: Source | None, faq: Faq) -> str:
    """Return the place in the call in small print, linked to the workshop's page where one is known."""
    if source is None:
        return ""
    quote = source.quote.strip("“”")
    quote = quote if len(quote) <= _LONGEST_QUOTE else _cut(quote, _LONGEST_QUOTE) + "…"
    place = f"{source.file or (faq.call.file if faq.call else 'call for papers')}:{source.line}"
    link = (faq.call.url if faq.call else None) or faq.workshop.website
    # An address with brackets or blanks would end the Markdown link early.
    where = f"[{safe(place)}](<{link}>)" if link and not re.search(r"[<>()\s]", link) else safe(place)
    return f"\n-# {where} “{safe(quote)}”"


def _cut(text: str, room: int) -> str:
    """The whole words of a text that fit before an ellipsis."""
    return text[: room - 1].rsplit(" ", 1)[0]
