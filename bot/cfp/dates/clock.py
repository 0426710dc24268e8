"""Times of day and zones in prose: "23:59 AoE", "11.59pm PST", "noon CET", "UTC-12h", "Berlin time"."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources

from bot.faq.zones import ABBREVIATIONS, SPOKEN

_TIME = re.compile(
    r"(?<![\d:.])(?P<h>[01]?\d|2[0-4])(?::|h(?=\d)|(?=\.\d\d\s?(?:[ap]\.?m\b|uhr|h\b|hrs?\b|aoe\b))\.)(?P<min>[0-5]\d)(?::\d\d)?(?![\d])\s*(?P<half>[ap]\.?\s?m\b\.?)?"
    r"|(?<![\d:])(?P<h2>1?\d)\s*(?P<half2>[ap]\.?m\b\.?)|(?<!\d)(?P<h3>[01]?\d|2[0-4])\s*(?:uhr|h(?:rs?|ours?)?\b)|\b(?P<noon>(?:12 )?noon)\b",
    re.IGNORECASE,
)
# What an abbreviation means in one place and not in another: (abbreviation, words of the page, zone).
_LOCAL = (
    ("CST", r"\b(?:China|Beijing|Shanghai|Hangzhou|Shenzhen|Guangzhou|Nanjing|Taiwan|Taipei)\b", "Asia/Shanghai"),
    ("IST", r"\b(?:Israel|Haifa|Tel[ -]Aviv|Jerusalem)\b", "Asia/Jerusalem"),
    ("IST", r"\b(?:Ireland|Dublin|Galway|Cork)\b", "Europe/Dublin"),
    ("EST", r"\b(?:Australia|Sydney|Melbourne)\b", "Australia/Sydney"),
)
_NAMES = "|".join(sorted((name for name in ABBREVIATIONS if name != "Z"), key=len, reverse=True))
_LONG = "|".join(sorted(SPOKEN, key=len, reverse=True))
_ZONE = re.compile(
    r"\b(?P<aoe>(?i:AoE|any\s?where[ -]on[ -](?:the )?(?:earth|planet)|any\s?where in the world))\b"
    r"|\b(?:UTC|GMT)\s*(?:\(?\s*(?P<sign>[-+−–])\s*(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?)\s?h?(?:ours?)?\b"
    rf"|(?<![\w-])(?P<word>{_NAMES}|UTC)(?![\w-])|(?<=\d)\s?(?P<z>Z)\b"
    rf"|\b(?P<long>(?i:{_LONG})(?i:(?: (?:standard|daylight|summer))? time)\b)"
    r"|\b(?P<place>[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})(?: local)?,? [Tt]ime\b(?! [Zz]one)"
)


def read_time(text: str) -> tuple[str | None, bool]:
    """Return the first time of day as HH:MM, and whether it is 24:00, which is the next day's 00:00."""
    for match in _TIME.finditer(text):
        if match["noon"]:
            return "12:00", False
        hour, minute = int(match["h"] or match["h2"] or match["h3"]), int(match["min"] or 0)
        half = (match["half"] or match["half2"] or "").lower()[:1]
        if match["h3"] and re.match(r"\s*\d|\s*\w", text[match.end() :]) and not re.search(r"uhr|h$", match[0], re.IGNORECASE):
            continue  # "within 24 hours", not a clock
        if half == "p" and hour < 12:  # hours of a clock
            hour += 12
        elif half == "a" and hour == 12:
            hour = 0
        return f"{hour % 24:02}:{minute:02}", hour == 24
    return None, False


def has_time(text: str) -> bool:
    return read_time(text)[0] is not None


def read_zone(text: str, *, around: str = "") -> str | None:
    """Return the first zone named, as a FAQ writes it: AoE, UTC, UTC±HH or an IANA name.

    - `around` is text of the page that tells what an ambiguous abbreviation means there ("CST" in China).
    """
    for match in _ZONE.finditer(text):
        if zone := _meant(match, around):
            return zone
    return None


def _meant(match: re.Match[str], around: str) -> str | None:
    if match["aoe"]:
        return "AoE"
    if match["long"]:
        return SPOKEN[re.sub(r"(?: (?:standard|daylight|summer))? time$", "", match["long"].lower())]
    if match["place"]:
        return _cities().get(match["place"].lower())
    if match["z"]:
        return "UTC"
    if word := match["word"]:
        local = next((zone for name, places, zone in _LOCAL if name == word and re.search(places, around)), None)
        return local or ABBREVIATIONS.get(word, "UTC")
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
    return {name.rpartition("/")[2].replace("_", " ").lower(): name for name in names if "/" in name and not name.startswith("Etc/")}
