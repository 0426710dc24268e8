"""Tells whom an address of a page belongs to: the organizers, those of one office, somebody outside the event."""

from __future__ import annotations

from collections.abc import Iterable

from bot.cfp.people.names import is_name
from bot.cfp.people.roles import role_of
from bot.page.sentences import Sentence
from bot.rules import Rule

Addressed = tuple[str, Sentence]  # an address, and where it stands
OUTSIDE = Rule(
    "an address of those who help with templates, or make a journal",
    r"""\b (?: (?: managing | handling | journal ) \s editors? | editors? - in - chief
        | (?: tex | template | technical ) \s support | support \s (?: team | desk | staff ) ) \b""",
    reads="contact",
    examples=("Contact the Managing Editor of Rope Letters", "the handling editors: ada@a.example",
        "the journal editor (ada@a.example)", "Write to the Editor-in-Chief", "editors-in-chief: ada@a.example",
        "For the class file, ask TeX support", "template support: tex@a.example", "Technical support: help@a.example",
        "contact the support team", "our support desk", "Support staff: help@a.example"),
    near_misses=("Contact the editors of the volume", "We thank you for your support. Ask us", "the programme chair"),
)  # fmt: skip
OF_A_MATTER = Rule(
    "an address that says itself for which other matter it is",
    r"""^ (?: sponsor\w* | press | media | exhibit\w* | billing | invoices? | visas? | conduct | coc
        | safe(?:ty)? | mentor\w* | ethics | accessib\w+ | childcare | hotels? | webmaster | privacy )
        (?: [._-] [\w.-]{1,30} )? @""",
    reads="contact",
    examples=("sponsors@a.example", "sponsorship-2031@a.example", "press@a.example", "media@a.example",
        "exhibitors@a.example", "billing@a.example", "invoice@a.example", "invoices@a.example", "visa@a.example",
        "visas@a.example", "conduct@a.example", "coc@a.example", "safe@a.example", "safety@a.example",
        "mentoring@a.example", "ethics.chair@a.example", "accessibility@a.example", "childcare@a.example",
        "hotel@a.example", "hotels@a.example", "webmaster@a.example", "privacy@a.example"),
    near_misses=("knots@a.example", "ethics2031@a.example", "pressler@a.example", "saferopes@a.example"),
)  # fmt: skip
OFFICE = Rule(
    "the heading of those who see to a part of an event",
    r"""\b (?: publicity | web | local | finance | treasur\w+ | students? | volunteers? | sponsor\w* | registration
        | proceedings | publications? | demos? | posters? | tutorials? | doctoral | phd | industr\w+ | artifacts?
        | tracks? | sessions? | awards? | panels? | social | diversity | accessib\w+ ) \b""",
    reads="contact",
    examples=("Publicity Chairs", "Web chair", "Local Arrangements", "Finance chair", "Treasurer", "Student Chairs",
        "Volunteers", "Sponsorship Chairs", "Registration chair", "Proceedings Chairs", "Publication chair",
        "Demo Chairs", "Poster chairs", "Tutorial Chairs", "Doctoral Consortium Chairs", "PhD chairs",
        "Industry Chairs", "Artifact Chairs", "Track chairs", "Session Chairs", "Awards Chair", "Panel chairs",
        "Social Chairs", "Diversity chair", "Accessibility Chair"),
    near_misses=("Organizing Committee", "KNOT 2031 Co-Chairs", "General Chairs", "Workshop organizers"),
)  # fmt: skip
_MOST = 4  # organizers who are all asked


def of_organizers(found: Iterable[Addressed]) -> Addressed | None:
    """The addresses of the organizers, where few of them are listed, each with one of his own."""
    theirs = {address.lower(): (address, one) for address, one in found if _is_of_organizers(one.block.section)}
    blocks = {id(sentence.block) for _, sentence in theirs.values()}
    addresses = ", ".join(address for address, _ in theirs.values())
    return (addresses, next(iter(theirs.values()))[1]) if 1 < len(theirs) == len(blocks) <= _MOST else None


def _is_of_organizers(section: tuple[str, ...]) -> bool:
    """Whether a heading above is that of the organizers: the last, or the one above the name of one of them."""
    named = len(section) > 1 and is_name(section[-1]) and _heads_organizers(section[-2])
    return named or any(map(_heads_organizers, section[-1:]))


def _heads_organizers(heading: str) -> bool:
    """Whether a heading is that of those who organize the whole event, and of no office: "Publicity Chairs"."""
    role = role_of(heading)
    return role is not None and role.role == "organizer" and not OFFICE.search(heading)
