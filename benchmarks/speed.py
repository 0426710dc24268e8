"""How fast a question is answered, compared with rapidfuzz in one run: python -m benchmarks.speed [QUESTIONS.jsonl]

The peer is what most bots do: `process.extractOne(question, phrasings, scorer=WRatio)` over the same phrasings, with
the questions lower-cased. Ours is the whole way from message to reply. Then the same with 10,000 entries in the FAQ.
Prints one JSON object; ratios are peer / ours, so higher is better.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles

from rapidfuzz import fuzz, process

from bot.app import build_answerer
from bot.bank.model import load_kinds
from bot.clock import parse_now
from bot.faq.loader import LoadedFaq, load_faq
from bot.faq.model import Entry, Faq
from models.kinds import load_labelled

FAQ = Path(__file__).parent.parent / "knowledge" / "bugs2023" / "faq.yaml"
NOW = parse_now("2023-09-20T12:00Z")
ENTRIES = 10_000
ROUNDS = 3


def timed(work: Callable[[str], object], questions: list[str]) -> list[float]:
    """Return the best of ROUNDS times of each question, in milliseconds of the processor."""
    best = [float("inf")] * len(questions)
    for _ in range(ROUNDS):
        for number, question in enumerate(questions):
            start = time.process_time()
            work(question)
            best[number] = min(best[number], (time.process_time() - start) * 1000)
    return best


def many_entries(faq: Faq, count: int) -> Faq:
    """Return `faq` with `count` invented entries, each with words of its own."""
    shuffle = random.Random(7)
    words = [word for row in load_labelled() for word in row.text.lower().split() if word.isalpha()]
    entries = tuple(
        Entry(
            id=f"made_{n}",
            question=f"{' '.join(shuffle.sample(words, 5))} item{n} {shuffle.choice(words)}{n % 97}?",
            answer="An answer.",
        )
        for n in range(count)
    )
    return faq.model_copy(update={"entries": (*faq.entries, *entries)})


def compare(faq: Faq, questions: list[str]) -> dict[str, float]:
    """Time both over one FAQ."""
    answerer = build_answerer(LoadedFaq(faq, "faq.yaml", {}, ""))
    phrasings = [text for kind in load_kinds() for text in kind.phrasings] + [
        t for e in faq.entries for t in (e.question, *e.also)
    ]
    peer = timed(lambda text: process.extractOne(text.lower(), phrasings, scorer=fuzz.WRatio), questions)
    ours = timed(lambda text: answerer.reply(text, now=NOW), questions)
    return {
        "phrasings": len(phrasings),
        "peer_p50_ms": round(median(peer), 3),
        "ours_p50_ms": round(median(ours), 3),
        "ratio_p50": round(median(peer) / median(ours), 1),
        "peer_p99_ms": round(quantiles(peer, n=100)[98], 3),
        "ours_p99_ms": round(quantiles(ours, n=100)[98], 3),
        "ratio_p99": round(quantiles(peer, n=100)[98] / quantiles(ours, n=100)[98], 1),
    }


def main() -> None:
    if len(sys.argv) > 1:
        questions = [json.loads(line)["q"] for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()]
    else:
        questions = [row.text for row in load_labelled()][::4]
    faq = load_faq(FAQ).faq
    print(
        json.dumps(
            {"shipped": compare(faq, questions), "entries_10000": compare(many_entries(faq, ENTRIES), questions[::3])},
            indent=1,
        )
    )


if __name__ == "__main__":
    main()
