"""How fast one person and one channel may ask: a bucket each, refilled by time, which is an argument."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field

_MOST_KEPT = 10_000  # buckets; the longest unused go first


@dataclass(slots=True)
class Pace:
    """At most `burst` at once, and one more every `every_s` seconds; keys are ids of users or channels."""

    burst: int
    every_s: float
    _full_at: OrderedDict[int, float] = field(default_factory=OrderedDict)  # when each bucket is full again

    def wait_s(self, key: int, now_s: float) -> float:
        """Take one from the bucket of `key`; return 0 when there was one, else the seconds until there is."""
        full_at = max(now_s, self._full_at.get(key, now_s))
        behind = full_at - now_s
        if behind > (self.burst - 1) * self.every_s:
            return behind - (self.burst - 1) * self.every_s
        self._full_at[key] = full_at + self.every_s
        self._full_at.move_to_end(key)
        while len(self._full_at) > _MOST_KEPT:
            self._full_at.popitem(last=False)
        return 0.0
