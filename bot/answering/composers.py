"""Which composer words the answer to which kind: the bank's `compute` names, each one function.

The modules are imported when first needed: one `ask` needs one of them, and starting is most of its time.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from bot.answering.facts.context import Composed, Context
from bot.answering.facts.own_verdict import worded_for
from bot.answering.lines.day_rows import shortened
from bot.bank.model import Kind
from bot.faq.model import Entry

Composer = Callable[[Context], Composed | None]

# compute -> module in one of the rooms here, function
_COMPOSERS: dict[str, tuple[str, str]] = {
    "all_dates": ("dates.dates", "all_dates"),
    "hours": ("dates.dates", "hours"),
    "still_open": ("dates.dates", "still_open"),
    "time_left": ("dates.dates", "time_left"),
    "zone": ("dates.timezones", "zone"),
    "in_zone": ("dates.timezones", "in_zone"),
    "extension": ("dates.extending", "extension"),
    "difference": ("dates.intervals", "difference"),
    "order": ("dates.intervals", "order"),
    "limit": ("facts.lengths", "limit"),
    "final_limit": ("facts.lengths", "final_limit"),
    "excludes": ("facts.lengths", "excludes"),
    "template": ("facts.paper", "template"),
    "submission_link": ("facts.paper", "submission_link"),
    "review": ("facts.review", "review"),
    "dual": ("facts.policies", "dual"),
    "archival": ("facts.policies", "archival"),
    "contact": ("facts.paper", "contact"),
    "policy_no": ("facts.paper", "policy_no"),
    "organizers": ("facts.people", "organizers"),
    "speakers": ("facts.people", "speakers"),
    "panelists": ("facts.people", "panelists"),
    "schedule": ("facts.people", "schedule"),
    "person": ("facts.people", "person"),
    "affiliation": ("facts.affiliations", "at_affiliation"),
    "affiliations": ("facts.affiliations", "affiliations"),
    "location": ("facts.event", "location"),
    "venue": ("facts.event", "venue"),
    "website": ("facts.event", "website"),
    "edition": ("facts.event", "edition"),
    "about": ("facts.event", "about"),
    "topics": ("facts.scope", "listed_or_judged"),
    "topic_group": ("facts.topics", "group"),
    "scope": ("facts.scope", "scope"),
}
# These word an entry themselves; for every other kind an entry of the file speaks in its own words.
_WORDS_ENTRY = {"policy_no", "about"}
# What goes before an entry that quotes the call: a quotation has no yes or no of its own, and may leave out the city.
_BEFORE_QUOTED = {
    "location": ("facts.event", "place_before"),
    "language": ("facts.language_asked", "verdict_on_language"),
}
# rules of a call, which it may bound in the next sentence: "... This does not hold for ..."
_RULES = frozenset(
    "dual_submission prior_publication archival hosting remote registration eligibility preprint llm_use attend".split()
)


def compose(kind: Kind | None, entry_id: str, context: Context) -> Composed | None:
    """Return the answer of a kind or entry to the question in `context`; None when the FAQ holds none."""
    if entry_id.startswith("date:"):
        named: Composed | None = _function("dates.dates", "by_label")(entry_id.removeprefix("date:"), context)
        return named
    if entry_id.startswith("limit:"):
        of_track: Composed | None = _function("facts.lengths", "of_track")(
            int(entry_id.removeprefix("limit:")), context
        )
        return of_track
    entry = context.entry(entry_id)
    if entry is not None and (kind is None or kind.compute not in _WORDS_ENTRY):
        answer = worded_for(entry, entry.answer_in(context.language), context.form)
        answer = shortened(answer, context.form.words) if entry.source else answer
        before = _BEFORE_QUOTED.get(entry.id) if entry.source else None
        lead = _function(*before)(answer, context) if before else ""
        told = (lead, *_function("facts.fill", "fill")(answer, context))
        on = _function("facts.told_on", "told_beside")(entry.source, context.passages) if _may_be_bounded(entry) else ""
        return Composed((*told, f" {on}") if on and on not in answer else told, entry.source)
    if kind is None or kind.compute is None:
        return None
    if kind.compute == "date":
        argument = next((fact.split()[1] for fact in kind.facts if fact.startswith("date ")), "")
        composed: Composed | None = _function("dates.dates", "one_date")(argument, context)
        return composed
    return _composer(kind.compute)(context) if kind.compute in _COMPOSERS else None


def _may_be_bounded(entry: Entry) -> bool:
    """Whether an entry quotes a rule of the call, which the sentences behind it may bound."""
    return entry.source is not None and entry.id in _RULES


def _composer(name: str) -> Composer:
    composer: Composer = _function(*_COMPOSERS[name])
    return composer


def _function(module: str, name: str) -> Any:  # noqa: ANN401 - composers differ in their arguments
    return getattr(import_module(f"bot.answering.{module}"), name)


def composers() -> dict[str, Composer]:
    """Return every composer by the name that a kind's `compute` may have, all imported."""
    return {name: _composer(name) for name in _COMPOSERS}
