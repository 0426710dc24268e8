"""Work on the labelled sets on all cores: each process reads its share of them once, and keeps it for all tasks."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from typing import Self, TypeVar

from models.sets import Set, sets

T = TypeVar("T")
_MOST = 8  # processes; each takes a gigabyte or two


class SideBySide:
    """A context manager; `of` gives what a task gives of each set, in the order of the sets."""

    def __init__(self, split: str) -> None:
        self._split = split
        count = min(_MOST, os.cpu_count() or 1)
        self._pools = [ProcessPoolExecutor(1, mp_context=get_context("spawn")) for _ in range(count)]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        for pool in self._pools:
            pool.shutdown(cancel_futures=True)

    def of(self, task: Callable[..., T], *given: object) -> list[T]:
        """Return the task's results; it is a function of a module, and gets a set and what is given beside."""
        count = len(self._pools)
        running = [pool.submit(_share, task, self._split, part, count, given) for part, pool in enumerate(self._pools)]
        found = [result for one in running for result in one.result()]
        return [result for _, result in sorted(found, key=lambda pair: pair[0])]


def _share(
    task: Callable[..., T], split: str, part: int, parts: int, given: Iterable[object]
) -> list[tuple[tuple[int, int], T]]:
    return [(one.place, task(one, *given)) for one in _kept(split, part, parts)]


@cache
def _kept(split: str, part: int, parts: int) -> list[Set]:
    return list(sets(split, part, parts))
