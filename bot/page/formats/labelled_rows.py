"""Lines of Markdown that follow each other and each say what is when, or what is where: rows, and no running text."""

from __future__ import annotations

import re
from itertools import groupby

from bot.rules import Rule

DAY_FIRST = Rule(
    "a line that begins with a day and says what is due on it",
    r"""^ [*_]{0,3} (?: [A-Z][a-z]{2,8} \.? \s \d{1,2} | \d{1,2} \s [A-Z][a-z]{2,8} )
        (?: st | nd | rd | th )? (?: \s? [-–] \s? \d{1,2} )? (?: ,? \s (?: 19 | 20 ) \d\d )? [*_]{0,3}
        (?: \s? : | \s [-–—] ) [*_]{0,3} \s{1,3} \S""",
    examples=("April 15: Abstract deadline", "**April 15: Abstract deadline**", "Aug. 5: Papers", "July 8-9: Fest",
        "5 May: Notification", "May 5th : Papers", "May 1st: Papers", "May 2nd: Papers", "May 3rd: Papers",
        "May 5, 2031 - Papers due", "May 5 1999: Papers", "*5 May* – Papers", "May 5 — Papers", "May 5–6: Talks",
        "_May 5_: Papers"),
    near_misses=("on May 5: Papers", "May 5 is the deadline", "Room 5", "Chapter five: Knots", "May 5,"),
    cased=True,
)  # fmt: skip
LABEL_FIRST = Rule(
    "a line that begins with the label of what it tells",
    r"""^ [*_]{0,3} [A-ZÀ-Þ0-9] [^:.;!?,\n|\[\]]{1,64} [*_]{0,3} : [*_]{0,3} \s{1,3} \S""",
    examples=("Date: July 9-10, 2031", "**E-mail:** ropes@example.org", "Venue **:** Oslo", "2nd call: May 5",
        "Élan: x", "_Place_: Oslo"),
    near_misses=("date: July", "We met in Oslo. Later: rain", "Venue:", "A rope, a knot: two", "https://example.org",
        "* Date: July", "- Date: July"),
    cased=True,
)  # fmt: skip
_HEADED = re.compile(r"\s+(\*\*[A-Z][^*:\n]{3,40}\*\*)\s+(?=\*\*)")  # "... ropes **Important Dates** **May 5: Papers**"
_HARD_ENDS = ("\\", "  ", "<br>", "<br/>", "<br />")
_FEWEST = {"day": 2, "label": 3}


def with_rows(text: str) -> str:
    """Return Markdown in which lines of that kind, several in a row, keep their ends."""
    lines = text.split("\n")
    at = 0
    for form, run in groupby(lines, key=_form):
        size = len(list(run))
        if form and size >= _FEWEST[form]:
            for number in range(max(0, at - 1), at + size):
                lines[number] = _ended(lines, number)
            if form == "day" and at:
                lines[at - 1] = _HEADED.sub(r"<br>\1<br>", lines[at - 1])
        at += size
    return "\n".join(lines)


def _form(line: str) -> str:
    if DAY_FIRST.match(line):
        return "day"
    return "label" if LABEL_FIRST.match(line) else ""


def _ended(lines: list[str], number: int) -> str:
    """A line with a hard end, where text follows it that would else be joined to it."""
    line, below = lines[number], lines[number + 1 : number + 2]
    joins = bool(line.strip()) and any(map(str.strip, below)) and not line.endswith(_HARD_ENDS)
    return f"{line.rstrip()}  " if joins and not re.match(r"[#>|<]|[-*+] |\s*[-=|:]+\s*$", line) else line
