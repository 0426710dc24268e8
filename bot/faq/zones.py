"""Time zones as a FAQ may write them: AoE, UTC, UTC±HH[:MM] or an IANA name.

AoE ("Anywhere on Earth") is UTC−12, fixed, without daylight saving time. Abbreviations such as PST or CET are
refused: they are ambiguous, and half of those who write PST in July mean PDT.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

AOE = timezone(timedelta(hours=-12), "AoE")

_OFFSET = re.compile(r"UTC([+-])(\d{1,2})(?::(\d{2}))?")
_IANA = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){1,2}")
_MAX_OFFSET_HOURS = 14
_ANY_YEAR = 2026  # whose offsets are told with an abbreviation that is refused

# What a zone is called, most likely: the abbreviations of an IANA zone (refused in a FAQ, read on a page and in a
# question)
# and its names before "time" ("pacific standard time"). What an abbreviation means elsewhere, a page's reader decides.
NAMES: Mapping[str, tuple[str, str]] = {
    "America/Los_Angeles": ("PT PST PDT", "pacific"),
    "America/Denver": ("MT MST MDT", "mountain"),
    "America/Chicago": ("CT CST CDT", "central"),
    "America/New_York": ("ET EST EDT", "eastern"),
    "America/Anchorage": ("AKST AKDT", "alaska"),
    "America/Sao_Paulo": ("BRT", "brasilia, brazil"),
    "America/Santiago": ("CLT CLST", "chile, chilean"),
    "America/Bogota": ("", "colombia, colombian"),
    "America/Argentina/Buenos_Aires": ("ART", "argentina"),
    "Pacific/Honolulu": ("HST HAST", "hawaii, hawaiian"),
    "UTC": ("UTC GMT Z", "greenwich mean, coordinated universal"),
    "Europe/London": ("BST", "british, uk"),
    "Europe/Lisbon": ("WET WEST", "western european"),
    "Europe/Paris": ("CET CEST MET MEST", "central european"),
    "Europe/Berlin": ("MEZ MESZ", ""),
    "Europe/Athens": ("EET EEST", "eastern european"),
    "Europe/Moscow": ("MSK", "moscow"),
    "Africa/Nairobi": ("EAT", "east africa, east african"),
    "Africa/Lagos": ("WAT", "west africa, west african"),
    "Africa/Harare": ("CAT", "central africa, central african"),
    "Africa/Johannesburg": ("SAST", "south africa, south african"),
    "Asia/Dubai": ("GST", "gulf"),
    "Asia/Karachi": ("PKT", "pakistan"),
    "Asia/Kolkata": ("IST", "india, indian"),
    "Asia/Ho_Chi_Minh": ("ICT", "indochina"),
    "Asia/Jakarta": ("WIB", "western indonesian"),
    "Asia/Manila": ("PHT", "philippine"),
    "Asia/Dhaka": ("", "bangladesh"),
    "Asia/Singapore": ("SGT", "singapore"),
    "Asia/Hong_Kong": ("HKT", "hong kong"),
    "Asia/Shanghai": ("", "china, beijing"),
    "Asia/Tokyo": ("JST", "japan"),
    "Asia/Seoul": ("KST", "korea"),
    "Australia/Adelaide": ("ACST ACDT", "australian central"),
    "Australia/Perth": ("AWST", "australian western"),
    "Australia/Sydney": ("AEST AEDT", "australian eastern"),
    "Pacific/Auckland": ("NZST NZDT", "new zealand"),
}
ABBREVIATIONS: dict[str, str] = {
    short: zone for zone, (shorts, _) in NAMES.items() for short in shorts.split() if short != "UTC"
}
SPOKEN: dict[str, str] = {name: zone for zone, (_, names) in NAMES.items() for name in names.split(", ") if name}


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
            raise ValueError(f"{text!r} is not an offset in use; UTC-12 to UTC+14 are")
        size = timedelta(hours=hours, minutes=minutes)
        return timezone(size if offset[1] == "+" else -size, text)
    if meant := ABBREVIATIONS.get(text.upper()):
        if meant == "UTC":
            raise ValueError(f"{text!r} is written 'UTC'")
        raise ValueError(f"the abbreviation {text!r} is ambiguous; write {meant!r}, or {_offset_of(text, meant)}")
    if text.lower() in {"aoe", "anywhere on earth"}:
        raise ValueError(f"{text!r} is written 'AoE'")
    if _IANA.fullmatch(text):
        try:
            return ZoneInfo(text)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            pass
    raise ValueError(f"{text!r} is not a time zone; write 'AoE', 'UTC', 'UTC+05:30' or an IANA name (Asia/Tokyo)")


def _offset_of(short: str, zone: str) -> str:
    """Return "the offset 'UTC-5'" for EST; both offsets for ET, which is one in winter and one in summer."""
    halves = [datetime(_ANY_YEAR, month, 1, tzinfo=ZoneInfo(zone)) for month in (1, 7)]
    meant = [at for at in halves if at.tzname() == short.upper()] or halves
    offsets = dict.fromkeys(repr(_offset_words(at)) for at in meant)
    return f"{'the offset' if len(offsets) == 1 else 'one of its offsets,'} {' and '.join(offsets)}"


def _offset_words(at: datetime) -> str:
    """UTC-5, UTC+05:30."""
    minutes = int((at.utcoffset() or timedelta()).total_seconds()) // 60
    hours, rest = divmod(abs(minutes), 60)
    sign = "-" if minutes < 0 else "+"
    return f"UTC{sign}{hours:02}:{rest:02}" if rest else f"UTC{sign}{hours}" if hours else "UTC"
