"""What a bracket behind a date says that the date is for: "1 March 2031 (posters)"."""

from __future__ import annotations

import re

from bot.cfp.dates.between import BRACKET_TRACK
from bot.cfp.dates.labels import kind_of
from bot.cfp.dates.tables import names_papers
from bot.cfp.dates.vague import find_vague

_NOT_A_TRACK = re.compile(
    r"\d|aoe|utc|extend|tentat|time|firm|hard|anywhere|strict|mandatory|optional|required|prev|orig|was "
    r"|\b(?:closed|over|passed|past|expired)\b",
    re.IGNORECASE,
)
_PAPERS_OF = re.compile(r"[^\W\d_][\w-]{2,20}(?: (?:and |& )?[^\W\d_][\w-]{2,20}){0,3}")


def with_track(label: str, before: str, after: str, *, alone: bool) -> tuple[str, str]:
    """The label and the track that a bracket behind a date names; the bracket may name another kind of date. Behind a
    date that stands alone it is one when it ends the line and names papers.
    """
    bracket = BRACKET_TRACK.match(after)
    if not bracket or find_vague(bracket[1]) or _NOT_A_TRACK.search(bracket[1]):
        return label, ""
    track = bracket[1]
    told = kind_of(track)
    if alone and (
        re.search(r"\w", after[bracket.end() :]) or not (_PAPERS_OF.fullmatch(track) and names_papers(track))
    ):
        return label, ""
    if alone and (told == "abstract" or kind_of(label) == "workshop"):
        return (f"{label.rstrip(' :')} ({track})", "") if told == "abstract" else (label, "")
    other = (
        told is not None and told != kind_of(label) and kind_of(before) is None and not _is_for(told, kind_of(label))
    )
    return (track, "") if other else (label, track)


def _is_for(paper: str, kind: str | None) -> bool:
    """Whether a bracket names papers of which a label dates something: "Decisions: 16 July (full papers)"."""
    return paper in {"abstract", "submission"} and kind in {"notification", "camera_ready"}
