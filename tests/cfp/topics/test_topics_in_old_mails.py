"""Topics as mails and old pages set them: long lines, starred tracks, a list below its own first item."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bot.cfp.topics.topics import read_topics
from bot.page.parse import parse_page

LONG = "Ropes of all ages and their care, to understand how sailors of old and of our own day have kept them dry"
SET_AS = [
    ("txt", f"Topics of interest include:\n\n    Ropes at sea\n    {LONG}\n    Ropes on land\n"
            "    Nets and what they hold\n\nDATES\n\nPapers: May 3, 2031",
     ["Ropes at sea", LONG, "Ropes on land", "Nets and what they hold"]),
    ("txt", "These tracks focus on (but not limited to) the following topics:\n\n\n"
            "** Track 1: Ropes and Cords of the Old Ports, Rope Walks, Sailors and what they have sung **\n\n\n"
            "- Old ropes\n- Rope walks\n- Songs of the rope\n- Tar\n\n"
            "** Track 2: Nets **\n\n- Nets at sea\n- Nets at home\n- Knots in nets\n- Floats\n",
     ["Track 1: Ropes and Cords of the Old Ports, Rope Walks, Sailors and what they have sung", "Old ropes",
      "Rope walks", "Songs of the rope", "Tar", "Track 2: Nets", "Nets at sea", "Nets at home", "Knots in nets",
      "Floats"]),
    ("html", "<ul><li>Scope: (choose one or more of these subject areas)<ul><li>Old ropes</li><li>New nets</li>"
             "<li>Rest for ropes</li></ul></li></ul>", ["Old ropes", "New nets", "Rest for ropes"]),
    ("html", "<h2>Topics</h2><ul><li>- Old ropes</li><li>– Non-slip knots</li><li>* Nets at sea</li></ul>",
     ["Old ropes", "Non-slip knots", "Nets at sea"]),
    ("html", "<h2>Topics</h2><ul><li>-2 degrees and less</li><li>Ropes - old and new</li><li>Nets</li></ul>",
     ["-2 degrees and less", "Ropes - old and new", "Nets"]),
    ("txt", "Along with your paper please include a separate cover page with the following details:\n\n"
            "1. Your full name\n2. Mailing address\n3. Title of the paper\n4. Word count\n", []),
    ("md", "## Suggested topics\n\nAny topics are acceptable, including old ropes, new nets, rest, and sleep.", []),
    ("md", "Topics include the following ones:\n\nAxe 1 : cordes\n\nAda Moore (Oslo)\n\nAxe 2 : nœuds\n\n"
           "Ben Okri (Oslo)\n\nAxe 3 : filets\n\nCara Lind (Oslo)", ["cordes", "nœuds", "filets"]),
]  # fmt: skip


def _names(topics: list[Any]) -> Iterator[str]:
    for topic in topics:
        if isinstance(topic, dict):
            yield topic["name"]
            yield from _names(topic["topics"])
        else:
            yield topic


@pytest.mark.parametrize(("ext", "text", "expected"), SET_AS)
def test_topics_of_old_mails_and_pages_are_read(ext: str, text: str, expected: list[str]) -> None:
    head = "<h1>Workshop on Knots 2031</h1>" if ext == "html" else "# Workshop on Knots 2031\n\n"
    assert list(_names(read_topics(parse_page(f"{head}{text}\n", file=f"call.{ext}"))[0])) == expected
