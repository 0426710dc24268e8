"""The abstract of a talk and the life of its speaker, told apart from what a page says of its event."""

from __future__ import annotations

from bot.cfp.people.roles import only_role, role_of
from bot.page.blocks import Block
from bot.rules import Rule

LIFE = Rule(
    "a life, by its label",
    r"""^ \W{0,4} (?: (?: short | speaker | speaker['’]s | author | brief ) \s )?
        (?: bio (?: graphy | s | sketch )? | about \s the \s (?: speaker | author ) | kurz (?: bio | vita ) \w{0,10} )
        \s? (?: \W{0,3} [:.–—] ) \W{0,3} \w""",
    examples=("Bio: Ada Moore is a rigger", "**Biography.** Ada Moore", "Short bio – Ada Moore", "Bios: Ada Moore",
        "Speaker bio: Ada Moore", "Speaker’s biosketch: Ada Moore", "Author biography: Ada", "Brief bio: Ada",
        "About the speaker: Ada Moore", "About the author: Ada", "Kurzbiographie: Ada Moore", "Kurzvita: Ada"),
    near_misses=("Biology: knots in plants", "Bio", "Send a bio: at most one page", "About the workshop: knots"),
)  # fmt: skip
_LONG = 200  # characters of a block below the name of a speaker that is no list of names
_LABELLED = 80  # characters of a life, which a line that asks for one does not have


def is_on_a_talk(block: Block) -> bool:
    """Whether a block is the text of a talk, or the life of a speaker: a long one below the heading of speakers."""
    if LIFE.match(block.text) and len(block.text) > _LABELLED:
        return True
    return block.kind != "heading" and len(block.text) > _LONG and any(map(_heads_speakers, block.section[-2:]))


def _heads_speakers(heading: str) -> bool:
    role = role_of(heading)
    return role is not None and role.role in {"speaker", "panelist"} and only_role(heading)
