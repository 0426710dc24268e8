"""Recognises what a question names: people and institutions of the FAQ, places, other conferences, days, numbers."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from bot.english import MONTH_OF, NUMBER_OF
from bot.faq.model import Faq
from bot.faq.zones import ABBREVIATIONS, SPOKEN
from bot.matching.days import PARTS_OF_MONTH, RELATIVE_DAYS, SHORT_WEEKDAYS, WEEKDAYS, YEAR, day_at, time_at
from bot.matching.lexicon import read_data
from bot.matching.names import Institutions, People, quoted_words
from bot.matching.normalise import fold
from bot.matching.own_event import numbers_of, own_names, year_of, years_of
from bot.matching.reading import Edition, Mention

# Words that are places only beside another word: "in the us", "et time".
_NEEDS_CONTEXT = {"us", "states", "eat", "et", "ct", "mt", "rio", "cal", "pacific", "central", "eastern", "ist", "mez"}
_CLOCKS = {"ist", "et", "ct", "mt", "mez", "eat"}  # of these, the names of a time: "in ist"
_TIME_WORDS = {"time", "timezone", "zone"}
_KINDS_OF_TIME = {"standard", "daylight", "summer", "local"}
_EDITIONS = {
    f"{which} {what}" for which in ("last", "previous", "past", "earlier", "next") for what in ("year", "edition")
}
_EDITIONS |= {f"{edition}s" for edition in _EDITIONS} | {"last time", "previous workshop"}
_NUMBER = re.compile(r"\d{1,5}(?:\.\d+)?")
_EDGE = re.compile(r"'s$|(?:19|20)?\d\d$")
_OFFSET = re.compile(r"(?:utc|gmt)([+-])(\d{1,2})(?::(\d{2}))?h?")
_MAX_RUN = 4
_BEHIND_NAME = frozenset(
    "and at be camera-ready deadline happen held in is on or start still submission was will".split()
)

_Finder = Callable[[list[str], int], Mention | None]


@cache
def _zones() -> dict[tuple[str, ...], str]:
    places = read_data("places.yaml")["zones"]
    found = {tuple(name.split()): zone for zone, names in places.items() for name in quoted_words(str(names))}
    clocks = {(short.lower(),): zone for short, zone in (ABBREVIATIONS | {"UTC": "UTC"}).items() if len(short) > 1}
    spoken = {tuple(f"{name} time".split()): zone for name, zone in SPOKEN.items()}
    return clocks | spoken | {("pacific",): SPOKEN["pacific"], ("eastern",): SPOKEN["eastern"]} | found


def zone_of(place: str) -> str | None:
    """Return the time zone of a place as it is known here ("lyon"); None for any other."""
    return _zones().get(tuple(fold(place).split()))


@cache
def _peoples() -> dict[str, str]:
    """A word for the people of a country -> the country ("german", "indian")."""
    aliases = (
        (country, quoted_words(names))
        for country, names in read_data("places.yaml")["countries"].items()
        if (country,) in _zones()
    )
    return {
        alias: country for country, names in aliases for alias in names if " " not in alias and (alias,) not in _zones()
    }


@cache
def _events() -> tuple[frozenset[str], frozenset[tuple[str, ...]]]:
    raw = read_data("events.yaml")
    return frozenset(raw["events"].split()), frozenset(tuple(fold(phrase).split()) for phrase in raw["phrases"])


class Entities:
    """Finds named things; built once for a FAQ. `common` are words that alone name nobody."""

    def __init__(self, faq: Faq, *, common: frozenset[str]) -> None:
        self._people = People(faq, common=common)
        self._institutions = Institutions(faq, common=common)
        self.year, self._years, self._numbers = year_of(faq), years_of(faq), numbers_of(faq)
        venue = fold(re.sub(r"\b\d{2,4}\b", "", faq.workshop.venue or "")).split()
        self._venue = (
            frozenset(venue) | {alias for alias, name in read_data("events.yaml")["aliases"].items() if name in venue}
        ) - common
        self._city = tuple(fold((faq.workshop.city or "").split(",")[0]).split())
        self._own = own_names(faq) - common
        self._common = common
        # "conference track" is another event, unless the call has a date of it
        self._labels = " ".join(["", *(fold(f"{one.label} {one.track or ''}") for one in faq.dates), ""])
        self._inert = frozenset(word for word in common if word.isalpha()) - self._triggers()
        self._finders: tuple[_Finder, ...] = (
            self._day,
            self._edition,
            self._event,
            self._people.find,
            self._place,
            time_at,
            self._number,
        )

    def find(self, words: list[str]) -> list[Mention]:
        """Return the named things in `words`, left to right, none overlapping."""
        found: list[Mention] = []
        position = 0
        while position < len(words):
            if words[position] in self._inert:
                position += 1
                continue
            mention = next(filter(None, (finder(words, position) for finder in self._finders)), None)
            if mention:
                found.append(mention)
                position = mention.end
            else:
                position += 1
        return found

    def _triggers(self) -> set[str]:
        """The words at which something named can begin; every other common word is passed over."""
        events, phrases = _events()
        firsts = (
            {phrase[0] for phrase in (*phrases, *_zones())}
            | set(_peoples())
            | {edition.split()[0] for edition in _EDITIONS}
        )
        named = {word.removesuffix("'s") for word in (*self._people.words(), *self._institutions.words())}
        return {
            *MONTH_OF,
            *PARTS_OF_MONTH,
            *RELATIVE_DAYS,
            *WEEKDAYS,
            *SHORT_WEEKDAYS,
            *NUMBER_OF,
            *events,
            *firsts,
            *named,
            *self._venue,
            *self._own,
            *self._city,
        }

    def _day(self, words: list[str], at: int) -> Mention | None:
        return day_at(words, at, self._own)

    def _edition(self, words: list[str], at: int) -> Mention | None:
        if " ".join(words[at : at + 2]) in _EDITIONS:
            return Mention(("{edition}",), at, at + 2, " ".join(words[at : at + 2]))
        if YEAR.fullmatch(words[at]):
            year = int(words[at])
            if self.year is None or year in self._years:
                return Mention(("{this_year}",), at, at + 1, words[at], year)
            # a year to come is that of another edition; one that has been may be told of something else
            value = Edition(year) if year > max(self._years) else year
            return Mention(("{edition}",), at, at + 1, words[at], value)
        return self._numbered(words, at)

    def _numbered(self, words: list[str], at: int) -> Mention | None:
        """This or another edition by its year or number behind the event's name: "BUGS 2025", "WCCFL 44", "WCCFL44"."""
        word = _EDGE.sub("", words[at]) or words[at]
        if word not in self._own or not self._numbers:
            return None
        end = at + 1
        number = words[at][len(word) :]
        if not number and end < len(words) and words[end].isdigit():
            if not YEAR.fullmatch(words[end]) and not _BEHIND_NAME.issuperset(words[end + 1 : end + 2]):
                return None  # "does BUGS 4 pages include references"
            number, end = words[end], end + 1
        if not number.isdigit():
            return None
        named = " ".join(words[at:end])
        if int(number) in self._numbers | self._years:
            return Mention(("{self}",), at, end, named)
        return Mention(("{edition}",), at, end, named, Edition(int(number)))

    def _event(self, words: list[str], at: int) -> Mention | None:
        events, phrases = _events()
        for size in range(min(_MAX_RUN, len(words) - at), 1, -1):
            named = " ".join(words[at : at + size])
            if tuple(words[at : at + size]) in phrases and f" {named} " not in self._labels:
                return Mention(("{event}",), at, at + size, named)
        word = _EDGE.sub("", words[at]) or words[at]
        if word in self._own:
            return Mention(("{self}",), at, at + 1, word)
        if word not in self._venue and word not in events:
            return None
        end = at + 1
        year = int(words[end]) if end < len(words) and YEAR.fullmatch(words[end]) else None
        end += year is not None
        own = word in self._venue and (year is None or self.year is None or year == self.year)
        for size in range(min(_MAX_RUN, len(words) - end), 0, -1):
            if tuple(words[end : end + size]) in phrases:
                return Mention(("{event}",), at, end + size, " ".join(words[at : end + size]), word)
        return Mention(("{venue}" if own else "{event}",), at, end, " ".join(words[at:end]), word)

    def _place(self, words: list[str], at: int) -> Mention | None:
        if offset := _OFFSET.fullmatch(words[at]):
            zone = f"UTC{offset[1]}{int(offset[2]):02}" + (f":{offset[3]}" if offset[3] else "")
            return Mention(("{zone}",), at, at + 1, words[at].upper(), zone)
        if self._city and (size := self._in_city(words, at)):
            return Mention(("{city}",), at, at + size, " ".join(words[at : at + size]), (None, None))
        country, kind = _peoples().get(words[at]), _kind_of_time(words, at + 1)
        if country and (kind or words[at + 1 : at + 2] == ["time"]):  # before "american" is where somebody works
            return Mention(("{zone}",), at, at + 1 + kind, country, _zones()[(country,)])
        institution = self._institutions.find(words, at)
        for size in range(min(_MAX_RUN, len(words) - at), 0, -1):
            zone_name = _zones().get(tuple(words[at : at + size]))
            if zone_name is None or (size == 1 and not self._is_place(words, at)):
                continue
            if institution and institution.end >= at + size:
                return Mention(
                    ("{affiliation}", "{zone}"), at, institution.end, institution.text, (institution.value, zone_name)
                )
            kind = _kind_of_time(words, at + size)
            text = " ".join([*words[at : at + size], *["time"] * kind])
            return Mention(("{zone}",), at, at + size + kind, text, zone_name)
        if institution:
            return Mention(institution.names, at, institution.end, institution.text, (institution.value, None))
        return None

    def _in_city(self, words: list[str], at: int) -> int:
        """How many words at `at` are the workshop's own city, as its FAQ begins it."""
        for size in range(min(len(self._city), len(words) - at), 0, -1):
            named = tuple(words[at : at + size])
            known = named in _zones() or (size == len(self._city) and not self._common.issuperset(named))
            if named == self._city[:size] and known:  # "Reading" alone may be what readers do
                return size
        return 0

    def _is_place(self, words: list[str], at: int) -> bool:
        word, before = words[at], words[at - 1] if at else ""
        after = words[at + 1] if at + 1 < len(words) else ""
        named = (before == "the" and word in {"us", "states"}) or (before in {"in", "to"} and word in _CLOCKS)
        return word not in _NEEDS_CONTEXT or named or after in _TIME_WORDS | _KINDS_OF_TIME

    def _number(self, words: list[str], at: int) -> Mention | None:
        if _NUMBER.fullmatch(words[at]):
            return Mention(("{number}",), at, at + 1, words[at], float(words[at]))
        if words[at] in NUMBER_OF and any(
            word.startswith("page") or word == "pager" for word in words[at + 1 : at + 3]
        ):
            return Mention(("{number}",), at, at + 1, words[at], float(NUMBER_OF[words[at]]))
        return None


def _kind_of_time(words: list[str], at: int) -> int:
    """How many words at `at` only say what kind of time follows: one in "standard time", none in "time"."""
    return int(at + 1 < len(words) and words[at] in _KINDS_OF_TIME and words[at + 1] in _TIME_WORDS)
