"""What is remarked on a date: values in the file, words of the reader's language in what members see."""

from __future__ import annotations

import re
from typing import Any

import pytest

from bot.errors import FaqError
from bot.faq.loader import parse_faq
from bot.faq.model import KeyDate, Remark
from bot.faq.remarks import noted, remark_words
from bot.faq.vocabulary import REMARKS
from bot.words.catalogue import languages
from tests.conftest import ROOT

DAYS = {
    "not_before_event": "2024-06-14",
    "before_deadline": "2024-05-01",
    "before_notification": "2024-06-20",
    "far_from_event": "2026-06-14",
}
QUOTES = {
    "left_open": (46, "15 June 2024"),
    "says": (3, "early March"),
    "taken_back": (3, "The workshop is cancelled"),
    "closed": (3, "Submissions are closed"),
    "comes_again": (3, "each first Monday"),
    "no_year": (3, "Friday, 15 June"),
}


def remark(what: str, *, quote: str = "") -> Remark:
    """A remark with values as they come: a day, a weekday, a place of the page."""
    line, words = QUOTES.get(what, (88, "15 June 2024"))
    values: dict[str, Any] = {
        "day": DAYS.get(what, "2024-05-01"),
        "weekday": "friday",
        "source": {"line": line, "quote": quote or words},
    }
    return Remark.model_validate({"what": what} | {name: values[name] for name in REMARKS[what].needs})


def date(**values: Any) -> KeyDate:
    given = {"id": "submission", "kind": "submission", "label": "Submission deadline", "at": "2024-05-01"}
    return KeyDate.model_validate(given | values)


@pytest.mark.parametrize("locale", languages())
@pytest.mark.parametrize("quote", ["15 June 2024", "机器学习", "{line} %s {words}", "«»“”"])
@pytest.mark.parametrize("what", REMARKS)
def test_each_remark_is_said_whole_in_every_language(what: str, quote: str, locale: str) -> None:
    told = remark_words(remark(what, quote=quote), locale)
    bare = told.replace(quote, "")
    assert told[-1] in ".。"
    assert "source" not in REMARKS[what].needs or quote in told
    assert not re.search(r"[{}]|None", bare)
    assert locale == "en" or not re.search(r"\b(?:says|Wednesday|Friday|May|June|event)\b", bare)


@pytest.mark.parametrize(
    ("what", "locale", "words"),
    [
        ("wrong_weekday", "en", "1 May 2024 is a Wednesday, the page says Friday."),
        ("wrong_weekday", "de", "Der 1. Mai 2024 ist ein Mittwoch, auf der Seite steht Freitag."),
        ("wrong_weekday", "ja-JP", "2024年5月1日は水曜日ですが、ページには金曜日とあります。"),
        ("another_day", "es-419", "La página se contradice: en la línea 88 dice «15 June 2024»."),
        ("another_day", "fr", "La page se contredit\u00a0: la ligne 88 indique «\u00a015 June 2024\u00a0»."),
        (
            "not_before_event",
            "pt-BR",
            "A página se contradiz: esta data não é anterior ao evento (14 de junho de 2024).",
        ),
        ("left_open", "zh-CN", "日期列表中尚未确定这个日期；第46行写的是“15 June 2024”。"),
        ("no_extension", "vi", "Trang ghi rằng sẽ không gia hạn."),
    ],
)
def test_a_remark_is_said_as_the_language_says_it(what: str, locale: str, words: str) -> None:
    assert remark_words(remark(what), locale) == words


@pytest.mark.parametrize(
    ("values", "locale", "words"),
    [
        ({}, "de", ""),
        ({"note": "The form is broken."}, "de", "The form is broken."),
        (
            {"remarks": (remark("midnight"), remark("no_extension"))},
            "zh",
            "网页上写的是午夜，这里理解为当天结束时。网页上说不会延期。",
        ),
        (
            {"note": "Extended.", "remarks": (remark("no_extension"),)},
            "es",
            "Extended. La página dice que no habrá prórroga.",
        ),
    ],
)
def test_organizers_words_stay_as_they_are_beside_remarks(values: dict[str, Any], locale: str, words: str) -> None:
    assert noted(date(**values), locale) == words


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        (
            "{what: anoher_day}",
            "9:16: the date 'submission', the 1st remark, what: 'anoher_day' is not one of another_day, left_open",
        ),
        (
            "{what: another_day}",
            "9:9: the date 'submission', the 1st remark: the remark 'another_day' needs a 'source'",
        ),
        (
            "{what: midnight, day: '2024-05-01'}",
            "9:9: the date 'submission', the 1st remark: the remark 'midnight' has no 'day'",
        ),
        (
            "{what: wrong_weekday, day: '2024-05-01', weekday: Fri}",
            "9:59: the date 'submission', the 1st remark, weekday: 'Fri' is not one of monday",
        ),
        (
            "{what: not_before_event, day: 2024-05-01}",
            "9:39: the date 'submission', the 1st remark, day: text is expected",
        ),
        ("{waht: midnight}", "9:16: unknown key 'waht'. Did you mean 'what'?"),
        ("midnight", "9:9: the date 'submission', the 1st remark: a mapping is expected here"),
    ],
)
def test_a_wrong_remark_is_refused_with_its_place(written: str, problem: str) -> None:
    text = (
        "workshop: {name: T}\ndates:\n  - id: submission\n    kind: submission\n    label: Papers due\n"
        f"    at: '2024-05-01 23:59'\n    zone: AoE\n    remarks:\n      - {written}\n"
    )
    with pytest.raises(FaqError) as caught:
        parse_faq(text, file="faq.yaml")
    assert [str(one) for one in caught.value.problems if str(one).startswith(f"faq.yaml:{problem}")]


def test_the_guide_lists_every_remark_with_its_values_and_words() -> None:
    text = (ROOT / "docs" / "faq-file.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \| ([^|]*)\| (.*) \|$", text.partition("### Remarks on dates")[2], re.MULTILINE)
    told = {what: (tuple(re.findall(r"`(\w+)`", has)), says) for what, has, says in rows if what in REMARKS}
    assert list(told) == list(REMARKS)
    quotes = {"comes_again": "the first Monday of each month"}
    assert told == {
        what: (REMARKS[what].needs, remark_words(remark(what, quote=quotes.get(what, "")))) for what in REMARKS
    }
