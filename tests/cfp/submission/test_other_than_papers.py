"""What is said of appendices, artifacts and talks is nothing on papers; what only new work may do is a rule."""

from __future__ import annotations

import pytest

from bot.cfp.submission.submission import read_submission
from bot.page.parse import parse_page

_LNCS = "All papers will be published in the LNCS proceedings."
POLICIES = [
    (f"{_LNCS} Proofs may stand in an appendix, read at the discretion of reviewers, but not put into the proceedings.",
     True, None),
    (f"{_LNCS} Supplementary files are welcome and will not be published.", True, None),
    (f"{_LNCS} That the proceedings are not intended to replace a journal paper goes without saying.", True, None),
    (f"{_LNCS} The workshop proceedings is not intended to preclude later publication.", True, None),
    ("ROPE is a non-archival venue.\n\nGold badges: placed in an archival repository that all may read.", False, None),
    ("- Research papers: will be published in the post-proceedings.\n- Oral communications: will be given, but not "
     "appear in the post-proceedings.", "mixed", None),
    ("Posters will not be included in the proceedings.", False, None),
    ("Only original work not currently under review in other venues will be considered for publication.",
     None, "forbidden"),
    ("Only papers that are not submitted elsewhere are eligible.", None, "forbidden"),
    ("We consider only new contributions, not under review anywhere, and these will be reviewed.", None, "forbidden"),
    ("Extended versions of selected papers will be considered for publication in a journal.", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "archival", "dual"), POLICIES)
def test_a_policy_is_read_of_papers_alone(text: str, archival: object, dual: str | None) -> None:
    found, _, _ = read_submission(parse_page(f"# Rope Workshop 2031\n\n{text}\n", file="call.md"), 2031)
    assert (found.get("archival"), found.get("dual_submission")) == (archival, dual)
