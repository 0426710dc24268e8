"""The records of a list of deadlines, as plain fields: what a record nests is lifted, of each call the newest edition.

What the keys of such lists mean is fixed by the trackers that share them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

# Keys in the order in which their dates are told, each with the label that stands for it.
DATES = {
    "abstract_deadline": "Abstract deadline",
    "abstract": "Abstract deadline",
    "submission_deadline": "Submission deadline",
    "paper_deadline": "Submission deadline",
    "deadline": "Submission deadline",
    "cfp": "Submission deadline",
    "rebuttal_period_start": "Author response period starts",
    "rebuttal_period_end": "Author response period",
    "notification": "Notification",
    "notification_date": "Notification",
    "final_decision_date": "Notification",
    "final_decision": "Notification",
    "camera_ready": "Camera-ready deadline",
    "camera_ready_deadline": "Camera-ready deadline",
    "final_version": "Camera-ready deadline",
    "workshop_deadline": "Workshop proposals",
    "tutorial_deadline": "Tutorial proposals",
    "submission_opens": "Submission opens",
}
# The other names of those keys, as lists write them ("cfpEndDate" is read as "cfp_end_date").
_OTHERWISE = {
    **dict.fromkeys(
        "sub_deadline submission_end submission_date cfp_end cfp_end_date cfp_date_end cfp_deadline cfp_close "
        "cfp_closes cfp_close_date cfp_closes_at cfp_until".split(),
        "submission_deadline",
    ),
    **dict.fromkeys(
        "cfp_start cfp_start_date cfp_date_start cfp_open cfp_opens cfp_open_date".split(), "submission_opens"
    ),
    **dict.fromkeys("abs_deadline abstract_date abstract_submission_deadline".split(), "abstract_deadline"),
    **dict.fromkeys("cfp_date_announce notification_deadline acceptance_notification".split(), "notification"),
    **dict.fromkeys("startdate start_date date_start conference_start conf_start event_start starts".split(), "start"),
    **dict.fromkeys("enddate end_date date_end conference_end conf_end event_end ends".split(), "end"),
}
_DAY = re.compile(r"(?:19|20)\d\d-\d\d-\d\d")
_BOTH_ENDS = 3  # more days than the first and the last
_NEXT_WORD = re.compile(r"(?<=[a-z])(?=[A-Z])")
SUBMISSION = ("deadline", "submission_deadline", "paper_deadline", "cfp")
NAMES = ("full_name", "fullname", "title", "name", "conference", "short", "shortname", "acronym")
EVENT = ("date", "dates", "conference_date")
PLACES = ("place", "location", "city", "venue", "where")
ZONES = ("timezone", "tz", "time_zone")
EXTENSIONS = ("cfp_ext", "deadline_ext", "extended_deadline", "extension", "new_deadline", "extended")
PREVIOUS = ("previous_deadline", "original_deadline", "old_deadline", "deadline_old")
_NESTED = ("timeline", "deadlines")
ROUND = "#"
_CLOSES = frozenset({"close", "closes", "end", "deadline", "until"})
_PLURALS = {
    "abstracts": "abstract",
    "papers": "deadline",
    "decisions": "notification",
    "submissions": "deadline",
    "comment": "comment",
}
WHEN = frozenset({"date", "deadline", "when", "day"})
LINKS = ("link", "url", "website")
USED = {
    *DATES,
    *NAMES,
    *EVENT,
    *PLACES,
    *ZONES,
    *EXTENSIONS,
    *PREVIOUS,
    *LINKS,
    "year",
    "start",
    "end",
    "id",
    "hindex",
    "sub",
    "pwclink",
    "comment",
}
# Keys that only say that others follow, and those that name a record.
PARTS = frozenset({"items", "list", "entries", "children", "content", "members", "people"})
_TITLES = ("name", "title", "label", "category", "group", "area", "theme", "track", "role", "heading", "committee")


def is_record(fields: dict[str, yaml.Node]) -> bool:
    """Whether a mapping is a record of such a list: it names a deadline and the call that has it."""
    keys = {key.lower() for key in fields}
    named = keys & {*NAMES} and keys & {*PLACES, "year", "start", *EXTENSIONS}
    return bool(keys & {*SUBMISSION, "abstract_deadline"}) and bool(named or keys & {*ZONES})


def with_known_keys(record: yaml.MappingNode) -> yaml.MappingNode:
    """Give the keys of a mapping the names by which lists mostly have them."""
    for key, _ in record.value:
        snake = _NEXT_WORD.sub("_", str(key.value)).lower().replace("-", "_")
        key.value = _OTHERWISE.get(snake, snake if snake in DATES else key.value)
    if {"year", *_NESTED} & set(_fields(record)):
        record.value = [(key, _from_to(value) if key.value in EVENT else value) for key, value in record.value]
    return record


def _from_to(value: yaml.Node) -> yaml.Node:
    """The first and last day of an event, as one text; any other value as it is."""
    days = [one.value for one in value.value] if isinstance(value, yaml.SequenceNode) else []
    if not 0 < len(days) < _BOTH_ENDS or not all(isinstance(day, str) and _DAY.fullmatch(day) for day in days):
        return value
    return yaml.ScalarNode(value.tag, " to ".join(days), value.start_mark, value.end_mark)


def records_of(items: list[yaml.MappingNode]) -> list[yaml.MappingNode]:
    """Return the records of calls among the items of a list; one inside the record of a series brings its name."""
    found: list[yaml.MappingNode] = []
    for item in map(with_known_keys, items):
        fields = _fields(item)
        inner = fields.get("confs") or fields.get("editions")
        if isinstance(inner, yaml.SequenceNode):
            series = [(key, value) for key, value in item.value if isinstance(value, yaml.ScalarNode)]
            for edition in inner.value:
                if isinstance(edition, yaml.MappingNode):
                    known = {str(key.value) for key, _ in edition.value}
                    edition.value = [
                        *((key, value) for key, value in series if str(key.value) not in known),
                        *edition.value,
                    ]
                    found.append(flat(edition))
        elif is_record(fields) or any(name in fields for name in _NESTED):
            found.append(flat(item))
    return [item for item in found if is_record(_fields(item))]


def newest(records: list[yaml.MappingNode]) -> list[yaml.MappingNode]:
    """Return the records of the newest edition of each call; earlier ones in a list are no longer calls."""
    best: dict[str, int] = {}
    for record in records:
        name, year = _edition(record)
        best[name] = max(best.get(name, 0), year)
    return [record for record in records if _edition(record)[1] == best[_edition(record)[0]]]


def _edition(record: yaml.MappingNode) -> tuple[str, int]:
    values = {key: value.value for key, value in _fields(record).items() if isinstance(value, yaml.ScalarNode)}
    year = values.get("year", "")
    return next((values[key] for key in ("title", "name", "conference") if key in values), ""), (
        int(year) if year.isdigit() else 0
    )


def _fields(record: yaml.MappingNode) -> dict[str, yaml.Node]:
    return {str(key.value).lower(): value for key, value in record.value}


def flat(record: yaml.MappingNode) -> yaml.MappingNode:
    """Lift the dates that a record keeps in a mapping or a list of its own ("timeline", "deadlines") into the
    record.
    """
    lifted: list[tuple[yaml.Node, yaml.Node]] = []
    rounds = 0
    record.value = list(_unfolded(record))
    for key, value in record.value:
        if str(key.value).lower() not in _NESTED:
            continue
        inner = value.value if isinstance(value, yaml.SequenceNode) else [value]
        for item in inner:
            if isinstance(item, yaml.MappingNode):
                rounds += 1
                lifted += [(_renamed(name, rounds), date) for name, date in item.value]
    record.value = [(key, value) for key, value in record.value if str(key.value).lower() not in _NESTED] + lifted
    return record


def _unfolded(record: yaml.MappingNode) -> Iterator[tuple[yaml.Node, yaml.Node]]:
    """Yield the fields of a record: several deadlines are rounds, begin and end of the event are fields."""
    for key, value in record.value:
        name = str(key.value).lower()
        if name in SUBMISSION and isinstance(value, yaml.SequenceNode):
            for number, one in enumerate(value.value, 1):
                yield _copy(key, one, f"deadline{ROUND}{number}" if number > 1 else "deadline"), one
        elif name in {"cfp", "event", *EVENT} and isinstance(value, yaml.MappingNode):
            for inner, one in value.value:
                told = str(inner.value).lower()
                known = "deadline" if name == "cfp" and told in _CLOSES else told if name != "cfp" else ""
                yield (_copy(inner, one, known), one) if known in {"deadline", "start", "end"} else (inner, one)
        else:
            yield key, value


def _copy(key: yaml.Node, value: yaml.Node, name: str) -> yaml.ScalarNode:
    return yaml.ScalarNode(key.tag, name, value.start_mark, value.end_mark)


def _renamed(key: yaml.Node, number: int) -> yaml.Node:
    name = _PLURALS.get(str(key.value).lower(), str(key.value).lower())
    key.value = name if number == 1 else f"{name}{ROUND}{number}"
    return key


def title_of(record: yaml.MappingNode) -> str:
    fields = {str(key.value): value.value for key, value in record.value if isinstance(value, yaml.ScalarNode)}
    return next((fields[key] for key in _TITLES if key in fields), "")


def only_names(fields: dict[str, yaml.Node]) -> bool:
    """Whether a record is the name of what it nests, and nothing else: it stands above that as a heading."""
    scalars = [key for key, value in fields.items() if isinstance(value, yaml.ScalarNode)]
    return len(fields) > len(scalars) == 1 and scalars[0] in _TITLES
