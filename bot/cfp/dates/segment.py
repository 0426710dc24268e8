"""One line of a page that may state dates."""

from __future__ import annotations

from dataclasses import dataclass

from bot.cfp.dates.sections import in_dates_section
from bot.cfp.dates.stamps import without_stamp
from bot.cfp.language import phrases
from bot.page.blocks import Block, Struck


@dataclass(frozen=True, slots=True)
class Segment:
    """One line of a page: `offset` is where it begins in its block's text, `track` the column it stands in.

    - `place` is the line or heading right above its list ("Round 1"): it tells lists of the same labels apart
    - `above` is the paragraph right above its block, under the same heading
    """

    text: str
    block: Block
    offset: int
    struck: tuple[Struck, ...] = ()
    track: str = ""
    dated: bool = False
    news: bool = False
    joined: bool = False
    place: str = ""
    above: str = ""

    @property
    def line(self) -> int:
        return self.block.line_at(self.offset)


def segment_of(block: Block, text: str, offset: int, struck: tuple[Struck, ...], track: str = "") -> Segment:
    news = any(heading in phrases("news") for heading in block.section)
    return Segment(without_stamp(text), block, offset, struck, track, in_dates_section(block), news)
