"""Limits of lines that begin with a kind of paper, and of sentences on what the one before is about."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cfp.submission.test_limits import read

BEGUN: list[tuple[str, list[dict[str, Any]]]] = [
    (
        "- **Full Papers** on finished knots (16 pages, excluding references);\n"
        "- **Short Papers** on tools, ropes, and work that goes on (6 pages, excluding references).\n"
        "- **Special rope track**: to feast, we invite views. These may be position papers (9 pages, at most).",
        [
            {"pages": 16, "track": "Full Papers", "excludes": ["references"]},
            {"pages": 6, "track": "Short Papers", "excludes": ["references"]},
            {"pages": 9, "track": "Special rope track"},
        ],
    ),
    (
        "- **Long papers:** up to 8 pages (+ references and appendices)",
        [{"pages": 8, "track": "Long papers", "excludes": ["references", "appendices"]}],
    ),
    (
        "Groups send a short paper (up to 6 pages - incl. refs -) on ropes.",
        [{"pages": 6, "track": "Short paper", "includes": ["references"]}],
    ),
    (
        "Submissions of Research Papers must be new. They must not exceed 12 pages.\n\n"
        "Submission of Rope Reports must help others. They must not exceed 5 pages **including references**.",
        [{"pages": 12, "track": "Research Papers"}, {"pages": 5, "track": "Rope Reports", "includes": ["references"]}],
    ),
    (
        "1. Regular knot papers of at most 6 pages including references. They must be new.\n"
        "2. Short rope statements of at most 1-2 pages. They start a talk.\n"
        "3. Field notes of up to 3 pages.",
        [
            {"pages": 6, "track": "Regular knot papers", "includes": ["references"]},
            {"pages": 2, "minimum": 1, "track": "Short rope statements"},
            {"pages": 3, "track": "Field notes"},
        ],
    ),
    ("- Demos, posters and knot talks (5 pages)", [{"pages": 5, "track": "Demos, posters and knot talks"}]),
    ("- extended abstracts on ropes and knots (5 pages)", [{"pages": 5, "track": "Extended abstracts"}]),
    (
        "1. Regular knot papers (6 pages, excluding references) to tell of ropes that were not previously shown.\n"
        "2. Short rope statements (1-2 pages, excluding references) to encourage those who tie.\n"
        "3. Harbour briefs (3 pages)",
        [
            {"pages": 6, "track": "Regular knot papers", "excludes": ["references"]},
            {"pages": 2, "minimum": 1, "track": "Short rope statements", "excludes": ["references"]},
            {"pages": 3, "track": "Harbour briefs"},
        ],
    ),
    ("Papers are new. They must not exceed 5 pages.", [{"pages": 5}]),
    (
        "Papers may have up to 5 pages. The final paper must fit within the SIX-page limit.",
        [{"pages": 5, "note": "The final paper must fit within the SIX-page limit."}],
    ),
]


@pytest.mark.parametrize(("text", "limits"), BEGUN)
def test_a_limit_is_of_the_papers_that_its_line_begins_with(text: str, limits: list[dict[str, Any]]) -> None:
    assert read(text) == limits
