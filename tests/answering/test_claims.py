"""What a question claims about lengths, review and publication, and the verdict it meets: right, or none."""

from __future__ import annotations

import pytest

from tests.answering.conftest import Say

ONE = """\
workshop: {name: Workshop on Knots}
call: {file: cfp.md, checked: "2031-02-12"}
submission:
  page_limits: [{pages: 8, excludes: [references], note: One additional page is allowed for the camera-ready version.}]
  review: double-blind
  archival: false
  dual_submission: allowed
entries:
  - {id: prior_publication, question: May published work be submitted?, answer: Only unpublished work is considered.}
"""
RANGE = """\
workshop: {name: Conference on Moss, event: conference}
submission:
  page_limits: [{pages: 6, minimum: 4}]
  review: single-blind
  archival: true
  dual_submission: forbidden
"""
HOUSED = """\
workshop: {name: Workshop on Reeds}
submission: {archival: true}
sources: {submission.archival: {line: 4, quote: The proceedings are published by Springer in the CCIS series.}}
"""
TRACKS = """\
workshop: {name: Symposium on Tides, event: symposium}
dates: [{id: submission, kind: submission, label: Talk proposals due, at: "2031-05-01"}]
submission:
  page_limits:
    - {pages: 10, minimum: 6, track: Full papers}
    - {pages: 4, track: Short papers, note: Demos are described in a short paper.}
    - {pages: 2, track: Posters}
  review: double-blind
  archival: mixed
sources:
  submission.review: {line: 9, quote: Submissions should be blinded.}
"""
LENGTHS = [
    (TRACKS, "is a position paper of 3 pages ok?", "The call gives no separate limit for position papers."),
    (TRACKS, "my short paper has 6 pages. must I shorten it?", "Yes, that is over the limit."),
    (TRACKS, "my short paper is at 3 pages, do i need to cut", "No, that is within the limit."),
    (ONE, "my paper is 8 pages without references, ok?", "Yes, that is within the limit."),
    (ONE, "is it fine with 9 pages without the bibliography", "No, that is over the limit."),
    (RANGE, "is a 9-page paper accepted?", "No, that is over the limit."),
    (ONE, "is 8 pages ok", "Yes, that is within the limit. "),
    (ONE, "8.5 pages?", "No, that is over the limit. "),
    (ONE, "is 9 too much", "Yes, that is over the limit. "),
    (ONE, "is 7 too long?", "No, that is within the limit. "),
    (ONE, "is 3 pages enough?", "Yes, that is within the limit. "),
    (ONE, "is 3 too short?", "No, that is within the limit. "),
    (ONE, "4 pages at most, yes?", "No. "),
    (ONE, "8 pages at most, yes?", "Yes. "),
    (ONE, "it's 9 pages, right?", "No, that is over the limit. "),
    (ONE, "why is the limit 4 pages?", "No. "),
    (ONE, "someone says 9 pages now", "Not that I know. "),
    (ONE, "is 9 pages ok for the camera-ready?", "Yes, with the page more that the final version may have. "),
    (ONE, "are 10 pages fine for the final version?", "No, that is over the limit. "),
    (ONE, "can it be more than 8 pages?", "No. "),
    (ONE, "I am a page over, is that a problem?", "Yes, that is over the limit. "),
    (ONE, "8 or 9 pages?", "Papers may have up to 8 pages"),
    (ONE, "is 4000 words ok?", "The call counts pages, not words. "),
    (ONE, "does it have to be exactly 8 pages?", "No. "),
    (ONE, "is 8 pages ok, references included?", "Yes, that is within the limit. "),
    (ONE, "do references count toward the 8 pages?", "Papers may have up to 8 pages, not counting references"),
    (ONE, "are refs included in 8 pages", "Papers may have up to 8 pages, not counting references"),
    (ONE, "does the bibliography count towards 9 pages?", "Papers may have up to 8 pages, not counting references"),
    (ONE, "how many pages?", "Papers may have up to 8 pages"),
    (ONE, "is a 7-8 page paper okay", "Yes, that is within the limit. "),
    (RANGE, "is 3 pages ok?", "No, that is less than the call asks for. "),
    (RANGE, "is 3 pages too short?", "Yes, that is less than the call asks for. "),
    (RANGE, "is five pages enough", "Yes, that is within the limit. "),
    (RANGE, "so 4 to 6 pages, right?", "Yes, that is within the limit. "),
    (RANGE, "may it be less than 4 pages?", "No, at least 4. "),
    (TRACKS, "is 3 pages ok for a poster?", "No, that is over the limit. Posters: "),
    (TRACKS, "is 3 pages ok for a demo?", "Yes, that is within the limit. Short papers: "),
    (
        TRACKS,
        "is 3 pages ok?",
        "It depends: within the limit for Short papers; over it for Posters; too short for Full papers. ",
    ),
    (TRACKS, "limit for tutorials?", "The call gives no separate limit for tutorials. Full papers: "),
    (TRACKS, "short paper length?", "Short papers: papers may have up to 4 pages."),
]
POLICIES = [
    (RANGE, "blind", "is it blind?", "The review is single-blind; "),
    (RANGE, "blind", "are the reviews open, i.e. nobody is anonymous?", "No: the review is single-blind; "),
    (RANGE, "blind", "do reviewers stay anonymous?", "Yes: the review is single-blind; "),
    (ONE, "blind", "is it non-anonymous?", "No: the review is double-blind; "),
    (ONE, "blind", "no blinding, right?", "No: the review is double-blind; "),
    (ONE, "blind", "is nobody anonymous then?", "No: the review is double-blind; "),
    (ONE, "blind", "are the reviewers' names hidden?", "Yes: the review is double-blind; "),
    (ONE, "blind", "do reviewers know who we are but we don't know them?", "The review is double-blind; "),
    (RANGE, "dual_submission", "will it be rejected if it is under review elsewhere?", "Yes. "),
    (RANGE, "dual_submission", "do i have to withdraw it from the journal first?", "Yes. "),
    (ONE, "dual_submission", "are papers under review elsewhere excluded?", "No. "),
    (ONE, "dual_submission", "no dual submission?", "Dual submission is allowed."),
    (ONE, "blind", "must I hide who I am?", "Yes: the review is double-blind; "),
    (ONE, "blind", "my name may stay then?", "No: the review is double-blind; "),
    (ONE, "blind", "then my name may stay on it, correct?", "No: the review is double-blind; "),
    (ONE, "blind", "do reviewers see who I am?", "No: "),
    (ONE, "blind", "is it single or double blind?", "The review is double-blind; "),
    (ONE, "blind", "it's single blind, right?", "No: "),
    (ONE, "blind", "isn't it double blind?", "Yes: "),
    (ONE, "blind", "it isn't anonymous, right?", "No: "),
    (ONE, "blind", "should the repo we link be anonymized?", "Yes: "),
    (ONE, "blind", "will I know who reviews my paper?", "No: "),
    (RANGE, "blind", "do I need to anonymize?", "No: the review is single-blind; "),
    (RANGE, "blind", "can I keep my name on it?", "Yes: the review is single-blind; "),
    (
        TRACKS,
        "blind",
        "are submissions anonymous?",
        "Yes: submissions must be anonymous. “Submissions should be blinded.”",
    ),
    (ONE, "archival", "is it archival?", "No. The workshop is non-archival"),
    (ONE, "archival", "it is non-archival, right?", "Yes. The workshop is non-archival"),
    (ONE, "archival", "isn't it archival?", "No. "),
    (ONE, "archival", "since it's archival, can I publish it later?", "It is not archival. "),
    (ONE, "archival", "can I submit it to a journal later?", "The workshop is non-archival"),
    (ONE, "archival", "archival or not archival?", "The workshop is non-archival"),
    (ONE, "archival", "there are no proceedings, correct?", "Yes. "),
    (RANGE, "archival", "so it goes into the proceedings, correct?", "Yes. The conference is archival"),
    (RANGE, "archival", "are proceedings published by IEEE?", "The conference is archival"),
    (RANGE, "archival", "published in CEUR, right?", "The conference is archival"),
    (HOUSED, "archival", "are proceedings published by Springer?", "Yes. The workshop is archival"),
    (HOUSED, "archival", "are proceedings published by ACM?", "The workshop is archival"),
    (ONE, "dual_submission", "can I submit elsewhere too?", "Yes. "),
    (ONE, "dual_submission", "is dual submission forbidden?", "No. Dual submission is allowed"),
    (RANGE, "dual_submission", "is double submission a problem?", "Yes. Dual submission is not allowed"),
    (RANGE, "dual_submission", "may it be under review at another workshop?", "No. "),
    (ONE, "prior_publication", "can I submit a published paper?", "No. "),
    (ONE, "prior_publication", "does it have to be unpublished?", "Yes. "),
]


@pytest.mark.parametrize(
    ("faq", "question", "begins"), LENGTHS, ids=[f"{n} {case[1]}" for n, case in enumerate(LENGTHS)]
)
def test_a_number_of_pages_meets_its_limit(say: Say, faq: str, question: str, begins: str) -> None:
    assert say(faq, "page_limit", question)[: len(begins)] == begins


@pytest.mark.parametrize(
    ("faq", "kind", "question", "begins"), POLICIES, ids=[f"{n} {case[2]}" for n, case in enumerate(POLICIES)]
)
def test_a_claim_about_a_policy_is_judged_by_what_the_call_says(
    say: Say, faq: str, kind: str, question: str, begins: str
) -> None:
    assert say(faq, kind, question)[: len(begins)] == begins


def test_a_rumour_is_held_against_the_call_as_it_was_read(say: Say) -> None:
    assert say(ONE, "page_limit", "I heard the limit is 12 now").endswith(
        " That is the call as read on 12 February 2031."
    )
