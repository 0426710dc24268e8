"""The half of the day beside an hour, in other languages than English: "下午11:59", "11:59 de la noche"."""

from __future__ import annotations

from bot.rules import Rule

_LATE_BEFORE = Rule(
    "the afternoon or evening, right before its hour",
    r"(?: 下午 | 午後 | (?P<night> 晚上? | 夜 ) ) \s? $",
    examples=("北京时间下午 ", "午後", "晚上", "晚", "夜"),
    near_misses=("下午的", "上午", "午前"),
)
_EARLY_BEFORE = Rule(
    "the morning, right before its hour",
    r"(?: 上午 | 午前 | 凌晨 | 早上 ) \s? $",
    examples=("上午 ", "午前", "凌晨", "早上"),
    near_misses=("下午", "上午的"),
)
_LATE_BEHIND = Rule(
    "the afternoon or evening, right behind its hour",
    r"""^ \s? (?: (?: h | hrs? | horas | uhr | ore | uur ) \s )? (?: de \s la \s (?: tarde | (?P<night> noche ) )
        | da \s (?: tarde | noite ) | del \s pomeriggio | di \s sera | du \s soir | de \s l['’]après-midi | abends
        | nachmittags | ['’]s \s (?: avonds | middags ) ) (?! \w )""",
    examples=(" de la noche", " h de la tarde", " da noite", " horas da tarde", " del pomeriggio", " di sera",
        " du soir", " de l’après-midi", " Uhr abends", " nachmittags", " uur ’s avonds", " ’s middags", " ore di sera",
        " hrs de la tarde"),
    near_misses=(" de la mañana", " del 6 de mayo", " am Abend"),
)  # fmt: skip
_NOON, _LAST = 12, 24
_NEAR = 24  # characters beside an hour


def in_its_half(hour: int, before: str, behind: str) -> int:
    """Return an hour of a clock as one of the day, by the half that is named beside it; 24 is midnight."""
    if _EARLY_BEFORE.search(before[-_NEAR:]):
        return 0 if hour == _NOON else hour
    late = _LATE_BEFORE.search(before[-_NEAR:]) or _LATE_BEHIND.match(behind[:_NEAR])
    if late is None or hour > _NOON:
        return hour
    if hour == _NOON:
        return _LAST if late["night"] else _NOON
    return hour + _NOON


def without_half(text: str) -> str:
    """Take the half of the day off words that stand before an hour: "-下午" between two of them."""
    return _EARLY_BEFORE.sub("", _LATE_BEFORE.sub("", text))
