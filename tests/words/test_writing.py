"""Days, lengths of time, lists and blanks, as each language writes them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.words.lists import apart, either, listed
from bot.words.places import place_words
from bot.words.spacing import spaced
from bot.words.times import amount, day_words, days_from_to, instant_words, one_of

DAY = date(2023, 9, 29)


@pytest.mark.parametrize(
    ("locale", "day", "until", "choice"),
    [
        ("en-US", "1 October 2023", "1–2 October 2023", "1 or 2 October 2023"),
        ("es-ES", "1 de octubre de 2023", "1–2 de octubre de 2023", "1 o 2 de octubre de 2023"),
        ("de", "1. Oktober 2023", "1.–2. Oktober 2023", "1. oder 2. Oktober 2023"),
        ("fr", "1er octobre 2023", "1er–2 octobre 2023", "1er ou 2 octobre 2023"),
        ("pt-BR", "1º de outubro de 2023", "1º–2 de outubro de 2023", "1º ou 2 de outubro de 2023"),
        ("ja", "2023年10月1日", "2023年10月1日～2日", "2023年10月1日または2023年10月2日"),
    ],
)
def test_days(locale: str, day: str, until: str, choice: str) -> None:
    first, other = date(2023, 10, 1), date(2023, 10, 2)
    assert (day_words(first, locale), days_from_to(first, other, locale)) == (day, until)
    assert one_of([first, other], locale) == choice


@pytest.mark.parametrize(
    ("locale", "until", "choice"),
    [
        ("en", "30 September 2023 – 1 October 2023", "30 September 2023 or 1 October 2023"),
        ("fr", "30 septembre 2023 – 1er octobre 2023", "30 septembre 2023 ou 1er octobre 2023"),
        ("zh-CN", "2023年9月30日至10月1日", "2023年9月30日或2023年10月1日"),
    ],
)
def test_days_of_two_months(locale: str, until: str, choice: str) -> None:
    first, other = date(2023, 9, 30), date(2023, 10, 1)
    assert (days_from_to(first, other, locale), one_of([first, other], locale)) == (until, choice)


@pytest.mark.parametrize(
    ("locale", "time", "until", "words"),
    [
        ("en", None, None, "29 September 2023"),
        ("en", "23:59", None, "29 September 2023, 23:59"),
        ("en", "09:00", "17:00", "29 September 2023, 09:00–17:00"),
        ("de", "23:59", None, "29. September 2023, 23:59 Uhr"),
        ("de", "09:00", "17:00", "29. September 2023, 09:00–17:00 Uhr"),
        ("fr", "09:00", "17:00", "29 septembre 2023 de 09:00 à 17:00"),
        ("es", "23:59", None, "29 de septiembre de 2023 a las 23:59"),
        ("pt-BR", "09:00", "17:00", "29 de setembro de 2023 das 09:00 às 17:00"),
    ],
)
def test_a_day_with_its_time(locale: str, time: str | None, until: str | None, words: str) -> None:
    assert instant_words(DAY, time, locale, until=until) == words


def test_items_with_commas_are_set_apart() -> None:
    assert [apart(["a, b", "c"], locale) for locale in ("en", "fr-FR")] == ["a, b; c", "a, b\u202f; c"]


@pytest.mark.parametrize(
    ("name", "zone", "locale", "words"),
    [
        ("Germany", "Europe/Berlin", "en", "Germany"),
        ("Germany", "Europe/Berlin", "de", "Deutschland"),
        ("USA", "America/New_York", "es-419", "Estados Unidos"),
        ("Vienna", "Europe/Vienna", "fr", "Vienne"),
        ("Sao Paulo", "America/Sao_Paulo", "pt-BR", "São Paulo"),
        ("Vienna", "Europe/Berlin", "fr", "Vienna"),
        ("Lyon", "Europe/Paris", "de", "Lyon"),
        ("PST", "America/Los_Angeles", "de", "PST"),
        ("UTC+7", "UTC+07", "ja", "UTC+7"),
    ],
)
def test_places(name: str, zone: str, locale: str, words: str) -> None:
    assert place_words(name, zone, locale) == words


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
