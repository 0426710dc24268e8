"""How long before a date something is posted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from bot.faq.vocabulary import CLOSED, DATE_KINDS, DEADLINE_LEADS
from bot.words.catalogue import SOURCE
from bot.words.language import say

_UNITS = {"w": 604_800, "d": 86_400, "h": 3_600, "m": 60}
_LEAD = re.compile(r"(\d{1,3})\s*([wdhm])")
_MOST = 12  # leads of one date

Leads = tuple[int, ...]
# By kind of date; "deadline" stands for every kind that closes something. Seconds, the earliest reminder first.
DEFAULT: Mapping[str, Leads] = {
    "deadline": DEADLINE_LEADS,
    **{kind.id: kind.leads for kind in DATE_KINDS.values() if kind.leads},
}


def parse_lead(text: str, locale: str = SOURCE) -> int:
    """Read "2w", "30d", "3h", "45m" or "closed"; return seconds. Raises ValueError with the expected forms."""
    word = text.strip().lower()
    if word == "closed":
        return CLOSED
    found = _LEAD.fullmatch(word)
    if not found or int(found[1]) == 0:
        raise ValueError(say("lead.invalid", locale, text=text.strip()))
    return int(found[1]) * _UNITS[found[2]]


def parse_leads(text: str, locale: str = SOURCE) -> Leads:
    """Read leads separated by spaces or commas, in any order. Raises ValueError."""
    leads = sorted({parse_lead(word, locale) for word in re.split(r"[\s,]+", text.strip()) if word}, reverse=True)
    if len(leads) > _MOST:
        raise ValueError(say("lead.too_many", locale, count=len(leads), most=_MOST))
    return tuple(leads)


def short(lead: int) -> str:
    """Return a lead as it is written: "7d"."""
    if lead == CLOSED:
        return "closed"
    unit = next(unit for unit, size in _UNITS.items() if unit != "w" and lead % size == 0)
    return f"{lead // _UNITS[unit]}{unit}"


def shorts(leads: Iterable[int]) -> str:
    return " ".join(short(lead) for lead in leads)


def format_lead(lead: int, locale: str = SOURCE) -> str:
    """Return "7 days before", "1 hour before", "when it has passed"."""
    message, values = lead_message(lead)
    return say(message, locale, **values)


def lead_message(lead: int) -> tuple[str, dict[str, int]]:
    """Return the message that says a lead, and its values."""
    if lead == CLOSED:
        return "lead.closed", {}
    text = short(lead)
    unit = {"d": "days", "h": "hours", "m": "minutes"}[text[-1]]
    return f"lead.{unit}", {"count": int(text[:-1])}
