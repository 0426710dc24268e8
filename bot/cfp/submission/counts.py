"""The numbers of pages that a sentence holds, each with the clause it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.cfp.phrases import Found, Phrases, fold
from bot.cfp.submission.clauses import plain
from bot.cfp.submission.lengths import Lengths
from bot.cfp.submission.shared_units import with_units
from bot.page.sentences import Sentence
from bot.rules import Rule

_STOP = re.compile(
    r"""(?<!\bmax)(?<!\bmin) \.(?!\d) | [;。；，](?!\d) | ,\s(?= (?:and|und|et|y|e|en)\b ) | (?<=[\u3040-\u9fff])[,、]
    | (?<=\))[,:]
    | ,\s(?= (?!which) \w+\s\w+\s(?:up[ ]to|at[ ]most|max) | kurz | korte )""",
    re.VERBOSE,
)
ON_OTHER_PAGES = Rule(
    "that something has pages of its own",
    r"""^ [^.;]{0,40} \b (?: on | in | to | using ) \s (?: an? | one | two | up \s to \s \w{1,5} )? \s?
        (?: additional | extra | separate | further ) \s (?: \w{1,12} \s )? pages? \b""",
    examples=(" can be included on an additional page", " may go on separate pages", " in one extra page",
        " may extend to two additional pages", " using up to three further pages"),
    near_misses=(" count toward the additional page", " on the last page"),
)  # fmt: skip
ADDED = Rule(
    "that what follows comes on top of a limit",
    r"\+ \s? (?: (?: \d{1,2} | one ) \s (?: pages? \s )? (?: for | of ) \s )? $",
    examples=("4 pages + ", "8 pages long (+1 for ", "6 pages (+ 2 pages of ", "(+1 page for ", "+ one page for "),
    near_misses=("(1 page for ", "+ 2 posters for "),
)
_OF_THE_CALL = Rule(
    "how long the call itself is, as a file: § stands for its pages",
    r"""§ \s (?: (?: pdf | printable | short | of | the | this | our | version ) \s ){0,4}
        (?: cfp | call \s for \s \w+ | flyers? | fliers? | leaflet | brochure ) \b
        | \b (?: cfp | call \s for \s \w+ | flyer | flier | leaflet | brochure ) \s \( [^()§]{0,20} §""",
    examples=("§ cfp as pdf", "§ call for papers", "§ pdf flyer", "§ printable call for talks",
        "§ pdf of our call for art", "§ short version of the cfp", "§ pdf of this flyer", "§ fliers", "§ leaflet",
        "§ brochure", "the cfp (pdf, §", "call for papers (§", "flyer (§", "flier (pdf, §", "leaflet (§",
        "brochure (§"),
    near_misses=("§ position papers", "papers (§", "§ in reply to the call for papers"),
)  # fmt: skip
_PAGES = re.compile(r" pages (?:and|or|plus)\b")
_OF_FILE = 40  # characters on both sides of a number in which the file of a call is named
_MOST = 12  # numbers of pages in one sentence; more is no rule
_LONGEST = 1500  # characters of a sentence


@dataclass(frozen=True, slots=True)
class Count:
    """A number of pages, the clause it stands in and the words around it."""

    start: int
    end: int
    pages: int
    least: int
    sure: bool
    clause: int  # where its clause begins
    stop: int  # where its clause ends
    behind: int  # where the next count begins


@dataclass(slots=True)
class Text:
    """A sentence or a row, with the phrases it holds; `text` is what is read of it, by itself its own words."""

    sentence: Sentence
    following: str
    words: Lengths
    text: str = ""
    folded: str = ""
    hits: tuple[Found, ...] = ()
    papers: tuple[Found, ...] = ()

    def __post_init__(self) -> None:
        self.text = with_units(plain(self.text or self.sentence.text))
        self.folded = fold(self.text)
        self.hits = self.words.table.find(self.text)
        named = self.words.papers.find(self.text)
        self.papers = tuple(hit for hit in named if not any(_holds(other, hit) for other in named))

    def has(self, value: str, start: int, end: int) -> bool:
        return any(hit.value == value and start <= hit.start and hit.end <= end for hit in self.hits)


def _holds(other: Found, hit: Found) -> bool:
    """Whether a kind of paper is said inside another: "research papers" in "short research papers"."""
    return other != hit and other.start <= hit.start and hit.end <= other.end


def counts_in(text: Text, but: Phrases) -> list[Count]:
    """The numbers of pages in a text, and those that a limit beside one gives without the word: "or up to 4"."""
    if len(text.text) > _LONGEST:
        return []
    matches = list(text.words.counted.finditer(text.folded))
    if not 0 < len(matches) <= _MOST:
        return []
    limits = [hit for hit in (*text.hits, *text.papers) if hit.value == "limit" or hit in text.papers]
    for hit in limits if len(matches) < _MOST else ():  # "short papers 4", behind "Long papers have 8 pages"
        bare = text.words.number.match(text.folded, hit.end)
        if bare and not any(one.start() < bare.end() and bare.start() < one.end() for one in matches):
            matches.append(bare)
    numbers = sorted(one for match in matches for one in _numbers(match, text.words))
    stops = sorted(
        {0} | {stop.end() for stop in _STOP.finditer(text.text)} | {hit.start for hit in but.find(text.text)}
    )
    counts = []
    for (start, end, pages, least, sure), after in zip(numbers, [*numbers[1:], None], strict=True):
        clause = max(stop for stop in stops if stop <= start)
        stop = next((stop for stop in stops if stop >= end), len(text.text))
        behind = after[0] if after else len(text.text)
        counts.append(Count(start, end, pages, least, sure, clause, stop, behind))
    return [one for one in counts if not (_is_echo(text, one, counts) or _is_of_the_call(text, one))]


def _numbers(match: re.Match[str], words: Lengths) -> Iterator[tuple[int, int, int, int, bool]]:
    """Where a number of pages begins and ends, how many it is, at least how many, and whether it is sure to be a limit;
    two of them where what looks like a range falls: "8 pages and up to 2 pages for references".
    """
    groups = match.groupdict()
    sure = groups.get("plus") or groups.get("limit")
    pages, least = words.value(sure or groups["high"]), words.value(groups["low"]) if groups.get("low") else 0
    if least > pages and _PAGES.match(match.string, match.end("low")):
        yield match.start(), match.end("low") + len(" pages"), least, 0, False
        yield match.start("high"), match.end(), pages, 0, False
    else:
        yield match.start(), match.end(), pages, least, bool(sure)


def _is_of_the_call(text: Text, count: Count) -> bool:
    """Whether a number tells how long the call itself is: "One-page CfP as PDF"."""
    before = text.folded[max(0, count.start - _OF_FILE) : count.start]
    return _OF_THE_CALL.search(f"{before}§{text.folded[count.end : count.end + _OF_FILE]}") is not None


def _is_echo(text: Text, count: Count, counts: list[Count]) -> bool:
    """Whether a number says again how long something else is: "a CV of at most 2 pages; what exceeds the 2 pages"."""
    before = [one for one in counts if one.stop <= count.start and one.pages == count.pages]
    again = text.folded[: count.start].endswith(("the ", "this ", "diese ", "la ", "die "))
    return again and any(text.has("other", one.clause, min(one.behind, one.stop)) for one in before)


def is_label(first: Sentence, words: Lengths) -> bool:
    """Whether a block begins with bold words that say no more than that a length follows."""
    label = first.text.strip()
    return first.block.bold[:1] == (label,) and "limit" in words.table.values(label) and " " not in label.strip()
