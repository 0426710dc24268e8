"""Writes a FAQ file: stable order, quoted strings where YAML would guess, a line for editors on top."""

from __future__ import annotations

from typing import Any

import yaml

_HEAD = "# yaml-language-server: $schema={schema}\n"
_NOTE = (
    "# Made by `workshop-bot build` from {file}. Edit freely: "
    "`workshop-bot check` tells what is wrong, with line and fix.\n"
)
_RECORD_NOTE = (
    "# What `workshop-bot build` read on {file}. Leave it as it is: `workshop-bot update` tells by it what you changed "
    "in the FAQ.\n"
)


class _Dumper(yaml.SafeDumper):
    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002
        return super().increase_indent(flow, False)  # noqa: FBT003 - lists are indented under their key


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    # Whatever begins with a digit is quoted: an unquoted 2023-07-12 is a date to YAML, 10:30 may be a number.
    style = '"' if value[:1].isdigit() else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)


def emit(data: dict[str, Any], *, schema: str, is_record: bool = False) -> str:
    """Return the text of a FAQ file; `schema` is where editors find the JSON Schema.

    `is_record`: of the one beside it that tells what the page said, which nobody edits.
    """
    body = yaml.dump(data, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=118)
    parts: list[str] = []
    for line in body.splitlines():
        if parts and line[:1].isalpha():
            parts.append("")
        parts.append(line)
    file = data.get("call", {}).get("file", "the call for papers")
    note = _RECORD_NOTE if is_record else _NOTE
    return _HEAD.format(schema=schema) + note.format(file=file) + "\n".join(parts) + "\n"
