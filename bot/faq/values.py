"""The values a FAQ file is made of: text with its form, days and times, zones, links, words of the vocabulary."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterable
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, StringConstraints, WithJsonSchema

from bot.faq.vocabulary import DATE_KINDS, EVENTS, REMARKS, ROLES, WEEKDAYS
from bot.faq.zones import parse_zone

_WALL_TIME = re.compile(r"(\d{4}-\d{2}-\d{2})(?: (\d{2}):(\d{2}))?")
_LAST_HOUR, _LAST_MINUTE, _MONTHS = 23, 59, 12
_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def _wall_time(value: str) -> str:
    found = _WALL_TIME.fullmatch(value)
    if not found:
        raise ValueError(f"{value!r} is not 'YYYY-MM-DD' or 'YYYY-MM-DD HH:MM', such as '2027-01-15 23:59'")
    as_day(found[1])
    if int(found[2] or 0) > _LAST_HOUR or int(found[3] or 0) > _LAST_MINUTE:
        raise ValueError(f"there is no time {value[11:]!r}; times go from '00:00' to '23:59'")
    return value


def _calendar_day(value: str) -> str:
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        raise ValueError(f"{value!r} is not a day; write it as 'YYYY-MM-DD', such as '2027-01-15'")
    as_day(value)
    return value


def as_day(text: str) -> date:
    """Return the day of 'YYYY-MM-DD'; raise ValueError that says why there is none."""
    found = _DAY.match(text)
    if not found:
        raise ValueError(f"{text!r} is not a day; write it as 'YYYY-MM-DD', such as '2027-01-15'")
    year, month, day = map(int, found.groups())
    if not year or not 1 <= month <= _MONTHS:
        of = f"month {month}; months go from 01 to 12" if year else "year 0"
        raise ValueError(f"{text!r} is not a day: there is no {of}")
    days = monthrange(year, month)[1]
    if not 1 <= day <= days:
        raise ValueError(f"{text!r} is not a day: {date(year, month, 1):%B %Y} has {days} days")
    return date(year, month, day)


def _one_of(names: Iterable[str]) -> Callable[[str], str]:
    """Return a validator that lets only `names` pass."""
    known = tuple(names)

    def check(value: str) -> str:
        if value not in known:
            raise ValueError(f"{value!r} is not one of {', '.join(known)}")
        return value

    return check


def _zone(value: str) -> str:
    parse_zone(value)
    return value


def _link(value: str) -> str:
    if not re.fullmatch(r"(?:https?://|mailto:)[^\s<>\"']+", value):
        raise ValueError(f"{value!r} is not a link; it must begin with https://, http:// or mailto:")
    return value


DateKindId = Annotated[str, AfterValidator(_one_of(DATE_KINDS)), WithJsonSchema({"enum": list(DATE_KINDS)})]
RoleId = Annotated[str, AfterValidator(_one_of(ROLES)), WithJsonSchema({"enum": list(ROLES)})]
RemarkId = Annotated[str, AfterValidator(_one_of(REMARKS)), WithJsonSchema({"enum": list(REMARKS)})]
WeekdayId = Annotated[str, AfterValidator(_one_of(WEEKDAYS)), WithJsonSchema({"enum": list(WEEKDAYS)})]
EventId = Annotated[str, AfterValidator(_one_of(EVENTS)), WithJsonSchema({"enum": list(EVENTS)})]
_LEADS = ("deadline", *DATE_KINDS)
LeadKindId = Annotated[str, AfterValidator(_one_of(_LEADS)), WithJsonSchema({"enum": list(_LEADS)})]
Text = Annotated[str, StringConstraints(min_length=1, max_length=600)]
Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]{0,63}$")]
WallTime = Annotated[str, AfterValidator(_wall_time)]
Day = Annotated[str, AfterValidator(_calendar_day)]
Zone = Annotated[str, AfterValidator(_zone)]
Link = Annotated[str, StringConstraints(max_length=2000), AfterValidator(_link)]
