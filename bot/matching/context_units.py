"""What units mean beside others: whose time, a stranger's name, a topic known to nobody, the event's own name."""

from __future__ import annotations

import re

from bot.matching.normalise import MAX_CHARACTERS, clean, words
from bot.matching.own_event import EVENT
from bot.matching.reading import Unit, Weight

_OF_TIME = frozenset(
    {"@deadline", "@submit", "@close", "@until", "@timezone", "@when", "@aoe", "@hours", "time", "clock", "convert"}
)


def disambiguated(units: list[Unit]) -> list[Unit]:
    """A country is a time zone beside words of time, else where somebody works."""
    if not any(len(unit.names) > 1 for unit in units):
        return units
    timely = any(not _OF_TIME.isdisjoint(unit.names) for unit in units)
    return [Unit((unit.names[timely],), unit.text, unit.weight) if len(unit.names) > 1 else unit for unit in units]


def with_foreign_topic(units: list[Unit]) -> list[Unit]:
    """In a question of scope, words known to nobody here are the topic asked about ("is protein folding in scope?")."""
    names = {name for unit in units for name in unit.names}
    if "{topic}" in names or not names & {"@scope", "@topic"}:
        return units
    foreign = [unit for unit in units if unit.weight is Weight.FOREIGN] or _between(units)
    if not foreign:
        return units
    topic = Unit(("{topic}",), " ".join(unit.text for unit in foreign), Weight.ENTITY)
    rest = {id(unit) for unit in foreign[1:]}
    return [topic if unit is foreign[0] else unit for unit in units if id(unit) not in rest]


def _between(units: list[Unit]) -> list[Unit]:
    """The ordinary words that a question of scope asks for: "are papers on cooking in scope?"."""
    scope = next((place for place, unit in enumerate(units) if unit.name == "@scope"), 0)
    begins = next((place for place in range(scope - 1, 0, -1) if units[place].text in {"on", "about"}), scope)
    found = units[begins + 1 : scope]
    return found if all(unit.name[0] not in "@{" and unit.weight is not Weight.LIGHT for unit in found) else []


def with_own_name(units: list[Unit]) -> list[Unit]:
    """The event's own name means the event ("when is BUGS"); beside what is asked of it, it says nothing ("BUGS
    deadline").
    """
    units = [unit for unit in units if unit.name != "{this_year}"] or units
    about = [unit for unit in units if unit.weight is Weight.SUBJECT and unit.name not in _OF_EVENT]
    own = Unit((f"@{EVENT}",), EVENT, Weight.SUBJECT)
    kept = [own if "{self}" in unit.names else unit for unit in units if not about or "{self}" not in unit.names]
    return [
        unit
        for before, unit, after in zip([None, *kept], kept, [*kept[1:], None], strict=False)
        if unit.name != own.name or not (_DEADLINE in {before and before.name, after and after.name} or before == own)
    ]


_DEADLINE = "@deadline"

_OF_EVENT = frozenset({"@workshop", "@place", "@when", "@where", "part", "@venue"})

_FULL_NAME = re.compile(r"\b[A-Z][^\W\d_A-Z]+(?:[ -][A-Z][^\W\d_A-Z]+)+")


def with_strangers(units: list[Unit], text: str) -> list[Unit]:
    """A run of unknown words that are capitalised in the text is a person nobody here knows ("is Jane Roe
    speaking?").
    """
    capitalised = {word for name in _FULL_NAME.findall(text[:MAX_CHARACTERS]) for word in words(clean(name))}
    if not capitalised:
        return units
    found: list[Unit] = []
    for unit, before in zip(units, [None, *units], strict=False):
        strange = unit.weight is Weight.FOREIGN and unit.text in capitalised
        if strange and before is not None and before.weight is Weight.FOREIGN and before.text in capitalised:
            if found[-1].name != "{person}":
                found[-1] = Unit(("{person}",), before.text, Weight.ENTITY)
            continue
        found.append(unit)
    return found
