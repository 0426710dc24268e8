"""People in tables: a card a cell, a person a row, a role a row."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.cfp.people.biographies import marked
from bot.cfp.people.found import Found, lines_of, without_role
from bot.cfp.people.lines import Named, affiliation, people_in_line
from bot.cfp.people.names import bare, in_order, is_name
from bot.cfp.people.roles import RoleOf, names_role, role_of
from bot.cfp.title.no_name import ORGANISATION
from bot.page.blocks import Block

_HOUSES = re.compile(
    r"\W*(?:affiliations?|institutions?|institutes?|universit(?:y|ies)|organi[sz]ations?|compan(?:y|ies)|where|from"
    r"|einrichtung|institution|affiliation|afiliación|afiliação|affiliazione|instelling)\W*",
    re.IGNORECASE,
)


def row_of(blocks: tuple[Block, ...], number: int, role: RoleOf) -> Iterator[tuple[Found, int]]:
    """Read a row of a table: a card a cell, or a person a row with affiliation and office in the other cells."""
    row = _cells(blocks, number)
    turned = [cell for cell in row if in_order(cell.text)]
    people = all(any(people_in_line(cell.text)) for cell in row)  # "A. Moore, UK (chair)" beside "B. Holm, USA"
    names = [cell for cell in row if lines_of(cell) and is_name(lines_of(cell)[0])] or ([] if people else turned)
    if len(names) == 1 and len(row) > 1 and len(lines_of(names[0])) == 1:
        rest = [cell.text.replace("\n", ", ") for cell in row if cell is not names[0]]
        title = next((found for text in rest if (found := role_of(text)) and found.title), None)
        where = next((affiliation(text) for text in rest if affiliation(text) and not role_of(text)), "")
        yield Found(Named(in_order(names[0].text) or bare(names[0].text), where, title), role, names[0]), len(row)
        return
    for cell in row:
        lines = lines_of(cell)
        if lines and is_name(lines[0]) and not any(is_name(line) for line in lines[1:]):
            lines += _beneath(blocks, number + len(row), row, cell) if len(lines) == 1 else []
            title = next((found for line in lines[1:] if (found := role_of(line)) and found.title), None)
            title = title or _office_over(blocks, number, cell)
            where = ", ".join(text for text in map(affiliation, lines[1:]) if text and not (title and role_of(text)))
            yield Found(Named(bare(lines[0]), where, title), role, cell), len(row)
        else:
            told = [(named, line) for line in lines for named in people_in_line(line, speakers=role.role == "speaker")]
            for named, words in told or [(one, one.name) for one in marked(cell)]:
                yield Found(named, role, cell, words), len(row)


def _beneath(blocks: tuple[Block, ...], number: int, row: list[Block], cell: Block) -> list[str]:
    """The lines of the cell below that of a name, in a row of houses below one of names."""
    under = _cells(blocks, number) if number < len(blocks) else []
    is_next = bool(under) and under[0].group == row[0].group and under[0].row == row[0].row + 1
    named = len(row) > 1 and all(is_name(" ".join(lines_of(one)[:1])) and len(lines_of(one)) == 1 for one in row)
    if not (is_next and named) or any(is_name(one.text) or role_of(one.text) for one in under):
        return []
    return next((lines_of(one) for one in under if one.column == cell.column), [])


def _office_over(blocks: tuple[Block, ...], number: int, cell: Block) -> RoleOf | None:
    """The office that heads the column of a cell: "Web Chair", beside one that heads another column."""
    begin = number
    while begin and blocks[begin - 1].kind == "cell" and blocks[begin - 1].group == cell.group:
        begin -= 1
    heads = [one for one in _cells(blocks, begin) if one.text.strip()] if begin < number else []
    offices = {one.column: role_of(one.text) for one in heads if names_role(one.text)}
    own = offices.get(cell.column)
    return own if own and own.title and len(offices) == len(heads) > 1 else None


def labelled_row(blocks: tuple[Block, ...], number: int) -> tuple[int, list[Found]]:
    """Read a row that names the role in its first cell, and those below it whose first cell is empty: how many cells
    they have, and the people of the others.
    """
    row = _cells(blocks, number)
    role = role_of(row[0].text) if len(row) > 1 and not any(people_in_line(row[0].text)) else None
    if role is None:
        return 1, list(without_role(row[0]))
    house = len(row) > 1 and ORGANISATION.search(row[1].text) is not None and not any(people_in_line(row[1].text))
    while not house and number + len(row) < len(blocks) and _goes_on(row, blocks[number + len(row)]):
        row += _cells(blocks, number + len(row))
    return len(row), [
        Found(_housed(named, cell, row, blocks), role, cell, named.name)
        for cell in row[1:]
        for line in lines_of(cell)
        for named in people_in_line(line)
        if not _is_house(cell, row, blocks)
    ]


def _housed(named: Named, cell: Block, row: list[Block], blocks: tuple[Block, ...]) -> Named:
    """A person with the house that stands in the cell beside the name: "General chair", "Ada Moore", "Oslo Tech"."""
    beside = next((one for one in row if one.row == cell.row and one.column == cell.column + 1), None)
    if named.where or beside is None or not is_name(" ".join(lines_of(cell)[:1])):
        return named
    named_there = any(people_in_line(beside.text)) and not _is_house(beside, row, blocks)
    where = "" if named_there or role_of(beside.text) else affiliation(beside.text.replace("\n", ", "))
    return named._replace(where=where)


def _is_house(cell: Block, row: list[Block], blocks: tuple[Block, ...]) -> bool:
    """Whether a cell stands in a column that is headed as one of houses, and not right of the role."""
    top = next(
        (one for one in blocks if (one.file, one.group, one.column) == (cell.file, cell.group, cell.column)), cell
    )
    return cell.column > row[0].column + 1 and top.row < cell.row and _HOUSES.fullmatch(top.text) is not None


def _cells(blocks: tuple[Block, ...], number: int) -> list[Block]:
    """The cells of a row, from the one at `number` on."""
    row = [blocks[number]]
    while number + len(row) < len(blocks) and _same_row(row[0], blocks[number + len(row)]):
        row.append(blocks[number + len(row)])
    return row


def _goes_on(row: list[Block], below: Block) -> bool:
    """Whether a row begins with an empty cell, below the label that the first one has."""
    return (
        below.kind == "cell"
        and (below.file, below.group, below.row) == (row[0].file, row[0].group, row[-1].row + 1)
        and below.column == row[1].column > row[0].column
    )


def _same_row(first: Block, other: Block) -> bool:
    return other.kind == "cell" and (other.file, other.group, other.row) == (first.file, first.group, first.row)
