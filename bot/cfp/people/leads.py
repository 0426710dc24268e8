"""Which lines only lead to people: "Programme chairs:", "A committee is formed, with its members listed below:"."""

from __future__ import annotations

import re

from bot.cfp.people.lines import people_in_line
from bot.cfp.people.roles import RoleOf, names_role, only_role, role_of
from bot.page.blocks import Block
from bot.rules import Rule

_LINE = 60  # characters of a line that only names a role
_SENTENCE = 200  # characters of a sentence that leads to names
_LEADS = re.compile(r"(?::|\bby|\bare)\s*$")
_MEMBERS = Rule(
    "the end of a sentence that says only that members follow",
    r"""^ (?: (?: with | and | which | who | its | the | has | are | is | as | current(?:ly)? | following | listed
        | given | below | follows | members? | membership | consists? | consisting | composed | of ) [ :]? \s? ){2,9}
        $""",
    examples=(
        "with current membership listed below:", "and the following members:", "which consists of:", "its members are:",
        "who are listed below:", "which has the members:", "currently composed of:", "consisting of the following:",
        "the members are as follows:", "which is given below:", "has as member:", "which currently consist of:",
    ),
    near_misses=("with topics listed below:", "members", "the deadlines are as follows:", "and the rules are:"),
)  # fmt: skip


def heads_people(block: Block) -> bool:
    """Whether a line only names a role: "Programme chairs:", or the term of a definition list."""
    if block.kind not in {"paragraph", "item"} or (len(block.text) >= _LINE and not led_to(block)):
        return False
    if block.kind == "paragraph" and "\n" not in block.text and only_role(block.text):
        return True
    return bool(_LEADS.search(block.text)) or (
        block.kind == "item" and names_role(block.text) and not list(people_in_line(block.text))
    )


def led_to(block: Block) -> RoleOf | None:
    """The role that the end of a sentence leads to: "For questions, write to the workshop chairs:"."""
    if len(block.text) >= _SENTENCE or not block.text.endswith(":"):
        return None
    *before, clause = re.split(r"[,;.]\s", block.text)
    return role_of(before[-1]) if before and _MEMBERS.match(" ".join(clause.split())) else role_of(clause)
