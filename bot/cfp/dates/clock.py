"""Zones in prose: "AoE", "UTC-12h", "PST", "Berlin time"."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources
from zoneinfo import available_timezones

from bot.cfp.language import zones
from bot.cfp.phrases import fold
from bot.faq.zones import ABBREVIATIONS
from bot.rules import Rule

ZONES = "|".join(sorted((name for name in ABBREVIATIONS if name != "Z"), key=len, reverse=True))
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
# Behind an hour, as mail and data write it: "23:59:59 -1200", "09:00 +02:00"
_BARE_OFFSET = Rule(
    "offset behind an hour",
    r"(?<=:\d\d) (?: \s (?P<sign>[-+]) (?P<hours>\d\d) (?P<minutes>00|30|45) "
    r"| \s? (?P<east>\+) (?P<h2>\d\d) : (?P<m2>00|30|45) ) (?![\d:.h])",
    examples=("23:59:59 -1200", "23:59 +0530", "23:59 +0545", "09:00 +02:00", "09:00+05:30", "09:00+05:45"),
    near_misses=("9:00-17:30", "09:00 - 1200", "09:00 1700"),
)
NAMED = (
    Rule(
        "anywhere on earth",
        r"\b a\.?o\.?e \b | \b any\s?where\ on\ earth\b",
        "AoE",
        ("AoE", "23:59 A.o.E", "any where on earth"),
        ("Joel",),
    ),
    *(
        Rule(
            f"{part} behind an hour",
            rf"""(?: (?<=[ap]m) | (?<=[ap]m\.) | (?<=[ap]\.m\.) ) \s \(?(?:us\s)?{part} \b
            (?! \s (?:europ|africa|austral|asia|indones) )""",
            zone,
            (f"11:59PM {part}", f"5 pm (US {part}", f"5 P.M. {part}", f"5 pm. {part}"),
            (
                f"in the {part} hills",
                f"5pm {part} European Time",
                f"5 pm {part} Africa",
                f"5pm {part} Australian time",
                f"5pm {part} Asia",
                f"5pm {part} Indonesian time",
            ),
        )
        for part, zone in (
            ("eastern", "America/New_York"),
            ("central", "America/Chicago"),
            ("mountain", "America/Denver"),
            ("pacific", "America/Los_Angeles"),
        )
    ),
    Rule("Zulu", r"(?<=\d)\s?z\b", "UTC", ("12:00Z",), ("12 zones",)),
)
_ABBREVIATION = re.compile(rf"(?<![\w-])(?P<word>{ZONES}|UTC)(?![\w-])")
_PLACE = Rule(
    "city time",
    r"\b (?P<place>[A-Z][a-z]+(?:\ [A-Z][a-z]+){0,2}) (?:\ local)?,?\ [Tt]ime\b(?!\ [Zz]one) | "
    r"\([Tt]ime\ in\ (?P<place2>[A-Z][a-z]+)\)",
    examples=("Berlin time", "New York local time", "(time in Hanoi)"),
    near_misses=("Berlin time zone", "any time"),
    cased=True,
)
_IANA = re.compile(r"(?<![\w/])[A-Z][A-Za-z]{2,12}/[A-Z][A-Za-z_]{2,20}(?:/[A-Z][A-Za-z_]{2,20})?(?![\w/])")


def without_zone(text: str) -> str:
    for rule in (*NAMED, OFFSET, _BARE_OFFSET):
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
    for match in _BARE_OFFSET.finditer(text):
        sign, hours, minutes = (
            match[k] or match[other] for k, other in (("sign", "east"), ("hours", "h2"), ("minutes", "m2"))
        )
        if zone := _zone_of(sign, int(hours), minutes):
            found.append((match.start(), zone))
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
    return _zone_of("+" if match["sign"] == "+" else "-", int(match["hours"]), match["minutes"] or "00")


def _zone_of(sign: str, hours: int, minutes: str) -> str | None:
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
