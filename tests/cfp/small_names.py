"""What small pages call the event: shared by the tables of names."""

from __future__ import annotations

from bot.cfp.workshop import read_workshop
from bot.page.parse import parse_page

DATES = "\n\n- Submission: May 1, 2031\n- Notification: June 1, 2031\n"


def name_of(text: str, ext: str = "md") -> str:
    found, _ = read_workshop(parse_page(text + DATES, file=f"call.{ext}"))
    return str(found["name"])


def short_of(text: str) -> str | None:
    found, _ = read_workshop(parse_page(text + DATES, file="call.md"))
    return found.get("short_name")
