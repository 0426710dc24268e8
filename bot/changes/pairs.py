"""Finds the same date, person or limit in two states of a call, whatever its label or place has become."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from rapidfuzz import fuzz

from bot.changes.change import folded
from bot.faq.model import KeyDate, PageLimit, Person

T = TypeVar("T")
_ALIKE = 60  # likeness of two labels from which they may name one date
_SAME_PERSON = 88


def pairs(
    old: Sequence[T], new: Sequence[T], likeness: Callable[[T, T], float]
) -> tuple[list[tuple[T, T]], list[T], list[T]]:
    """Pair the items of two lists, the likest first; return (pairs, only old, only new). Likeness 0 never pairs."""
    scored = sorted(
        ((likeness(one, other), -abs(a - b), a, b) for a, one in enumerate(old) for b, other in enumerate(new)),
        key=lambda found: found[:2],
        reverse=True,
    )
    left, right = dict(enumerate(old)), dict(enumerate(new))
    paired: list[tuple[int, T, T]] = []
    for score, _, a, b in scored:
        if score > 0 and a in left and b in right:
            paired.append((a, left.pop(a), right.pop(b)))
    return (
        [(one, other) for _, one, other in sorted(paired, key=lambda found: found[0])],
        list(left.values()),
        list(right.values()),
    )


def date_likeness(lone: set[str]) -> Callable[[KeyDate, KeyDate], float]:
    """How likely two dates are one; a kind in `lone` has one date in both states, so its label may change freely."""

    def likeness(one: KeyDate, other: KeyDate) -> float:
        if one.kind != other.kind:
            return 0.0
        alike = fuzz.token_sort_ratio(
            folded(f"{one.label} {one.track or ''}"), folded(f"{other.label} {other.track or ''}")
        )
        same_day = bool(one.at) and (one.at or "")[:10] == (other.at or "")[:10]
        if alike < _ALIKE and not same_day and one.kind not in lone:
            return 0.0
        return 1 + alike + 50 * same_day + 30 * (one.id == other.id)

    return likeness


def lone_kinds(old: Sequence[KeyDate], new: Sequence[KeyDate]) -> set[str]:
    """The kinds of which both states have exactly one date; "other" is not a kind of its own."""
    return {
        date.kind
        for date in old
        if date.kind != "other" and all(sum(one.kind == date.kind for one in dates) == 1 for dates in (old, new))
    }


def person_likeness(one: Person, other: Person) -> float:
    alike = fuzz.token_sort_ratio(folded(one.name), folded(other.name))
    return alike if one.role == other.role and alike >= _SAME_PERSON else 0.0


def limit_likeness(one: PageLimit, other: PageLimit) -> float:
    if folded(one.track) == folded(other.track):
        return 100.0 + (one.pages == other.pages)
    return 50.0 * (one.pages == other.pages)
