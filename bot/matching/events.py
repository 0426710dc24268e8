"""Other events, known to nobody here, recognised by the look of their names: "SIGPOT", "SoilFest 2023", "Nordic Ice
Days".
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import NamedTuple

from rapidfuzz.distance import OSA

from bot.english import MONTH_OF
from bot.faq.model import Workshop
from bot.matching.normalise import MAX_CHARACTERS, clean, fold, words
from bot.matching.own_event import initials_of
from bot.matching.reading import Unit, Weight
from bot.matching.sense import load_senses

# "ICSOC", "SIGPOT"; "SoilFest"; any capitalised name before a year
_NAME = re.compile(r"\b(?:[A-Z]{3,}\w*|[A-Z][a-z]+[A-Z]\w*|[A-Z]\w+(?= ?'?(?:20)?\d\d\b))")
_DATED = re.compile(r"\b([A-Z][\w-]*[A-Z][\w-]*|[A-Z][\w-]+) ?(?:'\d\d|20\d\d)\b")
# "HPC-Inference Colloquium", "Serverless Nordic Days"
_TITLED = re.compile(
    r"\b(?:[A-Z][\w-]*\s+){1,4}(?:Summit|Days?|Colloquium|Conference|Symposium|Workshop|Bootcamp|Forum|Congress|Fest"
    r"|Con|School|Meetup|Hackathon|Challenge|Meeting|Track)\b"
)
# "the AdvML Frontiers workshop": a name with an acronym, its last word in small letters
_TITLED_BY_ACRONYM = re.compile(
    r"\b[A-Z][\w-]{0,20}[A-Z][\w-]{0,20}(?:\s[A-Z][\w-]{0,30}){1,3}"
    r"\s(?:workshop|conference|symposium|summit|challenge|congress|school|meetup)\b"
)
_ENDING = re.compile(r".{2}(?:conf|con|fest|summit|camp|sys|kdd)$")
_OF_TIME = frozenset({"@deadline", "@when", "@notification"})
_BEFORE = frozenset({"of", "for", "at", "to", "the", "@deadline", "@limit"})
_THINGS = frozenset({"@paper", "@topic", "talk", "@model"})
_OF_CALLS = frozenset({"@deadline", "@submit", "@when", "@limit", "@page", "@notification", "@camera_ready", "@close"})
# What every event has, so that who asks for it beside the name of another one asks of that one.
OF_EVENTS = _OF_CALLS | frozenset("@workshop @paper abstract {this_year} {edition} @place @where {event} next".split())
_LEADS_TO_NAME = frozenset("of for at to is the in about a next".split())
_REPORTS = frozenset({"told", "tells", "informed"})  # "someone told me it is in Burnaby" asks for no decision
_WORDS_OF_NAME = 2
_SHORTEST = 3  # letters of a name


class Names(NamedTuple):
    """Words of other events' names: `sure` by themselves, `likely` where a deadline or the like is asked for."""

    sure: frozenset[str]
    likely: frozenset[str]


class OtherEvents:
    """Built once for a FAQ: what its own event, venue and city are called is no other event, nor is any of the `common`
    words.
    """

    def __init__(self, workshop: Workshop, common: frozenset[str]) -> None:
        self._common = common
        own = (workshop.name, workshop.short_name, workshop.venue, workshop.city)
        self._own = frozenset(word for text in own if text for word in fold(text).split())
        self._initials = initials_of(workshop)
        self._senses = load_senses()

    def names(self, text: str) -> Names:
        """Return the words of a message that look like other events' names."""
        text = text[:MAX_CHARACTERS]
        found = [name for form in (_TITLED, _TITLED_BY_ACRONYM, _DATED) for name in form.findall(text)]
        sure = frozenset(word for name in found for word in self._strange(name))
        return Names(sure, frozenset(word for name in _NAME.findall(text) for word in self._strange(name)))

    def find(self, units: list[Unit], names: Names) -> list[Unit]:
        """Return the units with every other event as one."""
        timely = any(not _OF_CALLS.isdisjoint(unit.names) for unit in units)
        dated = any(not _OF_TIME.isdisjoint(unit.names) for unit in units)
        found: list[Unit] = []
        for before, unit, after in zip([None, *units], units, [*units[1:], None], strict=False):
            parts = set(unit.text.split())
            beside = (before and before.name in _BEFORE) or (after and not _OF_CALLS.isdisjoint(after.names))
            named = (unit.text in names.likely or _ENDING.search(unit.text)) and not self._is_own(unit.text)
            # an acronym that the call mentions may be a format; beside a deadline it is another event
            unknown = unit.weight is Weight.FOREIGN or (unit.text not in self._common and dated)
            strange = (
                named
                and not self._is_own(unit.text)
                and unknown
                and timely
                and beside
                and not (after and after.name in _THINGS)
            )
            if strange or (parts & names.sure and unit.name != "{event}" and not unit.name.startswith("{date")):
                if not found or found[-1].name != "{event}":
                    found.append(Unit(("{event}",), unit.text, Weight.ENTITY))
                continue
            found.append(unit)
        return found

    def find_small(self, units: list[Unit]) -> list[Unit]:
        """Return the units of English with a name in small letters as another event, where all else asks for what
        every event has: "eurobioc submission date".
        """
        names = {name for unit in units if unit.text not in _REPORTS for name in unit.names}
        if names.isdisjoint(_OF_CALLS):
            return units
        strange: set[str] = set()
        for before, unit, after in zip([None, *units], units, [*units[1:], None], strict=False):
            if unit.text in strange or not self._names_other(before, unit, after):
                continue
            strange.add(unit.text)
            if len(strange) > _WORDS_OF_NAME:  # no name: the rest need not be held against all words that are known
                return units
        rest = {unit.name for unit in units if unit.text not in strange and unit.weight is not Weight.LIGHT}
        if not strange or not rest <= OF_EVENTS:
            return units
        return [Unit(("{event}",), unit.text, Weight.ENTITY) if unit.text in strange else unit for unit in units]

    def _names_other(self, before: Unit | None, unit: Unit, after: Unit | None) -> bool:
        """Whether a word in no dictionary stands where a name does, and is no slip of a word that is known."""
        word = unit.text
        leads = (before and before.text in _LEADS_TO_NAME) or (after and not OF_EVENTS.isdisjoint(after.names))
        if unit.weight is not Weight.FOREIGN or not leads or self._is_own(word):
            return False
        if not (word.isascii() and word.isalnum()) or len(word) < _SHORTEST or word in self._senses:
            return False
        return not self._is_slip(word)

    def _is_slip(self, word: str) -> bool:
        """Whether a word differs from one that is known by a slip of the pen, or two where it is long."""
        # a short word is any other with one letter changed
        allowed = len(word) // 4 if len(word) > 4 else 0  # noqa: PLR2004
        sizes = range(len(word) - allowed, len(word) + allowed + 1)
        near = (one for size in sizes for one in self._known.get((word[:1], size), ()))
        return any(OSA.distance(word, one, score_cutoff=allowed) <= allowed for one in near)

    @cached_property
    def _known(self) -> dict[tuple[str, int], list[str]]:
        """The words that are known, by their first letter and their length."""
        known: dict[tuple[str, int], list[str]] = {}
        for word in self._own | self._common:
            known.setdefault((word[:1], len(word)), []).append(word)
        return known

    def _is_own(self, word: str) -> bool:
        """Whether a word is the event's own name: the beginning of one of its words, or its initials."""
        begins = any(one.startswith(word) or word.startswith(one) for one in self._own if len(one) >= _SHORTEST)
        return begins or any(word in initials for initials in self._initials)

    def _strange(self, name: str) -> set[str]:
        """The words of a name, when one of them at least is none of ours and no month."""
        parts = set(words(clean(name)))
        strange = parts - self._own - MONTH_OF.keys()
        return parts if strange and not strange <= _GENERIC else set()


_GENERIC = frozenset(
    "the a an when where what is are who how summit day days colloquium conference symposium workshop bootcamp forum"
    " congress fest con school meetup hackathon challenge meeting track main demo demos poster industry research"
    " student".split()
)
