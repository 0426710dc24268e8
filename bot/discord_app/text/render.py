"""A reply as Discord shows it: plain content, readable with embeds off, and timestamps in each reader's own zone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from discord.utils import escape_mentions

from bot.answering.model import Answer, Outcome, Parts, Reply, Suggestion
from bot.faq.labels import full_label
from bot.faq.model import Faq, KeyDate, Source
from bot.faq.when import Moment, literal, moment
from bot.reminders.plan import anchor
from bot.words.catalogue import SOURCE
from bot.words.language import labelled, say
from bot.words.spacing import bracketed, clauses, quoted

MAX_CONTENT = 2000  # characters: https://docs.discord.com/developers/resources/message
MAX_LABEL = 80
MAX_BUTTONS = 3
_LONGEST_QUOTE = 160
_SHORTEST_LEAD = timedelta(hours=1)  # of a member's own reminder


@dataclass(frozen=True, slots=True)
class Shown:
    """What a message holds.

    - `suggestions`: the questions that its buttons ask; `entry`: whose answer can be judged
    - `date`: the id of the date that the answer is about, while there is time to be reminded of it
    - `can_be_shown`: it answers something, or says that the call does not
    - `is_open`: something that was asked is left unanswered, and organizers may know it
    """

    content: str
    suggestions: tuple[Suggestion, ...] = ()
    entry: str = ""
    date: str = ""
    can_be_shown: bool = False
    is_open: bool = False


def shown(reply: Reply, faq: Faq, now: datetime) -> Shown:
    """Return a reply ready to send, inside Discord's limits whatever it holds."""
    blocks = [
        f"{text_of(answer.parts, reply.language)}{place_line(answer, faq, reply.language)}"
        for answer in (*reply.answers, *reply.hints)
    ]
    if reply.message:
        blocks.append(safe(reply.message) + _whom_to_ask(reply, faq))
    content = "\n\n".join(blocks)
    if len(content) > MAX_CONTENT:
        content = _cut(content, MAX_CONTENT - 1) + " …"
    entry = reply.answers[0].entry if reply.answers else ""
    can_be_shown = reply.outcome in {Outcome.ANSWERED, Outcome.UNSTATED}
    date = _upcoming_date(reply, faq, now)
    return Shown(content, reply.suggestions[:MAX_BUTTONS], entry, date, can_be_shown, reply.is_open)


def _upcoming_date(reply: Reply, faq: Faq, now: datetime) -> str:
    """The date that the first answer shows, if it is one of the FAQ's and there is time to be reminded of it."""
    moments = (part for part in reply.answers[0].parts if isinstance(part, Moment)) if reply.answers else iter(())
    told = next((moment.literal for moment in moments), None)
    entry = next((entry for entry in faq.dates if literal(entry, faq.defaults.zone, reply.language) == told), None)
    return entry.id if entry and can_be_reminded_of(entry, faq, now) else ""


def can_be_reminded_of(entry: KeyDate, faq: Faq, now: datetime) -> bool:
    """Whether there is time left to remind somebody of a date."""
    instant = anchor(entry, faq)
    return instant is not None and instant - _SHORTEST_LEAD > now


def linked_name(line: str, faq: Faq) -> str:
    """Return a line that begins with a person's name so that the name leads to their page, where one is known."""
    for person in faq.people:
        name = safe(person.name)
        if person.url and line.startswith(name) and not _ENDS_A_LINK.search(person.url):
            return f"[{name}](<{person.url}>){line[len(name) :]}"
    return line


def where_and_when(faq: Faq, now: datetime, locale: str) -> str:
    """Return the workshop's date, place and pages, one per line."""
    workshop = faq.workshop
    lines = [
        f"{_label(entry, locale)}{_moment(moment(entry, now, faq.defaults.zone, locale), locale)}"
        for entry in faq.dates_of("workshop")
    ]
    lines.append(" · ".join(filter(None, (safe(workshop.venue or ""), safe(workshop.city or "")))))
    lines.append(f"<{workshop.website}>" if workshop.website else "")
    lines.append(say("submit_at", locale, address=f"<{faq.submission.url}>") if faq.submission.url else "")
    return "\n".join(filter(None, lines))


def _label(entry: KeyDate, locale: str) -> str:
    return labelled(safe(full_label(entry, locale)), locale)


def _whom_to_ask(reply: Reply, faq: Faq) -> str:
    """Where to ask, under a reply that sends a member to the organizers."""
    if reply.outcome is not Outcome.UNSTATED:
        return ""
    contact = safe(faq.submission.contact) if faq.submission.contact else ""
    website = f"<{faq.workshop.website}>" if faq.workshop.website else ""
    where = " · ".join(filter(None, (contact, website)))
    return f"\n-# {where}" if where else ""


@lru_cache(maxsize=512)  # a FAQ has few texts, and they are said again and again
def safe(text: str) -> str:
    """Return text in which no Markdown works, no link has another name than its own, and no mention pings.

    Addresses stay as they are: Discord shows them as what they are.
    """
    pieces = _ADDRESS.split(text)
    plain = [_LINE_START.sub(r"\1\\\2", _MARKS.sub(r"\\\g<0>", piece)) for piece in pieces[::2]]
    joined = [piece for pair in zip(plain, [*pieces[1::2], ""], strict=True) for piece in pair]
    return escape_mentions("".join(joined))


def code(text: str) -> str:
    """Return text that stands between backticks, where nothing but a backtick has a meaning."""
    return " ".join(text.replace("`", "'").split())


# What Markdown gives a meaning anywhere, brackets of every link form among it, and what does at the start of a line.
_MARKS = re.compile(r"[\\*_~|`\[\]<]")
_LINE_START = re.compile(r"(?m)^(\s*)(#{1,3}(?=\s)|>{1,3}(?=\s)|-(?=[#\s]))")
_ENDS_A_LINK = re.compile(r"[<>()\s]")
_ADDRESS = re.compile(r"(https?://[^\s<>\[\]()|*`\\~]+)")


def label(text: str) -> str:
    """Return the text of a button."""
    return text if len(text) <= MAX_LABEL else text[: MAX_LABEL - 1].rstrip() + "…"


def text_of(parts: Parts, locale: str = SOURCE) -> str:
    """Return an answer's parts as Discord shows them."""
    return "".join(_moment(part, locale) if isinstance(part, Moment) else _lines(part) for part in parts)


def _lines(text: str) -> str:
    """Keep the bullets of our own lists; everything else is escaped."""
    return "\n".join(("• " + safe(line[2:])) if line.startswith("• ") else safe(line) for line in text.split("\n"))


def _moment(moment: Moment, locale: str) -> str:
    """The date as the call means it, then in the reader's own time, then how far away it is."""
    literal = f"~~{safe(moment.literal)}~~" if moment.struck else f"**{safe(moment.literal)}**"
    if moment.instant is None:
        return literal + (bracketed(safe(moment.distance), locale) if moment.distance else "")
    unix = int(moment.instant.timestamp())
    for_you = say("for_you", locale, when=f"<t:{unix}:F>")
    in_brackets = clauses(filter(None, (safe(moment.utc), for_you, f"<t:{unix}:R>")), locale)
    return literal + bracketed(in_brackets, locale)


def place_line(answer: Answer, faq: Faq, locale: str = SOURCE) -> str:
    """Return where an answer is from, in small print: its place in the call, or that it is the organizers' own word."""
    return source_line(answer.source, faq, locale) or (f"\n-# {answer.teller(locale)}" if answer.told else "")


def source_line(source: Source | None, faq: Faq, locale: str = SOURCE) -> str:
    """Return the place in the call in small print, linked to the workshop's page where one is known."""
    if source is None:
        return ""
    quote = source.quote.strip("“”")
    quote = quote if len(quote) <= _LONGEST_QUOTE else _cut(quote, _LONGEST_QUOTE) + "…"
    place = say("from_the_call", locale, line=source.line)
    link = (faq.call.url if faq.call else None) or faq.workshop.website
    # An address with brackets or blanks would end the Markdown link early.
    where = f"[{place}](<{link}>)" if link and not _ENDS_A_LINK.search(link) else place
    return f"\n-# {labelled(where, locale)}{quoted(safe(quote), locale)}"


def _cut(text: str, room: int) -> str:
    """The whole words of a text that fit before an ellipsis."""
    return text[: room - 1].rsplit(" ", 1)[0]
