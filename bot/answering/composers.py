"""Which composer words the answer to which kind: the bank's `compute` names, each one function."""

from __future__ import annotations

from collections.abc import Callable

from bot.answering import dates, event, paper, people, topics
from bot.answering.context import Composed, Context
from bot.answering.fill import fill
from bot.bank.model import Kind

Composer = Callable[[Context], Composed | None]

_COMPOSERS: dict[str, Composer] = {
    "all_dates": dates.all_dates,
    "still_open": dates.still_open,
    "time_left": dates.time_left,
    "zone": dates.zone,
    "in_zone": dates.in_zone,
    "extension": dates.extension,
    "difference": dates.difference,
    "order": dates.order,
    "limit": paper.limit,
    "excludes": paper.excludes,
    "template": paper.template,
    "submission_link": paper.submission_link,
    "review": paper.review,
    "dual": paper.dual,
    "archival": paper.archival,
    "contact": paper.contact,
    "policy_no": paper.policy_no,
    "organizers": lambda context: people.by_role("organizer", context),
    "speakers": lambda context: people.by_role("speaker", context),
    "panelists": lambda context: people.by_role("panelist", context),
    "schedule": lambda context: people.pending("schedule", context),
    "person": people.person,
    "affiliation": people.at_affiliation,
    "affiliations": people.affiliations,
    "location": event.location,
    "venue": event.venue,
    "website": event.website,
    "about": event.about,
    "topics": topics.all_topics,
    "topic_group": topics.group,
    "scope": topics.scope,
}
# These word an entry themselves; for every other kind an entry of the file speaks in its own words.
_WORDS_ENTRY = {"policy_no", "about"}


def compose(kind: Kind | None, entry_id: str, context: Context) -> Composed | None:
    """Return the answer of a kind or entry to the question in `context`; None when the FAQ holds none."""
    entry = context.entry(entry_id)
    if entry is not None and (kind is None or kind.compute not in _WORDS_ENTRY):
        return Composed(fill(entry.answer, context), entry.source)
    if kind is None or kind.compute is None:
        return None
    if kind.compute == "date":
        argument = next((fact.split()[1] for fact in kind.facts if fact.startswith("date ")), "")
        return dates.one_date(argument, context)
    composer = _COMPOSERS.get(kind.compute)
    return composer(context) if composer else None


def composer_names() -> frozenset[str]:
    """Return the names a kind's `compute` may have."""
    return frozenset(_COMPOSERS) | {"date", "help"}
