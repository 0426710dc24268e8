"""The acronym and the name of an event that stand apart: in the page's title, or on two lines at its top."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from bot.cfp.phrases import fold
from bot.cfp.place.places import is_big_city, lands
from bot.cfp.title.parts import is_section, names_event, stands_for
from bot.cfp.title.prose import Name
from bot.page.page import Page
from bot.page.sentences import Sentence, sentences

_SHORT = r"(?P<short>[A-Z][\w&-]{1,14}(?: ?['’]?(?:20)?\d\d)?)"
_BEFORE = re.compile(rf"{_SHORT}\s?[|:–—-]\s(?P<name>.{{10,160}})")  # "RoRope 2031 | 6th Workshop on Managing Ropes"
_BEHIND = re.compile(r"(?P<name>[^()|]{8,140}) \((?P<short>[A-Z][A-Za-z\d-]{1,11})\)")  # "Learning to Tie (LETI)"
_HEADING = re.compile(r"(?P<word>[A-Z][\w&:+-]{2,17})[ -]?(?:['’]\d\d|20\d\d)")  # "CloudRope 2031"
_ALONE = re.compile(r"\((?P<short>[A-Z][A-Za-z\d-]{1,11})\)")
_WITH_YEAR = re.compile(r"(?P<short>[A-Z]{3,9})[ -]?['’]?(?:20)?\d\d")
_JOINED = r"\s(?:(?:of|on|for|in|and|&)\s(?:the\s)?)?"
_CAPITAL = re.compile(r"(?<![\w-])([A-Z])[a-z]")
_WORD = re.compile(r"[^\W\d_]{4,}")
_FEWEST = 3  # long words that two names share
_FEW = 2  # words that spell nothing out
_CAPITALS = 2  # of an acronym
_TOP = 4  # blocks
_NO_ACRONYMS = frozenset({"edition", "home", "welcome", "news", "program", "programme"})
_MOST = 0.6  # of the words of the shorter of two names that are one


def short_in_title(page: Page, name: str) -> str | None:
    """Return the acronym that the title of a page has beside the name."""
    title = " ".join(page.meta.get("title", "").split())
    if (match := _BEFORE.fullmatch(title)) and _are_alike(match["name"], name):
        return match["short"] if sum(map(str.isupper, match["short"])) >= _CAPITALS else None
    match = _BEHIND.fullmatch(title)
    if match is None or fold(match["name"]) not in fold(name):
        return None
    short = match["short"]
    begins = short.isupper() and short[0] in {match["name"][0], *_CAPITAL.findall(match["name"])}
    return match["short"] if begins or stands_for(match["short"], match["name"]) else None


def short_above(page: Page, name: str) -> str | None:
    """Return the acronym with its year that is all of the first line of a page, above its name: "RopeMill 2031"; one in
    capitals that the name does not spell out may be the conference around it.
    """
    first = page.blocks[0].text.partition("\n")[0].strip() if page.blocks else ""
    match = _HEADING.fullmatch(first)
    if match is None or page.blocks[0].kind == "heading" or not _is_acronym(match["word"], first, name):
        return None
    mixed = not match["word"].isupper() and sum(map(str.isupper, match["word"])) >= _CAPITALS
    return first if mixed or stands_for(match["word"], name) else None


def short_in_heading(page: Page, name: str) -> str | None:
    """Return the acronym with its year that is all that a page is headed by: "CloudRope 2031"."""
    first = next((block for block in page.blocks[:_TOP] if block.kind == "heading"), None)
    heading = " ".join(first.text.split()) if first else ""
    match = _HEADING.fullmatch(heading)
    return heading if match and _is_acronym(match["word"], heading, name) else None


def _is_acronym(word: str, line: str, name: str) -> bool:
    is_none = names_event(word) or is_section(word) or is_big_city(word) or lands(word) or fold(word) in _NO_ACRONYMS
    return not is_none and line not in name


def _are_alike(one: str, other: str) -> bool:
    words = [set(_WORD.findall(fold(name))) for name in (one, other)]
    shared = len(words[0] & words[1])
    return names_event(one) and shared >= _FEWEST and shared >= _MOST * min(map(len, words))


def spelt_above(page: Page, most: int) -> Iterator[Name]:
    """Yield a line at the top with the acronym that stands in brackets, alone, on the line below it."""
    for above, below in pairwise(page.blocks[:most]):
        match = _ALONE.fullmatch(below.text.strip())
        name = " ".join(above.text.split())
        if match and len(name.split()) > _FEW and name[-1].isalpha() and stands_for(match["short"], name):
            yield Name(10, f"{name} ({match['short']})", sentences(above)[0], match["short"])


def spelt_in_text(best: Name, told: Iterable[Sentence]) -> Name | None:
    """Return the words whose first letters an acronym with its year is, where a sentence has them: "LTW 2031", and
    "the Laid Twine Workshop".
    """
    match = _WITH_YEAR.fullmatch(best.name)
    words = (rf"{letter}[a-z’'-]{{1,24}}" for letter in match["short"]) if match else ()
    spelt = re.compile(rf"(?<![\w-]){_JOINED.join(words)}(?![\w-])")
    for sentence in told if match else ():
        if (found := spelt.search(sentence.text)) and names_event(found[0]):
            return Name(best.score, " ".join(found[0].split()), sentence, best.name)
    return None


def spelt_out(best: Name, found: Iterable[Name]) -> Name | None:
    """Return the name of which an acronym with its year is made, where the page has it: "RSD 2031", "Rope Science
    Days".
    """
    match = _WITH_YEAR.fullmatch(best.name)
    for one in found if match else ():
        initials = "".join(_CAPITAL.findall(one.name))
        if match and match["short"] in initials and names_event(one.name) and len(one.name.split()) > _FEW:
            return one._replace(short=best.name)
    return None
