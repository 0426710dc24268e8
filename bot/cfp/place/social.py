"""Which headings stand above what is done beside the talks: its place is not the event's, nor its price."""

from __future__ import annotations

from bot.page.blocks import Block
from bot.rules import Rule

_SOCIAL = Rule(
    "a heading of a dinner, a trip or a bed",
    r"""^ \W* (?: (?: the | our | conference | workshop | symposium | social | gala | welcome | optional ) \s ){0,3}
        (?: dinners? | banquet | reception | excursions? | (?: guided \s )? tours? | party | program \s for \s partners
            | social \s (?: events? | program(?:me)? ) | accomm?odations? | hotels? | lodging | where \s to \s stay
            | abendessen | unterkunft | dîner | hébergement | cena | alojamiento | hospedagem | alloggio ) \b""",
    examples=("Conference Dinner", "The banquet", "Welcome reception", "Optional excursion", "Excursions",
        "Guided tour of the port", "Our tours", "Workshop party", "Program for partners", "Social event",
        "Social programme", "Accomodation", "Accommodation", "Hotels", "Lodging", "Where to stay", "Social dinner",
        "Gala dinner",
        "Symposium dinners", "Abendessen", "Unterkunft", "Dîner", "Hébergement", "Cena social", "Alojamiento",
        "Hospedagem", "Alloggio"),
    near_misses=("Registration, dinner and hotel", "Venue", "Social computing", "Program"),
)  # fmt: skip
SOCIAL_DAY = Rule(
    "the label of a dinner or a trip beside the talks",
    r"""^ \W* (?: [\w’'-]{1,20} \s ){0,3} (?: workshop | conference | symposium | colloquium | meeting | gala | welcome
        | social ) \s (?: dinners? | banquet | reception | excursions? | party ) \W* $""",
    examples=("Workshop dinner", "The Conference Dinners", "Symposium banquet", "Doctoral Colloquium Dinner:",
        "Our annual meeting excursion", "Welcome reception", "Social excursions", "Gala party"),
    near_misses=("Workshop and dinner", "Reception of papers", "Doctoral Colloquium", "Conference reception and talks"),
)  # fmt: skip


def is_social(block: Block) -> bool:
    """Whether a block stands under a heading of a dinner, a trip or hotels."""
    return any(map(_SOCIAL.match, block.section[-1:]))
