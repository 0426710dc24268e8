"""A rule of the call is told with what bounds it, and no yes or no goes against that."""

from __future__ import annotations

import pytest

from bot.answering.facts.told_on import told_beside, told_on
from bot.clock import parse_now
from bot.faq.model import Source
from bot.faq.passages import Passage
from tests.conftest import answerer_for, with_lines

NOW = parse_now("2031-03-01T12:00Z")
RULE = "Nets that hang elsewhere are fine."
HEAD = """\
workshop: {name: Workshop on Quiet Nets, short_name: QNETS, venue: LOUD 2031, city: Oslo}
dates: [{id: submission, kind: submission, label: Papers due, at: "2031-04-01"}]
"""


@pytest.mark.parametrize(
    "line",
    [
        "This does not hold for nets at LOUD.",
        "An exception is made for nets of students.",
        "However, nets at LOUD are turned away.",
        "In that case, please say so in a letter.",
        "Such papers must carry a note on the first page.",
        "Authors must declare this when they submit.",
        "Please mark these with a star.",
        "The policy only applies to nets of this year.",
        "Exceptions may be granted by the chairs.",
        "We do not accept such submissions from LOUD.",
        "For such papers, there is a page more.",
        "Please note that this rule excludes nets at LOUD.",
        "Provided that the other harbour agrees.",
    ],
)
def test_a_rule_is_told_with_the_sentence_that_bounds_it(line: str) -> None:
    lines = [Passage(3, RULE), Passage(3, line), Passage(3, "There will be tea.")]
    assert told_on(Source(line=3, quote=RULE), lines) == f"{RULE} {line}"
    assert told_beside(Source(line=3, quote=RULE), lines) == line


@pytest.mark.parametrize(
    "line",
    [
        "There will be tea.",
        "Papers must be written in English.",
        "Authors must use the net template.",
        "This workshop is about nets.",
        "Please note that tea is free.",
        "These are the topics of the workshop.",
        "In that town there is a harbour.",
        "The tea is not free.",
        "The workshop includes a walk.",
    ],
)
def test_what_only_comes_behind_a_rule_does_not_bound_it(line: str) -> None:
    assert told_on(Source(line=3, quote=RULE), [Passage(3, RULE), Passage(3, line)]) == RULE


def test_what_stands_elsewhere_bounds_no_rule() -> None:
    bound = "However, nets at LOUD are turned away."
    assert told_on(Source(line=3, quote=RULE), [Passage(3, RULE), Passage(9, bound)]) == RULE
    assert told_on(Source(line=3, quote=RULE), [Passage(3, RULE), Passage(3, bound, "Tea")]) == RULE
    assert told_on(Source(line=3, quote=RULE), [Passage(3, bound)]) == RULE


def test_a_quote_that_was_cut_is_told_in_whole() -> None:
    lines = [Passage(3, "Nets may hang elsewhere, too, where the other harbour agrees to it.")]
    assert told_on(Source(line=3, quote="Nets may hang elsewhere, too,…"), lines) == lines[0].text


def _told(facts: str, question: str, *lines: str) -> str:
    return " ".join(one.text for one in answerer_for(with_lines(HEAD + facts, lines)).reply(question, now=NOW).answers)


def test_one_case_is_told_with_the_rule_before_it() -> None:
    case = "If the paper is at a fair without a book, say so in a letter."
    rule = "Nets that are at another harbour are excluded."
    source = Source(line=3, quote=case)
    assert told_on(source, [Passage(3, rule), Passage(3, case)]) == f"{rule} {case}"
    assert told_on(source, [Passage(3, rule, "Tea"), Passage(3, case)]) == case
    facts = DUAL.format(policy="forbidden", quote=case).replace("line: 1", "line: 2")
    assert _told(facts, "is it ok to submit to two venues?", rule, case) == f"The call says: “{rule} {case}”"


DUAL = """\
submission: {{dual_submission: {policy}}}
sources: {{submission.dual_submission: {{line: 1, quote: "{quote}"}}}}
"""
TAKEN = "Papers under review elsewhere may be sent in."


@pytest.mark.parametrize(
    ("policy", "lines", "begins"),
    [
        ("allowed", [TAKEN], "Yes."),
        ("allowed", [TAKEN, "However, authors must declare it."], "Yes."),
        ("allowed", [TAKEN, "However, papers at LOUD are not eligible."], "Dual submission is allowed"),
        ("allowed", [TAKEN, "This does not apply to papers at LOUD."], "Dual submission is allowed"),
        ("allowed", [TAKEN, "There is no fee."], "Yes."),
        ("forbidden", ["Papers must not be under review elsewhere."], "No."),
        ("forbidden", ["Papers must not be under review elsewhere, except at LOUD."], "Dual submission is not"),
        ("forbidden", ["Papers must not be at two venues.", "Exceptions can be granted."], "Dual submission is not"),
        (
            "mixed",
            ["Papers under review elsewhere may be sent in, but none that are at LOUD."],
            "The call says: “Papers",
        ),
        ("mixed", ["Short papers may be under review elsewhere, long ones may not."], "It depends"),
    ],
)
def test_no_verdict_goes_against_what_bounds_a_rule_on_two_venues(policy: str, lines: list[str], begins: str) -> None:
    facts = DUAL.format(policy=policy, quote=lines[0])
    told = _told(facts, "is it ok to submit to two venues?", *lines)
    assert told.startswith(begins)
    assert lines[0] in told
    assert ("fee" not in lines[-1]) == (lines[-1] in told)


PRIOR = """\
entries: [{{id: prior_publication, question: May it be published?, answer: "{0}", source: {{line: 1, quote: "{0}"}}}}]
"""


@pytest.mark.parametrize(
    ("lines", "begins"),
    [
        (["Papers must not have been published."], "No. Papers"),
        (["Papers must not have been published unless a third is new."], "Papers"),
        (["Papers must not have been published.", "An exception is made for preprints."], "Papers"),
        (["Work in print can be submitted if you attach the original paper."], "Work"),
        (["Published work is acceptable, but not more than once."], "Published"),
        (["Work in print is not eligible."], "No. Work"),
        (["Only original work is taken."], "No. Only"),
        (["Papers use the style provided here and must be unpublished."], "No. Papers"),
    ],
)
def test_no_verdict_goes_against_what_bounds_a_rule_on_published_work(lines: list[str], begins: str) -> None:
    told = _told(PRIOR.format(lines[0]), "can i submit work that was already published?", *lines)
    assert told.startswith(begins)
    assert lines[-1] in told


@pytest.mark.parametrize(
    ("lines", "question", "begins"),
    [
        ([TAKEN], "is it a problem if our work was presented elsewhere before?", "The call says: “Papers under review"),
        ([TAKEN, "Published work is welcome, too."], "is it a problem if our work was already shown?", "The call says"),
        ([TAKEN], "is it a problem if our work is under review elsewhere?", "No. Dual submission is allowed"),
        (
            [TAKEN, "Work that has appeared is eligible."],
            "is it a problem if our work was presented before?",
            "The call",
        ),
    ],
)
def test_a_rule_on_two_venues_is_no_verdict_on_published_work(lines: list[str], question: str, begins: str) -> None:
    assert _told(DUAL.format(policy="allowed", quote=lines[0]), question, *lines).startswith(begins)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("is it a problem if the paper has been published already?", "Yes. Papers"),
        ("can it have been published before?", "No. Papers"),
    ],
)
def test_who_asks_whether_published_work_is_a_problem_asks_the_other_way(question: str, begins: str) -> None:
    assert _told(PRIOR.format("Papers must not have been published."), question).startswith(begins)


@pytest.mark.parametrize(
    "rule",
    [
        "We call for original, half-done, already published, or otherwise odd work.",
        "This track is only for previously published papers.",
        "Abstracts may hold previously published material and do not need to be blind.",
        "Long papers must not have been published. Notes may tell of results published in a journal.",
        "Nothing will not be published without a form; published work is read, too.",
    ],
)
def test_a_rule_that_takes_published_work_is_no_no(rule: str) -> None:
    facts = PRIOR.format(rule)
    assert _told(facts, "can i submit work that has already been published?").startswith(rule[:20])
    assert _told(facts, "is it a problem if it was published before?").startswith(rule[:20])


@pytest.mark.parametrize(
    ("rule", "begins"),
    [
        ("Papers already published elsewhere will be rejected; only new ones are taken.", "No. Papers"),
        ("Not eligible is only work that was already published.", "No. Not"),
        ("Papers must not be copies of work published elsewhere.", "No. Papers"),
    ],
)
def test_a_rule_that_turns_published_work_down_is_a_no(rule: str, begins: str) -> None:
    assert _told(PRIOR.format(rule), "can i submit work that has already been published?").startswith(begins)


def test_what_was_only_shown_is_no_publication() -> None:
    facts = PRIOR.format("Papers must be unpublished.")
    assert _told(facts, "is it a problem if it was presented at a fair before?").startswith("Papers")
    assert _told(facts, "is it a problem if it was printed in a book before?").startswith("Yes. Papers")


@pytest.mark.parametrize(
    ("policy", "rule", "begins"),
    [
        ("allowed", "We allow dual submissions with MOSSCON.", "Dual submission is allowed"),
        ("allowed", "We allow dual submissions with other fairs.", "Yes. Dual submission is allowed"),
        ("forbidden", "We hold no book yet, and it welcomes work under review elsewhere.", "The call says: “We hold"),
        ("forbidden", "We invite papers that are not under review elsewhere.", "No. Dual submission is not"),
    ],
)
def test_a_rule_of_one_place_or_another_mind_is_no_verdict(policy: str, rule: str, begins: str) -> None:
    told = _told(DUAL.format(policy=policy, quote=rule), "may i submit a paper that is under review elsewhere?", rule)
    assert told.startswith(begins)
