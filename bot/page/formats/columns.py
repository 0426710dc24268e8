"""Lines of Markdown in two columns, parted by blanks alone: people and where they are from, what is due and when."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.rules import Rule

TWO_COLUMNS = Rule(
    "a line of two columns, with a wide gap between them",
    r"""^ (?P<left> [\[*_“"]{0,3} [A-ZÀ-Þ\d] (?: (?! \s{3} ) [^|\n\t] ){1,160} [^\s|.:;] ) \s{3,60}
        (?P<right> [^\s|] (?: \s{0,2} [^\s|] ){1,90} ) \s{0,4} $""",
    examples=("Ada Moore         University of Ropes", "[Ada Moore](ada.html)      Oslo Tech",
        "**Ada Moore**   Oslo", "2nd notification    May 5, 2031", "Ada Moore, chair     Rope Works"),
    near_misses=("Ada Moore  Oslo Tech", "This is set.    Flush right", "* Ada Moore      Oslo Tech",
        "Ada Moore      Oslo Tech      Norway", "| Ada Moore      | Oslo Tech |", "a rope      a knot",
        "    Ada Moore      Oslo Tech", "Chair:      Ada Moore"),
    cased=True,
)  # fmt: skip
TELLS = Rule(
    "a column that holds no names of people",
    r"""\d | , | [a-zà-ÿ]{3} \s (?: of | de | der | für | di | du | and | for ) \s
      | \b (?: universit | institut | polyte | colle[gc] | labs? \b | inc\b | corp\b | ltd\b | gmbh | compan | school
            | depart | ministr | cent(?:re|er)\b | tech\b | academ | foundation | research )
      | \b (?-i: [A-ZÀ-Þ]{3,} ) \b | ^ \(""",
    examples=("May 5", "Rope Works, Norway", "Bank of Oslo", "Escola de Nós", "Haus der Seile", "Haus für Seile",
        "Scuola di Nodi", "École du Noeud", "Ropes and Knots", "Society for Knots", "Universität Jena", "Institut X",
        "Polytechnic X", "Rope College", "Rope Lab", "Ropes Inc", "Rope Corp", "Ropes Ltd", "Seil GmbH",
        "Rope Company", "Rope School", "Department X", "Ministry X", "Rope Centre", "Rope Center", "Rope Tech",
        "Rope Academy", "Rope Foundation", "Rope Research", "EPFL", "(Google)", "Labs X"),
    near_misses=("Ben Holm", "Eva van Dyck", "Ole Techner", "Finn A. Gray", "Li Wu"),
)  # fmt: skip
OFFICE = Rule(
    "the gap behind a name and an office, before where somebody is from",
    r"""^ (?P<who> [^,:|\d]{4,40} (?: , | \s [-–—] ) \s (?: [\w-]{2,12} \s ){0,2} (?: co-? )? chair (?: man | woman )? )
        \s{3,60} (?= [^\s\d(:] )""",
    examples=("Ada Moore, co-chair      Rope Works", "Ben Holm - chair    Oslo Tech", "Li Wu – general chair    Bergen",
        "Eva Lund — cochair    Bergen", "Finn Gray, chairman    Bergen", "Eva Lund, chairwoman    Bergen"),
    near_misses=("General Chair      Ada Moore", "Ada Moore, chair    (Oslo Tech)", "Chair, chair:    Ada Moore",
        "Decision, chair    5 May"),
)  # fmt: skip
_BEFORE_BRACKETS = re.compile(r"(?<=\S)\s{3,60}(?=\()")
_FEWEST = 3  # rows
_LONGEST = 40  # characters of what did not fit into a column
_TELLING = 3  # of so many rows, one at least holds no name on the right


def without_gaps(line: str) -> str:
    """Return a line with one blank before what stands in brackets, and a comma behind an office."""
    return _BEFORE_BRACKETS.sub(" ", OFFICE.sub(r"\g<who>, ", line))


def with_columns(text: str) -> str:
    """Return Markdown in which rows of two columns, several in a row, are lines of their own and told apart."""
    lines = text.split("\n")
    for rows in _runs(lines):
        found = [match for number in rows if (match := TWO_COLUMNS.match(lines[number]))]
        if len(found) < _FEWEST or _TELLING * sum(bool(TELLS.search(one["right"])) for one in found) < len(found):
            continue
        if rows[0] and lines[rows[0] - 1].strip() and not _begins_a_block(lines[rows[0] - 1]):
            lines[rows[0] - 1] = f"{lines[rows[0] - 1].rstrip()}  "
        for number in rows:
            lines[number] = _apart(lines, number)
    return "\n".join(lines)


def _runs(lines: list[str]) -> Iterator[list[int]]:
    """The numbers of rows that follow each other; a short line between two of them goes on with the upper one."""
    run: list[int] = []
    for number, line in enumerate(lines):
        if TWO_COLUMNS.match(line) or (run and _goes_on(lines, number)):
            run.append(number)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _goes_on(lines: list[str], number: int) -> bool:
    """Whether a line is what did not fit into the right column of the line above it."""
    around = [lines[number - 1], *lines[number + 1 : number + 2]]
    short = 0 < len(lines[number].strip()) < _LONGEST and not re.search(r"[|:]", lines[number])
    return short and len(around) > 1 and all(map(TWO_COLUMNS.match, around))


def _apart(lines: list[str], number: int) -> str:
    """A row with a sign between its columns, and a hard end where another line is below that is not the rest of it."""
    match = TWO_COLUMNS.match(lines[number])
    below = lines[number + 1 : number + 2]
    if match is None:
        return f"{lines[number].rstrip()}  "
    gap = " " if match["right"].startswith("(") else " : "
    if OFFICE.match(lines[number]):
        gap = ", "
    ends = any(map(str.strip, below)) and not (_goes_on(lines, number + 1) and not TWO_COLUMNS.match(below[0]))
    return f"{match['left']}{gap}{match['right']}" + "  " * ends


def _begins_a_block(line: str) -> bool:
    return re.match(r"[#>|<]|[-*+] |\s*[-=|:]+\s*$", line) is not None
