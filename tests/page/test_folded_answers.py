"""Answers that are folded away until their question is pressed, and what is only laid over a page."""

from __future__ import annotations

import pytest

from bot.page.parse import parse_page
from tests.cfp.small_calls import built

STYLE = "<style>.answer {display: none} .item.active .answer {display: block} .old {display: none}</style>"
FOLDED = f"""<html><head>{STYLE}</head><body><h2>Questions</h2>
<div class="item"><div class="faq-question">
    May I submit a paper that was previously published?
    <span class="icon">+</span></div>
  <div class="answer"><p>No, papers must not be under review at another venue.</p></div></div>
<p class="old">Papers are due in May.</p></body></html>"""


def test_what_a_rule_shows_when_it_is_opened_is_read() -> None:
    blocks = parse_page(FOLDED, file="call.html").blocks
    assert [(block.kind, block.text) for block in blocks] == [
        ("heading", "Questions"),
        ("heading", "May I submit a paper that was previously published?"),
        ("paragraph", "No, papers must not be under review at another venue."),
    ]


@pytest.mark.parametrize("name", ["mobile-nav", "modal", "cookie-popup"])
def test_a_menu_or_window_stays_hidden(name: str) -> None:
    style = f"<style>.{name} {{display: none}} .{name}.open {{display: flex}}</style>"
    page = parse_page(f'{style}<p>Ropes.</p><div class="{name}">Knots.</div>', file="call.html")
    assert [block.text for block in page.blocks] == ["Ropes."]


def test_the_answer_is_quoted_and_not_the_question() -> None:
    faq = built(FOLDED, "html").faq
    assert faq.submission.dual_submission == "forbidden"
    assert not [one for one in faq.entries if one.answer.endswith("?")]
    assert not faq.people
