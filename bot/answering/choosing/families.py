"""Which candidates say the same: their probabilities add up, since whichever is meant, the answer is right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from bot.bank.model import Kind
from bot.faq.final_pages import granted
from bot.faq.model import Faq, Source, opens
from bot.faq.ordinals import edition_of
from bot.faq.passages import Passage
from bot.matching.targets import date_target, limit_target, passage_target


def families(faq: Faq, kinds: tuple[Kind, ...], passages: tuple[Passage, ...]) -> dict[str, str]:
    """Return id of a candidate -> the name of its family; what is not named there is a family of its own."""
    found = {kind.id: kind.family for kind in kinds}
    of_date = {
        fact.removeprefix("date "): kind.family for kind in kinds for fact in kind.facts if fact.startswith("date ")
    }
    of_date_kind = ((date.id, "registration" if opens(date) else date.kind) for date in faq.dates)
    found |= {date_target(name): of_date[kind] for name, kind in of_date_kind if kind in of_date}
    found |= {limit_target(number): "length" for number in range(len(faq.submission.page_limits))}
    stated = defaultdict(set)
    for owner, source in _sources(faq, kinds, passages):
        stated[source.file, source.line].add((found.get(owner, owner), source.quote))
    final = granted(faq)
    for number, passage in enumerate(passages):
        if final and passage.text == final.words:
            found[passage_target(number)] = found.get("camera_ready_pages", "")
            continue
        same = {name for name, quote in stated[passage.file, passage.line] if _is_said(passage.text, quote)}
        if len(same) == 1:
            found[passage_target(number)] = same.pop()
    return found


def _sources(faq: Faq, kinds: tuple[Kind, ...], passages: tuple[Passage, ...]) -> Iterator[tuple[str, Source]]:
    """Yield each candidate of which the FAQ says where the call has it."""
    for date in faq.dates:
        if date.source:
            yield date_target(date.id), date.source
    for number, limit in enumerate(faq.submission.page_limits):
        if limit.source:
            yield limit_target(number), limit.source
    for entry in faq.entries:
        if entry.source:
            yield entry.id, entry.source
    if (edition := edition_of(faq, passages)) and edition.source:
        yield "edition", edition.source
    single = {fact: kind.id for kind in kinds for fact in kind.facts if len(kind.facts) == 1}
    for path, source in faq.sources.items():
        if (fact := path.rpartition(".")[2]) in single:
            yield single[fact], source


def _is_said(passage: str, quote: str) -> bool:
    """Whether a quote has the sentence of the passage, or the other way round."""
    return passage.strip("“” ") in quote or quote in passage
