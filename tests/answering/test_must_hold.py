"""Lines that only share the subject of a question are not quoted: on text that machines write, on the number of
reviewers, on the city.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.lines.must_hold import lacks_what_tells
from bot.answering.model import Outcome, Reply
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage
from tests.conftest import answerer_for

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """
workshop: {name: Slow Bells 2031, short_name: SlowBells, event: workshop}
dates:
  - {id: submission, kind: submission, label: Submission deadline, at: "2031-04-26"}
"""
LINES = (
    Passage(1, "Slow Bells brings together those who build language models and those who ring bells."),
    Passage(2, "Generation of text from the sound of bells", "Topics"),
    Passage(3, "Accepted papers get one more page to answer the comments of reviewers."),
    Passage(4, "We also take papers that were reviewed elsewhere."),
    Passage(5, "Dr. Ada Vik is a young scholar at the School of Bells at Gdansk University."),
)


def asked(question: str, *more: str) -> Reply:
    lines = (*LINES, *(Passage(number, text) for number, text in enumerate(more, 9)))
    return answerer_for(replace(parse_faq(FAQ, file="faq.yaml"), passages=lines)).reply(question, now=NOW)


@pytest.mark.parametrize(
    ("question", "outcome"),
    [
        ("may we use generative AI for writing", Outcome.UNSTATED),
        ("your policy regarding LLM written papers?", Outcome.UNSTATED),
        ("can i use an llm to fix my grammar?", Outcome.UNSTATED),
        ("how many referees look at a paper", Outcome.UNKNOWN),
        ("what is the number of reviews a paper gets", Outcome.UNSTATED),
        ("which country is it in?", Outcome.UNKNOWN),
        ("in what town does it happen", Outcome.UNKNOWN),
    ],
)
def test_a_line_that_does_not_tell_it_is_not_quoted(question: str, outcome: Outcome) -> None:
    assert asked(question).outcome in {outcome, Outcome.UNSTATED}


@pytest.mark.parametrize(
    "line",
    [
        "The last session shows a bell that an LLM tunes, so that no voice is disclosed.",
        "Recent bells, with generative AI in them, may be impossible to tell from old ones.",
        "Policy-makers and AI researchers should meet here.",
        "Tuning errors of machines in user-generated text",
    ],
)
def test_what_is_said_of_machines_in_research_is_no_rule_on_writing(line: str) -> None:
    assert asked("may i use chatgpt for writing?", line).answers == ()


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("how many referees look at a paper", "Two members of the committee look at each."),
        ("can i use an llm to fix my grammar?", "Name all software by which you wrote the text."),
    ],
)
def test_the_call_is_not_silent_where_a_line_may_tell_it_in_other_words(question: str, line: str) -> None:
    assert asked(question, line).outcome is not Outcome.UNSTATED


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("may we use generative AI for writing", "Text made by language models must be declared."),
        ("how many referees look at a paper", "Each paper is read by three reviewers."),
        ("which city is it in?", "The workshop will be held in Gdansk, in the old mint."),
    ],
)
def test_the_line_that_tells_it_is(question: str, line: str) -> None:
    assert line in " ".join(answer.text for answer in asked(question, line).answers)


@pytest.mark.parametrize(
    ("words", "line", "lacks"),
    [
        ("can i use llms to write", Passage(1, "LLMs may be used to polish text."), False),
        ("can i run my text through gpt", Passage(1, "Allowed for grammar, without a note.", "Use of AI"), False),
        ("can i run my text through gpt", Passage(1, "Allowed for grammar.", "Machines and generators"), False),
        ("my boss should not know how i use chatgpt", Passage(1, "Stay private if you like."), False),
        ("can i use llms to write", Passage(1, "See our policy on authorship."), False),
        ("can i use llms to write", Passage(1, "Writing with AI: what must change", "Topics of interest"), True),
        ("can i use llms to write", Passage(1, "How LLMs change farming"), True),
        ("is work on llms in scope", Passage(1, "How LLMs change farming"), False),
        ("how many reviewers per paper", Passage(1, "Papers are peer-reviewed."), True),
        ("how many reviewers per paper", Passage(1, "Papers are read by members of the committee."), False),
        ("how many reviews must i write", Passage(1, "Authors help to review."), False),
        ("in what city is it", Passage(1, "Ada Vik is an assistant professor in Gdansk."), True),
        ("in what city is it", Passage(1, "We meet in Gdansk."), False),
        ("by how many referees is it read", Passage(1, "Papers have six pages, with unlimited references."), True),
        ("how many people will read a paper", Passage(1, "Two referees look at each."), False),
        ("is it a full day or half a day", Passage(1, "14:00 - 14:10: Opening"), True),
        ("is it a full day or half a day", Passage(1, "A half-day workshop on bells."), False),
        ("can i come though i am no author", Passage(1, "Authors are invited to send bells."), True),
        ("can i attend without a paper", Passage(1, "The bells can be heard by everyone."), False),
        ("do i need a paper to participate", Passage(1, "A paper should be clear."), True),
        ("may i listen with nothing to submit", Passage(1, "Visitors pay ten euros at the door."), False),
        ("is it online or in person", Passage(1, "2020 online due to COVID", "Former years"), True),
        ("is it online or in person", Passage(1, "Links to the years before: 2019 Gdansk, 2018 Lodz"), True),
        ("is it hybrid", Passage(1, "All bells ring on site, and nothing is streamed."), False),
        ("in which room is it", Passage(1, "It is held with our host, the guild of ringers."), True),
        ("in which room is it", Passage(1, "We meet in the library of the mint."), False),
        ("is it double blind", Passage(1, "anonymity | security of bells", "Topics of interest"), True),
        ("should i hide our names", Passage(1, "anonymity | security of bells"), True),
        ("is it double blind", Passage(1, "Names of ringers must not be on the paper."), False),
        ("are papers on double blind review fine", Passage(1, "How bells are read", "Topics"), False),
        ("who sponsors it", Passage(1, "To sponsor the bells write to Ada."), True),
        ("who sponsors it", Passage(1, "The bells are supported by the Old Mint."), False),
        ("how dear is a gold sponsorship", Passage(1, "A ticket is free for those who ring."), True),
        ("what is a booth", Passage(1, "Firms may show their bells for 300 euros."), False),
        ("is there a banquet with the ringers", Passage(1, "Bring a small bell to show to the ringers."), True),
        ("is lunch vegan", Passage(1, "Meals are served in the mint."), False),
        ("a discount for schools", Passage(1, "A small additional fee is paid at the door."), True),
        ("a discount for schools", Passage(1, "Students pay half."), False),
        ("do you pay a hotel", Passage(1, "The mint lends bells to those who ring."), True),
        ("do you pay a hotel", Passage(1, "Accommodation is on your own."), False),
        ("i do not want to be filmed", Passage(1, "Talks take ten minutes."), True),
        ("i do not want to be filmed", Passage(1, "Tell the one with the camera."), False),
        ("do i get a certificate", Passage(1, "Ringers get a moss cake."), True),
        ("what subject line do you want", Passage(1, "Tuning of old bells by ear"), True),
        ("what subject line do you want", Passage(1, "Send it with the subject BELLS."), False),
        ("is there an award for ringers", Passage(1, "Ringers are given ten minutes."), True),
        ("is there an award for ringers", Passage(1, "The best ringer gets a rope."), False),
        ("do i send my cv", Passage(1, "Ringers are preferred if we get too many applications."), True),
        ("do i send my cv", Passage(1, "Add a short curriculum of the ringer."), False),
        ("will three weak accepts do", Passage(1, "Accepted bells are rung in May."), True),
        ("will three weak accepts do", Passage(1, "Borderline bells are discussed."), False),
        ("are there job openings", Passage(1, "The opening is on Monday."), True),
        ("are there job openings", Passage(1, "The mint is hiring ringers."), False),
        ("do i need a visa", Passage(1, "You need a hat and a coat."), True),
        ("when do i hear so i can get a visa", Passage(1, "You hear in May."), False),
        ("do you need volunteers", Passage(1, "You need a hat and a coat."), True),
        ("is there parking", Passage(1, "Come by bus."), False),
        ("how far is it to the hotel", Passage(1, "The mint is reached by the old tram."), False),
        ("are talks recorded", Passage(1, "Las charlas quedan en el archivo."), False),
        ("is there parking", Passage(1, "The mint is in the middle of the town."), True),
    ],
)
def test_what_a_line_must_hold(words: str, line: Passage, lacks: bool) -> None:
    assert lacks_what_tells(words, line) is lacks


CHOSEN = (
    "when do they tell us who was chosen?",
    "when will we learn which pieces got selected?",
    "when will the selected works be announced?",
    "by when do you say who is in?",
    "which day do i find out whether i am admitted",
)
SHOWN = "Selected works will be shown in the old mill on 25 August 2031."


@pytest.mark.parametrize("question", CHOSEN)
def test_what_becomes_of_the_chosen_is_not_when_they_are_told(question: str) -> None:
    reply = asked(question, SHOWN, "Works may be sent until 26 April 2031.", "We announce an open call!")
    assert SHOWN not in " ".join(answer.text for answer in reply.answers)
    assert "26 April" not in " ".join(answer.text for answer in reply.answers)


@pytest.mark.parametrize("question", CHOSEN)
def test_the_day_of_notification_is_told(question: str) -> None:
    faq = parse_faq(
        f'{FAQ}  - {{id: notification, kind: notification, label: Notification, at: "2031-06-02"}}', file="faq.yaml"
    )
    reply = answerer_for(replace(faq, passages=LINES)).reply(question, now=NOW)
    assert "2 June" in " ".join(answer.text for answer in reply.answers)
