"""People behind what they stand for: "Publicity: Ada Moore (Oslo)", "Semiotics: Ben Okri (Rope School)"."""

from __future__ import annotations

from bot.cfp.language import phrases
from bot.cfp.people.lines import Named, people_in_line
from bot.cfp.people.names import is_name
from bot.rules import Rule

_FIELD = Rule(
    "a field or a task in front of who has it",
    r"""^ \W* (?! (?: title | talk | topic | abstract | affiliation | e-?mail | web(?:site|page) | home \s? page
            | phone | url | sponsors? | contacts? | venue | place | location | address ) \b )
        (?P<label> [^\W\d_] [^:.;()\d]{2,40} ) : \s+ (?P<rest> \S .{3,400} ) $""",
    examples=("Publicity: Ada Moore (Oslo)", "- Bends and ropes: Ben Okri, Rope School"),
    near_misses=("May 17 - June 9th: Rope Stage",
        "Title: Ada Moore (Oslo)", "Talk: Ada Moore", "topic: Rope Bends", "Abstract: Rope Bends",
        "Affiliation: Rope Hall",
        "Email: Ada Moore", "e-mail: Ada Moore", "Website: Rope Hall", "webpage: Rope Hall", "Homepage: Ada Moore",
        "Home page: Ada Moore", "Phone: Ada Moore", "URL: rope.org", "Sponsor: Rope Ltd", "Sponsors: Rope",
        "Contact: Ada Moore",
        "Contacts: Ada Moore", "Venue: Rope Hall", "Place: Rope Hall", "Location: Rope Hall", "Address: Rope Street"),
)  # fmt: skip
_WORDS = 6  # of a field


def people_of_field(line: str) -> list[Named]:
    """Read the people of an entry among those of people, behind the field or the task that it begins with."""
    match = _FIELD.match(line)
    if match is None or is_name(match["label"]) or len(match["label"].split()) > _WORDS:
        return []
    return [] if match["label"] in phrases("contact") else list(people_in_line(match["rest"], one_of=True))
