"""A rate limiter: one token bucket per key, refilled as time passes; time is an argument."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field

_MAX_KEYS = 10_000  # buckets; those unused for longest are dropped first


@dataclass(slots=True)
class RateLimiter:
    """At most `burst` at once, then one more every `every_s` seconds; keys are ids of users or channels."""

    burst: int
    every_s: float
    _full_at: OrderedDict[int, float] = field(default_factory=OrderedDict)  # when each bucket is full again

    def wait_s(self, key: int, now_s: float) -> float:
        """Take a token from the bucket of `key`; return 0 if there was one, else the seconds until there is."""
        full_at = max(now_s, self._full_at.get(key, now_s))
        behind = full_at - now_s
        if behind > (self.burst - 1) * self.every_s:
            return behind - (self.burst - 1) * self.every_s
        self._full_at[key] = full_at + self.every_s
        self._full_at.move_to_end(key)
        while len(self._full_at) > _MAX_KEYS:
            self._full_at.popitem(last=False)
        return 0.0
