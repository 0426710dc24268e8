"""Times of day and zones in prose: "23:59 AoE", "11.59pm PST", "noon CET", "9:00-17:30", "UTC-12h", "Berlin time"."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources
from typing import NamedTuple
from zoneinfo import available_timezones

from bot.cfp.language import phrases, zones
from bot.cfp.phrases import fold
from bot.faq.zones import ABBREVIATIONS
from bot.rules import Rule

_HALF = r"(?P<{0}>[ap]\.?\s?m\b\.?)"
_ZONES = "|".join(sorted((name for name in ABBREVIATIONS if name != "Z"), key=len, reverse=True))
_UNIT = r"(?:uhr|hrs?|hours?|heures?|horas?|hs|ore|uur)\b"
TIMES = (
    Rule(
        "hour and minute",
        rf"""(?<![\d:.])(?P<h>[01]?\d|2[0-4])\s?(?P<sep>[:：h.]|時|时|点|點)
        \s?(?P<min>[0-5]\d)(?::\d\d)?(?![\d])(?:分)?\s*{_HALF.format("half")}?
        (?P<unit>\s*(?:{_UNIT}|h\b))?""",
        examples=("23:59", "11.59 p.m.", "23h59", "23時59分", "23时59分", "8点30", "8點30", "17.30 Uhr", "14:00 h",
            "9：30",
            "24:00:00", "9:05 hrs", "10:00 hours",
                  "10:00 heures", "10:00 horas", "10:00 hs", "10:00 ore", "10:00 uur", "10:00 heure"),
        near_misses=("1:123", "7.5"),
    ),
    Rule("hour am or pm", rf"(?<![\d:])(?P<h>1?\d)\s*{_HALF.format('half')}", examples=("5pm", "11 a.m."),
    near_misses=("5 pmx", "23:59 m")),
    Rule(
        "hour by its unit",
        rf"(?<![\d.:])(?P<h>[01]?\d|2[0-4])\s*(?:(?P<unit>{_UNIT})|h\b|時|时|点(?!\w)|"
        rf"點(?!\w))(?!\s*(?:before|after|in|of|prior|avant|per))",
        examples=("18 Uhr", "18h", "18時", "18时", "18点", "18點", "17 hrs", "12 heures", "12 horas", "12 hs", "12 ore",
            "12 uur", "12 hour", "09 h", "23 h"),
        near_misses=("24 hours before", "24 hours after", "24 hours in", "24 hours of", "24 hours prior",
            "24 heures avant", "8 hours per"),
    ),
    Rule(
        "four digits and a zone",
        r"(?<![\d:.-])(?P<h>[01]\d|2[0-4])(?P<min>[0-5]\d)\s?(?:h(?:rs?|ours)?\b|(?=(?-i:<zones>|UTC|AoE)\b))",
        parts={"zones": _ZONES},
        examples=("2359 hr", "1700 UTC", "2359h", "0800 hrs", "0800 hours", "1700 CET", "1700 AoE"),
        near_misses=("1700", "May 2031"),
    ),
)  # fmt: skip
_TO = r"\s*(?:-|–|—|~|〜|to\b|till?\b|until\b|bis\b|à\b|a\b|al\b|alle\b|tot\b|até\b|às\b|至|到|から)\s*"
# What stands between the ends of hours, as in 9:00-17:30 or "from 9:00 till 12:30".
_HOURS = re.compile(rf"^{_TO}$", re.IGNORECASE)
# What an abbreviation means in one place and not in another: (abbreviation, words of the page, zone).
_LOCAL = (
    (
        "CST",
        re.compile(r"\b(?:China|Beijing|Shanghai|Hangzhou|Shenzhen|Guangzhou|Nanjing|Taiwan|Taipei)\b"),
        "Asia/Shanghai",
    ),
    ("IST", re.compile(r"\b(?:Israel|Haifa|Tel[ -]Aviv|Jerusalem)\b"), "Asia/Jerusalem"),
    ("IST", re.compile(r"\b(?:Ireland|Dublin|Galway|Cork)\b"), "Europe/Dublin"),
    ("EST", re.compile(r"\b(?:Australia|Sydney|Melbourne)\b"), "Australia/Sydney"),
)
OFFSET = Rule(
    "offset",
    r"""\b (?:UTC|GMT) (?: \s{0,2} \(? \s{0,2} (?P<sign>[-+−–]) \s{0,2} (?P<hours>\d{1,2}) (?: :?(?P<minutes>\d\d) )? )?
        (?: \s?h(?:ours?)?\b | (?!\w) )""",
    examples=("UTC-12", "GMT+05:30", "UTC - 12 hours", "UTC+2h", "UTC", "GMT", "UTC (-3)"),
    near_misses=("UTCX",),
)
NAMED = (
    Rule(
        "anywhere on earth",
        r"\b a\.?o\.?e \b | \b any\s?where\ on\ earth\b",
        "AoE",
        ("AoE", "23:59 A.o.E", "any where on earth"),
        ("Joel",),
    ),
    Rule("Zulu", r"(?<=\d)\s?z\b", "UTC", ("12:00Z",), ("12 zones",)),
)
_ABBREVIATION = re.compile(rf"(?<![\w-])(?P<word>{_ZONES}|UTC)(?![\w-])")
_PLACE = Rule(
    "city time",
    r"\b (?P<place>[A-Z][a-z]+(?:\ [A-Z][a-z]+){0,2}) (?:\ local)?,?\ [Tt]ime\b(?!\ [Zz]one) | "
    r"\([Tt]ime\ in\ (?P<place2>[A-Z][a-z]+)\)",
    examples=("Berlin time", "New York local time", "(time in Hanoi)"),
    near_misses=("Berlin time zone", "any time"),
    cased=True,
)
_IANA = re.compile(r"(?<![\w/])[A-Z][A-Za-z]{2,12}/[A-Z][A-Za-z_]{2,20}(?:/[A-Z][A-Za-z_]{2,20})?(?![\w/])")
_NOT_BETWEEN = re.compile(r"[^\W\d_]{3,}")
_BESIDE = re.compile(r"\b(?:on|of|the|by|at|le|el|den|am|um|um|à|a|alle|om|\w{3,9}day|\w{3})\b\.?", re.IGNORECASE)


class Hours(NamedTuple):
    """- `start` and `end` as HH:MM; `next_day`: it was 24:00; `midnight`: the text says only that word"""

    start: str | None = None
    end: str | None = None
    next_day: bool = False
    midnight: bool = False
    span: tuple[int, int] = (0, 0)


def read_hours(text: str) -> Hours:
    """Return the first time of day in `text`, and the time up to which it lasts when the text names one."""
    times = _times(text)
    if not times:
        return Hours()
    first = times[0]
    last = times[1] if len(times) > 1 else None
    if last and last.start and _HOURS.match(text[first.span[1] : last.span[0]]):
        start = first.start or ""
        if (
            start > last.start
            and last.start >= "12:00"
            and not re.search(r"[ap]\.?m", text[first.span[0] : first.span[1]], re.IGNORECASE)
        ):
            return first._replace(end=last.start)
        return first._replace(end=last.start if last.start > start else None)
    return first


def _times(text: str) -> list[Hours]:
    found: list[Hours] = []
    for rule in TIMES:
        for match in rule.finditer(text):
            if any(other.span[0] < match.end() and match.start() < other.span[1] for other in found):
                continue
            if time := _time(match, text):
                found.append(time)
    words = [(hit.start, hit.end, key) for key in ("noon", "midnight") for hit in phrases(key).find(text)]
    for start, end, key in words:
        near = next(
            (time for time in found if time.span[1] <= start <= time.span[1] + 3 or end <= time.span[0] <= end + 3),
            None,
        )
        named = Hours("12:00", span=(start, end)) if key == "noon" else Hours("23:59", midnight=True, span=(start, end))
        if near is None:
            found.append(named)
        elif near.start == "12:00":  # "12:00 midnight", "12:00 noon"
            found[found.index(near)] = named._replace(span=(min(near.span[0], start), max(near.span[1], end)))
    return sorted(found, key=lambda time: time.span)


def _time(match: re.Match[str], text: str) -> Hours | None:
    parts = match.groupdict()
    hour, minute = int(parts["h"] or 0), int(parts.get("min") or 0)
    half = (parts.get("half") or "").lower()[:1]
    if parts.get("sep") == "." and not (
        half or parts.get("unit") or read_zone(text[match.end() : match.end() + 12], near=True)
    ):
        return None  # "2.30" is a number unless something says that it is a time
    if half == "p" and hour < 12:  # hours of a clock
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    if hour > 24 or (half and hour > 23) or (hour == 24 and minute):
        return None
    return Hours(f"{hour % 24:02}:{minute:02}", next_day=hour == 24, span=match.span())


def read_time(text: str) -> tuple[str | None, bool]:
    """Return the first time of day as HH:MM, and whether it is 24:00, which is the next day's 00:00."""
    hours = read_hours(text)
    return hours.start, hours.next_day


def has_time(text: str) -> bool:
    return read_hours(text).start is not None


def read_hours_before(text: str, *, around: str) -> tuple[Hours, str | None]:
    """Return time and zone when they end right before a date: "at noon UTC, Friday", "by midnight (AoE) on"."""
    times = _times(text)
    last = times[-1] if times else None
    start = last.span[1] if last else 0
    rest = text[start:]
    zone = read_zone(rest, around=around)
    if last is None:
        tail = re.split(r"[.;:,]\s", text)[-1][-24:]
        return Hours(), read_zone(tail, around=around) if re.search(r"\)\s*,?\s*(?:on|of)?\s*$", tail) else None
    bare = _BESIDE.sub("", _without_zone(rest))
    return (last, zone) if not _NOT_BETWEEN.search(bare) and not re.search(r"[.;:|\t]\s", rest) else (Hours(), None)


def _without_zone(text: str) -> str:
    for rule in (*NAMED, OFFSET):
        text = rule.sub(" ", text)
    for hit in reversed(zones().find(text)):
        text = f"{text[: hit.start]} {text[hit.end :]}"
    return _ABBREVIATION.sub(" ", text)


def read_zone(text: str, *, around: str = "", near: bool = False) -> str | None:
    """Return the first zone named, as a FAQ writes it: AoE, UTC, UTC±HH or an IANA name.

    - `around` is text of the page that tells what an ambiguous abbreviation means there ("CST" in China)
    - `near`: only when the text begins with it
    """
    found = [hit for hit in _zones(text, around) if not near or hit[0] <= 2]
    return min(found)[1] if found else None


def _zones(text: str, around: str) -> list[tuple[int, str]]:
    found = [(hit.start, hit.value) for hit in zones().find(text)]
    found += [(match.start(), rule.reads) for rule in NAMED for match in rule.finditer(text)]
    found += [(match.start(), zone) for match in OFFSET.finditer(text) if (zone := _offset(match))]
    for match in _ABBREVIATION.finditer(text):
        word = match["word"]
        if word not in {"UTC", "GMT"}:
            local = next((zone for name, places, zone in _LOCAL if name == word and places.search(around)), None)
            found.append((match.start(), local or ABBREVIATIONS[word]))
    found += [(match.start(), match[0]) for match in _IANA.finditer(text) if match[0] in available_timezones()]
    if not found:
        for match in _PLACE.finditer(text):
            if zone := _cities().get((match["place"] or match["place2"]).lower()):
                found.append((match.start(), zone))
    return found


def _offset(match: re.Match[str]) -> str | None:
    if not match["hours"]:
        return "UTC"
    sign = "+" if match["sign"] == "+" else "-"
    hours, minutes = int(match["hours"]), match["minutes"] or "00"
    # UTC-12 on a call for papers is what AoE stands for.
    if sign == "-" and hours == 12 and minutes == "00":
        return "AoE"
    if hours > 14 or int(minutes) >= 60:  # UTC+14 is the farthest in use
        return None
    return (f"UTC{sign}{hours:02}" + (f":{minutes}" if minutes != "00" else "")) if hours or minutes != "00" else "UTC"


@cache
def _cities() -> dict[str, str]:
    """City -> IANA zone, for "Berlin time"."""
    names = (resources.files("tzdata") / "zones").read_text(encoding="utf-8").split()
    return {
        fold(name.rpartition("/")[2].replace("_", " ")): name
        for name in names
        if "/" in name and not name.startswith("Etc/")
    }
