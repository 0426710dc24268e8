"""The nearest of thousands of vectors by their signs: the same as counting for each in how many signs it differs."""

from __future__ import annotations

import random

import pytest

from bot.matching.signs import SignIndex, signs_of

DIMENSIONS = 24


def vectors(count: int) -> list[list[float]]:
    rng = random.Random(count)  # noqa: S311 - no secret
    return [[rng.gauss(0, 1) for _ in range(DIMENSIONS)] for _ in range(count)]


def weights(asked: list[float]) -> list[int]:
    usual = sum(map(abs, asked)) / len(asked)
    return [(abs(part) > 0.8 * usual) + (abs(part) > 1.6 * usual) for part in asked]


@pytest.mark.parametrize(
    ("count", "most"),
    [(1, 0), (1, 1), (2, 1), (7, 3), (150, 20), (151, 150), (1000, 1), (1000, 150), (1000, 999), (1000, 2000)],
)
def test_the_nearest_are_those_that_differ_least(count: int, most: int) -> None:
    known, asked = vectors(count), vectors(count + 1)[-1]
    apart = [
        sum(
            weight
            for weight, ours, theirs in zip(weights(asked), asked, one, strict=True)
            if (ours > 0) != (theirs > 0)
        )
        for one in known
    ]
    limit = sorted(apart)[most] if most < count else 2 * DIMENSIONS + 1
    index = SignIndex([signs_of(one) for one in known], DIMENSIONS)
    assert index.nearest(asked, most) == [place for place, differing in enumerate(apart) if differing < limit]


def test_those_that_differ_as_much_are_found_together_or_not_at_all() -> None:
    index = SignIndex([0b1100, 0b1111, 0b0111, 0b1111, 0b1110], 4)
    asked = (0.9, 0.8, 0.9, 0.9)
    assert [index.nearest(asked, most) for most in range(6)] == [[], [], [1, 3], [1, 3], [1, 2, 3, 4], [0, 1, 2, 3, 4]]


def test_a_sign_counts_twice_where_the_vector_says_much_and_not_where_it_says_little() -> None:
    index = SignIndex([0b0111, 0b1001, 0b1110], 4)
    asked = (0.9, 0.4, 0.5, 0.01)
    assert [index.nearest(asked, most) for most in range(4)] == [[], [2], [2], [0, 1, 2]]
