"""Days, lengths of time, lists and blanks, as each language writes them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.words.language import say
from bot.words.lists import either, listed
from bot.words.spacing import apart, bracketed, in_row, quoted, spaced
from bot.words.times import amount, day_words, days_from_to, instant_words, one_of

DAY = date(2023, 9, 29)


@pytest.mark.parametrize(
    ("locale", "day", "until", "choice"),
    [
        ("en-US", "29 September 2023", "29–30 September 2023", "29 or 30 September 2023"),
        ("es-ES", "29 de septiembre de 2023", "29–30 de septiembre de 2023", None),
    ],
)
def test_days(locale: str, day: str, until: str, choice: str | None) -> None:
    other = date(2023, 9, 30)
    assert (day_words(DAY, locale), days_from_to(DAY, other, locale)) == (day, until)
    assert one_of([DAY, other], locale) == (choice or f"{day} o 30 de septiembre de 2023")


def test_a_day_with_its_time() -> None:
    assert [instant_words(DAY, time, "en") for time in (None, "23:59")] == [
        "29 September 2023",
        "29 September 2023, 23:59",
    ]


@pytest.mark.parametrize(
    ("locale", "several", "choice"), [("en-GB", "a, b and c", "a or b"), ("es-419", "a, b y c", "a o b")]
)
def test_lists(locale: str, several: str, choice: str) -> None:
    assert (listed("abc", locale), either("ab", locale), listed(["a"], locale), listed([], locale)) == (
        several,
        choice,
        "a",
        "",
    )


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (timedelta(days=800), "2 years"),
        (timedelta(days=9, hours=5), "9 days"),
        (timedelta(days=1, hours=3), "1 day 3 hours"),
        (timedelta(days=2), "2 days"),
        (timedelta(hours=5, minutes=59), "5 hours 59 minutes"),
        (timedelta(hours=6, minutes=59), "6 hours"),
        (timedelta(minutes=1), "1 minute"),
        (timedelta(seconds=59), "less than a minute"),
    ],
)
def test_lengths_of_time_are_never_rounded_up(span: timedelta, words: str) -> None:
    assert amount(span) == words


@pytest.mark.parametrize(
    ("locale", "text", "before", "shown"),
    [
        ("zh-CN", "已经过了。 截止日期： ", "", "已经过了。截止日期："),
        ("ja", " 未定です。", "。", "未定です。"),
        ("ja", " 未定です。", "x", " 未定です。"),
        ("zh", "Dates： BUGS 2023。", "", "Dates：BUGS 2023。"),
        ("en", "Yes. It is.", "", "Yes. It is."),
    ],
)
def test_blanks_behind_wide_full_stops_are_left_out(locale: str, text: str, before: str, shown: str) -> None:
    assert spaced(text, locale, before) == shown


@pytest.mark.parametrize(
    ("locale", "brackets", "quotes", "row", "parts"),
    [
        ("en", "a (b)", "“b”", "a, b", "a; b"),
        ("vi", "a (b)", "“b”", "a, b", "a; b"),
        ("zh-CN", "a（b）", "“b”", "a、b", "a；b"),
        ("ja", "a（b）", "「b」", "a、b", "a、b"),
    ],
)
def test_marks_are_as_wide_as_those_of_the_language(
    locale: str, brackets: str, quotes: str, row: str, parts: str
) -> None:
    assert (f"a{bracketed('b', locale)}", quoted("b", locale)) == (brackets, quotes)
    assert (in_row("ab", locale), apart("ab", locale)) == (row, parts)


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("Submission deadline", "Submission deadline 是什么时候？"),
        ("投稿截止日期", "投稿截止日期是什么时候？"),
        ("投稿（第二轮）", "投稿（第二轮）是什么时候？"),
    ],
)
def test_chinese_has_a_blank_beside_latin_words_only(label: str, shown: str) -> None:
    assert say("kind.date.question", "zh", label=label) == shown


@pytest.mark.parametrize(
    ("names", "shown"), [(("Ada", "Bob"), "Ada 和 Bob"), (("论文", "Demo", "海报"), "论文、Demo 和海报")]
)
def test_a_chinese_list_has_a_blank_beside_latin_words_only(names: tuple[str, ...], shown: str) -> None:
    assert listed(names, "zh") == shown
