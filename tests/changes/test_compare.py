"""What changed between two states of a call, in the words a community member reads."""

from __future__ import annotations

import re
from functools import cache

import pytest

from bot.cfp.build import build_faq
from bot.changes.compare import compare
from bot.faq.loader import parse_faq
from bot.faq.model import Faq
from bot.page.parse import parse_page
from bot.page.sources import read_source
from tests.conftest import BUGS

PAGE = (BUGS.parent / "call-for-papers.md").read_text(encoding="utf-8")


def told(old: str, new: str, file: str = "call.md") -> list[str]:
    """What is told of two states of a page."""
    return [change.text for change in compare(state(old, file), state(new, file))]


@cache
def state(page: str, file: str) -> Faq:
    """Return what a page says; most tests begin with the same one."""
    return build_faq(parse_page(page, file=file)).faq


def edited(*edits: tuple[str, str]) -> str:
    text = PAGE
    for old, new in edits:
        assert re.search(old, text), old
        text = re.sub(old, new.replace("\\", r"\\"), text)
    return text


DEADLINE = (r"September 29, 2023, 11:59 PM", "<s>September 29</s> October 3, 2023, 11:59 PM")
IN_PROSE = (r"September 29, 2023, 23:59 AoE", "October 3, 2023, 23:59 AoE")
SPEAKERS = "\n".join(
    f'<td><a href="https://{n.split()[0].lower()}.example">{n}</a><br>{w}</td>'
    for n, w in (("Ada Byron", "Oxford"), ("Max Born", "Göttingen"), ("Lise Meitner", "Berlin"))
)


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        pytest.param(
            (DEADLINE, IN_PROSE),
            ["Submission deadline extended: 29 September → 3 October 2023, 23:59 AoE (+4 days)"],
            id="extended",
        ),
        pytest.param(
            (
                (r"Workshop date\*\*: TBD", "Workshop date**: December 15, 2023"),
                (r"December 15 or 16, 2023", "December 15, 2023"),
            ),
            ["Workshop date set: 15 December 2023 (was 15 or 16 December 2023)"],
            id="the day is fixed",
        ),
        pytest.param(
            ((r"### Speakers \(Coming Soon\)", f"### Speakers\n\n<table><tr>\n{SPEAKERS}\n</tr></table>\n"),),
            ["3 speakers announced: Ada Byron, Max Born, Lise Meitner"],
            id="speakers are announced",
        ),
        pytest.param(
            ((r"### Schedule \(Coming Soon\)", "### Schedule"),),
            ["Schedule: no longer “coming soon”"],
            id="the schedule is there",
        ),
        pytest.param(
            ((r"up to 6 pages \(excluding references", "up to 8 pages (excluding references"),),
            [
                "Page limit changed: 6 pages, not counting references, acknowledgments, appendices"
                " → 8 pages, not counting references, acknowledgments, appendices"
            ],
            id="the limit",
        ),
        pytest.param(
            ((r"  \* Model unlearning\n", "  * Model unlearning\n  * Model merging\n"),),
            ["1 topic added: “Model merging”"],
            id="a topic",
        ),
        pytest.param(
            ((r"VinAI Research, Vietnam", "Qualcomm AI Research, Vietnam"),),
            ["Anh Tuan Tran, affiliation changed: VinAI Research, Vietnam → Qualcomm AI Research, Vietnam"],
            id="an affiliation",
        ),
        pytest.param(
            ((r"October 27, 2023", "October 29, 2023"),),
            ["Author notification postponed: 27 October → 29 October 2023 (+2 days)"],
            id="notification",
        ),
        pytest.param(
            ((r"Camera-ready deadline\*\*: December 1", "Camera-ready deadline**: November 24"),),
            ["⚠ Camera-ready deadline is EARLIER now: 1 December → 24 November 2023, 23:59 AoE (−7 days)"],
            id="earlier",
        ),
        pytest.param(
            (
                (r"double-blind review process", "single-blind review process"),
                (r"NeurIPS double-blind reviewing guidelines, ", ""),
                (r"Submissions must be anonymous following", "Submissions must follow"),
            ),
            [
                "Review changed: double-blind → single-blind",
                (
                    "Which codes of conduct and ethics apply? Now: “Submissions must follow NeurIPS Code of Conduct,"
                    " and Code of Ethics.”"
                ),
            ],
            id="review",
        ),
        pytest.param(
            ((r"\* \*\*Author notification\*\*: October 27, 2023\n", ""),),
            ["No longer stated: Author notification (was 27 October 2023)"],
            id="a date is gone",
        ),
    ],
)
def test_a_change_is_told_and_nothing_else(edits: tuple[tuple[str, str], ...], expected: list[str]) -> None:
    assert told(PAGE, edited(*edits)) == expected


@pytest.mark.parametrize(
    "edits",
    [
        pytest.param(((r"September 29, 2023, 11:59 PM", "September 29th, 2023, 11:59 PM"),), id="an ordinal"),
        pytest.param(
            ((r"September 29, 2023, 11:59 PM Anywhere on Earth \(AoE\)", "29 Sept. 2023 (23:59, AoE)"),),
            id="a date written otherwise",
        ),
        pytest.param(((r"<!-- \*\*UPDATE\*\*", "<!-- **NEW DEADLINE October 9, 2023**"),), id="a comment"),
        pytest.param(
            ((r'height="150"', 'height="120"'), (r"assets/img/", "static/images/")), id="image sizes and places"
        ),
        pytest.param(((r"\* \*\*Camera-ready deadline\*\*", "-   __Camera-ready deadline__"),), id="markup"),
        pytest.param(
            (
                (r"\n\nThe workshop will employ", "\n\n\n\n\nThe workshop will employ"),
                (r" \*\*We allow", "   **We allow"),
            ),
            id="spacing",
        ),
        pytest.param(((r"\* Societal impacts", "* Societal impacts."), (r"‚Äô", "'")), id="punctuation"),
        pytest.param(((r"https://khoadoan\.me", "http://www.khoadoan.me/"),), id="a link written otherwise"),
        pytest.param(
            ((r"### Organizers affiliations", "### Affiliations of the organizers"),), id="a heading nobody asks for"
        ),
        pytest.param(((r"Submission deadline\*\*:", "Paper submission deadline**:"),), id="a label"),
    ],
)
def test_dress_is_no_change(edits: tuple[tuple[str, str], ...]) -> None:
    assert told(PAGE, edited(*edits)) == []


def test_a_moved_section_is_no_change() -> None:
    start, end = PAGE.index("### Important Dates"), PAGE.index("### Submission Instructions")
    moved = PAGE[:start] + PAGE[end:] + "\n\n" + PAGE[start:end]
    assert told(PAGE, moved) == []


def test_two_extensions_are_told_one_by_one_and_their_past_is_kept() -> None:
    first = edited(DEADLINE, IN_PROSE)
    second = first.replace(
        "<s>September 29</s> October 3, 2023", "<s>September 29</s> <s>October 3</s> October 6, 2023"
    ).replace("October 3, 2023, 23:59", "October 6, 2023, 23:59")
    assert told(first, second) == ["Submission deadline extended: 3 October → 6 October 2023, 23:59 AoE (+3 days)"]
    (date,) = [date for date in build_faq(parse_page(second, file="call.md")).faq.dates if date.kind == "submission"]
    assert [past.at for past in date.history] == ["2023-09-29 23:59", "2023-10-03 23:59"]


def faq(dates: str) -> str:
    return f"workshop: {{name: W}}\ndates:\n{dates}"


LINE = "  - {{id: submission, kind: submission, label: Paper deadline, {0}}}\n"


@pytest.mark.parametrize(
    ("old", "new", "expected", "loud"),
    [
        (
            'at: "2024-05-01 12:00", zone: UTC',
            'at: "2024-05-01 23:59", zone: AoE',
            "Paper deadline extended: 1 May 2024, 12:00 UTC → 1 May 2024, 23:59 AoE (+23 hours)",
            False,
        ),
        (
            'at: "2024-05-01 23:59", zone: AoE',
            'at: "2024-05-01 23:59", zone: UTC',
            "⚠ Paper deadline is EARLIER now: 1 May 2024, 23:59 AoE → 1 May 2024, 23:59 UTC (−12 hours)",
            True,
        ),
        (
            'at: "2024-05-01 23:59", zone: AoE',
            'at: "2024-05-02 11:59", zone: UTC',
            "Paper deadline written otherwise: 2 May 2024, 11:59 UTC (was 1 May 2024, 23:59 AoE)",
            False,
        ),
        (
            'at: "2024-05-01"',
            'at: "2024-05-01 23:59", zone: AoE',
            "Paper deadline states its time: 1 May 2024, 23:59 AoE (was 1 May 2024)",
            False,
        ),
        ("at: null, status: tba", 'at: "2024-05-01"', "Paper deadline set: 1 May 2024 (was to be announced)", False),
        (
            'at: "2024-05-01"',
            "at: null, status: tba",
            "Paper deadline withdrawn: to be announced (was 1 May 2024)",
            False,
        ),
        (
            "at: null, status: tba",
            'at: null, status: tentative, candidates: ["2024-05-01", "2024-05-02"]',
            "Paper deadline set: 1 or 2 May 2024 (was to be announced)",
            False,
        ),
        (
            'at: "2023-12-20"',
            'at: "2024-01-05"',
            "Paper deadline extended: 20 December 2023 → 5 January 2024 (+16 days)",
            False,
        ),
        ('at: "2024-05-01", status: tentative', 'at: "2024-05-01"', "Paper deadline is confirmed: 1 May 2024", False),
        (
            "at: null, status: tentative, note: Early March.",
            "at: null, status: tentative, note: Mid-March.",
            "Paper deadline: Mid-March.",
            False,
        ),
        (
            "at: null, status: tba, note: We hope to know in June.",
            "at: null, status: tba",
            "Paper deadline: to be announced",
            False,
        ),
    ],
)
def test_a_date_that_moves_is_told_by_how_much(old: str, new: str, expected: str, loud: bool) -> None:
    states = [parse_faq(faq(LINE.format(date)), file="faq.yaml").faq for date in (old, new)]
    (change,) = compare(*states)
    assert (change.text, change.loud) == (expected, loud)


def test_a_zone_of_a_date_without_a_day_is_no_change() -> None:
    dates = ("at: null, status: tba", "at: null, status: tba, zone: AoE")
    states = [parse_faq(faq(LINE.format(date)), file="faq.yaml").faq for date in dates]
    assert compare(*states) == []


def test_tracks_keep_apart_when_their_order_changes() -> None:
    one = '  - {id: submission, kind: submission, label: Submission, track: Long papers, at: "2024-05-01"}\n'
    two = '  - {id: submission_2, kind: submission, label: Submission, track: Posters, at: "2024-06-01"}\n'
    old = parse_faq(faq(one + two), file="faq.yaml").faq
    swapped = two.replace("submission_2", "submission") + one.replace("id: submission,", "id: submission_2,").replace(
        "05-01", "05-08"
    )
    assert [change.text for change in compare(old, parse_faq(faq(swapped), file="faq.yaml").faq)] == [
        "Submission (Long papers) extended: 1 May → 8 May 2024 (+7 days)"
    ]


def test_a_page_and_its_faq_do_not_differ() -> None:
    built = build_faq(read_source(BUGS.parent / "call-for-papers.md"))
    assert compare(built.faq, parse_faq(BUGS.read_text(encoding="utf-8"), file="faq.yaml").faq) == []


def test_changes_are_told_in_another_language() -> None:
    old, new = (
        parse_faq(faq(LINE.format(f'at: "{day} 23:59"')), file="faq.yaml").faq for day in ("2023-09-29", "2023-10-03")
    )
    (change,) = compare(old, new, locale="es")
    assert "3 de octubre de 2023 a las 23:59" in change.text


@pytest.mark.parametrize(
    ("locale", "told"),
    [
        ("en", "Page limit changed: 6 pages → 6 pages, not counting references, coffee stains"),
        ("de", "Seitenlimit geändert: 6 Seiten → 6 Seiten, ohne Literaturangaben, coffee stains"),
        ("ja", "ページ制限が変更：6ページ → 6ページ（参考文献、coffee stainsを除く）"),
    ],
)
def test_parts_of_a_paper_are_named_in_the_readers_language(locale: str, told: str) -> None:
    limit = "workshop: {{name: T}}\nsubmission: {{page_limits: [{{pages: 6{}}}]}}\n"
    states = [
        parse_faq(limit.format(out), file="faq.yaml").faq for out in ("", ", excludes: [references, coffee stains]")
    ]
    assert [change.text for change in compare(*states, locale=locale)] == [told]
