"""Review, archiving and dual submission asked of the whole bot, in words that no phrase list holds."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from tests.conftest import answerer_for, with_lines

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """\
workshop: {{name: Workshop on Quiet Machines, short_name: QUIET, venue: LOUD 2031, city: Oslo}}
dates: [{{id: submission, kind: submission, label: Papers due, at: "2031-04-01"}}]
submission: {{review: {review}, archival: {archival}, dual_submission: {dual}}}
"""
HIDDEN = FAQ.format(review="double-blind", archival="false", dual="allowed")
ONE_SIDE = FAQ.format(review="single-blind", archival="true", dual="forbidden")
CASES = [
    ("are the reviews open, i.e. nobody is anonymous?", "No: the review is double", "No: the review is single"),
    ("are reviewers named?", "No: the review is double", "No: the review is single"),
    ("can i see who my reviewers are?", "No: the review is double", "No: the review is single"),
    ("do reviewers sign?", "No: the review is double", "No: the review is single"),
    ("should i put my name on it", "No: the review is double", "Yes: the review is single"),
    ("may the reviewers know who i am", "No: the review is double", "Yes: the review is single"),
    ("it's not archival, is it?", "Yes. The workshop is non-archival", "No. The workshop is archival"),
    ("so it isn't archival, right?", "Yes. The workshop is non-archival", "No. The workshop is archival"),
    ("would being under review elsewhere disqualify my paper?", "No. Dual", "Yes. Dual submission is not allowed"),
]


@pytest.mark.parametrize(("question", "hidden", "one_side"), CASES, ids=[case[0] for case in CASES])
def test_the_verdict_is_on_the_policy(question: str, hidden: str, one_side: str) -> None:
    for faq, begins in ((HIDDEN, hidden), (ONE_SIDE, one_side)):
        reply = answerer_for(parse_faq(faq, file="faq.yaml")).reply(question, now=NOW)
        assert " ".join(answer.text for answer in reply.answers)[: len(begins)] == begins


OPEN = FAQ.format(review="open", archival="mixed", dual="mixed")
QUOTED = """\
sources:
  submission.dual_submission: {line: 9, quote: Papers must not be under review at another venue.}
"""


def _begins(faq: str, question: str) -> str:
    """The verdict that a reply begins with; empty where it gives none."""
    reply = answerer_for(parse_faq(faq, file="faq.yaml")).reply(question, now=NOW)
    told = " ".join(answer.text for answer in reply.answers)
    return next(
        (verdict for verdict in ("Yes", "No", "It depends") if told.startswith((f"{verdict}.", f"{verdict}:"))), ""
    )


@pytest.mark.parametrize(
    "question",
    [
        "my paper got rejected at LOUD, can i submit it here",
        "my paper was declined elsewhere, can i submit it",
        "my paper was turned down by another conference, may i submit it here",
        "my paper was withdrawn from another conference, can i submit it",
        "i withdrew my paper from another venue, can i submit it here",
        "rejected from another conference, ok to submit here?",
        "can i submit a paper that was under review elsewhere but got rejected",
        "the journal rejected it, can i submit it here?",
    ],
)
def test_what_was_turned_down_elsewhere_is_no_dual_submission(question: str) -> None:
    assert [_begins(faq, question) for faq in (HIDDEN, ONE_SIDE)] == ["", ""]
    told = answerer_for(parse_faq(ONE_SIDE + QUOTED, file="faq.yaml")).reply(question, now=NOW).answers[0].text
    assert told == "The call says: “Papers must not be under review at another venue.”"


@pytest.mark.parametrize(
    ("question", "allowed", "forbidden"),
    [
        ("do you refuse papers that are under review elsewhere?", "No", "Yes"),
        ("do you turn away papers that are under review elsewhere?", "No", "Yes"),
        ("will you decline a paper that is under review at another venue?", "No", "Yes"),
        ("are dual submissions rejected?", "No", "Yes"),
        ("will my paper be rejected if it is under review elsewhere?", "No", "Yes"),
        ("do you mind if it is under review elsewhere?", "No", "Yes"),
        ("is double submission a no-go?", "No", "Yes"),
        ("should i avoid submitting to two venues?", "No", "Yes"),
        ("is it ok to submit to two venues?", "Yes", "No"),
        ("can i submit to two venues while waiting for the decision?", "Yes", "No"),
        ("do you accept papers that are under review elsewhere?", "Yes", "No"),
        ("papers under review elsewhere are not accepted, right?", "No", "Yes"),
        ("you don't refuse papers that are under review elsewhere, right?", "", ""),
        ("is submitting to two venues discouraged?", "No", "Yes"),
        ("do i have to wait for the other decision before submitting to two venues?", "No", "Yes"),
        ("must i declare that it is under review elsewhere?", "", ""),
    ],
)
def test_who_asks_whether_papers_are_refused_is_not_told_that_they_are_taken(
    question: str, allowed: str, forbidden: str
) -> None:
    assert [_begins(faq, question) for faq in (HIDDEN, ONE_SIDE)] == [allowed, forbidden]


@pytest.mark.parametrize(
    ("question", "hidden", "one_side", "both_seen"),
    [
        ("is it a problem if my name is on the paper?", "Yes", "No", "No"),
        ("is it forbidden to put my name on it?", "Yes", "No", "No"),
        ("is it wrong to put my name on the paper?", "Yes", "No", "No"),
        ("will i be disqualified if my name is in the pdf?", "", "No", "No"),
        ("is it a problem if my name is not on the paper?", "No", "", ""),
        ("is it a problem if the paper is not anonymous?", "Yes", "No", "No"),
        ("i forgot to remove my name, is that a problem?", "Yes", "No", "No"),
        ("is it fine not to anonymize?", "No", "Yes", "Yes"),
        ("so no names on the paper, right?", "Yes", "No", "No"),
        ("must author names be left out?", "Yes", "No", "No"),
        ("reviewers won't see my name, right?", "Yes", "No", "No"),
        ("can i leave my name on it?", "No", "Yes", "Yes"),
        ("can i leave my name off it?", "Yes", "", ""),
        ("is it ok to leave my name off?", "Yes", "", ""),
        ("is it ok if my name is not on the paper?", "Yes", "", ""),
        ("can i hide my name?", "Yes", "", ""),
        ("must i put my name on the paper?", "No", "Yes", ""),
        ("do i have to remove my name?", "Yes", "No", "No"),
        ("i don't have to remove my name, right?", "No", "Yes", "Yes"),
        ("so i can't put my name on it?", "Yes", "No", "No"),
        ("is it ok if my name is on the paper?", "No", "Yes", "Yes"),
        ("do reviewers know who i am?", "No", "Yes", "Yes"),
    ],
)
def test_the_verdict_on_names_is_on_what_is_asked_of_them(
    question: str, hidden: str, one_side: str, both_seen: str
) -> None:
    assert [_begins(faq, question) for faq in (HIDDEN, ONE_SIDE, OPEN)] == [hidden, one_side, both_seen]


@pytest.mark.parametrize(
    ("question", "none", "archived"),
    [
        ("are rejected papers published in the proceedings?", "", ""),
        ("will my rejected paper be in the proceedings?", "", ""),
        ("do papers that were not accepted appear in the proceedings?", "", ""),
        ("can i opt out of the proceedings?", "", ""),
        ("will it be in the proceedings even if rejected?", "", ""),
        ("must my paper be in the proceedings?", "No", ""),
        ("is it a problem that there are no proceedings?", "", ""),
        ("are accepted papers published in the proceedings?", "No", "Yes"),
        ("will my paper be in the proceedings?", "No", "Yes"),
        ("there are no proceedings, right?", "Yes", "No"),
    ],
)
def test_what_is_turned_down_is_not_said_to_be_published(question: str, none: str, archived: str) -> None:
    assert [_begins(faq, question) for faq in (HIDDEN, ONE_SIDE)] == [none, archived]


ORIGINAL = (
    HIDDEN.replace(", dual_submission: allowed", "")
    + """\
entries:
  - {id: prior_publication, question: May published papers be submitted?, answer: Submissions must be unpublished.}
"""
)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("my paper was rejected by another conference, may i submit it if it was not published?", "Submissions must"),
        ("can i submit a published paper?", "No. Submissions must be unpublished."),
    ],
)
def test_what_was_turned_down_is_no_publication(question: str, begins: str) -> None:
    reply = answerer_for(parse_faq(ORIGINAL, file="faq.yaml")).reply(question, now=NOW)
    assert " ".join(answer.text for answer in reply.answers)[: len(begins)] == begins


PRINTED = "archival: there are no"


@pytest.mark.parametrize(
    "question",
    [
        "does presenting here stop me from printing it in a journal?",
        "will that prevent a longer version elsewhere",
        "would a talk here harm our chances at a journal",
        "may we submit it to a journal afterwards?",
        "can i publish the full version in a journal after the workshop",
    ],
)
def test_what_is_not_archival_may_go_elsewhere_later(question: str) -> None:
    loose = FAQ.format(review="double-blind", archival="false", dual="null").replace(", dual_submission: null", "")
    reply = answerer_for(parse_faq(loose, file="faq.yaml")).reply(question, now=NOW)
    assert PRINTED in " ".join(answer.text for answer in reply.answers), reply.message


@pytest.mark.parametrize("question", ["may it be under review at a journal at the same time?", "can we keep it short"])
def test_what_is_asked_of_now_is_not_of_later(question: str) -> None:
    reply = answerer_for(parse_faq(HIDDEN, file="faq.yaml")).reply(question, now=NOW)
    assert PRINTED not in " ".join(answer.text for answer in reply.answers)


KEPT = "sources: {submission.archival: {line: 1, quote: Long nets are archival.}}\n"
LOOSE = "Short nets are non-archival, and may go anywhere."


@pytest.mark.parametrize(
    "question",
    [
        "is it archival?",
        "does a short net count as a publication?",
        "would my net be regarded as published",
        "are the papers archival or not?",
    ],
)
def test_which_papers_are_not_archived_is_told_beside_those_that_are(question: str) -> None:
    mixed = FAQ.format(review="open", archival="mixed", dual="mixed") + KEPT
    reply = answerer_for(with_lines(mixed, ("Long nets are archival.", LOOSE))).reply(question, now=NOW)
    assert LOOSE in " ".join(answer.text for answer in reply.answers), reply.message
