"""What a member reads in another language: their own words, places as the language calls them, its own marks."""

from __future__ import annotations

import pytest

from bot.answering.answerer import Answerer
from bot.answering.listings import listing
from bot.words.places import place_words
from tests.conftest import NOW


@pytest.mark.parametrize(
    ("message", "quoted"),
    [
        ("投稿截止是什么时候？蓝色的香蕉呢？", "“蓝色的香蕉呢”"),
        ("締切はいつですか？青いバナナは好きですか？", "「青いバナナは好きですか」"),
        ("Hạn nộp bài khi nào? Chuối xanh thì sao?", "“Chuối xanh thì sao”"),
        ("When is the deadline? What about blue bananas?", "“what about blue bananas”"),
    ],
)
def test_what_was_not_understood_is_quoted_as_it_was_typed(bugs: Answerer, message: str, quoted: str) -> None:
    reply = bugs.reply(message, now=NOW)
    assert len(reply.answers) == 1
    assert quoted in reply.message


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("我在上海，截止时间是几点？", "按上海（Asia/Shanghai）时间，截止时间是2023年9月30日 19:59。"),
        ("東京だと何時までですか", "東京（Asia/Tokyo）では、締切は2023年9月30日 20:59です。"),
        ("ở Hà Nội thì mấy giờ hết hạn?", "Theo giờ Việt Nam (Asia/Ho_Chi_Minh), hạn là 30 tháng 9, 2023 lúc 18:59."),
        ("能一稿多投吗", "允许一稿多投：“We allow"),
        ("二重投稿は可能ですか", "二重投稿は認められています：「We allow"),
        ("投稿截止日期是什么时候？", "23:59 AoE（= 2023年9月30日 11:59 UTC，"),
        ("締切いつ？", "23:59 AoE（= 2023年9月30日 11:59 UTC、"),
        ("组织者有哪些人？", "Micah Goldblum（New York University, USA）和 Tom Goldstein"),
    ],
)
def test_an_answer_has_the_marks_and_places_of_its_language(bugs: Answerer, message: str, shown: str) -> None:
    assert shown in bugs.reply(message, now=NOW).answers[0].text


@pytest.mark.parametrize(
    ("name", "zone", "locale", "shown"),
    [
        ("Japan Time", "Asia/Tokyo", "zh-CN", "日本"),
        ("Tokyo", "Asia/Tokyo", "es-ES", "Tokio"),
        ("Kyoto", "Asia/Tokyo", "ja", "Kyoto"),
        ("PST", "America/Los_Angeles", "ja", "PST"),
        ("Tokyo", "Asia/Tokyo", "en", "Tokyo"),
        ("UTC+8", "Etc/GMT-8", "vi", "UTC+8"),
    ],
)
def test_a_place_is_called_what_the_language_calls_it(name: str, zone: str, locale: str, shown: str) -> None:
    assert place_words(name, zone, locale) == shown


@pytest.mark.parametrize(
    ("locale", "label"),
    [("zh", "Submission deadline："), ("ja", "Submission deadline："), ("vi", "Submission deadline: ")],
)
def test_a_wide_colon_has_no_blank_behind_it_in_a_list(bugs: Answerer, locale: str, label: str) -> None:
    found = listing("deadlines", bugs.faq, NOW, locale)
    assert found is not None
    assert found.lines[0][0] == label
