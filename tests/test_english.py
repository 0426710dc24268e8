"""How English writes months, days, numbers and money, read off short texts."""

from __future__ import annotations

import re

import pytest

from bot.english import CURRENCY, DAY, MONTH, MONTH_OF, NUMBER, QUANTITY, number_of


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("may 5", "may"),
        ("5 may", "may"),
        ("the 5th of may", "may"),
        ("in may we meet", "may"),
        ("late may", "may"),
        ("mid-may", "may"),
        ("you may send two papers", None),
        ("authors may also apply", None),
        ("september", "september"),
        ("sept. 3", "sept"),
        ("the march", "march"),
        ("marching", None),
    ],
)
def test_a_month_is_found_and_a_verb_is_none(text: str, month: str | None) -> None:
    found = re.search(rf"\b{MONTH}\b", text)
    assert (found and found[0]) == month


@pytest.mark.parametrize("text", ["june 3", "3rd june", "3. june", "3rd of june", "2031-06-03", "due 2031 06 03"])
def test_a_day_is_found(text: str) -> None:
    assert re.search(DAY, text)


@pytest.mark.parametrize("text", ["june", "room 3", "2031", "at 14:00", "you may"])
def test_what_is_no_day(text: str) -> None:
    assert not re.search(DAY, text)


@pytest.mark.parametrize(
    ("text", "number"), [("sixty", 60), ("six", 6), ("seventeen", 17), ("hundred", 100), ("12", 12), ("1.5", 1.5)]
)
def test_a_number_is_read_whole(text: str, number: float) -> None:
    assert re.fullmatch(NUMBER, text)
    assert number_of(text) == number


@pytest.mark.parametrize(("text", "is_some"), [("a few papers", True), ("a dozen", True), ("many", False)])
def test_a_quantity_may_be_vague(text: str, *, is_some: bool) -> None:
    assert bool(re.search(rf"\b{QUANTITY}\b", text)) is is_some


@pytest.mark.parametrize(
    ("text", "is_money"), [("€ 50", True), ("50 eur", True), ("200 sek", True), ("europe", False), ("papers", False)]
)
def test_money(text: str, *, is_money: bool) -> None:
    assert bool(re.search(CURRENCY, text)) is is_money


def test_every_month_is_known_whole_and_shortened() -> None:
    assert [MONTH_OF[name] for name in ("jan", "sept", "sep", "may", "december")] == [1, 9, 9, 5, 12]
