"""Whether something was done already, remembered in memory for as many as fit: by a fingerprint, so that it names
nobody.
"""

from __future__ import annotations

import secrets
from collections import OrderedDict
from hashlib import blake2b

_MAX_KEPT = 20_000


class Once:
    """The key of the fingerprints lives and dies with the process."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(16)
        self._seen: OrderedDict[bytes, None] = OrderedDict()

    def first(self, *what: object) -> bool:
        """Whether this is the first time; from now on it is not."""
        mark = blake2b(repr(what).encode(), key=self._key, digest_size=12).digest()
        if mark in self._seen:
            return False
        self._seen[mark] = None
        while len(self._seen) > _MAX_KEPT:
            self._seen.popitem(last=False)
        return True

    def undo(self, *what: object) -> None:
        """Take a first time back: it did not succeed."""
        self._seen.pop(blake2b(repr(what).encode(), key=self._key, digest_size=12).digest(), None)
