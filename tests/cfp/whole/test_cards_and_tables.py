"""How pages set what they tell: broken ranges, bare deadlines, cards with titles, small tables."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built, date

DEADLINE = "- Submission deadline: 3 February 2031\n"


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Camera-ready papers", "camera_ready"),
        ("Slides", "other"),
        ("How to present", "other"),
        ("Registration", "registration"),
        ("発表方法", "other"),
    ],
)
def test_a_bare_deadline_is_that_of_its_heading(heading: str, kind: str) -> None:
    label = "※ 締切" if heading[0] > "z" else "Deadline"
    day = "2031年5月16日" if heading[0] > "z" else "16 May 2031"
    page = f"# ROPE 2031\n\n- Submission: 9 January 2031\n- Workshop: 3 June 2031\n\n## {heading}\n\n{label}: {day}\n"
    found = {one.kind: (one.at, one.status) for one in built(page).faq.dates}
    assert found["submission"] == ("2031-01-09", "confirmed")
    assert found[kind][0] == "2031-05-16"


@pytest.mark.parametrize("heading", ["How to submit", "Call for Papers", "Short papers"])
def test_a_bare_deadline_is_that_of_papers_elsewhere(heading: str) -> None:
    found = date(f"# ROPE 2031\n\n## {heading}\n\nDeadline: 16 May 2031\n", "submission")
    assert found
    assert found.at == "2031-05-16"


def test_a_date_that_a_card_breaks_is_one() -> None:
    page = (
        "<h1>ROPE 2031</h1><h2>Dates</h2><div><div>Submission</div><div>1 May &mdash;<br>15 July 2031</div></div>"
        "<div><div>Notification</div><div>20 August<br>2031</div></div>"
    )
    found = {one.kind: (one.at, one.status) for one in built(page, "html").faq.dates}
    assert found == {"submission": ("2031-07-15", "confirmed"), "notification": ("2031-08-20", "confirmed")}


def test_a_table_without_a_head_is_no_prose() -> None:
    page = (
        "## 重要日程\n\n| ~~発表申込締切~~ | ~~2031年3月1日~~ |\n| ~~参加申込締切~~ | ~~2031年3月8日~~ |\n"
        "| オンライン参加申込締切 | 2031年3月15日 |\n| 研究会 | 2031年3月17日 |\n"
    )
    dates = built(page).faq.dates
    assert [one.at for one in dates if one.kind == "registration"] == ["2031-03-08", "2031-03-15"]
    assert not [past for one in dates for past in one.history]


CARDS = "".join(
    f'<div class="card"><div>{number}</div><div><strong>{name}</strong> <span>{about}</span></div></div>'
    for number, name, about in (
        ("i", "Knots and Property", "Rules of knots, duties of ropes, makers of nets."),
        ("ii", "Ropes at Sea", "Long ropes, wet ropes."),
        ("iii", "Nets on Land", "Nets of old, and of now."),
    )
)


@pytest.mark.parametrize("lead", ["IV · Topics", "Topics of interest"])
def test_cards_with_bold_titles_are_topics(lead: str) -> None:
    page = f"<h1>ROPE 2031</h1><div><span>{lead}</span></div><div>{CARDS}</div><p>Send papers by 3 May 2031.</p>"
    assert built(page, "html").faq.topics == ("Knots and Property", "Ropes at Sea", "Nets on Land")


@pytest.mark.parametrize("last", ["Other issues", "Any other topics", "Other related subjects"])
def test_what_else_is_welcome_is_no_topic(last: str) -> None:
    page = f"# ROPE 2031\n\n{DEADLINE}\n## Topics\n\n- Knots\n- Ropes\n- Nets\n- {last}\n"
    assert built(page).faq.topics == ("Knots", "Ropes", "Nets")


def test_what_has_emphasis_are_topics() -> None:
    page = f"# ROPE 2031\n\n{DEADLINE}\nSpecial emphasis will be on\n\n- directed knots\n- wet ropes\n- old nets\n"
    assert built(page).faq.topics == ("directed knots", "wet ropes", "old nets")


@pytest.mark.parametrize("lead", ["features outstanding speakers, including:", "has keynote speakers, namely:"])
def test_a_sentence_leads_to_speakers(lead: str) -> None:
    page = f"# ROPE School 2031\n\n{DEADLINE}\nThe ROPE School {lead}\n\n- Ada Moore, Rope House, Norway\n- Ben Holm\n"
    faq = built(page).faq
    assert [(one.name, one.role) for one in faq.people] == [("Ada Moore", "speaker"), ("Ben Holm", "speaker")]
    assert "location" not in {one.id for one in faq.entries}


@pytest.mark.parametrize(
    "line", ["**Title**: Reading the Rope with AI: Historical Artifacts", "Titel: Lange Seile und alte Knoten"]
)
def test_a_page_may_begin_with_its_title(line: str) -> None:
    assert built(f"{line}\n\nWe tied for years.\n\n{DEADLINE}").faq.workshop.name == line.partition(":")[2].strip()


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("**Location**: Rope House, Paris (the address follows)", "Paris"),
        ("Conference Date & Location: June 30, 2031 at Rope State University, Portland OR", "Portland, OR"),
        ("3-4 June 2031 · Hybrid · Zapopan, Jalisco", "Zapopan"),
    ],
)
def test_where_a_line_says_the_city(text: str, city: str) -> None:
    assert built(f"# ROPE 2031\n\n{text}\n\n{DEADLINE}").faq.workshop.city == city


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("Abstracts must not exceed two pages, including data. References can be on an additional page.", (2, True)),
        ("Abstracts must not exceed two pages, including data and references.", (2, False)),
        ("- **Length.** At least 15 and at most 20 pages, including references.", (20, False)),
    ],
)
def test_how_long_a_paper_is(text: str, limit: tuple[int, bool]) -> None:
    (found,) = built(f"# ROPE 2031\n\n{DEADLINE}\n## Format\n\n{text}\n").faq.submission.page_limits
    assert (found.pages, "references" in found.excludes) == limit


def test_a_name_that_begins_with_online_tells_nothing_of_attendance() -> None:
    page = f"# Online Ropes 2031\n\n{DEADLINE}\nOnline Ropes is a one-day conference on ropes.\n"
    assert "remote" not in {one.id for one in built(page).faq.entries}


def test_what_proposers_of_sessions_send_is_no_paper() -> None:
    text = "Organizers must submit a 2-page proposal (following the [session format](https://knot.org/session.doc))."
    faq = built(f"# ROPE 2031\n\n{DEADLINE}\n{text}\n").faq
    assert faq.submission.template is None
    assert "submission_link" not in {one.id for one in faq.entries}


@pytest.mark.parametrize(
    ("text", "archival"),
    [
        ("**Proceedings will be published as a special issue of Knots Today**.", True),
        ("Proceedings may be published as a special issue of Knots Today.", None),
    ],
)
def test_proceedings_that_are_an_issue_of_a_journal(text: str, archival: bool | None) -> None:
    assert built(f"# ROPE 2031\n\n{DEADLINE}\n{text}\n").faq.submission.archival == archival


def test_a_paper_that_another_conference_has_may_be_shown() -> None:
    text = "The submission can be in the form of a poster or a paper submitted to or published at another conference."
    assert built(f"# ROPE 2031\n\n{DEADLINE}\n{text}\n").faq.submission.dual_submission == "allowed"


SIDE = """---
title: "2nd Annual ROPE PhD. Symposium"
information:
  - label: "Event date"
    info: "**6 October 2031**"
  - label: "Cost"
    info: "Free"
  - label: "Abstract submission deadline"
    info: "22 September 2031 (12 PM UTC-3)"
---

## 2nd Annual ROPE PhD. Symposium: "Advances in Knots and Ropes"

Organized by the Institute of Ropes (IROP), this event aims to showcase research ongoing at the IROP for all.
"""


def test_labels_and_days_of_front_matter_are_dates() -> None:
    assert {one.kind: (one.at or "")[:10] for one in built(SIDE).faq.dates} == {
        "workshop": "2031-10-06",
        "abstract": "2031-09-22",
    }


def test_a_motto_behind_a_name_is_no_name_and_an_institute_no_event() -> None:
    workshop = built(SIDE).faq.workshop
    assert (workshop.name, workshop.venue) == ("2nd Annual ROPE PhD. Symposium", None)


def test_an_extended_deadline_below_the_old_one_has_it_in_its_history() -> None:
    rows = "".join(
        f"<tr><td>{label}</td><td>{day}</td></tr>"
        for label, day in (
            ("Abstract deadline", "<s>20th December, 2030</s>"),
            ("Extended deadline", "5th January, 2031"),
            ("Notification", "31st January, 2031"),
        )
    )
    found = date(f"<h1>ROPE 2031</h1><h2>Dates</h2><table>{rows}</table>", "submission", "html")
    assert found
    assert [past.at for past in found.history] == ["2030-12-20"]


def test_strands_with_what_they_are_about_are_groups() -> None:
    page = (
        f"# ROPE 2031\n\n{DEADLINE}\nWe are interested in papers in the following areas:\n\n"
        "Strand 1 – Ropes and Methods: Design; Old Ropes; Nets.\n\nStrand 2 – Ropes and Speech: Talk; Song; Sound.\n"
    )
    groups = built(page).faq.topics
    assert [getattr(one, "name", one) for one in groups] == ["Ropes and Methods", "Ropes and Speech"]


def test_where_reviewers_sign_up_is_no_registration() -> None:
    text = "## Seeking Reviewers\n\nWould you have time to help us? Please sign up [here](https://knot.org/form)."
    assert "registration" not in {one.id for one in built(f"# ROPE 2031\n\n{DEADLINE}\n{text}\n").faq.entries}


@pytest.mark.parametrize(
    "text",
    [
        "NLP has contributed largely to this.",
        "This was shown before (Brigada et Giarda 2031, Manning 2011).",
        "## References\n\n- Manning, C. Knots at CICLing 2031.\n- Faria, P. Ropes. In RopeCon 2031.",
    ],
)
def test_fields_and_works_cited_name_no_event(text: str) -> None:
    assert built(f"# Call for Papers\n\n{DEADLINE}\n{text}\n").faq.workshop.name == "The workshop"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Following the ROPE tradition, we tie.", "ROPE 2031"),
        ("Following the tradition, we tie a rope.", "The workshop"),
    ],
)
def test_a_submission_system_names_an_event_that_the_page_names_too(text: str, name: str) -> None:
    page = f"# Call for Papers\n\n{DEADLINE}\n{text}\n\nSubmit [here](https://cmt3.research.microsoft.com/ROPE2031).\n"
    assert built(page).faq.workshop.name == name


def test_a_link_called_here_gives_a_template_no_name() -> None:
    page = f"# ROPE 2031\n\n{DEADLINE}\nTemplates for papers are [here](templates.zip).\n"
    template = built(page).faq.submission.template
    assert template
    assert template.name == "Templates (templates.zip)"


def test_registering_a_paper_is_no_registration() -> None:
    page = (
        f"# ROPE 2031\n\n{DEADLINE}- Abstract registration and submission: 11 January 2031\n\n"
        "Authors should register and upload papers via EDAS.\n\nParticipants are required to register by 3 May 2031.\n"
    )
    (entry,) = (one for one in built(page).faq.entries if one.id == "registration")
    assert "Participants" in entry.answer
