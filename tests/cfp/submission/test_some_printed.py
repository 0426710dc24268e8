"""Whether papers are printed, where a sentence tells it of some of them, by the way, or of somebody's life."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

PRINTED: list[tuple[str, bool | str | None]] = [
    ("He has published in the conference proceedings of the ACM, and sits on its committee.", None),
    ("Her papers appear in the proceedings of KNOT.", None),
    ("Papers must not exceed 9 pages in ACM Proceedings style.", None),
    ("Demos may not be longer than 2 pages in the proceedings format.", None),
    ("All papers will appear in formal proceedings. Demos must not exceed 2 pages in ACM proceedings style.", True),
    ("- Long texts must not be published before and will be included in the proceedings.\n"
     "- Short notes will not be published in the proceedings.", "mixed"),
    ("- Rope reports will appear in the proceedings.\n- Deck talks will not be published in the proceedings.", "mixed"),
    ("Papers that pass will be published in the proceedings. However, only the papers with the Gold tier acceptance "
     "will be published in a volume.", "mixed"),
    ("Only full papers will be published in the proceedings.", "mixed"),
    ("Only accepted papers will be published in the proceedings.", True),
    ("Proceedings with all texts will be available online and at the workshop.", True),
    ("The printed proceedings will be handed out in Oslo.", True),
    ("The proceedings of past meetings will be available in the hall.", None),
    ("Tools are shown on the workshop's website and archived on GitHub.", None),
    ("All talks will be archived in the Internet Archive.", None),
    ("The proceedings will be available through arXiv as an informal collection.", None),
    ("- **Closed papers:** these are long and will be published behind the paywall of a publisher.\n"
     "- **Open papers:** these are short, and will be published on the workshop's website and archived on Github.",
     "mixed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PRINTED)
def test_what_is_printed_is_told_of_papers_of_this_event(text: str, expected: bool | str | None) -> None:
    page = f"# Workshop on Knots\n\n## Publication\n\n{text}\n\n## Dates\n\n- Submission: May 1, 2031\n"
    faq = built(page, "md").faq
    assert (faq.submission.archival if faq.submission else None) == expected
