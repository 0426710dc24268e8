"""What questions in other languages get: python -m benchmarks.tongues [--show] [LANGUAGE ...]

Prints, for each language, the share answered rightly, of all and of those that the call answers, and the share answered
falsely: a question that the call answers must get an entry or kind that answers it; one that it does not answer must
get no answer; chatter must get silence. With --show, each question that went wrong, how it was read, and what it got.

The tables have learned from every set since; what each got when it was first asked says more (right, false): dev 0.898
and 0.019, test 0.888 and 0.031, test2 0.827 and 0.010, test3 (nothing in it is to be answered) 0.978 and 0.022, test4
(hurried or longwinded) 0.774 and 0.036, test5 0.857 and 0.071.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from bot.answering.answerer import Answerer
from bot.answering.model import Outcome, Reply
from bot.app import build_answerer
from bot.clock import parse_now
from bot.faq.loader import load_faq

ROOT = Path(__file__).parent.parent
FAQ = ROOT / "knowledge" / "bugs2023" / "faq.yaml"
QUESTIONS = ROOT / "tests" / "tongues" / "questions.jsonl"


def rows() -> list[dict[str, Any]]:
    return [json.loads(line) for line in QUESTIONS.read_text(encoding="utf-8").splitlines()]


_DATES = {"submission_deadline", "notification", "camera_ready", "workshop_date"}


def verdict(row: dict[str, Any], reply: Reply) -> str:
    """One of right, FALSE, or the outcome that missed."""
    said = {answer.entry.removeprefix("date:") for answer in reply.answers}
    if row["kind"] == "chatter":
        return "right" if reply.outcome is Outcome.SILENT else "FALSE"
    if row["kind"] == "out":
        return "FALSE" if said else "right"
    if not said:
        return reply.outcome.value
    if "all_dates" in said:  # the list holds each
        said |= _DATES
    accepted = set(row["entry"])
    return "right" if (accepted <= said if row["kind"] == "multi" else accepted & said) else "FALSE"


def ask(row: dict[str, Any], answerer: Answerer) -> Reply:
    return answerer.reply(row["q"], now=parse_now(row["now"]), overheard=row["kind"] == "chatter")


def main() -> None:
    answerer = build_answerer(load_faq(FAQ))
    chosen = set(sys.argv[1:]) - {"--show"}
    table: dict[str, Counter[str]] = {}
    for row in rows():
        language = row["language"]
        if chosen and language not in chosen:
            continue
        reply = ask(row, answerer)
        mark = verdict(row, reply)
        kind = "answerable" if row["kind"] in {"in", "multi"} else "others"
        for name in (f"{row['split']} {part}" for part in (language, f"{language} {kind}", "all", f"all {kind}")):
            table.setdefault(name, Counter())[mark] += 1
        if "--show" in sys.argv and (mark != "right" or answerer.tongues.hear(row["q"]).language != language):
            spoken = answerer.tongues.hear(row["q"])
            got = ", ".join(one.entry for one in reply.answers) or reply.message
            print(f"{mark:9} {row['id']} {row['q']!r} ({spoken.language}) {spoken.english!r} -> {got}")
    for name, counts in table.items():
        total = counts.total()
        print(f"{name:20} {total:4}  right {counts['right'] / total:.3f}  false {counts['FALSE'] / total:.3f}")


if __name__ == "__main__":
    main()
