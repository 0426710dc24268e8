"""The FAQ of another workshop, with entries of its organizers: they answer, and what is left out is said to be."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.answering.answerer import Answerer
from bot.answering.model import Outcome
from bot.clock import parse_now

FAQ = """\
workshop:
  {name: Gardening Workshop, short_name: GROW, venue: PLANTS 2027, city: "Lyon, France", website: https://grow.example}
dates:
  - {id: submission, kind: submission, label: Paper deadline, at: "2027-03-10 23:59", zone: AoE,
     history: [{at: "2027-03-01 23:59", zone: AoE}]}
  - {id: notification, kind: notification, label: Notification, at: null, status: tba}
  - {id: camera_ready, kind: camera_ready, label: Final version, at: "2027-05-01"}
submission:
  page_limits: [{pages: 8, minimum: 4, track: Full papers}, {pages: 2, track: Posters, recommended: true}]
  review: single-blind
  archival: true
  dual_submission: forbidden
  contact: grow@example.org
topics: [Soil, Water, Light]
people:
  - {name: Ada Green, role: organizer, affiliation: University of Lyon}
  - {name: Bo Brown, role: speaker, affiliation: Institute of Roots}
entries:
  - id: travel_grant
    question: Are there travel grants?
    answer: "Yes, three of 500 EUR. Apply before {date submission}."
  - id: tour
    question: Is there a tour of the botanical garden?
    also: [garden tour, when do we visit the greenhouse, can I see the orchids]
    answer: "On the first evening, guided, no booking needed."
  - id: parking
    question: Where can I park my car?
    also: [parking, is there a car park]
    answer: "Behind the greenhouse."
"""
NOW = parse_now("2027-03-05T12:00Z")
DEADLINE = (
    "Paper deadline: 10 March 2027, 23:59 AoE (= 11 March 2027, 11:59 UTC; in 5 days). Extended from 1 March 2027."
)


@pytest.fixture
def grow(answerer_of: Callable[[str], Answerer]) -> Answerer:
    return answerer_of(FAQ)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("garden tour?", "On the first evening, guided, no booking needed.", id="an entry's phrasing"),
        pytest.param(
            "can we visit the greenhouse",
            "On the first evening, guided, no booking needed.",
            id="an entry in other words",
        ),
        pytest.param("whre can i park teh car", "Behind the greenhouse.", id="an entry, misspelled"),
        pytest.param(
            "any travel grants for students??",
            "Yes, three of 500 EUR. Apply before 10 March 2027, 23:59 AoE (= 11 March 2027, 11:59 UTC; in 5 days).",
            id="an entry that speaks for a known kind",
        ),
        pytest.param("deadline?", DEADLINE, id="an extended deadline"),
        pytest.param("when is the deadline in my time zone?", DEADLINE, id="a deadline on the asker's clock"),
        pytest.param(
            "was the deadline extended?",
            f"Yes, it was extended from 1 March 2027. {DEADLINE.removesuffix(' Extended from 1 March 2027.')}",
            id="the extension itself",
        ),
        pytest.param("when are authors notified?", "Notification: to be announced.", id="to be announced"),
        pytest.param(
            "when is the camera ready due?",
            "Final version: 1 May 2027 (in 57 days). The call names no time zone.",
            id="a deadline without a zone",
        ),
        pytest.param(
            "page limit?",
            "Full papers: papers may have 4 to 8 pages. Posters: papers should have up to 2 pages.",
            id="two tracks",
        ),
        pytest.param(
            "is it double blind?",
            "No: the review is single-blind; reviewers see who wrote a paper, authors do not learn who reviews it.",
            id="the other kind of review",
        ),
        pytest.param("are dual submissions allowed?", "No. Dual submission is not allowed.", id="forbidden"),
        pytest.param(
            "is it archival?",
            "Yes. The workshop is archival: accepted papers are published in proceedings.",
            id="archival",
        ),
        pytest.param("contact?", "Contact: grow@example.org", id="contact"),
        pytest.param(
            "is Ada Green an organizer?",
            "Yes, Ada Green is. The organizer is Ada Green (University of Lyon).",
            id="one organizer",
        ),
        pytest.param("who is speaking?", "The speaker is Bo Brown (Institute of Roots).", id="a speaker"),
        pytest.param(
            "is Ada Green a speaker?",
            "No, Ada Green is not listed as a speaker. The speaker is Bo Brown (Institute of Roots).",
            id="not a speaker",
        ),
        pytest.param(
            "is Bo Brown from Lyon?",
            "Bo Brown (Institute of Roots) is one of the speakers.",
            id="from where nobody says",
        ),
        pytest.param("topics?", "Topics named in the call:\n• Soil\n• Water\n• Light", id="a flat list of topics"),
        pytest.param(
            "is the workshop at NeurIPS?",
            "No. The workshop is part of PLANTS 2027, in Lyon, France.",
            id="another conference",
        ),
        pytest.param("website?", "The workshop’s website: https://grow.example", id="website"),
    ],
)
def test_another_workshop_is_answered_from_its_own_facts(grow: Answerer, question: str, text: str) -> None:
    assert "\n".join(answer.text for answer in grow.reply(question, now=NOW).answers) == text


@pytest.mark.parametrize(
    ("question", "about"),
    [
        ("where do I submit?", "where to submit. Contact: grow@example.org"),
        ("which template?", "the paper template"),
        ("when is the workshop?", "the date of the workshop"),
        ("who is on the panel?", "the panelists"),
        ("what is the schedule?", "the schedule"),
        ("can I submit published work?", "work that is already published"),
        ("how many days are left to register", "a registration deadline"),
        ("how many days between the rebuttal and the camera ready", "a rebuttal or author response"),
    ],
)
def test_what_the_file_leaves_out_is_said_to_be_left_out(grow: Answerer, question: str, about: str) -> None:
    reply = grow.reply(question, now=NOW)
    whom = "" if "Contact" in about else ". Please ask the organizers: grow@example.org"  # once is enough
    assert (reply.outcome, reply.message) == (
        Outcome.UNSTATED,
        f"The call for papers says nothing about {about}{whom}",
    )


FAIR = """\
workshop: {name: Knot Fair, event: meetup}
entries:
  - {id: rope, question: Rope, answer: "Bring three metres of cotton rope; we lend synthetic ones at the gate."}
  - {id: rain, question: Bad weather, answer: "If it rains we move to the old gym, ten minutes on foot."}
  - {id: sleep, question: Nights, answer: "The gym is open for sleeping bags, 5 euros a night, showers in the cellar."}
"""


@pytest.mark.parametrize(
    ("question", "entry"),
    [
        ("is it cancelled when it pours", "rain"),
        ("where can we crash for the night", "sleep"),
        ("do i need to bring my own string", "rope"),
    ],
)
def test_an_entry_answers_what_known_kinds_are_asked_in_such_words(
    answerer_of: Callable[[str], Answerer], question: str, entry: str
) -> None:
    assert [answer.entry for answer in answerer_of(FAIR).reply(question, now=NOW).answers] == [entry]


def test_an_id_may_have_hyphens(answerer_of: Callable[[str], Answerer]) -> None:
    faq = FAQ.replace("travel_grant", "travel-grant").replace("submission, kind", "full-papers, kind")
    answerer = answerer_of(faq.replace("{date submission}", "{date full-papers}"))
    told = [(answer.entry, answer.text) for answer in answerer.reply("any travel grants??", now=NOW).answers]
    due = "10 March 2027, 23:59 AoE (= 11 March 2027, 11:59 UTC; in 5 days)."
    assert told == [("travel-grant", f"Yes, three of 500 EUR. Apply before {due}")]


def test_the_longest_of_everything_fits_a_message(answerer_of: Callable[[str], Answerer]) -> None:
    long = "word " * 115
    people = "".join(
        f"  - {{name: Person {n} {long[:200]}, role: organizer, affiliation: {long[:300]}}}\n" for n in range(60)
    )
    dates = "".join(f'  - {{id: d{n}, kind: other, label: {long[:300]}, at: "2027-01-{n:02}"}}\n' for n in range(1, 29))
    entries = "".join(f"  - {{id: e{n}, question: Thing number {n} zq{n}?, answer: '{long * 2}'}}\n" for n in range(5))
    topics = "".join(f"  - {long}\n" for _ in range(80))
    answerer = answerer_of(
        f"workshop: {{name: {long}}}\npeople:\n{people}dates:\n{dates}topics:\n{topics}entries:\n{entries}"
    )
    for question in (
        "who are the organizers?",
        "all dates",
        "topics?",
        "affiliations?",
        "thing number 0 zq0? thing number 1 zq1? thing number 2 zq2? thing number 3 zq3?",
        "is protein folding in scope?",
    ):
        reply = answerer.reply(question, now=NOW)
        told = [reply.message, *(answer.text for answer in reply.answers)]
        assert reply.answers
        assert sum(map(len, told)) < 2000, question


@pytest.mark.parametrize("question", ["greenhouse deadline", "orchid page limit"])
def test_one_word_of_an_entry_is_not_its_question(grow: Answerer, question: str) -> None:
    assert "tour" not in [answer.entry for answer in grow.reply(question, now=NOW).answers]


def test_an_extension_is_said_once(answerer_of: Callable[[str], Answerer]) -> None:
    noted = FAQ.replace(
        "label: Paper deadline,", 'label: Paper deadline, note: "Extended from 1 March. No more of that.",'
    )
    assert noted != FAQ
    for question in ("deadline?", "was the deadline extended?"):
        reply = answerer_of(noted).reply(question, now=NOW)
        assert reply.answers[0].text.lower().count("extended from") == 1
        assert reply.answers[0].text.endswith("No more of that.")


def test_an_entry_answers_in_the_language_that_is_asked_for(answerer_of: Callable[[str], Answerer]) -> None:
    answerer = answerer_of(
        "workshop: {name: Test}\n"
        'dates: [{id: notification, kind: notification, label: Decision, at: "2024-06-01"}]\n'
        "entries:\n  - id: dinner\n    question: Is there a dinner?\n"
        '    answer: "Yes, on {day notification}."\n    answers: {es: "Sí, el {day notification}."}\n'
    )
    told = [answerer.reply("is there a dinner?", now=NOW, language=code).answers[0].text for code in ("en", "es", "fr")]
    assert told == ["Yes, on 1 June 2024.", "Sí, el 1 de junio de 2024.", told[2]]
    assert told[2].startswith("Yes, on ")


@pytest.mark.parametrize(
    ("entry", "asked"),
    [
        ("What is the wifi password?", "what's the wifi password"),
        ("What is the wifi password?", "wifi password pls?"),
        ("Do you have stickers?", "do u have stickers"),
        ("What is the weather like?", "whats the weather like"),
        ("Can the bot write my paper?", "can the bot write my paper??"),
        ("Where is the nearest pharmacy?", "where's the nearest pharmacy"),
    ],
)
def test_nothing_is_declined_that_organizers_ask_themselves(
    answerer_of: Callable[[str], Answerer], entry: str, asked: str
) -> None:
    faq = f'workshop: {{name: W}}\nentries: [{{id: own, question: "{entry}", answer: "At the desk."}}]\n'
    assert [one.text for one in answerer_of(faq).reply(asked, now=NOW).answers] == ["At the desk."]


@pytest.mark.parametrize(
    ("message", "answered"),
    [
        ("i come by car from the greenhouse, can i see the orchids?", ["tour"]),
        ("i love orchids and my car is old, where can i park", ["parking"]),
        ("my mother loves orchids, where can she leave her car?", ["parking"]),
        ("we come by car, when do we see the greenhouse?", ["tour"]),
        ("parking, garden tour?", ["parking", "tour"]),
    ],
)
def test_a_case_told_before_a_question_is_no_question(grow: Answerer, message: str, answered: list[str]) -> None:
    assert [answer.entry for answer in grow.reply(message, now=NOW).answers] == answered


@pytest.mark.parametrize(
    ("question", "is_answered"),
    [
        ("where is the dinner?", True),
        ("what time is the dinner", False),  # no hour stands there
        ("what time does the bus to the dinner leave", False),
        ("what time does the desk open?", True),
        ("until what hour is the desk open", True),
        ("at what time is the tour", True),
    ],
)
def test_an_entry_without_an_hour_does_not_answer_who_asks_for_one(
    answerer_of: Callable[[str], Answerer], question: str, is_answered: bool
) -> None:
    faq = """\
workshop: {name: Gardening Workshop}
entries:
  - {id: dinner, question: Where is the dinner?, also: [conference dinner], answer: At the Mill on Harbour Street.}
  - {id: desk, question: When is the desk open?, also: [registration desk], answer: Daily from 8:30 to 17:00.}
  - {id: tour, question: Is there a tour?, also: [garden tour], answer: In the afternoon of the second day.}
"""
    assert bool(answerer_of(faq).reply(question, now=NOW).answers) == is_answered


@pytest.mark.parametrize(
    ("question", "is_answered"),
    [("will there be some dinner?", True), ("is there coffee", False), ("is lunch included", False)],
)
def test_words_of_one_subject_are_no_other_way_to_ask(
    answerer_of: Callable[[str], Answerer], question: str, is_answered: bool
) -> None:
    dinner = '  - {id: dinner, question: Is there a workshop dinner?, answer: "Yes, on Thursday at the Orangery."}\n'
    replied = answerer_of(FAQ + dinner).reply(question, now=NOW)
    assert [answer.entry for answer in replied.answers] == ["dinner"] * is_answered
