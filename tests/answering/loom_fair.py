"""A FAQ of a workshop with lines of its call beside it, and what the bot says to a question about it."""

from __future__ import annotations

from dataclasses import replace

from bot.faq.loader import parse_faq
from bot.faq.passages import Passage
from tests.answering.slow_looms import NOW
from tests.conftest import answerer_for

FAQ = """\
workshop:
  {name: Workshop on Slow Looms, short_name: SLOOM, venue: WEAVE 2031, city: "Porto, Portugal", event: workshop}
dates:
  - {id: submission, kind: submission, label: Paper deadline, at: "2031-04-26 23:59", zone: AoE}
  - {id: notification, kind: notification, label: Notification, at: "2031-06-02"}
  - {id: camera_ready, kind: camera_ready, label: Camera-ready, at: "2031-07-02", zone: AoE}
  - {id: workshop, kind: workshop, label: Workshop, at: "2031-08-25", end: "2031-08-28"}
people:
  - {name: Ada Berg, role: organizer, affiliation: University of Tartu}
  - {name: Jon Dahl, role: program_committee, affiliation: "Kiel University, Germany"}
  - {name: Eva Lund, role: program_committee, affiliation: Red Hat}
  - {name: Ole Vik, role: speaker, affiliation: Bergen}
submission:
  url: https://openreview.net/group?id=SLOOM
  system: OpenReview
  contact: looms@example.org
  page_limits: [{pages: 4}]
  template: {name: LOOM style, url: https://example.org/style}
entries:
  - {id: travel_grant, question: Are there travel grants?, answer: A few travel grants help students to come.}
  - {id: best_paper, question: Is there an award?, answer: The best paper gets an award.}
topics: [weaving, knots, consent of spiders]
"""
LINES = (
    "Abstracts are sent by the form on this page.",
    "We welcome weavers from all disciplines, regardless of whether they call themselves researchers.",
    "Papers may present new looms, negative results or surveys.",
    "The forum has no overarching theme.",
    "Work that was already published or accepted for publication will not be considered.",
    "An additional page may hold the references only.",
    "Each talk has 20 minutes with questions.",
    "Registering an abstract is mandatory; papers without one are not read.",
)


def told(question: str, lines: tuple[str, ...] = LINES, faq: str = FAQ) -> str:
    passages = tuple(Passage(number, text) for number, text in enumerate(lines, 1))
    answerer = answerer_for(replace(parse_faq(faq, file="faq.yaml"), passages=passages))
    reply = answerer.reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()
