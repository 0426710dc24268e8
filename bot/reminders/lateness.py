"""How late a post may still be worth posting."""

from __future__ import annotations

from bot.store.ledger import ANSWER, DIGEST, QUESTION, UNFINISHED

_DAY_S = 86_400
_AWAITED_S = {
    DIGEST: 6 * _DAY_S,  # a week is worth reading about until the next one is over
    **dict.fromkeys((QUESTION, ANSWER, UNFINISHED), 30 * _DAY_S),  # whoever asked waits
}


def grace_s(kind: str, usual: int) -> int:
    """Return for how many seconds a post of a kind is still posted; `usual`: one that is about a moment."""
    return _AWAITED_S.get(kind, usual)
