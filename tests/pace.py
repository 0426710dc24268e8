"""How slow a machine is, for tests that bound what hostile input may take, and how long what surely comes may take."""

from __future__ import annotations

import time
from collections.abc import Callable

PATIENCE_S = 120.0  # only a fault makes a wait last so long: two busy cores take half a minute to start and build a bot


def slowness() -> float:
    """Return how many times as long as the machine for which the limits were set this one takes now, at least 1."""
    started = time.process_time()
    sum(number * number % 7 for number in range(500_000))
    return max(1.0, (time.process_time() - started) / 0.025)


def quickest_s(work: Callable[[], object], *, limit_s: float) -> float:
    """Return how many seconds of processor time the machine for which the limits were set takes for `work`, by the
    pace before and after; of three times, at the most, until it is less than `limit_s`: a machine may be slow for a
    moment, and fast again when its pace is taken.
    """
    quickest = float("inf")
    for _ in range(3):
        before = slowness()
        started = time.process_time()
        work()
        took = time.process_time() - started
        quickest = min(quickest, took / max(before, slowness()))
        if quickest < limit_s:
            break
    return quickest
