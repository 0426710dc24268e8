"""Times of day in prose: "23:59", "11.59pm", "noon", "9:00-17:30", "from 2 to 6 pm", "0900-1700"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.cfp.dates.clock import ZONES, read_zone, without_zone
from bot.cfp.dates.halves import in_its_half, without_half
from bot.cfp.language import phrases
from bot.rules import Rule

_HALF = r"(?P<{0}>[ap]\.?\s?m\b\.?)"
_UNIT = r"(?:uhr|hrs?|hours?|heures?|horas?|hs|ore|uur)\b"
TIMES = (
    Rule(
        "hour and minute",
        rf"""(?<![\d:.])(?P<h>[01]?\d|2[0-4])\s?(?P<sep>h:|[:：h.]|時|时|点|點)
        \s?(?P<min>[0-5]\d)(?::\d\d)?(?![\d])(?:分|m(?:in)?\b)?\s*{_HALF.format("half")}?
        (?P<unit>\s*(?:{_UNIT}|h\b))?""",
        examples=("23:59", "11.59 p.m.", "23h59", "23時59分", "23时59分", "8点30", "8點30", "17.30 Uhr", "14:00 h",
            "9：30",
            "24:00:00", "23h:55m", "23h59min", "9:05 hrs", "10:00 hours",
                  "10:00 heures", "10:00 horas", "10:00 hs", "10:00 ore", "10:00 uur", "10:00 heure"),
        near_misses=("1:123", "7.5"),
    ),
    Rule("hour am or pm", rf"(?<![\d:])(?P<h>1?\d)\s*{_HALF.format('half')}", examples=("5pm", "11 a.m."),
    near_misses=("5 pmx", "23:59 m")),
    Rule(
        "hour by its unit",
        rf"(?<![\d.:])(?<!UTC[+−–-])(?<!GMT[+−–-])(?!0?[1-8]\s*(?:h|hrs?)[\s-]+(?:long|workshop|session"
        r"|tutorial|talk|course|event|meeting|seminar|slot|lecture)s?\b)"  # how long it is; "14h workshop" is an hour
        r"(?![1-9][\s-]*hours?\b)(?<!least\s)(?<!than\s)(?<!within\s)(?<!about\s)"  # "at least 4 hours a week"
        rf"(?P<h>[01]?\d|2[0-4])\s*(?:(?P<unit>{_UNIT})|h\b|時|时|点(?!\w)|"
        rf"點(?!\w))(?!\s*(?:before|after|in|of|prior|avant|per))",
        examples=("18 Uhr", "18h", "18時", "18时", "18点", "18點", "17 hrs", "12 heures", "12 horas", "12 hs", "12 ore",
            "12 uur", "12 hour", "09 h", "23 h", "14h workshop", "18 Uhr Talk"),
        near_misses=("UTC-12h", "GMT+2 hours", "24 hours before", "24 hours after", "24 hours in", "24 hours of",
            "24 hours prior", "24 heures avant", "18 hours per", "3h workshop", "2 hours long", "2h sessions",
            "2 hrs long", "3 hr tutorial", "1h talk", "4 hrs course", "3h event", "2h meeting", "2 hrs seminar",
            "1h slots", "1h lecture", "commit 4 hours", "the 4 hour time commitment", "at least 12 hours",
            "more than 20 hours", "within 18 hours", "about 10 hours"),
    ),
    Rule(
        "hour by its zone",
        r"^\W{0,3}(?:(?:at|by)\s)?(?P<h>[01]?\d|2[0-3])\s(?=(?-i:<zones>|UTC|AoE)\b)",
        parts={"zones": ZONES},
        examples=(", 17 UTC", " at 18 CET", " by 23 AoE", "9 UTC", "20 UTC", "05 UTC"),
        near_misses=("31 UTC", "in 12 UTC", "5 to"),
    ),
    Rule(
        "four digits and a zone",
        r"(?<![\d:.-])(?P<h>[01]\d|2[0-4])(?P<min>[0-5]\d)\s?(?:h(?:rs?|ours)?\b|(?=(?-i:<zones>|UTC|AoE)\b)|<half>)",
        parts={"zones": ZONES, "half": _HALF.format("half")},
        examples=("2359 hr", "1159 PM", "1700 UTC", "2359h", "0800 hrs", "0800 hours", "1700 CET", "1700 AoE"),
        near_misses=("1700", "May 2031"),
    ),
)  # fmt: skip
_TO = r"\s*(?:-|–|—|~|〜|→|to\b|till?\b|until\b|through\b|bis\b|à\b|a\b|al\b|alle\b|tot\b|até\b|às\b|至|到|から)\s*"
# What stands between the ends of hours, as in 9:00-17:30, "from 9:00 till 12:30", "starts at 9:00 and ends at 17:00".
_HOURS = re.compile(
    rf"^\)?{_TO}$|^\)?,?\s*(?:and|until)?\s*(?:end(?:s|ing)?|finish\w*|clos\w+)\s(?:at\s|by\s)?$", re.IGNORECASE
)
_BETWEEN = re.compile(r"\b(?:between|zwischen|entre|tra|fra|tussen)\W{1,2}$", re.IGNORECASE)
_AND = re.compile(r"^\s?(?:and|und|et|y|e|en)\s$", re.IGNORECASE)
_SPAN_PARTS = {
    "to": _TO,
    "from": r"(?<![\d:./+–-])(?P<a>[01]?\d|2[0-4])",
    "until": r"(?P<b>[01]?\d|2[0-4])",
    "minute": r"(?:[:h.](?P<bm>[0-5]\d))",
    "unit": rf"(?:\s?(?:{_UNIT}|h\b|時|时))",
    "zones": ZONES,
}
# Hours of which one alone is no time of day: "2-6 pm", "9-12:30", "9 to 17 h", "0900-1700 UTC"
SPANS = (
    Rule(
        "until a half",
        rf"<from>(?:[:.](?P<am>[0-5]\d))?<to><until>(?:[:.](?P<bm>[0-5]\d))?\s?{_HALF.format('half')}",
        examples=("2-6 pm", "9 to 5 p.m.", "9:30-1pm", "2.30 - 4.30 pm", "0-3 am"),
        near_misses=("2 pm", "2026-05 pm"),
        parts=_SPAN_PARTS,
    ),
    Rule(
        "until an hour and minute",
        r"<from><to><until><minute>(?!\d)",
        examples=("9-12:30", "9 to 17.30", "9 – 12h30", "22-24:00", "21-23:30"),
        near_misses=("5:9-12:30", "UTC-3"),
        parts=_SPAN_PARTS,
    ),
    Rule(
        "until a unit",
        r"<from><to><until><unit>",
        examples=("9 to 17 h", "9-17 Uhr", "9-17時", "9-17时", "22-24 h", "20-21 hrs"),
        near_misses=("17 h", "9-17"),
        parts=_SPAN_PARTS,
    ),
    Rule(
        "dotted",
        r"<from>\.(?P<am>00|15|30|45)<to><until>\.(?P<bm>00|15|30|45)(?![.\d])",
        examples=("09.00–17.30", "9.15-12.45", "9.30 - 10.15", "9.45 - 10.00", "22.00-24.00"),
        near_misses=("1.10-2.20", "1.00-2.00.1"),
        parts=_SPAN_PARTS,
    ),
    Rule(
        "four digits each",
        r"(?<![\d:.–-])(?P<a>[01]\d|2[0-3])(?P<am>[0-5]\d)<to>(?P<b>[01]\d|2[0-4])(?P<bm>[0-5]\d)"
        r"(?=\s?(?:h|(?-i:<zones>|UTC|AoE))(?:rs)?\b)",
        examples=("0900-1700 UTC", "1300 to 1700h", "2000-2100 hrs", "1000-1200 CET", "0900-2400 AoE"),
        near_misses=("1999-2031 edition",),
        parts=_SPAN_PARTS,
    ),
)
_HOUR_WORDS = "one two three four five six seven eight nine ten eleven twelve".split()
_PARTS_OF_DAY = Rule(
    "hour of a part of the day",
    rf"""(?<![\d:\w]) (?<!past\s)(?<!to\s) (?P<h>1?\d|{"|".join(_HOUR_WORDS)}) (?: :(?P<min>[0-5]\d) )?
        (?: \s o['’]clock )? \s (?: in \s the \s (?: (?P<early>morning) | afternoon | evening ) \b | at \s night \b
            | {_HALF.format("half")} )""",
    examples=("6 in the evening", "8:30 in the morning", "11 in the afternoon", "5 o'clock in the afternoon",
        "ten at night", "five p.m.", *(f"{word} o’clock a.m." for word in _HOUR_WORDS)),
    near_misses=("2026 in the evening", "someone in the morning"),
)  # fmt: skip


_LAST_HOUR = 24


class Hours(NamedTuple):
    """- `start` and `end` as HH:MM; `next_day`: it was 24:00; `midnight`: the text says only that word"""

    start: str | None = None
    end: str | None = None
    next_day: bool = False
    midnight: bool = False
    span: tuple[int, int] = (0, 0)


def read_hours(text: str) -> Hours:
    """Return the first time of day in `text`, and the time up to which it lasts when the text names one."""
    return next(iter(times_of(text)), Hours())


def times_of(text: str) -> list[Hours]:
    """The times of day in their order; what lasts from one to another is one."""
    return list(_joined(_single(text), text))


def _joined(times: list[Hours], text: str) -> Iterator[Hours]:
    left = list(times)
    while left:
        first = left.pop(0)
        if left and not first.end and (last := left[0]).start and _lasts(text, first, last):
            left.pop(0)
            yield first._replace(end=_end_of(first, last, text), span=(first.span[0], last.span[1]))
        else:
            yield first


def _lasts(text: str, first: Hours, last: Hours) -> bool:
    between = without_half(text[first.span[1] : last.span[0]])
    if _HOURS.match(between) or (_AND.match(between) and _BETWEEN.search(text[: first.span[0]])):
        return True
    return (first.start or "") < (last.start or "") and bool(_HOURS.match(without_zone(between).replace("( )", "")))


def _end_of(first: Hours, last: Hours, text: str) -> str | None:
    start, end = first.start or "", last.start or ""
    in_halves = re.search(r"[ap]\.?m", text[slice(*first.span)], re.IGNORECASE)
    return end if end > start or (end >= "12:00" and not in_halves) else None


def _spans(text: str) -> Iterator[Hours]:
    """Hours of which one alone is no time of day."""
    for rule in SPANS:
        for match in rule.finditer(text):
            parts = match.groupdict()
            first, last = int(parts["a"]), int(parts["b"])
            if parts.get("half"):
                late = parts["half"].lower().startswith("p")
                last = last % 12 + 12 * late
                first = first % 12 + 12 * (late and first % 12 < last % 12)
            start, end = f"{first:02}:{parts.get('am') or '00'}", f"{last % 24:02}:{parts.get('bm') or '00'}"
            if first < last <= _LAST_HOUR:
                yield Hours(start, end if last < _LAST_HOUR else "23:59", span=match.span())


def _single(text: str) -> list[Hours]:
    found: list[Hours] = []
    for time in (*_spans(text), *_clocks(text)):
        if not any(other.span[0] < time.span[1] and time.span[0] < other.span[1] for other in found):
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


def _clocks(text: str) -> Iterator[Hours]:
    for match in _PARTS_OF_DAY.finditer(text):
        told = match["h"].lower()
        hour = int(told) if told.isdigit() else _HOUR_WORDS.index(told) + 1
        late = match["half"].lower()[0] == "p" if match["half"] else not match["early"]
        yield Hours(f"{hour % 12 + 12 * late:02}:{match['min'] or '00'}", span=match.span())
    for rule in TIMES:
        for match in rule.finditer(text):
            if time := _time(match, text):
                yield time


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
    if not half:
        hour = in_its_half(hour, text[: match.start()], text[match.end() :])
    if hour > 24 or (half and hour > 23) or (hour == 24 and minute):
        return None
    return Hours(f"{hour % 24:02}:{minute:02}", next_day=hour == 24, span=match.span())


def has_time(text: str) -> bool:
    return read_hours(text).start is not None
