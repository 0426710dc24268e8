"""What our own labelled questions get: python -m benchmarks.score [--show]

Prints, for each file and altogether, the share answered rightly and the share answered falsely, as the product would be
graded: a question that the call answers must get its kind (or one whose answer holds the same facts); one that it does
not answer must get no answer; chatter must get silence. With --show, each question that went wrong and what it got.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from bot.answering.answerer import Answerer
from bot.answering.model import Outcome, Reply
from bot.app import build_answerer
from bot.clock import parse_now
from bot.faq.loader import load_faq
from models.kinds import Labelled, load_labelled

FAQ = Path(__file__).parent.parent / "knowledge" / "bugs2023" / "faq.yaml"
NOW = parse_now("2023-09-20T12:00Z")


def verdict(row: Labelled, reply: Reply, answerer: Answerer) -> str:
    """One of right, partial, FALSE, or the outcome that missed."""
    said = {answer.entry for answer in reply.answers}
    answerable = {kind for kind in row.expected if answerer.is_answerable(kind)}
    if row.chatter:
        return "right" if reply.outcome is Outcome.SILENT else "FALSE"
    if not said:
        return "right" if not answerable or row.may_decline else reply.outcome.value
    if not said & row.accepted:
        return "FALSE"
    return "right" if not row.every or all({kind, *row.also(kind)} & said for kind in row.expected) else "partial"


def main() -> None:
    answerer = build_answerer(load_faq(FAQ))
    table: dict[str, Counter[str]] = {}
    for row in load_labelled():
        reply = answerer.reply(row.text, now=NOW, overheard=row.chatter)
        mark = verdict(row, reply, answerer)
        for name in (row.file, "all"):
            table.setdefault(name, Counter())[mark] += 1
        if mark != "right" and "--show" in sys.argv:
            got = (
                ", ".join(answer.entry for answer in reply.answers)
                or f"{reply.message} {[s.entry for s in reply.suggestions]}"
            )
            print(f"{mark:9} {'|'.join(sorted(row.expected)) or '-':28} {row.text[:80]!r} -> {got}")
    for name, counts in table.items():
        total = counts.total()
        print(
            f"{name:18} {total:4}  right {counts['right'] / total:.3f}  false {counts['FALSE'] / total:.3f} "
            f" {dict(counts)}"
        )


if __name__ == "__main__":
    main()
