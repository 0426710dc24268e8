"""The event of a page, the events beside it, and what a page tells of its days twice."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.cfp.dates.groups import CONFERENCE
from bot.cfp.dates.labels import kind_of
from bot.cfp.dates.resolve import Entry
from bot.cfp.dates.statements import Statement
from bot.page.page import Page

_A_YEAR = re.compile(r"20\d\d|['’]\d\d")
_HOST = re.compile(r"\W{0,3}[A-Z][\w-]{1,19}@(?P<host>[A-Z][\w-]{2,19})(?![\w.])")
_CONFERENCES = re.compile(
    r"\b(?:conferen\w{2,4}|conférence|konferenz|tagung|congr[eèé]s\w{0,2}|kongress|colloque|convegno)\b", re.IGNORECASE
)
_SEVERAL = re.compile(r"\s(?:workshops|tutorials|workshops (?:and|&) tutorials)", re.IGNORECASE)  # "KNOT Workshops"


def without_echoes(entries: list[Entry]) -> list[Entry]:
    """Leave out what a headline or a box repeats of the list of dates: the same day of the same kind, or the days of
    the event behind its name.
    """
    listed = {(entry.main.kind, entry.main.day) for entry in entries if entry.main.segment.dated}
    lasting = {one.main.mention.days for one in entries if one.main.kind == "workshop" and one.main.mention}

    def is_told(main: Statement) -> bool:
        days = main.mention.days if main.mention else ()
        return (main.kind, main.day) in listed or (main.kind == "other" and len(days) > 1 and days in lasting)

    def is_edition(main: Statement) -> bool:  # "KNOT 2031 at SEA 2031" on the days of the event
        days = main.mention.days if main.mention else ()
        return (
            main.kind == "other"
            and days in lasting
            and kind_of(main.label) is None
            and bool(_A_YEAR.search(main.label))
        )

    kept = [one for one in entries if not is_edition(one.main)]
    return [one for one in kept if one.main.segment.dated or one.main.day is None or not is_told(one.main)]


def of_one_event(entries: list[Entry], page: Page) -> list[Entry]:
    """Where a page dates both a workshop and the conference it belongs to, the conference is another date; so are the
    workshops on the page of a conference.
    """
    events = [entry for entry in entries if entry.main.kind == "workshop"]
    conferences = [entry for entry in events if CONFERENCE.search(entry.main.label)]
    names = {CONFERENCE.split(entry.main.label)[0].strip() for entry in conferences} - {""}
    beside = any(_SEVERAL.fullmatch(entry.main.label, len(name)) for entry in events for name in names)
    for entry in events:
        if _is_of_host(entry.main.label, page):
            entry.main = replace(entry.main, kind="other")
    own = conferences if beside or _is_of_conference(page) else [entry for entry in events if entry not in conferences]
    if own and 0 < len(conferences) < len(events):
        for entry in events:
            if entry not in own:
                entry.main = replace(entry.main, kind="other")
    return entries


def _is_of_host(label: str, page: Page) -> bool:
    """Whether a label is that of the conference around an event that its title names with it: "Knots@ICXX"."""
    host = _HOST.match(_title(page))
    behind = re.search(rf"(?<![\w@-]){re.escape(host['host'])}(?![\w-])", label) if host else None
    return behind is not None and _CONFERENCES.search(label) is not None


def _title(page: Page) -> str:
    return next((block.text for block in page.blocks if block.kind == "heading"), "")


def _is_of_conference(page: Page) -> bool:
    """Whether the title of a page names a conference, and no workshop of one."""
    title = f"{page.meta.get('title', '')} {_title(page)}"
    return CONFERENCE.search(title) is not None and "workshop" not in title.lower()
