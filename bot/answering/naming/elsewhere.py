"""Whether a question is of the dates or limits of another event, or of another edition: ours are no answer to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile

from bot.answering.naming.main_event import is_of_main
from bot.answering.questions.said import said_by
from bot.answering.wordings.prior_lines import EARLIER
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.faq.vocabulary import EVENTS
from bot.matching.events import OF_EVENTS
from bot.matching.lexicon import load_lexicon
from bot.matching.normalise import fold
from bot.matching.own_event import is_own_name, own_names
from bot.matching.reading import Reading, Weight
from bot.matching.sense import Senses, load_senses

OTHER, _EDITION = "other_event", "previous_editions"  # kinds of the bank
_OF_DATES = frozenset({"@deadline", "@when", "@limit", "@notification", "@camera_ready"})
_OF_DAYS = frozenset({"@deadline", "@notification", "@camera_ready", "rebuttal", "@close"})
_SENT_IN = frozenset({"@deadline", "@notification", "proposal", "abstract", "@submit"})
_OF_SENT = frozenset(
    "{number} @paper short full long main track @late break @code @workshop itself {edition} call for".split()
)
_OF_TIME = frozenset("@deadline @notification @camera_ready @close @submit @until rebuttal tak open call".split())
_BEFORE = re.compile(r"^(?:pre|post|non|sub|co|inter|multi|mini)")
_LETTERS = 4  # of a name, at least
# beside what a call names another event: "co-located with KNOTS", "previous editions of KNOTS", "KNOTS 2031"
_ASIDE = (
    r"(?:co located|colocated|collocated|in conjunction|jointly|alongside|followed by|preceded by|together with"
    r"|adjacent to|editions? of|sister)"
)
_NOUNS = frozenset(word for names in EVENTS.values() for word in names if " " not in word)
_WORDS_OF_TITLE = 2
_NAMES = 12  # that one question may hold
_LAST = re.compile(
    r"^(?:(?:so|and|but|hi|hey) )*(?:what|where|when|who|which|how \w+)(?: \w+)? (?:was|were|did)\b"
    r".*\b(?:years? ago|last (?:year|time|edition)|the year before|previous(?:ly)? (?:year|time|edition))\b"
)
# "will there be a fourth one", "is there going to be another edition"
_ANOTHER = re.compile(
    r"\b(?:(?:will there|is there going to|are you going to|do you plan to) (?:be|have|hold|organi[sz]e)"
    r"|(?:are|is) there (?:any |a )?plans? (?:for|of|to (?:hold|have|organi[sz]e))) (?:an? |the )?"
    r"(?P<which>another|new|next|further|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|\d{1,3}(?:st|nd|rd|th)) (?P<what>\w+)$"
)
_THEME = re.compile(r"\b(?:theme|motto)\b")
_OTHER_ONE = re.compile(r"\b(?:next|following|previous|last) (?!(?:day|week|month|days|minute)\b)\w+$")
_NUMBERED = re.compile(r"\b([a-z]\w*) (\d{3,4})\b")  # "jam 0002"
_TIMES = frozenset("edition one time year instalment installment instance".split())


def asks_elsewhere(faq: Faq, reading: Reading, around: Reading, passages: Sequence[Passage], *, is_kind: bool) -> str:
    """Return the kind of the bank for another event or edition, where a question is of its dates or limits; else empty.

    - `is_kind`: the question was surely taken for a known kind, whatever it names
    """
    if _is_dated(reading) and is_of_main(reading, around, faq):
        return OTHER
    if any("{self}" in unit.names for unit in reading.units) or EARLIER.asks(" ".join(reading.words)):
        return ""
    if not is_kind and _LAST.search(" ".join(reading.words)):
        return _EDITION
    if not is_kind and (_asks_another(" ".join(reading.words), faq) or _asks_other_theme(reading, faq)):
        return _EDITION
    is_other = _asks_date(faq, reading) or (not is_kind and _asks_of_nothing_else(reading))
    return OTHER if is_other or _named_beside(faq, reading, around, passages) else ""


def _asks_another(words: str, faq: Faq) -> bool:
    """Whether a question is if there will be another edition than this one."""
    found = _ANOTHER.search(words)
    if not found or found["which"] in fold(f"{faq.workshop.name} {faq.workshop.short_name or ''}").split():
        return False
    return found["what"] in _TIMES or found["what"] in own_names(faq)


def _asks_other_theme(reading: Reading, faq: Faq) -> bool:
    """Whether a question is of the theme of another edition: of the next one, of another year, of "Jam 0002"."""
    words = " ".join(reading.words)
    if not _THEME.search(words):
        return False
    if _OTHER_ONE.search(words) or any("{edition}" in unit.names for unit in reading.units):
        return True
    own = dict(_NUMBERED.findall(fold(f"{faq.workshop.name} {faq.workshop.short_name or ''}")))
    return any(name in own and own[name] != number for name, number in _NUMBERED.findall(words))


def _named_beside(faq: Faq, reading: Reading, around: Reading, passages: Sequence[Passage]) -> bool:
    """Whether a question of a day names an event that the call itself names beside ours: "lopstr deadline", where they
    are co-located.
    """
    words, senses, light = " ".join(reading.words), load_senses(), load_lexicon().light
    single = [one for one in words.split() if len(one) >= _LETTERS and one.isalpha() and not _is_known(one, senses)]
    asked = [*single, *_titled(reading.words, light)]
    alone = {word for word in words.split() if word not in light} - _NOUNS <= set(" ".join(asked).split())
    units = (around if alone else reading).units
    if not asked or not any(_OF_TIME.intersection(one.names) and f"{one.text} up" not in words for one in units):
        return False  # what papers "end up" in is of no time
    own = fold(" . ".join((faq.workshop.name, *(f"{one.label} {one.track or ''}" for one in faq.dates))))
    noun = "|".join(EVENTS[faq.workshop.event or "workshop"])  # "the botanica workshop" is ours that is held there
    strange = [
        one
        for one in asked
        if one not in own and not is_own_name(one, faq) and not re.search(rf"\b{re.escape(one)} (?:{noun})\b", words)
    ]
    lines = [fold(line.text) for line in passages] if strange else []
    return any(_is_event(one, words, lines) for one in strange[:_NAMES])


def _is_known(word: str, senses: Senses) -> bool:
    """Whether a word is in the dictionary, or one of those is with a syllable before it: "preconference"."""
    return word in senses or ((rest := _BEFORE.sub("", word)) in senses and rest != word)


def _titled(words: Sequence[str], light: frozenset[str]) -> Iterator[str]:
    """Yield what a question calls an event in several words: "knotted rope research conference"."""
    for place, word in enumerate(words):
        first = place
        while word in _NOUNS and first and words[first - 1] not in light:
            first -= 1
        if place - first >= _WORDS_OF_TITLE:
            yield " ".join(words[first:place])


def _is_event(name: str, words: str, lines: Sequence[str]) -> bool:
    """Whether a name stands where a question says of what it is, and a line of the call names an event by it."""
    name = re.escape(name)
    of_it = re.search(rf"(?:^|\b(?:for|of|to|is|are|does|will|the|has|s) ){name}\b", words)
    told = re.compile(rf"\b{name} (?:20)?\d\d\b|\b{_ASIDE} .{{0,80}}\b{name}\b")
    return bool(of_it) and any(map(told.search, lines))


def _is_dated(reading: Reading) -> bool:
    return any(not _OF_DATES.isdisjoint(unit.names) for unit in reading.units)


def _asks_of_nothing_else(reading: Reading) -> bool:
    """Whether a question is of another event's dates or limits, and of nothing else: "whats the acl deadline"."""
    names = {name for unit in reading.units for name in unit.names}
    telling = {unit.name for unit in reading.units if unit.weight is not Weight.LIGHT}
    return "{event}" in names and telling <= OF_EVENTS and not names.isdisjoint(_OF_DATES)


def _asks_date(faq: Faq, reading: Reading) -> bool:
    """Whether a question is of a date of another event, whatever else it says: "when does the iclr rebuttal end".

    The name stands before the date, or is that of the main event: "camera ready for the main conference".
    """
    names = {name for unit in reading.units for name in unit.names}
    if "{self}" in names or _OF_DAYS.isdisjoint(names):
        return False
    units, dates, senses = reading.units, said_by(faq), load_senses()
    for place, unit in enumerate(units):
        # a name that nothing here has, "when do knotfest proposals close", and no "arcade thingy deadline"
        is_strange = unit.weight is Weight.FOREIGN and (not place or units[place - 1].weight is not Weight.SUBJECT)
        if is_strange and unit.text in senses and "result" in "".join(one.text for one in units[place + 1 : place + 2]):
            continue  # "incomplete results" are of a study
        if not (is_strange or {"{event}", "{venue}"} & set(unit.names)):
            continue
        is_main = any("main" in one.text.split() for one in units[max(place - 1, 0) : place + 2])
        behind = dropwhile(lambda one: not _OF_SENT.isdisjoint(one.names), units[place + 1 :])
        next_names = next((one.names for one in behind), ())
        is_dated = "{event}" in unit.names and not _OF_DAYS.isdisjoint(next_names)
        is_dated = is_dated or (is_strange and not _SENT_IN.isdisjoint(next_names))
        if (is_main or is_dated) and not any(unit.text in one or (is_main and "main" in one) for one in dates):
            return True
    return False
