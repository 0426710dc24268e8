"""From when a call is open, labels that hold an address, and what is no part of a name and no place for papers."""

from __future__ import annotations

import pytest

from bot.page.blocks import Block
from bot.page.sentences import sentences
from tests.cfp.dates.test_told_dates import dates
from tests.cfp.small_calls import built

DATES = [
    # open from a day on: no day of the event
    ("A partir do dia 13/06/2031 será aberto o processo de submissão para este evento.\n\n"
     "As submissões serão encerradas no dia 11 de julho de 2031.", ["submission 2031-07-11"]),
    # for those who send something early
    ("We will give feedback on all proposals submitted before April 28, 2031.", []),
    ("Talks are due by May 5, 2031. We will notify speakers by May 15, 2031.",
     ["notification 2031-05-15", "submission 2031-05-05"]),
    # the last line of a list is the edition
    ("|  |  |\n|---|---|\n| 31 October 2030 | Submission of papers |\n| 1 December 2030 | Notification |\n"
     "| 24./25. February 2031 | SEUH 2031 |",
     ["notification 2030-12-01", "submission 2030-10-31", "workshop 2031-02-24 2031-02-25"]),
    # the call comes out before papers are due
    ("## Important dates\n\n- Call for papers: 7 April 2031\n- Abstracts: 22 August 2031",
     ["abstract 2031-08-22", "other 2031-04-07"]),
    ("## Important dates\n\n- Call for papers: 7 April 2031\n- Notification: 22 August 2031",
     ["notification 2031-08-22", "submission 2031-04-07"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_dates(text: str, expected: list[str]) -> None:
    found = [one for one in dates(text) if not one.startswith("other 2031-06-13")]
    assert sorted(found) == expected


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Send talks until May 5. We will answer by June 3. Thanks.", 3),
        ("Send talks until Sept. 5. We answer.", 2),
        ("Wir treffen uns am 5. Mai in Jena.", 1),
        ("It is the 5. Workshop on knots.", 1),
        ("We meet on May 5. 2031 is our year.", 1),
    ],
)
def test_a_day_may_end_a_sentence(text: str, count: int) -> None:
    assert len(sentences(Block("paragraph", text, 0, ((0, 1),)))) == count


def test_a_deadline_told_in_a_sentence_is_labelled_by_its_kind() -> None:
    for text in (
        "As submissões de pôsteres serão encerradas no dia 11 de julho de 2031.",
        "La date limite pour l’envoi des propositions est fixée au 15 décembre 2031.",
    ):
        assert [one.label for one in built(f"# Knots 2031\n\n{text}").faq.dates] == ["Submission deadline"]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("RopeCon 2031 CFP is now open!", "RopeCon 2031"),
        ("RopeCon 2031 Call for Talks is open", "RopeCon 2031"),
    ],
)
def test_that_a_call_is_open_is_no_part_of_a_name(title: str, name: str) -> None:
    assert built(f"---\ntitle: {title}\n---\n\nTalks are due on May 5, 2031.").faq.workshop.name == name


def test_what_an_event_has_is_not_what_it_is() -> None:
    page = "# RopeCon 2031\n\nTalks are due on May 5, 2031. Day two will feature a hackathon held at the port."
    assert built(page).faq.workshop.event != "hackathon"


def test_an_address_for_feedback_is_not_where_to_submit() -> None:
    text = "If you would like feedback on an idea before you submit it, please email us at a@ropes.example."
    entries = built(f"# RopeCon 2031\n\nTalks are due on May 5, 2031. {text}").faq.entries
    assert "submission_link" not in {one.id for one in entries}


def test_a_way_to_take_part_is_no_template() -> None:
    text = "O congresso será no formato online, de 1 a 5 de agosto de 2031, e os trabalhos são sobre os nós."
    entries = built(f"# Congresso de Nós 2031\n\n{text}").faq.entries
    assert "template" not in {one.id for one in entries}


@pytest.mark.parametrize(
    ("text", "ext"),
    [
        ("**Submission:** https://knots.example/submit\n\n1 March 2031", "md"),
        ("**Submission:** [https://knots.example/submit](https://knots.example/submit)\n\n1 March 2031", "md"),
        ("**Submission deadline** (<https://knots.example/s>)\n\n1 March 2031\n\n**Talks**\n\n1 April 2031", "md"),
        ("**Submission to chair@knots.example**\n\n1 March 2031, 23:59 AoE", "md"),
        ("<p><b>Submission deadline</b> (<a href='https://x.example/s'>https://x.example/s</a>)</p><p>1 March 2031</p>",
         "html"),
    ],
)  # fmt: skip
def test_a_label_with_an_address_names_the_day_below(text: str, ext: str) -> None:
    head = "<h1>Rope Conference 2031</h1>" if ext == "html" else "# Rope Conference 2031\n\n"
    assert next(one for one in dates(text, ext, head) if one.startswith("sub"))[:21] == "submission 2031-03-01"


@pytest.mark.parametrize("text", ["**Contact:** chair@knots.example\n\n3 July 2031, Porto, Portugal"])
def test_an_address_alone_is_no_label(text: str) -> None:
    assert not [one for one in dates(text) if one.startswith("submission")]


def test_an_exception_is_not_left_out_of_a_rule_on_papers_elsewhere() -> None:
    rule = "With the exception of survey papers, papers must not have been submitted or accepted elsewhere."
    assert built(f"# Workshop on Knots 2031\n\nSubmission: 1 May 2031\n\n{rule}").faq.submission.dual_submission in {
        None,
        "mixed",
    }
