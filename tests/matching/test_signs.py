"""The nearest of thousands of vectors by their signs: the same as counting for each in how many signs it differs."""

from __future__ import annotations

import random

import pytest

from bot.matching.signs import SignIndex, signs_of

DIMENSIONS = 24


def vectors(count: int) -> list[list[float]]:
    rng = random.Random(count)  # noqa: S311 - no secret
    return [[rng.uniform(-1, 1) for _ in range(DIMENSIONS)] for _ in range(count)]


@pytest.mark.parametrize(
    ("count", "most"),
    [(1, 0), (1, 1), (2, 1), (7, 3), (150, 20), (151, 150), (1000, 1), (1000, 150), (1000, 999), (1000, 2000)],
)
def test_the_nearest_are_those_that_differ_in_the_fewest_signs(count: int, most: int) -> None:
    known, asked = vectors(count), vectors(count + 1)[-1]
    apart = [(signs_of(asked) ^ signs_of(one)).bit_count() for one in known]
    limit = sorted(apart)[most] if most < count else DIMENSIONS + 1
    index = SignIndex([signs_of(one) for one in known], DIMENSIONS)
    assert index.nearest(asked, most) == [place for place, differing in enumerate(apart) if differing < limit]


def test_those_that_differ_in_as_many_signs_are_found_together_or_not_at_all() -> None:
    index = SignIndex([0b1100, 0b1111, 0b0111, 0b1111, 0b1110], 4)
    asked = (0.5, 0.1, 0.2, 0.9)
    assert [index.nearest(asked, most) for most in range(6)] == [[], [], [1, 3], [1, 3], [1, 2, 3, 4], [0, 1, 2, 3, 4]]
