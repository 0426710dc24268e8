"""What sort of value a question asks for, and whether a text holds any: who asks what something costs is not answered
by a text without an amount, however near its words are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from bot.matching.reading import Unit
from bot.matching.targets import Sort, Target


class _Value(NamedTuple):
    """- `asked`: the concepts that ask for it; `held`: what a text with such a value has."""

    asked: frozenset[str]
    held: re.Pattern[str]


_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_SPANS = "days?|weeks?|months?|hours?|minutes?|years?|morning|afternoon|evening|noon|midnight|today|tomorrow|soon|later"
_COUNTED = "[a-z]+s|people|of"  # "up to six people" is no hour
_CLOCK = r"\b\d{1,2}(?:[:.h]\d\d| ?(?:am|pm|a\.m|p\.m|h|uhr|o'clock)\b)|\b\d{1,2} ?(?:to|-|–|and) ?\d{1,2}\b"
_TO_TWELVE = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
# "nine to six", "at half past ten", "by seven"
_HOURS = (
    rf"\b(?:{_TO_TWELVE}) ?(?:to|till|and|-|–) ?(?:{_TO_TWELVE})\b"
    rf"|\b(?:at|by|from|past|till|to) (?:{_TO_TWELVE})\b(?! (?:{_COUNTED})\b)"
)
_DAYS = r"\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)\b"
_VALUES: Mapping[str, _Value] = {
    "when": _Value(
        frozenset({"@when", "@deadline", "@until"}),
        re.compile(
            rf"{_CLOCK}|{_HOURS}|{_DAYS}|\{{date |\b(?:(?:{_MONTHS})\w*|\w+day|{_SPANS}|before|after|until"
            r"|during|announced|once|as soon as|any ?time|always|daily|weekly|when|while)\b",
            re.IGNORECASE,
        ),
    ),
    "hour": _Value(
        frozenset(),
        re.compile(
            rf"{_CLOCK}|{_HOURS}|\{{date |\b(?:noon|midnight|midday|morning|afternoon|evening|night|hours?"
            r"|before|after|until|during|announced|once|any ?time|always|around the clock|breaks?)\b",
            re.IGNORECASE,
        ),
    ),
    "cost": _Value(
        frozenset({"@cost"}),
        re.compile(
            r"[€$£¥₹₽₩]|\b(?:eur|euros?|usd|dollars?|gbp|pounds?|chf|francs?|yen|free|fees?|costs?|gratis|nothing"
            r"|kron[aeo]r?|kr|sek|nok|dkk|crowns?|zloty|pln|forints?|rupees?|inr|rubles?|pesos?|reais|yuan|rmb|won|lira"
            r"|cents?|pence|\d+ ?p|prices?|priced|pa(?:y|ys|id)|tuition|half-price|included|on us"
            r"|charges?|charged|waived?|tickets?|refund\w*|reimburs\w*|budget|cheap\w*|expens\w*)\b",
            re.IGNORECASE,
        ),
    ),
    "count": _Value(
        frozenset({"@how_many"}),
        re.compile(
            r"\d|\b(?:no|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|both|single|half|any"
            r"|few|several|unlimited|limits?|maximum|minimum|each|per|all|free)\b",
            re.IGNORECASE,
        ),
    ),
    "where": _Value(frozenset({"@where"}), re.compile(r"\w")),  # any text may name a place or an address
}
_OF_PRICES = frozenset({"is", "are", "does", "do", "for", ""})  # "how much is it", not "how much time is left"
_BARELY = frozenset({"just", "only", "about", "roughly", "exactly", "then"})  # "how much just for Friday"
_CHARGE = frozenset({"charge", "charging"})
_CHARGED = frozenset({"my", "our", "stuff", "things", "phones", "laptops"})  # with electricity: that asks for no amount
_COMPOSED = frozenset(_VALUES) - {"cost"}  # what is composed for a question holds
_ASKS_HOUR = frozenset({"what time", "at what time", "from what time", "what hour", "how late"})
_FACTS = {"date": frozenset({"when", "hour"}), "limit": frozenset({"count"})}  # what each sort of fact holds
MUST = frozenset({"cost", "where", "hour"})  # without such a value a text is no answer to who asks for it


def wanted(units: Sequence[Unit]) -> frozenset[str]:
    """Return the sorts of values that a question of these units asks for."""
    pairs = zip(units, [*(one.text for one in units[1:]), ""], strict=True)
    asked = frozenset(name for unit, other in pairs if not _is_electric(unit, other) for name in unit.names)
    found = {sort for sort, value in _VALUES.items() if asked & value.asked}
    texts = [one.text for one in units if one.text not in _BARELY]
    follows = [*texts[1:], ""]  # "dinner ticket, how much?" asks for a price, too
    if any(one == "how much" and other in _OF_PRICES for one, other in zip(texts, follows, strict=False)):
        found.add("cost")
    if not _ASKS_HOUR.isdisjoint(texts):
        found.add("hour")
    return frozenset(found - {"cost"} if "when" in found else found)


def _is_electric(unit: Unit, other: str) -> bool:
    return unit.text in _CHARGE and other in _CHARGED


def held(text: str) -> frozenset[str]:
    """Return the sorts of values that a text holds."""
    return frozenset(sort for sort, value in _VALUES.items() if value.held.search(text))


class Values:
    """The sorts of values in what each target says. `own`: the units of each phrasing of a target."""

    def __init__(self, targets: Mapping[str, Target], own: Callable[[str], list[tuple[Unit, ...]]]) -> None:
        self._targets, self._own = targets, own
        self.of = cache(self._of)

    def _of(self, owner: str) -> frozenset[str]:
        """What it holds, or is asked for in its own phrasings; what is composed for the question has all but what
        things cost.
        """
        target = self._targets.get(owner)
        if target is None or target.sort not in {Sort.ENTRY, Sort.PASSAGE}:
            return _FACTS[owner.partition(":")[0]] if target and target.sort is Sort.FACT else _COMPOSED
        return held(target.body).union(*map(wanted, self._own(owner)))
