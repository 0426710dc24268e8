r"""Our own labelled questions (benchmarks/questions/*.tsv): what was asked, and which kind answers it.

A line is `expected<TAB>question`: kinds joined by | (any will do) or + (all are asked); "-" is a question that the call
does not answer and no kind knows; "~" is chatter that is only overheard. "\n" in a question is a line break.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "questions"

# Kinds whose answers hold each other's facts: the organizers' list also says where each of them works.
ALSO_RIGHT = {
    "time_left": {"submission_deadline"},
    "submission_deadline": {"time_left", "can_still_submit"},
    "can_still_submit": {"submission_deadline"},
    "deadline_in_zone": {"deadline_timezone"},
    "deadline_timezone": {"deadline_in_zone", "submission_deadline"},
    "topic_scope": {"topics", "topic_group"},
    "topic_group": {"topic_scope", "topics"},
    "topics": {"topic_group"},
    "location": {"venue"},
    "venue": {"location"},
    "affiliation_people": {"person"},
    "organizers": {"affiliations", "person"},
    "affiliations": {"organizers"},
    "page_limit": {"pages_exclude"},
    "pages_exclude": {"page_limit"},
    "person": {"affiliation_people", "organizers"},
    "date_order": {"camera_ready", "notification"},
    "notification": {"date_difference"},
}


@dataclass(frozen=True, slots=True)
class Labelled:
    text: str
    expected: frozenset[str]
    every: bool  # all of `expected` are asked, not any
    chatter: bool
    file: str
    may_decline: bool  # the label allows no answer too

    def also(self, kind: str) -> set[str]:
        """The kinds whose answer holds the facts of `kind`."""
        return ALSO_RIGHT.get(kind, set())

    @property
    def accepted(self) -> frozenset[str]:
        """The kinds that answer it, and those whose answer holds the same facts."""
        return self.expected.union(*(ALSO_RIGHT.get(kind, set()) for kind in self.expected))


def load_labelled() -> list[Labelled]:
    """Return every labelled question of ours, in file order."""
    rows = []
    for file in sorted(FOLDER.glob("*.tsv")):
        for line in file.read_text(encoding="utf-8").splitlines():
            label, text = line.split("\t")
            kinds = frozenset(label.replace("+", "|").split("|")) - {"-", "~"}
            said, may_decline = text.replace("\\n", "\n"), "-" in label.split("|")
            rows.append(Labelled(said, kinds, "+" in label, label == "~", file.name, may_decline))
    return rows
