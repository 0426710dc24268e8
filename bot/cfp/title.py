"""Finds what the workshop is called: in quotation marks, in a heading, in a sentence, in the title, by its acronym."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from bot.cfp.dates.grammar import Reading, find_dates
from bot.page.blocks import Block
from bot.page.page import Page
from bot.page.sentences import Sentence

_EVENT = r"(?:Workshops?|Symposium|Conference|Seminar|Colloquium|Meeting|Summit|Tutorial|Forum|Kolloquium|Tagung)"
_ORDINAL = r"(?:\d+(?:st|nd|rd|th)|\d+\.|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Annual|International|European|Joint|ACM|IEEE|IFIP|[A-Z][\w-]+|\d{4})"
_QUOTED = re.compile(
    r"[“\"„](?P<name>[^”\"“]{8,160})[”\"“]\s*(?:\([\w’' -]{2,20}\)\s*)?(?:workshop|symposium|conference)|(?:workshop|symposium)\s*(?:on|:|titled|entitled)?\s*[“\"„](?P<name2>[^”\"“]{8,160})[”\"“]",
    re.IGNORECASE,
)
_ON = re.compile(
    rf"(?P<name>(?:{_ORDINAL} ){{0,6}}{_EVENT} (?:on|for|of|in) (?:the )?(?:[A-Z]|\d[A-Z])[^.;:()\n]{{3,130}}?(?:\n[^.;:()\n]{{3,80}}?(?=\s*\([A-Z]))?)"
    r"(?:\s*\((?P<short>[A-Z][A-Za-z0-9@&’' -]{1,18})\))?(?=\s+(?:at|will|is|to be|in conjunction|co-?located|aims|invites|held|takes|brings|solicits|series|has|was|which|that|as|welcomes|seeks)\b|\s*[.;:(\n,]|\s*$)"
)
_ON_SHORT = re.compile(r"\b[Ww]orkshop (?:on|for) (?P<name>[A-Z][^.;()\n]{5,140}?)\s*\((?P<short>[A-Z][\w'’@-]{1,15})\)")
_CALLED = re.compile(
    r"\bThe (?P<name>(?:\d+(?:st|nd|rd|th) )?(?:(?:International|Annual|European) )?[A-Z][^.;:\n]{3,110}?(?:\([A-Z][\w@&’'-]{1,14}\)\s*)?)\s*workshop (?:at|@|calls|invites|is|will|aims|brings|solicits|welcomes|seeks|takes|series|focuses|provides)\b"
)
_GERMAN = re.compile(
    r"(?:[\w.-]+ ){0,5}[A-ZÄÖÜ][\w-]*(?:tagung|treffen|konferenz|kolloquium|symposium|workshop)(?: 20\d\d)?"
)  # "Jahrestagung 2021"
_ACRONYM = re.compile(r"\b(?P<name>[A-Z][A-Za-z]*[A-Z][A-Za-z0-9-]{0,14}) workshops?\b")
_GENERIC = re.compile(
    r"^\W*(?:(?:first|second|third|final|1st|2nd|3rd|last) )?(?:call(?: for (?:papers?|participation|contributions?|abstracts?|submissions?|talks?|proposals?|posters?|presentations?|speakers?))?s?|cfp|submit|submissions?|home|welcome.*|about.*|overview|introduction|important dates|key dates|dates|deadlines|news"
    r"|(?:author )?instructions|contact|topics.*|topics of interest|scope|schedule|program(?:me)?|organi[sz]ers?|organi[sz]ation|workshop|index|untitled|workshop 20\d\d|papers|motivation.*|abstract|aim and scope|invitation|participation|main|cfp\d*|einreichung|startseite|themen|what['’]?s new|venue.*|updates?|announcement.*|latest news|workshop organi[sz]ers?|invited speakers?|speakers?|committees?|people|team|sponsors?|areas?|questions?|format|(?:what|where|who|how|why|when)\b.*|related .*|previous .*|past .*)\W*(?:20\d\d)?\W*$",
    re.IGNORECASE,
)
TOP = 25  # blocks among which a page introduces itself


class Name(NamedTuple):
    score: int
    name: str
    sentence: Sentence | None = None
    short: str = ""


def names(page: Page, told: list[Sentence]) -> Iterator[Name]:
    """Yield what the workshop may be called, each with how surely: quoted, a heading, a sentence, the title, an acronym."""
    yield Name(0, page.file)
    for sentence in told:
        if (match := _QUOTED.search(sentence.text)) and not re.search(r"\bpaper\b.{0,12}$", sentence.text[: match.start()]):
            yield Name(12, (match["name"] or match["name2"]).strip(" ,.”“"), sentence)
    first = next((block for block in page.blocks if block.kind == "heading"), None)
    for number, block in enumerate(page.blocks[:TOP]):
        yield from _headed(block, number, is_first=block is first)
    yield from _german(page)
    yield from _spelt_out(page)
    for sentence in told:
        if match := _ON.search(sentence.text):
            name = match["name"] if sentence.block.kind == "heading" else re.sub(r",.*$", "", match["name"])
            yield Name(7, " ".join(name.split()).strip(" ,"), sentence, match["short"] or "")
        elif match := _ON_SHORT.search(sentence.text):
            yield Name(9, match["name"].strip(" ,"), sentence, match["short"])
        elif match := _CALLED.search(sentence.text):
            yield Name(6, " ".join(match["name"].split()), sentence)
    title = _ungeneric(page.meta.get("title", ""))
    if title:
        yield Name(4 + 4 * bool(_ON.search(title)), title)
    counts = Counter(match["name"] for sentence in told for match in _ACRONYM.finditer(sentence.text))
    if counts:
        acronym = max(counts, key=lambda name: counts[name])
        yield Name(2, acronym, next(sentence for sentence in told if acronym in sentence.text))


def _german(page: Page) -> Iterator[Name]:
    """A line at the top that is a German compound of an event, with its year: "Jahrestagung 2021"."""
    for block in page.blocks[:6]:
        for line in block.text.split("\n"):
            if _GERMAN.fullmatch(line.strip()):
                yield Name(5, line.strip(), Sentence(block.text, block, 0))


def _spelt_out(page: Page) -> Iterator[Name]:
    """The line below a title that is an acronym alone: "AURA" / "Audio Understanding and Rendering Applications"."""
    for title, below in itertools.pairwise(page.blocks[:6]):
        acronym = (
            re.fullmatch(r"\W*([A-Z][\w'’-]*[A-Z][\w'’-]*)(?:[ '’-]*(?:20)?\d\d)?(?:\s*@.*)?\W*", title.text)
            if title.kind == "heading"
            else None
        )
        name = _ungeneric(below.text) if acronym and below.kind in {"heading", "paragraph"} and len(below.text) < 140 else ""
        initials = "".join(word[0] for word in re.findall(r"[^\W\d_]+", name)).upper()
        if (
            acronym
            and len(name.split()) > 2
            and not re.search(r"[.!?]$", name)
            and len(set(acronym[1].upper()) & set(initials)) >= 0.6 * len(set(re.sub(r"\W|\d", "", acronym[1].upper())))
        ):
            yield Name(8, name, Sentence(below.text, below, 0), acronym[1])


def _headed(block: Block, number: int, *, is_first: bool) -> Iterator[Name]:
    """Names at the top of the page: headings, and lines that introduce it."""
    heading = block.kind == "heading"
    if not heading and (number > 10 or len(block.text) > 260 or block.kind == "item"):  # a page introduces itself at its top
        return
    offset = 0
    whole = " ".join(block.text.split("\n")) if heading else ""
    for line in [whole] if whole else block.text.split("\n"):
        sentence = Sentence(line, block, offset)
        offset += len(line) + 1
        name = _ungeneric(line)
        if not name or len(name) < 3 or (re.search(r"[.!?]$", name) and not heading):
            continue
        acronym_first = re.match(r"[A-Z][\w'’-]*[A-Z][\w'’-]*(?:[ '’-]?\d{2,4})?\s*[:–—]\s+\w+ \w+", name)
        leading = block.bold[0].strip() if block.bold and not heading and line.startswith(block.bold[0]) and number < 5 else ""
        if heading and number < 6 and acronym_first:
            yield Name(8, name, sentence)
        elif re.search(r"[^\W\d_]{3}", leading) and find_dates(line, Reading(2000)) and _ungeneric(leading):
            yield Name(6, _ungeneric(leading), sentence)
        elif match := _ON.search(block.text if "\n" in block.text and not heading else line):
            whole_line = heading and len(name) < 160
            yield Name(10 if heading else 9, name if whole_line else " ".join(match["name"].split()), sentence, match["short"] or "")
        elif heading and re.search(_EVENT, name) and not find_dates(name, Reading(2000)):
            yield Name(6, name, sentence)
        elif heading and (block.level == 1 or is_first) and number < 12:
            yield Name(5 + (len(name.split()) > 2), name, sentence)


def _ungeneric(text: str) -> str:
    """Take "Call for Papers", the date and the place off a title; empty when nothing is left."""
    text = re.sub(r"<[^>]{1,60}>", "", " ".join(text.split()))
    parts = [
        part
        for part in re.split(
            r"\s+[|–—]\s+|\s+-\s+(?=(?:call|cfp)\b)|\s+[-–—:]\s+(?=call for)|(?<=papers)\s*[-–—:]\s+|\s*@\s+(?=[A-Z])",
            text,
            flags=re.IGNORECASE,
        )
        if part and not _GENERIC.match(part)
    ]
    kept = parts[0].strip(" -–—|:") if parts else ""
    for mention in reversed(find_dates(kept, Reading(2000))):
        kept = re.sub(r"[\W_]*(?:\b\w{3,9}day|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?\W*$", "", kept[: mention.start])
    kept = re.sub(
        r"^(?:(?:first|second|final) )?call for (?:papers|contributions|abstracts)\s*(?:[-–—:]|for(?: the)?)\s*",
        "",
        kept,
        flags=re.IGNORECASE,
    )
    return "" if _GENERIC.match(kept) else kept
