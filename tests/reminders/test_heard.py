"""A date as a server was last told it, said again in whatever language."""

from __future__ import annotations

from typing import Any

import pytest

from bot.faq.loader import parse_faq
from bot.faq.model import Faq, KeyDate
from bot.reminders.heard import as_kept, as_told
from bot.reminders.moves import as_heard, changed_dates
from bot.reminders.posts import Notice, notice
from tests.conftest import NOW


def date(**values: Any) -> KeyDate:
    return KeyDate.model_validate({"id": "d", "kind": "submission", "label": "Papers due"} | values)


OPEN = date(status="tba")


@pytest.mark.parametrize(
    ("entry", "locale", "told"),
    [
        (date(at="2023-09-29 23:59", zone="AoE"), "en", "29 September 2023, 23:59 AoE"),
        (date(at="2023-09-29 23:59", zone="AoE"), "es", "29 de septiembre de 2023 a las 23:59 AoE"),
        (date(at="2023-09-29"), "de", "29. September 2023 UTC"),
        (date(at="2023-12-15", end="2023-12-16", kind="workshop"), "fr", "15–16 décembre 2023"),
        (date(candidates=("2023-12-15", "2023-12-16"), status="tentative"), "ja", "2023年12月15日または16日"),
        (OPEN, "zh", "待公布"),
        (date(candidates=tuple(f"2023-12-{day:02}" for day in range(1, 31)), status="tentative"), "en", "1, 2, 3, 4"),
    ],
)
def test_a_date_is_kept_in_no_language_and_told_in_any(entry: KeyDate, locale: str, told: str) -> None:
    kept = as_kept(entry, "UTC")
    assert len(kept) <= 200
    assert as_told(kept, locale).startswith(told)


@pytest.mark.parametrize("kept", ["29 September 2023, 23:59 AoE", "to be announced", ""])
def test_what_older_versions_kept_in_english_is_told_as_it_is(kept: str) -> None:
    assert as_told(kept, "es") == kept


def faq(at: str) -> Faq:
    text = "workshop: {name: T}\ndates: [{id: a, kind: workshop, label: Treffen, %s}]\n"
    return parse_faq(text % at, file="faq.yaml").faq


def test_an_upgrade_changes_no_date() -> None:
    open_ = faq("status: tba")
    old = {"a": as_heard(open_)[0]._replace(literal="to be announced")}
    assert changed_dates(old, open_, NOW) == []


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("status: tba", 'at: "2023-12-15"', "por anunciar → 15 de diciembre de 2023"),
        (
            'candidates: ["2023-12-15", "2023-12-16"], status: tentative',
            'at: "2023-12-15"',
            "15 o 16 de diciembre de 2023 → 15",
        ),
        ('at: "2023-12-15"', 'at: "2023-12-22"', "15 de diciembre de 2023 → 22 de diciembre de 2023"),
    ],
)
def test_a_notice_says_the_old_date_in_its_own_language(before: str, after: str, told: str) -> None:
    new = faq(after)
    (change,) = changed_dates({one.date_id: one for one in as_heard(faq(before))}, new, NOW)
    kept = Notice.read(Notice.of(change).kept())
    parts = notice(new, new.dates[0], kept, 1, "a", NOW, "es")
    assert told in "".join(map(str, parts))
