"""The shipped FAQ is what `build` makes of the shipped page, and nothing is wrong with it."""

from __future__ import annotations

import re

from bot.cfp.build import build_faq
from bot.faq.check import check_faq
from bot.faq.loader import load_faq
from bot.faq.model import Entry, KeyDate, Pending, Person
from bot.faq.schema import json_schema
from bot.page.sources import read_source
from tests.conftest import BUGS

PAGE = BUGS.parent / "call-for-papers.md"


def test_the_shipped_faq_is_what_build_makes_of_the_shipped_page() -> None:
    assert BUGS.read_text(encoding="utf-8") == build_faq(read_source(PAGE)).text


def test_the_shipped_faq_has_no_findings() -> None:
    assert [str(finding) for finding in check_faq(load_faq(BUGS))] == []


def test_editors_find_the_schema_from_the_first_line() -> None:
    first = BUGS.read_text(encoding="utf-8").splitlines()[0]
    schema = BUGS.parent / re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)[1]  # type: ignore[index]
    assert schema.read_text(encoding="utf-8") == json_schema() + "\n"


def test_every_source_shows_the_words_of_its_line() -> None:
    faq = load_faq(BUGS).faq
    page = read_source(PAGE)
    items: tuple[KeyDate | Entry | Person | Pending, ...] = (*faq.dates, *faq.entries, *faq.people, *faq.pending)
    for item in items:
        assert item.source is not None
        first = re.split(r"\W+", item.source.quote)[0]
        assert first in page.files[page.file][item.source.line - 1]
