"""Finds people: organizers, speakers, panelists, committees; in tables, cards, lists and lines, with affiliation and homepage."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from bot.cfp.finding import source_of
from bot.cfp.people.lines import Named, affiliation, people_in_line, split_office
from bot.cfp.people.names import bare, is_name
from bot.cfp.people.roles import RoleOf, role_of
from bot.page.blocks import Block
from bot.page.page import Page

_ORGANIZED_BY = re.compile(r"\b(?:organi[sz]ed|hosted|chaired) by:?\s+(?P<who>[^.\n]{6,400})", re.IGNORECASE)
_LEADS = re.compile(r":\s*$")


class _Found(NamedTuple):
    named: Named
    role: RoleOf
    block: Block
    words: str = ""


def read_people(page: Page) -> list[dict[str, Any]]:
    """Return the people under headings and labels that name a role; nobody is guessed elsewhere."""
    people: dict[tuple[str, str], dict[str, Any]] = {}
    for found in _found(page.blocks):
        role = found.named.role or found.role
        name = found.named.name
        if (name.lower(), role.role) not in people:
            people[name.lower(), role.role] = _written(page, found, role)
    return list(people.values())


def _found(blocks: tuple[Block, ...]) -> Iterator[_Found]:
    """Walk the page with the role that holds at each place: the nearest heading's, or the label's just above a list."""
    lead: RoleOf | None = None
    section: RoleOf | None = None
    cards: set[str] = set()  # headings that were read as people: what stands below one belongs to it
    number = 0
    while number < len(blocks):
        block = blocks[number]
        card = block.kind == "heading" and section is not None and _is_card(block, cards)
        if card:
            cards.add(block.text)
        elif block.kind == "heading":
            own = role_of(block.text)
            lead, section = None, own or _role_above(block)
        elif _heads_people(block):  # "Programme chairs:"
            lead = role_of(block.text)
            number += 1
            continue
        role = lead or section
        if role is None or (block.kind == "heading" and not card):
            yield from _without_role(block)
            number += 1
            continue
        taken = 0
        for found, used in _card(blocks, number, role):
            taken = max(taken, used)
            yield found
        number += max(1, taken)


def _heads_people(block: Block) -> bool:
    """Whether a line only names a role: "Programme chairs:", or the term of a definition list."""
    if len(block.text) >= 60 or block.kind not in {"paragraph", "item"}:
        return False
    return bool(_LEADS.search(block.text)) or (
        block.kind == "item" and role_of(block.text) is not None and not list(people_in_line(block.text))
    )


def _is_card(heading: Block, cards: set[str]) -> bool:
    """Whether a heading among people is a person's name, or stands below one (an affiliation)."""
    first = heading.text.split("\n")[0]
    return is_name(first) or split_office(heading.text) is not None or bool(cards.intersection(heading.section[-1:]))


def _role_above(block: Block) -> RoleOf | None:
    """The role of the nearest heading above that is no person's name; a heading of another kind ends the section."""
    for heading in reversed(block.section):
        if is_name(heading):
            continue
        role = role_of(heading)
        if role or len(heading) > 3:  # initials above a list of names
            return role
    return None


def _without_role(block: Block) -> Iterator[_Found]:
    """Lines that name the role themselves: "Organizers: A, B and C", "organized by A and B"."""
    first, *others = block.text.split("\n")
    heads = role_of(first)
    if others and heads and any(True for _ in people_in_line(others[0])):  # "PC chairs", and a line for each
        label = re.match(r"[^:]{4,45}:\s*(?=\S)", first)
        for line in [first[label.end() :], *others] if label else others:  # "Organisation: A B, University of C", D below
            yield from (_Found(named, heads, block, line) for named in people_in_line(line, speakers=heads.role == "speaker"))
        return
    for line in block.text.split("\n"):
        label = re.match(r"^\W*([^:]{4,45}):\s*(\S.*)$", line)
        role = role_of(label[1]) if label and len(line) < 1500 and not is_name(label[1]) else None
        if label and role:
            yield from (_Found(named, role, block, named.name) for named in people_in_line(label[2], speakers=role.role == "speaker"))
        elif match := _ORGANIZED_BY.search(line):
            yield from (_Found(one, RoleOf("organizer"), block, one.name) for one in people_in_line(match["who"]))


def _card(blocks: tuple[Block, ...], number: int, role: RoleOf) -> Iterator[tuple[_Found, int]]:
    """Yield the people of a block; with each, how many blocks were read: an affiliation may be a block of its own."""
    block = blocks[number]
    if block.kind == "cell":
        yield from _row(blocks, number, role)
        return
    linked = [link.text for link in block.links if is_name(link.text)]
    if len(linked) > 1 and len(block.text) < sum(map(len, linked)) + 4 * len(linked):  # names in a row, each a link
        yield from ((_Found(Named(bare(name)), role, block, name), 1) for name in linked)
        return
    lines = _lines(block)
    if lines and (office := split_office(lines[0])):
        used, where, _ = _below(blocks, number, [office.name, *lines[1:]])
        yield _Found(office._replace(where=where), role, block), used
        return
    if lines and is_name(lines[0]) and (len(lines) == 1 or not any(list(people_in_line(line)) for line in lines[1:])):
        used, where, title = _below(blocks, number, lines)
        yield _Found(Named(bare(lines[0]), where, title), role, block), used
        return
    if block.kind == "heading":
        return
    if not any(list(people_in_line(line)) for line in lines) and (told := _told(block)):
        yield from ((_Found(named, role, block, named.name), 1) for named in told)
        return
    for line in lines:
        if (label := role_of(line)) and (line.endswith(":") or label.title or label.role != role.role) and not list(people_in_line(line)):
            role = label
            continue
        for named in people_in_line(line, speakers=role.role == "speaker"):
            yield _Found(named, role, block, line), 1


def _told(block: Block) -> list[Named]:
    """Names inside running text: "organized by A and B", or those a biography marks."""
    match = _ORGANIZED_BY.search(block.text)
    return list(people_in_line(match["who"])) if match else _marked(block)


def _marked(block: Block) -> list[Named]:
    """Names that a biography sets in bold or links: "**Tala Haddad** is a researcher at the University of Beirut"."""
    names = [text for text in (*block.bold, *(link.text for link in block.links)) if is_name(text)]
    found = []
    for name in dict.fromkeys(names):
        behind = block.text.partition(name)[2]
        at = re.match(r"[^.]{0,80}?\b(?:at|from|of) (?:the )?(?P<where>[A-Z][^.,;(]{2,60})", behind)
        found.append(Named(bare(name), at["where"].strip() if at else ""))
    return found


def _below(blocks: tuple[Block, ...], number: int, lines: list[str]) -> tuple[int, str, RoleOf | None]:
    """Return how many blocks a card takes, the affiliation and the office under the name."""
    block = blocks[number]
    where = [affiliation(line) for line in lines[1:]]
    title = next((role for line in lines[1:] if (role := role_of(line)) and role.title), None)
    used = 1
    after = blocks[number + 1] if number + 1 < len(blocks) else None
    if after and not any(where) and _belongs(block, after):
        told = _lines(after)
        title = title or next((role for line in told if (role := role_of(line)) and role.title), None)
        where = [affiliation(line) for line in told if not (role_of(line) and len(line) < 40)]
        used = 2
    kept = [text for text in where if text and not (title and role_of(text))]
    return used, ", ".join(kept[:2]), title


def _belongs(block: Block, after: Block) -> bool:
    """Whether `after` is what a card says below the name: no heading, no other card, not too long."""
    if after.kind == "cell" or (after.kind == "heading" and after.level <= block.level) or len(after.text) > 160:
        return False
    if block.kind == "heading":  # names are headings here, so what follows is none, even if it reads like one ("Bell Labs")
        return True
    first = after.text.split("\n")[0]
    if list(people_in_line(first)) or (block.kind == "item" and after.group != block.group):
        return False
    return block.kind == "item" or block.boxes[-2:-1] == after.boxes[-2:-1]


def _row(blocks: tuple[Block, ...], number: int, role: RoleOf) -> Iterator[tuple[_Found, int]]:
    """Read a row of a table: a card a cell, or a person a row with affiliation and office in the other cells."""
    first = blocks[number]
    row = [first]
    while number + len(row) < len(blocks) and _same_row(first, blocks[number + len(row)]):
        row.append(blocks[number + len(row)])
    names = [cell for cell in row if _lines(cell) and is_name(_lines(cell)[0])]
    if len(names) == 1 and len(row) > 1 and len(_lines(names[0])) == 1:
        rest = [cell.text.replace("\n", ", ") for cell in row if cell is not names[0]]
        title = next((found for text in rest if (found := role_of(text)) and found.title), None)
        where = next((affiliation(text) for text in rest if affiliation(text) and not role_of(text)), "")
        yield _Found(Named(bare(names[0].text), where, title), role, names[0]), len(row)
        return
    for cell in row:
        lines = _lines(cell)
        if lines and is_name(lines[0]) and not any(is_name(line) for line in lines[1:]):
            title = next((found for line in lines[1:] if (found := role_of(line)) and found.title), None)
            where = ", ".join(text for text in map(affiliation, lines[1:]) if text and not (title and role_of(text)))
            yield _Found(Named(bare(lines[0]), where, title), role, cell), len(row)
        else:
            told = [(named, line) for line in lines for named in people_in_line(line, speakers=role.role == "speaker")]
            for named, words in told or [(one, one.name) for one in _marked(cell)]:
                yield _Found(named, role, cell, words), len(row)


def _same_row(first: Block, other: Block) -> bool:
    return other.kind == "cell" and (other.file, other.group, other.row) == (first.file, first.group, first.row)


def _lines(block: Block) -> list[str]:
    """The lines of a block; the source's own where each begins with a person."""
    lines = [line.strip() for line in block.text.split("\n") if line.strip()]
    if len(lines) > 1 or block.kind == "heading":
        return lines
    starts = [offset for (offset, line), (_, above) in zip(block.lines[1:], block.lines, strict=False) if line != above]
    parts = [block.text[a:b].strip() for a, b in zip([0, *starts], [*starts, len(block.text)], strict=True)]
    parts = [part for part in parts if part]
    return parts if len(parts) > 1 and all(list(people_in_line(part)) for part in parts) else lines


def _written(page: Page, found: _Found, role: RoleOf) -> dict[str, Any]:
    name, block = found.named.name, found.block
    person: dict[str, Any] = {"name": name, "role": role.role}
    if role.title:
        person["title"] = role.title
    if where := affiliation(found.named.where):
        person["affiliation"] = where
    link = next((one for one in block.links if one.is_web and (name in one.text or (len(one.text) > 4 and one.text in name))), None)
    if link is None and len(block.text) < 200:  # a card
        link = next(
            (
                one
                for one in block.links
                if one.is_web and re.fullmatch(r"(?:personal )?(?:website|homepage|home ?page|web)", one.text, re.IGNORECASE)
            ),
            None,
        )
    if link:
        person["url"] = link.href
    words = found.words if found.words and found.words in block.text else None
    person["source"] = source_of(page, block, words=words)
    return person
