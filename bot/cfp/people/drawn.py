"""Finds people that a page draws from elsewhere, so that nobody reads their absence as "the call names none"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.cfp.finding import Doubt
from bot.cfp.people.roles import role_of
from bot.page.page import Page
from bot.rules import Rule

DRAWN = Rule(
    "a list or a file that a template puts in",
    r"""\{% -? \s* (?: for \s \w{1,40} \s in \s (?P<list> [\w.-]{1,80} )
        | include (?: _relative | _cached )? \s (?P<file> [\w./-]{1,80} ) )
        | \{\{ [<%] \s* (?P<code> [\w/-]{1,40} (?: \s [\w."=-]{1,60} )? )
        | <\? php \s+ (?: include | require ) (?: _once )? \W{0,4} (?P<php> [\w./-]{1,80} )""",
    examples=("{% for person in site.data.speakers %}", "{%- for p in page.team -%}", '{% include team.html id="x" %}',
        "{% include_relative people.md %}", "{% include_cached team.html %}", '{{< people "chairs" >}}', "{{% team %}}",
        "<?php include 'people.php'; ?>", "<?php require_once('team.php') ?>"),
    near_misses=("{% if person.role %}", "{{ person.name }}", "{% endfor %}", "{% assign x = 1 %}"),
)  # fmt: skip
_MOST = 8


def read_drawn(page: Page, people: list[dict[str, Any]]) -> Iterator[Doubt]:
    """Yield a doubt for each heading of people below which a template draws them, where the page itself has none."""
    found = {person["role"] for person in people}
    told: set[str] = set()
    for file, lines in page.files.items():
        heads = [block for block in page.blocks if block.kind == "heading" and block.file == file]
        for number, line in enumerate(lines, 1):
            match = DRAWN.search(line) if "{" in line or "<?" in line else None
            head = next((one for one in reversed(heads) if one.line <= number), None) if match else None
            role = role_of(head.text) if head else None
            if match and head and role and role.role not in found and head.text not in told and len(told) < _MOST:
                told.add(head.text)
                name = next(value for value in match.groups() if value)
                text = f"the part “{head.text}” is drawn from {name}, which is not read: give its file, too"
                yield Doubt(number, text, file)
