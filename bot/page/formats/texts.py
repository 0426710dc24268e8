"""Values of data and front matter that are texts: one that a page builder lays out itself is Markdown of its own."""

from __future__ import annotations

import html
import re

import yaml

from bot.page.formats.front_matter import is_laid_out
from bot.page.formats.html import HtmlWriter
from bot.page.formats.markdown import from_markdown
from bot.page.formats.records import PARTS

_STRUCK = re.compile(r"~~(?=\S)([^~]{1,80})~~")
_MARKED = re.compile(r"</?(?:p|ul|ol|li|br|a|b|strong|em|i|h[1-6]|div|span)(?:\s[^<>]{0,300})?/?>", re.IGNORECASE)
_TAG = re.compile(r"</?h([1-6])(?=[\s>])")
_HEADINGS = frozenset({"title", "heading", "header"})
# What builders call the text of a part, and what says no more than how it looks.
_BODIES = frozenset({"text", "content", "body", "markdown", "md", "html", "copy", "details", "description"})
_LOOKS = frozenset({"subtitle", "template", "type", "block", "widget", "style", "align", "size", "active"})
_ABOUT_PARTS = _HEADINGS | _BODIES | _LOOKS | {"id", "anchor"}


def heading_of(fields: dict[str, yaml.Node]) -> str:
    """Return the key of the heading of a part: of a text, of what lies deeper, of nothing else."""
    told = {key.lower() for key, value in fields.items() if isinstance(value, yaml.ScalarNode)}
    texts = any(
        isinstance(value, yaml.ScalarNode) and key.lower() in _BODIES and len(value.value.strip().split("\n")) > 1
        for key, value in fields.items()
    )
    deeper = any(isinstance(one, yaml.CollectionNode) for one in fields.values())
    if not texts and not (told <= _ABOUT_PARTS and (deeper or told <= _HEADINGS)):
        return ""
    headings = (key for key, value in fields.items() if key.lower() in _HEADINGS and isinstance(value, yaml.ScalarNode))
    return next((key for key in headings if str(fields[key].value).strip() not in {"", "null", "~"}), "")


def is_headed(key: str, node: yaml.Node) -> bool:
    """Whether what lies below a key of a builder, "content", has a heading of its own."""
    fields = {str(one.value): value for one, value in node.value} if isinstance(node, yaml.MappingNode) else {}
    return key.lower() in PARTS and bool(heading_of(fields))


def write_title(node: yaml.Node, level: int, writer: HtmlWriter) -> None:
    """A heading that is a value: with what is marked up in it, and on the line of its first word."""
    line = node.start_mark.line + (2 if getattr(node, "style", None) in {"|", ">"} else 1)
    writer.add(f"<h{min(6, level)}>", line)
    write_value(str(node.value), line, writer)
    writer.add(f"</h{min(6, level)}>", line)


def is_part(fields: dict[str, yaml.Node]) -> bool:
    """Whether a record is a part of a page: a heading with a text, and nothing that describes a person or a date."""
    told = {key.lower() for key, value in fields.items() if isinstance(value, yaml.ScalarNode) and value.value}
    laid_out = any(isinstance(value, yaml.ScalarNode) and is_laid_out(value.value) for value in fields.values())
    return laid_out and bool(told & _HEADINGS) and told <= _ABOUT_PARTS


def write_text(node: yaml.ScalarNode, level: int, writer: HtmlWriter) -> None:
    """Write a text that has a layout of its own, each line of it with the line that it stands on.

    - `level`: of its highest headings, which stand below the one of its part
    """
    first = node.start_mark.line + (2 if node.style in {"|", ">"} else 1)  # a block begins below its key
    rendered = from_markdown(node.value)
    places = rendered.line_of or [1]
    highest = min((int(match[1]) for match in _TAG.finditer(rendered.text)), default=level)
    text = _TAG.sub(lambda match: f"{match[0][:-1]}{min(6, int(match[1]) - highest + level)}", rendered.text)
    for number, piece in enumerate(text.split("\n")):
        writer.add(piece, first + places[min(number, len(places) - 1)] - 1)


def write_value(text: str, line: int, writer: HtmlWriter) -> None:
    """Write a value as a page does: what is marked up in it stays so."""
    if _MARKED.search(text):
        writer.add(text, line)
    elif "~~" in text:
        writer.add(_STRUCK.sub(r"<s>\1</s>", html.escape(text, quote=False)), line)
    else:
        writer.text(text, line)
