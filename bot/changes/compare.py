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


def compare(old: Faq, new: Faq) -> list[Change]:
    """Return the changes from `old` to `new`, what is loud first, then dates, then the rest.

    Places in the call, wording of labels, ordinals, spacing, markup, order and links written otherwise are not changes.
    """
    found = [
        *date_changes(old, new),
        *workshop_changes(old, new),
        *submission_changes(old, new),
        *people_changes(old, new),
        *pending_changes(old, new),
        *topic_changes(old, new),
        *entry_changes(old, new),
    ]
    return sorted(found, key=lambda change: not change.loud)
