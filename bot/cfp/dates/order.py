"""Which number of 07/09/2021 is the day."""

from __future__ import annotations

from enum import Enum

from bot.cfp.dates.forms import FORMS
from bot.cfp.language import ENGLISH
from bot.cfp.phrases import fold


class Order(Enum):
    """Which of the first two numbers of 07/09/2021 is the day; UNKNOWN gives both readings."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"
    UNKNOWN = "unknown"


def order_of(text: str, language: str | None) -> Order:
    """Settle which number of 07/09/2021 is the day, from all such dates of a page: one number over 12 tells."""
    form = next(form for form in FORMS if form.name == "numbers")
    pairs = [(int(match["d"]), int(match["mn"]), match["sep"]) for match in form.finditer(fold(text))]
    if any(first > 12 for first, _, _ in pairs):  # months
        return Order.DAY_FIRST
    if any(second > 12 for _, second, _ in pairs):
        return Order.MONTH_FIRST
    if language not in {None, ENGLISH}:  # only English is written in both orders
        return Order.DAY_FIRST
    return Order.UNKNOWN if any(separator != "." for _, _, separator in pairs) else Order.DAY_FIRST
