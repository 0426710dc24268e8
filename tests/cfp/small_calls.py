"""Small calls for papers that differ in one thing, and what the bot then says of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Any

from bot.answering.answerer import Answerer
from bot.app import build_answerer
from bot.cfp.build import BuiltFaq, build_faq
from bot.cfp.passages import read_passages
from bot.cli.render import as_text
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.faq.model import KeyDate
from bot.page.parse import parse_page

NOW = "2026-03-01T12:00Z"
DATES = "- Submission deadline: May 8, 2026 AoE\n- Notification: June 20, 2026\n- Workshop: July 3, 2026"
RULES = "Papers may have up to 8 pages, excluding references. Submit through https://openreview.net/group?id=TOL ."


def call(
    *,
    dates: str = DATES,
    rules: str = RULES,
    people: str = "- Ada Berg, University of Oslo\n- Ben Holm, Tromso Tech",
    title: str = "Workshop on Tools that Last (TOL 2026)",
    top: str = "",
    end: str = "",
) -> str:
    """Return a call in Markdown; each part may be replaced."""
    parts = (
        f"# {title}", top, "Held with ICYY 2026 in Porto, Portugal.",
        f"## Important dates\n\n{dates}", f"## Submission\n\n{rules}", f"## Organizers\n\n{people}", end,
    )  # fmt: skip
    return "\n\n".join(filter(None, parts))


@lru_cache(maxsize=256)
def built(page: str, ext: str = "md") -> BuiltFaq:
    return build_faq(parse_page(page, file=f"call.{ext}"))


@lru_cache(maxsize=64)
def answerer(page: str, ext: str = "md") -> Answerer:
    result = built(page, ext)
    return build_answerer(replace(parse_faq(result.text, file="faq.yaml"), passages=read_passages(result.page)))


def ask(question: str, page: str, *, now: str = NOW, ext: str = "md") -> str:
    return as_text(answerer(page, ext).reply(question, now=parse_now(now)), call="call", color=False, width=0)


def date(page: str, name: str, ext: str = "md") -> KeyDate | None:
    """Return the date of that id, None when the call has none."""
    return next((one for one in built(page, ext).faq.dates if one.id == name), None)


def topic_names(topics: list[Any]) -> Iterator[str]:
    """Yield the names of topics, each group before what it holds."""
    for topic in topics:
        if isinstance(topic, dict):
            yield topic["name"]
            yield from topic_names(topic["topics"])
        else:
            yield topic
