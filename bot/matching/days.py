"""Recognises a day in words ("29 September", "2023-10-27", "tomorrow", "friday", "the 5th"; "the 5th edition" is none)
and a time of day ("23:59", "9 am").
"""

from __future__ import annotations

import re
from collections.abc import Collection

from bot.english import MONTH_OF
from bot.matching.reading import Day, Mention

RELATIVE_DAYS = {"today": 0, "tonight": 0, "tomorrow": 1, "yesterday": -1}
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
SHORT_WEEKDAYS = frozenset("mon tue tues wed thu thur thurs fri sat sun".split())  # most are words, too
_BEFORE_WEEKDAY = frozenset("after before by next on this till until".split())
_PART_OF_DAY = frozenset("afternoon evening morning night noon".split())
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")
_BEFORE_DAY = frozenset({"the", "on", "or", "until", "by"})
_COUNTED = frozenset(
    "anniversary annual author conference edition editions event instalment installment international iteration"
    " meeting one paper round symposium time track workshop year".split()
)
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")
YEAR = re.compile(r"(?:19|20)\d\d")
_TIME = re.compile(r"(?:0?\d|1[0-2])(?::[0-5]\d)?[ap]m|(?:[01]?\d|2[0-4]):[0-5]\d")
_HOUR = re.compile(r"\d|1\d|2[0-4]")
_HALF = (("am",), ("pm",), ("a", "m"), ("p", "m"), ("o'clock",), ("oclock",))
PARTS_OF_MONTH = frozenset("early late mid middle beginning start end".split())
_SHORT = 3  # letters of a month that may be another word ("mar", "may")


def day_at(words: list[str], at: int, own: Collection[str]) -> Mention | None:
    """Return the day that begins at a word, if any; `own`: the event's names ("the 5th MMVE" is no day)."""
    word = words[at]
    after, later = (words[at + 1] if at + 1 < len(words) else ""), (words[at + 2] if at + 2 < len(words) else "")
    if _ISO.fullmatch(word):
        return _dated(words, at, at + 1, int(word[5:7]), int(word[8:]), int(word[:4]))
    if word in RELATIVE_DAYS:
        return Mention(("{date}",), at, at + 1, word, Day(offset=RELATIVE_DAYS[word]))
    if word in WEEKDAYS or (word in SHORT_WEEKDAYS and _is_weekday(words, at)):
        return Mention(("{date}",), at, at + 1, word, Day())
    if word in PARTS_OF_MONTH and (end := _part_of_month(words, at)):  # "end of august" ends nothing
        return Mention(("{date}",), at, end, " ".join(words[at:end]), Day(month=MONTH_OF[words[end - 1]]))
    month_first = MONTH_OF.get(word)
    if month_first and (day := _DAY.fullmatch(after)):
        return _dated(words, at, at + 2, month_first, int(day[1]))
    if (day := _DAY.fullmatch(word)) and (
        month := MONTH_OF.get(after) or (MONTH_OF.get(later) if after in {"of", "in"} else None)
    ):
        return _dated(words, at, at + (2 if after in MONTH_OF else 3), month, int(day[1]))
    is_count = after in _COUNTED or after in own  # "the 5th edition"
    if (day := _ORDINAL.fullmatch(word)) and not is_count and at and words[at - 1] in _BEFORE_DAY:
        return Mention(("{date}",), at, at + 1, word, Day(day=int(day[1])))
    if (
        month_first
        and (len(word) > _SHORT or word in {"oct", "nov", "dec", "sep", "jan", "feb"})
        and word not in {"march", "may"}
    ):
        return Mention(("{date}",), at, at + 1, word, Day(month=month_first))
    return None


def _part_of_month(words: list[str], at: int) -> int:
    """Where "early april", "the end of may" ends; 0 where a part of no month begins."""
    place = at + 1
    if words[place : place + 1] == ["in" if words[at] in {"early", "late"} else "of"]:  # not "it may end in april"
        place += 1
    month, behind = (*words[place : place + 2], "", "")[:2]
    return place + 1 if month in MONTH_OF and not _DAY.fullmatch(behind) else 0


def _is_weekday(words: list[str], at: int) -> bool:
    after = words[at + 1] if at + 1 < len(words) else ""
    beside = after in _PART_OF_DAY or bool(after and time_at(words, at + 1))
    return beside or (at > 0 and words[at - 1] in _BEFORE_WEEKDAY)


def time_at(words: list[str], at: int) -> Mention | None:
    """Return the time of day that begins at a word, if any."""
    is_time = bool(_TIME.fullmatch(words[at]))
    if is_time or _HOUR.fullmatch(words[at]):
        for half in _HALF:  # behind "6:30", too
            if tuple(words[at + 1 : at + 1 + len(half)]) == half:
                end = at + 1 + len(half)
                return Mention(("{time}",), at, end, " ".join(words[at:end]))
    return Mention(("{time}",), at, at + 1, words[at]) if is_time else None


def _dated(words: list[str], start: int, end: int, month: int, day: int, year: int | None = None) -> Mention | None:
    if year is None and end < len(words) and YEAR.fullmatch(words[end]):
        year, end = int(words[end]), end + 1
    if not (1 <= month <= 12 and 1 <= day <= 31):  # noqa: PLR2004 - the calendar's
        return None
    return Mention(("{date}",), start, end, " ".join(words[start:end]), Day(month, day, year))
