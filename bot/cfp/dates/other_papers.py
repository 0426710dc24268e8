"""Papers of another sort, whose deadline is none that others were extended to."""

from __future__ import annotations

from bot.rules import Rule

_SORTS = Rule(
    "papers of another sort than the others",
    r"""\b (?: pre-? \s? reviewed | already \s reviewed | ARR | commitments? | fast-? \s? track | late-? \s? breaking
        | non-? \s? archival | journal-? \s? first | re-? \s? submissions? | re-? \s? submitted | position | posters?
        | demos? | short | student | industry ) \b""",
    examples=(
        "Submission due pre-reviewed paper",
        "prereviewed papers",
        "already reviewed papers",
        "ARR commitment deadline",
        "via ARR",
        "commitment deadline",
        "commitments due",
        "fast-track papers",
        "fast track",
        "late-breaking results",
        "non-archival papers",
        "nonarchival papers",
        "journal-first papers",
        "resubmission deadline",
        "re-submissions",
        "resubmitted papers",
        "position papers",
        "posters",
        "poster deadline",
        "demos",
        "demo deadline",
        "short papers",
        "student papers",
        "industry papers",
    ),
    near_misses=("new submission deadline", "papers due, extended", "shortly after", "final deadline for all papers"),
)


def is_of_other_papers(old: str, new: str) -> bool:
    """Whether the second label names a sort of papers that the first does not."""
    named = {match[0].lower() for match in _SORTS.finditer(new)}
    return bool(named - {match[0].lower() for match in _SORTS.finditer(old)})
