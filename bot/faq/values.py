"""The values a FAQ file is made of: text with its form, days and times, zones, links, words of the vocabulary."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Annotated

from pydantic import AfterValidator, StringConstraints, WithJsonSchema

from bot.faq.vocabulary import DATE_KINDS, EVENTS, REMARKS, ROLES, WEEKDAYS
from bot.faq.zones import parse_zone

_WALL_TIME = re.compile(r"\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?")


def _wall_time(value: str) -> str:
    if not _WALL_TIME.fullmatch(value):
        raise ValueError(f"{value!r} is not 'YYYY-MM-DD' or 'YYYY-MM-DD HH:MM'")
    datetime.fromisoformat(value)
    return value


def _calendar_day(value: str) -> str:
    date.fromisoformat(value)
    return value


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
Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,63}$")]
WallTime = Annotated[str, AfterValidator(_wall_time)]
Day = Annotated[str, AfterValidator(_calendar_day)]
Zone = Annotated[str, AfterValidator(_zone)]
Link = Annotated[str, StringConstraints(max_length=2000), AfterValidator(_link)]
