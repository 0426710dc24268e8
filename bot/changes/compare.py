"""Compares two states of a call: what a community member should know, and nothing that is only cosmetic."""

from __future__ import annotations

from bot.changes.change import Change
from bot.changes.dates import date_changes
from bot.changes.facts import (
    entry_changes,
    pending_changes,
    people_changes,
    submission_changes,
    topic_changes,
    workshop_changes,
)
from bot.faq.model import Faq
from bot.words.catalogue import SOURCE


def compare(old: Faq, new: Faq, *, locale: str = SOURCE) -> list[Change]:
    """Return the changes from `old` to `new`, what is loud first, then dates, then the rest.

    Places in the call, wording of labels, ordinals, spacing, markup, order and links written otherwise are not changes.
    """
    found = [
        *date_changes(old, new, locale),
        *workshop_changes(old, new, locale),
        *submission_changes(old, new, locale),
        *people_changes(old, new, locale),
        *pending_changes(old, new, locale),
        *topic_changes(old, new, locale),
        *entry_changes(old, new, locale),
    ]
    return sorted(found, key=lambda change: not change.loud)
