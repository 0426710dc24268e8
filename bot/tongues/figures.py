"""Days and times in figures as other languages write them ("29/9", "9月29日", "23h59"), as English ones are read."""

from __future__ import annotations

import re

from bot.english import MONTHS

_CJK_DAY = re.compile(r"(?:(\d{4}) ?年 ?)?(?<!\d)(\d{1,2}) ?月 ?(?:(\d{1,2}) ?[日号號]?)?")
_NUMERIC = re.compile(
    r"(?<![\d/.:-])(\d{1,2})(?:/(\d{1,2})(?:/((?:20)?\d\d))?|\.(\d{1,2})\.((?:20)?\d\d)?)(?![\d/:]|\.\d)"
)
_CLOCK = re.compile(
    r"(?<![\d:.])(\d{1,2})(?::(\d\d))? ?(?:h|uhr|giờ|点|點|時|时)(?![a-z])(?: ?(\d\d)(?!\d))?(?: ?(?:分|min|phút))?",
    re.IGNORECASE,
)
# "29号", "le 29", "am 29." of the month that is meant anyway
_LONE_DAY = re.compile(
    r"(?<![\d月:.-])(?P<cjk>[1-3]?\d) ?[号號日](?![间間内後后前目数])"
    r"|\b(?P<word>el|d[ií]a|le|am|zum|bis|ngày|au|einschließlich) (?P<day>[1-3]?\d)"
    r"(?:\.(?! ?(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|\d))|(?= ?[,?!]|\.?$| inclu))",
    re.IGNORECASE,
)
_AND_A_HALF = re.compile(
    r"(?<![\d.])(\d{1,2}) ?(páginas|paginas|pages|trang|页|ページ)(?: ?y media| ?et demie| ?e meia| ?rưỡi|半)"
)
_DAY_OF_MONTH = re.compile(r"(?<![\d.])([1-3]?\d)\.(?= [A-Za-zäÄ])")  # "29. September"
_LAST_HOUR, _LAST_MONTH, _LAST_DAY = 24, 12, 31


def in_english(text: str, *, day_first: bool) -> str:
    """Return `text` with the days and times that are written in figures spelled as in English."""
    if not any(map(str.isdigit, text)):
        return text
    text = _AND_A_HALF.sub(r"\1.5 \2 ", _CJK_DAY.sub(_cjk, text))
    text = _LONE_DAY.sub(lambda found: f"{found['word'] or ''} the {found['cjk'] or found['day']}th ", text)
    text = _NUMERIC.sub(lambda found: _numeric(found, day_first=day_first), text)
    return _CLOCK.sub(_clock, _DAY_OF_MONTH.sub(r"\1", text))


def _day(day: str | None, month: str, year: str | None) -> str | None:
    if not 1 <= int(month) <= _LAST_MONTH or (day and not 1 <= int(day) <= _LAST_DAY):
        return None
    year = f"20{year}" if year and len(year) == 2 else year  # noqa: PLR2004 - figures of a year
    named = " ".join(filter(None, (str(int(day)) if day else "", MONTHS[int(month) - 1], year)))
    return f" {named} "


def _cjk(found: re.Match[str]) -> str:
    return _day(found[3], found[2], found[1]) or found[0]


def _numeric(found: re.Match[str], *, day_first: bool) -> str:
    first, second, year = found[1], found[2] or found[4], found[3] or found[5]
    return (_day(first, second, year) if day_first else _day(second, first, year)) or found[0]


def _clock(found: re.Match[str]) -> str:
    if int(found[1]) > _LAST_HOUR:
        return found[0]
    return f" {int(found[1])}:{found[2] or found[3] or '00'} "
