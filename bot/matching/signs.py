"""Which of thousands of vectors are the nearest by their signs alone: vectors that are near differ in few.

Nothing walks over the vectors. Each dimension is one long number with a bit for each vector, so one operation of Python
works on all of them; their counts are numbers of that sort too, the lowest bits of all first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import zip_longest

_LITTLE, _MUCH = 0.8, 1.6  # of what a vector says in a dimension on average


def signs_of(vector: Iterable[float]) -> int:
    """Return the signs of a vector as a whole number of as many bits."""
    return int("".join("1" if part > 0 else "0" for part in vector), 2)


class SignIndex:
    """- `signs`: those of each vector, by `signs_of`, of so many `dimensions`."""

    def __init__(self, signs: Sequence[int], dimensions: int) -> None:
        self._count = len(signs)
        self._all = (1 << self._count) - 1
        columns = zip(*(f"{one:0{dimensions}b}" for one in signs), strict=True)
        held = [int("".join(column), 2) for column in columns]
        self._differing = [(column, column ^ self._all) for column in held]  # from a sign of 0, and of 1

    def nearest(self, vector: Sequence[float], most: int) -> list[int]:
        """Return the places of those that differ least from a vector, at most so many; of those that differ as much
        all or none.

        A sign counts twice where the vector says much, and not where it says next to nothing.
        """
        usual = sum(map(abs, vector)) / len(vector)
        ones, twos = [], []
        for column, part in zip(self._differing, vector, strict=True):
            if abs(part) > _MUCH * usual:
                twos.append(column[part > 0])
            elif abs(part) > _LITTLE * usual:
                ones.append(column[part > 0])
        counts = _sums(ones, twos)
        less, even = 0, self._all  # those that differ less than the one that is one too many, and no more than that
        for bit in reversed(counts):
            high = even & bit
            low = even ^ high
            if most < (fewer := low.bit_count()):
                even = low
            else:
                less, even, most = less | low, high, most - fewer
        return _places(f"{less:0{self._count}b}")


def _sums(columns: list[int], carried: list[int]) -> list[int]:
    """Add up columns of bits, and those `carried` that count twice, as a chain of adders does; return the bits of the
    sums, the lowest first.
    """
    sums = []
    while columns or carried:
        total = columns[0] if columns else 0
        for one, other in zip_longest(columns[1::2], columns[2::2], fillvalue=0):
            apart = total ^ one
            carried.append(total & one | apart & other)
            total = apart ^ other
        sums.append(total)
        columns, carried = carried, []
    return sums


def _places(bits: str) -> list[int]:
    places, place = [], bits.find("1")
    while place >= 0:
        places.append(place)
        place = bits.find("1", place + 1)
    return places
