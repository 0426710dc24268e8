"""workshop-bot: answers what people ask about an academic workshop, from its call for papers."""

from __future__ import annotations

__version__ = "0.2.0"
