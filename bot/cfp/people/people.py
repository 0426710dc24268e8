"""Finds people: organizers, speakers, panelists, committees; in cards, lists, lines; with affiliation and homepage."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from bot.cfp.dates.sections import is_cited
from bot.cfp.finding import source_of
from bot.cfp.people.behind import captions_first
from bot.cfp.people.below import below
from bot.cfp.people.beside import LINK_BEHIND
from bot.cfp.people.biographies import biographies, marked
from bot.cfp.people.cards import beneath, beside_its_mark, bold_cards, source_lines, split_office
from bot.cfp.people.fields import people_of_field
from bot.cfp.people.footnotes import house_by_mark
from bot.cfp.people.found import Found, led_by, lines_of, speaking, without_role
from bot.cfp.people.headings import (
    begun,
    headed_person,
    heads_next,
    leading,
    line_of_committee,
    role_above_a_list,
    role_of_heading,
    role_of_page,
    stands_over,
)
from bot.cfp.people.leads import heads_people, led_to, without_address
from bot.cfp.people.lines import Named, affiliation, named_by, people_in_line
from bot.cfp.people.names import bare, is_name
from bot.cfp.people.roles import ADDRESS_ALONE, RoleOf, heads_both, role_of
from bot.cfp.people.rows import labelled_row, row_of
from bot.cfp.people.shared import cards_of
from bot.cfp.people.signed import SPEAKERS, closes, signed, undersigned, writes_to
from bot.cfp.people.told import ORGANIZED_BY, organizes_another, top_of
from bot.page.blocks import Block
from bot.page.page import Page

_EDITOR = re.compile(r"\beditor", re.IGNORECASE)
_HOMEPAGE = re.compile(r"(?:personal )?(?:website|homepage|home ?page|web)", re.IGNORECASE)
_LONGEST_LABEL = 40  # characters
_OF_EVENT = re.compile(r"^(?:the\s)?general\b", re.IGNORECASE)


def read_people(page: Page) -> list[dict[str, Any]]:
    """Return the people under headings and labels that name a role; nobody is guessed elsewhere."""
    people: dict[tuple[str, str], dict[str, Any]] = {}
    top = top_of(page)
    # without the address of those who are named below it: "Committee", "<knots@example.org>"
    blocks = captions_first(tuple(block for block in page.blocks if not ADDRESS_ALONE.fullmatch(block.text)))
    for found in (one for one in _found(blocks, page.titles) if not organizes_another(one.block, top)):
        role = _role(found)
        key = _known_as(found.named.name, role.role), role.role
        if "affiliation" not in people.get(key, {}):  # who speaks at nine may be told of where from further below
            told = _written(page, found, role)
            people[key] = people.get(key, {}) | told if "affiliation" in told else people.get(key, told)
    if not people:
        return [_written(page, found, found.role) for found in undersigned(page.blocks)]
    return _without_editors(list(people.values()))


def _known_as(name: str, role: str) -> str:
    """A name however it is typed; that of who speaks in whatever order, as programmes have it either way."""
    words = name.lower().replace("’", "'").split()
    return " ".join(sorted(words) if role in {"speaker", "panelist"} else words)


def _without_editors(people: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Leave out the editors of an issue where a page names others, too: they stand for organizers on the call for an
    issue, which names nobody else.
    """
    editors = [one for one in people if one["role"] == "organizer" and _EDITOR.search(one.get("title", ""))]
    return [one for one in people if one not in editors] or people


def _role(found: Found) -> RoleOf:
    """The role of a person: an office beside the name counts, but who chairs a committee stays in it; a general chair
    has the whole event.
    """
    own = found.named.role
    within = found.role.role in {"program_committee", "advisor"} and not heads_both(found.block.section[-1:])
    if own and within and own.role == "organizer" and not _OF_EVENT.match(own.title):
        return RoleOf(found.role.role, own.title)
    return own or found.role


def _found(blocks: tuple[Block, ...], titles: dict[str, str]) -> Iterator[Found]:
    """Walk the page with the role that holds at each place: of a source's title, a heading, or a label above a list."""
    lead: RoleOf | None = None
    section: RoleOf | None = None
    cards: set[str] = set()  # headings that were read as people: what stands below one belongs to it
    number, file = 0, ""
    while number < len(blocks):
        block = blocks[number]
        if block.file != file:
            file, lead, section = block.file, None, role_of_page(titles.get(block.file, ""))
        shown = headed_person(block)
        if shown or stands_over(blocks, number, among=bool(lead or section)):
            yield from filter(None, [shown])
            number += 1
            lead, section = (None, None) if shown else (lead, section)
            continue
        card = block.kind == "heading" and (lead or section) is not None and _is_card(block, cards)
        if card:
            cards.add(block.text)
        elif block.kind == "heading":
            lead, section = None, role_of_heading(block)
        elif block.kind == "paragraph" and cards.intersection(block.section[-2:]) and not bold_cards(block):
            number += 1  # what a card says below the name
            continue
        elif (led := leading(blocks, number)) or (heads_people(block) and not heads_next(block)):  # "Programme chairs:"
            lead = led_to(block.text) or led or role_of(without_address(block.text))
            number += 1
            continue
        lead = begun(block) or role_above_a_list(blocks, number) or lead
        ends = closes(block) or (writes_to(block) and (lead or section) in SPEAKERS)
        lead, section = (None, None) if ends else (lead, section)  # who signs is none of the speakers above
        role = lead or section
        if role is None or (block.kind == "heading" and not card):
            used, told = _by_itself(blocks, number, role)
            yield from told
            number += used
            continue
        of_role = list(_people(blocks, number, role))
        yield from (found for found, _ in of_role)
        lead = heads_next(block) or lead
        number += max([1, *(used for _, used in of_role)])


def _by_itself(blocks: tuple[Block, ...], number: int, role: RoleOf | None) -> tuple[int, list[Found]]:
    """How many blocks are read where no role holds, or a heading is no card, and the people whose role they tell."""
    if role is None and blocks[number].kind in {"cell", "paragraph"}:
        return (labelled_row if blocks[number].kind == "cell" else signed)(blocks, number)
    return 1, list(without_role(blocks[number]))


def _is_card(heading: Block, cards: set[str]) -> bool:
    """Whether a heading among people is a person's name, or stands below one (an affiliation)."""
    first = heading.text.split("\n")[0]
    return (
        is_name(first)
        or len(list(people_in_line(first))) == 1
        or split_office(heading.text) is not None
        or bool(cards.intersection(heading.section[-1:]))
    )


def _people(blocks: tuple[Block, ...], number: int, role: RoleOf) -> Iterator[tuple[Found, int]]:
    """Yield the people of a block under a role; "Talks by A and B" among organizers has a role of its own."""
    if led := led_by(blocks[number].text, blocks[number]):
        yield from ((found, 1) for found in led)
    else:
        yield from _card(blocks, number, role)


def _card(blocks: tuple[Block, ...], number: int, role: RoleOf) -> Iterator[tuple[Found, int]]:
    """Yield the people of a block; with each, how many blocks were read: an affiliation may be a block of its own."""
    block = blocks[number]
    if is_cited(block):
        return
    if block.kind == "cell":
        heads = role_of(block.text) and not any(people_in_line(block.text))
        used, labelled = labelled_row(blocks, number) if heads else (1, [])
        yield from ((found, used) for found in labelled) if labelled else row_of(blocks, number, role)
        return
    linked = [link.text for link in block.links if is_name(link.text)]
    label, colon, rest = block.text.partition(":")
    own = role_of(label) if colon and len(label) < _LONGEST_LABEL else None  # "Local organizers: " and the row
    row = rest if own else block.text
    if len(linked) > 1 and len(row) < sum(map(len, linked)) + 4 * len(linked):  # names in a row, each a link
        role = own or role
        yield from ((Found(Named(bare(name)), role, block, name), 1) for name in linked)
        return
    if people := cards_of(block) or beside_its_mark(block):
        yield from ((Found(Named(bare(name), *beneath(under)), role, block, name), 1) for name, *under in people)
        return
    lines = lines_of(block)
    if lines and (office := split_office(lines[0])) and not any(list(people_in_line(line)) for line in lines[1:]):
        used, where, _ = below(blocks, number, [office.name, *lines[1:]])
        yield Found(office._replace(where=where), role, block), used
        return
    if lines and is_name(lines[0]) and (len(lines) == 1 or not any(list(people_in_line(line)) for line in lines[1:])):
        used, where, title = below(blocks, number, lines)
        yield Found(Named(bare(lines[0]), where, title), role, block), used
        return
    if block.kind == "heading":
        yield from ((Found(named, role, block, lines[0]), 1) for named in people_in_line(lines[0]))
        return
    if not any(list(people_in_line(line)) for line in lines) and (told := _told(block)):
        yield from ((Found(named, role, block, named.name), 1) for named in told)
        return
    found = list(_by_line(lines, block, role))
    if not found and role.role == "speaker" and len(source_lines(block)) > 1:  # the title of the talk is below
        found = list(_by_line(source_lines(block)[:1], block, role))
    yield from ((one, 1) for one in found)


def _by_line(lines: list[str], block: Block, role: RoleOf) -> Iterator[Found]:
    """Yield the people of the lines of a block; a line that names another role heads those below it."""
    within = role
    for line in lines:
        if line.startswith("--"):  # a signature follows
            return
        if label := line_of_committee(line, within, block):
            role = label
            continue
        if (
            (label := role_of(line))
            and (line.endswith(":") or label.title or label.role != role.role)
            and not ("(" in line or list(people_in_line(line)))  # "A B (chair) ..." is a person
        ):
            role = label
            continue
        one_of = block.kind == "item" or len(lines) > 1
        found = list(people_in_line(line, speakers=role.role == "speaker", one_of=one_of))
        if not found and one_of:
            found = people_of_field(line)
        yield from (Found(named, role, block, line) for named in found)


def _told(block: Block) -> list[Named]:
    """Names inside running text: "organized by A and B", or those a biography marks."""
    match = ORGANIZED_BY.search(block.text)
    if match:
        return list(people_in_line(match["who"]))
    return named_by(block.text) or marked(block) or speaking(block.text) or list(biographies(block.text))


def _written(page: Page, found: Found, role: RoleOf) -> dict[str, Any]:
    name, block = found.named.name, found.block
    person: dict[str, Any] = {"name": name, "role": role.role}
    if role.title:
        person["title"] = role.title
    where = affiliation(LINK_BEHIND.sub("", found.named.where).strip(" _*"))
    if where := where or affiliation(house_by_mark(page, block, name)):
        person["affiliation"] = where
    link = next(
        (one for one in block.links if one.is_web and (name in one.text or (len(one.text) > 4 and one.text in name))),
        None,
    )
    if link is None and len(block.text) < 200:  # a card
        link = next((one for one in block.links if one.is_web and _HOMEPAGE.fullmatch(one.text)), None)
    if link:
        person["url"] = link.href
    words = found.words if found.words and found.words in block.text else None
    person["source"] = source_of(page, block, words=words)
    return person
