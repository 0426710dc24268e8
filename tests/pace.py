"""How slow a machine is, for tests that bound what hostile input may take, and how long what surely comes may take."""

from __future__ import annotations

import time

PATIENCE_S = 120.0  # only a fault makes a wait last so long: two busy cores take half a minute to start and build a bot


def slowness() -> float:
    """Return how many times as long as the machine for which the limits were set this one takes now, at least 1."""
    started = time.process_time()
    sum(number * number % 7 for number in range(500_000))
    return max(1.0, (time.process_time() - started) / 0.025)
