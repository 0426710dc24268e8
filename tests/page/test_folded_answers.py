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


@pytest.mark.parametrize(
    ("head", "question"),
    [
        ("よくある質問", "英語で発表できますか？"),
        ("常见问题", "可以用英文报告吗？"),
        ("자주 묻는 질문", "영어로 발표할 수 있나요?"),
        ("Câu hỏi thường gặp", "Tôi có thể nói tiếng Anh không?"),
    ],
)
def test_questions_below_a_heading_in_other_languages_are_answered(head: str, question: str) -> None:
    page = f"# Knots 2031\n\n- Papers due: 3 May 2031\n\n## {head}\n\n{question}\n\nRope is all you need.\n"
    entries = built(page).draft.data.get("entries", ())
    assert any("Rope is all you need." in one["answer"] for one in entries if one["id"].startswith("asked"))
