"""What the bot says of facts that have no value: it quotes the call, and never denies what stands there."""

from __future__ import annotations

import pytest

from bot.cfp.quoting.quoted import read_quoted
from tests.cfp.small_calls import ask, built, call

TOLD = [
    ("Where do I submit?", "Send your abstract to knots@example.org by mail.", "knots@example.org"),
    ("How many pages?", "Abstracts have at most 400 words.", "400 words"),
    ("How many words may the abstract have?", "Abstracts (from 300 to 500 words) go to the chairs.", "300 to 500"),
    (
        "how long is the wee abstract for the box",
        "Send extended abstracts (up to 1500 words). They begin with a short abstract (up to 100 words).",
        "100 words",
    ),
    ("How long shd the abstract be", "We want 1-2 page extended abstracts on knots.", "1-2 page"),
    ("where do i sign up", "Register [here](https://example.org/tickets).", "here (https://example.org/tickets)."),
    ("How many pages?", "| Kind | Pages |\n|---|---|\n| Paper | eight |\n| Sketch | 300 words |", "300 words"),
    (
        "Which template should I use?",
        "The style is [here](https://example.org/kit.zip).",
        "https://example.org/kit.zip",
    ),
    ("is there a latex template", "There is no imposed format: write as you knit.", "no imposed format"),
    ("Which style do I have to use?", "Send your text in any readable layout.", "in any readable layout"),
    ("Is it archival?", "What we print will be indexed by the society.", "indexed by the society"),
    ("Is it hybrid?", "- Format: hybrid", "hybrid"),
    ("Is it hybrid?", "Talks are given on site, posters by video.", "on site"),
    ("Which city is it in?", "- Location: the old mill behind the station", "old mill"),
    ("Can I submit work under review elsewhere?", "It is all the same to us where else a text is.", "where else"),
    ("When are decisions out?", "All will have heard: decisions, June 20, 2026.", "June"),
]
NOTHING = [
    ("How many pages?", "Talks take 20 minutes."),
    ("Can I submit work under review elsewhere?", "Papers may be submitted elsewhere later."),
    ("Is it hybrid?", "The online submission system closes at night, and what was sent in is checked by hand."),
    ("Which city is it in?", "We met before in Turin in May 2023."),
    ("Which template should I use?", "Good prose is welcome."),
    ("Which template should I use?", "There is no fixed format for the evening sessions."),
]
CONTACT = [
    ("Sponsorship/industry contact: ropes@example.org\n\nContact: knots@example.org", "knots@example.org"),
    ("Questions? Write to knots@example.org or ropes@example.org.", "knots@example.org, ropes@example.org"),
    ("Papers go to ropes@example.org. For enquiries: knots@example.org", "knots@example.org"),
    ("Send papers to ropes@example.org.\n\n## Contact\n\nknots@example.org", "knots@example.org"),
    ("Get in touch: knots (at) example.org", "knots (at) example.org"),
    ("[Contact us](mailto:knots@example.org?subject=Hello)", "knots@example.org"),
    ("Fragen an knots@example.org, bitte.", "knots@example.org"),
    ("联系邮箱：knots@example.org", "knots@example.org"),
    ("请于一月前提交全文至会议邮箱knots@example.org或来电", "knots@example.org"),
    ("The only address is knots@example.org.", "knots@example.org"),
]
BARE = "- Submission deadline: May 8, 2026 AoE"


@pytest.mark.parametrize(("question", "rules", "said"), TOLD)
def test_what_has_no_value_is_quoted(question: str, rules: str, said: str) -> None:
    page = call(dates=BARE, rules=rules).replace("Held with ICYY 2026 in Porto, Portugal.", "")
    assert said in ask(question, page)


@pytest.mark.parametrize(("question", "rules"), NOTHING)
def test_what_only_sounds_alike_is_not(question: str, rules: str) -> None:
    page = call(dates=BARE, rules=rules).replace("Held with ICYY 2026 in Porto, Portugal.", "")
    assert rules.split(",", maxsplit=1)[0].split(".", maxsplit=1)[0] not in ask(question, page)


@pytest.mark.parametrize(("text", "address"), CONTACT)
def test_the_address_for_questions_is_found(text: str, address: str) -> None:
    assert built(call(rules=text)).faq.submission.contact == address


def test_of_several_addresses_none_is_guessed() -> None:
    rules = "Papers go to ropes@example.org. Posters go to knots@example.org."
    assert built(call(rules=rules)).faq.submission.contact is None


BY_TRACK = [
    "Regular papers are reviewed double-blind, and demos single-blind.",
    "Regular papers are reviewed double-blind. Demo papers are reviewed single-blind.",
    "- Regular papers: 8 pages, double-blind\n- Demos: 2 pages, single-blind",
    "| Kind | Pages | Review |\n|---|---|---|\n| Regular paper | 8 | double-blind |\n| Demo | 2 | single-blind |",
    "### Regular papers\n\nReviewing is double-blind.\n\n### Demos\n\nReviewing is single-blind.",
    "**Regular papers.** Reviewing is double-blind.\n\n**Demos.** Reviewing is single-blind.",
    "(a) Regular papers: 8 pages. Reviewing is double-blind.\n\n(b) Demos: 2 pages. Reviewing is single-blind.",
]


@pytest.mark.parametrize("rules", BY_TRACK)
def test_a_review_that_differs_by_track_is_told_by_track(rules: str) -> None:
    page = call(rules=rules)
    assert built(page).faq.submission.review == "double-blind"
    said = ask("is it double blind?", page).lower()
    assert "double-blind" in said
    assert "single-blind" in said


@pytest.mark.parametrize(
    ("rules", "field", "value"),
    [
        ("**Is the workshop archival?** No. Papers are public all the same.", "archival", False),
        ("### Is it archival?\n\nYes, in the library.", "archival", True),
        ("**May a paper be under review elsewhere?** Yes, if you tell us.", "dual_submission", "allowed"),
        ("**Can I submit work that is under review elsewhere?** No.", "dual_submission", "forbidden"),
        ("Full papers appear in the ACM proceedings. Posters will not be published.", "archival", "mixed"),
        ("1. Full papers: IEEE proceedings.\n2. Posters: not in the proceedings.", "archival", "mixed"),
        ("Papers must not be under review elsewhere. Talks are exempt from this rule.", "dual_submission", "mixed"),
        ("Abstracts are not part of the book and may describe work submitted elsewhere.", "dual_submission", "allowed"),
    ],
)
def test_questions_and_tracks_head_what_is_said_below(rules: str, field: str, value: object) -> None:
    assert getattr(built(call(rules=rules)).faq.submission, field) == value


def test_what_has_a_value_is_not_quoted() -> None:
    result = built(call(rules="Papers may have up to 8 pages. Review is double-blind."))
    found = read_quoted(result.page, result.draft.data, (), [])
    assert [entry["id"] for entry in found if entry["id"] in {"page_limit", "blind", "location", "organizers"}] == []
