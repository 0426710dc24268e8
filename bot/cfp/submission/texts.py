"""The sentences in which numbers of pages are looked for: a row as one, a term with its definition, a label with the
number below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from bot.cfp.people.on_talks import is_on_a_talk
from bot.cfp.phrases import fold
from bot.cfp.submission.counts import is_label
from bot.cfp.submission.lengths import Lengths
from bot.cfp.submission.table_rows import Told, rows_told
from bot.cfp.submission.told import ASKER
from bot.cfp.submission.tracks import HEADED
from bot.page.blocks import Block
from bot.page.page import Page
from bot.page.sentences import Sentence, sentences

_SHORT = 80  # characters of a line that is a rule by itself
# the name of what goes beside a paper, at the beginning of an item: "Appendix 1. A letter (one page)."
_ANNEX = re.compile(
    r"\W*(?:appendix|annexe?|anhang|anlage|anexo|allegato|appendice|bijlage)\s(?:\d{1,2}|[A-Z]|[IVX]{1,4})\s?"
    r"(?:[.:–—-]\s|[.:]?$)",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^(?P<name>[A-Z][^:.]{3,40}?)\s?:\s")
_APART = re.compile(r"[^:]{3,70}:?$")  # a heading that is the label of a number


def texts_in(page: Page, words: Lengths) -> Iterator[Told]:
    """Yield each sentence and the one after it; a table row as one sentence; a term with its definition."""
    term = ""
    head: list[Block] = []
    for _, run in groupby(
        page.blocks, key=lambda block: (block.file, block.group, block.row) if block.kind == "cell" else id(block)
    ):
        row = list(run)
        if row[0].kind == "cell" and len(row) > 1:
            head = head if head and (head[0].file, head[0].group) == (row[0].file, row[0].group) else row
            yield from rows_told(row, head)
            continue
        told = [one for one in sentences(row[0]) if not (ASKER.match(one.text) or is_on_a_talk(row[0]))]
        if whole := _set_apart(row[0], words):
            yield Told(Sentence(whole, row[0], 0))
            continue
        if (
            term and told and row[0].kind == "item" and words.counted.search(fold(told[0].text))
        ):  # the term names the track
            told[0] = Sentence(f"{term}: {told[0].text}", row[0], 0)
        if len(told) > 1 and is_label(told[0], words):  # "Length. At most 8 pages."
            told[1] = Sentence(f"{told[0].text.strip(' .')}: {told[1].text}", row[0], told[1].offset)
        text = row[0].text.strip()
        term = (
            text
            if row[0].kind == "item"
            and len(text) < _SHORT
            and any(hit.end == len(text) for hit in words.papers.find(text))
            else ""
        )
        if told and _ANNEX.match(told[0].text):
            continue
        told = _under_bold_name(row[0], _under_name(row[0], told), words)
        for number, sentence in enumerate(told):
            yield Told(sentence, told[number + 1].text if number + 1 < len(told) else "")


def _under_name(block: Block, told: list[Sentence]) -> list[Sentence]:
    """The sentences of an item; those behind the kind of paper that it begins with as a name stand under that: "Sea
    papers. They tell of the sea. They have 8 pages."
    """
    name = told[0].text.strip(" .*_") if len(told) > 1 and told[0].text.endswith(".") else ""
    if block.kind != "item" or not HEADED.match(name):
        return told
    named = replace(block, section=(*block.section, name))
    return [told[0], *(Sentence(one.text, named, one.offset) for one in told[1:])]


def _under_bold_name(block: Block, told: list[Sentence], words: Lengths) -> list[Sentence]:
    """The sentences of an item behind the first, under the kind of paper that it begins with, in bold or as a label:
    "**Sea papers** tell of the sea. Length: 2 pages."
    """
    label = _LABEL.match(block.text)
    name = block.bold[0].strip(" .:*_") if block.bold else label["name"] if label else ""
    known = words.papers.find(name) if block.kind == "item" and block.text.startswith(name) else []
    if len(told) < 2 or not (known and known[-1].end == len(name)):
        return told
    named = replace(block, section=(*block.section, name))
    return [told[0], *(Sentence(one.text, named, one.offset) for one in told[1:])]


def _set_apart(block: Block, words: Lengths) -> str:
    """A number alone with the label above it: "Pages (final version)", and "4"; what is in brackets comes first."""
    heading = "".join(block.section[-1:])
    if block.kind != "paragraph" or not block.text.strip().isdigit() or not _APART.match(heading):
        return ""
    label, _, aside = heading.rstrip(" :)").partition("(")
    whole = f"{label.strip()}: {block.text.strip()}"
    if not aside or "final" in words.table.values(aside):
        return f"{aside.strip()}: {whole}" if aside else whole
    return f"{whole} ({aside.strip()})"
