"""Limits that a table tells by its head: "Pages" above "10", or beside a row of numbers that stand below the kinds of
papers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from bot.cfp.submission.table_columns import in_columns
from bot.page.blocks import Block
from bot.page.sentences import Sentence
from bot.rules import Rule

_PAGES = r"""pages | pp\.? | seiten | páginas | pagine | pagina['’]s"""
_LIMIT_HEAD = Rule(
    "the head of a row or column that holds limits of pages",
    r"""^ \W* (?: (?: max\w{0,4}\.? \s )? (?: page | length ) [\s-] (?: limits? | length ) (?: \s? \( <pages> \) )?
          | (?: max\w{0,4}\.? \s )? (?: length | umfang | länge ) \s \(? (?: in \s )? <pages> \)?
          | (?: max\w{0,4}\.? \s )? (?: number \s of | no\. \s of | anzahl \s der ) \s <pages>
          | (?: nombre | número | numero | aantal ) \s (?: d[ei] \s )? <pages>
          | max (?: imum | \. )? \s <pages> | <pages> \s? \(? max\w{0,4}\.? \)? | seitenzahl | seitenlimit
          | (?P<bare> <pages> ) )
        (?: \s? (?P<told> [(,] [^()]{3,60} \)? ) )? \W* $""",
    examples=(
        "Page limit", "Page limits (excluding references)", "Max. page length", "Maximum length limit (pages)",
        "Page-limit", "Length in pages", "Max. length (pages)", "Umfang (Seiten)", "Länge (in Seiten)",
        "Max. number of pages", "Number of pages", "No. of pages", "Anzahl der Seiten", "Nombre de pages",
        "Número de páginas", "Numero di pagine", "Aantal pagina's", "aantal pagina’s", "Maximum pages", "Max pages",
        "Max. pp.", "Pages (max.)", "pp max", "Pages", "Seitenzahl", "Seitenlimit", "Seiten", "Páginas",
        "Length limit, without references",
    ),
    near_misses=("Page", "Length", "Extra pages", "Pages for references", "Page charges", "Web pages", "Page numbers",
        "Pages in the proceedings", "Number of papers", "Minimum pages", "Final pages", "Limit", "Talk length",
        "Pages due"),
    parts={"pages": rf"(?:{_PAGES})"},
)  # fmt: skip
_LEAST_HEAD = re.compile(
    rf"^\W*(?:min(?:imum|imal|\.)?(?:\s(?:number\sof\s)?(?:{_PAGES}))?|(?:{_PAGES})\s?\(?min(?:imum|\.)?\)?)\W*$",
    re.IGNORECASE | re.VERBOSE,
)
_MOST_HEAD = re.compile(r"^\W*max(?:imum|imal|\.)?\W*$", re.IGNORECASE)
_KIND_HEAD = re.compile(
    r"^\W*(?:(?:sub-?mission|paper|contribution|presentation)\s)?(?:tracks?|types?|kinds?|categor(?:y|ies)|formats?"
    r"|sub-?missions?|papers?|contributions?|kategorien?|art|beitrags(?:art|typ)|catégorie|categoría|categoria"
    r"|tipo|type\sde\scontribution)\W*$",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"^\W{0,3}(?:(?:up\sto|max(?:imum|\.)?|≤|<=)\s?)?(?P<count>\d{1,2}(?:\s?(?:[-–—]|to)\s?\d{1,2})?)"
    r"(?P<rest>\s?[(+,*]\s?[^\d].{0,80}|\s?\+\s?\d{1,2}\s?(?:for\s|pages?\s)?[^\W\d].{0,60})?\W{0,3}$"
)
_COUNTED = re.compile(
    rf"^\W{{0,3}}(?P<count>\d{{1,2}})\s(?P<rest>(?:{_PAGES})\b)\W{{0,3}}$", re.IGNORECASE | re.VERBOSE
)
_LETTERS = re.compile(r"[^\W\d_]{2}")
_LONGEST_KIND = 60


class Told(NamedTuple):
    """A sentence, the one behind it, and what is read in place of its words where a table says it by its head."""

    sentence: Sentence
    following: str = ""
    reading: str = ""


def rows_told(row: list[Block], head: list[Block]) -> Iterator[Told]:
    """Yield the row of a table as one sentence; or a sentence for each kind of papers, where the head has the kinds."""
    below = head and row[0] is not head[0]
    if below and (limits := list(_across(row, head))):
        yield from limits
        return
    headed = {cell.column for cell in head if _LIMIT_HEAD.search(cell.text)} if below else set()
    if below and (reading := in_columns(row, head, headed)):
        yield Told(Sentence("\t".join(cell.text for cell in row), row[0], 0), "", reading)
        return
    yield Told(Sentence("\t".join(cell.text for cell in row), row[0], 0), "", _down(row, head) if below else "")


def _across(row: list[Block], head: list[Block]) -> Iterator[Told]:
    """The limits of a row that begins with their head, each of the kind of papers above it: "Pages", "10", "4"."""
    label = _LIMIT_HEAD.search(row[0].text)
    kinds = {cell.column: cell.text.strip() for cell in head if cell.column > row[0].column}
    if label is None or not all(_is_kind(kinds.get(cell.column, "")) for cell in row[1:]):
        return
    for cell in row[1:]:
        if limit := _limit(cell.text, label["told"] or ""):
            kind = kinds[cell.column]
            shown = f"{kind}\t{row[0].text}\t{cell.text}"
            section = (*cell.section, kind)
            yield Told(Sentence(shown, replace(cell, section=section), 0), "", f"{kind}: up to {limit}")


def _down(row: list[Block], head: list[Block]) -> str:
    """What a row says with the heads of its columns: "Research papers: up to 10 pages"; empty where that is no limit
    that its own words leave open.
    """
    titles = {cell.column: cell.text.strip() for cell in head}
    most = least = ""
    for cell in row[1:]:
        title = titles.get(cell.column, "")
        label = _LIMIT_HEAD.search(title)
        if label and (not label["bare"] or _has_kinds(head)):
            most = most or _limit(cell.text, label["told"] or "")
        elif _MOST_HEAD.match(title) and (counted := _COUNTED.match(cell.text)):
            most = most or f"{counted['count']} {counted['rest']}"
        elif _LEAST_HEAD.match(title):
            least = least or _least(cell.text)
    kind = row[0].text.strip()
    if not most or not _is_kind(kind):
        return ""
    return f"{kind}: {f'at least {least}, ' if least else ''}up to {most}"


def _has_kinds(head: list[Block]) -> bool:
    """Whether a table lists kinds of papers; one that lists papers has their pages, too."""
    return _KIND_HEAD.match(head[0].text) is not None


def _is_kind(text: str) -> bool:
    return len(text) <= _LONGEST_KIND and _LETTERS.search(text) is not None


def _limit(text: str, told: str) -> str:
    number = _NUMBER.match(text)
    if number is None:
        return ""
    rest = (number["rest"] or "").strip()
    return " ".join(filter(None, (number["count"], "pages", rest, "" if rest else told)))


def _least(text: str) -> str:
    found = _COUNTED.match(text) or _NUMBER.match(text)
    return f"{found['count']} pages" if found else ""
