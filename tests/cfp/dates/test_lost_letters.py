"""Labels that have lost their first letter, as a page does that was copied from one with large initials."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

LOST = [
    ("aper submissions due", "Paper submissions due", "submission"),
    ("otification of authors", "Notification of authors", "notification"),
    ("amera-ready papers", "Camera-ready papers", "camera_ready"),
    ("apers due", "Papers due", "submission"),
    ("papers due", "papers due", "submission"),
    ("apertures due as papers", "apertures due as papers", "submission"),
]


@pytest.mark.parametrize(("label", "read", "kind"), LOST)
def test_a_label_gets_its_first_letter_back(label: str, read: str, kind: str) -> None:
    found = built(f"# Workshop on Knots 2031\n\n## Important dates\n\n- {label}: 3 May 2031\n").faq.dates
    assert [(one.label, one.kind) for one in found] == [(read, kind)]
