"""Whether a subject is in scope: by its words, abbreviations, inflections and near synonyms, and never a false yes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.app import build_answerer
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage
from tests.answering.conftest import Say

FAQ = """\
workshop: {name: Workshop on Backdoors, theme: backdoors}
topics:
  - name: Backdoor attacks
    topics: [Poisoning attacks, Backdoors in Large Language Models, Backdoors in federated learning,
             Computer vision backdoors]
  - name: Backdoor defenses
    topics: [Detection of poisoned inputs, Model unlearning]
  - Watermarking of models
  - Biomedical imaging
  - Graph neural networks
  - Human-computer interaction
  - Confidentiality of training data
  - Question answering
  - Sensing of health (e.g., motion)
"""
YES = "Yes, the topics listed include "
CASES = [
    ("are LLM backdoors ok?", f"{YES}“Backdoors in Large Language Models”"),
    ("llms?", f"{YES}“Backdoors in Large Language Models”"),
    ("is CV in scope", f"{YES}“Computer vision backdoors”"),
    ("gnn papers welcome?", f"{YES}“Graph neural networks”"),
    ("HCI work ok?", f"{YES}“Human-computer interaction”"),
    ("would a QA paper fit", f"{YES}“Question answering”"),
    ("is FL a topic", f"{YES}“Backdoors in federated learning”"),
    ("medical images?", f"{YES}“Biomedical imaging”"),
    ("do you take work on watermarks?", f"{YES}“Watermarking of models”"),
    ("is detecting poison in scope?", f"{YES}“Detection of poisoned inputs”"),
    ("anything about backdoors?", "Yes, that is the theme of the workshop. "),
    ("is backdoor research off topic?", "No, that is the theme of the workshop. "),
    (
        "is federated learning out of scope?",
        "No, it is in scope: the topics listed include “Backdoors in federated learning”",
    ),
    (
        "is faster federated learning in scope?",
        "The call does not name just that; its topics include “Backdoors in fed",
    ),
    ("poisoning federated learning, does it fit?", YES),
    ("Federated learning welcome?", f"{YES}“Backdoors in federated learning”"),
    ("is e-commerce in scope?", "The call does not name that topic. "),
    ("is protein folding in scope?", "The call does not name that topic. "),
    ("backdoors in quantum computing?", "The call does not name that topic. "),
    ("is language teaching in scope?", "The call does not name that topic. "),
    (
        "privacy papers?",
        "Probably, though not by that name: the topics listed include “Confidentiality of training data”",
    ),
    (
        "watermarking and protein folding?",
        "In part. Named: watermarking: “Watermarking of models”. Not named: protein folding.",
    ),
    ("is it ok to write about watermarking, graph networks and HCI?", f"{YES}“Watermarking of models”"),
    ("are defenses ok", f"{YES}“Backdoor defenses” (with Detection of poisoned inputs; Model unlearning)"),
    ("do you accept papers about cooking?", "The call does not name that topic. "),
    ("network security?", "The call does not name that topic. "),
]


@pytest.mark.parametrize(("question", "begins"), CASES, ids=[case[0] for case in CASES])
def test_a_subject_is_held_against_the_topics(say: Say, question: str, begins: str) -> None:
    assert say(FAQ, "topic_scope", question)[: len(begins)] == begins


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("is a paper on smoke in scope?", "The call says: “Smoke and other hazards are welcome this year.”"),
        ("is a paper on fish farming in scope?", "The call says: “Fish farming is outside the session.”"),
        ("are papers on cooking in scope?", "The call does not name that topic. "),
        ("are papers on knitting in scope?", "The call does not name that topic. "),  # no sentence on what is wanted
    ],
)
def test_what_a_sentence_says_of_a_subject_goes_before_not_named(question: str, told: str) -> None:
    call = (
        "Smoke and other hazards are welcome this year.",
        "Fish farming is outside the session.",
        "At the dinner there is knitting by the fire.",
    )
    passages = tuple(Passage(line, text) for line, text in enumerate(call, 1))
    answerer = build_answerer(replace(parse_faq(FAQ, file="faq.yaml"), passages=passages))
    reply = answerer.reply(question, now=datetime(2027, 1, 1, tzinfo=UTC))
    assert "".join(answer.text for answer in reply.answers).startswith(told)


KITES = """\
workshop: {name: Workshop on Kites}
topics:
  - name: Making
    topics: [sewing silk and other cloth, bamboo and glue]
  - name: Flying
    topics: [strong winds at sea, safety of children, festivals and parades, photographs from above]
  - law and insurance
"""


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("is nylon fabric in scope?", "sewing silk and other cloth; "),
        ("is liability and court cases in scope?", "law and insurance; "),
        ("is drone cameras a topic", "photographs from above; "),
    ],
)
def test_what_no_topic_names_is_told_with_the_nearest_first(say: Say, question: str, first: str) -> None:
    assert f"It lists: {first}" in say(KITES, "topic_scope", question)


def test_a_rare_word_that_a_line_has_is_not_called_unnamed() -> None:
    call = ("Talk is cheap, and so are pages on Zwirnbert or other looms.", "We sail on open water.")
    passages = tuple(Passage(line, text) for line, text in enumerate(call, 1))
    answerer = build_answerer(replace(parse_faq(KITES, file="faq.yaml"), passages=passages))
    now = datetime(2027, 1, 1, tzinfo=UTC)
    told = [
        "".join(one.text for one in answerer.check_scope(subject, now=now).answers)
        for subject in ("threads from zwirnbert", "threads from quirlbert", "cheap water")
    ]
    assert told[0].startswith("The call says: “Talk is cheap")
    assert told[1].startswith("The call does not name that topic.")
    assert told[2].startswith("The call does not name that topic.")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("are papers on wind shear in scope?", "The call says: “Whoever flies near masts"),
        ("is K/L pairing or rope walking in scope?", "The call says: “Whoever flies near masts"),
        ("is shear wind in scope?", "The call does not name that topic."),
        ("is rope walking in scope?", "The call does not name that topic."),
    ],
)
def test_a_subject_that_a_line_has_word_for_word_is_not_called_unnamed(question: str, told: str) -> None:
    line = "Whoever flies near masts meets many problems (e.g. wind shear, K/L pairing and walking rope)."
    loaded = replace(parse_faq(KITES, file="faq.yaml"), passages=(Passage(3, line),))
    reply = build_answerer(loaded).reply(question, now=datetime(2027, 1, 1, tzinfo=UTC))
    assert "".join(answer.text for answer in reply.answers).startswith(told)


def test_a_sentence_that_names_little_of_a_subject_is_not_quoted_for_it() -> None:
    call = ("We welcome all who sail on open water.", "Kites of lead and other metals are out of scope.")
    passages = tuple(Passage(line, text) for line, text in enumerate(call, 1))
    answerer = build_answerer(replace(parse_faq(KITES, file="faq.yaml"), passages=passages))
    now = datetime(2027, 1, 1, tzinfo=UTC)
    told = [
        "".join(one.text for one in answerer.check_scope(subject, now=now).answers)
        for subject in ("turbine blades cooled with water", "titanium metals for pirate lanterns")
    ]
    assert told[0].startswith("The call does not name that topic.")
    assert told[1].startswith("The call says: “Kites of lead")


def test_a_group_is_told_with_what_is_under_it(say: Say) -> None:
    assert (
        say(FAQ, "topic_group", "which defenses are listed?")
        == "Under “Backdoor defenses” the call lists: Detection of poisoned inputs; Model unlearning."
    )


def test_what_is_left_out_of_a_long_list_is_counted_once(say: Say) -> None:
    faq = "workshop: {name: W}\ntopics:\n" + "".join(f"  - Topic {n} {'x' * 60}\n" for n in range(50))
    text = say(faq, "topics", "topics?")
    assert text.count("more") == 1
    assert text.endswith(f"… and {50 - text.count('•')} more")
