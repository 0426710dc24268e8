"""Whether something is in scope, asked in the words that people have for it; what only sounds so is not judged."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from tests.answering.slow_looms import told
from tests.cfp.small_calls import ask
from tests.conftest import answerer_for

KILNS = """\
workshop: {name: Third Workshop on Kilns, short_name: KILNS}
topics: [Early training of potters, Cooperative glazing, Data sheets of clays, Repair of old ovens]
"""
NOW = parse_now("2031-03-01T12:00Z")


@pytest.mark.parametrize(
    "question",
    [
        "I study sailors' knots, does that fit?",
        "we have a paper on weaving with robots. would that be of interest?",
        "mine is about tablet weaving in Iceland, is this something for you",
        "i write on knots in old maps, that something for you?",
        "our tool draws knots, is that your thing",
        "knots of DNA, would you take that?",
        "I tie knots of light. Do you take that?",
        "we are weaving paper ribbons, do you also accept this",
        "hand weaving as therapy, good fit?",
        "would carpet weaving be something for them",
        "do knots in necklaces fit the scope?",
        "does weaving of baskets fit in",
        "are fishing knots okay as a topic?",
        "is carpet weaving a topic for you",
        "would weaving by hand be a good theme for this workshop?",
        "is weaving something you cover",
        "we braid knots into hair. it is suited for your event or not?",
        "we do tablet weaving. is that suitable?",
    ],
)
def test_a_subject_is_judged_by_the_topics(question: str) -> None:
    text = told(question)
    assert "weaving" in text or "knots" in text


@pytest.mark.parametrize(
    "question",
    [
        "my paper has 12 pages, does that fit?",
        "we are five people, would you take that?",
        "my text came out in a journal. do you accept this?",
        "mine is in review elsewhere, do you take that",
        "my dog is small, would that be something for you",
        "i can only come online, is that your thing",
        "it was printed in a journal, would you want it?",
    ],
)
def test_what_is_no_subject_is_not(question: str) -> None:
    assert "call does not name" not in told(question)
    assert "topics listed" not in told(question)


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("We train in many towns without moving the pots, cooperative glazing. Would that be in scope?", "glazing"),
        ("Is the repair of ovens by hand, without new bricks, in scope?", "Repair"),
    ],
)
def test_what_is_named_beside_something_that_is_not_there_is_judged(question: str, topic: str) -> None:
    assert topic in answerer_for(parse_faq(KILNS, file="faq.yaml")).reply(question, now=NOW).answers[0].text


@pytest.mark.parametrize(
    "question",
    [
        "We make gloves for hot plates and a tin whistle. Would work on that data fit?",
        "I paint seagulls on bridges, mostly. Are such studies in scope?",
    ],
)
def test_what_only_points_back_is_judged_by_what_it_points_to(question: str) -> None:
    answers = answerer_for(parse_faq(KILNS, file="faq.yaml")).reply(question, now=NOW).answers
    assert not any("Yes" in one.text or "In scope" in one.text for one in answers)


OVENS = """\
# Ovens 2031

Ovens 2031 is a workshop in Delft.

## Topics

- Glazing robots
- Ontologies of clay
- Maps as in FreeKilnMap

This year we especially welcome papers on generative AI in the kiln.

## Afterwards

A special issue of the journal Newts and Ovens will follow.
"""


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("We let ChatGPT write recipes for glazes. In scope?", "generative AI"),
        ("would large language models for clay be welcome?", "generative AI"),
        ("are diffusion models of pots in scope?", "generative AI"),
        ("Our LLM paints pots. Suitable topic?", "generative AI"),
        ("can we send something on LLMs that paint pots and cups all day", "generative AI"),
        ("I draw with FKM only, in scope?", "FreeKilnMap"),
        ("is FKM something for your workshop", "FreeKilnMap"),
        ("We write on the tides of the sea. On topic?", "call does not name"),
        ("are papers on newts in scope?", "call does not name"),
    ],
)
def test_a_subject_is_known_by_what_it_is_a_kind_of(question: str, said: str) -> None:
    assert said in ask(question, OVENS)


GROUPED = """\
workshop: {name: Workshop on Old Ovens, short_name: OVENS}
topics:
  - {name: Oven attacks, topics: [Soot, Damp walls]}
  - {name: Oven defenses, topics: [Chimney nets, Dry salt]}
  - {name: Ovens and people, topics: [Village bakeries]}
"""
ATTACKS, DEFENSES = "Under “Oven attacks” the call lists: Soot; Damp walls.", "Under “Oven defenses” the call lists: "


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("Which attacks and which defenses do you name?", (ATTACKS, DEFENSES)),
        ("what attacks and defences are listed", (ATTACKS, DEFENSES)),
        ("list the attack topics and the defense topics", (ATTACKS, DEFENSES)),
        ("which topics are under defenses and under people?", (DEFENSES, "Village bakeries")),
        ("which attacks are on your list and which defences?", (ATTACKS, DEFENSES)),
        ("which attacks?", (ATTACKS,)),
    ],
)
def test_what_is_under_groups_of_topics_is_told_of_each_that_is_named(question: str, holds: tuple[str, ...]) -> None:
    reply = answerer_for(parse_faq(GROUPED, file="faq.yaml")).reply(question, now=NOW)
    text = " ".join(answer.text for answer in reply.answers)
    assert all(one in text for one in holds)


@pytest.mark.parametrize("question", ["which defenses work best?", "which attacks should I cite", "what do people eat"])
def test_groups_of_topics_are_no_answer_to_what_is_asked_of_something_else(question: str) -> None:
    reply = answerer_for(parse_faq(GROUPED, file="faq.yaml")).reply(question, now=NOW)
    assert "Under “" not in " ".join(answer.text for answer in reply.answers)
