"""What the name of a thing tells: nothing alone, and under a heading that asks for it, the answer."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built


def answers(text: str) -> dict[str, str]:
    page = f"# Workshop on Ropes (ROPES 2031)\n\nPapers due: 3 May 2031\n\n{text}\n"
    return {entry["id"]: entry["answer"] for entry in built(page).draft.data.get("entries", ())}


JOURNALS = "1. Rope Journal (SCI indexed)\n2. Knot Letters"
TOLD = [
    (
        "publication_after",
        f"## Special Issues\n\n{JOURNALS}",
        "Special Issues: Rope Journal (SCI indexed); Knot Letters.",
    ),
    ("publication_after", "- Special issue planned", "Special issue planned."),
    ("publication_after", f"## Outlets\n\n{JOURNALS}", None),
    ("publication_after", "- 8 pages\n- Special issue", None),
    ("archival", JOURNALS, None),
    ("archival", "- 8 pages\n- Indexed by Knotpus", None),
    ("language", "Papers can be written in Portuguese, English, or Spanish.", "Papers can be written in Portuguese,"),
    ("language", "We take talks in either French or English.", "We take talks in either French or English."),
    ("language", "Papers are on ropes in Norway and English harbours.", None),
]


@pytest.mark.parametrize(("kind", "text", "answer"), TOLD)
def test_a_name_alone_answers_only_under_what_asks_for_it(kind: str, text: str, answer: str | None) -> None:
    said = answers(text).get(kind)
    assert said is None if answer is None else said is not None and said.startswith(answer)
