"""Puts together what a call says of submitting, each value with its place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.cfp.finding import Doubt, source_of
from bot.cfp.submission.archival import read_archival
from bot.cfp.submission.clauses import Choice, plain
from bot.cfp.submission.dual import read_dual
from bot.cfp.submission.limits import read_limits
from bot.cfp.submission.links import find_link
from bot.cfp.submission.review import read_review
from bot.cfp.submission.template import find_template
from bot.cfp.submission.told import told_of
from bot.cfp.wording import spoken, wording
from bot.page.page import Page
from bot.page.sentences import Sentence

_WORDS_OF = {"review": "review", "archival": "archival", "dual_submission": "dual"}  # the tables of the policies
_TOGETHER = 120  # characters between words that prove something together


def read_submission(page: Page, year: int | None) -> tuple[dict[str, Any], dict[str, dict[str, Any]], list[Doubt]]:
    """Return the FAQ's `submission`, the sources of its single values, and what is doubtful."""
    tags = spoken(page)
    told = told_of(page, tags)
    found: dict[str, Any] = {}
    sources: dict[str, dict[str, Any]] = {}

    def keep(name: str, value: object, sentence: Sentence, proof: str = "") -> None:
        found[name] = value
        sources[f"submission.{name}"] = source_of(
            page, sentence.block, words=sentence.text, offset=sentence.offset, proof=proof
        )

    if link := find_link(told, tags, year):
        keep("url", link.url, link.sentence)
        if link.system:
            keep("system", link.system, link.sentence)
    if template := find_template(told, tags):
        keep("template", *template)
    if limits := read_limits(page, tags):
        found["page_limits"] = limits
    choices = {
        "review": read_review(told, tags),
        "archival": read_archival(told, year, tags),
        "dual_submission": read_dual(told, tags),
    }
    for name, choice in choices.items():
        if choice and choice.value is not None:
            keep(name, choice.value, choice.sentence, _proof(_WORDS_OF[name], choice.sentence, tags))
    return found, sources, [doubt for name, choice in choices.items() if choice for doubt in _doubts(name, choice)]


def _proof(key: str, sentence: Sentence, tags: tuple[str, ...]) -> str:
    """The part of a sentence that proves what it says: the last words of a table, and those shortly before them."""
    hits = wording(key, tags).find(plain(sentence.text))
    start = min((hit.start for hit in hits if hit.start >= hits[-1].start - _TOGETHER), default=0)
    return sentence.text[start : hits[-1].end] if hits else ""


def _doubts(name: str, choice: Choice) -> Iterator[Doubt]:
    """Yield what an organizer should look at: a policy that another sentence denies, or that differs by track."""
    if choice.against is None:
        return
    what, line = name.replace("_", " "), choice.against.line
    if choice.value is None:
        text = f"{what}: this sentence and another (line {line}) say different things"
    elif choice.value == "mixed":
        text = f"{what}: mixed here, differs by track (line {line})"
    else:
        text = f"{what}: {choice.value} here, but another sentence says otherwise (line {line})"
    yield Doubt(choice.sentence.line, text, choice.sentence.block.file)
