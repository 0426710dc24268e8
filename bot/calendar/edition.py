"""Names an edition of a workshop in identifiers and file names."""

from __future__ import annotations

import re
import unicodedata

from bot.faq.model import Faq


def file_name(faq: Faq) -> str:
    """Return the name of its calendar file: "bugs-neurips-2023.ics"."""
    return f"{edition_of(faq)}.ics"


def edition_of(faq: Faq) -> str:
    """Return "bugs-neurips-2023": the names of the workshop and its venue, which do not change during an edition."""
    name = " ".join(filter(None, (faq.workshop.short_name or faq.workshop.name, faq.workshop.venue)))
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60] or "workshop"
