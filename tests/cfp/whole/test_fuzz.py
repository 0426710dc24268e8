"""No page makes `build` crash: mutated real pages, and pages that are hostile on purpose, end in a FAQ or in words."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.cfp.build import build_faq
from bot.errors import PageError
from bot.page.parse import parse_page
from bot.page.sources import page_of
from tests.cfp.whole.test_pages import GOLD, PAGES
from tests.conftest import BUGS

SOURCES = [PAGES / source for gold in GOLD for source in gold["sources"]] + [BUGS.parent / "call-for-papers.md"]
TEXTS = [path.read_text(encoding="utf-8", errors="replace") for path in SOURCES]
NAMES = [path.name for path in SOURCES] + ["x.md", "x.html", "x.rst", "x.txt", "x.yml", "x.csv", "x"]
PIECES = [
    "<s>", "</s>", "~~", "**", "<table>", "<tr>", "<td>", "</div>", "<!--", "-->", "{%", "{{", "---\n", "+++\n", "\n",
    "\t", "31 February 2023", "99/99/9999", "February 29",
    "<ul>", "<li>", "| ", "|---|", "`", "\\", "&nbsp;", "&#0;", "\u202e", "\0", "TBD", "UTC+99", "25:61", "=====\n",
    "* ", "1. ", "(((", "[[[", "](", "“", "Organizers\n\n", "name: [",
    '{"a":', "0 pages", "-3 pages", "Submission: ", "→", "extended to ",
]  # fmt: skip


@st.composite
def mutated(draw: st.DrawFn) -> tuple[str, str]:
    """A real page with parts cut out, repeated, reversed or filled with stray markup, under any name."""
    text = draw(st.sampled_from(TEXTS))
    for _ in range(draw(st.integers(1, 8))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(1, 200)))
        kind = draw(st.integers(0, 4))
        part = text[start:end]
        put = [
            draw(st.sampled_from(PIECES)) + part,
            "",
            part * 3,
            part[::-1],
            draw(st.sampled_from(TEXTS))[start : start + 300],
        ][kind]
        text = text[:start] + put + text[end:]
    return text, draw(st.sampled_from(NAMES))


@pytest.mark.slow
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(mutated())
def test_a_mutated_page_ends_in_a_faq_or_in_words(case: tuple[str, str]) -> None:
    text, name = case
    try:
        built = build_faq(parse_page(text, file=name))
    except PageError:
        built = None
    if built:
        assert all(
            date.source and date.source.line <= built.page.last_line(date.source.file or name)
            for date in built.faq.dates
        )


@pytest.mark.parametrize(
    ("raw", "file", "expected"),
    [
        pytest.param(b"", "a.html", "the page is empty", id="empty"),
        pytest.param(b"<p>Boil the water.</p>", "a.html", "no call for papers found", id="no call"),
        pytest.param(
            b"<html><head><title>x</title></head></html>", "a.html", "no text is visible", id="nothing visible"
        ),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0\0", "a.md", "this is a binary file", id="binary"),
        pytest.param(b"x" * 5_000_000, "a.html", "larger than 2,000,000 bytes", id="5 MB"),
    ],
)
def test_what_is_no_call_ends_in_words(raw: bytes, file: str, expected: str) -> None:
    with pytest.raises(PageError, match=expected):
        build_faq(page_of(raw, file=file))


DEADLINE = "Submission deadline: 1 May 2024, 23:59 AoE"


@pytest.mark.slow
@pytest.mark.parametrize(
    "text",
    [
        pytest.param("<div>" * 10_000 + DEADLINE + "</div>" * 10_000, id="10,000 nested tags"),
        pytest.param("<ul><li>" * 3_000 + DEADLINE, id="nested lists"),
        pytest.param("<table><tr><td>" * 3_000 + DEADLINE, id="nested tables"),
        pytest.param("<b>" * 10_000 + DEADLINE, id="nested inline tags"),
        pytest.param("<style>" + "@media x{" * 9_000 + f"</style><p>{DEADLINE}</p>", id="endless style"),
        pytest.param("<p>" + "a" * 90_000 + f"</p><p>{DEADLINE}</p>", id="an endless word"),
        pytest.param("<p>" + "http://a.b/c " * 5_000 + f"</p><p>{DEADLINE}</p>", id="endless links"),
        pytest.param(f"<p>{DEADLINE}</p>" + "<p>up to 6 pages or </p>" * 4_000, id="endless numbers"),
    ],
)
def test_a_hostile_page_is_read_all_the_same(text: str) -> None:
    (date,) = build_faq(page_of(text.encode(), file="a.html")).faq.dates
    assert (date.at, date.zone) == ("2024-05-01 23:59", "AoE")
