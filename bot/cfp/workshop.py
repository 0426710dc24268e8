"""Finds what the workshop is called, where it belongs and takes place, and what is promised for later."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from bot.cfp.dates.grammar import UNDECIDED, Reading, find_dates
from bot.cfp.finding import source_of
from bot.cfp.places import find_place
from bot.page.blocks import Block
from bot.page.page import Page
from bot.page.sentences import Sentence, sentences

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
    r"\bThe (?P<name>(?:\d+(?:st|nd|rd|th) )?(?:(?:International|Annual|European) )?[A-Z][^.;:\n]{3,110}?(?:\([A-Z][\w@&’'-]{1,14}\)\s*)?)\s*workshop (?:invites|is|will|aims|brings|solicits|welcomes|seeks|takes|series|focuses|provides)\b"
)
_ACRONYM = re.compile(r"\b(?P<name>[A-Z][A-Za-z]*[A-Z][A-Za-z0-9-]{0,14}) workshops?\b")
_GENERIC = re.compile(
    r"^\W*(?:(?:first|second|third|final|1st|2nd|3rd|last) )?(?:call(?: for (?:papers?|participation|contributions?|abstracts?|submissions?|talks?|proposals?|posters?|presentations?|speakers?))?s?|cfp|submit|submissions?|home|welcome.*|about.*|overview|introduction|important dates|key dates|dates|deadlines|news"
    r"|(?:author )?instructions|contact|topics.*|topics of interest|scope|schedule|program(?:me)?|organi[sz]ers?|organi[sz]ation|workshop|index|untitled|workshop 20\d\d|papers|motivation.*|abstract|aim and scope|invitation|participation|main|cfp\d*|einreichung|startseite|themen|what['’]?s new|venue.*|updates?|announcement.*|latest news|workshop organi[sz]ers?|invited speakers?|speakers?|committees?|people|team|sponsors?|related .*|previous .*|past .*)\W*(?:20\d\d)?\W*$",
    re.IGNORECASE,
)
_VENUE = re.compile(
    r"(?:\bat|@|in conjunction with|co-?located with|part of|hosted by|collocated with|colocated with|alongside|workshop of|affiliated with|satellite of)\s+(?:the\s+)?(?P<venue>(?:(?:ACM|IEEE|ACM/IEEE|IEEE/ACM)\s+)?(?:[A-Z][A-Za-z&/]*[A-Z][A-Za-z&/]*|EuroSys|Interspeech|Robotics Summer|Design Week|[A-Z][\w/&-]+(?: [A-Z][\w&-]+){0,5}(?= (?:20\d\d|conference)))(?:[ -]?['’]?\d{2,4})?)"
)
_VENUE_FIRST = re.compile(
    r"^\W*(?P<venue>[A-Z][A-Za-z]*[A-Z][A-Za-z]*[ -]?['’]?(?:20)?\d\d)\s+(?:Workshop|Tutorial)\b|\b(?P<venue2>[A-Z][A-Za-z]*[A-Z][A-Za-z]*[ -]?['’]?(?:20)?\d\d)\s*,\s+[A-Z][\w ]+,\s+[A-Z]"
)
_SITE = re.compile(
    r"(?<![\w@/.])(?:https?://)?(?P<host>[\w-]+\.(?:github\.io|[\w-]+\.(?:org|com|net|edu|ai|io)|org|ai|io|com)(?:/[\w~/-]*)?)(?![\w@])"
)
_SITE_LABEL = re.compile(
    r"\b(?:web ?site|home ?page|web page|more (?:details|information)(?: (?:are|is))?(?: available)?(?: at)?|workshop page|url)\b\W*(?:\w+\W+){0,3}$",
    re.IGNORECASE,
)
_PENDING = [
    ("speakers", r"speakers?|keynotes?"),
    ("panelists", r"panel"),
    ("schedule", r"schedule|program(?:me)?\b(?! committee| chairs?)|agenda"),
    ("organizers", r"organi[sz]ers"),
    ("accepted_papers", r"accepted papers"),
]
_MOST_LINKS = 60  # of one block; more are a menu
_TOP = 25  # blocks among which a page introduces itself

_Keep = Callable[[str, str, Sentence], None]


class _Name(NamedTuple):
    score: int
    name: str
    sentence: Sentence | None = None
    short: str = ""


def read_workshop(page: Page) -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
    """Return the FAQ's `workshop` and the sources of its values."""
    told = [sentence for block in page.blocks for sentence in sentences(block)]
    found: dict[str, Any] = {}
    sources: dict[str, dict[str, Any]] = {}

    def keep(name: str, value: str, sentence: Sentence) -> None:
        if name not in found:
            found[name] = value
            sources[f"workshop.{name}"] = source_of(page, sentence.block, words=sentence.text, offset=sentence.offset)

    best = max(_names(page, told), key=lambda one: one.score, default=None)
    if best and best.sentence:
        keep("name", best.name[:300], best.sentence)
    else:
        found["name"] = (best.name if best else page.file)[:300]
    _read_place(page, told, keep)
    if short := (best.short if best and best.short else _short_name(page, found)):
        found["short_name"] = short
    return found, sources


def _names(page: Page, told: list[Sentence]) -> Iterator[_Name]:
    """Yield what the workshop may be called, each with how surely: quoted, a heading, a sentence, the title, an acronym."""
    yield _Name(0, page.file)
    for sentence in told:
        if (match := _QUOTED.search(sentence.text)) and not re.search(r"\bpaper\b.{0,12}$", sentence.text[: match.start()]):
            yield _Name(12, (match["name"] or match["name2"]).strip(" ,.”“"), sentence)
    first = next((block for block in page.blocks if block.kind == "heading"), None)
    for number, block in enumerate(page.blocks[:_TOP]):
        yield from _headed(block, number, is_first=block is first)
    for sentence in told:
        if match := _ON.search(sentence.text):
            name = match["name"] if sentence.block.kind == "heading" else re.sub(r",.*$", "", match["name"])
            yield _Name(7, " ".join(name.split()).strip(" ,"), sentence, match["short"] or "")
        elif match := _ON_SHORT.search(sentence.text):
            yield _Name(9, match["name"].strip(" ,"), sentence, match["short"])
        elif match := _CALLED.search(sentence.text):
            yield _Name(6, " ".join(match["name"].split()), sentence)
    title = _ungeneric(page.meta.get("title", ""))
    if title:
        yield _Name(4 + 4 * bool(_ON.search(title)), title)
    counts = Counter(match["name"] for sentence in told for match in _ACRONYM.finditer(sentence.text))
    if counts:
        acronym = max(counts, key=lambda name: counts[name])
        yield _Name(2, acronym, next(sentence for sentence in told if acronym in sentence.text))


def _headed(block: Block, number: int, *, is_first: bool) -> Iterator[_Name]:
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
        if match := _ON.search(block.text if "\n" in block.text and not heading else line):
            whole_line = heading and len(name) < 160
            yield _Name(10 if heading else 9, name if whole_line else " ".join(match["name"].split()), sentence, match["short"] or "")
        elif heading and re.search(_EVENT, name) and not find_dates(name, Reading(2000)):
            yield _Name(6, name, sentence)
        elif heading and (block.level == 1 or is_first) and number < 12:
            yield _Name(5 + (len(name.split()) > 2), name, sentence)


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
        kept = re.sub(r"[\W_]*(?:\b\w{3,9}day|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?\W*$", "", kept[: mention.start]) or kept
    kept = re.sub(
        r"^(?:(?:first|second|final) )?call for (?:papers|contributions|abstracts)\s*(?:[-–—:]|for(?: the)?)\s*",
        "",
        kept,
        flags=re.IGNORECASE,
    )
    return "" if _GENERIC.match(kept) else kept


def _read_place(page: Page, told: list[Sentence], keep: _Keep) -> None:
    _read_headlines(page, keep)
    for sentence in told:
        held = re.search(r"\b(?:held|take[s]? place|co-?located|conjunction|workshop|meeting|conference)\b", sentence.text, re.IGNORECASE)
        if held and (venue := _VENUE.search(sentence.text)):
            keep("venue", venue["venue"].strip(), sentence)
            if city := find_place(sentence.text[venue.end() - 1 :]):
                keep("city", city, sentence)
            if site := _SITE.search(sentence.text[: venue.start()]):
                keep("website", "https://" + site["host"], sentence)
    for sentence in told:
        if re.search(r"\b(?:held in|take[s]? place in|takes? place|located in|conference in|hosted in|will be held)\b", sentence.text) and (
            city := find_place(sentence.text)
        ):
            keep("city", city, sentence)


def _read_headlines(page: Page, keep: _Keep) -> None:
    """Read venue, city and website from the lines at the top of the page."""
    for block in page.blocks[:_TOP]:
        for sentence in sentences(block):
            if (
                len(sentence.text) < 160
                and (first := _VENUE_FIRST.search(sentence.text))
                and not re.search(r"\bprevious|\bpast\b", sentence.text, re.IGNORECASE)
            ):
                keep("venue", (first["venue"] or first["venue2"]).strip(), sentence)
            short = len(sentence.text) < 160 and block.kind != "item"  # a headline
            if short and (city := find_place(sentence.text)) and (block.kind == "heading" or find_dates(sentence.text, Reading(2000))):
                keep("city", city, sentence)
            for link in block.links[:_MOST_LINKS]:
                if _SITE_LABEL.search(sentence.text[: max(0, link.start - sentence.offset)][-80:]) and re.fullmatch(
                    r"https?://[^\s<>\"']+", link.href
                ):
                    keep("website", link.href, sentence)


def _short_name(page: Page, workshop: dict[str, Any]) -> str | None:
    """The acronym: in brackets after the name, at its head, or the last part of an OpenReview group."""
    text = "\n".join(block.text for block in page.blocks)
    name = re.escape(workshop.get("name", "")[:60])
    if name and (match := re.search(name + r"[^\n(]{0,60}[”\"]?\s*\((?P<short>[A-Z][A-Za-z0-9@&-]{1,14})\)", text)):
        return match["short"]
    if match := re.match(r"(?P<short>[A-Z][A-Za-z0-9-]{1,14})(?: (?:20)?\d\d)?\s*[:–—-] ", workshop.get("name", "")):
        return match["short"]
    groups = {link.href for block in page.blocks for link in block.links if "/Workshop/" in link.href}
    names = {href.split("/Workshop/", 1)[1].split("/")[0].split("&")[0].split("#")[0] for href in groups}
    return next((one[:60] for one in names if one), None) if len(names) == 1 else None


def read_pending(page: Page) -> list[dict[str, Any]]:
    """Return what headings promise for later ("Speakers (Coming Soon)"), and sections that say only that."""
    pending: dict[str, dict[str, Any]] = {}
    for block in page.blocks:
        where = block.text if block.kind == "heading" else (block.section[-1] if block.section else "")
        if len(block.text) > 160 or not UNDECIDED.search(block.text):  # a note, not prose
            continue
        for what, words in _PENDING:
            if re.search(words, where, re.IGNORECASE):
                pending.setdefault(what, {"what": what, "source": source_of(page, block)})
                break
    return list(pending.values())
