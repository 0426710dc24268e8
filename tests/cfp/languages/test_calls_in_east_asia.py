"""Calls in Japanese and Chinese: days left open, zones in brackets, numbered labels, topics on one line, places."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built, topic_names

CHINESE = "# 绳索会议 2031\n\n本次会议欢迎大家投稿。\n\n{}\n"
JAPANESE = "# 縄研究会 2031\n\n皆様のご発表をお待ちしております。\n\n{}\n"
OPEN = [
    (CHINESE, "- 2031 年 8 月下旬：论文投稿截止", "submission", "2031 年 8 月下旬"),
    (CHINESE, "- 录用通知：2031年9月底", "notification", "2031年9月底"),
    (CHINESE, "- 5 月上旬：第一轮征稿", "other", "5 月上旬"),
    (JAPANESE, "- 開催日：2031年8月下旬", "workshop", "2031年8月下旬"),
    (JAPANESE, "- カメラレディ締切：2031年6月末", "camera_ready", "2031年6月末"),
]


@pytest.mark.parametrize(("page", "line", "kind", "words"), OPEN)
def test_a_part_of_a_month_keeps_the_words_of_the_page(page: str, line: str, kind: str, words: str) -> None:
    found = built(page.format(line)).faq.dates
    assert [(one.kind, one.at, one.remarks[0].source and one.remarks[0].source.quote) for one in found] == [
        (kind, None, words)
    ]


def test_a_zone_in_brackets_is_the_zone_of_its_day() -> None:
    found = built(CHINESE.format("- 2031 年 10 月 23 日（AoE）：投稿截止")).faq.dates
    assert [(one.at, one.zone) for one in found] == [("2031-10-23", "AoE")]


@pytest.mark.parametrize("number", ["1．", "2、", "3. "])
def test_a_number_is_no_part_of_a_label(number: str) -> None:
    assert [one.label for one in built(CHINESE.format(f"{number}投稿截止日期：2031年5月8日")).faq.dates] == [
        "投稿截止日期"
    ]


@pytest.mark.parametrize(
    ("page", "text", "topics"),
    [
        (CHINESE, "## 征文范围\n\n（1）绳索力学；（2）绳结理论；（3）绳索材料", ["绳索力学", "绳结理论", "绳索材料"]),
        (
            JAPANESE,
            "## 討論主題\n\n縄の力学、結び目の数理、縄の材料、網",
            ["縄の力学", "結び目の数理", "縄の材料", "網"],
        ),
    ],
)
def test_topics_stand_on_one_line(page: str, text: str, topics: list[str]) -> None:
    assert list(topic_names(list(built(page.format(text)).faq.topics))) == topics


def test_a_city_stands_behind_the_university_and_its_days() -> None:
    page = "## 第八届全国绳索学术会议\n\n( 2031 年 9 月 12-14日 西山大学 , 天津 )\n\n投稿截止日期：2031年5月8日\n"
    assert built(page).faq.workshop.city == "天津"


def test_a_language_is_no_country() -> None:
    page = JAPANESE.format("## 使用言語\n\n言語は原則として日本語とします。\n\n発表申込締切：2031年5月8日")
    assert "location" not in {one.id for one in built(page).faq.entries}


def test_the_call_before_a_name_is_no_part_of_it() -> None:
    page = "<title>论文征集-第十届绳索年会</title><p>欢迎投稿！</p><ul><li>截稿日期为2031年7月31日</li></ul>"
    found = built(page, "html").faq
    assert (found.workshop.name, [one.label for one in found.dates]) == ("第十届绳索年会", ["截稿日期"])


@pytest.mark.parametrize("heading", ["大会重要时间", "会议重要日期"])
def test_a_heading_over_dates_is_no_event(heading: str) -> None:
    text = (
        f"# 绳索大会\n\n## {heading}\n\n2031年6月4日\n\n2031年7月31日，论文摘要接收截止。\n\n发出会议第一轮征文通知。"
    )
    made = built(text)
    assert [one.kind for one in made.faq.dates if one.at] == ["submission"]
    assert made.faq.workshop.name == "绳索大会"


def test_a_country_in_a_name_is_no_place() -> None:
    faq = built("# 2031年中国绳索学会年会通知\n\n本次会议欢迎大家投稿。截稿日期：2031年5月8日。").faq
    assert (faq.workshop.name, [one.id for one in faq.entries]) == ("2031年中国绳索学会年会", [])


def test_the_days_of_the_event_stand_below_its_house() -> None:
    text = "# 全国大会発表応募\n\n縄女子大学\\\n2031年5月19日(土)・20日(日)\n\n応募締切は、2030年11月1日です。"
    assert [(one.kind, one.at, one.end) for one in built(text).faq.dates if one.kind == "workshop"] == [
        ("workshop", "2031-05-19", "2031-05-20")
    ]


def test_the_clock_of_a_country_is_no_place() -> None:
    text = JAPANESE.format("申し込み期限\n\n2031年7月8日~2031年8月14日(金)23:59(日本時間)")
    assert "location" not in {one.id for one in built(text).faq.entries}
