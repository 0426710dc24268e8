"""Cards inside one paragraph: a name in bold on a line of its own, and below it an office and an affiliation."""

from __future__ import annotations

import re

from bot.cfp.people.lines import Named, affiliation
from bot.cfp.people.names import bare, is_name
from bot.cfp.people.roles import RoleOf, role_of
from bot.page.blocks import Block

_TALK = re.compile(r"^(?:The|An?|On|How|Why|What|When|Towards?|From|Is|Can|Talk|Title|Keynote)\b|[.!?]\s|[\"“”«»]")
_MOST_WORDS = 8  # of an affiliation beside a name


def bold_cards(block: Block) -> list[list[str]]:
    """The lines of each person of a paragraph, headed by a name in bold that has a line for itself."""
    if block.kind != "paragraph" or not block.bold:
        return []
    cards: list[list[str]] = []
    for line in _lines(block):
        if line in block.bold and is_name(line):
            cards.append([line])
        elif cards:
            cards[-1].append(line)
    return cards if all(card[1:] and not card[1][0].islower() for card in cards) else []


def beside_its_mark(block: Block) -> list[list[str]]:
    """Read a name that is marked, in bold or as a link, and right behind it where the person is: as captions of
    pictures have them, "<b>Ada Moore</b> University of Oslo".
    """
    marks = [*block.bold[:1], *(link.text for link in block.links[:1])]
    name = next((one for one in marks if block.text.startswith(one) and is_name(one)), "")
    where = block.text[len(name) :]
    if not name or "\n" in block.text or not where.startswith(" ") or not where[1:2].isupper():
        return []
    short = len(where.split()) <= _MOST_WORDS and not _TALK.search(where.strip())
    return [[name, where.strip()]] if short and not role_of(where) else []


def line_above(block: Block, name: str) -> str:
    """The line above a name that has a line for itself; empty where there is none."""
    lines = _lines(block)
    return lines[lines.index(name) - 1] if name in lines[1:] else ""


def _lines(block: Block) -> list[str]:
    lines = [line.strip() for line in block.text.split("\n") if line.strip()]
    return lines if len(lines) > 1 else source_lines(block)


def beneath(lines: list[str]) -> tuple[str, RoleOf | None]:
    """Return the affiliation and the office in the lines below a name."""
    title = next((role for line in lines if (role := role_of(line)) and role.title), None)
    kept = [where for line in lines if (where := affiliation(line)) and not (title and role_of(where))]
    return ", ".join(kept[:2]), title


def source_lines(block: Block) -> list[str]:
    """The lines of a block as the source has them."""
    starts = [offset for (offset, line), (_, above) in zip(block.lines[1:], block.lines, strict=False) if line != above]
    parts = [block.text[a:b].strip() for a, b in zip([0, *starts], [*starts, len(block.text)], strict=True)]
    return [part for part in parts if part]


def split_office(text: str) -> Named | None:
    """Read "A B Co-chair", as cards have it: the name and the office behind it."""
    words = text.split()
    for count in (1, 2, 3):
        behind = " ".join(words[-count:])
        office = role_of(behind) if len(words) > count + 1 and not {",", "("} & set(behind) else None
        if office and office.title and is_name(" ".join(words[:-count])) and not words[-count - 1].endswith(","):
            return Named(bare(" ".join(words[:-count])), role=office)
    return None
