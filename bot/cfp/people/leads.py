"""Which lines only lead to people: "Programme chairs:", "A committee is formed, with its members listed below:"."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.cfp.contact import ADDRESS
from bot.cfp.people.lines import MAIL, people_in_line
from bot.cfp.people.roles import RoleOf, names_role, only_role, role_of
from bot.page.blocks import Block
from bot.rules import Rule

_LINE = 60  # characters of a line that only names a role
_ADDRESS = 90  # characters of an address behind it
_SENTENCE = 200  # characters of a sentence that leads to names
_ACRONYM = re.compile(r"\b(?!PC\b)[A-Z][A-Z\d]{2,9}\b")  # of the event: "KNOT 2031 Organizing Committee"
# "Program Chairs", "Tutorial and Demo Co-Chairs": an office in capitals, as a line of its own
_OFFICE = re.compile(r"(?:(?:[A-Z][\w-]{1,20}|&|and|of)\s){1,4}(?:[Cc]o-?)?[Cc]hairs:?")
_LEADS = re.compile(r"(?::|\bby|\bare)\s*$")
_MEMBERS = Rule(
    "the end of a sentence that says only that members follow",
    r"""^ (?: (?: with | and | which | who | its | the | has | are | is | as | current(?:ly)? | following | listed
        | given | below | follows | members? | membership | consists? | consisting | composed | of ) [ :]? \s? ){2,9}
        $ | ^ (?: including | namely | among \s them ) :? $""",
    examples=(
        "with current membership listed below:", "and the following members:", "which consists of:", "its members are:",
        "who are listed below:", "which has the members:", "currently composed of:", "consisting of the following:",
        "the members are as follows:", "which is given below:", "has as member:", "which currently consist of:",
        "including:", "namely:", "among them:",
    ),
    near_misses=("with topics listed below:", "members", "the deadlines are as follows:", "and the rules are:"),
)  # fmt: skip
_ASKS = Rule(
    "the words that send readers to an office",
    r"""^ .{0,60}? \b (?: contact | [eE]-?mail | write \s to | reach (?: \s out \s to )? | ask
            | (?: go | sent | directed | e-?mailed | submitted ) \s to )
        \s (?: (?: one | any | all ) \s of \s )? (?: (?: the | our ) \s )?""",
    examples=("please contact the workshop chairs:", "write to our chairs:", "Questions go to the chairs:",
        "please email one of the chairs:", "E-mail any of our chairs:", "please reach out to all of the chairs:",
        "you can reach the chairs:", "or ask the chairs:", "may be sent to the chairs:", "are directed to the chairs:",
        "should be emailed to the chairs:", "is e-mailed to our chairs:", "are submitted to the chairs:"),
    near_misses=("The workshop chairs are:", "Contacts:"),
)  # fmt: skip


def without_address(text: str) -> str:
    """A line that names a role, without the address behind it: "Programme chairs: (knots@example.org)"."""
    told = MAIL.sub("", text).strip(" ,;")
    return told if len(text) < _LINE + _ADDRESS and told != text and names_role(told) else text


def heads_people(block: Block) -> bool:
    """Whether a line only names a role: "Programme chairs:", or the term of a definition list."""
    block = replace(block, text=without_address(block.text))
    if block.kind not in {"paragraph", "item"} or (len(block.text) >= _LINE and not led_to(block.text)):
        return False
    alone = block.kind == "paragraph" and "\n" not in block.text
    if alone and (only_role(_ACRONYM.sub("", block.text)) or _OFFICE.fullmatch(block.text.strip())):
        return True
    if block.kind == "paragraph" and _OFFICE.fullmatch(block.text) and names_role(block.text):
        return True
    return bool(_LEADS.search(block.text)) or (
        block.kind == "item" and names_role(block.text) and not _names_people(block.text)
    )


def _names_people(text: str) -> bool:
    return any(list(people_in_line(line)) for line in (text, *text.split("\n")))


def leads_on(block: Block, below: tuple[Block, ...]) -> RoleOf | None:
    """The role of the people of a list below a sentence that it ends: "Papers are emailed to the program chairs"."""
    if block.kind != "paragraph" or not block.text[-1:].isalpha():
        return None
    told = any(one.kind == "item" and ADDRESS.search(one.text) and list(people_in_line(one.text)) for one in below)
    role = led_to(f"{block.text}:") if told else None
    return role._replace(title=role.title.title()) if role else None


def led_to(text: str) -> RoleOf | None:
    """The role that the end of a sentence leads to: "For questions, write to the workshop chairs:"."""
    if len(text) >= _SENTENCE or not text.endswith(":"):
        return None
    *before, clause = re.split(r"[,;.]\s", text)
    clause = before[-1] if before and _MEMBERS.match(" ".join(clause.split())) else clause
    asked = _ASKS.match(clause)
    return role_of(clause[asked.end() :] if asked else clause)
