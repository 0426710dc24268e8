"""What an event is called where a page says it in plain words, and what only looks like its name."""

from __future__ import annotations

import pytest

from bot.cfp.workshop import read_workshop
from bot.faq.vocabulary import NAMELESS
from bot.page.parse import parse_page

NAMES = [
    ("# Call\n\nThe seventeenth annual Rope Ties conference (RT, once Ropes) will be held in Oslo.", "Rope Ties"),
    ("# Call\n\nThe 16<sup>th</sup> Annual Rope Conference (Ropes 2031), run by us, invites all.",
     "16th Annual Rope Conference (Ropes 2031)"),
    ("*Knots On Ropes (KOR)* brings together people who tie.", "Knots On Ropes (KOR)"),
    ("*Loops And RePairs (LARP)* will be held in Oslo.", "Loops And RePairs (LARP)"),
    ("# Participate\n\nWe meet again. *Rope Listening 3* takes place at the mill.", "Rope Listening 3"),
    ("# Call\n\n- Apr 1, 2031: Call closes\n- April 25–27, 2031: Rope Islands Conference", "Rope Islands Conference"),
    ("# Call\n\nWhat is shown at the Rope Workshop may be published. The Rope Workshop PC decides.", "Rope Workshop"),
    ("# Call\n\nAll deadlines are at 23:59 (UTC-12). Papers at the Rope Workshop are short. The Rope Workshop is fun.",
     "Rope Workshop"),
    ("# Speak at RopeCon Porto\n\nTwo days of talks. Tutorials on the 17th.", "RopeCon Porto"),
    ("# Rope Data Day\n\nA day for nurses.", "Rope Data Day"),
    ("# Call\n\nWe host a workshop on the future of Low Twist Ropes.", "workshop on the future of Low Twist Ropes"),
    ('---\ntitle: "#CFP: Call for Streams: 2031 Rope Studies Conference"\n---\n\nRope Society (RS)\n\nText.',
     "2031 Rope Studies Conference"),
    ("# Call\n\nRope School of Oslo Conference 2031\n\n## Theme\n\nThe theme of the conference is **Ropes Ask**.",
     "Rope School of Oslo Conference 2031"),
    ("# Topic of the conference\n\nThe goal of the conference “Ropes, knots and cords” is to gather people.",
     "Ropes, knots and cords"),
]  # fmt: skip
NONE = [
    "# KNOT Home\n\n**[KNOT Home](../x)**\\\n[Dates](dates)",
    "# Call\n\n## Workshop Proposals (Closed)\n\nSend them by mail.",
    "# Call\n\n## 2031 Workshop Descriptions\n\n### Statistics, August 3-5, 2031\n\nText.",
    "# Call\n\nname of organization:\n\nSociety for the Study of Knots (SSK)\n\nText.",
    "# Call\n\nIt will be held virtually on Ropeet(腾讯会议) and talks last 25min.",
    "# Call\n\nBerg, A., & Feld, B. (2019). *Ropes in ports*. In Proceedings of the 7th Conference on Knots, 49-58.",
    "# Call\n\nPoster Session is held at noon. Late Registration will be held open.",
    "# Call\n\nTutorials on the 17th.",
    "# Call\n\nSay why either the Statistics or the Knot Analysis workshop will be of use to you.",
    "# Call\n\n- May 3, 2031: Main Conference",
]

IN_SENTENCES = [
    ("The Rope Society invites submissions for Loose Ends: Futures of Old Knots, a hybrid conference in Oslo.",
     "Loose Ends: Futures of Old Knots"),
    ("The Program Committee of the 16th Conference on Knots (KNOT 2031) invites papers.",
     "16th Conference on Knots (KNOT 2031)"),
    ("---\ntitle: Knots and Nets in Old Traditions\n---\n\nWhat do they hold? Much.\n\ndeadline: 2031-03-15",
     "Knots and Nets in Old Traditions"),
    ("---\ntitle: Information for all authors\n---\n\nAbstracts are due on 2031-03-15.", NAMELESS),
    ("---\ntitle: Knots and Nets in Old Traditions\n---\n\n## Dates\n\nAbstracts are due on 2031-03-15.", NAMELESS),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), IN_SENTENCES)
def test_a_name_stands_in_a_sentence_or_alone_above_the_page(text: str, name: str) -> None:
    assert read_workshop(parse_page(text, file="call.md"))[0]["name"] == name


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_name_in_plain_words_is_found(text: str, name: str) -> None:
    assert read_workshop(parse_page(text, file="call.md"))[0]["name"] == name


@pytest.mark.parametrize("text", NONE)
def test_what_only_looks_like_a_name_is_none(text: str) -> None:
    assert read_workshop(parse_page(text, file="call.md"))[0]["name"] == NAMELESS


def test_a_plain_text_begins_with_its_title() -> None:
    text = "Preferable Pasts and Futures of Ropes\n\nRopes have emerged over two decades as a field."
    assert read_workshop(parse_page(text, file="call.txt"))[0]["name"] == "Preferable Pasts and Futures of Ropes"


def test_a_title_of_a_site_spells_its_acronym_out() -> None:
    title = "3ROPE 2031 | The 14th Rope Retrieval workshop"
    text = f"<html><head><title>{title}</title></head><body><p>Text.</p></body></html>"
    assert (
        read_workshop(parse_page(text, file="call.html"))[0]["name"] == "3ROPE 2031: The 14th Rope Retrieval workshop"
    )
