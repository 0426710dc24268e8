"""Who signs a letter: the closing, the names below it, and below them what they are."""

from __future__ import annotations

from collections.abc import Iterator

from bot.cfp.people.found import Found, without_role
from bot.cfp.people.lines import MAIL, Named, people_in_line
from bot.cfp.people.roles import RoleOf, only_role, role_of
from bot.cfp.people.told import WRITE_TO
from bot.page.blocks import Block
from bot.rules import Rule

_CLOSING = Rule(
    "the closing of a letter",
    r"""^ \W* (?: (?: with \s )? (?: all \s )? (?: the \s )? (?: best | kind(?:est)? | warm(?:est)? )
            (?: \s (?: regards | wishes | greetings ) )?
        | regards | sincerely (?: \s yours )? | yours \s (?: sincerely | truly | faithfully ) | cheers | cordially
        | (?: mit \s )? (?: freundliche | beste | viele | herzliche ) n? \s grüße?n?
        | (?: bien \s )? cordialement | bien \s à \s vous
        | (?: un \s )? saludos? (?: \s cordial(?:es)? )? | atentamente | (?: cordiali | distinti ) \s saluti
        | atenciosamente | cordialmente | met \s vriendelijke \s groet(?:en)? ) \W* $""",
    examples=(
        "Best,", "Best regards,", "With all the best,", "Kind regards,", "kindest regards", "Warm wishes,",
        "Warmest greetings,", "Regards,", "Sincerely,", "Sincerely yours,", "Yours sincerely,", "Yours truly,",
        "Yours faithfully,", "Cheers!", "Cordially,", "Mit freundlichen Grüßen", "Beste Grüße,", "Viele Grüße",
        "Herzliche Grüße", "Cordialement,", "Bien cordialement,", "Bien à vous,", "Un saludo,", "Saludos cordiales,",
        "Atentamente,", "Cordiali saluti", "Distinti saluti,", "Atenciosamente,", "Cordialmente,",
        "Met vriendelijke groeten,", "Met vriendelijke groet",
    ),
    near_misses=("Best papers", "Regards of the chairs", "The best workshop"),
)  # fmt: skip
_BLOCKS = 4  # of a signature
_MOST = 8  # people who sign
_BETWEEN = 8  # characters around and between names and places: " (", "), and "
_LONGEST = 80  # characters of a closing, and one more line
SPEAKERS = (RoleOf("speaker"),)


def closes(block: Block) -> bool:
    """Whether a block begins with the closing of a letter."""
    return block.kind != "heading" and _CLOSING.match(block.text[:_LONGEST].partition("\n")[0]) is not None


def writes_to(block: Block) -> bool:
    """Whether a block asks readers to write to an organizer: below speakers, who is named there is none of them."""
    return block.kind == "paragraph" and WRITE_TO.search(MAIL.sub("", block.text)) is not None


def signed(blocks: tuple[Block, ...], number: int) -> tuple[int, list[Found]]:
    """Read the signature that a closing begins, or the people that a block names by itself: how many blocks they take,
    and the people.
    """
    block = blocks[number]
    if not closes(block):
        return 1, list(without_role(block))
    told: list[tuple[Named, Block]] = []
    shared: RoleOf | None = None
    used = 1
    for below, line in _lines(blocks[number : number + _BLOCKS]):
        named = list(people_in_line(line))
        if not named or len(told) > _MOST:
            role = role_of(line)
            shared = role if role and (role.title or only_role(line)) else None
            used = 1 + blocks.index(below, number) - number if shared else used
            break
        told += [(one, below) for one in named]
    people = list(_signers(told, shared))
    return (used, people) if people else (1, list(without_role(block)))


def _lines(blocks: tuple[Block, ...]) -> Iterator[tuple[Block, str]]:
    """The lines of a signature below its closing."""
    for number, block in enumerate(blocks):
        if block.kind != "paragraph":
            return
        yield from ((block, line) for line in block.text.split("\n")[number == 0 :] if line.strip())


def _signers(told: list[tuple[Named, Block]], shared: RoleOf | None) -> Iterator[Found]:
    """Those who have an office of their own, or one that stands below all; others may sign for anything."""
    for named, block in told:
        role = named.role or shared
        if role and role.role == "organizer":
            yield Found(named, role, block, named.name)


def undersigned(blocks: tuple[Block, ...]) -> Iterator[Found]:
    """Those whose names, each with a place in brackets, are all that a letter ends with: they write it."""
    last = next((block for block in reversed(blocks) if block.text.strip()), None)
    title = next((block.text for block in blocks if block.kind == "heading"), "")
    if last is None or last.kind != "paragraph" or any(heading != title for heading in last.section):
        return
    line = " ".join(last.text.split())
    named = list(people_in_line(line))
    told = sum(len(one.name) + len(one.where) for one in named)
    placed = all(one.where and f"({one.where})" in line for one in named)
    if 0 < len(named) <= _MOST and placed and len(line) - told < _BETWEEN * len(named):
        yield from (Found(one, RoleOf("organizer"), last, one.name) for one in named)
