"""What is quoted for a question, and what only holds its words: data, awards won, other events' fees, dinner."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built, call

_RULES = "Papers are sent by mail."
# a question kind, and a part of the call that tells nothing of it
OTHERWISE = [
    ("page_limit", "The captions are 40 words long on average."),
    ("page_limit", "Each recording has about 900 words of transcript, on average."),
    ("dual_submission", "You may upload:\n\n- Videos of ropes,\n- Anonymous papers sent to other venues,\n- Proofs."),
    ("prior_publication", "You may upload:\n\n- Videos of ropes,\n- Already published papers on ropes,\n- Proofs."),
    ("blind", "We collect information on our members, and share aggregate, anonymized demographic data with all."),
    ("remote", "With half of all people being present on an online social network, the field is held to be large."),
    ("remote", "Talks on online communities and events of their members are welcome."),
    ("remote", "We look at harm that takes place on online platforms."),
    ("about", "Research papers present new knots and bends of the field, which our workshop has as its focus."),
    ("about", "Submissions should tell how they fit the aims of this workshop, which provides ropes."),
    ("blind", "An anonymous survey is sent to all who attend."),
    ("best_paper", "Much is paid for knots, and the AIxRope program has $9 million of prize money at stake."),
    ("abstract_length", "We invite Long Papers (10 pages), Notes (5 pages), and Abstracts of Demos on any rope."),
    ("submission_link", "[View accepted proposals](https://knots.example.org/accepted)"),
    ("submission_link", "The list is online.\n\n[Accepted talks](accepted-talks)"),
    ("submission_link", "We seek texts, submitted in the [ROPE format](https://rope.example.org/f.html)."),
    ("submission_link", "Por favor envíe preguntas adicionales a: nudos@example.org"),
    ("registration", "To let authors plan travel to and registration for the ROPE conference, we answer in May."),
    ("registration", "## Symposium Dinner\n\nPlace: Rope House\n\nCost: $70 per person (paid when you register)"),
    ("registration", "## Banquet\n\nThe fee is 40 EUR."),
]  # fmt: skip
TOLD = [
    ("about", "This workshop aims to bring papers on ropes together."),
    ("remote", "Talks may be given online, also for members of the rope community."),
    ("remote", "The workshop takes place online."),
    ("page_limit", "Texts are 400 words long at most."),
    ("blind", "Papers are anonymized, and data are not."),
    ("best_paper", "The best talk wins $90 of prize money."),
    ("abstract_length", "We invite Papers (10 pages), and a 200-word abstract of each."),
    ("abstract_length", "Abstracts are sent by mail and have up to 200 words."),
    ("submission_link", "Send your text by this form: [Submit your proposal](https://rope.example.org/in)."),
    ("submission_link", "Please e-mail the abstract and your name to Ada Berg (ada@knots.example.org) by May 5."),
    ("registration", "## Fees\n\nCost: $70 per person (paid when you register)"),
]


def kinds(text: str) -> set[str]:
    return {entry.id for entry in built(call(rules=f"{_RULES}\n\n{text}")).faq.entries}


@pytest.mark.parametrize(("kind", "text"), OTHERWISE)
def test_words_of_a_question_that_mean_something_else_answer_nothing(kind: str, text: str) -> None:
    assert kind not in kinds(text)


@pytest.mark.parametrize(("kind", "text"), TOLD)
def test_what_tells_is_quoted(kind: str, text: str) -> None:
    faq = built(call(rules=text)).faq
    assert kind in {entry.id for entry in faq.entries} or (kind == "submission_link" and faq.submission.url)


def test_a_bare_address_is_for_what_stands_above_it() -> None:
    faq = built(
        call(
            rules="## Registration and abstract submission\n\nYou register here:\n\nhttps://knots.example.org/r\n\n"
            "Abstracts can be submitted by this link:\n\nhttps://forms.gle/Knots2026"
        )
    ).faq
    assert faq.submission.url == "https://forms.gle/Knots2026"
    assert not [one for one in faq.entries if one.id == "submission_link"]


@pytest.mark.parametrize(
    ("text", "review"),
    [
        ("You need not be anonymous. If you prefer your paper to be anonymized, please mask your names.", "open"),
        ("We don't require your submission to be anonymous.", "open"),
        ("If you wish, you may anonymize your paper.", None),
        ("Papers must be anonymized.", "double-blind"),
    ],
)
def test_who_may_hide_the_names_need_not(text: str, review: str | None) -> None:
    assert built(call(rules=text)).faq.submission.review == review


@pytest.mark.parametrize(
    "lead", ["Papers from Previous KNOT Workshops (now published in the Rope Review):", "Past editions:"]
)
def test_what_earlier_editions_left_is_not_what_becomes_of_papers(lead: str) -> None:
    text = f"{lead}\n\n- KNOT29 Special Issue (Oslo)\n- KNOT30 Special Issue, published by Rope Press"
    asked = "Authors of selected papers will be invited to submit to a special issue of The Rope Journal."
    assert not {"publication_after", "archival"} & kinds(text)
    assert built(call(rules=text)).faq.submission.archival is None
    assert asked in {entry.answer for entry in built(call(rules=f"{text}\n\n{asked}")).faq.entries}
