"""Reads the short name that a page speaks of and has in its addresses, and nowhere says is one: "HotKnot invites"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from bot.cfp.language import phrases
from bot.cfp.phrases import fold
from bot.cfp.submission.links import known
from bot.page.page import Page
from bot.page.sentences import sentences
from bot.rules import Rule

_LEAST = 2  # sentences about it
_TOP = 4  # blocks in which a page says what it is
_SUBJECT = Rule(
    "an event by its short name, and what it does",
    r"""(?: ^ | ,\s ) (?: The \s )? (?P<short> [A-Z][A-Za-z0-9]{1,14}[A-Z][A-Za-z0-9]{0,14} | [A-Z]{2}[A-Za-z]{2,14} )
        (?: \s? ['’]\d\d | [\s-] (?: 20 )? \d\d )? \s (?: (?: workshop | symposium | conference ) \s )?
        (?: (?: will | shall | again ) \s | also \s ){0,2}
        (?: takes? | features? | invites? | welcomes? | solicits? | seeks | aims | accepts? | brings | provides
            | adheres? | focuses | wants | stands \s for | be \s held | has \s been \s held
            | is \s (?: a | an | the | held | designed | organi[sz]ed | co-?located | intended | supported | sponsored )
        ) \b
      | \b the \s (?P<named> [A-Z]{3}[A-Za-z]{1,12} ) (?: \s? ['’]\d\d | [\s-] (?: 20 )? \d\d )? \s
        (?: workshop | symposium | conference ) \b""",
    examples=("HotKnot takes a broad view", "By its nature, HotKnot will also feature panels", "KNots invites papers",
        "KNOTS ’31 welcomes", "HotKnot solicits", "The HotKnot 2031 seeks", "HotKnot-31 aims", "HotKnot shall accept",
        "HotKnot again brings", "HotKnot provides", "HotKnot adheres", "KNOTS is a forum", "KNOTS is an event",
        "KNOTS is the place", "KNOTS is held", "KNOTS is designed", "KNOTS is organised", "KNOTS is organized",
        "KNOTS is colocated", "KNOTS is intended", "KNOTS will be held", "KNOTS has been held",
        "The KNOTS workshop wants", "The KNOTS symposium focuses", "The KNOTS conference welcomes", "KNOTS stands for",
        "KNOTS is supported", "KNOTS is sponsored", "in 2030 the KNOTS workshop was new", "at the KNOTS ’31 symposium",
        "of the KNOTS-31 conference"),
    near_misses=("Knots invites", "KNOTS are tied", "We think that HotKnot is nice", "HotKnot rocks",
        "at the KNOTS school"),
    cased=True,
)  # fmt: skip
_WITH_YEAR = re.compile(r"^(?P<short>[A-Z][A-Za-z0-9]{2,15})(?:\s?['’]\d\d|[\s-]20\d\d)$")
_IN_NAME = re.compile(r"\b([A-Z]{4,12}) (?:Workshop|Symposium|Conference)\b")
# Bounded, and begun where a word does, so that a line without end costs no more than its length.
_ADDRESS = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,100}|(?:https?://|www\.)\S{1,300}"
    r"|(?<![\w-])[\w-]{1,63}\.[\w.-]{1,100}\.(?:com|org|net|eu|edu)\b"
)


def short_spoken(page: Page, venue: str, name: str = "") -> str | None:
    """Return the one short name that several sentences are about and an address holds; the event around it is none.

    - with its year as the title or as a line at the top, or before "workshop" in the `name` of the event, it is told
      once more and needs no address
    """
    titles = {*_titles(page), *_IN_NAME.findall(name)}
    told = Counter(
        match["short"] or match["named"]
        for block in page.blocks
        for sentence in sentences(block)
        if sentence.text not in phrases("past") and (match := _SUBJECT.search(sentence.text))
    )
    told.update(short for short in titles if short in told)
    if not told or max(told.values()) < _LEAST:
        return None
    addresses = _addresses(page)
    others = {fold(name) for name in (*known()["systems"], *known()["formats"], venue)}
    found = [
        short
        for short, count in told.items()
        if count >= _LEAST
        and fold(short) not in others
        and fold(short) not in fold(venue)
        and (short in titles or _is_in(short, addresses))
    ]
    return found[0] if len(found) == 1 else None


def _titles(page: Page) -> Iterator[str]:
    """Yield the acronyms that stand alone with a year: as the title of the page, or as a line at its top."""
    lines = (line for block in page.blocks[:_TOP] for line in block.text.split("\n"))
    for text in (page.meta.get("title", ""), *lines):
        if match := _WITH_YEAR.match(text.strip()):
            yield match["short"]


def _addresses(page: Page) -> str:
    linked = (link.href for block in page.blocks for link in block.links)
    shown = (match[0] for block in page.blocks for match in _ADDRESS.finditer(block.text))
    return " ".join([*linked, *shown]).lower()


def _is_in(short: str, addresses: str) -> bool:
    """Whether an address begins a part with the short name: "hotknot31.example.org", "hotknot-chairs@example.org"."""
    return re.search(rf"(?<![a-z0-9]){re.escape(short.lower())}", addresses) is not None
