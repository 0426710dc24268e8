"""Days whose month stands before an earlier day: "June 1 (papers), 5 and 6 (posters)"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

Found = tuple[re.Match[str], tuple[date, ...]]

_WHAT_FOR = r"\s?\([^()\d]{2,40}\)"
_BRIDGE = re.compile(rf"{_WHAT_FOR}(?:\s?[,;&]|\s(?:and|und|et|y|e|en)\b)\s?(?:(?:and|und|et|y|e|en)\s)?")
_DAYS = re.compile(
    r"(?P<d>[0-3]?\d)(?:st|nd|rd|th)?(?:\s?(?P<joint>[-–&]|\b(?:and|und|et|y|e|en)\b)\s?(?P<d2>[0-3]?\d)"
    rf"(?:st|nd|rd|th)?)?(?={_WHAT_FOR}(?:,?\s(?P<y>20[0-4]\d))?)"
)


def of_the_same_month(folded: str, found: Iterable[Found]) -> Iterator[Found]:
    """Yield the days behind those of forms with a month before them, each with what it is for in brackets."""
    for match, days in found:
        if not days or not match.groupdict().get("m") or not folded[match.start()].isalpha():
            continue
        last, end = days[-1], match.end()
        while (bridge := _BRIDGE.match(folded, end)) and (told := _DAYS.match(folded, bridge.end())):
            try:
                year = int(told["y"] or last.year)
                more = tuple(date(year, last.month, int(day)) for day in (told["d"], told["d2"]) if day)
            except ValueError:
                break
            yield told, more
            last, end = more[-1], told.end()
