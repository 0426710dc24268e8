"""Messages that are typed oddly - as one word, with letters in the wrong order, about a quoted line - and what is seen
then.
"""

from __future__ import annotations

import pytest

from bot.answering.messages.quoted import with_quoted
from bot.answering.messages.run_together import parted
from bot.answering.messages.shorthand import in_usual_words, spelt_out, with_thanks_named
from tests.answering.slow_looms import told

FAQ = """\
workshop: {name: Workshop on Paper Boats, short_name: BOATS, venue: FLOAT 2031, city: "Cork, Ireland", event: workshop}
dates:
  - {id: submission, kind: submission, label: Paper deadline, at: "2031-04-26 23:59", zone: AoE}
  - {id: notification, kind: notification, label: Notification, at: "2031-06-02"}
  - {id: workshop, kind: workshop, label: Workshop, at: "2031-08-25"}
people: [{name: Ada Berg, role: organizer, affiliation: Tartu}, {name: Bo Lind, role: speaker, affiliation: Karst}]
submission:
  url: https://openreview.net/group?id=BOATS
  system: OpenReview
  review: double-blind
  archival: false
  page_limits: [{pages: 8, excludes: [references, acknowledgments]}]
  template: {name: FLOAT style, url: https://example.org/style}
"""


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("whenisthedeadline", "when is the deadline"),
        ("howlongcanmyfullpaperbe", "how long can my full paper be"),
        ("hi, whatisthepagelimit?", "hi, what is the page limit?"),
        ("WHEREISTHEVENUE", "WHERE IS THE VENUE"),
        ("howdoiregister", "how do i register"),
        ("isomorphismsofgraphs", "isomorphismsofgraphs"),
        ("whoever", "whoever"),
        ("candlesticks and isthmuses", "candlesticks and isthmuses"),
        ("ask isabelleaugenstein", "ask isabelleaugenstein"),
        ("see whenisthedeadline.org", "see whenisthedeadline.org"),
        ("howitworks@example.org", "howitworks@example.org"),
    ],
)
def test_a_question_typed_as_one_word_is_taken_apart(typed: str, words: str) -> None:
    assert parted(typed).lower() == words.lower()


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("> it is on 3 May\nis he right??", "it is on 3 May, is that right?"),
        ("> it is on 3 May\nhuh, is that true", "it is on 3 May, is that right?"),
        ("> six pages.\n> no, eight.\ncan someone confirm?", "no, eight, is that right?"),
        ("> there are three tracks\nwait, which ones?", "which ones: there are three tracks?"),
        ("> decisions are out in June\nwhen exactly?", "when: decisions are out in June?"),
        ("> decisions are out in June\nwhen is that really?", "when: decisions are out in June?"),
        ("> only six pages\nfr?", "only six pages, is that right?"),
        ("> it is on 3 May\nwhere do I submit?", "> it is on 3 May\nwhere do I submit?"),
        ("> the food was good\ntrue", "> the food was good\ntrue"),
        ("is he right?", "is he right?"),
    ],
)
def test_what_is_asked_of_a_quoted_line_is_asked_with_it(typed: str, asked: str) -> None:
    assert with_quoted(typed) == asked


@pytest.mark.parametrize(
    ("typed", "full"),
    [
        ("wich tempalte for teh paper", "which tempalte for the paper"),
        ("is tht te lenght limit", "is that the length limit"),
        ("who reviews an when do they tell us", "who reviews and when do they tell us"),
        ("te puedo escribir", "te puedo escribir"),
        ("is TEH short for something", "is TEH short for something"),
        ("when is it an is it blind", "when is it and is it blind"),
        ("an answer", "an answer"),
        ("is an is a verb", "is an is a verb"),
    ],
)
def test_mistyped_small_words_are_put_in_full(typed: str, full: str) -> None:
    assert spelt_out(typed) == full


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("do the thank-yous count", "do the acknowledgments count"),
        ("is the part where I thank my aunt counted", "is the acknowledgments counted"),
        ("do the thanks at the end count", "do the acknowledgments at the end count"),
        ("thank you!", "thank you!"),
        ("thanks, when is it?", "thanks, when is it?"),
    ],
)
def test_the_thanks_of_a_paper_are_its_acknowledgments(typed: str, named: str) -> None:
    assert with_thanks_named(typed) == named


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("I fold maps. Is there a place for this?", "I fold maps. is this in scope?"),
        ("is there room for that kind of work in your workshop", "is that kind of work in scope in your workshop"),
        ("is there a place for kids?", "is there a place for kids?"),
        ("is there room for this poster", "is there room for this poster"),
        ("the form to throw my talk in", "the form to submit my talk"),
        ("turning our draft in tonight", "submitting our draft tonight"),
        ("throw my talk away", "throw my talk away"),
        ("turn my paper into a journal article", "turn my paper into a journal article"),
        ("has it been held before?", "which edition of it is it?"),
        ("has this workshop taken place before", "which edition of this workshop is it"),
        ("has it been held before the main conference?", "has it been held before the main conference?"),
    ],
)
def test_what_calls_name_otherwise_is_put_as_they_do(typed: str, named: str) -> None:
    assert in_usual_words(typed) == named


@pytest.mark.parametrize(
    ("typed", "holds"),
    [
        ("whoarethehosts", "Ada Berg"),
        ("isitdoubleblind", "double-blind"),
        ("> the deadline was moved to 9 May\nis she right?", "No, that is another day. Paper deadline: 26 April"),
        ("> boats is double blind\nis that correct?", "Yes: the review is double-blind"),
        ("does teh thank-you part on teh last page count in lenght", "Acknowledgments do not count"),
        ("who r teh speekers an wen is hte workshop", "Bo Lind"),
        ("who r teh speekers an wen is hte workshop", "25 August 2031"),
    ],
)
def test_what_is_typed_oddly_is_answered(typed: str, holds: str) -> None:
    assert holds in told(typed, FAQ)


@pytest.mark.parametrize(
    "typed",
    ["layout + length?", "style/length?", "length & template pls", "template, anonymity, length", "size + layout?"],
)
def test_a_bare_length_beside_a_format_is_that_of_papers(typed: str) -> None:
    text = told(typed, FAQ)
    assert "up to 8 pages" in text
    assert "FLOAT style" in text


@pytest.mark.parametrize("typed", ["talks + length?", "poster size and format"])
def test_a_bare_length_beside_something_else_is_not(typed: str) -> None:
    assert "up to 8 pages" not in told(typed, FAQ)


@pytest.mark.parametrize(
    ("typed", "begins"),
    [
        ("As of today, am I too late for sending something?", "No, submission is still open."),
        ("as of now, can I still send a paper", "Yes, submission is still open."),
        ("is submission closed as of this morning?", "No, submission is still open."),
    ],
)
def test_what_is_so_as_of_today_is_so_now(typed: str, begins: str) -> None:
    assert told(typed, FAQ).startswith(begins)
