"""The buttons by which members ask for a reminder of their own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.discord_app.ui.buttons import PersistentButton


@dataclass(frozen=True, slots=True)
class RemindButton(PersistentButton):
    """Asks for a reminder of a date."""

    date_id: str
    form: ClassVar[str] = "remind:{date_id}"


@dataclass(frozen=True, slots=True)
class LeadButton(PersistentButton):
    """Chooses how long before the date."""

    date_id: str
    lead: str
    form: ClassVar[str] = "remind:{date_id}:{lead}"
