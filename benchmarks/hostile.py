"""The longest that any hostile message takes: python -m benchmarks.hostile (limit: 50 ms each)

Empty, endless, broken, invisible and explosive input through the whole way from message to reply, each from a cold
spelling memo. Prints what each takes of the processor in milliseconds, the slowest first.
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


def _letters(number: int) -> str:
    """Return four letters that tell a number."""
    return "".join(chr(97 + number // 26**place % 26) for place in range(4))


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
    "30,000 emoji": "😭" * 30_000,
    "families of emoji": "👩‍👩‍👧‍👦" * 3000,
    "emoji between blanks": "😅 " * 15_000,
    "30,000 blanks": "\u00a0" * 15_000 + "\t" * 15_000,
    "a letter a line": "a\n" * 15_000,
    "letters": " ".join("abcdefghijklmnopqrstuvwxyz"[n % 26] for n in range(15_000)),
    "commas": "deadline, " * 3000,
    "colons": "posters: " * 3300,
    "numbered": " ".join(f"{n % 9 + 1}) deadline" for n in range(2300)),
    "plus signs": "+ what + " * 3300,
    "mixed scripts": "deadline срок 締切 마감 موعد " * 1200,
    "one question with other digits": " ".join(f"can I submit {n} pages?" for n in range(1300)),
    "other subjects": " ".join(f"is {_letters(n)}ing in scope?" for n in range(1400)),
    "other words": " ".join(f"is {_letters(n)} the deadline?" for n in range(1700)),
    "unknown words": " ".join(_letters(n * 7919) + _letters(n) for n in range(3300)),
    "capitals": " ".join(f"{_letters(n).upper()}CONF {2000 + n % 99} deadline" for n in range(1500)),
    "dates in words": " ".join(f"{n % 28 + 1} june 20{n % 90 + 10}" for n in range(2000)),
    "times": " ".join(f"{n % 24}:{n % 60:02} utc" for n in range(3000)),
    "amounts": " ".join(f"€{n} {n} EUR" for n in range(2000)),
    "addresses": " ".join(f"a{n}.b@mail{n}.example.org" for n in range(1200)),
    "links": " ".join(f"https://example.org/{n}/cfp?x={n}" for n in range(900)),
    "several questions in one": "from when to when can i submit and " * 850,
    "who and who": "who is the chair and who is the speaker " * 740,
    "questions of Japanese": "論文の締切はいつですか、ページ数は？" * 1700,
    "French in haste": "c kan la date limite pr soumettre svp jsp " * 730,
    "distinct misspellings of French": "quelle est la " + " ".join(f"soumi{_letters(n)}ion" for n in range(2000)),
}


def slowest() -> dict[str, float]:
    """Return what each hostile message takes of the processor in milliseconds, the best of a few cold rounds."""
    answerer = build_answerer(load_faq(FAQ))
    answerer.matcher.warm()
    answerer.reply("when is the deadline?", now=NOW)
    times = {}
    for name, text in HOSTILE.items():
        best = float("inf")
        for _ in range(ROUNDS):
            answerer.matcher.parser.forget_spellings()
            start = time.process_time()
            answerer.reply(text, now=NOW)
            best = min(best, (time.process_time() - start) * 1000)
        times[name] = best
    return dict(sorted(times.items(), key=lambda pair: -pair[1]))


def main() -> None:
    for name, took in slowest().items():
        print(f"{took:8.2f} ms  {name}")


if __name__ == "__main__":
    main()
