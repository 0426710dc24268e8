"""Tells a menu from text: a row of links to parts of the page or the site, and little else."""

from __future__ import annotations

from bot.page.blocks import Block

_FEWEST = 3  # links of a menu
_MANY = 8  # links of one that may have headings between them: "Advice", "Local information"
_MOST = 0.34  # of its words are in such headings


def is_menu(block: Block) -> bool:
    """Whether a block is a row of links to parts of the page or the site, and nothing else: "About | Dates | Venue".

    A long one in lines may have headings between its links.
    """
    if len(block.links) < _FEWEST or any(link.is_web or link.href.startswith("mailto:") for link in block.links):
        return False
    rest = block.text
    for link in block.links:
        rest = rest.replace(link.text, " ", 1)
    words = [word for word in rest.split() if any(map(str.isalnum, word))]
    headed = len(block.links) >= _MANY and len(words) < _MOST * len(block.text.split())
    return not words or (headed and not any(sign in rest for sign in ".,;:?!"))
