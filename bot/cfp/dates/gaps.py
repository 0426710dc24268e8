"""Several days that stand beside others of the same month: "15-17 & 22-24 May", "May 15-17 and 22-24"."""

from __future__ import annotations

from bot.rules import Rule

AND = r"\s? (?: & | \+ | , | ,? \s (?: and | und | et | y | e | en ) \b ) \s? (?: (?: on | the ) \s ){0,2}"
_DAYS = r"(?P<d> [0-3]?\d ) <nth> \s? [-–—] \s? (?P<d2> [0-3]?\d ) <nth>".replace(
    "<nth>", r"(?: st | nd | rd | th | \. )?"
)
DAYS_BEFORE = Rule(
    "several days before others of the same month",
    r"(?<! [\d/.:-] ) <days> <and> $",
    examples=("takes place on 15-17 & ", "Conference: 15–17 and ", "15.-17. und ", "du 15-17 et ", "del 15-17 y ",
        "dal 15-17 e ", "15-17 en ", "15 - 17, ", "1st-3rd + ", "the 2nd-4th and the ", "15—17, and on "),
    near_misses=("15 and ", "2031-15-17 and ", "15-17 of ", "15-17 "),
    parts={"days": _DAYS, "and": AND},
)  # fmt: skip
DAYS_BEHIND = Rule(
    "several days behind others of the same month",
    r"^ <and> <days> (?! \s? [\d:/.-] | \s [^\W\d]{3,12} \s 20\d\d ) (?: ,? \s 20\d\d \b )?",
    examples=(" and 22-24, 2031", " & 22–24", ", 22-24, 2031", " + 22-24", " and on 22nd-24th", " und 22.-24.",
        " et 22-24", " y 22-24", " e 22-24", " en 22-24", ", and the 21st-23rd", " & 22—24"),
    near_misses=(" and 22 talks", " and 22-24 June 2031", " to 22-24", " and 22-24-2031"),
    parts={"days": _DAYS, "and": AND},
)  # fmt: skip
