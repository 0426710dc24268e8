"""What an edition of a workshop is called in identifiers and file names.

It is made once and kept: `build` writes it into the FAQ (`workshop.edition`), `update` keeps it; for a FAQ without it,
whoever gives out calendars keeps it. A word that changes in the workshop's name or venue must not make other events of
those that calendars have.
"""

from __future__ import annotations

import re
import unicodedata
from hashlib import sha256

from bot.faq.model import Faq

_LONGEST = 60  # characters


def edition_of(faq: Faq) -> str:
    """Return the edition's id as the FAQ has it, else a new one: "bugs-neurips-2023".

    A year is part of it, and names that differ get ids that differ, whatever their letters and length.
    """
    if faq.workshop.edition:
        return faq.workshop.edition
    name = " ".join(filter(None, (faq.workshop.short_name or faq.workshop.name, faq.workshop.venue)))
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    if not re.search(r"(?:19|20)\d\d", slug) and (year := _year_of(faq)):
        slug, name = f"{slug}-{year}".strip("-"), f"{name} {year}"
    if len(slug) <= _LONGEST and name.isascii():
        return slug or "workshop"
    return f"{slug[:_LONGEST].strip('-') or 'workshop'}-{sha256(name.encode()).hexdigest()[:8]}"


def _year_of(faq: Faq) -> str:
    """The year in the name of the event, else that of its days; the last that any date has where these are not known;
    empty without dates.
    """
    if named := re.search(r"(?<!\d)20\d\d(?!\d)", faq.workshop.name):  # a call may get the year of its days wrong
        return named[0]
    years = [(entry.kind == "workshop", entry.at[:4]) for entry in faq.dates if entry.at]
    return max(years, default=(False, ""))[1]
