"""What members of a workshop's server ask most: of what a page does not answer, the review of a build names that first.

The order is that of a season: by when and how one submits and what the paper must look like, then what becomes of it,
then coming to the event. A kind that only follows from another stands behind all of them: without a deadline there is
no time left until it.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.bank.model import load_kinds

ASKED_MOST = (
    *("submission_deadline", "workshop_date", "location", "page_limit", "submission_link", "deadline_timezone"),
    *("notification", "template", "blind", "archival", "dual_submission", "remote", "registration", "contact"),
    *("abstract_deadline", "camera_ready", "prior_publication", "pages_exclude", "presentation", "topics", "venue"),
    *("travel_grant", "visa", "organizers", "speakers", "schedule", "submission_types", "eligibility", "llm_use"),
    *("supplementary_deadline", "rebuttal", "preprint", "registration_deadline", "late_submission", "hotel", "website"),
)


def by_asking(names: Iterable[str]) -> tuple[list[str], list[str]]:
    """Part names of question kinds into those that are asked most, the first foremost, and the others as they stand."""
    left = list(names)
    named = {kind.id: kind.name for kind in load_kinds()}
    most = [named[kind] for kind in ASKED_MOST if named[kind] in left]
    return most, [name for name in left if name not in most]
