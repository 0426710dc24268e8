"""The rules of `workshop-bot check`; a rule's docstring is its documentation."""

from __future__ import annotations

from types import ModuleType

from bot.faq.rules import (
    answer_language,
    broken_text,
    date_order,
    day_in_quote,
    deadline_zone,
    fact_in_prose,
    future_day,
    missing_source,
    quote_in_call,
    repeated_phrasing,
    system_closes,
    template_field,
    unusual_time,
)

RULES: tuple[ModuleType, ...] = (
    template_field,
    fact_in_prose,
    deadline_zone,
    unusual_time,
    date_order,
    missing_source,
    quote_in_call,
    day_in_quote,
    repeated_phrasing,
    broken_text,
    system_closes,
    answer_language,
)
# Rules that also take the instant at which the file is checked.
DATED_RULES: tuple[ModuleType, ...] = (future_day,)
