"""What the dates of one sentence say of each other: a day that is of two things, and a notification right behind the
deadline of one kind of contribution, which is of that kind.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.cfp.dates.both import of_both
from bot.cfp.dates.statements import Statement

_DUE = frozenset({"abstract", "submission", "other"})


def of_one_sentence(found: Iterable[Statement]) -> Iterator[Statement]:
    """Yield the statements of a sentence; its notifications are of what is due in it before them: "Posters are due on
    1 March, with notification by 1 April". On proposals for a part of the event, they are other dates.
    """
    due: Statement | None = None
    for one in of_both(found):
        if due and one.kind == "notification" and not one.track:
            yield replace(one, track=due.track) if due.kind != "other" else _of_proposals(one, due.label)
        else:
            due = one if one.kind in _DUE else due
            yield one


def _of_proposals(answer: Statement, label: str) -> Statement:
    proposals = label.lower().endswith("proposals")
    return replace(answer, kind="other", label=f"Notification: {label}") if proposals else answer
