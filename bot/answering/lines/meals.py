"""Where a meal is: the line that names the house, and none that only says that there is a meal."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.english import MONTHS
from bot.faq.passages import Passage

_WHERE = re.compile(
    r"\b(?:where|wheres|(?:which|what|name of the) (?:\w+ )?(?:restaurant|place|hall|room|house|hotel|cafe\w*|bar|pub"
    r"|boat|address|venue)|address)\b"
)
_OTHERWISE = re.compile(
    r"\b(?:sign|signing|register\w*|registration|cost\w*|pay|paid|fees?|tickets?|book|buy|menu|vegan|vegetarian"
    r"|allerg\w*|papers?|submi\w*|posters?|before|after)\b"
)
_MEALS = {
    "dinner": re.compile(r"\b(?:dinners?|banquets?|suppers?|gala|dine|dining)\b"),
    "lunch": re.compile(r"\b(?:lunch\w*)\b"),
    "reception": re.compile(r"\b(?:receptions?|welcome drinks?|aperitifs?|cocktails?)\b"),
    "breakfast": re.compile(r"\b(?:breakfasts?)\b"),
}
_EATS = re.compile(r"\b(?:eat|eating|meals?|food)\b")
_PARTS = {"dinner": re.compile(r"\b(?:night|evening|tonight)\b"), "lunch": re.compile(r"\b(?:noon|midday)\b")}
_DAYS = tuple("mon tues wednes thurs fri satur sun".split())
_NO_PLACE = "|".join([*(one[:3].capitalize() for one in MONTHS), *(f"{one.capitalize()}day" for one in _DAYS)])
_HOUSES = (
    r"(?i:restaurants?|ristorante|trattoria|osteria|bistro|brasserie|brewery|tavern|cafe|café|cafeteria|canteen|mensa"
    r"|foyer|lobby|hall|garden|terrace|room|hotel|boat|ship|museum|castle|cellar|courtyard|pub|bar)"
)
_MEAL = r"(?i:\b(?:dinner|banquet|supper|gala|dine|dining|lunch\w*|receptions?|breakfast|drinks?|cocktails?)\b)"
_AT = rf"\b(?:at|in|on|to|aboard) (?:the )?(?!{_NO_PLACE}|Italian|French|Indian)[A-ZÀ-Þ]"
_NAMED = re.compile(  # "at the Old Mill", "to Pakhuis for dinner", "Lunch, Hall B", "Dinner: Osteria Vecchia"
    rf"{_MEAL}.{{0,60}}{_AT}|{_AT}[^,;.]{{0,40}}{_MEAL}|{_MEAL} ?[,:(–—-] ?(?!{_NO_PLACE})[A-ZÀ-Þ]"
)
_VAGUE = re.compile(rf"{_MEAL}.{{0,60}}\b{_HOUSES}\b|\b{_HOUSES}\b[^,;.]{{0,40}}{_MEAL}")
_SITE = re.compile(r"^\W*(?i:location|venue|place|where|address)\b ?[:–-] ?\S")
_EATERY = re.compile(r"\b(?i:restaurant|ristorante|trattoria|osteria|bistro|brasserie|brewery|tavern)\b")
_NEXT = 2  # lines of the page from a meal to the line with its address


def meal_line(words: str, passages: Sequence[Passage]) -> int | None:
    """Return the number of the line that tells where the meal is that a question asks for; None where none does."""
    if not _WHERE.search(words) or _OTHERWISE.search(words):
        return None
    meals = [name for name, asked in _MEALS.items() if asked.search(words)]
    if not meals and _EATS.search(words):
        meals = [name for name, asked in _PARTS.items() if asked.search(words)]
    if len(meals) != 1:
        return None
    days = {one for one in _DAYS if f"{one}day" in words}
    scored = [(_told(passages, number, meals[0]), -number) for number in range(len(passages))]
    found = [one for one in scored if one[0] and not _is_of_other_day(passages[-one[1]], days)]
    return -max(found)[1] if found else None


def _told(passages: Sequence[Passage], number: int, meal: str) -> int:
    """How well a line tells where a meal is: by a name, by a sort of house, or not at all."""
    line, before = passages[number], passages[number - 1] if number else None
    if _SITE.match(line.text):
        follows = before is not None and _MEALS[meal].search(before.text.lower())
        near = before is not None and 0 <= line.line - before.line <= _NEXT
        return 3 if (follows and near) or (meal == "dinner" and _EATERY.search(line.text)) else 0
    found = _MEALS[meal].search(line.text.lower())
    if found is None:
        return 0
    return 2 if _NAMED.search(line.text) else int(_VAGUE.search(line.text) is not None)


def _is_of_other_day(line: Passage, days: set[str]) -> bool:
    told = {one for one in _DAYS if f"{one}day" in f"{line.heading} {line.text}".lower()}
    return bool(days) and bool(told) and days.isdisjoint(told)
