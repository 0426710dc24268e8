"""The longest that any hostile message takes: python -m benchmarks.hostile (limit: 50 ms each)

Empty, endless, broken, invisible and explosive input through the whole way from message to reply, each from a cold
spelling memo. Prints the slowest ones in milliseconds.
"""

from __future__ import annotations

import time
from pathlib import Path

from bot.app import build_answerer
from bot.clock import parse_now
from bot.faq.loader import load_faq

FAQ = Path(__file__).parent.parent / "knowledge" / "bugs2023" / "faq.yaml"
NOW = parse_now("2023-09-20T12:00Z")
ROUNDS = 3

HOSTILE = {
    "empty": "",
    "spaces": " " * 5000,
    "30,000 letters": "a" * 30_000,
    "30,000 characters of words": "when is the deadline " * 1500,
    "NUL": "dead\x00line?\x00",
    "lone surrogates": "\ud800deadline\udfff?",
    "zalgo": "d̸̡̢e̴̡̛a̷̧̛d̶̨̛l̵̢̛i̸̡̛n̷̢̛e̶̡̛" * 200,
    "bidi": "\u202e?enildaed eht si nehw\u202c\u2066\u2067\u2068\u2069" * 100,
    "attribute access": "{0.__class__.__mro__} {date.__class__} {{config}}",
    "regex bomb": "(a+)+$" + "a" * 5000,
    "5,000 deadlines": "deadline " * 5000,
    "one word of 20,000": "x" + "yz" * 10_000,
    "ligature that grows": "\ufdfa" * 2000,
    "mentions": "@everyone @here <@1> <@&2> <#3> " * 60,
    "distinct misspellings": " ".join(f"deadl{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}ne" for n in range(2000)),
    "questions": "page limit? " * 400,
    "ands": "when is the deadline and " * 200,
    "digits": "9" * 5000 + " pages?",
    "dates": "december 15 or 16 " * 300,
    "code fences": "```" * 1000 + "deadline?",
    "quotes": "> quoted\n" * 500 + "deadline?",
    "emoji": "😭" * 2000,
    "dots": "." * 8000 + "?",
    "slashes": "a/" * 4000,
    "apostrophes": "'" * 8000 + "what's",
    "kanji": "締め切りはいつですか" * 200,
    "30,000 characters of Chinese": "截止日期是什么时候" * 3334,
    "30,000 characters of German": "bis wann kann ich noch " * 1305,
    "German compounds": "ist die " + " ".join(f"seitenzahl{chr(97 + n % 26)}einreichungsfrist" for n in range(1000)),
    "distinct misspellings of Spanish": "cuándo es " + " ".join(f"pla{chr(97 + n % 26)}tilla" for n in range(2000)),
    "beginnings of Vietnamese phrases": "nộp bài nộp bài ở " * 1000,
    "days in figures": "wann ist der " + "1.2.2023 3/4 " * 1500,
}


def slowest() -> dict[str, float]:
    """Return the time of each hostile message in milliseconds, the best of a few cold rounds."""
    answerer = build_answerer(load_faq(FAQ))
    answerer.matcher.warm()
    answerer.reply("when is the deadline?", now=NOW)
    times = {}
    for name, text in HOSTILE.items():
        best = float("inf")
        for _ in range(ROUNDS):
            answerer.matcher.parser.forget_spellings()
            start = time.perf_counter()
            answerer.reply(text, now=NOW)
            best = min(best, (time.perf_counter() - start) * 1000)
        times[name] = best
    return dict(sorted(times.items(), key=lambda pair: -pair[1]))


def main() -> None:
    for name, took in slowest().items():
        print(f"{took:8.2f} ms  {name}")


if __name__ == "__main__":
    main()
