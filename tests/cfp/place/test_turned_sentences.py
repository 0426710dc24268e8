"""The town of sentences in other languages whose verb stands behind it or around it, and one fee in Japanese."""

from __future__ import annotations

import pytest

from tests.cfp.languages.test_calls_in_languages import built


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("In Kiel findet vom 18. bis 20. November 2031 die SeilCon Europa statt.", "Kiel"),
        ("Die ganze Veranstaltung wird im Taubenhaus in Kiel stattfinden.", "Kiel"),
        ("Am 18. November 2031 findet in Kiel die SeilCon Nord statt.", "Kiel"),
        ("En Quito se celebrará del 18 al 20 de noviembre de 2031 la CuerdaPy.", "Quito"),
        ("Op 18 november 2031 vindt in Gent het KnoopFest plaats.", "Gent"),
        ("Die Tagung wird am 3. Mai 2031 in Präsenz stattfinden.", None),
        ("In diesem Jahr findet die SeilCon am 3. Mai 2031 statt.", None),
    ],
)
def test_where_a_sentence_says_that_it_takes_place(text: str, city: str | None) -> None:
    assert built(f"# ROPE 2031\n\n{text}\n\nPapers: 3 May 2031\n").faq.workshop.city == city


def test_a_japanese_sentence_ends_before_the_next_line() -> None:
    text = "本研究会の講習の参加は無料になります。\n16日の懇親会の費用は、当日のみになります。\n"
    entries = built(f"# 結び目研究会 2031\n\n投稿締切: 2031年9月6日\n\n## 参加\n\n{text}").faq.entries
    assert [(one.id, str(one.answer)) for one in entries] == [
        ("registration", "本研究会の講習の参加は無料になります。")
    ]


def test_chinese_calls_take_papers_in_both_languages() -> None:
    entries = built("# 绳结研讨会 2031\n\n投稿截止:2031年9月6日\n\n中英文稿均可。\n").faq.entries
    assert [one.id for one in entries] == ["language"]
