"""Tables of separated values (CSV, TSV) to HTML tables."""

from __future__ import annotations

import csv
import io

from bot.errors import PageError
from bot.page.formats.html import HtmlWriter

_HEADER_AND_ONE = 2  # rows
_ZONES = frozenset({"timezone", "time zone", "tz", "zone"})
_WIDE = 3  # columns; of two, the first may hold the labels already


def write_separated(text: str, delimiter: str | None, writer: HtmlWriter) -> None:
    if delimiter is None:
        head = text.split("\n", 1)[0]
        delimiter = max(",;\t", key=head.count)
    reader = csv.reader(io.StringIO(text), delimiter=delimiter)
    try:
        rows = [(reader.line_num, row) for row in reader]
    except csv.Error as error:
        raise PageError(f"line {reader.line_num}: not valid CSV ({error}). Fix the file, or leave it out.") from None
    writer.add("<table>", 1)
    for line, row in _labelled(rows):
        writer.add("<tr>", line)
        for cell in row:
            writer.add("<td>", line)
            writer.text(cell, line)
            writer.add("</td>", line)
        writer.add("</tr>", line)
    writer.add("</table>", 1)


def _labelled(rows: list[tuple[int, list[str]]]) -> list[tuple[int, list[str]]]:
    """Rows of labels and values, where a table only has one row below its header: it is of one event."""
    filled = [(line, row) for line, row in rows if any(row)]
    if len(filled) != _HEADER_AND_ONE or len(filled[0][1]) != len(filled[1][1]) or len(filled[0][1]) < _WIDE:
        return rows
    (_, header), (line, values) = filled
    pairs = ((label.replace("_", " "), value) for label, value in zip(header, values, strict=True) if value)
    # a zone holds of all dates: its label goes with it, since no other cell does
    return [(line, [f"Time zone: {value}"] if label.lower() in _ZONES else [label, value]) for label, value in pairs]
