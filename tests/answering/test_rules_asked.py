"""Rules that few calls have, asked in so many words: what they were taken for is not told instead."""

from __future__ import annotations

import pytest

from tests.answering.loom_fair import told

SAYS_NOTHING = "says nothing about"
CALL = """\
workshop: {name: Workshop on Slow Looms, short_name: SLOOM, city: "Porto, Portugal", event: workshop}
dates:
  - {id: submission, kind: submission, label: Paper deadline, at: "2031-04-26 23:59", zone: AoE}
  - {id: notification, kind: notification, label: Notification, at: "2031-06-02"}
  - {id: camera_ready, kind: camera_ready, label: Camera-ready, at: "2031-07-02", zone: AoE}
people: [{name: Ada Berg, role: organizer, affiliation: University of Tartu}]
submission:
  url: https://openreview.net/group?id=SLOOM
  system: OpenReview
  review: double-blind
  archival: true
  dual_submission: forbidden
  page_limits: [{pages: 8, track: Full papers}, {pages: 4, track: Short papers}]
  template: {name: LOOM style, url: https://example.org/style}
sources:
  submission.archival: {line: 1, quote: Accepted papers are printed in the proceedings.}
  submission.dual_submission: {line: 2, quote: Papers must not lie with another workshop.}
entries:
  - id: prior_publication
    question: May I submit work that has already been published?
    answer: Papers must be new.
    source: {line: 3, quote: Papers must be new.}
  - id: publication_after
    question: Is there a special issue?
    answer: Some papers will be extended for the Yarn Letters.
    source: {line: 4, quote: Some papers will be extended for the Yarn Letters.}
topics: [weaving, knots, consent of spiders]
"""
LINES = (
    "Accepted papers are printed in the proceedings.",
    "Papers must not lie with another workshop.",
    "Papers must be new.",
    "Some papers will be extended for the Yarn Letters.",
)


def _ask(question: str, *more: str) -> str:
    return told(question, (*LINES, *more), CALL)


@pytest.mark.parametrize(
    ("question", "about"),
    [
        ("in the pages, are our charts and tables included?", "figures and tables"),
        ("is the article on a free server, free on the web, a trouble?", "preprints"),
        ("we have a preprint online. is that allowed with you?", "preprints"),
        ("may one actualize a paper that was uploaded already", "changing a submission"),
        ("can I aggregate an author later on?", "the author list"),
        ("do diagrams and tables count toward the maximum of pages?", "figures and tables"),
        ("the article has many plots. are they included in the page limit?", "figures and tables"),
        ("our photos, are they counted in the pages", "figures and tables"),
        ("if a diagram fills a page, does it count against the limit", "figures and tables"),
        ("are the charts inside the limit of pages or on top?", "figures and tables"),
        ("page size and margins", "fonts"),
        ("what font and line spacing do you want", "fonts"),
        ("may we drop a co-author from the paper we sent?", "the author list"),
        ("can a collaborator be added once the article is uploaded", "the author list"),
        ("is it possible to change the list of authors", "the author list"),
        ("may I still edit the paper that is already in the system?", "changing a submission"),
        ("can the uploaded manuscript be replaced", "changing a submission"),
        ("I want to scrap my submission, how do I do it?", "withdrawing"),
        ("is one allowed to retract the article", "withdrawing"),
        ("can we withdraw after the reviews", "withdrawing"),
        ("can I contest a rejection?", "appeals"),
        ("may authors ask you to reconsider the decision and protest", "appeals"),
        ("what share of the papers gets in?", "acceptance rates"),
        ("how likely is it to get in", "acceptance rates"),
        ("do you take fewer than half of the papers?", "acceptance rates"),
        ("may I hand in two manuscripts?", "how many papers"),
        ("is it only one paper per person", "how many papers"),
        ("must each author be on openreview?", "accounts"),
        ("do I need a login to submit", "accounts"),
        ("may the preliminary version be on arxiv while you review it", "preprints"),
        ("can I open the draft openly on the web?", "preprints"),
        ("is it ok if chatgpt helped me with the wording", "language models"),
        ("may a chatbot polish our text", "language models"),
        ("do we keep the copyright of the article?", "the license"),
        ("who owns the paper afterwards", "the license"),
        ("how do I prepare the final copy", "the camera-ready version"),
        ("which steps for the camera-ready manuscript?", "the camera-ready version"),
        ("where do accepted papers get hosted", "where accepted papers are hosted"),
    ],
)
def test_a_rule_that_is_not_told_is_not_answered_by_another(question: str, about: str) -> None:
    reply = _ask(question)
    assert SAYS_NOTHING in reply
    assert about in reply


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("do tables count toward the page limit?", "Figures and tables are counted in the limit."),
        ("can I edit the paper once it is uploaded?", "A paper may be updated in the system until the deadline."),
        ("may I retract my article", "Authors may withdraw a paper at any time by a mail."),
        ("do I keep the copyright of my paper?", "Authors keep the copyright of their texts."),
        ("may a draft of the paper be on arxiv already", "Versions on arXiv are no problem."),
        ("how do we prepare the camera-ready version?", "Camera-ready versions must use the style with names."),
        ("what share of papers is accepted?", "The acceptance rate was 30 % of all papers."),
        ("where are the accepted papers put, on which site", "All papers will be posted on the website of the guild."),
        ("in which file type is the paper uploaded, pdf or other", "Please send one PDF for each paper."),
        ("how are submissions judged?", "Papers are selected by novelty and clarity."),
        ("are there margins and a font that one must use?", "The font is 11 pt with margins of 2 cm."),
    ],
)
def test_the_line_that_tells_a_rule_is_quoted(question: str, line: str) -> None:
    assert f"“{line}”" in _ask(question, line)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("will the printed work count as a publication?", "The workshop is archival"),
        ("does a paper here count already as published", "The workshop is archival"),
        ("may I keep the right to publish it in a journal?", "The workshop is archival"),
        ("should who we are be hidden in the draft?", "Yes: the review is double-blind"),
        ("our article is under review at another venue, may we send it here?", "No. Dual submission is not allowed"),
        ("can I still send it, it is under review at a journal", "No. Dual submission is not allowed"),
        ("the text appeared elsewhere, is it okay to send it here?", "Papers must be new."),
        ("the work was printed in a journal before, may I apply", "Papers must be new."),
        ("is our research close enough to your topics", "Topics named in the call"),
    ],
)
def test_what_is_told_is_found_behind_other_words(question: str, begins: str) -> None:
    assert _ask(question).startswith(begins)


@pytest.mark.parametrize(
    "question",
    [
        "we only replicated an old study. is that okay?",
        "a user study alone, would that be enough?",
        "we just compared looms, no new method. still fine?",
        "is a short piece rather than a full paper alright?",
        "may I send something other than a regular paper",
        "the article was published before, can I apply here?",
        "do the papers have to be anonymous, we wrote our names",
    ],
)
def test_whether_a_sort_of_work_is_wanted_is_not_of_the_clock(question: str) -> None:
    assert "still open" not in _ask(question)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("can I still submit?", "Yes, submission is still open."),
        ("how many pages may a full paper have?", "Full papers: papers may have up to 8 pages"),
        ("where do I upload my paper?", "Papers are submitted on OpenReview"),
        ("when is the camera-ready version due", "Camera-ready: 2 July 2031"),
        ("may I send the same paper to two workshops", "No. Dual submission is not allowed"),
        ("is the deadline for the final version in July?", "Yes. Camera-ready: 2 July 2031"),
        ("which template?", "Please use the LOOM style"),
    ],
)
def test_plain_questions_are_answered_as_before(question: str, begins: str) -> None:
    assert _ask(question).startswith(begins)


@pytest.mark.parametrize(
    "question",
    [
        "what gets an article thrown out early on?",
        "what makes you throw a paper out before it is read",
        "would a wrong font get us rejected",
        "may the wrong line spacing lead to a dismissal: is it rejected unread?",
        "is a paper with wrong margins dismissed?",
    ],
)
def test_what_leads_to_a_rejection_is_another_question(question: str) -> None:
    reply = _ask(question)
    assert not reply.startswith(("No: the review", "Yes: the review", "Papers must be new"))
    assert "fonts" not in reply


@pytest.mark.parametrize(
    "line",
    [
        "Her works have been published in the Journal of Yarn and were accepted at many fairs.",
        "Looms with simultaneous threads need concurrent shuttles.",
        "He has already published elsewhere.",
        "Simultaneous weaving at two places leads to complex knots.",
        "His knots were previously published by a guild.",
    ],
)
@pytest.mark.parametrize("question", ["is a text that is in print already fine?", "may it be under review elsewhere?"])
def test_lines_that_only_share_a_word_are_not_quoted(question: str, line: str) -> None:
    assert f"“{line}”" not in told(question, ("Looms are for all.", line))


APPENDICES = "Papers may have appendices of any length."


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("is there a maximum length for the appendix?", f"The call says: “{APPENDICES}”"),
        ("how many pages may an appendix have", f"The call says: “{APPENDICES}”"),
        ("what's the page limit of the appendices", f"The call says: “{APPENDICES}”"),
        ("whose style do we copy?", "Please use the LOOM style"),
        ("whose template must it be", "Please use the LOOM style"),
        ("how long may the paper be if it was printed elsewhere already?", "Full papers: papers may have up to 8"),
    ],
)
def test_what_is_measured_or_copied_is_seen(question: str, begins: str) -> None:
    assert _ask(question, APPENDICES).startswith(begins)


def test_the_organizers_own_words_stand() -> None:
    own = CALL.replace(
        "topics:",
        """\
  - {id: how_many, question: How many papers may one author hand in?, answer: Each author may hand in two papers.}
topics:""",
    )
    assert told("how many papers may one person hand in at most?", LINES, own).startswith("Each author may hand in two")
