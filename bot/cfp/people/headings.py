"""What heads people without being one: "Keynote: Ada Moore" as a heading, a track above its chairs, a cell alone."""

from __future__ import annotations

import re

from bot.cfp.dates.sections import REFERENCES
from bot.cfp.people.biographies import biographies
from bot.cfp.people.cards import source_lines
from bot.cfp.people.found import SIGN_OFF, Found
from bot.cfp.people.leads import leads_on
from bot.cfp.people.lines import people_in_line
from bot.cfp.people.names import bare, is_name
from bot.cfp.people.roles import CHAIRS, MEMBERS, RoleOf, heads_both, only_role, role_of
from bot.page.blocks import Block

_LABELLED = re.compile(r"(?P<label>[^:]{2,40})[:：]\s*(?P<name>[^:]{4,60})")

_COMMITTEE = re.compile(r"\W*(?:the\s)?committees?\W*", re.IGNORECASE)


def role_of_heading(block: Block) -> RoleOf | None:
    """The role that a heading gives those below it, by itself or by the headings above."""
    if REFERENCES.match(block.text):
        return None
    return _under_committee(block) or role_of(block.text) or _kind_of_committee(block) or _role_above(block)


def role_of_page(title: str) -> RoleOf | None:
    """The role that the title of a page gives those it begins with, where it says nothing else."""
    return role_of(title) if only_role(title) else None


def _kind_of_committee(block: Block) -> RoleOf | None:
    """The role of a word that tells which committee, below a heading of all: "Program" below "Committees"."""
    within = bool(block.section) and _COMMITTEE.fullmatch(block.section[-1]) is not None
    told = f"{block.text.strip(' :*')} committee"
    return role_of(told) if within and " " not in block.text.strip() and only_role(told) else None


def headed_person(block: Block) -> Found | None:
    """Read a heading that is a role and a person: "Keynote: Ada Moore"; what stands below is about this person."""
    match = _LABELLED.fullmatch(block.text.strip()) if block.kind == "heading" else None
    role = role_of(match["label"]) if match else None
    if match is None or role is None or not is_name(match["name"]):
        return None
    if role.role != "speaker" and not only_role(match["label"]):
        return None
    told = next(people_in_line(match["name"]), None)
    return Found(told, role, block, bare(match["name"])) if told else None


def leading(blocks: tuple[Block, ...], number: int) -> RoleOf | None:
    """The role of those below a line that only leads to them; "On behalf of the organizers," leads to who signs."""
    block = blocks[number]
    signs = block.kind == "paragraph" and SIGN_OFF.match(block.text)
    return RoleOf("organizer") if signs else leads_on(block, blocks[number + 1 : number + 2])


def stands_over(blocks: tuple[Block, ...], number: int, *, among: bool) -> bool:
    """Whether a block of a list is no person, and neither heads what follows: see the two below."""
    return _is_office_of_one(blocks, number) or (among and _heads_items(blocks, number))


def _is_office_of_one(blocks: tuple[Block, ...], number: int) -> bool:
    """Whether an item says what the person above it is, one step further in: "IMS President" below "Ada Moore"."""
    block, above = blocks[number], blocks[max(0, number - 1)]
    office = not any(people_in_line(block.text)) and not block.text.rstrip().endswith(":")
    return office and _is_within(above, block) and any(people_in_line(above.text))


def _heads_items(blocks: tuple[Block, ...], number: int) -> bool:
    """Whether an item is above people that stand one step further in: "Web Security" above its chairs."""
    block, below = blocks[number], blocks[number + 1 : number + 2]
    other = bool({"(", ","} & set(block.text)) or role_of(block.text) is not None
    return bool(below) and not other and _is_within(block, below[0]) and any(people_in_line(below[0].text))


def role_above_a_list(blocks: tuple[Block, ...], number: int) -> RoleOf | None:
    """The role that a cell without a value has for the list right below its table: "| Organizers | |"."""
    block, below = blocks[number], blocks[number + 1 : number + 2]
    alone = block.kind == "cell" and bool(below) and below[0].kind == "item" and only_role(block.text)
    first = number == 0 or blocks[number - 1].row != block.row or blocks[number - 1].kind != "cell"
    return role_of(block.text) if alone and first else None


def line_of_committee(line: str, within: RoleOf, block: Block) -> RoleOf | None:
    """The role of the lines below one that only parts a committee: "Chair", "Members"."""
    if within.role not in {"program_committee", "advisor"}:
        return None
    if MEMBERS.fullmatch(line):
        return within
    committee = block.section[-1].strip(" :*") if block.section else "Committee"
    return RoleOf("organizer", f"{committee} Chair") if CHAIRS.fullmatch(line) else None


def _is_within(one: Block, other: Block) -> bool:
    """Whether an item of a list is one step further in than another right above it."""
    same = one.kind == other.kind == "item" and (one.file, one.group) == (other.file, other.group)
    return same and other.level > one.level


def _under_committee(block: Block) -> RoleOf | None:
    """The role of "Committee" or "Chairs" that says no more, right under a program or steering committee."""
    above = role_of(block.section[-1]) if block.section and only_role(block.section[-1]) else None
    if not above or above.role not in {"program_committee", "advisor"} or heads_both(block.section[-1:]):
        return None
    if CHAIRS.fullmatch(block.text):
        committee = block.section[-1].strip(" :*")
        return RoleOf("organizer", f"{committee.title() if committee.isupper() else committee} Chair")
    return above if _COMMITTEE.fullmatch(block.text) else None


def _role_above(block: Block) -> RoleOf | None:
    """The role of the nearest heading above that is no person's name; a heading of another kind ends the section."""
    for heading in reversed(block.section):
        if is_name(heading):
            continue
        role = role_of(heading)
        if role or len(heading) > 3:  # initials above a list of names
            return role
    return None


def begun(block: Block) -> RoleOf | None:
    """The role that a paragraph begins with in a line of its own, above somebody's biography: "Organisers:"."""
    first, _, rest = block.text.partition("\n")
    heads = block.kind == "paragraph" and first.rstrip().endswith(":") and only_role(first)
    return role_of(first) if heads and any(biographies(rest)) else None


def heads_next(block: Block) -> RoleOf | None:
    """The role that the last line of a paragraph heads, where nothing parts it from the list above: "Organizers:"."""
    *above, last = source_lines(block) or [""]
    heads = block.kind == "paragraph" and last.endswith(":") and only_role(last)
    return role_of(last) if heads and any(any(people_in_line(line)) for line in above) else None
