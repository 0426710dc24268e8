"""What a question names in so many words: a date of the call, an office, a person with a role."""

from __future__ import annotations

from bot.answering.by_track import named_date
from bot.answering.offices import asked_office, holders, named_office
from bot.faq.model import Faq
from bot.matching.candidates import Candidate
from bot.matching.reading import Reading, Unit, Weight
from bot.matching.targets import Sort, date_target

_ROLES = frozenset({"@organizer", "@speaker", "@panelist", "@talk"})


def named_outright(faq: Faq, reading: Reading, *, is_answered: bool) -> Candidate | None:
    """Return what a question names; None where it names nothing.

    - `is_answered`: a line of the call answers, so that an office which nobody holds is left to it
    """
    if reading.values("{person}") and all(_is_role(unit) for unit in reading.units):
        return Candidate.of_kind("person")
    words = " ".join(reading.words)
    if any("@contact" in unit.names for unit in reading.units):
        return Candidate.of_kind("contact") if named_office(words, faq) else None
    office = asked_office(words, faq)
    if office and (holders(office, faq) or not is_answered):
        return Candidate.of_kind("organizers")
    date = named_date(faq, reading)
    return Candidate.of_kind(date_target(date.id))._replace(sort=Sort.FACT) if date else None


def _is_role(unit: Unit) -> bool:
    """Whether a unit names a person or a role, or says nothing: "is Jane Roe a chair?"."""
    return unit.name == "{person}" or unit.name in _ROLES or unit.weight is Weight.LIGHT
