"""People of whom a paragraph under a role tells what they are: "Ada Moore is a professor of ropes at Knot College"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.cfp.people.lines import Named
from bot.cfp.people.names import bare, is_name
from bot.page.blocks import Block
from bot.rules import Rule

_IS = Rule(
    "what somebody is by trade, at the start of a line",
    r"""^ \W* (?P<who> [^\W\d_][^,;:()\n\d]{4,50}? ) (?: \s \( [^()]{1,60} \) )? , ? \s is \s
        (?: [\w’'/-]{1,20} \s ){0,5}?
        (?: professor | lecturer | reader | researcher | fellow | student | candidate | scientist | scholar | director
        | head | curator | librarian | archivist | engineer | historian | designer | artist | postdoc | teacher
        | developer ) \b""",
    examples=("Ada Moore is an Associate Professor at Knot College", "Ben Holm is Professor of Ropes",
        "Ada Moore (she/her) is a senior lecturer", "Ben Holm is currently a Reader in knots",
        "Ada Moore is a postdoctoral researcher", "Ben Holm is a Research Fellow", "Ada Moore is a PhD student",
        "Ben Holm is now a doctoral candidate", "Ada Moore is a computer scientist",
        "Ben Holm is an independent scholar", "Ada Moore is the director of",
        "Ben Holm is head of", "Ada Moore is our curator", "Ben Holm is a librarian",
        "Ada Moore is an archivist", "Ben Holm is an engineer", "Ada Moore is an art historian",
        "Ben Holm is a designer", "Ada Moore is an artist", "Ben Holm is a postdoc", "Ada Moore is a teacher",
        "Ben Holm is a developer"),
    near_misses=("The professor is Ada Moore", "Ada Moore, Knot College", "Ada Moore was a student"),
)  # fmt: skip
_AT = re.compile(
    r"(?:\b(?:at|with)|,)\s(?:the\s)?(?P<where>[A-ZÀ-Þ][^.;()\n]{2,80}?)"
    r"(?=[.;(]|,?\s(?:and\sa|and\sthe|where|who|whose|since|working|in\sthe\sfield)\b|$)"
)
_REACH = 200  # characters behind a name in which stands where somebody works
_SHE = re.compile(r"\.\s")
_NAME_AND_HOUSE = re.compile(r"(?P<name>[^(),]{4,60}) \((?P<where>[A-ZÀ-Þ][^()]{1,90})\)")


def biographies(text: str) -> Iterator[Named]:
    """Yield those whom the lines of a text tell about, with the house at which they are."""
    for line in text.split("\n"):
        match = _IS.match(line)
        if match is None or not is_name(match["who"]):
            continue
        rest = _SHE.split(line[match.end() : match.end() + _REACH])[0]
        at = _AT.search(f"{rest}.")
        yield Named(bare(match["who"]), " ".join(at["where"].split()) if at else "")


def marked(block: Block) -> list[Named]:
    """Names that a biography sets in bold or links: "**Tala Haddad** is a researcher at the University of Beirut"."""
    marks = [*block.bold, *(link.text for link in block.links)]
    names = [text for text in marks if is_name(text)]
    found = [one for text in dict.fromkeys(marks) if not is_name(text) for one in _bracketed(text)]
    for name in dict.fromkeys(names):
        behind = block.text.partition(name)[2]
        told = "" if behind.lstrip()[:1].isupper() else behind  # "The Knots of Old" is what somebody speaks of
        at = re.match(r"[^.]{0,80}?\b(?:at|from|of) (?:the )?(?P<where>[A-Z][^.,;(]{2,60})", told)
        found.append(Named(bare(name), at["where"].strip() if at else ""))
    return found


def _bracketed(mark: str) -> list[Named]:
    """Read a mark that holds a name and where the person works: "[Ada Moore (Oslo Tech)](https://...)"."""
    told = _NAME_AND_HOUSE.fullmatch(mark)
    return [Named(bare(told["name"]), told["where"])] if told and is_name(told["name"]) else []
