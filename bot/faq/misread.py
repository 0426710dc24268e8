"""What is wrong with a text that is no YAML, in plain words: the parser's own tell where it stumbled, not why."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import yaml

from bot.errors import Place, Problem
from bot.faq.marks import NO_BREAK, TYPOGRAPHIC, USE_STRAIGHT
from bot.faq.problems import ITEMS
from bot.faq.quotation import quotation
from bot.faq.stumble import KEY, Stumble, depth_of, indent_of

_HEAD = re.compile(rf"[\s{NO_BREAK}]*(?:-[\s{NO_BREAK}]*)?(?:[\w-]+:[\s{NO_BREAK}]*)?")
_BEHIND_QUOTES = re.compile(rf"[\"'][{NO_BREAK}]$")
_DASH_ALONE = re.compile(r"\s*-\w[\w-]*:(?:\s|$)")
_COLON_ALONE = re.compile(r"\s*(?:- +)?[a-z_]+:[^\s/]")
_COLON_INSIDE = "': ' stands in a text without quotation marks"
_OPENING = (yaml.FlowSequenceStartToken, yaml.FlowMappingStartToken)
_CLOSING = (yaml.FlowSequenceEndToken, yaml.FlowMappingEndToken)
_FAR = 15  # lines above in which a cause may stand
_SPECIAL = "-@%`*&!|>[{"  # what begins a value that YAML takes for something else than text
_ALIGNED = "Keys that belong together begin in one column, and so do the '- ' of one list"


def misread(error: yaml.MarkedYAMLError, text: str, file: str) -> Problem:
    """Say what in `text` is no YAML, and how to write it."""
    why = error.problem or error.context or "unreadable"
    mark = error.problem_mark or error.context_mark
    if mark is None:
        return Problem(Place(file), f"not valid YAML: {why}")
    at = Stumble(text.split("\n"), file, mark.line, mark.column, error.context or "", error.context_mark, why)
    for cause in _CAUSES:
        if problem := cause(at):
            return problem
    fix = "Mind the indentation; quote text that holds ': ' or ' #'."
    return at.problem(at.line, at.column, f"not valid YAML: {why}", fix)


def _tab(at: Stumble) -> Problem | None:
    if "tab character" not in at.why and at.text[at.column : at.column + 1] != "\t":
        return None
    fix = f"Use spaces instead of the tab in line {at.line + 1}."
    return at.problem(at.line, at.column, "a tab stands in the indentation", fix)


def _no_break(at: Stumble) -> Problem | None:
    """A blank of a word processor where YAML needs one of its own."""
    return _invisible(at, range(at.line, _nearest(at) - 1, -1))


def _no_break_above(at: Stumble) -> Problem | None:
    """The same, some lines before YAML stumbles: such a line goes on with the text above it."""
    return _invisible(at, range(_nearest(at) - 1, max(_nearest(at) - _FAR, 0) - 1, -1))


def _nearest(at: Stumble) -> int:
    return at.since.line if at.since and at.context == "while scanning a simple key" else at.above()


def _invisible(at: Stumble, numbers: range) -> Problem | None:
    for number in numbers:
        line = at.at(number)
        head = _HEAD.match(line)
        places = [n for n in range(head.end() if head else 0) if line[n] in NO_BREAK]
        places += [found.end() - 1 for found in _BEHIND_QUOTES.finditer(line)]
        if places:
            what = f"an invisible no-break space stands in line {number + 1}, column {places[0] + 1}"
            fix = "Word processors and web pages hold such; type an ordinary blank in its place."
            return at.problem(number, places[0], what, fix)
    return None


def _dash(at: Stumble) -> Problem | None:
    """An item of a list without its '- '."""
    for number in (at.line, at.above()):
        if _DASH_ALONE.match(at.at(number)):
            column = at.at(number).index("-")
            return at.problem(number, column, "a blank is missing behind the '-'", "An entry begins with '- '.")
    if (first := _first_item(at)) is not None and not at.at(first).lstrip().startswith("- "):
        what = f"an entry begins with '- ', and the one in line {first + 1} does not"
        return at.problem(first, indent_of(at.at(first)), what, f"Write '- ' in front of line {first + 1}.")
    key = KEY.match(at.text)
    if at.context == "while parsing a block collection" and at.since and at.column == at.since.column and key:
        fix = f"Write '- {key['key']}: ...' if one begins here; else indent line {at.line + 1} like the line above it."
        return at.problem(at.line, at.column, "an entry begins with '- ', and this line does not", fix)
    return None


def _first_item(at: Stumble) -> int | None:
    """The line that should begin the first item of the list at the margin in which YAML stumbles."""
    heading = next((number for number in range(at.line - 1, -1, -1) if at.at(number)[:1].isalpha()), None)
    key = KEY.match(at.at(heading)) if heading is not None else None
    if heading is None or not key or key["key"] not in ITEMS or key["value"]:
        return None
    inside = (n for n in range(heading + 1, at.line + 1) if at.at(n).strip() and at.at(n).lstrip()[0] != "#")
    first = next(inside, None)
    return first if first is not None and KEY.match(at.at(first)) else None


def _bracket(at: Stumble) -> Problem | None:
    if "while parsing a flow" not in at.context:
        return None
    open_ones = [token.start_mark for token in at.tokens() if isinstance(token, _OPENING)]
    closed = sum(isinstance(token, _CLOSING) for token in at.tokens())
    since = open_ones[-1] if at.context == "while parsing a flow node" and len(open_ones) > closed else at.since
    if since is None:
        return None
    if since.line == at.line and at.text[at.column : at.column + 1] == ":":
        fix = "Put it in quotes, or a comma between the two keys."
        return at.problem(at.line, at.column, _COLON_INSIDE, fix)
    mark = at.at(since.line)[since.column : since.column + 1]
    fix = f"Write {']' if mark == '[' else '}'} at its end; a text that begins with {mark} must stand in quotes."
    what = f"the bracket {mark} opened in line {since.line + 1} is not closed"
    return at.problem(since.line, since.column, what, fix)


def _special(at: Stumble) -> Problem | None:
    """A text that begins with a character which means something to YAML."""
    key = KEY.match(at.text)
    if not key or not key["value"] or key["value"][0] not in _SPECIAL or at.column < key.start("value"):
        return None
    if key["value"][0] in "[{" and at.context != "while parsing a block mapping":
        return None  # it is a list or a mapping, and what is wrong is inside
    what = f"a text that begins with {key['value'][0]} must stand in quotes"
    return at.problem(at.line, key.start("value"), what, f'Write {key["key"]}: "...".')


def _colon(at: Stumble) -> Problem | None:
    """A ': ' in a text without quotation marks, or a line that goes on with the text above it by its indentation."""
    if "mapping values are not allowed" not in at.why:
        return None
    key = KEY.match(at.text)
    if key and key["value"] and at.column >= key.start("value"):
        fix = f'Put the text in quotes: {key["key"]}: "...".'
        if key["value"][0] in TYPOGRAPHIC:
            fix = f"{USE_STRAIGHT}."
        return at.problem(at.line, at.column, _COLON_INSIDE, fix)
    if _COLON_ALONE.match(at.at(at.above())):
        return _without_blank(at, at.above())
    if key and key.end("key") == at.column and key.end("in") != depth_of(at.at(at.above())):
        return _indented(at, "; if the line goes on with the text above it, put that text in quotes.")
    return at.problem(
        at.line, at.column, _COLON_INSIDE, "Put the whole text in quotes, from its first line to its last."
    )


def _keyless(at: Stumble) -> Problem | None:
    if at.context != "while scanning a simple key" or not at.since:
        return None
    line = at.since.line
    if _COLON_ALONE.match(at.at(line)):
        return _without_blank(at, line)
    fix = "Write 'key: value'; a text that goes on in the next line stands further in than its key."
    return at.problem(line, at.since.column, f"line {line + 1} has no key", fix)


def _without_blank(at: Stumble, line: int) -> Problem:
    return at.problem(line, at.at(line).index(":"), "a blank is missing behind the colon", "Write 'key: value'.")


def _indentation(at: Stumble) -> Problem | None:
    parsing = at.context in ("while parsing a block mapping", "while parsing a block collection")
    return _indented(at) if parsing and at.begins_line() and at.text.strip() else None


def _indented(at: Stumble, more: str = ".") -> Problem | None:
    """A key or a '- ' in another column than those that it may belong with; the nearest column is named."""
    is_item, key = at.text.lstrip().startswith("- "), KEY.match(at.text)
    if not is_item and not key:
        fix = "A text that goes on in the next line stands further in than its key."
        return at.problem(at.line, at.column, f"line {at.line + 1} has no key", fix)
    column_of = indent_of if is_item else depth_of
    mine, near = column_of(at.text), [(column_of(line), number) for number, line in _block(at, items=is_item)]
    other = min((one for one in near if one[0] != mine), key=lambda one: abs(one[0] - mine), default=None)
    if other is None:
        return None
    name = "the '- '" if is_item or not key else f"the key {key['key']!r}"
    what = f"{name} stands in column {mine + 1}, that of line {other[1] + 1} in column {other[0] + 1}"
    return at.problem(at.line, mine, what, f"{_ALIGNED}{more}")


def _block(at: Stumble, *, items: bool) -> Iterator[tuple[int, str]]:
    """Yield the lines above with a key or, of `items`, with a '- ', up to the key at the margin, the nearest first."""
    for number in range(at.line - 1, -1, -1):
        line = at.at(number)
        if line.lstrip().startswith("- ") if items else KEY.match(line):
            yield number, line
        if line[:1].isalpha():
            return


def _document(at: Stumble) -> Problem | None:
    if at.why != "but found another document":
        return None
    return at.problem(at.line, at.column, "a second document begins here", "Take out the line '---'.")


_CAUSES: tuple[Callable[[Stumble], Problem | None], ...] = (
    _tab, _no_break, quotation, _no_break_above, _dash, _special, _bracket, _colon, _keyless, _indentation, _document,
)  # fmt: skip
