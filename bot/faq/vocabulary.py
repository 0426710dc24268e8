"""The words a FAQ is written in, each declared once with all that the product knows of it: date kinds, remarks, roles,
events.

To add a date kind or a role, add a row here and its phrasings to the bank; everything else follows. Time zones and
their spoken names stand in `bot.faq.zones`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

_DAY, _HOUR = 86_400, 3_600
CLOSED = 0  # not a lead time but the note that a deadline has passed
# Seconds before whatever closes something at which members are reminded, unless organizers choose otherwise.
DEADLINE_LEADS = (30 * _DAY, 14 * _DAY, 7 * _DAY, 3 * _DAY, _DAY, 3 * _HOUR, CLOSED)


class DateKind(NamedTuple):
    """One kind of date.

    - `label`: what it is called where the call gives it no name; sentences have `answer.kind`.
    - `closes`: it ends something, so a day without a time lasts until it is over, and a later one is an extension.
    - `precedes_event`: it comes before the event; `order`: its place in the usual course of a call, None when it has
      none.
    - `leads`: seconds before it at which members are reminded by default; what closes something has DEADLINE_LEADS.
    """

    id: str
    label: str
    closes: bool = False
    precedes_event: bool = False
    order: int | None = None
    leads: tuple[int, ...] = ()


DATE_KINDS: Mapping[str, DateKind] = {
    kind.id: kind
    for kind in (
        DateKind("abstract", "Abstract deadline", closes=True, precedes_event=True, order=0),
        DateKind("submission", "Submission deadline", closes=True, precedes_event=True, order=1),
        DateKind("supplementary", "Supplementary material", closes=True, precedes_event=True),
        DateKind("rebuttal", "Rebuttal", closes=True, precedes_event=True),
        DateKind("notification", "Notification", precedes_event=True, order=2),
        DateKind(
            "camera_ready",
            "Camera-ready deadline",
            closes=True,
            precedes_event=True,
            order=3,
        ),
        DateKind("registration", "Registration", closes=True),
        DateKind("workshop", "Workshop", order=4, leads=(7 * _DAY, _DAY)),
        DateKind("other", "Other date"),
    )
}
DEADLINES = frozenset(kind.id for kind in DATE_KINDS.values() if kind.closes)
# Kinds in the usual course of a call, the first one first.
COURSE = tuple(
    kind.id for kind in sorted(DATE_KINDS.values(), key=lambda kind: kind.order or 0) if kind.order is not None
)


class RemarkKind(NamedTuple):
    """One thing that `build` remarks on a date; `remark.<id>` in the catalogues says it.

    - `needs`: the values it has; `source` is the place that says otherwise, or that is quoted.
    - `doubtful`: organizers should look at it.
    """

    id: str
    needs: tuple[str, ...] = ()
    doubtful: bool = False


REMARKS: Mapping[str, RemarkKind] = {
    kind.id: kind
    for kind in (
        RemarkKind("another_day", ("source",), doubtful=True),  # that place names another day
        RemarkKind("left_open", ("source",), doubtful=True),  # by the list of dates; that place names the day
        RemarkKind("not_before_event", ("day",), doubtful=True),
        RemarkKind("before_deadline", ("day",), doubtful=True),
        RemarkKind("before_notification", ("day",), doubtful=True),
        RemarkKind("far_from_event", ("day",), doubtful=True),
        RemarkKind("wrong_weekday", ("day", "weekday"), doubtful=True),  # the day, and the weekday that the page names
        RemarkKind("says", ("source",)),  # "early March": words that no value holds
        RemarkKind("taken_back", ("source",)),  # "The workshop is cancelled": nobody is reminded of it
        RemarkKind("closed", ("source",)),  # "Submissions are closed", whatever the day is
        RemarkKind("no_year", ("source",), doubtful=True),  # a day whose year stands nowhere on the page
        RemarkKind("comes_again", ("source",)),
        RemarkKind("struck_out"),
        RemarkKind("midnight"),
        RemarkKind("no_extension"),
    )
}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

# What a person does for the workshop; `answer.role` in the catalogues has the sentences about each.
ROLES = ("organizer", "speaker", "panelist", "chair", "program_committee", "advisor", "other")

NAMELESS = "The workshop"  # what an event is called whose call does not name it; `event.the` in the catalogues

# What an event calls itself: the word of the FAQ, and how members write it (word stems are taken of these).
EVENTS: Mapping[str, tuple[str, ...]] = {
    "workshop": ("workshop", "ws"),
    "conference": ("conference", "conf", "con", "congress"),
    "symposium": ("symposium", "colloquium"),
    "school": ("school", "summer school", "winter school", "autumn school", "spring school"),
    "track": ("track", "special track", "special session"),
    "meetup": ("meetup", "meeting", "gathering", "unconference"),
    "hackathon": ("hackathon", "sprint", "hack day"),
    "challenge": ("challenge", "competition", "shared task"),
    "seminar": ("seminar", "tutorial", "consortium", "forum", "summit"),
}
