"""Whether the institution that a question names shares but a part of its name with a listed one: "IIT Bombay" is not
IIT Madras, and Lagos State University not the University of Lagos.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.matching.lexicon import load_lexicon
from bot.matching.normalise import fold
from bot.matching.reading import Mention, Reading, Unit, Weight

_PLACES = frozenset({"{affiliation}", "{city}", "{zone}"})
_NO_NAME = frozenset(
    "right correct true really exactly anymore still now yes no among amongst between within inside on in as by"
    " too also here there involved present listed working works work originally currently today maybe either".split()
)


def names_other_house(affiliations: Iterable[str], reading: Reading) -> bool:
    """Return whether a word directly beside the known part of an institution's name is in none of some affiliations."""
    known = {word for one in affiliations for word in fold(one).split()}
    mentions = [one for one in reading.mentions if _PLACES.intersection(one.names)]
    return any(word not in known for one in mentions for word in _beside(one, reading))


def _beside(mention: Mention, reading: Reading) -> list[str]:
    """The words before and behind a name, up to the next that names nothing."""
    units = {word: unit for unit in reading.units for word in unit.text.split()}
    light = load_lexicon().light | _NO_NAME
    behind: list[str] = []
    for word in reading.words[mention.end :]:
        if word in light or not _may_name(units.get(word)):
            break
        behind.append(word)
    before: list[str] = []
    for word in reversed(reading.words[: mention.start]):
        if word in light or not _may_name(units.get(word)):
            break
        before.append(word)
    return [*before, *behind]


def _may_name(unit: Unit | None) -> bool:
    """Whether a word may be of the name of an institution: no person, role or deed."""
    if unit is None or unit.weight is Weight.LIGHT or unit.name == "{person}":
        return False
    return not unit.name.startswith("@") or (unit.name == "@affiliation" and unit.text in _HOUSES)


_HOUSES = frozenset("university uni institute college school academy lab laboratory faculty department".split())
