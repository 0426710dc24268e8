"""What a FAQ file says of reminders."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from bot.faq.base import Model
from bot.faq.values import LeadKindId

Snowflake = Annotated[str, StringConstraints(pattern=r"^\d{15,20}$")]
LeadText = Annotated[str, StringConstraints(pattern=r"^(?:[1-9]\d{0,2}[dhm]|closed)$")]


class Reminders(Model):
    """Where and when deadlines are reminded of, for a server whose organizers chose nothing with /reminders.

    `leads` by kind of date ("deadline" for all that close something): "7d", "3h", "45m", "closed".
    """

    channel: Snowflake
    role: Snowflake | None = None
    quiet: bool = False
    leads: dict[LeadKindId, tuple[LeadText, ...]] = Field(default={})
