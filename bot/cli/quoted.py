"""Which questions the lines of a call answer by themselves: no value was read of them, and the bot quotes the line."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.answering.model import Outcome
from bot.app import build_answerer
from bot.bank.model import load_kinds
from bot.cfp.build import BuiltFaq
from bot.cfp.passages import read_passages
from bot.faq.loader import parse_faq
from bot.faq.model import Source


def quoted_kinds(built: BuiltFaq, now: datetime) -> dict[str, Source | None]:
    """Return the names of kinds that the FAQ has no answer to and a quoted line answers, each with that line."""
    loaded = replace(parse_faq(built.text, file=built.page.file), passages=read_passages(built.page))
    answerer = build_answerer(loaded)
    found: dict[str, Source | None] = {}
    for kind in load_kinds():
        if kind.name not in built.unstated:
            continue
        reply = answerer.reply(kind.question, now=now)
        first = next(iter(reply.answers), None)
        if reply.outcome is Outcome.ANSWERED and first and first.is_quotation:
            found[kind.name] = first.source
    return found
