"""Which address questions go to: not the one that papers are mailed to, where another is named; all that are named."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

_SENT = "Papers are mailed by 1 May 2031 to papers@knot.example.org."
_LINK = "[{0}](mailto:{0}@knot.example.org)"
ASKED = [
    (f"{_SENT}\n\n## Day\n\nAny questions? Ask ada@knot.example.org.", "ada@knot.example.org"),
    ("Please submit your abstract by email to papers@knot.example.org.\n\nContact: ada@knot.example.org",
     "ada@knot.example.org"),
    ("Proposals should be emailed to papers@knot.example.org by 1 May 2031.\n\nFor enquiries, write to Ada Moore "
     "(ada@knot.example.org).", "ada@knot.example.org"),
    ("Email your submission to papers@knot.example.org.\n\nQuestions go to ada[at]knot[dot]example[dot]org or "
     "ben[at]knot[dot]example[dot]org.", "ada[at]knot[dot]example[dot]org, ben[at]knot[dot]example[dot]org"),
    ("Merci d’envoyer les propositions par courriel à papers@knot.example.org.\n\nPour toute question : "
     "ada@knot.example.org", "ada@knot.example.org"),
    ("Submissions and questions go by email to papers@knot.example.org.\n\nFor questions on visas: "
     "ben@knot.example.org", "papers@knot.example.org"),
    ("Email your submission to papers@knot.example.org.\n\nTell us (email: bills@knot.example.org) if you are late.",
     "papers@knot.example.org"),
    ("Email your submission to papers@knot.example.org.\n\nFor questions, contact the managing editor of Rope Letters "
     "(ben@letters.example.org).", "papers@knot.example.org"),
    ("If nobody helps you, write to mentoring@knot.example.org.\n\nQuestions: ada@knot.example.org",
     "ada@knot.example.org"),
    ("In doubt, write to ethics@knot.example.org.\n\nContact: Ada Moore, ada@knot.example.org", "ada@knot.example.org"),
    ("Write to Ben Okri, sponsors-2031@knot.example.org.", None),
    ("Papers are due on 1 May 2031. To leave this list, write to rope-people-leave@knot.example.org.", None),
    ("For problems with the class file, contact the TeX support at tex@press.example.org.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "address"), ASKED)
def test_questions_go_where_the_page_sends_them(text: str, address: str | None) -> None:
    assert built(f"# Workshop on Knots 2031\n\n{text}").faq.submission.contact == address


TOGETHER = [
    ("Ada Moore (ada@knot.example.org) and/or Ben Okri (ben@knot.example.org).", True),
    ("ada@knot.example.org, ben@knot.example.org", True),
    ("the chairs: Ada Moore <ada@knot.example.org>; Ben van der Berg <ben@knot.example.org>", True),
    ("Ada [ada@knot.example.org] and\nBen Okri [ben@knot.example.org].", True),
    ("ada@knot.example.org and cc ben@knot.example.org.", False),
    ("ada@knot.example.org; bills are paid by ben@knot.example.org", False),
]


@pytest.mark.parametrize(("addresses", "both"), TOGETHER)
def test_all_who_are_to_be_asked_are_named(addresses: str, both: bool) -> None:
    contact = built(f"# Workshop on Knots 2031\n\nFor questions, contact {addresses}").faq.submission.contact
    assert contact == ("ada@knot.example.org, ben@knot.example.org" if both else "ada@knot.example.org")


_TWO = "- [Ada Moore](mailto:ada@knot.example.org) (Rope Hall)\n- [Ben Okri](mailto:ben@knot.example.org) (Knot Lab)"
CHAIRS = [
    (f"## KNOT 2031 Co-Chairs\n\n{_TWO}", True),
    (f"## Organizing Committee\n\n{_TWO}\n\n## Contact\n\nWrite to any member of the committee.", True),
    ("## Organisers\n\nAda Moore (Rope Hall)\nada@knot.example.org\n\nBen Okri (Knot Lab)\nben@knot.example.org", True),
    (f"## Organizers\n\n{_TWO}\n\n## Program Committee\n\n- Cleo Dahl (MIT)", True),
    (
        "## Organizers\n\n### Ada Moore\n\nMIT\n\nada@knot.example.org\n\n### Ben Okri\n\nben@knot.example.org",
        True,
    ),
    (f"## Publicity Chairs\n\n{_TWO}", False),
    (f"## Program Committee\n\n{_TWO}", False),
    (f"## Invited Speakers\n\n{_TWO}", False),
    ("## Organizers\n\n" + "\n".join(f"- {_LINK.format(one)}" for one in "ada ben cleo dan eve".split()), False),
]


@pytest.mark.parametrize(("text", "theirs"), CHAIRS)
def test_where_none_is_for_questions_the_few_organizers_are_asked(text: str, theirs: bool) -> None:
    contact = built(f"# Workshop on Knots 2031\n\nPapers are due on 1 May 2031.\n\n{text}").faq.submission.contact
    assert contact == ("ada@knot.example.org, ben@knot.example.org" if theirs else None)


def test_where_papers_are_mailed_is_not_quoted_for_questions() -> None:
    text = "Please submit abstracts via email to papers@knot.example.org.\n\nAny question? Ask ada@knot.example.org."
    faq = built(f"# Workshop on Knots 2031\n\n{text}").faq
    assert faq.submission.contact == "ada@knot.example.org"
    assert "contact" not in {one.id for one in faq.entries}
