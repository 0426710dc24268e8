"""reStructuredText to HTML, by docutils: its tree, written out with the line of each element."""

from __future__ import annotations

import html
import re
from typing import Any

from docutils import nodes
from docutils.core import publish_doctree

from bot.page.formats.html import Html, HtmlWriter

_TAGS: dict[type[nodes.Node], str] = {
    nodes.paragraph: "p", nodes.bullet_list: "ul", nodes.enumerated_list: "ol", nodes.list_item: "li",
    nodes.definition_list: "dl",
    nodes.term: "dt", nodes.definition: "dd", nodes.field_list: "table", nodes.field: "tr", nodes.field_name: "td",
    nodes.field_body: "td",
    nodes.table: "table", nodes.row: "tr", nodes.entry: "td", nodes.strong: "strong", nodes.emphasis: "em",
    nodes.literal_block: "pre",
    nodes.line_block: "p", nodes.block_quote: "blockquote", nodes.rubric: "h4", nodes.title_reference: "em",
    nodes.superscript: "sup",
}  # fmt: skip
_OF_A_POST = frozenset({"date", "modified", "slug", "category", "tags", "lang", "status"})
_INLINE = frozenset({"a", "strong", "em", "sup"})
_SKIPPED = (
    nodes.comment,
    nodes.system_message,
    nodes.problematic,
    nodes.substitution_definition,
    nodes.target,
    nodes.image,
    nodes.docinfo,
)
_SETTINGS = {
    "report_level": 5, "halt_level": 5, "file_insertion_enabled": False, "raw_enabled": True,
    "input_encoding": "unicode", "docinfo_xform": False,
    "doctitle_xform": False, "_disable_config": True, "warning_stream": False, "line_length_limit": 20_000,
}  # fmt: skip
_ROLE = re.compile(r":[a-z][a-z0-9:_-]{1,30}:`([^`<>]{1,200}?)(?:\s*<[^`>]{0,300}>)?`")
_STRUCK = re.compile(r"(?<!~)~~(?=\S)([^~\n]{1,200})(?<=\S)~~(?!~)")


def from_restructured(text: str) -> Html:
    """Render reStructuredText. Unknown roles and directives of Sphinx and Nikola leave their text, comments nothing."""
    # A role that docutils does not know (:doc:`x`, :strike:`x`) would hide its text.
    text = _ROLE.sub(
        lambda match: f"~~{match[1]}~~" if "str" in match[0][:8] or ":del" in match[0][:6] else match[1], text
    )
    document = publish_doctree(text, settings_overrides=_SETTINGS)
    writer = HtmlWriter()
    _write(document, writer, text.split("\n"))
    return writer.done()


def _write(document: nodes.document, writer: HtmlWriter, source: list[str]) -> None:
    """Write the tree without recursion; the line of a text is looked up from its words, near where docutils puts it."""
    near, glued = 1, False  # glued: text goes on, and no space may come between
    todo: list[tuple[Any, bool, int]] = [(child, False, 1) for child in reversed(document.children)]
    while todo:
        node, leaving, depth = todo.pop()
        if isinstance(node, _SKIPPED) or _is_contents(node) or _is_of_a_post(node):
            continue
        if isinstance(node, nodes.Text):
            for number, part in enumerate(str(node).split("\n")):
                near = _line_of(part, source, near)
                put = writer.glue if glued and not number else writer.add
                put(_STRUCK.sub(r"<s>\1</s>", html.escape(part, quote=False)), near)
            glued = True
            continue
        if isinstance(node, nodes.raw):
            near, glued = _raw(node, writer, source, near), False
            continue
        tag = _tag(node, depth)
        glued = glued and tag in _INLINE
        put = writer.glue if glued else writer.add
        if leaving:
            put("<br>" if isinstance(node, nodes.line) else (f"</{tag}>" if tag else ""), near)
            glued = glued or tag in _INLINE
            continue
        href = f' href="{html.escape(str(node.get("refuri", "")))}"' if tag == "a" else ""
        put(f"<{tag}{href}>" if tag else "", near)
        todo.append((node, True, depth))
        todo += [(child, False, depth + isinstance(node, nodes.section)) for child in reversed(node.children)]


def _is_of_a_post(node: nodes.Node) -> bool:
    """Whether a field tells when a post was written and where it is filed, as Pelican has it above the text."""
    if not isinstance(node, nodes.field):
        return False
    names = {field.children[0].astext().lower() for field in node.parent.children if isinstance(field, nodes.field)}
    return bool(names & {"slug", "category", "tags"}) and node.children[0].astext().lower() in _OF_A_POST


def _is_contents(node: nodes.Node) -> bool:
    """Whether a node is the table of contents that docutils makes: its words stand further down."""
    return isinstance(node, nodes.topic) and "contents" in node.get("classes", ())


def _tag(node: nodes.Node, depth: int) -> str:
    if isinstance(node, nodes.title):
        return f"h{min(6, depth)}"
    return "a" if isinstance(node, nodes.reference) else _TAGS.get(type(node), "")


def _raw(node: nodes.raw, writer: HtmlWriter, source: list[str], near: int) -> int:
    for part in node.astext().split("\n") if node.get("format") == "html" else []:
        near = _line_of(part, source, near)
        writer.add(part, near)
    return near


def _line_of(words: str, source: list[str], near: int) -> int:
    """Return the line, from `near` on, that holds the first words of a text."""
    probe = words.strip()[:30]
    if not probe:
        return near
    for number in range(near, min(near + 200, len(source)) + 1):
        if probe in source[number - 1] and not source[number - 1].lstrip().startswith(".. "):
            return number
    return near
