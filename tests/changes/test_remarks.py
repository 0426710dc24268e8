"""Remarks on dates in `update` and `diff`: the page's come and go, what organizers settled stays settled."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.cfp.build import build_faq, built_record
from bot.changes.compare import compare
from bot.changes.look import look
from bot.changes.update import Update, prepare
from bot.faq.loader import load_faq, parse_faq
from bot.faq.model import KeyDate
from bot.page.parse import parse_page
from bot.safe_yaml import read_yaml
from tests.changes.test_update import edit

CALL = """\
# Workshop on Knots 2031 (KNOT 2031)

## Important dates
- Submission deadline: 1 May 2031, AoE
- Notification: 20 June 2031
- Workshop: 3 July 2031

## Submission
The submission deadline is 8 May 2031.
"""
SHIFTED = CALL.replace("## Important", "Welcome to the page of the workshop.\n\n## Important")
ANOTHER = SHIFTED.replace("8 May", "9 May")
AGREED = SHIFTED.replace("8 May", "1 May")
SLIP = CALL.replace("1 May 2031, AoE", "Friday, 1 May 2031, AoE")

OF_8_MAY = '      - what: another_day\n        source:\n          line: 9\n          quote: "8 May 2031"\n'
ENGLISH = "The page contradicts itself: line 9 says “8 May 2031”."  # as `build` wrote it once
ALL = f"    remarks:\n{OF_8_MAY}"


def written(path: Path, call: str = CALL) -> Path:
    build_faq(parse_page(call, file="call.md")).write(path / "faq.yaml")
    return path / "faq.yaml"


def updated(path: Path, call: str) -> Update:
    update = prepare(parse_page(call, file="call.md"), path)
    update.write()
    return update


def deadline(path: Path) -> KeyDate:
    return load_faq(path).faq.dates[0]


def remarked(date: KeyDate) -> list[tuple[str, int | None]]:
    """What is remarked on a date, with the day or the line."""
    places = [(one.source.quote, one.source.line) if one.source else (one.day, None) for one in date.remarks]
    return [(f"{one.what} {words}", line) for one, (words, line) in zip(date.remarks, places, strict=True)]


@pytest.mark.parametrize(
    ("edits", "call", "expected"),
    [
        pytest.param((), SHIFTED, [("another_day 8 May 2031", 11)], id="the lines of the page move"),
        pytest.param((), ANOTHER, [("another_day 9 May 2031", 11)], id="it says yet another day"),
        pytest.param((), AGREED, [], id="the page agrees with itself"),
        pytest.param(((ALL, ""),), SHIFTED, [], id="settled"),
        pytest.param(((ALL, "    remarks: []\n"),), SHIFTED, [], id="settled, with an empty list"),
        pytest.param(
            ((ALL, ""),), ANOTHER, [("another_day 9 May 2031", 11)], id="settled, but the page says something new"
        ),
        pytest.param(
            ((ALL, "    remarks: [{what: no_extension}]\n"),),
            SHIFTED,
            [("no_extension None", None)],
            id="settled, and one of the organizers' own",
        ),
        pytest.param(
            ((OF_8_MAY, f"{OF_8_MAY}      - what: no_extension\n"),),
            AGREED,
            [("no_extension None", None)],
            id="one of the organizers' own stays",
        ),
    ],
)
def test_update_carries_remarks(
    tmp_path: Path, edits: tuple[tuple[str, str], ...], call: str, expected: list[tuple[str, int | None]]
) -> None:
    path = written(tmp_path)
    edit(path, *edits)
    update = updated(path, call)
    assert (remarked(deadline(path)), update.conflicts) == (expected, [])
    again = prepare(parse_page(call, file="call.md"), path)
    assert (again.conflicts, again.is_needed) == ([], False)


def test_one_of_two_remarks_is_settled_by_itself(tmp_path: Path) -> None:
    path = written(tmp_path, SLIP)
    assert [one for one, _ in remarked(deadline(path))] == ["another_day 8 May 2031", "wrong_weekday 2031-05-01"]
    edit(path, (OF_8_MAY, ""))
    updated(path, f"{SLIP}\n## Topics\n- Ropes\n- Cords\n")
    assert remarked(deadline(path)) == [("wrong_weekday 2031-05-01", None)]


@pytest.mark.parametrize(
    ("note", "kept"),
    [
        (ENGLISH, None),
        ("We take 1 May.", "We take 1 May."),
    ],
)
def test_a_note_that_was_built_in_english_gives_way_and_an_organizers_stays(
    tmp_path: Path, note: str, kept: str | None
) -> None:
    path = written(tmp_path)
    edit(built_record(path), (ALL, f"    note: '{ENGLISH}'\n"))
    edit(path, (ALL, f"    note: '{note}'\n"))
    updated(path, CALL)
    assert (deadline(path).note, remarked(deadline(path))) == (kept, [("another_day 8 May 2031", 9)])


OF_THE_LATER = CALL.replace("3 July 2031", "Friday, 3 July 2031")


@pytest.mark.parametrize(
    ("call", "locale", "shown"),
    [
        pytest.param(SHIFTED, "en", None, id="only lines move"),
        pytest.param(
            ANOTHER,
            "de",
            "dates.submission.remarks: “Die Seite widerspricht sich: In Zeile 9 steht „8 May 2031“.” → "
            "“Die Seite widerspricht sich: In Zeile 11 steht „9 May 2031“.”",
            id="another contradiction",
        ),
        pytest.param(
            OF_THE_LATER,
            "en",
            "dates.workshop.remarks: – → “3 July 2031 is a Thursday, the page says Friday.”",
            id="a slip",
        ),
    ],
)
def test_organizers_of_a_followed_page_read_remarks_in_words(
    tmp_path: Path, call: str, locale: str, shown: str | None
) -> None:
    path = written(tmp_path)
    seen = look(parse_page(call, file="call.md"), path, locale)
    assert seen is not None
    assert seen.is_cosmetic == (shown is None)
    assert (shown or "") in seen.words


def test_organizers_of_a_followed_page_read_all_else_in_their_language_too(tmp_path: Path) -> None:
    path = written(tmp_path)
    edit(path, ('at: "2031-06-20"', 'at: "2031-06-21"'))
    page = CALL.replace("20 June", "22 June").replace("3 July", "4 July")
    seen = look(parse_page(page, file="call.md"), path, "es")
    assert seen is not None
    assert seen.words.splitlines() == [
        "Workshop, fecha aplazada: 3 de julio de 2031 → 4 de julio de 2031 (+1 día)",
        "",
        "Editado a mano y cambiado también en la página:",
        "  dates.notification.at: se conserva “2031-06-21”; la página dice “2031-06-22”",
        "",
        "Revisa estas líneas de la página: call.md:9",
    ]


LINE = "workshop: {{name: T}}\ndates:\n  - {{id: a, kind: notification, label: Bescheid, {}}}\n"


@pytest.mark.parametrize(
    ("old", "new", "locale", "expected"),
    [
        (
            'at: "2031-05-01"',
            'at: "2031-05-01", status: tentative, remarks: [{what: another_day, source: {line: 9, quote: 8 May}}]',
            "de",
            "Bescheid ist nicht mehr sicher: 1. Mai 2031. Die Seite widerspricht sich: In Zeile 9 steht „8 May“.",
        ),
        (
            'at: "2031-05-01"',
            'at: "2031-05-01", status: tentative, remarks: [{what: before_deadline, day: "2031-05-02"}]',
            "ja",
            "Bescheidが未確定に変更：2031年5月1日。ページの記載に矛盾があります：この日付は投稿締切（2031年5月2日）より前です。",
        ),
        (
            "at: null, status: tba",
            "at: null, status: tentative, remarks: [{what: says, source: {line: 9, quote: early May}}]",
            "es",
            "Bescheid: La página dice «early May».",
        ),
        (
            "at: null, status: tentative, remarks: [{what: says, source: {line: 9, quote: early May}}]",
            "at: null, status: tba",
            "fr",
            "Bescheid\u00a0: pas encore annoncé",
        ),
        (
            "at: null, status: tba",
            'at: "2031-05-01"',
            "es",
            "Bescheid, fecha fijada: 1 de mayo de 2031 (antes: por anunciar)",
        ),
    ],
)
def test_changes_are_told_with_remarks_in_the_readers_language(old: str, new: str, locale: str, expected: str) -> None:
    states = [parse_faq(LINE.format(date), file="faq.yaml").faq for date in (old, new)]
    assert [change.text for change in compare(*states, locale=locale)] == [expected]


@pytest.mark.parametrize("status", ["status: tentative", 'at: "2031-05-01", status: tentative'])
def test_a_remark_whose_line_moves_is_no_change(status: str) -> None:
    said = "remarks: [{{what: says, source: {{line: {}, quote: early May}}}}]"
    states = [parse_faq(LINE.format(f"{status}, {said.format(line)}"), file="faq.yaml").faq for line in (9, 11)]
    assert compare(*states) == []


def test_a_sentence_that_is_quoted_for_a_kind_is_told_with_the_question_of_the_reader() -> None:
    entry = "entries: [{id: visa, question: 'Do you provide visa invitation letters?', answer: 'Yes, we do.'}]\n"
    states = [parse_faq(f"workshop: {{name: T}}\n{text}", file="faq.yaml").faq for text in ("", entry)]
    assert [change.text for change in compare(*states, locale="de")] == [
        "Stellt ihr Einladungsschreiben fürs Visum aus? Neu: „Yes, we do.“"
    ]


def test_what_is_built_is_what_is_loaded(tmp_path: Path) -> None:
    path = written(tmp_path, SLIP)
    data = read_yaml(path.read_text(encoding="utf-8"))
    assert data["dates"][0]["remarks"][1] == {"what": "wrong_weekday", "day": "2031-05-01", "weekday": "friday"}
