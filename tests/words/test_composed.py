"""A language made up for the test, whose messages all stand in ⟦brackets⟧: what is outside of them comes from the call.

So no composer words anything by itself. Days are written as Esperanto has them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from babel import Locale
from icalendar import Calendar

from bot.answering.answerer import Answerer
from bot.answering.listings import listing
from bot.answering.model import Reply
from bot.calendar.ics import calendar_of
from bot.cfp.build import BuiltFaq, build_faq
from bot.changes.compare import compare
from bot.faq.vocabulary import REMARKS
from bot.page.parse import parse_page
from bot.words import catalogue, language
from bot.words.files import compiled, read
from tests.conftest import BUGS, NOW

MADE_UP = "eo"
MORE = ("hello", "is it too late for me?", "can I have 30 pages?", "how many days from 1 october until then?", "zzz")
OURS = {"aoe", "utc", "kaj", "aŭ"}  # zones, and how Esperanto joins lists


@pytest.fixture
def bracketed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The made-up language beside English, in place of all others."""
    english = read(catalogue.DATA / "en.po")
    (tmp_path / "en.mo").write_bytes(compiled(english))
    for message in english:
        if message.id:
            told = message.string
            message.string = f"⟦{told}⟧" if isinstance(told, str) else tuple(f"⟦{form}⟧" for form in told or ())
    (tmp_path / f"{MADE_UP}.mo").write_bytes(compiled(english))
    monkeypatch.setattr(catalogue, "DATA", tmp_path)
    caches = (catalogue.languages, catalogue.messages, language._by_code)
    for cache in caches:
        cache.cache_clear()
    yield
    for cache in caches:
        cache.cache_clear()


def outside(text: str) -> set[str]:
    """The words that stand in no brackets."""
    bare = text
    while "⟦" in bare:
        bare, before = re.sub(r"⟦[^⟦⟧]*⟧", " ", bare), bare
        assert bare != before, text
    return words_in(bare)


def words_in(text: str) -> set[str]:
    return {word.casefold() for word in re.findall(r"[^\W\d_]{2,}", text)}


def said(reply: Reply) -> list[str]:
    return [*(answer.text for answer in reply.answers), reply.message, *(one.question for one in reply.suggestions)]


@pytest.mark.usefixtures("bracketed")
@pytest.mark.parametrize("days", [0, 5, 9, 200])
def test_what_is_said_around_the_facts_comes_from_the_catalogues(bugs: Answerer, days: int) -> None:
    now: datetime = NOW + timedelta(days=days)
    call = BUGS.parent / "call-for-papers.md"
    months = Locale.parse(MADE_UP).months["format"]["wide"].values()
    facts = "\n".join([BUGS.read_text("utf-8"), call.read_text("utf-8"), *months])
    known = words_in(facts) | OURS
    asked = [kind for kind in bugs._kinds if bugs.titles.of(kind)]
    texts = [text for kind in asked for text in said(bugs.reply_to(kind, now=now, language=MADE_UP))]
    texts += [text for question in MORE for text in said(bugs.reply(question, now=now, language=MADE_UP))]
    for what in ("deadlines", "topics", "organizers"):
        found = listing(what, bugs.faq, now, MADE_UP)
        assert found is not None
        texts += [found.title, *("".join(map(str, line)) for line in found.lines)]
    strange = {word: text for text in texts for word in outside(text) - known}
    assert strange == {}


# Dates that `build` has something to remark on, of every kind; the event of the last one has no label.
ODD = (
    """\
- Submission: Friday, 1 May 2031, midnight AoE (no extensions)
- Notification: early June 2031
- Camera-ready: 20 August 2034
- ~~Workshop: 3 July 2031~~
""",
    """\
- Submission deadline: 8 May 2031
- Notification: 20 April 2031
- Workshop date: TBD

The workshop takes place on 3 July 2031 in Oslo. The submission deadline is 9 May 2031.
""",
    """\
- Abstract deadline: monthly on the first, starting 1 May 2031
- Submission deadline: 9 July 2031

## About
KNOT takes place on 3 July 2031 in Oslo.
""",
    """\
- Submission deadline: Friday, 1 May, 23:59 AoE
""",
    """\
- Notification: 20 June 2031
- Camera-ready: 10 June 2031

The workshop has been cancelled.
""",
    """\
- Submission deadline: 20 May 2031

Submissions are closed.
""",
)


@pytest.mark.usefixtures("bracketed")
def test_what_build_adds_to_a_call_comes_from_the_catalogues(answerer_of: Callable[[str], Answerer]) -> None:
    names = Locale.parse(MADE_UP)
    ours = OURS | words_in(" ".join([*names.months["format"]["wide"].values(), *names.days["format"]["wide"].values()]))
    remarked: set[str] = set()
    for dates in ODD:
        page = f"# KNOT{' 2031' if '2031' in dates else ''}\n\n## Important dates\n{dates}"
        built = build_faq(parse_page(page, file="call.md"))
        remarked |= {remark.what for date in built.faq.dates for remark in date.remarks}
        strange = {word: text for text in shown(built, answerer_of) for word in outside(text) - words_in(page) - ours}
        assert strange == {}
    assert set(REMARKS) - remarked == set()


def shown(built: BuiltFaq, answerer_of: Callable[[str], Answerer]) -> list[str]:
    """What members see of the dates of a call: answers, lists, calendars, changes."""
    faq, answerer = built.faq, answerer_of(built.text)
    texts = [text for one in faq.dates for text in said(answerer.reply_to(f"date:{one.id}", now=NOW, language=MADE_UP))]
    texts += [
        "".join(map(str, line)) for found in [listing("deadlines", faq, NOW, MADE_UP)] if found for line in found.lines
    ]
    events = Calendar.from_ical(calendar_of(faq, locale=MADE_UP)).walk("VEVENT")
    texts += [str(event[name]) for event in events for name in ("summary", "description")]
    sure = [one.model_copy(update={"remarks": (), "status": "confirmed" if one.at else "tba"}) for one in faq.dates]
    return texts + [change.text for change in compare(faq.model_copy(update={"dates": sure}), faq, locale=MADE_UP)]
