"""What an edition of a workshop is called in identifiers and file names."""

from __future__ import annotations

import re
import unicodedata

from bot.faq.model import Faq


def file_name(faq: Faq) -> str:
    """Return what the file is called: "bugs-neurips-2023.ics"."""
    return f"{edition_of(faq)}.ics"


def edition_of(faq: Faq) -> str:
    """Return the name of this edition in identifiers: the workshop's and its venue's, which hold for as long as it does."""
    name = " ".join(filter(None, (faq.workshop.short_name or faq.workshop.name, faq.workshop.venue)))
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60] or "workshop"
