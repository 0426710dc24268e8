"""Time zones as a FAQ may write them: AoE, UTC, UTC±HH[:MM] or an IANA name.

AoE ("Anywhere on Earth") is UTC−12, fixed, without daylight saving time. Abbreviations such as PST or CET are
refused: they are ambiguous, and half of those who write PST in July mean PDT.
"""

from __future__ import annotations

import re
from datetime import UTC, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

AOE = timezone(timedelta(hours=-12), "AoE")

_OFFSET = re.compile(r"UTC([+-])(\d{1,2})(?::(\d{2}))?")
_IANA = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){1,2}")
_MAX_OFFSET_HOURS = 14

# What an abbreviation most likely means, for the suggestion in the error and for reading a page (`bot.cfp`).
ABBREVIATIONS = {
    "PT": "America/Los_Angeles", "PST": "America/Los_Angeles", "PDT": "America/Los_Angeles",
    "MT": "America/Denver", "MST": "America/Denver", "MDT": "America/Denver",
    "CT": "America/Chicago", "CST": "America/Chicago", "CDT": "America/Chicago",
    "ET": "America/New_York", "EST": "America/New_York", "EDT": "America/New_York",
    "GMT": "UTC", "Z": "UTC", "BST": "Europe/London", "WET": "Europe/Lisbon", "WEST": "Europe/Lisbon",
    "CET": "Europe/Paris", "CEST": "Europe/Paris", "MEZ": "Europe/Berlin", "MESZ": "Europe/Berlin",
    "EET": "Europe/Athens", "EEST": "Europe/Athens", "MSK": "Europe/Moscow", "EAT": "Africa/Nairobi",
    "IST": "Asia/Kolkata", "ICT": "Asia/Ho_Chi_Minh", "SGT": "Asia/Singapore", "HKT": "Asia/Hong_Kong",
    "JST": "Asia/Tokyo", "KST": "Asia/Seoul", "AEST": "Australia/Sydney", "AEDT": "Australia/Sydney",
    "NZST": "Pacific/Auckland", "NZDT": "Pacific/Auckland", "HST": "Pacific/Honolulu", "BRT": "America/Sao_Paulo",
}  # fmt: skip


@lru_cache(maxsize=256)
def parse_zone(text: str) -> tzinfo:
    """Turn a zone as written in a FAQ into a tzinfo; raise ValueError with a suggestion for anything else."""
    if text == "AoE":
        return AOE
    if text == "UTC":
        return UTC
    if offset := _OFFSET.fullmatch(text):
        hours, minutes = int(offset[2]), int(offset[3] or 0)
        if hours > _MAX_OFFSET_HOURS or minutes >= 60:  # noqa: PLR2004 - minutes in an hour
            raise ValueError(f"{text!r} is no offset in use; UTC-12 to UTC+14 are")
        size = timedelta(hours=hours, minutes=minutes)
        return timezone(size if offset[1] == "+" else -size, text)
    if meant := ABBREVIATIONS.get(text.upper()):
        raise ValueError(f"the abbreviation {text!r} is ambiguous; write {meant!r}, or an offset such as 'UTC+1'")
    if text.lower() in {"aoe", "anywhere on earth"}:
        raise ValueError(f"{text!r} is written 'AoE'")
    if _IANA.fullmatch(text):
        try:
            return ZoneInfo(text)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            pass
    raise ValueError(f"{text!r} is no time zone; write 'AoE', 'UTC', 'UTC+05:30' or an IANA name such as 'Asia/Tokyo'")
