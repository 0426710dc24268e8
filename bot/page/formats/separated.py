"""Tables of separated values (CSV, TSV) to HTML tables."""

from __future__ import annotations

import csv
import io

from bot.errors import PageError
from bot.page.formats.html import HtmlWriter


def write_separated(text: str, delimiter: str | None, writer: HtmlWriter) -> None:
    if delimiter is None:
        head = text.split("\n", 1)[0]
        delimiter = max(",;\t", key=head.count)
    reader = csv.reader(io.StringIO(text), delimiter=delimiter)
    writer.add("<table>", 1)
    try:
        for row in reader:
            line = reader.line_num
            writer.add("<tr>", line)
            for cell in row:
                writer.add("<td>", line)
                writer.text(cell, line)
                writer.add("</td>", line)
            writer.add("</tr>", line)
    except csv.Error as error:
        raise PageError(f"line {reader.line_num}: not valid CSV ({error}). Fix the file, or leave it out.") from None
    writer.add("</table>", 1)
