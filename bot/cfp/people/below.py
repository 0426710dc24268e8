"""What stands below a name in a card: an affiliation, an office."""

from __future__ import annotations

from itertools import takewhile

from bot.cfp.people.cards import bold_cards
from bot.cfp.people.found import lines_of
from bot.cfp.people.houses import HOUSE
from bot.cfp.people.lines import affiliation, people_in_line
from bot.cfp.people.roles import RoleOf, only_role, role_of
from bot.cfp.title.no_name import ORGANISATION
from bot.page.blocks import Block
from bot.rules import Rule

_TITLE = 5  # words of a heading that is no affiliation
_LABELLED = 3  # words of a title with a colon
_MOST = 2  # lines that say where somebody works
TO_READERS = Rule(
    "what readers are told, and nothing of the person above",
    r"""^ \W* (?: you | we | please | if | questions? | to \s reach | write \s to | contact \s the | e-?mail \s the
        | for \s (?: more | any | further ) ) \b""",
    examples=("You can reach the chairs", "We, the chairs", "Please write to the chair", "If you have questions",
        "Questions? Ask the chair", "Question: ask the chair", "To reach the chair", "Write to the chair",
        "Contact the chairs", "E-mail the chair", "Email the chair", "For more, ask the chair",
        "For any question, ask the chair", "For further details, ask the chair"),
    near_misses=("Contact chair, Oslo", "Chair for Ropes", "For Ropes Ltd", "Weber Institute", "To Ropes"),
)  # fmt: skip


PART_OF_A_HOUSE = Rule(
    "a house or a part of one, by its kind",
    r"""\b (?: cent(?:er|re|ro) | zentrum | department | division | dept | school | faculty | group | lab | labs | team
        | chair | museum | library | research | inc | ltd | gmbh ) \b""",
    examples=("European Rope Centre", "Rope Center", "Centro de Nudos", "Seilzentrum, Zentrum für Seile",
        "Department of Knots", "Division of Ropes", "Dept. of Knots", "School of Ropes", "Faculty of Arts",
        "Rope Group", "Knot Lab", "Rope Labs", "Knot Team", "Chair of Knots", "Rope Museum", "Knot Library",
        "Rope Research", "Ropes, Inc.", "Ropes Ltd", "Seile GmbH"),
    near_misses=("Bad Knots, Big Nets, and Ways to Tie Them", "Centring ropes", "Labour on ropes"),
)  # fmt: skip


def below(blocks: tuple[Block, ...], number: int, lines: list[str]) -> tuple[int, str, RoleOf | None]:
    """Return how many blocks a card takes, the affiliation and the office under the name."""
    block = blocks[number]
    where = [affiliation(line) for line in lines[1:]]
    title = next((role for line in lines[1:] if (role := role_of(line)) and role.title), None)
    used = 1
    after = blocks[number + 1] if number + 1 < len(blocks) else None
    if after and not any(where) and _belongs(block, after) and not _is_among_names(blocks, number):
        next_card = bold_cards(after)
        told = list(takewhile(lambda line: not next_card or line != next_card[0][0], lines_of(after)))
        title = title or next((role for line in told if (role := role_of(line)) and role.title), None)
        told = [line for line in told if not (line.rstrip().endswith(":") or _is_title(line, after))]
        where = [affiliation(line) for line in told if not (role_of(line) and len(line) < 40)]
        used = 1 if next_card else 2
    # behind two lines comes what somebody speaks on, but where a job was one of them
    where = [text for place, text in enumerate(where) if place < _MOST or ORGANISATION.search(text)]
    where = where[:1] + [text for text in where[1:] if not _is_talk(text, where[0])]
    kept = [text for text in where if text and not (title and role_of(text))]
    return used, ", ".join(kept[:_MOST]), title


def _is_title(line: str, after: Block) -> bool:
    """Whether a line is the label of what follows, or a heading under a name that is a talk's title."""
    if after.kind != "heading" or ORGANISATION.search(line) or line.count(",") > 0:
        return False
    return ":" in line or len(line.split()) >= _TITLE


def _is_talk(line: str, house: str) -> bool:
    """Whether a line below a house is long and names no other: what somebody speaks on."""
    long = len(line.split()) >= _TITLE or (": " in line and len(line.split()) >= _LABELLED)
    return long and _is_house(house) and not _is_house(line)


def _is_house(line: str) -> bool:
    return any(rule.search(line) for rule in (ORGANISATION, HOUSE, PART_OF_A_HOUSE))


def _is_among_names(blocks: tuple[Block, ...], number: int) -> bool:
    """Whether the two entries before this one are names, too: each entry of the list is a person."""
    block, before = blocks[number], blocks[max(0, number - 2) : number]
    same = len(before) > 1 and all(one.kind == block.kind == "item" and one.group == block.group for one in before)
    return same and all(list(people_in_line(one.text)) for one in before)


def _belongs(block: Block, after: Block) -> bool:
    """Whether `after` is what a card says below the name: no heading, no other card, not too long."""
    if after.kind == "cell" or (after.kind == "heading" and after.level <= block.level) or len(after.text) > 160:
        return False
    ends = after.kind == "heading" and block.kind != "heading" and len(after.section) < len(block.section)
    if ends or TO_READERS.match(after.text):  # the next part of the page
        return False
    if block.kind == "heading":  # names are headings here: what follows is none, though it may read like one
        return True
    first = after.text.split("\n")[0]
    if list(people_in_line(first)) or _is_group(after) or (block.kind == "item" and after.group != block.group):
        return False
    return block.kind == "item" or block.boxes[-2:-1] == after.boxes[-2:-1]


def _is_group(block: Block) -> bool:
    """Whether a block heads the next people: "Program committee" does, "Program chair" is an office of one."""
    role = role_of(block.text)
    return role is not None and only_role(block.text) and not role.title
