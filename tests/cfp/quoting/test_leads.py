"""A line that leads ("We welcome:") is quoted with what it leads to: a whole list, else one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.cfp.passages import read_passages
from bot.page.sources import read_sources

HEAD = "# Workshop on Knots 2031\n\n"


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        (
            "We welcome proposals from:\n\n- all sailors who tie knots;\n- all bakers who plait bread.\n\n"
            "The fee is told in due course.\n",
            "We welcome proposals from: all sailors who tie knots; all bakers who plait bread.",
        ),
        (
            "Proposals go through this form: https://knot.example/form\n\nThe meeting keeps its usual setup.\n",
            "Proposals go through this form: https://knot.example/form",
        ),
        (
            "Read this first:\n\nEach talk lasts twenty minutes.\n\nThe meeting keeps its usual setup.\n",
            "Read this first: Each talk lasts twenty minutes.",
        ),
        (
            "Please bring:\n\n• a rope of two metres\n\n• a pair of gloves\n\nThe meeting keeps its usual setup.\n",
            "Please bring: • a rope of two metres; • a pair of gloves",
        ),
    ],
)
def test_a_lead_takes_along_what_it_leads_to(tmp_path: Path, text: str, quoted: str) -> None:
    page = tmp_path / "call.md"
    page.write_text(HEAD + text, encoding="utf-8")
    texts = [passage.text for passage in read_passages(read_sources([str(page)]))]
    assert quoted in texts, texts
    assert not any(text.startswith(quoted) and text != quoted for text in texts), texts
