"""What finds an event at the beginning of a sentence: its acronym, or the words of its heading."""

from __future__ import annotations

import re

from bot.cfp.dates.before import consortium
from bot.cfp.dates.forms import WEEKDAY
from bot.cfp.dates.prose_rules import BESIDE, CALLED
from bot.cfp.title.rules import ACRONYM
from bot.page.page import Page

_NUMBERED = re.compile(r"[\s,:–-]*(?:19|20)\d\d\W*$")  # the year behind a name
_ITS_DAYS = re.compile(
    rf"\s(?:days?|dates?)\s?[:\t|–-]\W*(?:{WEEKDAY}(?:\W{{1,3}}(?:and|to)\s{WEEKDAY})?)?\W*", re.IGNORECASE
)
_GATHERING = re.compile(r"(?:consortium|colloquium|forum|symposium)$", re.IGNORECASE)
_NAME_WORDS = 8  # of a heading that a sentence begins with
HEADLINES = 14  # blocks at the top of a page among which a line with place and date tells the event's
LONGEST_HEADLINE = 160


def acronyms_of(page: Page) -> re.Pattern[str] | None:
    """What finds the event at the beginning of a sentence by an acronym of its heading: "KNOT '31 takes place"."""
    first = next((block.text for block in page.blocks if block.kind == "heading"), page.meta.get("title", ""))
    found = {match[0] for match in ACRONYM.finditer(first[:LONGEST_HEADLINE])} or _introduced(page)
    found |= consortium(page)
    names = "|".join(map(re.escape, sorted(found)))
    return re.compile(rf"^\W*(?:The\s)?(?:{names})(?:[ -]?\d{{1,4}})?(?!\w)") if found else None


def title_of(page: Page) -> re.Pattern[str] | None:
    """What finds the event at the beginning of a sentence by the words of its heading: "Knot Days take place"."""
    first = next((block.text for block in page.blocks if block.kind == "heading"), page.meta.get("title", ""))
    named = _NUMBERED.sub("", first).strip()
    if not 1 < len(named.split()) <= _NAME_WORDS:
        return None
    return re.compile(rf"^\W*(?:The\s)?{re.escape(named)}(?:[ -]?\d{{1,4}})?(?!\w)")


def labels_its_days(itself: re.Pattern[str], before: str) -> bool:
    """Whether the words before a day are a label with the part of a conference that the page is about, and its days:
    "Doctoral Consortium days: "; an acronym may be the conference around it.
    """
    name = itself.match(before)
    return bool(name and _GATHERING.search(name[0]) and _ITS_DAYS.fullmatch(before, name.end()))


def _introduced(page: Page) -> set[str]:
    """The acronym by which a letter calls its event: "the Call for Papers for the 12th Conference on Knots (CK)"."""
    for block in page.blocks[:HEADLINES]:
        if (match := CALLED.search(block.text)) and not BESIDE.search(block.text[: match.end()]):
            return {match["acronym"]}
    return set()
